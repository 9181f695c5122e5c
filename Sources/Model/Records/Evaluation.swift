/// The yearly evaluation: what happened, what was recommended, what was done about it.
package import HTML

package struct Evaluation: Sendable {
  package struct Event: Hashable, Sendable {
    package let date: Period
    package let isApproximate: Bool
    /// Announced; that it took place is not confirmed.
    package let isPlanned: Bool
    package let title: String
    package let text: String?
    package let sources: Sources

    package init(date: Period, isApproximate: Bool, isPlanned: Bool, title: String, text: String?, sources: Sources) {
      self.date = date
      self.isApproximate = isApproximate
      self.isPlanned = isPlanned
      self.title = title
      self.text = text
      self.sources = sources
    }
  }

  package struct Assessor: Hashable, Sendable {
    package let name: String
    package let sources: Sources

    package init(name: String, sources: Sources) {
      self.name = name
      self.sources = sources
    }
  }

  package struct FollowUp: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
      case done
      case inProgress = "in_progress"
      case reported
      case none
    }

    package let state: State
    package let text: String?
    package let sources: [Source]

    package init(state: State, text: String?, sources: [Source]) {
      self.state = state
      self.text = text
      self.sources = sources
    }
  }

  package struct Recommendation: Hashable, Sendable {
    package let title: String
    package let text: String?
    package let sources: Sources
    package let followUp: FollowUp

    package init(title: String, text: String?, sources: Sources, followUp: FollowUp) {
      self.title = title
      self.text = text
      self.sources = sources
      self.followUp = followUp
    }
  }

  package let year: Period
  package let title: String
  package let metric: Slug
  package let summary: String?
  package let events: [Event]
  package let assessors: [Assessor]
  package let recommendations: [Recommendation]
  package let sources: [Source]
  package let gaps: [String]
  package let disagreements: [Disagreement]

  package init(
    year: Period, title: String, metric: Slug, summary: String?, events: [Event], assessors: [Assessor],
    recommendations: [Recommendation], sources: [Source], gaps: [String], disagreements: [Disagreement]
  ) {
    self.year = year
    self.title = title
    self.metric = metric
    self.summary = summary
    self.events = events
    self.assessors = assessors
    self.recommendations = recommendations
    self.sources = sources
    self.gaps = gaps
    self.disagreements = disagreements
  }

  package var path: Path { Path.evaluations.folder(year.year) }
}
