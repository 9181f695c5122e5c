// The files about the data itself: catalogue, sources, schedule, changes, areas.
import HTML
import Model

extension PageContext {
  func dataFiles() -> [PlannedFile] {
    let city = edition.city
    let figures = modified { modified in for metric in city.metrics { modified.add(metric.latest) } }
    let changes = modified { modified in
      for metric in city.metrics {
        for revision in metric.revisions + metric.targetLog { modified.add(revision.on) }
        for entry in metric.history { modified.add(entry.on) }
      }
      for program in city.programs { for revision in program.revisions { modified.add(revision.on) } }
      for item in city.revisions { modified.add(item.revision.on) }
    }
    let areas = modified { modified in
      for area in city.areas { modified.add(area.size) }
      for item in city.revisions where item.record.kind == .area { modified.add(item.revision.on) }
    }
    return [
      PlannedFile(.data, kind: .page, modified: figures) { dataPage() },
      PlannedFile(.sources, kind: .page, modified: modified { $0.add(city.sources) }) { sourcePage() },
      PlannedFile(.schedule, kind: .page, modified: figures) { schedulePage() },
      PlannedFile(.revisions, kind: .page, modified: changes) { revisionPage() },
      PlannedFile(.areas, kind: .page, modified: areas) { areaPage() },
    ]
  }
}
