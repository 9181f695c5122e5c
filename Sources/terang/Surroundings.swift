// The one place that looks at the clock, the environment and the terminal.
import Diagnostics
import Glibc
import Model

/// What the machine around the command says.
enum Surroundings {
  /// A variable of the environment; `nil` when it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The present moment.
  static var now: Instant { Instant(seconds: time(nil)) }

  /// The number of this process.
  static var process: Int { Int(getpid()) }

  /// The present moment in nanoseconds since 1970.
  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The folder from which relative paths start.
  static var folder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The language of messages by the locale variables, in their order of precedence; Indonesian unless English is set.
  static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.lowercased().hasPrefix("en") ? .english : .indonesian
  }

  /// Whether standard error is a terminal that can redraw a line.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

  /// Whether somebody reads standard output on a terminal; cron sends by mail what it finds there.
  static var isWatched: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether colour is wanted on standard error (no-color.org).
  static var isColored: Bool { isTerminal && variable("NO_COLOR") == nil }

  /// Ends the process as a run that did what it was asked for; the system takes its memory back at once.
  static func end() -> Never { exit(EXIT_SUCCESS) }

  /// Writes to a stream; a reader that went away is nobody to tell.
  static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        written += count
      }
    }
  }

  static func say(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func complain(_ text: String) { write(text, to: STDERR_FILENO) }
}

/// Text of the help pages in the language of the terminal.
func help(id indonesian: String, en english: String) -> String {
  Phrase(id: indonesian, en: english).text(in: Surroundings.language)
}
