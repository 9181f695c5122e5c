// The icon of the site: an ear of rice on the city's ground, drawn from the theme.
import HTML
package import Model

/// The icon that browsers show and that stands in the header.
package enum SiteIcon {
  /// The icon as an SVG file in the colours of a city.
  package static func svg(theme: Theme) -> [UInt8] {
    var file = Writer()
    let box = Attribute.box(-2, 0, 32, 32)
    file.shape(.svg, .xmlns("http://www.w3.org/2000/svg"), box, .custom("fill", theme.accent.hex)) { file in
      file.shape(
        .path, .d(PathData("M1 1h26v30H1z")), .custom("fill", theme.ground.hex), .custom("stroke", theme.accent.hex),
        .custom("stroke-width", "2"))
      let leaf = PathData("M0 0C2.1-2.5 6.3-2.5 8.4 0 6.3 2.5 2.1 2.5 0 0Z")
      for row in 0..<3 {
        file.shape(.g, .transform(translate: 14, Coordinate(26 - 5.8 * Double(row)))) { file in
          file.shape(.path, .d(leaf), .transform("rotate(-38)"))
          file.shape(.path, .d(leaf), .transform("rotate(218)"))
        }
      }
      file.shape(
        .path, .d(PathData("M0 0C1.9-2.2 5.7-2.2 7.6 0 5.7 2.2 1.9 2.2 0 0Z")),
        .transform("translate(14 11) rotate(-90)"))
    }
    return file.finish()
  }
}

extension Theme.Color {
  /// As style sheets and attributes write it: `#0a3c2d`.
  var hex: String {
    func pair(_ value: UInt8) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
    return "#" + pair(red) + pair(green) + pair(blue)
  }
}
