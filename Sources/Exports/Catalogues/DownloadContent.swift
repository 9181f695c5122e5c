// The bytes of a download, for the file itself and for the catalogue that tells its size.
import Synchronization

/// What a download holds: rendered once a build, whichever of the two is written first.
final class DownloadContent: Sendable {
  private struct Known {
    var size: Int?
    /// Kept for the file alone, which takes them: the largest download has as many bytes as all others.
    var bytes: [UInt8]?
  }

  private let known = Mutex(Known())
  private let render: @Sendable () -> [UInt8]

  init(_ render: @escaping @Sendable () -> [UInt8]) { self.render = render }

  /// For the file; made anew for whoever asks once more.
  func bytes() -> [UInt8] {
    known.withLock { known in
      if let bytes = known.bytes.take() { return bytes }
      let bytes = render()
      known.size = bytes.count
      return bytes
    }
  }

  /// For the catalogue.
  var size: Int {
    known.withLock { known in
      if let size = known.size { return size }
      let bytes = render()
      known = Known(size: bytes.count, bytes: bytes)
      return bytes.count
    }
  }
}
