/// Notices: how urgent, for how long, withdrawn or not.
import HTML
import Model
import Testing

@testable import Pages

struct AnnouncementPagesTests {
  private func files(_ items: [Announcement]) -> [PlannedFile] {
    SmallCity.context(CivicCity.edition(announcements: items)).announcementFiles()
  }

  private func origin(_ item: Announcement) -> String? {
    files([item]).page("/pengumuman/\(item.slug)/")?.between("<p class=\"origin\">", "</p>")
  }

  @Test(arguments: [
    (Announcement.Urgency.info, "<span class=\"urgency info\"><b>Info</b></span>"),
    (.important, "<span class=\"urgency important\"><b>Penting</b></span>"),
    (.emergency, "<span class=\"urgency emergency\"><b>Darurat</b></span>"),
  ])
  func saysHowUrgentItIs(urgency: Announcement.Urgency, markup: String) {
    #expect(origin(CivicCity.notice("a", urgency))?.hasPrefix(markup) == true)
  }

  @Test func endsOnTheDayBeforeMidnight() {
    let until = Instant(SmallCity.day("2026-12-31"), in: .wib)
    #expect(
      origin(CivicCity.notice("a", until: until))?.contains(
        "<time datetime=\"2025-05-27T09:00:00+07:00\">27 Mei 2025, 09.00 WIB</time> sampai "
          + "<time datetime=\"2026-12-30\">30 Desember 2026</time>") == true)
  }

  @Test func endsAtItsHour() {
    let until = Instant(SmallCity.day("2026-12-31"), hour: 12, in: .wib)
    #expect(
      origin(CivicCity.notice("a", until: until))?.contains(
        "<time datetime=\"2026-12-31T12:00:00+07:00\">31 Desember 2026, 12.00 WIB</time>") == true)
  }

  @Test func saysWhatToDo() {
    let page = files([CivicCity.notice("a")]).page("/pengumuman/a/")
    #expect(
      page?.between("<div class=\"callout\">", "</div>")
        == "<h2>Yang dapat dilakukan</h2><ul class=\"links\">"
        + "<li><a href=\"tel:112\">Telepon 112</a> (gratis)</li></ul>")
  }

  @Test func asksForNothingOnceWithdrawn() {
    let withdrawal = Announcement.Withdrawal(on: SmallCity.day("2025-06-01"), reason: "nomornya keliru")
    let page = files([CivicCity.notice("a", withdrawal: withdrawal)]).page("/pengumuman/a/")
    #expect(
      page?.all("<div class=\"callout\">", "</div>")
        == ["<p><b>Pengumuman ini ditarik pada 1 Juni 2025.</b> Nomornya keliru.</p>"])
  }

  @Test func listsWhatHoldsApartFromWhatWasWithdrawn() {
    let withdrawal = Announcement.Withdrawal(on: SmallCity.day("2025-06-01"), reason: "keliru")
    let page = files([CivicCity.notice("a"), CivicCity.notice("b", withdrawal: withdrawal)]).page("/pengumuman/")
    #expect(page?.between("<p class=\"lead\">", "</p>") == "Satu pengumuman berlaku, satu ditarik.")
    #expect(page?.section("berlaku")?.links.contains("/pengumuman/a/") == true)
    #expect(page?.section("ditarik")?.links.contains("/pengumuman/b/") == true)
    #expect(page?.section("ditarik")?.links.contains("/pengumuman/a/") == false)
  }

  @Test func saysThatThereAreNone() {
    let files = files([])
    #expect(files.count == 1)
    #expect(files.page("/pengumuman/")?.text.contains("Tidak ada pengumuman yang berlaku.") == true)
  }
}
