// What a maturity model asks for with the evidence, who claimed what and when, and what is in doubt.
import HTML
import Model

extension PageContext {
  /// One section a level that asks for something.
  func maturityRequirements(_ model: MaturityModel, into page: inout Writer) {
    for level in model.levels {
      let list = model.requirements.filter { $0.level == level.number }
      guard !list.isEmpty else { continue }
      let shown = list.count { $0.state == .found }
      let count = "\(Words.capitalized(Words.count(list.count))) syarat"
      section(
        model.id(of: "syarat-\(level.number)"), title: "Yang diperlukan untuk level \(level.number)",
        lead: "\(count); bukti lengkap untuk \(shown == 0 ? "tidak satu pun" : Words.count(shown)).", into: &page
      ) { page in
        page.element(.div, .class("requirements")) { page in
          page.element(.ul) { page in
            for item in list { requirement(item, into: &page) }
          }
        }
      }
    }
  }

  private func requirement(_ item: MaturityModel.Requirement, into page: inout Writer) {
    page.element(.li) { page in
      page.element(.b, text: item.title)
      page.element(.div) { page in
        if let text = item.text { page.element(.p, text: text) }
        origin(period: "Syarat", sources: item.sources.all, badges: [], into: &page)
        if item.evidence.isEmpty { page.element(.p, text: "Bukti tidak ditemukan.") }
        for evidence in item.evidence { proof(evidence, into: &page) }
      }
      badge(Badge(item.state), into: &page)
    }
  }

  private func proof(_ evidence: MaturityModel.Evidence, into page: inout Writer) {
    page.element(.p, .class("proof")) { page in
      badge(Badge(evidence.state), into: &page)
      page.text(" \(evidence.text) ")
      if let instrument = evidence.instrument {
        textLink(instrument.title, .section(.governance, instrument.anchor), into: &page)
        page.text(" ")
      }
      if let id = evidence.document, let document = edition.city.documents.first(where: { $0.id == id }) {
        textLink(document.title, .section(.documents, document.anchor), into: &page)
        page.text(" ")
      }
      page.element(.small) { sourceLinks(evidence.sources, into: &$0) }
    }
  }

  func maturityClaims(_ model: MaturityModel, into page: inout Writer) {
    let claims = model.claims.enumerated().sorted {
      ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
    }.map(\.element)
    guard !claims.isEmpty else { return }
    let columns = [
      TableColumn("Disebut"), TableColumn("Level", .number), TableColumn("Isi", .full), TableColumn("Sumber", .full),
    ]
    section(
      model.id(of: "pernyataan"), title: "Siapa menyebut apa", lead: "Pernyataan dan rencana, menurut tanggal.",
      into: &page
    ) { page in
      dataTable(
        caption: "Pernyataan tentang level", columns: columns,
        rows: claims.map { claim in
          TableRow([
            .view { time(claim.on, into: &$0) }, .number(String(claim.level)),
            .view { page in
              page.element(.b, text: words(of: claim))
              page.text(" \(claim.text)")
            },
            .view { sourceNames(claim.sources.all, into: &$0) },
          ])
        }, into: &page)
    }
  }

  /// `Rencana untuk 2023, Wali Kota.`
  private func words(of claim: MaturityModel.Claim) -> String {
    switch claim.kind {
    case .stated: "Disebut tercapai, \(claim.by)."
    case .planned: "Rencana\(claim.target.map { " untuk \(Words.period($0))" } ?? ""), \(claim.by)."
    }
  }

  /// Levels that were public and were changed, of all models.
  func maturityChanges(into page: inout Writer) {
    let list = edition.city.changedFigures(of: .maturity)
    guard !list.isEmpty else { return }
    section(
      ID("revisi"), title: "Level yang diubah", lead: "Level yang pernah terbit lalu diganti.", wide: true, into: &page
    ) { page in
      revisionTable("Level yang diubah", list, records: "Model", column: TableColumn("Angka", .full), into: &page)
    }
  }

  func maturityDoubts(_ model: MaturityModel, into page: inout Writer) {
    if !model.disagreements.isEmpty {
      section(model.id(of: "berbeda"), title: "Sumber berbeda", into: &page) {
        disagreementList(model.disagreements, into: &$0)
      }
    }
    guard !model.gaps.isEmpty else { return }
    section(
      model.id(of: "kurang"), title: Words.capitalized(Words.missing),
      lead: "\(Words.capitalized(Words.count(model.gaps.count))) hal yang tidak ditemukan.", into: &page
    ) { gapList(model.gaps, into: &$0) }
  }
}
