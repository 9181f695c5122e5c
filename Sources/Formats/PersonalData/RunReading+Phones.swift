// Mobile numbers: 08…, +62 8…, and 62 8… or 8… where words or columns say that a number is a telephone's.

extension RunReading {
  /// Second digits of the mobile prefixes in use (Permenkominfo 14/2018: 081x, 082x, 083x, 085x, 087x to 089x).
  private static let networks: Set<UInt8> = [1, 2, 3, 5, 7, 8, 9]

  mutating func phone(_ first: Int) -> Match? {
    let start = run.range(first, first).lowerBound
    let digit = run.digits[start]
    guard digit == 0 || digit == 6 || digit == 8 else { return nil }
    guard first == 0 || run.joints[first] != .dot && run.joints[first] != .dash else { return nil }
    // The path of an address: `/2018/05/15/087656744/`.
    if first > 0, run.joints[first] == .slash, run.length(first - 1) <= 2 { return nil }
    var best: Match?
    for last in first..<run.groupCount {
      let range = run.range(first, last)
      guard range.count <= 16, last == first || run.joints[last] != .slash && run.joints[last] != .none else { break }
      let digits = run.digits[range]
      guard let key = number(digits, first, last) else { continue }
      if official.phones.contains(key) { return Match(kind: nil, first: first, last: last) }
      best = Match(kind: .phone, first: first, last: last, key: key)
    }
    guard let best, !run.isAmount(first, best.last), !isMoney(run.bytes(first, first).lowerBound) else { return nil }
    return isWholePhone(first, best.last) ? best : nil
  }

  /// The number as `62…`, if the digits can be one.
  private mutating func number(_ digits: ArraySlice<UInt8>, _ first: Int, _ last: Int) -> String? {
    guard !digits.contains(DigitRun.hidden) else { return nil }
    let start = digits.startIndex
    let rest: ArraySlice<UInt8>
    if digits.starts(with: [0, 8]) {
      // Days and hours begin with two digits: 08-12-2019, 08.30.
      let isSplit = last == first + 1 && run.joints[last] == .space && run.length(last) >= 8
      guard run.length(first) >= 3 || isSplit else { return nil }
      rest = digits.dropFirst()
    } else if digits.starts(with: [6, 2]) {
      let isMarked = hasPlus(first)
      guard isMarked || words(first).announce(.telephone) else { return nil }
      let local = digits.dropFirst(2)
      rest = local.first == 0 ? local.dropFirst() : local
    } else if digits[start] == 8, first == last, words(first).label(.telephone) {
      rest = digits
    } else {
      return nil
    }
    guard rest.count >= 8, rest.count <= 12, rest.first == 8 else { return nil }
    guard Self.networks.contains(rest[rest.startIndex + 1]) else { return nil }
    return "62" + String(decoding: rest.map { $0 + 0x30 }, as: UTF8.self)
  }

  private func hasPlus(_ first: Int) -> Bool {
    let start = run.bytes(first, first).lowerBound
    guard start > 0 else { return false }
    // `%2B` is a plus sign in an address.
    return bytes[start - 1] == UInt8(ascii: "+")
      || start > 1 && bytes[start - 1] == UInt8(ascii: "(")
        && bytes[start - 2] == UInt8(ascii: "+")
      || start > 2 && bytes[start - 3] == UInt8(ascii: "%") && lowered(bytes[start - 1]) == UInt8(ascii: "b")
  }

  private func isWholePhone(_ first: Int, _ last: Int) -> Bool {
    let range = run.bytes(first, last)
    let isJoined = range.upperBound < bytes.count && isLetter(bytes[range.upperBound])
    let isLed = range.lowerBound > 0 && isLetter(bytes[range.lowerBound - 1])
    guard isJoined || isLed else { return !isDecimal(range.lowerBound) }
    return isWhole(first, last)
  }

  private func isDecimal(_ start: Int) -> Bool {
    if case .table(let columns) = form, columns.separator == UInt8(ascii: ",") { return false }
    return start > 1 && bytes[start - 1] == UInt8(ascii: ",") && isDigit(bytes[start - 2])
      && !(start > 6 && (2...6).allSatisfy { isDigit(bytes[start - $0]) })
  }
}
