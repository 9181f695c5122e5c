// SVG: shapes, coordinates and paths.

import HTML
import Testing

@Suite struct DrawingTests {
  @Test func aShapeWithoutContentClosesItself() {
    #expect(written { $0.shape(.circle, .cx(1), .cy(2.5), .r(3)) } == "<circle cx=\"1\" cy=\"2.5\" r=\"3\"/>")
  }

  @Test func shapesNestWithinHTML() {
    let chart = written { page in
      page.element(.figure) { figure in
        figure.shape(.svg, .box(0, 0, 100, 40), .role("img"), .aria("labelledby", ID("t"))) { drawing in
          drawing.shape(.title, .id(ID("t")), text: "a < b")
          drawing.shape(.g) { $0.shape(.use, .href(.fragment(ID("k")))) }
        }
      }
    }
    #expect(
      chart == "<figure><svg viewBox=\"0 0 100 40\" role=\"img\" aria-labelledby=\"t\"><title id=\"t\">a &lt; b</title>"
        + "<g><use href=\"#k\"/></g></svg></figure>")
  }

  @Test func fourAttributesAndListsAreWrittenAsWell() {
    let line = "<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\""
    let ends: [Attribute] = [.x1(1), .y1(2), .x2(3), .y2(4)]
    #expect(written { $0.shape(.line, .x1(1), .y1(2), .x2(3), .y2(4)) } == line + "/>")
    #expect(written { $0.shape(.line, .x1(1), .y1(2), .x2(3), .y2(4), text: "a") } == line + ">a</line>")
    #expect(written { $0.shape(.line, .x1(1), .y1(2), .x2(3), .y2(4)) { $0.text("a") } } == line + ">a</line>")
    #expect(written { $0.shape(.line, attributes: ends) } == line + "/>")
    #expect(written { $0.shape(.line, attributes: ends, text: "a") } == line + ">a</line>")
    #expect(written { $0.shape(.line, attributes: ends) { $0.text("a") } } == line + ">a</line>")
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (1.25, "1.3"), (-1.25, "-1.3"), (0.05, "0.1"), (-0.05, "-0.1"), (0.04, "0"), (-0.04, "0"),
    (-0.0, "0"), (-0.5, "-0.5"), (9.96, "10"), (-9.96, "-10"), (12.34, "12.3"), (100.0, "100"), (1234.56, "1234.6"),
    (1e300, "1000000000000"), (-1e300, "-1000000000000"),
  ])
  func aCoordinateIsRoundedToATenth(_ value: Double, _ digits: String) {
    #expect(written(.x(Coordinate(value))) == "<div x=\"\(digits)\"></div>")
  }

  @Test func aCoordinateMayBeAShare() {
    #expect(written(.width(.percent(33.333))) == "<div width=\"33.3%\"></div>")
  }

  @Test func everyCoordinateReadsBackWithinHalfATenth() throws {
    var random = Dice(seed: 3)
    for _ in 0..<3_000 {
      let value = Double.random(in: -2_000...2_000, using: &random)
      let markup = written(.x(Coordinate(value)))
      let digits = markup.dropFirst("<div x=\"".count).dropLast("\"></div>".count)
      let back = try #require(Double(digits))
      #expect(abs(back - value) <= 0.05 + 1e-9)
      #expect(digits != "-0" && !digits.hasSuffix(".0"))
    }
  }

  @Test func aPathIsBuiltByCommands() {
    var path = PathData()
    path.move(0, 10.04)
    path.line(5.55, 2)
    path.horizontal(8)
    path.vertical(-3)
    path.curve(1, 2, 3, 4, 5, 6)
    path.arc(radius: 4, large: true, clockwise: false, 7, 8)
    path.close()
    #expect(
      written { $0.shape(.path, .d(path)) } == "<path d=\"M0 10L5.6 2H8V-3C1 2 3 4 5 6A4 4 0 1 0 7 8Z\"/>")
  }

  @Test func aPathMayStandInTheCode() {
    #expect(written { $0.shape(.path, .d(PathData("M0-1C2.6,3 4 5 6 7Z"))) } == "<path d=\"M0-1C2.6,3 4 5 6 7Z\"/>")
  }

  @Test func aPathWithoutCommandsIsEmpty() {
    #expect(PathData().isEmpty)
    #expect(!PathData("M0 0").isEmpty)
  }

  @Test func theRestIsWrittenUnderItsName() {
    let attributes: [(Attribute, String)] = [
      (.viewBox(-10, 0.26, 20, 20), "viewBox=\"-10 0.3 20 20\""),
      (.points([(1, 2), (3.14, -4)]), "points=\"1 2 3.1 -4\""),
      (.preserveAspectRatio("none"), "preserveAspectRatio=\"none\""), (.fill("none"), "fill=\"none\""),
      (.fill(ID("hatch", 2)), "fill=\"url(#hatch-2)\""), (.clipPath(ID("c")), "clip-path=\"url(#c)\""),
      (.transform("rotate(45)"), "transform=\"rotate(45)\""),
      (.transform(translate: 1.5, -2), "transform=\"translate(1.5 -2)\""),
      (.transform(rotate: 90, 1, 2), "transform=\"rotate(90 1 2)\""), (.anchor("end"), "text-anchor=\"end\""),
      (.x(1), "x=\"1\""), (.y(1), "y=\"1\""), (.dx(1), "dx=\"1\""), (.dy(1), "dy=\"1\""), (.rx(1), "rx=\"1\""),
      (.ry(1), "ry=\"1\""), (.width(2.5), "width=\"2.5\""), (.height(2.5), "height=\"2.5\""),
      (.patternUnits("userSpaceOnUse"), "patternUnits=\"userSpaceOnUse\""),
      (.patternTransform("rotate(45)"), "patternTransform=\"rotate(45)\""),
    ]
    for (attribute, markup) in attributes { #expect(written { $0.shape(.g, attribute) } == "<g \(markup)/>") }
  }
}
