// A city with nothing in it, for plans whose files the test itself names.
import HTML
import Model
import Testing

func smallestEdition(zone: TimeZone = .wib, announcements: [Announcement] = []) throws -> Edition {
  let black = Theme.Color(red: 0, green: 0, blue: 0)
  let address = try #require(WebAddress("https://kota.example/"))
  let site = Site(
    name: "Kota", tagline: "t", city: "Kota", description: "d", address: try #require(BaseAddress(address)), zone: zone,
    language: "id", areaCode: nil, publisher: Publisher(name: "p", agency: nil), contacts: [], links: [], licence: nil,
    headline: nil, maturity: nil, navigation: [],
    theme: Theme(ground: black, groundDark: black, accent: black, ink: black, series: black, seriesDark: black),
    limits: Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20), gaps: [])
  let city = City(
    site: site, pillars: [], agencies: [], areas: [], sources: [], metrics: [], programs: [], news: [],
    announcements: announcements, maturity: [], evaluations: [], bodies: [], instruments: [], milestones: [],
    documents: [], pages: [])
  return Edition(of: city, asOf: Instant(seconds: 0))
}

func file(_ path: StaticString) -> PlannedFile { PlannedFile(Path(path), kind: .page) { Array(path.description.utf8) } }

/// A notice that is not public.
func draft(_ file: String) throws -> Announcement {
  Announcement(
    slug: try #require(Slug("x")), file: file, title: "X", summary: "x", from: Instant(seconds: 0), until: nil,
    urgency: .info,
    agency: nil, programs: [], sources: [], actions: [], withdrawal: nil, isDraft: true, body: Prose(), aliases: [])
}
