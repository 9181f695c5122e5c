/// News at the foot of other pages.
import HTML
import Model
import Testing

@testable import Pages

struct RelatedNewsTests {
  private func page(with count: Int) -> Rendered {
    let news = (0..<count).map { number in
      SmallCity.news("berita-\(number)", "2025-\(10 + number / 28)-\(10 + number % 20)", "Berita \(number)")
    }
    var writer = Writer()
    SmallCity.context().relatedNews(news, title: "Berita terkait", into: &writer)
    return Rendered(writer.finish())
  }

  @Test func showsEightAndCountsTheRest() {
    let page = page(with: 10)
    #expect(page.all("<h3>", "</h3>").count == 8)
    #expect(page.between("<a class=\"more\"", "</a>") == " href=\"/berita/\">Dua berita lain di arsip")
  }

  @Test func leadsNowhereWhenAllAreShown() {
    #expect(page(with: 8).between("<a class=\"more\"", "</a>") == nil)
  }

  @Test func writesNothingWithoutNews() {
    #expect(page(with: 0).html == "")
  }
}
