// Opens any document of an office program (DOCX, XLSX, PPTX, ODT) as the files that it is made of.

/// The files inside a document, for checks that look at all of it.
package enum OfficeFiles {
  /// All unpacked files together may not be larger, in bytes.
  private static let limit = 128 << 20

  /// The files in the order of their names; `nil` when the bytes are no zip archive, or one that is damaged,
  /// encrypted or too large.
  package static func read(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
    do throws(ZipArchive.Fault) {
      let archive = try ZipArchive(bytes)
      var files: [(name: String, bytes: [UInt8])] = []
      var size = 0
      for name in archive.names {
        guard let file = try archive.read(name) else { return nil }
        size += file.count
        guard size <= limit else { return nil }
        files.append((name, file))
      }
      return files
    } catch {
      return nil
    }
  }
}
