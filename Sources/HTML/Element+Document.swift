// The elements of a document and its sections.

extension Element {
  /// The root of a page.
  package static let html = Element("html", holdsText: false)
  /// What a page says about itself.
  package static let head = Element("head", holdsText: false)
  /// The title of a page.
  package static let title = Element("title")
  /// What is shown where scripts do not run.
  package static let noscript = Element("noscript")
  /// What a page shows.
  package static let body = Element("body")
  /// What introduces a page or a section.
  package static let header = Element("header")
  /// Links to the parts of the site or of the page.
  package static let nav = Element("nav")
  /// What the page is about; once a page.
  package static let main = Element("main")
  /// What closes a page or a section.
  package static let footer = Element("footer")
  /// A part of a page with a heading of its own.
  package static let section = Element("section")
  /// A part that stands for itself, such as a news item.
  package static let article = Element("article")
  /// What is beside the matter.
  package static let aside = Element("aside")
  /// The controls of a search.
  package static let search = Element("search")
  /// The heading of the page.
  package static let h1 = Element("h1")
  /// The heading of a section.
  package static let h2 = Element("h2")
  /// A heading of the third rank.
  package static let h3 = Element("h3")
  /// A heading of the fourth rank.
  package static let h4 = Element("h4")
  /// A heading of the fifth rank.
  package static let h5 = Element("h5")
  /// A heading of the sixth rank.
  package static let h6 = Element("h6")
  /// A heading and the lines that belong to it.
  package static let hgroup = Element("hgroup", holdsText: false)
  /// How to reach those who answer for the page.
  package static let address = Element("address")
}
