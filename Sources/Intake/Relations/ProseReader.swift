/// Reads the body of a content file: Markdown with its links, anchors and embeds checked.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

/// A text with everything that is checked only when all texts are known.
struct ReadProse {
  let prose: Prose
  let links: [PlacedLink]
  let anchors: [AnchorUse]
  /// The paragraphs and headings, in the plain text and in the file.
  let passages: [MarkdownDocument.Passage]
}

enum ProseReader {
  /// The body of a file that becomes the given page.
  static func read(
    _ file: TextFile, body: Range<Int>, page: Path, registers: Box<Registers>, folder: ContentFolder,
    findings: inout Findings
  ) -> ReadProse {
    var resolver = LinkResolver(file: file.name, page: page, registers: registers)
    let document = Markdown.parse(
      file, body: body,
      resolve: { resolver.resolve($0, at: $1, isImage: $2, &$3) },
      findings: &findings)
    LinkWording.check(document.links, findings: &findings)
    let blocks = document.blocks.compactMap { block -> Prose.Block? in
      switch block {
      case .html(let html): .html(html)
      case .embed(let embed):
        self.block(embed, in: file, registers: registers.value, folder: folder, findings: &findings)
      }
    }
    let headings = document.headings.compactMap { heading -> Prose.Heading? in
      ID(checking: heading.id).map { Prose.Heading(level: heading.level, anchor: $0, text: heading.text) }
    }
    return ReadProse(
      prose: Prose(blocks: blocks, headings: headings, plainText: document.plainText),
      links: resolver.links, anchors: resolver.anchors, passages: document.passages)
  }

  private static func block(
    _ embed: MarkdownDocument.Embed, in file: TextFile, registers: Registers, folder: ContentFolder,
    findings: inout Findings
  ) -> Prose.Block? {
    switch embed.kind {
    case .metric:
      if let id = registers.metrics[embed.argument] { return .metric(id) }
      findings.report(.broken(embed.argument, kind: .metric, known: registers.metrics.keys, at: embed.place))
    case .program:
      if let id = registers.programs[embed.argument] { return .program(id) }
      findings.report(.broken(embed.argument, kind: .program, known: registers.programs.keys, at: embed.place))
    case .table:
      return table(embed, in: file, folder: folder, findings: &findings)
    }
    return nil
  }

  private static func table(
    _ embed: MarkdownDocument.Embed, in file: TextFile, folder: ContentFolder, findings: inout Findings
  ) -> Prose.Block? {
    let name = Destinations.normalize(embed.argument, from: file.name)
    guard let name, let entry = folder.entries[name] else {
      let guess = nearest(to: name ?? embed.argument, among: folder.names.filter(Self.isTable))
        .map { Destinations.relative($0, from: file.name) }
      findings.report(
        .fileMissing, at: embed.place,
        Phrase(
          id: "tabel '\(embed.argument)' tidak ada" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
          en: "table '\(embed.argument)' does not exist" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
        help: Phrase(
          id: "simpan berkas CSV atau XLSX di folder yang sama dan tulis namanya",
          en: "keep the CSV or XLSX file in the same folder and write its name"))
      return nil
    }
    guard case .file(let bytes) = entry else { return nil }
    var found = Findings()
    let table = SheetTable.parse(name: name, bytes: bytes, findings: &found)
    findings.append(found.namingCells)
    guard let table else { return nil }
    let file = embed.argument.split(separator: "/").last ?? ""
    let title = String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
    return .table(
      DataTable(title: title, header: table.header.map(\.text), rows: table.rows.map { $0.cells.map(shown) }))
  }

  /// A cell as the page shows it. Workbooks keep numbers without a language; the site's has a decimal comma.
  private static func shown(_ cell: SheetTable.Cell) -> String {
    guard case .number = cell.kind else { return cell.text }
    return cell.text.replacing(".", with: ",")
  }

  private static func isTable(_ name: String) -> Bool { Desk.sheetEndings.contains { name.hasSuffix($0) } }
}
