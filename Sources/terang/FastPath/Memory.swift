// What a run leaves behind for the next one, as a small file.
import Diagnostics
import Model
import Publishing

/// The state of everything after a successful run.
struct Memory: Equatable {
  /// Sums of the content, the live site and the flags.
  var content: String
  var site: String
  var flags: String
  /// When the content was looked at, in nanoseconds since 1970.
  var looked: Int
  /// For which instant the site was made, and when it changes by itself; `nil` when never.
  var from: Instant
  var until: Instant?
  /// What the heartbeat needs to know.
  var minutes: Int
  var zone: TimeZone

  /// The file: one word and one value a line, and at its end a line that shows that it is whole.
  var text: String {
    """
    terang 1
    content \(content)
    site \(site)
    flags \(flags)
    looked \(looked)
    from \(from.seconds)
    until \(until.map { String($0.seconds) } ?? "never")
    minutes \(minutes)
    zone \(zone.rawValue)
    end

    """
  }

  func write(to path: String) {
    let temporary = path + ".new"
    try? FileSystem.posix.removeFile(temporary)
    guard (try? FileSystem.posix.create(temporary, Array(text.utf8), nil)) != nil else { return }
    try? FileSystem.posix.rename(temporary, path)
  }
}

extension Memory {
  /// Where the state of an output folder is kept.
  static func place(in folder: PublicFolder) -> String { folder.state + "/fingerprint" }

  /// What the last run left in an output folder.
  init?(in folder: PublicFolder) { self.init(at: Memory.place(in: folder)) }

  /// The state in a file; `nil` when it is not exactly what a run wrote.
  init?(at path: String) {
    guard let bytes = try? FileSystem.posix.read(path) else { return nil }
    var values: [Substring: Substring] = [:]
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      values[words.first ?? ""] = words.last
    }
    guard let content = values["content"], let site = values["site"], let flags = values["flags"],
      let looked = values["looked"].flatMap({ Int($0) }), let from = values["from"].flatMap({ Int($0) }),
      let until = values["until"], let minutes = values["minutes"].flatMap({ Int($0) }),
      let zone = values["zone"].flatMap({ TimeZone(rawValue: String($0)) })
    else { return nil }
    self.init(
      content: String(content), site: String(site), flags: String(flags), looked: looked, from: Instant(seconds: from),
      until: Int(until).map { Instant(seconds: $0) }, minutes: minutes, zone: zone)
    guard self.text == text else { return nil }
  }
}
