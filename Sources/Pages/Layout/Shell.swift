// What pages have around their own content, rendered once for every entry of the menu and then copied.
import HTML
import Model

/// A document cut where a page writes what is its own: head, opening, content.
struct Shell: Sendable {
  /// Up to the title.
  let start: Trusted
  /// From the end of what the head says about the page to the inside of the opening.
  let top: Frame
  /// Between opening and content.
  let middle: Trusted
  let end: Frame

  /// Stands for its bytes.
  let sum: ContentSum

  init(start: Trusted, top: Frame, middle: Trusted, end: Frame) {
    self.start = start
    self.top = top
    self.middle = middle
    self.end = end
    sum = [start.bytes, top.bytes, middle.bytes, end.bytes].reduce(into: ContentSum()) { $0.add($1) }
  }

  /// How many bytes it has.
  var count: Int { start.bytes.count + top.bytes.count + middle.bytes.count + end.bytes.count }
}

/// Where a page stands in the main menu.
struct MenuPlace: Hashable, Sendable {
  /// The department that the page belongs to.
  var department: Site.Department?
  /// The department whose front page it is.
  var front: Site.Department?

  init(department: Site.Department? = nil, front: Site.Department? = nil) {
    self.department = department
    self.front = front
  }

  init(of frame: PageFrame) {
    self.init(department: frame.department, front: Site.Department.allCases.first { $0.path == frame.path })
  }

  /// The places that pages have: none, within a department, at its front.
  static let all =
    [MenuPlace()]
    + Site.Department.allCases.flatMap { department in
      [MenuPlace(department: department), MenuPlace(department: department, front: department)]
    }
}

/// The shells of all places in the menu.
struct Shells: Sendable {
  private let shells: [MenuPlace: Shell]

  /// None: a page then makes its own.
  init() { shells = [:] }

  init(of context: PageContext) {
    var shells: [MenuPlace: Shell] = [:]
    for (number, place) in MenuPlace.all.enumerated() {
      shells[place] = context.shell(place, numbered: number + 1, script: nil)
    }
    self.shells = shells
  }

  /// Stands for what pages at a place of the menu have in common; `nil` where they have nothing.
  func sum(at place: MenuPlace) -> ContentSum? { shells[place]?.sum }

  /// The shell around a page; `nil` for one that is alone of its kind.
  func shell(around frame: PageFrame) -> Shell? {
    frame.script == nil ? shells[MenuPlace(of: frame)] : nil
  }
}

extension PageContext {
  /// A document with nothing of a page in it. The end is the same for all places and has the number 0.
  func shell(_ place: MenuPlace, numbered number: Int, script: Path?) -> Shell {
    var page = Writer(base: base)
    var cuts: [Int] = []
    page.doctype()
    page.element(.html, .language(site.language)) { page in
      page.element(.head) { page in
        page.void(.meta, .charset)
        page.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        cuts.append(page.count)
        look(into: &page)
        if let script { page.script(src: script) }
      }
      page.element(.body) { page in
        page.element(.a, .class("skip"), .href(.fragment(mainID)), text: "Langsung ke isi")
        drawings(into: &page)
        announcementBar(into: &page)
        header(place, into: &page)
        page.element(.main, .id(mainID)) { page in
          page.element(.div, .classes("banner", "on-ground")) { page in
            page.element(.div, .class("wrap")) { page in cuts.append(page.count) }
            band(into: &page)
          }
          cuts.append(page.count)
        }
        footer(into: &page)
      }
    }
    let pieces = page.finish(cutAt: cuts)
    return Shell(
      start: pieces[0], top: Frame(number: number, markup: pieces[1]), middle: pieces[2],
      end: Frame(number: 0, markup: pieces[3]))
  }
}

private let mainID = ID("isi")
