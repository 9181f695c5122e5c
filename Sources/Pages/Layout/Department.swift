// What the departments of the main menu are called and where they are.
import HTML
import Model

extension Site.Department {
  var title: String {
    switch self {
    case .status: "Status"
    case .metrics: "Indikator"
    case .programs: "Program"
    case .news: "Berita"
    case .governance: "Tata kelola"
    case .data: "Data"
    }
  }

  var path: Path {
    switch self {
    case .status: .home
    case .metrics: .metrics
    case .programs: .programs
    case .news: .news
    case .governance: .governance
    case .data: .data
    }
  }
}
