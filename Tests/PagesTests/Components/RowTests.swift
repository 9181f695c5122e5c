// Rows of metrics and programmes, and the cards that a text embeds.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct RowTests {
  @Test func aMetricRowHasValueTrendSentenceAndOrigin() throws {
    let metric = try Sample.metric([("2025", "3.2")])
    let context = Sample.context(try Sample.edition(metrics: [metric]))
    let html = Sample.html { context.metricRow(metric, into: &$0) }
    let begin = """
      <li class="row" id="indikator-skor"><h3><a href="/indikator/skor/">Skor kota</a></h3>\
      <div class="row-value"><p class="value">3,20</p></div><div class="row-trend">
      """
    let end = """
      <p class="remark">Baru satu nilai.</p><p class="origin"><span>Periode 2025</span> \
      <span>Sumber: <a href="https://contoh.id/satu" rel="external">Sumber Satu</a></span> \
      <span class="badges"><span class="badge good">mutakhir</span></span></p></li>
      """
    #expect(html.hasPrefix(begin))
    #expect(html.hasSuffix(end))
  }

  @Test func aMetricWithoutAFigureSaysSo() throws {
    let metric = try Sample.metric([("2025", nil)])
    let context = Sample.context(try Sample.edition(metrics: [metric]))
    let html = Sample.html { context.metricRow(metric, into: &$0) }
    #expect(html.contains(#"<div class="row-value"><p><span class="empty">belum tersedia</span></p></div>"#))
    #expect(html.contains(#"<p class="remark">Belum pernah ada angka yang ditemukan.</p>"#))
    #expect(
      html.hasSuffix(
        #"<p class="origin"><span class="badges"><span class="badge nil">belum tersedia</span></span></p></li>"#))
  }

  @Test func aProgrammeRowTellsWhoAnswersAndTheNewestEvidence() throws {
    let program = try Sample.program()
    let context = Sample.context(try Sample.edition(programs: [program]))
    let row = """
      <li class="row program-row" id="program-prodamas"><div>\
      <h3><a href="/program/prodamas/">Prodamas &amp; Plus</a></h3><p class="remark">Dana untuk RT.</p></div>\
      <dl class="details"><dt>Penanggung jawab</dt><dd><a href="/opd/diskominfo/">Diskominfo</a></dd>\
      <dt>Periode</dt><dd>sejak 2020</dd></dl><p class="origin"><span>Bukti terakhir Jun 2026</span> \
      <span>Sumber: <a href="https://contoh.id/satu" rel="external">Sumber Satu</a></span> \
      <span class="badges"><span class="badge good">berjalan</span></span></p></li>
      """
    #expect(Sample.html { context.programRow(program, into: &$0) } == row)
  }

  @Test func aTextEmbedsCardsAndTablesWhereTheyStand() throws {
    let metric = try Sample.metric([("2025", "3.2")])
    let program = try Sample.program()
    let context = Sample.context(try Sample.edition(metrics: [metric], programs: [program]))
    let prose = Prose(blocks: [
      .html(Trusted { $0.element(.p, text: "Satu.") }), .metric(metric.id), .program(program.id),
      .table(DataTable(title: "T", header: [], rows: [])), .html(Trusted { $0.element(.p, text: "Dua.") }),
    ])
    let html = Sample.html { context.prose(prose, into: &$0) }
    #expect(html.hasPrefix(#"<div class="article"><p>Satu.</p><div class="card"><h3><a href="/indikator/skor/">"#))
    #expect(html.contains(#"</p></div><div class="card"><div><h3><a href="/program/prodamas/">"#))
    #expect(html.hasSuffix("</table></div><p>Dua.</p></div>"))
  }

  @Test func anEmptyTextWritesNothing() throws {
    let context = Sample.context(try Sample.edition())
    #expect(Sample.html { context.prose(Prose(), into: &$0) } == "")
  }
}
