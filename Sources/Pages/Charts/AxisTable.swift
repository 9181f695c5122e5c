// The table under a chart: its head is the axis, its cells are the values.
import HTML
import Model

func axisTable(_ data: MetricChart, into page: inout Writer) {
  page.element(.table, data.hasTargets ? .classes("axis", "axis-headed") : .class("axis")) { page in
    page.element(.caption, .class("visually-hidden"), text: data.caption)
    page.element(.thead) { page in
      page.element(.tr) { page in
        if data.hasTargets { page.element(.td) }
        for column in data.axis.columns { head(column, width: data.axis.columnWidth, into: &page) }
      }
    }
    page.element(.tbody) { page in
      valueRow(data, title: "Nilai", figure: \.figure, into: &page)
      if data.hasTargets { valueRow(data, title: "Target", figure: \.target, into: &page) }
    }
  }
}

private func head(_ column: AxisColumn, width: Double, into page: inout Writer) {
  let head = column.head(width: width)
  page.element(.th, .scope(.col), .colspan(column.span)) { page in
    if let full = head.full {
      page.element(.abbr, .title(full), text: head.text)
    } else {
      page.text(head.text)
    }
  }
}

private func valueRow(
  _ data: MetricChart, title: String, figure: @escaping (AxisColumn) -> Figure?, into page: inout Writer
) {
  page.element(.tr) { page in
    if data.hasTargets { page.element(.th, .scope(.row), text: title) }
    for (index, column) in data.axis.columns.enumerated() {
      if let figure = figure(column) {
        page.element(.td, text: data.cells.cell(figure.value) + figure.status.mark)
      } else {
        // A cell for each column of the table: one that spans a run would leave columns in which no cell begins.
        for _ in 0..<column.span {
          page.element(.td) { page in
            if data.hasRoomForWords(index) { empty(into: &page) } else { unknownSign(into: &page) }
          }
        }
      }
    }
  }
}
