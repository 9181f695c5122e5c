// Classes: every one that a page uses has a style, and every one that has a style is used.
import Foundation
import Testing

struct StyleTests {
  /// Class names that the code writes, found in literals: names are `StaticString`, so they can be searched for.
  static let used: Set<String> = {
    var names: Set<String> = []
    let code = SourceTree.files.filter { $0.room == "Pages" }.flatMap(\.code).joined(separator: "\n")
    for pattern in [#"\.class\(([^()]*)\)"#, #"\.classes\(([^()]*)\)"#, #"[sS]tyle: StaticString = ([^\n]*)"#] {
      for call in matches(pattern, in: code) {
        for literal in matches(#""([^"]*)""#, in: call) { names.formUnion(literal.split(separator: " ").map(String.init)) }
      }
    }
    // Colour classes of badges and classes that Markdown brings, each written at one place of the code.
    let badges = SourceTree.text("Sources/Pages/Components/Badge.swift")
    if let style = badges.range(of: "var style: StaticString") {
      let body = badges[style.upperBound...].prefix(900)
      for literal in matches(#""([^"]*)""#, in: String(body)) { names.formUnion(literal.split(separator: " ").map(String.init)) }
    }
    let markdown = SourceTree.files.filter { $0.name.hasPrefix("Formats/Markdown") }.flatMap(\.code).joined(separator: "\n")
    for literal in matches(#"class=\\?"([a-z -]+)\\?""#, in: markdown) {
      names.formUnion(literal.split(separator: " ").map(String.init))
    }
    return names
  }()

  /// Class names that a style sheet has a rule for.
  static let styled: Set<String> = {
    var names: Set<String> = []
    for name in SourceTree.names(under: "Sources/Pages/Assets/Styles") where name.hasSuffix(".css") {
      var css = SourceTree.text("Sources/Pages/Assets/Styles/" + name)
      css = css.replacingOccurrences(of: #"/\*[\s\S]*?\*/"#, with: "", options: .regularExpression)
      // What stands in braces without further braces are declarations, not selectors.
      css = css.replacingOccurrences(of: #"\{[^{}]*\}"#, with: "{}", options: .regularExpression)
      names.formUnion(matches(#"\.([a-zA-Z][a-zA-Z0-9_-]*)"#, in: css))
    }
    return names
  }()

  private static func matches(_ pattern: String, in text: String) -> [String] {
    guard let regex = try? NSRegularExpression(pattern: pattern) else { return [] }
    return regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  @Test func thereAreStyles() {
    #expect(Self.styled.count > 50)
    #expect(Self.used.count > 50)
  }

  @Test func everyUsedClassIsStyled() {
    #expect(Self.used.subtracting(Self.styled).sorted() == [])
  }

  @Test func everyStyledClassIsUsed() {
    #expect(Self.styled.subtracting(Self.used).sorted() == [])
  }

  @Test func noInlineStyleOrScript() {
    for file in SourceTree.files where file.room == "Pages" {
      for line in file.code {
        #expect(!line.contains("custom(\"style\"") && !line.contains("custom(\"onclick\""), "\(file.name): \(line)")
      }
    }
  }
}
