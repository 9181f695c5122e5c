// A whole document: what a view writes, in the shell that pages have in common.
import HTML
import Model

extension PageContext {
  /// The document of a page. `opening` is the area under the header (heading, lead, chart), `content` the sections.
  /// `room` is how many bytes both will be about.
  func page(
    _ frame: PageFrame, room: Int = 16_384, opening: (inout Writer) -> Void, content: (inout Writer) -> Void
  ) -> FileBytes {
    let common = shells.shell(around: frame)
    let shell = common ?? shell(MenuPlace(of: frame), numbered: 0, script: frame.script)
    var page = Writer(base: base, capacity: shell.count + room)
    page.trusted(shell.start)
    head(frame, into: &page)
    let top = page.count
    page.trusted(shell.top.markup)
    breadcrumb(frame.crumbs, into: &page)
    opening(&page)
    page.trusted(shell.middle)
    content(&page)
    let end = page.count
    page.trusted(shell.end.markup)
    return FileBytes(
      bytes: page.finish(),
      frames: common == nil
        ? [(start: end, frame: shell.end)] : [(start: top, frame: shell.top), (start: end, frame: shell.end)])
  }
}
