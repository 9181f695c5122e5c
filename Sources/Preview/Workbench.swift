// Keeps the plan of the content as it stands, and makes a new one when the content has changed.
import Builder
import Diagnostics
import Intake
import Model

/// What the content amounts to at one stamp.
struct PreviewView: Sendable {
  let stamp: Int
  let plan: Plan
  let folder: ContentFolder
  /// The path below which the site is served.
  let base: String
}

/// Many requests come at once after a change; the actor sees to it that the content is read once for all of them.
actor Workbench {
  let language: Language
  let prefix: String
  nonisolated let stamp: @Sendable () -> Int
  private let build: @Sendable () -> Build
  private let read: @Sendable () async -> ContentFolder
  private var pending: (stamp: Int, view: Task<PreviewView, Never>)?
  private var lastBase = "/"

  init(
    language: Language, prefix: String, build: @escaping @Sendable () -> Build, stamp: @escaping @Sendable () -> Int,
    read: @escaping @Sendable () async -> ContentFolder
  ) {
    self.language = language
    self.prefix = prefix
    self.build = build
    self.stamp = stamp
    self.read = read
  }

  /// The view of the content as it is now.
  func current() async -> PreviewView {
    let stamp = stamp()
    let task = pending.flatMap { $0.stamp == stamp ? $0.view : nil } ?? begin(stamp)
    let view = await task.value
    lastBase = view.base
    return view
  }

  private func begin(_ stamp: Int) -> Task<PreviewView, Never> {
    let task = Task { [build, read, lastBase] in
      let folder = await read()
      let build = build()
      let plan = build.plan(build.check(folder))
      let base = plan.edition?.site.address.base ?? lastBase
      return PreviewView(stamp: stamp, plan: plan, folder: folder, base: base)
    }
    pending = (stamp, task)
    return task
  }
}
