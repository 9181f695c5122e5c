// What the `{…}` of a held-out case stand for: invented numbers of the right structure, written as offices write them.

/// Fills the slots of a case; the same case and dice give the same text.
struct HeldOutSlots {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func fill(_ template: String) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += value(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// `#5` gives five digits of which the first is not 0; `9-99` a number between the two.
  private mutating func value(_ slot: String) -> String {
    if slot.hasPrefix("#"), let count = Int(slot.dropFirst()) { return number(1...9) + digits(count - 1) }
    if slot.hasPrefix("*"), let count = Int(slot.dropFirst()) { return digits(count) }
    let ends = slot.split(separator: "-").compactMap { Int($0) }
    if ends.count == 2 { return number(ends[0]...ends[1]) }
    switch slot {
    case "nik": return nik()
    case "nik ": return split(nik(), [4, 4, 4, 4], by: " ")
    case "nik.": return split(nik(), [4, 4, 4, 4], by: ".")
    case "nik-": return split(nik(), [4, 4, 4, 4], by: "-")
    case "nik~": return split(nik(), [4, 4, 4, 4], by: "\u{00A0}")
    case "nik6 ": return split(nik(), [6, 6, 4], by: " ")
    case "nik6.": return split(nik(), [6, 6, 4], by: ".")
    case "nik6-": return split(nik(), [6, 6, 4], by: "-")
    case "nik2 ": return split(nik(), [2, 2, 2, 6, 4], by: " ")
    case "nik2.": return split(nik(), [2, 2, 2, 2, 2, 2, 4], by: ".")
    case "nik5 ": return split(nik(), [5, 5, 6], by: " ")
    case "nik~6": return split(nik(), [6, 6, 4], by: "\u{202F}")
    case "nik12": return nik().prefix(12) + "****"
    case "nik14": return nik().prefix(10) + "XX" + nik().suffix(4)
    case "nik13": return nik().prefix(13) + "xxx"
    case "nik12m": return nik().prefix(8) + "****" + nik().suffix(4)
    case "nik10": return nik().prefix(6) + "******" + nik().suffix(4)
    case "nik6m": return nik().prefix(6) + "**********"
    case "npwp": return taxNumber()
    case "npwp15": return taxNumber().filter(\.isNumber)
    case "npwp16": return "0" + taxNumber().filter(\.isNumber)
    case "nip": return civilServant().joined()
    case "nip ": return civilServant().joined(separator: " ")
    case "bpjs": return "000" + digits(10)
    case "bpjs ": return "000" + number(1...9) + " " + digits(4) + " " + digits(5)
    case "passport": return String("ABCX".randomElement(using: &dice) ?? "A") + digits(7)
    case "card": return card()
    case "card ": return split(card(), [4, 4, 4, 4], by: " ")
    case "card-": return split(card(), [4, 4, 4, 4], by: "-")
    case "hp": return mobile()
    case "hp-": return split(mobile(), [4, 4, 4], by: "-")
    case "hp ": return split(mobile(), [4, 4, 4], by: " ")
    case "hp.": return split(mobile(), [4, 4, 4], by: ".")
    case "hp3": return split(mobile(), [4, 3, 5], by: " ")
    case "hp62": return "62" + mobile().dropFirst()
    case "hp+62 ": return "+62 " + split(String(mobile().dropFirst()), [3, 4, 4], by: " ")
    case "hp+62-": return "+62 " + split(String(mobile().dropFirst()), [3, 4, 4], by: "-")
    case "name": return pick(["Siti Rahmawati", "Budi Santoso", "Slamet Riyadi", "Dwi Lestari", "Moch. Arifin"])
    case "mail": return pick(["siti.rahma", "budi_s", "slamet", "dwilestari", "arifin"]) + digits(2)
    case "hex64": return (0..<64).map { _ in pick("0123456789abcdef".map(String.init)) }.joined()
    case "hex40": return (0..<40).map { _ in pick("0123456789abcdef".map(String.init)) }.joined()
    case "village": return pick(["Bandar Lor", "Mojoroto", "Pesantren", "Ngronggo", "Banjaran", "Semampir"])
    case "office": return pick(["Dinas Kesehatan", "Bappeda", "Dispendukcapil", "Satpol PP", "Dinas Perhubungan"])
    default: return "{\(slot)}"
    }
  }

  /// A number of a resident: district, day of birth (women +40), month, year, serial.
  private mutating func nik() -> String {
    let district = pick(["350604", "357101", "357102", "351811", "350413", "357822", "327308", "317506", "127105"])
    let day = Int.random(in: 1...28, using: &dice) + (Bool.random(using: &dice) ? 40 : 0)
    return district + padded(day) + number2(1...12) + number2(0...99) + "00" + number2(1...19)
  }

  private mutating func taxNumber() -> String {
    let (office, branch) = (pick(["622", "655", "407", "013"]), pick(["000", "000", "001"]))
    return "\(number2(1...94)).\(digits(3)).\(digits(3)).\(number(0...9))-\(office).\(branch)"
  }

  private mutating func civilServant() -> [String] {
    let born = Int.random(in: 1966...1995, using: &dice)
    return [
      "\(born)\(number2(1...12))\(number2(1...28))", "\(born + 24)\(number2(1...12))", number(1...2),
      "0" + number2(1...19),
    ]
  }

  /// Sixteen digits with the check digit of Luhn.
  private mutating func card() -> String {
    let body = pick(["4", "51", "53"])
    let digits = Array((body + self.digits(15 - body.count)).utf8).map { Int($0) - 48 }
    var sum = 0
    for (index, digit) in digits.enumerated() {
      let doubled = index.isMultiple(of: 2) ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return digits.map { String($0) }.joined() + String((10 - sum % 10) % 10)
  }

  private mutating func mobile() -> String {
    pick(["0812", "0813", "0821", "0852", "0857", "0878", "0895", "0838", "0881"]) + number(2...9) + digits(7)
  }

  private func split(_ text: String, _ sizes: [Int], by separator: String) -> String {
    var (parts, rest) = ([Substring](), text[...])
    for size in sizes {
      parts.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return (parts + [rest]).filter { !$0.isEmpty }.joined(separator: separator)
  }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &dice) ?? "" }
  private mutating func number(_ range: ClosedRange<Int>) -> String { String(Int.random(in: range, using: &dice)) }
  private mutating func number2(_ range: ClosedRange<Int>) -> String { padded(Int.random(in: range, using: &dice)) }
  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private mutating func digits(_ count: Int) -> String { (0..<max(count, 0)).map { _ in number(0...9) }.joined() }
}
