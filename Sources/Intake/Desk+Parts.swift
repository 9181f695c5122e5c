/// Files of one kind are read on all cores: each part of them by a desk of its own, which knows all registers.
internal import Diagnostics
internal import Model

extension Desk {
  /// What the files of a kind hold, in the order of their names. `keep` lets go of what is not needed, of each part
  /// as soon as it is read, and then of all.
  mutating func all<Value: Sendable>(
    _ kind: FileKind, keep: @Sendable ([Value]) -> [Value] = { $0 },
    _ read: @Sendable (inout Desk, ReceivedFile) -> Value?
  ) -> [Value] {
    let blank = blank()
    let parts = inParts(files[kind] ?? []) { files in
      var desk = blank
      let values = keep(files.compactMap { read(&desk, $0) })
      return (desk: desk, values: values)
    }
    for part in parts { take(part.desk) }
    return keep(parts.flatMap(\.values))
  }

  /// A desk that has found nothing yet.
  private mutating func blank() -> Desk {
    let shared = shared()
    var desk = Desk(folder)
    desk.registers = registers
    desk.share(shared)
    desk.known = known.blank
    return desk
  }

  /// Adds what another desk has found.
  private mutating func take(_ other: Desk) {
    findings.append(other.findings)
    links += other.links
    known.take(other.known)
    claims += other.claims
    anchors += other.anchors
    headings.merge(other.headings) { own, _ in own }
    derivedFigures += other.derivedFigures
    incompleteTables.formUnion(other.incompleteTables)
    figureFiles.merge(other.figureFiles) { _, new in new }
  }
}
