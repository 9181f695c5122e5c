// The drawings that a page keeps once and uses many times, and the motif under the opening.
//
// The motif is our own: grains of rice set as chevrons. A pattern cannot be taken from another file, so each page
// carries these half thousand bytes.
import HTML
import Model

let motifID = ID("motif")
let hatchID = ID("hatch")
let grainID = ID("grain")
let leafID = ID("leaf")

func drawings(into page: inout Writer) {
  page.shape(.svg, .class("defs"), .aria("hidden", true)) { page in
    page.shape(.defs) { page in
      page.shape(.pattern, .id(motifID), .width(18), .height(15), .patternUnits("userSpaceOnUse")) { page in
        let ear = PathData("M0 0C3.1-2.3 9.4-2.3 12.5 0 9.4 2.3 3.1 2.3 0 0Z")
        page.shape(.path, .d(ear), .transform("translate(1.5 6.9) rotate(-26)"))
        page.shape(.path, .d(ear), .transform("translate(1.5 8.1) rotate(26)"))
        page.shape(.circle, .cx(15.5), .cy(7.5), .r(1))
      }
      page.shape(
        .pattern, .id(hatchID), .width(6), .height(6), .patternUnits("userSpaceOnUse"), .patternTransform("rotate(45)")
      ) { page in
        page.shape(.path, .d(PathData("M0 0v6")))
      }
      page.shape(.path, .id(grainID), .d(PathData("M0 1C5 8 5 22 0 29C-5 22-5 8 0 1Z")))
      page.shape(.path, .id(leafID), .d(PathData("M0-1C2.6-3.6 2.6-6.6 0-9.3-2.6-6.6-2.6-3.6 0-1Z")))
    }
  }
}

/// The border under the opening.
func band(into page: inout Writer) {
  page.shape(.svg, .class("band"), .aria("hidden", true)) { page in
    page.shape(.rect, .width(.percent(100)), .height(.percent(100)), .fill(motifID))
  }
}
