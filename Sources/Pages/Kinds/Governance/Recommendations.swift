// What assessors recommended and what was done about it, in counts and one by one.
import HTML
import Model

/// Recommendations by the state of their follow-up, every state named, so that a state without any is seen to be empty.
func followUpCounts(_ recommendations: [Evaluation.Recommendation]) -> [StatusCount] {
  Evaluation.FollowUp.State.allCases.map { state in
    StatusCount(
      badge: Badge(state), count: recommendations.count { $0.followUp.state == state }, meaning: meaning(of: state))
  }
}

private func meaning(of state: Evaluation.FollowUp.State) -> String {
  switch state {
  case .done: "Peraturan atau hasilnya sudah ada."
  case .inProgress: "Langkahnya sudah dimulai."
  case .reported: "Kegiatan terkait disebut, hasilnya belum."
  case .none: "Tidak ada kabar tindak lanjut."
  }
}

/// `Dari sepuluh rekomendasi asesor, satu selesai dan tiga tanpa kabar tindak lanjut.`
func followUpSentence(_ recommendations: [Evaluation.Recommendation]) -> String {
  func words(_ state: Evaluation.FollowUp.State) -> String {
    let count = recommendations.count { $0.followUp.state == state }
    return count == 0 ? "tidak satu pun" : Words.count(count)
  }
  guard !recommendations.isEmpty else { return "Rekomendasi asesor tidak ditemukan." }
  let total = Words.count(recommendations.count)
  return "Dari \(total) rekomendasi asesor, \(words(.done)) selesai dan \(words(.none)) tanpa kabar tindak lanjut."
}

func recommendationList(_ recommendations: [Evaluation.Recommendation], into page: inout Writer) {
  guard !recommendations.isEmpty else { return }
  page.element(.ol, .class("recommendations")) { page in
    for item in recommendations {
      page.element(.li) { page in
        page.element(.div) { page in
          page.element(.b, text: item.title)
          if let text = item.text { page.element(.p, text: text) }
          origin(period: "Rekomendasi", sources: item.sources.all, badges: [], into: &page)
          if let text = item.followUp.text { page.element(.p, text: text) }
        }
        origin(
          period: "Tindak lanjut", sources: item.followUp.sources, badges: [Badge(item.followUp.state)], into: &page)
      }
    }
  }
}
