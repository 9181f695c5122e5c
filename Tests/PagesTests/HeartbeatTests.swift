// The two small files that say when the site was last checked.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct HeartbeatTests {
  private func heartbeat(_ checked: String, minutes: Int = 20) -> HeartbeatFiles {
    let instant = Instant(checked, in: .wib)
    return HeartbeatFiles(checked: instant, minutes: minutes, zone: .wib)
  }

  @Test func saysWhenItWasAndWhenTheNextComes() {
    #expect(
      heartbeat("2026-11-21T10:00").text == "diperiksa 21 November 2026 10.00; berikutnya paling lambat 10.20")
  }

  @Test func namesTheDayWhenItIsAnother() {
    #expect(
      heartbeat("2026-12-31T23:50").text
        == "diperiksa 31 Desember 2026 23.50; berikutnya paling lambat 1 Januari 2027 00.10")
  }

  @Test func isJSONForPrograms() throws {
    let file = try #require(heartbeat("2026-11-21T09:05", minutes: 60).all.first)
    #expect(file.path == Path("/denyut.json"))
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        {
        "checked": "2026-11-21T09:05:00+07:00",
        "next_by": "2026-11-21T10:05:00+07:00",
        "text": "diperiksa 21 November 2026 09.05; berikutnya paling lambat 10.05"
        }

        """)
  }

  @Test func theDrawingSaysTheSameInTheRoomThatPagesReserve() throws {
    let file = try #require(heartbeat("2026-11-21T10:00").all.last)
    #expect(file.path == Path("/denyut.svg"))
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("<text y=\"16\">Diperiksa 21 November 2026 10.00</text>"))
    #expect(text.contains("<text y=\"38\">Berikutnya paling lambat 10.20</text>"))
    #expect(text.contains("width=\"\(HeartbeatFiles.size.width)\" height=\"\(HeartbeatFiles.size.height)\""))
    #expect(text.contains("prefers-color-scheme:dark"))
  }

  @Test func aLongLineStaysInTheDrawing() throws {
    let text = String(decoding: try #require(heartbeat("2026-12-31T23:50").all.last).bytes, as: UTF8.self)
    #expect(
      text.contains(
        "<text y=\"38\" textLength=\"288\" lengthAdjust=\"spacingAndGlyphs\">"
          + "Berikutnya paling lambat 1 Jan 00.10</text>"))
  }

  @Test func aPreviewPromisesNothing() {
    let preview = HeartbeatFiles(checked: nil, minutes: 20, zone: .wita)
    #expect(preview.text == "pratinjau; belum diterbitkan")
  }
}
