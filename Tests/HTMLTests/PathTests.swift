// Paths: what may be typed, how they are put together and where they are stored.

import HTML
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    "/", "/berita/", "/berita/2025/x/", "/feed.xml", "/A_b.c-d/", "/.well-known/security.txt", "/a/..b/",
  ])
  func aPathFromContentIsKept(_ text: String) {
    #expect(Path(checking: text)?.text == text)
  }

  @Test(arguments: [
    "", "berita/", "//", "/a//b", "/a/../b", "/..", "/.", "/a/./", "/a b/", "/é/", "/a?b", "/a#b", "/%41/", "/a\\b",
    "/a~/",
  ])
  func whatBreaksTheRuleIsNoPath(_ text: String) {
    #expect(Path(checking: text) == nil)
  }

  @Test func foldersAreAddedBelow() throws {
    let slug = try #require(Slug("x"))
    #expect(Path.home.folder("berita").folder(2025).folder(slug).text == "/berita/2025/x/")
  }

  @Test func filesAreAddedBelow() throws {
    let slug = try #require(Slug("ipm"))
    #expect(Path("/data/").file(slug, ".csv").text == "/data/ipm.csv")
    #expect(Path.home.file("feed.xml").text == "/feed.xml")
  }

  @Test(arguments: [
    ("/", "index.html"), ("/x/", "x/index.html"), ("/a/b/", "a/b/index.html"), ("/feed.xml", "feed.xml"),
  ])
  func aPathKnowsItsFile(_ path: String, _ output: String) {
    #expect(Path(checking: path)?.output == output)
  }

  @Test func pagesAreFoldersAndFilesAreNot() {
    #expect(Path("/x/").isFolder)
    #expect(!Path("/x.csv").isFolder)
  }

  @Test func pathsAreOrderedByTheirBytes() {
    let paths: [Path] = [Path("/b/"), Path("/a/"), Path("/a.csv"), .home]
    #expect(paths.sorted().map(\.text) == ["/", "/a.csv", "/a/", "/b/"])
  }
}
