/// Where the figures of one record stand in the content, and what is said there of their changes.
internal import Diagnostics
internal import Model

struct FigureFile {
  /// The file in which changes are told.
  let file: String
  /// The file with the figures; that of the changes where there is no other.
  let table: String
  /// Where each figure stands.
  var places: [PublishedFigure.Key: Place] = [:]
  /// Where a figure stands that has no place of its own.
  private var place: Place?
  /// The changes that the log tells.
  var logged: [LoggedChange] = []
  /// The largest step that the record calls believable.
  var jump: Decimal?
  /// Where the unit is declared.
  var unit: Place?

  init(_ file: String, table: String? = nil, place: Place? = nil) {
    self.file = file
    self.table = table ?? file
    self.place = place
  }

  /// Where a figure stands; the whole file when it does not stand anywhere any more.
  func place(of key: PublishedFigure.Key) -> Place { places[key] ?? place ?? Place(file: table) }

  /// Takes over what was read of the record.
  mutating func note(_ fields: Fields) {
    places = fields.placed
    logged = fields.logged
  }
}
