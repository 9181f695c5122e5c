// Whatever staff do to the content, a run after another one leaves the site that a first run would have made.
import Foundation
import Testing

@Suite struct RandomEditTests {
  /// `make test-long` tries a thousand.
  static let sequences = ProcessInfo.processInfo.environment["TERANG_LONG"] == "1" ? 1000 : 10

  @Test func aRunAfterEditsEqualsAFirstRun() throws {
    let folder = try TestFolder()
    var city = EditedCity(content: try smallCity(in: folder), dice: Dice(seed: 20_261_121))
    try city.begin()
    var published = 0
    for number in 0..<Self.sequences {
      let edits = try (0...city.dice.roll(4)).map { _ in try city.edit() }
      let again = try build(city.content, folder.path + "/Public")
      let fresh = folder.path + "/Fresh"
      let first = try build(city.content, fresh)
      #expect(again.code == first.code, "sequence \(number): \(edits): \(again.errors) \(first.errors)")
      if first.code == 0 {
        published += 1
        let different = differences(try tree(folder.path + "/Public/site"), try tree(fresh + "/site"))
        #expect(different == [], "sequence \(number): \(edits)")
        if !different.isEmpty { return }
      } else {
        try city.unlink()
      }
      try FileManager.default.removeItem(atPath: fresh)
    }
    // Content that is refused proves nothing.
    #expect(published * 10 >= Self.sequences * 9)
  }

  private func build(_ content: String, _ output: String) throws -> Ending {
    try terang([
      "build", "--content", content, "--public", output, "--as-of", "2026-11-21", "--lang", "en", "--allow-vanished",
    ])
  }
}

/// A content folder in the hands of somebody who does not stop.
struct EditedCity {
  let content: String
  var dice: Dice
  private var counter = 0
  /// Files that may be edited, renamed, removed.
  private var items: [String] = []
  private var pictures: [String] = []
  private let disk = FileManager.default

  init(content: String, dice: Dice) {
    self.content = content
    self.dice = dice
  }

  mutating func begin() throws {
    let sources = content + "/sources.yaml"
    let known = (try? String(contentsOfFile: sources, encoding: .utf8)) ?? ""
    try write("sources.yaml", known + "- {id: S900, title: Sumber, publisher: Kota, grade: official}\n")
    // Somebody who takes so much away at random would have to confirm it.
    let site = try String(contentsOfFile: content + "/site.yaml", encoding: .utf8)
    try write("site.yaml", site + "\nguards: {percent: 100}\n")
    for _ in 0..<12 { try add() }
  }

  /// Makes one change and tells what it was.
  mutating func edit() throws -> String {
    switch dice.roll(15) {
    case 0, 1: return try add()
    case 2, 3: return try change(keepsStamp: false)
    case 4: return try change(keepsStamp: true)
    case 5: return try rename()
    case 6: return try remove()
    case 7: return try changeKind()
    case 8: return try addPicture()
    case 9: return try removePicture()
    case 10: return try recolor()
    case 11: return try link()
    case 12: return try renameSource()
    case 13: return try changeKeepingName()
    default: return "nothing"
    }
  }

