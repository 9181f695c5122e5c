// The catalogue of downloads as DCAT-US 1.1 (Project Open Data), in its form for others than federal agencies.
import HTML
import Model

extension Edition {
  /// The catalogue at `/data.json`; `nil` when the site's contacts have no e-mail address.
  ///
  /// DCAT-US 1.1 demands `contactPoint.hasEmail`. An address that the city does not state is not invented, so without
  /// one there is no such catalogue; the data package describes the same files.
  func dataCatalog(_ datasets: [Dataset]) -> (@Sendable () -> [UInt8])? {
    guard let contact = mailContact else { return nil }
    return { writeCatalog(datasets, contact) }
  }

  private var mailContact: MailContact? {
    site.contacts.lazy.compactMap { contact in
      guard let text = contact.address?.text, text.lowercased().hasPrefix("mailto:") else { return nil }
      let address = text.dropFirst("mailto:".count).prefix { $0 != "?" && $0 != "," }
      return address.contains("@") ? MailContact(name: contact.label, address: "mailto:" + address) : nil
    }.first
  }

  private func writeCatalog(_ datasets: [Dataset], _ contact: MailContact) -> [UInt8] {
    json { json in
      json.object { json in
        json.member("@context", "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld")
        json.member("@id", site.address.absolute(.dataCatalog))
        json.member("@type", "dcat:Catalog")
        json.member("conformsTo", "https://project-open-data.cio.gov/v1.1/schema")
        json.member("describedBy", "https://project-open-data.cio.gov/v1.1/schema/catalog.json")
        // `modified` is mandatory: a set in which nothing has a day yet is not listed.
        json.member("dataset", lines: datasets.filter { $0.modified != nil }) { json, dataset in
          json.object { $0.add(dataset, of: site, contact) }
        }
      }
    }
  }
}

private struct MailContact: Sendable {
  let name: String
  let address: String
}

extension JSONWriter {
  fileprivate mutating func add(_ dataset: Dataset, of site: Site, _ contact: MailContact) {
    let page = site.address.absolute(dataset.page)
    member("@type", "dcat:Dataset")
    member("identifier", page)
    member("title", dataset.title)
    member("description", dataset.summary)
    member("keyword", dataset.keywords)
    member("modified", dataset.modified?.description)
    object("publisher") { json in
      json.member("@type", "org:Organization")
      json.member("name", site.publisher.name)
    }
    object("contactPoint") { json in
      json.member("@type", "vcard:Contact")
      json.member("fn", contact.name)
      json.member("hasEmail", contact.address)
    }
    member("accessLevel", "public")
    member("license", site.licence?.address?.text)
    member("spatial", site.city)
    member("temporal", dataset.covered.map { "\($0.lowerBound)/\($0.upperBound)" })
    member("accrualPeriodicity", dataset.frequency?.repeatingInterval)
    member("language", [site.language])
    member("landingPage", page)
    if let theme = dataset.theme { member("theme", [theme]) }
    array("distribution") { json in
      for download in dataset.downloads {
        json.object { json in
          json.member("@type", "dcat:Distribution")
          json.member("title", "\(dataset.title) (\(download.format.rawValue))")
          json.member("format", download.format.rawValue)
          json.member("mediaType", download.mediaType)
          json.member("downloadURL", site.address.absolute(download.path))
        }
      }
    }
  }
}

extension Metric.Frequency {
  /// The repeating interval of ISO 8601 that the schema asks for.
  fileprivate var repeatingInterval: String {
    switch every {
    case .day: "R/P1D"
    case .month: "R/P1M"
    case .quarter: "R/P3M"
    case .half: "R/P6M"
    case .year: "R/P1Y"
    case nil: "irregular"
    }
  }
}
