/// The two languages in which terang talks to staff, and a sentence in both.

/// A language of messages. The site itself is Indonesian.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"
}

/// One message in both languages, built together so that neither can be forgotten.
package struct Phrase: Hashable, Sendable {
  package let indonesian: String
  package let english: String

  package init(id indonesian: String, en english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// The message in one language.
  package func text(in language: Language) -> String {
    language == .indonesian ? indonesian : english
  }
}
