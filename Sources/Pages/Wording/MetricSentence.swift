// The sentence that opens every key figure: change, target, what is missing. Written from the data, never typed.
import Model

/// `Turun 0,11 poin dari 2022; target 3,45 tidak tercapai. Nilai 2024 dan 2025 belum tersedia.`
func sentence(for metric: Metric, in edition: Edition) -> String {
  guard let latest = metric.latest else { return "Belum pernah ada angka yang ditemukan." }
  var main = changeClause(metric, latest)
  if let target = metric.targetResult { main += "; " + targetClause(target) }
  return ([main + "."] + markClauses(latest) + gapClauses(metric, edition)).joined(separator: " ")
}

/// When the next figure is awaited: `ditunggu sejak 31 Desember 2025`; `nil` where figures come irregularly or never
/// came.
func awaited(_ freshness: Freshness) -> String? {
  switch freshness {
  case .missing, .unscheduled: nil
  case .current(_, let day): "berikutnya paling lambat \(Words.day(day))"
  case .due(_, let day): "ditunggu \(Words.day(day))"
  case .late(_, let day): "ditunggu sejak \(Words.day(day))"
  }
}

private func changeClause(_ metric: Metric, _ latest: Figure) -> String {
  let figures = metric.observations.compactMap(\.figure)
  guard let change = metric.change(at: latest.period) else {
    guard figures.count > 1 else { return "Baru satu nilai" }
    let start = metric.breaks.last { $0.period <= latest.period }?.period ?? latest.period
    return "Tidak dibandingkan dengan \(before(latest.period)): seri baru sejak \(Words.period(start))"
  }
  guard change.difference.sign != 0 else { return "Tidak berubah dari \(Words.period(change.from.period))" }
  if metric.targetResult == nil, !latest.unit.isRun, let run = metric.run, run.steps > 1,
    let every = metric.frequency.every
  {
    let whole = Change(from: run.first, to: latest, direction: metric.direction)
    let length = "\(Words.count(run.steps)) \(Words.length(every)) berturut-turut"
    return "\(verb(change)) \(length), \(amount(whole)) sejak \(Words.period(run.first.period))"
  }
  return "\(verb(change)) \(amount(change)) dari \(Words.period(change.from.period))"
}

private func before(_ period: Period) -> String {
  period.length == .day ? "nilai sebelumnya" : "\(Words.length(period.length)) sebelumnya"
}

/// Counts become more or fewer, the rest rises or falls; a rank rises when its number falls.
private func verb(_ change: Change) -> String {
  let unit = change.to.unit
  let isMore = (change.difference.sign > 0) != unit.isRank
  return unit.isCount ? isMore ? "Bertambah" : "Berkurang" : isMore ? "Naik" : "Turun"
}

/// How far a value moved, in the unit of differences: percentages move by percentage points.
func amount(_ change: Change) -> String {
  let unit = change.to.unit
  let difference = change.difference.magnitude
  switch unit.form {
  case .rupiah: return Words.rupiah(difference)
  case .percent: return Words.number(difference, places: unit.places) + " poin persen"
  case .plain:
    return Words.joined(Words.number(difference, places: unit.places), unit.differenceLabel)
  }
}

private func targetClause(_ result: TargetResult) -> String {
  let target = Words.value(result.target)
  let verdict = result.isMet ? "tercapai" : "tidak tercapai"
  switch result.direction {
  case .up: return "target \(target) \(verdict)"
  case .down:
    let place =
      result.figure.value == result.target.value ? "sama dengan" : result.isMet ? "di bawah" : "di atas"
    return "\(place) target \(target), jadi \(verdict)"
  case .none:
    return result.isMet ? "sama dengan target \(target)" : "targetnya \(target)"
  }
}

private func markClauses(_ figure: Figure) -> [String] {
  let period = Words.period(figure.period)
  switch figure.status {
  case .final: return []
  case .provisional: return ["Nilai \(period) masih sementara."]
  case .derived: return ["Nilai \(period) adalah angka turunan."]
  case .disputed: return ["Sumber menyebut nilai \(period) yang berbeda-beda."]
  }
}

private func gapClauses(_ metric: Metric, _ edition: Edition) -> [String] {
  let missing = metric.missingPeriods(by: edition.today)
  guard !missing.isEmpty else { return [] }
  let gap = "Nilai \(Words.periods(missing)) \(Words.missing)"
  guard case .late(let period, let day) = edition.freshness(of: metric) else { return [gap + "."] }
  let which = missing.count == 1 ? "" : "nilai \(Words.period(period)) "
  return ["\(gap); \(which)ditunggu sejak \(Words.day(day))."]
}
