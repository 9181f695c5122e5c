// The outline of an SVG path, built command by command.

/// The commands of a path, in absolute user units, each number exact to a tenth.
package struct PathData: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  /// A path without commands.
  package init() {}

  /// A path drawn by hand that stands in the code, for icons.
  package init(_ literal: StaticString) {
    assert(
      literal.allSatisfy { $0.isLetter || $0.isDigit || " ,.+-".utf8.contains($0) },
      "not path data: \(literal)")
    bytes.append(literal)
  }

  /// Whether there is nothing to draw.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Begins a new line at a point.
  package mutating func move(_ x: Double, _ y: Double) { add("M", x, y) }

  /// A straight line to a point.
  package mutating func line(_ x: Double, _ y: Double) { add("L", x, y) }

  /// A level line to `x`.
  package mutating func horizontal(_ x: Double) { add("H", x) }

  /// An upright line to `y`.
  package mutating func vertical(_ y: Double) { add("V", y) }

  /// A cubic Bézier curve to the last point; the others are its control points.
  package mutating func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) {
    add("C", x1, y1, x2, y2, x, y)
  }

  /// An arc of a circle to a point; `large`: the longer way round, `clockwise`: as seen on the screen.
  package mutating func arc(radius: Double, large: Bool, clockwise: Bool, _ x: Double, _ y: Double) {
    add("A", radius, radius, 0, large ? 1 : 0, clockwise ? 1 : 0, x, y)
  }

  /// A straight line back to where the outline began.
  package mutating func close() { bytes.append(UInt8(ascii: "Z")) }

  private mutating func add(_ command: StaticString, _ numbers: Double...) {
    assert(!bytes.isEmpty || command.allSatisfy { $0 == UInt8(ascii: "M") }, "a path begins with a move")
    bytes.append(command)
    for (index, number) in numbers.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes.append(Coordinate(number))
    }
  }
}
