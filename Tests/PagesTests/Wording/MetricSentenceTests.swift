// The sentence of a metric, form by form. The day of all of them is 22 November 2026.
import Model
import Testing

@testable import Pages

@Suite struct MetricSentenceTests {
  private func sentence(_ metric: Metric, on today: String = "2026-11-22") throws -> String {
    Pages.sentence(for: metric, in: try Sample.edition(on: today))
  }

  @Test func aFallIsToldWithTargetAndGaps() throws {
    let metric = try Sample.metric(
      [("2021", "3.06"), ("2022", "3.31"), ("2023", "3.2"), ("2024", nil), ("2025", nil)], targets: ["2023": "3.45"],
      grace: 36)
    #expect(
      try sentence(metric)
        == "Turun 0,11 poin dari 2022; target 3,45 tidak tercapai. Nilai 2024 dan 2025 belum tersedia.")
  }

  @Test func aRunIsToldAsAWhole() throws {
    let metric = try Sample.metric(
      [("2021", "78.23"), ("2022", "78.60"), ("2023", "79.59"), ("2024", "80.97"), ("2025", "81.88")])
    #expect(try sentence(metric) == "Naik empat tahun berturut-turut, 3,65 poin sejak 2021.")
  }

  @Test func aRunThatJustTurnedIsASingleStep() throws {
    let metric = try Sample.metric([("2023", "2"), ("2024", "3"), ("2025", "2.5")])
    #expect(try sentence(metric) == "Turun 0,50 poin dari 2024.")
  }

  @Test func aRunDoesNotLeapOverAGap() throws {
    let metric = try Sample.metric([("2022", "1"), ("2023", nil), ("2024", "2"), ("2025", "3")])
    #expect(try sentence(metric) == "Naik 1,00 poin dari 2024.")
  }

  @Test func percentagesMoveByPercentagePoints() throws {
    let metric = try Sample.metric(
      [("2024", "7.15"), ("2025", "6.51")], targets: ["2025": "6.9"], unit: Sample.percent, direction: .down)
    #expect(
      try sentence(metric) == "Turun 0,64 poin persen dari 2024; di bawah target 6,90 persen, jadi tercapai.")
  }

  @Test func aValueAboveAnUpperLimitMissesTheTarget() throws {
    let metric = try Sample.metric(
      [("2024", "6.51"), ("2025", "7.15")], targets: ["2025": "6.9"], unit: Sample.percent, direction: .down)
    #expect(
      try sentence(metric) == "Naik 0,64 poin persen dari 2024; di atas target 6,90 persen, jadi tidak tercapai.")
  }

  @Test func aValueEqualToAnUpperLimitMeetsTheTarget() throws {
    let metric = try Sample.metric([("2025", "6.9")], targets: ["2025": "6.9"], direction: .down)
    #expect(try sentence(metric) == "Baru satu nilai; sama dengan target 6,90, jadi tercapai.")
  }

  @Test func aTargetThatIsMetSaysSo() throws {
    let metric = try Sample.metric([("2024", "3"), ("2025", "3.5")], targets: ["2025": "3.5"])
    #expect(try sentence(metric) == "Naik 0,50 poin dari 2024; target 3,50 tercapai.")
  }

  @Test func aTargetWithoutADirectionIsOnlyNamed() throws {
    let metric = try Sample.metric([("2025", "3")], targets: ["2025": "3.5"], direction: .none)
    #expect(try sentence(metric) == "Baru satu nilai; targetnya 3,50.")
  }

  @Test func countsBecomeMoreOrFewer() throws {
    let more = try Sample.metric([("2024", "154"), ("2025", "1254")], unit: Sample.points)
    let fewer = try Sample.metric([("2024", "154"), ("2025", "150")], unit: Sample.points)
    #expect(try sentence(more) == "Bertambah 1.100 titik dari 2024.")
    #expect(try sentence(fewer) == "Berkurang 4 titik dari 2024.")
  }

  @Test func aRankRisesWhenItsNumberFalls() throws {
    let metric = try Sample.metric([("2024", "7"), ("2025", "4")], unit: Sample.rank, direction: .down)
    #expect(try sentence(metric) == "Naik 3 peringkat dari 2024.")
  }

  @Test func aCountOfYearsInARowIsNotCountedTwice() throws {
    let metric = try Sample.metric(
      [("2023", "9"), ("2024", "10"), ("2025", "11")], unit: Unit(id: "tahun", label: "tahun berturut-turut"))
    #expect(try sentence(metric) == "Bertambah 1 tahun dari 2024.")
  }

  @Test func moneyMovesByMoney() throws {
    let metric = try Sample.metric([("2024", "50000000"), ("2025", "100000000")], unit: Sample.rupiah)
    #expect(try sentence(metric) == "Naik Rp50 juta dari 2024.")
  }

  @Test func noChangeIsSaid() throws {
    #expect(try sentence(Sample.metric([("2024", "3"), ("2025", "3.0")])) == "Tidak berubah dari 2024.")
  }

  @Test func oneValueIsNoTrend() throws {
    #expect(try sentence(Sample.metric([("2025", "3")])) == "Baru satu nilai.")
  }

  @Test func aNewSeriesIsNotCompared() throws {
    let breaks = [Metric.Break(period: try Sample.period("2025"), reason: "metode baru")]
    let metric = try Sample.metric([("2024", "3"), ("2025", "4")], breaks: breaks)
    #expect(try sentence(metric) == "Tidak dibandingkan dengan tahun sebelumnya: seri baru sejak 2025.")
  }

  @Test func aLateFigureSaysSinceWhenItIsAwaited() throws {
    let metric = try Sample.metric([("2024", "3")], grace: 3)
    #expect(try sentence(metric) == "Baru satu nilai. Nilai 2025 belum tersedia; ditunggu sejak 31 Maret 2026.")
  }

  @Test func ofSeveralGapsTheFirstAwaitedIsNamed() throws {
    let metric = try Sample.metric([("2023", "3")], grace: 3)
    #expect(
      try sentence(metric)
        == "Baru satu nilai. Nilai 2024 dan 2025 belum tersedia; nilai 2024 ditunggu sejak 31 Maret 2025.")
  }

  @Test func whatWasNeverFoundIsSaid() throws {
    #expect(
      try sentence(Sample.metric([("2024", nil), ("2025", nil)])) == "Belum pernah ada angka yang ditemukan.")
  }

  @Test(
    arguments: [
      (.provisional, "Baru satu nilai. Nilai 2025 masih sementara."),
      (.derived, "Baru satu nilai. Nilai 2025 adalah angka turunan."),
      (.disputed, "Baru satu nilai. Sumber menyebut nilai 2025 yang berbeda-beda."),
    ] as [(Figure.Status, String)])
  func aFigureThatIsNotFirmSaysSo(status: Figure.Status, text: String) throws {
    #expect(try sentence(Sample.metric([("2025", "3")], status: status)) == text)
  }

  @Test func monthsAndQuartersAreNamed() throws {
    let monthly = try Sample.metric(
      [("2026-07", "1"), ("2026-08", "2"), ("2026-09", "3")], every: .month, grace: 3)
    #expect(
      try sentence(monthly)
        == "Naik dua bulan berturut-turut, 2,00 poin sejak Juli 2026. Nilai Oktober 2026 belum tersedia.")
    let quarterly = try Sample.metric([("2026-Q2", "2"), ("2026-Q3", "1")], every: .quarter)
    #expect(try sentence(quarterly) == "Turun 1,00 poin dari triwulan II 2026.")
  }

  @Test func anIrregularMetricHasNoRunAndNoGap() throws {
    let metric = try Sample.metric([("2019", "1"), ("2020", "2"), ("2021", "3")], every: nil)
    #expect(try sentence(metric) == "Naik 1,00 poin dari 2020.")
  }
}

