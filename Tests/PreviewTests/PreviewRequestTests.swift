// What the preview understands of a request, and what it sends.
import Testing

@testable import Preview

@Suite struct PreviewRequestTests {
  @Test func aBrowsersRequest() throws {
    let head = "GET /program/prodamas/?since=12&x HTTP/1.1\r\nHost:  127.0.0.1:8080\r\nAccept: text/html"
    let request = try #require(PreviewRequest(Array(head.utf8)))
    #expect(request.method == "GET")
    #expect(request.path == "/program/prodamas/")
    #expect(request.query == "since=12&x")
    #expect(request.host == "127.0.0.1:8080")
    #expect(request.value(of: "since") == "12")
    #expect(request.value(of: "x") == "")
    #expect(request.value(of: "y") == nil)
  }

  @Test func headerNamesHaveNoCase() throws {
    let request = try #require(PreviewRequest(Array("HEAD / HTTP/1.0\r\naccept: *\r\nHOST: localhost".utf8)))
    #expect(request.host == "localhost")
    #expect(request.query == nil)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET http://127.0.0.1/ HTTP/1.1", "GET / HTTP/1.1 x",
    "\u{16}\u{3}\u{1}",
  ]) func noRequest(head: String) {
    #expect(PreviewRequest(Array(head.utf8)) == nil)
  }

  @Test func theBytesOfAnAnswer() {
    let response = PreviewResponse(.notFound, ["Content-Type: text/plain"], Array("no\n".utf8))
    let head = "HTTP/1.1 404 Not Found\r\nContent-Length: 3\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\n"
    #expect(String(decoding: response.bytes(isHead: false), as: UTF8.self) == head + "no\n")
    #expect(String(decoding: response.bytes(isHead: true), as: UTF8.self) == head)
  }
}
