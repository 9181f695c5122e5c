// Every spreadsheet of the matrix yields exactly its values or meets exactly its refusal.
import Diagnostics
import Foundation
import Intake
import Testing

struct SheetMatrixTests {
  @Test(arguments: SheetFixture.all)
  func aSpreadsheetYieldsItsValuesOrItsRefusal(_ fixture: SheetFixture) throws {
    let report = fixture.examine()
    let english = messages(report.findings).components(separatedBy: "\n\n")[0]
    let found =
      report.text(in: .english) + (report.findings.isEmpty ? "" : english.hasSuffix("\n") ? english : english + "\n")
    if ProcessInfo.processInfo.environment["TERANG_RECORD"] == "1", found != fixture.expected {
      try fixture.record(found)
      Issue.record("recorded, read it: \(fixture.name)")
      return
    }
    let expected = try #require(fixture.expected, "no \(fixture.name).txt; record it with TERANG_RECORD=1 and read it")
    #expect(found.components(separatedBy: "\n") == expected.components(separatedBy: "\n"), "\(fixture.name):\n\(found)")
    for finding in report.findings.sorted {
      #expect(finding.help != nil, "'\(finding.summary.english)' has no remedy")
      #expect(finding.place.file == fixture.name || finding.place.file.hasSuffix(".md"))
    }
  }

  @Test func theMatrixIsLarge() {
    #expect(SheetFixture.all.count >= 120)
    #expect(SheetFixture.all.count { $0.name.hasPrefix("libreoffice-") } >= 60)
  }

  /// The tables of LibreOffice that were exported with several settings and as a workbook.
  static let tables: [String] = {
    let names = SheetFixture.all.map(\.name).filter { $0.hasPrefix("libreoffice-") && $0.hasSuffix("-id.xlsx") }
    return names.map { String($0.dropLast("-id.xlsx".count)) }
  }()

  @Test(arguments: tables)
  func oneTableYieldsTheSameFiguresHoweverItWasExported(_ table: String) {
    let exports = SheetFixture.all.filter { $0.name.hasPrefix(table + "-") && Self.isExport($0.name, of: table) }
    #expect(exports.count >= 4)
    let reports = exports.map { $0.examine() }
    // What is refused in one form is refused in all.
    if reports.contains(where: \.findings.hasErrors) {
      return #expect(reports.allSatisfy { $0.findings.hasErrors })
    }
    let readings = reports.map { report in
      report.rows.map { row in
        "\(row.period.map { "\($0)" } ?? "?") \(row.value.map { "\($0)" } ?? "-") "
          + "\(row.target.map { "\($0)" } ?? "-") \(row.status) \(row.sources)"
      }
    }
    #expect(!readings[0].isEmpty)
    for (export, reading) in zip(exports, readings) {
      #expect(reading == readings[0], "\(export.name) differs from \(exports[0].name)")
    }
  }

  private static func isExport(_ name: String, of table: String) -> Bool {
    ["id", "en", "id-1252", "id-tab", "en-quoted"].contains {
      name == "\(table)-\($0).csv" || name == "\(table)-\($0).xlsx"
    }
  }

  @Test func everyAmbiguousFileIsRefusedWithBothReadings() {
    for name in [
      "hand-ambiguous-dot.csv", "hand-ambiguous-comma.csv", "hand-dates-ambiguous.csv", "hand-dates-text.xlsx",
    ] {
      let report = SheetFixture(name: name).examine()
      let summaries = report.findings.sorted.map(\.summary.english)
      #expect(
        report.findings.hasErrors && summaries.contains { $0.contains(" if ") && $0.contains(", or ") }, "\(name)")
    }
  }

  @Test func theReportForProgramsHoldsRowsAndFindings() {
    let report = SheetFixture(name: "hand-ambiguous-dot.csv").examine()
    let text = report.json(in: .english)
    #expect(
      text.hasPrefix(#"{"type":"sheet","file":"hand-ambiguous-dot.csv","evidence":["CSV, UTF-8, separator ';', "#))
    #expect(
      text.contains(
        #"{"row":2,"period":"2022","part":"","value":null,"target":null,"status":"final","source":"S1","note":""}"#))
    #expect(text.contains(#""rule":"ambiguous-number","severity":"error","file":"hand-ambiguous-dot.csv","line":2"#))
    #expect(text.hasSuffix("}]}\n"))
  }
}
