// What people typed that office formats keep in attributes: descriptions, tips, fields, links, and who typed it.

enum OfficeAttributes {
  /// The attributes that hold a text, by their local names.
  private static let texts = ["descr", "title", "alt", "tooltip", "instr", "displayText", "prompt", "string-value"]

  /// The texts in the attributes of an element, in a fixed order.
  static func texts(_ element: String, _ attributes: [String: String]) -> [String] {
    guard !attributes.isEmpty else { return [] }
    var found: [String] = []
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      let name = key.split(separator: ":").last.map(String.init) ?? key
      if texts.contains(name) || isText(name, of: element, attributes) { found.append(value) }
    }
    return found
  }

  private static func isText(_ name: String, of element: String, _ attributes: [String: String]) -> Bool {
    switch element {
    case "Relationship": name == "Target" && attributes["TargetMode"] == "External"
    case "a": name == "href"
    case "docVar": name == "val"
    // The cells that a pivot table keeps of the table it was made from.
    case "s", "n", "d": name == "v"
    case "table-cell": name == "value" && attributes["office:value-type"] == "string"
    case "mailMerge", "connectString", "query": name == "val"
    default: false
    }
  }

  /// Who made a change or a comment.
  static func author(_ attributes: [String: String]) -> String? {
    attributes.first { $0.key == "displayName" || $0.key == "author" || $0.key.hasSuffix(":author") }?.value
  }
}

enum PersonName {
  /// What programs and shared machines write in place of a person's name.
  private static let machines: Set<String> = [
    "user", "users", "pengguna", "admin", "administrator", "owner", "author", "unknown", "guest", "operator", "staf",
    "asus", "acer", "hp", "lenovo", "dell", "toshiba", "axioo", "pc", "laptop", "komputer", "computer", "windows",
    "microsoft", "office", "libreoffice", "openpyxl", "python", "docx", "apache", "poi", "google", "wps", "sheetjs",
    "generator", "template", "phpexcel", "phpspreadsheet", "phpword", "excel", "word", "canva", "system", "xlsxwriter",
  ]
  /// Words that make a name one of an office.
  private static let offices: Set<String> = [
    "dinas", "badan", "kantor", "bagian", "bidang", "kota", "kabupaten", "pemkot", "pemerintah", "sekretariat",
    "kelurahan", "kecamatan", "puskesmas", "rsud", "uptd", "upt", "bappeda", "diskominfo", "kominfo", "bpkad", "bps",
    "inspektorat", "dprd", "satpol", "tim", "sub", "subbag", "humas", "ppid", "setda", "kementerian", "provinsi",
  ]

  /// Whether a text can be the name of a person: it names no machine, no program and no office.
  static func isLikely(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }), longest.utf8.count >= 3 else { return false }
    return !words.contains { machines.contains($0) || offices.contains($0) }
  }
}
