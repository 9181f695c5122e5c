// Steps over years: planned against real, late and overdue counted, long names shortened.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct TimelineChartTests {
  private func draw(
    _ milestones: [(title: String, due: String?, done: String?)], from: String? = nil, until: String? = nil
  ) throws -> Drawn {
    let program = try Sample.program(milestones: milestones, from: from, until: until)
    let context = Sample.context(try Sample.edition())
    let plan = context.plan(of: program, on: context.today)
    return Drawn { timelineFigure(plan, today: context.today, id: ID("t"), into: &$0) }
  }

  @Test func withoutDatesNothingIsWritten() throws {
    #expect(try draw([]).html.isEmpty)
  }

  @Test func planAndFactHaveSignsOfTheirOwn() throws {
    let drawn = try draw([("Reviu", "2023", "2024")], from: "2020", until: "2029")
    #expect(drawn.html.contains("<circle class=\"g-due\" cx=\"128.4\" cy=\"56\" r=\"6\"/>"))
    #expect(drawn.html.contains("<circle class=\"g-done\" cx=\"162.8\" cy=\"56\" r=\"4\"/>"))
    #expect(drawn.paths("g-distance") == ["M128.4 56L162.8 56"])
    #expect(drawn.elements("desc") == ["Berlaku 2020–2029. 1 Reviu: rencana 2023, nyata 2024."])
    #expect(drawn.elements("p") == ["Satu langkah, tercatat terlaksana sesudah waktunya."])
  }

  @Test func stepsStandInTheOrderOfTime() throws {
    let drawn = try draw([("Dua", nil, "2022"), ("Satu", nil, "2020"), ("Tiga", "2024", nil)])
    #expect(
      drawn.rows == [
        "Langkah|Rencana|Nyata", "1. Satu|belum tersedia|2020", "2. Dua|belum tersedia|2022",
        "3. Tiga|2024|belum tersedia",
      ])
  }

  @Test func lateAndOverdueStepsAreCounted() throws {
    let drawn = try draw([
      ("A", "2020", "2020"), ("B", "2020", "2021-01"), ("C", "2021", nil), ("D", "2029", nil),
    ])
    #expect(
      drawn.elements("p") == [
        "Dua dari empat langkah tercatat terlaksana; satu sesudah waktunya. Satu lewat waktu rencananya tanpa kabar."
      ])
  }

  @Test func aPlanOfThisYearIsNotYetOverdue() throws {
    #expect(try draw([("A", "2026", nil)]).elements("p") == ["Satu langkah, belum terlaksana."])
  }

  @Test func theSpanIsFilledUpToTheRunningYear() throws {
    let drawn = try draw([], from: "2020", until: "2029")
    #expect(drawn.rectangles("g-track") == ["x=\"8\" y=\"24\" width=\"344\" height=\"12\""])
    #expect(drawn.rectangles("g-bar") == ["x=\"8\" y=\"24\" width=\"223.6\" height=\"12\""])
    #expect(drawn.elements("p") == ["Berlaku 2020–2029."])
  }

  @Test func anOpenEndIsNotAYear() throws {
    let drawn = try draw([], from: "2020")
    #expect(drawn.elements("p") == ["Mulai 2020; akhirnya belum tersedia."])
    #expect(drawn.elements("desc") == ["Mulai 2020; akhirnya belum tersedia. "])
  }

  @Test(arguments: [(2020, 2024), (2014, 2029), (1990, 2050), (2024, 2024)])
  func namesOfYearsHaveRoom(first: Int, last: Int) {
    let scale = TimelineScale(years: first...last)
    let places = scale.named.map(scale.x(year:))
    #expect(!places.isEmpty)
    for (left, right) in zip(places, places.dropFirst()) { #expect(right - left >= 46) }
  }

  @Test func longNamesAreCutAtAWord() {
    #expect(shortened("3 Reviu masterplan tahap kedua", kind: .axis, room: 170) == "3 Reviu masterplan…")
    #expect(shortened("3 Reviu", kind: .axis, room: 170) == "3 Reviu")
  }
}
