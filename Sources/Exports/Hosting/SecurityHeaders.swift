// The headers that keep a browser to what the site is: static files of its own, one script, no third party.
import Model

/// A response header.
struct Header: Hashable, Sendable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension BaseAddress {
  /// What every answer says. A site on plain http does not promise https.
  var securityHeaders: [Header] {
    let isSecure = origin.hasPrefix("https:")
    let headers = [
      Header("Content-Security-Policy", contentPolicy(isSecure: isSecure)),
      Header("X-Content-Type-Options", "nosniff"),
      Header("Referrer-Policy", "strict-origin-when-cross-origin"),
      Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
      Header("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    return isSecure ? headers + [Header("Strict-Transport-Security", "max-age=31536000")] : headers
  }

  /// Content Security Policy Level 3. Nothing inline, nothing from elsewhere; the search script fetches its index,
  /// hence `connect-src`; the search form answers on its own page, hence `form-action`.
  private func contentPolicy(isSecure: Bool) -> String {
    var parts = ["default-src 'none'"]
    parts += ["script-src", "style-src", "img-src", "connect-src", "form-action"].map { $0 + " 'self'" }
    parts += ["base-uri 'none'", "frame-ancestors 'none'"]
    if isSecure { parts.append("upgrade-insecure-requests") }
    return parts.joined(separator: "; ")
  }
}

/// How long a browser may keep a file without asking again.
enum Caching: Hashable, Sendable, CaseIterable {
  /// The name carries a fingerprint of the content.
  case forever
  /// Pages, feeds, data, pictures: five minutes, half of the time between two runs of a usual timer.
  case short
  /// What must be true at the moment at which it is read.
  case never

  var header: Header {
    switch self {
    case .forever: Header("Cache-Control", "public, max-age=31536000, immutable")
    case .short: Header("Cache-Control", "public, max-age=300")
    case .never: Header("Cache-Control", "no-cache")
    }
  }
}
