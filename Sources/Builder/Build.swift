/// The whole of terang: read → check → plan → render → publish, each a step from value to value.
package import Diagnostics
import HTML
package import Intake
import Model
package import Publishing

package struct Build: Sendable {
  /// The steps, for whoever shows how far a run is.
  package enum Step: Hashable, Sendable, CaseIterable {
    case read, check, plan, render, publish
  }

  /// For which moment the site is made.
  package let asOf: AsOf
  /// Whether warnings stop the release too.
  package let isStrict: Bool
  /// Whether pages of the live release may vanish without a word, this once.
  package let allowsVanished: Bool

  /// What stands for the program itself; `nil` to make use of nothing that earlier runs found out.
  package let tool: String?

  package init(asOf: AsOf, isStrict: Bool = false, allowsVanished: Bool = false, tool: String? = nil) {
    self.asOf = asOf
    self.tool = tool
    self.isStrict = isStrict
    self.allowsVanished = allowsVanished
  }

  /// Content becomes a release, or the findings that kept it from becoming one.
  ///
  /// - Parameters:
  ///   - read: gives the content folder.
  ///   - live: gives the release that is public now; none of its pages may vanish and none of its figures change in
  ///     silence.
  ///   - known: gives what the last run left about texts; `nil` when there is nothing.
  ///   - publish: brings a release into the output folder, with the files beside it that belong to no release, unless
  ///     the inspection refuses it.
  ///   - leave: keeps for the next run what this one found out about texts; it may fail.
  ///   - began: is told of each step.
  package func run(
    read: @Sendable () async -> ContentFolder,
    live: @escaping @Sendable () -> LiveRelease = { LiveRelease() },
    known: @escaping @Sendable () -> [UInt8]? = { nil },
    publish: @Sendable (Release, _ beside: [Release.File], SiteInspection) throws(PublishingError) -> SitePublication,
    leave: @Sendable ([UInt8]) -> Void = { _ in },
    began: @escaping @Sendable (Step) -> Void = { _ in }
  ) async throws(PublishingError) -> Result {
    began(.read)
    async let standing = live()
    async let texts = tool == nil ? nil : known().flatMap { KnownTexts(reading: $0) }
    var folder = await read()
    began(.check)
    let live = await standing
    let checked = check(folder, live, known: await texts)
    let (gate, found) = (checked.gate, checked.known)
    began(.plan)
    let plan = plan(checked, live)
    guard let edition = plan.edition, !plan.findings.hasErrors else {
      return .refused(plan, folder)
    }
    folder = folder.excerpt(for: plan.findings)
    began(.render)
    let files = plan.stored
    let release = release(of: plan, files)
    let beside = heartbeat(
      checked: edition.asOf, minutes: edition.site.limits.heartbeatMinutes, zone: edition.site.zone)
    let inspection = SiteInspection(
      release, of: files, at: edition.site.address, gate: gate, tool: tool
    ) { began(.publish) }
    switch try publish(release, beside, inspection) {
    case .accepted(let outcome):
      let report = Report(edition: edition, plan: plan, live: live, outcome: outcome)
      if let found { leave(found) }
      return .published(report, plan.findings, folder)
    case .refused(.dead(let links)):
      let whole = await read()
      let written = contentFindings(on: links, in: whole)
      return written.isEmpty ? .defective(links) : .refused(plan.with(written), whole)
    case .refused(.leaks(let leaks)): return .refused(plan.with(leaks), folder)
    }
  }

  /// Content folder → checked model with all findings.
  package func check(
    _ folder: ContentFolder, _ live: LiveRelease = LiveRelease(), known: KnownTexts? = nil
  ) -> Checked {
    Intake.check(folder, published: live.figures, known: known, tool: tool, today: asOf.today)
  }

  /// Checked model → plan, held against the live release.
  package func plan(_ checked: Checked, _ live: LiveRelease) -> Plan {
    let plan = plan(checked)
    return (allowsVanished ? plan : plan.against(live: live.paths)).guarded(against: live)
  }

  /// Checked model → every path of the site with the function that renders it, and what only all paths together show.
  package func plan(_ checked: Checked) -> Plan {
    let plan = Plan(of: checked, asOf: asOf)
    return isStrict ? plan.withWarningsAsErrors : plan
  }

  /// Plan → release, each file of which is rendered when its bytes are asked for.
  package func release(of plan: Plan) -> Release { release(of: plan, plan.stored) }

  private func release(of plan: Plan, _ files: [StoredFile]) -> Release {
    Release(
      files.map { file in Release.File(path: file.output) { file.planned.render().bytes } },
      keep: plan.edition?.site.keep ?? [], unserved: files.filter { $0.planned.answer != .found }.map(\.output),
      asOf: plan.edition.map { $0.asOf.rfc3339(in: $0.site.zone) })
  }

  /// How a run ended.
  package enum Result: Sendable {
    /// Nothing was published; the content is kept for showing the lines that the findings are about.
    case refused(Plan, ContentFolder)
    /// Nothing was published: terang itself rendered links that lead nowhere.
    case defective([DeadLink])
    /// The site stands; the findings are warnings. Of the content only the files are kept that these are about.
    case published(Report, Findings, ContentFolder)
  }
}
