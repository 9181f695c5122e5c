/// All agencies with how many figures and programmes each answers for, and how many figures are late.
import HTML
import Model

extension PageContext {
  func agencyListPage() -> FileBytes {
    let agencies = edition.city.agencies
    let frame = PageFrame(
      title: "Perangkat daerah",
      description: "Siapa yang bertanggung jawab atas angka dan program smart city \(site.city).", path: .agencies,
      department: .data, crumbs: [.home])
    return page(
      frame,
      opening: { page in
        heading("Perangkat daerah", into: &page)
        lead("Siapa yang bertanggung jawab atas angka dan program di situs ini.", into: &page)
      },
      content: { page in
        section(ID("semua"), title: "Semua kantor", lead: lateSentence(agencies), into: &page) { page in
          agencyTable(agencies, into: &page)
        }
      })
  }

  private func lateSentence(_ agencies: [Agency]) -> String {
    let late = agencies.count { agency in count(edition.metrics(of: agency), in: .late) > 0 }
    let words = late == 0 ? "tidak satu pun" : Words.count(late)
    return "Dari \(Words.count(agencies.count)) kantor, \(words) memiliki angka yang terlambat."
  }

  private func agencyTable(_ agencies: [Agency], into page: inout Writer) {
    let columns = [
      TableColumn("Kantor", .text), TableColumn("Indikator", .number), TableColumn("Terlambat", .number),
      TableColumn("Program", .number), TableColumn("Tugas", .full),
    ]
    let rows = agencies.map { agency in
      let metrics = edition.metrics(of: agency)
      return TableRow(
        [
          .link(agency.name, .page(agency.path)), .number(String(metrics.count)),
          .number(String(count(metrics, in: .late))), .number(String(edition.programs(of: agency).count)),
          agency.role.map { .text(Words.statement($0)) } ?? .empty,
        ], id: ID(agency.id))
    }
    dataTable(
      caption: "Indikator, keterlambatan, dan program tiap kantor", columns: columns, rows: rows, into: &page)
  }
}
