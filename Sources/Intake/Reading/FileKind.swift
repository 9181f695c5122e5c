/// Which content file is what, told by its name alone.
internal import Diagnostics
internal import HTML
internal import Model

/// The kinds of file that `Content/` may hold in numbers.
enum FileKind: Hashable {
  case metric, program, news, announcement, maturity, evaluation, page
}

/// A file that becomes a page.
struct ReceivedFile {
  let name: String
  let slug: Slug
  let path: Path
  /// The date in the name of a news file, the year in that of an evaluation.
  let period: Period?
}

extension Desk {
  /// Goes through all names once: sorts files by kind, and reports what cannot be read, is not known or is misnamed.
  mutating func receiveFiles() {
    registers.destinations.pages.reserveCapacity(folder.names.count)
    let faulty = Set(folder.entries.lazy.filter { if case .file = $0.value { false } else { true } }.map(\.key))
    let news = inParts(folder.names) { $0.map(Self.news) }.joined()
    for (name, file) in zip(folder.names, news) {
      // What cannot be read is there all the same, so that nothing that points to it is reported too.
      if let file { add(.news, file) } else { receive(name) }
      guard faulty.contains(name) else { continue }
      switch folder.entries[name] {
      case .unreadable(let reason)?:
        findings.report(
          .fileUnreadable, at: Place(file: name),
          Phrase(id: "berkas tidak dapat dibaca: \(reason)", en: "the file cannot be read: \(reason)"),
          help: Phrase(id: "periksa izin baca berkas ini", en: "check the permission to read it"))
      case .brokenLink(let reason)?:
        findings.report(
          .symlinkLoop, at: Place(file: name),
          Phrase(
            id: "tautan simbolik tidak dapat diikuti: \(reason)",
            en: "the symbolic link cannot be followed: \(reason)"),
          help: Phrase(id: "ganti tautan itu dengan berkasnya", en: "replace the link by the file"))
      case .tooLarge(let size)?:
        findings.report(
          .fileTooLarge, at: Place(file: name),
          Phrase(
            id: "berkas berukuran \(size) byte, terlalu besar",
            en: "the file has \(size) bytes, which is too many"),
          help: Phrase(id: "perkecil berkasnya atau bagi menjadi beberapa", en: "make it smaller or split it"))
      case .file?, nil: continue
      }
      registers.unread.insert(name + "/")
    }
    registers.metrics = ids(of: .metric)
    registers.programs = ids(of: .program)
    registers.maturity = ids(of: .maturity)
  }

  private func ids(of kind: FileKind) -> [String: Slug] {
    Dictionary((files[kind] ?? []).map { ($0.slug.text, $0.slug) }) { first, _ in first }
  }

