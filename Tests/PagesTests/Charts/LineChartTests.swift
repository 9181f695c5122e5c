// The line chart: what is joined, what is marked, what is hatched, and that table and description say the same.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct LineChartTests {
  private func draw(_ metric: Metric, isTold: Bool = false, on today: String = "2026-11-22") throws -> Drawn {
    let context = Sample.context(try Sample.edition(metrics: [metric], on: today))
    return Drawn { context.metricChart(metric, id: ID("grafik-skor"), isTold: isTold, into: &$0) }
  }

  private func score() throws -> Metric {
    try Sample.metric(
      [("2020", "2.87"), ("2021", "3.06"), ("2022", "3.31"), ("2023", "3.20"), ("2024", nil)],
      targets: ["2022": "3.40", "2023": "3.45", "2024": "3.55"])
  }

  @Test func risesAndFallsAreSegmentsOfTheirOwn() throws {
    let drawn = try draw(try score())
    #expect(drawn.paths("g-line") == ["M79.5 181.3L130.5 141.2", "M130.5 141.2L181.5 88.6"])
    #expect(drawn.paths("g-line g-fall") == ["M181.5 88.6L232.5 111.7"])
    #expect(drawn.texts("g-drop") == ["−0,11"])
  }

  @Test func theNewestPointIsTheLargest() throws {
    let drawn = try draw(try score())
    #expect(drawn.paths("g-point").count == 3)
    #expect(drawn.paths("g-point g-last") == ["M232.5 111.7H232.6"])
    #expect(drawn.texts("g-big") == ["3,20"])
  }

  @Test func targetsAreBarsLinkedToTheirValues() throws {
    let drawn = try draw(try score())
    #expect(
      drawn.paths("g-target") == ["M1 4h22", "M164.5 69.6L198.5 69.6", "M215.5 59.1L249.5 59.1", "M266.5 38L300.5 38"])
    #expect(drawn.paths("g-distance") == ["M181.5 88.6L181.5 69.6", "M232.5 111.7L232.5 59.1"])
    #expect(drawn.texts("g-goal").sorted() == ["3,40", "3,45", "3,55"])
  }

  @Test func periodsWithoutValueAreHatchedFromTopToBottom() throws {
    let drawn = try draw(try score())
    #expect(drawn.rectangles("g-hatch") == ["x=\"258\" y=\"0\" width=\"102\" height=\"214\""])
  }

  @Test func theTableHasTheColumnsOfTheDrawing() throws {
    #expect(
      try draw(try score()).rows == [
        "|2020|2021|2022|2023|2024|2025", "Nilai|2,87|3,06|3,31|3,20|belum tersedia|belum tersedia",
        "Target|belum tersedia|belum tersedia|3,40|3,45|3,55|belum tersedia",
      ])
  }

  @Test func theDescriptionRepeatsAllValues() throws {
    #expect(
      try draw(try score()).elements("desc") == [
        "2020: 2,87; 2021: 3,06; 2022: 3,31; 2023: 3,20; 2024: belum tersedia; 2025: belum tersedia. "
          + "Target 2022: 3,40; 2023: 3,45; 2024: 3,55."
      ])
  }

  @Test func nameAndDescriptionAreBoundToTheDrawing() throws {
    let html = try draw(try score()).html
    #expect(
      html.contains(
        "<svg viewBox=\"0 0 360 214\" role=\"img\" aria-labelledby=\"grafik-skor-judul grafik-skor-uraian\">"
          + "<title id=\"grafik-skor-judul\">Skor kota, 2020–2025</title><desc id=\"grafik-skor-uraian\">"))
  }

  @Test func captionNamesFrequencyAndUnit() throws {
    #expect(try draw(try score()).elements("b") == ["Skor kota per tahun (poin)"])
  }

  @Test func theSentenceIsLeftOutWhereItStandsBesideTheChart() throws {
    let metric = try score()
    #expect(try draw(metric).html.contains("<p class=\"sentence\">Turun 0,11 poin dari 2022;"))
    #expect(try !draw(metric, isTold: true).html.contains("class=\"sentence\""))
  }

  @Test func anAxisThatDoesNotBeginAtZeroSaysSo() throws {
    #expect(try draw(try score()).elements("p").last == "Sumbu tegak mulai dari 2,8, bukan nol.")
  }

  @Test func anAxisFromZeroNeedsNoNote() throws {
    #expect(try draw(try Sample.metric([("2024", "1"), ("2025", "10")])).elements("p").count == 1)
  }

  @Test func noLineCrossesAMissingPeriod() throws {
    let drawn = try draw(try Sample.metric([("2022", "2.87"), ("2023", nil), ("2024", "3.31"), ("2025", "3.40")]))
    #expect(drawn.paths("g-line") == ["M225 61.7L315 38"])
    #expect(drawn.paths("g-line g-fall").isEmpty)
    #expect(drawn.rectangles("g-hatch") == ["x=\"90\" y=\"0\" width=\"90\" height=\"214\""])
  }

  @Test func noLineCrossesABreak() throws {
    let metric = try Sample.metric(
      [("2022", "3"), ("2023", "3.1"), ("2024", "9"), ("2025", "9.1")],
      breaks: [Metric.Break(period: try Sample.period("2024"), reason: "Cara ukur baru")])
    let drawn = try draw(metric)
    #expect(drawn.paths("g-line").count == 2)
    #expect(drawn.paths("g-break") == ["M180 0L180 214"])
    #expect(drawn.elements("p").last == "Garis putus: seri baru mulai 2024. Cara ukur baru.")
  }

  @Test func aSingleValueIsAPointWithoutALine() throws {
    let drawn = try draw(try Sample.metric([("2025", "4.81")], unit: Sample.percent))
    #expect(drawn.paths("g-point g-last") == ["M180 38H180.1"])
    #expect(drawn.paths("g-line").isEmpty)
    #expect(drawn.elements("p") == ["Baru satu nilai."])
  }

  @Test func withoutAnyValueAllIsHatched() throws {
    let drawn = try draw(try Sample.metric([("2024", nil), ("2025", nil)]))
    #expect(drawn.rectangles("g-hatch") == ["x=\"0\" y=\"0\" width=\"360\" height=\"214\""])
    #expect(drawn.texts("g-none") == ["belum tersedia"])
    #expect(drawn.rows == ["2024|2025", "belum tersedia|belum tersedia"])
    #expect(drawn.elements("p") == ["Belum pernah ada angka yang ditemukan."])
  }

  @Test func withoutAnyPeriodThereIsNothingToDraw() throws {
    let drawn = try draw(try Sample.metric([]))
    #expect(!drawn.html.contains("<svg"))
    #expect(drawn.elements("span") == ["belum tersedia"])
  }

  @Test func whereLessIsBetterTheRiseIsMarked() throws {
    let metric = try Sample.metric(
      [("2023", "7.69"), ("2024", "7.75"), ("2025", "7.23")], unit: Sample.percent, direction: .down)
    let drawn = try draw(metric)
    #expect(drawn.paths("g-line g-fall").count == 1)
    #expect(drawn.texts("g-drop") == ["+0,06"])
  }

  @Test func negativeValuesLieBelowTheLineOfZero() throws {
    let drawn = try draw(try Sample.metric([("2024", "-6"), ("2025", "2.5")], unit: Sample.percent))
    #expect(drawn.texts("g-label") == ["−5", "0"])
    #expect(drawn.rows.last == "−6,00|2,50")
    #expect(drawn.elements("p").last == "Sumbu tegak mulai dari −8, bukan nol.")
  }

  @Test func signsBehindValuesAreExplained() throws {
    let drawn = try draw(try Sample.metric([("2024", "1"), ("2025", "10")], status: .derived))
    #expect(drawn.rows.last == "1,00†|10,00†")
    #expect(drawn.elements("p").last == "† angka turunan.")
  }

  @Test func leftOutPeriodsAreToldWithTheWayToThem() throws {
    let drawn = try draw(try Sample.metric((2006...2025).map { ("\($0)", "\($0 % 2 + 1)") }))
    #expect(
      drawn.elements("p").last == "Hanya sembilan periode terakhir yang digambar; semua nilai ada di tabel lengkap.")
    #expect(drawn.paths("g-point").count == 8)
  }
}
