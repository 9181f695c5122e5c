// Tables. On a narrow screen each row folds into a block in which every cell is named by its column.
import HTML
import Model

/// The head of a column.
struct TableColumn: Sendable {
  enum Kind: Sendable {
    case text
    /// Set to the right; several share a line when folded.
    case number
    /// Takes a line of its own when folded.
    case full
  }

  let title: String
  let kind: Kind

  init(_ title: String, _ kind: Kind = .text) {
    self.title = title
    self.kind = kind
  }
}

enum TableCell {
  case text(String)
  case number(String)
  /// Not known, in a narrow cell: `…`
  case unknown
  /// Not known, in words.
  case empty
  case link(String, Link)
  case view((inout Writer) -> Void)
}

/// A row; its first cell is the head of the row.
struct TableRow {
  let cells: [TableCell]
  let id: ID?

  init(_ cells: [TableCell], id: ID? = nil) {
    self.cells = cells
    self.id = id
  }
}

/// `hasAmounts`: numbers may be sums of money in full, which need more room when folded.
func dataTable(
  caption: String, columns: [TableColumn], rows: [TableRow], hasAmounts: Bool = false, into page: inout Writer
) {
  page.element(.table, .classes("table", "fold", hasAmounts ? "amounts" : nil)) { page in
    page.element(.caption, .class("visually-hidden"), text: caption)
    page.element(.thead) { page in
      page.element(.tr) { page in
        for column in columns { page.element(.th, .scope(.col), column.style, text: column.title) }
      }
    }
    page.element(.tbody) { page in
      for row in rows {
        page.element(.tr, row.id.map(Attribute.id) ?? .none) { page in
          for (index, (column, cell)) in zip(columns, row.cells).enumerated() {
            write(cell, column, isHead: index == 0, into: &page)
          }
        }
      }
    }
  }
}

private func write(_ cell: TableCell, _ column: TableColumn, isHead: Bool, into page: inout Writer) {
  if isHead {
    page.element(.th, .scope(.row)) { write(cell, into: &$0) }
  } else {
    page.element(.td, column.style, .data("label", column.title)) { write(cell, into: &$0) }
  }
}

private func write(_ cell: TableCell, into page: inout Writer) {
  switch cell {
  case .text(let text), .number(let text): page.text(text)
  case .unknown: unknownSign(into: &page)
  case .empty: empty(into: &page)
  case .link(let title, let link): textLink(title, link, into: &page)
  case .view(let view): view(&page)
  }
}

extension TableColumn {
  fileprivate var style: Attribute {
    switch kind {
    case .text: .none
    case .number: .class("number")
    case .full: .class("full")
    }
  }
}

/// A table that a text embeds, as it stands in its file. It scrolls by itself, since nothing is known of its columns.
func dataTable(_ table: DataTable, into page: inout Writer) {
  page.element(
    .div, .class("table-scroll"), .tabindex(0), .role("region"), .aria("label", table.title)
  ) { page in
    page.element(.table) { page in
      page.element(.caption, text: table.title)
      page.element(.thead) { page in
        page.element(.tr) { page in
          for title in table.header { page.element(.th, .scope(.col), text: title) }
        }
      }
      page.element(.tbody) { page in
        for row in table.rows {
          page.element(.tr) { page in
            for cell in row { page.element(.td, text: cell) }
          }
        }
      }
    }
  }
}
