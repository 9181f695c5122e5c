// libyaml's refusals in the words of the people who read them, each at the character that is to be changed.

import Diagnostics

extension YAML {
  static func report(_ failure: YAMLFailure, _ places: YAMLPlaces, to findings: inout Findings) {
    if failure.problem == YAMLFailure.duplicate {
      findings.report(
        .duplicateKey, at: places.place(failure.index),
        Phrase(id: "kunci ini ditulis dua kali", en: "this key is given twice"),
        help: Phrase(id: "hapus salah satunya", en: "delete one of the two"))
      return
    }
    if failure.problem.hasPrefix("Maximum nesting level") {
      reportDepth(at: places.place(failure.index), to: &findings)
      return
    }
    let explained = YAMLProblem(failure, places)
    findings.report(
      .yamlSyntax, at: explained.place, explained.summary, notes: explained.notes, help: explained.help)
  }
}

/// A refusal with its place, reason and remedy.
struct YAMLProblem {
  var place: Place
  var summary: Phrase
  var notes: [Diagnostic.Note] = []
  var help: Phrase

  init(_ failure: YAMLFailure, _ places: YAMLPlaces) {
    place = places.place(failure.index)
    let position = places.draft.position(of: min(failure.index, places.draft.scalars.count))
    if let tab = Self.tabIndent(near: position.line, places) {
      self = tab
      return
    }
    let start = failure.contextIndex.map { places.place($0) }
    let shown = Self.shown(at: failure.index, places)
    switch (failure.problem, failure.context) {
    case ("found unexpected end of stream", let context) where context.contains("quoted"),
      ("found unexpected document indicator", let context) where context.contains("quoted"):
      place = start ?? place
      summary = Phrase(id: "tanda kutip dibuka tetapi tidak ditutup", en: "quote is opened and never closed")
      help = Phrase(
        id: "tutup dengan tanda kutip yang sama; apostrof di dalam '…' ditulis dua kali: 'Jum''at'",
        en: "close it with the same quote; an apostrophe inside '…' is doubled: 'Jum''at'")
    case ("could not find expected ':'", _):
      place = start ?? place
      let text = Self.shown(at: failure.contextIndex ?? failure.index, places)
      summary = Phrase(id: "'\(text)' tidak diikuti ':'", en: "'\(text)' has no ':' after it")
      help = Self.colonHelp
    case ("mapping values are not allowed in this context", _):
      (summary, help, place) = Self.strayColon(failure.index, position, places)
    case ("block sequence entries are not allowed in this context", _):
      summary = Phrase(
        id: "'-' memulai daftar di baris kuncinya; daftar dimulai di baris berikut",
        en: "'-' begins a list on the line of its key; a list begins on the next line")
      help = Phrase(
        id: "pindahkan '-' ke baris berikut, atau tulis [S3, S4]; teks yang dimulai '-' diberi tanda kutip",
        en: "move '-' to the next line, or write [S3, S4]; quote text that starts with '-'")
    case ("did not find expected key", _) where shown.hasPrefix(":"):
      summary = Phrase(id: "':' tidak didahului kunci", en: "':' has no key before it")
      help = Self.colonHelp
    case ("did not find expected key", _) where Self.followsQuote(failure.index, places):
      summary = Phrase(
        id: "'\(shown)' berdiri sesudah tanda kutip penutup", en: "'\(shown)' stands after a closing quote")
      help = Phrase(
        id: "apostrof di dalam '…' ditulis dua kali: 'Jum''at'; atau pakai \"…\"",
        en: "an apostrophe inside '…' is doubled: 'Jum''at'; or use \"…\"")
      if let opening = Self.quoteOpened(above: failure.index, places) {
        place = places.place(opening)
        summary = Phrase(
          id: "tanda kutip dibuka di sini dan baru ditutup di baris \(places.place(failure.index).line)",
          en: "quote is opened here and closed only on line \(places.place(failure.index).line)")
        help = Phrase(
          id: "tutup dengan tanda kutip yang sama di baris ini", en: "close it with the same quote on this line")
      }
    case ("did not find expected key", _), ("did not find expected '-' indicator", _),
      ("mapping keys are not allowed in this context", _), ("did not find expected <document start>", _):
      summary = Phrase(
        id: "'\(shown)' tidak sejajar dengan baris di atasnya", en: "'\(shown)' does not line up with the lines above")
      let begins = Phrase(id: "bagian ini dimulai di sini", en: "this part begins here")
      notes = start.map { [Diagnostic.Note(begins, at: $0)] } ?? []
      help = Phrase(
        id: "samakan jumlah spasi di awal baris dengan kunci atau '-' sebelumnya",
        en: "start the line with as many spaces as the key or '-' before it")
    case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
      let closer = failure.problem.hasSuffix("']'") ? "]" : "}"
      place = start ?? place
      summary = Phrase(
        id: "'\(closer == "]" ? "[" : "{")' tidak ditutup dengan '\(closer)', atau ada koma yang kurang",
        en: "'\(closer == "]" ? "[" : "{")' is not closed by '\(closer)', or a comma is missing")
      let until = Phrase(id: "terbaca sampai di sini", en: "read up to here")
      notes = [Diagnostic.Note(until, at: places.place(failure.index))]
      help = Phrase(id: "contoh: [S3, S4] atau {id: a, title: b}", en: "for example [S3, S4] or {id: a, title: b}")
    case ("did not find expected node content", _):
      summary = Phrase(id: "'\(shown)' berdiri di tempat nilai", en: "'\(shown)' stands where a value belongs")
      help = Phrase(id: "tulis nilainya, atau beri tanda kutip", en: "write the value, or quote it")
    case ("found character that cannot start any token", _):
      summary = Phrase(id: "nilai tidak boleh dimulai dengan '\(shown)'", en: "a value may not start with '\(shown)'")
      help = Phrase(id: "beri tanda kutip pada nilainya: \"\(shown)\"", en: "quote the value: \"\(shown)\"")
    case ("found unknown escape character", _), ("did not find expected hexdecimal number", _),
      ("found invalid Unicode character escape code", _):
      summary = Phrase(
        id: "'\(shown.prefix(2))' di dalam \"…\" bukan kode yang dikenal",
        en: "'\(shown.prefix(2))' inside \"…\" is no known escape")
      help = Phrase(
        id: "pakai kutip tunggal '…' bila '\\' bagian dari teks, atau tulis '\\\\'",
        en: "use single quotes '…' when '\\' is part of the text, or write '\\\\'")
    case (_, "while scanning a block scalar"):
      summary = Phrase(
        id: "'\(shown)' sesudah '|' atau '>' tidak dikenal; teksnya dimulai di baris berikut",
        en: "'\(shown)' after '|' or '>' is not known; the text starts on the next line")
      help = Phrase(
        id: "pindahkan teks ke baris berikut, menjorok dua spasi",
        en: "move the text to the next line, indented by two spaces")
    case ("found unexpected ':'", _):
      summary = Phrase(
        id: "':' di dalam [] atau {} tidak diikuti spasi dan nilai",
        en: "':' inside [] or {} has no space and value after it")
      help = Phrase(
        id: "tulis '{id: a}', atau beri tanda kutip: [\"08:30\"]", en: "write '{id: a}', or quote it: [\"08:30\"]")
    case (_, let context) where context.hasSuffix("directive"):
      place = start ?? place
      summary = Phrase(
        id: "'%' di awal baris memulai direktif YAML, yang tidak dipakai di berkas konten",
        en: "'%' at the start of a line begins a YAML directive, which content files do not use")
      help = Phrase(id: "hapus baris itu, atau beri tanda kutip", en: "delete the line, or quote the value")
    default:
      summary = Phrase(
        id: "'\(shown)' tidak dapat dibaca sebagai YAML", en: "'\(shown)' cannot be read as YAML")
      let words = Phrase(id: "kata pembaca YAML: \(failure.problem)", en: "the YAML reader says: \(failure.problem)")
      notes = [Diagnostic.Note(words)]
      help = Phrase(id: "beri tanda kutip pada nilainya", en: "quote the value")
    }
  }

}
