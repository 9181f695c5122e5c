// Parts that stand on many pages, rendered once and then copied.
import HTML
import Model

/// Rows of metrics and programmes, and the lines of news. An article stands in ten lists and more; to render its
/// line in each of them took two thirds of the time of those lists and a quarter of that of a page of news.
struct Fragments: Sendable {
  private let metrics: [Slug: Trusted]
  private let programs: [Slug: Trusted]
  private let lines: Trusted
  /// Where the line of each article ends.
  private let ends: [Int]

  /// None: a page then renders them itself.
  init() {
    metrics = [:]
    programs = [:]
    lines = Trusted(bytes: [])
    ends = []
  }

  init(of context: PageContext) {
    let city = context.edition.city
    metrics = Self.rendered(city.metrics, \.id, context.base, context.metricContent)
    programs = Self.rendered(city.programs, \.id, context.base, context.programContent)
    let news = context.edition.news
    var writer = Writer(base: context.base, capacity: news.count * 384)
    var ends: [Int] = []
    ends.reserveCapacity(news.count)
    for item in news {
      newsLine(item, into: &writer)
      ends.append(writer.count)
    }
    self.ends = ends
    lines = Trusted(bytes: writer.finish())
  }

  private static func rendered<Item>(
    _ items: [Item], _ id: (Item) -> Slug, _ base: String, _ view: (Item, inout Writer) -> Void
  ) -> [Slug: Trusted] {
    Dictionary(items.map { item in (id(item), Trusted({ view(item, &$0) }, base: base)) }) { first, _ in first }
  }

  func metric(_ id: Slug) -> Trusted? { metrics[id] }

  func program(_ id: Slug) -> Trusted? { programs[id] }

  /// Writes the lines of the articles at those positions of the edition's news; false when there are none.
  func writeLines(_ positions: some Sequence<Int>, into page: inout Writer) -> Bool {
    guard !ends.isEmpty else { return false }
    page.trusted(lines, parts: positions.map { $0 == 0 ? 0..<ends[0] : ends[$0 - 1]..<ends[$0] })
    return true
  }
}
