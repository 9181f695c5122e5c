// `Public/report.json`: what the last run did, for whoever watches over cron.
import Builder
import Diagnostics
import Intake
import Model
import Publishing

/// One run, from its beginning to how it ended.
struct RunReport {
  /// How a run ends.
  enum Ending {
    case published(Report)
    /// The content kept the site from being published.
    case refused
    /// The disk did.
    case failed(PublishingError)
    /// The site itself did: a defect of terang.
    case defective(Int)
  }

  let ending: Ending
  let exit: Int32
  let findings: [Diagnostic]
  let steps: StepClock
  let language: Language
  let prefix: String

  /// Writes the file. A folder that terang does not hold yet is left alone, and so is somebody else's file of that
  /// name. A report that cannot be written is no reason to fail: the run has been told on the terminal.
  func write(into folder: PublicFolder) {
    let disk = FileSystem.posix
    guard (try? disk.status(folder.state))??.kind == .folder else { return }
    let place = folder.root + "/report.json"
    if let earlier = try? disk.read(place), !earlier.starts(with: RunReport.opening.utf8) { return }
    let temporary = folder.state + "/report.json.new"
    try? disk.removeFile(temporary)
    guard (try? disk.create(temporary, Array(json.utf8), nil)) != nil else { return }
    try? disk.rename(temporary, place)
  }

  /// By which a report of an earlier run is known.
  private static let opening = "{\n\"tool\": \"terang\","

  /// The file, one member a line. Members that a run of this outcome does not have are left out.
  var json: String {
    let format = JSONFormat(language: language, prefix: prefix)
    var members = [#""tool": "terang""#, #""outcome": "\#(outcome)""#, #""exit": \#(exit)"#]
    switch ending {
    case .published(let report): members += report.members
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
    case .refused: "refused"
    case .failed: "failed"
    case .defective: "defective"
    }
  }

  /// An array, one entry a line.
  fileprivate static func list(_ entries: [String]) -> String {
    entries.isEmpty ? "[]" : "[\n" + entries.joined(separator: ",\n") + "\n]"
  }
}

extension Outcome {
  /// Whether readers see another site than before.
  var isChange: Bool { isExchanged }
}

extension Report {
  /// Members of the report file: items = published + held.
  fileprivate var members: [String] {
    func paths(_ list: [String]) -> String { RunReport.list(list.map(JSONFormat.quoted)) }
    return [
      #""as_of": "\#(asOf.rfc3339(in: zone))""#, #""items": \#(items)"#, #""published": \#(published)"#,
      #""held": \#(RunReport.list(held.map { $0.json(in: zone) }))"#, #""pages": \#(pages)"#, #""files": \#(files)"#,
      #""written": \#(paths(outcome.written))"#, #""unchanged": \#(outcome.unchanged.count)"#,
      #""removed": \#(paths(outcome.removed))"#, #""foreign": \#(paths(outcome.foreign))"#,
      #""waivers": \#(RunReport.list(waivers.map(\.json)))"#,
      #""next": \#(RunReport.list(next.map { $0.json(in: zone) }))"#,
    ]
  }
}

extension UsedWaiver {
  /// One object: `rule`, `where` as the waiver writes it, `until`.
  fileprivate var json: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return #"{"rule":"\#(rule.rawValue)","where":\#(JSONFormat.quoted(place)),"until":"\#(until)"}"#
  }
}
