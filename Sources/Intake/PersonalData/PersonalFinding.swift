/// One finding of the gate, with what it must not say aloud: the data themselves.
internal import Diagnostics
internal import Formats

struct PersonalFinding: Sendable {
  let diagnostic: Diagnostic
  /// The data without separators, to be known again in what is rendered.
  let keys: Set<String>
  /// The data as typed, to be kept out of the words of other findings.
  let typed: Set<String>
}

extension PersonalDatum.Kind {
  var rule: Rule {
    switch self {
    case .nik: .personalDataNIK
    case .kk: .personalDataKK
    case .npwp: .personalDataNPWP
    case .nip: .personalDataNIP
    case .bpjs: .personalDataBPJS
    case .passport: .personalDataPassport
    case .sim: .personalDataSIM
    case .account: .personalDataAccount
    case .card: .personalDataCard
    case .phone: .personalDataPhone
    case .email: .personalDataEmail
    }
  }

  /// What it is called in the middle of a sentence.
  var name: Phrase {
    switch self {
    case .nik: Phrase(id: "NIK", en: "NIK")
    case .kk: Phrase(id: "nomor KK", en: "family card number")
    case .npwp: Phrase(id: "NPWP", en: "NPWP")
    case .nip: Phrase(id: "NIP", en: "NIP")
    case .bpjs: Phrase(id: "nomor BPJS", en: "BPJS number")
    case .passport: Phrase(id: "nomor paspor", en: "passport number")
    case .sim: Phrase(id: "nomor SIM", en: "driving licence number")
    case .account: Phrase(id: "nomor rekening", en: "bank account number")
    case .card: Phrase(id: "nomor kartu pembayaran", en: "payment card number")
    case .phone: Phrase(id: "nomor ponsel", en: "mobile number")
    case .email: Phrase(id: "surel", en: "e-mail address")
    }
  }
}

extension PersonalDatum {
  /// The finding about it at a place.
  func finding(at place: Place, notes: [Diagnostic.Note] = []) -> Diagnostic {
    let (shown, name) = (shown, kind.name)
    if kind == .email {
      return Diagnostic(
        kind.rule, at: place,
        Phrase(id: "surel '\(shown)' bukan milik kantor", en: "e-mail address '\(shown)' is not an office's"),
        notes: notes,
        help: Phrase(
          id:
            "hapus, atau bila milik kantor daftarkan domainnya di site.yaml: 'official: {mail_domains: [kota.go.id]}'",
          en:
            "remove it, or declare an office's domain in site.yaml: 'official: {mail_domains: [kota.go.id]}'"
        ))
    }
    if kind == .phone {
      return Diagnostic(
        kind.rule, at: place,
        Phrase(
          id: "nomor ponsel '\(shown)' (\(length) angka) bukan nomor layanan yang didaftarkan",
          en: "mobile number '\(shown)' (\(length) digits) is not a declared service number"),
        notes: notes,
        help: Phrase(
          id: "hapus, atau bila nomor layanan daftarkan di site.yaml: 'official: {phones: [0812 …]}'",
          en: "remove it, or if it is a service's declare it in site.yaml: 'official: {phones: [0812 …]}'"))
    }
    return Diagnostic(
      kind.rule, at: place,
      Phrase(
        id: "\(name.indonesian) '\(shown)' (\(length) angka) tidak boleh terbit",
        en: "\(name.english) '\(shown)' (\(length) digits) must not be published"),
      notes: notes,
      help: Phrase(
        id: "hapus nomor itu dari berkas; menutup sebagian angkanya tidak cukup, tulis misalnya 'seorang warga'",
        en: "remove the number from the file; hiding some digits is not enough, write for example 'a resident'"))
  }
}
