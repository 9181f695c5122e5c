// Work on several cores gives what work on one does, and tells the failure that comes first.
import Synchronization
import Testing

@testable import Publishing

@Suite struct LaneTests {
  private struct Failure: Error, Equatable {
    let number: Int
  }

  @Test(arguments: [1, 2, 32]) func theDiskAndTheWorkBothEnd(lanes: Int) throws {
    let done = Mutex(0)
    let result = try alongside(lanes: lanes) { () throws(Failure) in
      done.withLock { $0 += 1 }
    } _: { () throws(Failure) in
      41 + 1
    }
    #expect(result == 42)
    #expect(done.withLock { $0 } == 1)
  }

  @Test(arguments: [1, 2]) func aFailureOfTheDiskIsThrown(lanes: Int) {
    #expect(throws: Failure(number: 1)) {
      try alongside(lanes: lanes) { () throws(Failure) in
        throw Failure(number: 1)
      } _: { () throws(Failure) in
        0
      }
    }
    #expect(throws: Failure(number: 2)) {
      try alongside(lanes: lanes) { () throws(Failure) in
      } _: { () throws(Failure) -> Int in
        throw Failure(number: 2)
      }
    }
  }

  @Test(arguments: [1, 3, 32]) func piecesComeInTheirOrder(lanes: Int) {
    #expect(deal(100, lanes: lanes) { $0 * 2 } == (0..<100).map { $0 * 2 })
  }

  @Test func pathsBelowFilesAreTold() {
    #expect(ancestors(of: "a/b/c", after: "") == ["a", "a/b"])
    #expect(ancestors(of: "a/b/c", after: "a/b/b") == [])
    #expect(ancestors(of: "a/bc/c", after: "a/b/c") == ["a/bc"])
    #expect(ancestors(of: "b/c", after: "a/c") == ["b"])
    #expect(folder(of: "a/b/c") == "a/b")
    #expect(folder(of: "a") == nil)
  }
}
