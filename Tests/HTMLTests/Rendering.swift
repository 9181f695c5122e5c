// What a writer wrote, as a string that a test can compare.

import HTML

/// Everything that `build` writes, as one string.
func written(base: String = "/", _ build: (inout Writer) -> Void) -> String {
  var writer = Writer(base: base)
  build(&writer)
  return String(decoding: writer.finish(), as: UTF8.self)
}

/// A `div` with one attribute, which shows how the attribute is written.
func written(_ attribute: Attribute, base: String = "/") -> String {
  written(base: base) { $0.element(.div, attribute) }
}
