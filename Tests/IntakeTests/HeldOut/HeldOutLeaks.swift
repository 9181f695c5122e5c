// Personal data as documents of Indonesian offices write it; written by somebody who had not read the detectors.

enum HeldOutLeaks {
  /// Each is filled twice, with other numbers.
  static let templates: [String] =
    resident + household + tax + servant + insurance + passport + account + card + phone + mail + tables

  private static let resident = [
    "NIK : {nik}",
    "NIK:{nik}, warga Kelurahan {village}.",
    "Yang bertanda tangan di bawah ini {name}, NIK {nik}, menyatakan bersedia.",
    "atas nama {name} ({nik}) telah menerima bantuan",
    "No. KTP {nik} a.n. {name}",
    "Nomor Induk Kependudukan: {nik }",
    "KTP-el nomor {nik.} milik {name}",
    "pemohon dengan nomor {nik-} diminta datang",
    "NIK {nik~}",
    "{nik6 } {name}",
    "NIK. {nik6.}",
    "NIK {nik6-} / {name}",
    "NIK {nik2 }",
    "NIK {nik2.}",
    "N I K : {nik5 }",
    "pemilik KTP {nik~6} sudah diverifikasi",
    "NIK {nik12} atas nama {name}",
    "penerima {nik14} ({name})",
    "NIK: {nik13}",
    "NIK {nik12m}",
    "1. {name} - {nik} - {village}",
    "File foto KTP_{nik}.jpg belum diunggah",
    "lihat https://example.org/cek?nik={nik}",
    "{nik}",
    "nik={nik};nama={name}",
    "\"nik\": \"{nik}\"",
    "'{nik}",
    "NIK suami {nik}, NIK istri {nik}.",
  ]
  private static let household = [
    "No. KK {nik}",
    "Kartu Keluarga nomor {nik } milik {name}",
    "Nomor KK: {nik}; kepala keluarga {name}",
    "KK {nik.}",
  ]
  private static let tax = [
    "NPWP: {npwp}",
    "NPWP {npwp} atas nama {name}",
    "wajib pajak {npwp} sudah melapor",
    "NPWP pribadi {npwp15}",
    "Nomor Pokok Wajib Pajak {npwp16}",
    "N.P.W.P. : {npwp}",
  ]
  private static let servant = [
    "NIP. {nip }",
    "NIP {nip}",
    "{name}, NIP. {nip}",
    "Mengetahui, Kepala {office}, {name} NIP {nip }",
    "Pegawai {nip} dimutasi ke {village}",
  ]
  private static let insurance = [
    "No. BPJS {bpjs}",
    "Nomor kartu JKN: {bpjs}",
    "peserta BPJS Kesehatan {bpjs} atas nama {name}",
    "No Kartu BPJS : {bpjs }",
    "kartu KIS nomor {bpjs}",
  ]
  private static let passport = [
    "Paspor {passport} atas nama {name}",
    "No. Paspor: {passport}",
    "passport no {passport}",
    "Nomor paspor jemaah {passport} dan visa sudah terbit",
    "SIM A nomor {#4}-{*4}-{*6}",
    "No. SIM C: {#12}",
  ]
  private static let account = [
    "Rekening Bank Jatim {*10} a.n. {name}",
    "No. Rek. BRI {#4}-01-{*6}-53-{0-9}",
    "BCA {#10} a/n {name}",
    "transfer ke Bank Mandiri 144-00-{#7}-{0-9}",
    "nomor rekening BNI: {*10}",
    "No Rekening {#10} ({name})",
    "rek. BSI {#10} an. {name}",
    "Bank BTN nomor rekening {#5}-01-{*8}",
    "donasi lewat BRI {#4} 01 {*6} 53 {0-9} atas nama {name}",
    "norek {#13} bank jatim",
  ]
  private static let card = [
    "kartu kredit {card }",
    "Nomor kartu: {card-}",
    "pembayaran dengan kartu {card} gagal",
    "Visa {card }",
  ]
  private static let phone = [
    "HP {hp}",
    "hubungi {hp-} ({name})",
    "WA {hp }",
    "No. HP: {hp.}",
    "Telp/WA : {hp3}",
    "Contact person: {name} {hp+62 }",
    "cp {hp+62-}",
    "+{hp62}",
    "wa.me/{hp62}",
    "[WhatsApp](https://wa.me/{hp62})",
    "https://api.whatsapp.com/send?phone={hp62}",
    "narahubung {name}, {hp}/{hp}",
    "HP ({hp }) atas nama ketua RT",
    "pendaftaran: {hp} (Pak RT {village})",
    "tel:+{hp62}",
    "ponsel +62812{*8}, tidak aktif",
    "{name} : 0812 {*2} {*2} {*2} {*2}",
    "No HP 0857\u{2013}{*4}\u{2013}{*4}",
    "no hp 0{812-819}{*6}",
    "Hp.0{851-859}{*8}",
    "+62 (0) 812 {*4} {*4}",
  ]
  private static let mail = [
    "surel {mail}@gmail.com",
    "e-mail: {mail}@yahoo.co.id",
    "kirim ke <{mail}@gmail.com>",
    "[tulis](mailto:{mail}@hotmail.com)",
    "Email : {mail}@GMAIL.COM",
    "{name} ({mail}@ymail.com)",
    "kontak {mail}+bansos@outlook.com.",
    "email:{mail}@icloud.com;hp:-",
  ]
  private static let tables = [
    "| Nama | Tanggal Lahir | Alamat |\n|---|---|---|\n| {name} | 12-03-1985 | Jl. Mawar {1-99} |",
    "| No | Nama Lengkap | RT/RW | Jenis Bantuan |\n|---|---|---|---|\n| 1 | {name} | 02/05 | PKH |",
    "| Nama Siswa | Nama Ibu Kandung |\n|---|---|\n| {name} | {name} |",
    "| Nama Pasien | Diagnosa |\n|---|---|\n| {name} | TB paru |",
    "| Nama Penerima | Alamat | Nominal |\n|---|---|---|\n| {name} | {village} RT 03 RW 01 | 600.000 |",
    "| NAMA | TTL | DUSUN |\n|---|---|---|\n| {name} | Kediri, 01/02/1970 | {village} |",
    "| Nama KPM | RT | RW | BLT |\n|---|---|---|---|\n| {name} | 1 | 2 | ya |",
    "| Nama Anak | Tgl. Lahir | Nama Orang Tua |\n|---|---|---|\n| {name} | 5 Mei 2019 | {name} |",
  ]
}
