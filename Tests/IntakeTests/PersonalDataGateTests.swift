// What the gate says of single files: official contacts, attachments, waivers, and what only rendering brings together.
import Diagnostics
import Formats
import Testing

@testable import Intake

struct PersonalDataGateTests {
  private func found(_ name: String, _ text: String, _ gate: PersonalDataGate = PersonalDataGate()) -> [String] {
    gate.check(FaultFolder.folder([name: .file(Array(text.utf8))])).map(\.diagnostic).map {
      "\($0.place) \($0.rule.rawValue) \($0.severity.rawValue)"
    }
  }

  @Test func aDeclaredNumberIsOfficialHoweverItIsTyped() {
    var gate = PersonalDataGate()
    let isPhone = gate.official.declare(phone: "0812 3456 7890")
    #expect(isPhone)
    for text in ["0812-3456-7890", "+62 812 3456 7890", "https://wa.me/6281234567890", "0812 3456 7890 12 jam"] {
      #expect(found("pages/a.md", "WA \(text)\n", gate) == [], "\(text)")
    }
    #expect(found("pages/a.md", "WA 0812 3456 7891\n", gate) == ["pages/a.md:1:4 personal-data-phone error"])
  }

  @Test func aDeclaredDomainCoversThoseBelowIt() {
    var gate = PersonalDataGate()
    let areDomains = ["RSUDkota.id", "gmail.com"].map { gate.official.declare(domain: $0) }
    #expect(areDomains == [true, false])
    #expect(found("pages/a.md", "a@rsudkota.id b@mail.rsudkota.id c@kota.go.id\n", gate) == [])
    #expect(found("pages/a.md", "a@bukanrsudkota.id\n", gate) == ["pages/a.md:1:1 personal-data-email error"])
  }

  @Test func theCitysContactsAreOfficial() {
    let site = SoundCity.text("site.yaml").replacing(
      "links:", with: "  - {label: WhatsApp 0812 3456 7890, url: \"https://wa.me/6281234567890\"}\nlinks:")
    let news = SoundCity.text("pages/tentang.md") + "\nWA 0812-3456-7890.\n"
    #expect(messages(SoundCity.check(["site.yaml": site, "pages/tentang.md": news]).findings) == "\n")
  }

  @Test func aPDFThatNobodyReadStopsTheRelease() {
    let folder = ContentFolder(entries: ["documents/a.pdf": .file([0x25])])
    let finding = PersonalDataGate().check(folder).first?.diagnostic
    #expect(finding?.rule == .documentText && finding?.severity == .error)
    #expect(finding?.help?.english == "install it: 'sudo apt-get install poppler-utils'")
  }

  @Test(arguments: PlantedPictures.harmless)
  func aPictureWithoutPositionOrNamePasses(_ picture: [UInt8]) {
    #expect(PersonalDataGate().check(FaultFolder.folder(["media/a.jpg": .file(picture)])).isEmpty)
  }

  @Test func tablesOfOfficesAndCountsPass() {
    for header in [
      "nama puskesmas;alamat;telepon", "nama kelurahan;jumlah rt;jumlah rw", "nama program;jumlah bantuan",
      "kecamatan;alamat kantor", "nama;luas", "nama sekolah;alamat;npsn", "code;name;level;area_km2",
    ] {
      #expect(found("pages/a.csv", header + "\nx;y\n") == [], "\(header)")
    }
  }

  @Test func emphasisDoesNotHideANumberFromTheRenderedSite() {
    let page = Array("<p>Nomor 3571<strong>0145</strong>07900012 dan <code>3571</code>.</p>".utf8)
    let findings = PersonalDataGate().check(rendered: page, path: "berita/2025/a/index.html")
    #expect(findings.map(\.rule) == [.personalDataNIK])
    #expect(findings.first?.place == Place(file: "/berita/2025/a/index.html", line: 1, column: 10, length: 33))
  }

  @Test func whatAWaiverLetsThroughMayBeRendered() throws {
    let fault = FaultFolder(name: "personal-data-phone")
    var entries = try fault.content().entries
    let place = "news/2025/2025-08-20-taman-dibuka.md:18"
    let waiver = "- {rule: personal-data-phone, where: \"\(place)\", reason: x, who: y, until: 2026-12-01}\n"
    entries["waivers.yaml"] = .file(Array(waiver.utf8))
    let checked = Intake.check(FaultFolder.folder(entries), today: { _ in SoundCity.today })
    #expect(messages(checked.findings) == "\n")
    #expect(checked.waived.map(\.rule) == [.personalDataPhone])
    let pages = ["+62 812-3456-7890", "+62 812-3456-7891"].map { number in
      checked.gate.check(rendered: Array("<p>\(number)</p>".utf8), path: "a/index.html").map(\.rule)
    }
    #expect(pages == [[], [.personalDataPhone]])
  }

  @Test func aLongListIsToldTenTimesAndCounted() throws {
    let rows = (10..<40).map { "35710145079000\($0)\n" }.joined()
    let findings = PersonalDataGate().check(FaultFolder.folder(["pages/a.csv": .file(Array(rows.utf8))]))
    #expect(findings.count == 10)
    #expect(findings.last?.diagnostic.notes.map(\.phrase.english) == ["and 20 more in this file"])
    #expect(findings.last?.keys.count == 21)
  }

  @Test func theExcerptHidesTheNumberToo() throws {
    let fault = FaultFolder(name: "personal-data-in-another-finding")
    let content = try fault.content()
    let findings = Intake.check(content, today: { _ in SoundCity.today }).findings.sorted
    let text = TextFormat(language: .english) { name in
      if case .file(let bytes)? = content.entries[name] { bytes } else { nil }
    }.text(findings)
    #expect(text.contains("kontak-3571••••••••••••: Budi"))
    #expect(!text.contains("3571014507900012"))
  }
}
