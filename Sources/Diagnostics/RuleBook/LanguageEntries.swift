// The rules of plain language and of access: warnings, since only a person can tell what a text should say.

extension RuleEntry {
  static let vagueAlternative = RuleEntry(
    Phrase(
      id: "Teks pengganti mengatakan apa yang terlihat.", en: "Alternative text says what the picture shows."),
    because: Phrase(
      id: "'Foto' atau nama berkas tidak memberi tahu apa pun kepada yang tidak melihatnya (WCAG 2.2, 1.1.1).",
      en: "'Photo' or the name of a file tells nothing to those who cannot see it (WCAG 2.2, 1.1.1)."),
    bad: "![foto](../../media/taman.png)",
    good: "![Warga menanam pohon di taman](../../media/taman.png)")

  static let vagueLink = RuleEntry(
    Phrase(id: "Teks tautan menyebut tujuannya.", en: "The words of a link name where it leads."),
    because: Phrase(
      id: "Pembaca layar membacakan daftar tautan tanpa kalimatnya (WCAG 2.2, 2.4.4).",
      en: "Screen readers read out the links of a page without their sentences (WCAG 2.2, 2.4.4)."),
    bad: "Laporannya [di sini](../../documents/laporan.pdf).",
    good: "Unduh [laporan kinerja 2025](../../documents/laporan.pdf).")

  static let repeatedLinkText = RuleEntry(
    Phrase(
      id: "Di satu halaman, teks tautan yang sama menuju tempat yang sama.",
      en: "On one page, links with the same words lead to the same place."),
    because: Phrase(
      id: "Yang mendengar dua tautan 'laporan' tidak tahu bedanya (WCAG 2.2, 2.4.4).",
      en: "Who hears two links called 'laporan' cannot tell them apart (WCAG 2.2, 2.4.4)."),
    bad: "[laporan](../sources.yaml#S1) dan [laporan](../sources.yaml#S2)",
    good: "[laporan 2024](../sources.yaml#S1) dan [laporan 2025](../sources.yaml#S2)")

  static let longSentence = RuleEntry(
    Phrase(id: "Satu kalimat paling panjang 30 kata.", en: "A sentence has at most 30 words."),
    because: Phrase(
      id: "Kalimat panjang sulit dipahami di layar kecil dan lewat suara.",
      en: "Long sentences are hard to follow on a small screen and by ear."),
    bad: Phrase(
      id: "satu kalimat dengan 45 kata dan lima koma", en: "one sentence with 45 words and five commas"),
    good: Phrase(id: "tiga kalimat dengan 15 kata", en: "three sentences with 15 words"))

  static let unknownAcronym = RuleEntry(
    Phrase(
      id: "Singkatan yang dipakai ada di glosarium.", en: "Acronyms that are used are in the glossary."),
    because: Phrase(
      id: "Warga tidak wajib tahu singkatan pemerintahan.", en: "Residents need not know the acronyms of government."),
    bad: Phrase(
      id: "SPBE naik menjadi 3,2.  (SPBE tidak ada di pages/glosarium.md)",
      en: "SPBE naik menjadi 3,2.  (SPBE is not in pages/glosarium.md)"),
    good: "| SPBE | Sistem Pemerintahan Berbasis Elektronik |")
}
