/// How a spreadsheet was understood, for its author to compare with what was meant before anyone commits it.
package import Diagnostics
package import Model

package struct SheetReport: Sendable {
  /// A column of the header and what it was taken for.
  package struct Column: Sendable {
    /// As it is written.
    package let header: String
    /// The column of the content reference, or the name of a breakdown; `nil` when it is not known.
    package let meaning: String?
    /// Whether it tells parts from one another.
    package let isBreakdown: Bool
  }

  /// A row of observations as it was read; `nil` where a cell could not be.
  package struct Row: Sendable {
    /// Line of the file, or row of the sheet, from 1.
    package let line: Int
    package let period: Period?
    /// The part of the period that the row is, or nothing.
    package let part: String
    package let value: Decimal?
    package let target: Decimal?
    package let status: String
    package let sources: String
    package let note: String
  }

  /// Path of the file, as findings name it.
  package let file: String
  /// What was found out about the file, each with the cell or setting that told.
  package let evidence: [Phrase]
  package let columns: [Column]
  /// Rows above the header that were not read, with their lines.
  package let skipped: [(line: Int, text: String)]
  package let rows: [Row]
  package let findings: Findings
  /// Whether sources could not be held against a register, since the file stands alone.
  package let isAlone: Bool
}
