// The rules about what points to what: ids, paths, links, and pages that stay where they are.

extension RuleEntry {
  static let duplicateIdentifier = RuleEntry(
    Phrase(id: "Satu id menandai satu catatan.", en: "An id belongs to one record."),
    because: Phrase(
      id: "Bila dua sumber bernama S3, tidak ada yang tahu angka ini berasal dari yang mana.",
      en: "With two sources called S3 nobody knows from which one a figure came."),
    bad: "- id: S3\n- id: S3",
    good: "- id: S3\n- id: S4")

  static let duplicatePath = RuleEntry(
    Phrase(id: "Satu alamat milik satu halaman.", en: "An address belongs to one page."),
    because: Phrase(
      id: "Dari dua halaman di satu alamat, satu tidak akan pernah terlihat.",
      en: "Of two pages at one address one would never be seen."),
    bad: "aliases: [/program/taman-kota/]  # programs/taman-kota.md",
    good: "aliases: [/program/taman-lama/]")

  static let brokenRelation = RuleEntry(
    Phrase(id: "Id yang disebut ada di daftarnya.", en: "An id that is named is in its register."),
    because: Phrase(
      id: "Angka dengan sumber yang tidak ada sama saja dengan angka tanpa sumber.",
      en: "A figure whose source does not exist is a figure without a source."),
    bad: "agency: dhl",
    good: "agency: dlh")

  static let oneSidedRelation = RuleEntry(
    Phrase(
      id: "Indikator dan program yang berkaitan saling menyebut.",
      en: "A metric and a programme that belong together name each other."
    ),
    because: Phrase(
      id: "Kedua halaman menampilkan kaitan itu; bila hanya satu yang menyebut, salah satunya keliru.",
      en: "Both pages show the relation; if only one names it, one of them is wrong."),
    bad: "# programs/prodamas.md\nmetrics: [jumlah-rt]\n# metrics/jumlah-rt.md\nprograms: []",
    good: "# programs/prodamas.md\nmetrics: [jumlah-rt]\n# metrics/jumlah-rt.md\nprograms: [prodamas]")

  static let brokenLink = RuleEntry(
    Phrase(id: "Tautan dan gambar menuju sesuatu yang ada.", en: "Links and pictures lead to something that is there."),
    because: Phrase(
      id: "Tautan putus di situs resmi terbaca sebagai tidak terurus.",
      en: "A broken link on an official site reads as neglect."),
    bad: "[Prodamas](../programs/prodamas.md)  <!-- dari news/2025/ -->",
    good: "[Prodamas](../../programs/prodamas.md)")

  static let brokenAnchor = RuleEntry(
    Phrase(
      id: "Bagian setelah '#' adalah judul atau id di berkas tujuan.",
      en: "What follows '#' is a heading or an id of the file that is linked."),
    because: Phrase(
      id: "Tanpa itu pembaca mendarat di awal halaman dan harus mencari sendiri.",
      en: "Else the reader lands at the top of the page and has to search."),
    bad: "[S3](../sources.yaml#S33)  # S33 tidak ada",
    good: "[S3](../sources.yaml#S3)")

  static let heldLink = RuleEntry(
    Phrase(
      id: "Yang terbit tidak menautkan draf, yang belum waktunya, atau yang sudah berakhir.",
      en: "What is public does not link to drafts, to what is not due, or to what has expired."),
    because: Phrase(
      id: "Tautan itu membocorkan yang belum terbit, atau menuju halaman yang tidak ada.",
      en: "The link would leak what is not public yet, or lead to a page that is not there."),
    bad: "[pembukaan taman](2026-12-01-taman-dibuka.md)  # draft: true",
    good: "[program taman](../../programs/taman-kota.md)")

  static let vanishedPath = RuleEntry(
    Phrase(
      id: "Halaman yang sudah terbit tetap ada di alamatnya, pindah, atau dinyatakan dihapus.",
      en: "A public page stays at its address, moves, or is said to be gone."),
    because: Phrase(
      id: "Orang sudah menautkan dan menyimpan alamat itu; hilang tanpa kabar merusak kepercayaan.",
      en: "People have linked and saved the address; vanishing without a word costs trust."),
    bad: Phrase(
      id: "programs/kartu-warga.md dihapus, tanpa catatan", en: "programs/kartu-warga.md is removed without a word"),
    good: "gone: [{path: /program/kartu-warga/, reason: Program tidak jadi dimulai., on: 2026-11-20}]")

  static let waiverUnused = RuleEntry(
    Phrase(id: "Pengecualian yang tidak dipakai dihapus.", en: "A waiver that lets nothing through is removed."),
    because: Phrase(
      id: "Pengecualian yang tertinggal dapat menutupi kesalahan berikutnya.",
      en: "A waiver left behind may hide the next mistake."),
    bad: "- {rule: figure-jump, where: metrics/ipm.csv, reason: Diperiksa., who: wali data, until: 2030-12-31}",
    good: "[]")

  static let waiverExpired = RuleEntry(
    Phrase(id: "Pengecualian berlaku sampai hari yang ditulisnya.", en: "A waiver holds until the day that it names."),
    because: Phrase(
      id: "Yang dibiarkan untuk sementara harus diputuskan lagi, oleh orang yang menuliskan namanya.",
      en: "What was let through for a time must be decided again, by someone who gives their name."),
    bad: "- {rule: figure-jump, where: metrics/ipm.csv, reason: Diperiksa., who: wali data, until: 2024-12-31}",
    good:
      "- {rule: figure-jump, where: metrics/ipm.csv, reason: BPS sedang merevisi., who: wali data, until: 2027-03-31}")
}
