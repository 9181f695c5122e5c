/// The telephone numbers and addresses that a city declares as its own, which may be published.
package struct OfficialContacts: Sendable {
  /// Numbers as ``normalized(phone:)`` writes them.
  package private(set) var phones: Set<String> = []
  /// Addresses in lower case.
  package private(set) var mails: Set<String> = []
  /// Domains in lower case, without `@`; all domains below them are meant too.
  package private(set) var domains: Set<String> = []

  package init() {}

  /// Declares every number and address of a text: a label, a note, `tel:`, `mailto:`, `wa.me`.
  package mutating func declare(in text: String) {
    // Nobody types the number of a stranger into the city's own contacts: there a number needs no word beside it.
    let bare = PersonalScan(official: OfficialContacts()).find(in: Array(("telepon " + text).utf8))
    for datum in bare {
      if datum.kind == .phone { phones.insert(datum.key) }
      if datum.kind == .email { mails.insert(datum.key) }
    }
  }

  /// Declares a number; `false` when it is none.
  package mutating func declare(phone text: String) -> Bool {
    guard let phone = Self.normalized(phone: text) else { return false }
    phones.insert(phone)
    return true
  }

  /// Declares a domain for mail; `false` when it is none, or belongs to everybody.
  package mutating func declare(domain text: String) -> Bool {
    let domain = text.lowercased()
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    let isName =
      labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
      }
    guard isName, !Self.everybodys.contains(domain) else { return false }
    domains.insert(domain)
    return true
  }

  /// A number as `62…`; `nil` when it has no digits enough, or letters.
  package static func normalized(phone text: String) -> String? {
    let digits = text.utf8.filter(isDigit)
    guard (3...15).contains(digits.count), !text.utf8.contains(where: isLetter) else { return nil }
    let written = String(decoding: digits, as: UTF8.self)
    return written.hasPrefix("0") ? "62" + written.dropFirst() : written
  }

  /// Whether mail to an address, in lower case, reaches an office: those of the state, and those that were declared.
  func covers(mail: String) -> Bool {
    if mails.contains(mail) { return true }
    guard let at = mail.lastIndex(of: "@") else { return false }
    var domain = mail[mail.index(after: at)...]
    while true {
      if Self.states.contains(String(domain)) || domains.contains(String(domain)) { return true }
      guard let dot = domain.firstIndex(of: ".") else { return false }
      domain = domain[domain.index(after: dot)...]
    }
  }

  /// Domains of public bodies, and those that belong to nobody by RFC 2606.
  private static let states: Set<String> = [
    "go.id", "mil.id", "example", "invalid", "test", "example.com", "example.org",
  ]
  /// Providers of mail for everybody: what they hold is not an office's.
  private static let everybodys: Set<String> = [
    "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "rocketmail.com", "hotmail.com",
    "outlook.com", "outlook.co.id", "live.com", "icloud.com", "proton.me", "protonmail.com", "zoho.com", "aol.com",
    "co.id", "or.id", "ac.id", "sch.id", "my.id", "web.id", "com", "id",
  ]
}
