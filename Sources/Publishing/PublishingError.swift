/// Why a release was not written: in words, with a remedy, and with the class that decides the exit code.
package import Diagnostics

package struct PublishingError: Error, Hashable, Sendable {
  /// The class of the failure; the raw value is its exit code after sysexits(3).
  package enum Kind: Int32, Hashable, Sendable {
    /// A folder is not the release that it is said to be.
    case notARelease = 65
    /// The output cannot be made where it was asked for: something that is not terang's stands there.
    case cannotCreate = 73
    /// The operating system refused to read or write.
    case inputOutput = 74
    /// Another run holds the lock.
    case locked = 75
  }

  package let kind: Kind
  package let phrase: Phrase
  package let help: Phrase?

  package init(_ kind: Kind, _ phrase: Phrase, help: Phrase? = nil) {
    self.kind = kind
    self.phrase = phrase
    self.help = help
  }
}
