// The script that only the preview adds to pages: it waits for a change of the content and loads the page again.

enum LiveReload {
  static let scriptPath = "/__terang/reload.js"
  static let stylePath = "/__terang/findings.css"
  static let waitPath = "/__terang/wait"

  static let script = """
    const stamp = document.currentScript.dataset.stamp;
    async function watch() {
      for (;;) {
        try {
          const answer = await fetch("\(waitPath)?since=" + encodeURIComponent(stamp));
          if ((await answer.text()).trim() === "changed") return location.reload();
        } catch {
          await new Promise((resume) => setTimeout(resume, 1000));
        }
      }
    }
    watch();
    """

  /// The page with the script at the end of its body.
  static func injected(into page: [UInt8], _ stamp: Int) -> [UInt8] {
    let tag = Array("<script src=\"\(scriptPath)\" data-stamp=\"\(stamp)\" defer></script>".utf8)
    let end = Array("</body>".utf8)
    guard let position = page.lastIndex(of: end) else { return page + tag }
    return page[..<position] + tag + page[position...]
  }
}

extension [UInt8] {
  /// Where the last occurrence of `word` begins.
  fileprivate func lastIndex(of word: [UInt8]) -> Int? {
    guard count >= word.count else { return nil }
    return (0...(count - word.count)).reversed().first { self[$0...].starts(with: word) }
  }
}
