// Where the words of a drawing find room: each one takes the first place that covers nothing else.
import HTML

/// Text in a drawing, by class of the style sheet; the size is that of the style sheet in units of the drawing.
enum ChartText {
  case value, latest, target, fall, axis, missing

  var style: StaticString {
    switch self {
    case .value: "g-value"
    case .latest: "g-big"
    case .target: "g-goal"
    case .fall: "g-drop"
    case .axis: "g-label"
    case .missing: "g-none"
    }
  }

  var size: Double {
    switch self {
    case .latest: 22
    case .value, .axis: 14.5
    case .target, .fall, .missing: 13.5
    }
  }

  /// How wide a text is at most; digits of system fonts are narrower than 0.58 of their size.
  func width(of text: String) -> Double { Double(text.unicodeScalars.count) * size * 0.58 }
}

/// A point from which a text runs.
struct TextPlace {
  enum Anchor {
    case start, middle, end

    var word: StaticString {
      switch self {
      case .start: "start"
      case .middle: "middle"
      case .end: "end"
      }
    }
  }

  let x: Double
  /// The base line.
  let y: Double
  let anchor: Anchor

  init(_ x: Double, _ y: Double, _ anchor: Anchor = .middle) {
    self.x = x
    self.y = y
    self.anchor = anchor
  }

  fileprivate func box(_ width: Double, _ size: Double) -> Box {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(left: left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.15)
  }
}

private struct Box {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  func meets(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// A label with its place.
struct PlacedText {
  let text: String
  let kind: ChartText
  let place: TextPlace

  func draw(into page: inout Writer) {
    page.shape(
      .text, .class(kind.style), .x(Coordinate(place.x)), .y(Coordinate(place.y)), .anchor(place.anchor.word),
      text: text)
  }
}

/// Collects labels; what is asked for first has the first choice.
struct LabelBoard {
  private(set) var labels: [PlacedText] = []
  private var words: [Box] = []
  private var marks: [Box] = []
  private let height: Double

  init(height: Double) { self.height = height }

  /// A line that labels should not cover, when there is another place.
  mutating func avoid(from x1: Double, _ y1: Double, to x2: Double, _ y2: Double) {
    let steps = max(1, Int(max(abs(x2 - x1), abs(y2 - y1)) / 6))
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let (x, y) = (x1 + (x2 - x1) * share, y1 + (y2 - y1) * share)
      marks.append(Box(left: x - 2, top: y - 2, right: x + 2, bottom: y + 2))
    }
  }

  /// Writes a text at the best of some places; leaves it out when each would cover another text, unless it is needed.
  mutating func add(_ text: String, _ kind: ChartText, at places: [TextPlace], isNeeded: Bool = false) {
    var best: (place: TextPlace, cost: Int)?
    for place in places {
      let cost = cost(place.box(kind.width(of: text), kind.size))
      if cost < best?.cost ?? Int.max { best = (place, cost) }
    }
    guard let best, isNeeded || best.cost < Self.covering else { return }
    words.append(best.place.box(kind.width(of: text), kind.size))
    labels.append(PlacedText(text: text, kind: kind, place: best.place))
  }

  private static let covering = 1000

  private func cost(_ box: Box) -> Int {
    let isOutside = box.left < -1 || box.right > chartWidth + 1 || box.top < 0 || box.bottom > height
    let covered = words.count { $0.meets(box) }
    return (covered + (isOutside ? 1 : 0)) * Self.covering + marks.count { $0.meets(box) }
  }
}
