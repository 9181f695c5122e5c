/// The moments at which a plan becomes another one although nobody touched the content.
import Diagnostics
package import Intake
package import Model

extension Plan {
  /// The next change of everything that depends on time, earliest first. Empty when the plan has no edition.
  ///
  /// The earliest is certain. A later one holds as long as no earlier one changes the same thing.
  package func moments() -> [Moment] {
    guard let edition else { return [] }
    return (changes + waiverMoments(edition)).sorted()
  }

  private func waiverMoments(_ edition: Edition) -> [Moment] {
    waivers.filter { $0.until >= edition.today }.map { waiver in
      let place = waiver.line.map { "\(waiver.file):\($0)" } ?? waiver.file
      return Moment(
        Instant(waiver.until.adding(days: 1), in: edition.site.zone), .waiverEnd,
        title: "\(waiver.rule.rawValue) \(place)")
    }
  }
}

/// The moments after an instant, from one to the next, until there are `count` different ones or no more.
///
/// Each step asks the edition of the moment before, so that every moment in the list is certain.
package func upcoming(_ checked: Checked, asOf: AsOf, count: Int) -> [Moment] {
  var asOf = asOf
  var all: [Moment] = []
  var instants = 0
  while instants < count {
    let next = Plan(of: checked, asOf: asOf).moments()
    guard let instant = next.first?.instant else { break }
    all += next.prefix { $0.instant == instant }
    asOf = AsOf(instant)
    instants += 1
  }
  return all
}
