/// Writes a report on a spreadsheet for people, as a table, and for programs, as one JSON object.
package import Diagnostics
internal import Model

extension SheetReport {
  /// For people: what was found out, the columns, the rows as a table. Findings are told by whoever shows the report.
  package func text(in language: Language) -> String {
    func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }
    var lines = [file] + evidence.map { "  " + Self.plain($0.text(in: language)) }
    for row in skipped {
      lines.append(
        "  " + say("tidak dibaca, di atas judul kolom: baris", "not read, above the header: row")
          + " \(row.line): \(Self.plain(row.text))")
    }
    if isAlone, !rows.isEmpty {
      lines.append(
        "  " + say("sumber tidak diperiksa: tidak ada sources.yaml", "sources unchecked: there is no sources.yaml"))
    }
    for column in columns {
      let meaning = column.meaning.map { column.isBreakdown ? say("rincian", "breakdown") + " \($0)" : $0 }
      lines.append("  '\(Self.plain(column.header))' = \(meaning ?? say("tidak dikenal", "not known"))")
    }
    guard !rows.isEmpty else { return lines.joined(separator: "\n") + "\n" }
    let head =
      language == .indonesian
      ? ["baris", "periode", "rincian", "nilai", "target", "status", "sumber", "catatan"]
      : ["row", "period", "part", "value", "target", "status", "source", "note"]
    let cells = rows.map { row in
      [
        "\(row.line)", row.period?.description ?? "?", row.part, shown(row.value, language),
        shown(row.target, language), row.status, row.sources, row.note,
      ].map(Self.plain)
    }
    // A column that no row fills, such as the parts of most tables, is left out.
    let kept = head.indices.filter { column in cells.contains { !$0[column].isEmpty } }
    let table = [head] + cells
    let widths = kept.map { column in table.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    for row in table {
      let padded = zip(kept, widths).map { column, width in
        let gap = String(repeating: " ", count: width - row[column].unicodeScalars.count)
        return [0, 3, 4].contains(column) ? gap + row[column] : row[column] + gap
      }
      var line = "  " + padded.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func shown(_ value: Decimal?, _ language: Language) -> String {
    value.map { $0.shown.text(in: language) } ?? ""
  }

  /// One line, and nothing that a terminal would obey.
  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// For programs: one object in one line. Numbers are strings, since they are exact; what could not be read is `null`.
  package func json(in language: Language) -> String {
    func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
    let quoted = JSONFormat.quoted
    func optional(_ text: String?) -> String { text.map(quoted) ?? "null" }
    let rows = rows.map { row in
      #"{"row":\#(row.line),"period":\#(optional(row.period?.description)),"part":\#(quoted(row.part)),"#
        + #""value":\#(optional(row.value?.description)),"target":\#(optional(row.target?.description)),"#
        + #""status":\#(quoted(row.status)),"source":\#(quoted(row.sources)),"note":\#(quoted(row.note))}"#
    }
    let columns = columns.map { column in
      #"{"header":\#(quoted(column.header)),"meaning":\#(optional(column.meaning)),"breakdown":\#(column.isBreakdown)}"#
    }
    let skipped = skipped.map { #"{"row":\#($0.line),"text":\#(quoted($0.text))}"# }
    let findings = findings.sorted.map { JSONFormat(language: language).text($0) }
    return
      #"{"type":"sheet","file":\#(quoted(file)),"evidence":\#(list(evidence.map { quoted($0.text(in: language)) })),"#
      + #""columns":\#(list(columns)),"skipped":\#(list(skipped)),"sources_checked":\#(!isAlone),"#
      + #""rows":\#(list(rows)),"findings":\#(list(findings))}"# + "\n"
  }
}
