// The files of a plan in the order in which a release has them: by the names under which they are stored.
import HTML
import Model

/// A planned file and its name below the web root.
struct StoredFile: Sendable {
  let output: String
  let planned: PlannedFile
}

extension Plan {
  /// All files by their names; the paths of pages, which end in `/`, have another order.
  var stored: [StoredFile] {
    let outputs = files.map(\.path.output)
    return outputs.indices.sorted { outputs[$0] < outputs[$1] }.map { index in
      StoredFile(output: outputs[index], planned: files[index])
    }
  }
}
