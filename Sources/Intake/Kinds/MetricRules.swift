/// Reads a metric: its front matter here, its observations in `ObservationRules`.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

/// What the front matter of a metric says about its observations.
struct MetricShape {
  let unit: Unit
  let bounds: Bounds?
  let breakdowns: [String]
  let titles: [String: String]
  let breaks: [Metric.Break]
  let hasDisagreements: Bool
  /// By how much the parts of a breakdown may differ from their whole; `nil` where they need not add up.
  let tolerance: Decimal?
  let derivations: [Derivation]
  let spreadsheet: SheetDeclaration

  /// Within what a value must lie.
  struct Bounds {
    let min: Decimal?
    let max: Decimal?
    let jump: Decimal?
  }
}

extension Fields {
  /// The metric with that id; the observations are read in between, since they need the unit and the sources need them.
  mutating func metric(
    id: Slug, definition: Prose, observe: (MetricShape, inout Findings) -> ReadObservations?
  ) -> Metric? {
    let title = text("title")
    let summary = text("summary")
    let pillar = pillar()
    let agency = relation("agency", to: .agency, in: registers.agencies)
    let unit = requiredRecord("unit") { $0.unit() }
    let direction = choice("direction", of: Metric.Direction.self)
    let frequency = requiredRecord("frequency") { $0.frequency() }
    let isHeadline = flag("headline")
    let group = optionalText("group")
    let bounds = record("bounds") { item in
      MetricShape.Bounds(
        min: item.optionalNumber("min"), max: item.optionalNumber("max"), jump: item.optionalNumber("jump"))
    }
    let axisStart = record("axis") { $0.number("min") }
    let breakdowns = texts("breakdowns")
    let titles = breakdownTitles(breakdowns)
    let tolerance = tolerance()
    let notAdditive = optionalText("not_additive")
    let breaks = records("breaks") { item -> Metric.Break? in
      let period = item.period("period")
      guard let reason = item.text("reason"), let period else { return nil }
      return Metric.Break(period: period, reason: reason)
    }
    let targets = changes("targets") { _, period in PublishedFigure.Key(.target, period) }
    let revisions = changes("revisions") { item, period in item.changedPart(.value, period) }
    let facts = facts()
    let programs = programs()
    let sources = optionalSources()
    let gaps = texts("gaps")
    let disagreements = disagreements()
    let aliases = aliases()
    let spreadsheet = spreadsheet()
    // Without a unit there is no metric, but the rest is checked in the same run.
    let assumed = unit ?? Unit(id: "")
    var stated: [StatedTarget] = []
    let history = history(unit: assumed, &stated)
    let derivations = derivations(unit: assumed)
    let shape = MetricShape(
      unit: assumed, bounds: bounds, breakdowns: breakdowns, titles: titles, breaks: breaks,
      hasDisagreements: !disagreements.isEmpty, tolerance: tolerance, derivations: derivations,
      spreadsheet: spreadsheet)
    var found = Findings()
    let observed = observe(shape, &found)
    findings.append(found)
    // A row that could not be read has no value to compare with.
    if let observed, observed.isComplete, found.sorted.allSatisfy({ $0.rule.isWaivable || $0.severity == .warning }) {
      findings.checkLog(revisions, "revisions", rule: .revision) { observed.value($0) }
      findings.checkLog(targets, "targets", rule: .targetLog) { observed.value($0) }
      checkTargets(stated, targets, against: observed.observations)
      checkDeclared(observed, unit: assumed)
    }
    guard let observed, let unit, let title, let summary, let agency, let direction, let frequency else { return nil }
    return Metric(
      id: id, title: title, summary: summary, pillar: pillar, agency: agency, unit: unit, direction: direction,
      frequency: frequency, isHeadline: isHeadline, group: group, axisStart: axisStart,
      observations: observed.observations, breakdowns: observed.breakdowns, notAdditive: notAdditive, breaks: breaks,
      targetLog: targets.map(\.entry), revisions: revisions.map(\.entry), history: history, facts: facts,
      programs: programs, sources: sources,
      gaps: gaps, disagreements: disagreements, definition: definition, aliases: aliases)
  }

  private mutating func unit() -> Unit? {
    let places = optionalInteger("decimals", in: 0...Decimal.maximumPlaces) ?? 0
    let label = textOrEmpty("label")
    return slug("id").map { Unit(id: $0.text, label: label, places: places) }
  }

  private mutating func frequency() -> Metric.Frequency? {
    let grace = optionalMonths("grace")
    let isAssumed = flag("assumed")
    guard let every = choice("every", of: FrequencyWord.self) else { return nil }
    return Metric.Frequency(every: every.length, graceMonths: grace ?? 0, isAssumed: isAssumed)
  }

  private mutating func breakdownTitles(_ breakdowns: [String]) -> [String: String] {
    let titles = record("breakdown_titles") { item in
      breakdowns.reduce(into: [String: String]()) { $0[$1] = item.optionalText($1) }
    }
    return titles ?? [:]
  }

  /// When which value was stated; those of targets are gathered in `stated` too.
  private mutating func history(unit: Unit, _ stated: inout [StatedTarget]) -> [Metric.HistoryEntry] {
    records("history") { item -> Metric.HistoryEntry? in
      let on = item.period("on")
      let period = item.period("period")
      let value = item.number("value")
      let isTarget = item.optionalChoice("of", of: Measure.self) == .target
      let text = item.text("text")
      guard let sources = item.sources(), let on, let period, let value, let text else { return nil }
      let figure = Figure(value: value, unit: unit, period: period, status: .final, sources: sources)
      if isTarget { stated.append(StatedTarget(period: period, value: value, place: item.place(of: "value"))) }
      return Metric.HistoryEntry(on: on, figure: figure, text: text, isTarget: isTarget)
    }
  }

  /// Sourced sentences under short titles.
  mutating func facts() -> [Fact] {
    records("facts") { item -> Fact? in
      let title = item.text("title")
      let text = item.text("text")
      let period = item.optionalPeriod("period")
      guard let sources = item.sources(), let title, let text else { return nil }
      return Fact(title: title, text: text, period: period, sources: sources)
    }
  }
}

/// The words for how often a figure is due.
private enum FrequencyWord: String, CaseIterable {
  case month, quarter, half, year, irregular

  var length: Period.Length? {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .year: .year
    case .irregular: nil
    }
  }
}
