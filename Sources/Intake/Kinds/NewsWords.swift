/// Lets go of the plain words of news that no feed tells any more, and of their headings: with a large archive they are
/// a third of all memory.
internal import Model

extension [News] {
  /// The items as they are, the older ones without their words. Those that feeds tell on a day or later are among the
  /// newest that were public when the day began and stay so, and what is newer than these.
  func keepingWords(from day: Day, in zone: TimeZone) -> [News] {
    let start = Instant(day, in: zone)
    let lasting = filter { !$0.isDraft && $0.expires == nil && $0.date.instant <= start }.map(\.date.instant)
    guard lasting.count > News.mostInFull else { return self }
    let oldest = lasting.sorted(by: >)[News.mostInFull - 1]
    return map { $0.date.instant < oldest && $0.body.hasWords ? $0.withoutWords : $0 }
  }
}
