/// What is known before a record is read: every id that it may point to.
internal import HTML
internal import Model

struct Registers: Sendable {
  var zone = TimeZone.wib
  var base = "/"
  /// Before the base, in an address of the site itself; empty when it is not known.
  var origin = ""
  var sources: [String: Source] = [:]
  var pillars: [String: Pillar] = [:]
  var agencies: [String: Agency] = [:]
  var areas: [String: Area] = [:]
  var instruments: [String: Instrument] = [:]
  var bodies: [String: Body] = [:]
  var documents: [String: Slug] = [:]
  /// Ids of metrics, from the names of their files.
  var metrics: [String: Slug] = [:]
  /// Ids of programmes, from the names of their files.
  var programs: [String: Slug] = [:]
  var maturity: [String: Slug] = [:]
  /// Acronyms that the site explains; `nil` when it has no glossary.
  var acronyms: Set<String>?
  /// Ids that stand in a register, whether or not their records are sound, by file.
  var written: [String: Set<String>] = [:]
  /// Registers that could not be read at all, and folders, which end in `/`.
  var unread: Set<String> = []
  /// Path in `Content/` to the page, section or file of the site that it becomes.
  var destinations = Destinations()

  /// Whether an id may belong to a record whose own fault is reported already, so that what points to it is not.
  func isFaulty(_ id: String, _ kind: Kind) -> Bool { isFaulty(id, in: kind.home) }

  /// Whether a file is there under a name that was refused, or may be in a folder that cannot be read.
  func isLost(_ file: String) -> Bool {
    destinations.misnamed.contains(file) || unread.contains { $0.hasSuffix("/") && file.hasPrefix($0) }
  }

  /// The same for an entry of a register file.
  func isFaulty(_ id: String, in file: String) -> Bool {
    unread.contains(file) || written[file]?.contains(id) == true
  }
}
