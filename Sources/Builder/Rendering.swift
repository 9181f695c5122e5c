// Runs the render functions of a plan on all cores.
package import HTML
package import Model

/// A file of the site with its bytes.
package struct RenderedFile: Sendable {
  package let path: Path
  package let bytes: [UInt8]
}

/// Renders all files; the result is in the order of the plan, whatever finished first.
///
/// Files are dealt out like cards, so that neighbours, which are of one kind and cost alike, go to different tasks.
package func renderAll(_ files: [PlannedFile], tasks: Int = 32) async -> [RenderedFile] {
  let step = max(1, min(tasks, files.count))
  return await withTaskGroup(of: (Int, [RenderedFile]).self) { group in
    for first in 0..<step {
      group.addTask {
        let own = stride(from: first, to: files.count, by: step)
        return (first, own.map { RenderedFile(path: files[$0].path, bytes: files[$0].render().bytes) })
      }
    }
    var hands: [[RenderedFile]] = Array(repeating: [], count: step)
    for await (first, rendered) in group { hands[first] = rendered }
    return files.indices.map { hands[$0 % step][$0 / step] }
  }
}
