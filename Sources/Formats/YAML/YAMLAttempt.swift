// Parses a draft, and again with one obstacle less, until it reads through or cannot be helped.

import Yams

/// A refusal of libyaml, with marks as indices into the draft.
struct YAMLFailure {
  /// libyaml's words, `duplicate` for an equal key.
  let problem: String
  let index: Int
  /// What libyaml was reading, and where that began.
  let context: String
  let contextIndex: Int?

  static let duplicate = "duplicate"
}

/// What one parse gave.
enum YAMLOutcome {
  /// The first document, `nil` if there is none, and where a second one begins.
  case documents(Node?, second: Int?)
  case failure(YAMLFailure)
}

/// A draft and what the parser says to it.
struct YAMLAttempt {
  private(set) var draft: YAMLDraft
  private(set) var outcome: YAMLOutcome

  init(_ draft: YAMLDraft) {
    self.draft = draft
    outcome = Self.parse(draft)
  }

  /// Renames repeated keys and blanks anchors and tags that stand in the way, at most so many times.
  mutating func improve(tries: Int) {
    for _ in 0..<tries {
      guard case .failure(let failure) = outcome else { return }
      guard let next = failure.problem == YAMLFailure.duplicate ? renamed(failure) : blanked(failure) else { return }
      self = next
    }
  }

  /// Yams stops at the first pair of equal keys; with the first of them renamed it finds the next pair.
  private func renamed(_ failure: YAMLFailure) -> YAMLAttempt? {
    var next = draft
    guard next.rename(failure.index) else { return nil }
    let attempt = YAMLAttempt(next)
    if case .failure(let later) = attempt.outcome, later.problem != YAMLFailure.duplicate { return nil }
    return attempt
  }

  /// A masked anchor before a block or a quoted text reads like stray text. It is what is wrong exactly when the parser
  /// gets further without it.
  private func blanked(_ failure: YAMLFailure) -> YAMLAttempt? {
    for index in draft.candidates.reversed().lazy.filter({ $0 <= failure.index && draft.isMasked($0) }).prefix(3) {
      let attempt = YAMLAttempt(draft.blanking(index))
      guard case .failure(let later) = attempt.outcome else { return attempt }
      if later.problem == YAMLFailure.duplicate || later.index > failure.index { return attempt }
    }
    return nil
  }

  private static func parse(_ draft: YAMLDraft) -> YAMLOutcome {
    func index(_ mark: Mark) -> Int { draft.index(line: mark.line, column: mark.column) }
    do {
      // The encoding is given since Yams otherwise asks the environment; the basic resolver since the default one runs
      // six regular expressions over every key.
      let parser = try Parser(yaml: draft.text, resolver: .basic, encoding: .utf8)
      let root = try parser.nextRoot()
      guard root != nil, let second = try parser.nextRoot() else { return .documents(root, second: nil) }
      return .documents(root, second: second.mark.map(index) ?? 0)
    } catch let error as YamlError {
      switch error {
      case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
        .composer(let context, let problem, let mark, _):
        return .failure(
          YAMLFailure(
            problem: problem, index: index(mark), context: context?.text ?? "",
            contextIndex: (context?.mark).map(index)))
      case .duplicatedKeysInMapping(_, let context):
        return .failure(
          YAMLFailure(
            problem: YAMLFailure.duplicate, index: index(context.mark), context: "", contextIndex: nil))
      case .reader(let problem, let offset, _, _):
        return .failure(YAMLFailure(problem: problem, index: offset ?? 0, context: "", contextIndex: nil))
      case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
        return .failure(YAMLFailure(problem: "\(error)", index: 0, context: "", contextIndex: nil))
      }
    } catch {
      return .failure(YAMLFailure(problem: "\(error)", index: 0, context: "", contextIndex: nil))
    }
  }
}
