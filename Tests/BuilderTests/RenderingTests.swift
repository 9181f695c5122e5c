// Rendering on all cores gives every file once, in the order of the plan.
import Builder
import HTML
import Model
import Testing

@Suite struct RenderingTests {
  private func files(_ count: Int) throws -> [PlannedFile] {
    try (0..<count).map { number in
      PlannedFile(try #require(Path(checking: "/\(number)/")), kind: .page) { Array("page \(number)".utf8) }
    }
  }

  @Test(arguments: [0, 1, 2, 31, 32, 33, 500]) func keepsTheOrder(count: Int) async throws {
    let rendered = await renderAll(try files(count))
    #expect(rendered.map(\.path.text) == (0..<count).map { "/\($0)/" })
    #expect(rendered.map { String(decoding: $0.bytes, as: UTF8.self) } == (0..<count).map { "page \($0)" })
  }

  @Test(arguments: [1, 2, 7]) func doesNotDependOnTheNumberOfTasks(tasks: Int) async throws {
    let rendered = await renderAll(try files(20), tasks: tasks)
    #expect(rendered.map(\.path.text) == (0..<20).map { "/\($0)/" })
  }
}
