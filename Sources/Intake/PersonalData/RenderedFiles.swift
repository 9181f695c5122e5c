// The site itself, before it becomes public: what only rendering brings together is found here.
package import Diagnostics
internal import Formats

extension PersonalDataGate {
  /// What is personal in one file of the site; nothing in the city's attachments, which were searched as content.
  ///
  /// - Parameter path: relative to the web root.
  package func check(rendered bytes: [UInt8], path: String) -> [Diagnostic] {
    guard let form = Self.form(path, bytes[...]) else { return [] }
    let found = scan.find(in: bytes, form: form).filter { !released.contains($0.key) }
    guard !found.isEmpty else { return [] }
    let places = TextPlace(bytes)
    let note = Diagnostic.Note(
      Phrase(id: "di halaman situs, bukan di berkas isi", en: "in a page of the site, not in a content file"))
    return list(found, of: bytes) { (places.place("/" + path, $0.range), [note]) }.map(\.diagnostic)
  }

  /// Whether nothing personal is in a piece of such a file.
  package func isNothing(in piece: ArraySlice<UInt8>, path: String) -> Bool {
    guard !piece.isEmpty, let form = Self.form(path, piece) else { return true }
    let found = piece.withUnsafeBufferPointer { scan.find(in: $0, form: form) }
    return found.allSatisfy { released.contains($0.key) }
  }

  private static func form(_ path: String, _ bytes: ArraySlice<UInt8>) -> PersonalScan.Form? {
    if path.hasPrefix("dokumen/") && !path.hasSuffix(".html") || path.hasPrefix("media/") { return nil }
    if path.hasSuffix(".css") || path.hasSuffix(".js") { return nil }
    guard path.hasSuffix(".csv") else { return .markup }
    return TableColumns(of: Array(bytes)).map { .table($0) } ?? .prose
  }
}
