// Workbooks where a CSV may stand: the list of areas, and tables in texts.
import Diagnostics
import Formats
import Intake
import Model
import Testing

struct WorkbookPlaceTests {
  /// A sheet of the rows of a CSV; cells named in `numbers` are stored as numbers.
  private func workbook(_ text: String, numbers: Set<String> = []) -> [UInt8] {
    let lines = text.split(separator: "\n").map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    let rows = lines.enumerated().map { index, cells in
      let cells = cells.map { cell in
        numbers.contains(String(cell))
          ? "<c><v>\(cell.replacing(",", with: "."))</v></c>" : "<c t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
      }
      return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
    }
    return OfficeMaker.workbook([OfficeMaker.Sheet(rows: rows.joined())])
  }

  private func tables(_ checked: Checked) -> [[[String]]] {
    (checked.city?.pages ?? []).flatMap { page in
      page.body.blocks.compactMap { block in
        if case .table(let table) = block { [[table.title]] + [table.header] + table.rows } else { nil }
      }
    }
  }

  @Test func aTableInATextMayBeAWorkbook() throws {
    let text = SoundCity.text("pages/tentang.md")
    let table = SoundCity.text("pages/luas.csv")
    let sound = SoundCity.check()
    var files = FaultFolder.base
    files["pages/luas.csv"] = nil
    files["pages/luas.xlsx"] = workbook(table, numbers: ["20,5", "20,75"])
    files["pages/tentang.md"] = Array(text.replacing("luas.csv", with: "luas.xlsx").utf8)
    let checked = SoundCity.check(files: files)
    #expect(messages(checked.findings) == "\n")
    #expect(!tables(sound).isEmpty)
    #expect(tables(checked) == tables(sound))
  }

  @Test func theListOfAreasMayBeAWorkbook() throws {
    var files = FaultFolder.base
    files["areas.csv"] = nil
    files["areas.xlsx"] = workbook(SoundCity.text("areas.csv"), numbers: ["41,25", "20,5", "7,75", "-3,5", "114,25"])
    let checked = SoundCity.check(files: files)
    #expect(messages(checked.findings) == "\n")
    #expect(checked.city?.areas == SoundCity.check().city?.areas)
  }

  @Test func twoListsOfAreasAreOneTooMany() {
    var files = FaultFolder.base
    files["areas.xlsx"] = workbook(SoundCity.text("areas.csv"))
    #expect(
      SoundCity.check(files: files).findings.sorted.map(\.summary.english)
        == ["'areas.xlsx' and 'areas.csv' are both the list of areas"])
  }

  @Test func aCodeIsNoNumber() {
    var files = FaultFolder.base
    files["areas.csv"] = nil
    files["areas.xlsx"] = workbook(SoundCity.text("areas.csv"), numbers: ["99.01"])
    #expect(
      SoundCity.check(files: files).findings.sorted.map { "\($0.place) \($0.summary.english)" }
        == ["areas.xlsx:2:1 code '99.01' is stored as a number (cell A2)"])
  }
}
