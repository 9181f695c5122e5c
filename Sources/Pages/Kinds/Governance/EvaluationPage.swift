// One year's evaluation: score, what happened, who assessed, what was recommended, what is not known.
import HTML
import Model

extension PageContext {
  func evaluationPage(_ evaluation: Evaluation) -> FileBytes {
    let frame = PageFrame(
      title: evaluation.title, description: evaluation.summary ?? "\(evaluation.title) \(site.city).",
      path: evaluation.path, department: .governance,
      crumbs: [.home, .department(.governance), Crumb(title: "Evaluasi", link: .evaluations)])
    return page(
      frame,
      opening: { evaluationOpening(evaluation, into: &$0) },
      content: { page in
        evaluationBreakdowns(evaluation, into: &page)
        evaluationRecommendations(evaluation, into: &page)
        evaluationEvents(evaluation, into: &page)
        evaluationAssessors(evaluation, into: &page)
        if !evaluation.disagreements.isEmpty {
          section(ID("berbeda"), title: "Sumber berbeda", into: &page) {
            disagreementList(evaluation.disagreements, into: &$0)
          }
        }
        if !evaluation.gaps.isEmpty {
          section(
            ID("kurang"), title: Words.capitalized(Words.missing),
            lead: "\(Words.capitalized(Words.count(evaluation.gaps.count))) hal yang tidak ditemukan.", into: &page
          ) { gapList(evaluation.gaps, into: &$0) }
        }
        if !evaluation.sources.isEmpty {
          section(ID("sumber"), title: "Sumber", into: &page) { sourceList(evaluation.sources, into: &$0) }
        }
        evaluationNeighbours(evaluation, into: &page)
      })
  }

  private func evaluationOpening(_ evaluation: Evaluation, into page: inout Writer) {
    let metric = edition.city.metric(evaluation.metric)
    let observation = metric?.observation(of: evaluation.year)
    let facts = metric?.facts.filter { $0.period == evaluation.year } ?? []
    opening(
      text: { page in
        heading(evaluation.title, into: &page)
        if let metric, let figure = observation?.figure {
          bigNumber(figure, into: &page)
          if let text = scoreSentence(metric, evaluation.year) { sentence(text, into: &page) }
          origin(of: figure, badges: [Badge(figure.status)].compactMap { $0 }, into: &page)
          if let text = figure.note { note(Words.statement(text), into: &page) }
        } else {
          missingScore(observation, evaluation, into: &page)
        }
        if let summary = evaluation.summary { lead(summary, into: &page) }
        if let metric { moreLink("Rincian \(metric.title.lowercasedFirst)", .page(metric.path), into: &page) }
      },
      side: { page in
        guard !evaluation.recommendations.isEmpty else { return }
        statusBar(
          "Tindak lanjut \(Words.count(evaluation.recommendations.count)) rekomendasi",
          followUpCounts(evaluation.recommendations), noun: "rekomendasi", id: ID("tindak-lanjut"), into: &page)
      },
      facts: facts.isEmpty ? nil : { page in factList(facts, into: &page) }, into: &page)
  }

  /// Says that the score is not there, who says so, and what was aimed at.
  private func missingScore(
    _ observation: Metric.Observation?, _ evaluation: Evaluation, into page: inout Writer
  ) {
    page.element(.p, .class("value")) { empty("Skor \(Words.missing)", into: &$0) }
    if case .missing(let absence) = observation?.value {
      origin(
        period: "Periode \(Words.period(evaluation.year))", sources: absence.sources, badges: [.missing], into: &page)
      if let text = absence.note { note(Words.statement(text), into: &page) }
    }
    guard let target = observation?.target else { return }
    remark("Target \(Words.value(target)).", into: &page)
    origin(of: target, badges: [Badge(target.status)].compactMap { $0 }, into: &page)
  }

  /// `Turun 0,11 poin dari 2022; target 3,45 tidak tercapai.`
  func scoreSentence(_ metric: Metric, _ year: Period) -> String? {
    var parts: [String] = []
    if let change = metric.change(at: year) {
      let isUp = (change.difference.sign > 0) != change.to.unit.isRank
      let earlier = Words.period(change.from.period)
      parts.append(
        change.difference.sign == 0
          ? "Tidak berubah dari \(earlier)" : "\(isUp ? "Naik" : "Turun") \(amount(change)) dari \(earlier)")
    }
    let observation = metric.observation(of: year)
    if let figure = observation?.figure, let target = observation?.target {
      let isMet = TargetResult(figure: figure, target: target, direction: metric.direction).isMet
      parts.append("target \(Words.value(target)) \(isMet ? "tercapai" : "tidak tercapai")")
    }
    return parts.isEmpty ? nil : Words.capitalized(parts.joined(separator: "; ")) + "."
  }

  private func evaluationNeighbours(_ evaluation: Evaluation, into page: inout Writer) {
    let all = edition.evaluations
    guard let index = all.firstIndex(where: { $0.year == evaluation.year }) else { return }
    func link(_ position: Int) -> TextLink? {
      all.indices.contains(position) ? TextLink(all[position].title, .page(all[position].path)) : nil
    }
    neighbours("Evaluasi lain", earlier: link(index + 1), later: link(index - 1), into: &page)
  }
}
