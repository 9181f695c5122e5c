/// What the edition knows of its news without looking through them.
import HTML
import Model
import Testing

@testable import Pages

struct NewsIndexTests {
  private func news(
    _ name: String, _ date: String, programs: [Slug] = [], metrics: [Slug] = [], tags: [String] = [],
    pillar: Pillar? = nil, agencies: [Agency] = []
  ) -> News {
    let when = SmallCity.period(date)
    return News(
      slug: SmallCity.slug(name), file: "news/\(name).md", title: name,
      date: News.Date(period: when, instant: Instant(when.first, in: .wib), isApproximate: false, until: nil),
      summary: "Ringkasan.", pillar: pillar, programs: programs, metrics: metrics, agencies: agencies, areas: [],
      sources: Sources(SmallCity.report), tags: tags.map(SmallCity.slug), image: nil, isDraft: false, expires: nil,
      body: Prose(), aliases: [])
  }

  private func names(_ news: some Sequence<News>) -> [String] { news.map(\.title) }

  @Test func listsWhatBelongsTogetherNewestFirst() {
    let (pillar, agency) = (SmallCity.living, SmallCity.dinkes)
    let edition = CivicCity.edition(news: [
      news("a", "2024-01-01", pillar: pillar, agencies: [agency, agency]), news("b", "2024-02-01"),
      news("c", "2024-03-01", pillar: pillar, agencies: [SmallCity.kominfo, agency]),
    ])
    #expect(names(edition.news(ofPillar: pillar.id)) == ["c", "a"])
    #expect(names(edition.news(ofPillar: nil)) == ["b"])
    #expect(names(edition.news(ofAgency: agency.id)) == ["c", "a"])
    #expect(names(edition.news(ofAgency: SmallCity.slug("lain"))) == [])
  }

  @Test func whatSharesMostIsNearestAndThenWhatStandsNext() {
    let score = SmallCity.score.id
    let edition = CivicCity.edition(news: [
      news("far", "2020-01-01", tags: ["air"]), news("twin", "2020-02-01", metrics: [score]),
      news("two", "2021-01-01", tags: ["air", "jalan"]), news("near", "2023-01-01", tags: ["air"]),
      news("self", "2023-02-01", metrics: [score], tags: ["air", "jalan"]), news("next", "2023-03-01", tags: ["jalan"]),
      news("none", "2023-04-01", tags: ["lain"]),
    ])
    let own = edition.news.firstIndex { $0.title == "self" } ?? 0
    #expect(names(edition.related(to: own).map { edition.news[$0] }) == ["twin", "two", "next", "near"])
    #expect(edition.related(to: own, limit: 1).count == 1)
    #expect(names(edition.related(to: own, limit: 9).map { edition.news[$0] }).last == "far")
  }

  @Test func fewSignsTellTheSameOfAProgrammeAsAllItsNews() throws {
    let program = SmallCity.complaints
    let dates = ["2024", "2024-05-02", "2025-S1", "2025-02", "2026", "2026-11-20", "2026-12", "2027", "2023-01-01"]
    let all = dates.enumerated().map { news("n\($0)", $1, programs: [program.id]) }
    for day in ["2024-06-01", "2025-03-01", "2025-12-31", "2026-11-20", "2026-11-22"].map(SmallCity.day) {
      let asOf = Instant(day, hour: 12, in: .wib)
      let edition = Edition(of: SmallCity.city(programs: [program], news: all), asOf: asOf)
      let signs = edition.signs(ofProgram: program.id)
      #expect(signs.count < edition.news(ofProgram: program.id).count)
      for months in [0, 1, 2, 14, 30] {
        let later = day.adding(months: months)
        #expect(
          program.evidence(news: signs, by: later)
            == program.evidence(news: Array(edition.news(ofProgram: program.id)), by: later))
      }
    }
  }
}
