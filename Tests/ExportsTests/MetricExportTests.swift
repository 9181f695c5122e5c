// The downloads of a metric.

import Model
import Testing

@testable import Exports

@Suite struct MetricExportTests {
  @Test func figuresAreATable() throws {
    var city = SmallCity()
    let gap = Absence(note: "belum terbit, katanya")
    city.metrics = [
      try metric(observations: [
        Metric.Observation(period: period("2022"), value: .figure(figure("-3.5", period("2022"), note: "=1+1"))),
        Metric.Observation(period: period("2023-S1"), value: .missing(gap)),
      ])
    ]
    #expect(
      try export("/data/ipm.csv", of: city) == """
        period,value,target,unit,status,sources,note\r
        2022,-3.5,,poin,final,S1,'=1+1\r
        2023-S1,,,poin,missing,,\"belum terbit, katanya\"\r

        """)
  }

  @Test func targetsPartsAndLabelsHaveColumns() throws {
    var city = SmallCity()
    let year = try period("2023")
    let parts = [
      Metric.Breakdown.Part(title: "Laki-laki", value: .figure(try figure("1", year, status: .derived))),
      Metric.Breakdown.Part(title: "Perempuan", value: .missing(Absence())),
    ]
    city.metrics = [
      try metric(
        observations: [
          Metric.Observation(
            period: year, value: .figure(figure("3.2", year, label: "BB")),
            target: figure("3.5", year, status: .provisional))
        ],
        breakdowns: [
          Metric.Breakdown(dimension: "sex", title: "Menurut jenis kelamin", period: year, parts: parts),
          Metric.Breakdown(dimension: "unit", title: "Menurut unit", period: try period("2024"), parts: [parts[0]]),
        ])
    ]
    #expect(
      try export("/data/ipm.csv", of: city) == """
        period,value,target,unit,status,sources,note,sex,breakdown_unit,target_status,target_sources,label\r
        2023,3.2,3.5,poin,final,S1,,,,provisional,S1,BB\r
        2023,1,,poin,derived,S1,,Laki-laki,,,,\r
        2023,,,poin,missing,,,Perempuan,,,,\r
        2024,1,,poin,derived,S1,,,Laki-laki,,,\r

        """)
  }

  @Test func everythingKnownIsInTheRecord() throws {
    var city = SmallCity()
    city.licence = Licence(name: "CC BY 4.0", address: nil, note: "usulan")
    city.metrics = [
      try metric(
        observations: [
          Metric.Observation(
            period: period("2022"), value: .figure(figure("3.5", period("2022"))), target: figure("4", period("2022"))),
          Metric.Observation(period: period("2023"), value: .missing(Absence(note: "=x"))),
        ], gaps: ["Rincian"])
    ]
    let source = """
      "sources":[{"id":"S1","title":"Laporan, \\"2024\\"","publisher":"BPS","published":"2024-03",\
      "url":"https://bps.example.id/1"}]
      """
    #expect(
      try export("/data/ipm.json", of: city) == """
        {"id":"ipm","title":"IPM","summary":"Indeks \\u003ckota>.",\
        "url":"https://terang.example.id/kota/indikator/ipm/","agency":{"id":"dinas","name":"Dinas Contoh"},\
        "unit":{"id":"poin","label":"poin","decimals":0},"direction":"up",\
        "frequency":{"every":"year","grace_months":6,"assumed":false},\
        "freshness":{"state":"late","awaited":"2023","by":"2024-06-30"},\
        "licence":{"name":"CC BY 4.0","note":"usulan"},"sources":[],"observations":[
        {"period":"2022","from":"2022-01-01","to":"2022-12-31","value":3.5,"status":"final",\(source),\
        "target":{"unit":"poin","value":4,"status":"final",\(source)}},
        {"period":"2023","from":"2023-01-01","to":"2023-12-31","value":null,"status":"missing","note":"=x","sources":[]}
        ],"gaps":["Rincian"]}

        """)
  }

  @Test func partsStandInTheRecord() throws {
    var city = SmallCity()
    let part = Metric.Breakdown.Part(title: "Utara", value: .missing(Absence(label: "n/a")))
    city.metrics = [
      try metric(
        every: nil,
        breakdowns: [Metric.Breakdown(dimension: "area", title: "Wilayah", period: period("2023-Q4"), parts: [part])])
    ]
    let record = try export("/data/ipm.json", of: city)
    #expect(
      record.contains(
        """
        "frequency":{"every":"irregular","assumed":false},"freshness":{"state":"missing"}
        """))
    #expect(
      record.contains(
        """
        "breakdowns":[
        {"dimension":"area","title":"Wilayah","period":"2023-Q4","from":"2023-10-01","to":"2023-12-31",\
        "parts":[{"title":"Utara","value":null,"status":"missing","label":"n/a","sources":[]}]}
        ]
        """))
  }
}
