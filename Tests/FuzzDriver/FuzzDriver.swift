// The door of libFuzzer: one input at a time for the parser that TERANG_PARSER names, and which input took longest.

import Fuzzing
import Glibc
import Synchronization

/// What a run remembers between two inputs.
private struct Watch {
  var parser: Parser?
  /// Processor time in microseconds, since a machine that does other work makes every input slow.
  var slowest = 0
  var input: [UInt8] = []
}

private let watch = Mutex(Watch())

/// Called once by libFuzzer, before all inputs.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  let name = getenv("TERANG_PARSER").map { String(cString: $0) } ?? ""
  guard let parser = Parser(rawValue: name) else {
    tell("TERANG_PARSER is '\(name)'; it may be " + Parser.allCases.map(\.rawValue).joined(separator: ", "))
    exit(2)
  }
  watch.withLock { $0.parser = parser }
  atexit {
    watch.withLock { watch in
      tell("slowest input: \(watch.slowest) µs, \(watch.input.count) bytes")
      guard let path = getenv("TERANG_SLOWEST"), let file = fopen(path, "w") else { return }
      fwrite(watch.input, 1, watch.input.count, file)
      fclose(file)
    }
  }
  return 0
}

/// Called by libFuzzer for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let parser = watch.withLock({ $0.parser }) else { return 0 }
  let began = processorTime()
  do throws(BrokenPromise) {
    try parser.exercise(bytes)
  } catch {
    tell("broken promise of '\(parser.rawValue)': \(error)")
    abort()
  }
  let time = processorTime() - began
  watch.withLock { watch in
    if time > watch.slowest { (watch.slowest, watch.input) = (time, bytes) }
  }
  return 0
}

private func processorTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
}

private func tell(_ words: String) {
  let line = Array((words + "\n").utf8)
  _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}
