/// Reads the observations of a metric: every row becomes a figure with all that a figure needs, or an honest absence.
internal import Diagnostics
internal import Formats
internal import Model

/// What a table of observations holds.
struct ReadObservations {
  let observations: [Metric.Observation]
  let breakdowns: [Metric.Breakdown]
  /// Whether every row could be read; else what the table lacks may stand in the others.
  let isComplete: Bool
  /// The values and targets of the wholes as they stand in the table.
  let typed: [Period: TypedFigures]
  /// Where each value and target stands.
  let places: [PublishedFigure.Key: Place]

  /// The value of a figure of the table.
  func value(_ key: PublishedFigure.Key) -> Decimal? {
    if key.part.isEmpty {
      let observation = observations.first { $0.period == key.period }
      return (key.role == .target ? observation?.target : observation?.figure)?.value
    }
    let breakdown = breakdowns.first { $0.dimension == key.dimension && $0.period == key.period }
    guard case .figure(let figure)? = breakdown?.parts.first(where: { $0.title == key.part })?.value else { return nil }
    return figure.value
  }
}

/// A figure as it was typed.
struct TypedFigure {
  let text: String
  let place: Place
}

/// The figures of an observation as they were typed.
struct TypedFigures {
  let value: TypedFigure
  let target: TypedFigure

  subscript(_ measure: Measure) -> TypedFigure { measure == .value ? value : target }
}

struct ObservationReader {
  let shape: MetricShape
  let registers: Registers
  private let columns: ObservationColumns
  private let numbers: NumberDialect
  private let dates: DateDialect
  private let table: SheetTable

  /// A reader for a table, or `nil` when its header cannot be used.
  init?(_ table: SheetTable, shape: MetricShape, registers: Registers, findings: inout Findings) {
    guard let columns = ObservationColumns(table, breakdowns: shape.breakdowns, findings: &findings) else { return nil }
    self.table = table
    self.shape = shape
    self.registers = registers
    self.columns = columns
    numbers = NumberDialect.decide(
      from: table.rows.flatMap { row in
        [columns.cell(.value, in: row), columns.cell(.target, in: row)].compactMap(\.self)
      }, declared: shape.spreadsheet)
    dates = DateDialect.decide(
      from: table.rows.compactMap { columns.cell(.period, in: $0) }, of: table, decimal: numbers.mark,
      declared: shape.spreadsheet)
  }

  /// All observations. A row with a fault is reported and left out, so that the others are still checked.
  func read(findings: inout Findings) -> ReadObservations {
    var wholes: [(observation: Metric.Observation, row: Row)] = []
    var parts: [PlacedPart] = []
    var isComplete = true
    var places: [PublishedFigure.Key: Place] = [:]
    for row in table.rows {
      guard let period = period(of: row, findings: &findings) else {
        _ = value(of: row, period: nil, findings: &findings)
        isComplete = false
        continue
      }
      let value = value(of: row, period: period, findings: &findings)
      let target = target(of: row, period: period, findings: &findings)
      if target == nil, let cell = columns.cell(.target, in: row), !NumberReading.isMissing(cell.text) {
        isComplete = false
      }
      guard let value else {
        isComplete = false
        continue
      }
      let place = place(.period, in: row)
      switch part(of: row, findings: &findings) {
      case .whole:
        wholes.append((Metric.Observation(period: period, value: value, target: target), row))
        places[.init(.value, period)] = self.place(.value, in: row)
        places[.init(.target, period)] = self.place(.target, in: row)
      case .part(let dimension, let part):
        parts.append(PlacedPart(dimension: dimension, part: part, period: period, value: value, place: place))
        places[.init(.value, period, dimension: dimension, part: part)] = self.place(.value, in: row)
        if target != nil { reportTargetOfPart(row, part, findings: &findings) }
      case .faulty: continue
      }
    }
    reportTwice(
      wholes.map { ("\($0.observation.period)", place(.period, in: $0.row)) }, findings: &findings)
    reportTwice(parts.map { ("\($0.period) \($0.dimension) \($0.part)", $0.place) }, findings: &findings)
    let ordered = wholes.sorted { $0.observation.period < $1.observation.period }
    checkJumps(ordered, findings: &findings)
    // A row that was left out is missing in the sum too.
    if isComplete {
      let figures = ordered.compactMap { whole in
        whole.observation.figure.map { ($0, asTyped(.value, in: whole.row)) }
      }
      checkParts(parts, of: figures, findings: &findings)
    }
    let typed = wholes.map { whole in
      let (row, period) = (whole.row, whole.observation.period)
      return (period, TypedFigures(value: asTyped(.value, in: row), target: asTyped(.target, in: row)))
    }
    return ReadObservations(
      observations: ordered.map(\.observation), breakdowns: breakdowns(parts), isComplete: isComplete,
      typed: Dictionary(typed) { first, _ in first }, places: places)
  }

  private func asTyped(_ column: ObservationColumn, in row: Row) -> TypedFigure {
    TypedFigure(text: columns.text(column, in: row) ?? "", place: place(column, in: row))
  }

