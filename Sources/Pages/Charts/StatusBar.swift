// How many of some items are in which state: one grain an item, the table is the legend.
import HTML
import Model

/// A state with the number of items in it and what it means.
struct StatusCount {
  let badge: Badge
  let count: Int
  let meaning: String
}

/// Grains by state. `title` names the whole (`Status 28 program`), `noun` one item (`program`).
func statusBar(_ title: String, _ counts: [StatusCount], noun: String, id: ID, into page: inout Writer) {
  let shown = counts.filter { $0.count > 0 }
  let grains = GrainLayout(shown.map(\.count))
  page.element(.figure, .class("counts")) { page in
    page.element(.figcaption) { $0.element(.b, text: title) }
    sentence(countSentence(shown, noun: noun), into: &page)
    if !shown.isEmpty {
      let description = shown.map { "\($0.count) \($0.badge.word)" }.joined(separator: ", ") + "."
      let size: [Attribute] = [
        .class("grains"), .width(Coordinate(grains.width * 1.4)), .height(Coordinate(grains.height * 1.4)),
        .viewBox(0, 0, grains.width, grains.height),
      ]
      drawing(id, title: title, description: description, size, into: &page) { page in
        for (count, places) in zip(shown, grains.places) {
          page.shape(.g, .class(count.badge.style)) { page in
            for place in places {
              page.shape(
                .use, .href(.fragment(grainID)), .x(Coordinate(place.x)),
                place.y == 0 ? .none : .y(Coordinate(place.y)))
            }
          }
        }
      }
    }
    legend(title, counts, into: &page)
    note(grains.items == 1 ? "Satu butir, satu \(noun)." : "Satu butir, \(grains.items) \(noun).", into: &page)
  }
}

private func legend(_ title: String, _ counts: [StatusCount], into page: inout Writer) {
  page.element(.table, .class("table")) { page in
    page.element(.caption, .class("visually-hidden"), text: title)
    page.element(.thead, .class("visually-hidden")) { page in
      page.element(.tr) { page in
        for head in ["Jumlah", "Status", "Arti"] { page.element(.th, .scope(.col), text: head) }
      }
    }
    page.element(.tbody) { page in
      for count in counts {
        page.element(.tr) { page in
          page.element(.td, .class("number"), text: Words.number(Decimal(count.count)))
          page.element(.th, .scope(.row)) { badge(count.badge, into: &$0) }
          page.element(.td, text: count.meaning)
        }
      }
    }
  }
}

/// `Dari 28 program, lima berjalan, delapan perlu konfirmasi, dan 15 bukti lama.`
private func countSentence(_ counts: [StatusCount], noun: String) -> String {
  let total = counts.reduce(0) { $0 + $1.count }
  guard total > 0 else { return "Belum ada \(noun) yang tercatat." }
  if counts.count == 1, let only = counts.first {
    return total == 1
      ? "Satu \(noun), \(only.badge.word)." : "Semua \(Words.count(total)) \(noun): \(only.badge.word)."
  }
  return "Dari \(Words.count(total)) \(noun), "
    + Words.list(counts.map { "\(Words.count($0.count)) \($0.badge.word)" }) + "."
}

/// Where grains stand: in rows, with a gap between states.
struct GrainLayout {
  let places: [[(x: Double, y: Double)]]
  let width: Double
  let height: Double
  /// How many items a grain stands for: 1, or a power of ten that keeps the drawing on a screen.
  let items: Int

  private static let perRow = 29
  private static let step = 12.0
  private static let gap = 10.0
  private static let rowHeight = 36.0

  init(_ counts: [Int]) {
    var items = 1
    while counts.reduce(0, +) / items > 400 { items *= 10 }
    self.items = items
    var places: [[(x: Double, y: Double)]] = []
    var (x, y, right) = (6.0, 0.0, 0.0)
    for (index, count) in counts.enumerated() {
      if index > 0, x > 6 { x += Self.gap }
      var state: [(x: Double, y: Double)] = []
      for _ in 0..<max((count + items - 1) / items, 0) {
        if x > Double(Self.perRow) * Self.step + 6 { (x, y) = (6, y + Self.rowHeight) }
        state.append((x, y))
        right = max(right, x)
        x += Self.step
      }
      places.append(state)
    }
    self.places = places
    width = right + 6
    height = y + 30
  }
}
