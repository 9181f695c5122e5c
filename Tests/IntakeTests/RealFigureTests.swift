// No figure of the real content gets out without its source, unit or period: each is taken away, one at a time.
import Diagnostics
import Foundation
import Intake
import Testing

/// The real content without one thing that one of its figures needs.
struct RealLoss: Sendable {
  let file: String
  /// The lines, from 1, at one of which the loss must be told.
  let lines: ClosedRange<Int>
  let lost: String
  let text: String
}

enum FigureLosses {
  static let files = FaultFolder.files(
    under: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Content"))

  /// A loss for each figure and each thing that it needs.
  static let losses: [RealLoss] = files.keys.sorted().flatMap { name -> [RealLoss] in
    let lines = String(decoding: files[name] ?? [], as: UTF8.self).components(separatedBy: "\n")
    if name == "areas.csv" || name.hasPrefix("metrics/") && name.hasSuffix(".csv") { return inTable(name, lines) }
    if name.hasPrefix("metrics/") || name.hasPrefix("programs/") { return inFrontMatter(name, lines) }
    if name.hasPrefix("evaluations/") || name.hasPrefix("maturity/") { return inStatements(name, lines) }
    return []
  }

  private static func inTable(_ name: String, _ lines: [String]) -> [RealLoss] {
    let header = cells(lines[0])
    func column(_ names: String...) -> Int? { header.firstIndex { names.contains($0) } }
    let columns = [column("period", "periode"), column("source", "sumber")].compactMap { $0 }
    let own = column("target_source", "sumber_target")
    let amounts = [column("value", "nilai", "area_km2"), column("target")].compactMap { $0 }
    return lines.indices.dropFirst().flatMap { index -> [RealLoss] in
      let row = cells(lines[index])
      guard row.count == header.count, amounts.contains(where: { !row[$0].isEmpty }) else { return [] }
      return columns.map { column in
        var rest = row
        rest[column] = ""
        // A target that names a source of its own must lose that too.
        if let own, header[column] == "source" { rest[own] = "" }
        return loss(name, lines, index...index, header[column], [rest.joined(separator: ";")])
      }
    }
  }

  /// The cells of a row as they are written, quotes included.
  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted { cells.append("") } else { cells[cells.count - 1].append(character) }
    }
    return cells
  }

  private static let needed = "(?:source|sources|unit|period|year)"
  private static let amount = #"\b(?:value|allocated|realised): *-?[0-9]"#

  /// Each figure in a `{…}` of one line, each in a list item of several lines, and the unit of a metric.
  private static func inFrontMatter(_ name: String, _ lines: [String]) -> [RealLoss] {
    let end = lines.dropFirst().firstIndex(of: "---") ?? 0
    var losses: [RealLoss] = []
    for index in 1..<max(1, end) {
      let line = lines[index]
      if name.hasPrefix("metrics/"), line.hasPrefix("unit: ") {
        losses.append(loss(name, lines, index...index, "unit", ["#"], told: 1...end))
      }
      for group in matches(#"\{[^{}]*\}"#, in: line) where !matches(amount, in: String(line[group])).isEmpty {
        for pair in matches(#", \#(needed): (?:\[[^\]]*\]|"[^"]*"|[^,}]*)"#, in: String(line[group])) {
          var text = String(line[group])
          text.removeSubrange(pair)
          losses.append(
            loss(name, lines, index...index, "pair", [line.replacingCharacters(in: group, with: text)]))
        }
      }
      guard line.hasPrefix("  - "), !line.hasPrefix("  - {") else { continue }
      let last = lines[(index + 1)..<end].firstIndex { !$0.hasPrefix("    ") } ?? end
      let item = index..<last
      guard item.contains(where: { !matches("^(?:  - |    )" + amount, in: lines[$0]).isEmpty }) else { continue }
      for place in item where !matches("^(?:  - |    )\(needed):", in: lines[place]).isEmpty {
        let rest = place == index ? ["  -"] : []
        losses.append(loss(name, lines, place...place, "line", rest, told: index + 1...last + 1))
      }
    }
    return losses
  }

  /// The source and the day of each statement of an evaluation or a maturity model, in a `{…}` of one line or as a line
  /// of an item. That nothing was found is nobody's statement.
  private static func inStatements(_ name: String, _ lines: [String]) -> [RealLoss] {
    var losses: [RealLoss] = []
    for (index, line) in lines.enumerated() where !line.contains("state: none") {
      for group in matches(#"\{[^{}]*\bsources?:[^{}]*\}"#, in: line) {
        let needed = #"(?:, (?:source|sources|on)|(?<=\{)date): (?:\[[^\]]*\]|[^,}]*)"#
        for pair in matches(needed, in: String(line[group])) {
          var text = String(line[group])
          text.removeSubrange(pair)
          let whole = line.replacingCharacters(in: group, with: text.replacingOccurrences(of: "{, ", with: "{"))
          losses.append(loss(name, lines, index...index, "statement", [whole]))
        }
      }
      guard line.hasPrefix("    sources:") else { continue }
      let first = lines[..<index].lastIndex { $0.hasPrefix("  - ") } ?? index
      let last = lines[index...].dropFirst().firstIndex { !$0.hasPrefix("    ") } ?? lines.count
      losses.append(loss(name, lines, index...index, "statement", [], told: first + 1...last))
    }
    return losses
  }

  private static func loss(
    _ name: String, _ lines: [String], _ range: ClosedRange<Int>, _ lost: String, _ replacement: [String],
    told: ClosedRange<Int>? = nil
  ) -> RealLoss {
    var lines = lines
    lines.replaceSubrange(range, with: replacement)
    let own = range.lowerBound + 1...range.upperBound + 1
    return RealLoss(file: name, lines: told ?? own, lost: lost, text: lines.joined(separator: "\n"))
  }

  private static func matches(_ pattern: String, in text: String) -> [Range<String.Index>] {
    guard let regex = try? NSRegularExpression(pattern: pattern) else { return [] }
    return regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range, in: text)
    }
  }
}

struct RealFigureTests {
  /// Every thirteenth; all of them are taken away by `make remove-figures`, with the command itself, which is built for
  /// speed.
  static let tried = FigureLosses.losses.enumerated().filter { $0.offset % 13 == 0 }.map(\.element)

  @Test func thereAreManyFigures() {
    #expect(FigureLosses.losses.count > 500, "\(FigureLosses.losses.count)")
    for kind in ["unit", "pair", "line", "period", "source", "statement"] {
      #expect(FigureLosses.losses.contains { $0.lost == kind }, "no \(kind)")
    }
  }

  @Test func whatIsWholeIsPublished() {
    #expect(SoundCity.check(files: FigureLosses.files).city != nil)
  }

  @Test func aFigureThatLacksOneIsRefusedAtItsLine() {
    for loss in Self.tried {
      var files = FigureLosses.files
      files[loss.file] = Array(loss.text.utf8)
      let checked = SoundCity.check(files: files)
      #expect(checked.city == nil, "\(loss.file):\(loss.lines) without \(loss.lost) is published")
      let isTold = checked.findings.sorted.contains { finding in
        finding.severity == .error && finding.place.file == loss.file && loss.lines.contains(finding.place.line)
      }
      #expect(isTold, "\(loss.file):\(loss.lines) without \(loss.lost):\n\(messages(checked.findings))")
    }
  }
}
