// Grains: one an item, rows that fit a phone, and the table that says what they mean.
import HTML
import Testing

@testable import Pages

@Suite struct StatusBarTests {
  private func draw(_ counts: [(Badge, Int)]) -> Drawn {
    Drawn { page in
      statusBar(
        "Status program", counts.map { StatusCount(badge: $0.0, count: $0.1, meaning: "Arti.") }, noun: "program",
        id: ID("s"), into: &page)
    }
  }

  @Test func oneGrainAnItemGroupedByState() {
    #expect(
      draw([(.running, 2), (.oldEvidence, 1)]).html.contains(
        "<svg class=\"grains\" width=\"64.4\" height=\"42\" viewBox=\"0 0 46 30\" role=\"img\""
          + " aria-labelledby=\"s-judul s-uraian\"><title id=\"s-judul\">Status program</title>"
          + "<desc id=\"s-uraian\">2 berjalan, 1 bukti lama.</desc><g class=\"good\"><use href=\"#grain\" x=\"6\"/>"
          + "<use href=\"#grain\" x=\"18\"/></g><g class=\"overdue\"><use href=\"#grain\" x=\"40\"/></g></svg>"))
  }

  @Test func theSentenceCountsInWords() {
    #expect(
      draw([(.running, 5), (.toConfirm, 8), (.oldEvidence, 15)]).elements("p").first
        == "Dari 28 program, lima berjalan, delapan perlu konfirmasi, dan 15 bukti lama.")
  }

  @Test func statesWithoutItemsStandInTheTableOnly() {
    let drawn = draw([(.running, 1), (.ended, 0)])
    #expect(drawn.rows == ["Jumlah|Status|Arti", "1|berjalan|Arti.", "0|berakhir|Arti."])
    #expect(drawn.elements("desc") == ["1 berjalan."])
    #expect(drawn.elements("p") == ["Satu program, berjalan.", "Satu butir, satu program."])
  }

  @Test func nothingToCountHasNoDrawing() {
    let drawn = draw([(.running, 0)])
    #expect(!drawn.html.contains("<svg"))
    #expect(drawn.elements("p").first == "Belum ada program yang tercatat.")
  }

  @Test func grainsGoOnInTheNextRow() {
    let layout = GrainLayout([40])
    #expect(layout.width <= chartWidth + 6)
    #expect(layout.height == 66)
    #expect(layout.places[0].count == 40)
  }

  @Test func noTwoGrainsShareAPlace() {
    let places = GrainLayout([12, 29, 31, 100]).places.flatMap { $0 }.map { "\($0.x) \($0.y)" }
    #expect(Set(places).count == 172)
  }

  @Test func hugeCountsTakeAGrainForSeveralItems() {
    let layout = GrainLayout([12_000, 3])
    #expect(layout.items == 100)
    #expect(layout.places.map(\.count) == [120, 1])
    #expect(draw([(.running, 12_000), (.ended, 3)]).elements("p").last == "Satu butir, 100 program.")
  }
}
