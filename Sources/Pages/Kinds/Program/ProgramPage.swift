/// The page of a programme: its state with the newest evidence, what it did, what it stands on, what is not known.
import HTML
import Model

extension PageContext {
  func programPage(_ program: Program) -> FileBytes {
    var crumbs: [Crumb] = [.home, .department(.programs)]
    if let pillar = program.pillar {
      crumbs.append(Crumb(title: pillar.title, link: pillar.path, language: pillar.titleLanguage))
    }
    let frame = PageFrame(
      title: program.title, description: program.summary, path: program.path, department: .programs, crumbs: crumbs)
    return page(
      frame, opening: { programOpening(program, into: &$0) },
      content: { page in
        programStory(program, into: &page)
        programOutputs(program, into: &page)
        programBudget(program, into: &page)
        programChanges(program, into: &page)
        programMilestones(program, into: &page)
        programMetrics(program, into: &page)
        programBasis(program, into: &page)
        programSystems(program, into: &page)
        disagreementSection(program.disagreements, into: &page)
        waiverNotes(program.path, into: &page)
        programGaps(program, into: &page)
        programNews(program, into: &page)
      })
  }

  private func programOpening(_ program: Program, into page: inout Writer) {
    opening(
      text: { page in
        if let win = program.quickWin {
          page.element(.p, .class("kicker")) { page in
            page.text("Quick win \(Words.period(win.year)) ")
            sourceNames(win.sources.all, into: &page)
          }
        } else if program.kind != .program {
          kicker(Words.capitalized(program.kind.word), into: &page)
        }
        heading(program.title, into: &page)
        lead(program.summary, into: &page)
        programEvidence(program, into: &page)
        if let address = program.service { buttonLink("Buka layanan", .external(address), into: &page) }
      },
      side: { page in definitionList(programDefinitions(program), into: &page) },
      facts: nil, into: &page)
  }

  /// The newest evidence with its origin: what the computed state rests on.
  private func programEvidence(_ program: Program, into page: inout Writer) {
    guard let evidence = edition.evidence(of: program) else {
      sentence("Belum ada bukti bertanggal.", into: &page)
      origin(period: nil, sources: [], badges: badges(of: program), into: &page)
      return
    }
    let period = "Bukti terakhir \(Words.period(evidence.period))"
    sentence("\(period): \(words(for: evidence))", into: &page)
    origin(
      period: period, sources: evidence.sources.all, badges: badges(of: program), into: &page)
  }

  private func words(for evidence: Evidence) -> String {
    switch evidence.kind {
    case .status: "keadaannya disebut sumber."
    case .milestone: "tonggak “\(evidence.title)”."
    case .output: "angka “\(evidence.title)”."
    case .news: "berita “\(evidence.title)”."
    }
  }

  private func programDefinitions(_ program: Program) -> [Definition] {
    var list = [
      Definition("Status", Words.capitalized(Badge(edition.state(of: program)).word)),
      Definition("Penanggung jawab") { page in
        textLink(program.agency.name, .page(program.agency.path), into: &page)
      },
    ]
    if !program.partners.isEmpty {
      list.append(Definition("Bersama") { page in partners(program.partners, into: &page) })
    }
    list.append(
      Definition("Periode") { page in
        if let years = program.span { page.text(years) } else { empty(into: &page) }
      })
    list.append(
      Definition("Pilar") { page in
        if let pillar = program.pillar {
          textLink(pillar.title, .page(pillar.path), language: pillar.titleLanguage, into: &page)
        } else {
          page.text(WholeCity.title)
        }
      })
    return list
  }

  private func partners(_ agencies: [Agency], into page: inout Writer) {
    for (index, agency) in agencies.enumerated() {
      if index > 0 { page.text(index == agencies.count - 1 ? " dan " : ", ") }
      textLink(agency.short, .page(agency.path), into: &page)
    }
  }
}
