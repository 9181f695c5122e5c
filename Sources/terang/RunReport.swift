// `Public/report.json`: what the last run did, for whoever watches over cron.
import Builder
import Diagnostics
import Model
import Publishing

/// One run, from its beginning to how it ended.
struct RunReport {
  /// How a run ends.
  enum Ending {
    case published(Report)
    /// The release before is live again; `next` is the moment at which the content makes another one by itself, where
    /// that is known.
    case rolledBack(Outcome, next: String?)
    /// The content kept the site from being published.
    case refused
    /// The disk did.
    case failed(PublishingError)
    /// The site itself did: a defect of terang.
    case defective(Int)
  }

  let ending: Ending
  let exit: Int32
  var findings: [Diagnostic] = []
  var steps = StepClock()
  let language: Language
  var prefix = ""

  /// Writes the file. A folder that terang does not hold yet is left alone, and so is somebody else's file of that
  /// name. A report that cannot be written is no reason to fail: the run has been told on the terminal.
  func write(into folder: PublicFolder) {
    RunReport.write(json(release: release(in: folder)), into: folder)
  }

  /// The hash of the release that is live now: known of one that this run left, else read.
  private func release(in folder: PublicFolder) -> String? {
    switch ending {
    case .published(let report): report.outcome.releaseHash
    case .rolledBack(let outcome, _): outcome.releaseHash
    case .refused, .failed, .defective: folder.liveRelease(on: .posix)
    }
  }

  private static func write(_ text: String, into folder: PublicFolder) {
    let disk = FileSystem.posix
    guard (try? disk.status(folder.state))??.kind == .folder else { return }
    let place = folder.root + "/report.json"
    if let earlier = try? disk.read(place) {
      guard earlier.starts(with: opening.utf8), !earlier.elementsEqual(text.utf8) else { return }
    }
    let temporary = folder.state + "/report.json.new"
    try? disk.removeFile(temporary)
    guard (try? disk.create(temporary, Array(text.utf8), nil)) != nil else { return }
    try? disk.rename(temporary, place)
  }

  /// By which a report of an earlier run is known.
  private static let opening = "{\n\"tool\": \"terang\","

  /// The file, one member a line. Members that a run of this outcome does not have are left out.
  private func json(release: String?) -> String {
    let format = JSONFormat(language: language, prefix: prefix)
    var members = [#""tool": "terang""#, #""outcome": "\#(outcome)""#, #""exit": \#(exit)"#]
    if let release { members.append(#""release": "\#(release)""#) }
    switch ending {
    case .published(let report): members += report.members
    case .rolledBack(let outcome, let next):
      members += outcome.members
      if let next { members.append(#""next": \#(RunReport.list([next]))"#) }
    case .failed(let error): members.append(#""failure": \#(JSONFormat.quoted(error.phrase.text(in: language)))"#)
    case .defective(let links): members.append(#""broken_links": \#(links)"#)
    case .refused: break
    }
    members.append(#""findings": \#(RunReport.list(findings.map(format.text)))"#)
    members.append(
      #""steps": \#(RunReport.list(steps.durations.map { #"{"step":"\#($0.step)","ms":\#($0.milliseconds)}"# }))"#)
    return "{\n" + members.joined(separator: ",\n") + "\n}\n"
  }

  private var outcome: String {
    switch ending {
    case .published(let report): report.outcome.isChange ? "published" : "unchanged"
    case .rolledBack(let outcome, _): outcome.isChange ? "rolled back" : "unchanged"
    case .refused: "refused"
    case .failed: "failed"
    case .defective: "defective"
    }
  }

  /// An array, one entry a line.
  static func list(_ entries: [String]) -> String {
    entries.isEmpty ? "[]" : "[\n" + entries.joined(separator: ",\n") + "\n]"
  }
}

extension RunReport {
  /// Leaves behind what a run that finds nothing to do has to report.
  func remember(in folder: PublicFolder) {
    guard case .published(let report) = ending else { return }
    let quiet = RunReport(
      ending: .published(report.repeated), exit: exit, findings: findings, language: language, prefix: prefix)
    let disk = FileSystem.posix
    try? disk.removeFile(folder.unchangedReport)
    try? disk.create(
      folder.unchangedReport, Array(quiet.json(release: quiet.release(in: folder)).utf8), nil)
  }

  /// The report of a run that found nothing to do: what a run before was refused for is over, what it changed is told.
  static func repeatUnchanged(in folder: PublicFolder) {
    guard let text = try? FileSystem.posix.read(folder.unchangedReport), text.starts(with: opening.utf8) else { return }
    write(String(decoding: text, as: UTF8.self), into: folder)
  }
}

extension PublicFolder {
  fileprivate var unchangedReport: String { state + "/unchanged.json" }
}
