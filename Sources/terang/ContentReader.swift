// Reads the content folder from the disk: every file of it, on all cores, into one value.
import Diagnostics
import Glibc
import Intake

/// A content folder on the disk.
struct ContentReader: Sendable {
  /// Larger files are not read: no register, story, picture or document of such a site comes near it. In bytes.
  static let limit = 64 << 20

  let folder: String
  let language: Language

  /// `nil` when there is no such folder.
  init?(_ folder: String, language: Language) {
    var info = stat()
    guard stat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return nil }
    self.folder = folder
    self.language = language
  }

  /// A number that changes when a file comes, goes, or gets another size or time.
  func stamp() -> Int {
    var hasher = Hasher()
    for found in ContentWalk(folder, language: language).found {
      hasher.combine(found.name)
      hasher.combine(found.size)
      hasher.combine(found.modified)
    }
    return hasher.finalize()
  }

  /// The files that are to be read.
  ///
  /// - Parameter now: in nanoseconds since 1970.
  func list(at now: Int) -> ContentWalk { ContentWalk(folder, language: language, now: now) }

  /// The folder as it is now, or those of its files that were listed before.
  func read(_ listed: ContentWalk? = nil) async -> ContentFolder {
    let found = (listed ?? ContentWalk(folder, language: language)).found
    let tasks = max(1, min(16, found.count))
    let entries = await withTaskGroup(of: [(String, ContentFolder.Entry)].self) { group in
      for first in 0..<tasks {
        group.addTask {
          stride(from: first, to: found.count, by: tasks).map { (found[$0].name, entry(found[$0])) }
        }
      }
      var entries: [String: ContentFolder.Entry] = [:]
      entries.reserveCapacity(found.count)
      for await pairs in group {
        for (name, entry) in pairs { entries[name] = entry }
      }
      return entries
    }
    return ContentFolder(entries: entries, texts: await texts(found))
  }

  /// The texts of the PDF files, two at a time: each is a process of its own.
  private func texts(_ found: [ContentWalk.Found]) async -> [String: TextExtraction] {
    let portable = found.filter { $0.problem == nil && $0.name.lowercased().hasSuffix(".pdf") }
    return await withTaskGroup(of: [(String, TextExtraction)].self) { group in
      for first in 0..<min(2, portable.count) {
        group.addTask {
          stride(from: first, to: portable.count, by: 2).map { index in
            let path = portable[index].path.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }
            return (portable[index].name, TextExtractor.text(of: String(decoding: path, as: UTF8.self)))
          }
        }
      }
      var texts: [String: TextExtraction] = [:]
      for await pairs in group {
        for (name, text) in pairs { texts[name] = text }
      }
      return texts
    }
  }

  private func entry(_ found: ContentWalk.Found) -> ContentFolder.Entry {
    if let problem = found.problem { return problem }
    if found.size > ContentReader.limit { return .tooLarge(size: found.size) }
    let descriptor = open(found.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .unreadable(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: found.size + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let room = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress?.advanced(by: count), room) }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return .unreadable(reason: String(cString: strerror(errno))) }
      if got == 0 { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    return .file(bytes)
  }
}
