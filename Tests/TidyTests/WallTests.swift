// The walls of the house: what each room may import. SwiftPM alone does not hold them (an undeclared import passes on
// the second build).
import Testing

struct WallTests {
  /// Rooms and other modules that a room may see.
  static let allowed: [String: Set<String>] = [
    "CMark": [],
    "HTML": [],
    "Diagnostics": [],
    "Model": ["HTML"],
    "Formats": ["CMark", "HTML", "Diagnostics", "Model", "Yams"],
    "Intake": ["Formats", "Model", "Diagnostics", "HTML", "Dispatch", "Synchronization"],
    "Pages": ["Model", "HTML", "Synchronization"],
    "Exports": ["Model", "HTML", "Synchronization"],
    "Publishing": ["Diagnostics", "Crypto", "Glibc", "Dispatch", "Synchronization", "FoundationEssentials"],
    "Builder": [
      "Intake", "Model", "HTML", "Pages", "Exports", "Publishing", "Diagnostics", "Dispatch", "Synchronization",
      "Glibc",
    ],
    "Preview": [
      "Builder", "Intake", "Pages", "Model", "HTML", "Diagnostics", "FlyingSocks", "Glibc",
      "FoundationEssentials",
    ],
    "terang": [
      "Builder", "Preview", "Publishing", "Intake", "Model", "Diagnostics", "HTML", "ArgumentParser", "Glibc",
      "Dispatch",
      "Synchronization", "FoundationEssentials",
    ],
  ]

  @Test func thereIsSomethingToCheck() {
    #expect(SourceTree.files.count > 100)
  }

  @Test(arguments: SourceTree.files)
  func importsStayWithinTheWalls(_ file: SourceFile) throws {
    let allowed = try #require(Self.allowed[file.room], "'\(file.room)' is not a room of the house")
    for module in file.imports {
      #expect(allowed.contains(module), "\(file.name) imports \(module)")
    }
  }

  @Test func noRoomHasANameThatSaysNothing() {
    let empty: Set = ["Core", "Common", "Utils", "Utilities", "Helpers", "Support", "Manager", "Misc"]
    for name in SourceTree.names(under: "Sources") + SourceTree.names(under: "Tests") {
      for part in name.split(separator: "/") {
        let stem = part.prefix { $0 != "." }
        #expect(!empty.contains(String(stem)), "'\(name)' has a name that says nothing")
      }
    }
  }

  @Test func onlyTheCommandReadsClockEnvironmentAndTerminal() {
    let forbidden = [
      "Date()", "Date.now", "ProcessInfo", "getenv(", "clock_gettime", "CommandLine.", "ContinuousClock", "SystemClock",
      "time(nil)",
    ]
    for file in SourceTree.files where file.room != "terang" {
      for (number, line) in file.lines.enumerated() where !line.trimmed.hasPrefix("//") {
        for word in forbidden {
          #expect(!line.contains(word), "Sources/\(file.name):\(number + 1) uses \(word)")
        }
      }
    }
  }
}

extension String {
  var trimmed: Substring { drop { $0 == " " } }
}
