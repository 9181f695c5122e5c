/// The ladder of maturity on the home page, with what the next level asks for and what is shown for it.
import HTML
import Model

extension PageContext {
  /// The maturity model that the site shows.
  var shownMaturity: MaturityModel? {
    guard let id = site.maturity else { return nil }
    return edition.city.maturity.first { $0.id == id }
  }

  func homeMaturity(into page: inout Writer) {
    guard let model = shownMaturity else { return }
    section(ID("tangga"), title: model.title, lead: model.summary, into: &page) { page in
      maturityLadder(model, id: ID("tangga-gambar"), into: &page)
      requirements(of: model, into: &page)
      moreLink("Semua level dan buktinya", .page(.maturity), into: &page)
    }
  }

  private func requirements(of model: MaturityModel, into page: inout Writer) {
    guard let level = nextLevel(of: model) else { return }
    let list = model.requirements.filter { $0.level == level }
    guard !list.isEmpty else { return }
    page.element(.div, .class("requirements")) { page in
      subheading("Yang diperlukan untuk level \(level)", into: &page)
      page.element(.ul) { page in
        for requirement in list { item(requirement, into: &page) }
      }
    }
  }

  private func item(_ requirement: MaturityModel.Requirement, into page: inout Writer) {
    page.element(.li) { page in
      page.element(.b, text: requirement.title)
      page.element(.span) { page in
        page.text(shown(of: requirement)?.text ?? "Bukti tidak ditemukan.")
        page.text(" ")
        sourceLinks(sources(of: requirement), into: &page)
      }
      badge(Badge(requirement.state), into: &page)
    }
  }

  /// The best evidence for a requirement: what its badge stands for.
  private func shown(of requirement: MaturityModel.Requirement) -> MaturityModel.Evidence? {
    requirement.evidence.first { $0.state == requirement.state }
  }

  private func sources(of requirement: MaturityModel.Requirement) -> [Source] {
    let shown = shown(of: requirement)?.sources ?? []
    return shown.isEmpty ? requirement.sources.all : shown
  }

  /// The level after the one that was stated last; the first one when none was.
  func nextLevel(of model: MaturityModel) -> Int? {
    guard let stated = model.stated else { return model.levels.first?.number }
    return model.levels.first { $0.number > stated.level }?.number
  }
}
