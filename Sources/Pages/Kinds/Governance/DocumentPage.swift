// The documents of the programme: those that were found, and those that are only named by a source.
import HTML
import Model

extension PageContext {
  func documentPage() -> FileBytes {
    let found = edition.city.documents.filter(\.isFound)
    let lost = edition.city.documents.filter { !$0.isFound }
    let total = found.count + lost.count
    let text =
      total == 0
      ? "Belum ada dokumen yang tercatat."
      : "Dari \(Words.count(total)) dokumen yang disebut sumber, \(Words.count(found.count)) ditemukan naskahnya."
    let frame = PageFrame(
      title: "Dokumen", description: text, path: .documents, department: .governance,
      crumbs: [.home, .department(.governance)])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Dokumen", into: &page)
            lead(text, into: &page)
          },
          side: { page in
            guard total > 0 else { return }
            statusBar(
              "Naskah \(Words.count(total)) dokumen",
              [
                StatusCount(badge: .found, count: found.count, meaning: "Naskah atau salinannya dapat dibuka."),
                StatusCount(
                  badge: Badge.none, count: lost.count, meaning: "Disebut sumber; naskahnya tidak ditemukan."),
              ], noun: "dokumen", id: ID("naskah"), into: &page)
          }, into: &page)
      },
      content: { page in
        documents(ID("ditemukan"), "Ditemukan", found, into: &page)
        documents(ID("tidak-ditemukan"), "Tidak ditemukan", lost, into: &page)
      })
  }

  private func documents(_ id: ID, _ title: String, _ list: [Document], into page: inout Writer) {
    guard !list.isEmpty else { return }
    let columns = [
      TableColumn("Dokumen"), TableColumn("Jenis"), TableColumn("Periode"), TableColumn("Isi", .full),
      TableColumn("Sumber", .full),
    ]
    section(id, title: title, lead: "\(list.count) dokumen", wide: true, into: &page) { page in
      dataTable(
        caption: "Dokumen, \(title.lowercasedFirst)", columns: columns,
        rows: list.map { TableRow(cells(of: $0), id: $0.anchor) }, into: &page)
    }
  }

  private func cells(of document: Document) -> [TableCell] {
    [
      .view { page in
        if let file = document.file {
          textLink(document.title, .page(file), into: &page)
        } else {
          optionalLink(document.title, document.address, into: &page)
        }
      },
      .text(document.kind),
      document.period.map { period in .view { time(period, into: &$0) } } ?? .empty,
      .view { page in
        page.text(Words.statement(document.summary))
        if let agency = document.agency {
          page.text(" ")
          textLink(agency.short, .page(agency.path), into: &page)
        }
        if let id = document.instrument, let instrument = edition.city.instruments.first(where: { $0.id == id }) {
          page.text(" ")
          textLink("Dasar hukum: \(instrument.title)", .section(.governance, instrument.anchor), into: &page)
        }
        if let note = document.note { page.element(.span, .class("star"), text: Words.statement(note)) }
      },
      document.sources.isEmpty ? .empty : .view { sourceNames(document.sources, into: &$0) },
    ]
  }
}
