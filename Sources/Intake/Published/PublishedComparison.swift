/// Holds the figures that are public against those of the content: none may change or go without a word.
internal import Diagnostics
internal import HTML
internal import Model

extension Desk {
  /// Compares with the list of the live release. What could not be read is told as that, and not as withdrawn.
  mutating func checkPublished(
    _ published: [PublishedFigure], metrics: [Metric], programs: [Program], areas: [Area], maturity: [MaturityModel],
    today: Day
  ) {
    let current = PublishedFigure.list(metrics: metrics, programs: programs, areas: areas, maturity: maturity)
    let figures = Dictionary(grouping: current, by: \.record)
    let former = formerRecords(metrics, programs)
    let faulty = Set(findings.sorted.filter { $0.severity == .error && !$0.rule.isWaivable }.map(\.place.file))
    for (record, old) in Dictionary(grouping: published, by: \.record).sorted(by: { $0.key < $1.key }) {
      let record = former[record] ?? record
      guard let file = figureFile(of: record, isRead: figures[record] != nil, faulty) else { continue }
      let isWhole = !faulty.contains(file.file) && !faulty.contains(file.table)
      var comparison = RecordComparison(
        record: record, file: file, current: figures[record] ?? [], old: old, isWhole: isWhole, today: today)
      comparison.run()
      findings.append(comparison.findings)
    }
  }

  /// The file of a record whose figures can be compared. The page of a metric or programme that is no more is missed by
  /// the plan, which demands a word about the page as a whole.
  private func figureFile(
    of record: PublishedFigure.Record, isRead: Bool, _ faulty: Set<String>
  ) -> FigureFile? {
    let own = figureFiles[record]
    switch record.kind {
    case .metric, .program:
      guard let own, isRead || !faulty.contains(own.file) && !faulty.contains(own.table) else { return nil }
      return own
    case .area:
      let table = Self.sheetEndings.map { "areas" + $0 }.first { folder.entries[$0] != nil } ?? "areas.csv"
      return registers.unread.contains(table) ? nil : own ?? FigureFile(Self.revisionsFile, table: table)
    case .maturity: return own ?? FigureFile(Self.revisionsFile)
    }
  }

  /// The records that now bear another id, by the old one, as their aliases tell.
  private func formerRecords(
    _ metrics: [Metric], _ programs: [Program]
  ) -> [PublishedFigure.Record: PublishedFigure.Record] {
    var records: [PublishedFigure.Record: PublishedFigure.Record] = [:]
    func note(_ aliases: [Alias], below folder: Path, _ record: PublishedFigure.Record) {
      for alias in aliases where alias.path.text.hasPrefix(folder.text) {
        let id = alias.path.text.dropFirst(folder.text.count).split(separator: "/").first.map(String.init) ?? ""
        records[PublishedFigure.Record(record.kind, id)] = record
      }
    }
    for metric in metrics { note(metric.aliases, below: .metrics, metric.record) }
    for program in programs { note(program.aliases, below: .programs, program.record) }
    return records
  }
}

/// The comparison of one record.
private struct RecordComparison {
  let file: FigureFile
  let today: Day
  /// Whether every figure of the record could be read.
  let isWhole: Bool
  var findings = Findings()
  private let record: PublishedFigure.Record
  private let old: [PublishedFigure]
  private let current: [PublishedFigure.Key: [PublishedFigure]]
  private var units: Set<String> = []

  init(
    record: PublishedFigure.Record, file: FigureFile, current: [PublishedFigure], old: [PublishedFigure],
    isWhole: Bool, today: Day
  ) {
    self.record = record
    self.file = file
    self.current = Dictionary(grouping: current, by: \.key)
    self.old = old
    self.isWhole = isWhole
    self.today = today
  }

  mutating func run() {
    for figure in old.sorted() { compare(figure) }
  }

