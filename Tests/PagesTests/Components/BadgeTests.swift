// Badges: word and style of every state.
import Model
import Testing

@testable import Pages

@Suite struct BadgeTests {
  @Test func aBadgeIsAWordWithAStyle() {
    #expect(Sample.html { badge(.late, into: &$0) } == #"<span class="badge overdue">terlambat</span>"#)
  }

  @Test func badgesStandTogether() {
    #expect(
      Sample.html { badges([.current, .disputed], into: &$0) }
        == #"<span class="badges"><span class="badge good">mutakhir</span> "#
        + #"<span class="badge disputed">sumber berbeda</span></span>"#)
  }

  @Test func noBadgesWriteNothing() {
    #expect(Sample.html { badges([], into: &$0) } == "")
  }

  @Test func everyStateHasItsBadge() {
    #expect(Freshness.State.allCases.map { Badge($0) } == [.current, .due, .late, .unscheduled, .missing])
    #expect(
      ProgramState.allCases.map { Badge($0) }
        == [.running, .toConfirm, .oldEvidence, .planned, .paused, .completed, .ended])
    #expect(Figure.Status.allCases.map { Badge($0) } == [nil, .provisional, .derived, .disputed])
    #expect(MaturityModel.Evidence.State.allCases.map { Badge($0) } == [.found, .partial, Badge.none])
    #expect(Evaluation.FollowUp.State.allCases.map { Badge($0) } == [.done, .inProgress, .reported, Badge.none])
  }

  @Test func aMetricShowsFreshnessThenDoubt() throws {
    let metric = try Sample.metric([("2023", "3")], grace: 3, status: .provisional)
    let context = Sample.context(try Sample.edition(metrics: [metric]))
    #expect(context.badges(of: metric) == [.late, .provisional])
  }

  @Test func disagreementMarksAMetricOnce() throws {
    let disagreement = Disagreement(title: "A", text: "B", sources: Sources(try Sample.source()))
    let metric = try Sample.metric([("2025", "3")], status: .disputed, disagreements: [disagreement])
    let context = Sample.context(try Sample.edition(metrics: [metric]))
    #expect(context.badges(of: metric) == [.current, .disputed])
  }
}
