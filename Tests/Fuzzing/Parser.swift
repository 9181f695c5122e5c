// The parsers that are fed with bytes nobody chose, and what is asked of each of them.

/// A parser by the name under which `make fuzz` and the folders of found inputs know it.
package enum Parser: String, CaseIterable, Sendable {
  case frontMatter = "front-matter"
  case yaml, csv, workbook, number, date, markdown
  case personalData = "personal-data"
  case image

  /// Reads the bytes and holds the outcome against what the parser promises. That it comes back at all, soon and with
  /// little memory, is the first promise; whoever calls this sees to it.
  package func exercise(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .frontMatter: try exerciseFrontMatter(bytes)
    case .yaml: try exerciseYAML(bytes)
    case .csv: try exerciseCSV(bytes)
    case .workbook: try exerciseWorkbook(bytes)
    case .number: try exerciseNumber(bytes)
    case .date: try exerciseDate(bytes)
    case .markdown: try exerciseMarkdown(bytes)
    case .personalData: try exercisePersonalData(bytes)
    case .image: try exerciseImage(bytes)
    }
  }
}

/// A promise of a parser that some bytes break.
package struct BrokenPromise: Error, CustomStringConvertible {
  /// The promise, and what was found instead.
  package let description: String
}

/// Throws unless the promise is kept.
func promise(_ isKept: Bool, _ words: @autoclosure () -> String) throws(BrokenPromise) {
  if !isKept { throw BrokenPromise(description: words()) }
}
