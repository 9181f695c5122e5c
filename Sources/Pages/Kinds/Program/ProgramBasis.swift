/// On what a programme stands: regulations, bodies, systems, areas; what is told about it and what is not known.
import HTML
import Model

extension PageContext {
  func programBasis(_ program: Program, into page: inout Writer) {
    if !program.legalBasis.isEmpty {
      section(ID("dasar"), title: "Dasar hukum", into: &page) { page in
        instruments(program.legalBasis, of: program, into: &page)
      }
    }
    if !program.bodies.isEmpty {
      section(ID("badan"), title: "Badan yang terlibat", into: &page) { page in
        linkList(
          program.bodies.map { TextLink($0.title, .section(.governance, $0.anchor), note: $0.task) }, into: &page)
      }
    }
    if !program.areas.isEmpty {
      section(ID("wilayah"), title: "Wilayah", into: &page) { page in
        linkList(program.areas.map { areaLink($0) }, into: &page)
      }
    }
  }

  private func instruments(_ list: [Instrument], of program: Program, into page: inout Writer) {
    let columns = [
      TableColumn("Peraturan", .text), TableColumn("Tanggal", .number), TableColumn("Isi dan sumber", .full),
    ]
    let rows = list.map { item in
      TableRow([
        .link(item.title, .section(.governance, item.anchor)),
        item.on.map { .number(Words.shortPeriod($0)) } ?? .unknown,
        .view { page in
          page.text(Words.statement(item.subject) + " ")
          sourceNames(item.sources.all, into: &page)
        },
      ])
    }
    dataTable(caption: "Dasar hukum \(program.title)", columns: columns, rows: rows, into: &page)
  }

  private func areaLink(_ area: Area) -> TextLink {
    let link = area.anchor.map { Link.section(.areas, $0) } ?? .page(.areas)
    return TextLink(area.name, link, note: area.level.word)
  }

  func programSystems(_ program: Program, into page: inout Writer) {
    guard !program.systems.isEmpty else { return }
    let entries = program.systems.map { system in
      Definition(system.name) { page in
        if let note = system.note { page.text(Words.statement(note) + " ") }
        if let address = system.address {
          textLink("Buka \(system.name)", .external(address), into: &page)
          page.text(" ")
        }
        sourceLinks(system.sources, into: &page)
      }
    }
    section(ID("sistem"), title: "Aplikasi", into: &page) { definitionList(entries, into: &$0) }
  }

  /// What is not known of a programme: what its record says, and the parts that no source has filled.
  func programGaps(_ program: Program, into page: inout Writer) {
    var gaps = program.gaps
    if gaps.isEmpty {
      if program.budget.isEmpty { gaps.append("Anggaran") }
      if program.outputs.isEmpty { gaps.append("Keluaran") }
    }
    guard !gaps.isEmpty else { return }
    section(
      ID("kurang"), title: Words.capitalized(Words.missing),
      lead: "\(Words.capitalized(Words.count(gaps.count))) hal yang tidak ditemukan.", into: &page
    ) { page in
      gapList(gaps, into: &page)
    }
  }

  func programNews(_ program: Program, into page: inout Writer) {
    relatedNews(edition.news(ofProgram: program.id), title: "Berita terkait", into: &page)
  }
}
