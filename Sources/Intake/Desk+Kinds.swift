/// Reads the files of each kind in the order of their names.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Desk {
  /// Zone and address of the site; without them nothing else can be read with certainty.
  mutating func siteBasis() -> (zone: TimeZone, address: BaseAddress)? {
    guard folder.entries["site.yaml"] != nil else {
      findings.report(
        .fileMissing, at: Place(file: "site.yaml"),
        Phrase(id: "'site.yaml' tidak ada", en: "'site.yaml' does not exist"),
        help: Phrase(
          id: "buat berkas itu dengan nama, alamat dan zona waktu situs",
          en: "make it with the site's name, address and time zone"))
      return nil
    }
    guard let root = yaml("site.yaml") else { return nil }
    var fields = Fields(root, registers: shared())
    let basis = fields.siteBasis()
    if basis == nil {
      fields.finishMissing()
      findings.append(fields.findings)
    }
    return basis
  }

  mutating func site(_ basis: (zone: TimeZone, address: BaseAddress)) -> Site? {
    guard let root = yaml("site.yaml") else { return nil }
    let site = read(root) { $0.site(zone: basis.zone, address: basis.address) }
    let written = root["gone"]?.sequence ?? []
    claims += (site?.gone ?? []).map { gone in
      let place = written.compactMap { $0["path"] }.first { $0.scalar?.text == gone.path.text }?.place
      return Claim(path: gone.path, place: place ?? root.place)
    }
    return site
  }

  mutating func areas() -> [Area] {
    let names = Self.sheetEndings.map { "areas" + $0 }.filter { folder.entries[$0] != nil }
    guard let name = names.first else { return [] }
    for other in names.dropFirst() {
      findings.report(
        .fileName, at: Place(file: other),
        Phrase(
          id: "'\(other)' dan '\(name)' sama-sama daftar wilayah",
          en: "'\(other)' and '\(name)' are both the list of areas"),
        help: Phrase(id: "hapus yang sudah lama", en: "remove the one that is out of date"))
    }
    var found = Findings()
    defer { findings.append(found.namingCells) }
    guard let bytes = bytes(name),
      let table = SheetTable.parse(
        name: name, bytes: bytes, names: AreaReader.names, findings: &found),
      let reader = AreaReader(table, registers: registers, findings: &found)
    else {
      registers.unread.insert(name)
      return []
    }
    registers.written[name] = reader.codes
    for (code, place) in reader.places {
      figureFiles[PublishedFigure.Record(.area, code)] = FigureFile(Self.revisionsFile, table: name, place: place)
    }
    return reader.read(findings: &found)
  }

  /// Notes the ids of documents before instruments are read, since the two may name each other.
  mutating func nameDocuments() {
    let name = "documents/documents.yaml"
    guard folder.entries[name] != nil else { return }
    guard let items = yaml(name)?.sequence else {
      registers.unread.insert(name)
      return
    }
    for id in items.compactMap({ $0["id"]?.scalar?.text }) {
      registers.written[name, default: []].insert(id)
      registers.documents[id] = Slug(id)
    }
  }

  /// Notes what each id of a register becomes, so that texts can link to it.
  mutating func mapEntries(
    sources: [Source], pillars: [Pillar], agencies: [Agency], areas: [Area], bodies: [Body], instruments: [Instrument],
    milestones: [Milestone], documents: [Document]
  ) {
    func note(_ file: String, _ pairs: [(String, Link)]) {
      registers.destinations.entries[file] = Dictionary(pairs) { first, _ in first }
    }
    note("sources.yaml", sources.map { ($0.id, .section(.sources, $0.anchor)) })
    note("pillars.yaml", pillars.map { ($0.id.text, .page($0.path)) })
    note("agencies.yaml", agencies.map { ($0.id.text, .page($0.path)) })
    for ending in Self.sheetEndings {
      note("areas" + ending, areas.compactMap { area in area.anchor.map { (area.code, .section(.areas, $0)) } })
    }
    note("governance/bodies.yaml", bodies.map { ($0.id.text, .section(.governance, $0.anchor)) })
    note("governance/instruments.yaml", instruments.map { ($0.id.text, .section(.governance, $0.anchor)) })
    note("governance/milestones.yaml", milestones.map { ($0.id.text, .section(.governance, $0.anchor)) })
    note("documents/documents.yaml", documents.map { ($0.id.text, .section(.documents, $0.anchor)) })
  }

  mutating func programs() -> [Program] {
    all(.program) { desk, file in
      var own = FigureFile(file.name)
      let program = desk.open(file) { fields, story in
        defer { own.note(fields) }
        return fields.program(id: file.slug, story: story)
      }
      desk.figureFiles[PublishedFigure.Record(.program, file.slug.text)] = own
      if let program { desk.claim(program.aliases, for: file) }
      return program
    }
  }

  mutating func news(today: Day) -> [News] {
    let zone = registers.zone
    known.surroundings = Box(KnownNews.Surroundings(registers: shared(), folder: folder))
    return all(.news, keep: { $0.keepingWords(from: today, in: zone) }) { desk, file in
      let item = desk.openNews(file)
      if let item { desk.claim(item.aliases, for: file) }
      return item
    }
  }

  mutating func announcements() -> [Announcement] {
    all(.announcement) { desk, file in
      let item = desk.open(file) { $0.announcement(file: file.name, slug: file.slug, body: $1) }
      if let item { desk.claim(item.aliases, for: file) }
      return item
    }
  }

  mutating func pages() -> [StandingPage] {
    all(.page) { desk, file in
      let page = desk.open(file) { $0.standingPage(id: file.slug, body: $1) }
      if let page { desk.claim(page.aliases, for: file) }
      return page
    }
  }

  mutating func maturity() -> [MaturityModel] {
    (files[.maturity] ?? []).compactMap { file in
      var own = FigureFile(Self.revisionsFile, table: file.name)
      let model = yaml(file.name).flatMap { node in
        read(node) { fields in
          defer { own.note(fields) }
          return fields.maturityModel(id: file.slug)
        }
      }
      figureFiles[PublishedFigure.Record(.maturity, file.slug.text)] = own
      return model
    }
  }

  mutating func evaluations() -> [Evaluation] {
    (files[.evaluation] ?? []).compactMap { file in
      guard let year = file.period, let root = yaml(file.name) else { return nil }
      claims.append(Claim(path: file.path, place: Place(file: file.name, line: 1)))
      return read(root) { $0.evaluation(year: year) }
    }
  }
}

extension Fields {
  mutating func standingPage(id: Slug, body: Prose) -> StandingPage? {
    let title = text("title")
    let summary = text("summary")
    let language = optionalText("language")
    let sources = optionalSources()
    let aliases = aliases()
    guard let title, let summary else { return nil }
    return StandingPage(
      id: id, title: title, summary: summary, language: language, sources: sources, body: body, aliases: aliases)
  }
}