  private mutating func compare(_ figure: PublishedFigure) {
    guard let value = figure.value else { return }
    let own = current[figure.key] ?? []
    if let now = own.first, now.unit != figure.unit { return reportUnit(figure, now) }
    guard !own.contains(where: { $0.value == value }) else { return }
    let now = own.first?.value
    guard now != nil || isWhole else { return }
    let log = file.logged.filter { $0.entry.key == figure.key }
    guard !log.contains(where: { $0.entry.from == value }) else {
      if let now, let jump = file.jump, (now - value).magnitude > jump { reportJump(figure, value, now, jump) }
      return
    }
    report(figure, value, now, log)
  }

  private mutating func report(_ figure: PublishedFigure, _ value: Decimal, _ now: Decimal?, _ log: [LoggedChange]) {
    let (subject, was) = (subject(of: figure), value.shown)
    let name = figure.key.role == .target ? "targets" : isRegister ? Desk.revisionsFile : "revisions"
    let summary =
      now.map(\.shown).map { now in
        Phrase(
          id: "'\(now.indonesian)' untuk \(subject.indonesian) sudah terbit sebagai \(was.indonesian), dan '\(name)' "
            + "tidak mencatat perubahannya",
          en: "'\(now.english)' of \(subject.english) is public as \(was.english), and '\(name)' has no entry for the "
            + "change")
      }
      ?? Phrase(
        id: "'\(was.indonesian)' untuk \(subject.indonesian) sudah terbit dan kini tidak ada, dan '\(name)' tidak "
          + "mencatat pencabutannya",
        en: "'\(was.english)' of \(subject.english) is public and is not there now, and '\(name)' has no entry for the "
          + "withdrawal")
    findings.report(
      .publishedFigure, at: file.place(of: figure.key), summary, notes: notes(figure, value, now, log),
      help: help(figure, value, now, log, name))
  }

  /// Whether many records stand in one file, so that the file does not tell which one is meant.
  private var isRegister: Bool { record.kind == .area || record.kind == .maturity }

  private func subject(of figure: PublishedFigure) -> Phrase {
    let words = figure.key.words
    guard isRegister else { return words }
    return Phrase(id: "\(words.indonesian) '\(figure.title)'", en: "\(words.english) of '\(figure.title)'")
  }

