// Whether there is anything to do: content, flags, binary, time and live site against what the last run left behind.
import Builder
import Diagnostics
import Glibc
import Model
import Publishing

/// What a successful run remembers, and the question of the next one.
struct FastPath {
  let content: String
  let target: PublicFolder
  /// Whether the moment was asked for; otherwise the clock counts.
  let isFixed: Bool
  private let flags: String
  /// When the run began, in nanoseconds since 1970.
  let started: Int

  init(content: String, target: PublicFolder, isFixed: Bool, language: Language) {
    self.content = content
    self.target = target
    self.isFixed = isFixed
    flags = FastPath.flags(language)
    started = Surroundings.nanoseconds
  }

  private var place: String { Memory.place(in: target) }

  /// Everything besides the content on which the site depends: the command line, what the environment says, the folder
  /// that relative paths start from, and the binary itself.
  private static func flags(_ language: Language) -> String {
    var sum = Sum128()
    let said = CommandLine.arguments + ["", Surroundings.folder, language.rawValue]
    let epoch = Surroundings.variable("SOURCE_DATE_EPOCH") ?? ""
    var record = Array((said + [epoch]).joined(separator: "\0").utf8)
    record += (tool ?? "").utf8
    sum.add(record)
    return sum.text
  }

  /// Stands for this program: another one, or a newer one, has another.
  static var tool: String? {
    guard let binary = Stamp("/proc/self/exe") else { return nil }
    var record: [UInt8] = []
    binary.append(to: &record)
    var sum = Sum128()
    sum.add(record)
    return sum.text
  }

  /// What was found before a build.
  struct Answer {
    /// The site is what a build would make it.
    var isUnchanged = false
    /// The content as it is now, if it was looked at.
    var content: String?
  }

  /// Whether the site is what a build would make it; then only the heartbeat is written. It is not whenever anything is
  /// uncertain.
  func question() async -> Answer {
    guard let memory = Memory(at: place), memory.flags == flags else { return Answer() }
    let now = Surroundings.now
    guard isFixed || (memory.from <= now && memory.until.map { now < $0 } ?? true) else { return Answer() }
    async let site = Sum128(target)?.text
    guard let stamps = ContentStamps(content, last: memory.looked, now: started), stamps.isCertain else {
      return Answer()
    }
    let answer = Answer(content: stamps.now.text)
    guard stamps.last.text == memory.content, await site == memory.site else { return answer }
    let checked = isFixed ? memory.from : now
    let files = heartbeat(checked: checked, minutes: memory.minutes, zone: memory.zone)
    guard (try? target.refresh(files, on: .posix)) != nil else { return answer }
    if stamps.hasDoubt {
      // Time has passed, and stamps that could not be trusted then can be now.
      var settled = memory
      settled.content = stamps.now.text
      settled.looked = started
      settled.write(to: place)
    }
    return Answer(isUnchanged: true, content: answer.content)
  }

  /// The content as it is before a build reads it; `nil` when it is uncertain.
  func look() -> String? {
    guard let stamps = ContentStamps(content, last: started, now: started), stamps.isCertain else { return nil }
    return stamps.now.text
  }

  /// Remembers a successful run. A content folder that changed while it was read is not remembered, so that the next
  /// run reads it again.
  func remember(_ before: String?, _ report: Report) async {
    async let site = Sum128(target)?.text
    guard let before, look() == before, let published = await site else { return forget() }
    let memory = Memory(
      content: before, site: published, flags: flags, looked: started, from: report.asOf,
      until: report.next.first?.instant, minutes: report.heartbeatMinutes, zone: report.zone)
    memory.write(to: place)
  }

  /// Makes the next run do everything.
  func forget() { try? FileSystem.posix.removeFile(place) }
}