  private func period(of row: Row, findings: inout Findings) -> Period? {
    guard let cell = columns.cell(.period, in: row) else { return nil }
    let text = cell.text.trimmed
    let reading = dates.read(cell)
    switch reading {
    case .period(let period): return period
    case .ambiguous, .contradiction:
      dates.report(reading, cell, to: &findings)
      return nil
    case .none: break
    }
    let hasTarget = text.isEmpty && columns.text(.target, in: row) != nil && columns.text(.value, in: row) == nil
    let guess = dates.meaning(ofSerial: text).map { "\($0)" } ?? DateReading.suggestion(for: text).map { "\($0)" }
    let phrase =
      text.isEmpty
      ? Phrase(
        id: hasTarget ? "target tanpa tahun: kolom periode kosong" : "kolom periode kosong",
        en: hasTarget ? "a target without a year: the period is empty" : "the period is empty")
      : Phrase(id: "'\(text)' bukan periode yang ada", en: "'\(text)' is not a period that exists")
    findings.report(
      hasTarget ? .targetPeriod : .badPeriod, at: cell.place, phrase,
      help: guess.map { Phrase(id: "maksudnya '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Phrase(
          id: "tulis 2023, 2023-S1, 2023-Q3, 2023-08 atau 2023-08-28",
          en: "write 2023, 2023-S1, 2023-Q3, 2023-08 or 2023-08-28"))
    return nil
  }

  private enum Share {
    case whole
    case part(dimension: String, name: String)
    case faulty
  }

  private func part(of row: Row, findings: inout Findings) -> Share {
    let filled = columns.breakdowns.filter { !row.cells[$0.position].text.trimmed.isEmpty }
    guard let first = filled.first else { return .whole }
    guard filled.count == 1 else {
      findings.report(
        .breakdown, at: row.cells[filled[1].position].place,
        Phrase(
          id: "satu baris mengisi dua rincian: '\(first.name)' dan '\(filled[1].name)'",
          en: "one row fills two breakdowns: '\(first.name)' and '\(filled[1].name)'"),
        help: Phrase(id: "pisahkan menjadi dua baris", en: "make two rows of it"))
      return .faulty
    }
    return .part(dimension: first.name, name: row.cells[first.position].text.trimmed)
  }

  /// Groups parts by dimension and period, in the order in which the table has them.
  private func breakdowns(_ parts: [PlacedPart]) -> [Metric.Breakdown] {
    shape.breakdowns.flatMap { dimension in
      let own = parts.filter { $0.dimension == dimension }
      let periods = Set(own.map(\.period)).sorted()
      return periods.map { period in
        Metric.Breakdown(
          dimension: dimension, title: shape.titles[dimension] ?? dimension, period: period,
          parts: own.filter { $0.period == period }.map { Metric.Breakdown.Part(title: $0.part, value: $0.value) })
      }
    }
  }

  private func place(_ column: ObservationColumn, in row: Row) -> Place {
    columns.cell(column, in: row)?.place ?? Place(file: table.name, line: row.line)
  }

  /// Parts have no targets of their own: pages would not show one.
  private func reportTargetOfPart(_ row: Row, _ part: String, findings: inout Findings) {
    findings.report(
      .breakdown, at: place(.target, in: row),
      Phrase(id: "rincian '\(part)' tidak dapat bertarget", en: "part '\(part)' cannot have a target"),
      help: Phrase(
        id: "pindahkan targetnya ke catatan, atau ke baris kota tanpa rincian",
        en: "move the target into the note, or to the row without a part"))
  }

  private func reportTwice(_ keys: [(key: String, place: Place)], findings: inout Findings) {
    var first: [String: Place] = [:]
    for (key, place) in keys {
      guard let earlier = first[key] else {
        first[key] = place
        continue
      }
      findings.report(
        .figureDuplicate, at: place,
        Phrase(id: "'\(key)' ada dua kali", en: "'\(key)' stands twice"),
        notes: [Diagnostic.Note(Phrase(id: "pertama di sini", en: "first here"), at: earlier)],
        help: Phrase(
          id: "satukan; nilai yang berbeda ditulis di catatan atau 'disagreements'",
          en: "keep one; another value belongs into a note or 'disagreements'"))
    }
  }

  /// Whether a value keeps the bounds; one that does not is reported as that.
  private func isWithin(_ value: Decimal) -> Bool {
    shape.bounds.map { ($0.min ?? value) <= value && value <= ($0.max ?? value) } ?? true
  }

  private func checkJumps(
    _ wholes: [(observation: Metric.Observation, row: Row)], findings: inout Findings
  ) {
    guard let jump = shape.bounds?.jump else { return }
    let figures = wholes.compactMap { whole in whole.observation.figure.map { ($0, place(.value, in: whole.row)) } }
    for ((earlier, _), (later, place)) in zip(figures, figures.dropFirst()) {
      let isBroken = shape.breaks.contains { $0.period > earlier.period && $0.period <= later.period }
      let step = (later.value - earlier.value).magnitude
      guard !isBroken, step > jump, isWithin(earlier.value), isWithin(later.value) else { continue }
      let (stepped, allowed) = (step.shown, jump.shown)
      findings.report(
        .figureJump, at: place,
        Phrase(
          id:
            "loncatan \(stepped.indonesian) dari \(earlier.period) ke \(later.period) melebihi \(allowed.indonesian)",
          en:
            "the step of \(stepped.english) from \(earlier.period) to \(later.period) is larger than \(allowed.english)"
        ),
        help: Phrase(
          id: "periksa nilainya; bila benar, catat di 'breaks' atau naikkan 'bounds.jump'",
          en: "check the value; if it is right, record a break in 'breaks' or raise 'bounds.jump'"))
    }
  }
}

extension ObservationReader {
  /// The columns and numbers as the value rules need them.
  var parts: (columns: ObservationColumns, numbers: NumberDialect, file: String) { (columns, numbers, table.name) }

  /// How the dates are written.
  var dateDialect: DateDialect { dates }
}
