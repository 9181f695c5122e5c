// How the files are to be used, under which terms, and what the signs beside figures mean.
import HTML
import Model

extension PageContext {
  func dataUse(into page: inout Writer) {
    section(ID("cara"), title: "Cara memakai", into: &page) { page in
      var entries = [
        Definition(
          "CSV",
          "UTF-8, koma sebagai pemisah, titik sebagai tanda desimal. Lembar kerja berbahasa Indonesia membacanya lewat "
            + "menu impor data."),
        Definition("JSON", "Angka yang sama dengan satuan, status, catatan, dan sumber tiap nilai."),
        Definition("Nilai kosong", "Belum tersedia. Bukan nol."),
        Definition("Menyebut sumber") { page in
          page.text("Sebut nama situs ini, periode, dan sumber asalnya. Semua sumber ada di ")
          textLink("daftar sumber", .page(.sources), into: &page)
          page.text(".")
        },
      ]
      if let licence = site.licence {
        entries.append(
          Definition("Lisensi") { page in
            optionalLink(licence.name, licence.address, into: &page)
            if let note = licence.note { page.text(" (\(note))") }
          })
      } else {
        entries.append(Definition("Lisensi") { empty("belum ditetapkan", into: &$0) })
      }
      definitionList(entries, ruled: true, into: &page)
      linkList(
        [
          TextLink("Jadwal data", .page(.schedule), note: "yang ditunggu dan yang terlambat"),
          TextLink("Riwayat perubahan", .page(.revisions), note: "nilai dan target yang diubah"),
        ], into: &page)
    }
  }

  func signs(into page: inout Writer) {
    let days = Words.count(site.limits.dueDays)
    let meanings: [(Badge, String)] = [
      (.current, "Nilai terbaru sudah dimuat; batas nilai berikutnya masih lebih dari \(days) hari lagi."),
      (.due, "Batas nilai berikutnya dalam \(days) hari."),
      (.late, "Batas nilai berikutnya sudah lewat."),
      (.unscheduled, "Nilainya terbit tanpa jadwal tetap."),
      (.provisional, "Nilainya dapat berubah sesudah penilaian selesai."),
      (.derived, "Dihitung dari angka lain; caranya ditulis di halaman indikator."),
      (.disputed, "Sumber menyebut nilai yang berlainan; semuanya ditampilkan."),
      (.missing, "Dicari, tetapi tidak ditemukan. Bukan nol."),
    ]
    section(
      ID("tanda"), title: "Arti tanda", lead: "Setiap tanda punya bentuk, kata, dan warna.", into: &page
    ) { page in
      page.element(.dl, .classes("details", "ruled")) { page in
        for (sign, meaning) in meanings {
          page.element(.dt) { badge(sign, into: &$0) }
          page.element(.dd, text: meaning)
        }
      }
    }
  }
}
