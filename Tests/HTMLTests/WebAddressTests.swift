// Addresses outside the site: what is let in, and what can be asked of them.

import Testing

@testable import HTML

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://www.kedirikota.go.id", "http://a.id/", "HTTPS://A.ID/x", "https://a.id:8080/b?c=d&e=1",
    "https://a.id/p(1)'s;v=2,3!*$@~", "https://a.id/%C3%A9#x", "https://a.id?q#f", "http://[2001:db8::1]:80/",
    "http://localhost/", "https://a_b.id/",
  ])
  func aWebAddressIsKept(_ text: String) {
    #expect(WebAddress(text)?.text == text)
    #expect(WebAddress(contact: text)?.isWeb == true)
  }

  @Test(arguments: [
    "", "https://", "http:///x", "https://?x", "https://#x", "//a.id/", "a.id", "/x/", "ftp://a.id/",
    "javascript:alert(1)",
    "data:text/html,x", "mailto:a@b.id", "tel:112", "https:a.id", " https://a.id", "https://a.id ", "https://a.id/a b",
    "https://a.id/\"", "https://a.id/<", "https://a.id/é", "https://a.id/\n", "https://a.id/\u{0}", "https://a.id/%",
    "https://a.id/%4", "https://a.id/%zz", "https://a.id/#a#b", "https://a.id/[x]", "https://user@a.id/",
    "https://a.id:x/", "https://a..id/", "https://-a.id/", "https://.id/", "https://a.id|b/", "https://[]/",
    "https://[::1", "https://a.id/`", "https://a.id/\\", "https://a.id/^{}",
  ])
  func anythingElseIsNoWebAddress(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    "tel:112", "tel:+62-354-682345", "tel:(0354)682345", "tel:112;phone-context=+62", "mailto:a.b+c@kedirikota.go.id",
    "MAILTO:a@b.id?subject=x%20y",
  ])
  func aContactIsKept(_ text: String) {
    #expect(WebAddress(contact: text)?.text == text)
    #expect(WebAddress(contact: text)?.isWeb == false)
  }

  @Test(arguments: [
    "tel:", "tel:abc", "tel:+", "tel:1 2", "tel:1\"", "mailto:", "mailto:a", "mailto:@b.id", "mailto:a@",
    "mailto:a@b@c",
    "mailto:a@b..id", "mailto:a b@c.id", "mailto:a@b.id#x", "javascript:tel:112", "sms:112", "112",
  ])
  func anythingElseIsNoContact(_ text: String) {
    #expect(WebAddress(contact: text) == nil)
  }

  @Test(arguments: [
    ("https://www.a.id:8080/x", "www.a.id"), ("http://A.id?x", "A.id"), ("http://[::1]:80/", "[::1]"), ("tel:112", ""),
  ])
  func theHostIsKnown(_ text: String, _ host: String) {
    #expect(WebAddress(contact: text)?.host == host)
  }

  @Test(arguments: [
    ("https://a.id", "/"), ("https://a.id/", "/"), ("https://a.id/kota", "/kota/"), ("https://a.id/kota/", "/kota/"),
    ("https://a.id/kota/?x#y", "/kota/"), ("https://a.id?x", "/"), ("tel:112", "/"),
  ])
  func theBaseIsThePath(_ text: String, _ base: String) {
    #expect(WebAddress(contact: text)?.base == base)
  }

  @Test(arguments: [
    ("https://a.id", "https://a.id/x/"), ("https://a.id/", "https://a.id/x/"),
    ("https://a.id/kota", "https://a.id/kota/x/"),
    ("https://a.id:80/kota/?q#f", "https://a.id:80/kota/x/"),
  ])
  func aPathIsAppended(_ text: String, _ full: String) {
    #expect(WebAddress(text)?.appending(Path("/x/")).text == full)
  }

  @Test func theShortWayAcceptsNothingElse() {
    let pieces = [
      "https://", "http://", "a", "id", ".", "-", "_", "/", ":", "80", "?", "#", "&", "=", "%20", "[", "@", "é", " ",
    ]
    var dice = Dice(seed: 7)
    var plain = 0
    for _ in 0..<20_000 {
      let text =
        "https://"
        + (0..<Int.random(in: 1...6, using: &dice)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
        .joined()
      guard AddressSyntax.isPlain(text) else { continue }
      plain += 1
      #expect(AddressSyntax.isWeb(ArraySlice(text.utf8)), "\(text)")
    }
    #expect(plain > 500)
  }
}
