// Every published figure in one table: what residents compare from release to release, and the next run with it.
import HTML
import Model

extension Edition {
  /// A row a figure, sorted by record and key.
  var figureTable: Table {
    Table(columns: figureColumns, rows: city.publishedFigures.map(\.cells))
  }
}

let figureColumns = PublishedFigure.Column.allCases.map(\.description)

extension PublishedFigure.Column {
  fileprivate var description: Column {
    switch self {
    case .kind:
      Column(
        rawValue, .text, "Jenis catatan: indikator, program, wilayah, atau model kematangan.",
        allowed: PublishedFigure.Kind.allCases.map(\.rawValue), isRequired: true)
    case .id: Column(rawValue, .text, "Kode catatan.", isRequired: true)
    case .title: Column(rawValue, .text, "Nama catatan.", isRequired: true)
    case .role:
      Column(
        rawValue, .text,
        "Peran: nilai, target, alokasi, realisasi, keluaran, keseluruhan keluaran, luas, level yang disebut, "
          + "level yang direncanakan.",
        allowed: PublishedFigure.Role.allCases.map(\.rawValue), isRequired: true)
    case .period: Column(rawValue, .period, "Periode angka; untuk level, kapan disebut.", isRequired: true)
    case .dimension: Column(rawValue, .text, "Rincian menurut apa; untuk level yang direncanakan, untuk kapan.")
    case .part: Column(rawValue, .text, "Bagian rincian, nama keluaran, atau siapa yang menyebut level.")
    case .value: Column(rawValue, .number, "Angka persis seperti ditulis; kosong bila belum tersedia.")
    case .unit: Column(rawValue, .text, "Satuan.", isRequired: true)
    case .status:
      Column(
        rawValue, .text, "Status.", allowed: Figure.Status.allCases.map(\.rawValue) + ["missing"], isRequired: true)
    case .label: Column(rawValue, .text, "Sebutan yang dipakai sumber bersama nilainya.")
    case .sources: Column(rawValue, .text, "Kode sumber, dipisah spasi; daftarnya di data/sumber.csv.")
    }
  }
}
