// Budgets: a pair of bars a year, what is not known hatched and said.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct BudgetBarsTests {
  private func draw(_ budget: [(year: String, allocated: String?, realised: String?, note: String?)]) throws -> Drawn {
    let program = try Sample.program(budget: budget)
    return Drawn { budgetBars(program, id: ID("a"), into: &$0) }
  }

  @Test func withoutRecordsNothingIsWritten() throws {
    #expect(try draw([]).html.isEmpty)
  }

  @Test func allocatedAndRealisedStandAboveEachOther() throws {
    let drawn = try draw([("2023", "160000000000", "140000000000", nil)])
    #expect(drawn.rectangles("g-bar").last == "x=\"0%\" y=\"20%\" width=\"80%\" height=\"30%\"")
    #expect(drawn.rectangles("g-spent").last == "x=\"0%\" y=\"50%\" width=\"70%\" height=\"30%\"")
    #expect(drawn.elements("td").prefix(2) == ["160", "140"])
    #expect(drawn.elements("b") == ["Anggaran Prodamas (miliar rupiah)"])
    #expect(drawn.elements("p") == ["Alokasi 2023 Rp160 miliar; realisasinya Rp140 miliar, 87,5 persen."])
  }

  @Test func missingRealisationIsHatchedAsFarAsTheAllocation() throws {
    let drawn = try draw([("2018", "100000000", nil, nil)])
    #expect(drawn.rectangles("g-hatch").last == "x=\"0%\" y=\"50%\" width=\"100%\" height=\"30%\"")
    #expect(drawn.elements("desc") == ["2018: alokasi 100, realisasi belum tersedia."])
    #expect(drawn.elements("p") == ["Alokasi 2018 Rp100 juta. Realisasi 2018 belum tersedia."])
  }

  @Test func yearsStandInTheOrderOfTimeWithTheirNotes() throws {
    let drawn = try draw([("2021", "2000000", "1000000", "APBD"), ("2018", "1000000", "500000", nil)])
    #expect(drawn.elements("th").suffix(2) == ["2018", "2021"])
    #expect(drawn.elements("p").last == "2021: APBD")
  }

  @Test func withoutAnyAllocationTheSentenceSaysSo() throws {
    #expect(
      try draw([("2018", nil, nil, nil)]).elements("p") == ["Alokasinya belum tersedia. Realisasi 2018 belum tersedia."]
    )
  }

  @Test func anAllocationOfZeroHasNoShare() throws {
    #expect(try draw([("2018", "0", "0", nil)]).elements("p") == ["Alokasi 2018 Rp0; realisasinya Rp0."])
  }
}
