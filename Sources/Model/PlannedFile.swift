/// A file that the site will have: where it goes, when its content last changed, and the function that writes it.
package import HTML

/// Planned, not rendered: the plan finds clashes and broken links before anything is written, and the preview renders
/// only the file that was asked for.
package struct PlannedFile: Sendable {
  package enum Kind: Hashable, Sendable {
    /// A page that readers and search engines are led to.
    case page
    /// A page that is not listed: the 404 page, further pages of a list.
    case unlisted
    /// Anything that is not a page: feeds, data, assets.
    case export
  }

  /// What a server answers at the path, for servers that can be told; elsewhere the page itself says it.
  package enum Answer: Hashable, Sendable {
    /// The file is what was asked for.
    case found
    /// The item has moved for good (RFC 9110, 301).
    case moved(to: Path)
    /// The item was taken away for good (RFC 9110, 410).
    case gone
    /// The server reads the file itself and gives it to nobody.
    case withheld
  }

  package let path: Path
  package let kind: Kind
  package let answer: Answer
  /// The day of the newest thing that the page tells, for `lastmod`; `nil` when it has none.
  package let modified: Day?
  /// Writes the file. Always succeeds: all checks ran before.
  package let render: @Sendable () -> FileBytes
  /// Stands for the bytes without rendering them; `nil` when nothing does.
  package let sum: @Sendable () -> ContentSum?

  /// A file that shares nothing with others.
  package init(
    _ path: Path, kind: Kind, modified: Day? = nil, answer: Answer = .found,
    render: @escaping @Sendable () -> [UInt8]
  ) {
    self.init(path, kind: kind, modified: modified, answer: answer) { FileBytes(bytes: render()) }
  }

  /// A page in the frame of the site.
  package init(
    _ path: Path, kind: Kind, modified: Day? = nil, answer: Answer = .found,
    sum: @escaping @Sendable () -> ContentSum? = { nil }, render: @escaping @Sendable () -> FileBytes
  ) {
    self.path = path
    self.kind = kind
    self.answer = answer
    self.modified = modified
    self.sum = sum
    self.render = render
  }
}
