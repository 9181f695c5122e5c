// Searches the rendered site for personal data before it becomes public, on all cores.
import Diagnostics
import Intake
import Publishing

extension PersonalDataGate {
  /// What is found in the files of a release. Files are dealt out like cards, as for rendering.
  func check(_ release: Release, tasks: Int = 16) async -> Findings {
    let files = release.files
    let step = max(1, min(tasks, files.count))
    let found = await withTaskGroup(of: [Diagnostic].self) { group in
      for first in 0..<step {
        group.addTask {
          stride(from: first, to: files.count, by: step).flatMap { index in
            check(rendered: files[index].bytes, path: files[index].path)
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    var findings = Findings()
    for finding in found { findings.report(finding) }
    return findings
  }
}
