/// One of Indonesia's three time zones. None has known daylight saving time since 1964, so an offset is all there is.
package enum TimeZone: String, Hashable, Sendable, CaseIterable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"

  /// Hours ahead of UTC.
  package var hours: Int {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }
}

/// A point in time, to the second.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1 January 1970, 00:00 UTC.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// A time of day in a zone.
  package init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0, in zone: TimeZone) {
    seconds = day.ordinal * 86_400 + (hour - zone.hours) * 3600 + minute * 60 + second
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// The day that the calendar on a wall of that zone shows.
  package func day(in zone: TimeZone) -> Day {
    let local = seconds + zone.hours * 3600
    return Day(ordinal: local >= 0 ? local / 86_400 : (local + 1) / 86_400 - 1)
  }

  /// Hour and minute on a wall clock of that zone.
  package func clock(in zone: TimeZone) -> (hour: Int, minute: Int, second: Int) {
    let local = seconds + zone.hours * 3600
    let rest = local - day(in: zone).ordinal * 86_400
    return (rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// RFC 3339 with the zone's offset: `2019-08-28T09:30:00+07:00`.
  package func rfc3339(in zone: TimeZone) -> String {
    let time = clock(in: zone)
    let form: StaticString = "0000-00-00T00:00:00+00:00"
    return String(unsafeUninitializedCapacity: form.utf8CodeUnitCount) { text in
      form.withUTF8Buffer { _ = text.initialize(from: $0) }
      day(in: zone).write(into: text)
      text.write(time.hour, 2, at: 11)
      text.write(time.minute, 2, at: 14)
      text.write(time.second, 2, at: 17)
      text.write(zone.hours, 2, at: 20)
      return form.utf8CodeUnitCount
    }
  }

  /// Reads a day, `2019-08-28T09:30`, with seconds and with `Z` or an offset such as `+07:00`; without one, in `zone`.
  package init?(_ text: some StringProtocol, in zone: TimeZone) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)) else { return nil }
    if bytes.count == 10 {
      self.init(day, in: zone)
      return
    }
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") else { return nil }
    guard bytes[13] == UInt8(ascii: ":"), let hour = digits(bytes[11..<13]), let minute = digits(bytes[14..<16]),
      hour < 24, minute < 60
    else { return nil }
    var rest = bytes[16...]
    var second = 0
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let read = digits(rest.dropFirst().prefix(2)), read < 60 else { return nil }
      second = read
      rest = rest.dropFirst(3)
    }
    guard let offset = Self.offset(rest, in: zone) else { return nil }
    self.init(seconds: day.ordinal * 86_400 + hour * 3600 + minute * 60 + second - offset)
  }

  private static func offset(_ bytes: ArraySlice<UInt8>, in zone: TimeZone) -> Int? {
    guard let sign = bytes.first else { return zone.hours * 3600 }
    if sign == UInt8(ascii: "Z") { return bytes.count == 1 ? 0 : nil }
    let rest = Array(bytes.dropFirst())
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), rest.count == 5, rest[2] == UInt8(ascii: ":") else {
      return nil
    }
    guard let hours = digits(rest[0..<2]), let minutes = digits(rest[3..<5]), hours < 24, minutes < 60 else {
      return nil
    }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
