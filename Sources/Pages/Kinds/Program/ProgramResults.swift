/// What a programme did: story, outputs, money, milestones, metrics.
import HTML
import Model

extension PageContext {
  func programStory(_ program: Program, into page: inout Writer) {
    guard !program.story.isEmpty || program.status.note != nil else { return }
    section(ID("cerita"), title: "Tentang \(program.kind.word) ini", into: &page) { page in
      if !program.story.isEmpty { prose(program.story, into: &page) }
      if let text = program.status.note {
        remark(text, into: &page)
        origin(
          period: "Keadaan \(Words.period(program.status.asOf))", sources: program.status.sources.all, badges: [],
          into: &page)
      }
      if !program.sources.isEmpty { origin(period: nil, sources: program.sources, badges: [], into: &page) }
    }
  }

  func programOutputs(_ program: Program, into page: inout Writer) {
    guard !program.outputs.isEmpty else { return }
    let columns = [
      TableColumn("Keluaran", .text), TableColumn("Nilai", .number), TableColumn("Periode", .number),
      TableColumn("Keterangan dan sumber", .full),
    ]
    let rows = program.outputs.map { output in
      TableRow([
        .text(output.title), .number(value(of: output)), .number(Words.shortPeriod(output.figure.period)),
        .view { page in
          if let text = output.figure.note { page.text(Words.statement(text) + " ") }
          sourceNames(output.figure.sources.all, into: &page)
          if let mark = Badge(output.figure.status) {
            page.text(" ")
            badge(mark, into: &page)
          }
        },
      ])
    }
    section(ID("keluaran"), title: "Keluaran", lead: "Angka yang pernah disebut sumber.", into: &page) { page in
      dataTable(caption: "Keluaran \(program.title)", columns: columns, rows: rows, into: &page)
    }
  }

  /// `539 dari 1.442 RT`
  private func value(of output: Program.Output) -> String {
    let unit = output.figure.unit
    guard let whole = output.whole else { return Words.value(output.figure) }
    return "\(Words.cell(output.figure.value, unit: unit)) dari \(Words.value(whole, unit: unit))"
  }

  func programBudget(_ program: Program, into page: inout Writer) {
    guard !program.budget.isEmpty else { return }
    section(ID("anggaran"), title: "Anggaran", lead: "Alokasi dan realisasi per tahun.", into: &page) { page in
      budgetBars(program, id: ID("anggaran-gambar"), into: &page)
      for budget in program.budget {
        let figures = [budget.allocated, budget.realised].compactMap { $0 }
        origin(
          period: "Tahun \(Words.period(budget.year))", sources: unique(figures.flatMap(\.sources.all)),
          badges: figures.compactMap { Badge($0.status) }.prefix(1).map { $0 }, into: &page)
      }
    }
  }

  /// Figures of the programme that were public and were changed.
  func programChanges(_ program: Program, into page: inout Writer) {
    let list = program.changedFigures
    guard !list.isEmpty else { return }
    section(
      ID("revisi"), title: "Angka yang diubah", lead: "Angka yang pernah terbit lalu diganti.", into: &page
    ) { page in
      revisionTable("Angka yang diubah, \(program.title)", list, column: TableColumn("Angka", .full), into: &page)
    }
  }

  func programMilestones(_ program: Program, into page: inout Writer) {
    guard !program.milestones.isEmpty else { return }
    section(ID("tonggak"), title: "Tonggak", lead: "Rencana dan kenyataan berdampingan.", into: &page) { page in
      if program.hasTimeline {
        timelineFigure(plan(of: program, on: today), today: today, id: ID("tonggak-gambar"), into: &page)
      }
      timeline(
        program.milestones.map { item in
          TimelineItem(
            title: item.title, due: item.due, done: item.done, sources: item.sources.all, note: item.note)
        }, into: &page)
    }
  }

  func programMetrics(_ program: Program, into page: inout Writer) {
    let metrics = edition.metrics(on: program)
    guard !metrics.isEmpty else { return }
    section(ID("indikator"), title: "Indikator terkait", wide: true, into: &page) { page in
      rows(into: &page) { page in
        for metric in metrics { metricRow(metric, into: &page) }
      }
    }
  }
}

extension Program {
  /// Whether its steps are drawn: where none has both dates there is nothing to set side by side, and the list says it
  /// all.
  var hasTimeline: Bool { milestones.contains { $0.due != nil && $0.done != nil } }
}

extension Edition {
  /// The metrics that a programme names and those that name it, in the order of the register.
  func metrics(on program: Program) -> [Metric] {
    let named = Set(program.metrics)
    return city.metrics.filter { named.contains($0.id) || $0.programs.contains(program.id) }
  }
}
