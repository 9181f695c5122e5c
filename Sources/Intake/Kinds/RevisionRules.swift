/// The logs of changed figures that are not a metric's: in the file of a programme, and in `revisions.yaml`.
internal import Diagnostics
internal import Formats
internal import Model

extension Fields {
  /// The log of a programme: of its money by year, and of its outputs by title.
  mutating func programChanges(_ budget: [Program.Budget], _ outputs: [Program.Output]) -> [Revision] {
    let log = changes("revisions") { item, period in
      guard let role = item.choice("of", of: ProgramFigure.self)?.role else { return nil }
      guard role == .output || role == .whole else { return PublishedFigure.Key(role, period) }
      return item.text("title").map { PublishedFigure.Key(role, period, part: $0) }
    }
    // A figure that could not be read is told as that.
    guard !findings.hasErrors else { return log.map(\.entry) }
    findings.checkLog(log, "revisions", rule: .revision, in: .file) { key -> Decimal? in
      switch key.role {
      case .allocated: budget.first { $0.year == key.period }?.allocated?.value
      case .realised: budget.first { $0.year == key.period }?.realised?.value
      default:
        outputs.first { $0.title == key.part && $0.figure.period == key.period }.flatMap {
          key.role == .whole ? $0.whole : $0.figure.value
        }
      }
    }
    return log.map(\.entry)
  }

  /// An entry of `revisions.yaml`: the size of an area, or a level of a maturity model.
  mutating func recordChange() -> (record: PublishedFigure.Record, change: LoggedChange)? {
    let area = optionalText("area")
    let model = optionalText("maturity")
    let period = period("period")
    let record: PublishedFigure.Record
    let key: PublishedFigure.Key?
    switch (area, model) {
    case (let code?, nil):
      record = PublishedFigure.Record(.area, code)
      key = period.map { PublishedFigure.Key(.size, $0) }
    case (nil, let id?):
      record = PublishedFigure.Record(.maturity, id)
      key = period.flatMap { claimed(on: $0) }
    default:
      findings.report(
        .missingKey, at: place,
        Phrase(
          id: "catatan menyebut satu 'area' atau satu 'maturity'", en: "an entry names one 'area' or one 'maturity'"),
        help: Phrase(
          id: "tulis misalnya '- {area: \"35.71\", period: 2021, from: …, to: …}'; indikator dan program mencatatnya "
            + "di berkasnya sendiri",
          en: "write for example '- {area: \"35.71\", period: 2021, from: …, to: …}'; metrics and programmes keep "
            + "entries in their own files"))
      key = nil
      record = PublishedFigure.Record(.area, "")
    }
    // The values are read in any case, so that all faults of an entry are told at once.
    let change = change(of: key ?? PublishedFigure.Key(.size, Period(.year, containing: Day(ordinal: 0))))
    guard key != nil, let change else { return nil }
    return (record, change)
  }

  private mutating func claimed(on period: Period) -> PublishedFigure.Key? {
    let kind = optionalChoice("kind", of: MaturityModel.Claim.Kind.self) ?? .stated
    let target = optionalPeriod("target")
    return text("by").map {
      PublishedFigure.Key(
        kind == .stated ? .stated : .planned, period, dimension: target.map { "\($0)" } ?? "", part: $0)
    }
  }
}

extension Desk {
  /// The changes of areas and maturity models, each with its record.
  mutating func recordChanges(areas: [Area], maturity: [MaturityModel]) -> [RecordRevision] {
    let before = findings.hasErrors
    let changes = list(Self.revisionsFile) { $0.recordChange() }
    for (record, own) in Dictionary(grouping: changes, by: \.record) {
      figureFiles[record, default: FigureFile(Self.revisionsFile)].logged = own.map(\.change)
    }
    let records = changes.map { RecordRevision($0.record, $0.change.entry) }
    // What the logs must end at is certain only when all of it could be read.
    guard !before else { return records }
    let figures = PublishedFigure.list(metrics: [], programs: [], areas: areas, maturity: maturity)
    let sorted = Dictionary(grouping: changes, by: \.record).sorted { $0.key < $1.key }
    for (record, own) in sorted {
      findings.checkLog(own.map(\.change), Self.revisionsFile, rule: .revision, in: .file) { key in
        figures.first { $0.record == record && $0.key == key }?.value
      }
    }
    return records
  }

  /// Where the changed figures of areas and maturity models are told.
  static var revisionsFile: String { "revisions.yaml" }
}

/// The figures of a programme, as a log names them.
private enum ProgramFigure: String, CaseIterable {
  case allocated, realised, output, whole

  var role: PublishedFigure.Role {
    switch self {
    case .allocated: .allocated
    case .realised: .realised
    case .output: .output
    case .whole: .whole
    }
  }
}
