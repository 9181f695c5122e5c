// The rules of notation: front matter, YAML and tables.

extension RuleEntry {
  static let frontMatter = RuleEntry(
    Phrase(
      id: "Berkas Markdown diawali kepala di antara dua baris '---'.",
      en: "A Markdown file begins with a head between two lines '---'."),
    because: Phrase(
      id: "Tanpa tanda yang tepat, kepala tampil sebagai teks dan draf dapat ikut terbit.",
      en: "Without the right marks the head shows as text, and a draft may go public."),
    bad: "--\ntitle: Taman dibuka\ndraft: true\n--",
    good: "---\ntitle: Taman dibuka\ndraft: true\n---")

  static let yamlSyntax = RuleEntry(
    Phrase(id: "YAML ditulis dengan benar.", en: "YAML is well formed."),
    because: Phrase(
      id: "Satu titik dua atau kutip yang kurang mengubah arti semua baris sesudahnya.",
      en: "One colon or quote too few changes what all later lines mean."),
    bad: "title: Bank sampah: mulai",
    good: "title: \"Bank sampah: mulai\"")

  static let yamlTooComplex = RuleEntry(
    Phrase(
      id: "YAML hanya berisi nilai, daftar dan pasangan, tanpa jangkar, alias dan tag.",
      en: "YAML holds values, lists and pairs only, without anchors, aliases and tags."),
    because: Phrase(
      id: "Pembaca berikutnya harus melihat nilainya di tempatnya; alias juga dapat menghabiskan memori.",
      en: "The next reader must see a value where it stands; aliases can also use up all memory."),
    bad: "source: &lama S3\nsources: [*lama]",
    good: "sources: [S3]")

  static let duplicateKey = RuleEntry(
    Phrase(id: "Satu kunci ditulis satu kali.", en: "A key is written once."),
    because: Phrase(
      id: "Dari dua nilai, satu akan hilang tanpa ada yang memilihnya.",
      en: "Of two values one would be lost without anyone choosing it."),
    bad: "agency: dlh\nagency: diskominfo",
    good: "agency: dlh\npartners: [diskominfo]")

  static let csvShape = RuleEntry(
    Phrase(
      id: "Setiap baris tabel punya sel sebanyak judulnya.", en: "Every row of a table has as many cells as its head."),
    because: Phrase(
      id: "Sel yang kurang menggeser nilai ke kolom lain; kutip yang tidak ditutup menelan baris.",
      en: "A missing cell moves values into other columns; an open quote swallows rows."),
    bad: "periode;nilai;status;sumber\n2024;78,2;final",
    good: "periode;nilai;status;sumber\n2024;78,2;final;S17")

  static let csvHeader = RuleEntry(
    Phrase(
      id: "Kolom tabel dikenal, lengkap, dan ada satu kali.",
      en: "The columns of a table are known, complete and unique."
    ),
    because: Phrase(
      id: "Kolom yang salah nama tidak dibaca, dan angkanya terbit tanpa sumber atau catatan.",
      en: "A misnamed column is not read, and its figures would go out without source or note."),
    bad: "periode;nilai;status;sumbr",
    good: "periode;nilai;status;sumber")

  static let rawHTML = RuleEntry(
    Phrase(id: "Teks ditulis dalam Markdown, tanpa HTML.", en: "Texts are Markdown, without HTML."),
    because: Phrase(
      id: "HTML dapat merusak halaman, memuat isi dari luar, dan tidak dapat diperiksa aksesibilitasnya.",
      en: "HTML can break the page, load things from elsewhere, and cannot be checked for accessibility."),
    bad: "Warga<br>menimbang <b>sampah</b>.",
    good: "Warga menimbang **sampah**.")

  static let headingLevel = RuleEntry(
    Phrase(
      id: "Judul di dalam teks mulai dari tingkat 2 dan tidak melompat.",
      en: "Headings within a text begin at level 2 and skip none."),
    because: Phrase(
      id: "Pembaca layar menjelajah menurut tingkat judul (WCAG 2.2, 1.3.1); tingkat 1 adalah judul halaman.",
      en: "Screen readers move by heading level (WCAG 2.2, 1.3.1); level 1 is the title of the page."),
    bad: "# Anggaran\n\n#### Tahun 2024",
    good: "## Anggaran\n\n### Tahun 2024")

  static let markdownTable = RuleEntry(
    Phrase(
      id: "Tabel di dalam teks punya baris judul, dan semua selnya muat di bawahnya.",
      en: "A table in a text has a head, and all its cells fit under it."),
    because: Phrase(
      id: "Tanpa judul kolom, sel tidak dapat dipahami lewat pembaca layar; sel yang berlebih akan hilang.",
      en: "Without a head, cells cannot be understood through a screen reader; surplus cells would be lost."),
    bad: "| Tahun | Unit |\n|---|---|\n| 2024 | 12 | lebih |",
    good: "| Tahun | Unit | Catatan |\n|---|---|---|\n| 2024 | 12 | sementara |")

  static let embed = RuleEntry(
    Phrase(
      id: "Sisipan menyebut tepat satu indikator, program atau tabel.",
      en: "An embed names exactly one metric, programme or table."),
    because: Phrase(
      id: "Sisipan yang salah tulis akan tampil sebagai kode, bukan sebagai angka.",
      en: "A mistyped embed would show as code instead of a figure."),
    bad: "```metrik ipm\n```",
    good: "```metric ipm\n```")

  static let imageAlternative = RuleEntry(
    Phrase(id: "Setiap gambar punya teks pengganti.", en: "Every picture has alternative text."),
    because: Phrase(
      id: "Yang tidak melihat gambar membaca atau mendengar teks itu (WCAG 2.2, 1.1.1).",
      en: "Those who do not see the picture read or hear that text (WCAG 2.2, 1.1.1)."),
    bad: "![](../../media/taman.png)",
    good: "![Warga menanam pohon di taman](../../media/taman.png)")
}
