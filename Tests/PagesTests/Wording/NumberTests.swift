// Numbers, money and shares in Indonesian.
import Model
import Testing

@testable import Pages

@Suite struct NumberTests {
  @Test(arguments: [
    ("1234.5", 0, "1.234,5"), ("1234567", 0, "1.234.567"), ("999", 0, "999"), ("3.2", 2, "3,20"), ("0", 0, "0"),
    ("3.197", 2, "3,197"), ("-0.11", 2, "\u{2212}0,11"), ("0.5", 0, "0,5"), ("-1000", 1, "\u{2212}1.000,0"),
  ])
  func aNumberHasPointsForThousandsAndACommaForDecimals(value: String, places: Int, text: String) throws {
    #expect(Words.number(try Sample.decimal(value), places: places) == text)
  }

  @Test(arguments: [
    ("506936", "Rp506.936"), ("100000000", "Rp100 juta"), ("72100000000", "Rp72,1 miliar"),
    ("1255300000000", "Rp1,26 triliun"), ("999999", "Rp999.999"), ("1000000", "Rp1 juta"),
    ("999999999", "Rp1 miliar"), ("999994999", "Rp999,99 juta"), ("999995000", "Rp1 miliar"),
    ("-5000000", "\u{2212}Rp5 juta"), ("0", "Rp0"), ("291480000.5", "Rp291,48 juta"),
    ("1234567000000000", "Rp1.234,57 triliun"),
    ("12.5", "Rp12,5"),
  ])
  func moneyIsShortenedFromAMillionOn(value: String, text: String) throws {
    #expect(Words.rupiah(try Sample.decimal(value)) == text)
  }

  @Test func aSignedNumberShowsItsDirection() throws {
    #expect(Words.signed(try Sample.decimal("0.19"), places: 2) == "+0,19")
    #expect(Words.signed(try Sample.decimal("-0.11"), places: 2) == "\u{2212}0,11")
    #expect(Words.signed(.zero, places: 2) == "0,00")
  }

  @Test func aShareHasThePercentSignInTables() throws {
    #expect(Words.percent(try Sample.decimal("97.4"), places: 1) == "97,4%")
  }

  @Test func aValueInASentenceCarriesItsUnit() throws {
    #expect(Words.value(try Sample.figure("3.2")) == "3,20")
    #expect(Words.value(try Sample.figure("7.15", unit: Sample.percent)) == "7,15 persen")
    #expect(Words.value(try Sample.figure("72100000000", unit: Sample.rupiah)) == "Rp72,1 miliar")
    #expect(Words.value(try Sample.figure("154", unit: Sample.points)) == "154 titik")
    #expect(Words.value(try Sample.figure("4", unit: Sample.rank)) == "peringkat 4")
    #expect(
      Words.value(try Sample.figure("506936", unit: Unit(id: "rupiah", label: "per orang per bulan")))
        == "Rp506.936 per orang per bulan")
    #expect(Words.value(try Sample.figure("50000000", unit: Unit(id: "rupiah"))) == "Rp50 juta")
  }

  @Test func aCellHasEveryDigitAndNoUnit() throws {
    #expect(Words.cell(try Sample.decimal("72100000000"), unit: Sample.rupiah) == "72.100.000.000")
    #expect(Words.cell(try Sample.decimal("7.5"), unit: Sample.percent) == "7,50")
  }
}
