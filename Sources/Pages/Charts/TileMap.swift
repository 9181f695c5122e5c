// The map of tiles: one tile a village, grouped and marked by district, and the table of areas beside it.
import HTML
import Model

private let tileHeight = 38.0
private let headHeight = 22.0
private let districtGap = 12.0

/// All districts and villages of a city as tiles, with their areas in a table grouped by district.
func tileMap(_ areas: [Area], id: ID, into page: inout Writer) {
  let layout = TileLayout(areas)
  guard !layout.districts.isEmpty else { return }
  let title = "Petak kelurahan menurut kecamatan"
  page.element(.div, .class("tile-map")) { page in
    chart(title, told: tileSentence(layout), into: &page) { page in
      tileDrawing(layout, id: id, title: title, into: &page)
      note(tileNote(layout), into: &page)
    }
    areaTable(layout, into: &page)
  }
}

private func tileDrawing(_ layout: TileLayout, id: ID, title: String, into page: inout Writer) {
  let perBand = (layout.districts.map(\.position).max() ?? 0) + 1
  let columns = Double((layout.districts.first?.columns ?? 1) * perBand)
  let tileWidth = (chartWidth - Double(perBand - 1) * districtGap) / columns
  let bands = layout.districts.map(\.row)
  func top(_ row: Int, band: Int) -> Double {
    let band = bands.filter { $0 <= band }.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.count
    return Double(row) * tileHeight + Double(band) * headHeight
  }
  let height = top(layout.rows, band: bands.max() ?? 0)
  let told = layout.districts.map { district in
    "\(name(of: district)): \(district.tiles.map(\.area.name).joined(separator: ", "))"
  }
  let box = Attribute.viewBox(0, 0, chartWidth, height)
  drawing(id, title: title, description: told.joined(separator: ". ") + ".", [box], into: &page) { page in
    for (index, district) in layout.districts.enumerated() {
      let shift = Double(district.position) * districtGap
      let left = Double(district.column) * tileWidth + shift
      page.shape(.g, .classes(styles[index % styles.count])) { page in
        PlacedText(
          text: shortened(name(of: district), kind: .value, room: tileWidth * Double(district.columns)), kind: .value,
          place: TextPlace(left + 1, top(district.row, band: district.row) - 7, .start)
        ).draw(into: &page)
        for tile in district.tiles {
          let x = Double(tile.column) * tileWidth + shift
          draw(tile.area, x: x, y: top(tile.row, band: district.row), width: tileWidth, into: &page)
        }
      }
    }
  }
}

/// Ground and edge differ as well as colour; the fourth district looks like the first and bears another name.
private let styles: [StaticString] = ["tiles-full", "tiles-plain", "tiles-dashed"]

private func draw(_ area: Area, x: Double, y: Double, width: Double, into page: inout Writer) {
  page.shape(.g) { page in
    page.shape(.title, text: area.name)
    page.shape(
      .rect, .class("g-tile"), .x(Coordinate(x + 1)), .y(Coordinate(y + 1)), .width(Coordinate(width - 2)),
      .height(Coordinate(tileHeight - 2)))
    let lines = tileName(area.name, width: width - 4)
    let first = y + tileHeight / 2 + (lines.count == 1 ? 4.5 : -2)
    for (index, line) in lines.enumerated() {
      page.shape(
        .text, .class("g-name"), .x(Coordinate(x + width / 2)), .y(Coordinate(first + Double(index) * 13)),
        .anchor("middle"), text: line)
    }
  }
}

/// A name in at most two lines. A word that is too long is broken, two words that are too long end in points.
func tileName(_ name: String, width: Double) -> [String] {
  // Letters of 12 units take up to 7 on average; the table has the names in full.
  let letters = max(Int(width / 7), 3)
  let words = name.split(separator: " ").prefix(2)
  if words.count == 1, let word = words.first, word.count > letters { return broken(String(word), letters) }
  return words.map { $0.count <= letters ? String($0) : String($0.prefix(letters - 1)) + "." }
}

