// The bytes of a text file as the scan reads them.
internal import Diagnostics

/// The text as UTF-8: what Excel calls Unicode text is UTF-16. Other encodings share the digits and letters of ASCII
/// and are left as they are.
package func searchable(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
  var ignored = Findings()
  return CSVDecoding.decode(bytes, name: "", findings: &ignored)?.text ?? bytes
}
