// A disk that fails at each call in turn, and a process that dies at each: the site is always one complete release, and
// the next run needs no help.
import Diagnostics
import Publishing
import Testing

/// How a disk fails.
enum Failure: CaseIterable {
  /// One call fails, and the run can clear up.
  case once
  /// No call works from one on, as for a killed process.
  case forGood
  /// One call fails, where folders cannot be exchanged in one step.
  case onceWithoutExchange

  func fault(at number: Int) -> Fault {
    switch self {
    case .once, .onceWithoutExchange: Fault { $0 == number }
    case .forGood: Fault { $0 >= number }
    }
  }

  func fileSystem(_ fault: Fault) -> FileSystem {
    var system = fault.fileSystem
    if self == .onceWithoutExchange { system.exchange = { _, _ in false } }
    return system
  }
}

@Suite struct FaultTests {
  private static let first = ["a": "1", "b/c": "1", "d": "1", "e/f/g": "1", "h": "1"]
  private static let old = ["a": "1", "b/c": "2", "d": "2", "e/f/g": "1", "h/i": "2"]
  private static let new = ["a": "3", "b/c": "2", "d/e": "3", "e": "3", "i/j": "3", "robots.txt": "3"]
  private static let kept = ["token": "kept"]
  /// Files of others in either slot, which must be somewhere afterwards.
  private static let foreign = ["site/robots.txt": "mine 1", "site/x/y": "mine 2", "previous/e/f/z": "mine 3"]

  private func isWhole(_ folder: TemporaryFolder, _ releases: [[String: String]]) throws -> Bool {
    let site = folder.site.filter { name, _ in
      !["token", "denyut.json"].contains(name) && FaultTests.foreign["site/" + name] == nil
    }
    let foreign = folder.site.filter { FaultTests.foreign["site/" + $0.key] == $0.value && $0.value != nil }
    let isOne = releases.contains { release in
      // A file of somebody else may stand where the next release has one of its own.
      release.allSatisfy { site[$0.key] == $0.value || folder.site[$0.key] == $0.value }
        && site.allSatisfy { release[$0.key] == $0.value }
    }
    let list = try Verification(of: folder.path + "/site", on: .posix)
    return isOne && list.changed.isEmpty && list.missing.isEmpty && list.extra.allSatisfy { foreign[$0] != nil }
  }

  /// Prepares a folder for each call of a run, lets that call fail, and looks at what is left.
  private func tryAll(
    _ failure: Failure, prepare: (TemporaryFolder) throws -> Void, run: (TemporaryFolder, FileSystem) throws -> Void,
    check: (TemporaryFolder, String) throws -> Void
  ) throws -> Int {
    for number in 1... {
      let folder = try TemporaryFolder()
      try prepare(folder)
      let fault = failure.fault(at: number)
      do {
        try run(folder, failure.fileSystem(fault))
      } catch let error as PublishingError {
        #expect(error.kind == .inputOutput || error.kind == .cannotCreate)
        #expect(error.phrase.english.hasSuffix(": the disk says no"), "\(error.phrase.english)")
      }
      guard let struck = fault.struck else { return number - 1 }
      try check(folder, struck)
    }
    return 0
  }

  @Test(arguments: Failure.allCases) func theNextRelease(_ failure: Failure) throws {
    let calls = try tryAll(
      failure,
      prepare: { folder in
        try folder.publish(FaultTests.first, at: 1000)
        try folder.publish(FaultTests.old, keep: ["token"], at: 2000)
        for (name, text) in FaultTests.foreign { try folder.write(text, to: name) }
        try folder.write("kept", to: "site/token")
      },
      run: { folder, system in
        try folder.publish(FaultTests.new, keep: ["token"], beside: ["denyut.json": "x"], at: 3000, on: system)
      },
      check: { folder, struck in
        #expect(try isWhole(folder, [FaultTests.old, FaultTests.new]), "\(struck)")
        try folder.publish(FaultTests.new, keep: ["token"], at: 3000)
        var wanted = FaultTests.new.merging(FaultTests.kept) { $1 }.mapValues { Optional($0) }
        if let beat = folder.site["denyut.json"] { wanted["denyut.json"] = beat }
        #expect(folder.site == wanted, "\(struck)")
        try folder.publish(FaultTests.first, keep: ["token"], at: 4000)
        try folder.publish(FaultTests.old, keep: ["token"], at: 5000)
        #expect(folder.previous["robots.txt"] == nil, "\(struck)")
        let aside = folder.contents.filter { $0.key.hasPrefix("aside/") }.compactMap(\.value).sorted()
        #expect(aside == ["mine 1", "mine 2", "mine 3"], "\(struck)")
      })
    #expect(calls > 80)
  }

