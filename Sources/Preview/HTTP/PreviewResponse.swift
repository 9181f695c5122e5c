// What the preview sends back.

struct PreviewResponse: Equatable, Sendable {
  enum Status: String {
    case ok = "200 OK"
    case temporaryRedirect = "307 Temporary Redirect"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
    case internalServerError = "500 Internal Server Error"
  }

  let status: Status
  let headers: [String]
  let body: [UInt8]

  init(_ status: Status, _ headers: [String] = [], _ body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// As it goes over the wire. One connection carries one request: the browser is on the same machine.
  ///
  /// - Parameter isHead: the length is told, the body is not sent.
  func bytes(isHead: Bool) -> [UInt8] {
    let lines = ["HTTP/1.1 " + status.rawValue, "Content-Length: \(body.count)", "Connection: close"] + headers
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (isHead ? [] : body)
  }
}
