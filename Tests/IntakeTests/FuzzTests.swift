// Damaged content is refused or read, and never half read: no crash, no lost record, no place out of the blue.
import Diagnostics
import Intake
import Testing

struct FuzzTests {
  /// What damages notation most.
  private static let marks = Array("-:#{}[]'\"|>&*!%@`;,.\n\t \\<=0aZ\u{FEFF}é".utf8) + [0, 0x80, 0xFF, 0x0D]

  @Test(arguments: 0..<30)
  func damagedFilesAreReadOrRefused(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<10 {
      var files = FaultFolder.base
      let name = files.keys.sorted().randomElement(using: &dice) ?? ""
      for _ in 0..<Int.random(in: 1...3, using: &dice) { damage(&files[name, default: []], &dice) }
      let checked = SoundCity.check(files: files)
      let text = String(decoding: files[name] ?? [], as: UTF8.self)
      #expect((checked.city == nil) == checked.findings.hasErrors, "\(name):\n\(text)")
      if let city = checked.city { #expect(SoundCity.isWhole(city), "\(name):\n\(text)") }
      for finding in checked.findings.sorted {
        let bytes = files[finding.place.file]
        let breaks = (bytes ?? []).count { $0 == 0x0A || $0 == 0x0D }
        #expect(bytes != nil && finding.place.line <= breaks + 1, "\(finding.place): \(finding.summary.english)")
        #expect(finding.help != nil)
      }
    }
  }

  private func damage(_ bytes: inout [UInt8], _ dice: inout Dice) {
    guard !bytes.isEmpty else { return bytes = [Self.marks.randomElement(using: &dice) ?? 0] }
    let offset = Int.random(in: 0..<bytes.count, using: &dice)
    let mark = Self.marks.randomElement(using: &dice) ?? 0
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: bytes[offset] = mark
    case 1: bytes.insert(mark, at: offset)
    case 2: bytes.remove(at: offset)
    case 3: bytes.removeSubrange(offset..<min(bytes.count, offset + Int.random(in: 1...40, using: &dice)))
    case 4: bytes.insert(contentsOf: bytes[offset..<min(bytes.count, offset + 60)], at: offset)
    default: bytes[offset] = UInt8.random(in: .min ... .max, using: &dice)
    }
  }
}
