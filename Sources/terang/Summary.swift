// What a successful build says: items in = items published + items held back, and what happened to the files.
import Builder
import Diagnostics
import Model
import Publishing

extension ReportOptions {
  /// Tells what was published. Without a terminal that is one line when the site has changed and nothing when it has
  /// not: cron sends a mail for every word.
  func tell(_ report: Report, in language: Language, site: String) {
    // A SARIF document stands alone on standard output.
    if quiet || format == .sarif { return Surroundings.complain(report.foreignText(in: language, site: site)) }
    if format == .json { return Surroundings.say(report.json) }
    if Surroundings.isWatched { return Surroundings.say(report.text(in: language, site: site)) }
    guard report.outcome.isChange || report.outcome.isHeldByRollback else { return }
    Surroundings.say(report.line(in: language, site: site) + report.foreignText(in: language, site: site))
  }

  /// Tells that there was nothing to do, to those who want to hear it.
  func tellUnchanged(in language: Language) {
    guard !quiet, format != .sarif else { return }
    if format == .json { return Surroundings.say(#"{"type":"report","outcome":"unchanged"}"# + "\n") }
    guard Surroundings.isWatched else { return }
    Surroundings.say(
      Phrase(id: "tidak ada yang berubah sejak terbitan terakhir\n", en: "nothing has changed since the last release\n")
        .text(in: language))
  }
}

extension Report {
  /// For people: one line, then one for each item held back and each file that is somebody else's.
  func text(in language: Language, site: String) -> String {
    let heldLines = held.map { item in
      let word = Phrase(id: "ditahan", en: "held back").text(in: language)
      return "  \(word): \(item.file) (\(item.reason.phrase(in: zone).text(in: language)))\n"
    }
    return line(in: language, site: site) + heldLines.joined() + foreignText(in: language, site: site)
  }

  /// The counts: items in = published + held back, and what happened to the files.
  func line(in language: Language, site: String) -> String {
    let counts = Phrase(
      id: """
        \(items) butir: \(published) terbit, \(held.count) ditahan; \(files) berkas di \(site): \
        \(outcome.written.count) ditulis, \(outcome.unchanged.count) tetap, \(outcome.removed.count) dihapus
        """,
      en: """
        \(items) items: \(published) published, \(held.count) held back; \(files) files in \(site): \
        \(outcome.written.count) written, \(outcome.unchanged.count) unchanged, \(outcome.removed.count) removed
        """)
    return counts.text(in: language) + "\n"
  }

  /// For programs: one object in one line.
  var json: String {
    let heldObjects = held.map { item in
      let file = JSONFormat.quoted(item.file)
      return #"{"file":\#(file),"reason":"\#(item.reason.name)"\#(item.reason.moment(in: zone))}"#
    }
    func list(_ paths: [String]) -> String { paths.map(JSONFormat.quoted).joined(separator: ",") }
    return """
      {"type":"report","outcome":"\(outcome.isChange ? "published" : "unchanged")",\
      "release":"\(outcome.releaseHash)","items":\(items),\
      "published":\(published),"held":[\(heldObjects.joined(separator: ","))],\
      "pages":\(pages),"files":\(files),"written":[\(list(outcome.written))],"unchanged":\(outcome.unchanged.count),\
      "removed":[\(list(outcome.removed))],"foreign":[\(list(outcome.foreign))],"kept":[\(list(outcome.kept))],\
      "aside":[\(list(outcome.aside.map(\.to)))],"held_by_rollback":\(outcome.isHeldByRollback)}

      """
  }
}

extension HeldItem.Reason {
  /// The word of the reason in JSON.
  var name: String {
    switch self {
    case .draft: "draft"
    case .scheduled: "scheduled"
    case .expired: "expired"
    }
  }

  func moment(in zone: TimeZone) -> String {
    switch self {
    case .draft: ""
    case .scheduled(let moment), .expired(let moment): #","at":"\#(moment.rfc3339(in: zone))""#
    }
  }

  func phrase(in zone: TimeZone) -> Phrase {
    switch self {
    case .draft: Phrase(id: "draf", en: "draft")
    case .scheduled(let moment):
      Phrase(id: "terbit \(moment.rfc3339(in: zone))", en: "due \(moment.rfc3339(in: zone))")
    case .expired(let moment):
      Phrase(id: "berakhir \(moment.rfc3339(in: zone))", en: "expired \(moment.rfc3339(in: zone))")
    }
  }
}
