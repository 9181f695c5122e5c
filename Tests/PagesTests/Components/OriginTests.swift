// Origin of a figure and names of sources.
import Model
import Testing

@testable import Pages

@Suite struct OriginTests {
  @Test func aFigureBringsPeriodSourceAndState() throws {
    let figure = try Sample.figure("3.2", "2023-08")
    #expect(
      Sample.html { origin(of: figure, badges: [.late], into: &$0) }
        == #"<p class="origin"><span>Periode Agu 2023</span> "#
        + #"<span>Sumber: <a href="https://contoh.id/satu" rel="external">Sumber Satu</a></span> "#
        + #"<span class="badges"><span class="badge overdue">terlambat</span></span></p>"#)
  }

  @Test func aSourceWithoutAnAddressLeadsToItsEntry() throws {
    let source = try Sample.source("S3", short: "Arsip & Data", url: nil)
    #expect(
      Sample.html { origin(period: nil, sources: [source], badges: [], into: &$0) }
        == #"<p class="origin"><span>Sumber: <a href="/sumber/#S3">Arsip &amp; Data</a></span></p>"#)
  }

  @Test func sourcesOfOneNameAreToldApart() throws {
    let sources = [
      try Sample.source("S1", short: "ANTARA", url: nil), try Sample.source("S2", short: "ANTARA", url: nil),
    ]
    #expect(
      Sample.html { sourceNames(sources, into: &$0) }
        == ##"<a href="/sumber/#S1">ANTARA</a>, <a href="/sumber/#S2">ANTARA (2)</a>"##)
  }

  @Test func nothingKnownWritesNothing() {
    #expect(Sample.html { origin(period: nil, sources: [], badges: [], into: &$0) } == "")
  }
}
