// The registers as tables: areas with their codes, sources with their grades.
import HTML
import Model

extension Edition {
  /// The areas of the city, in the order of its register.
  var areaTable: Table {
    let codes = Set(city.areas.map(\.code))
    return Table(
      columns: areaColumns,
      rows: city.areas.map { area in
        [
          area.code, area.name, area.level.rawValue, area.parentCode.flatMap { codes.contains($0) ? $0 : nil } ?? "",
          area.size?.value.description ?? "",
          area.size?.unit.id ?? "", area.size?.period.description ?? "", area.size?.status.rawValue ?? "",
          area.size?.sources.all.ids ?? "", area.size?.note ?? "", area.latitude?.description ?? "",
          area.longitude?.description ?? "",
        ]
      })
  }

  /// The register of sources, in its order.
  var sourceTable: Table {
    Table(
      columns: sourceColumns,
      rows: city.sources.map { source in
        [
          source.id, source.title, String(source.isDescribed), source.publisher, source.short,
          source.address?.text ?? "", source.published?.description ?? "", String(source.isApproximate),
          source.accessed?.description ?? "", source.grade.rawValue, source.note ?? "",
        ]
      })
  }
}

let areaColumns = [
  Column("code", .text, "Kode wilayah dari kementerian.", isRequired: true),
  Column("name", .text, "Nama.", isRequired: true),
  Column(
    "level", .text, "Tingkat: kota, kecamatan, kelurahan atau desa.", allowed: Area.Level.allCases.map(\.rawValue),
    isRequired: true),
  Column("parent", .text, "Kode wilayah yang memuatnya."),
  Column("size", .number, "Luas."),
  Column("unit", .text, "Satuan luas."),
  Column("period", .period, "Periode luas."),
  Column("status", .text, "Status luas.", allowed: Figure.Status.allCases.map(\.rawValue)),
  Column("sources", .text, "Kode sumber luas, dipisah spasi; daftarnya di data/sumber.csv."),
  Column("note", .text, "Catatan."),
  Column("latitude", .number, "Lintang titik tengah, derajat."),
  Column("longitude", .number, "Bujur titik tengah, derajat."),
]

let sourceColumns = [
  Column("id", .text, "Kode sumber.", isRequired: true),
  Column("title", .text, "Judul.", isRequired: true),
  Column("described", .boolean, "Judul adalah uraian kami; judul asli tidak terlihat.", isRequired: true),
  Column("publisher", .text, "Penerbit.", isRequired: true),
  Column("short", .text, "Sebutan pendek di samping angka.", isRequired: true),
  Column("url", .text, "Alamat; kosong bila tidak ada."),
  Column("published", .period, "Terbit."),
  Column("approximate", .boolean, "Tanggal terbit diperkirakan.", isRequired: true),
  Column("accessed", .day, "Terakhir dibuka."),
  Column(
    "grade", .text, "Mutu: resmi, pers, atau turunan.", allowed: Source.Grade.allCases.map(\.rawValue),
    isRequired: true),
  Column("note", .text, "Catatan."),
]