  private mutating func receive(_ name: String) {
    let parts = name.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[$0...]) } ?? ""
    switch (parts.count, parts[0], ending) {
    case (1, "site.yaml", _), (1, "waivers.yaml", _), (1, Self.revisionsFile, _),
      (1, "README.md", _):
      break
    case (1...2, _, _) where Self.registerPages[name] != nil:
      registers.destinations.registers[name] = Self.registerPages[name]
    case (2, "metrics", ".md"): add(.metric, name, stem(parts[1]), in: .metrics)
    case (2, "metrics", ".csv"), (2, "metrics", ".xlsx"): checkPartner(name, ending)
    case (2, "metrics", _) where Self.isForeignSheet(name): reportForeignSheet(name)
    case (2, "programs", ".md"): add(.program, name, stem(parts[1]), in: .programs)
    case (3, "news", ".md"): addNews(name, year: parts[1], stem: stem(parts[2]))
    case (2, "announcements", ".md"): add(.announcement, name, stem(parts[1]), in: .announcements)
    case (2, "pages", ".md"): add(.page, name, stem(parts[1]), in: .home)
    case (2, "maturity", ".yaml"): addMaturity(name, stem(parts[1]))
    case (2, "evaluations", ".yaml"): addEvaluation(name, stem(parts[1]))
    case (2..., "documents", _): addAsset(name, "/dokumen/" + parts.dropFirst().joined(separator: "/"))
    case (2..., "media", _): addAsset(name, "/media/" + parts.dropFirst().joined(separator: "/"))
    // Tables that stand in a text.
    case (2..., "programs", _) where Self.sheetEndings.contains(ending),
      (2..., "pages", _) where Self.sheetEndings.contains(ending),
      (2..., "news", _) where Self.sheetEndings.contains(ending),
      (2..., "announcements", _) where Self.sheetEndings.contains(ending):
      break
    default:
      // What is neither known nor readable is reported as that already.
      if case .file? = folder.entries[name] { reportUnknown(name) }
    }
  }

  /// The registers, and the page that shows each as a whole.
  static var registerPages: [String: Path] {
    [
      "pillars.yaml": .pillars, "agencies.yaml": .agencies, "areas.csv": .areas,
      "areas.xlsx": .areas, "sources.yaml": .sources,
      "governance/bodies.yaml": .governance, "governance/instruments.yaml": .governance,
      "governance/milestones.yaml": .governance, "documents/documents.yaml": .documents,
    ]
  }

  /// News by a name that is right in every way. Nearly all names are such, and need not be held against all others.
  private static func news(_ name: String) -> ReceivedFile? {
    guard name.hasPrefix("news/"), name.hasSuffix(".md") else { return nil }
    let rest = name.dropFirst(5)
    guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")), slash > rest.startIndex,
      let dot = rest.utf8.lastIndex(of: UInt8(ascii: ".")), rest.utf8.index(after: slash) < dot,
      let (slug, period) = dated(rest[rest.utf8.index(after: slash)..<dot]), rest[..<slash] == String(period.year)
    else { return nil }
    return ReceivedFile(
      name: name, slug: slug, path: Path.news.folder(period.year).folder(slug), period: period)
  }

  /// The slug and the date of `DATE-SLUG`.
  private static func dated(_ stem: Substring) -> (slug: Slug, period: Period)? {
    for length in [10, 7, 4] where stem.utf8.count > length + 1 {
      let hyphen = stem.utf8.index(stem.startIndex, offsetBy: length)
      guard stem.utf8[hyphen] == UInt8(ascii: "-"), let period = Period(stem[..<hyphen]),
        let slug = Slug(String(stem[stem.utf8.index(after: hyphen)...]))
      else { continue }
      return (slug, period)
    }
    return nil
  }

  private func stem(_ file: String) -> String {
    file.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(file[..<$0]) } ?? file
  }

  private mutating func add(_ kind: FileKind, _ name: String, _ stem: String, in folder: Path) {
    guard let slug = Slug(stem) else { return reportName(name, stem) }
    add(kind, ReceivedFile(name: name, slug: slug, path: folder.folder(slug), period: nil))
  }

  private mutating func add(_ kind: FileKind, _ file: ReceivedFile) {
    files[kind, default: []].append(file)
    registers.destinations.pages[file.name] = file.path
  }

  private mutating func addNews(_ name: String, year: String, stem: String) {
    guard let (slug, period) = Self.dated(stem[...]) else {
      registers.destinations.misnamed.insert(name)
      findings.report(
        .fileName, at: Place(file: name),
        Phrase(id: "'\(stem).md' bukan TANGGAL-NAMA.md", en: "'\(stem).md' is not DATE-SLUG.md"),
        help: Phrase(
          id: "beri nama misalnya '2019-05-15-nama-singkat.md'",
          en: "name it for example '2019-05-15-short-name.md'"))
      return
    }
    guard year == String(period.year) else {
      findings.report(
        .fileName, at: Place(file: name),
        Phrase(
          id: "folder '\(year)' bukan tahun di nama berkas, \(period.year)",
          en: "folder '\(year)' is not the year in the file's name, \(period.year)"),
        help: Phrase(id: "pindahkan ke news/\(period.year)/", en: "move it to news/\(period.year)/"))
      registers.destinations.misnamed.insert(name)
      return
    }
    add(.news, ReceivedFile(name: name, slug: slug, path: Path.news.folder(period.year).folder(slug), period: period))
  }

  private mutating func addMaturity(_ name: String, _ stem: String) {
    guard let slug = Slug(stem) else { return reportName(name, stem) }
    add(.maturity, ReceivedFile(name: name, slug: slug, path: .maturity, period: nil))
  }

  private mutating func addEvaluation(_ name: String, _ stem: String) {
    guard let period = Period(stem), period.length == .year, let slug = Slug(stem) else {
      registers.destinations.misnamed.insert(name)
      findings.report(
        .fileName, at: Place(file: name),
        Phrase(id: "'\(stem)' bukan tahun", en: "'\(stem)' is not a year"),
        help: Phrase(id: "beri nama misalnya '2022.yaml'", en: "name it for example '2022.yaml'"))
      return
    }
    add(.evaluation, ReceivedFile(name: name, slug: slug, path: Path.evaluations.folder(period.year), period: period))
  }

  private mutating func addAsset(_ name: String, _ text: String) {
    guard let path = Path(checking: text) else {
      return reportName(name, stem(String(text.split(separator: "/").last ?? "")))
    }
    registers.destinations.pages[name] = path
    assets.append(ContentAsset(path: path, bytes: bytes(name) ?? []))
    claims.append(Claim(path: path, place: Place(file: name)))
  }

  private mutating func checkPartner(_ name: String, _ ending: String) {
    let partner = name.dropLast(ending.count) + ".md"
    guard folder.entries[String(partner)] == nil else { return }
    findings.report(
      .fileMissing, at: Place(file: name),
      Phrase(id: "tabel ini tidak punya '\(partner)'", en: "this table has no '\(partner)'"),
      help: Phrase(
        id: "buat berkas itu dengan judul, satuan dan frekuensinya",
        en: "make that file with title, unit and frequency"))
  }

  private mutating func reportName(_ name: String, _ stem: String) {
    registers.destinations.misnamed.insert(name)
    let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    let guess = Slug(title: stem).map { $0.text + ending }
    findings.report(
      .fileName, at: Place(file: name),
      Phrase(
        id: "'\(stem)' bukan nama yang dapat menjadi alamat: hanya a-z, 0-9 dan '-'",
        en: "'\(stem)' cannot become an address: a-z, 0-9 and '-' only"),
      help: guess.map { Phrase(id: "ganti nama menjadi '\($0)'", en: "rename it to '\($0)'") }
        ?? Phrase(
          id: "ganti nama, misalnya menjadi 'nama-singkat\(ending)'",
          en: "rename it, for example to 'short-name\(ending)'"))
  }

  private mutating func reportUnknown(_ name: String) {
    let guess = nearest(
      to: name, among: Self.registerPages.keys.sorted() + ["site.yaml", "waivers.yaml", Self.revisionsFile])
    findings.report(
      .fileUnknown, at: Place(file: name),
      Phrase(
        id: "berkas ini bukan bagian dari konten" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
        en: "this file is no part of the content" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
      help: Phrase(
        id: "pindahkan ke folder yang benar, atau keluar dari Content/",
        en: "move it to the right folder, or out of Content/"))
  }
}
