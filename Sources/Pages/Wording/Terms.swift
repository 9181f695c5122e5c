// What the kinds and states of records are called.
import Model

extension Announcement.Urgency {
  var word: String {
    switch self {
    case .info: "Info"
    case .important: "Penting"
    case .emergency: "Darurat"
    }
  }
}

extension Program.Kind {
  var word: String {
    switch self {
    case .program: "program"
    case .system: "sistem"
    case .body: "lembaga"
    case .step: "langkah"
    }
  }
}

extension Instrument.Kind {
  var word: String {
    switch self {
    case .perda: "peraturan daerah"
    case .perwali: "peraturan wali kota"
    case .perpres: "peraturan presiden"
    case .plan: "dokumen rencana"
    case .mou: "nota kesepahaman"
    case .decree: "keputusan"
    }
  }
}

extension Instrument.Status {
  var word: String {
    switch self {
    case .enacted: "ditetapkan"
    case .completed: "selesai disusun"
    case .planned: "direncanakan"
    case .draft: "rancangan"
    }
  }
}

extension Body.Kind {
  var word: String {
    switch self {
    case .council: "dewan"
    case .team: "tim"
    case .forum: "forum"
    case .office: "kantor"
    case .partner: "mitra"
    }
  }
}

extension Area.Level {
  var word: String {
    switch self {
    case .city: "kota"
    case .district: "kecamatan"
    case .village: "kelurahan"
    }
  }
}

extension Source.Grade {
  var word: String {
    switch self {
    case .official: "sumber resmi"
    case .press: "berita"
    case .derived: "salinan atau turunan"
    }
  }
}

extension Metric.Direction {
  var words: String {
    switch self {
    case .up: "makin tinggi makin baik"
    case .down: "makin rendah makin baik"
    case .none: "tidak ada arah yang lebih baik"
    }
  }
}

extension Metric.Frequency {
  var words: String {
    guard let every else { return "tidak teratur" }
    let word =
      switch every {
      case .day: "harian"
      case .month: "bulanan"
      case .quarter: "triwulanan"
      case .half: "setengah tahunan"
      case .year: "tahunan"
      }
    let grace = graceMonths > 0 ? ", ditunggu paling lambat \(Words.duration(months: graceMonths)) sesudahnya" : ""
    return word + grace + (isAssumed ? " (perkiraan situs ini; tidak disebut sumber)" : "")
  }
}
