/// Reads yearly evaluations.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  mutating func evaluation(year: Period) -> Evaluation? {
    let title = text("title")
    let metric = relation("metric", to: .metric, in: registers.metrics)
    let summary = optionalText("summary")
    let events = records("events") { $0.event() }
    let assessors = records("assessors") { item -> Evaluation.Assessor? in
      let name = item.text("name")
      guard let sources = item.sources(), let name else { return nil }
      return Evaluation.Assessor(name: name, sources: sources)
    }
    let recommendations = records("recommendations") { $0.recommendation() }
    let sources = optionalSources()
    let gaps = texts("gaps")
    let disagreements = disagreements()
    guard let title, let metric else { return nil }
    return Evaluation(
      year: year, title: title, metric: metric, summary: summary, events: events, assessors: assessors,
      recommendations: recommendations, sources: sources, gaps: gaps, disagreements: disagreements)
  }

  private mutating func event() -> Evaluation.Event? {
    let date = period("date")
    let isApproximate = flag("approximate")
    let isPlanned = flag("planned")
    let title = text("title")
    let text = optionalText("text")
    guard let sources = sources(), let date, let title else { return nil }
    return Evaluation.Event(
      date: date, isApproximate: isApproximate, isPlanned: isPlanned, title: title, text: text, sources: sources)
  }

  private mutating func recommendation() -> Evaluation.Recommendation? {
    let title = text("title")
    let text = optionalText("text")
    let followUp = requiredRecord("follow_up") { $0.followUp() }
    guard let sources = sources(), let title, let followUp else { return nil }
    return Evaluation.Recommendation(title: title, text: text, sources: sources, followUp: followUp)
  }

  private mutating func followUp() -> Evaluation.FollowUp? {
    let state = choice("state", of: Evaluation.FollowUp.State.self)
    let text = optionalText("text")
    let sources = state == Evaluation.FollowUp.State.none ? optionalSources() : self.sources()?.all
    guard let sources, let state else { return nil }
    return Evaluation.FollowUp(state: state, text: text, sources: sources)
  }
}
