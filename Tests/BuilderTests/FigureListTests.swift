// The list of published figures: what a release writes is what the next run reads, and nothing else is taken for it.
import Builder
import Foundation
import Intake
import Model
import Testing

struct FigureListTests {
  private func list(_ content: URL) async throws -> (written: [UInt8], figures: [PublishedFigure]) {
    let plan = try Folders.plan(content, asOf: "2026-11-21T06:00")
    let city = try #require(plan.edition).city
    return (try #require(await Folders.render(plan)["data/angka.csv"]), city.publishedFigures)
  }

  @Test(arguments: FigureWalkTests.cities)
  func isReadAsItWasWritten(_ content: URL) async throws {
    let (written, figures) = try await list(content)
    #expect(PublishedFigure.list(reading: written) == figures)
    #expect(figures.count > 20)
    #expect(figures == figures.sorted())
  }

  @Test func everyFigureOfTheModelIsInIt() async throws {
    let plan = try Folders.plan(Folders.content, asOf: "2026-11-21T06:00")
    let city = try #require(plan.edition).city
    let own = city.metrics.flatMap(\.figures) + city.areas.compactMap(\.size)
    let money = city.programs.flatMap { $0.budget.flatMap { [$0.allocated, $0.realised].compactMap(\.self) } }
    let outputs = city.programs.flatMap(\.outputs)
    let claims = city.maturity.flatMap(\.claims)
    #expect(
      city.publishedFigures.count { $0.value != nil }
        == own.count + money.count + outputs.count + outputs.count { $0.whole != nil } + claims.count)
  }

  @Test func textsOfAllKindsComeBack() throws {
    let texts = ["", "Utara", "a,b", "\"x\"", "baris\r\ndua", "=1+1", "-5", "@x", "'", "'a", "é 😀"]
    for text in texts {
      let figure = PublishedFigure(
        .init(.metric, "x"), .init(.value, try #require(Period("2024-S1")), dimension: text, part: text), title: text,
        value: Decimal("-3.25"), unit: "orang", status: "final", sources: "S1 S2")
      #expect(PublishedFigure(cells: figure.cells) == figure)
    }
  }

  @Test(arguments: [
    "", "kind,id\r\n", "x", "\u{FEFF}",
    "kind,id,title,role,period,dimension,part,value,unit,status,label,sources\n",
    "kind,id,title,role,period,dimension,part,value,unit,status,label,sources\r\nmetric,x,X,value,2024,,,1,orang,final,\r\n",
    "kind,id,title,role,period,dimension,part,value,unit,status,label,sources\r\nmetric,x,X,value,2024,,,1,orang,final,,S1",
    "kind,id,title,role,period,dimension,part,value,unit,status,label,sources\r\nmetric,x,X,value,2024,,,1a,o,final,,S1\r\n",
    "kind,id,title,role,period,dimension,part,value,unit,status,label,sources\r\nmetric,x,X,wert,2024,,,1,o,final,,S1\r\n",
    "kind,id,title,role,period,dimension,part,value,unit,status,label,sources\r\nmetric,x,\"X,value,2024,,,1,o,final,,S1\r\n",
  ])
  func whatIsNoListIsRefused(_ text: String) {
    #expect(PublishedFigure.list(reading: Array(text.utf8)) == nil)
  }

  @Test func aListWithMoreColumnsIsRead() {
    let text =
      "kind,id,title,role,period,dimension,part,value,unit,status,label,sources,more\r\n"
      + "metric,x,X,value,2024,,,1.5,orang,final,,S1,y\r\n"
    #expect(
      PublishedFigure.list(reading: Array(text.utf8))?.map(\.cells) == [
        ["metric", "x", "X", "value", "2024", "", "", "1.5", "orang", "final", "", "S1"]
      ])
  }
}
