// The section of a record that tells which of its sources do not agree; nothing when all do.
import HTML
import Model

func disagreementSection(_ items: [Disagreement], into page: inout Writer) {
  guard !items.isEmpty else { return }
  section(
    ID("berbeda"), title: "Sumber berbeda", lead: "Sumber yang tidak sejalan ditampilkan, tidak disembunyikan.",
    into: &page
  ) { page in
    disagreementList(items, into: &page)
  }
}
