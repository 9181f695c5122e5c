/// The rules of a single figure: value, status, source, note, bounds.
internal import Diagnostics
internal import Formats
internal import Model

extension ObservationReader {
  /// The value of a row; `nil` after a report. Without a period nothing is made, but the cells are still checked.
  func value(of row: Row, period: Period?, findings: inout Findings) -> Metric.Observation.Value? {
    let (columns, numbers, file) = parts
    let status = status(.status, of: row, findings: &findings)
    let sources = sources(.source, of: row, findings: &findings)
    let note = columns.text(.note, in: row)
    let label = columns.text(.label, in: row)
    guard let cell = columns.cell(.value, in: row) else { return nil }
    let isEmpty = NumberReading.isMissing(cell.text)
    let value = numbers.read(cell, findings: &findings)
    guard let status, let sources else { return nil }
    if status == .missing {
      guard isEmpty else {
        findings.report(
          .figureStatus, at: cell.place,
          Phrase(
            id: "'\(cell.text)' bernilai, tetapi statusnya 'missing'",
            en: "'\(cell.text)' is a value, but its status is 'missing'"),
          help: Phrase(
            id: "kosongkan nilainya, atau ganti statusnya menjadi 'final'",
            en: "empty the value, or make the status 'final'"))
        return nil
      }
      return .missing(Absence(note: note, sources: sources, label: label))
    }
    guard !isEmpty else {
      findings.report(
        .figureValue, at: cell.place,
        Phrase(
          id: "nilai kosong, tetapi statusnya '\(status.rawValue)'",
          en: "the value is empty, but its status is '\(status.rawValue)'"),
        help: Phrase(id: "isi nilainya, atau tulis status 'missing'", en: "write the value, or the status 'missing'"))
      return nil
    }
    guard let sources = Sources(sources) else {
      findings.report(Self.withoutSource(columns.cell(.source, in: row)?.place ?? cell.place, value: cell.text))
      return nil
    }
    guard let value, let figureStatus = status.figure else { return nil }
    checkBounds(value, in: cell, findings: &findings)
    let notePlace = columns.cell(.status, in: row)?.place ?? Place(file: file, line: row.line)
    checkNote(status, note: note, at: notePlace, findings: &findings)
    return period.map {
      .figure(
        Figure(
          value: value, unit: shape.unit, period: $0, status: figureStatus, sources: sources, note: note, label: label))
    }
  }

  /// The target of a row, if it has one.
  func target(of row: Row, period: Period, findings: inout Findings) -> Figure? {
    let (columns, numbers, _) = parts
    guard let cell = columns.cell(.target, in: row), !NumberReading.isMissing(cell.text) else {
      checkNoTarget(row, findings: &findings)
      return nil
    }
    let hasOwn = columns.text(.targetSource, in: row) != nil
    let sources = sources(hasOwn ? .targetSource : .source, of: row, findings: &findings)
    let written = columns.text(.targetStatus, in: row)
    let status = written == nil ? ObservationStatus.final : status(.targetStatus, of: row, findings: &findings)
    if status == .missing, let place = columns.cell(.targetStatus, in: row)?.place {
      findings.report(
        .figureStatus, at: place,
        Phrase(
          id: "target '\(cell.text)' bernilai, tetapi statusnya 'missing'",
          en: "target '\(cell.text)' is a value, but its status is 'missing'"),
        help: Phrase(
          id: "kosongkan targetnya, atau ganti statusnya",
          en: "empty the target, or give it another status"))
    }
    guard let value = numbers.read(cell, findings: &findings), let figureStatus = status?.figure, let sources
    else { return nil }
    guard let sources = Sources(sources) else {
      // An empty source cell is told once, and where it serves the value too, with the value.
      let isTold = !NumberReading.isMissing(columns.cell(.value, in: row)?.text ?? "")
      if !isTold || columns.text(.source, in: row) != nil {
        findings.report(
          Self.withoutSource(columns.cell(.source, in: row)?.place ?? cell.place, value: cell.text, isTarget: true))
      }
      return nil
    }
    checkBounds(value, in: cell, findings: &findings)
    let note = columns.text(.note, in: row)
    if let status, let place = columns.cell(.targetStatus, in: row)?.place {
      checkNote(status, note: note, at: place, findings: &findings)
    }
    return Figure(
      value: value, unit: shape.unit, period: period, status: figureStatus, sources: sources, note: note)
  }

