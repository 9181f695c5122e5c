// Numbers that only the words beside them tell: bank accounts, driving licences, passports.

extension RunReading {
  mutating func named(_ first: Int) -> Match? {
    if let match = passport(first) { return match }
    var best: Match?
    for last in first..<run.groupCount {
      let range = run.range(first, last)
      guard range.count <= 16 else { break }
      guard range.count >= 10, !run.digits[range].contains(DigitRun.hidden), isPlain(first, last) else { continue }
      if (12...14).contains(range.count), words(first).announce(.licence) || words(first).label(.column) {
        best = Match(kind: .sim, first: first, last: last)
      } else if range.count == 11, words(first).announce(.worker) {
        best = Match(kind: .bpjs, first: first, last: last)
      } else if isAccount(first, last) {
        best = Match(kind: .account, first: first, last: last)
      }
    }
    return best
  }

  /// Six or seven digits behind one or two letters, near the word.
  private mutating func passport(_ first: Int) -> Match? {
    guard (6...7).contains(run.length(first)) else { return nil }
    let start = run.bytes(first, first).lowerBound
    var letter = start
    if letter > 1, bytes[letter - 1] == 0x20 { letter -= 1 }
    let end = letter
    while letter > 0, end - letter < 3, isLetter(bytes[letter - 1]) { letter -= 1 }
    guard (1...2).contains(end - letter) else { return nil }
    guard words(first).announce(.passport) else { return nil }
    let digits = run.digits[run.range(first, first)].map { $0 == DigitRun.hidden ? 0x2A : $0 + 0x30 }
    let key = String(decoding: bytes[letter..<end].map(lowered) + digits, as: UTF8.self)
    return Match(kind: .passport, first: first, last: first, key: key, start: letter)
  }

  private mutating func isAccount(_ first: Int, _ last: Int) -> Bool {
    let words = words(first)
    if words.announce(.budget) { return false }
    if words.announce(.account) || words.follow(.owner) { return true }
    // A bank alone may stand beside an amount, and amounts are round.
    let digits = run.digits[run.range(first, last)]
    return words.announce(.bank) && !words.announce(.money) && !digits.suffix(3).elementsEqual([0, 0, 0])
  }

  /// Whether the groups can be a number at all: no amount, day, budget code, regional code or number of an office.
  private func isPlain(_ first: Int, _ last: Int) -> Bool {
    guard isWhole(first, last), !(first..<last).contains(where: { run.joints[$0 + 1] == .bracket }) else {
      return false
    }
    let pattern = run.pattern(first, last)
    guard pattern.count > 1 else { return run.joints[first] != .bracket }
    if pattern.starts(with: [4, 2, 2]) || pattern.starts(with: [2, 2, 4]) || run.joints[first] == .bracket {
      return false
    }
    let isCode = run.joints[first + 1] == .dot && pattern.dropLast().allSatisfy { $0 <= 2 }
    return !isCode
  }
}
