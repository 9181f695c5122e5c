/// Reading plain values: text, flags, numbers, dates, choices, addresses.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  /// Text that must be there.
  mutating func text(_ key: String) -> String? {
    required(key).flatMap { nonEmpty($0, key: key) }
  }

  /// Text that may be absent.
  mutating func optionalText(_ key: String) -> String? {
    node(key).flatMap { nonEmpty($0, key: key) }
  }

  /// Text that may also be written as the empty string.
  mutating func textOrEmpty(_ key: String) -> String? {
    node(key).flatMap { scalar($0, key: key)?.text }
  }

  /// The text of a node; one that is empty is reported.
  mutating func nonEmpty(_ node: YAMLNode, key: String) -> String? {
    guard let scalar = scalar(node, key: key) else { return nil }
    let text = scalar.text.trimmed
    guard text.isEmpty else { return text }
    findings.report(
      .emptyValue, at: node.place, Phrase(id: "'\(key)' tidak boleh kosong", en: "'\(key)' must not be empty"),
      help: Phrase(id: "isi nilainya atau hapus barisnya", en: "write its value or remove the line"))
    return nil
  }

  /// A list of texts; empty when the key is absent.
  mutating func texts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    return items(node, key: key).compactMap { nonEmpty($0, key: key) }
  }

  /// `true` or `false`; absent is false.
  mutating func flag(_ key: String) -> Bool {
    guard let node = node(key), let scalar = scalar(node, key: key) else { return false }
    if let flag = scalar.bool { return flag }
    findings.report(
      .wrongType, at: node.place,
      Phrase(id: "'\(scalar.text)' bukan true atau false", en: "'\(scalar.text)' is neither true nor false"),
      help: Phrase(id: "tulis '\(key): true' atau hapus barisnya", en: "write '\(key): true' or remove the line"))
    return false
  }

  /// A number with a decimal point, or nothing.
  mutating func optionalNumber(_ key: String) -> Decimal? {
    node(key).flatMap { number($0, key: key) }
  }

  /// A number that must be there.
  mutating func number(_ key: String) -> Decimal? {
    required(key).flatMap { number($0, key: key) }
  }

  private mutating func number(_ node: YAMLNode, key: String) -> Decimal? {
    guard let scalar = scalar(node, key: key) else { return nil }
    if let number = Decimal(scalar.text) { return number }
    findings.report(
      .badNumber, at: node.place,
      Phrase(id: "'\(scalar.text)' bukan angka", en: "'\(scalar.text)' is not a number"),
      help: Phrase(
        id: "di YAML tulis angka dengan titik desimal dan tanpa pemisah ribuan, misalnya 3.45 atau 72100000000",
        en: "in YAML write a decimal point and no grouping, for example 3.45 or 72100000000"))
    return nil
  }

  /// A whole number within limits.
  mutating func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(key), let scalar = scalar(node, key: key) else { return nil }
    if let number = Int(scalar.text), range.contains(number) { return number }
    findings.report(
      .badNumber, at: node.place,
      Phrase(
        id: "'\(scalar.text)' bukan bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound)",
        en: "'\(scalar.text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)"),
      help: Phrase(
        id: "tulis misalnya '\(key): \(range.lowerBound)'",
        en: "write for example '\(key): \(range.lowerBound)'"))
    return nil
  }

  /// A duration such as `24 months`, in months.
  mutating func optionalMonths(_ key: String) -> Int? {
    guard let node = node(key), let scalar = scalar(node, key: key) else { return nil }
    let words = scalar.text.split(separator: " ")
    let units = ["month": 1, "months": 1, "bulan": 1, "year": 12, "years": 12, "tahun": 12]
    if words.count == 2, let count = Int(words[0]), count >= 0, count <= 1200, let unit = units[String(words[1])] {
      return count * unit
    }
    findings.report(
      .badNumber, at: node.place,
      Phrase(id: "'\(scalar.text)' bukan jangka waktu", en: "'\(scalar.text)' is not a duration"),
      help: Phrase(id: "tulis misalnya '12 months' atau '2 years'", en: "write for example '12 months' or '2 years'"))
    return nil
  }

  /// A short time in minutes: `20 minutes`, `1 hour`, at most a week.
  mutating func optionalMinutes(_ key: String) -> Int? {
    guard let node = node(key), let scalar = scalar(node, key: key) else { return nil }
    let words = scalar.text.split(separator: " ")
    let units = ["minute": 1, "minutes": 1, "menit": 1, "hour": 60, "hours": 60, "jam": 60]
    if words.count == 2, let count = Int(words[0]), let unit = units[String(words[1])],
      (1...10_080 / unit).contains(count)
    {
      return count * unit
    }
    findings.report(
      .badNumber, at: node.place,
      Phrase(
        id: "'\(scalar.text)' bukan jangka waktu dari 1 menit sampai 168 jam",
        en: "'\(scalar.text)' is not a duration from 1 minute to 168 hours"),
      help: Phrase(id: "tulis misalnya '20 minutes' atau '1 hour'", en: "write for example '20 minutes' or '1 hour'"))
    return nil
  }

  /// A period that must be there.
  mutating func period(_ key: String) -> Period? {
    required(key).flatMap { period($0, key: key) }
  }

  /// A period, or nothing.
  mutating func optionalPeriod(_ key: String) -> Period? {
    node(key).flatMap { period($0, key: key) }
  }

  private mutating func period(_ node: YAMLNode, key: String) -> Period? {
    guard let scalar = scalar(node, key: key) else { return nil }
    if let period = Period(scalar.text) { return period }
    let guess = DateReading.suggestion(for: scalar.text)
    findings.report(
      .badPeriod, at: node.place,
      Phrase(id: "'\(scalar.text)' bukan periode yang ada", en: "'\(scalar.text)' is not a period that exists"),
      help: guess.map { Phrase(id: "maksudnya '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Phrase(
          id: "tulis 2023, 2023-S1, 2023-Q3, 2023-08 atau 2023-08-28",
          en: "write 2023, 2023-S1, 2023-Q3, 2023-08 or 2023-08-28"))
    return nil
  }

  /// A year as a period.
  mutating func year(_ key: String) -> Period? {
    guard let period = period(key) else { return nil }
    if period.length == .year { return period }
    findings.report(
      .badPeriod, at: place(of: key),
      Phrase(id: "'\(period)' bukan tahun", en: "'\(period)' is not a year"),
      help: Phrase(id: "tulis misalnya '\(key): \(period.year)'", en: "write for example '\(key): \(period.year)'"))
    return nil
  }

  /// A day that must be there.
  mutating func day(_ key: String) -> Day? {
    required(key).flatMap { day($0, key: key) }
  }

  /// A day, or nothing.
  mutating func optionalDay(_ key: String) -> Day? {
    node(key).flatMap { day($0, key: key) }
  }

  private mutating func day(_ node: YAMLNode, key: String) -> Day? {
    guard let scalar = scalar(node, key: key) else { return nil }
    if let day = Day(scalar.text) { return day }
    reportDate(scalar.text, at: node.place)
    return nil
  }

  /// A moment in the city's time zone: a day, or a day with a time.
  mutating func optionalMoment(_ key: String) -> Instant? {
    guard let node = node(key), let scalar = scalar(node, key: key) else { return nil }
    if let instant = Instant(scalar.text, in: registers.zone) { return instant }
    reportDate(scalar.text, at: node.place)
    return nil
  }

  /// Reports a date that the calendar does not have or that is written in another way.
  mutating func reportDate(_ text: String, at place: Place) {
    let guess = DateReading.suggestion(for: text)
    findings.report(
      .badDate, at: place,
      Phrase(id: "'\(text)' bukan tanggal yang ada", en: "'\(text)' is not a date that exists"),
      help: guess.map { Phrase(id: "maksudnya '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Phrase(
          id: "tulis tahun-bulan-hari, misalnya 2019-08-28 atau 2019-08-28T09:30",
          en: "write year-month-day, for example 2019-08-28 or 2019-08-28T09:30"))
  }

  /// One word of a fixed set, required.
  mutating func choice<Value: RawRepresentable & CaseIterable>(_ key: String, of type: Value.Type) -> Value?
  where Value.RawValue == String {
    required(key).flatMap { choice($0, key: key, of: type) }
  }

  /// One word of a fixed set, or nothing.
  mutating func optionalChoice<Value: RawRepresentable & CaseIterable>(_ key: String, of type: Value.Type) -> Value?
  where Value.RawValue == String {
    node(key).flatMap { choice($0, key: key, of: type) }
  }

  /// Reads a scalar as one word of a fixed set.
  mutating func choice<Value: RawRepresentable & CaseIterable>(_ node: YAMLNode, key: String, of: Value.Type) -> Value?
  where Value.RawValue == String {
    guard let scalar = scalar(node, key: key) else { return nil }
    if let value = Value(rawValue: scalar.text) { return value }
    findings.report(.unknownWord(scalar.text, among: Value.allCases.map(\.rawValue), at: node.place))
    return nil
  }

  /// An id that must be there.
  mutating func slug(_ key: String) -> Slug? {
    required(key).flatMap { slug($0, key: key) }
  }

  /// Reads a scalar as an id.
  mutating func slug(_ node: YAMLNode, key: String) -> Slug? {
    guard let scalar = scalar(node, key: key) else { return nil }
    if let slug = Slug(scalar.text) { return slug }
    findings.report(.badSlug(scalar.text, at: node.place))
    return nil
  }

  /// A list of ids that name nothing else, such as tags.
  mutating func slugs(_ key: String) -> [Slug] {
    guard let node = node(key) else { return [] }
    return items(node, key: key).compactMap { slug($0, key: key) }
  }

  /// A web address, or with `contact` also `tel:` and `mailto:`; nothing when absent.
  mutating func optionalAddress(_ key: String, contact: Bool = false) -> WebAddress? {
    guard let node = node(key), let scalar = scalar(node, key: key) else { return nil }
    if let address = contact ? WebAddress(contact: scalar.text) : WebAddress(scalar.text) { return address }
    findings.report(
      .badAddress, at: node.place,
      Phrase(id: "'\(scalar.text)' bukan alamat web", en: "'\(scalar.text)' is not a web address"),
      help: contact
        ? Phrase(id: "tulis https://…, tel:112 atau mailto:…", en: "write https://…, tel:112 or mailto:…")
        : Phrase(
          id: "tulis alamat lengkap, misalnya https://contoh.go.id/",
          en: "write it in full, for example https://contoh.go.id/"))
    return nil
  }

  /// Former paths of an item.
  mutating func aliases() -> [Alias] {
    guard let node = node("aliases") else { return [] }
    return items(node, key: "aliases").compactMap { item in
      guard let scalar = scalar(item, key: "aliases") else { return nil }
      if let path = Path(checking: scalar.text) { return Alias(path: path) }
      findings.report(
        .badAddress, at: item.place,
        Phrase(id: "'\(scalar.text)' bukan alamat di situs ini", en: "'\(scalar.text)' is not a path of this site"),
        help: Phrase(id: "tulis misalnya '/program/nama-lama/'", en: "write for example '/program/nama-lama/'"))
      return nil
    }
  }
}

extension Diagnostic {
  /// A word that is not in a fixed set, with the set and the nearest of it.
  static func unknownWord(_ text: String, among words: [String], at place: Place) -> Diagnostic {
    let guess = nearest(to: text, among: words)
    let list = words.joined(separator: ", ")
    return Diagnostic(
      .unknownValue, at: place,
      Phrase(
        id: "'\(text)' bukan salah satu dari: \(list)" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
        en: "'\(text)' is not one of: \(list)" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
      help: Phrase(id: "pakai salah satu dari daftar itu", en: "use one of that list"))
  }

  /// An id with characters that ids do not have.
  static func badSlug(_ text: String, at place: Place) -> Diagnostic {
    let guess = Slug(title: text)
    return Diagnostic(
      .badIdentifier, at: place,
      Phrase(
        id: "'\(text)' bukan id: hanya a-z, 0-9 dan '-' di tengah",
        en: "'\(text)' is not an id: a-z, 0-9 and inner '-' only"),
      help: guess.map { Phrase(id: "tulis misalnya '\($0.text)'", en: "write for example '\($0.text)'") })
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