/// A long word on two lines: before a consonant that a vowel follows, as Indonesian breaks syllables, if the rest then
/// fits; else where the line is full.
private func broken(_ word: String, _ letters: Int) -> [String] {
  let all = Array(word)
  let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
  let syllable = (2..<letters).last { place in
    place + 1 < all.count && all.count - place <= letters && !vowels.contains(all[place])
      && vowels.contains(all[place + 1])
  }
  let place = syllable ?? letters - 1
  let rest = all[place...]
  return [String(all[..<place]) + "-", rest.count <= letters ? String(rest) : String(rest.prefix(letters - 1)) + "."]
}

private func name(of district: TileLayout.District) -> String { district.area?.name ?? "Tanpa kecamatan" }

/// `46 kelurahan di tiga kecamatan. Terluas Pojok (5,153 km²), tersempit Jagalan (0,043 km²).`
private func tileSentence(_ layout: TileLayout) -> String {
  let villages = layout.districts.flatMap(\.tiles).map(\.area)
  let districts = layout.districts.count { $0.area != nil }
  let place = districts > 0 ? " di \(Words.count(districts)) kecamatan" : ""
  var text = Words.capitalized(Words.count(villages.count)) + " kelurahan" + place + "."
  let sized = villages.compactMap { area in area.size.map { (name: area.name, size: $0) } }
  if sized.count > 1, let large = sized.max(by: { $0.size.value < $1.size.value }),
    let small = sized.min(by: { $0.size.value < $1.size.value })
  {
    text += " Terluas \(large.name) (\(square(large.size))), tersempit \(small.name) (\(square(small.size)))."
  }
  let unknown = villages.count - sized.count
  if unknown > 0 { text += " Luas \(Words.count(unknown)) kelurahan \(Words.missing)." }
  return text
}

private func square(_ figure: Figure) -> String { "\(Words.number(figure.value, places: 3)) km²" }

private func tileNote(_ layout: TileLayout) -> String {
  let text = "Bukan peta: tiap petak sama besar dan ditaruh menurut letak titik tengahnya, utara di atas."
  guard !layout.unplaced.isEmpty else { return text }
  return text + " Letak \(Words.list(layout.unplaced)) \(Words.missing); petaknya ditaruh di akhir."
}

private func areaTable(_ layout: TileLayout, into page: inout Writer) {
  page.element(.table, .classes("table", "area-table")) { page in
    page.element(.caption, .class("visually-hidden"), text: "Luas kelurahan menurut kecamatan")
    page.element(.thead) { page in
      page.element(.tr) { page in
        page.element(.th, .scope(.col), text: "Kelurahan")
        page.element(.th, .scope(.col), .class("number"), text: "Luas (km²)")
        page.element(.th, .scope(.col), text: "Periode dan sumber")
      }
    }
    for district in layout.districts {
      page.element(.tbody) { page in
        page.element(.tr, district.area?.anchor.map(Attribute.id) ?? .none, .class("group")) { page in
          page.element(.th, .scope(.rowgroup), text: name(of: district))
          areaCells(district.area?.size, into: &page)
        }
        for area in district.tiles.map(\.area).sorted(by: { $0.code < $1.code }) {
          page.element(.tr, area.anchor.map(Attribute.id) ?? .none) { page in
            page.element(.th, .scope(.row), text: area.name)
            areaCells(area.size, into: &page)
          }
        }
      }
    }
  }
}

private func areaCells(_ size: Figure?, into page: inout Writer) {
  guard let size else { return page.element(.td, .colspan(2)) { empty(into: &$0) } }
  page.element(.td, .class("number"), text: Words.number(size.value, places: 3) + size.status.mark)
  page.element(.td) { page in
    time(size.period, into: &page)
    page.text(" ")
    sourceNames(size.sources.all, into: &page)
  }
}
