// How long each step of a run took.
import Builder
import Synchronization

/// Is told when a step begins; the step before has ended then.
final class StepClock: Sendable {
  private let times = Mutex<[(step: Build.Step?, at: Int)]>([])

  /// Tells that a step begins, or that the last one has ended.
  func mark(_ step: Build.Step?) {
    let now = Surroundings.nanoseconds
    times.withLock { $0.append((step, now)) }
  }

  /// The steps in the order in which they ran.
  var durations: [(step: String, milliseconds: Int)] {
    let marks = times.withLock { $0 }
    return zip(marks, marks.dropFirst()).compactMap { mark, next in
      mark.step.map { ("\($0)", (next.at - mark.at) / 1_000_000) }
    }
  }
}
