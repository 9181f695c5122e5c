// What is published although a check found something: on the page concerned, and for the whole site on /riwayat/.
import HTML
import Model

extension PageContext {
  /// The waivers that concern a page, each with its reason, its office and its last day.
  func waiverNotes(_ path: Path, into page: inout Writer) {
    let list = edition.city.waivers.filter { $0.page == path }
    guard !list.isEmpty else { return }
    section(ID("pengecualian"), title: "Terbit dengan pengecualian", into: &page) { page in
      for item in list { callout(into: &page) { words(of: item, into: &$0) } }
    }
  }

  /// All waivers in force, each with the page that it concerns.
  func waiverList(into page: inout Writer) {
    let list = edition.city.waivers
    guard !list.isEmpty else { return }
    let columns = [
      TableColumn("Sampai"), TableColumn("Tentang", .full), TableColumn("Yang dibiarkan", .full),
      TableColumn("Alasan", .full), TableColumn("Penanggung jawab", .full),
    ]
    section(
      ID("pengecualian"), title: "Pengecualian",
      lead: "Yang terbit walaupun pemeriksaan menemukan sesuatu, dengan alasannya.", wide: true, into: &page
    ) { page in
      dataTable(
        caption: "Pengecualian yang berlaku", columns: columns,
        rows: list.map { item in
          TableRow([
            .view { time(Period(.day, containing: item.until), into: &$0) }, subject(of: item),
            .text(item.subject.words), .text(Words.statement(item.reason)), .text(Words.capitalized(item.who)),
          ])
        }, into: &page)
    }
  }

  private func words(of item: PublicWaiver, into page: inout Writer) {
    page.element(.p) { page in
      page.element(.b, text: item.subject.words)
      page.text(" \(Words.statement(item.reason))")
    }
    note("Berlaku sampai \(Words.day(item.until)). Penanggung jawab: \(item.who).", into: &page)
  }

  private func subject(of item: PublicWaiver) -> TableCell {
    guard let path = item.page else { return .text("Seluruh situs") }
    return .link(edition.title(at: path) ?? path.text, .page(path))
  }
}

extension PublicWaiver.Subject {
  /// What was found, in plain words and as a sentence.
  fileprivate var words: String {
    switch self {
    case .bounds: "Ada angka di luar batas yang biasa."
    case .jump: "Ada angka yang berubah jauh dari periode sebelumnya."
    case .correction: "Ada angka yang dikoreksi jauh dari yang pernah terbit."
    case .unit: "Satuannya berganti sejak pernah terbit."
    case .fewer: "Isi situs berkurang banyak."
    case .personalData: "Ada data yang biasanya tidak kami tampilkan."
    }
  }
}

extension Edition {
  /// The title of the record that a path shows, where it is one that a waiver can be about.
  fileprivate func title(at path: Path) -> String? {
    if path == .areas { return "Wilayah" }
    if let metric = city.metrics.first(where: { $0.path == path }) { return metric.title }
    if let program = city.programs.first(where: { $0.path == path }) { return program.title }
    if let page = city.pages.first(where: { $0.path == path }) { return page.title }
    if let notice = announcements.first(where: { $0.path == path }) { return notice.title }
    return news.first { $0.path == path }?.title
  }
}
