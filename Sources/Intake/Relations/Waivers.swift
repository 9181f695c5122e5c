/// Findings knowingly let through: read, applied, and themselves checked.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

/// One entry of `waivers.yaml`.
struct Waiver {
  let rule: Rule
  let file: String
  /// The line, when the waiver is for one line only.
  let line: Int?
  let reason: String
  /// The office that answers for it.
  let who: String
  let until: Day
  let place: Place

  func covers(_ finding: Diagnostic) -> Bool {
    finding.rule == rule && finding.place.file == file && (line == nil || line == finding.place.line)
  }
}

extension Desk {
  /// Ends the intake: waivers are applied, and a city is handed on when no error is left.
  mutating func close(today: Day, make: ([PublicWaiver]) -> City?) -> Checked {
    checkPaths()
    let waivers = list("waivers.yaml") { $0.waiver() }
    var rest = Findings()
    var waived: [Diagnostic] = []
    var used: Set<Int> = []
    for finding in findings.sorted {
      let index = waivers.indices.first { waivers[$0].covers(finding) && waivers[$0].until >= today }
      if let index, finding.rule.isWaivable {
        used.insert(index)
        waived.append(finding)
      } else {
        rest.report(finding)
      }
    }
    for (index, waiver) in waivers.enumerated() where !used.contains(index) {
      // What confirms a change is used up by the release that makes it; it may stay until it ends.
      if waiver.rule.isAboutLiveRelease, waiver.until >= today { continue }
      // One that ended and is not needed any more is only left over.
      let isNeeded = waiver.until < today && findings.sorted.contains { waiver.covers($0) }
      rest.report(isNeeded ? waiver.expired : waiver.unused)
    }
    let inForce = waivers.enumerated().filter { index, waiver in
      used.contains(index) || waiver.rule.isAboutLiveRelease && waiver.until >= today
    }.map { _, waiver in waiver.used(for: waived.count { waiver.covers($0) }) }
    let city = rest.hasErrors ? nil : make(inForce.compactMap { $0.told(pages: registers.destinations.pages) })
    let concealment = Concealment(personal)
    gate.released = released(by: waived)
    return Checked(
      city: city, findings: concealment.apply(rest), isSiteUnusable: false, links: links, claims: claims,
      assets: assets,
      waived: waived.map(concealment.apply),
      waivers: inForce,
      gate: gate,
      known: known.bytes(names: folder.names, but: Set(personal.map(\.diagnostic.place.file))))
  }

  /// Ends the intake early: without zone and address of the site no other check would be certain.
  func refuse() -> Checked {
    Checked(
      city: nil, findings: findings, isSiteUnusable: true, links: [], claims: [], assets: [], waived: [], waivers: [],
      gate: gate, known: nil)
  }
}

extension Waiver {
  fileprivate func used(for count: Int) -> UsedWaiver {
    UsedWaiver(rule: rule, file: file, line: line, reason: reason, who: who, until: until, letsThrough: count)
  }

  fileprivate var expired: Diagnostic {
    Diagnostic(
      .waiverExpired, at: place,
      Phrase(
        id: "pengecualian '\(rule.rawValue)' berakhir \(until)",
        en: "the waiver of '\(rule.rawValue)' ended on \(until)"),
      help: Phrase(
        id: "perbaiki temuannya, atau perpanjang dengan alasan baru",
        en: "mend the finding, or extend it with a new reason"))
  }

  fileprivate var unused: Diagnostic {
    Diagnostic(
      .waiverUnused, at: place,
      Phrase(id: "pengecualian '\(rule.rawValue)' tidak dipakai", en: "the waiver of '\(rule.rawValue)' is not used"),
      help: Phrase(id: "hapus pengecualian ini", en: "remove it"))
  }
}

extension Fields {
  mutating func waiver() -> Waiver? {
    let rule = waivedRule()
    let location = location()
    let reason = text("reason")
    let who = text("who")
    let until = day("until")
    for (key, value) in [("reason", reason), ("who", who)] where value == RevisionEntry.openReason {
      findings.report(
        .emptyValue, at: place(of: key),
        Phrase(id: "'\(key)' masih '…'", en: "'\(key)' is still '…'"),
        help: Phrase(
          id: "tulis alasannya, dan jabatan atau bidang yang bertanggung jawab",
          en: "write the reason, and the office that answers for it"))
    }
    guard let rule, let location, let reason, let who, let until else { return nil }
    return Waiver(
      rule: rule, file: location.file, line: location.line, reason: reason, who: who, until: until, place: place)
  }

  /// A rule that may be waived; the words of the others are known, and refused for what they are.
  private mutating func waivedRule() -> Rule? {
    guard let node = required("rule"), let word = scalar(node, key: "rule")?.text else { return nil }
    guard let rule = Rule(rawValue: word) else {
      let waivable = Rule.allCases.filter(\.isWaivable).map(\.rawValue)
      findings.report(.unknownWord(word, among: waivable, at: node.place))
      return nil
    }
    if rule.isWaivable { return rule }
    findings.report(
      .unknownValue, at: node.place,
      Phrase(id: "aturan '\(word)' tidak dapat dikecualikan", en: "rule '\(word)' cannot be waived"),
      help: Phrase(id: "hapus pengecualian ini dan perbaiki temuannya", en: "remove the waiver and mend the finding"))
    return nil
  }

  /// A file, and the line if one is named.
  private mutating func location() -> (file: String, line: Int?)? {
    guard let text = text("where") else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let file = parts.first else { return (text, nil) }
    if let line = Int(parts[1]), line > 0 { return (file, line) }
    findings.report(
      .wrongType, at: place(of: "where"),
      Phrase(id: "'\(parts[1])' bukan nomor baris", en: "'\(parts[1])' is not the number of a line"),
      help: Phrase(
        id: "tulis 'berkas' atau 'berkas:baris', misalnya '\(file):4'",
        en: "write 'file' or 'file:line', for example '\(file):4'"))
    return nil
  }
}