  @Test(arguments: Failure.allCases) func theFirstRelease(_ failure: Failure) throws {
    let calls = try tryAll(
      failure, prepare: { _ in },
      run: { folder, system in try folder.publish(FaultTests.new, on: system) },
      check: { folder, struck in
        if folder.contents.keys.contains(where: { $0.hasPrefix("site") }) {
          #expect(try isWhole(folder, [FaultTests.new]), "\(struck)")
        }
        try folder.publish(FaultTests.old)
        #expect(folder.site == FaultTests.old.mapValues { $0 }, "\(struck)")
        #expect(folder.contents.keys.contains { $0.hasPrefix("aside") } == false, "\(struck)")
      })
    #expect(calls > 20)
  }

  @Test(arguments: Failure.allCases) func theWayBack(_ failure: Failure) throws {
    _ = try tryAll(
      failure,
      prepare: { folder in
        try folder.publish(FaultTests.old, at: 1000)
        try folder.publish(FaultTests.new, at: 2000)
      },
      run: { folder, system in try folder.rollback(at: 3000, on: system) },
      check: { folder, struck in
        #expect(try isWhole(folder, [FaultTests.old, FaultTests.new]), "\(struck)")
        try folder.publish(FaultTests.first)
        #expect(folder.site == FaultTests.first.mapValues { $0 }, "\(struck)")
      })
  }

  @Test(arguments: Failure.allCases) func theLayoutOfTheFirstVersion(_ failure: Failure) throws {
    _ = try tryAll(
      failure,
      prepare: { folder in try folder.writeEarlierLayout(FaultTests.old) },
      run: { folder, system in try folder.publish(FaultTests.new, on: system) },
      check: { folder, struck in
        let site = folder.site
        #expect(
          site == FaultTests.old.mapValues { $0 } || site == FaultTests.new.mapValues { $0 }, "\(struck)")
        try folder.publish(FaultTests.new)
        #expect(folder.site == FaultTests.new.mapValues { $0 }, "\(struck)")
        #expect(folder.previous == FaultTests.old.mapValues { $0 }, "\(struck)")
        #expect(folder.contents.keys.contains { $0.hasPrefix("aside") || $0 == "manifest.json" } == false, "\(struck)")
      })
  }

  @Test func aRunKilledInTheMiddleOfAnExchangeInStepsIsEndedByTheNext() throws {
    for number in 1...3 {
      let folder = try TemporaryFolder()
      try folder.publish(FaultTests.first)
      try folder.publish(FaultTests.old)
      // What the first one, two or three renames of the exchange leave.
      let steps = [("previous", ".terang/parked"), ("site", "previous"), (".terang/parked", "site")]
      for (from, to) in steps.prefix(number) {
        try FileSystem.posix.rename(folder.path + "/" + from, folder.path + "/" + to)
      }
      try folder.open().close()
      let isEnded = number > 1
      #expect(folder.site == (isEnded ? FaultTests.first : FaultTests.old).mapValues { $0 })
      #expect(folder.previous == (isEnded ? FaultTests.old : FaultTests.first).mapValues { $0 })
    }
  }

  @Test func aFullDiskIsToldWithARemedy() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a": "1"])
    let fault = Fault(code: 28) { _ in false }
    var system = fault.fileSystem
    system.create = { path, _, _ throws(SystemError) in
      throw SystemError(code: 28, reason: "No space left on device", path: path)
    }
    let error = try #require(throws: PublishingError.self) { try folder.publish(["a": "2"], on: system) }
    #expect(error.kind == .inputOutput)
    #expect(error.phrase.english.hasSuffix("cannot be read or written: No space left on device"))
    #expect(error.help?.english.hasPrefix("free some space") == true)
  }

  @Test func aWriteThatTheDiskDidNotKeepIsFound() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a": "1"])
    var system = FileSystem.posix
    system.create = { path, bytes, time throws(SystemError) in
      try FileSystem.posix.create(path, path.hasSuffix("/a") ? [0] : bytes, time)
    }
    let error = try #require(throws: PublishingError.self) { try folder.publish(["a": "2"], on: system) }
    #expect(
      error.phrase.english
        == "'\(folder.path)/previous/a' reads differently from what was written; nothing was published")
    #expect(folder.site == ["a": "1"])
  }
}
