// What is looked for in every file of the site before it becomes public: links that lead nowhere, and personal data.
package import Diagnostics
import HTML
import Intake
import Model
package import Publishing

/// What was found in one file.
package struct FileNotes: Sendable {
  let links: RenderedLinkCheck.Page
  let leaks: [Diagnostic]
}

/// Why a rendered site may not become public.
package enum SiteRefusal: Sendable {
  /// terang itself rendered links that lead nowhere.
  case dead([DeadLink])
  case leaks(Findings)
}

package typealias SiteInspection = Inspection<FileNotes, SiteRefusal>
package typealias SitePublication = Publication<SiteRefusal>

extension SiteInspection {
  /// - Parameters:
  ///   - files: what the release was made of, in its order.
  ///   - tool: stands for the program itself: what another program found out is not known. `nil` to examine everything.
  ///   - judging: is told when all files have been looked at.
  init(
    _ release: Release, of files: [StoredFile], at address: BaseAddress, gate: PersonalDataGate, tool: String?,
    judging: @escaping @Sendable () -> Void
  ) {
    let check = RenderedLinkCheck(release, origin: address.origin, base: address.base)
    let search = RenderedSearch(gate)
    let keys = tool.map { FileKeys(tool: $0, rules: gate.signature) }
    self.init(
      key: { index in keys?.key(of: files[index].planned) },
      render: { index, key in
        let file = files[index].planned.render()
        let path = files[index].output
        return Rendering(bytes: file.bytes, key: key ?? keys?.key(of: file)) {
          FileNotes(links: check.page(file, at: path), leaks: search.leaks(in: file, at: path))
        }
      },
      judge: { notes in
        judging()
        let dead = check.judge(notes.map { $0?.links }, of: release)
        if !dead.isEmpty { return .dead(dead) }
        var findings = Findings()
        for case let note? in notes { for leak in note.leaks { findings.report(leak) } }
        return findings.isEmpty ? nil : .leaks(findings)
      })
  }
}

/// Searches rendered files for personal data; what many of them share, once.
private struct RenderedSearch {
  private let gate: PersonalDataGate
  private let clean = FrameMemory<Bool>()

  init(_ gate: PersonalDataGate) { self.gate = gate }

  func leaks(in file: FileBytes, at path: String) -> [Diagnostic] {
    guard !file.frames.isEmpty else { return gate.check(rendered: file.bytes, path: path) }
    var start = 0
    var isClean = true
    for (place, frame) in file.frames {
      isClean = isClean && gate.isNothing(in: file.bytes[start..<place], path: path)
      isClean = isClean && clean.value(of: frame) { gate.isNothing(in: frame.bytes[...], path: path) }
      start = place + frame.bytes.count
    }
    isClean = isClean && gate.isNothing(in: file.bytes[start...], path: path)
    // Once more as a whole, for the places of what was found.
    return isClean ? [] : gate.check(rendered: file.bytes, path: path)
  }
}
