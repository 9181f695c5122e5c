// What a debug build stops at, because it can only be a mistake in our own code.

import HTML
import Testing

#if DEBUG
  @Suite struct MisuseTests {
    @Test func anAttributeTwiceStops() async {
      await #expect(processExitsWith: .failure) { Trusted.stopping { $0.element(.p, .class("a"), .class("b")) } }
      await #expect(processExitsWith: .failure) {
        Trusted.stopping { $0.element(.p, attributes: [.class("a"), .none, .class("b")]) }
      }
    }

    @Test func textInAListStops() async {
      await #expect(processExitsWith: .failure) { Trusted.stopping { $0.element(.ul, text: "a") } }
      await #expect(processExitsWith: .failure) { Trusted.stopping { $0.element(.tr) { $0.text("a") } } }
      await #expect(processExitsWith: .failure) { Trusted.stopping { $0.element(.table) { $0.number(1) } } }
    }

    @Test func textAfterAListDoesNot() async {
      await #expect(processExitsWith: .success) {
        Trusted.stopping {
          $0.element(.div) { block in
            block.element(.ul) { $0.element(.li, text: "a") }
            block.text("b")
          }
        }
      }
    }

    @Test func markupInALiteralStops() async {
      await #expect(processExitsWith: .failure) { Trusted.stopping { $0.literal("<b>") } }
    }

    @Test func aFreeHandlerStyleOrAddressStops() async {
      await #expect(processExitsWith: .failure) { _ = Attribute.custom("onclick", "a") }
      await #expect(processExitsWith: .failure) { _ = Attribute.custom("style", "a") }
      await #expect(processExitsWith: .failure) { _ = Attribute.custom("href", "a") }
      await #expect(processExitsWith: .failure) { _ = Attribute.custom("a b", "a") }
    }

    @Test func aWrongPathOrIDInTheCodeStops() async {
      await #expect(processExitsWith: .failure) { _ = Path("berita") }
      await #expect(processExitsWith: .failure) { _ = Path("/feed.xml").folder("x") }
      await #expect(processExitsWith: .failure) { _ = Path.home.file("a/../b") }
      await #expect(processExitsWith: .failure) { _ = ID("a b") }
    }

    @Test func aWrongDrawingStops() async {
      await #expect(processExitsWith: .failure) { _ = Coordinate(Double.nan) }
      await #expect(processExitsWith: .failure) { _ = PathData("M0 0\"") }
      await #expect(processExitsWith: .failure) {
        var path = PathData()
        path.line(1, 2)
      }
    }

    @Test func aWrongBaseStops() async {
      await #expect(processExitsWith: .failure) { _ = Writer(base: "kota").finish() }
    }

    @Test func aWrongNameOfXMLStops() async {
      await #expect(processExitsWith: .failure) { _ = XMLName("a b") }
    }
  }

  extension Trusted {
    fileprivate static func stopping(_ build: (inout Writer) -> Void) { _ = Trusted(build) }
  }
#endif
