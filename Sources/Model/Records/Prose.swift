/// Text written in Markdown, already checked and rendered, with the places where the site puts figures into it.
package import HTML

/// The body of a page, an article, a definition.
package struct Prose: Sendable {
  /// A stretch of the body.
  package enum Block: Sendable {
    case html(Trusted)
    case metric(Slug)
    case program(Slug)
    case table(DataTable)
  }

  /// A heading in the body, for a list of contents.
  package struct Heading: Sendable {
    package let level: Int
    package let anchor: ID
    package let text: String

    package init(level: Int, anchor: ID, text: String) {
      self.level = level
      self.anchor = anchor
      self.text = text
    }
  }

  private struct Parts: Sendable {
    var blocks: [Block]
    var headings: [Heading]
    var plainText: String
  }

  private enum Content: Sendable {
    case read(Parts)
    case later(@Sendable () -> Prose)
  }

  private let content: Content

  private var parts: Parts {
    switch content {
    case .read(let parts): parts
    case .later(let read): read().parts
    }
  }

  package var blocks: [Block] { parts.blocks }
  package var headings: [Heading] { parts.headings }
  /// The words without markup, for feeds and data; of news that no feed tells any more they are not kept.
  package var plainText: String { parts.plainText }

  package init(blocks: [Block] = [], headings: [Heading] = [], plainText: String = "") {
    content = .read(Parts(blocks: blocks, headings: headings, plainText: plainText))
  }

  /// A text without embeds that an earlier run has checked: it is read whenever somebody asks for it, which is when its
  /// page, or a feed, has to be written anew.
  package init(later read: @escaping @Sendable () -> Prose) {
    content = .later(read)
  }

  package var isEmpty: Bool { blocks.isEmpty }

  /// Whether the site puts figures of its own into the text.
  package var hasEmbeds: Bool {
    guard case .read(let parts) = content else { return false }
    return parts.blocks.contains { if case .html = $0 { false } else { true } }
  }

  /// Whether there are plain words or a list of headings to let go of.
  package var hasWords: Bool {
    guard case .read(let parts) = content else { return false }
    return !parts.plainText.isEmpty || !parts.headings.isEmpty
  }

  /// The same text without plain words and list of headings; one that has not been read keeps none.
  package var withoutWords: Prose {
    guard case .read(let parts) = content else { return self }
    return Prose(blocks: parts.blocks)
  }

  /// How many bytes of markup it has, without what the site puts into it.
  package var markupCount: Int {
    blocks.reduce(0) { count, block in
      if case .html(let markup) = block { count + markup.bytes.count } else { count }
    }
  }
}

/// A table of a CSV file that a text embeds, as it stands.
package struct DataTable: Sendable {
  package let title: String
  package let header: [String]
  package let rows: [[String]]

  package init(title: String, header: [String], rows: [[String]]) {
    self.title = title
    self.header = header
    self.rows = rows
  }
}
