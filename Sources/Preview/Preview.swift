/// The local preview: a server on the loopback interface that shows the site as the content stands right now.
package import Builder
package import Diagnostics
import FlyingFox
import FlyingSocks
import Glibc
package import Intake

package struct Preview: Sendable {
  private let port: UInt16
  private let workbench: Workbench

  /// - Parameters:
  ///   - prefix: what stands before the path of a content file in findings: `Content/`.
  ///   - build: the steps, for the present moment.
  ///   - stamp: a number that changes when the content does.
  ///   - read: gives the content.
  package init(
    port: UInt16, language: Language, prefix: String, build: @escaping @Sendable () -> Build,
    stamp: @escaping @Sendable () -> Int, read: @escaping @Sendable () async -> ContentFolder
  ) {
    self.port = port
    workbench = Workbench(language: language, prefix: prefix, build: build, stamp: stamp, read: read)
  }

  /// Serves until the task is cancelled. `ready` is told the address of the home page once it can be opened.
  package func run(ready: @escaping @Sendable (String) -> Void) async throws {
    let desk = PreviewDesk(workbench: workbench)
    let server = HTTPServer(
      address: .inet(loopback: port), logger: Silence(), handler: ClosureHTTPHandler { await desk.answer($0) })
    let base = await workbench.current().base
    let address = "http://127.0.0.1:\(port)\(base)"
    try await withThrowingTaskGroup { group in
      group.addTask {
        do { try await server.run() } catch let error as SocketError { throw PreviewError(port: port, error) }
      }
      group.addTask {
        try await server.waitUntilListening()
        ready(address)
      }
      try await group.waitForAll()
    }
  }
}

extension SocketAddress where Self == sockaddr_in {
  /// A port that no other machine can reach.
  fileprivate static func inet(loopback port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}

/// Why the preview cannot listen.
package struct PreviewError: Error {
  package let phrase: Phrase

  init(port: UInt16, _ error: SocketError) {
    if case .failed(_, let code, _) = error, code == EADDRINUSE {
      phrase = Phrase(
        id: "porta \(port) sudah dipakai; pilih yang lain dengan --port",
        en: "port \(port) is taken; choose another with --port")
    } else {
      phrase = Phrase(id: "porta \(port) tidak dapat dibuka: \(error)", en: "port \(port) cannot be opened: \(error)")
    }
  }
}

/// The server's own log is nobody's reading: what matters is on the pages.
private struct Silence: Logging {
  func logDebug(_ debug: @autoclosure () -> String) {}
  func logInfo(_ info: @autoclosure () -> String) {}
  func logWarning(_ warning: @autoclosure () -> String) {}
  func logError(_ error: @autoclosure () -> String) {}
  func logCritical(_ critical: @autoclosure () -> String) {}
}
