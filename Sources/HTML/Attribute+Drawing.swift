// Attributes of SVG, and the name spaces of XML.

extension Attribute {
  /// The part of the plane that is shown: left, top, width, height.
  package static func viewBox(_ left: Double, _ top: Double, _ width: Double, _ height: Double) -> Attribute {
    Attribute("viewBox", .coordinates([Coordinate(left), Coordinate(top), Coordinate(width), Coordinate(height)]))
  }

  /// The part of the plane that is shown, in whole numbers: left, top, width, height.
  package static func box(_ left: Int, _ top: Int, _ width: Int, _ height: Int) -> Attribute {
    Attribute("viewBox", .coordinates([Coordinate(left), Coordinate(top), Coordinate(width), Coordinate(height)]))
  }

  /// How the view box is fitted: `none`, `xMidYMid meet`.
  package static func preserveAspectRatio(_ rule: StaticString) -> Attribute {
    Attribute("preserveAspectRatio", .literal(rule))
  }

  /// The outline of a path.
  package static func d(_ data: PathData) -> Attribute { Attribute("d", .path(data)) }

  /// The corners of a polyline or polygon.
  package static func points(_ points: [(x: Double, y: Double)]) -> Attribute {
    Attribute("points", .coordinates(points.flatMap { [Coordinate($0.x), Coordinate($0.y)] }))
  }

  /// Distance from the left.
  package static func x(_ value: Coordinate) -> Attribute { Attribute("x", .coordinate(value)) }

  /// Distance from the top; of text, of its base line.
  package static func y(_ value: Coordinate) -> Attribute { Attribute("y", .coordinate(value)) }

  /// Where a line begins, from the left.
  package static func x1(_ value: Coordinate) -> Attribute { Attribute("x1", .coordinate(value)) }

  /// Where a line begins, from the top.
  package static func y1(_ value: Coordinate) -> Attribute { Attribute("y1", .coordinate(value)) }

  /// Where a line ends, from the left.
  package static func x2(_ value: Coordinate) -> Attribute { Attribute("x2", .coordinate(value)) }

  /// Where a line ends, from the top.
  package static func y2(_ value: Coordinate) -> Attribute { Attribute("y2", .coordinate(value)) }

  /// A shift to the right.
  package static func dx(_ value: Coordinate) -> Attribute { Attribute("dx", .coordinate(value)) }

  /// A shift downwards.
  package static func dy(_ value: Coordinate) -> Attribute { Attribute("dy", .coordinate(value)) }

  /// The centre, from the left.
  package static func cx(_ value: Coordinate) -> Attribute { Attribute("cx", .coordinate(value)) }

  /// The centre, from the top.
  package static func cy(_ value: Coordinate) -> Attribute { Attribute("cy", .coordinate(value)) }

  /// Radius.
  package static func r(_ value: Coordinate) -> Attribute { Attribute("r", .coordinate(value)) }

  /// Horizontal radius.
  package static func rx(_ value: Coordinate) -> Attribute { Attribute("rx", .coordinate(value)) }

  /// Vertical radius.
  package static func ry(_ value: Coordinate) -> Attribute { Attribute("ry", .coordinate(value)) }

  /// Width in user units or per cent.
  package static func width(_ value: Coordinate) -> Attribute { Attribute("width", .coordinate(value)) }

  /// Height in user units or per cent.
  package static func height(_ value: Coordinate) -> Attribute { Attribute("height", .coordinate(value)) }

  /// Colour of the inside, as a word of SVG; colours of the city belong into the style sheet.
  package static func fill(_ paint: StaticString) -> Attribute { Attribute("fill", .literal(paint)) }

  /// The pattern that fills the inside.
  package static func fill(_ pattern: ID) -> Attribute { Attribute("fill", .paint(pattern)) }

  /// The outline outside of which nothing is drawn.
  package static func clipPath(_ id: ID) -> Attribute { Attribute("clip-path", .paint(id)) }

  /// A transformation that stands in the code.
  package static func transform(_ list: StaticString) -> Attribute { Attribute("transform", .literal(list)) }

  /// A shift.
  package static func transform(translate x: Coordinate, _ y: Coordinate) -> Attribute {
    Attribute("transform", .function("translate", [x, y]))
  }

  /// A turn clockwise, in degrees, around a point.
  package static func transform(rotate degrees: Coordinate, _ x: Coordinate = 0, _ y: Coordinate = 0) -> Attribute {
    Attribute("transform", .function("rotate", [degrees, x, y]))
  }

  /// Where text stands to its point: `start`, `middle` or `end`.
  package static func anchor(_ anchor: StaticString) -> Attribute { Attribute("text-anchor", .literal(anchor)) }

  /// The units of a pattern's tile: `userSpaceOnUse`.
  package static func patternUnits(_ units: StaticString) -> Attribute { Attribute("patternUnits", .literal(units)) }

  /// The transformation of a pattern's tile.
  package static func patternTransform(_ list: StaticString) -> Attribute {
    Attribute("patternTransform", .literal(list))
  }

  /// The name space of a vocabulary of XML; SVG within HTML needs none.
  package static func xmlns(_ uri: StaticString) -> Attribute { Attribute("xmlns", .literal(uri)) }

  /// The language of the content in XML, BCP 47.
  package static func xmlLang(_ tag: String) -> Attribute { Attribute("xml:lang", .text(tag)) }
}
