// Runs pdftotext and pdfinfo of poppler-utils: the text of a PDF, and what it says about itself.
import Glibc
import Intake

enum TextExtractor {
  /// Text beyond this is not read; a book of a thousand pages has a tenth of it. In bytes.
  private static let limit = 32 << 20
  /// A broken file can keep a reader busy for ever. In seconds.
  private static let patience = 60

  /// The text of the PDF at a path.
  static func text(of path: String) -> TextExtraction {
    // A path that begins with a hyphen would be read as an option.
    let path = path.hasPrefix("-") ? "./" + path : path
    switch run(["pdftotext", "-q", "-enc", "UTF-8", path, "-"]) {
    case .missing: return .programMissing
    case .ended(let status, let text):
      guard status == 0 else { return .failed(reason: reason(status)) }
      // Title, subject and author are published with the file; a missing or failing pdfinfo hides no text.
      guard case .ended(0, let properties) = run(["pdfinfo", "-enc", "UTF-8", path]) else { return .text(text) }
      let said = properties.split(separator: 0x0A).filter { line in
        ["Title:", "Subject:", "Keywords:", "Author:"].contains { line.starts(with: Array($0.utf8)) }
      }.flatMap { $0.drop { $0 != UInt8(ascii: ":") }.dropFirst() + [0x0A] }
      let hasText = text.contains { $0 > 0x20 }
      return .text(hasText || said.contains(where: { isDigit($0) || $0 == UInt8(ascii: "@") }) ? text + said : text)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The exit codes that pdftotext(1) names.
  private static func reason(_ status: Int32) -> String {
    switch status {
    case 1: "pdftotext: error opening the file, or encrypted"
    case 3: "pdftotext: permissions"
    case 124: "pdftotext: no end after \(patience) s"
    default: "pdftotext: exit \(status)"
    }
  }

  private enum Outcome {
    case missing
    case ended(Int32, [UInt8])
  }

  /// Runs a program without input and reads what it prints.
  private static func run(_ words: [String]) -> Outcome {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .ended(-1, []) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let error = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard error == 0 else { return error == ENOENT ? .missing : .ended(-1, []) }
    let (text, isWhole) = read(ends[0])
    if !isWhole { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // posix_spawn may tell only by this code that there is no such program.
    if status >> 8 & 0xFF == 127, text.isEmpty { return .missing }
    return .ended(isWhole ? (status & 0x7F == 0 ? status >> 8 & 0xFF : -1) : 124, text)
  }

  /// What comes out of a pipe until it is closed, or until patience or room ends.
  private static func read(_ descriptor: Int32) -> (bytes: [UInt8], isWhole: Bool) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var left = patience
    while bytes.count < limit {
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = Glibc.poll(&poll, 1, 1000)
      if ready < 0, errno == EINTR { continue }
      if ready == 0 {
        left -= 1
        if left == 0 { return (bytes, false) }
        continue
      }
      let got = Glibc.read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return (bytes, got == 0) }
      bytes += buffer[..<got]
    }
    return (bytes, false)
  }
}
