// The rules of a single figure: source, value, status, note, bounds, its place in the series.

extension RuleEntry {
  static let figureSource = RuleEntry(
    Phrase(id: "Tidak ada angka tanpa sumber.", en: "No figure without a source."),
    because: Phrase(
      id: "Warga, wartawan dan penilai harus dapat memeriksa setiap angka di asalnya.",
      en: "Residents, journalists and assessors must be able to check every figure where it came from."),
    bad: "periode;nilai;status;sumber\n2024;78,2;final;",
    good: "periode;nilai;status;sumber\n2024;78,2;final;S17")

  static let figureValue = RuleEntry(
    Phrase(
      id: "Baris berstatus bernilai punya nilai; yang tidak ada nilainya berstatus 'missing'.",
      en: "A row with the status of a value has one; a row without has the status 'missing'."),
    because: Phrase(
      id: "Sel kosong tidak mengatakan apakah nilainya nol, terlupa, atau belum diumumkan.",
      en: "An empty cell does not say whether the value is zero, forgotten, or not announced."),
    bad: "2024;;final;S32",
    good: "2024;;missing;S32")

  static let figureStatus = RuleEntry(
    Phrase(
      id: "Setiap angka punya status, dan status itu cocok dengan nilainya.",
      en: "Every figure has a status, and it agrees with the value."),
    because: Phrase(
      id: "Pembaca harus tahu apakah angka ini tetap, sementara, dihitung, atau diperselisihkan.",
      en: "Readers must know whether a figure is final, provisional, derived or disputed."),
    bad: "2024;78,2;;S17",
    good: "2024;78,2;provisional;S17")

  static let figureNote = RuleEntry(
    Phrase(
      id: "Angka 'derived' dan 'disputed' punya catatan.", en: "A 'derived' or 'disputed' figure has a note."),
    because: Phrase(
      id: "Tanpa catatan tidak ada yang dapat mengulang hitungannya atau mengerti perselisihannya.",
      en: "Without it nobody can repeat the computation or understand the dispute."),
    bad: "2024;421.450;derived;S2;",
    good: "2024;421.450;derived;S2;jumlah kota dikurangi Utara")

  static let figureBounds = RuleEntry(
    Phrase(id: "Nilai berada di dalam 'bounds' indikatornya.", en: "A value lies within the 'bounds' of its metric."),
    because: Phrase(
      id: "Indeks 0 sampai 5 tidak dapat bernilai 38,5; biasanya komanya hilang.",
      en: "An index from 0 to 5 cannot be 38.5; usually the comma was lost."),
    bad: "2024;38,5;final;S1",
    good: "2024;3,85;final;S1")

  static let figureJump = RuleEntry(
    Phrase(
      id: "Langkah antarperiode tidak melebihi 'bounds.jump'.", en: "A step between periods is at most 'bounds.jump'."),
    because: Phrase(
      id: "Loncatan yang tidak masuk akal biasanya salah ketik atau ganti satuan.",
      en: "A step beyond belief is usually a slip or another unit."),
    bad: "2023;3,14;final;S1\n2024;34,9;final;S1",
    good: "2023;3,14;final;S1\n2024;3,49;final;S1")

  static let figureDuplicate = RuleEntry(
    Phrase(id: "Satu periode punya satu nilai.", en: "A period has one value."),
    because: Phrase(
      id: "Dua nilai untuk satu periode adalah perselisihan, dan itu ditulis sebagai perselisihan.",
      en: "Two values of one period are a dispute, and are written as one."),
    bad: "2023;3,20;final;S24\n2023;3,197;final;S31",
    good: "2023;3,20;disputed;S24 S31;S31 menulis 3,197")

  static let targetPeriod = RuleEntry(
    Phrase(id: "Target menyebut periodenya.", en: "A target names its period."),
    because: Phrase(
      id: "Target tanpa tahun tidak pernah dapat dinyatakan gagal.",
      en: "A target without a year can never be missed."),
    bad: "periode;nilai;target;status;sumber\n;;3,55;missing;S32",
    good: "periode;nilai;target;status;sumber\n2024;;3,55;missing;S32")

  static let breakdown = RuleEntry(
    Phrase(
      id: "Satu baris rincian mengisi satu kolom rincian yang dinyatakan.",
      en: "A row of a breakdown fills one column, and that one is declared."),
    because: Phrase(
      id: "Baris yang termasuk dua rincian akan dihitung dua kali.",
      en: "A row that belongs to two breakdowns would be counted twice."),
    bad: "periode;nilai;status;sumber;kecamatan;jenis\n2024;12;final;S2;Utara;RT",
    good: "periode;nilai;status;sumber;kecamatan;jenis\n2024;12;final;S2;Utara;\n2024;30;final;S2;;RT")

  static let revision = RuleEntry(
    Phrase(
      id: "Catatan revisi berakhir pada nilai yang ada di tabel.",
      en: "The log of revisions ends at the value that the table has."),
    because: Phrase(
      id: "Angka yang sudah terbit hanya boleh berubah dengan nilai lama, tanggal dan alasan.",
      en: "A published figure may change only with its old value, a day and a reason."),
    bad: "revisions: [{period: 2023, from: 3.2, to: 3.19, on: 2024-08-24, reason: pembulatan}]\n# tabel: 2023;3,197",
    good: "revisions: [{period: 2023, from: 3.2, to: 3.197, on: 2024-08-24, reason: pembulatan}]\n# tabel: 2023;3,197")

  static let timeOrder = RuleEntry(
    Phrase(id: "Akhir tidak mendahului awal.", en: "An end does not come before its beginning."),
    because: Phrase(
      id: "Urutan yang terbalik adalah salah ketik, dan membuat pengumuman tidak pernah tampil.",
      en: "A reversed order is a slip, and keeps a notice from ever showing."),
    bad: "period: {from: 2027, until: 2020}",
    good: "period: {from: 2020, until: 2027}")
}
