// The elements of blocks, lists and tables.

extension Element {
  /// A block without a meaning of its own.
  package static let div = Element("div")
  /// A paragraph.
  package static let p = Element("p")
  /// Text whose spaces and lines matter.
  package static let pre = Element("pre")
  /// A quotation of its own lines.
  package static let blockquote = Element("blockquote")
  /// A list whose order does not matter.
  package static let ul = Element("ul", holdsText: false)
  /// A list whose order matters.
  package static let ol = Element("ol", holdsText: false)
  /// An item of a list.
  package static let li = Element("li")
  /// A list of terms and what is said of them.
  package static let dl = Element("dl", holdsText: false)
  /// A term of a list.
  package static let dt = Element("dt")
  /// What is said of a term.
  package static let dd = Element("dd")
  /// A chart or picture that the text refers to.
  package static let figure = Element("figure")
  /// The caption of a figure.
  package static let figcaption = Element("figcaption")
  /// A picture in several formats.
  package static let picture = Element("picture", holdsText: false)
  /// What opens on demand.
  package static let details = Element("details")
  /// What opens its details.
  package static let summary = Element("summary")
  /// A table.
  package static let table = Element("table", holdsText: false)
  /// The title of a table.
  package static let caption = Element("caption")
  /// A group of columns.
  package static let colgroup = Element("colgroup", holdsText: false)
  /// The head of a table.
  package static let thead = Element("thead", holdsText: false)
  /// The rows of a table.
  package static let tbody = Element("tbody", holdsText: false)
  /// The foot of a table.
  package static let tfoot = Element("tfoot", holdsText: false)
  /// A row of a table.
  package static let tr = Element("tr", holdsText: false)
  /// A head cell.
  package static let th = Element("th")
  /// A cell.
  package static let td = Element("td")
}
