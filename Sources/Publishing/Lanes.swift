// Work on many files at once, on all cores, with the result in the order of the files whatever is done first; and work
// while the disk is busy.
import Dispatch
import Synchronization

/// Does the work for each number below `count` and gives the results in order.
///
/// The numbers are dealt out like cards, so that neighbours, which cost alike, go to different lanes. After a failure
/// no lane begins another piece; of several failures the one with the lowest number is thrown.
func deal<Result: Sendable, Failure: Error>(
  _ count: Int, lanes: Int = 32, _ work: @Sendable (Int) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  let lanes = max(1, min(lanes, count))
  let hands = Mutex(Hands<Result, Failure>(results: Array(repeating: [], count: lanes)))
  DispatchQueue.concurrentPerform(iterations: lanes) { lane in
    var own: [Result] = []
    own.reserveCapacity(count / lanes + 1)
    for index in stride(from: lane, to: count, by: lanes) {
      if hands.withLock({ $0.failure != nil }) { return }
      do throws(Failure) {
        own.append(try work(index))
      } catch {
        return hands.withLock { $0.fail(index, error) }
      }
    }
    hands.withLock { [own] in $0.results[lane] = own }
  }
  let dealt = hands.withLock { $0 }
  if let failure = dealt.failure { throw failure.error }
  return (0..<count).map { dealt.results[$0 % lanes][$0 / lanes] }
}

/// Does some work while the disk does its own; both have ended afterwards. Of two failures that of the disk is thrown.
func alongside<Result, Failure: Error>(
  lanes: Int, _ disk: @escaping @Sendable () throws(Failure) -> Void, _ work: () throws(Failure) -> Result
) throws(Failure) -> Result {
  guard lanes > 1 else {
    try disk()
    return try work()
  }
  let failure = Ended<Failure>()
  let group = DispatchGroup()
  DispatchQueue.global().async(group: group) {
    do throws(Failure) { try disk() } catch { failure.error.withLock { $0 = error } }
  }
  let result: Swift.Result<Result, Failure>
  do throws(Failure) { result = .success(try work()) } catch { result = .failure(error) }
  group.wait()
  if let error = failure.error.withLock({ $0 }) { throw error }
  return try result.get()
}

/// How work on another thread ended.
private final class Ended<Failure: Error>: Sendable {
  let error = Mutex<Failure?>(nil)
}

private struct Hands<Result: Sendable, Failure: Error>: Sendable {
  var results: [[Result]]
  var failure: (index: Int, error: Failure)?

  mutating func fail(_ index: Int, _ error: Failure) {
    if let failure, failure.index < index { return }
    failure = (index, error)
  }
}
