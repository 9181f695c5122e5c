// Tables as CSV.

import Testing

@testable import Exports

@Suite struct TableTests {
  @Test func cellsAreQuotedOnlyWhereNeeded() {
    let table = Table(
      columns: [Column("a", .text, ""), Column("b", .text, "")], rows: [["x,y", "p\"q"], ["1\n2", ""]])
    #expect(text(table.csv) == "a,b\r\n\"x,y\",\"p\"\"q\"\r\n\"1\n2\",\r\n")
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\ta", "\ra", "\na"])
  func formulasAreNeutralisedInText(cell: String) {
    let table = Table(columns: [Column("a", .text, ""), Column("b", .number, "")], rows: [[cell, "-1"]])
    let first = cell.utf8.contains { $0 == 10 || $0 == 13 } ? "\"'\(cell)\"" : "'" + cell
    #expect(text(table.csv) == "a,b\r\n\(first),-1\r\n")
  }

  @Test func aSignWithinTextStays() {
    let table = Table(columns: [Column("a", .text, "")], rows: [["a=1"], ["1-2"]])
    #expect(text(table.csv) == "a\r\na=1\r\n1-2\r\n")
  }
}
