/// A piece of personal data found in a text: its kind, where it stands, and how it may be shown.
package struct PersonalDatum: Hashable, Sendable {
  /// What a number or address identifies.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A resident's identity number, and the number of a family card, which has the same form.
    case nik, kk
    /// A taxpayer's number, and the number of a civil servant.
    case npwp, nip
    /// The number of a health insurance card, a passport, a driving licence.
    case bpjs, passport, sim
    /// The number of a bank account and of a payment card.
    case account, card
    /// A mobile number and an e-mail address that nobody declared as official.
    case phone, email
  }

  package let kind: Kind
  /// The bytes of the text that it covers.
  package let range: Range<Int>
  /// The number without separators, or the address in lower case: equal for equal data, however it was typed.
  package let key: String

  package init(kind: Kind, range: Range<Int>, key: String) {
    self.kind = kind
    self.range = range
    self.key = key
  }

  /// What a message may show: the first four digits of a number, the first two letters of an address.
  package var shown: String {
    guard kind == .email, let at = key.lastIndex(of: "@") else { return key.prefix(4) + "…" }
    return key[..<at].prefix(2) + "…" + key[at...]
  }

  /// How many digits or characters it has.
  package var length: Int { key.utf8.count }
}
