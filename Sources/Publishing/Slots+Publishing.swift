// How a release becomes the live one: compare, write into the spare slot, verify, bring to the disk, exchange.

extension Slots {
  /// Brings the site to this state in one step. A run that fails or is killed before that step has changed nothing that
  /// readers see. Where nothing differs, both slots stay as they are.
  ///
  /// - Parameter beside: signs of life, written into the web root and of no release.
  package func publish(_ release: Release, beside: [Release.File] = []) throws(PublishingError) -> Outcome {
    let outcome = try bring(release, beside: beside, isWayBack: false)
    if outcome.isExchanged { try attempt { () throws(SystemError) in try forgetRollback() } }
    return outcome
  }

  /// - Parameter isWayBack: the release is wanted although it, or another one, was taken back.
  func bring(
    _ release: Release, beside: [Release.File], isWayBack: Bool
  ) throws(PublishingError) -> Outcome {
    try release.checkPaths()
    let live = try attempt { () throws(SystemError) in try Slot(reading: folder.site, on: fileSystem) }
    let comparison = try attempt { () throws(SystemError) in
      try Comparison(release, with: live, on: fileSystem)
    }
    let manifest = release.manifest
    var outcome = Outcome(comparison)
    outcome.releaseHash = manifest.releaseHash
    if comparison.isSame, live.exists, live.manifest?.isComplete != false {
      try attempt { () throws(SystemError) in try refresh(live, manifest, beside) }
      return outcome
    }
    let hash = outcome.releaseHash
    if !isWayBack, try attempt({ () throws(SystemError) in try isRolledBack(hash) }) {
      return Outcome(heldBack: comparison, live: live.manifest)
    }
    var aside = Aside(folder, fileSystem)
    try write(release, manifest, beside + signsOfLife(in: live, but: beside), comparison, &aside)
    try exchange()
    try attempt { () throws(SystemError) in try fileSystem.sync(folder.opened) }
    outcome.isExchanged = true
    leave(comparison.foreign, &aside, &outcome)
    return outcome
  }

  private func write(
    _ release: Release, _ manifest: Manifest, _ beside: [Release.File], _ comparison: Comparison, _ aside: inout Aside
  ) throws(PublishingError) {
    var spare = try attempt { () throws(SystemError) in
      // The exchange of the last run must be on the disk before what was live until then is overwritten.
      try fileSystem.sync(folder.opened)
      return SpareSlot(
        try Slot(reading: folder.previous, on: fileSystem), slots: self, comparison: comparison)
    }
    try attempt { () throws(SystemError) in
      try spare.clear(for: release, manifest, beside, &aside)
      try spare.write(release, beside)
    }
    try spare.verify(release)
    try attempt { () throws(SystemError) in
      try spare.finish(manifest)
    }
  }

  /// The signs of life that nobody renews in this run: they go on with the site.
  private func signsOfLife(in live: Slot, but beside: [Release.File]) throws(PublishingError) -> [Release.File] {
    try attempt { () throws(SystemError) in
      var files: [Release.File] = []
      for path in Heartbeat.paths.sorted() where live.isOwn(path) && !beside.contains(where: { $0.path == path }) {
        files.append(Release.File(path: path, bytes: try fileSystem.read(live.place(path))))
      }
      return files
    }
  }

  /// What stood in the slot that was live leaves it for good. A file that cannot be moved now is moved by the next run.
  func leave(_ foreign: [String], _ aside: inout Aside, _ outcome: inout Outcome) {
    for path in foreign { try? aside.take(path, from: folder.previous) }
    outcome.aside = aside.moved.sorted { $0.path < $1.path }
    let moved = Set(aside.moved.map(\.path))
    outcome.foreign = foreign.filter { !moved.contains($0) }
  }

  /// Brings up to date what is of no release: the signs of life, and what the list says about files of others.
  private func refresh(_ live: Slot, _ manifest: Manifest, _ beside: [Release.File]) throws(SystemError) {
    var wanted = manifest
    wanted.asOf = live.manifest?.asOf
    wanted.carried = live.manifest?.carried ?? [:]
    if live.manifest != wanted { try replace(live.place(Manifest.name), with: wanted.bytes) }
    for file in beside { try replace(live.place(file.path), with: file.bytes) }
  }
}

extension Outcome {
  fileprivate init(_ comparison: Comparison) {
    self.init(
      written: comparison.written, unchanged: comparison.unchanged, removed: comparison.removed,
      foreign: comparison.foreign)
    kept = comparison.kept
  }

  /// The site stays as it is, because the release that the content makes was taken back.
  fileprivate init(heldBack comparison: Comparison, live manifest: Manifest?) {
    self.init(
      written: [], unchanged: manifest?.entries.keys.sorted() ?? [], removed: [], foreign: comparison.foreign)
    kept = comparison.kept
    isHeldByRollback = true
    releaseHash = manifest?.releaseHash ?? ""
  }
}
