// The gate for personal data: what it finds lies in the text, and nothing before a leak hides it.

import Formats

func exercisePersonalData(_ bytes: [UInt8]) throws(BrokenPromise) {
  var official = OfficialContacts()
  official.declare(in: String(decoding: bytes.prefix(64), as: UTF8.self))
  let scan = PersonalScan(official: official)
  var forms: [PersonalScan.Form] = [.prose, .markup]
  if let columns = TableColumns(of: bytes) { forms.append(.table(columns)) }
  for form in forms {
    for datum in scan.find(in: bytes, form: form) {
      try promise(
        datum.range.lowerBound >= 0 && datum.range.upperBound <= bytes.count && !datum.range.isEmpty,
        "\(datum.kind) at \(datum.range) of \(bytes.count)")
      try promise(!datum.shown.contains(datum.key), "\(datum.kind) is shown whole: \(datum.shown)")
    }
  }
  for (_, range) in PersonalTable.inMarkdown(bytes) {
    try promise(range.upperBound <= bytes.count, "table at \(range) of \(bytes.count)")
  }
  _ = searchable(bytes)
  // A leak in a paragraph of its own is found whatever stands before it. The number has the form of one, and belongs to
  // nobody: no day of birth is in the future.
  let leak = Array("\n\nNIK: 3571014505800002\n".utf8)
  let found = PersonalScan(official: OfficialContacts()).find(in: bytes + leak, form: .prose)
  try promise(
    found.contains { $0.range.lowerBound >= bytes.count && $0.key == "3571014505800002" },
    "a number in a paragraph of its own is not found")
}

func exerciseImage(_ bytes: [UInt8]) throws(BrokenPromise) {
  guard let metadata = ImageMetadata(of: bytes) else { return }
  let size = metadata.texts.map(\.count).reduce(0, +)
  // Some formats keep one text in two places; more than that is a loop.
  try promise(size <= 4 * bytes.count + 64, "\(size) bytes of text out of \(bytes.count)")
}
