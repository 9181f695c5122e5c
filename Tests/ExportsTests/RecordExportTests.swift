// Downloads of programmes, areas, sources and news.

import Model
import Testing

@testable import Exports

@Suite struct RecordExportTests {
  private let programHeader = """
    id,title,kind,pillar,agency,status,status_as_of,status_sources,state,evidence_period,evidence_kind,evidence,\
    evidence_sources,from,until,quick_win,service,outputs,summary,url\r

    """

  @Test func programsAreATable() throws {
    var city = SmallCity()
    let march = try period("2025-03")
    city.programs = [
      try program(outputs: [
        Program.Output(title: "RT cair", figure: figure("539", march, unit: Unit(id: "RT")), whole: Decimal(1442))
      ])
    ]
    #expect(
      try export("/data/program.csv", of: city) == programHeader + """
        prodamas,Prodamas,program,,dinas,running,2024,S1,running,2025-03,output,RT cair,S1,,,,,\
        RT cair: 539 RT dari 1442 (2025-03) [S1],Dana RT.,https://terang.example.id/kota/program/prodamas/\r

        """)
  }

  @Test func theStateFollowsTheAgeOfTheEvidence() throws {
    var city = SmallCity()
    city.programs = [try program(asOf: "2022"), try program("lama", asOf: "2014"), try program("x", status: .unknown)]
    let rows = try export("/data/program.csv", of: city).split(separator: "\r\n").dropFirst()
    let columns = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(columns.map { $0[5] } == ["running", "running", "unknown"])
    #expect(columns.map { $0[8] } == ["to_confirm", "old_evidence", "old_evidence"])
    #expect(columns.map { $0[9] } == ["2022", "2014", ""])
  }

  @Test func programsAreRecords() throws {
    var city = SmallCity()
    city.programs = [try program()]
    let source = """
      "sources":[{"id":"S1","title":"Laporan, \\"2024\\"","publisher":"BPS","published":"2024-03",\
      "url":"https://bps.example.id/1"}]
      """
    #expect(
      try export("/data/program.json", of: city) == """
        {"title":"Program Terang Contoh","url":"https://terang.example.id/kota/program/","programs":[
        {"id":"prodamas","title":"Prodamas","summary":"Dana RT.",\
        "url":"https://terang.example.id/kota/program/prodamas/","kind":"program",\
        "agency":{"id":"dinas","name":"Dinas Contoh"},"state":"running",\
        "newest_evidence":{"kind":"status","period":"2024","from":"2024-01-01","to":"2024-12-31","title":"Prodamas",\
        \(source)},"status":{"value":"running","as_of":"2024",\(source)},"sources":[]}
        ]}

        """)
  }

  @Test func areasAreATable() throws {
    var city = SmallCity()
    city.areas = [
      Area(
        code: "35.71", name: "Kota Contoh", level: .city,
        size: try figure("63.404", period("2021"), unit: Unit(id: "km2")),
        latitude: nil, longitude: nil),
      Area(
        code: "35.71.01", name: "Utara", level: .district, size: nil, latitude: Decimal("-7.81866"),
        longitude: Decimal("112.0034")),
    ]
    #expect(
      try export("/data/wilayah.csv", of: city) == """
        code,name,level,parent,size,unit,period,status,sources,note,latitude,longitude\r
        35.71,Kota Contoh,city,,63.404,km2,2021,final,S1,,,\r
        35.71.01,Utara,district,35.71,,,,,,,-7.81866,112.0034\r

        """)
  }

  @Test func sourcesAreATable() throws {
    #expect(
      try export("/data/sumber.csv", of: SmallCity()) == """
        id,title,described,publisher,short,url,published,approximate,accessed,grade,note\r
        S1,"Laporan, ""2024\"\"\",false,BPS,BPS,https://bps.example.id/1,2024-03,false,,official,\r

        """)
  }

  @Test func newsAreRecords() throws {
    var city = SmallCity()
    city.news = [try news("satu", "2024-05", programs: ["prodamas"], tags: ["rt"])]
    #expect(
      try export("/data/berita.json", of: city) == """
        {"title":"Berita Terang Contoh","url":"https://terang.example.id/kota/berita/","news":[
        {"url":"https://terang.example.id/kota/berita/2024/satu/","title":"Judul","date":"2024-05",\
        "summary":"Ringkas.","programs":["prodamas"],"tags":["rt"],\
        "sources":[{"id":"S1","title":"Laporan, \\"2024\\"","publisher":"BPS","published":"2024-03",\
        "url":"https://bps.example.id/1"}]}
        ]}

        """)
  }
}
