// Documents of office programs: every text in them, shown or not, and the documents and pictures inside them.
internal import Diagnostics
internal import Formats

extension PersonalDataGate {
  func office(_ name: String, _ bytes: [UInt8], _ scan: PersonalScan) -> [PersonalFinding] {
    let document: OfficeDocument
    do throws(OfficeFault) {
      document = try OfficeDocument.read(bytes)
    } catch {
      // A workbook of figures that cannot be opened is refused as such.
      guard !name.hasPrefix("metrics/") else { return [] }
      return [PersonalFinding(Diagnostic(.documentText, at: Place(file: name), error.phrase, help: error.help))]
    }
    var found: [(datum: PersonalDatum, text: OfficeDocument.Text)] = []
    var findings: [PersonalFinding] = []
    var known: [OfficeDocument.Part: Set<String>] = [:]
    for text in document.texts {
      let data = scan.find(in: text.bytes, form: text.columns.map { .table($0) } ?? .prose)
      if case .file = text.part { known[text.part, default: []].formUnion(data.map(\.key)) }
      for datum in data {
        // What stands in the text as it is need not be told again of the text as it was.
        if case .before(let part) = text.part, known[.file(part)]?.contains(datum.key) == true { continue }
        found.append((datum, text))
      }
      let names = (text.columns?.names ?? []).map { String(decoding: $0, as: UTF8.self) }
      if let table = PersonalTable(columns: names) {
        findings.append(finding(table, at: Place(file: name), notes: [OfficePlace.note(text, cell: nil)]))
      }
    }
    let data = list(
      found.map(\.datum), typed: { String(decoding: found[$0].text.bytes[found[$0].datum.range], as: UTF8.self) },
      at: { index in
        let (datum, text) = found[index]
        return (Place(file: name), [OfficePlace.note(text, cell: text.cell(at: datum.range.lowerBound))])
      })
    findings = data + findings
    for picture in document.pictures {
      findings += self.picture(name, picture.metadata, scan, notes: [OfficePlace.note(picture: picture.path)])
    }
    // Figures come in workbooks too; those are not handed out, and have their own rules for what they hide.
    guard name.hasPrefix("documents/") || name.hasPrefix("media/") else { return findings }
    for path in document.unread { findings.append(PersonalFinding(unread(name, path))) }
    if let history = history(name, document.traces) { findings.append(PersonalFinding(history)) }
    return findings
  }

  private func unread(_ name: String, _ path: [String]) -> Diagnostic {
    let part = OfficePlace.path(path)
    return Diagnostic(
      .documentText, at: Place(file: name),
      Phrase(
        id: "berkas '\(part)' di dalam dokumen ini tidak dapat diperiksa",
        en: "file '\(part)' inside this document cannot be checked"),
      help: Phrase(
        id: "ganti objek sisipan itu dengan gambar atau tabel biasa, atau terbitkan dokumennya sebagai PDF",
        en: "replace the embedded object by a picture or a plain table, or publish the document as PDF"),
      severity: .warning)
  }

  private func history(_ name: String, _ traces: Set<OfficeDocument.Trace>) -> Diagnostic? {
    guard !traces.isEmpty else { return nil }
    let words = OfficeDocument.Trace.allCases.filter(traces.contains).map(\.name)
    return Diagnostic(
      .documentHistory, at: Place(file: name),
      Phrase(
        id: "dokumen ini membawa \(words.map(\.indonesian).joined(separator: ", "))",
        en: "this document carries \(words.map(\.english).joined(separator: ", "))"),
      help: Phrase(
        id: "jalankan File, Info, Check for Issues, Inspect Document, Remove All, lalu simpan; atau terbitkan PDF-nya",
        en: "run File, Info, Check for Issues, Inspect Document, Remove All, and save; or publish a PDF of it"))
  }
}

extension OfficeDocument.Trace {
  fileprivate var name: Phrase {
    switch self {
    case .author: Phrase(id: "nama penulisnya", en: "the name of its author")
    case .comments: Phrase(id: "komentar", en: "comments")
    case .trackedChanges: Phrase(id: "perubahan terlacak", en: "tracked changes")
    case .hiddenText: Phrase(id: "teks tersembunyi", en: "hidden text")
    case .hiddenSheets: Phrase(id: "lembar tersembunyi", en: "hidden sheets")
    case .hiddenCells: Phrase(id: "baris atau kolom tersembunyi", en: "hidden rows or columns")
    }
  }
}
