/// What pages ask about a pillar, or about the whole city when there is none: members, quick win, score.
import HTML
import Model

extension Edition {
  /// The metrics of a pillar, those that stand for it first; of the whole city for `nil`.
  func metrics(of pillar: Pillar?) -> [Metric] {
    let all = city.metrics.filter { $0.pillar?.id == pillar?.id }
    return all.filter(\.isHeadline) + all.filter { !$0.isHeadline }
  }

  /// The programmes, systems, bodies and steps of a pillar; of the whole city for `nil`.
  func programs(of pillar: Pillar?) -> [Program] {
    city.programs.filter { $0.pillar?.id == pillar?.id }
  }

  /// The metric that stands for a pillar.
  func headline(of pillar: Pillar) -> Metric? {
    city.metrics.first { $0.isHeadline && $0.pillar?.id == pillar.id }
  }

  /// The programme that was named last as the quick win of a pillar.
  func quickWin(of pillar: Pillar) -> (program: Program, year: Program.QuickWin)? {
    var newest: (program: Program, year: Program.QuickWin)?
    for program in city.programs where program.pillar?.id == pillar.id {
      guard let year = program.quickWin else { continue }
      if let newest, newest.year.year >= year.year { continue }
      newest = (program, year)
    }
    return newest
  }

  /// The metric that opens the home page.
  var headline: Metric? { site.headline.flatMap(city.metric) }

  /// The newest score that the headline metric gives to a pillar: the part of a breakdown that bears its title.
  func score(of pillar: Pillar) -> Figure? {
    var newest: Figure?
    for breakdown in headline?.breakdowns ?? [] {
      for part in breakdown.parts where part.title == pillar.title {
        guard case .figure(let figure) = part.value else { continue }
        if let newest, newest.period >= figure.period { continue }
        newest = figure
      }
    }
    return newest
  }

  /// The news of a pillar, newest first; of the whole city for `nil`.
  func news(of pillar: Pillar?) -> some RandomAccessCollection<News> { news(ofPillar: pillar?.id) }
}

/// How pages name what belongs to no pillar.
enum WholeCity {
  static let title = "Seluruh kota"
  static let anchor = ID("kota")
}

/// A pillar, or the whole city, with where its part of a list stands.
struct PillarPart {
  let pillar: Pillar?

  var title: String { pillar?.title ?? WholeCity.title }
  var language: String? { pillar?.titleLanguage }
  var anchor: ID { pillar.map { ID($0.id) } ?? WholeCity.anchor }
  var icon: Pillar.Icon { pillar?.icon ?? .all }
}

extension City {
  /// The whole city, then every pillar in the order of the register.
  var parts: [PillarPart] { [PillarPart(pillar: nil)] + pillars.map { PillarPart(pillar: $0) } }
}
