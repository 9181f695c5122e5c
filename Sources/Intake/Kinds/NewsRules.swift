/// Reads news and announcements.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  /// - Parameter sum: stands for all that the item's own part of its page depends on.
  mutating func news(_ received: ReceivedFile, body: Prose, sum: ContentSum?, folder: ContentFolder) -> News? {
    let title = text("title")
    let date = newsDate(named: received.period)
    let summary = text("summary")
    let pillar = has("pillar") ? pillar() : nil
    let programs = programs()
    let metrics = metrics()
    let agencies = relations("agencies", to: .agency, in: registers.agencies)
    let areas = relations("areas", to: .area, in: registers.areas)
    let sources = sources()
    let tags = slugs("tags")
    let image = record("image") { $0.image(in: folder) }
    let isDraft = flag("draft")
    let expires = optionalMoment("expires")
    let aliases = aliases()
    guard let title, let date, let summary, let sources else { return nil }
    if let expires, expires <= date.instant {
      findings.report(
        .timeOrder, at: place(of: "expires"),
        Phrase(id: "'expires' tidak sesudah 'date'", en: "'expires' is not after 'date'"),
        notes: [Diagnostic.Note(Phrase(id: "'date' ada di sini", en: "'date' stands here"), at: place(of: "date"))],
        help: Phrase(id: "tulis saat yang lebih kemudian", en: "write a later moment"))
    }
    return News(
      slug: received.slug, file: received.name, title: title, date: date, summary: summary, pillar: pillar,
      programs: programs, metrics: metrics, agencies: agencies, areas: areas, sources: sources, tags: tags,
      image: image, isDraft: isDraft, expires: expires, body: body, aliases: aliases, sum: sum)
  }

  /// A moment, or a month or year when the day is not known; it must agree with the file's name.
  private mutating func newsDate(named: Period?) -> News.Date? {
    let isApproximate = flag("approximate")
    let until = optionalDay("until")
    guard let node = required("date"), let scalar = scalar(node, key: "date") else { return nil }
    let instant: Instant
    let period: Period
    if let written = Period(scalar.text) {
      period = written
      instant = Instant(written.first, in: registers.zone)
    } else if let moment = Instant(scalar.text, in: registers.zone) {
      period = Period(.day, containing: moment.day(in: registers.zone))
      instant = moment
    } else {
      reportDate(scalar.text, at: node.place)
      return nil
    }
    if let until, until < period.last { inOrder("date", period, "until", Period(.day, containing: until)) }
    if let named, named != period {
      findings.report(
        .fileName, at: node.place,
        Phrase(
          id: "tanggal \(period) tidak sama dengan tanggal di nama berkas, \(named)",
          en: "date \(period) is not the date in the file's name, \(named)"),
        help: Phrase(id: "samakan nama berkas atau 'date'", en: "make the file's name and 'date' agree"))
    }
    return News.Date(period: period, instant: instant, isApproximate: isApproximate, until: until)
  }

  private mutating func image(in folder: ContentFolder) -> News.Image? {
    let alternative = text("alt")
    if let alternative {
      LinkWording.checkAlternative(
        alternative, of: node("file")?.scalar?.text ?? "", at: place(of: "alt"), findings: &findings)
    }
    let credit = optionalText("credit")
    guard let node = required("file"), let scalar = scalar(node, key: "file") else { return nil }
    let path = assetPath(scalar.text, written: scalar.text, at: node.place, in: folder)
    guard let path, let alternative else { return nil }
    return News.Image(path: path, alternative: alternative, credit: credit)
  }

  mutating func announcement(file: String, slug: Slug, body: Prose) -> Announcement? {
    let title = text("title")
    let summary = text("summary")
    let from = required("from") == nil ? nil : optionalMoment("from")
    let until = end("until")
    let urgency = choice("urgency", of: Announcement.Urgency.self)
    let agency = optionalRelation("agency", to: .agency, in: registers.agencies)
    let programs = programs()
    let sources = optionalSources()
    let actions = contacts("actions")
    let withdrawal = record("withdrawn") { item -> Announcement.Withdrawal? in
      let on = item.day("on")
      guard let reason = item.text("reason"), let on else { return nil }
      return Announcement.Withdrawal(on: on, reason: reason)
    }
    let isDraft = flag("draft")
    let aliases = aliases()
    if let from, let until, until <= from {
      findings.report(
        .timeOrder, at: place(of: "until"),
        Phrase(id: "'until' tidak sesudah 'from'", en: "'until' is not after 'from'"),
        notes: [Diagnostic.Note(Phrase(id: "'from' ada di sini", en: "'from' stands here"), at: place(of: "from"))],
        help: Phrase(id: "periksa kedua saat", en: "check both moments"))
    }
    guard let title, let summary, let from, let urgency else { return nil }
    return Announcement(
      slug: slug, file: file, title: title, summary: summary, from: from, until: until, urgency: urgency,
      agency: agency, programs: programs, sources: sources, actions: actions, withdrawal: withdrawal, isDraft: isDraft,
      body: body, aliases: aliases)
  }

  /// The first moment after an end: a day alone is meant to its last minute.
  private mutating func end(_ key: String) -> Instant? {
    guard let instant = optionalMoment(key), let node = node(key), case .scalar(let scalar) = node.kind else {
      return nil
    }
    return Day(scalar.text).map { Instant($0.adding(days: 1), in: registers.zone) } ?? instant
  }
}
