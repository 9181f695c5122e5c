// An article: when it happened, what is told, what it rests on, and the figures that it touches as they stand today.
import HTML
import Model

extension PageContext {
  /// The article at a position in the edition's news.
  func newsPage(_ index: Int) -> FileBytes {
    let item = edition.news[index]
    let year = item.date.period.year
    let frame = PageFrame(
      title: item.title, description: item.summary, path: item.path, department: .news,
      crumbs: [.home, .department(.news), Crumb(title: String(year), link: Path.news.folder(year))],
      published: item.date.instant, type: "article")
    return page(
      frame, room: item.body.markupCount + 8192,
      opening: { page in
        heading(item.title, into: &page)
        lead(item.summary, into: &page)
        newsOrigin(item, into: &page)
      },
      content: { page in
        newsBody(item, into: &page)
        newsSubjects(item, into: &page)
        newsRelated(index, into: &page)
        newsNeighbours(index, into: &page)
      })
  }

  /// `Peristiwa 26–31 Juli 2023 · Smart Branding · Sumber: …`
  private func newsOrigin(_ item: News, into page: inout Writer) {
    page.element(.p, .class("origin")) { page in
      page.element(.span) { page in
        page.text("Peristiwa ")
        page.element(.time, .datetime(item.date.machineForm), text: Words.date(item.date))
      }
      page.text(" ")
      page.element(.span) { page in
        if let pillar = item.pillar {
          textLink(pillar.title, .page(pillar.path), language: pillar.titleLanguage, into: &page)
        } else {
          page.text("Lintas pilar")
        }
      }
      page.text(" ")
      page.element(.span) { page in
        let sources = item.sources.all
        // Several sources may have one name, and are then told apart by numbers.
        if sources.count > 1 { return sourceLinks(sources, into: &page) }
        page.text("Sumber: ")
        if !fragments.write(sources[0], asItem: false, into: &page) { sourceName(sources[0], into: &page) }
      }
    }
  }

  private func newsBody(_ item: News, into page: inout Writer) {
    withAside(
      into: &page,
      content: { page in
        if let image = item.image { newsImage(image, into: &page) }
        prose(item.body, into: &page)
      },
      aside: { page in
        asideHeading("Sumber", into: &page)
        page.element(.ul, .class("links")) { page in
          for source in item.sources.all where !fragments.write(source, asItem: true, into: &page) {
            sourceItem(source, into: &page)
          }
        }
        let dateNote = dateNote(item.date)
        if let dateNote { note(dateNote, into: &page) }
        newsPlaces(item, into: &page)
        if !item.tags.isEmpty {
          asideHeading("Tag", into: &page)
          page.element(.ul, .class("tags")) { page in
            for tag in item.tags where !fragments.write(tag, into: &page) { tagItem(tag, count: nil, into: &page) }
          }
        }
      })
  }

  private func newsImage(_ image: News.Image, into page: inout Writer) {
    page.element(.figure, .class("photo")) { page in
      page.void(.img, .src(image.path), .alt(image.alternative), .decoding("async"))
      if let credit = image.credit { page.element(.figcaption, text: credit) }
    }
  }

  /// What is not known of the date, in words.
  private func dateNote(_ date: News.Date) -> String? {
    let known = date.period.length == .day ? nil : "Hari peristiwa tidak disebut sumber."
    let guessed = date.isApproximate ? "Tanggal diperkirakan dari sumber." : nil
    let parts = [guessed, known].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func newsPlaces(_ item: News, into page: inout Writer) {
    if !item.agencies.isEmpty {
      asideHeading("Perangkat daerah", into: &page)
      linkList(item.agencies.map { TextLink($0.short, .page($0.path)) }, into: &page)
    }
    guard !item.areas.isEmpty else { return }
    asideHeading("Wilayah", into: &page)
    linkList(
      item.areas.map { area in
        TextLink(area.title, area.anchor.map { .section(.areas, $0) } ?? .page(.areas))
      }, into: &page)
  }
}

extension Area {
  /// The name with its rank: `Kelurahan Contoh`; of the city its name alone, since names of cities begin with the rank.
  var title: String { level == .city ? name : "\(Words.capitalized(level.word)) \(name)" }
}
