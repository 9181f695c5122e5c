// Gives each heading an anchor that is unique in its text.

import HTML

/// The anchors given so far.
struct MarkdownAnchors {
  /// The first of them are compared one by one, which is all that most texts need.
  private var first: [String] = []
  private var used: Set<String> = []
  private var next: [String: Int] = [:]

  /// The slug of the title; from its second use on with a number: `anggaran-2`.
  mutating func claim(_ title: String) -> String {
    let base = Slug(title: title)?.text ?? "bagian"
    if insert(base) { return base }
    var number = next[base] ?? 2
    while !insert("\(base)-\(number)") { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }

  /// Whether an anchor is new.
  private mutating func insert(_ anchor: String) -> Bool {
    guard !first.contains(anchor) else { return false }
    guard first.count == 16 else {
      first.append(anchor)
      return true
    }
    return used.insert(anchor).inserted
  }
}
