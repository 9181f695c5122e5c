/// Digits that stand together: groups of them, and what stands between two groups.
struct DigitRun {
  /// What stands between two groups.
  enum Joint: UInt8 {
    /// Nothing: digits and marks that hide digits meet.
    case none
    case space, dot, dash, slash, bracket, underscore
  }

  /// Stands for a digit that someone hid.
  static let hidden: UInt8 = 0xFF
  /// Longer rows of numbers are looked at piece by piece.
  static let longest = 96

  /// 0 to 9, or ``hidden``.
  var digits: [UInt8] = []
  /// Where each digit stands in the text.
  var offsets: [Int] = []
  /// The index of the first digit of each group.
  var starts: [Int] = []
  /// What stands before each group; of the first one it says nothing.
  var joints: [Joint] = []
  /// Where the run ends in the text.
  var end = 0

  var groupCount: Int { starts.count }

  /// The digits of the groups `first...last`.
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    starts[first]..<(last + 1 < starts.count ? starts[last + 1] : digits.count)
  }

  /// How many digits a group has.
  func length(_ group: Int) -> Int { range(group, group).count }

  /// The lengths of the groups `first...last`.
  func pattern(_ first: Int, _ last: Int) -> [Int] { (first...last).map(length) }

  /// The bytes of the text that the groups cover.
  func bytes(_ first: Int, _ last: Int) -> Range<Int> {
    let digits = range(first, last)
    return offsets[digits.lowerBound]..<(offsets[digits.upperBound - 1] + 1)
  }

  /// Whether one kind of joint, or one kind and then another, holds the groups together: people write
  /// `35.71.01-410190-0001`, while rows of measurements change to and fro.
  func isUniform(_ first: Int, _ last: Int) -> Bool {
    var changes = 0
    var before: Joint?
    for group in first..<last {
      let joint = joints[group + 1]
      if joint == .none { continue }
      if let before, before != joint { changes += 1 }
      before = joint
    }
    return changes <= 1
  }

  /// Whether the groups are written as a large amount is, one to three digits, then threes; or as a long fraction.
  func isAmount(_ first: Int, _ last: Int) -> Bool {
    guard last > first, length(first) <= 3 else { return false }
    // A fraction with many digits, as coordinates have.
    if last == first + 1, joints[last] == .dot, length(last) > 6 { return true }
    return ((first + 1)...last).allSatisfy { length($0) == 3 && (joints[$0] == .dot || joints[$0] == .space) }
  }

  /// Whether a neighbour continues the groups: a code goes on, or they are a piece of a row of like numbers.
  func isPiece(_ first: Int, _ last: Int) -> Bool {
    continues(first, joints[first], neighbour: first - 1, beside: first)
      || last + 1 < groupCount && continues(last + 1, joints[last + 1], neighbour: last + 1, beside: last)
  }

  private func continues(_ group: Int, _ joint: Joint, neighbour: Int, beside: Int) -> Bool {
    guard neighbour >= 0, digits[starts[neighbour]] != Self.hidden else { return false }
    switch joint {
    case .dot, .dash: return length(neighbour) < 9
    case .space: return length(neighbour) == length(beside) && length(beside) < 9
    case .none, .slash, .bracket, .underscore: return false
    }
  }

  mutating func removeAll() {
    digits.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    joints.removeAll(keepingCapacity: true)
  }
}
