// The map of tiles: order, no overlaps, names that fit, and the table grouped by district.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct TileMapTests {
  private func city() throws -> [Area] {
    [
      try Sample.area("1", "Kota", .city), try Sample.area("1.1", "Timur", .district, size: "2.5"),
      try Sample.area("1.1.1", "Bawang", size: "1.5", at: ("-7.82", "112.06")),
      try Sample.area("1.1.2", "Betet", size: "1", at: ("-7.80", "112.05")),
      try Sample.area("1.1.3", "Blabak", at: ("-7.80", "112.07")), try Sample.area("1.2", "Barat", .district),
      try Sample.area("1.2.1", "Pojok", size: "5.153", at: ("-7.81", "111.97")),
    ]
  }

  private func places(_ layout: TileLayout) -> [String] {
    layout.districts.flatMap(\.tiles).map { "\($0.area.name) \($0.column) \($0.row)" }
  }

  @Test func districtsStandFromWestToEast() throws {
    #expect(TileLayout(try city()).districts.map(\.area?.name) == ["Barat", "Timur"])
  }

  @Test func northStandsAboveSouthAndWestBeforeEast() throws {
    #expect(places(TileLayout(try city())) == ["Pojok 0 0", "Betet 3 0", "Bawang 4 0", "Blabak 5 0"])
  }

  @Test func theOrderOfTheContentDoesNotMatter() throws {
    let areas = try city()
    #expect(places(TileLayout(areas)) == places(TileLayout(areas.reversed())))
  }

  @Test func fortySixTilesDoNotOverlap() throws {
    var areas: [Area] = []
    for (district, count) in [14, 17, 15].enumerated() {
      areas.append(try Sample.area("35.71.0\(district + 1)", "Kecamatan \(district)", .district))
      for village in 0..<count {
        // Many centres on one spot are the hardest case.
        let place = ("-7.8\(village % 5)", "112.0\(district)\(village % 3)")
        areas.append(try Sample.area("35.71.0\(district + 1).\(1000 + village)", "Desa \(village)", at: place))
      }
    }
    let tiles = TileLayout(areas).districts.flatMap(\.tiles)
    #expect(tiles.count == 46)
    #expect(Set(tiles.map { "\($0.column) \($0.row)" }).count == 46)
    #expect(tiles.allSatisfy { (0..<6).contains($0.column) })
    let drawn = Drawn { tileMap(areas, id: ID("w"), into: &$0) }
    #expect(Set(drawn.rectangles("g-tile")).count == 46)
  }

  @Test func manyDistrictsStandInBandsBelowEachOther() throws {
    var areas: [Area] = []
    for district in 1...7 {
      areas.append(try Sample.area("9.\(district)", "D\(district)", .district))
      for village in 1...5 {
        areas.append(try Sample.area("9.\(district).\(village)", "V", at: ("-7.\(village)", "112.\(district)")))
      }
    }
    let layout = TileLayout(areas)
    #expect(layout.districts.map(\.row) == [0, 0, 0, 3, 3, 3, 6])
    #expect(layout.rows == 9)
    #expect(Set(layout.districts.flatMap(\.tiles).map { "\($0.column) \($0.row)" }).count == 35)
  }

  @Test func villagesWithoutAPlaceStandLastAndAreNamed() throws {
    let areas = try city() + [try Sample.area("1.2.2", "Alas")]
    let layout = TileLayout(areas)
    #expect(layout.districts[0].tiles.map(\.area.name) == ["Pojok", "Alas"])
    let note = Drawn { tileMap(areas, id: ID("w"), into: &$0) }.elements("p").last
    #expect(note?.hasSuffix(" Letak Alas belum tersedia; petaknya ditaruh di akhir.") == true)
  }

  @Test func villagesWithoutADistrictAreKept() throws {
    let areas = [try Sample.area("5.9.1", "Lepas", at: ("-7.8", "112"))]
    #expect(places(TileLayout(areas)) == ["Lepas 0 0"])
    #expect(Drawn { tileMap(areas, id: ID("w"), into: &$0) }.texts("g-value") == ["Tanpa kecamatan"])
  }

  @Test func withoutVillagesNothingIsWritten() throws {
    let areas = [try Sample.area("1", "Kota", .city), try Sample.area("1.1", "Timur", .district)]
    #expect(Drawn { tileMap(areas, id: ID("w"), into: &$0) }.html.isEmpty)
  }

  @Test(arguments: [
    ("Pojok", ["Pojok"]), ("Bandar Kidul", ["Bandar", "Kidul"]), ("Setonogedong", ["Setono-", "gedong"]),
    ("Setonopande", ["Setono-", "pande"]),
  ])
  func namesFitTheirTile(name: String, lines: [String]) {
    #expect(tileName(name, width: 52) == lines)
  }

  @Test func everyTileBearsItsFullName() throws {
    #expect(
      Drawn { page in if let areas = try? city() { tileMap(areas, id: ID("w"), into: &page) } }.elements("title")
        == ["Petak kelurahan menurut kecamatan", "Pojok", "Betet", "Bawang", "Blabak"])
  }

  @Test func districtsDifferInMoreThanColour() throws {
    let areas = try city()
    let html = Drawn { tileMap(areas, id: ID("w"), into: &$0) }.html
    #expect(html.contains("<g class=\"tiles-full\">"))
    #expect(html.contains("<g class=\"tiles-plain\">"))
  }

  @Test func theTableIsGroupedByDistrictWithAreaAndSource() throws {
    let areas = try city()
    #expect(
      Drawn { tileMap(areas, id: ID("w"), into: &$0) }.rows == [
        "Kelurahan|Luas (km²)|Periode dan sumber", "Barat|belum tersedia", "Pojok|5,153|2021 Sumber Satu",
        "Timur|2,500|2021 Sumber Satu", "Bawang|1,500|2021 Sumber Satu", "Betet|1,000|2021 Sumber Satu",
        "Blabak|belum tersedia",
      ])
  }

  @Test func theSentenceNamesLargestSmallestAndUnknown() throws {
    let areas = try city()
    #expect(
      Drawn { tileMap(areas, id: ID("w"), into: &$0) }.elements("p").first
        == "Empat kelurahan di dua kecamatan. Terluas Pojok (5,153 km²), tersempit Betet (1,000 km²). "
        + "Luas satu kelurahan belum tersedia.")
  }
}