@Suite struct AwaitedTests {
  @Test func theNextFigureIsAwaitedByItsDeadline() throws {
    let period = try Sample.period("2025")
    let day = try Sample.day("2026-03-31")
    #expect(awaited(.late(period: period, since: day)) == "ditunggu sejak 31 Maret 2026")
    #expect(awaited(.due(period: period, by: day)) == "ditunggu 31 Maret 2026")
    #expect(awaited(.current(period: period, from: day)) == "berikutnya paling lambat 31 Maret 2026")
    #expect(awaited(.unscheduled(period)) == nil)
    #expect(awaited(.missing) == nil)
  }
}

@Suite struct HomeSentenceTests {
  @Test func theBoardIsToldInCounts() throws {
    let late = try Sample.metric([("2023", "3")], grace: 3)
    let current = try Sample.metric([("2025", "3")])
    let missing = try Sample.metric([])
    let edition = try Sample.edition(
      metrics: [late, late, current, missing],
      programs: [
        try Sample.program("satu"), try Sample.program("dua", running: "2015"), try Sample.program("tiga", kind: .body),
      ])
    #expect(
      homeSentence(for: edition)
        == "Dari empat indikator, satu mutakhir dan dua terlambat; satu belum pernah ada angkanya. "
        + "Dari dua program, satu terbukti berjalan.")
  }

  @Test func noProgramOnTheRunIsSaid() throws {
    let edition = try Sample.edition(programs: [try Sample.program(running: "2015")])
    #expect(homeSentence(for: edition) == "Dari satu program, tidak satu pun terbukti berjalan.")
  }

  @Test func anEmptyCityHasNothingToTell() throws {
    #expect(homeSentence(for: try Sample.edition()) == "")
  }
}
