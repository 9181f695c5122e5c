// The catalogue of downloads as a Frictionless Data Package, version 2.
import HTML
import Model

extension Edition {
  /// The package at `/datapackage.json`; paths in it are relative to it, so that a copy of the site keeps working.
  func dataPackage(_ datasets: [Dataset]) -> [UInt8] {
    json { json in
      json.object { json in
        json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
        json.member("name", packageName)
        json.member("title", site.name)
        json.member("description", site.description)
        json.member("homepage", site.address.absolute(.data))
        json.licences(of: site)
        json.array("contributors") { json in
          json.object { json in
            json.member("title", site.publisher.name)
            json.member("path", site.publisher.agency?.site?.text)
            json.member("roles", ["publisher"])
          }
        }
        let resources = datasets.flatMap { dataset in dataset.downloads.map { (dataset, $0) } }
        json.member("resources", lines: resources) { json, resource in
          json.object { $0.add(resource.1, of: resource.0) }
        }
      }
    }
  }

  // Lower case, since names of version 1 know nothing else.
  private var packageName: String? {
    WebAddress(site.address.origin).map { $0.host.lowercased() } ?? Slug(title: site.name)?.text
  }
}

extension JSONWriter {
  fileprivate mutating func licences(of site: Site) {
    guard let licence = site.licence else { return }
    array("licenses") { json in
      json.object { json in
        // One of name and path is wanted; a name is a slug.
        if licence.address == nil { json.member("name", Slug(title: licence.name)?.text) }
        json.member("title", licence.name)
        json.member("path", licence.address?.text)
      }
    }
  }

  fileprivate mutating func add(_ download: Download, of dataset: Dataset) {
    let path = String(download.path.text.dropFirst())
    member("name", path.split(separator: "/").last.map(String.init))
    if download.format == .csv { member("type", "table") }
    member("path", path)
    member("title", dataset.title)
    member("description", dataset.summary)
    member("format", download.format.rawValue.lowercased())
    member("mediatype", download.mediaType)
    member("encoding", "utf-8")
    member("bytes", download.size)
    let sources = dataset.sources.filter { $0.address?.isWeb == true }
    if !sources.isEmpty {
      array("sources") { json in
        for source in sources {
          json.object { json in
            json.member("title", source.title)
            json.member("path", source.address?.text)
          }
        }
      }
    }
    if download.format == .csv { schema(download.columns) }
  }

  private mutating func schema(_ columns: [Column]) {
    object("schema") { json in
      json.array("fields") { json in
        for column in columns { json.object { $0.field(column) } }
      }
    }
  }

  private mutating func field(_ column: Column) {
    member("name", column.name)
    member("type", column.kind.fieldType)
    member("description", column.meaning)
    guard column.isRequired || !column.allowed.isEmpty || column.kind == .period else { return }
    object("constraints") { json in
      if column.isRequired { json.member("required", true) }
      json.member("enum", column.allowed)
      if column.kind == .period {
        json.member("pattern", "[0-9]{4}(-S[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?")
      }
    }
  }
}

extension Column.Kind {
  fileprivate var fieldType: String {
    switch self {
    case .text, .period: "string"
    case .number: "number"
    case .boolean: "boolean"
    case .day: "date"
    }
  }
}
