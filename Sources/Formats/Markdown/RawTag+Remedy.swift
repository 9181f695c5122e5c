// Says for each HTML element what to write in Markdown instead.

import Diagnostics

extension RawTag {
  /// The Markdown for the element, or why it has to go.
  var remedy: Phrase {
    switch name {
    case "": Self.note
    case "b", "strong": Self.write("**teks**", "**text**")
    case "i", "em", "cite", "dfn", "var": Self.write("*teks*", "*text*")
    case "a": Self.write("[teks](alamat)", "[text](address)")
    case "img", "picture", "figure", "figcaption", "source":
      Self.write("![keterangan](alamat)", "![description](address)")
    case "code", "kbd", "samp", "tt": Self.write("`teks`", "`text`")
    case "h1", "h2", "h3", "h4", "h5", "h6": Self.write("## Judul", "## Heading")
    case "ul", "li", "menu": Self.write("- butir", "- item")
    case "ol": Self.write("1. butir", "1. item")
    case "blockquote", "q": Self.write("> kutipan", "> quotation")
    case "hr": Self.write("---", "---")
    case "br":
      Phrase(
        id: "akhiri baris dengan dua spasi atau '\\'; untuk alinea baru sisipkan baris kosong",
        en: "end the line with two blanks or '\\'; for a new paragraph leave an empty line")
    case "p", "div", "section", "article", "center":
      Phrase(
        id: "hapus tandanya; alinea dipisah dengan baris kosong",
        en: "remove the tag; paragraphs are parted by an empty line")
    case "pre":
      Phrase(
        id: "taruh teks di antara dua baris '```'", en: "put the text between two lines '```'")
    case _ where isTablePart || name == "table":
      Phrase(
        id: "tulis sebagai tabel pipa: '| Tahun | Nilai |', lalu '| --- | ---: |', lalu satu baris tiap data",
        en: "write a pipe table: '| Year | Value |', then '| --- | ---: |', then one line for each row")
    case "iframe", "video", "audio", "object", "embed":
      Phrase(
        id: "halaman tidak memuat apa pun dari situs lain; tulis tautan: '[teks](alamat)'",
        en: "pages load nothing from other sites; write a link: '[text](address)'")
    case "script", "style", "link", "meta", "form", "input", "button":
      Phrase(
        id: "hapus; tampilan dan perilaku halaman diatur pembangun situs",
        en: "remove it; look and behaviour of pages belong to the builder")
    default:
      Phrase(
        id: "hapus tandanya; bila tandanya memang harus tampak, tulis '\\<'",
        en: "remove the tag; if the sign itself is meant to show, write '\\<'")
    }
  }

  private static let note = Phrase(
    id: "hapus; catatan yang tidak untuk umum jangan disimpan di naskah",
    en: "remove it; notes that are not for the public do not belong into the text")

  private static func write(_ indonesian: String, _ english: String) -> Phrase {
    Phrase(id: "tulis '\(indonesian)'", en: "write '\(english)'")
  }
}
