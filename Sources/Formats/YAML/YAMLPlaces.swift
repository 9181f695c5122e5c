// Turns indices into a draft into places of the file that it was cut from.

import Diagnostics

/// A draft and where in its file it begins.
struct YAMLPlaces {
  let file: TextFile
  let origin: Place
  let draft: YAMLDraft

  /// The place of so many characters from an index on.
  func place(_ index: Int, length: Int = 1) -> Place {
    let position = draft.position(of: index)
    return Place(
      file: file.name, line: origin.line + position.line - 1,
      column: position.line == 1 ? origin.column + position.column - 1 : position.column, length: max(1, length))
  }

  /// The place of a scalar that begins at an index, as far as it is on that line.
  func place(ofScalar text: String, _ style: YAMLScalar.Style, at index: Int) -> Place {
    switch style {
    case .block: return place(index)
    case .quoted: return place(index, length: quotedLength(from: index))
    case .plain:
      var length = 0
      for scalar in text.unicodeScalars {
        guard scalar != "\n", index + length < draft.scalars.count, draft.scalars[index + length] == scalar else {
          break
        }
        length += 1
      }
      return place(index, length: length)
    }
  }

  private func quotedLength(from index: Int) -> Int {
    guard index < draft.scalars.count else { return 1 }
    let quote = draft.scalars[index]
    var end = index + 1
    while end < draft.scalars.count, draft.scalars[end] != "\n" {
      let scalar = draft.scalars[end]
      end += 1
      if scalar == "\\", quote == "\"" {
        end += end < draft.scalars.count && draft.scalars[end] != "\n" ? 1 : 0
      } else if scalar == quote {
        guard quote == "'", end < draft.scalars.count, draft.scalars[end] == "'" else { break }
        end += 1
      }
    }
    return end - index
  }

  /// The `---` line that an index stands behind.
  func documentStart(before index: Int) -> Place {
    var line = draft.position(of: index).line
    while line > 1, !lineText(line).hasPrefix("---") { line -= 1 }
    return place(draft.index(line: line, column: 1), length: 3)
  }

  /// A line of the draft as its author wrote it, lines counted from 1 within the draft.
  func lineText(_ number: Int) -> String {
    let start = draft.index(line: number, column: 1)
    var view = String.UnicodeScalarView()
    var index = start
    while index < draft.scalars.count, draft.scalars[index] != "\n" {
      view.append(draft.originals[draft.scalars[index]] ?? draft.scalars[index])
      index += 1
    }
    return String(view)
  }
}
