// What publishing refuses by its own rules.
import Diagnostics

extension PublishingError {
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

  /// - Parameter holder: what stands in the lock file: the number of a process, a space, a moment.
  static func locked(_ path: String, by holder: String) -> PublishingError {
    let words = holder.split { $0 == " " || $0 == "\n" }.map(String.init)
    var who = Phrase(id: "", en: "")
    if words.count == 2 {
      who = Phrase(id: " (proses \(words[0]), sejak \(words[1]))", en: " (process \(words[0]), since \(words[1]))")
    } else if words.count == 1 {
      who = Phrase(id: " (proses \(words[0]))", en: " (process \(words[0]))")
    }
    return PublishingError(
      .locked,
      Phrase(
        id: "'\(path)' dipegang oleh terang yang lain" + who.indonesian,
        en: "'\(path)' is held by another run of terang" + who.english),
      help: Phrase(id: "tunggu sampai selesai, lalu coba lagi", en: "wait until it is done, then try again"))
  }

  static func readsDifferently(_ path: String) -> PublishingError {
    PublishingError(
      .inputOutput,
      Phrase(
        id: "'\(path)' terbaca lain dari yang ditulis; tidak ada yang diterbitkan",
        en: "'\(path)' reads differently from what was written; nothing was published"),
      help: Phrase(id: "periksa disknya", en: "check the disk"))
  }

  static func noEarlierRelease(_ path: String) -> PublishingError {
    PublishingError(
      .notARelease,
      Phrase(
        id: "'\(path)' tidak memuat terbitan yang utuh; tidak ada jalan kembali",
        en: "'\(path)' holds no complete release; there is no way back"),
      help: Phrase(
        id: "perbaiki isi, lalu bangun lagi dengan 'terang build'",
        en: "mend the content, then build again with 'terang build'"))
  }

  static func damagedRelease(_ path: String, _ files: [String]) -> PublishingError {
    let names = files.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + (files.count > 3 ? ", …" : "")
    return PublishingError(
      .notARelease,
      Phrase(
        id: "'\(path)' berubah sejak diterbitkan: \(names)",
        en: "'\(path)' has changed since it was published: \(names)"),
      help: Phrase(
        id: "perbaiki isi, lalu bangun lagi dengan 'terang build'",
        en: "mend the content, then build again with 'terang build'"))
  }

  static func noManifest(_ path: String) -> PublishingError {
    PublishingError(
      .notARelease, Phrase(id: "'\(path)' tidak ada", en: "'\(path)' is not there"),
      help: Phrase(
        id: "sebutkan folder akar situs, misalnya 'terang verify Public/site'",
        en: "name the web root, for instance 'terang verify Public/site'"))
  }

  static func unreadableManifest(_ path: String) -> PublishingError {
    PublishingError(
      .notARelease,
      Phrase(
        id: "'\(path)' bukan daftar berkas buatan terang, atau rusak",
        en: "'\(path)' is not a list of files that terang wrote, or is damaged"),
      help: Phrase(id: "ambil salinan baru dari situs", en: "fetch a new copy from the site"))
  }
}
