/// The pillars on the home page: quick win, programmes, score and the metric that stands for each.
import HTML
import Model

extension PageContext {
  func homePillars(into page: inout Writer) {
    let pillars = edition.city.pillars
    guard !pillars.isEmpty else { return }
    section(
      ID("pilar"), title: "\(Words.capitalized(Words.count(pillars.count))) pilar",
      lead: "Quick win, jumlah program, skor, dan satu angka kunci tiap pilar. Angka kunci dipilih pengelola situs.",
      wide: true, into: &page
    ) { page in
      pillarCards(pillars, into: &page)
    }
  }

  /// One card a pillar.
  func pillarCards(_ pillars: [Pillar], into page: inout Writer) {
    page.element(.ul, .class("pillars")) { page in
      for pillar in pillars {
        page.element(.li) { page in
          page.element(.h3) { page in
            icon(pillar.icon, into: &page)
            textLink(pillar.title, .page(pillar.path), language: pillar.titleLanguage, into: &page)
          }
          pillarTrio(pillar, into: &page)
          if let metric = edition.headline(of: pillar) { keyFigure(metric, into: &page) }
        }
      }
    }
  }

  /// Quick win, count of programmes and score of a pillar.
  func pillarTrio(_ pillar: Pillar, into page: inout Writer) {
    let programs = edition.programs(of: pillar)
    let score = edition.score(of: pillar)
    page.element(.dl, .class("trio")) { page in
      pair("Quick win", into: &page) { page in
        if let win = edition.quickWin(of: pillar) {
          textLink(win.program.title, .page(win.program.path), into: &page)
        } else {
          empty(into: &page)
        }
      }
      pair("Program", into: &page) { page in
        let words = "\(programs.count) tercatat"
        // The list leaves out pillars without programmes, so there is nothing to lead to.
        guard !programs.isEmpty else { return page.text(words) }
        textLink(words, .section(.programs, ID(pillar.id)), into: &page)
      }
      pair(score.map { "Skor \(Words.period($0.period))" } ?? "Skor", into: &page) { page in
        guard let score else { return empty(into: &page) }
        page.text(Words.value(score))
        page.text(" ")
        page.element(.small) { sourceNames([score.sources.first], into: &$0) }
      }
    }
  }

  private func pair(_ term: String, into page: inout Writer, content: (inout Writer) -> Void) {
    page.element(.div) { page in
      page.element(.dt, text: term)
      page.element(.dd, content: content)
    }
  }

  /// The newest value of a metric with trend, sentence and origin.
  func keyFigure(_ metric: Metric, into page: inout Writer) {
    page.element(.p, .class("value-title")) { textLink(metric.title, .page(metric.path), into: &$0) }
    if let figure = metric.latest {
      value(figure, into: &page)
      sparkline(metric, id: ID("kunci", metric.id), into: &page)
    } else {
      page.element(.p, .class("value")) { empty(into: &$0) }
    }
    remark(sentence(for: metric, in: edition), into: &page)
    if let figure = metric.latest {
      origin(of: figure, badges: badges(of: metric), into: &page)
    } else {
      origin(period: nil, sources: [], badges: badges(of: metric), into: &page)
    }
  }
}
