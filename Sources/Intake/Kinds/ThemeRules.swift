/// Reads the colours of `site.yaml` and checks that text on them can be read.
internal import Diagnostics
internal import Formats
internal import Model

extension Fields {
  mutating func theme() -> Theme? {
    let ground = color("ground")
    let groundDark = color("ground_dark")
    let accent = color("accent")
    let ink = color("ink")
    let series = color("series")
    let seriesDark = color("series_dark")
    guard let ground, let groundDark, let accent, let ink, let series, let seriesDark else { return nil }
    // The pairs in which the style sheet puts one on the other. WCAG 2.2: 1.4.3 for text, 1.4.11 for graphics.
    contrast("ground", ground, on: .white, of: 4.5)
    contrast("ground_dark", groundDark, on: .white, of: 4.5)
    contrast("ink", ink, on: accent, of: 4.5)
    contrast("series", series, on: .white, of: 3)
    contrast("series_dark", seriesDark, on: .black, of: 3)
    return Theme(
      ground: ground, groundDark: groundDark, accent: accent, ink: ink, series: series, seriesDark: seriesDark)
  }

  private mutating func color(_ key: String) -> Theme.Color? {
    guard let node = required(key), let scalar = scalar(node, key: key) else { return nil }
    if let color = Theme.Color(scalar.text) { return color }
    findings.report(
      .badColor, at: node.place,
      Phrase(id: "'\(scalar.text)' bukan warna", en: "'\(scalar.text)' is not a colour"),
      help: Phrase(
        id: "tulis enam angka heksadesimal, misalnya \"#0a3c2d\"",
        en: "write six hexadecimal digits, for example \"#0a3c2d\""))
    return nil
  }

  private mutating func contrast(_ key: String, _ color: Theme.Color, on other: Theme.Color, of minimum: Double) {
    let ratio = color.contrast(with: other)
    guard ratio < minimum else { return }
    func shown(_ ratio: Double, _ mark: String) -> String { "\(Int(ratio * 10) / 10)\(mark)\(Int(ratio * 10) % 10)" }
    findings.report(
      .contrast, at: place(of: key),
      Phrase(
        id: "kontras warna '\(key)' hanya \(shown(ratio, ",")), sedikitnya \(shown(minimum, ","))",
        en: "contrast of colour '\(key)' is \(shown(ratio, ".")), at least \(shown(minimum, ".")) is needed"),
      help: Phrase(
        id: "pilih warna yang lebih gelap atau lebih terang (WCAG 2.2, 1.4.3 dan 1.4.11)",
        en: "choose a darker or lighter colour (WCAG 2.2, 1.4.3 and 1.4.11)"))
  }
}

extension Theme.Color {
  static let white = Theme.Color(red: 255, green: 255, blue: 255)
  static let black = Theme.Color(red: 0, green: 0, blue: 0)

  /// Reads `#rrggbb`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    let digits = bytes.dropFirst().compactMap(Self.digit)
    guard digits.count == 6 else { return nil }
    self.init(red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3], blue: digits[4] * 16 + digits[5])
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Contrast ratio after WCAG 2.2, 1 to 21.
  func contrast(with other: Theme.Color) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// Relative luminance; the power 2.4 is taken by a table-free series, since no mathematics library is imported here.
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// `x^(2/5)` is the fifth root of `x²`: Newton's method, which settles in a few steps for 0 < x ≤ 1.
  private static func fifthRoot(_ square: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (root * fourth - square) / (5 * fourth)
    }
    return root
  }
}
