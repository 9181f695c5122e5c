// Classes: every one that a page uses has a style, and every one that has a style is used.
import Foundation
import Testing

struct StyleTests {
  /// Class names given to an element, found in literals: names are `StaticString`, so they can be searched for.
  static let used: Set<String> = {
    var names: Set<String> = []
    for pattern in [#"\.class\(([^()]*)\)"#, #"\.classes\(([^()]*)\)"#] {
      for call in matches(pattern, in: pages) { names.formUnion(words(call)) }
    }
    return names
  }()

  /// Every word of every literal in the rooms that write markup: where a class name may stand that reaches an element
  /// by way of a variable, as the states of badges do.
  static let mentioned: Set<String> = words(pages + "\n" + markdown)

  private static let pages = code { $0.room == "Pages" }
  private static let markdown = code { $0.name.hasPrefix("Formats/Markdown") }

  private static func code(_ isMeant: (SourceFile) -> Bool) -> String {
    SourceTree.files.filter(isMeant).flatMap(\.code).joined(separator: "\n")
  }

  private static func words(_ code: String) -> Set<String> {
    let literals = matches(#""([^"\n]*)""#, in: code)
    return Set(
      literals.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" } }.map(String.init))
  }

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
    #expect(Self.styled.subtracting(Self.mentioned).sorted() == [])
  }

  @Test func noInlineStyleOrScript() {
    for file in SourceTree.files where file.room == "Pages" {
      for line in file.code {
        #expect(!line.contains("custom(\"style\"") && !line.contains("custom(\"onclick\""), "\(file.name): \(line)")
      }
    }
  }
}
