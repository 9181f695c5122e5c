// What the operating system refused, in words that say what to do.
import Diagnostics
import Glibc

extension PublishingError {
  /// A call that the operating system refused.
  init(_ error: SystemError) {
    if error.code == EXDEV {
      self.init(
        .cannotCreate,
        Phrase(
          id: "'\(error.path)' ada di sistem berkas lain daripada bagian lain folder keluaran",
          en: "'\(error.path)' is on another file system than the rest of the output folder"),
        help: Phrase(
          id: "letakkan folder keluaran secara utuh pada satu sistem berkas; dalam kontainer, pada sebuah volume",
          en: "keep the output folder as a whole on one file system; in a container, on a volume"))
      return
    }
    self.init(
      .inputOutput,
      Phrase(
        id: "'\(error.path)' tidak dapat dibaca atau ditulis: \(error.reason)",
        en: "'\(error.path)' cannot be read or written: \(error.reason)"),
      help: PublishingError.remedy(for: error.code))
  }

  /// The output folder or the lock in it cannot be made.
  static func cannotMake(_ error: SystemError) -> PublishingError {
    PublishingError(
      .cannotCreate,
      Phrase(
        id: "'\(error.path)' tidak dapat dibuat: \(error.reason)", en: "'\(error.path)' cannot be made: \(error.reason)"
      ),
      help: remedy(for: error.code)
        ?? Phrase(
          id: "periksa hak tulis, atau pilih folder lain dengan --public",
          en: "check the permission to write, or choose another folder with --public"))
  }

  /// The two slots cannot change places.
  static func cannotExchange(_ error: SystemError, _ folder: PublicFolder) -> PublishingError {
    guard error.code == EBUSY else { return PublishingError(error) }
    return PublishingError(
      .cannotCreate,
      Phrase(
        id: "'\(folder.site)' atau '\(folder.previous)' adalah titik kait sistem berkas dan tidak dapat ditukar",
        en: "'\(folder.site)' or '\(folder.previous)' is a mount point and cannot be exchanged"),
      help: Phrase(
        id: "kaitkan '\(folder.root)' secara utuh, bukan folder di dalamnya",
        en: "mount '\(folder.root)' as a whole, not a folder in it"))
  }

  private static func remedy(for code: Int32) -> Phrase? {
    switch code {
    case ENOSPC, EDQUOT:
      Phrase(
        id: "kosongkan ruang disk: terang memerlukan ruang untuk dua terbitan; situs yang lama masih utuh",
        en: "free some space: terang needs room for two releases; the site that stood before still stands")
    case EROFS:
      Phrase(
        id: "sistem berkas itu hanya-baca; kaitkan ulang agar dapat ditulis, atau pilih folder lain dengan --public",
        en: "the file system is read-only; remount it for writing, or choose another folder with --public")
    case EACCES, EPERM:
      Phrase(
        id: "jalankan sebagai pemilik folder itu, atau periksa hak tulisnya",
        en: "run as the owner of the folder, or check the permission to write")
    case EILSEQ:
      Phrase(
        id: "ada nama di folder itu yang bukan UTF-8; ganti namanya, misalnya dengan 'convmv'",
        en: "a name in the folder is not UTF-8; rename it, for instance with 'convmv'")
    default: nil
    }
  }
}
