// Gives each heading an anchor that is unique in its text.

import HTML

/// The anchors given so far.
struct MarkdownAnchors {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]

  /// The slug of the title; from its second use on with a number: `anggaran-2`.
  mutating func claim(_ title: String) -> String {
    let base = Slug(title: title)?.text ?? "bagian"
    if used.insert(base).inserted { return base }
    var number = next[base] ?? 2
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}