  private func notes(
    _ figure: PublishedFigure, _ value: Decimal, _ now: Decimal?, _ log: [LoggedChange]
  ) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if let newest = log.last, let from = newest.entry.from?.shown {
      notes.append(
        .init(
          Phrase(
            id: "catatan yang ada mulai dari \(from.indonesian)",
            en: "the entry that is there begins at \(from.english)"
          ), at: newest.start))
    }
    if figure.status == Figure.Status.provisional.rawValue, now != nil {
      notes.append(
        .init(
          Phrase(
            id: "ia terbit sebagai angka sementara; penggantinya pun dicatat",
            en: "it is public as a provisional figure; what takes its place is recorded too")))
    }
    if let now, let jump = file.jump, (now - value).magnitude > jump {
      let (step, allowed) = ((now - value).magnitude.shown, jump.shown)
      notes.append(
        .init(
          Phrase(
            id: "perubahan \(step.indonesian) melebihi 'bounds.jump', \(allowed.indonesian); apakah komanya benar?",
            en:
              "a change of \(step.english) is larger than 'bounds.jump', \(allowed.english): is the point right?"
          )))
    }
    if now == nil, let heir = heir(of: figure) {
      let (words, place) = (heir.key.words, file.place(of: heir.key))
      notes.append(
        .init(
          Phrase(
            id: "nilai yang sama kini ditulis untuk \(words.indonesian)",
            en: "the same value is written for \(words.english) now"), at: place))
    }
    return notes
  }

  /// A figure with the same value that was not public under its key: most likely the old one under another name.
  private func heir(of figure: PublishedFigure) -> PublishedFigure? {
    let known = Set(old.map(\.key))
    return current.values.joined().filter { $0.value == figure.value && $0.key.role == figure.key.role }
      .filter { !known.contains($0.key) }.min()
  }

  private func help(
    _ figure: PublishedFigure, _ value: Decimal, _ now: Decimal?, _ log: [LoggedChange], _ name: String
  ) -> Phrase {
    let back =
      now == nil
      ? Phrase(id: "kembalikan angkanya", en: "put the figure back")
      : Phrase(id: "kembalikan angkanya bila ini salah ketik", en: "put it back if this is a slip")
    if log.count == 1, log[0].entry.to == now {
      return Phrase(
        id: "\(back.indonesian); bila benar, ganti 'from' di catatan itu menjadi \(value)",
        en: "\(back.english); if it is right, change 'from' of that entry to \(value)")
    }
    let entry = RevisionEntry(record: record, key: figure.key, from: value, to: now, on: today).text
    if isRegister {
      return Phrase(
        id: "\(back.indonesian); bila benar, tambahkan di revisions.yaml: - \(entry)",
        en: "\(back.english); if it is right, add to revisions.yaml: - \(entry)")
    }
    let isFirst = !file.logged.contains { ($0.entry.key.role == .target) == (figure.key.role == .target) }
    return isFirst
      ? Phrase(
        id: "\(back.indonesian); bila benar, tulis di \(file.file): \(name): [\(entry)]",
        en: "\(back.english); if it is right, write in \(file.file): \(name): [\(entry)]")
      : Phrase(
        id: "\(back.indonesian); bila benar, tambahkan pada '\(name)' di \(file.file): \(entry)",
        en: "\(back.english); if it is right, add to '\(name)' in \(file.file): \(entry)")
  }

  private mutating func reportJump(_ figure: PublishedFigure, _ value: Decimal, _ now: Decimal, _ jump: Decimal) {
    let (subject, place) = (figure.key.words, file.place(of: figure.key))
    let (was, shown, step, allowed) = (value.shown, now.shown, (now - value).magnitude.shown, jump.shown)
    findings.report(
      .publishedJump, at: place,
      Phrase(
        id: "'\(shown.indonesian)' untuk \(subject.indonesian) sudah terbit sebagai \(was.indonesian): perubahan "
          + "\(step.indonesian) melebihi 'bounds.jump', \(allowed.indonesian)",
        en: "'\(shown.english)' of \(subject.english) is public as \(was.english): a change of \(step.english) is "
          + "larger than 'bounds.jump', \(allowed.english)"),
      help: waiver(of: .publishedJump, at: place, Phrase(id: "periksa koma dan satuannya", en: "check point and unit")))
  }

  private mutating func reportUnit(_ figure: PublishedFigure, _ now: PublishedFigure) {
    // One change of a metric's unit changes all of its figures.
    guard units.insert("\(figure.unit)\u{0}\(now.unit)").inserted else { return }
    let place = file.unit ?? file.place(of: figure.key)
    findings.report(
      .publishedUnit, at: place,
      Phrase(
        id: "satuan '\(now.unit)' sudah terbit sebagai '\(figure.unit)'",
        en: "unit '\(now.unit)' is public as '\(figure.unit)'"),
      help: waiver(
        of: .publishedUnit, at: place,
        Phrase(
          id: "bila yang diukur kini lain, buat catatan baru dan biarkan yang lama",
          en: "if something else is measured now, make a new record and leave the old one")))
  }

  private func waiver(of rule: Rule, at place: Place, _ first: Phrase) -> Phrase {
    let entry =
      "- {rule: \(rule.rawValue), where: \"\(place.file):\(place.line)\", reason: …, who: …, "
      + "until: \(today.adding(days: 14))}"
    return Phrase(
      id: "\(first.indonesian); bila benar, tulis di waivers.yaml: \(entry)",
      en: "\(first.english); if it is right, write in waivers.yaml: \(entry)")
  }
}
