// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of the house; its folder is `Sources/NAME`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The test target of a room; its folder is `Tests/NAMETests`.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests",
    exclude: fixtures[name] ?? [], swiftSettings: strict)
}

/// Folders of input and expected output that tests read from the disk and the compiler must leave alone.
let fixtures = [
  "Intake": ["Faults", "FiftyMistakes", "Spreadsheets", "Documents"], "Builder": ["Sites", "Timed"],
  "Fuzz": ["Found", "Seeds"],
]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let sockets: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
  name: "terang",
  products: [.executable(name: "terang", targets: ["terang"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "CMark", linkerSettings: [.linkedLibrary("cmark")]),
    room("HTML"),
    room("Diagnostics"),
    room("Model", ["HTML"]),
    room("Formats", ["CMark", "HTML", "Diagnostics", "Model", yams]),
    room("Intake", ["Formats", "Model", "Diagnostics", "HTML"]),
    .target(
      name: "Pages", dependencies: ["Model", "HTML"],
      resources: [.embedInCode("Assets/Styles"), .embedInCode("Assets/search.js")],
      swiftSettings: strict),
    room("Exports", ["Model", "HTML"]),
    room("Publishing", ["Diagnostics", crypto]),
    room("Builder", ["Intake", "Model", "HTML", "Pages", "Exports", "Publishing", "Diagnostics"]),
    room("Preview", ["Builder", "Pages", "Model", "HTML", sockets]),
    .executableTarget(
      name: "terang", dependencies: ["Builder", "Preview", "Publishing", "Intake", "Model", "Diagnostics", arguments],
      swiftSettings: strict),
    tests("HTML", ["HTML"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Model", ["Model", "HTML"]),
    tests("Formats", ["Formats", "CMark", "Diagnostics", "Model", "HTML"]),
    tests("Intake", ["Intake", "Formats", "Diagnostics", "Model", "HTML"]),
    tests("Pages", ["Pages", "Model", "HTML"]),
    tests("Exports", ["Exports", "Model", "HTML"]),
    tests("Publishing", ["Publishing", "Diagnostics"]),
    tests("Builder", ["Builder", "Intake", "Pages", "Exports", "Publishing", "Model", "HTML", "Diagnostics"]),
    tests("Preview", ["Preview"]),
    .target(
      name: "Fuzzing", dependencies: ["Intake", "Formats", "Model", "Diagnostics", "HTML"], path: "Tests/Fuzzing",
      exclude: ["Dictionaries"], swiftSettings: strict),
    .target(name: "FuzzDriver", dependencies: ["Fuzzing"], path: "Tests/FuzzDriver", swiftSettings: strict),
    tests("Fuzz", ["Fuzzing"]),
    tests("Command", []),
    tests("Tidy", []),
  ]
)
