// Plans over several years, and the milestones: planned beside real.
import HTML
import Model

extension PageContext {
  func governancePlans(into page: inout Writer) {
    let plans = edition.plans
    guard !plans.isEmpty else { return }
    section(
      ID("rencana"), title: "Rencana dan masanya", lead: "Yang direncanakan dan yang nyata.", into: &page
    ) { page in
      stack(into: &page) { page in
        for program in plans {
          page.element(.div) { page in
            page.element(.h3) { textLink(program.title, .page(program.path), into: &$0) }
            if let words = planSentence(program) { sentence(words, into: &page) }
            timelineFigure(
              governancePlan(program, on: today), today: today, id: ID("rencana", program.id), into: &page)
            origin(
              period: program.span.map { "Masa \($0)" }, sources: program.sources, badges: badges(of: program),
              into: &page)
          }
        }
      }
    }
  }

  /// The years of the plan with the milestones that name it; where none does, with its own.
  func governancePlan(_ program: Program, on day: Day) -> TimelinePlan {
    let milestones = edition.milestones.filter { $0.programs.contains(program.id) }
    return milestones.isEmpty ? plan(of: program, on: day) : plan(of: program, milestones: milestones, on: day)
  }

  /// `Tahun ke-7 dari 10.`
  private func planSentence(_ program: Program) -> String? {
    guard let from = program.from?.year, let until = program.until?.year, until >= from else { return nil }
    let length = until - from + 1
    if today.year < from { return "Dimulai \(from), untuk \(Words.count(length)) tahun." }
    if today.year > until { return "Masanya berakhir \(until)." }
    return "Tahun ke-\(today.year - from + 1) dari \(length)."
  }

  func governanceMilestones(into page: inout Writer) {
    let milestones = edition.milestones
    guard !milestones.isEmpty else { return }
    let open = milestones.count { $0.done == nil }
    section(
      ID("tonggak"), title: "Tonggak",
      lead: "\(milestones.count) tonggak, \(open == 0 ? "semuanya" : "\(milestones.count - open)") tercapai.",
      into: &page
    ) { page in
      timeline(
        milestones.map { item in
          TimelineItem(
            title: item.title, text: item.text, due: item.due, done: item.done, sources: item.sources.all,
            note: item.note, id: item.anchor, link: link(of: item))
        }, into: &page)
    }
  }

  /// A milestone leads to its programme, else to its instrument on the same page.
  private func link(of milestone: Milestone) -> Link? {
    edition.city.programs(milestone.programs).first.map { .page($0.path) }
      ?? milestone.instruments.first.map { .fragment($0.anchor) }
  }
}

extension Edition {
  /// The records that stand on a plan and run over several years.
  var plans: [Program] {
    city.programs.filter { program in
      guard let from = program.from, let until = program.until else { return false }
      return until.year - from.year >= 2 && program.kind == .step && program.legalBasis.contains { $0.kind == .plan }
    }
  }

  /// In the order of time: real where it is known, else planned; a month or year counts by its end.
  var milestones: [Milestone] {
    city.milestones.enumerated().sorted { left, right in
      (left.element.ordinal, left.offset) < (right.element.ordinal, right.offset)
    }.map(\.element)
  }
}

extension Milestone {
  fileprivate var ordinal: Int { (done ?? due)?.last.ordinal ?? .max }
}
