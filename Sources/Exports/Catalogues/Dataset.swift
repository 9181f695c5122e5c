// A set of data and the files it can be had in: what both catalogues describe, and what is written.
import HTML
import Model

struct Dataset: Sendable {
  let title: String
  let summary: String
  /// The page that shows it; its address is the identifier.
  let page: Path
  let keywords: [String]
  let theme: String?
  /// The day of its newest content; `nil` when nothing in it has a day.
  let modified: Day?
  let covered: ClosedRange<Day>?
  let frequency: Metric.Frequency?
  let sources: [Source]
  let downloads: [Download]

  init(
    title: String, summary: String, page: Path, keywords: [String], theme: String? = nil, modified: Day?,
    covered: ClosedRange<Day>? = nil, frequency: Metric.Frequency? = nil, sources: [Source] = [],
    downloads: [Download]
  ) {
    self.title = title
    self.summary = summary
    self.page = page
    self.keywords = keywords.reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
    self.theme = theme
    self.modified = modified
    self.covered = covered
    self.frequency = frequency
    self.sources = sources
    self.downloads = downloads
  }
}

/// A file of a dataset.
struct Download: Sendable {
  enum Format: String, Hashable, Sendable {
    case csv = "CSV"
    case json = "JSON"
  }

  let path: Path
  let format: Format
  /// The columns of a table; empty for JSON.
  let columns: [Column]
  private let content: DownloadContent

  /// A table; `table` makes it when the file is written.
  init(_ path: Path, columns: [Column], table: @escaping @Sendable () -> Table) {
    self.path = path
    format = .csv
    self.columns = columns
    content = DownloadContent { table().csv }
  }

  init(_ path: Path, json: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    format = .json
    columns = []
    content = DownloadContent(json)
  }

  var mediaType: String {
    switch format {
    case .csv: "text/csv"
    case .json: "application/json"
    }
  }

  /// The bytes of the file.
  func render() -> [UInt8] { content.bytes() }

  /// How many bytes the file has.
  var size: Int { content.size }
}
