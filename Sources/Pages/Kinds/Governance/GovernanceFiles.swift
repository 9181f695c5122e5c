// The files of governance: overview, maturity, evaluations, documents; and when each told something new.
import HTML
import Model

extension PageContext {
  func governanceFiles() -> [PlannedFile] {
    let city = edition.city
    var files = [
      PlannedFile(
        .governance, kind: .page,
        modified: modified { modified in
          for item in city.bodies { modified.add(item.sources.all) }
          for item in city.instruments {
            modified.add(item.sources.all)
            modified.add(item.disagreements)
          }
          for item in city.milestones {
            modified.add(item.done)
            modified.add(item.sources.all)
          }
          for item in city.evaluations { add(item, to: &modified) }
        }
      ) { governancePage() },
      PlannedFile(
        .maturity, kind: .page,
        modified: modified { modified in
          city.maturity.forEach { add($0, to: &modified) }
          for item in city.revisions where item.record.kind == .maturity { modified.add(item.revision.on) }
        }
      ) { maturityPage() },
      PlannedFile(
        .evaluations, kind: .page,
        modified: modified { modified in city.evaluations.forEach { add($0, to: &modified) } }
      ) { evaluationListPage() },
      PlannedFile(
        .documents, kind: .page,
        modified: modified { modified in
          for item in city.documents {
            modified.add(item.period)
            modified.add(item.sources)
          }
        }
      ) { documentPage() },
    ]
    for item in city.evaluations {
      files.append(
        PlannedFile(item.path, kind: .page, modified: modified { add(item, to: &$0) }) { evaluationPage(item) })
    }
    return files
  }

  private func add(_ evaluation: Evaluation, to modified: inout Modified) {
    modified.add(edition.city.metric(evaluation.metric)?.observation(of: evaluation.year)?.figure)
    for event in evaluation.events {
      if !event.isPlanned { modified.add(event.date) }
      modified.add(event.sources.all)
    }
    for item in evaluation.assessors { modified.add(item.sources.all) }
    for item in evaluation.recommendations {
      modified.add(item.sources.all)
      modified.add(item.followUp.sources)
    }
    modified.add(evaluation.disagreements)
    modified.add(evaluation.sources)
  }

  private func add(_ model: MaturityModel, to modified: inout Modified) {
    for claim in model.claims {
      modified.add(claim.on)
      modified.add(claim.sources.all)
    }
    for requirement in model.requirements {
      modified.add(requirement.sources.all)
      for evidence in requirement.evidence { modified.add(evidence.sources) }
    }
    modified.add(model.disagreements)
    modified.add(model.sources)
  }
}
