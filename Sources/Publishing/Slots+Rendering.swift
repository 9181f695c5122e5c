// Every file of a release is rendered, inspected and compared while its bytes are at hand; then they are let go.
import Synchronization

extension Slots {
  /// So many bytes of files that differ are kept until they are written; the rest is rendered again. A site of 100,000
  /// pages under a new frame needs no more memory than one of 5,000.
  static let room = 64 << 20

  /// - Parameter spare: where files are written at once, when nothing can be lost by that.
  func render<Note, Refusal>(
    _ release: Release, _ spare: SpareSlot?, _ layout: Layout, _ inspection: Inspection<Note, Refusal>
  ) throws(PublishingError) -> ([Piece], [Note?]) {
    let room = Mutex(Slots.room)
    // Links may lead to what goes: then all files are looked at.
    let memory = layout.removed.isEmpty ? FileMemory(at: folder.memory, on: fileSystem) : FileMemory()
    let order = release.largestFirst
    let rendered = try deal(order.count, lanes: lanes) { number throws(PublishingError) -> (Piece, Note?) in
      let index = order[number]
      let file = release.files[index]
      let live = layout.live.files[file.path]
      func known(_ key: ContentKey?) -> Piece? {
        guard let key, memory.knows(file.path, key, as: live), let entry = layout.live.manifest?.entries[file.path]
        else { return nil }
        return Piece(entry: entry, key: key, isSame: true)
      }
      let foretold = inspection.key(index)
      if let piece = known(foretold) { return (piece, nil) }
      let rendering = inspection.render(index, foretold)
      let (bytes, key) = (rendering.bytes, rendering.key)
      if foretold == nil, let piece = known(key) { return (piece, nil) }
      let note = rendering.examine()
      let isSame = try attempt { () throws(SystemError) in
        try layout.live.holds(bytes, at: file.path, on: fileSystem)
      }
      var piece = Piece(entry: Manifest.Entry(of: bytes), key: key, isSame: isSame)
      if isSame { return (piece, note) }
      if let spare {
        piece.placed = try spare.place(file.path, bytes, layout.time(of: file.path, isSame: false, in: run))
      } else if room.withLock({
        $0 -= bytes.count; return $0 >= 0
      }) {
        piece.bytes = bytes
      }
      return (piece, note)
    }
    var numbers = order
    for (number, index) in order.enumerated() { numbers[index] = number }
    return (numbers.map { rendered[$0].0 }, numbers.map { rendered[$0].1 })
  }
}

extension Release {
  /// The positions of all files, pages last: a list of all news takes as long as a hundred of them, and begun at the
  /// end it would leave all cores but one without work.
  fileprivate var largestFirst: [Int] {
    let pages = files.indices.filter { files[$0].path.hasSuffix(".html") }
    return files.indices.filter { !files[$0].path.hasSuffix(".html") } + pages
  }

  /// The list of what is to come, when no file is rendered yet: it tells whose they are.
  var announcement: Manifest {
    manifest(Array(repeating: Manifest.Entry.unknown, count: files.count))
  }
}
