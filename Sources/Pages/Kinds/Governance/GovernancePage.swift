// On what the programme stands: recommendations, bodies, legal instruments, milestones, evaluations, plans.
import HTML
import Model

extension PageContext {
  func governancePage() -> FileBytes {
    let recommendations = edition.city.evaluations.flatMap(\.recommendations)
    let text = followUpSentence(recommendations)
    let frame = PageFrame(
      title: "Tata kelola",
      description: "Rekomendasi asesor, lembaga, dasar hukum, tonggak, dan evaluasi smart city \(site.city).",
      path: .governance, department: .governance, crumbs: [.home])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Tata kelola", into: &page)
            lead(text, into: &page)
            governanceIndex(into: &page)
          },
          side: { page in
            guard !recommendations.isEmpty else { return }
            statusBar(
              "Tindak lanjut \(Words.count(recommendations.count)) rekomendasi", followUpCounts(recommendations),
              noun: "rekomendasi", id: ID("tindak-lanjut"), into: &page)
          }, into: &page)
      },
      content: { page in
        governanceRecommendations(into: &page)
        governanceBodies(into: &page)
        governanceInstruments(into: &page)
        governanceEvaluations(into: &page)
        governancePlans(into: &page)
        governanceMilestones(into: &page)
        governanceDisagreements(into: &page)
        governanceLinks(into: &page)
      })
  }

  private func governanceIndex(into page: inout Writer) {
    let city = edition.city
    var entries: [IndexEntry] = []
    func add(_ title: String, _ id: ID, _ count: Int) {
      if count > 0 { entries.append(IndexEntry(title: title, link: .fragment(id), count: count)) }
    }
    add("Rekomendasi", ID("rekomendasi"), city.evaluations.reduce(0) { $0 + $1.recommendations.count })
    add("Lembaga", ID("lembaga"), city.bodies.count)
    add("Dasar hukum", ID("hukum"), city.instruments.count)
    add("Evaluasi", ID("evaluasi"), city.evaluations.count)
    add("Rencana", ID("rencana"), edition.plans.count)
    add("Tonggak", ID("tonggak"), city.milestones.count)
    indexList("Isi halaman", entries, into: &page)
  }

  private func governanceRecommendations(into page: inout Writer) {
    let evaluations = edition.evaluations.filter { !$0.recommendations.isEmpty }
    guard !evaluations.isEmpty else { return }
    let silent = edition.evaluations.filter { $0.recommendations.isEmpty }.map(\.year).sorted()
    section(
      ID("rekomendasi"), title: "Rekomendasi dan tindak lanjut",
      lead: silent.isEmpty ? nil : "Rekomendasi \(Words.list(silent.map(Words.period))) \(Words.missing).", into: &page
    ) { page in
      for evaluation in evaluations {
        page.element(.h3, .class("subheading")) { textLink(evaluation.title, .page(evaluation.path), into: &$0) }
        recommendationList(evaluation.recommendations, into: &page)
      }
    }
  }

  private func governanceEvaluations(into page: inout Writer) {
    guard !edition.evaluations.isEmpty else { return }
    section(ID("evaluasi"), title: "Evaluasi tahunan", into: &page) { page in
      evaluationTable(edition.evaluations, into: &page)
      moreLink("Semua evaluasi", .page(.evaluations), into: &page)
    }
  }

  /// What sources do not agree on about the instruments; each title says which instrument.
  private func governanceDisagreements(into page: inout Writer) {
    let items = edition.city.instruments.flatMap { instrument in
      instrument.disagreements.map {
        Disagreement(title: "\(instrument.title): \($0.title)", text: $0.text, sources: $0.sources)
      }
    }
    disagreementSection(items, into: &page)
  }

  private func governanceLinks(into page: inout Writer) {
    var links: [TextLink] = []
    if !edition.city.maturity.isEmpty { links.append(TextLink("Tingkat kematangan dan buktinya", .page(.maturity))) }
    links.append(TextLink("Dokumen", .page(.documents), note: "yang ditemukan dan yang tidak"))
    links.append(TextLink("Perangkat daerah", .page(.agencies)))
    section(ID("lanjut"), title: "Halaman terkait", into: &page) { linkList(links, into: &$0) }
  }
}

extension Edition {
  /// The yearly evaluations, newest first.
  var evaluations: [Evaluation] { city.evaluations.sorted { $0.year > $1.year } }
}
