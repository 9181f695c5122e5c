// The frames of pages: whoever skips them in a search must miss nothing.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct FrameTests {
  let files = sitePages(SmallCity.edition())

  @Test func areTheBytesThatTheySay() {
    for file in files.map({ $0.render() }) {
      for (start, frame) in file.frames {
        #expect(file.bytes[start...].starts(with: frame.bytes))
      }
    }
  }

  @Test func withOneNumberAreTheSame() {
    var known: [Int: [UInt8]] = [:]
    for (_, frame) in files.flatMap({ $0.render().frames }) {
      #expect(known.updateValue(frame.bytes, forKey: frame.number) ?? frame.bytes == frame.bytes)
    }
    #expect(known.count > 5)
  }

  @Test func beginAndEndBetweenTags() {
    for (_, frame) in files.flatMap({ $0.render().frames }) {
      #expect(frame.bytes.first == UInt8(ascii: "<"))
      #expect(frame.bytes.last == UInt8(ascii: ">"))
    }
  }

  @Test func areOnEveryPage() {
    for file in files where file.kind == .page {
      let frames = file.render().frames.map(\.frame.number)
      #expect(frames.count == (file.path == .search ? 1 : 2), "\(file.path)")
      #expect(frames.last == 0, "\(file.path)")
    }
  }

  @Test func pagesOfOneDepartmentShareTheTop() {
    let tops = files.filter { $0.path.text.hasPrefix("/program/") && $0.path != .programs && $0.kind == .page }
      .map { $0.render().frames.map(\.frame.number) }
    #expect(tops.count > 1)
    #expect(Set(tops).count == 1)
  }

  @Test func aPageThatIsAloneOfItsKindIsTheSameWithoutThem() {
    let context = SmallCity.context()
    let plain = PageContext(edition: context.edition, assets: context.assets, dates: .past)
    #expect(context.homePage().bytes == plain.homePage().bytes)
    #expect(context.searchPage().bytes == plain.searchPage().bytes)
    #expect(plain.homePage().frames.map(\.frame.number) == [0])
  }

  @Test func whatStandsOnManyPagesIsTheSameWhenItIsRenderedOnce() {
    let news = (1...9).map { CivicCity.news("n\($0)", "2025-0\($0)-01", tags: [CivicCity.slug("air")]) }
    let edition = CivicCity.edition(programs: [SmallCity.complaints], news: news)
    let context = SmallCity.context(edition)
    let plain = PageContext(edition: edition, assets: context.assets, dates: .past)
    #expect(context.newsPage(3).bytes == plain.newsPage(3).bytes)
    #expect(context.metricListPage().bytes == plain.metricListPage().bytes)
    #expect(context.programListPage().bytes == plain.programListPage().bytes)
    for (file, other) in zip(context.newsFiles(), plain.newsFiles()) {
      #expect(file.render().bytes == other.render().bytes, "\(file.path)")
    }
  }
}
