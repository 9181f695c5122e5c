// The rules about what is public already: figures that change or go, units, and releases that shrink.

extension RuleEntry {
  static let publishedFigure = RuleEntry(
    Phrase(
      id: "Angka yang sudah terbit dan kini lain, atau dicabut, tercatat: nilai lama, nilai baru, tanggal, alasan.",
      en: "A figure that is public and now changes or goes is recorded: old value, new value, day, reason."),
    because: Phrase(
      id: "Orang sudah mengutip angka itu; yang diganti diam-diam membuat semua angka lain diragukan.",
      en: "People have quoted it; one that is replaced in silence casts doubt on all others."),
    bad: "# sudah terbit: 2023;3,2\n2023;3,197;final;S2;",
    good:
      "2023;3,197;final;S2;\n# revisions: [{period: 2023, from: 3.2, to: 3.197, on: 2024-08-24, reason: pembulatan}]"
  )

  static let publishedJump = RuleEntry(
    Phrase(
      id: "Angka yang direvisi tidak berubah lebih dari 'bounds.jump', atau ada pengecualian.",
      en: "A revised figure changes by no more than 'bounds.jump', or there is a waiver."),
    because: Phrase(
      id: "Koma yang bergeser tetap salah walaupun dicatat sebagai revisi.",
      en: "A decimal point that slipped is wrong even when it is recorded as a revision."),
    bad: "# bounds: {jump: 0.5}\nrevisions: [{period: 2023, from: 3.2, to: 32, on: 2024-08-24, reason: koreksi}]",
    good: "# bounds: {jump: 0.5}\nrevisions: [{period: 2023, from: 3.2, to: 3.3, on: 2024-08-24, reason: koreksi}]")

  static let publishedUnit = RuleEntry(
    Phrase(
      id: "Satuan angka yang sudah terbit tetap sama, atau ada pengecualian.",
      en: "The unit of a figure that is public stays the same, or there is a waiver."),
    because: Phrase(
      id: "Angka yang sama dengan satuan lain adalah angka lain, dan perbandingannya menyesatkan.",
      en: "The same digits with another unit are another figure, and comparisons mislead."),
    bad: "# sudah terbit: unit: {id: rupiah}\nunit: {id: juta-rupiah}",
    good: "# sudah terbit: unit: {id: rupiah}\nunit: {id: rupiah}")

  static let shrunkRelease = RuleEntry(
    Phrase(
      id: "Halaman, butir, dan angka tidak berkurang lebih dari batas 'guards' terhadap terbitan yang tampil, atau ada "
        + "pengecualian.",
      en:
        "Pages, items and figures do not become fewer by more than 'guards' allow, against the live release, or there "
        + "is a waiver."),
    because: Phrase(
      id: "Folder yang terhapus dan ekspor yang terpotong tampak seperti isi yang baik, hanya lebih sedikit.",
      en: "A folder deleted by accident or an export cut short looks like sound content, only less of it."),
    bad: Phrase(
      id: "terbitan yang tampil berisi 120 berita; isi kini 80", en: "the live release has 120 news; the content has 80"
    ),
    good:
      "- {rule: shrunk-release, where: site.yaml, reason: arsip dipindahkan, who: redaksi, until: 2026-12-05}"
  )
}
