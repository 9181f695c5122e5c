/// Small statements that several kinds of record carry.
package import HTML

/// Sources that do not agree, told in one place.
package struct Disagreement: Hashable, Sendable {
  package let title: String
  package let text: String
  package let sources: Sources

  package init(title: String, text: String, sources: Sources) {
    self.title = title
    self.text = text
    self.sources = sources
  }
}

/// A sourced sentence under a short title.
package struct Fact: Hashable, Sendable {
  package let title: String
  package let text: String
  package let period: Period?
  package let sources: Sources

  package init(title: String, text: String, period: Period?, sources: Sources) {
    self.title = title
    self.text = text
    self.period = period
    self.sources = sources
  }
}

/// A way to reach someone, or an address elsewhere.
package struct Contact: Hashable, Sendable {
  package let label: String
  package let address: WebAddress?
  package let note: String?
  package let sources: [Source]

  package init(label: String, address: WebAddress?, note: String?, sources: [Source] = []) {
    self.label = label
    self.address = address
    self.note = note
    self.sources = sources
  }
}

/// Former paths at which an item must still be found.
package struct Alias: Hashable, Sendable {
  package let path: Path

  package init(path: Path) { self.path = path }
}
