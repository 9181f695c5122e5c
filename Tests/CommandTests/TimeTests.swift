// `terang next` and `terang held`, as staff read them.
import Foundation
import Testing

@Suite struct TimeTests {
  let folder: TestFolder
  let content: String

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
    try folder.file(
      "Content/announcements/gangguan.md",
      """
      ---
      title: Gangguan air
      summary: Ringkas.
      from: 2026-01-03T07:50
      until: 2026-01-04
      urgency: important
      ---
      Air mati.

      """)
  }

  private func run(_ command: String, _ more: String..., asOf: String = "2026-01-01") throws -> Ending {
    try terang([command, "--content", content, "--as-of", asOf, "--lang", "en"] + more)
  }

  @Test func nextTellsMomentsInOrder() throws {
    let ending = try run("next", "--count", "2")
    #expect(
      ending
        == Ending(
          code: 0,
          output: """
            2026-01-03 07:50 WIB  published: Gangguan air (/pengumuman/gangguan/)
            2026-01-05 00:00 WIB  expires: Gangguan air (/pengumuman/gangguan/)

            """, errors: ""))
  }

  @Test func nextAsJSON() throws {
    #expect(
      try run("next", "--count", "1", "--format", "json").output
        == #"{"type":"moment","at":"2026-01-03T07:50:00+07:00","kind":"publication","title":"Gangguan air","#
        + #""path":"/pengumuman/gangguan/"}"# + "\n")
  }

  @Test func heldTellsWhy() throws {
    #expect(
      try run("held").output == "announcements/gangguan.md  due 2026-01-03T07:50:00+07:00: Gangguan air\n")
    #expect(try run("held", asOf: "2026-01-03T08:00").output == "nothing is held back\n")
  }

  @Test func heldAsJSON() throws {
    #expect(
      try run("held", "--format", "json", asOf: "2026-01-06").output
        == #"{"type":"held","file":"announcements/gangguan.md","title":"Gangguan air","path":"/pengumuman/gangguan/","#
        + #""reason":"expired","at":"2026-01-05T00:00:00+07:00"}"# + "\n")
  }

  @Test func refusedContentHasNoNext() throws {
    try folder.file("Content/pages/kosong.md", "")
    #expect(try run("next").code == 65)
    #expect(try run("held").code == 65)
  }

  @Test func anImpossibleCountIsAUsageError() throws {
    #expect(try run("next", "--count", "0").code == 64)
  }
}
