// Where the site is, and what of it may go: for the commands that compare with the live release.
import ArgumentParser
import Diagnostics
import Publishing

struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("public"),
    help: ArgumentHelp(
      help(
        id: "Folder keluaran; situs ada di dalamnya, di 'site'.",
        en: "The output folder; the site is 'site' in it."),
      discussion: help(
        id: "Tanpa pilihan ini: Public; pada 'check', Public di samping folder isi.",
        en: "Without it: Public; for 'check', Public beside the content folder."),
      valueName: "folder"))
  var folder: String?

  @Flag(
    help: ArgumentHelp(
      help(
        id: "Terbitkan walaupun halaman yang sedang terbit hilang tanpa alias atau 'gone'.",
        en: "Publish even where a page that is public vanishes without alias or 'gone'.")))
  var allowVanished = false

  /// The folder that was named, or the one in the current folder.
  var target: PublicFolder { PublicFolder(folder ?? "Public") }

  /// The folder that was named, or the one beside the content: whatever a run looks at, it is the same city.
  func target(beside content: String) -> PublicFolder {
    if let folder { return PublicFolder(folder) }
    let name = content.count > 1 && content.hasSuffix("/") ? content.dropLast() : content[...]
    let parent = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    return PublicFolder(parent + "Public")
  }

  func validate() throws {
    if folder == "" {
      throw ValidationError(help(id: "--public harus menyebut folder", en: "--public must name a folder"))
    }
  }
}
