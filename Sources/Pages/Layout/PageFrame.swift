// What a page says about itself: all that the frame around its content needs.
import HTML
import Model

struct PageFrame: Sendable {
  var title: String
  /// One sentence for search engines and link previews.
  var description: String
  var path: Path
  /// The department of the menu that the page belongs to.
  var department: Site.Department?
  /// The pages above this one, from the home page down; this page is not among them.
  var crumbs: [Crumb]
  /// When the content was published, for news.
  var published: Instant?
  /// The type of Open Graph.
  var type: StaticString
  /// A page that stands for one that is not there: not to be indexed, and without an address of its own.
  var isError: Bool
  /// A script of the site's own that the page can do without.
  var script: Path?

  init(
    title: String, description: String, path: Path, department: Site.Department? = nil, crumbs: [Crumb] = [],
    published: Instant? = nil, type: StaticString = "website", isError: Bool = false, script: Path? = nil
  ) {
    self.title = title
    self.description = description
    self.path = path
    self.department = department
    self.crumbs = crumbs
    self.published = published
    self.type = type
    self.isError = isError
    self.script = script
  }
}

/// A step of the breadcrumb.
struct Crumb: Sendable {
  let title: String
  let link: Path
  /// Language of the title when it is not that of the site.
  let language: String?

  init(title: String, link: Path, language: String? = nil) {
    self.title = title
    self.link = link
    self.language = language
  }

  /// The first step of every breadcrumb.
  static let home = Crumb(title: Site.Department.status.title, link: .home)

  /// The front page of a department.
  static func department(_ department: Site.Department) -> Crumb {
    Crumb(title: department.title, link: department.path)
  }
}
