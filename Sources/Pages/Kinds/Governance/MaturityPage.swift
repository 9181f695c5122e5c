// The maturity models: the ladder, who claimed which level, what each level asks for and what is shown for it.
import HTML
import Model

extension PageContext {
  func maturityPage() -> FileBytes {
    let models = edition.city.maturity
    let title = models.count == 1 ? models[0].title : "Kematangan"
    let text = models.count == 1 ? models[0].summary : "Tingkat kematangan yang disebut, dan buktinya."
    let requirements = models.flatMap(\.requirements)
    let frame = PageFrame(
      title: title, description: text, path: .maturity, department: .governance,
      crumbs: [.home, .department(.governance)])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading(title, into: &page)
            lead(models.isEmpty ? "Belum ada model kematangan yang dimuat." : text, into: &page)
            if models.count > 1 {
              indexList(
                "Pilih model", models.map { IndexEntry(title: $0.title, link: .fragment($0.anchor)) }, into: &page)
            }
          },
          side: { page in
            guard !requirements.isEmpty else { return }
            statusBar(
              "Bukti untuk \(Words.count(requirements.count)) syarat", evidenceCounts(requirements), noun: "syarat",
              id: ID("bukti"), into: &page)
          }, into: &page)
      },
      content: { page in
        for model in models {
          maturityLevels(model, into: &page)
          maturityRequirements(model, into: &page)
          maturityClaims(model, into: &page)
          maturityDoubts(model, into: &page)
        }
        maturityChanges(into: &page)
      })
  }

  private func evidenceCounts(_ requirements: [MaturityModel.Requirement]) -> [StatusCount] {
    MaturityModel.Evidence.State.allCases.map { state in
      StatusCount(
        badge: Badge(state), count: requirements.count { $0.state == state }, meaning: meaning(of: state))
    }
  }

  private func meaning(of state: MaturityModel.Evidence.State) -> String {
    switch state {
    case .found: "Buktinya ditemukan."
    case .partial: "Buktinya ditemukan sebagian."
    case .none: "Bukti tidak ditemukan."
    }
  }

  private func maturityLevels(_ model: MaturityModel, into page: inout Writer) {
    section(
      model.anchor, title: edition.city.maturity.count == 1 ? "Tangga" : model.title,
      lead: edition.city.maturity.count == 1 ? nil : model.summary, into: &page
    ) { page in
      maturityLadder(model, id: model.id(of: "tangga"), into: &page)
      if model.stated == nil { remark("Level yang dicapai tidak ditemukan.", into: &page) }
      let isNamed = model.levels.contains { $0.title != nil }
      subheading("Arti tiap level", into: &page)
      definitionList(
        model.levels.compactMap { level in
          guard isNamed || level.summary != nil else { return nil }
          return Definition("Level \(level.number)") { self.level(level, isNamed: isNamed, into: &$0) }
        }, ruled: true, into: &page)
      if !isNamed { note("Nama level tidak ditemukan di sumber mana pun.", into: &page) }
    }
  }

  private func level(_ level: MaturityModel.Level, isNamed: Bool, into page: inout Writer) {
    if let title = level.title {
      page.element(.b, text: title)
    } else if isNamed {
      empty("nama tidak ditemukan", into: &page)
    }
    if let summary = level.summary { page.text((isNamed ? " " : "") + summary) }
  }
}

extension MaturityModel {
  /// Where the model stands on the page of maturity.
  var anchor: ID { ID("model", id) }

  /// The name of a part of the model on that page.
  func id(of part: String) -> ID { ID(checking: "\(part)-\(id)") ?? anchor }
}
