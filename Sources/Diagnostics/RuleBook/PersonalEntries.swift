// The rules that keep personal data in (UU 27/2022 on personal data, UU 24/2013 on residents).

extension RuleEntry {
  static let personalDataNIK = RuleEntry(
    Phrase(id: "NIK tidak terbit, di berkas apa pun.", en: "No NIK is published, in whatever file."),
    because: Phrase(
      id: "Dengan NIK orang lain dapat meminjam uang atau mengaku sebagai warga itu; nomor itu tidak dapat diganti.",
      en: "With a NIK somebody else can borrow money or pose as that resident; the number cannot be changed."),
    bad: "Bantuan diterima pemilik NIK 3571 **** 1234 5678.", good: "Bantuan diterima seorang warga Kelurahan Mojoroto."
  )

  static let personalDataKK = RuleEntry(
    Phrase(id: "Nomor kartu keluarga tidak terbit.", en: "No family card number is published."),
    because: Phrase(
      id: "Nomor itu membuka data satu keluarga sekaligus.", en: "The number opens the data of a whole family."),
    bad: "nama: Keluarga dengan No. KK 3571 **** ****", good: "nama: satu keluarga di RT 03")

  static let personalDataNPWP = RuleEntry(
    Phrase(id: "NPWP tidak terbit.", en: "No NPWP is published."),
    because: Phrase(
      id: "Nomor wajib pajak menunjuk ke orang dan penghasilannya.",
      en: "A taxpayer's number points to a person and their income."),
    bad: "Pelaksana: CV Contoh, NPWP 01.234.…", good: "Pelaksana: CV Contoh")

  static let personalDataNIP = RuleEntry(
    Phrase(id: "NIP tidak terbit; nama dan jabatan cukup.", en: "No NIP is published; name and office are enough."),
    because: Phrase(
      id: "NIP memuat tanggal lahir pegawai, dan dipakai untuk masuk ke sistem kepegawaian.",
      en: "A NIP holds the birth date of staff, and opens systems of personnel."),
    bad: "Kepala Dinas, NIP 1970…", good: "Kepala Dinas")

  static let personalDataBPJS = RuleEntry(
    Phrase(id: "Nomor BPJS tidak terbit.", en: "No BPJS number is published."),
    because: Phrase(
      id: "Nomor itu membuka riwayat kesehatan, yang termasuk data spesifik.",
      en: "The number opens a history of health, which the law protects most."),
    bad: "Pasien dengan kartu 0001…", good: "Seorang pasien")

  static let personalDataPassport = RuleEntry(
    Phrase(id: "Nomor paspor tidak terbit.", en: "No passport number is published."),
    because: Phrase(
      id: "Nomor itu menunjuk ke satu orang dan perjalanannya.",
      en: "The number points to one person and their journeys."),
    bad: "Jemaah dengan paspor A12…", good: "Seorang jemaah")

  static let personalDataSIM = RuleEntry(
    Phrase(id: "Nomor SIM tidak terbit.", en: "No driving licence number is published."),
    because: Phrase(
      id: "Nomor itu menunjuk ke satu orang, kini bahkan sama dengan NIK.",
      en: "The number points to one person; newer ones equal the NIK."),
    bad: "Pengemudi, No. SIM 9001…", good: "Pengemudi angkutan")

  static let personalDataAccount = RuleEntry(
    Phrase(id: "Nomor rekening orang tidak terbit.", en: "No bank account of a person is published."),
    because: Phrase(
      id: "Nomor itu dipakai untuk menipu atas nama pemiliknya. Kode rekening anggaran bukan rekening bank.",
      en: "The number serves fraud in its owner's name. The account codes of a budget are no bank accounts."),
    bad: "Bantuan dikirim ke rekening BCA 1234…", good: "Bantuan dikirim ke rekening penerima")

  static let personalDataCard = RuleEntry(
    Phrase(id: "Nomor kartu pembayaran tidak terbit.", en: "No payment card number is published."),
    because: Phrase(
      id: "Nomor kartu cukup untuk berbelanja atas tanggungan orang lain.",
      en: "A card's number is enough to buy at somebody else's cost."),
    bad: "Dibayar dengan kartu 4111 …", good: "Dibayar dengan kartu")

