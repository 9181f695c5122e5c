// A city to which much happens by itself in forty days: the one like Kediri, with items that come, change and go.
import Builder
import Foundation
import Intake
import Model
import Testing

enum TimedCity {
  static let start = "2026-12-01T00:00"
  static let days = 40

  /// Words that stand in an item only, and from when until when the public may read them; an open end is `nil`.
  static let secrets: [(word: String, from: String?, until: String?)] = [
    ("EMBARGO-PAGI", "2026-12-03T07:50", "2026-12-20T16:45"), ("EMBARGO-HARI", "2026-12-10", nil),
    ("EMBARGO-GANGGUAN", "2026-12-05T06:20", "2026-12-07T18:10"), ("ALASAN-TARIK", "2026-12-09", nil),
    ("GAMBAR-PETA", "2026-12-11T09:10", nil), ("GAMBAR-DENAH", "2026-12-11T09:10", nil),
    ("GAMBAR-KOTA", start, nil), ("RAHASIA-JADWAL", "2027-01-01", nil), ("RAHASIA-DRAF", nil, nil),
  ]

  /// The content folder.
  static func content() throws -> ContentFolder {
    var files = try Folders.bytes(under: Folders.sites.appendingPathComponent("kota-like-kediri/Content"))
    for (name, text) in added { files[name] = Array(text.utf8) }
    let site = try #require(files["site.yaml"].map { String(decoding: $0, as: UTF8.self) })
    files["site.yaml"] = Array(site.replacingOccurrences(of: "due_days: 30", with: "due_days: 14").utf8)
    files["governance/instruments.yaml", default: []] += Array(
      """

      - {id: rencana-induk, title: Rencana induk, subject: Kota cerdas, kind: plan, status: enacted, sources: [S1]}

      """.utf8)
    return Folders.folder(files.mapValues { .file($0) })
  }

  private static let added = [
    "news/2026/2026-12-03-pagi.md": news("Pagi EMBARGO-PAGI", "2026-12-03T07:50", "expires: 2026-12-20T16:45"),
    "news/2026/2026-12-10-hari.md": news("Hari EMBARGO-HARI", "2026-12-10", "programs: [layanan-112]\nmetrics: [skor]"),
    "news/2026/2026-12-sebulan.md": news("Sebulan", "2026-12", "approximate: true"),
    "news/2026/2026-12-11-gambar.md": """
    ---
    title: Bergambar
    date: 2026-12-11T09:10
    summary: Dengan gambar.
    sources: [S1]
    image: {file: media/peta.png, alt: Peta jalan yang ditutup di pusat kota}
    ---
    ![Denah ruang layanan di balai kota](../../media/denah.png) dan ![Balai kota dilihat dari alun-alun](../../media/kota.png)

    """,
    "media/peta.png": "GAMBAR-PETA",
    "media/denah.png": "GAMBAR-DENAH",
    "media/kota.png": "GAMBAR-KOTA",
    "pages/kota.md":
      "---\ntitle: Kota\nsummary: Ringkas.\n---\n![Balai kota dilihat dari alun-alun](../media/kota.png)\n",
    "announcements/gangguan.md": notice(
      "Gangguan EMBARGO-GANGGUAN", "from: 2026-12-05T06:20\nuntil: 2026-12-07T18:10\nurgency: emergency"),
    "announcements/jalan-ditutup.md": notice(
      "Jalan ditutup",
      "from: 2026-11-20\nurgency: important\nwithdrawn: {on: 2026-12-09, reason: Sudah dibuka ALASAN-TARIK}"),
    "metrics/kunjungan.md": metric("Kunjungan", "{every: month, grace: 1 month}"),
    "metrics/kunjungan.csv": "period;value;status;source\n2026-09;10;final;S1\n2026-10;12;final;S1\n",
    "metrics/triwulan.md": metric("Triwulan", "{every: quarter, grace: 3 months}"),
    "metrics/triwulan.csv": "period;value;status;source\n2026-Q2;10;final;S1\n",
    "programs/lama.md": program(
      "Program lama", "status: {value: running, as_of: 2024-12-15, source: S1}", "program"),
    "programs/langkah.md": program(
      "Langkah demi langkah",
      """
      status: {value: running, as_of: 2026-06-01, source: S1}
      milestones:
        - {title: Satu, due: 2026-01, done: 2026-02, source: S1}
        - {title: Dua, due: 2026-12-12, source: S1}
      """, "program"),
    "programs/induk.md": program(
      "Rencana induk kota",
      "status: {value: running, as_of: 2026-06-01, source: S1}\nperiod: {from: 2020, until: 2029}\n"
        + "legal_basis: [rencana-induk]", "step"),
  ]

  private static func news(_ title: String, _ date: String, _ more: String) -> String {
    "---\ntitle: \(title)\ndate: \(date)\nsummary: Ringkasan \(title).\nsources: [S1]\ntags: [waktu]\n\(more)\n---\n\(title).\n"
  }

  private static func notice(_ title: String, _ more: String) -> String {
    "---\ntitle: \(title)\nsummary: Ringkasan \(title).\n\(more)\n---\n\(title).\n"
  }

  private static func metric(_ title: String, _ frequency: String) -> String {
    """
    ---
    title: \(title)
    summary: Jumlahnya.
    pillar: living
    agency: dinkes
    unit: {id: orang}
    direction: none
    frequency: \(frequency)
    ---
    Dihitung.

    """
  }

  private static func program(_ title: String, _ more: String, _ kind: String) -> String {
    "---\ntitle: \(title)\nsummary: Ringkasan.\nkind: \(kind)\npillar: living\nagency: dinkes\n\(more)\n---\n"
  }
}