  private func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: content + "/" + name)
    try disk.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Four digits, so that one word can take the place of another.
  private mutating func word() -> String { String(1000 + dice.roll(9000)) }

  @discardableResult private mutating func add() throws -> String {
    counter += 1
    let name = try item(counter, kind: dice.roll(3), word())
    items.append(name)
    return "add \(name)"
  }

  /// Writes an item of one of three kinds and gives its name.
  private mutating func item(_ number: Int, kind: Int, _ word: String) throws -> String {
    let summary = "title: Butir \(number)\nsummary: Ringkas."
    switch kind {
    case 0:
      let day = "20\(10 + dice.roll(15))-0\(1 + dice.roll(9))-1\(dice.roll(9))"
      let name = "news/\(day.prefix(4))/\(day)-butir-\(number).md"
      let draft = dice.roll(6) == 0 ? "\ndraft: true" : ""
      try write(
        name, "---\n\(summary)\ndate: \(day)\nsources: [S900]\ntags: [t\(dice.roll(3))]\(draft)\n---\nIsi \(word).\n")
      return name
    case 1:
      let name = "announcements/butir-\(number).md"
      try write(name, "---\n\(summary)\nfrom: 202\(dice.roll(9))-01-01\nurgency: info\n---\nIsi \(word).\n")
      return name
    default:
      let name = "pages/butir-\(number).md"
      try write(name, "---\n\(summary)\n---\nIsi \(word).\n")
      return name
    }
  }

  /// Gives an item other words; with `keepsStamp` it keeps its size and its time.
  private mutating func change(keepsStamp: Bool) throws -> String {
    guard let name = items.randomElement(using: &dice) else { return "nothing" }
    let path = content + "/" + name
    let time = try disk.attributesOfItem(atPath: path)[.modificationDate]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let range = text.range(of: "Isi ") else { return "nothing" }
    try Data((text[..<range.upperBound] + word() + ".\n").utf8).write(to: URL(fileURLWithPath: path))
    if keepsStamp, let time { try disk.setAttributes([.modificationDate: time], ofItemAtPath: path) }
    return "change \(name)" + (keepsStamp ? " unseen" : "")
  }

  private mutating func rename() throws -> String {
    guard let index = items.indices.randomElement(using: &dice) else { return "nothing" }
    let old = items[index]
    let new = old.dropLast(3) + "-x.md"
    try disk.moveItem(atPath: content + "/" + old, toPath: content + "/" + new)
    items[index] = String(new)
    return "rename \(old)"
  }

  private mutating func remove() throws -> String {
    guard let index = items.indices.randomElement(using: &dice) else { return "nothing" }
    let name = items.remove(at: index)
    try disk.removeItem(atPath: content + "/" + name)
    return "remove \(name)"
  }

  private mutating func changeKind() throws -> String {
    guard let index = items.indices.randomElement(using: &dice) else { return "nothing" }
    let old = items[index]
    try disk.removeItem(atPath: content + "/" + old)
    counter += 1
    let kind = old.hasPrefix("news") ? 1 : old.hasPrefix("pages") ? 0 : 2
    items[index] = try item(counter, kind: kind, word())
    return "from \(old) to \(items[index])"
  }

  private mutating func addPicture() throws -> String {
    let name = "media/gambar-\(dice.roll(5)).png"
    try write(name, "PNG \(word())")
    if !pictures.contains(name) { pictures.append(name) }
    return "picture \(name)"
  }

  private mutating func removePicture() throws -> String {
    guard let index = pictures.indices.randomElement(using: &dice) else { return "nothing" }
    let name = pictures.remove(at: index)
    try disk.removeItem(atPath: content + "/" + name)
    return "remove \(name)"
  }

  /// Lets an item lead to another one, which may be gone later; one at a time, or hardly anything would be published.
  private mutating func link() throws -> String {
    try unlink()
    let news = items.filter { $0.hasPrefix("news/") }
    guard let from = news.randomElement(using: &dice), let to = news.randomElement(using: &dice) else {
      return "nothing"
    }
    let path = content + "/" + from
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data((text + "\nBaca [kabar nomor \(word())](../../\(to)).\n").utf8).write(to: URL(fileURLWithPath: path))
    return "link \(from) to \(to)"
  }

  /// Takes all links away again.
  mutating func unlink() throws {
    for name in items {
      let path = content + "/" + name
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let new = text.replacing(/\nBaca \[[^\n]*\n/, with: "")
      if new != text { try Data(new.utf8).write(to: URL(fileURLWithPath: path)) }
    }
  }

  /// A register tells something else on every page that names it.
  private mutating func renameSource() throws -> String {
    let path = content + "/sources.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let new = text.replacing(/S900, title: Sumber[^,]*/, with: "S900, title: Sumber \(word())")
    try Data(new.utf8).write(to: URL(fileURLWithPath: path))
    return "rename source"
  }

  /// A new title shows on the pages of neighbours and in lists.
  private mutating func changeKeepingName() throws -> String {
    guard let name = items.randomElement(using: &dice) else { return "nothing" }
    let path = content + "/" + name
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let new = text.replacing(/title: Butir[^\n]*/, with: "title: Butir \(word())")
    try Data(new.utf8).write(to: URL(fileURLWithPath: path))
    return "retitle \(name)"
  }

  /// Another colour changes the style sheet, its name, and with it every page.
  private mutating func recolor() throws -> String {
    let path = content + "/site.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let color = ["0f6b4f", "0f6b50", "106b4f"][dice.roll(3)]
    let new = text.replacing(/series: "#[0-9a-f]{6}"/, with: "series: \"#\(color)\"")
    try Data(new.utf8).write(to: URL(fileURLWithPath: path))
    return "color \(color)"
  }
}
