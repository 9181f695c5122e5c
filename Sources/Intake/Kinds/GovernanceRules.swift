/// Reads bodies, legal instruments, milestones and documents.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  mutating func body() -> Body? {
    let id = slug("id")
    let title = text("title")
    let kind = choice("kind", of: Body.Kind.self)
    let task = text("task")
    let members = optionalText("members")
    let since = optionalPeriod("since")
    let lastMet = optionalPeriod("last_met")
    inOrder("since", since, "last_met", lastMet)
    let text = optionalText("text")
    let sources = sources()
    let gaps = texts("gaps")
    guard let id, let title, let kind, let task, let sources else { return nil }
    return Body(
      id: id, title: title, kind: kind, task: task, members: members, since: since, lastMet: lastMet, text: text,
      sources: sources, gaps: gaps)
  }

  mutating func instrument() -> Instrument? {
    let id = slug("id")
    let title = text("title")
    let subject = text("subject")
    let kind = choice("kind", of: Instrument.Kind.self)
    let status = choice("status", of: Instrument.Status.self)
    let on = optionalPeriod("on")
    let text = optionalText("text")
    let address = optionalAddress("url")
    let document = optionalRelation("document", to: .document, in: registers.documents)
    let sources = sources()
    let gaps = texts("gaps")
    let disagreements = disagreements()
    guard let id, let title, let subject, let kind, let status, let sources else { return nil }
    return Instrument(
      id: id, title: title, subject: subject, kind: kind, status: status, on: on, text: text, address: address,
      document: document, sources: sources, gaps: gaps, disagreements: disagreements)
  }

  mutating func milestone() -> Milestone? {
    let id = slug("id")
    let title = text("title")
    let (due, done) = dueAndDone()
    let text = optionalText("text")
    let programs = programs()
    let instruments = relations("instruments", to: .instrument, in: registers.instruments)
    let sources = sources()
    let note = optionalText("note")
    guard let id, let title, let sources, due != nil || done != nil else { return nil }
    return Milestone(
      id: id, title: title, due: due, done: done, text: text, programs: programs, instruments: instruments,
      sources: sources, note: note)
  }

  /// When something was planned and when it happened: at least one of the two.
  mutating func dueAndDone() -> (due: Period?, done: Period?) {
    let due = optionalPeriod("due")
    let done = optionalPeriod("done")
    if isMapping, !has("due"), !has("done") {
      findings.report(
        .missingKey, at: place,
        Phrase(id: "'due' atau 'done' wajib ada", en: "'due' or 'done' is required"),
        help: Phrase(
          id: "tulis kapan direncanakan (due) atau kapan terjadi (done)",
          en: "write when it was planned (due) or when it happened (done)"))
    }
    return (due, done)
  }

  mutating func document(in folder: ContentFolder) -> Document? {
    let id = slug("id")
    let title = text("title")
    let kind = text("kind")
    let summary = text("summary")
    let period = optionalPeriod("period")
    let file = documentFile(in: folder)
    let address = optionalAddress("url")
    let agency = optionalRelation("agency", to: .agency, in: registers.agencies)
    let instrument = optionalRelation("instrument", to: .instrument, in: registers.instruments)
    let sources = optionalSources()
    let note = optionalText("note")
    guard let id, let title, let kind, let summary else { return nil }
    return Document(
      id: id, title: title, kind: kind, summary: summary, period: period, file: file, address: address, agency: agency,
      instrument: instrument?.id, sources: sources, note: note)
  }

  private mutating func documentFile(in folder: ContentFolder) -> Path? {
    guard let node = node("file"), let scalar = scalar(node, key: "file") else { return nil }
    return assetPath("documents/" + scalar.text, written: scalar.text, at: node.place, in: folder)
  }

  /// The public path of a file kept with the content; it must be there.
  mutating func assetPath(_ name: String, written: String, at place: Place, in folder: ContentFolder) -> Path? {
    if let path = registers.destinations.pages[name] { return path }
    guard !registers.isLost(name) else { return nil }
    let guess = nearest(to: name, among: registers.destinations.pages.keys).map { found in
      // As it is written here: the file of a document is named below documents/.
      String(found.dropFirst(found.hasPrefix("documents/") ? name.utf8.count - written.utf8.count : 0))
    }
    findings.report(
      .fileMissing, at: place,
      Phrase(
        id: "berkas '\(written)' tidak ada" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
        en: "file '\(written)' does not exist" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
      help: Phrase(id: "simpan berkasnya sebagai Content/\(name)", en: "keep the file as Content/\(name)"))
    return nil
  }

  /// Reports a later period that begins before the earlier one.
  mutating func inOrder(_ firstKey: String, _ first: Period?, _ secondKey: String, _ second: Period?) {
    guard let first, let second, second.last < first.first else { return }
    findings.report(
      .timeOrder, at: place(of: secondKey),
      Phrase(
        id: "'\(secondKey)' (\(second)) lebih awal daripada '\(firstKey)' (\(first))",
        en: "'\(secondKey)' (\(second)) is before '\(firstKey)' (\(first))"),
      notes: [
        Diagnostic.Note(
          Phrase(
            id: "'\(firstKey)' ada di sini",
            en: "'\(firstKey)' stands here"), at: place(of: firstKey))
      ],
      help: Phrase(id: "periksa kedua tanggal", en: "check both dates"))
  }
}
