// Numbers that stand for the addresses and ids of a site while its links are followed.

/// 64 bits of a text, eight bytes at a time; no guard against somebody who wants two texts to share them.
func linkHash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
  var index = 0
  func mix(_ word: UInt64) {
    hash = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
    hash ^= hash >> 29
  }
  while index + 8 <= bytes.count {
    mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    index += 8
  }
  var rest: UInt64 = 0
  while index < bytes.count {
    rest = rest << 8 | UInt64(bytes[index])
    index += 1
  }
  mix(rest)
  return hash ^ hash >> 32
}

/// The number of the file at a path below the web root; that of a page is the number of its folder, as links name it.
func addressHash(_ path: UnsafeRawBufferPointer) -> UInt64 {
  let page = "index.html".utf8
  let folder = path.count - page.count
  let isPage =
    folder >= 0 && (folder == 0 || path[folder - 1] == UInt8(ascii: "/")) && path[folder...].elementsEqual(page)
  return linkHash(UnsafeRawBufferPointer(rebasing: isPage ? path[..<folder] : path[...]))
}

func addressHash(_ path: String) -> UInt64 {
  var path = path
  return path.withUTF8 { addressHash(UnsafeRawBufferPointer($0)) }
}

/// A set of such numbers. They are well mixed already, so that they need not be hashed once more to be looked up: a
/// site of 10,000 pages has half a million links.
struct LinkHashes: Sendable {
  /// Zero where there is none; as long as a power of two, and at least half of it empty.
  private var slots: [UInt64]
  private var hasZero = false

  init(_ hashes: some Collection<UInt64>) {
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for hash in hashes {
      if hash == 0 { hasZero = true } else { slots[place(of: hash)] = hash }
    }
  }

  func contains(_ hash: UInt64) -> Bool { hash == 0 ? hasZero : slots[place(of: hash)] == hash }

  /// Where the number is, or belongs.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index] != 0, slots[index] != hash { index = (index + 1) & mask }
    return index
  }
}
