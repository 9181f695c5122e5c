// The joined style sheet, its compaction, and the icon.
import Model
import Testing

@testable import Pages

@Suite struct StyleSheetTests {
  private func compacted(_ sheet: String) -> String {
    String(decoding: StyleSheet.compacted(Array(sheet.utf8)), as: UTF8.self)
  }

  private let sheet = String(decoding: StyleSheet.text(theme: Sample.theme), as: UTF8.self)

  @Test(arguments: [
    ("a {\n  color : red;\n}\n", "a{color :red}"), ("/* x { } */a{b:c}/**/", "a{b:c}"),
    (".a :is(b, c) > d{e:calc(1px + 2px)}", ".a :is(b,c) > d{e:calc(1px + 2px)}"),
    (#"a::after{content:" /* { , } */ "}"#, #"a::after{content:" /* { , } */ "}"#),
    (#"a{content:"\"  x";b:c}"#, #"a{content:"\"  x";b:c}"#),
    ("a{b:c;}\n\n@media (x) and (y){a{b:c;} }", "a{b:c}@media (x) and (y){a{b:c}}"),
    ("a{b:c} /* never closed", "a{b:c}"), ("", ""), ("a/* x */b{c:d}", "a b{c:d}"),
  ])
  func onlySpaceWithoutMeaningGoes(sheet: String, text: String) {
    #expect(compacted(sheet) == text)
  }

  @Test func theThemeStandsBetweenDefaultsAndPrint() throws {
    let theme = try #require(
      sheet.firstRange(of: ":root{--ground:#0a3c2d;--accent:#f6c833;--ink:#05271d;--series:#0f6b4f}"))
    let dark = try #require(
      sheet.firstRange(of: "@media (prefers-color-scheme:dark){:root{--ground:#0a3427;--series:#6fcfa4}}"))
    let print = try #require(sheet.firstRange(of: "@media print"))
    #expect(theme.upperBound == dark.lowerBound)
    #expect(dark.upperBound < print.lowerBound)
  }

  @Test func bracesBalance() {
    #expect(sheet.utf8.count { $0 == UInt8(ascii: "{") } == sheet.utf8.count { $0 == UInt8(ascii: "}") })
  }

  @Test func nothingIsFetchedFromElsewhere() {
    #expect(!sheet.contains("@import"))
    #expect(!sheet.contains("http"))
    #expect(!sheet.contains("@font-face"))
  }

  @Test func everyVariableThatIsUsedIsDefined() {
    let used = Set(sheet.split(separator: "var(--").dropFirst().map { $0.prefix { $0 != ")" && $0 != "," } })
    let defined = Set(
      sheet.split(whereSeparator: { "{;".contains($0) }).filter { $0.hasPrefix("--") }
        .map { $0.dropFirst(2).prefix { $0 != ":" } })
    // `--state` comes from the class of a state, `--u` from the width of a chart.
    #expect(used.subtracting(defined).sorted() == used.filter { $0 == "u" && !defined.contains($0) }.sorted())
  }

  @Test func theIconIsDrawnInTheColoursOfTheCity() {
    let icon = String(decoding: SiteIcon.svg(theme: Sample.theme), as: UTF8.self)
    #expect(
      icon.hasPrefix(
        ##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 32 32" fill="#f6c833">"##
          + ##"<path d="M1 1h26v30H1z" fill="#0a3c2d" stroke="#f6c833" stroke-width="2"/>"##))
    #expect(icon.hasSuffix("</svg>"))
  }

  @Test func aColourKeepsItsLeadingZeros() {
    #expect(Theme.Color(red: 0, green: 5, blue: 255).hex == "#0005ff")
  }
}
