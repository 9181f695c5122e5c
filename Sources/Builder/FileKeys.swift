// Keys of rendered files: what was examined in an earlier run is known again by them.
import Model
import Publishing

/// Sums up bytes, or takes the sum of what they are made of, where one is known without rendering.
struct FileKeys: Sendable {
  private let start: ContentSum
  private let frames = FrameMemory<ContentSum>()

  /// - Parameters:
  ///   - tool: stands for the program.
  ///   - rules: stands for what examinations depend on besides the bytes.
  init(tool: String, rules: String) {
    var start = ContentSum()
    start.add("\(tool)\0\(rules)".utf8)
    self.start = start
  }

  /// The key of a file that something stands for; `nil` when nothing does.
  func key(of file: PlannedFile) -> ContentKey? {
    guard let own = file.sum() else { return nil }
    var sum = start
    sum.add("made of".utf8)
    sum.add(own)
    return ContentKey(high: sum.high, low: sum.low)
  }

  func key(of file: FileBytes) -> ContentKey {
    var sum = start
    var end = 0
    for (place, frame) in file.frames {
      sum.add(file.bytes[end..<place])
      sum.add(
        frames.value(of: frame) {
          var own = ContentSum()
          own.add(frame.bytes)
          return own
        })
      end = place + frame.bytes.count
    }
    sum.add(file.bytes[end...])
    return ContentKey(high: sum.high, low: sum.low)
  }
}
