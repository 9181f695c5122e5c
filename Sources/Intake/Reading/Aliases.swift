/// Short names for the parts of a table.
internal import Formats

typealias Cell = SheetTable.Cell
typealias Row = SheetTable.Row