  /// Source and status of a target that is not there are a slip of columns.
  private func checkNoTarget(_ row: Row, findings: inout Findings) {
    for column in [ObservationColumn.targetSource, .targetStatus] {
      guard let text = parts.columns.text(column, in: row), let cell = parts.columns.cell(column, in: row) else {
        continue
      }
      findings.report(
        .figureValue, at: cell.place,
        Phrase(
          id: "'\(text)' di kolom \(column.indonesian), tetapi target kosong",
          en: "'\(text)' stands in the \(column.rawValue) column, but the target is empty"),
        help: Phrase(
          id: "isi targetnya, atau kosongkan sel ini; periksa apakah ada pemisah yang berlebih",
          en: "write the target, or empty this cell; see whether the row has a separator too many"))
    }
  }

  private static func withoutSource(_ place: Place, value: String, isTarget: Bool = false) -> Diagnostic {
    Diagnostic(
      .figureSource, at: place,
      isTarget
        ? Phrase(id: "target '\(value)' tidak punya sumber", en: "target '\(value)' has no source")
        : Phrase(id: "angka '\(value)' tidak punya sumber", en: "figure '\(value)' has no source"),
      help: Phrase(
        id: "tulis id dari sources.yaml di kolom sumber, misalnya 'S17'",
        en: "write an id of sources.yaml into the source column, for example 'S17'"))
  }

  private func status(_ column: ObservationColumn, of row: Row, findings: inout Findings) -> ObservationStatus? {
    guard let cell = parts.columns.cell(column, in: row) else { return nil }
    let text = cell.text.trimmed
    if let status = ObservationStatus(rawValue: text) { return status }
    let words = ObservationStatus.allCases.map(\.rawValue)
    guard text.isEmpty else {
      findings.report(.unknownWord(text, among: words, at: cell.place))
      return nil
    }
    findings.report(
      .figureStatus, at: cell.place,
      Phrase(id: "status kosong", en: "the status is empty"),
      help: Phrase(
        id: "tulis salah satu: \(words.joined(separator: ", "))", en: "write one of: \(words.joined(separator: ", "))"))
    return nil
  }

  /// The sources that a cell names, separated by blanks, commas or bars; `nil` after a report.
  private func sources(_ column: ObservationColumn, of row: Row, findings: inout Findings) -> [Source]? {
    guard let cell = parts.columns.cell(column, in: row) else { return [] }
    var isSound = true
    let found = cell.text.split(whereSeparator: { " ,|;\n".contains($0) }).compactMap { id -> Source? in
      if let source = registers.sources[String(id)] { return source }
      isSound = false
      guard !registers.isFaulty(String(id), .source) else { return nil }
      findings.report(.broken(String(id), kind: .source, known: registers.sources.keys, at: cell.place))
      return nil
    }
    return isSound ? found : nil
  }

  private func checkNote(_ status: ObservationStatus, note: String?, at place: Place, findings: inout Findings) {
    let needsNote = status == .derived || (status == .disputed && !shape.hasDisagreements)
    guard needsNote, note == nil else { return }
    findings.report(
      .figureNote, at: place,
      status == .derived
        ? Phrase(
          id: "angka 'derived' tanpa catatan cara menghitungnya",
          en: "a 'derived' figure without a note on how it was computed")
        : Phrase(
          id: "angka 'disputed' tanpa catatan atau 'disagreements'",
          en: "a 'disputed' figure without a note or 'disagreements'"),
      help: Phrase(id: "tulis satu kalimat di kolom catatan", en: "write one sentence into the note column"))
  }

  private func checkBounds(_ value: Decimal, in cell: Cell, findings: inout Findings) {
    let isLow = shape.bounds?.min.map { value < $0 } ?? false
    let isHigh = shape.bounds?.max.map { value > $0 } ?? false
    guard isLow || isHigh, let bounds = shape.bounds else { return }
    let limit = (isLow ? bounds.min : bounds.max).map(\.shown) ?? Phrase(id: "", en: "")
    let written = cell.text.trimmed
    findings.report(
      .figureBounds, at: cell.place,
      isLow
        ? Phrase(id: "'\(written)' di bawah batas \(limit.indonesian)", en: "'\(written)' is below \(limit.english)")
        : Phrase(id: "'\(written)' di atas batas \(limit.indonesian)", en: "'\(written)' is above \(limit.english)"),
      help: Phrase(
        id: "periksa nilainya dan satuannya, atau perbaiki 'bounds'",
        en: "check the value and its unit, or correct 'bounds'"))
  }
}

extension Decimal {
  /// The number in a sentence: with a decimal comma in Indonesian.
  var shown: Phrase { Phrase(id: String(description.map { $0 == "." ? "," : $0 }), en: description) }
}

/// The words of the status column: those of a figure, and the absence of one.
enum ObservationStatus: String, CaseIterable {
  case final, provisional, derived, disputed, missing

  var figure: Figure.Status? { Figure.Status(rawValue: rawValue) }
}
