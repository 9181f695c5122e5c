// Every source with what is known of it and the figures, programmes and texts that rest on it.
import HTML
import Model

extension PageContext {
  func sourcePage() -> FileBytes {
    let sources = edition.city.sources
    let groups = Source.Grade.allCases.map { grade in (grade: grade, items: sources.filter { $0.grade == grade }) }
      .filter { !$0.items.isEmpty }
    let counts = groups.map { "\(Words.number(Decimal($0.items.count))) \($0.grade.word)" }
    let text =
      sources.isEmpty
      ? "Belum ada sumber yang tercatat."
      : "\(Words.number(Decimal(sources.count))) sumber: \(Words.list(counts))."
    let uses = SourceUses(edition)
    let frame = PageFrame(
      title: "Sumber", description: "Semua sumber \(site.name), dan angka yang bersandar padanya.", path: .sources,
      department: .data, crumbs: [.home, .department(.data)])
    return page(
      frame,
      opening: { page in
        heading("Sumber", into: &page)
        lead(text, into: &page)
        indexList(
          "Pilih jenis sumber",
          groups.map {
            IndexEntry(
              title: Words.capitalized($0.grade.word), link: .fragment($0.grade.anchor), count: $0.items.count)
          }, into: &page)
      },
      content: { page in
        for group in groups {
          section(
            group.grade.anchor, title: Words.capitalized(group.grade.word), lead: group.grade.meaning, into: &page
          ) { page in
            page.element(.ul, .class("register")) { page in
              for source in group.items {
                page.element(.li, .id(source.anchor)) { self.source(source, uses[source], into: &$0) }
              }
            }
          }
        }
      })
  }

  private func source(_ source: Source, _ uses: [SourceUse], into page: inout Writer) {
    page.element(.h3) { optionalLink(source.title, source.address, into: &$0) }
    page.element(.p, .class("origin")) { page in
      page.element(.span, text: source.id)
      page.text(" ")
      page.element(.span, text: source.publisher)
      page.text(" ")
      page.element(.span) { page in
        if let date = source.date {
          page.text("Terbit \(date)")
        } else {
          page.text("Tanggal terbit ")
          empty(into: &page)
        }
      }
      if let accessed = source.accessed {
        page.text(" ")
        page.element(.span, text: "Dibaca \(Words.day(accessed))")
      }
    }
    if source.isDescribed { note("Judul ditulis situs ini; judul aslinya tidak terlihat.", into: &page) }
    if source.address == nil { note("Alamatnya tidak ditemukan.", into: &page) }
    if let text = source.note { note(Words.statement(text), into: &page) }
    self.uses(uses, into: &page)
  }

  private func uses(_ uses: [SourceUse], into page: inout Writer) {
    guard !uses.isEmpty else { return remark("Belum menjadi dasar isi situs ini.", into: &page) }
    let entries = SourceUse.Kind.allCases.compactMap { kind -> Definition? in
      let list = uses.filter { $0.kind == kind }
      guard !list.isEmpty else { return nil }
      return Definition(kind.title) { page in
        // A register of thousands of articles stays readable; the metric and the article name their sources themselves.
        for (index, use) in list.prefix(12).enumerated() {
          if index > 0 { page.text("; ") }
          textLink(use.title, use.link, into: &page)
          if !use.periods.isEmpty { page.text(" (\(Words.periods(use.periods.sorted())))") }
        }
        if list.count > 12 { page.text("; dan \(Words.count(list.count - 12)) lainnya") }
      }
    }
    definitionList(entries, into: &page)
  }
}

extension Source.Grade {
  fileprivate var anchor: ID {
    switch self {
    case .official: ID("resmi")
    case .press: ID("berita")
    case .derived: ID("turunan")
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .official: "Halaman atau dokumen resmi: kota, kementerian, kantor statistik, pemeriksa."
    case .press: "Berita yang mengutip pejabat atau kantor yang disebut namanya, atau surat bernomor."
    case .derived: "Salinan pihak ketiga, tanpa penulis, atau dihitung dari sumber lain."
    }
  }
}
