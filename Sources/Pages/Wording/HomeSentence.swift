// The sentence that tells the state of the whole board in counts.
import Model

/// `Dari 43 indikator, tiga mutakhir dan 25 terlambat; tujuh belum pernah ada angkanya. Dari 28 program, lima terbukti
/// berjalan.`
func homeSentence(for edition: Edition) -> String {
  [metricSentence(edition), programSentence(edition)].compactMap { $0 }.joined(separator: " ")
}

private func metricSentence(_ edition: Edition) -> String? {
  let states = edition.city.metrics.map { edition.freshness(of: $0).state }
  guard !states.isEmpty else { return nil }
  func count(_ state: Freshness.State) -> Int { states.count { $0 == state } }
  let words: [(Freshness.State, String)] = [
    (.current, "mutakhir"), (.due, "jatuh tempo"), (.late, "terlambat"), (.unscheduled, "tanpa jadwal tetap"),
  ]
  let parts = words.filter { count($0.0) > 0 }.map { "\(Words.count(count($0.0))) \($0.1)" }
  let missing = count(.missing)
  let none = missing > 0 ? "\(Words.count(missing)) belum pernah ada angkanya" : nil
  let told = [parts.isEmpty ? nil : Words.list(parts), none].compactMap { $0 }.joined(separator: "; ")
  return "Dari \(Words.count(states.count)) indikator, \(told)."
}

private func programSentence(_ edition: Edition) -> String? {
  // Bodies and steps are told on their own pages; neither runs.
  let programs = edition.city.programs.filter { $0.kind == .program || $0.kind == .system }
  let states = programs.map { edition.state(of: $0) }
  guard !states.isEmpty else { return nil }
  let running = states.count { $0 == .running }
  let shown = running == 0 ? "tidak satu pun" : Words.count(running)
  return "Dari \(Words.count(states.count)) program, \(shown) terbukti berjalan."
}
