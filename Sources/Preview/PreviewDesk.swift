// Answers requests: the page that was asked for, the findings when there is no site, and news of changes.
import Builder
import Diagnostics
import HTML
import Model
import Pages

/// The answers of the preview.
struct PreviewDesk: Sendable {
  let workbench: Workbench

  /// How often the content is looked at while a browser waits for a change, and how often before it is asked to come
  /// again, so that no connection stays open for ever.
  private static let pause = Duration.milliseconds(400)
  private static let looks = 50

  func answer(_ request: PreviewRequest) async -> PreviewResponse {
    guard isLocal(request) else { return reply(.forbidden, "text/plain", Array("127.0.0.1\n".utf8)) }
    guard request.method == "GET" || request.method == "HEAD" else {
      return reply(.methodNotAllowed, "text/plain", [])
    }
    switch request.path {
    case LiveReload.scriptPath: return reply(.ok, "text/javascript", Array(LiveReload.script.utf8))
    case LiveReload.stylePath: return reply(.ok, "text/css", Array(FindingsPage.style.utf8))
    case LiveReload.waitPath: return await wait(since: request.value(of: "since") ?? "")
    default: return await page(request.path)
    }
  }

  /// A page elsewhere on the web cannot read the preview by giving its own name to this machine's address.
  private func isLocal(_ request: PreviewRequest) -> Bool {
    guard let host = request.host else { return true }
    let name = host.split(separator: ":").first.map(String.init) ?? host
    return name == "127.0.0.1" || name == "localhost"
  }

  private func wait(since stamp: String) async -> PreviewResponse {
    for _ in 0..<PreviewDesk.looks {
      if String(workbench.stamp()) != stamp { return reply(.ok, "text/plain", Array("changed\n".utf8)) }
      do { try await Task.sleep(for: PreviewDesk.pause) } catch { break }
    }
    return reply(.ok, "text/plain", Array("same\n".utf8))
  }

  private func page(_ requested: String) async -> PreviewResponse {
    let view = await workbench.current()
    guard view.plan.edition != nil, !view.plan.findings.hasErrors else {
      let page = FindingsPage(findings: view.plan.findings.sorted, folder: view.folder, workbench: workbench)
      return reply(.internalServerError, "text/html; charset=utf-8", LiveReload.injected(into: page.bytes, view.stamp))
    }
    guard let path = path(requested, below: view.base) else { return redirect(to: view.base) }
    if let file = view.plan.file(at: path) { return show(file, .ok, view) }
    if let site = view.plan.edition?.site, let bytes = heartbeat(at: path, of: site) {
      return reply(.ok, contentType(of: path), bytes)
    }
    if let folder = Path(checking: path.text + "/"), view.plan.file(at: folder) != nil {
      return redirect(to: Link.page(folder).text(base: view.base))
    }
    if let file = view.plan.file(at: .notFound) { return show(file, .notFound, view) }
    return reply(.notFound, "text/plain", [])
  }

  /// The files that a published site has and a plan has not, without a promise of the next check.
  private func heartbeat(at path: Path, of site: Site) -> [UInt8]? {
    let heartbeat = HeartbeatFiles(checked: nil, minutes: site.limits.heartbeatMinutes, zone: site.zone)
    return heartbeat.all.first { $0.path == path }?.bytes
  }

  private func show(_ file: PlannedFile, _ status: PreviewResponse.Status, _ view: PreviewView) -> PreviewResponse {
    let type = contentType(of: file.path)
    let bytes = file.render().bytes
    return reply(status, type, type.hasPrefix("text/html") ? LiveReload.injected(into: bytes, view.stamp) : bytes)
  }

  /// The path in the site; `nil` when it is not below the site's base.
  private func path(_ requested: String, below base: String) -> Path? {
    guard requested.hasPrefix(base) else { return nil }
    return Path(checking: "/" + requested.dropFirst(base.count)) ?? Path(checking: "/not-a-path")
  }

  private func redirect(to address: String) -> PreviewResponse {
    PreviewResponse(.temporaryRedirect, ["Location: \(address)", "Cache-Control: no-store"])
  }

  private func reply(_ status: PreviewResponse.Status, _ type: String, _ bytes: [UInt8]) -> PreviewResponse {
    let headers = ["Content-Type: \(type)", "Cache-Control: no-store", "X-Content-Type-Options: nosniff"]
    return PreviewResponse(status, headers, bytes)
  }
}
