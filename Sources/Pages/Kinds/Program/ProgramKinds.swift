/// Which records count as programmes, and how the others are told apart from them.
import Model

extension Program {
  /// Whether it serves residents or the city by running: programmes and systems do, bodies and steps do not.
  var isService: Bool { kind == .program || kind == .system }
}

extension Program.Kind {
  /// The heading over records of the kind.
  var plural: String {
    switch self {
    case .program: "Program"
    case .system: "Sistem dan aplikasi"
    case .body: "Lembaga"
    case .step: "Langkah"
    }
  }
}

/// How the records that are counted divide by kind, and what is not counted among the programmes:
/// `Sebelas di antaranya sistem. Di luar hitungan ini: dua lembaga dan enam langkah.`; `nil` when all are programmes.
func kindsSentence(of programs: [Program]) -> String? {
  func count(_ kind: Program.Kind) -> Int { programs.count { $0.kind == kind } }
  var sentences: [String] = []
  if count(.system) > 0 {
    sentences.append("\(Words.capitalized(Words.count(count(.system)))) di antaranya \(Program.Kind.system.word).")
  }
  let others = [Program.Kind.body, .step].filter { count($0) > 0 }
  if !others.isEmpty {
    sentences.append(
      "Di luar hitungan ini: \(Words.list(others.map { "\(Words.count(count($0))) \($0.word)" })).")
  }
  return sentences.isEmpty ? nil : sentences.joined(separator: " ")
}
