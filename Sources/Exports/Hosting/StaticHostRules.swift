// `_headers` and `_redirects`, which static hosts such as Cloudflare Pages, Netlify and GitLab Pages read.
import HTML
import Model

extension HostingRules {
  /// One header comes from one rule only: hosts join what two rules say with a comma.
  var headers: [UInt8] {
    var text = notice
    rule(address.base + "*", address.securityHeaders, into: &text)
    for top in tops {
      let isOpen = isOpen(top)
      let all = [
        caching(top).header, Header("Cross-Origin-Resource-Policy", isOpen ? "cross-origin" : "same-origin"),
      ]
      let pattern = place(top) + (top.isFolder && top != .home ? "*" : "")
      rule(pattern, isOpen ? all + [Header("Access-Control-Allow-Origin", "*")] : all, into: &text)
    }
    for (path, type) in types { rule(place(path), [Header("Content-Type", type)], into: &text) }
    return Array(text.utf8)
  }

  /// Moved items. What is gone answers with its page: these hosts know no 410.
  var redirects: [UInt8] {
    var text = notice
    for (from, to) in moved { text += "\(place(from)) \(place(to)) 301\n" }
    return Array(text.utf8)
  }

  private func rule(_ pattern: String, _ headers: [Header], into text: inout String) {
    text += "\n\(pattern)\n"
    for header in headers { text += "  \(header.name): \(header.value)\n" }
  }
}
