/// Parts against wholes: the parts of a breakdown add up to the figure of their period, within the stated tolerance.
internal import Diagnostics
internal import Formats
internal import Model

/// What a part of an observation table is, with its place.
struct PlacedPart {
  let dimension: String
  let part: String
  let period: Period
  let value: Metric.Observation.Value
  let place: Place

  var figure: Figure? {
    if case .figure(let figure) = value { figure } else { nil }
  }
}

extension ObservationReader {
  /// Reports the breakdowns whose parts do not add up, where the metric says that they do. Breakdowns with a part of
  /// which nothing is known cannot be added.
  func checkParts(
    _ parts: [PlacedPart], of wholes: [(figure: Figure, typed: TypedFigure)], findings: inout Findings
  ) {
    guard let tolerance = shape.tolerance else { return }
    for dimension in shape.breakdowns {
      for (whole, typed) in wholes {
        let own = parts.filter { $0.dimension == dimension && $0.period == whole.period }
        let figures = own.compactMap(\.figure)
        guard !own.isEmpty, figures.count == own.count else { continue }
        let sum = figures.reduce(Decimal.zero) { $0 + $1.value }
        guard (sum - whole.value).magnitude > tolerance else { continue }
        let (total, allowed) = (sum.shown, tolerance.shown)
        findings.report(
          .partsTotal, at: typed.place,
          Phrase(
            id: "'\(typed.text)' untuk \(whole.period), bagian '\(dimension)' berjumlah \(total.indonesian)",
            en: "'\(typed.text)' of \(whole.period), and its parts by '\(dimension)' add up to \(total.english)"),
          notes: own.first.map {
            [.init(Phrase(id: "bagian pertama di sini", en: "the first part stands here"), at: $0.place)]
          }
            ?? [],
          help: Phrase(
            id: "periksa bagian-bagiannya; selisih yang boleh \(allowed.indonesian) ('additive: {tolerance: …}'), "
              + "atau tulis alasannya di 'not_additive'",
            en: "check the parts; they may differ by \(allowed.english) ('additive: {tolerance: …}'), "
              + "or say why in 'not_additive'"))
      }
    }
  }
}

extension Fields {
  /// The tolerance of `additive`, in the unit of the metric; not together with `not_additive`.
  mutating func tolerance() -> Decimal? {
    let tolerance = record("additive") { item -> Decimal? in
      guard let number = item.number("tolerance") else { return nil }
      guard number.sign < 0 else { return number }
      item.findings.report(
        .badNumber, at: item.place(of: "tolerance"),
        Phrase(id: "toleransi '\(number.shown.indonesian)' di bawah nol", en: "tolerance '\(number)' is below zero"),
        help: Phrase(
          id: "tulis selisih yang masih boleh, misalnya 'additive: {tolerance: 0.5}'",
          en: "write the difference that is allowed, for example 'additive: {tolerance: 0.5}'"))
      return nil
    }
    if has("additive"), has("not_additive") {
      findings.report(
        .duplicateKey, at: place(of: "not_additive"),
        Phrase(
          id: "'additive' dan 'not_additive' dipakai bersama", en: "'additive' and 'not_additive' are used together"),
        help: Phrase(id: "hapus salah satu", en: "remove one of them"))
    }
    return tolerance
  }

  /// Warns of parts of counts or money that readers will add up and of which nothing says whether they may.
  mutating func checkDeclared(_ observed: ReadObservations, unit: Unit) {
    guard unit.isAmount, !has("additive"), !has("not_additive") else { return }
    let wholes = Set(observed.observations.filter { $0.figure != nil }.map(\.period))
    guard
      let breakdown = observed.breakdowns.first(where: { $0.parts.count > 1 && wholes.contains($0.period) })
    else { return }
    findings.report(
      .partsUndeclared, at: place(of: "breakdowns"),
      Phrase(
        id: "tidak disebut apakah bagian '\(breakdown.dimension)' menjumlah",
        en: "nothing says whether the parts by '\(breakdown.dimension)' add up"),
      help: Phrase(
        id: "tulis 'additive: {tolerance: 0}', atau alasannya di 'not_additive: …'",
        en: "write 'additive: {tolerance: 0}', or say why not in 'not_additive: …'"))
  }
}

extension Unit {
  /// Whether values of the unit can be added: counts, amounts and money; not indices, shares, ranks and rates.
  fileprivate var isAmount: Bool {
    !["indeks", "persen", "nilai", "rasio", "skor", "poin", "peringkat", "tahun"].contains(id)
      && !id.split(separator: "-").contains("per") && !label.hasPrefix("per ")
  }
}
