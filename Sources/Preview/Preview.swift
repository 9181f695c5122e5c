/// The local preview: a server on the loopback interface that shows the site as the content stands right now.
package import Builder
package import Diagnostics
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
    let server = PreviewServer(port: port) { await desk.answer($0) }
    let base = await workbench.current().base
    let address = "http://127.0.0.1:\(port)\(base)"
    do { try await server.run { ready(address) } } catch let error as SocketError {
      throw PreviewError(port: port, error)
    }
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
