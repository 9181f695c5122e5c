// The parts of the city: tiles with areas, codes, what is to be noted, and what happens where.
import HTML
import Model

extension PageContext {
  func areaPage() -> FileBytes {
    let areas = edition.city.areas
    let parts = areas.filter { $0.level != .city }
    let text = areaSentence(areas)
    let frame = PageFrame(
      title: "Wilayah", description: "Kecamatan dan kelurahan \(site.city): luas, kode, dan sumbernya.", path: .areas,
      department: .data, crumbs: [.home, .department(.data)])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Wilayah", into: &page)
            lead(text, into: &page)
          },
          side: { page in
            for area in areas where area.level == .city { cityArea(area, into: &page) }
          }, into: &page)
      },
      content: { page in
        if !parts.isEmpty {
          section(
            ID("luas"), title: "Luas menurut kecamatan", lead: "Tiap petak satu kelurahan.", wide: true, into: &page
          ) { tileMap(parts, id: ID("petak"), into: &$0) }
        }
        areaNotes(areas, into: &page)
        areaChanges(into: &page)
        waiverNotes(.areas, into: &page)
        areaCodes(areas, into: &page)
        areaRelations(areas, into: &page)
      })
  }

  /// `46 kelurahan dalam tiga kecamatan.`
  private func areaSentence(_ areas: [Area]) -> String {
    let villages = areas.count { $0.level == .village }
    let districts = areas.count { $0.level == .district }
    switch (villages, districts) {
    case (0, 0): return "Daftar wilayah belum dimuat."
    case (0, _): return "\(Words.capitalized(Words.count(districts))) kecamatan."
    case (_, 0): return "\(Words.capitalized(Words.count(villages))) kelurahan."
    default:
      return "\(Words.capitalized(Words.count(villages))) kelurahan dalam \(Words.count(districts)) kecamatan."
    }
  }

  private func cityArea(_ area: Area, into page: inout Writer) {
    page.element(.div, area.anchor.map(Attribute.id) ?? .none) { page in
      page.element(.p, .class("value-title"), text: "Luas \(area.name)")
      guard let size = area.size else { return page.element(.p) { empty(into: &$0) } }
      value(size, into: &page)
      origin(of: size, badges: [Badge(size.status)].compactMap { $0 }, into: &page)
      if let text = size.note { note(Words.statement(text), into: &page) }
    }
  }

  /// Notes on the areas of districts and villages; that of the city stands with its figure.
  private func areaNotes(_ areas: [Area], into page: inout Writer) {
    let noted = areas.compactMap { area in area.level == .city ? nil : area.size?.note.map { (area: area, note: $0) } }
    guard !noted.isEmpty else { return }
    section(ID("catatan"), title: "Catatan", lead: "Yang perlu diketahui tentang nilai luas.", into: &page) { page in
      definitionList(noted.map { Definition($0.area.title, Words.statement($0.note)) }, ruled: true, into: &page)
    }
  }

  private func areaChanges(into page: inout Writer) {
    let list = edition.city.changedFigures(of: .area)
    guard !list.isEmpty else { return }
    section(
      ID("revisi"), title: "Luas yang diubah", lead: "Luas yang pernah terbit lalu diganti.", wide: true, into: &page
    ) { page in
      revisionTable("Luas yang diubah", list, records: "Wilayah", column: TableColumn("Angka", .full), into: &page)
    }
  }

  private func areaCodes(_ areas: [Area], into page: inout Writer) {
    guard !areas.isEmpty else { return }
    let columns = [TableColumn("Wilayah"), TableColumn("Kode", .number), TableColumn("Tingkat", .number)]
    section(ID("kode"), title: "Kode wilayah", lead: "Kode resmi dari kementerian.", into: &page) { page in
      dataTable(
        caption: "Kode wilayah", columns: columns,
        rows: areas.map { TableRow([.text($0.name), .text($0.code), .text($0.level.word)]) }, into: &page)
      downloads([TextLink("CSV", .page(Path.data.file("wilayah.csv")), note: "untuk lembar kerja")], into: &page)
    }
  }

  /// Programmes and news that name an area.
  private func areaRelations(_ areas: [Area], into page: inout Writer) {
    var links: [String: [TextLink]] = [:]
    for program in edition.city.programs {
      for area in program.areas { links[area.code, default: []].append(TextLink(program.title, .page(program.path))) }
    }
    var told: [String: Int] = [:]
    for item in edition.news {
      // The newest five of each are enough here; the news have lists of their own.
      for area in item.areas where told[area.code, default: 0] < 5 {
        told[area.code, default: 0] += 1
        links[area.code, default: []].append(
          TextLink(item.title, .page(item.path), note: Words.shortDate(item.date)))
      }
    }
    let named = areas.filter { links[$0.code] != nil }
    guard !named.isEmpty else { return }
    section(ID("kegiatan"), title: "Program dan berita", lead: "Menurut wilayah yang disebut.", into: &page) { page in
      for area in named {
        subheading(area.title, into: &page)
        linkList(links[area.code] ?? [], into: &page)
      }
    }
  }
}
