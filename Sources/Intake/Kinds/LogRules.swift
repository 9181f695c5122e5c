/// The logs of a metric, of revised values and of changed targets: unbroken, and ending at what the table shows.
internal import Diagnostics
internal import Formats
internal import Model

/// A change that a log tells, with the places of both values.
struct LoggedChange {
  let entry: Metric.Revision
  let start: Place
  let end: Place
}

/// A target that a source stated, as the history of a metric tells it.
struct StatedTarget {
  let period: Period
  let value: Decimal
  let place: Place
}

extension Fields {
  /// A log of changes.
  mutating func changes(_ key: String) -> [LoggedChange] {
    records(key) { item -> LoggedChange? in
      let period = item.period("period")
      let from = item.number("from")
      let to = item.number("to")
      let on = item.day("on")
      let reason = item.text("reason")
      let sources = item.optionalSources()
      guard let period, let from, let to, let on, let reason else { return nil }
      let entry = Metric.Revision(period: period, from: from, to: to, on: on, reason: reason, sources: sources)
      return LoggedChange(entry: entry, start: item.place(of: "from"), end: item.place(of: "to"))
    }
  }

  /// Each entry of a log begins where the one before it ended, and the newest ends at the value that the table shows.
  mutating func checkLog(
    _ log: [LoggedChange], _ key: String, rule: Rule, against observations: [Metric.Observation],
    value: (Metric.Observation) -> Figure?
  ) {
    for (period, changes) in Dictionary(grouping: log, by: \.entry.period).sorted(by: { $0.key < $1.key }) {
      let ordered = changes.sorted { ($0.entry.on, $0.start) < ($1.entry.on, $1.start) }
      for (earlier, later) in zip(ordered, ordered.dropFirst()) where earlier.entry.to != later.entry.from {
        findings.report(
          rule, at: later.start,
          Phrase(
            id: "'\(key)' untuk \(period) berlanjut dari \(later.entry.from.shown.indonesian), "
              + "padahal sebelumnya berakhir di \(earlier.entry.to.shown.indonesian)",
            en: "'\(key)' of \(period) goes on from \(later.entry.from), and ended at \(earlier.entry.to) before"),
          notes: [.init(Phrase(id: "perubahan sebelumnya", en: "the change before"), at: earlier.end)],
          help: Phrase(
            id: "samakan keduanya, atau tambahkan perubahan di antaranya",
            en: "make the two agree, or add the change between them"))
      }
      guard let newest = ordered.last else { continue }
      let shown = observations.first { $0.period == period }.flatMap(value)?.value
      guard shown != newest.entry.to else { continue }
      let now =
        shown.map {
          Phrase(id: "tabel berisi \($0)", en: "the table has \($0)")
        } ?? Phrase(id: "tabel tidak berisi apa-apa", en: "the table has nothing")
      findings.report(
        .revision, at: newest.end,
        Phrase(
          id: "catatan '\(key)' untuk \(period) berakhir di \(newest.entry.to), \(now.indonesian)",
          en: "'\(key)' of \(period) ends at \(newest.entry.to), \(now.english)"),
        help: Phrase(
          id: "samakan nilai di CSV dengan 'to' yang terbaru", en: "make the value in the CSV and the newest 'to' agree"
        ))
    }
  }

  /// A target that was once stated and is another one now has an entry in the log, unless it is in dispute.
  mutating func checkTargets(
    _ stated: [StatedTarget], _ log: [LoggedChange], against observations: [Metric.Observation]
  ) {
    for target in stated {
      guard let shown = observations.first(where: { $0.period == target.period })?.target,
        shown.value != target.value, shown.status != .disputed
      else { continue }
      let known = log.filter { $0.entry.period == target.period }.flatMap { [$0.entry.from, $0.entry.to] }
      guard !known.contains(target.value) else { continue }
      let (was, now) = (target.value.shown, shown.value.shown)
      let change = "{period: \(target.period), from: \(target.value), to: \(shown.value), on: …, reason: …}"
      findings.report(
        .targetLog, at: target.place,
        Phrase(
          id:
            "target \(target.period) pernah '\(was.indonesian)', kini \(now.indonesian), tanpa catatan di 'targets'",
          en:
            "the target of \(target.period) was '\(was.english)' and is now \(now.english), and 'targets' has no entry"
        ),
        help: Phrase(
          id:
            "tulis 'targets: [\(change)]'",
          en:
            "write 'targets: [\(change)]'"
        ))
    }
  }
}
