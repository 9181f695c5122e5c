/// Reads the registers: sources, pillars, agencies.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  mutating func source() -> Source? {
    let id = sourceID()
    let title = text("title")
    let isDescribed = flag("described")
    let publisher = text("publisher")
    let short = optionalText("short")
    let address = optionalAddress("url")
    let published = optionalPeriod("published")
    let isApproximate = flag("approximate")
    let accessed = optionalDay("accessed")
    let grade = choice("grade", of: Source.Grade.self)
    let note = optionalText("note")
    guard let id, let anchor = ID(checking: id), let title, let publisher, let grade else { return nil }
    return Source(
      id: id, anchor: anchor, title: title, isDescribed: isDescribed, publisher: publisher, short: short ?? publisher,
      address: address, published: published, isApproximate: isApproximate, accessed: accessed, grade: grade, note: note
    )
  }

  /// Ids of sources are free words such as `S17`, since they are cited in tables.
  private mutating func sourceID() -> String? {
    guard let node = required("id"), let scalar = scalar(node, key: "id") else { return nil }
    let isID = scalar.text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    if isID, !scalar.text.isEmpty { return scalar.text }
    let rest = scalar.text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let guess = rest.isEmpty ? "S17" : rest
    findings.report(
      .badIdentifier, at: node.place,
      Phrase(
        id: "'\(scalar.text)' bukan id sumber: hanya huruf, angka dan '-'",
        en: "'\(scalar.text)' is not the id of a source: letters, digits and '-' only"),
      help: Phrase(id: "tulis misalnya '\(guess)'", en: "write for example '\(guess)'"))
    return nil
  }

  mutating func pillarRecord() -> Pillar? {
    let id = slug("id")
    let title = text("title")
    let language = optionalText("title_language")
    let summary = text("summary")
    let icon = choice("icon", of: Pillar.Icon.self)
    guard let id, let title, let summary, let icon else { return nil }
    return Pillar(id: id, title: title, titleLanguage: language, summary: summary, icon: icon)
  }

  mutating func agency() -> Agency? {
    let id = slug("id")
    let name = text("name")
    let short = text("short")
    let role = optionalText("role")
    let site = optionalAddress("site")
    let sources = optionalSources()
    guard let id, let name, let short else { return nil }
    return Agency(id: id, name: name, short: short, role: role, site: site, sources: sources)
  }
}
