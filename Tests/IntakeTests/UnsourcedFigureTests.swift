// No number without a source: a figure that loses its source, unit or period stops the release, at its line.
import Diagnostics
import Foundation
import Intake
import Testing

/// The sound city without one thing that a figure needs.
struct Loss: Sendable, CustomTestStringConvertible {
  let file: String
  /// The line of the figure, from 1.
  let line: Int
  /// The key or column that was taken away.
  let lost: String
  let text: String

  var testDescription: String { "\(file):\(line) without \(lost)" }

  /// A loss for each figure of the city and each thing that it needs.
  static let all: [Loss] =
    ["metrics/indeks-layanan.csv", "metrics/penduduk.csv", "areas.csv"].flatMap(inTable)
    + ["metrics/indeks-layanan.md", "metrics/penduduk.md", "programs/layanan-terpadu.md", "programs/taman-kota.md"]
    .flatMap(inFrontMatter)

  /// Each source and period of a table, emptied.
  private static func inTable(_ file: String) -> [Loss] {
    let lines = SoundCity.text(file).components(separatedBy: "\n")
    let header = lines[0].components(separatedBy: ";")
    return header.indices.filter { ["period", "periode", "source", "sumber"].contains(header[$0]) }.flatMap { column in
      lines.indices.dropFirst().filter { !lines[$0].isEmpty }.map { index in
        var cells = lines[index].components(separatedBy: ";")
        cells[column] = ""
        // A target that names a source of its own must lose that too.
        if header[column] == "source", let own = header.firstIndex(of: "target_source") { cells[own] = "" }
        return Loss(file: file, lines, index, header[column], replaced: cells.joined(separator: ";"))
      }
    }
  }

  /// Each source, unit, period or year of a `{…}` that holds a value, taken out; and the unit of a metric.
  private static func inFrontMatter(_ file: String) -> [Loss] {
    let lines = SoundCity.text(file).components(separatedBy: "\n")
    return lines.indices.flatMap { index -> [Loss] in
      let line = lines[index]
      if line.hasPrefix("unit: ") { return [Loss(file: file, lines, index, "unit", replaced: "#")] }
      guard line.contains("value: ") || line.contains("allocated: "), let open = line.firstIndex(of: "{"),
        let close = line.lastIndex(of: "}")
      else { return [] }
      let pairs = line[line.index(after: open)..<close].components(separatedBy: ", ")
      return pairs.indices.compactMap { number in
        let key = String(pairs[number].prefix { $0 != ":" })
        guard ["source", "sources", "unit", "period", "year", "as_of"].contains(key) else { return nil }
        var rest = pairs
        rest.remove(at: number)
        let replaced = line[...open] + rest.joined(separator: ", ") + line[close...]
        return Loss(file: file, lines, index, key, replaced: String(replaced))
      }
    }
  }

  private init(file: String, _ lines: [String], _ index: Int, _ lost: String, replaced line: String) {
    var lines = lines
    lines[index] = line
    self.file = file
    self.line = index + 1
    self.lost = lost
    text = lines.joined(separator: "\n")
  }
}

struct UnsourcedFigureTests {
  @Test func everyFigureOfTheSoundCityIsTried() {
    // 5 + 4 observations and 3 areas with period and source; 2 units; a stated value with period and source; an output
    // with three, two budgets with two, and two states with two.
    #expect(Loss.all.count == 2 * (5 + 4 + 3) + 2 + 2 + 3 + 2 * 2 + 2 * 2)
  }

  @Test(arguments: Loss.all)
  func aFigureThatLacksOneIsRefusedAtItsLine(_ loss: Loss) {
    let checked = SoundCity.check([loss.file: loss.text])
    #expect(checked.city == nil)
    let errors = checked.findings.sorted
    #expect(!errors.isEmpty)
    let rules: Set<Rule> = [.figureSource, .badPeriod, .targetPeriod, .missingKey]
    for error in errors {
      #expect(error.severity == .error)
      #expect(error.place.file == loss.file)
      // A key that is not there has no line; the first of the front matter stands for it.
      #expect(error.place.line == loss.line || loss.lost == "unit" && error.place.line == 2)
      #expect(rules.contains(error.rule), "\(error.rule)")
    }
  }
}
