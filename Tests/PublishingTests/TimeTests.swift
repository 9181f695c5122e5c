// Times follow content, so that browsers, caches and copying tools see a change exactly where there is one.
import Publishing
import Testing

@Suite struct TimeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func times(_ slot: String) -> [String: Int] {
    var result: [String: Int] = [:]
    for (name, time) in folder.times where name.hasPrefix(slot + "/") && !name.hasSuffix("manifest.json") {
      result[String(name.dropFirst(slot.count + 1))] = time
    }
    return result
  }

  @Test func newContentHasTheTimeOfTheRun() throws {
    try folder.publish(["a": "1", "b": "1"], at: 1000)
    #expect(times("site") == ["a": 1000, "b": 1000])
  }

  @Test func theSameContentKeepsItsTimeInBothSlots() throws {
    try folder.publish(["a": "1", "b": "1"], at: 1000)
    try folder.publish(["a": "1", "b": "2"], at: 2000)
    #expect(times("site") == ["a": 1000, "b": 2000])
    #expect(times("previous") == ["a": 1000, "b": 1000])
    try folder.publish(["a": "1", "b": "3"], at: 3000)
    #expect(times("site") == ["a": 1000, "b": 3000])
    #expect(times("previous") == ["a": 1000, "b": 2000])
  }

  @Test func contentThatComesBackIsNewAgain() throws {
    try folder.publish(["a": "1"], at: 1000)
    try folder.publish(["a": "2"], at: 2000)
    try folder.publish(["a": "1"], at: 3000)
    #expect(times("site") == ["a": 3000])
  }

  @Test func aFileUntouchedForTwoReleasesKeepsItsTime() throws {
    try folder.publish(["a": "1", "b": "1"], at: 1000)
    try folder.publish(["a": "2", "b": "1"], at: 2000)
    try folder.publish(["a": "2", "b": "2"], at: 3000)
    #expect(times("site") == ["a": 2000, "b": 3000])
  }

  @Test func twoReleasesInOneSecondDiffer() throws {
    try folder.publish(["a": "1"], at: 1000)
    try folder.publish(["a": "2"], at: 1000)
    #expect(times("site") == ["a": 1001])
  }

  @Test func aClockThatWentBackDoesNotMakeNewContentOlder() throws {
    try folder.publish(["a": "1"], at: 5000)
    try folder.publish(["a": "2"], at: 1000)
    #expect(times("site") == ["a": 5001])
  }

  @Test func aRollbackIsAChangeForReaders() throws {
    try folder.publish(["a": "1", "b": "1"], at: 1000)
    try folder.publish(["a": "2", "b": "1"], at: 2000)
    try folder.rollback(at: 3000)
    #expect(folder.site == ["a": "1", "b": "1"])
    #expect(times("site") == ["a": 3000, "b": 1000])
  }

  @Test func aKeptFileKeepsItsTime() throws {
    try folder.publish(["a": "1"], keep: ["token"], at: 1000)
    try folder.write("mine", to: "site/token")
    try folder.setTime("site/token", 500)
    try folder.publish(["a": "2"], keep: ["token"], at: 2000)
    #expect(times("site") == ["a": 2000, "token": 500])
  }
}
