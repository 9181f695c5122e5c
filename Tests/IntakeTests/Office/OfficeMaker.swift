// Makes documents of office programs part by part, so that a test can put anything anywhere.

@testable import Formats

enum OfficeMaker {
  /// A zip archive of files that are stored as they are.
  static func zip(_ files: [(String, [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
    var (body, directory) = ([UInt8](), [UInt8]())
    for (name, bytes) in files {
      let about =
        number(0, 4) + number(Int(CRC32.of(bytes)), 4) + number(bytes.count, 4) + number(bytes.count, 4)
        + number(name.utf8.count, 2) + number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + number(0, 4) + about
      directory += number(0, 10) + number(body.count, 4) + Array(name.utf8)
      body += [0x50, 0x4B, 3, 4] + number(20, 2) + number(0, 4) + about + Array(name.utf8) + bytes
    }
    return body + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(directory.count, 4) + number(body.count, 4) + number(0, 2)
  }

  static func zip(_ files: [(String, String)]) -> [UInt8] { zip(files.map { ($0.0, Array($0.1.utf8)) }) }

  /// A letter whose body is `body`, with more parts.
  static func letter(_ body: String, _ parts: [(String, String)] = [], files: [(String, [UInt8])] = []) -> [UInt8] {
    let document = "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
    return zip(([("word/document.xml", document)] + parts).map { ($0.0, Array($0.1.utf8)) } + files)
  }

  /// A paragraph of runs.
  static func paragraph(_ runs: String...) -> String {
    "<w:p>" + runs.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined() + "</w:p>"
  }

  /// A sheet of a workbook: its name, its state, and the XML of its rows.
  struct Sheet {
    var name = "Data"
    var state = "visible"
    let rows: String
  }

  static func workbook(
    _ sheets: [Sheet], strings: [String] = [], parts: [(String, String)] = []
  ) -> [UInt8] {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
    }
    let links = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"worksheet\" Target=\"worksheets/s\($0).xml\"/>"
    }
    let all = links + ["<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"]
    let shared = strings.map { "<si><t>\($0)</t></si>" }.joined()
    return zip(
      [
        (
          "_rels/.rels",
          "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(list.joined())</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships>\(all.joined())</Relationships>"),
        ("xl/sharedStrings.xml", "<sst>\(shared)</sst>"),
      ]
        + sheets.enumerated().map { index, sheet in
          ("xl/worksheets/s\(index).xml", "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>")
        } + parts)
  }
}
