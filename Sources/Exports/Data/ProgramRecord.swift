// The programmes with everything that is known of them, in JSON.
import HTML
import Model

extension Edition {
  /// All programmes, in the order of the city's content; texts stand as they were written.
  var programRecords: [UInt8] {
    json { json in
      json.object { json in
        json.member("title", "Program " + site.name)
        json.member("url", site.address.absolute(.programs))
        json.licence(of: site)
        json.member("programs", lines: city.programs) { json, program in
          json.object { $0.add(program, of: self) }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func add(_ program: Program, of edition: Edition) {
    let site = edition.site
    member("id", program.id.text)
    member("title", program.title)
    member("summary", program.summary)
    member("url", site.address.absolute(program.path))
    member("kind", program.kind.rawValue)
    pillar(program.pillar)
    member("agency", program.agency)
    member("partners", program.partners.map(\.id.text))
    member("state", edition.state(of: program).code)
    evidence(edition.evidence(of: program), of: site)
    object("status") { json in
      json.member("value", program.status.value.rawValue)
      json.member("as_of", program.status.asOf.description)
      json.member("note", program.status.note)
      json.sources(program.status.sources.all, of: site)
    }
    member("from", program.from?.description)
    member("until", program.until?.description)
    member("quick_win", program.quickWin?.year.description)
    member("service", program.service?.text)
    budget(program.budget, of: site)
    outputs(program.outputs, of: site)
    milestones(program.milestones, of: site)
    systems(program.systems, of: site)
    member("metrics", program.metrics.map(\.text))
    member("legal_basis", program.legalBasis.map(\.title))
    member("bodies", program.bodies.map(\.title))
    member("areas", program.areas.map(\.code))
    sources(program.sources, of: site)
    member("revisions", anyOf: program.revisions) { $0.add($1, of: site) }
    member("gaps", program.gaps)
    disagreements(program.disagreements, of: site)
  }

  private mutating func evidence(_ evidence: Evidence?, of site: Site) {
    guard let evidence else { return }
    object("newest_evidence") { json in
      json.member("kind", "\(evidence.kind)")
      json.period(evidence.period)
      json.member("title", evidence.title)
      json.sources(evidence.sources.all, of: site)
    }
  }

  private mutating func budget(_ budget: [Program.Budget], of site: Site) {
    member("budget", anyOf: budget) { json, year in
      json.object { json in
        json.member("year", year.year.description)
        json.member("allocated", year.allocated, of: site)
        json.member("realised", year.realised, of: site)
        json.member("note", year.note)
      }
    }
  }

  private mutating func outputs(_ outputs: [Program.Output], of site: Site) {
    member("outputs", anyOf: outputs) { json, output in
      json.object { json in
        json.member("title", output.title)
        json.period(output.figure.period)
        json.member("unit", output.figure.unit.id)
        json.member("of", output.whole)
        json.figure(output.figure, of: site)
      }
    }
  }

  private mutating func milestones(_ milestones: [Program.Milestone], of site: Site) {
    member("milestones", anyOf: milestones) { json, milestone in
      json.object { json in
        json.member("title", milestone.title)
        json.member("due", milestone.due?.description)
        json.member("done", milestone.done?.description)
        json.member("note", milestone.note)
        json.sources(milestone.sources.all, of: site)
      }
    }
  }

  private mutating func systems(_ systems: [Program.System], of site: Site) {
    member("systems", anyOf: systems) { json, system in
      json.object { json in
        json.member("name", system.name)
        json.member("url", system.address?.text)
        json.member("note", system.note)
        json.sources(system.sources, of: site)
      }
    }
  }
}
