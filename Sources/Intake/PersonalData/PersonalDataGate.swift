/// The last check before anything is public: no personal data in any file of the content, nor in any file of the site.
internal import Diagnostics
internal import Formats

package struct PersonalDataGate: Sendable {
  /// Looks for everything but what the city declared as its own.
  private(set) var scan = PersonalScan(official: OfficialContacts())
  /// What a waiver lets through, and may so stand in the site.
  var released: Set<String> = []
  /// No more than this many findings of one kind in one file are listed; the last says how many more there are.
  static let mostListed = 10

  /// What the city declared as its own.
  var official: OfficialContacts {
    get { scan.official }
    set { scan = PersonalScan(official: newValue) }
  }

  /// Everything in a content folder, file by file, but for files that are known to be clean.
  func check(_ folder: ContentFolder, but known: [String] = []) -> [PersonalFinding] {
    let known = Set(known)
    let names = known.isEmpty ? folder.names : folder.names.filter { !known.contains($0) }
    return inParts(names) { $0.flatMap { check($0, folder, scan) } }.flatMap { $0 }
  }

  private func check(_ name: String, _ folder: ContentFolder, _ scan: PersonalScan) -> [PersonalFinding] {
    let named = fileName(name, scan)
    guard case .file(let bytes)? = folder.entries[name] else { return named }
    return named + content(name, bytes, folder, scan)
  }

  /// What a file's name tells. Hyphens in names stand for blanks, so that words are found in them as in a text.
  private func fileName(_ name: String, _ scan: PersonalScan) -> [PersonalFinding] {
    let bytes = name.utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    let found = scan.find(in: bytes)
    guard !found.isEmpty else { return [] }
    return list(found, of: Array(name.utf8)) { _ in
      (Place(file: name), [Diagnostic.Note(Phrase(id: "ada di nama berkasnya", en: "it is in the file's name"))])
    }
  }

  private func content(
    _ name: String, _ bytes: [UInt8], _ folder: ContentFolder, _ scan: PersonalScan
  ) -> [PersonalFinding] {
    switch Attachment(name: name) {
    case .prose:
      let text = searchable(bytes)
      let tables = PersonalTable.inMarkdown(text).map { finding($0.table, at: TextPlace(text).place(name, $0.range)) }
      return read(name, text, scan, .prose) + tables
    case .table:
      let text = searchable(bytes)
      guard let columns = TableColumns(of: text) else { return read(name, text, scan, .prose) }
      let names = columns.names.map { String(decoding: $0, as: UTF8.self) }
      let table = PersonalTable(columns: names).map { [finding($0, at: Place(file: name, line: columns.line))] } ?? []
      return read(name, text, scan, .table(columns)) + table
    case .markup: return read(name, searchable(bytes), scan, .markup)
    case .picture: return picture(name, bytes, scan)
    case .office: return office(name, bytes, scan)
    case .portable: return portable(name, folder.texts[name] ?? .programMissing, scan)
    case .unreadable(let remedy):
      // Elsewhere such a file is no part of the content, which is reported as that.
      let isPublished = name.hasPrefix("documents/") || name.hasPrefix("media/")
      return isPublished ? [PersonalFinding(unchecked(name, remedy))] : []
    case .font: return []
    }
  }

  private func read(
    _ name: String, _ text: [UInt8], _ scan: PersonalScan, _ form: PersonalScan.Form
  ) -> [PersonalFinding] {
    let found = scan.find(in: text, form: form)
    guard !found.isEmpty else { return [] }
    let places = TextPlace(text)
    return list(found, of: text) { (places.place(name, $0.range), []) }
  }

  func finding(_ table: PersonalTable, at place: Place, notes: [Diagnostic.Note] = []) -> PersonalFinding {
    let diagnostic = Diagnostic(
      .personalDataTable, at: place,
      Phrase(
        id: "kolom '\(table.name)' di samping '\(table.detail)' memuat data perorangan",
        en: "column '\(table.name)' beside '\(table.detail)' holds data of persons"),
      notes: notes,
      help: Phrase(
        id: "terbitkan jumlahnya saja, misalnya per kelurahan; bila isinya kantor, namai kolomnya 'nama puskesmas'",
        en: "publish counts only, for example by village; if it lists offices, name the column 'nama puskesmas'"))
    return PersonalFinding(diagnostic)
  }

  /// Findings for what was found in one text.
  func list(
    _ found: [PersonalDatum], of text: [UInt8], at place: (PersonalDatum) -> (Place, [Diagnostic.Note])
  ) -> [PersonalFinding] {
    list(found, typed: { String(decoding: text[found[$0].range], as: UTF8.self) }, at: { place(found[$0]) })
  }

  /// Findings for what was found in one file, with a limit for each kind: a table of a whole village is one mistake.
  func list(
    _ found: [PersonalDatum], typed: (Int) -> String, at place: (Int) -> (Place, [Diagnostic.Note])
  ) -> [PersonalFinding] {
    var findings: [PersonalFinding] = []
    for kind in PersonalDatum.Kind.allCases {
      let own = found.indices.filter { found[$0].kind == kind }
      for (index, datum) in own.prefix(Self.mostListed).enumerated() {
        let isLast = index == Self.mostListed - 1 && own.count > Self.mostListed
        let meant = isLast ? Array(own[index...]) : [datum]
        let more = isLast ? [Self.more(own.count - Self.mostListed)] : []
        let (place, notes) = place(datum)
        findings.append(
          PersonalFinding(
            diagnostic: found[datum].finding(at: place, notes: notes + more), keys: Set(meant.map { found[$0].key }),
            typed: Set(meant.map(typed))))
      }
    }
    return findings
  }

  private static func more(_ count: Int) -> Diagnostic.Note {
    Diagnostic.Note(Phrase(id: "dan \(count) lagi di berkas ini", en: "and \(count) more in this file"))
  }
}

extension PersonalFinding {
  /// A finding that has nothing to hide.
  init(_ diagnostic: Diagnostic) { self.init(diagnostic: diagnostic, keys: [], typed: []) }
}

extension PersonalDataGate {
  /// Stands for what the gate takes for official and for what it lets through: as long as that is the same, it finds
  /// the same in the same bytes.
  package var signature: String {
    let lists = [official.phones, official.mails, official.domains, released]
    return lists.map { $0.sorted().joined(separator: "\u{1}") }.joined(separator: "\u{2}")
  }
}
