// CSV exports and workbooks: every letter and digit is in the table or told of, and a table written down reads the same.

import Diagnostics
import Formats
import Intake

func exerciseCSV(_ bytes: [UInt8]) throws(BrokenPromise) {
  var findings = Findings()
  let table = SheetTable.parse(name: "a.csv", bytes: bytes, findings: &findings)
  try promise(table != nil || findings.hasErrors, "a file is dropped without a word")
  try promisePlaces(of: findings, inside: bytes, named: "a.csv")
  if let table, !findings.hasErrors {
    try promiseEveryCharacter(of: bytes, in: table)
    try promiseWriting(table)
  }
  try examine("a.csv", bytes)
}

func exerciseWorkbook(_ bytes: [UInt8]) throws(BrokenPromise) {
  let archive = Archive.bytes(bytes)
  if let files = OfficeFiles.read(archive) {
    try promise(files.map(\.name) == files.map(\.name).sorted(), "files are not in order")
  }
  var findings = Findings()
  let table = SheetTable.parse(name: "a.xlsx", bytes: archive, findings: &findings)
  try promise(table != nil || findings.hasErrors, "a workbook is dropped without a word")
  try promiseCells(findings)
  if let table, !findings.hasErrors { try promiseWriting(table) }
  try examine("a.xlsx", archive)
}

/// What `terang intake` shows of the file.
private func examine(_ name: String, _ bytes: [UInt8]) throws(BrokenPromise) {
  let report = Intake.examine(name, in: ContentFolder(entries: [name: .file(bytes)]))
  _ = report.text(in: .indonesian)
  _ = report.json(in: .english)
  if name == "a.csv" {
    try promisePlaces(of: report.findings, inside: bytes, named: name)
  } else {
    try promiseCells(report.findings)
  }
  try promise(
    !report.rows.isEmpty || !report.columns.isEmpty || report.findings.hasErrors, "nothing is shown and nothing told")
}

private func promiseCells(_ findings: Findings) throws(BrokenPromise) {
  for finding in findings.sorted {
    try promise(finding.help != nil, "'\(finding.summary.english)' has no remedy")
    let place = finding.place
    try promise(place.file == "a.xlsx", "\(place) is another file")
    try promise(
      (0...1_048_576).contains(place.line) && (0...16_384).contains(place.column),
      "\(place) is no cell: \(finding.summary.english)")
  }
}

/// Letters and digits never separate, so a table without an error has as many of each as its file.
private func promiseEveryCharacter(of bytes: [UInt8], in table: SheetTable) throws(BrokenPromise) {
  var text = bytes[...]
  if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) { return }
  let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
  let mark = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  let isQuoted = mark.count > 1 && mark.first == UInt8(ascii: "\"") && mark.last == UInt8(ascii: "\"")
  let bare = isQuoted ? mark.dropFirst().dropLast() : mark
  if String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep=", bare.count == 5 {
    text = text.dropFirst(line.count)
  }
  var left = [Int](repeating: 0, count: 128)
  for byte in text where isWordByte(byte) { left[Int(byte)] += 1 }
  for cell in table.header + (table.rows + table.skipped).flatMap(\.cells) {
    for byte in cell.text.utf8 where isWordByte(byte) { left[Int(byte)] -= 1 }
  }
  for (byte, count) in left.enumerated() where count != 0 {
    throw BrokenPromise(description: "'\(Character(UnicodeScalar(UInt8(byte))))' is lost \(count) times")
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
}

/// The table written as a CSV export reads as the same table.
private func promiseWriting(_ table: SheetTable) throws(BrokenPromise) {
  func line(_ cells: [SheetTable.Cell]) -> String {
    cells.map { "\"" + $0.text.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") + "\r\n"
  }
  let written = "sep=;\r\n" + line(table.header) + table.rows.map { line($0.cells) }.joined()
  var findings = Findings()
  let again = SheetTable.parse(
    name: "b.csv", bytes: Array(written.utf8), limits: TextFile.Limits(bytes: 1 << 30, line: 1 << 30),
    findings: &findings)
  guard let again, !findings.hasErrors else {
    throw BrokenPromise(
      description: "a table that was read is refused when written down: \(findings.sorted.map(\.summary.english))")
  }
  try promise(again.header.map(\.text) == table.header.map(\.text), "the header changes when it is written and read")
  try promise(
    again.rows.map { $0.cells.map(\.text) } == table.rows.map { $0.cells.map(\.text) },
    "the rows change when they are written and read")
}
