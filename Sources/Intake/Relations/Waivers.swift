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
  let until: Day
  let place: Place

  func covers(_ finding: Diagnostic) -> Bool {
    finding.rule == rule && finding.place.file == file && (line == nil || line == finding.place.line)
  }
}

extension Desk {
  /// Ends the intake: waivers are applied, and a city is handed on when no error is left.
  mutating func close(today: Day, make: () -> City?) -> Checked {
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
      rest.report(waiver.until < today ? waiver.expired : waiver.unused)
    }
    let city = rest.hasErrors ? nil : make()
    return Checked(
      city: city, findings: rest, isSiteUnusable: false, links: links, claims: claims, assets: assets, waived: waived)
  }

  /// Ends the intake early: without zone and address of the site no other check would be certain.
  func refuse(today: Day) -> Checked {
    Checked(city: nil, findings: findings, isSiteUnusable: true, links: [], claims: [], assets: [], waived: [])
  }
}

extension Waiver {
  fileprivate var expired: Diagnostic {
    Diagnostic(
      .waiverExpired, at: place,
      Phrase(id: "pengecualian '\(rule.rawValue)' berakhir \(until)", en: "the waiver of '\(rule.rawValue)' ended on \(until)"),
      help: Phrase(id: "perbaiki temuannya, atau perpanjang dengan alasan baru", en: "mend the finding, or extend it with a new reason"))
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
    let rule = choice("rule", of: Rule.self)
    let location = text("where")
    _ = text("reason")
    _ = text("who")
    let until = day("until")
    if let rule, !rule.isWaivable {
      findings.report(
        .unknownValue, at: place(of: "rule"),
        Phrase(id: "aturan '\(rule.rawValue)' tidak dapat dikecualikan", en: "rule '\(rule.rawValue)' cannot be waived"),
        help: Phrase(id: "perbaiki temuannya", en: "mend the finding"))
    }
    guard let rule, let location, let until else { return nil }
    let parts = location.split(separator: ":", maxSplits: 1)
    let line = parts.count == 2 ? Int(parts[1]) : nil
    return Waiver(rule: rule, file: parts.first.map(String.init) ?? location, line: line, until: until, place: place)
  }
}
