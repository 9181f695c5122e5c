/// Where in the content something stands: a file, and in it a line, a column and a length.
package struct Place: Hashable, Sendable {
  /// Path below the content folder, with `/`: `metrics/ipm.csv`.
  package let file: String
  /// From 1; 0 when the whole file is meant.
  package let line: Int
  /// From 1, in characters as an editor counts them (Unicode scalars); 0 when the whole line is meant.
  package let column: Int
  /// How many characters are meant, at least 1 when there is a column.
  package let length: Int

  package init(file: String, line: Int = 0, column: Int = 0, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}

extension Place: Comparable {
  /// By file, line and column: the order in which findings are listed.
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, as editors and CI systems make it a link.
  package var description: String {
    line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}
