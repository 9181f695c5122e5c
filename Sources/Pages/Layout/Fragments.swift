// Parts that stand on many pages, rendered once and then copied.
import HTML
import Model
import Synchronization

/// Rows of metrics and programmes, links to sources and tags, and the lines of news. An article stands in ten lists and
/// more; to render its line in each of them took two thirds of the time of those lists and a quarter of that of a page
/// of news.
///
/// Each is rendered when a page first shows it: the work is then shared by all cores that render pages, and whoever
/// only plans has none of it.
struct Fragments: Sendable {
  private struct Fields: Sendable {
    let metrics: [Slug: Part]
    let programs: [Slug: Part]
    /// By their ids; each as a link and as an item of a list.
    let sources: [String: (source: Source, part: Part)]
    let tags: [Slug: Part]
    /// The lines of the first articles, of the next ones, and so on.
    let lines: [Part]
  }

  private let box: Box<Fields>

  /// How many lines of news are rendered together.
  private static let size = 64

  /// None: a page then renders them itself.
  init() { box = Box(Fields(metrics: [:], programs: [:], sources: [:], tags: [:], lines: [])) }

  init(of context: PageContext) {
    let city = context.edition.city
    let news = context.edition.news
    box = Box(
      Fields(
        metrics: Self.parts(city.metrics, \.id, context.base, context.metricContent),
        programs: Self.parts(city.programs, \.id, context.base, context.programContent),
        sources: Self.parts(city.sources, context.base),
        tags: Self.parts(context.edition.tags, \.tag, context.base) { tagItem($0.tag, count: nil, into: &$1) },
        lines: stride(from: 0, to: news.count, by: Self.size).map { start in
          Part { Self.lines(news[start..<min(start + Self.size, news.count)], context.base) }
        }))
  }

  private static func parts<Item: Sendable>(
    _ items: [Item], _ id: (Item) -> Slug, _ base: String, _ view: @escaping @Sendable (Item, inout Writer) -> Void
  ) -> [Slug: Part] {
    let parts = items.map { item in
      (id(item), Part { Part.Rendered(Trusted({ view(item, &$0) }, base: base), ends: []) })
    }
    return Dictionary(parts) { first, _ in first }
  }

  private static func parts(_ sources: [Source], _ base: String) -> [String: (source: Source, part: Part)] {
    let parts = sources.map { source in
      let part = Part {
        var writer = Writer(base: base)
        sourceName(source, into: &writer)
        let link = writer.count
        sourceItem(source, into: &writer)
        let item = writer.count
        return Part.Rendered(Trusted(bytes: writer.finish()), ends: [link, item])
      }
      return (source.id, (source: source, part: part))
    }
    return Dictionary(parts) { first, _ in first }
  }

  private static func lines(_ news: ArraySlice<News>, _ base: String) -> Part.Rendered {
    var writer = Writer(base: base, capacity: news.count * 512)
    var ends: [Int] = []
    ends.reserveCapacity(news.count)
    for item in news {
      newsLine(item, into: &writer)
      ends.append(writer.count)
    }
    return Part.Rendered(Trusted(bytes: writer.finish()), ends: ends)
  }

  func metric(_ id: Slug) -> Trusted? { box.value.metrics[id]?.rendered.markup }

  func program(_ id: Slug) -> Trusted? { box.value.programs[id]?.rendered.markup }

  /// Writes the name of a source, linked, or the item of a list of sources; false for one that the register has not.
  func write(_ source: Source, asItem: Bool, into page: inout Writer) -> Bool {
    guard let known = box.value.sources[source.id], known.source == source else { return false }
    known.part.rendered.write(asItem ? 1 : 0, into: &page)
    return true
  }

  /// Writes the item of a list of tags; false for a tag that no article has.
  func write(_ tag: Slug, into page: inout Writer) -> Bool {
    guard let part = box.value.tags[tag] else { return false }
    page.trusted(part.rendered.markup)
    return true
  }

  /// Writes the lines of the articles at those positions of the edition's news; false when there are none.
  func writeLines(_ positions: some Sequence<Int>, into page: inout Writer) -> Bool {
    guard !box.value.lines.isEmpty else { return false }
    var known: (number: Int, part: Part.Rendered)?
    for position in positions {
      let (number, place) = position.quotientAndRemainder(dividingBy: Self.size)
      let part: Part.Rendered
      if let known, known.number == number {
        part = known.part
      } else {
        part = box.value.lines[number].rendered
        known = (number, part)
      }
      part.write(place, into: &page)
    }
    return true
  }
}

/// Markup that is rendered when it is first asked for; two lanes that ask at once both render it, and it is the same.
private final class Part: Sendable {
  /// One reference, since many lanes take hold of it.
  final class Rendered: Sendable {
    let markup: Trusted
    /// Where each of its pieces ends, when it has several.
    let ends: [Int]

    init(_ markup: Trusted, ends: [Int]) {
      self.markup = markup
      self.ends = ends
    }

    /// Writes one of its pieces.
    func write(_ place: Int, into page: inout Writer) {
      page.trusted(markup, (place == 0 ? 0 : ends[place - 1])..<ends[place])
    }
  }

  private let known = AtomicLazyReference<Rendered>()
  private let render: @Sendable () -> Rendered

  init(_ render: @escaping @Sendable () -> Rendered) { self.render = render }

  var rendered: Rendered { known.load() ?? known.storeIfNil(render()) }
}
