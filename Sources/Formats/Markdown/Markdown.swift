// CommonMark with tables, heading anchors and embeds: the door of this folder.

package import Diagnostics
import HTML

/// CommonMark by libcmark, raw HTML refused, with GFM pipe tables, heading anchors and embeds on top.
package enum Markdown {
  /// Decides about the address of a link or an image, fragment included, and reports what is wrong with it.
  package typealias Resolver = (
    _ destination: String, _ place: Place, _ isImage: Bool, _ findings: inout Findings
  ) -> LinkResolution

  /// Reads the Markdown that stands in `body`, offsets into the bytes of `file` that begin at the start of a line.
  /// `resolve` is asked once for each link and image. Reports `raw-html`, `heading-level`, `markdown-table`, `embed`,
  /// `image-alternative` and `bad-address`, all of each; the document is whole even then.
  package static func parse(
    _ file: TextFile, body: Range<Int>, resolve: Resolver, findings: inout Findings
  ) -> MarkdownDocument {
    guard let tree = CommonMarkTree(file.bytes[body]) else {
      return MarkdownDocument(blocks: [], headings: [], links: [], plainText: "", passages: [])
    }
    return MarkdownSource.with(file) { source in
      var reader = MarkdownReader(file: file, source: source, body: body)
      reader.read(tree, resolve)
      findings.append(reader.findings)
      return MarkdownDocument(
        blocks: reader.blocks(of: tree), headings: reader.headings, links: reader.links,
        plainText: String(decoding: reader.words.bytes, as: UTF8.self), passages: reader.passages)
    }
  }
}
