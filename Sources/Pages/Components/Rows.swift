// One line for a metric or a programme, in lists and where a text embeds one.
import HTML
import Model

/// The list that rows stand in.
func rows(into page: inout Writer, content: (inout Writer) -> Void) {
  page.element(.ul, .class("rows")) { content(&$0) }
}

extension PageContext {
  /// A metric: newest value, trend, sentence, origin.
  func metricRow(_ metric: Metric, into page: inout Writer) {
    page.element(.li, .class("row"), .id(ID("indikator", metric.id))) { metricContent(metric, into: &$0) }
  }

  func metricContent(_ metric: Metric, into page: inout Writer) {
    if let known = fragments.metric(metric.id) { return page.trusted(known) }
    page.element(.h3) { textLink(metric.title, .page(metric.path), into: &$0) }
    page.element(.div, .class("row-value")) { page in
      if let latest = metric.latest {
        value(latest, into: &page)
        if let label = latest.label { page.element(.span, text: label) }
      } else {
        page.element(.p) { empty(into: &$0) }
      }
    }
    page.element(.div, .class("row-trend")) { sparkline(metric, id: ID("tren", metric.id), into: &$0) }
    remark(sentence(for: metric, in: edition), into: &page)
    let period = metric.latest.map { "Periode \(Words.shortPeriod($0.period))" }
    origin(period: period, sources: metric.latest?.sources.all ?? [], badges: badges(of: metric), into: &page)
  }

  /// A programme: what it is, who answers for it, the newest evidence.
  func programRow(_ program: Program, into page: inout Writer) {
    page.element(.li, .classes("row", "program-row"), .id(ID("program", program.id))) {
      programContent(program, into: &$0)
    }
  }

  func programContent(_ program: Program, into page: inout Writer) {
    if let known = fragments.program(program.id) { return page.trusted(known) }
    page.element(.div) { page in
      page.element(.h3) { textLink(program.title, .page(program.path), into: &$0) }
      if let year = program.quickWin?.year {
        page.element(.span, .class("quick-win")) { page in
          page.element(.span, .lang("en"), text: "quick win")
          page.text(" \(Words.period(year))")
        }
      }
      remark(program.summary, into: &page)
    }
    definitionList(
      [
        Definition("Penanggung jawab") { textLink(program.agency.short, .page(program.agency.path), into: &$0) },
        Definition("Periode", program.span ?? Words.missing),
      ], into: &page)
    let evidence = edition.evidence(of: program)
    origin(
      period: evidence.map { "Bukti terakhir \(Words.shortPeriod($0.period))" } ?? "Bukti tidak ditemukan",
      sources: evidence?.sources.all ?? [], badges: badges(of: program), into: &page)
  }
}

extension Program {
  /// From when until when: `2020–2024`, `sejak 2020`.
  var span: String? {
    switch (from, until) {
    case (nil, nil): nil
    case (let from?, nil): "sejak \(Words.period(from))"
    case (nil, let until?): "sampai \(Words.period(until))"
    case (let from?, let until?) where from == until: Words.period(from)
    case (let from?, let until?) where from.length == .year && until.length == .year: "\(from.year)–\(until.year)"
    case (let from?, let until?): "\(Words.period(from)) sampai \(Words.period(until))"
    }
  }
}
