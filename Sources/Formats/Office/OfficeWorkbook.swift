// What the sheets of a workbook need besides themselves: their names and the shared strings.

struct OfficeWorkbook {
  private var isHidden: [String: Bool] = [:]
  /// The identities of the sheets with their names, and of the parts with their paths.
  private var names: [String: (name: String, isHidden: Bool)] = [:]
  private var targets: [String: String] = [:]
  private var sheets: Set<String> = []
  private(set) var strings: [String] = []
  private var isUsed: [Bool] = []
  /// Whether the shared strings could be read to their end.
  private(set) var hasAllStrings = false
  /// The file that holds the shared strings.
  private(set) var stringsName = ""

  /// Takes what it needs from a part; whatever is wrong with it is found when it is read as a text.
  mutating func prepare(_ name: String, _ bytes: [UInt8]) {
    guard name.contains("xl/") else { return }
    var reader = XMLReader(bytes)
    guard let first = try? reader.next(), case .start(let root, _) = first else { return }
    switch root {
    case "worksheet": sheets.insert(name)
    case "workbook":
      while let event = try? reader.next() {
        guard case .start("sheet", let attributes) = event else { continue }
        guard let id = attributes.first(where: { $0.key.hasSuffix(":id") })?.value else { continue }
        names[id] = (attributes["name"] ?? "", (attributes["state"] ?? "visible") != "visible")
      }
    case "Relationships" where name.hasSuffix("workbook.xml.rels"):
      while let event = try? reader.next() {
        guard case .start("Relationship", let attributes) = event else { continue }
        guard let id = attributes["Id"], let target = attributes["Target"]?.lowercased() else { continue }
        targets[target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target] = id
      }
    case "sst":
      stringsName = name
      var rich = RichText()
      while let event = try? reader.next() {
        if case .start("si", _) = event { rich = RichText() }
        rich.take(event)
        if case .end("si") = event { strings.append(rich.text) }
        if case .end("sst") = event { hasAllStrings = true }
      }
      isUsed = [Bool](repeating: false, count: strings.count)
    default: break
    }
  }

  /// Whether a part is a sheet with cells.
  func isSheet(_ part: String) -> Bool { sheets.contains(part) }

  /// The name of a sheet and whether it is hidden; a part that the workbook does not name keeps its own.
  func sheet(_ part: String) -> (name: String, isHidden: Bool) {
    targets[part].flatMap { names[$0] } ?? (part, false)
  }

  /// A shared string, by its number as the cell writes it.
  mutating func string(_ number: String) -> String? {
    guard let index = Int(number), strings.indices.contains(index) else { return nil }
    isUsed[index] = true
    return strings[index]
  }

  /// Strings that no cell shows any more: what was deleted can stay in the file.
  var unusedStrings: [UInt8]? {
    var lines: [UInt8] = []
    for (string, isUsed) in zip(strings, isUsed) where !isUsed { lines += Array(string.utf8) + [0x0A] }
    return lines.isEmpty ? nil : lines
  }
}
