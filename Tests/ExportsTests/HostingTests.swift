// The files that tell web servers how to serve the site.

import Foundation
import HTML
import Model
import Testing

@testable import Exports

@Suite struct HostingTests {
  private func rules(_ address: String = "https://terang.example.id/kota/", _ extra: [PlannedFile] = []) throws
    -> HostingRules
  {
    let files = [
      file("/"), file("/404.html"), file("/aset/site-0123abcd.css"), file("/berita/"), file("/berita/feed.json"),
      file("/data/"), file("/data/ipm.csv"), file("/datapackage.json"),
    ]
    return HostingRules(
      of: [files, extra], at: try #require(WebAddress(address).flatMap(BaseAddress.init)))
  }

  private func file(_ path: StaticString, _ answer: PlannedFile.Answer = .found) -> PlannedFile {
    PlannedFile(Path(path), kind: .unlisted, answer: answer) { [] }
  }

  private var moved: [PlannedFile] {
    [
      file("/program/lama/", .moved(to: Path("/program/baru/"))), file("/unduh/a.csv", .moved(to: Path("/data/a.csv"))),
      file("/program/habis/", .gone), file("/habis.html", .gone),
    ]
  }

  @Test func apacheIsToldEverything() throws {
    #expect(
      text(try rules("https://terang.example.id/kota/", moved).apache) == """
        # Written by terang from the plan of the site; a change made here ends with the next release.

        Options -Indexes -MultiViews
        DirectoryIndex index.html
        AddDefaultCharset utf-8
        ErrorDocument 404 /kota/404.html

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

        <If "%{REQUEST_URI} == '/kota/berita/feed.xml'">
          ForceType "application/atom+xml; charset=utf-8"
        </If>

        <If "%{REQUEST_URI} == '/kota/berita/feed.json'">
          ForceType "application/feed+json"
        </If>

        <If "%{REQUEST_URI} == '/kota/pengumuman/feed.xml'">
          ForceType "application/atom+xml; charset=utf-8"
        </If>

        <IfModule mod_deflate.c>
          <IfModule mod_filter.c>
            AddOutputFilterByType DEFLATE application/atom+xml application/feed+json application/json application/xml
            AddOutputFilterByType DEFLATE image/svg+xml text/css text/csv text/html text/javascript text/plain
          </IfModule>
        </IfModule>

        <IfModule mod_alias.c>
          RedirectMatch 404 "^(/kota/_headers|/kota/_redirects|/kota/_nginx\\.map)$"
          RedirectMatch 301 "^/kota/program/lama(/(index\\.html)?)?$" "/kota/program/baru/"
          RedirectMatch 301 "^/kota/unduh/a\\.csv$" "/kota/data/a.csv"
          RedirectMatch 410 "^/kota/program/habis/$"
        </IfModule>

        <If "%{REQUEST_URI} == '/kota/program/habis/'">
          ErrorDocument 410 /kota/program/habis/index.html
        </If>

        <IfModule mod_headers.c>
          Header always set Content-Security-Policy "\(Self.policy)"
          Header always set X-Content-Type-Options "nosniff"
          Header always set Referrer-Policy "strict-origin-when-cross-origin"
          Header always set Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
          Header always set Cross-Origin-Opener-Policy "same-origin"
          Header always set Strict-Transport-Security "max-age=31536000"
          Header always set Cross-Origin-Resource-Policy "same-origin"
          Header always set Cache-Control "public, max-age=300"
          <If "%{REQUEST_URI} =~ m#^(/kota/aset/)#">
            Header always set Cache-Control "public, max-age=31536000, immutable"
          </If>
          <If "%{REQUEST_URI} =~ m#^(/kota/denyut\\.json$|/kota/denyut\\.svg$|/kota/manifest\\.json$)#">
            Header always set Cache-Control "no-cache"
          </If>
          <If "%{REQUEST_URI} =~ m#^(/kota/data/|/kota/datapackage\\.json$)#">
            Header always set Cross-Origin-Resource-Policy "cross-origin"
            Header always set Access-Control-Allow-Origin "*"
          </If>
          Header always set Cache-Control "no-cache" "expr=%{REQUEST_STATUS} -ge 400"
        </IfModule>

        """)
  }

