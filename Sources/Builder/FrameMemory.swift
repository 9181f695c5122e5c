// What is known of the frames of a build, which stand in thousands of pages and are looked at once.
import Model
import Synchronization

final class FrameMemory<Value: Sendable>: Sendable {
  private let values = Mutex<[Int: Value]>([:])

  /// The value for a frame, made when it is first asked for; two lanes that ask at once both make it, and it is the
  /// same.
  func value(of frame: Frame, _ make: () -> Value) -> Value {
    if let value = values.withLock({ $0[frame.number] }) { return value }
    let value = make()
    values.withLock { $0[frame.number] = value }
    return value
  }
}
