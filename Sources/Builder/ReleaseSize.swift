// How much a release holds, counted from the paths of its pages: the same way for the live one and for the next.
import Diagnostics

/// The pages of a release by the folder that they stand in.
struct ReleaseSize {
  /// What is counted.
  enum Measure: Hashable, CaseIterable {
    case pages, news, announcements, metrics, programs

    var words: Phrase {
      switch self {
      case .pages: Phrase(id: "halaman", en: "pages")
      case .news: Phrase(id: "berita", en: "news")
      case .announcements: Phrase(id: "pengumuman", en: "announcements")
      case .metrics: Phrase(id: "indikator", en: "metrics")
      case .programs: Phrase(id: "program", en: "programmes")
      }
    }

    /// The folder whose pages are counted; `nil` for all.
    fileprivate var folder: String? {
      switch self {
      case .pages: nil
      case .news: "berita/"
      case .announcements: "pengumuman/"
      case .metrics: "indikator/"
      case .programs: "program/"
      }
    }
  }

  /// The number of pages in each folder: `berita/2019/`, `program/`, and the empty name for pages at the top.
  private(set) var folders: [String: Int] = [:]

  /// Lists that follow from items are not counted: they come and go with them.
  init(paths: some Sequence<String>) {
    // Sorted paths of one folder follow each other, so that its name is made once.
    var folder = ""
    var count = 0
    for path in paths where path.hasSuffix("/index.html") {
      let own = path.utf8.dropLast("/index.html".utf8.count)
      let end = own.lastIndex(of: UInt8(ascii: "/")).map { own.index(after: $0) } ?? own.startIndex
      if !own[..<end].elementsEqual(folder.utf8) {
        add(count, to: folder)
        folder = String(path[..<end])
        count = 0
      }
      count += 1
    }
    add(count, to: folder)
  }

  private mutating func add(_ count: Int, to folder: String) {
    let isList =
      folder == "berita/" || folder.hasPrefix("berita/tag/") || folder.hasSuffix("/halaman/")
    if count > 0, !isList { folders[folder, default: 0] += count }
  }

  /// How many there are of something.
  subscript(_ measure: Measure) -> Int {
    guard let folder = measure.folder else { return folders.values.reduce(0, +) }
    return folders.reduce(0) { $1.key.hasPrefix(folder) ? $0 + $1.value : $0 }
  }
}
