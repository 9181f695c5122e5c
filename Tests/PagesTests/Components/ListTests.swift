// Links, lists, pages of a list, milestones and news.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct ListTests {
  @Test func linksOutOfTheSiteSaySo() throws {
    let web = try Sample.address("https://contoh.id/?a=1&b=2")
    let telephone = try Sample.address("tel:112")
    #expect(
      Sample.html { textLink("A", .external(web), into: &$0) }
        == #"<a href="https://contoh.id/?a=1&amp;b=2" rel="external">A</a>"#)
    #expect(Sample.html { textLink("B", .external(telephone), into: &$0) } == #"<a href="tel:112">B</a>"#)
    #expect(
      Sample.html { textLink("C", .page(.data), language: "en", into: &$0) } == #"<a href="/data/" lang="en">C</a>"#)
  }

  @Test func gapsAreListedAndNoneWritesNothing() {
    #expect(
      Sample.html { gapList(["Anggaran <2020>"], into: &$0) }
        == #"<ul class="gaps"><li>Anggaran &lt;2020&gt;</li></ul>"#)
    #expect(Sample.html { gapList([], into: &$0) } == "")
  }

  @Test func aDisagreementNamesItsSources() throws {
    let item = Disagreement(title: "A?", text: "B.", sources: Sources(try Sample.source(url: nil)))
    #expect(
      Sample.html { disagreementList([item], into: &$0) }
        == #"<ul class="disagreements"><li><h3>A?</h3><p>B.</p><p class="origin"><span>"#
        + ##"Sumber: <a href="/sumber/#S1">Sumber Satu</a></span></p></li></ul>"##)
  }

  @Test func tagsLeadToTheirNews() throws {
    let tag = try Sample.slug("bimtek")
    #expect(
      Sample.html { tagList([(tag: tag, count: 3)], into: &$0) }
        == #"<ul class="tags"><li><a href="/berita/tag/bimtek/">bimtek<span> 3</span></a></li></ul>"#)
  }

  @Test func aLongListShowsItsEndsAndTheNeighbours() {
    let html = Sample.html { page in
      pager(current: 5, total: 9, label: "Halaman", path: { Path.newsPages.folder($0) }, into: &page)
    }
    let pages = html.split(separator: "<li>").dropFirst().map { item in
      item.contains("…") ? "…" : item.split(separator: "/halaman/").last.map { String($0.prefix { $0 != "/" }) } ?? ""
    }
    #expect(pages == ["4", "1", "…", "4", "5", "6", "…", "9", "6"])
    #expect(html.contains(#"<a href="/berita/halaman/5/" aria-current="page">"#))
    #expect(html.contains(#"<a href="/berita/halaman/4/" rel="prev">Sebelumnya</a>"#))
  }

  @Test func onePageNeedsNoPager() {
    #expect(Sample.html { pager(current: 1, total: 1, label: "H", path: { _ in .news }, into: &$0) } == "")
  }

  @Test func milestonesShowPlanAndReality() throws {
    let items = [
      TimelineItem(title: "A", due: try Sample.period("2020"), done: try Sample.period("2021-08"), sources: []),
      TimelineItem(title: "B", due: try Sample.period("2020"), done: nil, sources: []),
      TimelineItem(title: "C", due: try Sample.period("2021"), done: try Sample.period("2021-08-20"), sources: []),
    ]
    let html = Sample.html { timeline(items, into: &$0) }
    #expect(
      html.hasPrefix(
        #"<ol class="timeline"><li class="moved"><div><h3>A</h3></div><dl><div><dt>Rencana</dt><dd>"#
          + #"<time datetime="2020">2020</time></dd></div><div><dt>Nyata</dt><dd><time datetime="2021-08">Agustus 2021</time>"#
      ))
    #expect(html.contains(#"<li class="unknown"><div><h3>B</h3>"#))
    #expect(html.contains("<li><div><h3>C</h3>"))
  }

  @Test func aHalfIsNoDateForMachines() throws {
    let half = try Sample.period("2023-S1")
    #expect(Sample.html { time(half, into: &$0) } == "<span>sm. I 2023</span>")
  }

  @Test func newsHaveDateTitleAndSource() throws {
    let item = try Sample.news("a", on: "2019-05-15", approximate: true)
    #expect(
      Sample.html { newsList([item], into: &$0) }
        == #"<ul class="news"><li><time datetime="2019-05-15">sekitar 15 Mei 2019</time><div>"#
        + #"<h3><a href="/berita/2019/a/">Berita &lt;a&gt;</a></h3><p class="origin"><span>"#
        + #"Sumber: <a href="https://contoh.id/satu" rel="external">Sumber Satu</a></span></p></div></li></ul>"#)
  }

  @Test func aBigNumberKeepsItsUnitAndPeriod() throws {
    let money = try Sample.figure("72100000000", "2018", unit: Sample.rupiah)
    let rank = try Sample.figure("4", "2022", unit: Sample.rank)
    #expect(
      Sample.html { bigNumber(money, into: &$0) } == #"<p class="big-number">Rp72,1 <span>miliar, 2018</span></p>"#)
    #expect(Sample.html { bigNumber(rank, into: &$0) } == #"<p class="big-number">ke-4 <span>2022</span></p>"#)
  }

  @Test func aProgrammeTellsItsSpan() throws {
    #expect(try Sample.program().span == "sejak 2020")
  }

  @Test func everyPillarHasItsOwnDrawing() {
    let drawings = Pillar.Icon.allCases.map { icon in Sample.html { Pages.icon(icon, into: &$0) } }
    #expect(Set(drawings).count == drawings.count)
    #expect(drawings.allSatisfy { $0.hasPrefix(#"<svg class="icon" viewBox="-10 -10 20 20" aria-hidden="true">"#) })
  }
}
