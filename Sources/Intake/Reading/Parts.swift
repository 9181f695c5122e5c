/// Does the same to many things that do not depend on one another, on all cores.
internal import Dispatch
internal import Synchronization

/// Deals items out in even parts of neighbours, and returns what became of each part, in the order of the items.
/// Whoever has only a few of them does not pay for others being woken.
func inParts<Item: Sendable, Part: Sendable>(_ items: [Item], _ read: @Sendable (ArraySlice<Item>) -> Part) -> [Part] {
  let count = min(64, items.count / 16)
  guard count > 1 else { return [read(items[...])] }
  let parts = Mutex([Part?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let part = read(items[(items.count * index / count)..<(items.count * (index + 1) / count)])
    parts.withLock { $0[index] = part }
  }
  return parts.withLock { $0 }.compactMap { $0 }
}
