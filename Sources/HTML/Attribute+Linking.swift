// Attributes of links, pictures, times and of what a page says about itself.

extension Attribute {
  /// Where a link leads. `rel` is not added by itself.
  package static func href(_ link: Link) -> Attribute { Attribute("href", .link(link)) }

  /// The full address of a place in a site whose own address is `root`, which ends in `/`.
  package static func href(_ root: WebAddress, _ path: Path) -> Attribute { Attribute("href", .address(root, path)) }

  /// The full address of a place as a statement about the page.
  package static func content(_ root: WebAddress, _ path: Path) -> Attribute {
    Attribute("content", .address(root, path))
  }

  /// The file of a picture or script.
  package static func src(_ path: Path) -> Attribute { Attribute("src", .link(.page(path))) }

  /// The same picture in several widths, in pixels.
  package static func srcset(_ sources: [(path: Path, width: Int)]) -> Attribute {
    sources.isEmpty ? .none : Attribute("srcset", .sources(sources.map { Source(path: $0.path, width: $0.width) }))
  }

  /// How wide the picture will stand, as media conditions and lengths.
  package static func sizes(_ sizes: StaticString) -> Attribute { Attribute("sizes", .literal(sizes)) }

  /// What the linked page is to this one.
  package static func rel(_ types: StaticString) -> Attribute { Attribute("rel", .literal(types)) }

  /// The language of the linked page, BCP 47.
  package static func hreflang(_ tag: StaticString) -> Attribute { Attribute("hreflang", .literal(tag)) }

  /// The link is to be saved and not shown.
  package static var download: Attribute { Attribute("download", .flag) }

  /// The media type of what is linked, or the kind of a control.
  package static func type(_ type: StaticString) -> Attribute { Attribute("type", .literal(type)) }

  /// The media that a link or source is for.
  package static func media(_ query: StaticString) -> Attribute { Attribute("media", .literal(query)) }

  /// What the picture says, or nothing when it adds nothing to the text.
  package static func alt(_ text: String) -> Attribute { Attribute("alt", .text(text)) }

  /// Width in pixels.
  package static func width(_ pixels: Int) -> Attribute { Attribute("width", .number(pixels)) }

  /// Height in pixels.
  package static func height(_ pixels: Int) -> Attribute { Attribute("height", .number(pixels)) }

  /// `lazy` for pictures below the first screen.
  package static func loading(_ mode: StaticString) -> Attribute { Attribute("loading", .literal(mode)) }

  /// `async` lets the text appear before the picture.
  package static func decoding(_ mode: StaticString) -> Attribute { Attribute("decoding", .literal(mode)) }

  /// The moment in the form that HTML defines: `2019-08-28`.
  package static func datetime(_ moment: String) -> Attribute { Attribute("datetime", .text(moment)) }

  /// The encoding of the page, always UTF-8.
  package static var charset: Attribute { Attribute("charset", .literal("utf-8")) }

  /// The name of a statement about the page, or of a control.
  package static func name(_ name: StaticString) -> Attribute { Attribute("name", .literal(name)) }

  /// The property that a statement is about, in Open Graph.
  package static func property(_ name: StaticString) -> Attribute { Attribute("property", .literal(name)) }

  /// What is stated.
  package static func content(_ text: String) -> Attribute { Attribute("content", .text(text)) }

  /// Goes to another place at once; with `.httpEquiv("refresh")`, for pages that moved.
  package static func content(refresh link: Link) -> Attribute { Attribute("content", .refresh(link)) }

  /// The header field that a statement stands for.
  package static func httpEquiv(_ name: StaticString) -> Attribute { Attribute("http-equiv", .literal(name)) }
}
