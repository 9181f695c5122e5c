// `terang serve` as a browser meets it.
import Foundation
import Testing

@Suite struct ServeTests {
  @Test func aBrowserVisits() throws {
    let folder = try TestFolder()
    let content = try smallCity(in: folder)
    let port = try freePort()
    let process = Process()
    process.executableURL = try terangBinary()
    process.arguments = ["serve", "--content", content, "--port", "\(port)", "--as-of", "2026-01-01", "--lang", "en"]
    process.environment = [:]
    let output = try folder.file("output", "")
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    try process.run()
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    try wait { try String(contentsOfFile: output, encoding: .utf8).hasSuffix("\n") }
    #expect(
      try String(contentsOfFile: output, encoding: .utf8) == "http://127.0.0.1:\(port)/  (stop with Ctrl-C)\n")

    let home = try answer(to: "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n", port)
    #expect(home.hasPrefix("HTTP/1.1 200 OK\r\nContent-Length: "))
    #expect(home.contains("<script src=\"/__terang/reload.js\" data-stamp=\""))
    let head = try answer(to: "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n", port)
    #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(head.hasSuffix("\r\n\r\n"))
    #expect(try answer(to: "GET /berita HTTP/1.1\r\n\r\n", port).contains("\r\nLocation: /berita/\r\n"))
    #expect(try answer(to: "GET /nowhere/ HTTP/1.1\r\n\r\n", port).hasPrefix("HTTP/1.1 404 Not Found\r\n"))
    #expect(try answer(to: "POST / HTTP/1.1\r\n\r\n", port).hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
    #expect(try answer(to: "nonsense\r\n\r\n", port).hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
    // A page elsewhere that gives its own name to this address learns nothing.
    let foreign = try answer(to: "GET / HTTP/1.1\r\nHost: example.com\r\n\r\n", port)
    #expect(foreign.hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
    #expect(foreign.hasSuffix("\r\n\r\n127.0.0.1\n"))
    // A head in pieces is one head; a visitor who leaves in the middle of it disturbs nobody.
    _ = try connected(to: port, reading: false) { try $0.write(contentsOf: Data("GET / HT".utf8)) }
    let pieces = try connected(to: port, reading: true) { browser in
      for part in ["GET /berita/ HTTP/1.1\r", "\n\r", "\n"] {
        try browser.write(contentsOf: Data(part.utf8))
        usleep(20_000)
      }
    }
    #expect(pieces.hasPrefix("HTTP/1.1 200 OK\r\n"))
    let second = try terang(["serve", "--content", content, "--port", "\(port)", "--lang", "en"])
    #expect(second.code == 74)
    #expect(second.errors == "error: port \(port) is taken; choose another with --port\n")
  }

  private func answer(to request: String, _ port: UInt16) throws -> String {
    try connected(to: port, reading: true) { try $0.write(contentsOf: Data(request.utf8)) }
  }

  /// Speaks over a connection and returns all that comes back.
  private func connected(to port: UInt16, reading: Bool, _ speak: (FileHandle) throws -> Void) throws -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let browser = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var address = loopback(port)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(status == 0, "nobody listens on \(port)")
    try speak(browser)
    return reading ? String(decoding: try browser.readToEnd() ?? Data(), as: UTF8.self) : ""
  }

  private func wait(until isDone: () throws -> Bool) throws {
    for _ in 0..<600 {
      if try isDone() { return }
      usleep(50_000)
    }
    Issue.record("the preview did not come up within 30 seconds")
  }

  /// A port that nobody uses at the moment.
  private func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = loopback(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(descriptor, plain, size) == 0 && getsockname(descriptor, plain, &size) == 0
      }
    }
    try #require(status)
    return UInt16(bigEndian: address.sin_port)
  }

  private func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}
