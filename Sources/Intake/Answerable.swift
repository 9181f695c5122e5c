/// Who answers for a file of the content, so that findings can be handed to them.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Intake {
  /// The agency of each file: that of a metric's or programme's front matter, else the site's publisher. Files are read
  /// as they are, faults and all: this is for findings about faulty ones.
  package static func agencies(of files: some Sequence<String>, in folder: ContentFolder) -> [String: String] {
    var desk = Desk(folder)
    var names: [String: String] = [:]
    for record in desk.yaml("agencies.yaml")?.sequence ?? [] {
      guard let id = record["id"]?.scalar?.text else { continue }
      names[id] = record["short"]?.scalar?.text ?? record["name"]?.scalar?.text ?? id
    }
    let publisher = desk.yaml("site.yaml")?["publisher"]
    let rest = publisher?["name"]?.scalar?.text ?? publisher?["agency"]?.scalar?.text ?? "site.yaml"
    var agencies: [String: String] = [:]
    for file in Set(files) {
      let isRecord = ["metrics/", "programs/"].contains(where: file.hasPrefix)
      let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
      let id = isRecord ? desk.frontMatter(of: stem + ".md")?["agency"]?.scalar?.text : nil
      agencies[file] = id.map { names[$0] ?? $0 } ?? rest
    }
    return agencies
  }
}
