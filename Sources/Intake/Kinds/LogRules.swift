/// The logs of a metric, of revised values and of changed targets: unbroken, and ending at what the table shows.
internal import Diagnostics
internal import Formats
internal import Model

/// A change that a log tells, with the places of both values.
struct LoggedChange {
  let entry: Revision
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
  /// A target that was once stated and is another one now has an entry in the log, unless it is in dispute.
  mutating func checkTargets(
    _ stated: [StatedTarget], _ log: [LoggedChange], against observations: [Metric.Observation]
  ) {
    for target in stated {
      guard let shown = observations.first(where: { $0.period == target.period })?.target,
        shown.value != target.value, shown.status != .disputed
      else { continue }
      let known = log.filter { $0.entry.period == target.period }.flatMap { [$0.entry.from, $0.entry.to] }.compactMap(
        \.self)
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

/// Where the figures stand that a log is about.
enum LogHome {
  case table, file
}

extension Findings {
  /// Each entry of a log begins where the one before it ended, and the newest ends at what is shown now.
  mutating func checkLog(
    _ log: [LoggedChange], _ name: String, rule: Rule, in home: LogHome = .table,
    shown: (PublishedFigure.Key) -> Decimal?
  ) {
    let holder = home == .table ? Phrase(id: "tabel", en: "the table") : Phrase(id: "berkas", en: "the file")
    for (key, changes) in Dictionary(grouping: log, by: \.entry.key).sorted(by: { $0.key < $1.key }) {
      let ordered = changes.sorted { ($0.entry.on, $0.start) < ($1.entry.on, $1.start) }
      let subject = key.words
      for (earlier, later) in zip(ordered, ordered.dropFirst()) where earlier.entry.to != later.entry.from {
        let (was, goesOn) = (earlier.entry.to.told, later.entry.from.told)
        report(
          rule, at: later.start,
          Phrase(
            id: "'\(name)' untuk \(subject.indonesian) berlanjut dari \(goesOn.indonesian), "
              + "padahal sebelumnya berakhir di \(was.indonesian)",
            en: "'\(name)' of \(subject.english) goes on from \(goesOn.english), and ended at \(was.english) before"),
          notes: [.init(Phrase(id: "perubahan sebelumnya", en: "the change before"), at: earlier.end)],
          help: Phrase(
            id: "samakan keduanya, atau tambahkan perubahan di antaranya",
            en: "make the two agree, or add the change between them"))
      }
      guard let newest = ordered.last else { continue }
      let value = shown(key)
      guard value != newest.entry.to else { continue }
      let now =
        value.map {
          Phrase(id: "\(holder.indonesian) berisi \($0)", en: "\(holder.english) has \($0)")
        } ?? Phrase(id: "\(holder.indonesian) tidak berisi apa-apa", en: "\(holder.english) has nothing")
      let end = newest.entry.to.map { Phrase(id: "\($0)", en: "\($0)") } ?? newest.entry.to.told
      report(
        .revision, at: newest.end,
        Phrase(
          id: "catatan '\(name)' untuk \(subject.indonesian) berakhir di \(end.indonesian), \(now.indonesian)",
          en: "'\(name)' of \(subject.english) ends at \(end.english), \(now.english)"),
        help: home == .table
          ? Phrase(
            id: "samakan nilai di CSV dengan 'to' yang terbaru",
            en: "make the value in the CSV and the newest 'to' agree")
          : Phrase(
            id: "samakan angka yang ditulis dengan 'to' yang terbaru",
            en: "make the figure that is written and the newest 'to' agree"))
    }
  }
}
