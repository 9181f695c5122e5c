/// Reads maturity models.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  mutating func maturityModel(id: Slug) -> MaturityModel? {
    let title = text("title")
    let summary = text("summary")
    let note = optionalText("note")
    let before = findings
    let levels = levels()
    // A level that could not be read may be the one that is meant.
    let numbers = findings.sorted == before.sorted ? Set(levels.map(\.number)) : Set(0...20)
    let claims = records("claims") { $0.claim(levels: numbers) }
    let requirements = records("requirements") { $0.requirement(levels: numbers) }
    let sources = optionalSources()
    let gaps = texts("gaps")
    let disagreements = disagreements()
    guard let title, let summary, !levels.isEmpty else { return nil }
    return MaturityModel(
      id: id, title: title, summary: summary, note: note, levels: levels.sorted { $0.number < $1.number },
      claims: claims, requirements: requirements, sources: sources, gaps: gaps, disagreements: disagreements)
  }

  private mutating func levels() -> [MaturityModel.Level] {
    _ = required("levels")
    var seen: [Int: Place] = [:]
    return records("levels") { item -> MaturityModel.Level? in
      let title = item.optionalText("title")
      let summary = item.optionalText("summary")
      guard item.required("level") != nil, let number = item.optionalInteger("level", in: 0...20) else { return nil }
      if let first = seen.updateValue(item.place, forKey: number) {
        item.findings.report(
          .duplicateIdentifier, at: item.place(of: "level"),
          Phrase(id: "level \(number) ada dua kali", en: "level \(number) stands twice"),
          notes: [Diagnostic.Note(Phrase(id: "pertama di sini", en: "first here"), at: first)],
          help: Phrase(id: "hapus salah satu", en: "remove one of them"))
      }
      return MaturityModel.Level(number: number, title: title, summary: summary)
    }
  }

  private mutating func level(among levels: Set<Int>) -> Int? {
    guard required("level") != nil, let number = optionalInteger("level", in: 0...20) else { return nil }
    if levels.contains(number) { return number }
    findings.report(
      .brokenRelation, at: place(of: "level"),
      Phrase(id: "level \(number) tidak ada dalam 'levels'", en: "level \(number) is not in 'levels'"),
      help: Phrase(id: "tambahkan levelnya atau perbaiki angkanya", en: "add the level or correct the number"))
    return nil
  }

  private mutating func claim(levels: Set<Int>) -> MaturityModel.Claim? {
    let level = level(among: levels)
    let kind = choice("kind", of: MaturityModel.Claim.Kind.self)
    let on = period("on")
    let target = optionalPeriod("target")
    let by = text("by")
    let text = text("text")
    guard let sources = sources(), let level, let kind, let on, let by, let text else { return nil }
    let claim = MaturityModel.Claim(
      level: level, kind: kind, on: on, target: target, by: by, text: text, sources: sources)
    placed[claim.key] = place(of: "level")
    return claim
  }

  private mutating func requirement(levels: Set<Int>) -> MaturityModel.Requirement? {
    let level = level(among: levels)
    let title = text("title")
    let text = optionalText("text")
    let evidence = records("evidence") { $0.evidence() }
    guard let sources = sources(), let level, let title else { return nil }
    return MaturityModel.Requirement(level: level, title: title, text: text, sources: sources, evidence: evidence)
  }

  private mutating func evidence() -> MaturityModel.Evidence? {
    let state = choice("state", of: MaturityModel.Evidence.State.self)
    let text = text("text")
    let instrument = optionalRelation("instrument", to: .instrument, in: registers.instruments)
    let document = optionalRelation("document", to: .document, in: registers.documents)
    // That nothing was found is nobody's statement; everything else is.
    let sources = state == MaturityModel.Evidence.State.none ? optionalSources() : self.sources()?.all
    guard let sources, let state, let text else { return nil }
    return MaturityModel.Evidence(
      state: state, text: text, instrument: instrument, document: document, sources: sources)
  }
}
