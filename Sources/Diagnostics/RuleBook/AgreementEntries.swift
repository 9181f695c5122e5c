// The rules by which figures and statements agree with each other: sums, formulas, budgets, states, targets.

extension RuleEntry {
  static let partsTotal = RuleEntry(
    Phrase(
      id: "Bagian-bagian berjumlah seperti keseluruhannya, dalam toleransi 'additive'.",
      en: "Parts add up to their whole, within the tolerance of 'additive'."),
    because: Phrase(
      id: "Jumlah yang tidak cocok adalah baris yang hilang, terhitung dua kali, atau salah ketik.",
      en: "A sum that does not fit is a row lost, a row counted twice, or a slip."),
    bad: "# additive: {tolerance: 1}\n2024;100;final;S2;\n2024;60;final;S2;Utara\n2024;30;final;S2;Selatan",
    good: "# additive: {tolerance: 1}\n2024;100;final;S2;\n2024;60;final;S2;Utara\n2024;40;final;S2;Selatan")

  static let partsUndeclared = RuleEntry(
    Phrase(
      id: "Rincian jumlah atau uang menyatakan apakah bagiannya menjumlah.",
      en: "A breakdown of counts or money says whether its parts add up."),
    because: Phrase(
      id: "Pembaca akan menjumlahkan sendiri; yang tidak menjumlah perlu alasan.",
      en: "Readers will add the parts themselves; parts that do not add up need a reason."),
    bad: "unit: {id: orang}\nbreakdowns: [kecamatan]",
    good: "unit: {id: orang}\nbreakdowns: [kecamatan]\nadditive: {tolerance: 0}")

  static let formula = RuleEntry(
    Phrase(
      id: "Rumus memakai + - * /, angka, dan 'value(indikator, periode)' yang ada nilainya.",
      en: "A formula uses + - * /, numbers, and 'value(metric, period)' of figures that are there."),
    because: Phrase(
      id: "Rumus yang tidak dapat dihitung tidak membuktikan apa-apa.",
      en: "A formula that cannot be computed proves nothing."),
    bad: "derived: [{period: 2023, formula: \"value(skor 2023) / 0,9275\"}]",
    good: "derived: [{period: 2023, formula: \"value(skor, 2023) / 0.9275\"}]")

  static let derivedFigure = RuleEntry(
    Phrase(
      id: "Angka yang dihitung sama dengan hasil rumusnya.", en: "A derived figure is what its formula gives."),
    because: Phrase(
      id: "Angka hitungan tetap lama sesudah angka asalnya diperbaiki.",
      en: "A derived figure stays behind when the figures it came from are corrected."),
    bad: "derived: [{period: 2023, of: target, formula: \"3.2 / 0.9275\"}]\n# tabel: target 3,54",
    good: "derived: [{period: 2023, of: target, formula: \"3.2 / 0.9275\"}]\n# tabel: target 3,45")

  static let budgetNote = RuleEntry(
    Phrase(
      id: "Realisasi di atas anggaran punya catatan.", en: "Money realised above what was allocated has a note."),
    because: Phrase(
      id: "Belanja melebihi anggaran adalah salah ketik, perubahan anggaran, atau hal yang harus dijelaskan.",
      en: "Spending above the budget is a slip, a changed budget, or something to be explained."),
    bad: "- {year: 2024, allocated: 1000000, realised: 1200000, source: S1}",
    good: "- {year: 2024, allocated: 1000000, realised: 1200000, source: S1, note: sesudah perubahan APBD}")

  static let statusConflict = RuleEntry(
    Phrase(
      id: "Status program cocok dengan masa dan tonggaknya, atau diberi catatan.",
      en: "A programme's status agrees with its dates and milestones, or has a note."),
    because: Phrase(
      id: "Program yang 'completed' dengan tonggak terbuka membuat pembaca tidak percaya keduanya.",
      en: "A programme that is 'completed' with open milestones makes readers doubt both."),
    bad:
      "status: {value: completed, as_of: 2024, source: S1}\nmilestones: [{title: Gedung, due: 2023}]",
    good:
      "status: {value: completed, as_of: 2024, source: S1}\nmilestones: [{title: Gedung, due: 2023, done: 2023}]"
  )

  static let targetLog = RuleEntry(
    Phrase(
      id: "Target yang berubah tercatat di 'targets', tanpa sela.",
      en: "A target that changed is in the log 'targets', without a gap."),
    because: Phrase(
      id: "Target yang diturunkan diam-diam membuat setiap capaian tampak berhasil.",
      en: "A target lowered in silence makes every result look like a success."),
    bad:
      "history: [{on: 2022, period: 2024, of: target, value: 3.6, text: …}]\n# tabel: target 2024 3,55",
    good: "targets: [{period: 2024, from: 3.6, to: 3.55, on: 2023-08-01, reason: reviu masterplan}]")
}
