// Councils, teams and forums, and the legal instruments, with what is not known of each.
import HTML
import Model

extension PageContext {
  func governanceBodies(into page: inout Writer) {
    let bodies = edition.city.bodies
    guard !bodies.isEmpty else { return }
    section(ID("lembaga"), title: "Lembaga", lead: "\(bodies.count) lembaga yang tercatat.", into: &page) { page in
      page.element(.ul, .class("bodies")) { page in
        for body in bodies { page.element(.li, .id(body.anchor)) { bodyCard(body, into: &$0) } }
      }
    }
  }

  private func bodyCard(_ body: Body, into page: inout Writer) {
    page.element(.h3, text: body.title)
    remark(body.task, into: &page)
    if let text = body.text { remark(text, into: &page) }
    var details = [Definition("Jenis", Words.capitalized(body.kind.word))]
    if let members = body.members { details.append(Definition("Anggota", members)) }
    details.append(Definition("Tercatat sejak") { known(body.since, into: &$0) })
    details.append(Definition("Terakhir bertemu") { known(body.lastMet, into: &$0) })
    let programs = edition.city.programs.filter { $0.bodies.contains { $0.id == body.id } }
    if !programs.isEmpty {
      details.append(
        Definition("Program") { linkList(programs.map { TextLink($0.title, .page($0.path)) }, into: &$0) })
    }
    definitionList(details, into: &page)
    origin(period: nil, sources: body.sources.all, badges: [], into: &page)
    guard !body.gaps.isEmpty else { return }
    page.element(.p, .class("value-title"), text: Words.capitalized(Words.missing))
    gapList(body.gaps, into: &page)
  }

  private func known(_ period: Period?, into page: inout Writer) {
    guard let period else { return empty(into: &page) }
    time(period, short: false, into: &page)
  }

  func governanceInstruments(into page: inout Writer) {
    let instruments = edition.city.instruments
    guard !instruments.isEmpty else { return }
    let columns = [
      TableColumn("Instrumen"), TableColumn("Tentang", .full), TableColumn("Status", .full),
      TableColumn("Sumber", .full),
    ]
    section(
      ID("hukum"), title: "Dasar hukum", lead: "\(instruments.count) peraturan, rencana, dan kesepakatan.", wide: true,
      into: &page
    ) { page in
      dataTable(
        caption: "Dasar hukum", columns: columns,
        rows: instruments.map { TableRow(cells(of: $0), id: $0.anchor) }, into: &page)
    }
  }

  private func cells(of instrument: Instrument) -> [TableCell] {
    [
      .view { instrumentTitle(instrument, into: &$0) },
      .view { page in
        page.text(Words.statement(instrument.subject))
        if let text = instrument.text { page.text(" \(Words.statement(text))") }
        guard !instrument.gaps.isEmpty else { return }
        page.element(.span, .class("star")) { page in
          empty(Words.capitalized(Words.missing) + ": ", into: &page)
          page.text(instrument.gaps.joined(separator: "; "))
        }
      },
      .view { page in
        badge(Badge(instrument.status), into: &page)
        let date = instrument.on.map { " \(Words.period($0))" } ?? ""
        page.element(
          .span, .class("star"),
          text: "\(Words.capitalized(instrument.kind.word)), \(instrument.status.word)\(date)")
      },
      .view { sourceNames(instrument.sources.all, into: &$0) },
    ]
  }

  private func instrumentTitle(_ instrument: Instrument, into page: inout Writer) {
    if let id = instrument.document, let document = edition.city.documents.first(where: { $0.id == id }) {
      textLink(instrument.title, .section(.documents, document.anchor), into: &page)
    } else {
      optionalLink(instrument.title, instrument.address, into: &page)
    }
  }
}

extension Badge {
  init(_ status: Instrument.Status) {
    switch status {
    case .enacted, .completed: self = .found
    case .planned: self = .planned
    case .draft: self = .inProgress
    }
  }
}
