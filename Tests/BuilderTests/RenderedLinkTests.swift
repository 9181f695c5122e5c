// Links are followed in the bytes that readers get; one that leads nowhere keeps the release from being published.
import Model
import Publishing
import Testing

@testable import Builder

@Suite struct RenderedLinkTests {
  private func dead(_ files: [String: String], base: String = "/") -> [String] {
    let release = Release(files.map { Release.File(path: $0.key, bytes: Array($0.value.utf8)) })
    let check = RenderedLinkCheck(release, origin: "https://kota.example", base: base)
    let pages = release.files.map { check.page(FileBytes(bytes: $0.bytes), at: $0.path) }
    return check.judge(pages, of: release).map { "\($0.file): \($0.link)" }
  }

  @Test(arguments: [
    #"<a href="/">x</a>"#, #"<a href="/x/">x</a>"#, #"<a href="/x/index.html">x</a>"#, #"<img src="/y.svg" alt="">"#,
    ##"<a id="q" href="#q">x</a>"##,
    ##"<a href="/x/#there">x</a>"##, #"<a href="/x/?q=1&amp;r=2">x</a>"#, #"<form action="/x/"></form>"#,
    #"<link rel="canonical" href="https://kota.example/x/">"#, #"<a href="https://other.example/z">x</a>"#,
    #"<a href="tel:112">x</a>"#, #"<a href="mailto:a@b.example">x</a>"#, #"<a href="//cdn.example/z">x</a>"#,
    #"<p>&lt;a href="/z/"&gt; a href="/z/"</p>"#, #"<img src="/denyut.svg" alt="">"#, ##"<use href="/y.svg#part"/>"##,
    #"<a href="https://kota.example.org/z">x</a>"#, #"<a href="https://kota.example">x</a>"#,
  ]) func aLinkThatLeadsSomewhere(html: String) {
    let site = ["index.html": html, "x/index.html": #"<p id="there">"#, "y.svg": #"<path id="part"/>"#]
    #expect(dead(site) == [])
  }

  @Test(arguments: [
    "/z/", "/x", "#q", "/x/#gone", "https://kota.example/z/", "x/", "../x/", "", "/z/?q=1", "/denyut.txt",
  ]) func aLinkThatLeadsNowhere(link: String) {
    let site = ["index.html": #"<p>x</p><a class="b" href="\#(link)">x</a>"#, "x/index.html": #"<p id="there">"#]
    #expect(dead(site) == ["index.html: \(link)"])
  }

  @Test func theOrderIsThatOfFilesAndBytes() {
    let html = #"<a href="/2/"><a href="/1/"><a href="/2/">"#
    let expected = ["a.html: /2/", "a.html: /1/", "b.html: /2/", "b.html: /1/"]
    #expect(dead(["b.html": html, "a.html": html]) == expected)
  }

  @Test func aSiteBelowABasePath() {
    let html =
      #"<a href="/kota/"><a href="/kota/x.css"><a href="/x.css"><a href="https://kota.example/kota/x.css">"#
      + #"<a href="https://kota.example/portal/">"#
    #expect(dead(["index.html": html, "x.css": ""], base: "/kota/") == ["index.html: /x.css"])
  }

  @Test func aSiteMap() {
    let xml = "<url><loc>https://kota.example/x/</loc></url><url><loc>https://kota.example/z/</loc></url>"
    #expect(dead(["sitemap.xml": xml, "x/index.html": ""]) == ["sitemap.xml: https://kota.example/z/"])
  }

  @Test(arguments: ["<", "<a", "<a href", "<a href=", "<a href=\"/z/", "<a =\">", "<a \"\">", "< / >", "<a\nhref>"])
  func markupThatEndsEarlyIsNoTrap(html: String) {
    #expect(dead(["index.html": html]) == [])
  }
}
