/// Short names for the parts of a table.
internal import Formats

typealias Cell = CSVTable.Cell
typealias Row = CSVTable.Row
