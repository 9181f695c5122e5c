/// "Did you mean": the known word nearest to a mistyped one.

/// The candidate at the smallest edit distance from `word`, if that is at most 3 and less than half of the word, so
/// that a suggestion is a likely slip and not a guess. Of equals the first in alphabetical order.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  var best: (distance: Int, word: String)?
  let limit = min(3, max(1, word.utf8.count / 2))
  for candidate in candidates.sorted() where candidate != word {
    let distance = editDistance(Array(word.utf8), Array(candidate.utf8), limit: best?.distance ?? limit + 1)
    if distance < best?.distance ?? limit + 1 { best = (distance, candidate) }
  }
  return best?.word
}

/// Levenshtein distance with swaps of neighbours counted as one; `limit` or more is returned as `limit`.
private func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
  guard abs(left.count - right.count) < limit else { return limit }
  guard !left.isEmpty, !right.isEmpty else { return min(limit, max(left.count, right.count)) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in 1...left.count {
    var row = [i]
    row.reserveCapacity(right.count + 1)
    for j in 1...right.count {
      let cost = left[i - 1] == right[j - 1] ? 0 : 1
      var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        value = min(value, beforeLast[j - 2] + 1)
      }
      row.append(value)
    }
    beforeLast = last
    last = row
  }
  return min(limit, last[right.count])
}
