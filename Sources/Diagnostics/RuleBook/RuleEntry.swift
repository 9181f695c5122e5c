/// What the rule book says about one rule: what it demands, why, and how it looks when it is broken and kept.
package struct RuleEntry: Hashable, Sendable {
  /// The rule, in one sentence.
  package let demand: Phrase
  /// Why there is such a rule.
  package let reason: Phrase
  /// What breaks it: a piece of content, or in words what is wrong with a file.
  package let bad: Phrase
  /// The same, kept.
  package let good: Phrase

  init(_ demand: Phrase, because reason: Phrase, bad: Phrase, good: Phrase) {
    self.demand = demand
    self.reason = reason
    self.bad = bad
    self.good = good
  }

  /// With examples that are pieces of content, and so the same in every language.
  init(_ demand: Phrase, because reason: Phrase, bad: String, good: String) {
    self.init(demand, because: reason, bad: Phrase(id: bad, en: bad), good: Phrase(id: good, en: good))
  }

  /// With a bad example that must be told in words.
  init(_ demand: Phrase, because reason: Phrase, bad: Phrase, good: String) {
    self.init(demand, because: reason, bad: bad, good: Phrase(id: good, en: good))
  }
}
