/// Every page of the site and the files that pages need: where each goes and the function that writes it.
import HTML
package import Model

/// The pages of an edition with style sheet, search script and icon, in the order of their departments.
package func sitePages(_ edition: Edition) -> [PlannedFile] {
  let styles = StyleSheet.text(theme: edition.site.theme)
  let script = SearchScript.text
  let theme = edition.site.theme
  let assets = AssetPaths(
    styleSheet: fingerprinted("site", styles, "css"), searchScript: fingerprinted("cari", script, "js"))
  let context = PageContext(edition: edition, assets: assets)
  var files = context.pageFiles()
  files += context.redirectFiles()
  files += context.expiredFiles()
  files += context.goneFiles()
  files.append(PlannedFile(assets.styleSheet, kind: .export) { styles })
  files.append(PlannedFile(assets.searchScript, kind: .export) { script })
  files.append(PlannedFile(.icon, kind: .export) { SiteIcon.svg(theme: theme) })
  return files
}

/// The path of an asset, with a name that changes when its content does.
func fingerprinted(_ name: String, _ content: [UInt8], _ ending: String) -> Path {
  Path(checking: "/aset/\(name)-\(fingerprint(content)).\(ending)") ?? Path("/aset/")
}

/// FNV-1a over the bytes, 32 bits in eight hexadecimal digits. A name for caches, no proof of anything.
func fingerprint(_ bytes: [UInt8]) -> String {
  var hash: UInt32 = 2_166_136_261
  for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}

extension PageContext {
  /// Every page that tells something, in the order of the departments.
  func pageFiles() -> [PlannedFile] {
    var files = cityFiles() + metricFiles() + programFiles()
    addNewsFiles(to: &files)
    files += announcementFiles() + governanceFiles() + dataFiles() + standingFiles()
    return files
  }

  /// The home page, the pillars and the agencies.
  func cityFiles() -> [PlannedFile] {
    let city = edition.city
    let whole = newest
    var files = [
      PlannedFile(.home, kind: .page, modified: whole) { homePage() },
      PlannedFile(.pillars, kind: .page, modified: whole) { pillarListPage() },
      PlannedFile(.agencies, kind: .page, modified: modified { $0.add(city.agencies.flatMap(\.sources)) }) {
        agencyListPage()
      },
    ]
    for pillar in city.pillars {
      let day = modified(
        edition.metrics(of: pillar), edition.programs(of: pillar), Array(edition.news(of: pillar).prefix(1)))
      files.append(PlannedFile(pillar.path, kind: .page, modified: day) { pillarPage(pillar) })
    }
    for agency in city.agencies {
      let day = modified { modified in
        modified.add(agency.sources)
        let news = Array(edition.news(of: agency).prefix(1))
        modified.add(self.modified(edition.metrics(of: agency), edition.programs(of: agency), news))
      }
      files.append(PlannedFile(agency.path, kind: .page, modified: day) { agencyPage(agency) })
    }
    return files
  }

  /// The list of metrics and each of them.
  func metricFiles() -> [PlannedFile] {
    let all = edition.city.metrics
    return [PlannedFile(.metrics, kind: .page, modified: modified(all, [], [])) { metricListPage() }]
      + all.map { metric in
        PlannedFile(metric.path, kind: .page, modified: modified([metric], [], [])) { metricPage(metric) }
      }
  }

  /// The list of programmes and each of them.
  func programFiles() -> [PlannedFile] {
    let all = edition.city.programs
    return [PlannedFile(.programs, kind: .page, modified: modified([], all, [])) { programListPage() }]
      + all.map { program in
        PlannedFile(program.path, kind: .page, modified: modified([], [program], [])) { programPage(program) }
      }
  }

  /// A redirect at every former path of an item of this edition.
  func redirectFiles() -> [PlannedFile] {
    let city = edition.city
    var moved: [(aliases: [Alias], path: Path, title: String)] = []
    moved += city.metrics.map { ($0.aliases, $0.path, $0.title) }
    moved += city.programs.map { ($0.aliases, $0.path, $0.title) }
    moved += city.pages.map { ($0.aliases, $0.path, $0.title) }
    moved += edition.news.lazy.filter { !$0.aliases.isEmpty }.map { ($0.aliases, $0.path, $0.title) }
    moved += edition.announcements.map { ($0.aliases, $0.path, $0.title) }
    return moved.flatMap { item in
      item.aliases.map { alias in
        PlannedFile(alias.path, kind: .unlisted, answer: .moved(to: item.path)) {
          redirectPage(to: item.path, title: item.title)
        }
      }
    }
  }

  private func modified(_ metrics: [Metric], _ programs: [Program], _ news: [News]) -> Day? {
    modified { modified in
      for metric in metrics { modified.add(metric, in: edition) }
      for program in programs { modified.add(program, in: edition) }
      modified.add(news)
    }
  }
}
