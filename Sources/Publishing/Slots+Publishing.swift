// How a release becomes the live one: render, compare, write into the spare slot, bring to the disk, exchange.

extension Slots {
  /// Brings the site to this state in one step. A run that fails or is killed before that step has changed nothing that
  /// readers see. Where nothing differs, both slots stay as they are.
  ///
  /// - Parameters:
  ///   - beside: signs of life, written into the web root and of no release.
  ///   - inspection: what must be known of each file, and whether the release may become public.
  package func publish<Note, Refusal>(
    _ release: Release, beside: [Release.File] = [], _ inspection: Inspection<Note, Refusal>
  ) throws(PublishingError) -> Publication<Refusal> {
    let publication = try bring(release, beside: beside, isWayBack: false, inspection)
    if case .accepted(let outcome) = publication, outcome.isExchanged {
      try attempt { () throws(SystemError) in try forgetRollback() }
    }
    return publication
  }

  /// The same for a release that was inspected before.
  package func publish(_ release: Release, beside: [Release.File] = []) throws(PublishingError) -> Outcome {
    try publish(release, beside: beside, Inspection(nothingOf: release)).outcome
  }

  /// - Parameter isWayBack: the release is wanted although it, or another one, was taken back.
  func bring<Note, Refusal>(
    _ release: Release, beside: [Release.File], isWayBack: Bool, _ inspection: Inspection<Note, Refusal>
  ) throws(PublishingError) -> Publication<Refusal> {
    try release.checkPaths()
    let (live, spare) = try standing.take { () throws(PublishingError) in try readSlots() }
    let layout = Layout(release, over: live)
    var spareSlot = SpareSlot(spare, slots: self, layout: layout)
    var aside = Aside(folder, fileSystem)
    let beside = beside + (try signsOfLife(in: live, but: beside))
    // The first release is written while it is rendered: nothing can be lost by that.
    let isFirst = !live.exists && spareSlot.hasNothingToLose
    if isFirst { try clear(&spareSlot, for: release, release.announcement, beside, &aside) }
    let (pieces, notes) = try render(release, isFirst ? spareSlot : nil, layout, inspection)
    let weigh = { () throws(PublishingError) -> Weighed<Refusal> in
      Weighed(release, pieces, layout, refusal: inspection.judge(notes))
    }
    let weighed: Weighed<Refusal>
    if isFirst { weighed = try alongside(lanes: lanes, flushing(spareSlot), weigh) } else { weighed = try weigh() }
    if let refusal = weighed.refusal { return .refused(refusal) }
    let (comparison, manifest) = (weighed.comparison, weighed.manifest)
    var outcome = Outcome(comparison, layout)
    outcome.releaseHash = weighed.hash
    if comparison.written.isEmpty, layout.removed.isEmpty, live.exists, live.manifest?.isComplete != false {
      try attempt { () throws(SystemError) in try refresh(live, manifest, beside) }
      remember(release, pieces, release.files.map { live.files[$0.path] })
      return .accepted(outcome)
    }
    let hash = outcome.releaseHash
    if !isWayBack, try attempt({ () throws(SystemError) in try isRolledBack(hash) }) {
      return .accepted(Outcome(heldBack: comparison, layout))
    }
    let statuses: [FileSystem.Status?]
    if isFirst {
      statuses = pieces.map(\.placed)
    } else {
      try clear(&spareSlot, for: release, manifest, beside, &aside)
      statuses = try write(release, pieces, into: &spareSlot)
    }
    try spareSlot.writeBeside(beside)
    try attempt { () throws(SystemError) in try spareSlot.finish(manifest) }
    try exchange()
    remember(release, pieces, statuses)
    try attempt { () throws(SystemError) in try fileSystem.sync(folder.opened) }
    outcome.isExchanged = true
    leave(comparison.foreign, &aside, &outcome)
    return .accepted(outcome)
  }

  /// Both slots as they stand.
  func readSlots() throws(PublishingError) -> (live: Slot, spare: Slot) {
    let places = [folder.site, folder.previous]
    let slots = try deal(2, lanes: lanes) { index throws(PublishingError) in
      try attempt { () throws(SystemError) in try Slot(reading: places[index], on: fileSystem) }
    }
    return (slots[0], slots[1])
  }

  private func clear(
    _ spare: inout SpareSlot, for release: Release, _ manifest: Manifest, _ beside: [Release.File],
    _ aside: inout Aside
  ) throws(PublishingError) {
    try attempt { () throws(SystemError) in
      // The exchange of the last run must be on the disk before what was live until then is overwritten.
      try fileSystem.sync(folder.opened)
      try spare.clear(for: release, manifest, beside, &aside)
    }
  }

  private func write(
    _ release: Release, _ pieces: [Piece], into spare: inout SpareSlot
  ) throws(PublishingError) -> [FileSystem.Status?] {
    let settled = try deal(pieces.count, lanes: lanes) { [spare] index throws(PublishingError) in
      try spare.settle(release.files[index], pieces[index])
    }
    for (file, settled) in zip(release.files, settled) { spare.note(settled.change, file.path) }
    return settled.map(\.status)
  }

  /// Brings to the disk what was written while it was rendered.
  private func flushing(_ spare: SpareSlot) -> @Sendable () throws(PublishingError) -> Void {
    { () throws(PublishingError) in try attempt { () throws(SystemError) in try spare.flush() } }
  }

  /// Leaves for the next run what is known of the files. It is no part of the release: when it cannot be written, the
  /// next run makes all of them.
  private func remember(_ release: Release, _ pieces: [Piece], _ statuses: [FileSystem.Status?]) {
    if let bytes = FileMemory.bytes(release, pieces, statuses) { keep(bytes, at: folder.memory) }
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
  fileprivate init(_ comparison: Comparison, _ layout: Layout) {
    self.init(
      written: comparison.written, unchanged: comparison.unchanged, removed: layout.removed,
      foreign: comparison.foreign)
    kept = layout.kept
  }

  /// The site stays as it is, because the release that the content makes was taken back.
  fileprivate init(heldBack comparison: Comparison, _ layout: Layout) {
    let manifest = layout.live.manifest
    self.init(
      written: [], unchanged: manifest?.paths ?? [], removed: [], foreign: comparison.foreign)
    kept = layout.kept
    isHeldByRollback = true
    releaseHash = manifest?.releaseHash ?? ""
  }
}
