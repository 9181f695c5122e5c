// The ladder: levels stated, planned and unknown are told apart by word and shape.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct MaturityLadderTests {
  private func draw(_ model: MaturityModel) -> Drawn { Drawn { maturityLadder(model, id: ID("l"), into: &$0) } }

  private func kediri() throws -> MaturityModel {
    try Sample.maturity([
      try Sample.claim(3, .stated, on: "2019-07-09"), try Sample.claim(3, .stated, on: "2019-08-28"),
      try Sample.claim(5, .planned, on: "2019-07-09", target: "2023"),
    ])
  }

  @Test func everyLevelHasItsState() throws {
    let model = try kediri()
    #expect((1...5).map { model.state(of: $0) } == [.passed, .passed, .present, .unknown, .planned])
    #expect(
      draw(model).elements("desc") == [
        "Level 1: di bawah level yang disebut tercapai; Level 2: di bawah level yang disebut tercapai; "
          + "Level 3: disebut tercapai; Level 4: tidak ada pernyataan; Level 5: direncanakan."
      ])
  }

  @Test func statesAreWrittenOnTheTerraces() throws {
    #expect(
      draw(try kediri()).texts("g-name") == ["dilewati", "dilewati", "disebut", "belum ada", "rencana", "2023"])
  }

  @Test func terracesRiseFromLeftToRight() throws {
    #expect(
      draw(try kediri()).paths("g-edge") == [
        "M0 91.6L70.4 91.6", "M72.4 69.2L142.8 69.2", "M144.8 46.8L215.2 46.8", "M217.2 24.4L287.6 24.4",
        "M289.6 2L360 2",
      ])
  }

  @Test func theTableNamesWhoSaidIt() throws {
    #expect(
      draw(try kediri()).rows.suffix(3) == [
        "Level\u{A0}3|disebut tercapai|Wali Kota, 28 Agustus 2019. Sumber: Sumber Satu",
        "Level\u{A0}4|tidak ada pernyataan|–",
        "Level\u{A0}5|direncanakan untuk 2023|Wali Kota, 9 Juli 2019. Sumber: Sumber Satu",
      ])
  }

  @Test func theSentenceSaysHowOldTheNewestStatementIs() throws {
    #expect(
      draw(try kediri()).elements("p").first
        == "Level 3 disebut tercapai pada 28 Agustus 2019; level 5 direncanakan. Pernyataan terbaru dari 28 Agustus 2019."
    )
  }

  @Test func withoutStatementsAllLevelsAreUnknown() throws {
    let drawn = draw(try Sample.maturity([]))
    #expect(drawn.elements("p") == ["Belum ada level yang disebut tercapai."])
    #expect(drawn.texts("g-name") == Array(repeating: "belum ada", count: 5))
  }

  @Test func manyLevelsHaveNumbersOnly() throws {
    let drawn = draw(try Sample.maturity([], levels: 9))
    #expect(drawn.texts("g-big").count == 9)
    #expect(drawn.texts("g-name").isEmpty)
  }

  @Test func withoutLevelsNothingIsWritten() throws {
    #expect(draw(try Sample.maturity([], levels: 0)).html.isEmpty)
  }
}
