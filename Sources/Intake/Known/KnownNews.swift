/// The known texts at work: what an earlier run knew, and what this one will leave for the next.
internal import Model

struct KnownNews: Sendable {
  /// What a text that is read later is read with.
  struct Surroundings: Sendable {
    let registers: Box<Registers>
    let folder: ContentFolder
  }

  /// What an earlier run left, if it still holds.
  private let earlier: KnownTexts?
  /// What all sums begin with; `nil` when nothing is to be made use of, nor left.
  private let basis: ContentSum?
  /// Texts without findings, with the names of their files.
  private(set) var sound: [(name: String, text: KnownTexts.Text)] = []
  /// Files that were known, so that no check needs to open them again.
  private(set) var names: [String] = []
  /// One for all texts; set when the registers are complete.
  var surroundings: Box<Surroundings>?

  init() {
    earlier = nil
    basis = nil
  }

  /// - Parameter tool: stands for the program itself.
  init(_ earlier: KnownTexts?, for folder: ContentFolder, tool: String) {
    let basis = KnownTexts.basis(of: folder, tool: tool)
    self.basis = basis
    self.earlier = earlier.flatMap { $0.holds(for: folder, basis: basis) ? $0 : nil }
  }

  /// The same before anything was read.
  var blank: KnownNews {
    var blank = self
    blank.sound = []
    blank.names = []
    return blank
  }

  /// Adds what was read elsewhere.
  mutating func take(_ other: KnownNews) {
    sound += other.sound
    names += other.names
  }

  /// The sum of a file; `nil` when nobody will ask for it.
  func sum(of name: String, _ bytes: [UInt8]) -> ContentSum? {
    guard var sum = basis else { return nil }
    sum.add(name.utf8)
    sum.add(bytes)
    return sum
  }

  /// The links of a text that is known to be sound; it stays known.
  mutating func links(of sum: ContentSum?, in name: String) -> [KnownTexts.Link]? {
    guard let sum, let links = earlier?.links(of: sum) else { return nil }
    names.append(name)
    note(sum, links, in: name)
    return links
  }

  /// A text that turned out to be sound.
  mutating func note(_ sum: ContentSum, _ links: [KnownTexts.Link], in name: String) {
    sound.append((name, KnownTexts.Text(sum: sum, links: links)))
  }

  /// What the next run can read; `nil` when nothing is to be left. Files in which something was found after they had
  /// been read are left out.
  func bytes(names: [String], but faulty: Set<String>) -> [UInt8]? {
    guard let basis else { return nil }
    return KnownTexts.bytes(basis, names: names, texts: sound.filter { !faulty.contains($0.name) }.map(\.text))
  }
}
