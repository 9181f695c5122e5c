/// Derived figures, recomputed from their declared formula and compared with what was typed.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

/// An entry of `derived`: from what the figure of a period is computed.
struct Derivation: Sendable {
  let period: Period
  let measure: Measure
  let formula: Formula
  /// Digits behind the decimal point to which both agree.
  let digits: Int
  let place: Place
}

/// A formula and the figure that it must give.
struct DerivedFigure: Sendable {
  let metric: Slug
  let derivation: Derivation
  /// The figure as it was typed; `nil` when the table has no such period.
  let typed: TypedFigure?
}

extension Fields {
  /// The formulas of a metric.
  mutating func derivations(unit: Unit) -> [Derivation] {
    records("derived") { item -> Derivation? in
      let period = item.period("period")
      let measure = item.optionalChoice("of", of: Measure.self) ?? .value
      let text = item.text("formula")
      let places = item.optionalInteger("places", in: 0...Decimal.maximumPlaces)
      guard let period, let text else { return nil }
      let place = item.place(of: "formula")
      switch FormulaReader.read(text) {
      case .success(let formula):
        let digits = places ?? (unit.form == .rupiah ? 0 : unit.places)
        return Derivation(period: period, measure: measure, formula: formula, digits: digits, place: place)
      case .failure(let unreadable):
        let rest = (unreadable.rest.isEmpty ? text : unreadable.rest).prefix(60)
        item.findings.report(
          .formula, at: place,
          unreadable.rest.isEmpty
            ? Phrase(id: "rumus '\(rest)' berhenti di tengah", en: "formula '\(rest)' ends in the middle")
            : Phrase(id: "rumus tidak dapat dibaca dari '\(rest)'", en: "the formula cannot be read from '\(rest)' on"),
          help: Phrase(
            id: "pakai + - * /, angka bertitik desimal dan angka indikator: \"value(ipm, 2023) / 0.9275\"",
            en: "use + - * /, numbers with a decimal point, and figures of metrics: \"value(ipm, 2023) / 0.9275\""))
        return nil
      }
    }
  }
}

extension Desk {
  /// Recomputes every derived figure. Those that rest on a faulty metric wait until it is mended.
  mutating func checkDerived(_ metrics: [Metric]) {
    let known = Dictionary(metrics.map { ($0.id.text, $0) }) { first, _ in first }
    for derived in derivedFigures {
      let formula = derived.derivation.formula
      let own = derived.metric.text
      let ids = [own] + formula.references.compactMap(\.metric)
      if let unknown = ids.first(where: { registers.metrics[$0] == nil }) {
        guard !registers.isFaulty(unknown, .metric) else { continue }
        findings.report(
          .broken(unknown, kind: .metric, known: registers.metrics.keys, at: derived.derivation.place))
        continue
      }
      guard ids.allSatisfy({ known[$0] != nil && !incompleteTables.contains($0) }) else { continue }
      check(derived, known)
    }
  }

  private mutating func check(_ derived: DerivedFigure, _ metrics: [String: Metric]) {
    let own = derived.metric.text
    func figure(_ id: String, _ measure: Measure, _ period: Period) -> Figure? {
      let observation = metrics[id]?.observations.first { $0.period == period }
      return measure == .value ? observation?.figure : observation?.target
    }
    let derivation = derived.derivation
    let help = Phrase(
      id: "periksa id dan periodenya, atau hapus entri 'derived' ini",
      en: "check id and period, or remove this entry of 'derived'")
    for reference in derivation.formula.references
    where figure(reference.metric ?? own, reference.measure, reference.period) == nil {
      findings.report(
        .formula, at: derivation.place,
        Phrase(id: "'\(reference.text)' tidak punya angka", en: "'\(reference.text)' has no figure"), help: help)
      return
    }
    let given = derivation.formula.result { figure($0.metric ?? own, $0.measure, $0.period)?.value.approximate }
    guard let result = given else {
      findings.report(
        .formula, at: derivation.place,
        Phrase(
          id: "rumus untuk \(derivation.period) membagi dengan nol",
          en: "the formula of \(derivation.period) divides by zero"),
        help: help)
      return
    }
    guard let typed = figure(own, derivation.measure, derivation.period), let written = derived.typed else {
      findings.report(
        .formula, at: derivation.place,
        Phrase(
          id: "\(derivation.period) tidak punya '\(derivation.measure.rawValue)' untuk dibandingkan",
          en: "\(derivation.period) has no '\(derivation.measure.rawValue)' to compare with"),
        help: help)
      return
    }
    guard let rounded = Decimal(result, places: derivation.digits),
      rounded != typed.value.rounded(places: derivation.digits)
    else { return }
    findings.report(
      .derivedFigure, at: written.place,
      Phrase(
        id:
          "'\(written.text)' untuk \(derivation.period), rumusnya memberi \(rounded.shown.indonesian)",
        en: "'\(written.text)' of \(derivation.period), and its formula gives \(rounded.shown.english)"),
      notes: [Diagnostic.Note(Phrase(id: "rumusnya di sini", en: "the formula stands here"), at: derivation.place)],
      help: Phrase(
        id: "tulis \(rounded.shown.indonesian), atau perbaiki rumusnya",
        en: "write \(rounded.shown.english), or correct the formula"))
  }
}

extension Decimal {
  /// A computed number, rounded half away from zero; `nil` when it is beyond what a figure can be.
  init?(_ number: Double, places: Int) {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    // A computed 3.4500000000000001 and 3.4499999999999997 are both 3.45: nudged by less than any figure is told with.
    let nudged = number * scale * (1 + 1e-13)
    guard nudged.magnitude < 1e21 else { return nil }
    self.init(significand: Int128(nudged.rounded(.toNearestOrAwayFromZero)), places: places)
  }
}
