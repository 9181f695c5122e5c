// The rules about keys and plain values.

extension RuleEntry {
  static let unknownKey = RuleEntry(
    Phrase(id: "Hanya kunci yang dikenal yang dipakai.", en: "Only known keys are used."),
    because: Phrase(
      id: "Kunci yang salah tulis tidak dibaca; isinya tidak akan pernah tampil.",
      en: "A mistyped key is not read; what it says would never show."),
    bad: "tittle: Taman dibuka",
    good: "title: Taman dibuka")

  static let missingKey = RuleEntry(
    Phrase(id: "Kunci yang wajib ada ditulis.", en: "Required keys are written."),
    because: Phrase(
      id: "Tanpa kunci itu halaman kehilangan judul, satuan, periode, atau penanggung jawabnya.",
      en: "Without it a page lacks its title, unit, period or the agency that answers for it."),
    bad: "title: Indeks Layanan\nagency: diskominfo",
    good: "title: Indeks Layanan\nagency: diskominfo\nunit: {id: indeks, decimals: 2}")

  static let wrongType = RuleEntry(
    Phrase(
      id: "Nilai berbentuk seperti yang diminta kuncinya: satu nilai, daftar, atau kelompok.",
      en: "A value has the form that its key takes: one value, a list, or a group."),
    because: Phrase(
      id: "Bentuk yang lain tidak dapat dibaca tanpa menebak maksudnya.",
      en: "Another form cannot be read without guessing."),
    bad: "programs: prodamas",
    good: "programs: [prodamas]")

  static let emptyValue = RuleEntry(
    Phrase(id: "Kunci yang ditulis diisi.", en: "A key that is written has a value."),
    because: Phrase(
      id: "Nilai kosong tidak mengatakan apakah isinya terlupa atau tidak diketahui.",
      en: "An empty value does not say whether it was forgotten or is not known."),
    bad: "summary:",
    good: "summary: Taman pertama dibuka untuk warga.")

  static let unknownValue = RuleEntry(
    Phrase(id: "Kata pilihan berasal dari daftarnya.", en: "A word of choice is one of its list."),
    because: Phrase(
      id: "Halaman dan pengurutan bergantung pada kata itu; kata lain tidak berarti apa-apa.",
      en: "Pages and their order depend on the word; another one means nothing."),
    bad: "urgency: penting",
    good: "urgency: important")

  static let badDate = RuleEntry(
    Phrase(
      id: "Tanggal ditulis tahun-bulan-hari dan ada di kalender.", en: "A date is year-month-day and in the calendar."),
    because: Phrase(
      id: "'03/04/2025' dapat berarti dua hari yang berbeda; tanggal menentukan kapan sesuatu terbit.",
      en: "'03/04/2025' can mean two different days; dates decide when something is published."),
    bad: "date: 10 Maret 2025",
    good: "date: 2025-03-10")

  static let badPeriod = RuleEntry(
    Phrase(
      id: "Periode adalah tahun, semester, triwulan, bulan, atau hari yang ada.",
      en: "A period is a year, half, quarter, month or day that exists."),
    because: Phrase(
      id: "Angka tanpa periode yang jelas tidak dapat dibandingkan dan tidak dapat disebut terlambat.",
      en: "A figure without a clear period cannot be compared, and nobody can say that it is late."),
    bad: "periode;nilai\nTW 3 2024;12",
    good: "periode;nilai\n2024-Q3;12")

  static let badNumber = RuleEntry(
    Phrase(id: "Angka ditulis sebagai angka saja.", en: "A number is written as a number alone."),
    because: Phrase(
      id: "Kata atau satuan di dalam sel angka membuat nilainya tidak pasti.",
      en: "Words or units in a number's cell make its value uncertain."),
    bad: "2024;31,4 persen",
    good: "2024;31,4")

  static let ambiguousNumber = RuleEntry(
    Phrase(id: "Angka hanya dapat dibaca dengan satu cara.", en: "A number can be read in one way only."),
    because: Phrase(
      id: "'1.234' adalah seribu lebih di satu komputer dan satu koma dua di komputer lain; terang tidak menebak.",
      en: "'1.234' is over a thousand on one computer and about one on another; terang does not guess."),
    bad: "2024;1.234",
    good: "2024;1234")

  static let badAddress = RuleEntry(
    Phrase(id: "Alamat lengkap dan aman.", en: "An address is complete and safe."),
    because: Phrase(
      id: "Alamat yang tidak lengkap tidak menuju ke mana pun; 'javascript:' menjalankan program di peramban warga.",
      en: "An incomplete address leads nowhere; 'javascript:' runs a program in the reader's browser."),
    bad: "url: www.contoh.go.id",
    good: "url: https://www.contoh.go.id/")

  static let badIdentifier = RuleEntry(
    Phrase(id: "Id terdiri dari a-z, 0-9 dan '-' di tengah.", en: "An id has a-z, 0-9 and inner '-' only."),
    because: Phrase(
      id: "Id menjadi alamat dan dipakai untuk menautkan; huruf besar dan spasi membuatnya mudah salah.",
      en: "Ids become addresses and are used to link; capitals and blanks make them easy to get wrong."),
    bad: "id: Dinas_Kesehatan",
    good: "id: dinas-kesehatan")

  static let badColor = RuleEntry(
    Phrase(id: "Warna ditulis '#' dan enam angka heksadesimal.", en: "A colour is '#' and six hexadecimal digits."),
    because: Phrase(
      id: "Hanya dari bentuk itu kontrasnya dapat dihitung.", en: "Only from that form can its contrast be computed."),
    bad: "theme: {ground: hijau}",
    good: "theme: {ground: \"#0a3c2d\"}")

  static let contrast = RuleEntry(
    Phrase(
      id: "Teks dan latarnya cukup berbeda terang.", en: "Text and its ground differ enough in lightness."),
    because: Phrase(
      id: "WCAG 2.2 (1.4.3) meminta 4,5 : 1, agar terbaca di bawah matahari dan oleh mata yang lemah.",
      en: "WCAG 2.2 (1.4.3) asks for 4.5 : 1, so that it can be read in sunlight and by weak eyes."),
    bad: "theme: {ground: \"#f6c833\", ink: \"#ffe9a8\"}",
    good: "theme: {ground: \"#0a3c2d\", ink: \"#05271d\"}")
}
