// The gate's place in the intake: after everything is read, before anything is let through.
internal import Diagnostics
internal import Formats
internal import Model

extension Desk {
  /// Searches all files, whether or not they could be read as content.
  mutating func checkPersonalData(sources: [Source]) {
    gate.official = officialContacts(sources: sources)
    personal = gate.check(folder, but: known.names)
    for finding in personal { findings.report(finding.diagnostic) }
  }

  /// The data that waivers let through, to be let through in the rendered site too.
  func released(by waived: [Diagnostic]) -> Set<String> {
    let waived = Set(waived)
    return personal.reduce(into: []) { keys, finding in
      if waived.contains(finding.diagnostic) { keys.formUnion(finding.keys) }
    }
  }
}
