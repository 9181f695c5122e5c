// The walk through a parsed text: checks each node, gathers words and links, and puts our markup in its place.

import Diagnostics
import HTML

/// What is known while a text is read. Each kind of node has its own file.
struct MarkdownReader {
  let file: TextFile
  let source: MarkdownSource
  /// Number, in the file, of the first line of the Markdown.
  let firstLine: Int
  var findings = Findings()
  var headings: [MarkdownDocument.Heading] = []
  var links: [MarkdownDocument.LinkUse] = []
  var words = MarkdownWords()
  private(set) var passages: [MarkdownDocument.Passage] = []
  /// Where the words of the present paragraph or heading begin, and where it was written.
  private var passage = (words: 0, source: 0..<0)
  var anchors = MarkdownAnchors()
  var embeds: [(node: CommonMarkNode, embed: MarkdownDocument.Embed)] = []
  /// Where in the source the spans of the present block are searched.
  var cursor: MarkdownCursor
  /// Whether lines and columns of nodes are those of the source; not so in the cells of a table.
  var hasPositions = true
  /// Block quotes around the present block.
  var quotes = 0
  /// Block quotes, lists and items around the present block.
  var containers = 0
  /// Images around the present span; what is in an image is only its alternative text.
  var images = 0
  /// Where the words of the open links and images begin.
  var openWords: [Int] = []
  /// Where the words of the present heading begin.
  var headingWords = 0
  /// How many tables with the same columns there have been.
  var tableLabels: [String: Int] = [:]
  /// Raw elements that still await their end tag, by name.
  var openTags: [String: Int] = [:]
  /// Link reference definitions of the text, gathered when the first table asks.
  var definitions: [UInt8]?
  let body: Range<Int>
  /// Up to where columns have been counted.
  private var counted = (line: 0, offset: 0, column: 1)

  init(file: TextFile, source: MarkdownSource, body: Range<Int>) {
    self.file = file
    self.source = source
    self.body = body
    firstLine = file.lineNumber(at: body.lowerBound)
    cursor = MarkdownCursor(source.bytes, in: body)
    words.reserve(body.count)
  }

  /// Reads the whole text.
  mutating func read(_ tree: borrowing CommonMarkTree, _ resolve: Markdown.Resolver) {
    var events = tree.events()
    while let (isEnter, node) = events.next() {
      switch node.kind {
      case .paragraph:
        if isEnter, let table = table(in: node) {
          let markup = markup(of: table, resolve)
          while let event = events.next(), event.isEnter || event.node != node {}
          tree.replace(node, by: markup)
        } else if isEnter {
          begin(node)
        } else {
          endPassage()
        }
      case .heading:
        if isEnter { beginHeading(node) } else { endHeading(node) }
      case .quote:
        quotes += isEnter ? 1 : -1
        containers += isEnter ? 1 : -1
      case .list, .item: containers += isEnter ? 1 : -1
      case .code: readCode(node)
      case .html: refuseBlock(node)
      default: readSpan(node, isEnter: isEnter, resolve)
      }
    }
    words.finish()
  }

  /// A paragraph or a heading begins: its spans are searched in its lines.
  mutating func begin(_ node: CommonMarkNode) {
    let start = offset(line: node.line, column: node.column)
    let end = source.range(ofLine: firstLine + max(node.line, node.endLine) - 1).upperBound
    cursor = MarkdownCursor(source.bytes, in: start..<max(start, min(end, body.upperBound)))
    passage = (words.count, cursor.rest)
  }

  /// A paragraph or a heading ends: its words are a line of the plain text.
  mutating func endPassage() {
    words.endLine()
    let end = words.bytes.last == UInt8(ascii: "\n") ? words.count - 1 : words.count
    guard end > passage.words else { return }
    passages.append(MarkdownDocument.Passage(words: passage.words..<end, source: passage.source))
  }

  mutating func readSpan(_ node: CommonMarkNode, isEnter: Bool, _ resolve: Markdown.Resolver) {
    switch node.kind {
    case .text: node.withLiteral { words.append($0) }
    case .softBreak, .lineBreak: words.space()
    case .codeSpan:
      let literal = node.literal
      words.append(literal)
      // A line break in the source is a blank in the literal, so only the first word can be searched for.
      let isAtHint = hasPositions && cursor.matches(literal, at: offset(line: node.line, column: node.column))
      let needle = isAtHint ? literal[...] : literal.prefix { $0 != UInt8(ascii: " ") }
      if let start = locate(needle, of: node) { cursor.advance(to: start + needle.count) }
    case .htmlSpan: refuseSpan(node)
    case .link:
      guard images == 0 else { return }
      if isEnter { openWords.append(words.count) } else { readLink(node, isImage: false, resolve) }
    case .image:
      if !isEnter { images -= 1 }
      if images == 0 {
        if isEnter { openWords.append(words.count) } else { readLink(node, isImage: true, resolve) }
      }
      if isEnter { images += 1 }
    default: break
    }
  }

  /// The rendered pieces and the embeds between them. Empties the tree.
  func blocks(of tree: borrowing CommonMarkTree) -> [MarkdownDocument.Block] {
    var blocks: [MarkdownDocument.Block] = []
    var anchors = headings.map(\.id)[...]
    func append(_ markup: [UInt8]) {
      if !markup.isEmpty { blocks.append(.html(Trusted(bytes: markup))) }
    }
    for (node, embed) in embeds {
      append(tree.cutMarkup(before: node, &anchors))
      tree.remove(node)
      blocks.append(.embed(embed))
    }
    append(tree.cutMarkup(before: nil, &anchors))
    return blocks
  }

  /// The place of a stretch of bytes, counted on from the last one asked for: with many on one long line, counting each
  /// from the start of the line would take quadratic time.
  mutating func place(of range: Range<Int>) -> Place {
    let line = file.lineNumber(at: range.lowerBound)
    let bounds = source.range(ofLine: line)
    if counted.line != line || counted.offset > range.lowerBound { counted = (line, bounds.lowerBound, 1) }
    counted.column += source.bytes.scalarCount(in: counted.offset..<range.lowerBound)
    counted.offset = range.lowerBound
    let end = max(range.lowerBound, min(range.upperBound, bounds.upperBound))
    let length = max(1, source.bytes.scalarCount(in: range.lowerBound..<end))
    return Place(file: file.name, line: line, column: counted.column, length: length)
  }

  /// The offset in the file of a position that libcmark gave.
  func offset(line: Int, column: Int) -> Int {
    min(source.range(ofLine: firstLine + line - 1).lowerBound + max(0, column - 1), source.bytes.count)
  }

  /// Offset of the source of a span.
  func locate(_ needle: some Collection<UInt8>, of node: CommonMarkNode) -> Int? {
    if hasPositions {
      let hint = offset(line: node.line, column: node.column)
      if cursor.matches(needle, at: hint) { return hint }
      if let found = cursor.find(needle, from: offset(line: node.line, column: 1)) { return found }
    }
    return cursor.find(needle)
  }
}
