/// A line on the terminal that says what is going on, once a run has taken longer than a second.
import Builder
import Diagnostics
import Synchronization

final class ProgressLine: Sendable {
  private struct State {
    var step: Build.Step?
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let language: Language
  private let isWanted: Bool

  init(_ language: Language) {
    self.language = language
    isWanted = Surroundings.isTerminal
    guard isWanted else { return }
    Task { [self] in
      try? await Task.sleep(for: .seconds(1))
      while draw() { try? await Task.sleep(for: .milliseconds(100)) }
    }
  }

  /// Tells which step has begun.
  func show(_ step: Build.Step) { state.withLock { $0.step = step } }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.isShown { Surroundings.complain("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  /// Draws the line; `false` once the run is over.
  private func draw() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      guard let step = state.step else { return true }
      state.isShown = true
      Surroundings.complain("\r\u{1B}[K\(step.phrase.text(in: language)) …")
      return true
    }
  }
}

extension Build.Step {
  fileprivate var phrase: Phrase {
    let position = (Build.Step.allCases.firstIndex(of: self) ?? 0) + 1
    let words =
      switch self {
      case .read: Phrase(id: "membaca", en: "reading")
      case .check: Phrase(id: "memeriksa", en: "checking")
      case .plan: Phrase(id: "merencanakan", en: "planning")
      case .render: Phrase(id: "merender", en: "rendering")
      case .publish: Phrase(id: "menerbitkan", en: "publishing")
      }
    let count = "[\(position)/\(Build.Step.allCases.count)]"
    return Phrase(id: "\(count) \(words.indonesian)", en: "\(count) \(words.english)")
  }
}
