/// Reads a programme.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  mutating func program(id: Slug, story: Prose) -> Program? {
    let title = text("title")
    let summary = text("summary")
    let kind = optionalChoice("kind", of: Program.Kind.self) ?? .program
    let pillar = pillar()
    let agency = relation("agency", to: .agency, in: registers.agencies)
    let partners = relations("partners", to: .agency, in: registers.agencies)
    let status = requiredRecord("status") { $0.programStatus() }
    let span = record("period") { $0.span() }
    let quickWin = quickWin()
    let service = optionalAddress("service")
    let legalBasis = relations("legal_basis", to: .instrument, in: registers.instruments)
    let budget = records("budget") { $0.budget() }
    let outputs = records("outputs") { $0.output() }
    let milestones = records("milestones") { $0.programMilestone() }
    if let status { checkStatus(status, span: span, milestones) }
    let metrics = metrics()
    let bodies = relations("bodies", to: .body, in: registers.bodies)
    let areas = relations("areas", to: .area, in: registers.areas)
    let systems = records("systems") { $0.system() }
    let sources = optionalSources()
    let gaps = texts("gaps")
    let disagreements = disagreements()
    let aliases = aliases()
    let revisions = programChanges(budget, outputs)
    guard let title, let summary, let agency, let status else { return nil }
    return Program(
      id: id, title: title, summary: summary, kind: kind, pillar: pillar, agency: agency, partners: partners,
      status: status, from: span?.from, until: span?.until, quickWin: quickWin, service: service,
      legalBasis: legalBasis, budget: budget, outputs: outputs, milestones: milestones, metrics: metrics,
      bodies: bodies, areas: areas, systems: systems, sources: sources, gaps: gaps, disagreements: disagreements,
      story: story, aliases: aliases, revisions: revisions)
  }

  private mutating func programStatus() -> Program.Status? {
    let value = choice("value", of: Program.Status.Value.self)
    let asOf = period("as_of")
    let note = optionalText("note")
    guard let sources = sources(), let value, let asOf else { return nil }
    return Program.Status(value: value, asOf: asOf, sources: sources, note: note)
  }

  private mutating func span() -> (from: Period?, until: Period?)? {
    let from = optionalPeriod("from")
    let until = optionalPeriod("until")
    inOrder("from", from, "until", until)
    return (from, until)
  }

  private mutating func quickWin() -> Program.QuickWin? {
    let sources = optionalSources("quick_win_source", "quick_win_sources")
    guard node("quick_win") != nil, let year = year("quick_win") else { return nil }
    if let sources = Sources(sources) { return Program.QuickWin(year: year, sources: sources) }
    // A source that is named and not found is reported as that.
    guard node("quick_win_source") == nil, node("quick_win_sources") == nil else { return nil }
    findings.report(
      .figureSource, at: place(of: "quick_win"),
      Phrase(id: "quick win \(year) tidak punya sumber", en: "quick win \(year) has no source"),
      help: Phrase(id: "tambahkan 'quick_win_source: S1'", en: "add 'quick_win_source: S1'"))
    return nil
  }

  private mutating func budget() -> Program.Budget? {
    let year = year("year")
    let allocated = optionalNumber("allocated")
    let realised = optionalNumber("realised")
    let status = optionalChoice("status", of: Figure.Status.self) ?? .final
    let note = optionalText("note")
    checkBudget(allocated: allocated, realised: realised, note: note)
    guard let sources = sources(), let year else { return nil }
    placed[.init(.allocated, year)] = place(of: "allocated")
    placed[.init(.realised, year)] = place(of: "realised")
    if status == .derived, note == nil { reportMissingNote(at: place(of: "status")) }
    func figure(_ value: Decimal?) -> Figure? {
      value.map { Figure(value: $0, unit: .rupiah, period: year, status: status, sources: sources, note: note) }
    }
    if node("allocated") == nil, node("realised") == nil {
      findings.report(
        .figureValue, at: place,
        Phrase(
          id: "anggaran \(year) tanpa 'allocated' dan tanpa 'realised'",
          en: "budget \(year) has neither 'allocated' nor 'realised'"),
        help: Phrase(id: "isi salah satu, atau pindahkan ke 'gaps'", en: "write one of them, or move it to 'gaps'"))
      return nil
    }
    return Program.Budget(year: year, allocated: figure(allocated), realised: figure(realised), note: note)
  }

  private mutating func output() -> Program.Output? {
    let title = text("title")
    let value = number("value")
    let unit = text("unit")
    let whole = optionalNumber("of")
    let period = period("period")
    let status = optionalChoice("status", of: Figure.Status.self) ?? .final
    let note = optionalText("note")
    guard let sources = sources(), let title, let value, let unit, let period else { return nil }
    placed[.init(.output, period, part: title)] = place(of: "value")
    placed[.init(.whole, period, part: title)] = place(of: "of")
    if status == .derived, note == nil { reportMissingNote(at: place(of: "status")) }
    let places = unit == "persen" ? value.places : 0
    return Program.Output(
      title: title,
      figure: Figure(
        value: value, unit: Unit(id: unit, places: places), period: period, status: status, sources: sources, note: note
      ),
      whole: whole)
  }

  private mutating func reportMissingNote(at place: Place) {
    findings.report(
      .figureNote, at: place,
      Phrase(
        id: "angka 'derived' tanpa catatan cara menghitungnya",
        en: "a 'derived' figure without a note on how it was computed"),
      help: Phrase(id: "tambahkan 'note: …' dengan satu kalimat", en: "add 'note: …' with one sentence"))
  }

  private mutating func programMilestone() -> Program.Milestone? {
    let title = text("title")
    let (due, done) = dueAndDone()
    let note = optionalText("note")
    guard let sources = sources(), let title, due != nil || done != nil else { return nil }
    return Program.Milestone(title: title, due: due, done: done, sources: sources, note: note)
  }

  private mutating func system() -> Program.System? {
    let name = text("name")
    let address = optionalAddress("url")
    let note = optionalText("note")
    let sources = optionalSources()
    return name.map { Program.System(name: $0, address: address, note: note, sources: sources) }
  }
}

extension Unit {
  /// Money.
  static let rupiah = Unit(id: "rupiah")
}
