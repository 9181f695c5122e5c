/// What is known before a record is read: every id that it may point to.
internal import HTML
internal import Model

struct Registers: Sendable {
  var zone = TimeZone.wib
  var base = "/"
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
  /// Path in `Content/` to the page, section or file of the site that it becomes.
  var destinations = Destinations()
}
