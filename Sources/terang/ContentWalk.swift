// Finds the files of the content folder. Links are followed inside the folder and refused where they loop or leave it.
import Diagnostics
import Glibc
import Intake

/// One walk through a folder.
struct ContentWalk {
  struct Found: Sendable {
    /// Below the content folder, with `/`.
    let name: String
    /// As the system calls take it; names need not be UTF-8.
    let path: [CChar]
    /// In bytes.
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int
    /// Why it cannot be read, where that is known already.
    let problem: ContentFolder.Entry?
  }

  private(set) var found: [Found] = []
  /// What ``ContentStamps`` would have summed up in the same moment; `nil` where a link, a file that may change unseen,
  /// or a name that is no text asks for a closer look.
  private(set) var stamps: Sum128? = Sum128()
  /// Files whose stamp is younger may change unseen, in nanoseconds since 1970.
  private let certain: Int

  private struct Identity: Hashable {
    let device: dev_t
    let inode: ino_t
  }

  private let root: String
  private let language: Language
  /// The folders from the root to the one being listed.
  private var open: [Identity] = []

  /// - Parameter now: the moment of the walk, in nanoseconds since 1970.
  init(_ folder: String, language: Language, now: Int = 0) {
    self.language = language
    certain = now - ContentStamps.doubt
    let path = Array(folder.utf8CString)
    root = ContentWalk.realPath(path) ?? folder
    var info = stat()
    guard stat(path, &info) == 0 else { return }
    list(path, name: "", Identity(device: info.st_dev, inode: info.st_ino))
  }

  private mutating func list(_ folder: [CChar], name: String, _ identity: Identity) {
    guard let stream = opendir(folder) else {
      return add(name, folder, problem: .unreadable(reason: String(cString: strerror(errno))))
    }
    var names: [[CChar]] = []
    while let entry = readdir(stream) {
      let raw = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { pointer in
          Array(UnsafeBufferPointer(start: pointer, count: strlen(pointer)))
        }
      }
      if !ContentWalk.isLeftover(raw.map(UInt8.init(bitPattern:))) { names.append(raw) }
    }
    closedir(stream)
    open.append(identity)
    for raw in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let bytes = raw.map(UInt8.init(bitPattern:))
      let text = String(decoding: bytes, as: UTF8.self)
      if !text.utf8.elementsEqual(bytes) { stamps = nil }
      let path = folder.dropLast() + [CChar(bitPattern: UInt8(ascii: "/"))] + raw + [0]
      visit(path, name.isEmpty ? text : name + "/" + text)
    }
    open.removeLast()
  }

  private mutating func visit(_ path: [CChar], _ name: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      return add(name, path, problem: .unreadable(reason: String(cString: strerror(errno))))
    }
    if info.st_mode & S_IFMT == S_IFLNK {
      stamps = nil
      guard let target = ContentWalk.realPath(path), stat(path, &info) == 0 else {
        let reason =
          errno == ELOOP
          ? Phrase(id: "tautan menuju dirinya sendiri", en: "the link leads to itself")
          : Phrase(id: "tujuan tautan tidak ada", en: "what the link leads to is not there")
        return add(name, path, problem: .brokenLink(reason: reason.text(in: language)))
      }
      guard target == root || target.hasPrefix(root + "/") else {
        let reason = Phrase(id: "tautan keluar dari folder isi", en: "the link leads out of the content folder")
        return add(name, path, problem: .brokenLink(reason: reason.text(in: language)))
      }
    }
    let identity = Identity(device: info.st_dev, inode: info.st_ino)
    switch info.st_mode & S_IFMT {
    case S_IFREG:
      let modified = info.st_mtim.tv_sec * 1_000_000_000 + info.st_mtim.tv_nsec
      add(name, path, size: Int(info.st_size), modified: modified)
      note(name, Stamp(info))
    case S_IFDIR where open.contains(identity):
      let reason = Phrase(
        id: "tautan menuju folder tempatnya berada", en: "the link leads to a folder that it stands in")
      add(name, path, problem: .brokenLink(reason: reason.text(in: language)))
    case S_IFDIR:
      list(path, name: name, identity)
    default:
      let reason = Phrase(id: "bukan berkas biasa", en: "not a regular file")
      add(name, path, problem: .unreadable(reason: reason.text(in: language)))
    }
  }

  private mutating func add(
    _ name: String, _ path: [CChar], size: Int = 0, modified: Int = 0, problem: ContentFolder.Entry? = nil
  ) {
    if problem != nil { stamps = nil }
    found.append(Found(name: name, path: path, size: size, modified: modified, problem: problem))
  }

  private mutating func note(_ name: String, _ stamp: Stamp) {
    guard stamp.newest < certain else { return stamps = nil }
    var record = Array(name.utf8)
    record.append(0)
    stamp.append(to: &record)
    stamps?.add(record)
  }

  /// Hidden files, and what editors, spreadsheets and file managers leave behind.
  static func isLeftover(_ name: [UInt8]) -> Bool {
    name.starts(with: ".".utf8) || name.starts(with: "~$".utf8) || name.last == UInt8(ascii: "~")
      || name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#")
      || name.elementsEqual("Thumbs.db".utf8) || name.elementsEqual("desktop.ini".utf8)
  }

  /// The path without links; `nil` when it leads nowhere.
  private static func realPath(_ path: [CChar]) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
