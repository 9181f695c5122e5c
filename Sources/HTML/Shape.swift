// The names of SVG elements.

/// An element of SVG, written by the rules of XML, which HTML accepts for it as well.
package struct Shape: Sendable {
  let name: StaticString

  init(_ name: StaticString) { self.name = name }

  /// A drawing.
  package static let svg = Shape("svg")
  /// A group.
  package static let g = Shape("g")
  /// Parts that are drawn only where they are used.
  package static let defs = Shape("defs")
  /// A part with a view box of its own, drawn where it is used.
  package static let symbol = Shape("symbol")
  /// A part drawn once more.
  package static let use = Shape("use")
  /// A tile to fill shapes with.
  package static let pattern = Shape("pattern")
  /// The outline outside of which nothing is drawn.
  package static let clipPath = Shape("clipPath")
  /// The name of a drawing or part; what screen readers say first.
  package static let title = Shape("title")
  /// The description of a drawing or part.
  package static let desc = Shape("desc")
  /// Any outline.
  package static let path = Shape("path")
  /// A rectangle.
  package static let rect = Shape("rect")
  /// A circle.
  package static let circle = Shape("circle")
  /// An ellipse.
  package static let ellipse = Shape("ellipse")
  /// A straight line.
  package static let line = Shape("line")
  /// Straight lines joined.
  package static let polyline = Shape("polyline")
  /// Straight lines joined and closed.
  package static let polygon = Shape("polygon")
  /// A line of text.
  package static let text = Shape("text")
  /// A run within a line of text.
  package static let tspan = Shape("tspan")
  /// A link.
  package static let a = Shape("a")
}
