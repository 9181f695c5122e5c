// Documents and pictures that are damaged at random: each is read or refused in words, soon and without a crash.
import Diagnostics
import Foundation
import Testing

@testable import Formats
@testable import Intake

struct OfficeFuzzTests {
  /// How much damage a test does; a longer run is asked for with TERANG_FUZZ.
  private static let rounds = ProcessInfo.processInfo.environment["TERANG_FUZZ"].flatMap(Int.init) ?? 40

  /// The parts of real documents, stored as they are, so that damage reaches what is inside.
  private static let documents: [(name: String, bytes: [UInt8])] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documents")
    let real = ["surat.docx", "salindia.pptx", "daftar.xlsx", "daftar.ods"].map { name in
      (name, (try? Data(contentsOf: folder.appendingPathComponent(name))).map { [UInt8]($0) } ?? [])
    }
    return real + PlantedDocuments.prose("NIK 3571014507900012").map { ($0.name, $0.bytes) }
      + PlantedDocuments.sheets(["nik"], ["3571014507900012"], asNumbers: true).map { ($0.name, $0.bytes) }
      + PlantedPictures.all.map { ($0.name, $0.bytes) }
      + PlantedPictures.captioned("NIK 3571014507900012").map { ($0.name, $0.bytes) }
  }()

  @Test(arguments: 0..<8) func damageIsReadOrRefused(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let clock = ContinuousClock()
    for _ in 0..<Self.rounds {
      guard let (name, sound) = Self.documents.randomElement(using: &dice), !sound.isEmpty else { return }
      var bytes = sound
      for _ in 0..<Int.random(in: 1...6, using: &dice) { damage(&bytes, &dice) }
      let start = clock.now
      let findings = PersonalDataGate().check(FaultFolder.folder(["documents/" + name: .file(bytes)]))
      #expect(clock.now - start < .seconds(60), "\(name) with seed \(seed) took long")
      for finding in findings { #expect(finding.diagnostic.help != nil, "\(finding.diagnostic.summary.english)") }
    }
  }

  private func damage(_ bytes: inout [UInt8], _ dice: inout Dice) {
    guard !bytes.isEmpty else { return }
    let offset = Int.random(in: 0..<bytes.count, using: &dice)
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: bytes[offset] = [0, 0xFF, 0x3C, 0x3E, 0x22, 0x39].randomElement(using: &dice) ?? 0
    case 1: bytes.remove(at: offset)
    case 2: bytes.removeSubrange(offset..<min(bytes.count, offset + Int.random(in: 1...60, using: &dice)))
    case 3: bytes.insert(contentsOf: bytes[offset..<min(bytes.count, offset + 60)], at: offset)
    case 4: bytes[offset] = UInt8.random(in: .min ... .max, using: &dice)
    default: bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    }
  }

  /// A checksum would refuse most damage; here the XML itself is damaged, and then packed.
  @Test(arguments: 0..<8) func damagedPartsAreReadOrRefused(seed: Int) {
    var dice = Dice(seed: UInt64(100 + seed))
    let parts = [
      "<w:document><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>nik</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:del><w:p/></w:del></w:body></w:document>",
      "<worksheet><sheetData><row r=\"1048576\"><c r=\"XFD1048576\" t=\"s\"><v>0</v></c></row><row><c><v>1e300</v></c></row></sheetData></worksheet>",
      "<table:table table:name=\"a\"><table:table-row><table:table-cell office:value=\"9e99\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
    ]
    for _ in 0..<Self.rounds * 4 {
      var bytes = Array((parts.randomElement(using: &dice) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &dice) { damage(&bytes, &dice) }
      let files = [
        ("word/document.xml", bytes), ("xl/worksheets/s0.xml", bytes), ("xl/sharedStrings.xml", bytes),
        ("xl/workbook.xml", bytes), ("content.xml", bytes),
      ]
      let file = files.randomElement(using: &dice) ?? files[0]
      let findings = PersonalDataGate().check(
        ContentFolder(entries: ["documents/a.docx": .file(OfficeMaker.zip([file]))]))
      for finding in findings { #expect(finding.diagnostic.help != nil) }
    }
  }

  @Test func whatUnpacksToTooMuchIsRefused() {
    let file = [UInt8](repeating: 0x20, count: 60_000)
    let inner = OfficeMaker.zip([("a.bin", file)])
    let bomb = OfficeMaker.zip([("word/a.bin", file), ("word/b.zip", inner)])
    var (small, large) = (OfficeReader(limit: 150_000), OfficeReader(limit: 200_000))
    let refusal = #expect(throws: OfficeFault.self) { try small.read(bomb) }
    #expect(refusal?.phrase.english == "what is in the document is above the limit of 192 MiB when unpacked")
    #expect(throws: Never.self) { try large.read(bomb) }
  }
}
