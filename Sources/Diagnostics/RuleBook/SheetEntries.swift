// The rules of spreadsheets: what is read of them, and what must not hide in them.

extension RuleEntry {
  static let skippedRows = RuleEntry(
    Phrase(
      id: "Di atas judul kolom hanya ada judul tabel, tidak ada angka.",
      en: "Above the header stand titles only, no numbers."),
    because: Phrase(
      id: "Baris di atas judul kolom tidak dibaca; angka di sana akan hilang tanpa terlihat.",
      en: "Rows above the header are not read; numbers there would be lost unseen."),
    bad: "2023;3,1;final;S2\nperiode;nilai;status;sumber",
    good: "periode;nilai;status;sumber\n2023;3,1;final;S2")

  static let workbook = RuleEntry(
    Phrase(
      id: "Buku kerja adalah '.xlsx' yang utuh, tanpa kata sandi, dengan lembar yang disebut.",
      en: "A workbook is a whole '.xlsx' without a password, and has the sheet that is named."),
    because: Phrase(
      id: "Format lain dan berkas yang rusak tidak dapat dibaca dengan pasti.",
      en: "Other formats and damaged files cannot be read with certainty."),
    bad: "metrics/penduduk.xls",
    good: "metrics/penduduk.xlsx")

  static let hiddenCells = RuleEntry(
    Phrase(
      id: "Buku kerja tidak menyembunyikan lembar, baris atau kolom.",
      en: "A workbook hides no sheet, row or column."),
    because: Phrase(
      id: "Kolom tersembunyi sering memuat nama atau NIK, dan pengirimnya tidak melihatnya lagi.",
      en: "Hidden columns often hold names or identity numbers that their sender no longer sees."),
    bad: Phrase(id: "kolom C disembunyikan dan berisi", en: "column C is hidden and filled"),
    good: Phrase(id: "kolom C dihapus atau tampak", en: "column C is deleted or visible"))

  static let cellComment = RuleEntry(
    Phrase(id: "Sel buku kerja tidak berkomentar.", en: "Cells of a workbook have no comments."),
    because: Phrase(
      id: "Komentar tidak dibaca ke situs, tetapi ikut dalam berkas yang disimpan bersama isi.",
      en: "Comments do not reach the site, but come along in the file that is kept with the content."),
    bad: Phrase(id: "komentar di B3: 'tanya Bu Ani'", en: "comment on B3: 'ask Mrs Ani'"),
    good: "catatan: angka sementara")

  static let mergedCells = RuleEntry(
    Phrase(id: "Di dalam tabel tidak ada sel yang digabung.", en: "There are no merged cells inside a table."),
    because: Phrase(
      id: "Dari sel gabungan hanya sel pertama yang berisi; baris lain kehilangan nilainya.",
      en: "Of merged cells only the first holds the value; the other rows lose it."),
    bad: Phrase(id: "A2:A3 digabung", en: "A2:A3 merged"),
    good: Phrase(id: "A2 dan A3 diisi sendiri-sendiri", en: "A2 and A3 filled each by itself"))

  static let cellFormula = RuleEntry(
    Phrase(
      id: "Setiap rumus punya hasil yang tersimpan, bukan galat.",
      en: "Every formula has a stored result that is no error."),
    because: Phrase(
      id: "terang membaca hasil yang dilihat pembuatnya dan tidak menghitung sendiri.",
      en: "terang reads the result that its author saw, and computes nothing itself."),
    bad: "#REF!",
    good: "3,2")

  static let cellRounding = RuleEntry(
    Phrase(
      id: "Angka di sel sama dengan yang ditampilkan formatnya.",
      en: "The number in a cell is the one that its format shows."),
    because: Phrase(
      id: "Yang terbit adalah yang tampak; pembulatan yang tidak disadari mengubah angka sumber.",
      en: "What shows is what is published; rounding that nobody noticed changes the source's number."),
    bad: Phrase(id: "sel berisi 3,197 dan tampak 3,20", en: "cell holds 3.197 and shows 3.20"),
    good: Phrase(id: "sel berisi 3,197 dan tampak 3,197", en: "cell holds 3.197 and shows 3.197"))

  static let ambiguousDate = RuleEntry(
    Phrase(id: "Tanggal hanya dapat dibaca dengan satu cara.", en: "A date can be read in one way only."),
    because: Phrase(
      id: "'01/02/2019' adalah 1 Februari di Indonesia dan 2 Januari di Amerika; terang tidak menebak.",
      en: "'01/02/2019' is 1 February in Indonesia and 2 January in America; terang does not guess."),
    bad: "01/02/2019,78.2,final,S17",
    good: "2019-02-01,78.2,final,S17")
}
