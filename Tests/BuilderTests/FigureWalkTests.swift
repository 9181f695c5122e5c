// Promise 1 on the finished pages: every figure of the model stands on its page with its period and its source.
import Builder
import Foundation
import HTML
import Model
import Testing

@testable import Pages

struct FigureWalkTests {
  static let cities = [Folders.content, Folders.sites.appendingPathComponent("kota-like-kediri/Content")]

  /// A figure, the page that must show it, and the words with which it stands there.
  private struct Stop {
    let figure: Figure
    let page: Path
    let words: [String]
    /// What holds them together: a row of a table, a block of its own, or the section of a chart.
    let within: Piece
  }

  private enum Piece: String, CaseIterable {
    case row = "tr"
    case block = "div"
    case section
  }

  @Test(arguments: cities)
  func everyFigureHasItsSourceBesideIt(_ content: URL) async throws {
    let plan = try Folders.plan(content, asOf: "2026-11-21T06:00")
    let edition = try #require(plan.edition)
    let site = await Folders.render(plan)
    let stops = stops(in: edition)
    #expect(stops.count > 10)
    var pieces: [Path: [Piece: [String]]] = [:]
    for stop in stops {
      if pieces[stop.page] == nil {
        let bytes = try #require(site[stop.page.output], "\(stop.page.text) is not in the site")
        pieces[stop.page] = Self.pieces(of: String(decoding: bytes, as: UTF8.self))
      }
      let wanted =
        stop.words.map(Self.escaped)
        + stop.figure.sources.all.map { Self.reference($0, base: edition.site.address.base) }
      let isThere = (pieces[stop.page]?[stop.within] ?? []).contains { piece in wanted.allSatisfy(piece.contains) }
      #expect(isThere, "\(stop.page.text): \(wanted)")
    }
  }

  private func stops(in edition: Edition) -> [Stop] {
    var stops: [Stop] = []
    for metric in edition.city.metrics {
      for observation in metric.observations {
        for figure in [observation.figure, observation.target].compactMap(\.self) {
          let words = [Words.cell(figure.value, unit: metric.unit), Words.shortPeriod(figure.period)]
          stops.append(Stop(figure: figure, page: metric.path, words: words, within: .row))
        }
      }
      for breakdown in metric.breakdowns {
        for part in breakdown.parts {
          guard case .figure(let figure) = part.value else { continue }
          let words = [part.title, Words.cell(figure.value, unit: metric.unit), Words.period(figure.period)]
          stops.append(Stop(figure: figure, page: metric.path, words: words, within: .section))
        }
      }
      for entry in metric.history {
        let words = [Words.cell(entry.figure.value, unit: metric.unit), Words.shortPeriod(entry.figure.period)]
        stops.append(Stop(figure: entry.figure, page: metric.path, words: words, within: .row))
      }
    }
    for program in edition.city.programs {
      for output in program.outputs {
        let words = [output.title, Words.number(output.figure.value), Words.shortPeriod(output.figure.period)]
        let isShort = output.figure.unit.form == .rupiah
        stops.append(
          Stop(
            figure: output.figure, page: program.path, words: isShort ? [words[0], words[2]] : words,
            within: .row))
      }
      for year in program.budget {
        for figure in [year.allocated, year.realised].compactMap(\.self) {
          stops.append(Stop(figure: figure, page: program.path, words: [Words.period(year.year)], within: .section))
        }
      }
    }
    for area in edition.city.areas {
      guard let size = area.size else { continue }
      stops.append(
        Stop(
          figure: size, page: .areas, words: [area.name, Words.cell(size.value, unit: size.unit)],
          within: area.level == .city ? .block : .row))
    }
    return stops
  }

  /// The stretches of a page that belong together for a reader: rows of tables, figures with what follows, sections.
  private static func pieces(of html: String) -> [Piece: [String]] {
    Piece.allCases.reduce(into: [:]) { pieces, piece in
      pieces[piece] = html.components(separatedBy: "<\(piece.rawValue)").dropFirst().map {
        $0.components(separatedBy: "</\(piece.rawValue)>")[0]
      }
    }
  }

  /// How a page refers to a source: by its address, or by its entry in the register.
  private static func reference(_ source: Source, base: String) -> String {
    let address = source.address?.text ?? "\(base)sumber/#\(source.anchor.text)"
    return "href=\"\(escaped(address))\""
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;")
  }
}
