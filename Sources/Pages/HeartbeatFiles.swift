/// When the site was last checked and when the next check comes at the latest: two small files that every successful
/// run writes anew, so that residents see when the checks have stopped.
package import HTML
package import Model

/// What the two files say.
package struct HeartbeatFiles: Sendable {
  /// Width and height of the drawing in pixels, which pages reserve for it.
  static let size = (width: 288, height: 44)

  /// The instant of the check; `nil` in a preview, which promises nothing.
  package let checked: Instant?
  /// Within how many minutes the next check is promised.
  package let minutes: Int
  package let zone: TimeZone

  package init(checked: Instant?, minutes: Int, zone: TimeZone) {
    self.checked = checked
    self.minutes = minutes
    self.zone = zone
  }

  /// The files, which belong to no release: where each is and its bytes.
  package var all: [(path: Path, bytes: [UInt8])] { [(.heartbeat, json), (.heartbeatDrawing, drawing)] }

  /// `diperiksa 21 November 2026 10.00; berikutnya paling lambat 10.20`
  package var text: String {
    let lines = lines { Words.day($0) }
    return "\(lines.0.lowercasedFirst); \(lines.1.lowercasedFirst)"
  }

  /// When the last check was, and when the next one comes; `day` names the day of the next one when it is another.
  private func lines(_ day: (Day) -> String) -> (String, String) {
    guard let checked else { return ("Pratinjau", "Belum diterbitkan") }
    let next = Instant(seconds: checked.seconds + minutes * 60)
    let isSameDay = checked.day(in: zone) == next.day(in: zone)
    let end = isSameDay ? clock(next) : "\(day(next.day(in: zone))) \(clock(next))"
    return ("Diperiksa \(Words.day(checked.day(in: zone))) \(clock(checked))", "Berikutnya paling lambat \(end)")
  }

  /// Draws a long line closer together, so that nothing of it is cut off in a wide font.
  private func fit(_ line: String) -> String {
    line.count > 33 ? #" textLength="\#(HeartbeatFiles.size.width)" lengthAdjust="spacingAndGlyphs""# : ""
  }

  private func clock(_ instant: Instant) -> String {
    let clock = instant.clock(in: zone)
    return "\(clock.hour < 10 ? "0" : "")\(clock.hour).\(clock.minute < 10 ? "0" : "")\(clock.minute)"
  }

  private var json: [UInt8] {
    let next = checked.map { Instant(seconds: $0.seconds + minutes * 60) }
    func moment(_ instant: Instant?) -> String { instant.map { "\"\($0.rfc3339(in: zone))\"" } ?? "null" }
    return Array(
      """
      {
      "checked": \(moment(checked)),
      "next_by": \(moment(next)),
      "text": "\(text)"
      }

      """.utf8)
  }

  /// The file stands on the dark ground of the footer. Where a browser heeds no style in it, the colour of the light
  /// scheme holds, which reads well on both grounds.
  private var drawing: [UInt8] {
    let (width, height) = HeartbeatFiles.size
    // The day in short, since the year stands in the line above and the room is that of a small phone.
    let lines = lines { "\($0.day) \(Words.shortMonth($0.month))" }
    return Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      role="img" font-family="system-ui,sans-serif" font-size="15" fill="#e3ece8">
      <style>
      @media(prefers-color-scheme:dark){svg{fill:#cfdcd6}}
      @media(forced-colors:active){svg{fill:CanvasText}}
      </style>
      <title>\(lines.0). \(lines.1).</title>
      <text y="16"\(fit(lines.0))>\(lines.0)</text>
      <text y="38"\(fit(lines.1))>\(lines.1)</text>
      </svg>

      """.utf8)
  }
}
