// Which content wants which path, and what happens when two want one.
import Diagnostics
import HTML
import Intake
import Model

/// The claims of content items and aliases on paths.
struct Claims {
  private let claims: [Claim]
  /// Files that are claimed by items held back only.
  private let held: Set<String>

  init(_ claims: [Claim], held items: [HeldItem]) {
    self.claims = claims
    let heldFiles = Set(items.map(\.file))
    var held: Set<String> = []
    if !heldFiles.isEmpty {
      var others: [Path] = []
      for claim in claims {
        if heldFiles.contains(claim.place.file) { held.insert(claim.path.output) } else { others.append(claim.path) }
      }
      // A folder and its own file by name are one place, so that files are compared. Few items are held back, so that
      // a look at the length spares nearly all paths the making of their file.
      let lengths = Set(held.map(\.utf8.count))
      for path in others where lengths.contains(path.outputCount) { held.remove(path.output) }
    }
    self.held = held
  }

  /// Whether the path belongs to an item that is not public at this moment.
  func isHeld(_ path: Path) -> Bool { held.contains(path.output) }

  /// The files in order, each path once; clashes are reported.
  func settle(_ wanted: [PlannedFile], _ findings: inout Findings) -> [PlannedFile] {
    // Positions are sorted and not files, which are large.
    let paths = wanted.map(\.path)
    let sorted = Self.order(of: paths).map { wanted[$0] }
    return Self.haveClash(sorted) ? settle(sorted: sorted, &findings) : sorted
  }

  /// The positions of paths in the order of the paths, each half sorted on a core of its own; equal ones stay in order.
  private static func order(of paths: [Path]) -> [Int] {
    @Sendable func sorted(_ positions: Range<Int>) -> [Int] {
      paths.withUnsafeBufferPointer { paths in positions.sorted { paths[$0] < paths[$1] } }
    }
    let (first, second) = both({ sorted(0..<paths.count / 2) }, { sorted(paths.count / 2..<paths.count) })
    var order: [Int] = []
    order.reserveCapacity(paths.count)
    var next = 0
    for position in first {
      while next < second.count, paths[second[next]] < paths[position] {
        order.append(second[next])
        next += 1
      }
      order.append(position)
    }
    return order + second[next...]
  }

  /// Whether any of the files, which are in the order of their paths, could be in the way of another.
  ///
  /// Answers for a plan without faults in a sixth of the time of comparing all files and folders: pages, which are
  /// nearly all, are only in the way of themselves, unless a path names the file of a folder.
  static func haveClash(_ files: [PlannedFile]) -> Bool {
    for index in files.indices {
      let path = files[index].path
      if index > 0, files[index - 1].path == path { return true }
      let isPlain = path.text.utf8.withContiguousStorageIfAvailable { !$0.contains(UInt8(ascii: ".")) }
      if isPlain != true, path.text.contains("/index.html") { return true }
      guard !path.isFolder else { continue }
      let folder = path.text + "/"
      let below = files.firstPosition { $0.path.text >= folder }
      if below < files.count, files[below].path.text.hasPrefix(folder) { return true }
    }
    return false
  }

  private func settle(sorted: [PlannedFile], _ findings: inout Findings) -> [PlannedFile] {
    var files: [PlannedFile] = []
    files.reserveCapacity(sorted.count)
    var outputs: Set<String> = []
    outputs.reserveCapacity(sorted.count)
    lazy var places = placesByFile
    for file in sorted {
      if outputs.insert(file.path.output).inserted {
        files.append(file)
      } else {
        report(file, claimedTwice(file, places), places, &findings)
      }
    }
    for file in files {
      for folder in folders(above: file.path.output) where outputs.contains(folder) {
        let phrase = Phrase(
          id: "alamat '\(file.path)' memerlukan folder '/\(folder)', yang sudah menjadi berkas",
          en: "path '\(file.path)' needs the folder '/\(folder)', which is a file")
        report(file, phrase, folder: folder, places, &findings)
      }
    }
    return files
  }

  /// The places of the claims on a file, first in order first; asked only where something clashes.
  private var placesByFile: [String: [Place]] {
    var places: [String: [Place]] = [:]
    for claim in claims.sorted(by: { $0.place < $1.place }) {
      places[claim.path.output, default: []].append(claim.place)
    }
    return places
  }

  /// Two items of the content with one address are the intake's business; here one of the two is the site's own page,
  /// or the addresses are written differently.
  private func claimedTwice(_ file: PlannedFile, _ places: [String: [Place]]) -> Phrase {
    places[file.path.output, default: []].count > 1
      ? Phrase(id: "alamat '\(file.path)' dipakai dua kali", en: "path '\(file.path)' is used twice")
      : Phrase(id: "alamat '\(file.path)' milik situs sendiri", en: "path '\(file.path)' belongs to the site itself")
  }

  private func report(
    _ file: PlannedFile, _ phrase: Phrase, folder: String? = nil, _ places: [String: [Place]],
    _ findings: inout Findings
  ) {
    let claimed = places[file.path.output] ?? folder.flatMap { places[$0] } ?? []
    let notes = claimed.dropLast().map { place in
      Diagnostic.Note(Phrase(id: "juga dipakai di sini", en: "also used here"), at: place)
    }
    findings.report(
      .duplicatePath, at: claimed.last ?? Place(file: "site.yaml"), phrase, notes: notes, help: remedy)
  }

  private var remedy: Phrase {
    Phrase(
      id: "beri nama berkas, id, atau alias yang lain, misalnya dengan tahun: 'nama-2020'",
      en: "choose another file name, id or alias, for instance with the year: 'nama-2020'")
  }

  private func folders(above output: String) -> [String] {
    output.utf8.indices.filter { output.utf8[$0] == UInt8(ascii: "/") }.map { String(output[..<$0]) }
  }
}
