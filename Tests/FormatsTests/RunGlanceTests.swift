// A glance at a run of digits tells what reading it would, and what it passes over is no number that is looked for.
import Testing

@testable import Formats

struct RunGlanceTests {
  private static let pieces = [
    "0", "12", "2022", "081", "345678", "1234567", "0812345678", "3571014507900012", "62", "*", "xx", "#", "•", " ",
    "  ",
    ".", "-", "/", "(", ")", "_", "\u{A0}", "·", "–", "\u{AD}", "\u{200B}", "\u{FEFF}", "<b>", "</strong>", "</span>",
    "</h2>", "<i>", "<wbr>", "<path d=\"M0 0", ">", "a", "AB", "B ", "hp ", ",", ":", "\n", "\"", "é", "@", "%20",
    "%2B", "<",
  ]

  private static func texts(seed: UInt64) -> [[UInt8]] {
    var dice = SeededNumbers(seed: seed)
    return (0..<4000).map { _ in
      (0..<Int.random(in: 1...40, using: &dice)).flatMap { _ in Array((pieces.randomElement(using: &dice) ?? "").utf8) }
    }
  }

  @Test(arguments: [false, true])
  func aGlanceEndsWhereReadingEnds(_ isMarkup: Bool) {
    var run = DigitRun()
    for text in Self.texts(seed: 1) {
      text.withUnsafeBufferPointer { bytes in
        for start in bytes.indices where isDigit(bytes[start]) {
          run.end = 0
          let glance = RunGlance(bytes, at: start, after: 0, isMarkup: isMarkup)
          run.read(bytes, at: start, isMarkup: isMarkup)
          #expect(
            glance.end == run.end && glance.digits == run.digits.count, "\(String(decoding: text, as: UTF8.self))")
        }
      }
    }
  }

  @Test(arguments: [false, true])
  func whatAGlancePassesOverHoldsNothing(_ isMarkup: Bool) {
    let form = isMarkup ? PersonalScan.Form.markup : .prose
    var (run, passed, found) = (DigitRun(), 0, [PersonalDatum]())
    for text in Self.texts(seed: 2) {
      text.withUnsafeBufferPointer { bytes in
        for start in bytes.indices where isDigit(bytes[start]) {
          run.end = 0
          guard !RunGlance(bytes, at: start, after: 0, isMarkup: isMarkup).isWorthReading(in: form) else { continue }
          run.read(bytes, at: start, isMarkup: isMarkup)
          var reading = RunReading(run: run, bytes: bytes, form: form, official: OfficialContacts())
          reading.find(into: &found)
          passed += 1
        }
      }
    }
    #expect(found.isEmpty && passed > 10_000)
  }

  @Test(arguments: [
    ("paspor B 1234567", PersonalDatum.Kind.passport), ("hp 08123456", nil), ("hp 0812345678", .phone),
    ("NIK <b>3571</b>014507900012", .nik), ("tanggal 2022-07-22 dan 123456", nil),
  ])
  func aNumberIsFoundBehindAnyPadding(_ text: String, _ kind: PersonalDatum.Kind?) {
    let scan = PersonalScan(official: OfficialContacts())
    for padding in 0..<40 {
      let bytes = Array((String(repeating: "-<p>", count: padding) + " " + text + " ").utf8)
      let found = scan.find(in: bytes[padding...].map { $0 }, form: .markup)
      #expect(found.map(\.kind) == (kind.map { [$0] } ?? []), "\(padding)")
    }
  }

  @Test func pointsOfDrawingsAreNoNumbers() {
    let scan = PersonalScan(official: OfficialContacts())
    for tag in ["path", "polyline", "polygon", "p", "pa"] {
      let bytes = Array("<\(tag) d=\"hp 081234567890\"></\(tag)> hp 081234567891".utf8)
      let isDrawing = tag.utf8.count > 2
      #expect(
        scan.find(in: bytes, form: .markup).map(\.key) == (isDrawing ? [] : ["6281234567890"]) + ["6281234567891"])
    }
  }

  @Test func whatIsDrawnIsPassedOverWhereverItStands() {
    let pieces = [
      "<path d=\"", "<polyline a=\"", "<polygon ", "<p>", "<pat ", "<", ">", ">", " 081234567890 ", " a@b.com ", "12 3",
      " b [at] c.com ", "1.5 2.5 3.5 4.5", " teks ",
    ]
    var dice = SeededNumbers(seed: 5)
    let scan = PersonalScan(official: OfficialContacts())
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...30, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
        .joined()
      let bytes = Array(text.utf8)
      var bare = bytes
      var start = 0
      while start < bytes.count {
        let rest = String(decoding: bytes[start...], as: UTF8.self)
        if ["<path ", "<polyline ", "<polygon "].contains(where: rest.hasPrefix) {
          let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
          for index in start..<end { bare[index] = UInt8(ascii: "|") }
          start = end
        } else {
          start += 1
        }
      }
      #expect(scan.find(in: bytes, form: .markup) == scan.find(in: bare, form: .markup), "\(text)")
    }
  }
}
