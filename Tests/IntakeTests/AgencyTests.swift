// Who answers for a file: the agency of a metric or programme, else the publisher, faulty files included.
import Intake
import Testing

struct AgencyTests {
  @Test func findingsGoToWhoAnswers() throws {
    var files = FaultFolder.base
    files["programs/layanan-terpadu.md"] = Array("---\nagency: [x\n---\n".utf8)
    files["metrics/lain.md"] = Array("---\nagency: dlg\n---\n".utf8)
    let folder = ContentFolder(entries: files.mapValues { .file($0) })
    let agencies = Intake.agencies(
      of: [
        "metrics/penduduk.csv", "programs/taman-kota.md", "programs/layanan-terpadu.md", "metrics/lain.md",
        "news/2026/2026-03-laporan-terbit.md", "metrics/hilang.csv",
      ], in: folder)
    #expect(
      agencies == [
        "metrics/penduduk.csv": "Diskominfo", "programs/taman-kota.md": "DLH", "metrics/lain.md": "dlg",
        "programs/layanan-terpadu.md": "Diskominfo Kota Contoh",
        "news/2026/2026-03-laporan-terbit.md": "Diskominfo Kota Contoh",
        "metrics/hilang.csv": "Diskominfo Kota Contoh",
      ])
  }
}
