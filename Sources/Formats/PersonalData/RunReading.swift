/// Decides what the groups of one run of digits are: first the numbers that have a structure, then telephone numbers,
/// then those that only the words beside them tell.
struct RunReading {
  let run: DigitRun
  let bytes: UnsafeBufferPointer<UInt8>
  let form: PersonalScan.Form
  let official: OfficialContacts
  private var read: NearbyWords?

  init(
    run: DigitRun, bytes: UnsafeBufferPointer<UInt8>, form: PersonalScan.Form, official: OfficialContacts
  ) {
    self.run = run
    self.bytes = bytes
    self.form = form
    self.official = official
  }

  /// What some groups are, and which of them is the last; no kind means that they may be published.
  struct Match {
    let kind: PersonalDatum.Kind?
    let first: Int
    let last: Int
    var key: String?
    var start: Int?
  }

  mutating func find(into found: inout [PersonalDatum]) {
    guard run.digits.count >= 6 else { return }
    var group = 0
    while group < run.groupCount {
      read = nil
      guard let match = structured(group) ?? phone(group) ?? named(group) else {
        group += 1
        continue
      }
      if let kind = match.kind {
        let range = run.bytes(match.first, match.last)
        let digits = run.digits[run.range(match.first, match.last)]
        let key = match.key ?? String(decoding: digits.map { $0 == DigitRun.hidden ? 0x2A : $0 + 0x30 }, as: UTF8.self)
        found.append(PersonalDatum(kind: kind, range: (match.start ?? range.lowerBound)..<range.upperBound, key: key))
      }
      group = match.last + 1
    }
  }

  /// Numbers of 13, 15, 16 and 18 digits that say by themselves what they are.
  private mutating func structured(_ first: Int) -> Match? {
    for last in first..<run.groupCount {
      let range = run.range(first, last)
      guard range.count <= 18 else { return nil }
      guard range.count >= 13, let kind = structuredKind(first, last, run.digits[range]) else { continue }
      return Match(kind: kind, first: first, last: last)
    }
    return nil
  }

  private mutating func structuredKind(_ first: Int, _ last: Int, _ digits: ArraySlice<UInt8>) -> PersonalDatum.Kind? {
    switch digits.count {
    case 13:
      guard digits.starts(with: [0, 0, 0]) || words(first).announce(.insurance), isWhole(first, last) else {
        return nil
      }
      return digits.starts(with: [0, 0, 0]) && digits[digits.startIndex + 3] == 0 && !words(first).announce(.insurance)
        ? nil : .bpjs
    case 15:
      // The form itself, as guides print it.
      guard digits.contains(where: { $0 != digits.first }) else { return nil }
      if run.pattern(first, last) == [2, 3, 3, 1, 3, 3] { return .npwp }
      guard isWhole(first, last) else { return nil }
      if words(first).announce(.taxpayer) { return .npwp }
      return run.pattern(first, last) == [4, 6, 5] && IdentityNumber.isCard(digits) ? .card : nil
    case 16:
      guard isWhole(first, last) else { return nil }
      if words(first).announce(.taxpayer, nearerThan: .resident) { return .npwp }
      if IdentityNumber.isResident(digits) || isRounded(first, digits, as: .resident, IdentityNumber.isResident)
        || isRounded(first, digits, as: .family, IdentityNumber.isResident)
      {
        let isFamily = IdentityNumber.hasPlainDay(digits) && words(first).announce(.family, nearerThan: .resident)
        return isFamily ? .kk : .nik
      }
      let before = run.offsets[run.range(first, last).lowerBound] - 1
      let isInAddress = before >= 0 && (bytes[before] == UInt8(ascii: "/") || bytes[before] == UInt8(ascii: "="))
      return !isInAddress && IdentityNumber.isCard(digits) ? .card : nil
    case 18:
      let isStaff = IdentityNumber.isStaff(digits) || isRounded(first, digits, as: .staff, IdentityNumber.isStaff)
      return isStaff && isWhole(first, last) ? .nip : nil
    default: return nil
    }
  }

  /// Whether digits are a number that a spreadsheet rounded: it keeps fifteen of them and writes zeros for the others.
  private mutating func isRounded(
    _ first: Int, _ digits: ArraySlice<UInt8>, as column: Lexicon, _ isWhole: (ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    guard digits.dropFirst(15).allSatisfy({ $0 == 0 }), words(first).label(column) else { return false }
    return isWhole((digits.dropLast() + [1])[...])
  }

  /// Whether the groups are a number of their own: not an amount, a fraction, a piece of a code, or hexadecimal.
  func isWhole(_ first: Int, _ last: Int) -> Bool {
    guard run.isUniform(first, last), !run.isAmount(first, last), !run.isPiece(first, last) else { return false }
    let range = run.bytes(first, last)
    return !isGlued(range) && !isFraction(range) && !isMoney(range.lowerBound)
  }

  /// Whether letters meet the digits so that all of it is hexadecimal.
  private func isGlued(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 40, isLetter(bytes[start - 1]) || isDigit(bytes[start - 1]) {
      start -= 1
    }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < 40, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
    func isHexadecimal(_ part: Range<Int>) -> Bool {
      bytes[part].allSatisfy { isDigit($0) || (0x61...0x66).contains(lowered($0)) }
    }
    let (before, after) = (start..<range.lowerBound, range.upperBound..<end)
    return !(before.isEmpty && after.isEmpty) && isHexadecimal(before) && isHexadecimal(after)
  }

  /// Whether a decimal comma stands beside the digits. In tables with commas it is a separator.
  private func isFraction(_ range: Range<Int>) -> Bool {
    if case .table(let columns) = form, columns.separator == UInt8(ascii: ",") { return false }
    let comma = UInt8(ascii: ",")
    if range.lowerBound >= 2, bytes[range.lowerBound - 1] == comma, isDigit(bytes[range.lowerBound - 2]) {
      return range.lowerBound < 6 || !(2...5).allSatisfy { isDigit(bytes[range.lowerBound - $0]) }
    }
    guard range.upperBound + 1 < bytes.count, bytes[range.upperBound] == comma else { return false }
    var end = range.upperBound + 1
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return (1...2).contains(end - range.upperBound - 1)
  }

  /// Whether the sign of a currency stands before the digits.
  func isMoney(_ start: Int) -> Bool {
    var end = start
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > 0 else { return false }
    if bytes[end - 1] == UInt8(ascii: "$") { return true }
    guard end > 1, !(end > 2 && isLetter(bytes[end - 3])) else { return end > 2 && word(at: end - 3, is: "idr") }
    return word(at: end - 2, is: "rp")
  }

  private func word(at start: Int, is word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard start >= 0, start + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { lowered(bytes[start + $0]) == word.utf8Start[$0] }
  }

  /// The words around a group, read when they are first asked for.
  mutating func words(_ first: Int) -> NearbyWords {
    if let read { return read }
    let start = run.bytes(first, first).lowerBound
    let range = start..<max(start, run.end)
    var (bounds, label) = (0..<bytes.count, [UInt8]())
    if case .table(let columns) = form { (bounds, label) = columns.cell(bytes, at: start) }
    let words = NearbyWords(bytes, around: range, within: bounds, label: label)
    read = words
    return words
  }
}
