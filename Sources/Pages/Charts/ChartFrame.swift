// What all charts share: the figure with its caption, and the drawing that has a name and a description.
import HTML

/// A sign that stands in the drawing and its meaning, beside the caption.
enum ChartKey {
  case target, allocated, spent, unknown, planned, done, today

  fileprivate var word: String {
    switch self {
    case .target: "target"
    case .allocated: "alokasi"
    case .spent: "realisasi"
    case .unknown: Words.missing
    case .planned: "rencana"
    case .done: "nyata"
    case .today: "tahun ini"
    }
  }

  fileprivate func draw(into page: inout Writer) {
    switch self {
    case .target: page.shape(.path, .class("g-target"), .d(PathData("M1 4h22")))
    case .allocated: page.shape(.rect, .class("g-bar"), .width(24), .height(8))
    case .spent: page.shape(.rect, .class("g-spent"), .width(24), .height(8))
    case .unknown: page.shape(.rect, .class("g-hatch"), .width(24), .height(8))
    case .planned: page.shape(.circle, .class("g-due"), .cx(12), .cy(4), .r(4))
    case .done: page.shape(.circle, .class("g-done"), .cx(12), .cy(4), .r(4))
    case .today: page.shape(.path, .class("g-today"), .d(PathData("M12-3v14")))
    }
  }
}

/// A figure with its caption, the sentence written from the data, and what is drawn and tabled in it.
func chart(
  _ caption: String, keys: [ChartKey] = [], told: String?, into page: inout Writer, content: (inout Writer) -> Void
) {
  page.element(.figure, .class("chart")) { page in
    page.element(.figcaption) { page in
      page.element(.b, text: caption)
      if !keys.isEmpty {
        page.element(.span, .class("keys")) { page in
          for key in keys { chartKey(key, into: &page) }
        }
      }
    }
    if let told { sentence(told, into: &page) }
    content(&page)
  }
}

private func chartKey(_ key: ChartKey, into page: inout Writer) {
  page.literal(" ")
  page.element(.span, .class("key")) { page in
    page.shape(.svg, .viewBox(0, 0, 24, 8), .aria("hidden", true)) { key.draw(into: &$0) }
    page.text(key.word)
  }
}

/// How wide a chart is in its own units: the width of a small phone, so that text is as large as the page's there.
let chartWidth = 360.0

/// The attributes, name and description of a drawing; what it shows comes after.
func drawing(
  _ id: ID, title: String, description: String, _ attributes: [Attribute], into page: inout Writer,
  content: (inout Writer) -> Void
) {
  let titleID = id.part("judul")
  let descriptionID = id.part("uraian")
  let named = [Attribute.role("img"), .aria("labelledby", titleID, descriptionID)]
  page.shape(.svg, attributes: attributes + named) { page in
    page.shape(.title, .id(titleID), text: title)
    page.shape(.desc, .id(descriptionID), text: description)
    content(&page)
  }
}

extension ID {
  /// The id of a part of what this one names.
  func part(_ name: StaticString) -> ID { ID(checking: "\(text)-\(name)") ?? self }
}
