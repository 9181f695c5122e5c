// The programmes as a table, a row each, with the state that the newest evidence carries.
import HTML
import Model

extension Edition {
  /// All programmes, in the order of the city's content.
  var programTable: Table {
    Table(columns: programColumns, rows: city.programs.map(row))
  }

  private func row(_ program: Program) -> [String] {
    let evidence = evidence(of: program)
    return [
      program.id.text, program.title, program.kind.rawValue, program.pillar?.id.text ?? "", program.agency.id.text,
      program.status.value.rawValue, program.status.asOf.description, program.status.sources.all.ids,
      state(of: program).code, evidence?.period.description ?? "", evidence.map { "\($0.kind)" } ?? "",
      evidence?.title ?? "", evidence?.sources.all.ids ?? "", program.from?.description ?? "",
      program.until?.description ?? "", program.quickWin?.year.description ?? "", program.service?.text ?? "",
      program.outputs.map(\.sentence).joined(separator: "; "), program.summary, site.address.absolute(program.path),
    ]
  }
}

extension Program.Output {
  /// `RT yang sudah cair: 539 RT dari 1442 (2018-03-15) [S87]`.
  fileprivate var sentence: String {
    let part = "\(title): \(figure.value) \(figure.unit.id)" + (whole.map { " dari \($0)" } ?? "")
    return part + " (\(figure.period)) [\(figure.sources.all.ids)]"
  }
}

extension ProgramState {
  /// The state as downloads name it.
  var code: String {
    switch self {
    case .toConfirm: "to_confirm"
    case .oldEvidence: "old_evidence"
    default: rawValue
    }
  }
}

let programColumns = [
  Column("id", .text, "Kode program.", isRequired: true),
  Column("title", .text, "Nama.", isRequired: true),
  Column("kind", .text, "Jenis.", allowed: Program.Kind.allCases.map(\.rawValue), isRequired: true),
  Column("pillar", .text, "Kode pilar; kosong bila lintas pilar."),
  Column("agency", .text, "Kode perangkat daerah penanggung jawab.", isRequired: true),
  Column(
    "status", .text, "Status menurut sumber.", allowed: Program.Status.Value.allCases.map(\.rawValue),
    isRequired: true),
  Column("status_as_of", .period, "Periode status menurut sumber.", isRequired: true),
  Column("status_sources", .text, "Kode sumber status, dipisah spasi."),
  Column(
    "state", .text, "Keadaan yang dihitung dari umur bukti terbaru.", allowed: ProgramState.allCases.map(\.code),
    isRequired: true),
  Column("evidence_period", .period, "Periode bukti terbaru."),
  Column("evidence_kind", .text, "Jenis bukti terbaru.", allowed: ["status", "milestone", "output", "news"]),
  Column("evidence", .text, "Bukti terbaru."),
  Column("evidence_sources", .text, "Kode sumber bukti terbaru, dipisah spasi."),
  Column("from", .period, "Awal program."),
  Column("until", .period, "Akhir program."),
  Column("quick_win", .period, "Tahun program menjadi quick win pilarnya."),
  Column("service", .text, "Alamat layanan."),
  Column("outputs", .text, "Hasil menurut sumber, dipisah titik koma."),
  Column("summary", .text, "Ringkasan.", isRequired: true),
  Column("url", .text, "Halaman program.", isRequired: true),
]
