// What stands in a drawing, taken out of the markup so that a test can compare it.
import HTML
import Model
import Testing

@testable import Pages

/// The markup of one chart.
struct Drawn {
  let html: String

  init(_ view: (inout Writer) -> Void) { html = Sample.html(view) }

  /// The outlines of the paths of a class.
  func paths(_ style: String) -> [String] { all("class=\"\(style)\" d=\"", "\"") }

  /// The texts of a class, by SVG.
  func texts(_ style: String) -> [String] {
    all("<text class=\"\(style)\"", "</text>").map {
      String($0[$0.index(after: $0.firstIndex(of: ">") ?? $0.startIndex)...])
    }
  }

  /// The attributes of the rectangles of a class.
  func rectangles(_ style: String) -> [String] { all("<rect class=\"\(style)\" ", "/>") }

  /// The text of each element, tags within it left out.
  func elements(_ name: String) -> [String] {
    all("<\(name)", "</\(name)>").filter { $0.hasPrefix(" ") || $0.hasPrefix(">") }.map { part in
      Drawn("<\(name)" + part).plain
    }
  }

  /// The rows of the table, cells joined by `|`.
  var rows: [String] {
    all("<tr", "</tr>").map { row in
      Drawn(row).cells.joined(separator: "|")
    }
  }

  private init(_ row: String) { html = row }

  private var cells: [String] {
    var cells: [String] = []
    for part in html.replacing("<time", with: "<i").split(separator: "<t")
    where part.hasPrefix("d") || part.hasPrefix("h") {
      cells.append(Drawn("<t" + part + "</x>").plain)
    }
    return cells
  }

  private var plain: String {
    var text = ""
    var isTag = false
    for letter in html {
      if letter == "<" { isTag = true } else if letter == ">" { isTag = false } else if !isTag { text.append(letter) }
    }
    return text
  }

  func all(_ start: String, _ end: String) -> [String] {
    html.split(separator: start, omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)[0])
    }
  }
}
