/// How many programmes and metrics are in which state, with what each state means, for the bars of grains.
import Model

extension PageContext {
  /// The states of programmes, in the order of ``ProgramState``; states that none is in are left out.
  func states(of programs: [Program]) -> [StatusCount] {
    var counts: [ProgramState: Int] = [:]
    for program in programs { counts[edition.state(of: program), default: 0] += 1 }
    return ProgramState.allCases.compactMap { state in
      counts[state].map { StatusCount(badge: Badge(state), count: $0, meaning: meaning(of: state)) }
    }
  }

  /// The freshness of metrics, in the order of ``Freshness/State``; states that none is in are left out.
  func states(of metrics: [Metric]) -> [StatusCount] {
    var counts: [Freshness.State: Int] = [:]
    for metric in metrics { counts[edition.freshness(of: metric).state, default: 0] += 1 }
    return Freshness.State.allCases.compactMap { state in
      counts[state].map { StatusCount(badge: Badge(state), count: $0, meaning: meaning(of: state)) }
    }
  }

  /// How many of the programmes are shown to run.
  func running(_ programs: [Program]) -> Int { programs.count { edition.state(of: $0) == .running } }

  /// How many of the metrics are in a state of freshness.
  func count(_ metrics: [Metric], in state: Freshness.State) -> Int {
    metrics.count { edition.freshness(of: $0).state == state }
  }

  private func meaning(of state: ProgramState) -> String {
    let current = Words.duration(months: site.limits.evidenceCurrentMonths)
    let old = Words.duration(months: site.limits.evidenceOldMonths)
    return switch state {
    case .running: "Bukti terakhir tidak lebih dari \(current) yang lalu."
    case .toConfirm: "Bukti terakhir antara \(current) dan \(old) yang lalu."
    case .oldEvidence: "Bukti terakhir lebih dari \(old) yang lalu, atau tidak ada."
    case .planned: "Baru direncanakan."
    case .paused: "Dinyatakan berhenti sementara."
    case .completed: "Dinyatakan selesai."
    case .ended: "Dinyatakan berakhir."
    }
  }

  private func meaning(of state: Freshness.State) -> String {
    switch state {
    case .current: "Nilai berikutnya belum waktunya."
    case .due: "Batas nilai berikutnya dalam \(Words.count(site.limits.dueDays)) hari."
    case .late: "Batas nilai berikutnya sudah lewat."
    case .unscheduled: "Terbit tanpa jadwal tetap."
    case .missing: "Belum pernah ada angka yang ditemukan."
    }
  }
}
