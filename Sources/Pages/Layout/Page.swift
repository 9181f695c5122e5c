// A whole document: what a view writes, in the shell that pages have in common.
import HTML
import Model

extension PageContext {
  /// The document of a page. `opening` is the area under the header (heading, lead, chart), `content` the sections.
  func page(
    _ frame: PageFrame, opening: (inout Writer) -> Void, content: (inout Writer) -> Void
  ) -> FileBytes {
    let common = shells.shell(around: frame)
    let shell = common ?? shell(MenuPlace(of: frame), numbered: 0, script: frame.script)
    var page = Writer(base: base)
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
    let frames = common == nil ? [(end, shell.end)] : [(top, shell.top), (end, shell.end)]
    return FileBytes(bytes: page.finish(), frames: frames)
  }
}
