// A Markdown text after parsing: rendered pieces, embeds between them, and what checks and indexes need to know of it.

package import Diagnostics
package import HTML

/// A Markdown text, rendered, with its outline and its links.
package struct MarkdownDocument: Sendable {
  /// What stands one after another on the page.
  package enum Block: Sendable {
    /// Rendered Markdown.
    case html(Trusted)
    /// A place where a page puts a figure, a card or a table.
    case embed(Embed)
  }

  /// A fenced block that stands for a part the page makes itself: ```` ```metric ipm ````.
  package struct Embed: Hashable, Sendable {
    /// What is put there; the first word of the info string.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case metric, program, table
    }

    package let kind: Kind
    /// An id, or for a table a path relative to the file; not yet checked.
    package let argument: String
    /// Where the argument stands.
    package let place: Place
  }

  /// A heading and the anchor it got.
  package struct Heading: Hashable, Sendable {
    /// 1 to 6 as typed; 1 is reported, since the page's title has that level.
    package let level: Int
    /// The anchor, unique in the document: `anggaran`, `anggaran-2`.
    package let id: String
    /// The words of the heading.
    package let text: String
    package let place: Place
  }

  /// A link or an image, as typed.
  package struct LinkUse: Hashable, Sendable {
    /// The address without its fragment.
    package let destination: String
    /// What follows `#`; nil where there is none.
    package let fragment: String?
    /// The words of the link, or the alternative text of the image.
    package let text: String
    package let place: Place
    package let isImage: Bool
  }

  /// A paragraph or a heading, for checks of its language.
  package struct Passage: Hashable, Sendable {
    /// Which bytes of the plain text are its words.
    package let words: Range<Int>
    /// The bytes of the file in which they were written.
    package let source: Range<Int>
  }

  /// In the order of the text; two pieces of HTML never follow each other.
  package let blocks: [Block]
  /// In the order of the text.
  package let headings: [Heading]
  /// In the order in which they end. Addresses that are refused for their scheme are not among them.
  package let links: [LinkUse]
  /// The words of the text without markup, for search and summaries: one line a block, table cells apart by spaces.
  package let plainText: String
  /// The paragraphs and headings in the order of the text; without tables and code.
  package let passages: [Passage]
}

/// What becomes of the address of a link or an image.
package enum LinkResolution: Hashable, Sendable {
  /// A page or file of this site, with the base path of the site: it replaces the typed address.
  case page(href: String)
  /// An address elsewhere or within the page: it stays as typed.
  case external
  /// Not to be had; whoever resolves has reported why.
  case refused
}
