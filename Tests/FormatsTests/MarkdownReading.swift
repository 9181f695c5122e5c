// Reads a piece of Markdown for a test and shows the outcome as plain strings.

import Diagnostics
import HTML

@testable import Formats

/// What came of a piece of Markdown that stands in `a.md`.
struct MarkdownReading {
  let document: MarkdownDocument
  /// What was asked about: `destination line:column+length`, images with `!` before.
  let asked: [String]
  private let findings: Findings

  init(_ text: String, answer: (String) -> LinkResolution = { _ in .external }) throws {
    var findings = Findings()
    let file = try TextFile.trusted(text)
    var asked: [String] = []
    document = Markdown.parse(
      file, body: 0..<file.bytes.count,
      resolve: { destination, place, isImage, _ in
        asked.append((isImage ? "!" : "") + destination + " " + place.shown)
        return answer(destination)
      }, findings: &findings)
    self.asked = asked
    self.findings = findings
  }

  /// The pieces in order, embeds as `[kind argument line:column+length]`.
  var html: String {
    document.blocks.map { block in
      switch block {
      case .html(let markup): String(decoding: markup.bytes, as: UTF8.self)
      case .embed(let embed): "[\(embed.kind.rawValue) \(embed.argument) \(embed.place.shown)]\n"
      }
    }.joined()
  }

  /// `rule line:column+length summary`, in English.
  var errors: [String] {
    findings.sorted.map { "\($0.rule.rawValue) \($0.place.shown) \($0.summary.english)" }
  }

  /// What to do about each finding, in English.
  var remedies: [String] { findings.sorted.map { $0.help?.english ?? "" } }

  var links: [String] {
    document.links.map { link in
      (link.isImage ? "!" : "") + "[\(link.text)](\(link.destination)" + (link.fragment.map { "#\($0)" } ?? "") + ")"
    }
  }
}

extension Place {
  var shown: String { "\(line):\(column)+\(length)" }
}

extension TextFile {
  struct Unreadable: Error {}

  /// A file that breaks no rule but perhaps that it is empty or has long lines.
  static func trusted(_ text: String) throws -> TextFile {
    var findings = Findings()
    let limits = Limits(bytes: 1 << 30, line: 1 << 30)
    guard let file = TextFile(name: "a.md", bytes: Array(text.utf8), limits: limits, findings: &findings) else {
      throw Unreadable()
    }
    return file
  }
}
