// Pictures and files that only items held back show: they are held back with them, whoever guesses their address.
import HTML
import Intake
import Model

/// The paths of assets that something held back uses and nothing public does. What nothing uses at all stays public: a
/// file may be linked from elsewhere.
func heldAssets(_ checked: Checked, _ edition: Edition) -> Set<Path> {
  guard !edition.held.isEmpty else { return [] }
  let heldPages = Set(edition.held.map(\.path))
  var held: Set<Path> = []
  var shown: Set<Path> = Set(edition.city.documents.compactMap(\.file) + edition.news.compactMap(\.image?.path))
  for item in edition.city.news where heldPages.contains(item.path) {
    if let image = item.image { held.insert(image.path) }
  }
  for link in checked.links {
    if heldPages.contains(link.from) { held.insert(link.to) } else { shown.insert(link.to) }
  }
  return Set(checked.assets.map(\.path)).intersection(held).subtracting(shown)
}
