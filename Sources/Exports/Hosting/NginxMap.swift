// The pairs for a map of nginx, which cannot read rules from a web root by itself.

extension HostingRules {
  /// A path and where it leads, or `gone`. Paths have no character that nginx would read as more than itself.
  var nginxMap: [UInt8] {
    var text = notice
    for (from, to) in moved { text += "\(place(from)) \(place(to));\n" }
    for path in gone { text += "\(place(path)) gone;\n" }
    return Array(text.utf8)
  }
}
