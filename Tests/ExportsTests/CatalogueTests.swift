// Both catalogues: what they say, and that they name exactly the downloads there are.

import HTML
import Model
import Testing

@testable import Exports

@Suite struct CatalogueTests {
  private func city() throws -> SmallCity {
    var city = SmallCity()
    city.licence = Licence(
      name: "CC BY 4.0", address: WebAddress("https://creativecommons.org/licenses/by/4.0/"), note: nil)
    let year = try period("2022")
    city.metrics = [try metric(observations: [Metric.Observation(period: year, value: .figure(figure("3.5", year)))])]
    city.contacts = [
      Contact(label: "Telepon", address: WebAddress(contact: "tel:112"), note: nil),
      Contact(label: "Surel", address: WebAddress(contact: "mailto:data@example.id"), note: nil),
    ]
    return city
  }

  @Test func thePackageDescribesATable() throws {
    let package = try export("/datapackage.json", of: city())
    #expect(
      package.hasPrefix(
        """
        {"$schema":"https://datapackage.org/profiles/2.0/datapackage.json","name":"terang.example.id",\
        "title":"Terang Contoh","description":"Angka & janji.","homepage":"https://terang.example.id/kota/data/",\
        "licenses":[{"title":"CC BY 4.0","path":"https://creativecommons.org/licenses/by/4.0/"}],\
        "contributors":[{"title":"Dinas Contoh","path":"https://dinas.example.id","roles":["publisher"]}],"resources":[
        {"name":"ipm.csv","type":"table","path":"data/ipm.csv","title":"IPM","description":"Indeks \\u003ckota>.",\
        "format":"csv","mediatype":"text/csv","encoding":"utf-8","bytes":72,\
        "sources":[{"title":"Laporan, \\"2024\\"","path":"https://bps.example.id/1"}],"schema":{"fields":[\
        {"name":"period","type":"string","description":"Periode: tahun, semester, triwulan, bulan, atau hari.",\
        "constraints":{"required":true,"pattern":"[0-9]{4}(-S[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?"}},\
        {"name":"value","type":"number","description":"Nilai; kosong bila belum ada."},
        """))
    #expect(try export("/data/ipm.csv", of: city()).utf8.count == 72)
  }

  @Test func aLicenceWithoutAddressHasAName() throws {
    var city = try city()
    city.licence = Licence(name: "Lisensi Kota", address: nil, note: nil)
    #expect(
      try export("/datapackage.json", of: city).contains(
        """
        "licenses":[{"name":"lisensi-kota","title":"Lisensi Kota"}]
        """))
  }

  @Test func theCatalogueDescribesADataset() throws {
    let catalogue = try export("/data.json", of: city(), pages: [page("/indikator/ipm/", modified: "2024-03-09")])
    #expect(
      catalogue.hasPrefix(
        """
        {"@context":"https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",\
        "@id":"https://terang.example.id/kota/data.json","@type":"dcat:Catalog",\
        "conformsTo":"https://project-open-data.cio.gov/v1.1/schema",\
        "describedBy":"https://project-open-data.cio.gov/v1.1/schema/catalog.json","dataset":[
        {"@type":"dcat:Dataset","identifier":"https://terang.example.id/kota/indikator/ipm/","title":"IPM",\
        "description":"Indeks \\u003ckota>.","keyword":["Dincon","Kota Contoh"],"modified":"2024-03-09",\
        "publisher":{"@type":"org:Organization","name":"Dinas Contoh"},\
        "contactPoint":{"@type":"vcard:Contact","fn":"Surel","hasEmail":"mailto:data@example.id"},\
        "accessLevel":"public","license":"https://creativecommons.org/licenses/by/4.0/","spatial":"Kota Contoh",\
        "temporal":"2022-01-01/2022-12-31","accrualPeriodicity":"R/P1Y","language":["id"],\
        "landingPage":"https://terang.example.id/kota/indikator/ipm/","distribution":[\
        {"@type":"dcat:Distribution","title":"IPM (CSV)","format":"CSV","mediaType":"text/csv",\
        "downloadURL":"https://terang.example.id/kota/data/ipm.csv"},\
        {"@type":"dcat:Distribution","title":"IPM (JSON)","format":"JSON","mediaType":"application/json",\
        "downloadURL":"https://terang.example.id/kota/data/ipm.json"}]},

        """))
  }

  @Test func withoutMailThereIsNoCatalogue() throws {
    var city = try city()
    city.contacts.removeLast()
    let paths = siteExports(try city.edition, pages: []).map(\.path.text)
    #expect(!paths.contains("/data.json"))
    #expect(paths.contains("/datapackage.json"))
  }

  @Test func aPageWithoutDayLeavesTheDayToTheSources() throws {
    #expect(try export("/data.json", of: city()).contains("\"modified\":\"2024-03-01\""))
  }

  @Test func whatHasNoDayIsNotListed() throws {
    let catalogue = try export("/data.json", of: city())
    #expect(!catalogue.contains("\"identifier\":\"https://terang.example.id/kota/berita/\""))
    #expect(catalogue.contains("\"identifier\":\"https://terang.example.id/kota/sumber/\""))
  }

  @Test func thePackageNamesExactlyTheDownloads() throws {
    let files = siteExports(try city().edition, pages: []).map(\.path.text).filter { $0.hasPrefix("/data/") }
    let package = try export("/datapackage.json", of: city())
    let named = package.split(separator: "\"path\":\"data/").dropFirst().map { "/data/" + $0.prefix { $0 != "\"" } }
    #expect(named == files)
    #expect(
      files == [
        "/data/ipm.csv", "/data/ipm.json", "/data/program.csv", "/data/program.json", "/data/wilayah.csv",
        "/data/sumber.csv", "/data/berita.json", "/data/angka.csv",
      ])
  }
}
