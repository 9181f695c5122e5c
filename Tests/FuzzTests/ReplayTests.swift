// The inputs that fuzzing found, and those from which it starts, keep the promises of their parsers.
import Foundation
import Fuzzing
import Testing

/// One input and the parser that it is for.
struct Input: Sendable, CustomTestStringConvertible {
  let parser: Parser
  let name: String
  let bytes: [UInt8]

  var testDescription: String { "\(parser.rawValue)/\(name)" }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The files of `Found/PARSER`.
  static let found: [Input] = Parser.allCases.flatMap { parser in
    files(in: root.appendingPathComponent("Found").appendingPathComponent(parser.rawValue)).map { name, bytes in
      Input(parser: parser, name: name, bytes: bytes)
    }
  }

  /// The lines of `Seeds/PARSER.txt`.
  static let seeds: [Input] = Parser.allCases.flatMap { parser -> [Input] in
    let file = root.appendingPathComponent("Seeds").appendingPathComponent(parser.rawValue + ".txt")
    let text = FileManager.default.contents(atPath: file.path).map { [UInt8]($0) } ?? []
    return text.split(separator: 0x0A).enumerated().map { Input(parser: parser, name: "\($0)", bytes: Array($1)) }
  }

  /// The fixtures of the other tests, for the parsers that read them.
  static let fixtures: [Input] = {
    let tests = root.deletingLastPathComponent()
    let sheets = files(in: tests.appendingPathComponent("IntakeTests/Spreadsheets")).compactMap { name, bytes in
      parser(of: name).map { Input(parser: $0, name: name, bytes: bytes) }
    }
    let base = tests.appendingPathComponent("IntakeTests/Faults/base")
    let names = FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []
    return sheets
      + names.sorted().flatMap { name -> [Input] in
        guard let data = FileManager.default.contents(atPath: base.appendingPathComponent(name).path) else { return [] }
        let parsers: [Parser] =
          name.hasSuffix(".md") ? [.frontMatter, .markdown, .personalData] : name.hasSuffix(".yaml") ? [.yaml] : []
        return parsers.map { Input(parser: $0, name: name, bytes: [UInt8](data)) }
      }
  }()

  private static func parser(of name: String) -> Parser? {
    // What unpacks to megabytes is for the matrix, which reads it once.
    if name.contains("bomb") || name.contains("far-cell") { return nil }
    return name.hasSuffix(".csv") ? .csv : name.hasSuffix(".xlsx") ? .workbook : nil
  }

  private static func files(in folder: URL) -> [(String, [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map { (name, [UInt8]($0)) }
    }
  }
}

struct ReplayTests {
  @Test(arguments: Input.found)
  func whatWasFoundIsMended(_ input: Input) throws {
    try input.parser.exercise(input.bytes)
  }

  @Test(arguments: Parser.allCases)
  func whatItStartsFromKeepsThePromises(_ parser: Parser) throws {
    for input in Input.seeds + Input.fixtures where input.parser == parser {
      #expect(throws: Never.self, "\(input.testDescription)") { try input.parser.exercise(input.bytes) }
    }
  }

  @Test func thereIsSomethingToStartFrom() {
    let sheets = Input.fixtures.filter { $0.parser == .csv || $0.parser == .workbook }
    #expect(sheets.count > 200)
    #expect(Input.seeds.count > 40)
    #expect(Input.found.count > 0)
  }
}
