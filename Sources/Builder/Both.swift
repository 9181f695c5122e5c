// Two pieces of work at once, where the rest of a step has to wait for both of them.
import Dispatch
import Synchronization

/// Does two things that do not depend on each other at the same time, and gives both results.
func both<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let done = Mutex<(first: First?, second: Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 {
      let result = first()
      done.withLock { $0.first = result }
    } else {
      let result = second()
      done.withLock { $0.second = result }
    }
  }
  let results = done.withLock { $0 }
  return (results.first ?? first(), results.second ?? second())
}
