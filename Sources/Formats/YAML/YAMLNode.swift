// A YAML document as a tree in which every key and value knows its place.

package import Diagnostics

/// A value and where it was written.
package struct YAMLNode: Sendable {
  /// What was written.
  package indirect enum Kind: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
    /// Nothing, `~` or `null`.
    case null
  }

  /// Scalars cover their first line; sequences and mappings point at their first character.
  package let place: Place
  /// What was written there.
  package let kind: Kind

  /// A value from its parts.
  package init(place: Place, kind: Kind) {
    self.place = place
    self.kind = kind
  }

  /// The scalar, if it is one.
  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = kind { scalar } else { nil }
  }

  /// The items, if it is a sequence.
  package var sequence: [YAMLNode]? {
    if case .sequence(let items) = kind { items } else { nil }
  }

  /// The entries in the order of the file, if it is a mapping.
  package var mapping: [YAMLEntry]? {
    if case .mapping(let entries) = kind { entries } else { nil }
  }

  /// Whether there is no value.
  package var isNull: Bool {
    if case .null = kind { true } else { false }
  }

  /// The value of a key, if this is a mapping that has it. Of a key given twice, which is reported, the first.
  package subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.key == key }?.value
  }
}

/// One `key: value` of a mapping.
package struct YAMLEntry: Sendable {
  /// The key, without quotes.
  package let key: String
  /// The key as written.
  package let keyPlace: Place
  /// What stands behind the colon.
  package let value: YAMLNode

  /// An entry from its parts.
  package init(key: String, keyPlace: Place, value: YAMLNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}

/// Text as YAML reads it, before anyone decides that it is a number or a day.
package struct YAMLScalar: Hashable, Sendable {
  /// How a scalar is written: quotes and blocks make it text whatever it looks like.
  package enum Style: Hashable, Sendable {
    case plain, quoted, block
  }

  /// The value, with escapes and folds resolved.
  package let text: String
  /// How it was written.
  package let style: Style

  /// A scalar from its parts.
  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// Whether it stands for no value: nothing, `~` or `null`, without quotes.
  package var isNull: Bool {
    style == .plain && (text.isEmpty || text == "~" || text == "null")
  }

  /// `true` or `false` without quotes; `nil` for anything else, `yes` and `on` included (YAML 1.2, core schema).
  package var bool: Bool? {
    guard style == .plain else { return nil }
    return text == "true" ? true : text == "false" ? false : nil
  }
}
