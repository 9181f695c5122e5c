// Turns the nodes of Yams into our tree, and refuses on the way what content files do not need.

import Diagnostics
import Yams

/// One walk over a parsed document.
struct YAMLComposer {
  let places: YAMLPlaces
  private(set) var findings = Findings()
  /// Whether the tree must not be used.
  private(set) var isRefused = false
  /// Aliases and anchors that were reported, with their lines.
  private var told: Set<String> = []
  private var count = 0

  init(places: YAMLPlaces) {
    self.places = places
  }

  mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let index = self.index(of: node)
    let nothing = YAMLNode(place: places.place(index), kind: .null)
    count += 1
    guard count <= YAML.mostNodes else {
      if count == YAML.mostNodes + 1 {
        YAML.reportTooMany(at: nothing.place, to: &findings)
        isRefused = true
      }
      return nothing
    }
    switch node {
    case .scalar(let scalar):
      return self.scalar(scalar, at: index)
    case .sequence(let items):
      guard isShallow(depth, at: index) else { return nothing }
      var result: [YAMLNode] = []
      for item in items where count <= YAML.mostNodes { result.append(self.node(item, depth: depth + 1)) }
      return YAMLNode(place: nothing.place, kind: .sequence(result))
    case .mapping(let pairs):
      guard isShallow(depth, at: index) else { return nothing }
      return YAMLNode(place: nothing.place, kind: .mapping(entries(pairs, depth: depth)))
    case .alias:
      isRefused = true
      return nothing
    }
  }

  private func index(of node: Node) -> Int {
    guard let mark = node.mark else { return 0 }
    return places.draft.index(line: mark.line, column: mark.column)
  }

  private mutating func scalar(_ scalar: Node.Scalar, at index: Int) -> YAMLNode {
    let style = Self.style(scalar.style)
    let place = places.place(ofScalar: scalar.string, style, at: index)
    if style == .plain, places.draft.isMasked(index), !scalar.string.isEmpty {
      isRefused = true
      // The same alias many times on a line is told once.
      let shown = "\(place.line) \(scalar.string)"
      if told.insert(shown).inserted { YAML.reportProperty(at: index, places, places.draft, to: &findings) }
    }
    let value = YAMLScalar(text: places.draft.restored(scalar.string), style: style)
    return YAMLNode(place: place, kind: value.isNull ? .null : .scalar(value))
  }

  private static func style(_ style: Node.Scalar.Style) -> YAMLScalar.Style {
    switch style {
    case .any, .plain: .plain
    case .singleQuoted, .doubleQuoted: .quoted
    case .literal, .folded: .block
    }
  }

  private mutating func entries(_ pairs: Node.Mapping, depth: Int) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var seen: [String: Place] = [:]
    for (key, value) in pairs where count <= YAML.mostNodes {
      guard let (name, place) = self.key(key) else {
        _ = node(value, depth: depth + 1)
        continue
      }
      if let first = seen[name] {
        YAML.reportDuplicate(name, at: place, first: first, to: &findings)
      } else {
        seen[name] = place
      }
      entries.append(YAMLEntry(key: name, keyPlace: place, value: node(value, depth: depth + 1)))
    }
    return entries
  }

  private mutating func key(_ node: Node) -> (String, Place)? {
    count += 1
    let index = self.index(of: node)
    guard case .scalar(let raw) = node else {
      isRefused = true
      YAML.reportKey(at: places.place(index), to: &findings)
      return nil
    }
    let key = scalar(raw, at: index)
    let name = places.draft.restored(raw.string)
    if name.isEmpty {
      isRefused = true
      YAML.reportEmptyKey(at: key.place, to: &findings)
      return nil
    }
    if name == "<<", raw.style == .plain {
      isRefused = true
      YAML.reportMergeKey(at: key.place, to: &findings)
      return nil
    }
    return (name, key.place)
  }

  private mutating func isShallow(_ depth: Int, at index: Int) -> Bool {
    guard depth > YAML.deepest else { return true }
    isRefused = true
    YAML.reportDepth(at: places.place(index), to: &findings)
    return false
  }
}
