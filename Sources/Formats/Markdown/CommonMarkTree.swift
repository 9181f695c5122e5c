// The one place that touches libcmark: a syntax tree that frees itself, and the events of a walk through it.

import CMark

/// A parsed CommonMark text. Its nodes live as long as it does.
struct CommonMarkTree: ~Copyable {
  let document: CommonMarkNode

  /// Parses UTF-8; nil only when libcmark gives nothing back.
  init?(_ text: ArraySlice<UInt8>) {
    let parsed = text.withUnsafeBytes { buffer in
      terang_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let parsed else {
      terang_end()
      return nil
    }
    document = CommonMarkNode(pointer: parsed)
  }

  /// A document without content, to move nodes into.
  private init?() {
    guard let made = terang_begin() else {
      terang_end()
      return nil
    }
    document = CommonMarkNode(pointer: made)
  }

  deinit { terang_end() }

  /// A walk through all nodes. The node of an `exit`, or of a leaf, may be replaced during it.
  borrowing func events() -> CommonMarkEvents { CommonMarkEvents(document) }

  /// Replaces a node by markup of our own.
  borrowing func replace(_ node: CommonMarkNode, by markup: [UInt8]) {
    guard let block = terang_node(CMARK_NODE_CUSTOM_BLOCK) else { return }
    let isSet = CommonMarkNode.withCString(markup) { cmark_node_set_on_enter(block, $0) }
    if isSet == 1 { cmark_node_replace(node.pointer, block) }
  }

  /// The markup of the blocks before `node`, which leave the tree, or of all blocks that are left. Each heading in it
  /// gets the next of the anchors.
  borrowing func cutMarkup(before node: CommonMarkNode?, _ anchors: inout ArraySlice<String>) -> [UInt8] {
    guard let node else { return document.markup(&anchors) }
    guard let part = CommonMarkTree() else { return [] }
    while let first = document.firstChild, first != node {
      guard cmark_node_append_child(part.document.pointer, first.pointer) == 1 else { break }
    }
    return part.document.markup(&anchors)
  }

  /// Takes a node out of the tree.
  borrowing func remove(_ node: CommonMarkNode) {
    cmark_node_unlink(node.pointer)
  }
}

/// The events of a walk: blocks and spans are entered and left, leaves are only entered.
struct CommonMarkEvents: ~Copyable {
  private let iterator: OpaquePointer?

  fileprivate init(_ root: CommonMarkNode) { iterator = cmark_iter_new(root.pointer) }

  /// The next event, or nil at the end.
  mutating func next() -> (isEnter: Bool, node: CommonMarkNode)? {
    guard let iterator else { return nil }
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return (event == CMARK_EVENT_ENTER, CommonMarkNode(pointer: node))
  }
}

/// A handle to a node of a tree that is alive.
struct CommonMarkNode: Equatable {
  enum Kind {
    case document, quote, list, item, code, html, custom, paragraph, heading, rule
    case text, softBreak, lineBreak, codeSpan, htmlSpan, customSpan, emphasis, strong, link, image
  }

  fileprivate let pointer: OpaquePointer

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_HTML_INLINE: .htmlSpan
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_CUSTOM_INLINE: .customSpan
    case CMARK_NODE_CUSTOM_BLOCK: .custom
    default: .document
    }
  }

  /// Line of the parsed text on which the node begins, from 1. Of a span that crosses lines, the last of them.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  /// Byte of its line at which the node begins, from 1. Of a span on a continuation line only nearly so.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }
  /// Line on which a paragraph or a heading ends.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// Last byte of a span on its line, from 1.
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var firstChild: CommonMarkNode? { cmark_node_first_child(pointer).map(CommonMarkNode.init) }
  var next: CommonMarkNode? { cmark_node_next(pointer).map(CommonMarkNode.init) }
  var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
  var fenceInfo: [UInt8] { Self.bytes(cmark_node_get_fence_info(pointer)) }
  var destination: [UInt8] { Self.bytes(cmark_node_get_url(pointer)) }

  /// Sets the address of a link or an image.
  func setDestination(_ address: String) {
    _ = Self.withCString(Array(address.utf8)) { cmark_node_set_url(pointer, $0) }
  }

  /// The node and what is in it as HTML, raw HTML and dangerous addresses left out by libcmark.
  var markup: [UInt8] {
    var none: ArraySlice<String> = []
    return markup(&none)
  }

  /// The same with anchors in its headings, as far as there are some.
  func markup(_ anchors: inout ArraySlice<String>) -> [UInt8] {
    guard let rendered = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return [] }
    return Self.buffer(rendered).withMemoryRebound(to: UInt8.self) { HeadingAnchors.markup($0, &anchors) }
  }

  /// The text of a leaf, which is there as long as the tree is.
  func withLiteral<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(Self.buffer(cmark_node_get_literal(pointer)))
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] { Array(buffer(text)) }

  private static func buffer(_ text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
    guard let text else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: text, count: strlen(text))
  }

  fileprivate static func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    (bytes + [0]).withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self)) }
  }
}
