/// The text of an attachment that the intake cannot read itself; the command gets it from another program.
package enum TextExtraction: Hashable, Sendable {
  /// The text as UTF-8, pages apart by form feeds, and what the file says about itself.
  case text([UInt8])
  /// The program is not installed.
  case programMissing
  /// The program refused the file, with its reason.
  case failed(reason: String)
}
