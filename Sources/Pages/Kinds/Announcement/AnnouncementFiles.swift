// The announcements: their list, and the files of all of them.
import HTML
import Model

extension PageContext {
  func announcementFiles() -> [PlannedFile] {
    let items = edition.announcements
    var files = [
      PlannedFile(.announcements, kind: .page, modified: modified { for item in items { add(item, to: &$0) } }) {
        announcementListPage()
      }
    ]
    for item in items {
      files.append(
        PlannedFile(item.path, kind: .page, modified: modified { add(item, to: &$0) }) { announcementPage(item) })
    }
    return files
  }

  private func add(_ item: Announcement, to modified: inout Modified) {
    modified.add(item.from.day(in: site.zone))
    modified.add(item.withdrawal?.on)
    modified.add(item.sources)
  }

  func announcementListPage() -> FileBytes {
    let valid = edition.announcements.filter { $0.withdrawal == nil }
    let withdrawn = edition.announcements.filter { $0.withdrawal != nil }
    let text = summary(valid: valid.count, withdrawn: withdrawn.count)
    let frame = PageFrame(
      title: "Pengumuman", description: text, path: .announcements, department: .news, crumbs: [.home])
    return page(
      frame,
      opening: { page in
        heading("Pengumuman", into: &page)
        lead(text, into: &page)
      },
      content: { page in
        announcementSection(ID("berlaku"), "Berlaku", valid, into: &page)
        announcementSection(ID("ditarik"), "Ditarik", withdrawn, into: &page)
      })
  }

  private func summary(valid: Int, withdrawn: Int) -> String {
    guard valid + withdrawn > 0 else { return "Tidak ada pengumuman yang berlaku." }
    let now =
      valid == 0
      ? "Tidak ada pengumuman yang berlaku" : "\(Words.capitalized(Words.count(valid))) pengumuman berlaku"
    return withdrawn == 0 ? now + "." : "\(now), \(Words.count(withdrawn)) ditarik."
  }

  private func announcementSection(
    _ id: ID, _ title: String, _ items: [Announcement], into page: inout Writer
  ) {
    guard !items.isEmpty else { return }
    section(id, title: title, lead: "\(items.count) pengumuman", into: &page) { page in
      page.element(.ul, .class("notices")) { page in
        for item in items {
          page.element(.li) { page in
            page.element(.h3) { textLink(item.title, .page(item.path), into: &$0) }
            remark(item.summary, into: &page)
            announcementOrigin(item, into: &page)
          }
        }
      }
    }
  }
}
