// A notice: how urgent it is, from when until when it holds, what to do, and whether it was withdrawn.
import HTML
import Model

extension PageContext {
  func announcementPage(_ item: Announcement) -> FileBytes {
    let frame = PageFrame(
      title: item.title, description: item.summary, path: item.path, department: .news,
      crumbs: [.home, Crumb(title: "Pengumuman", link: .announcements)], published: item.from, type: "article")
    return page(
      frame,
      opening: { page in
        heading(item.title, into: &page)
        lead(item.summary, into: &page)
        announcementOrigin(item, into: &page)
      },
      content: { page in
        withAside(
          into: &page,
          content: { page in
            withdrawal(item, into: &page)
            actions(item, into: &page)
            prose(item.body, into: &page)
          },
          aside: { announcementAside(item, into: &$0) })
        waiverNotes(item.path, into: &page)
        announcementPrograms(item, into: &page)
      })
  }

  /// Urgency in shape, word and colour; from when until when; or that it was withdrawn.
  func announcementOrigin(_ item: Announcement, into page: inout Writer) {
    page.element(.p, .class("origin")) { page in
      page.element(.span, .classes("urgency", item.urgency.style)) { page in
        page.element(.b, text: item.urgency.word)
      }
      page.text(" ")
      page.element(.span) { page in
        page.text("Berlaku sejak ")
        moment(item.from, isDay: isMidnight(item.from), into: &page)
        if let until = item.until {
          page.text(" sampai ")
          // The first moment at which it is no longer up: midnight ends the day before.
          moment(isMidnight(until) ? Instant(seconds: until.seconds - 1) : until, isDay: isMidnight(until), into: &page)
        }
      }
      if let withdrawal = item.withdrawal {
        page.text(" ")
        page.element(.span, text: "Ditarik \(Words.day(withdrawal.on))")
      }
      if !item.sources.isEmpty {
        page.text(" ")
        page.element(.span) { sourceLinks(item.sources, into: &$0) }
      }
    }
  }

  private func isMidnight(_ instant: Instant) -> Bool { instant.clock(in: site.zone) == (0, 0, 0) }

  /// A day, or a day with the time of day.
  private func moment(_ instant: Instant, isDay: Bool, into page: inout Writer) {
    let day = instant.day(in: site.zone)
    page.element(
      .time, .datetime(isDay ? day.description : instant.rfc3339(in: site.zone)),
      text: isDay ? Words.day(day) : Words.moment(instant, site.zone))
  }

  private func withdrawal(_ item: Announcement, into page: inout Writer) {
    guard let withdrawal = item.withdrawal else { return }
    callout(into: &page) { page in
      page.element(.p) { page in
        page.element(.b, text: "Pengumuman ini ditarik pada \(Words.day(withdrawal.on)).")
        page.text(" \(Words.statement(withdrawal.reason))")
      }
    }
  }

  /// What to do; a notice that was withdrawn asks for nothing.
  private func actions(_ item: Announcement, into page: inout Writer) {
    guard item.withdrawal == nil, !item.actions.isEmpty else { return }
    callout(into: &page) { page in
      page.element(.h2, text: "Yang dapat dilakukan")
      contactList(item.actions, into: &page)
    }
  }

  private func announcementAside(_ item: Announcement, into page: inout Writer) {
    if let agency = item.agency {
      asideHeading("Penanggung jawab", into: &page)
      linkList([TextLink(agency.name, .page(agency.path))], into: &page)
    }
    if !item.sources.isEmpty {
      asideHeading("Sumber", into: &page)
      sourceList(item.sources, into: &page)
    }
    moreLink("Semua pengumuman", .page(.announcements), into: &page)
  }

  private func announcementPrograms(_ item: Announcement, into page: inout Writer) {
    let programs = edition.city.programs(item.programs).filter { !item.body.embeds(program: $0.id) }
    guard !programs.isEmpty else { return }
    section(ID("program"), title: "Program terkait", into: &page) { page in
      rows(into: &page) { page in
        for program in programs { programRow(program, into: &page) }
      }
    }
  }
}

extension Announcement.Urgency {
  /// The class that gives shape and colour.
  var style: StaticString {
    switch self {
    case .info: "info"
    case .important: "important"
    case .emergency: "emergency"
    }
  }
}
