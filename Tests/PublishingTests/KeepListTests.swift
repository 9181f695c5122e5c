// What the patterns of `keep` fit.
import Testing

@testable import Publishing

@Suite struct KeepListTests {
  @Test(arguments: [
    ("token", "token"), (".well-known", ".well-known/acme/x"), (".well-known/", ".well-known/x"),
    ("google*.html", "google12.html"), ("*", "anything"), ("a/*/c", "a/b/c"), ("a/*/c", "a/b/c/d"), ("*.x*z", "a.xyxz"),
  ]) func fits(pattern: String, path: String) {
    #expect(KeepList([pattern]).contains(path))
  }

  @Test(arguments: [
    ("token", "tokens"), ("token", "a/token"), ("google*.html", "google12.htm"), ("a/*/c", "a/b/d"), ("a/*/c", "a/c"),
    ("a/b", "a"), ("*.html", "a/b.html"), ("a*b*c", "abcd"),
  ]) func doesNotFit(pattern: String, path: String) {
    #expect(!KeepList([pattern]).contains(path))
  }

  @Test func anEmptyListKeepsNothing() {
    #expect(!KeepList([]).contains("a"))
  }
}
