/// What is published although a check found something, told to those who read it.
package import HTML

package struct PublicWaiver: Hashable, Sendable {
  /// What the check found, as readers need to know it.
  package enum Subject: Hashable, Sendable {
    /// A value outside of what is believable.
    case bounds
    /// A large step between two periods.
    case jump
    /// A large correction of a figure that was public.
    case correction
    /// Another unit than before.
    case unit
    /// Many fewer pages, items or figures than before.
    case fewer
    /// Contacts or numbers of persons.
    case personalData
  }

  package let subject: Subject
  /// The page concerned; `nil` when it is the whole site, or what has no page of its own.
  package let page: Path?
  package let reason: String
  /// The office that answers for it.
  package let who: String
  /// The last day on which it holds.
  package let until: Day

  package init(subject: Subject, page: Path?, reason: String, who: String, until: Day) {
    self.subject = subject
    self.page = page
    self.reason = reason
    self.who = who
    self.until = until
  }
}
