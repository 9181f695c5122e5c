// Which numbers and addresses belong to offices: those declared as official, and those that the site already gives.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Desk {
  /// The city's own contacts, its declarations, the actions of announcements and the addresses of sources.
  mutating func officialContacts(sources: [Source]) -> OfficialContacts {
    var official = OfficialContacts()
    if let root = yaml("site.yaml") {
      for key in ["contacts", "links"] { Self.declare(root[key], &official) }
      if let node = root["official"], !node.isNull { declareOfficial(node, &official) }
    }
    for received in files[.announcement] ?? [] {
      Self.declare(frontMatter(of: received.name)?["actions"], &official)
    }
    for source in sources {
      if let address = source.address { official.declare(in: address.text) }
    }
    return official
  }

  private static func declare(_ list: YAMLNode?, _ official: inout OfficialContacts) {
    for entry in (list?.sequence ?? []).flatMap({ $0.mapping ?? [] }) {
      if let text = entry.value.scalar?.text { official.declare(in: text) }
    }
  }

  private mutating func declareOfficial(_ node: YAMLNode, _ official: inout OfficialContacts) {
    var fields = Fields(node, of: "official", registers: shared())
    for (value, place) in fields.placedTexts("phones") where !official.declare(phone: value) {
      fields.findings.report(
        .wrongType, at: place,
        Phrase(id: "'\(value)' bukan nomor telepon", en: "'\(value)' is not a telephone number"),
        help: Phrase(id: "tulis misalnya \"0812 3456 7890\"", en: "write for example \"0812 3456 7890\""))
    }
    for (value, place) in fields.placedTexts("mail_domains") where !official.declare(domain: value) {
      fields.findings.report(
        .wrongType, at: place,
        Phrase(id: "'\(value)' bukan domain milik satu kantor", en: "'\(value)' is not the domain of one office"),
        help: Phrase(
          id: "tulis domain tanpa '@', misalnya 'rsudkota.id'; penyedia surel umum tidak dapat didaftarkan",
          en: "write a domain without '@', for example 'rsudkota.id'; providers for everybody cannot be declared"))
    }
    fields.finish()
    findings.append(fields.findings)
  }
}

extension Fields {
  /// The texts of a list, each with its place.
  mutating func placedTexts(_ key: String) -> [(String, Place)] {
    guard let node = node(key) else { return [] }
    return items(node, key: key).compactMap { item in scalar(item, key: key).map { ($0.text, item.place) } }
  }
}
