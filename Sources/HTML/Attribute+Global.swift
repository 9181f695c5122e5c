// Attributes that any element of HTML may have.

extension Attribute {
  /// The name of the element within its page.
  package static func id(_ id: ID) -> Attribute { Attribute("id", .id(id)) }

  /// A class of the style sheet.
  package static func `class`(_ name: StaticString) -> Attribute { Attribute("class", .literal(name)) }

  /// A class of the style sheet where a condition holds; else nothing.
  package static func `class`(_ name: StaticString, when condition: Bool) -> Attribute {
    condition ? .class(name) : .none
  }

  /// Classes of the style sheet; `nil` is left out: `.classes("card", isLate ? "late" : nil)`.
  package static func classes(_ names: StaticString?...) -> Attribute {
    let present = names.compactMap { $0 }
    return present.isEmpty ? .none : Attribute("class", .tokens(present))
  }

  /// A class of the style sheet and a second one where it is given; pages have many of these, and a list of two took
  /// two arrays each time.
  package static func classes(_ first: StaticString, _ second: StaticString?) -> Attribute {
    second.map { Attribute("class", .pair(first, $0)) } ?? .class(first)
  }

  /// The language of the content, BCP 47.
  package static func lang(_ tag: StaticString) -> Attribute { Attribute("lang", .literal(tag)) }

  /// The language of the content as the site says it, BCP 47.
  package static func language(_ tag: String) -> Attribute { Attribute("lang", .text(tag)) }

  /// A hint; never the only place where something is said.
  package static func title(_ text: String) -> Attribute { Attribute("title", .text(text)) }

  /// What the element is to assistive technology.
  package static func role(_ role: StaticString) -> Attribute { Attribute("role", .literal(role)) }

  /// A state or property of WAI-ARIA, named without `aria-`.
  package static func aria(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name, .text(value), family: .aria)
  }

  /// A state or property of WAI-ARIA whose value stands in the code, named without `aria-`.
  package static func aria(_ name: StaticString, _ value: StaticString) -> Attribute {
    Attribute(name, .literal(value), family: .aria)
  }

  /// A state of WAI-ARIA that holds or not, named without `aria-`.
  package static func aria(_ name: StaticString, _ value: Bool) -> Attribute {
    Attribute(name, .literal(value ? "true" : "false"), family: .aria)
  }

  /// A relation of WAI-ARIA to other elements of the page, named without `aria-`.
  package static func aria(_ name: StaticString, _ id: ID, _ more: ID...) -> Attribute {
    Attribute(name, .ids([id] + more), family: .aria)
  }

  /// Data for a script or style of the site, named without `data-`.
  package static func data(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name, .text(value), family: .data)
  }

  /// Not shown and not read out. Absent when the condition fails.
  package static func hidden(when condition: Bool = true) -> Attribute {
    condition ? Attribute("hidden", .flag) : .none
  }

  /// Where the element stands in the order of the Tab key: 0, or -1 to be reached by links only.
  package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .number(index)) }

  /// An attribute without a value.
  package static func flag(_ name: StaticString) -> Attribute {
    assert(isPlain(name), "not for a free attribute: \(name)")
    return Attribute(name, .flag)
  }

  /// Any other attribute. Event handlers, styles and addresses are refused in debug builds: they have no free text.
  package static func custom(_ name: StaticString, _ value: String) -> Attribute {
    assert(isPlain(name), "not for a free attribute: \(name)")
    return Attribute(name, .text(value))
  }
}
