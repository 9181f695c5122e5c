// Attributes of tables, lists and forms.

extension Attribute {
  /// What a head cell is the head of.
  package static func scope(_ scope: Scope) -> Attribute { Attribute("scope", .literal(scope.name)) }

  /// How many columns a cell spans; one is not written.
  package static func colspan(_ columns: Int) -> Attribute {
    columns == 1 ? .none : Attribute("colspan", .number(columns))
  }

  /// How many rows a cell spans; one is not written.
  package static func rowspan(_ rows: Int) -> Attribute { rows == 1 ? .none : Attribute("rowspan", .number(rows)) }

  /// How many columns a column element stands for.
  package static func span(_ columns: Int) -> Attribute { Attribute("span", .number(columns)) }

  /// The head cells of a cell.
  package static func headers(_ ids: ID...) -> Attribute { ids.isEmpty ? .none : Attribute("headers", .ids(ids)) }

  /// The short form of a head cell, as it is read out.
  package static func abbr(_ text: String) -> Attribute { Attribute("abbr", .text(text)) }

  /// The number of the first item of a list.
  package static func start(_ number: Int) -> Attribute { Attribute("start", .number(number)) }

  /// The list counts down.
  package static var reversed: Attribute { Attribute("reversed", .flag) }

  /// The details are shown. Absent when the condition fails.
  package static func open(when condition: Bool = true) -> Attribute { condition ? Attribute("open", .flag) : .none }

  /// The control that a label belongs to.
  package static func `for`(_ id: ID) -> Attribute { Attribute("for", .id(id)) }

  /// Where a form is sent.
  package static func action(_ link: Link) -> Attribute { Attribute("action", .link(link)) }

  /// How a form is sent.
  package static func method(_ method: StaticString) -> Attribute { Attribute("method", .literal(method)) }

  /// The value of a control or of a data element.
  package static func value(_ text: String) -> Attribute { Attribute("value", .text(text)) }

  /// An example of what is to be typed.
  package static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", .text(text)) }

  /// What a browser may fill in.
  package static func autocomplete(_ mode: StaticString) -> Attribute { Attribute("autocomplete", .literal(mode)) }

  /// What a head cell is the head of.
  package enum Scope: Sendable {
    /// The rest of its row.
    case row
    /// The rest of its column.
    case col
    /// The rest of its group of rows.
    case rowgroup
    /// The rest of its group of columns.
    case colgroup

    var name: StaticString {
      switch self {
      case .row: "row"
      case .col: "col"
      case .rowgroup: "rowgroup"
      case .colgroup: "colgroup"
      }
    }
  }
}
