// The state of a figure, a programme or a proof: always word, shape and colour together.
import HTML
import Model

enum Badge: Hashable, Sendable, CaseIterable {
  case current, due, late, unscheduled, missing
  case provisional, derived, disputed
  case running, toConfirm, oldEvidence, planned, paused, completed, ended
  case found, partial, none
  case done, inProgress, reported

  init(_ state: Freshness.State) {
    switch state {
    case .current: self = .current
    case .due: self = .due
    case .late: self = .late
    case .unscheduled: self = .unscheduled
    case .missing: self = .missing
    }
  }

  init(_ state: ProgramState) {
    switch state {
    case .running: self = .running
    case .toConfirm: self = .toConfirm
    case .oldEvidence: self = .oldEvidence
    case .planned: self = .planned
    case .paused: self = .paused
    case .completed: self = .completed
    case .ended: self = .ended
    }
  }

  /// `nil` for a final figure, which needs no mark.
  init?(_ status: Figure.Status) {
    switch status {
    case .final: return nil
    case .provisional: self = .provisional
    case .derived: self = .derived
    case .disputed: self = .disputed
    }
  }

  init(_ state: MaturityModel.Evidence.State) {
    switch state {
    case .found: self = .found
    case .partial: self = .partial
    case .none: self = Badge.none
    }
  }

  init(_ state: Evaluation.FollowUp.State) {
    switch state {
    case .done: self = .done
    case .inProgress: self = .inProgress
    case .reported: self = .reported
    case .none: self = Badge.none
    }
  }

  var word: String {
    switch self {
    case .current: "mutakhir"
    case .due: "jatuh tempo"
    case .late: "terlambat"
    case .unscheduled: "tanpa jadwal"
    case .missing, .none: Words.missing
    case .provisional: "angka sementara"
    case .derived: "angka turunan"
    case .disputed: "sumber berbeda"
    case .running: "berjalan"
    case .toConfirm: "perlu konfirmasi"
    case .oldEvidence: "bukti lama"
    case .planned: "direncanakan"
    case .paused: "dihentikan sementara"
    case .completed, .done: "selesai"
    case .ended: "berakhir"
    case .found: "ada"
    case .partial: "ada sebagian"
    case .inProgress: "dalam proses"
    case .reported: "dilaporkan"
    }
  }

  /// The class that gives shape and colour, for badges and for grains.
  var style: StaticString {
    switch self {
    case .current, .running, .completed, .found, .done: "good"
    case .due, .toConfirm, .partial, .inProgress: "waiting"
    case .late, .oldEvidence: "overdue"
    case .provisional, .planned: "provisional"
    case .unscheduled, .paused, .ended, .reported: "reported"
    case .derived: "derived"
    case .disputed: "disputed"
    case .missing, .none: "nil"
    }
  }
}

func badge(_ badge: Badge, into page: inout Writer) {
  page.element(.span, .classes("badge", badge.style), text: badge.word)
}

func badges(_ list: [Badge], into page: inout Writer) {
  guard !list.isEmpty else { return }
  page.element(.span, .class("badges")) { page in
    for (index, item) in list.enumerated() {
      if index > 0 { page.text(" ") }
      badge(item, into: &page)
    }
  }
}

extension PageContext {
  /// Freshness, and how firm the newest figure is.
  func badges(of metric: Metric) -> [Badge] {
    var badges = [Badge(edition.freshness(of: metric).state)]
    if let latest = metric.latest, let status = Badge(latest.status) { badges.append(status) }
    if !metric.disagreements.isEmpty, !badges.contains(.disputed) { badges.append(.disputed) }
    return badges
  }

  /// The computed state, and whether sources differ.
  func badges(of program: Program) -> [Badge] {
    [Badge(edition.state(of: program))] + (program.disagreements.isEmpty ? [] : [.disputed])
  }
}
