/// Turns the links of a text into addresses of the site, and remembers each so that it can be checked.
package import Diagnostics
internal import Formats
package import HTML
internal import Model

/// A link between two places of the site, with the line of content that asks for it.
package struct PlacedLink: Hashable, Sendable {
  /// The page on which the link stands.
  package let from: Path
  package let to: Path
  package let place: Place
}

/// A fragment that must be the anchor of a heading in another text.
struct AnchorUse {
  let file: String
  let fragment: String
  let place: Place
}

struct LinkResolver {
  let file: String
  let page: Path
  private let shelf: Box<Registers>
  private(set) var links: [PlacedLink] = []
  private(set) var anchors: [AnchorUse] = []

  init(file: String, page: Path, registers: Box<Registers>) {
    self.file = file
    self.page = page
    shelf = registers
  }

  private var registers: Registers { shelf.value }

  /// The address that a destination becomes; what cannot be resolved is reported.
  mutating func resolve(_ destination: String, at place: Place, isImage: Bool, _ findings: inout Findings)
    -> LinkResolution
  {
    if destination.hasPrefix("#") {
      anchors.append(AnchorUse(file: file, fragment: String(destination.dropFirst()), place: place))
      return .page(href: destination)
    }
    if let own = ownAddress(destination) {
      let (address, fragment) = Self.split(own)
      return sitePath(address, fragment, at: place, &findings)
    }
    if WebAddress(contact: destination) != nil {
      guard isImage else { return .external }
      findings.report(
        .brokenLink, at: place,
        Phrase(id: "gambar '\(destination)' ada di luar situs", en: "image '\(destination)' lies outside the site"),
        help: Phrase(
          id: "simpan gambarnya di media/ dan tautkan dari sana",
          en: "keep the picture in media/ and link to it there"))
      return .refused
    }
    let (address, fragment) = Self.split(destination)
    if address.hasPrefix("/") { return sitePath(address, fragment, at: place, &findings) }
    guard let target = Destinations.normalize(address, from: file) else {
      findings.report(broken(destination, at: place, guess: nil))
      return .refused
    }
    if let fragment, let entry = registers.destinations.entries[target]?[fragment] { return link(entry, at: place) }
    if let known = registers.destinations.entries[target], let fragment {
      guard !registers.isFaulty(fragment, in: target) else { return .refused }
      let guess = likely(fragment, among: known.keys)
      findings.report(
        .brokenAnchor, at: place,
        Phrase(
          id: "'\(fragment)' tidak ada di \(target)" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
          en: "'\(fragment)' is not in \(target)" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
        help: Phrase(
          id: "pakai id yang ada di \(target), atau tambahkan di sana", en: "use an id of \(target), or add it there"))
      return .refused
    }
    if let path = registers.destinations.registers[target] { return link(.page(path), at: place) }
    guard let path = registers.destinations.pages[target] else {
      guard !registers.isLost(target) else { return .refused }
      let guess = nearest(to: target, among: registers.destinations.linkable)
      let relative = guess.map { Destinations.relative($0, from: file) }
      findings.report(broken(destination, at: place, guess: relative))
      return .refused
    }
    if let fragment { anchors.append(AnchorUse(file: target, fragment: fragment, place: place)) }
    links.append(PlacedLink(from: page, to: path, place: place))
    return .page(href: href(path) + (fragment.map { "#" + $0 } ?? ""))
  }

  /// `/berita/` for `https://smartcity.example.go.id/berita/`: a link to the site by its full address is one to the
  /// site, and followed as such. A query is the reader's business.
  private func ownAddress(_ destination: String) -> String? {
    guard !registers.origin.isEmpty, destination.hasPrefix(registers.origin) else { return nil }
    let own = registers.origin + registers.base
    guard destination.hasPrefix(own), !destination.contains("?") else { return nil }
    return "/" + destination.dropFirst(own.count)
  }

  private mutating func sitePath(
    _ address: String, _ fragment: String?, at place: Place, _ findings: inout Findings
  ) -> LinkResolution {
    guard let path = Path(checking: address) else {
      findings.report(broken(address, at: place, guess: nil))
      return .refused
    }
    links.append(PlacedLink(from: page, to: path, place: place))
    return .page(href: href(path) + (fragment.map { "#" + $0 } ?? ""))
  }

  private mutating func link(_ link: Link, at place: Place) -> LinkResolution {
    switch link {
    case .page(let path):
      links.append(PlacedLink(from: page, to: path, place: place))
      return .page(href: href(path))
    case .section(let path, let anchor):
      links.append(PlacedLink(from: page, to: path, place: place))
      return .page(href: href(path) + "#" + anchor.text)
    case .fragment(let anchor): return .page(href: "#" + anchor.text)
    case .external: return .external
    }
  }

  private func href(_ path: Path) -> String { registers.base + path.text.dropFirst() }

  private func broken(_ destination: String, at place: Place, guess: String?) -> Diagnostic {
    Diagnostic(
      .brokenLink, at: place,
      Phrase(
        id: "tautan '\(destination)' tidak menuju berkas konten" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
        en: "link '\(destination)' leads to no content file" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
      help: Phrase(
        id: "tulis jalur relatif ke berkasnya, misalnya ../programs/nama.md",
        en: "write the relative path of the file, for example ../programs/name.md"))
  }

  /// Address and fragment of a destination.
  private static func split(_ destination: String) -> (String, String?) {
    guard let mark = destination.firstIndex(of: "#") else { return (destination, nil) }
    return (String(destination[..<mark]), String(destination[destination.index(after: mark)...]))
  }
}
