// What `report.json` tells of a run that came to its end: counts, files, moments.
import Builder
import Diagnostics
import Intake
import Model
import Publishing

extension Outcome {
  /// Whether readers see another site than before.
  var isChange: Bool { isExchanged }

  /// Members of the report file: what became of the files.
  var members: [String] {
    func paths(_ list: [String]) -> String { RunReport.list(list.map(JSONFormat.quoted)) }
    let moved = aside.map { #"{"path":\#(JSONFormat.quoted($0.path)),"to":\#(JSONFormat.quoted($0.to))}"# }
    return [
      #""written": \#(paths(written))"#, #""unchanged": \#(unchanged.count)"#, #""removed": \#(paths(removed))"#,
      #""foreign": \#(paths(foreign))"#, #""kept": \#(paths(kept))"#, #""aside": \#(RunReport.list(moved))"#,
      #""held_by_rollback": \#(isHeldByRollback)"#,
    ]
  }
}

extension Report {
  /// Members of the report file: items = published + held.
  var members: [String] {
    [
      #""as_of": "\#(asOf.rfc3339(in: zone))""#, #""items": \#(items)"#, #""published": \#(published)"#,
      #""held": \#(RunReport.list(held.map { $0.json(in: zone) }))"#, #""pages": \#(pages)"#, #""files": \#(files)"#,
    ] + outcome.members + [
      #""compared": \#(comparison)"#, #""waivers": \#(RunReport.list(waivers.map(\.json)))"#,
      #""next": \#(RunReport.list(next.map { $0.json(in: zone) }))"#,
    ]
  }
}

extension Report {
  /// How many figures of the live release were compared, or why none were.
  private var comparison: String {
    let reason = notCompared.map { #","reason":"\#($0.rawValue)""# } ?? ""
    return #"{"figures":\#(compared.map(String.init) ?? "null")\#(reason)}"#
  }
}

extension UsedWaiver {
  /// One object: `rule`, `where` as the waiver writes it, `reason`, `who`, `until`, and how many findings it lets
  /// through in this run.
  fileprivate var json: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return """
      {"rule":"\(rule.rawValue)","where":\(JSONFormat.quoted(place)),"reason":\(JSONFormat.quoted(reason)),\
      "who":\(JSONFormat.quoted(who)),"until":"\(until)","lets_through":\(letsThrough)}
      """
  }
}
