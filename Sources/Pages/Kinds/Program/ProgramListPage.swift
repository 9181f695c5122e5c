/// All programmes by pillar; systems, bodies and steps are told apart.
import HTML
import Model

extension PageContext {
  func programListPage() -> FileBytes {
    let all = edition.city.programs
    let programs = all.filter(\.isService)
    let frame = PageFrame(
      title: "Program",
      description: "Semua program smart city \(site.city) menurut pilar, dengan status menurut bukti terakhir.",
      path: .programs, department: .programs, crumbs: [.home])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Program", into: &page)
            lead("Apa yang dikerjakan kota menurut pilar. Status dihitung dari tanggal bukti terakhir.", into: &page)
            if let rest = kindsSentence(of: all) { remark(rest, into: &page) }
            programIndex(into: &page)
          },
          side: { page in
            if !programs.isEmpty {
              statusBar(
                "Status \(programs.count) program", states(of: programs), noun: "program", id: ID("status"),
                into: &page)
            }
          },
          facts: nil, into: &page)
      },
      content: { page in
        for part in edition.city.parts { programPart(part, into: &page) }
      })
  }

  /// `Dari 28 program, lima terbukti berjalan. Status dihitung dari tanggal bukti terakhir.`
  func runningSentence(of programs: [Program]) -> String {
    let shown = running(programs)
    let words = shown == 0 ? "tidak satu pun" : Words.count(shown)
    return "Dari \(Words.count(programs.count)) program, \(words) terbukti berjalan. "
      + "Status dihitung dari tanggal bukti terakhir."
  }

  private func programIndex(into page: inout Writer) {
    let entries = edition.city.parts.compactMap { part -> IndexEntry? in
      let count = edition.programs(of: part.pillar).count
      return count == 0 ? nil : IndexEntry(title: part.title, link: .fragment(part.anchor), count: count)
    }
    indexList("Pilih pilar", entries, into: &page)
  }

  private func programPart(_ part: PillarPart, into page: inout Writer) {
    let programs = edition.programs(of: part.pillar)
    guard !programs.isEmpty else { return }
    section(
      part.anchor, title: part.title, lead: part.pillar?.summary, wide: true, language: part.language, into: &page
    ) { page in
      programKinds(programs, into: &page)
    }
  }

  /// The rows of programmes under the names of their kinds. Programmes need no name of their own where nothing else
  /// stands beside them or the heading above names them already.
  func programKinds(_ programs: [Program], isNamed: Bool = false, into page: inout Writer) {
    for kind in Program.Kind.allCases {
      let list = programs.filter { $0.kind == kind }
      guard !list.isEmpty else { continue }
      if kind != .program || (!isNamed && list.count < programs.count) { subheading(kind.plural, into: &page) }
      rows(into: &page) { page in
        for program in list { programRow(program, into: &page) }
      }
    }
  }
}
