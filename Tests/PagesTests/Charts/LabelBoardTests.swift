// Labels give way to each other, never to nothing.
import Testing

@testable import Pages

@Suite struct LabelBoardTests {
  @Test func theFirstFreePlaceIsTaken() {
    var board = LabelBoard(height: 200)
    board.add("3,31", .value, at: [TextPlace(100, 50)])
    board.add("3,40", .target, at: [TextPlace(105, 52), TextPlace(105, 90)])
    #expect(board.labels.map(\.place.y) == [50, 90])
  }

  @Test func aLabelWithoutRoomIsLeftOut() {
    var board = LabelBoard(height: 200)
    board.add("3,31", .value, at: [TextPlace(100, 50)])
    board.add("3,40", .target, at: [TextPlace(105, 52)])
    #expect(board.labels.map(\.text) == ["3,31"])
  }

  @Test func aNeededLabelIsWrittenAnyway() {
    var board = LabelBoard(height: 200)
    board.add("3,31", .value, at: [TextPlace(100, 50)])
    board.add("3,40", .latest, at: [TextPlace(105, 52)], isNeeded: true)
    #expect(board.labels.map(\.text) == ["3,31", "3,40"])
  }

  @Test func linesAreAvoidedWhereThereIsAnotherPlace() {
    var board = LabelBoard(height: 200)
    board.avoid(from: 50, 46, to: 150, 46)
    board.add("3,31", .value, at: [TextPlace(100, 50), TextPlace(100, 90)])
    #expect(board.labels.map(\.place.y) == [90])
  }

  @Test func nothingIsWrittenOutsideOfTheDrawing() {
    var board = LabelBoard(height: 200)
    board.add("1.234.567", .value, at: [TextPlace(350, 50), TextPlace(100, 5), TextPlace(100, 199)])
    #expect(board.labels.isEmpty)
  }
}
