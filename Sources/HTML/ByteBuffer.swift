// Where a writer puts its bytes until it is finished.

/// Bytes that only grow, in memory of their own. An array asks at each addition whether somebody else holds it too,
/// which for the few bytes of a tag takes longer than the addition.
struct ByteBuffer: ~Copyable {
  private(set) var count = 0
  private var capacity: Int
  private var start: UnsafeMutablePointer<UInt8>

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  mutating func append(contentsOf more: UnsafeBufferPointer<UInt8>) {
    guard let source = more.baseAddress else { return }
    if more.count > capacity - count { grow(by: more.count) }
    (start + count).update(from: source, count: more.count)
    count += more.count
  }

  /// Takes the last byte back.
  mutating func removeLast() { count -= 1 }

  /// The bytes as others keep them.
  func array(_ part: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: part.count) { buffer, count in
      count = part.count
      buffer.baseAddress?.update(from: start + part.lowerBound, count: count)
    }
  }

  private mutating func grow(by more: Int) {
    let larger = max(2 * capacity, count + more)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    copy.update(from: start, count: count)
    start.deallocate()
    start = copy
    capacity = larger
  }
}

/// What bytes are added to: the buffer of a writer, or an array.
protocol ByteSink: ~Copyable {
  mutating func append(_ byte: UInt8)
  mutating func append(contentsOf more: UnsafeBufferPointer<UInt8>)
}

extension ByteBuffer: ByteSink {}
extension [UInt8]: ByteSink {}
