/// What a planned file renders to: its bytes, and which of them other files of the build have too.
package import HTML

/// A stretch of markup that many pages of one build share byte for byte. It is rendered once, and whoever looks
/// through pages needs to look at it once: of a page of news it is half of the bytes.
///
/// It begins before a `<` and ends behind a `>`, so that what lies outside of frames is whole tags and whole texts.
package struct Frame: Sendable {
  /// Small and dense, from 0: frames of one plan with the same number are the same bytes.
  package let number: Int
  package let markup: Trusted

  package init(number: Int, markup: Trusted) {
    self.number = number
    self.markup = markup
  }

  package var bytes: [UInt8] { markup.bytes }
}

/// The bytes of a file.
package struct FileBytes: Sendable {
  /// The whole file, frames included.
  package let bytes: [UInt8]
  /// The frames in it, in order; none overlaps another.
  package let frames: [(start: Int, frame: Frame)]

  package init(bytes: [UInt8], frames: [(start: Int, frame: Frame)] = []) {
    self.bytes = bytes
    self.frames = frames
  }
}
