// A metric with everything that is known of it, in JSON.
import HTML
import Model

extension Metric {
  /// The metric and its observations; texts stand as they were written.
  func record(in edition: Edition) -> [UInt8] {
    let site = edition.site
    return json { json in
      json.object { json in
        json.member("id", id.text)
        json.member("title", title)
        json.member("summary", summary)
        json.member("url", site.address.absolute(path))
        json.pillar(pillar)
        json.member("agency", agency)
        json.member("group", group)
        json.object("unit") { json in
          json.member("id", unit.id)
          json.member("label", unit.label)
          json.member("decimals", unit.places)
        }
        json.member("direction", direction.rawValue)
        json.frequency(frequency)
        json.freshness(edition.freshness(of: self))
        json.licence(of: site)
        json.member("definition", definition.isEmpty ? nil : definition.plainText)
        json.sources(sources, of: site)
        json.member("observations", lines: observations) { json, observation in
          json.object { json in
            json.period(observation.period)
            json.value(observation.value, of: site)
            json.member("target", observation.target, of: site)
          }
        }
        json.member("breakdowns", anyOf: breakdowns) { $0.add($1, of: site) }
        json.member("not_additive", notAdditive)
        json.history(of: self, site)
        json.member("gaps", gaps)
        json.disagreements(disagreements, of: site)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func frequency(_ frequency: Metric.Frequency) {
    object("frequency") { json in
      json.member("every", frequency.every.map { "\($0)" } ?? "irregular")
      if frequency.every != nil { json.member("grace_months", frequency.graceMonths) }
      json.member("assumed", frequency.isAssumed)
    }
  }

  fileprivate mutating func freshness(_ freshness: Freshness) {
    object("freshness") { json in
      json.member("state", freshness.state.rawValue)
      switch freshness {
      case .missing: break
      case .unscheduled(let period): json.member("newest", period.description)
      case .current(let period, let day), .due(let period, let day), .late(let period, let day):
        json.member("awaited", period.description)
        json.member("by", day.description)
      }
    }
  }

  fileprivate mutating func add(_ breakdown: Metric.Breakdown, of site: Site) {
    object { json in
      json.member("dimension", breakdown.dimension)
      json.member("title", breakdown.title)
      json.period(breakdown.period)
      json.array("parts") { json in
        for part in breakdown.parts {
          json.object { json in
            json.member("title", part.title)
            json.value(part.value, of: site)
          }
        }
      }
    }
  }

  fileprivate mutating func history(of metric: Metric, _ site: Site) {
    member("breaks", anyOf: metric.breaks) { json, item in
      json.object { json in
        json.member("period", item.period.description)
        json.member("reason", item.reason)
      }
    }
    member("revisions", anyOf: metric.revisions) { $0.add($1, of: site) }
    member("target_revisions", anyOf: metric.targetLog) { $0.add($1, of: site) }
    member("history", anyOf: metric.history) { json, entry in
      json.object { json in
        json.member("on", entry.on.description)
        json.member("text", entry.text)
        json.member("period", entry.figure.period.description)
        if entry.isTarget { json.member("of", "target") }
        json.figure(entry.figure, of: site)
      }
    }
    member("facts", anyOf: metric.facts) { json, fact in
      json.object { json in
        json.member("title", fact.title)
        json.member("text", fact.text)
        json.member("period", fact.period?.description)
        json.sources(fact.sources.all, of: site)
      }
    }
  }
}
