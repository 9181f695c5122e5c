// Forty days of a city: the site changes at exactly the computed moments, and shows nothing before its time.
import Builder
import Diagnostics
import Foundation
import HTML
import Intake
import Model
import Testing

@Suite struct ScheduledLifeTests {
  /// Seconds between two looks apart from the moments: `make test-long` looks every ten minutes, as cron does.
  static let step = ProcessInfo.processInfo.environment["TERANG_LONG"] == "1" ? 600 : 8 * 3600

  let checked: Checked
  let start: Instant
  let end: Instant
  let moments: [Moment]
  let secrets: [TimedCity.Secret]

  init() throws {
    let content = try TimedCity.content()
    secrets = try TimedCity.secrets()
    start = try #require(Instant(TimedCity.start, in: .wib))
    end = Instant(seconds: start.seconds + TimedCity.days * 86_400)
    let asOf = AsOf(start)
    checked = Build(asOf: asOf).check(content)
    let end = end
    moments = upcoming(checked, asOf: asOf, count: 40).filter { $0.instant <= end }
  }

  /// All files of the site at an instant.
  private func site(at instant: Instant) async -> [RenderedFile] {
    await renderAll(Plan(of: checked, asOf: AsOf(instant)).files)
  }

  @Test func theContentIsSound() {
    #expect(Plan(of: checked, asOf: AsOf(start)).findings.sorted.map(\.summary.english) == [])
  }

  @Test func everyKindOfMomentIsComputed() {
    let lines = moments.map { "\($0.instant.rfc3339(in: .wib).prefix(16)) \($0.kind.rawValue) \($0.title)" }
    #expect(
      lines == [
        "2026-12-03T07:50 publication Pagi EMBARGO-PAGI",
        "2026-12-05T06:20 publication Gangguan EMBARGO-GANGGUAN",
        "2026-12-07T18:10 expiry Gangguan EMBARGO-GANGGUAN",
        "2026-12-09T00:00 withdrawal Jalan ditutup",
        "2026-12-10T00:00 publication Hari EMBARGO-HARI",
        "2026-12-11T09:10 publication Bergambar",
        "2026-12-13T00:00 milestone-passed Langkah demi langkah",
        "2026-12-16T00:00 program-evidence Program lama",
        "2026-12-17T00:00 figure-due Kunjungan",
        "2026-12-17T00:00 figure-due Triwulan",
        "2026-12-20T16:45 expiry Pagi EMBARGO-PAGI",
        "2026-12-31T00:00 page-date /berita/2026/",
        "2027-01-01T00:00 figure-late Kunjungan",
        "2027-01-01T00:00 figure-late Triwulan",
        "2027-01-01T00:00 figure-missing Kunjungan",
        "2027-01-01T00:00 figure-missing Skor smart city",
        "2027-01-01T00:00 figure-missing Triwulan",
        "2027-01-01T00:00 new-year Langkah demi langkah",
        "2027-01-01T00:00 new-year Layanan 112",
        "2027-01-01T00:00 new-year Rencana induk kota",
        "2027-01-01T00:00 publication Berita terjadwal",
      ])
  }

  @Test func theSiteChangesAtTheComputedMomentsAndAtNoOthers() async {
    let computed = Set(moments.map(\.instant))
    var instants: Set<Instant> = []
    for second in stride(from: 0, through: TimedCity.days * 86_400, by: Self.step) {
      instants.insert(Instant(seconds: start.seconds + second))
    }
    for moment in computed {
      for seconds in [-600, -60, -1, 0, 60, 600] { instants.insert(Instant(seconds: moment.seconds + seconds)) }
    }
    var before: [RenderedFile] = []
    var readable: [String] = []
    var changes = 0
    for instant in instants.sorted() where instant <= end {
      let now = await site(at: instant)
      let isFirst = before.isEmpty
      let isSame =
        before.count == now.count && zip(before, now).allSatisfy { $0.path == $1.path && $0.bytes == $1.bytes }
      if isFirst || !isSame {
        #expect(isFirst || computed.contains(instant), "changed at \(instant.rfc3339(in: .wib))")
        // Every word is searched for in every file: pages, feeds, sitemap, search index, data, pictures.
        readable = secrets.map(\.word).filter { word in now.contains { contains(word, $0.bytes) } }
        changes += 1
      } else {
        #expect(!computed.contains(instant), "unchanged at \(instant.rfc3339(in: .wib))")
      }
      let due = secrets.filter { $0.isPublic(at: instant) }.map(\.word)
      #expect(readable == due, "at \(instant.rfc3339(in: .wib))")
      before = now
    }
    #expect(changes == computed.count + 1)
    #expect(secrets.allSatisfy { $0.from != nil || $0.word == "RAHASIA-DRAF" })
  }

  private func contains(_ word: String, _ bytes: [UInt8]) -> Bool {
    Data(bytes).range(of: Data(word.utf8)) != nil
  }
}
