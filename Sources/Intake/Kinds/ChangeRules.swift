/// Reads the entries of logs: which figure was changed, from what, to what, when and why.
internal import Diagnostics
internal import Formats
internal import Model

extension Fields {
  /// A log of changes. `read` takes from an entry which figure it is about.
  mutating func changes(
    _ key: String, of read: (inout Fields, Period) -> PublishedFigure.Key?
  ) -> [LoggedChange] {
    let log = records(key) { item -> LoggedChange? in
      let period = item.period("period")
      guard let figure = period.flatMap({ read(&item, $0) }) else {
        item.passOverChange()
        return nil
      }
      return item.change(of: figure)
    }
    logged += log
    return log
  }

  /// The values, the day and the reason of an entry.
  mutating func change(of key: PublishedFigure.Key) -> LoggedChange? {
    let from = changedValue("from")
    let to = changedValue("to")
    let on = day("on")
    let reason = text("reason")
    let sources = optionalSources()
    guard let from, let to, let on, let reason else { return nil }
    if from.value == nil, to.value == nil {
      findings.report(
        .emptyValue, at: place(of: "to"),
        Phrase(id: "'from' dan 'to' sama-sama kosong", en: "'from' and 'to' are both empty"),
        help: Phrase(
          id: "tulis nilai yang pernah terbit di 'from'; 'to: null' hanya untuk angka yang dicabut",
          en: "write the value that was public as 'from'; 'to: null' is for a figure that was withdrawn"))
      return nil
    }
    if reason == RevisionEntry.openReason {
      findings.report(
        .emptyValue, at: place(of: "reason"),
        Phrase(id: "'reason' masih '…'", en: "'reason' is still '…'"),
        help: Phrase(
          id: "tulis alasannya untuk pembaca, misalnya 'reason: salah ketik'",
          en: "write the reason for readers, for example 'reason: a slip of the pen'"))
      return nil
    }
    let entry = Revision(key, from: from.value, to: to.value, on: on, reason: reason, sources: sources)
    return LoggedChange(entry: entry, start: place(of: "from"), end: place(of: "to"))
  }

  /// Asks for the keys of an entry whose figure is not known, so that they are not told to be unknown.
  private mutating func passOverChange() {
    for key in ["from", "to", "on", "reason", "source", "sources", "breakdown", "part", "of", "title"] { _ = node(key) }
  }

  /// A value of an entry; `null`, when it is written out, is the value of a figure that is not there.
  private mutating func changedValue(_ key: String) -> (value: Decimal?, Void)? {
    if has(key), node(key) == nil { return (nil, ()) }
    return number(key).map { ($0, ()) }
  }

  /// Which value of a metric an entry is about: the whole, or the part that it names.
  mutating func changedPart(_ role: PublishedFigure.Role, _ period: Period) -> PublishedFigure.Key? {
    let dimension = optionalText("breakdown")
    let part = optionalText("part")
    switch (dimension, part) {
    case (nil, nil): return PublishedFigure.Key(role, period)
    case (let dimension?, let part?): return PublishedFigure.Key(role, period, dimension: dimension, part: part)
    default:
      findings.report(
        .breakdown, at: place,
        Phrase(
          id: "'breakdown' dan 'part' dipakai bersama: rincian apa, dan bagian mana",
          en: "'breakdown' and 'part' are used together: which breakdown, and which part of it"),
        help: Phrase(
          id: "tulis misalnya '{period: \(period), breakdown: kecamatan, part: Utara, from: …, to: …}'",
          en: "write for example '{period: \(period), breakdown: kecamatan, part: Utara, from: …, to: …}'"))
      return nil
    }
  }
}
