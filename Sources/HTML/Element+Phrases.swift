// The elements within a line, and those of forms.

extension Element {
  /// A link.
  package static let a = Element("a")
  /// A run of text without a meaning of its own.
  package static let span = Element("span")
  /// Text that draws attention without being more important.
  package static let b = Element("b")
  /// Text that is important.
  package static let strong = Element("strong")
  /// Text that is stressed.
  package static let em = Element("em")
  /// Text in another voice.
  package static let i = Element("i")
  /// Side notes.
  package static let small = Element("small")
  /// Text marked because it is relevant here.
  package static let mark = Element("mark")
  /// What no longer holds.
  package static let s = Element("s")
  /// What was taken out.
  package static let del = Element("del")
  /// What was put in.
  package static let ins = Element("ins")
  /// A subscript.
  package static let sub = Element("sub")
  /// A superscript.
  package static let sup = Element("sup")
  /// Computer code.
  package static let code = Element("code")
  /// What is to be typed.
  package static let kbd = Element("kbd")
  /// What a computer answered.
  package static let samp = Element("samp")
  /// A quotation within a line.
  package static let q = Element("q")
  /// The title of a work.
  package static let cite = Element("cite")
  /// The term that is being defined.
  package static let dfn = Element("dfn")
  /// An abbreviation.
  package static let abbr = Element("abbr")
  /// A date or time.
  package static let time = Element("time")
  /// A value for machines beside its text.
  package static let data = Element("data")
  /// Text of unknown direction.
  package static let bdi = Element("bdi")
  /// A form.
  package static let form = Element("form")
  /// Controls that belong together.
  package static let fieldset = Element("fieldset")
  /// The caption of a field set.
  package static let legend = Element("legend")
  /// The caption of a control.
  package static let label = Element("label")
  /// A button.
  package static let button = Element("button")
  /// A choice from a list.
  package static let select = Element("select", holdsText: false)
  /// An option of a choice.
  package static let option = Element("option")
  /// A control for several lines of text.
  package static let textarea = Element("textarea")
  /// The result of a control.
  package static let output = Element("output")
  /// A value within a known range.
  package static let meter = Element("meter")
  /// How far a task has come.
  package static let progress = Element("progress")
}
