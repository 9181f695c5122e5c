/// The moment for which the site is made, as it was asked for: one in the city's own time needs the city's zone first.
package import Model

package struct AsOf: Sendable {
  /// The instant, once the zone of the city is known.
  package let instant: @Sendable (TimeZone) -> Instant

  /// A fixed instant.
  package init(_ instant: Instant) { self.instant = { _ in instant } }

  /// Reads a day, or a moment such as `2025-05-27T09:00`, `…Z` or `…+07:00`; without an offset the city's time is
  /// meant. `nil` when it is none of these.
  package init?(reading text: String) {
    guard let fallback = Instant(text, in: .wib) else { return nil }
    instant = { zone in Instant(text, in: zone) ?? fallback }
  }

  /// The day on the calendar of the city.
  func today(in zone: TimeZone) -> Day { instant(zone).day(in: zone) }
}
