/// Opens news: what an earlier run has found to be sound is neither parsed nor searched again.
internal import Diagnostics
internal import Formats
internal import Model

extension Desk {
  /// An item of news, with the sum by which its page will be known again.
  mutating func openNews(_ received: ReceivedFile) -> News? {
    let sum = bytes(received.name).flatMap { known.sum(of: received.name, $0) }
    if let sum, let surroundings = known.surroundings, let links = known.links(of: sum, in: received.name) {
      return openKnown(received, sum, links, surroundings)
    }
    let before = (findings: findings.count, links: links.count, anchors: anchors.count)
    let item = open(received) { [folder] fields, body in
      fields.news(received, body: body, sum: body.hasEmbeds ? nil : sum, folder: folder)
    }
    guard let item, let sum = item.sum, findings.count == before.findings, anchors.count == before.anchors else {
      return item
    }
    let own = links[before.links...].map { link in
      KnownTexts.Link(to: link.to, line: link.place.line, column: link.place.column, length: link.place.length)
    }
    known.note(sum, own, in: received.name)
    return item
  }

  /// Front matter is read all the same, since what it names may have changed; the text is read when its page is
  /// written.
  private mutating func openKnown(
    _ received: ReceivedFile, _ sum: ContentSum, _ own: [KnownTexts.Link], _ surroundings: Box<KnownNews.Surroundings>
  ) -> News? {
    guard let bytes = bytes(received.name),
      let file = TextFile(name: received.name, bytes: bytes, findings: &findings),
      let parts = FrontMatter.split(file, findings: &findings),
      let node = YAML.parse(file, range: parts.front, findings: &findings)
    else { return nil }
    claims.append(Claim(path: received.path, place: Place(file: received.name, line: 1)))
    for link in own {
      let place = Place(file: received.name, line: link.line, column: link.column, length: link.length)
      links.append(PlacedLink(from: received.path, to: link.to, place: place))
    }
    let body = Prose(later: {
      var found = Findings()
      let (registers, folder) = (surroundings.value.registers, surroundings.value.folder)
      return ProseReader.read(
        file, body: parts.body, page: received.path, registers: registers, folder: folder, findings: &found
      ).prose
    })
    return read(node) { [folder] in $0.news(received, body: body, sum: sum, folder: folder) }
  }
}
