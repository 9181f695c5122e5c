/// What a programme says about itself must agree, or a note must say why it does not.
internal import Diagnostics
internal import Model

extension Fields {
  /// A programme that is said to run this long after its period ended contradicts it. In months.
  private static var patience: Int { 12 }

  /// Money realised above what was allocated needs a note.
  mutating func checkBudget(allocated: Decimal?, realised: Decimal?, note: String?) {
    guard let allocated, let realised, realised > allocated, note == nil else { return }
    let (more, less) = (realised.shown, allocated.shown)
    findings.report(
      .budgetNote, at: place(of: "realised"),
      Phrase(
        id: "realisasi '\(more.indonesian)' melebihi anggaran \(less.indonesian) tanpa catatan",
        en: "'\(more.english)' was realised and \(less.english) allocated, without a note"),
      help: Phrase(
        id: "periksa angkanya; bila benar, tambahkan misalnya 'note: sesudah perubahan APBD'",
        en: "check the figures; if they are right, add for example 'note: after the budget was changed'"))
  }

  /// A state that its period or its milestones contradict needs a note.
  mutating func checkStatus(
    _ status: Program.Status, span: (from: Period?, until: Period?)?, _ milestones: [Program.Milestone]
  ) {
    guard status.note == nil else { return }
    let remedy = Phrase(
      id: "perbaiki salah satunya, atau jelaskan dengan 'note: …' di dalam 'status'",
      en: "correct one of them, or explain it with 'note: …' in 'status'")
    func report(_ phrase: Phrase, _ key: String, _ note: Phrase) {
      findings.report(
        .statusConflict, at: place(of: "status"), phrase, notes: [Diagnostic.Note(note, at: place(of: key))],
        help: remedy)
    }
    switch status.value {
    case .completed:
      guard let open = milestones.first(where: { $0.done == nil }) else { return }
      report(
        Phrase(
          id: "status 'completed', tetapi tonggak '\(open.title)' belum selesai",
          en: "the status is 'completed', but milestone '\(open.title)' is not done"),
        "milestones", Phrase(id: "tonggaknya di sini", en: "the milestones stand here"))
    case .running:
      guard let until = span?.until, status.asOf.first > until.last.adding(months: Self.patience),
        span?.from.map({ $0.first <= until.last }) ?? true
      else { return }
      report(
        Phrase(
          id: "status 'running' pada \(status.asOf), tetapi masanya berakhir \(until)",
          en: "the status is 'running' as of \(status.asOf), but the period ended in \(until)"),
        "period", Phrase(id: "masanya di sini", en: "the period stands here"))
    case .planned:
      guard let done = milestones.first(where: { $0.done != nil }) else { return }
      report(
        Phrase(
          id: "status 'planned', tetapi tonggak '\(done.title)' sudah selesai",
          en: "the status is 'planned', but milestone '\(done.title)' is done"),
        "milestones", Phrase(id: "tonggaknya di sini", en: "the milestones stand here"))
    case .paused, .ended, .unknown: return
    }
  }
}
