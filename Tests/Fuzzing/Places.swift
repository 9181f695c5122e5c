// Every finding stands inside the file that it speaks of, and says what to do.

import Diagnostics
import Formats

/// Holds the findings against a text.
func promisePlaces(of findings: Findings, inside file: TextFile) throws(BrokenPromise) {
  for finding in findings.sorted {
    try promise(finding.help != nil, "'\(finding.summary.english)' has no remedy")
    for place in [finding.place] + finding.notes.compactMap(\.place) {
      try promisePlace(place, inside: file, finding.summary.english)
    }
  }
}

/// Holds one place against a text.
func promisePlace(_ place: Place, inside file: TextFile, _ words: @autoclosure () -> String) throws(BrokenPromise) {
  try promise(place.file == file.name, "\(place) is another file: \(words())")
  try promise((0...file.lineCount).contains(place.line), "\(place) is below the file's \(file.lineCount): \(words())")
  guard place.line > 0, place.column > 0 else { return }
  let width = file.bytes[file.range(ofLine: place.line)].count { $0 & 0xC0 != 0x80 }
  try promise(place.column <= width + 1, "\(place) is right of the line's \(width): \(words())")
  try promise(
    place.length >= 1 && place.column - 1 + place.length <= max(width, place.column),
    "\(place)+\(place.length) ends right of the line's \(width): \(words())")
}

/// Holds the findings against bytes that are no text as they stand.
func promisePlaces(of findings: Findings, inside bytes: [UInt8], named name: String) throws(BrokenPromise) {
  let breaks = bytes.count { $0 == 0x0A || $0 == 0x0D }
  for finding in findings.sorted {
    try promise(finding.help != nil, "'\(finding.summary.english)' has no remedy")
    let place = finding.place
    try promise(place.file == name, "\(place) is another file: \(finding.summary.english)")
    try promise(place.line <= breaks + 1, "\(place) is below the file's \(breaks + 1): \(finding.summary.english)")
  }
}