  @Test func staticHostsGetEveryHeaderFromOneRuleOnly() throws {
    #expect(
      text(try rules().headers) == """
        # Written by terang from the plan of the site; a change made here ends with the next release.

        /kota/*
          Content-Security-Policy: \(Self.policy)
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
          Cross-Origin-Opener-Policy: same-origin
          Strict-Transport-Security: max-age=31536000
        \(Self.rule("/kota/"))\(Self.rule("/kota/404.html"))
        /kota/aset/*
          Cache-Control: public, max-age=31536000, immutable
          Cross-Origin-Resource-Policy: same-origin
        \(Self.rule("/kota/berita/*"))
        /kota/data/*
          Cache-Control: public, max-age=300
          Cross-Origin-Resource-Policy: cross-origin
          Access-Control-Allow-Origin: *

        /kota/datapackage.json
          Cache-Control: public, max-age=300
          Cross-Origin-Resource-Policy: cross-origin
          Access-Control-Allow-Origin: *
        \(Self.rule("/kota/denyut.json", "no-cache"))\(Self.rule("/kota/denyut.svg", "no-cache"))\
        \(Self.rule("/kota/manifest.json", "no-cache"))
        /kota/berita/feed.xml
          Content-Type: application/atom+xml; charset=utf-8

        /kota/berita/feed.json
          Content-Type: application/feed+json

        /kota/pengumuman/feed.xml
          Content-Type: application/atom+xml; charset=utf-8

        """)
  }

  @Test func movedItemsAreRedirectsAndGoneOnesKeepTheirPage() throws {
    let rules = try rules("https://terang.example.id/", moved)
    let notice = "# Written by terang from the plan of the site; a change made here ends with the next release.\n"
    #expect(
      text(rules.redirects) == notice + """
        /program/lama/ /program/baru/ 301
        /unduh/a.csv /data/a.csv 301

        """)
    #expect(
      text(rules.nginxMap) == notice + """
        /program/lama/ /program/baru/;
        /unduh/a.csv /data/a.csv;
        /program/habis/ gone;

        """)
  }

  @Test func withoutMovedItemsOnlyTheNoticeIsLeft() throws {
    let rules = try rules()
    #expect(text(rules.redirects) == notice)
    #expect(text(rules.nginxMap) == notice)
    #expect(!text(rules.apache).contains("ErrorDocument 410"))
  }

  @Test func aSiteOnPlainHTTPPromisesNoHTTPS() throws {
    let text = text(try rules("http://terang.example.id/").apache)
    #expect(!text.contains("Strict-Transport-Security"))
    #expect(!text.contains("upgrade-insecure-requests"))
    #expect(text.contains("ErrorDocument 404 /404.html\n"))
  }

  @Test func theSiteForNginxSaysTheSame() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let nginx = try String(
      contentsOf: tests.deletingLastPathComponent().appendingPathComponent("Deploy/nginx/terang.conf"), encoding: .utf8)
    for header in try rules().address.securityHeaders {
      #expect(nginx.contains("  add_header \(header.name) \"\(header.value)\" always;\n"))
    }
    for caching in Caching.allCases { #expect(nginx.contains(" \"\(caching.header.value)\";\n")) }
    #expect(nginx.contains(#"/(denyut\.(json|svg)|manifest\.json)$"#))
    #expect(Path.living.map(\.text) == ["/denyut.json", "/denyut.svg", "/manifest.json"])
  }

  @Test func thePolicyHasNoWayAround() {
    for word in ["unsafe", "*", "data:", "blob:", "http"] { #expect(!Self.policy.contains(word)) }
  }

  @Test func theFilesAreExportsInTheWebRoot() throws {
    let files = hostingExports(at: try rules().address, files: [])
    #expect(files.map(\.path.output) == [".htaccess", "_headers", "_redirects", "_nginx.map"])
    #expect(files.allSatisfy { $0.kind == .export })
  }

  private static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests
    """

  private static func rule(_ path: String, _ caching: String = "public, max-age=300") -> String {
    "\n\(path)\n  Cache-Control: \(caching)\n  Cross-Origin-Resource-Policy: same-origin\n"
  }
}
