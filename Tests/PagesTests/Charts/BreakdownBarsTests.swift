// Bars of parts: from zero, in the order of the content, with a word when they do not make the whole.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct BreakdownBarsTests {
  private func draw(
    _ parts: [(title: String, value: String?)], whole: String = "3.31", unit: Model.Unit = Sample.index,
    isSorted: Bool = false
  ) throws -> Drawn {
    let metric = try Sample.metric([("2023", whole)], unit: unit)
    let breakdown = try Sample.breakdown(parts, unit: unit)
    return Drawn { breakdownBars(breakdown, of: metric, id: ID("b"), isSorted: isSorted, into: &$0) }
  }

  @Test func barsBeginAtZeroAndEndAtARoundNumber() throws {
    let drawn = try draw([("Quick wins", "3.65"), ("Impact", "3.07")])
    #expect(
      drawn.rectangles("g-bar") == [
        "x=\"0%\" y=\"10%\" width=\"91.3%\" height=\"30%\"", "x=\"0%\" y=\"60%\" width=\"76.8%\" height=\"30%\"",
      ])
    #expect(drawn.html.contains("<svg height=\"5em\" role=\"img\" aria-labelledby=\"b-judul b-uraian\">"))
    #expect(drawn.html.contains("<th scope=\"col\" class=\"bar-cell\"><span>0,00</span> <span>4,00</span></th>"))
  }

  @Test func oneDrawingServesAllRows() throws {
    let html = try draw([("A", "1"), ("B", "2"), ("C", "3")]).html
    #expect(html.split(separator: "<svg").count == 2)
    #expect(html.contains("<td class=\"bar-cell\" rowspan=\"3\"><svg height=\"7.5em\""))
  }

  @Test func theOrderIsThatOfTheContent() throws {
    #expect(try draw([("A", "1"), ("B", "3"), ("C", "2")]).elements("th").suffix(3) == ["A", "B", "C"])
  }

  @Test func theOrderMayBeDescendingWithUnknownPartsLast() throws {
    let drawn = try draw([("A", nil), ("B", "1"), ("C", "3"), ("D", "3")], isSorted: true)
    #expect(drawn.elements("th").suffix(4) == ["C", "D", "B", "A"])
  }

  @Test func anUnknownPartIsHatchedAndHasNoNumber() throws {
    let drawn = try draw([("A", "2"), ("B", nil)])
    #expect(drawn.rectangles("g-hatch").last == "x=\"0%\" y=\"60%\" width=\"100%\" height=\"30%\"")
    #expect(drawn.elements("desc") == ["A: 2,00; B: belum tersedia."])
    #expect(drawn.elements("p") == ["Hanya A yang nilainya tersedia: 2,00. Nilai B belum tersedia."])
  }

  @Test func theSentenceNamesHighestAndLowest() throws {
    let drawn = try draw([("A", "3.5"), ("B", "2.75"), ("C", "2.75")])
    #expect(drawn.elements("p") == ["A tertinggi (3,50). B dan C terendah (2,75)."])
  }

  @Test func countsAreMostAndFewest() throws {
    let drawn = try draw([("A", "63"), ("B", "71")], whole: "134", unit: Sample.points)
    #expect(drawn.elements("p") == ["B terbanyak (71 titik). A paling sedikit (63 titik)."])
  }

  @Test func equalPartsAreSaidToBeEqual() throws {
    #expect(try draw([("A", "2"), ("B", "2")]).elements("p") == ["Semua bagian sama: 2,00."])
  }

  @Test func countsThatDoNotAddUpAreToldFromTheNumbers() throws {
    let drawn = try draw([("A", "60"), ("B", "71")], whole: "134", unit: Sample.points)
    #expect(
      drawn.elements("p").last == "Bagian-bagian ini berjumlah 131, bukan 134 seperti nilai keseluruhannya.")
  }

  @Test func theReasonOfTheContentComesFirst() throws {
    let metric = try Sample.metric([("2023", "3.31")])
    let told = Metric(
      id: metric.id, title: metric.title, summary: metric.summary, pillar: nil, agency: metric.agency,
      unit: metric.unit,
      direction: .up, frequency: metric.frequency, isHeadline: false, group: nil, axisStart: nil,
      observations: metric.observations, breakdowns: [], notAdditive: "Bagian tidak menjumlah.", breaks: [],
      targetLog: [], revisions: [], history: [], facts: [], programs: [], sources: [], gaps: [], disagreements: [],
      definition: Prose(), aliases: [])
    let breakdown = try Sample.breakdown([("A", "2"), ("B", "3")])
    let drawn = Drawn { breakdownBars(breakdown, of: told, id: ID("b"), into: &$0) }
    #expect(drawn.html.contains("<div class=\"callout\"><p>Bagian tidak menjumlah.</p></div>"))
  }

  @Test func scoresAreNotAdded() throws {
    #expect(try !draw([("A", "2"), ("B", "3")]).html.contains("callout"))
  }

  @Test func negativePartsEndAtTheLineOfZero() throws {
    let drawn = try draw([("A", "8"), ("B", "-2")], whole: "6", unit: Sample.points)
    #expect(
      drawn.rectangles("g-bar") == [
        "x=\"20%\" y=\"10%\" width=\"80%\" height=\"30%\"", "x=\"0%\" y=\"60%\" width=\"20%\" height=\"30%\"",
      ])
    #expect(drawn.html.contains("<line class=\"g-zero\" x1=\"20%\" y1=\"0\" x2=\"20%\" y2=\"100%\"/>"))
  }

  @Test func withoutAnyValueTheSentenceSaysSo() throws {
    #expect(try draw([("A", nil)]).elements("p") == ["Nilai bagian-bagiannya belum tersedia."])
  }
}
