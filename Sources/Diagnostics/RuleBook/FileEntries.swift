// The rules about files as such: that they can be read, have a name that says what they are, and belong here.

extension RuleEntry {
  static let fileUnreadable = RuleEntry(
    Phrase(id: "Setiap berkas isi dapat dibaca.", en: "Every content file can be read."),
    because: Phrase(
      id: "Berkas yang tidak terbaca akan hilang dari situs tanpa ada yang tahu.",
      en: "A file that cannot be read would be missing from the site without anyone knowing."),
    bad: Phrase(
      id: "metrics/ipm.csv  (milik pengguna lain, hak akses 600)",
      en: "metrics/ipm.csv  (owned by another user, permissions 600)"),
    good: Phrase(id: "metrics/ipm.csv  (hak akses 644)", en: "metrics/ipm.csv  (permissions 644)"))

  static let fileEmpty = RuleEntry(
    Phrase(id: "Berkas isi tidak kosong.", en: "A content file is not empty."),
    because: Phrase(
      id: "Berkas kosong biasanya sisa penyimpanan atau pengiriman yang terputus.",
      en: "An empty file is usually what is left of an interrupted save or transfer."),
    bad: Phrase(id: "programs/prodamas.md  (0 byte)", en: "programs/prodamas.md  (0 bytes)"),
    good: Phrase(id: "hapus berkasnya, atau isi kembali", en: "remove the file, or fill it again"))

  static let fileTooLarge = RuleEntry(
    Phrase(id: "Berkas isi tidak melebihi 64 MiB.", en: "A content file has at most 64 MiB."),
    because: Phrase(
      id: "Tidak ada tabel atau dokumen kota yang sebesar itu; biasanya itu video atau salinan basis data.",
      en: "No table or document of a city is that large; it is usually a video or a copy of a database."),
    bad: Phrase(id: "documents/rekaman-rapat.mp4  (900 MB)", en: "documents/rekaman-rapat.mp4  (900 MB)"),
    good: Phrase(
      id: "tautkan rekamannya, simpan notulennya di documents/",
      en: "link to the recording, keep its minutes in documents/"))

  static let lineTooLong = RuleEntry(
    Phrase(
      id: "Satu baris berkas isi tidak melebihi batas wajar.", en: "A line of a content file stays within reason."),
    because: Phrase(
      id: "Baris yang sangat panjang biasanya data yang ditempel, misalnya gambar dalam base64.",
      en: "A very long line is usually pasted data, such as a picture in base64."),
    bad: "![Peta](data:image/png;base64,iVBORw0KGgo…)",
    good: "![Peta enam kecamatan](../../media/peta.png)")

  static let encoding = RuleEntry(
    Phrase(
      id: "Berkas teks memakai UTF-8 tanpa karakter kendali.",
      en: "Text files are UTF-8 without control characters."),
    because: Phrase(
      id: "Pengodean lain mengubah huruf dan tanda di halaman; karakter kendali tidak terlihat di editor.",
      en: "Another encoding changes letters and signs on the page; control characters do not show in an editor."),
    bad: Phrase(id: "title: Rp72,1\u{FFFD}miliar", en: "title: Rp72,1\u{FFFD}miliar"),
    good: Phrase(
      id: "simpan ulang sebagai UTF-8: title: Rp72,1 miliar", en: "save it as UTF-8: title: Rp72,1 miliar"))

  static let symlinkLoop = RuleEntry(
    Phrase(
      id: "Tautan simbolik menuju berkas yang ada di dalam folder isi.",
      en: "A symbolic link leads to a file inside the content folder."),
    because: Phrase(
      id: "Tautan yang berputar tidak pernah selesai dibaca; yang keluar folder dapat menerbitkan berkas lain.",
      en: "A link in a circle is never read to its end; one that leads out may publish some other file."),
    bad: "media/foto -> ../media",
    good: "media/foto/taman.png")

  static let fileUnknown = RuleEntry(
    Phrase(
      id: "Setiap berkas di folder isi adalah bagian dari isi.", en: "Every file in the content folder is content."),
    because: Phrase(
      id: "Berkas di tempat yang salah tidak terbit, padahal pengirimnya mengira sudah.",
      en: "A file in the wrong place is not published while its sender believes it is."),
    bad: "program/prodamas.md",
    good: "programs/prodamas.md")

  static let fileMissing = RuleEntry(
    Phrase(id: "Berkas yang disebut atau diperlukan ada.", en: "A file that is named or needed is there."),
    because: Phrase(
      id: "Indikator tanpa tabel, atau dokumen tanpa berkas, akan tampil sebagai halaman kosong.",
      en: "A metric without its table, or a document without its file, would be an empty page."),
    bad: Phrase(id: "metrics/ipm.md  (tanpa metrics/ipm.csv)", en: "metrics/ipm.md  (without metrics/ipm.csv)"),
    good: "metrics/ipm.md\nmetrics/ipm.csv")

  static let fileName = RuleEntry(
    Phrase(
      id: "Nama berkas menjadi alamat: a-z, 0-9, '-'; berita diawali tanggalnya.",
      en: "A file's name becomes an address: a-z, 0-9, '-'; news begins with its date."),
    because: Phrase(
      id: "Alamat dengan spasi atau huruf besar putus saat disalin; tanggal di nama mengurutkan berita.",
      en: "Addresses with blanks or capitals break when copied; the date in the name puts news in order."),
    bad: "news/2025/Bank Sampah.md",
    good: "news/2025/2025-03-10-bank-sampah.md")
}
