// A release that holds far less than the live one is an accident until somebody confirms it.
import Diagnostics
import HTML
import Intake
import Model

extension Plan {
  /// The plan, with an error when pages, items or figures are fewer than in the live release by more than the site
  /// allows. A waiver of `site.yaml` lets it through.
  package func guarded(against live: LiveRelease) -> Plan {
    guard let edition, !live.paths.isEmpty else { return self }
    let finding = shrinking(edition, live)
    guard let finding else { return self }
    var plan = self
    if let index = waivers.firstIndex(where: { $0.covers(finding) }) {
      plan.waivers[index].letsThrough += 1
      return plan
    }
    var findings = findings
    findings.report(finding)
    return plan.with(findings)
  }

  private func shrinking(_ edition: Edition, _ live: LiveRelease) -> Diagnostic? {
    let guards = edition.site.guards
    let (before, after) = (ReleaseSize(paths: live.paths), ReleaseSize(paths: files.lazy.map(\.path.output)))
    var losses: [Loss] = []
    for measure in ReleaseSize.Measure.allCases {
      losses.append(Loss(measure.words, from: before[measure], to: after[measure]))
    }
    let own = edition.city.publishedFigures.filter { $0.value != nil }
    if let figures = live.figures?.filter({ $0.value != nil }) {
      losses.append(Loss(Phrase(id: "angka", en: "figures"), from: figures.count, to: own.count))
    }
    losses = losses.filter { guards.refuse(from: $0.before, to: $0.after) }
    guard !losses.isEmpty else { return nil }
    var largest = Loss.largest(
      before.folders.map { Loss(Phrase(id: "/\($0)", en: "/\($0)"), from: $1, to: after.folders[$0] ?? 0) })
    if let figures = live.figures {
      let (old, new) = (Loss.count(figures), Loss.count(own))
      largest += Loss.largest(old.map { Loss(Phrase(id: $0, en: $0), from: $1, to: new[$0] ?? 0) })
    }
    let until = edition.today.adding(days: 14)
    let entry = "- {rule: shrunk-release, where: site.yaml, reason: …, who: …, until: \(until)}"
    return Diagnostic(
      .shrunkRelease, at: Place(file: "site.yaml"),
      Phrase(
        id: losses.map { $0.words.indonesian }.joined(separator: ", ")
          + ": berkurang lebih dari \(guards.percent) persen "
          + "terhadap terbitan yang tampil",
        en: losses.map { $0.words.english }.joined(separator: ", ") + ": fewer by more than \(guards.percent) per cent "
          + "than in the live release"),
      notes: largest.map { Diagnostic.Note($0.words) },
      help: Phrase(
        id: "periksa apakah folder terhapus atau ekspor terpotong; bila benar, tulis di waivers.yaml: \(entry)",
        en: "see whether a folder was deleted or an export cut short; if it is right, write in waivers.yaml: \(entry)"))
  }
}

/// How much less there is of something.
private struct Loss {
  let name: Phrase
  let before: Int
  let after: Int

  init(_ name: Phrase, from before: Int, to after: Int) {
    self.name = name
    self.before = before
    self.after = after
  }

  /// `news 120 → 80`
  var words: Phrase {
    Phrase(id: "\(name.indonesian) \(before) → \(after)", en: "\(name.english) \(before) → \(after)")
  }

  /// The three that lost most.
  static func largest(_ losses: [Loss]) -> [Loss] {
    let order = losses.filter { $0.before > $0.after }.sorted {
      ($0.after - $0.before, $0.name.english) < ($1.after - $1.before, $1.name.english)
    }
    return Array(order.prefix(3))
  }

  /// How many figures with a value each record has: `metric skor`.
  static func count(_ figures: [PublishedFigure]) -> [String: Int] {
    figures.reduce(into: [:]) { counts, figure in
      if figure.value != nil { counts["\(figure.record.kind.rawValue) \(figure.record.id)", default: 0] += 1 }
    }
  }
}
