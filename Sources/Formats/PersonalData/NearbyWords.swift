/// The words around a number, which tell what it is where its digits alone do not.
struct NearbyWords {
  /// The text before the number, in lower case, and the one behind it.
  private let before: [UInt8]
  private let after: [UInt8]
  /// The name of the column, in lower case, where the number stands in a table.
  private let label: [UInt8]

  /// How many bytes are looked at on each side.
  private static let reach = (before: 56, after: 28)

  init(_ bytes: UnsafeBufferPointer<UInt8>, around range: Range<Int>, within bounds: Range<Int>, label: [UInt8]) {
    let start = max(bounds.lowerBound, range.lowerBound - Self.reach.before)
    let end = min(bounds.upperBound, range.upperBound + Self.reach.after)
    before = (start..<max(start, range.lowerBound)).map { lowered(bytes[$0]) }
    after = (range.upperBound..<max(end, range.upperBound)).map { lowered(bytes[$0]) }
    self.label = label
  }

  /// Whether one of the words stands before the number or names its column.
  func announce(_ words: Lexicon) -> Bool {
    words.words.contains { Self.last($0, in: before) != nil || Self.last($0, in: label) != nil }
  }

  /// Whether one of the words names the column of the number.
  func label(_ words: Lexicon) -> Bool { words.words.contains { Self.last($0, in: label) != nil } }

  /// Whether one of the words follows the number.
  func follow(_ words: Lexicon) -> Bool { words.words.contains { Self.last($0, in: after) != nil } }

  /// Whether one of `words` stands nearer before the number than each of `others`, or names the column.
  func announce(_ words: Lexicon, nearerThan others: Lexicon) -> Bool {
    if label(words) { return true }
    guard let near = words.words.compactMap({ Self.last($0, in: before) }).max() else { return false }
    return near > others.words.compactMap { Self.last($0, in: before) }.max() ?? -1
  }

  /// Where a word begins for the last time, as a whole word.
  private static func last(_ word: [UInt8], in text: [UInt8]) -> Int? {
    guard text.count >= word.count else { return nil }
    return (0...(text.count - word.count)).last { start in
      let end = start + word.count
      return text[start..<end].elementsEqual(word) && (start == 0 || !isLetter(text[start - 1]))
        && (end == text.count || !isLetter(text[end]))
    }
  }
}

/// Words that mean one thing, in lower case.
struct Lexicon {
  let words: [[UInt8]]

  init(_ words: String...) { self.words = words.map { Array($0.utf8) } }

  static let resident = Lexicon("nik", "ktp", "induk kependudukan", "e-ktp", "ktp-el")
  static let staff = Lexicon("nip", "nip baru", "nip/nrp")
  static let family = Lexicon("kk", "kartu keluarga", "nokk", "no_kk", "nkk")
  static let taxpayer = Lexicon("npwp", "wajib pajak")
  static let insurance = Lexicon("bpjs", "jkn", "kis", "jamkesmas", "kpj")
  static let passport = Lexicon("paspor", "passport")
  static let licence = Lexicon(
    "no sim", "no. sim", "nomor sim", "sim a", "sim b", "sim c", "sim d", "no_sim", "surat izin mengemudi",
    "driving licence", "sim:", "(sim)")
  static let column = Lexicon("sim")
  static let account = Lexicon("rekening", "rek", "norek", "no_rek", "account", "acc", "a/c")
  static let bank = Lexicon(
    "bca", "bri", "bni", "btn", "bsi", "bjb", "cimb", "danamon", "permata", "bank mandiri", "bank jatim", "mandiri")
  static let owner = Lexicon("a.n", "a/n", "an.", "a.n.", "atas nama")
  /// A budget has accounts too, and a city's treasury has one that everybody may know.
  static let budget = Lexicon(
    "kode rekening", "rekening belanja", "rekening pendapatan", "kode rek", "kas umum daerah", "kas daerah", "rkud",
    "sub rekening", "rincian objek")
  static let telephone = Lexicon(
    "hp", "no hp", "wa", "whatsapp", "telp", "telepon", "ponsel", "handphone", "phone", "tel", "hubungi", "kontak",
    "wa.me", "seluler", "mobile", "no_hp", "no_telp", "nohp", "contact", "cp", "narahubung")
  static let money = Lexicon(
    "anggaran", "realisasi", "pagu", "nilai", "jumlah", "rupiah", "value", "allocated", "realised", "target", "total",
    "harga", "biaya", "menyetor", "setoran", "menyalurkan", "saldo", "sebesar", "senilai", "iuran")
  /// The cards of the workers' insurance, which have eleven digits.
  static let worker = Lexicon("kpj", "no_kpj")
}

/// A letter A to Z as a to z, anything else as it is.
func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

/// Whether a byte is a letter A to Z or a to z.
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// Whether a byte is 0 to 9.
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
