// The drawings of the pillars: leaves of one shape, set differently for each. Ours, no official marks.
import HTML
import Model

func icon(_ icon: Pillar.Icon, into page: inout Writer) {
  page.shape(.svg, .class("icon"), .box(-10, -10, 20, 20), .aria("hidden", true)) { page in
    switch icon {
    case .all: leaves(0, 60, 120, 180, 240, 300, into: &page)
    case .governance:
      leaves(0, 90, 180, 270, into: &page)
      line(PathData("M4.2-4.2 6.1-6.1M-4.2-4.2-6.1-6.1M4.2 4.2 6.1 6.1M-4.2 4.2-6.1 6.1"), into: &page)
    case .branding: leaves(0, 72, 144, 216, 288, into: &page)
    case .economy:
      leaves(45, 135, 225, 315, into: &page)
      dots([(0, -7), (0, 7), (7, 0), (-7, 0)], into: &page)
    case .living:
      line(PathData("M-9-1 0-9 9-1"), into: &page)
      page.shape(.g, .transform(translate: 0, 8.5)) { leaves(-32, 32, 0, into: &$0) }
    case .society:
      leaves(0, 120, 240, into: &page)
      dots([(7, -4), (-7, -4), (0, 8)], into: &page)
    case .environment:
      page.shape(.g, .transform(translate: 0, 9.5)) { leaves(-40, 40, into: &$0) }
      page.shape(.g, .transform(translate: 0, 3.5)) { leaves(-40, 40, into: &$0) }
      page.shape(.g, .transform(translate: 0, -0.5)) { leaves(0, into: &$0) }
    }
  }
}

private func leaves(_ angles: Int..., into page: inout Writer) {
  for angle in angles {
    let turn: Attribute = angle == 0 ? .none : .transform(rotate: Coordinate(angle))
    page.shape(.use, .href(.fragment(leafID)), turn)
  }
}

private func dots(_ places: [(x: Double, y: Double)], into page: inout Writer) {
  for place in places { page.shape(.circle, .cx(Coordinate(place.x)), .cy(Coordinate(place.y)), .r(1.5)) }
}

private func line(_ data: PathData, into page: inout Writer) { page.shape(.path, .class("icon-line"), .d(data)) }