  static let personalDataPhone = RuleEntry(
    Phrase(
      id: "Nomor ponsel terbit hanya bila didaftarkan sebagai nomor layanan.",
      en: "A mobile number is published only when it is declared as a service's."),
    because: Phrase(
      id: "Nomor pribadi pegawai atau warga mengundang gangguan dan penipuan, dan tidak dapat ditarik kembali.",
      en: "Private numbers of staff or residents invite harassment and fraud, and cannot be taken back."),
    bad: "Hubungi Pak Budi, 0812 …", good: "official: {phones: [\"0812 …\"]}")

  static let personalDataEmail = RuleEntry(
    Phrase(
      id: "Alamat surel terbit hanya bila milik kantor.",
      en: "An e-mail address is published only when it is an office's."),
    because: Phrase(
      id: "Alamat pribadi menunjuk ke satu orang; surat untuk pemerintah masuk ke alamat pemerintah.",
      en: "A private address points to one person; mail for the city goes to the city."),
    bad: "Kirim ke budi@…", good: "Kirim ke layanan@kota.go.id")

  static let personalDataTable = RuleEntry(
    Phrase(
      id: "Tabel tidak menyandingkan nama orang dengan lahir, alamat, keluarga, kesehatan, atau bantuan.",
      en: "No table sets names of persons beside birth, address, family, health or aid."),
    because: Phrase(
      id:
        "Daftar penerima atau pasien membuka keadaan orang meskipun tanpa nomor; umum cukup tahu jumlahnya.",
      en:
        "A list of recipients or patients tells about persons even without numbers; the public needs counts."
    ),
    bad: "nama;alamat;jenis bantuan", good: "kelurahan;jumlah penerima")

  static let personalDataImage = RuleEntry(
    Phrase(
      id: "Gambar tidak membawa tempat pengambilan atau nama orang.",
      en: "A picture carries neither the place where it was taken nor the name of a person."),
    because: Phrase(
      id: "Ponsel menyimpan letak rumah di dalam foto; yang mengunduhnya dapat membacanya.",
      en: "Telephones store in a photo where a house stands; whoever downloads it can read that."),
    bad: Phrase(id: "foto dari ponsel dengan letak GPS", en: "a photo from a telephone with its GPS position"),
    good: Phrase(id: "foto yang sama tanpa metadata", en: "the same photo without metadata"))

  static let documentText = RuleEntry(
    Phrase(id: "Isi lampiran dapat diperiksa.", en: "What is in an attachment can be checked."),
    because: Phrase(
      id: "Daftar nama dan NIK paling sering bocor lewat lampiran yang tidak dibuka siapa pun sebelum terbit.",
      en: "Lists of names and NIK leak most often through attachments that nobody opened before they were public."),
    bad: Phrase(
      id: "PDF hasil pindai tanpa teks, atau 'pdftotext' tidak terpasang",
      en: "a scanned PDF without text, or 'pdftotext' is not installed"),
    good: Phrase(id: "PDF yang diekspor dari pengolah kata", en: "a PDF exported from a word processor"))

  static let documentHistory = RuleEntry(
    Phrase(
      id: "Dokumen tidak membawa nama penulis, komentar, perubahan terlacak, atau bagian tersembunyi.",
      en: "A document carries no author's name, comments, tracked changes or hidden parts."),
    because: Phrase(
      id:
        "Yang sudah dihapus atau disembunyikan tetap ada di berkasnya; siapa pun yang mengunduh dapat menampilkannya.",
      en: "What was deleted or hidden is still in the file; whoever downloads it can show it again."),
    bad: Phrase(
      id: "DOCX dengan komentar dan perubahan yang belum diterima",
      en: "a DOCX with comments and changes that were not accepted"),
    good: Phrase(
      id: "dokumen sesudah Inspect Document, Remove All", en: "the document after Inspect Document, Remove All"))
}
