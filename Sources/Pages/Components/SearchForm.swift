// The form of the search page. Without its script a browser still shows the list of all pages below it.
import HTML
import Model

extension PageContext {
  /// The form, the line that says how much was found, and the place for results. The script fills them in; the list
  /// that `all` writes is what stands there before and without it.
  func searchForm(into page: inout Writer, all: (inout Writer) -> Void) {
    let field = ID("q")
    page.element(
      .form, .class("search"), .id(ID("cari")), .role("search"), .action(.page(.search)), .method("get"),
      .data("index", Link.page(.searchIndex).text(base: base))
    ) { page in
      page.element(.label, .for(field), text: "Cari di situs ini")
      page.void(.input, .id(field), .type("search"), .name("q"), .autocomplete("off"))
      page.element(.button, .class("button"), .type("submit"), text: "Cari")
    }
    page.element(.p, .class("note"), .id(ID("jumlah")), .role("status"))
    page.element(.ol, .class("results"), .id(ID("hasil")), .hidden())
    page.element(.div, .id(ID("semua"))) { all(&$0) }
  }
}
