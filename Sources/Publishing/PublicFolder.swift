/// Names of the pieces below the output folder.
package struct PublicFolder: Hashable, Sendable {
  /// The output folder as it was given: `Public`.
  package let root: String

  package init(_ root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// The output folder itself, also where its name is a symbolic link to it.
  var opened: String { root + "/." }
  /// The live slot, which is the web root.
  package var site: String { root + "/site" }
  /// The spare slot: the release before, and the place where the next one is written.
  package var previous: String { root + "/previous" }
  /// Files of others that stood in a slot.
  package var aside: String { root + "/aside" }
  /// What terang remembers between runs.
  package var state: String { root + "/.terang" }
  /// Tells that terang made the slots.
  var owner: String { state + "/owner" }
  /// Held while a run lasts.
  package var lock: String { state + "/lock" }
  /// A file on its way into a slot.
  var incoming: String { state + "/incoming" }
  /// The spare slot on its way, where the file system cannot exchange two folders.
  var parked: String { state + "/parked" }
  /// The release that was taken back: it is not published again by itself.
  var rolledBack: String { state + "/rolled-back" }

  /// Of what the files of the live release were made.
  var memory: String { state + "/files" }

  /// What was found out about texts.
  var texts: String { state + "/texts" }

  // Where earlier versions kept the same things.
  var earlierManifest: String { root + "/manifest.json" }
  var earlierLock: String { root + "/.lock" }
  var earlierStaging: String { root + "/.staging" }
}
