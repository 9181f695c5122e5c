// Damaged spreadsheets are read or refused: no crash, no hang, no memory without bound, no finding without a place.
import Diagnostics
import Foundation
import Intake
import Testing

struct SheetFuzzTests {
  /// How much damage a test does to each seed; a longer run is asked for with TERANG_FUZZ.
  static let rounds = ProcessInfo.processInfo.environment["TERANG_FUZZ"].flatMap(Int.init) ?? 40

  private static let marks = Array(";,\t\"\n\r.-()%Rp0129<>&/='sdvt \u{FEFF}é".utf8) + [0, 0x50, 0x4B, 0x80, 0xFF]

  @Test(arguments: 0..<24)
  func damagedSpreadsheetsAreReadOrRefused(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed) &+ 4000)
    // What unpacks to megabytes is in the matrix already.
    let fixtures = SheetFixture.all.filter { !$0.name.contains("bomb") && !$0.name.contains("far-cell") }
    let clock = ContinuousClock()
    for _ in 0..<Self.rounds {
      guard let fixture = fixtures.randomElement(using: &dice) else { return }
      var bytes = fixture.bytes
      for _ in 0..<Int.random(in: 1...6, using: &dice) { damage(&bytes, &dice) }
      let start = clock.now
      let report = fixture.examine(bytes)
      #expect(clock.now - start < .seconds(60), "\(fixture.name) with seed \(seed) took long")
      _ = report.text(in: .indonesian)
      _ = report.json(in: .english)
      for finding in report.findings.sorted {
        #expect(!finding.place.file.isEmpty && finding.help != nil, "\(finding.summary.english)")
      }
      if report.rows.isEmpty, report.columns.isEmpty { #expect(report.findings.hasErrors, "\(fixture.name): \(seed)") }
    }
  }

  @Test func aWideRowAboveManyShortOnesIsRefusedInTime() {
    let wide = String(repeating: ";", count: 60_000)
    let text =
      "periode;nilai;status;sumber" + wide + "\n2022;3,5;final;S1" + wide + "x\n"
      + String(repeating: "2023;1;final;S1\n", count: 60_000)
    let clock = ContinuousClock()
    let start = clock.now
    let report = SheetFixture(name: "hand-bom-crlf.csv").examine(Array(text.utf8))
    #expect(report.findings.hasErrors)
    #expect(clock.now - start < .seconds(120))
  }

  private func damage(_ bytes: inout [UInt8], _ dice: inout Dice) {
    guard !bytes.isEmpty else { return bytes = [Self.marks.randomElement(using: &dice) ?? 0] }
    let offset = Int.random(in: 0..<bytes.count, using: &dice)
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: bytes[offset] = Self.marks.randomElement(using: &dice) ?? 0
    case 1: bytes.insert(Self.marks.randomElement(using: &dice) ?? 0, at: offset)
    case 2: bytes.remove(at: offset)
    case 3: bytes.removeSubrange(offset..<min(bytes.count, offset + Int.random(in: 1...60, using: &dice)))
    case 4: bytes.insert(contentsOf: bytes[offset..<min(bytes.count, offset + 60)], at: offset)
    case 5: bytes[offset] = UInt8.random(in: .min ... .max, using: &dice)
    default: bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    }
  }
}
