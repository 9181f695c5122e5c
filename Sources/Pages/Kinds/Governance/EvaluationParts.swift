// The sections of a yearly evaluation: parts of the score, recommendations, events, assessors.
import HTML
import Model

extension PageContext {
  func evaluationBreakdowns(_ evaluation: Evaluation, into page: inout Writer) {
    guard let metric = edition.city.metric(evaluation.metric) else { return }
    let breakdowns = metric.breakdowns.filter { $0.period == evaluation.year }
    guard !breakdowns.isEmpty else { return }
    section(ID("rincian"), title: "Rincian skor", into: &page) { page in
      stack(into: &page) { page in
        for breakdown in breakdowns {
          page.element(.div) { page in
            let name = ID(checking: "rincian-\(breakdown.dimension)") ?? ID("rincian", metric.id)
            breakdownBars(breakdown, of: metric, id: name, into: &page)
            let figures = breakdown.parts.compactMap(\.figure)
            let badges = figures.lazy.compactMap { Badge($0.status) }.first.map { [$0] } ?? []
            origin(
              period: "Periode \(Words.period(breakdown.period))", sources: unique(figures.flatMap(\.sources.all)),
              badges: badges, into: &page)
          }
        }
      }
    }
  }

  func evaluationRecommendations(_ evaluation: Evaluation, into page: inout Writer) {
    guard !evaluation.recommendations.isEmpty else { return }
    section(
      ID("rekomendasi"), title: "Rekomendasi dan tindak lanjut", lead: followUpSentence(evaluation.recommendations),
      into: &page
    ) { recommendationList(evaluation.recommendations, into: &$0) }
  }

  func evaluationEvents(_ evaluation: Evaluation, into page: inout Writer) {
    let events = evaluation.events.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    guard !events.isEmpty else { return }
    let columns = [TableColumn("Waktu"), TableColumn("Peristiwa", .full), TableColumn("Sumber", .full)]
    section(ID("peristiwa"), title: "Peristiwa", into: &page) { page in
      dataTable(
        caption: "Peristiwa \(evaluation.title)", columns: columns,
        rows: events.map { event in
          TableRow([
            .view { page in
              if event.isApproximate { page.text("sekitar ") }
              time(event.date, into: &page)
            },
            .view { page in
              page.element(.b, text: event.title)
              if event.isPlanned {
                page.text(" ")
                badge(.planned, into: &page)
              }
              if let text = event.text { page.element(.span, .class("star"), text: text) }
            },
            .view { sourceNames(event.sources.all, into: &$0) },
          ])
        }, into: &page)
      if events.contains(where: \.isPlanned) {
        note("Direncanakan: diumumkan, tetapi berita bahwa itu terjadi tidak ditemukan.", into: &page)
      }
    }
  }

  func evaluationAssessors(_ evaluation: Evaluation, into page: inout Writer) {
    guard !evaluation.assessors.isEmpty else { return }
    section(ID("penilai"), title: "Penilai", lead: "Lembaga asal penilai.", into: &page) { page in
      page.element(.ul, .class("links")) { page in
        for item in evaluation.assessors {
          page.element(.li) { page in
            page.text(item.name + " ")
            page.element(.small) { sourceLinks(item.sources.all, into: &$0) }
          }
        }
      }
    }
  }
}
