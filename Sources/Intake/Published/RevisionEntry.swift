/// The entry of a log that tells a change, as YAML to be copied; only the reason is left to write.
internal import Model

struct RevisionEntry {
  let record: PublishedFigure.Record
  let key: PublishedFigure.Key
  let from: Decimal
  let to: Decimal?
  let on: Day

  /// What stands for a reason that nobody has written yet.
  static let openReason = "…"

  /// `{period: 2023, from: 3.2, to: 3.197, on: 2026-11-21, reason: …}`
  var text: String {
    let parts =
      subject + [
        "from: \(from)", "to: \(to.map { "\($0)" } ?? "null")", "on: \(on)", "reason: \(Self.openReason)",
      ]
    return "{\(parts.joined(separator: ", "))}"
  }

  private var subject: [String] {
    let period = "period: \(key.period)"
    switch key.role {
    case .value where !key.part.isEmpty:
      return [period, "breakdown: \(quoted(key.dimension))", "part: \(quoted(key.part))"]
    case .value, .target: return [period]
    case .allocated, .realised: return ["of: \(key.role.rawValue)", period]
    case .output, .whole: return ["of: \(key.role.rawValue)", "title: \(quoted(key.part))", period]
    case .size: return ["area: \"\(record.id)\"", period]
    case .stated, .planned:
      let target = key.dimension.isEmpty ? [] : ["target: \(key.dimension)"]
      return ["maturity: \(record.id)", "kind: \(key.role.rawValue)", "by: \(quoted(key.part))", period] + target
    }
  }

  /// A text within `{…}`: quoted where it has anything but letters, digits and blanks.
  private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: " "): true
      default: false
      }
    }
    guard !isPlain || ["true", "false", "null", "yes", "no"].contains(text.lowercased()) else { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
