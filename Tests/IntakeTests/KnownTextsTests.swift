// What an earlier run found to be sound is not read again, and whatever may have changed that, it is.
import Diagnostics
import Model
import Testing

@testable import Intake

@Suite struct KnownTextsTests {
  private static let item = "news/2024/2024-05-06-kabar.md"
  private static let other = "news/2024/2024-05-07-lain.md"

  private static func text(_ body: String) -> String {
    "---\ntitle: Kabar\ndate: 2024-05-06\nsummary: Kabar singkat.\nsources: [S1]\n---\n\(body)\n"
  }

  /// The city with changes; `nil` takes a file away.
  private func folder(_ changes: [String: String?]) -> ContentFolder {
    var files = FaultFolder.base.mapValues { ContentFolder.Entry.file($0) }
    files[Self.other] = .file(Array(Self.text("Isi lain.").replacing("05-06", with: "05-07").utf8))
    for (name, text) in changes { files[name] = text.map { ContentFolder.Entry.file(Array($0.utf8)) } }
    return FaultFolder.folder(files)
  }

  private func check(_ changes: [String: String?], known: [UInt8]? = nil, tool: String? = "terang") -> Checked {
    Intake.check(
      folder(changes), known: known.flatMap { KnownTexts(reading: $0) }, tool: tool, today: { _ in SoundCity.today })
  }

  /// A run after one with other content, against a run that knows nothing.
  private func again(_ before: [String: String?], _ after: [String: String?]) throws -> (known: Checked, fresh: Checked)
  {
    let left = try #require(check(before).known)
    return (check(after, known: left), check(after))
  }

  private func isRead(_ name: String, in checked: Checked) throws -> Bool {
    let item = try #require(checked.city?.news.first { $0.file == name })
    return item.body.hasWords
  }

  @Test func whatIsTheSameIsReadWhenItIsAskedFor() throws {
    let files = [Self.item: Self.text("Isi dengan [tautan ke lain](2024-05-07-lain.md).")]
    let (known, fresh) = try again(files, files)
    #expect(try isRead(Self.item, in: fresh))
    #expect(try !isRead(Self.item, in: known))
    #expect(known.findings.sorted == fresh.findings.sorted)
    #expect(Set(known.links) == Set(fresh.links))
    #expect(known.claims == fresh.claims)
    #expect(known.known == fresh.known)
    let bodies = try [known, fresh].map { checked in
      try #require(checked.city?.news.first { $0.file == Self.item }).body
    }
    #expect(bodies[0].plainText == "Isi dengan tautan ke lain.")
    #expect(bodies[0].plainText == bodies[1].plainText)
    #expect(bodies[0].markupCount == bodies[1].markupCount)
  }

  @Test func anItemThatChangedIsRead() throws {
    let (known, _) = try again([Self.item: Self.text("Isi.")], [Self.item: Self.text("Isi baru.")])
    #expect(try isRead(Self.item, in: known))
    #expect(try !isRead(Self.other, in: known))
  }

  @Test func aFindingIsToldInEveryRun() throws {
    let long = Self.text("Isi " + String(repeating: "kata ", count: 60) + "akhir.")
    let (known, fresh) = try again([Self.item: long], [Self.item: long])
    #expect(known.findings.sorted.map(\.rule) == fresh.findings.sorted.map(\.rule))
    #expect(fresh.findings.sorted.contains { $0.rule == .longSentence && $0.place.file == Self.item })
  }

  @Test func personalDataAreFoundInEveryRun() throws {
    let leak = Self.text("Hubungi Budi, telepon 0812 3456 7890.")
    let (known, fresh) = try again([Self.item: leak], [Self.item: leak])
    #expect(fresh.findings.sorted.contains { $0.place.file == Self.item })
    #expect(known.findings.sorted == fresh.findings.sorted)
  }

  @Test func aLinkToAFileThatIsGoneIsFound() throws {
    let files: [String: String?] = [Self.item: Self.text("Isi dengan [tautan ke lain](2024-05-07-lain.md).")]
    var without = files
    without.updateValue(nil, forKey: Self.other)
    let (known, fresh) = try again(files, without)
    #expect(fresh.findings.sorted.contains { $0.rule == .brokenLink })
    #expect(known.findings.sorted == fresh.findings.sorted)
  }

  @Test func aHeadingThatIsGoneIsFound() throws {
    let (target, linking) = (
      Self.text("## Bagian satu\n\nIsi."), Self.text("Isi [bagian itu](2024-05-06-kabar.md#bagian-satu).")
    )
    let from = linking.replacing("05-06\ns", with: "05-07\ns")
    let (known, fresh) = try again(
      [Self.item: target, Self.other: from], [Self.item: Self.text("## Bagian dua\n\nIsi."), Self.other: from])
    #expect(fresh.findings.sorted.map(\.rule) == [.brokenAnchor])
    #expect(known.findings.sorted == fresh.findings.sorted)
  }

  @Test func aFragmentOfAKnownTextIsFollowed() throws {
    let files: [String: String?] = [Self.item: Self.text("## Bagian satu\n\nIsi.")]
    let page = "---\ntitle: Tentang\nsummary: Ringkas.\n---\nIsi [bagian itu](../\(Self.item)#bagian-satu).\n"
    let both = files.merging(["pages/baru.md": page]) { $1 }
    let (known, fresh) = try again(both, both)
    #expect(fresh.findings.sorted == [])
    #expect(known.findings.sorted == [])
  }

  @Test(arguments: ["site.yaml", "sources.yaml", "agencies.yaml", "pillars.yaml", "areas.csv"])
  func aChangedRegisterMakesAllBeRead(name: String) throws {
    let (known, _) = try again([:], [name: SoundCity.text(name) + "\n"])
    #expect(try isRead(Self.other, in: known))
  }

  @Test(arguments: ["metrics/penduduk.md", "programs/taman-kota.md", "news/2026/2026-03-laporan-terbit.md"])
  func otherChangesDoNot(name: String) throws {
    let (known, _) = try again([:], [name: SoundCity.text(name) + "\nTambahan.\n"])
    #expect(try !isRead(Self.other, in: known))
  }

  @Test func anotherProgramKnowsNothing() throws {
    let left = try #require(check([:]).known)
    #expect(try isRead(Self.other, in: check([:], known: left, tool: "terang 2")))
    #expect(try isRead(Self.other, in: check([:], known: left, tool: nil)))
    #expect(check([:], tool: nil).known == nil)
  }

  @Test func whatIsDamagedIsNotRead() throws {
    let left = try #require(check([Self.item: Self.text("Isi [tautan ke lain](2024-05-07-lain.md).")]).known)
    #expect(KnownTexts(reading: left) != nil)
    for index in left.indices {
      var bytes = left
      bytes[index] ^= 0x10
      #expect(KnownTexts(reading: bytes) == nil, "byte \(index)")
      #expect(KnownTexts(reading: Array(left[..<index])) == nil, "cut at \(index)")
    }
    #expect(KnownTexts(reading: left + [0]) == nil)
  }
}
