// One pass over a file's bytes that finds its lines and everything that does not belong into text.

import Diagnostics

/// Where the lines start, and which bytes are neither UTF-8 nor printable.
struct TextSurvey {
  /// Offset of the first byte of each line; never empty.
  private(set) var lineStarts = [0]
  /// Whether there is nothing but blanks.
  private(set) var isBlank = true
  /// The first byte that is not UTF-8, and how many there are.
  private(set) var invalid: (offset: Int, count: Int)?
  /// The first character that may not stand in text, and how many there are.
  private(set) var control: (offset: Int, scalar: UInt32, count: Int)?

  init(_ bytes: [UInt8]) {
    lineStarts.reserveCapacity(bytes.count / 32 + 8)
    bytes.withUnsafeBufferPointer { pass(over: $0) }
  }

  private mutating func pass(over bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      // Whether there is more than blanks is known from the first bytes.
      if !isBlank {
        index = Self.endOfPlain(bytes, from: index)
        if index == bytes.count { break }
      }
      let byte = bytes[index]
      switch byte {
      case 0x21...0x7E:
        isBlank = false
        index += 1
      case 0x20, 0x09:
        index += 1
      case 0x0A:
        index += 1
        lineStarts.append(index)
      case 0x80...:
        isBlank = false
        index += wide(bytes, at: index)
      default:
        count(control: UInt32(byte), at: index)
        index += 1
      }
    }
  }

  /// The first byte that is no printable ASCII and no blank.
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let odd = ByteWord(bytes, at: index).firstOdd
      if odd != 0 { return index + ByteWord.offset(odd) }
      index += 8
    }
    return index
  }

  private mutating func wide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let step = utf8Step(bytes, at: index) else {
      invalid = (invalid?.offset ?? index, (invalid?.count ?? 0) + 1)
      return 1
    }
    if Self.isControl(step.scalar) { count(control: step.scalar, at: index) }
    return step.length
  }

  private mutating func count(control scalar: UInt32, at index: Int) {
    isBlank = false
    control = (control?.offset ?? index, control?.scalar ?? scalar, (control?.count ?? 0) + 1)
  }

  /// C1 controls, the two Unicode line separators (editors and YAML disagree whether they break a line), a byte order
  /// mark inside the text (files glued together), and what is no character at all.
  static func isControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF: true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  /// Reports what does not belong; `false` when the text cannot be used.
  func report(in file: TextFile, to findings: inout Findings) -> Bool {
    // UTF-16 breaks both rules, and is told once.
    if let invalid, control?.scalar != 0 {
      let shown = "0x" + hex(UInt32(file.bytes[invalid.offset]), width: 2)
      findings.report(
        .encoding, at: file.place(at: invalid.offset),
        Phrase(id: "byte '\(shown)' bukan UTF-8", en: "byte '\(shown)' is not UTF-8"),
        notes: Self.more(invalid.count),
        help: Phrase(
          id: "simpan ulang berkas sebagai UTF-8: di Notepad, Save As, Encoding: UTF-8",
          en: "save the file again as UTF-8: in Notepad, Save As, Encoding: UTF-8"))
    }
    if let control {
      findings.report(
        .encoding, at: file.place(at: control.offset), Self.invisible(control.scalar),
        notes: Self.more(control.count), help: Self.remedy(for: control.scalar))
    }
    return invalid == nil && control == nil
  }

  static func invisible(_ scalar: UInt32) -> Phrase {
    let shown = "U+" + hex(scalar, width: 4)
    return Phrase(
      id: "karakter '\(shown)' tidak tampak dan tidak boleh ada dalam teks",
      en: "character '\(shown)' is invisible and may not stand in text")
  }

  static func remedy(for scalar: UInt32) -> Phrase {
    switch scalar {
    case 0:
      Phrase(
        id: "berkas ini bukan teks, atau disimpan sebagai UTF-16; simpan ulang sebagai UTF-8",
        en: "the file is not text, or was saved as UTF-16; save it again as UTF-8")
    case 0x2028, 0x2029, 0x85:
      Phrase(id: "ganti dengan Enter biasa", en: "replace it by an ordinary line break")
    default:
      Phrase(
        id: "hapus karakter itu; biasanya ikut tersalin dari Word atau PDF",
        en: "delete the character; it usually comes along when copying from Word or a PDF")
    }
  }

  private static func more(_ count: Int) -> [Diagnostic.Note] {
    guard count > 1 else { return [] }
    return [
      Diagnostic.Note(
        Phrase(id: "dan \(count - 1) lagi di berkas ini", en: "and \(count - 1) more in this file"))
    ]
  }
}

/// A number in upper-case hexadecimal with leading zeros.
func hex(_ number: UInt32, width: Int) -> String {
  let digits = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
