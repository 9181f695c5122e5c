// The levels of a maturity model as terraces: what was stated, what was planned, what nobody says.
import HTML
import Model

/// How far a level is known to be reached.
enum LevelState {
  case passed, present, planned, unknown

  fileprivate var style: StaticString {
    switch self {
    case .passed: "reached"
    case .present: "present"
    case .planned: "planned"
    case .unknown: "unknown"
    }
  }

  fileprivate var word: String {
    switch self {
    case .passed: "dilewati"
    case .present: "disebut"
    case .planned: "rencana"
    case .unknown: "belum ada"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .passed: "di bawah level yang disebut tercapai"
    case .present: "disebut tercapai"
    case .planned: "direncanakan"
    case .unknown: "tidak ada pernyataan"
    }
  }
}

extension MaturityModel {
  /// The state of a level by the newest statement and all plans for levels above it.
  func state(of level: Int) -> LevelState {
    if let stated = stated?.level, level <= stated { return level == stated ? .present : .passed }
    return claims.contains { $0.kind == .planned && $0.level == level } ? .planned : .unknown
  }

  /// The newest claim about a level that its state rests on.
  fileprivate func claim(of level: Int) -> Claim? {
    let kind: Claim.Kind? =
      switch state(of: level) {
      case .present: .stated
      case .planned: .planned
      case .passed, .unknown: nil
      }
    let own = claims.filter { $0.kind == kind && $0.level == level }
    // A plan is told with its year, so the source beside it must be one that names the year.
    let dated = own.filter { $0.target != nil && $0.target == plannedFor(level) }
    return (dated.isEmpty ? own : dated).max { $0.on < $1.on }
  }

  /// The year for which a level was planned, from whichever plan names one.
  fileprivate func plannedFor(_ level: Int) -> Period? {
    claims.filter { $0.kind == .planned && $0.level == level }.compactMap(\.target).max()
  }
}

func maturityLadder(_ model: MaturityModel, id: ID, into page: inout Writer) {
  guard !model.levels.isEmpty else { return }
  chart(model.title, told: ladderSentence(model), into: &page) { page in
    ladderDrawing(model, id: id, into: &page)
    ladderTable(model, into: &page)
    if let text = model.note { note(text, into: &page) }
  }
}

private func ladderDrawing(_ model: MaturityModel, id: ID, into page: inout Writer) {
  let count = Double(model.levels.count)
  let width = (chartWidth + 2) / count - 2
  let (base, rise) = (62.0, min(28, 112 / count))
  let height = base + rise * (count - 1) + 2
  let told = model.levels.map { "Level \($0.number): \(model.state(of: $0.number).meaning)" }.joined(separator: "; ")
  drawing(id, title: model.title, description: told + ".", [.viewBox(0, 0, chartWidth, height)], into: &page) { page in
    for (index, level) in model.levels.enumerated() {
      let state = model.state(of: level.number)
      let left = Double(index) * (width + 2)
      let top = height - base - rise * Double(index)
      page.shape(.g, .classes("terrace", state.style)) { page in
        page.shape(
          .rect, .class("g-terrace"), .x(Coordinate(left)), .y(Coordinate(top)), .width(Coordinate(width)),
          .height(Coordinate(height - top)))
        stroke("g-edge", from: (left, top), to: (left + width, top), into: &page)
        page.shape(
          .text, .class("g-big"), .x(Coordinate(left + width / 2)), .y(Coordinate(top + 28)), .anchor("middle"),
          text: String(level.number))
        for (line, word) in words(model, level.number, width: width).enumerated() {
          page.shape(
            .text, .class("g-name"), .x(Coordinate(left + width / 2)), .y(Coordinate(top + 45 + Double(line) * 13)),
            .anchor("middle"), text: word)
        }
      }
    }
  }
}

/// The words on a terrace; a narrow one has its number only, and the table says the rest.
private func words(_ model: MaturityModel, _ level: Int, width: Double) -> [String] {
  let state = model.state(of: level)
  let year = state == .planned ? model.plannedFor(level).map { String($0.year) } : nil
  return width >= 62 ? [state.word] + [year].compactMap { $0 } : []
}

private func ladderTable(_ model: MaturityModel, into page: inout Writer) {
  let rows = model.levels.map { level in
    let claim = model.claim(of: level.number)
    let said = claim.map { "\($0.by), \(Words.period($0.on))" }
    let target = model.state(of: level.number) == .planned ? model.plannedFor(level.number) : nil
    let meaning = model.state(of: level.number).meaning + (target.map { " untuk \(Words.period($0))" } ?? "")
    return TableRow([
      .text("Level\u{A0}\(level.number)" + (level.title.map { ": \($0)" } ?? "")), .text(meaning),
      .view { page in
        if let claim, let said {
          page.text(said + ". ")
          sourceLinks(claim.sources.all, into: &page)
        } else {
          page.text("–")
        }
      },
    ])
  }
  dataTable(
    caption: model.title, columns: [TableColumn("Level"), TableColumn("Keadaan"), TableColumn("Menurut")], rows: rows,
    into: &page)
}

/// `Level 3 disebut tercapai pada 28 Agustus 2019; level 4 dan 5 direncanakan. Sesudah itu tidak ada pernyataan baru.`
private func ladderSentence(_ model: MaturityModel) -> String {
  let planned = model.levels.map(\.number).filter { model.state(of: $0) == .planned }.map(String.init)
  let plan = planned.isEmpty ? "" : "; level \(Words.list(planned)) direncanakan"
  guard let stated = model.stated else {
    return "Belum ada level yang disebut tercapai\(plan)."
  }
  let last = model.claims.map(\.on).max() ?? stated.on
  let on = stated.on.length == .day ? "pada \(Words.period(stated.on))" : "dalam \(Words.period(stated.on))"
  return "Level \(stated.level) disebut tercapai \(on)\(plan). Pernyataan terbaru dari \(Words.period(last))."
}
