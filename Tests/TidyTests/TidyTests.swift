// Tidiness that reviewers should not have to look for: size, width, stray output, traps, rules without use.
import Foundation
import Testing

struct TidyTests {
  @Test(arguments: SourceTree.files)
  func filesAreSmallAndNarrow(_ file: SourceFile) {
    #expect(file.lines.count <= 301, "Sources/\(file.name) has \(file.lines.count) lines")
    for (number, line) in file.lines.enumerated() {
      #expect(line.unicodeScalars.count <= 120, "Sources/\(file.name):\(number + 1) is wider than 120")
    }
  }

  @Test func theMedianFileIsNear100Lines() {
    let sizes = SourceTree.files.map(\.lines.count).sorted()
    #expect(sizes[sizes.count / 2] <= 120)
  }

  @Test(arguments: SourceTree.files)
  func filesBeginBySayingWhatTheyAreFor(_ file: SourceFile) {
    #expect(file.lines.first?.hasPrefix("//") == true, "Sources/\(file.name) does not say what it is for")
  }

  @Test(arguments: SourceTree.files)
  func nothingCrashesOnPurposeOrPrintsInPassing(_ file: SourceFile) {
    let traps = ["fatalError(", "try!", "as! ", "preconditionFailure("] + (file.room == "terang" ? [] : [" print("])
    for (number, line) in file.lines.enumerated() where !line.trimmed.hasPrefix("//") {
      for trap in traps {
        #expect(!line.contains(trap), "Sources/\(file.name):\(number + 1) uses \(trap)")
      }
    }
  }

  @Test(arguments: SourceTree.files)
  func nothingIsLeftForLater(_ file: SourceFile) {
    for (number, line) in file.lines.enumerated() {
      for word in ["TODO", "FIXME", "XXX", "HACK"] {
        #expect(!line.contains(word), "Sources/\(file.name):\(number + 1) says \(word)")
      }
    }
  }

  @Test func everyRuleIsUsed() {
    let cases = SourceTree.text("Sources/Diagnostics/Rule.swift").components(separatedBy: "\n")
      .filter { $0.trimmed.hasPrefix("case ") && $0.contains(" = \"") || $0.trimmed.hasPrefix("case encoding") }
      .compactMap { $0.trimmed.dropFirst(5).split(separator: " ").first.map(String.init) }
    #expect(cases.count > 30)
    // The rule book names every rule and reports none.
    let code = SourceTree.files.filter { $0.room != "Diagnostics" }.flatMap(\.code).joined(separator: "\n")
    for name in cases {
      #expect(code.contains(".\(name)"), "rule '\(name)' is never reported")
    }
  }
}
