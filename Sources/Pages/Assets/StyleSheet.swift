// The one style sheet of the site: the files of Styles/ in the order of the cascade, in the colours of the city.
package import Model

/// The style sheet that every page links to.
package enum StyleSheet {
  /// The joined sheet for a city's theme, without comments and needless white space; UTF-8.
  package static func text(theme: Theme) -> [UInt8] {
    // The theme follows the defaults and comes before all that depends on it: after the end it would outdo print.
    let parts =
      [PackageResources.tokens_css, variables(theme)] + components + kinds + charts + [PackageResources.modes_css]
    return parts.flatMap(compacted)
  }

  private static func variables(_ theme: Theme) -> [UInt8] {
    Array(
      """
      :root{--ground:\(theme.ground.hex);--accent:\(theme.accent.hex);--ink:\(theme.ink.hex);\
      --series:\(theme.series.hex)}@media (prefers-color-scheme:dark){:root{--ground:\(theme.groundDark.hex);\
      --series:\(theme.seriesDark.hex)}}
      """.utf8)
  }

  private static let components = [
    PackageResources.ground_css, PackageResources.base_css, PackageResources.page_css, PackageResources.header_css,
    PackageResources.footer_css, PackageResources.text_css, PackageResources.links_css, PackageResources.badge_css,
    PackageResources.origin_css, PackageResources.definition_list_css, PackageResources.data_table_css,
    PackageResources.lists_css, PackageResources.index_css, PackageResources.rows_css, PackageResources.timeline_css,
    PackageResources.article_css, PackageResources.pillars_css, PackageResources.search_css,
  ]

  private static let kinds = [
    PackageResources.news_page_css, PackageResources.announcement_css, PackageResources.maturity_css,
    PackageResources.register_css,
  ]

  private static let charts = [
    PackageResources.chart_line_css, PackageResources.chart_columns_css, PackageResources.chart_breakdown_css,
    PackageResources.chart_spark_css, PackageResources.chart_budget_css, PackageResources.chart_status_css,
    PackageResources.chart_ladder_css, PackageResources.chart_timeline_css, PackageResources.chart_tiles_css,
  ]

  /// A sheet without comments and without the white space that has no meaning. Only what is safe everywhere: a space
  /// before `:` or `(` and around `+`, `-`, `>` stays, since selectors and `calc` may need it.
  static func compacted(_ sheet: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(sheet.count)
    var index = 0
    var pendingSpace = false
    while index < sheet.count {
      let byte = sheet[index]
      if byte == UInt8(ascii: "/"), index + 1 < sheet.count, sheet[index + 1] == UInt8(ascii: "*") {
        index = endOfComment(sheet, from: index + 2)
        pendingSpace = true
        continue
      }
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        pendingSpace = true
        index += 1
        continue
      }
      if pendingSpace, let last = result.last, !opens(last), !closes(byte) { result.append(0x20) }
      pendingSpace = false
      if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
      let end = byte == UInt8(ascii: "\"") ? endOfString(sheet, from: index + 1) : index + 1
      result.append(contentsOf: sheet[index..<end])
      index = end
    }
    return result
  }

  /// After these a space has no meaning.
  private static func opens(_ byte: UInt8) -> Bool { "{};,:".utf8.contains(byte) }

  /// Before these a space has no meaning.
  private static func closes(_ byte: UInt8) -> Bool { "{};,".utf8.contains(byte) }

  private static func endOfComment(_ sheet: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < sheet.count {
      if sheet[index] == UInt8(ascii: "*"), sheet[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return sheet.count
  }

  private static func endOfString(_ sheet: [UInt8], from start: Int) -> Int {
    var index = start
    while index < sheet.count, sheet[index] != UInt8(ascii: "\"") {
      index += sheet[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, sheet.count)
  }
}

/// The script of the search page.
package enum SearchScript {
  /// The script as it is served, UTF-8.
  package static let text: [UInt8] = PackageResources.search_js
}
