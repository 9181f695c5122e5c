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

  package let blocks: [Block]
  package let headings: [Heading]
  /// The words without markup, for feeds and data; of news that no feed tells any more they are not kept.
  package let plainText: String

  package init(blocks: [Block] = [], headings: [Heading] = [], plainText: String = "") {
    self.blocks = blocks
    self.headings = headings
    self.plainText = plainText
  }

  package var isEmpty: Bool { blocks.isEmpty }

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
