/// Why a release was not written: in words, with a remedy, and with the class that decides the exit code.
package import Diagnostics

package struct PublishingError: Error, Hashable, Sendable {
  /// The class of the failure; the raw value is its exit code after sysexits(3).
  package enum Kind: Int32, Hashable, Sendable {
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

  /// A call that the operating system refused.
  init(_ error: SystemError) {
    self.init(
      .inputOutput,
      Phrase(
        id: "'\(error.path)' tidak dapat dibaca atau ditulis: \(error.reason)",
        en: "'\(error.path)' cannot be read or written: \(error.reason)"))
  }
}

extension PublishingError {
  static func foreign(_ paths: [String]) -> PublishingError {
    let names = paths.map { "'\($0)'" }.joined(separator: ", ")
    return PublishingError(
      .cannotCreate,
      Phrase(
        id: "\(names) bukan buatan terang, tetapi situs memerlukan nama itu",
        en: "\(names) was not written by terang, and the site needs the name"),
      help: Phrase(id: "pindahkan atau hapus, lalu bangun lagi", en: "move or remove it, then build again"))
  }

  static func foreignFolder(_ path: String) -> PublishingError {
    PublishingError(
      .cannotCreate,
      Phrase(
        id: "folder '\(path)' berisi berkas dan bukan buatan terang",
        en: "folder '\(path)' holds files and was not made by terang"),
      help: Phrase(
        id: "kosongkan folder itu, atau pilih folder lain dengan --public",
        en: "empty the folder, or choose another one with --public"))
  }

  static func notAFolder(_ path: String) -> PublishingError {
    PublishingError(
      .cannotCreate, Phrase(id: "'\(path)' harus berupa folder", en: "'\(path)' must be a folder"),
      help: Phrase(id: "pindahkan atau hapus, lalu bangun lagi", en: "move or remove it, then build again"))
  }

  static func link(_ path: String) -> PublishingError {
    PublishingError(
      .cannotCreate,
      Phrase(
        id: "'\(path)' adalah tautan simbolik; terang tidak menulis melalui tautan",
        en: "'\(path)' is a symbolic link; terang does not write through links"),
      help: Phrase(id: "ganti tautan itu dengan folder biasa", en: "replace the link by a plain folder"))
  }

  static func damagedManifest(_ path: String) -> PublishingError {
    PublishingError(
      .cannotCreate,
      Phrase(
        id: "'\(path)' bukan daftar berkas buatan terang, atau rusak",
        en: "'\(path)' is not a list of files that terang wrote, or is damaged"),
      help: Phrase(
        id: "hapus berkas itu bersama folder 'site' di sebelahnya, lalu bangun lagi",
        en: "remove it together with the folder 'site' beside it, then build again"))
  }

  static func badPath(_ path: String) -> PublishingError {
    PublishingError(
      .cannotCreate,
      Phrase(
        id: "'\(path)' bukan nama berkas di dalam situs", en: "'\(path)' is not the name of a file inside the site"))
  }

  static func locked(_ path: String, by holder: Int?) -> PublishingError {
    PublishingError(
      .locked,
      Phrase(
        id: "'\(path)' dipegang oleh terang yang lain" + (holder.map { " (proses \($0))" } ?? ""),
        en: "'\(path)' is held by another run of terang" + (holder.map { " (process \($0))" } ?? "")),
      help: Phrase(id: "tunggu sampai selesai, lalu coba lagi", en: "wait until it is done, then try again"))
  }
}
