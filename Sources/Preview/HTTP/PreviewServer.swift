// Listens on the loopback interface and hands each request to whoever answers.
import FlyingSocks
import FoundationEssentials
import Glibc

/// An HTTP server for one person on this machine. FlyingFox has one that is complete, and that brings Foundation's
/// networking and libcurl with 25 libraries into every start of the command, 4 of its 10 ms.
struct PreviewServer: Sendable {
  let port: UInt16
  let answer: @Sendable (PreviewRequest) async -> PreviewResponse

  /// Serves until the task is cancelled. `ready` is called once the port is open.
  func run(ready: @Sendable () -> Void) async throws {
    let pool: some AsyncSocketPool = .make()
    try await pool.prepare()
    let socket = try Socket(domain: AF_INET)
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: .inet(loopback: port))
    try socket.listen()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    ready()
    try await withThrowingTaskGroup { group in
      group.addTask { try await pool.run() }
      group.addTask {
        try await withThrowingDiscardingTaskGroup { connections in
          while true {
            let connection = try await listener.accept()
            connections.addTask { await serve(connection) }
          }
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// One request. A browser that goes away early is no concern of anybody.
  private func serve(_ connection: AsyncSocket) async {
    defer { try? connection.close() }
    guard let head = try? await head(of: connection) else { return }
    let request = PreviewRequest(head)
    let response = if let request { await answer(request) } else { PreviewResponse(.badRequest) }
    try? await connection.write(Data(response.bytes(isHead: request?.method == "HEAD")))
  }

  /// Everything before the first empty line; `nil` when none comes.
  private func head(of connection: AsyncSocket) async throws -> [UInt8]? {
    var read: [UInt8] = []
    while read.count < PreviewRequest.limit {
      let from = max(0, read.count - PreviewRequest.end.count + 1)
      read += try await connection.read(atMost: 4096)
      for start in from..<max(from, read.count - PreviewRequest.end.count + 1)
      where read[start...].starts(with: PreviewRequest.end) {
        return Array(read[..<start])
      }
    }
    return nil
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
