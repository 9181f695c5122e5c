// Terms, facts, contacts and the parts of the opening.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct DefinitionListTests {
  @Test func termsStandBeforeWhatIsSaidOfThem() {
    #expect(
      Sample.html { definitionList([Definition("A & B", "satu")], ruled: true, into: &$0) }
        == #"<dl class="details ruled"><dt>A &amp; B</dt><dd>satu</dd></dl>"#)
    #expect(Sample.html { definitionList([], into: &$0) } == "")
  }

  @Test func aFactNamesItsSource() throws {
    let fact = Fact(
      title: "Peringkat 2022", text: "ke-4", period: nil, sources: Sources(try Sample.source(url: nil)))
    let list = ##"""
      <dl class="facts"><div><dt>Peringkat 2022</dt><dd>ke-4 (<a href="/sumber/#S1">Sumber Satu</a>)</dd></div></dl>
      """##
    #expect(Sample.html { factList([fact], into: &$0) } == list)
  }

  @Test func aContactWithoutAnAddressIsOnlyNamed() throws {
    let mail = Contact(label: "Surel", address: try Sample.address("mailto:a@contoh.id"), note: nil)
    let text = Contact(label: "SMS 1708", address: nil, note: "aduan", sources: [try Sample.source(url: nil)])
    let list = ##"""
      <ul class="links"><li><a href="mailto:a@contoh.id">Surel</a></li>\##
      <li>SMS 1708 (aduan) <small>Sumber: <a href="/sumber/#S1">Sumber Satu</a></small></li></ul>
      """##
    #expect(Sample.html { contactList([mail, text], into: &$0) } == list)
  }

  @Test func theOpeningKeepsTheOrderOfAPhone() {
    let html = Sample.html { page in
      opening(text: { $0.text("a") }, side: { $0.text("b") }, facts: { $0.text("c") }, into: &page)
    }
    #expect(html == #"<div class="opening"><div>a</div><div>b</div><div>c</div></div>"#)
  }

  @Test func theSearchFormKnowsTheIndexBelowTheBase() throws {
    let context = Sample.context(try Sample.edition(base: "https://contoh.go.id/kota/"))
    let form = Sample.html { page in context.searchForm(into: &page) { $0.element(.ul) } }
    let text = """
      <form class="search" id="cari" role="search" action="/cari/" method="get" data-index="/kota/cari/indeks.json">\
      <label for="q">Cari di situs ini</label><input id="q" type="search" name="q" autocomplete="off">\
      <button class="button" type="submit">Cari</button></form><p class="note" id="jumlah" role="status"></p>\
      <ol class="results" id="hasil" hidden></ol><div id="semua"><ul></ul></div>
      """
    #expect(form == text)
  }
}
