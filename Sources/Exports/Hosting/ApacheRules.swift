// `.htaccess`, which Apache and the web servers of shared hosts read (Apache 2.4, contexts of core, mod_alias,
// mod_headers, mod_mime, mod_deflate).
import HTML
import Model

extension HostingRules {
  /// Works where the web root stands at the base path of the site's address.
  var apache: [UInt8] {
    var text = notice
    text += """

      Options -Indexes -MultiViews
      DirectoryIndex index.html
      AddDefaultCharset utf-8
      ErrorDocument 404 \(place(.notFound))

      <IfModule mod_mime.c>
        AddType application/json .json
        AddType application/xml .xml
        AddType image/avif .avif
        AddType image/svg+xml .svg
        AddType image/webp .webp
        AddType text/csv .csv
        AddType text/javascript .js
        AddCharset utf-8 .css .csv .html .js .svg .txt .xml
      </IfModule>

      """
    for (path, type) in types { section("If \"%{REQUEST_URI} == '\(place(path))'\"", ["ForceType \"\(type)\""], &text) }
    compression(into: &text)
    answers(into: &text)
    headers(into: &text)
    return Array(text.utf8)
  }

  private func compression(into text: inout String) {
    text += """

      <IfModule mod_deflate.c>
        <IfModule mod_filter.c>
          AddOutputFilterByType DEFLATE application/atom+xml application/feed+json application/json application/xml
          AddOutputFilterByType DEFLATE image/svg+xml text/css text/csv text/html text/javascript text/plain
        </IfModule>
      </IfModule>

      """
  }

  /// Moved, gone, and what only servers read.
  private func answers(into text: inout String) {
    let own = [Path.headerRules, .redirectRules, .nginxMap].map { pattern(place($0)) }.joined(separator: "|")
    var lines = ["RedirectMatch 404 \"^(\(own))$\""]
    for (from, to) in moved {
      let ending = from.isFolder ? "(/(index\\.html)?)?" : ""
      let stem = from.isFolder ? String(place(from).dropLast()) : place(from)
      lines.append("RedirectMatch 301 \"^\(pattern(stem))\(ending)$\" \"\(place(to))\"")
    }
    for path in gone { lines.append("RedirectMatch 410 \"^\(pattern(place(path)))$\"") }
    section("IfModule mod_alias.c", lines, &text)
    // The page below the path that is gone tells why it is.
    for path in gone {
      let document = place(path) + "index.html"
      section("If \"%{REQUEST_URI} == '\(place(path))'\"", ["ErrorDocument 410 \(document)"], &text)
    }
  }

  private func headers(into text: inout String) {
    let always = address.securityHeaders + [Header("Cross-Origin-Resource-Policy", "same-origin")]
    text += "\n<IfModule mod_headers.c>\n"
    for header in always { text += "  " + set(header) + "\n" }
    text += "  " + set(Caching.short.header) + "\n"
    for caching in [Caching.forever, .never] {
      inner(tops.filter { self.caching($0) == caching }, [caching.header], &text)
    }
    inner(
      tops.filter(isOpen),
      [Header("Cross-Origin-Resource-Policy", "cross-origin"), Header("Access-Control-Allow-Origin", "*")], &text)
    // What is not there today may be there tomorrow, under a name of any kind.
    text += "  " + set(Caching.never.header) + " \"expr=%{REQUEST_STATUS} -ge 400\"\n"
    text += "</IfModule>\n"
  }

  private func inner(_ tops: [Path], _ headers: [Header], _ text: inout String) {
    guard !tops.isEmpty else { return }
    let paths = tops.map { pattern(place($0)) + ($0.isFolder ? "" : "$") }.joined(separator: "|")
    text += "  <If \"%{REQUEST_URI} =~ m#^(\(paths))#\">\n"
    for header in headers { text += "    " + set(header) + "\n" }
    text += "  </If>\n"
  }

  private func section(_ name: String, _ lines: [String], _ text: inout String) {
    let tag = name.split(separator: " ").first ?? ""
    text += "\n<\(name)>\n" + lines.map { "  \($0)\n" }.joined() + "</\(tag)>\n"
  }

  private func set(_ header: Header) -> String { "Header always set \(header.name) \"\(header.value)\"" }

  /// A path as a regular expression; of all characters of paths only the dot means more than itself.
  private func pattern(_ place: String) -> String {
    place.unicodeScalars.reduce(into: "") { $0 += $1 == "." ? "\\." : String($1) }
  }
}
