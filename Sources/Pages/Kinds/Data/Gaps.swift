// Everything that is not known, by subject: what was searched for and not found is content too.
import HTML
import Model

/// A subject with the records of which something is not known.
struct GapSubject: Sendable {
  struct Entry: Sendable {
    let title: String
    let link: Link?
    let gaps: [String]
  }

  let title: String
  let anchor: ID
  let entries: [Entry]

  var count: Int { entries.reduce(0) { $0 + $1.gaps.count } }

  /// `nil` when nothing is missing.
  init?(_ title: String, anchor: ID, _ entries: [Entry]) {
    self.title = title
    self.anchor = anchor
    self.entries = entries.filter { !$0.gaps.isEmpty }
    if self.entries.isEmpty { return nil }
  }
}

extension Edition {
  /// All gaps of the edition: of metrics by pillar, of programmes, of governance, of the site itself.
  var gapSubjects: [GapSubject] {
    typealias Entry = GapSubject.Entry
    let metrics = city.parts.map { part in
      GapSubject(
        part.pillar.map { "Indikator \($0.title)" } ?? "Indikator seluruh kota",
        anchor: ID(checking: "kurang-\(part.anchor)") ?? part.anchor,
        self.metrics(of: part.pillar).map { Entry(title: $0.title, link: .page($0.path), gaps: $0.gaps) })
    }
    let programs = GapSubject(
      "Program", anchor: ID("kurang-program"),
      city.programs.map { Entry(title: $0.title, link: .page($0.path), gaps: $0.gaps) })
    let governance = GapSubject(
      "Kelembagaan dan hukum", anchor: ID("kurang-hukum"),
      city.bodies.map { Entry(title: $0.title, link: .section(.governance, $0.anchor), gaps: $0.gaps) }
        + city.instruments.map { Entry(title: $0.title, link: .section(.governance, $0.anchor), gaps: $0.gaps) })
    let assessment = GapSubject(
      "Evaluasi dan kematangan", anchor: ID("kurang-evaluasi"),
      evaluations.map { Entry(title: $0.title, link: .page($0.path), gaps: $0.gaps) }
        + city.maturity.map { Entry(title: $0.title, link: .section(.maturity, $0.anchor), gaps: $0.gaps) })
    let site = GapSubject(
      "Situs dan kontak", anchor: ID("kurang-situs"), [Entry(title: self.site.name, link: nil, gaps: self.site.gaps)])
    return (metrics + [programs, governance, assessment, site]).compactMap { $0 }
  }
}

extension PageContext {
  func gapSection(_ subjects: [GapSubject], into page: inout Writer) {
    let count = subjects.reduce(0) { $0 + $1.count }
    guard count > 0 else { return }
    section(
      ID("kurang"), title: "\(Words.number(Decimal(count))) hal belum tersedia",
      lead: "Dicari, tetapi tidak ditemukan di sumber mana pun. Bukan nol.", into: &page
    ) { page in
      indexList(
        "Pilih bidang",
        subjects.map { IndexEntry(title: $0.title, link: .fragment($0.anchor), count: $0.count) }, into: &page)
      for subject in subjects {
        page.element(
          .h3, .class("subheading"), .id(subject.anchor), text: "\(subject.title) (\(subject.count))")
        for entry in subject.entries {
          page.element(.p, .class("value-title")) { page in
            if let link = entry.link {
              textLink(entry.title, link, into: &page)
            } else {
              page.text(entry.title)
            }
          }
          gapList(entry.gaps, into: &page)
        }
      }
    }
  }
}
