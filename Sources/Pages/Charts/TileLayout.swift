// Where the tiles of villages stand: districts from west to east, in each north above south and west before east.
import Model

/// A map without borders: every village has one tile of the same size, near where it lies.
struct TileLayout {
  struct Tile {
    let area: Area
    /// From the left of the whole map, in tiles and gaps between districts.
    let column: Int
    let row: Int
  }

  struct District {
    let area: Area?
    let tiles: [Tile]
    /// The first column and row.
    let column: Int
    let row: Int
    let columns: Int
    let rows: Int
    /// From the left, for the gap between districts.
    let position: Int
  }

  let districts: [District]
  let rows: Int
  /// Names of villages whose place is not known; their tiles stand last in their district.
  let unplaced: [String]
  static let columnsPerBand = 6

  init(_ areas: [Area]) {
    let villages = areas.filter { $0.level == .village }
    let heads = areas.filter { $0.level == .district }
    var groups: [(area: Area?, members: [Area])] = heads.map { head in
      (head, villages.filter { $0.parentCode == head.code })
    }
    let others = villages.filter { village in !heads.contains { $0.code == village.parentCode } }
    if !others.isEmpty { groups.append((nil, others)) }
    groups = groups.filter { !$0.members.isEmpty }
    unplaced = villages.filter { $0.point == nil }.map(\.name)
    let order = groups.enumerated().sorted { left, right in
      let (a, b) = (Self.west(left.element.members), Self.west(right.element.members))
      return a == b ? left.offset < right.offset : a < b
    }
    // Up to six columns keep the names legible on a phone; more districts than that go below each other.
    let perBand = min(max(groups.count, 1), 3)
    let columns = Self.columnsPerBand / perBand
    var districts: [District] = []
    var row = 0
    var bandRows = 0
    for (index, group) in order.map(\.element).enumerated() {
      let position = index % perBand
      if position == 0, index > 0 {
        row += bandRows
        bandRows = 0
      }
      let tiles = Self.tiles(group.members, columns: columns, left: position * columns, top: row)
      let rows = (tiles.map(\.row).max() ?? row) - row + 1
      bandRows = max(bandRows, rows)
      districts.append(
        District(
          area: group.area, tiles: tiles, column: position * columns, row: row, columns: columns, rows: rows,
          position: position))
    }
    self.districts = districts
    rows = row + bandRows
  }

  /// The mean longitude; districts without any stand last.
  private static func west(_ areas: [Area]) -> Double {
    let known = areas.compactMap { $0.point?.east }
    return known.isEmpty ? .infinity : known.reduce(0, +) / Double(known.count)
  }

  private static func tiles(_ areas: [Area], columns: Int, left: Int, top: Int) -> [Tile] {
    let placed = areas.filter { $0.point != nil }.sorted {
      (-($0.point?.north ?? 0), $0.code) < (-($1.point?.north ?? 0), $1.code)
    }
    let all = placed + areas.filter { $0.point == nil }.sorted { $0.code < $1.code }
    let easts = placed.compactMap { $0.point?.east }
    let (west, east) = (easts.min() ?? 0, easts.max() ?? 0)
    var tiles: [Tile] = []
    var row = top
    var start = 0
    while start < all.count {
      let members = all[start..<min(start + columns, all.count)].sorted {
        ($0.point?.east ?? .infinity, $0.code) < ($1.point?.east ?? .infinity, $1.code)
      }
      var next = 0
      for (index, area) in members.enumerated() {
        // An incomplete row keeps its villages near their longitude without letting two share a column.
        let share = area.point.map { east > west ? ($0.east - west) / (east - west) : 0 } ?? 0
        let wanted = min(Int(share * Double(columns)), columns - 1)
        let column = min(max(wanted, next), columns - (members.count - index))
        tiles.append(Tile(area: area, column: left + column, row: row))
        next = column + 1
      }
      start += columns
      row += 1
    }
    return tiles
  }
}

extension Area {
  fileprivate var point: (north: Double, east: Double)? {
    guard let latitude, let longitude else { return nil }
    return (latitude.approximate, longitude.approximate)
  }
}
