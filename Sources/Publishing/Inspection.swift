/// The bytes of a file, and what may be asked of them while they are at hand.
package struct Rendering<Note: Sendable>: Sendable {
  package let bytes: [UInt8]
  /// Stands for the bytes and for all that the examination depends on: as long as it is the same, so are they, and so
  /// is its result. `nil` when nothing of the sort is known.
  package let key: ContentKey?
  package let examine: @Sendable () -> Note

  package init(bytes: [UInt8], key: ContentKey?, examine: @escaping @Sendable () -> Note) {
    self.bytes = bytes
    self.key = key
    self.examine = examine
  }
}

/// A look at every file of a release while its bytes are at hand, and a verdict before any of them becomes public.
package struct Inspection<Note: Sendable, Refusal: Sendable>: Sendable {
  let key: @Sendable (_ index: Int) -> ContentKey?
  let render: @Sendable (_ index: Int, _ key: ContentKey?) -> Rendering<Note>
  let judge: @Sendable (_ notes: [Note?]) -> Refusal?

  /// - Parameters:
  ///   - key: stands for a file that has not been rendered; `nil` where nothing does. It is asked first, on many cores
  ///     at a time.
  ///   - render: makes a file of the release, unless the live one is known to be the same.
  ///   - judge: whether something speaks against the release; the notes come in the order of the files. A file that is
  ///     live already, and known to be the same, was examined when it was written and has none.
  package init(
    key: @escaping @Sendable (_ index: Int) -> ContentKey? = { _ in nil },
    render: @escaping @Sendable (_ index: Int, _ key: ContentKey?) -> Rendering<Note>,
    judge: @escaping @Sendable (_ notes: [Note?]) -> Refusal?
  ) {
    self.key = key
    self.render = render
    self.judge = judge
  }
}

extension Inspection where Note == Void, Refusal == Never {
  /// For a release that was inspected before.
  init(nothingOf release: Release) {
    self.init(
      render: { index, _ in Rendering(bytes: release.files[index].bytes, key: nil, examine: {}) },
      judge: { _ in nil })
  }
}

/// How an attempt to publish ended.
package enum Publication<Refusal: Sendable>: Sendable {
  case accepted(Outcome)
  /// The inspection found something: readers see what they saw before.
  case refused(Refusal)
}

extension Publication where Refusal == Never {
  var outcome: Outcome {
    switch self {
    case .accepted(let outcome): outcome
    }
  }
}
