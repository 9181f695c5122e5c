// Folding tables, embedded tables and the table of a metric's periods.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct DataTableTests {
  @Test func everyCellKnowsItsColumn() {
    let html = Sample.html { page in
      dataTable(
        caption: "Contoh", columns: [TableColumn("Tahun"), TableColumn("Nilai", .number), TableColumn("Isi", .full)],
        rows: [TableRow([.text("2023"), .number("3,20"), .link("A", .page(.data))], id: ID("baris"))], into: &page)
    }
    #expect(
      html
        == #"<table class="table fold"><caption class="visually-hidden">Contoh</caption><thead><tr>"#
        + #"<th scope="col">Tahun</th><th scope="col" class="number">Nilai</th><th scope="col" class="full">Isi</th>"#
        + #"</tr></thead><tbody><tr id="baris"><th scope="row">2023</th>"#
        + #"<td class="number" data-label="Nilai">3,20</td><td class="full" data-label="Isi"><a href="/data/">A</a></td>"#
        + "</tr></tbody></table>")
  }

  @Test func whatIsUnknownIsSaidAloud() {
    let html = Sample.html { page in
      dataTable(
        caption: "C", columns: [TableColumn("A"), TableColumn("B", .number), TableColumn("D")],
        rows: [TableRow([.text("x"), .unknown, .empty])], into: &page)
    }
    #expect(
      html.hasSuffix(
        #"<td class="number" data-label="B"><span class="empty" aria-hidden="true">…</span>"#
          + #"<span class="visually-hidden">belum tersedia</span></td>"#
          + #"<td data-label="D"><span class="empty">belum tersedia</span></td></tr></tbody></table>"#))
  }

  @Test func anEmbeddedTableScrollsAndCanBeReached() {
    let table = DataTable(title: "Anggaran <2020>", header: ["Tahun"], rows: [["2020"]])
    #expect(
      Sample.html { dataTable(table, into: &$0) }
        == #"<div class="table-scroll" tabindex="0" role="region" aria-label="Anggaran &lt;2020&gt;"><table>"#
        + "<caption>Anggaran &lt;2020&gt;</caption><thead><tr><th scope=\"col\">Tahun</th></tr></thead>"
        + "<tbody><tr><td>2020</td></tr></tbody></table></div>")
  }

  @Test func theTableOfAMetricHasARowForEveryPeriod() throws {
    let metric = try Sample.metric([("2022", "3.31"), ("2024", "3.2")], targets: ["2024": "3.45"])
    let context = Sample.context(try Sample.edition(metrics: [metric], on: "2025-06-01"))
    let html = Sample.html { context.figureTable(metric, into: &$0) }
    let rows = html.split(separator: "<tr>").map(String.init)
    #expect(rows.count == 5)
    #expect(rows[3].contains(#"<th scope="row">2023</th>"#))
    #expect(rows[3].contains(#"<span class="badge nil">belum tersedia</span>"#))
    #expect(
      rows[4].contains(
        #"<td class="number" data-label="Nilai">3,20</td><td class="number" data-label="Target">3,45</td>"#
          + #"<td class="number" data-label="Capaian">92,8%</td><td class="number" data-label="Selisih">−0,11</td>"#))
  }

  @Test func aMetricWithoutTargetsHasNoColumnForThem() throws {
    let metric = try Sample.metric([("2025", "3")])
    let context = Sample.context(try Sample.edition(metrics: [metric]))
    let html = Sample.html { context.figureTable(metric, into: &$0) }
    #expect(!html.contains("Target"))
    #expect(html.hasSuffix(#"<p class="note">… belum tersedia.</p>"#))
  }
}
