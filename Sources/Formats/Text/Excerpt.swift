// Shows a piece of someone's text in a message without letting it fill the screen.

/// The first 40 characters on one line, with `…` when there is more.
package func excerpt(_ text: some StringProtocol) -> String {
  var shown = ""
  var count = 0
  for scalar in text.unicodeScalars {
    guard count < 40 else { return shown + "…" }
    shown.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    count += 1
  }
  return shown
}
