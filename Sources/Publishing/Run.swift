/// Who runs and since when, as the command knows it: nothing here looks at the clock.
package struct Run: Hashable, Sendable {
  /// The number of the process.
  package let process: Int
  /// When it began, in seconds since 1970: new content takes this time.
  package let moment: Int
  /// The same for people, in RFC 3339.
  package let since: String

  package init(process: Int, moment: Int, since: String) {
    self.process = process
    self.moment = moment
    self.since = since
  }

  var nanoseconds: Int { moment * POSIX.nanosecondsPerSecond }

  /// What stands in the lock file.
  var holder: String { "\(process) \(since)\n" }
}
