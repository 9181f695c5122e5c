// Lines of text that have a part to play on a page.
import HTML
import Model

/// The heading of the page.
func heading(_ title: String, language: String? = nil, into page: inout Writer) {
  page.element(.h1, language.map(Attribute.language) ?? .none, text: title)
}

/// A heading within a section.
func subheading(_ title: String, language: String? = nil, into page: inout Writer) {
  page.element(.h3, .class("subheading"), language.map(Attribute.language) ?? .none, text: title)
}

/// What stands above a heading.
func kicker(_ text: String, into page: inout Writer) { page.element(.p, .class("kicker"), text: text) }

/// The first lines under the heading of a page.
func lead(_ text: String, into page: inout Writer) { page.element(.p, .class("lead"), text: text) }

/// The sentence that the builder wrote from the data.
func sentence(_ text: String, into page: inout Writer) { page.element(.p, .class("sentence"), text: text) }

/// How something is to be read.
func note(_ text: String, into page: inout Writer) { page.element(.p, .class("note"), text: text) }

/// A line of comment.
func remark(_ text: String, into page: inout Writer) { page.element(.p, .class("remark"), text: text) }

/// Says that something is not known.
func empty(_ words: String = Words.missing, into page: inout Writer) {
  page.element(.span, .class("empty"), text: words)
}

/// A short sign for a narrow cell, with the words for those who listen.
func unknownSign(into page: inout Writer) {
  page.element(.span, .class("empty"), .aria("hidden", true), text: "…")
  page.element(.span, .class("visually-hidden"), text: Words.missing)
}

/// A figure in large digits with its period.
func bigNumber(_ figure: Figure, into page: inout Writer) {
  let (number, word) = figure.largeForm
  page.element(.p, .class("big-number")) { page in
    page.text(number)
    page.text(" ")
    page.element(.span, text: (word.isEmpty ? "" : word + ", ") + Words.period(figure.period))
  }
}

/// The newest value of a row or card.
func value(_ figure: Figure, into page: inout Writer) {
  let (number, word) = figure.largeForm
  page.element(.p, .class("value")) { page in
    page.text(number)
    guard !word.isEmpty else { return }
    page.text(" ")
    page.element(.small, text: word)
  }
}

extension Figure {
  /// Digits and the words behind them: `Rp100` and `juta per RT`.
  fileprivate var largeForm: (number: String, word: String) {
    let text = Words.value(self)
    if unit.isRank { return ("ke-\(Words.number(value))", "") }
    guard let space = text.firstIndex(of: " ") else { return (text, "") }
    return (String(text[..<space]), String(text[text.index(after: space)...]))
  }
}

/// A period as machines read it too; HTML has no form for halves and quarters.
func time(_ period: Period, short: Bool = true, into page: inout Writer) {
  let words = short ? Words.shortPeriod(period) : Words.period(period)
  switch period.length {
  case .half, .quarter: page.element(.span, text: words)
  case .day, .month, .year: page.element(.time, .datetime(period.description), text: words)
  }
}

/// What must not be overlooked.
func callout(into page: inout Writer, content: (inout Writer) -> Void) {
  page.element(.div, .class("callout")) { content(&$0) }
}
