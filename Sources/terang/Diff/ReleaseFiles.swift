// A release as paths with their bytes, from a slot on the disk or from a plan that is not published.
import Builder
import HTML
import Model
import Publishing

/// The files of one release.
struct ReleaseFiles {
  private(set) var bytes: [String: [UInt8]] = [:]

  /// The files of a plan, rendered.
  init(rendering plan: Plan) async {
    for file in await renderAll(plan.files) { bytes[file.path.output] = file.bytes }
  }

  /// The release in a slot; empty when there is none. Files of others are not part of it.
  init(slot: String) {
    let disk = FileSystem.posix
    guard let manifest = try? disk.read(slot + "/manifest.json") else { return }
    for path in ReleaseFiles.paths(in: manifest) {
      let name = String(decoding: path, as: UTF8.self)
      if let content = try? disk.read(slot + "/" + name) { bytes[name] = content }
    }
  }

  /// The paths that a manifest lists, in its order. Only the lines of files are looked at, without reading the rest.
  static func paths(in manifest: [UInt8]) -> [[UInt8]] {
    let opening = Array(#"{"path": ""#.utf8)
    return manifest.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: opening) }.map { line in
      Array(line.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") })
    }
  }
}
