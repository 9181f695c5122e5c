// Sums tell apart what differs, wherever it differs.
import Model
import Testing

@Suite struct ContentSumTests {
  private func sum(_ parts: String...) -> ContentSum {
    parts.reduce(into: ContentSum()) { $0.add($1.utf8) }
  }

  @Test func theSameIsTheSame() {
    #expect(sum("berita", "kota") == sum("berita", "kota"))
    var slices = ContentSum()
    slices.add(Array("xberita".utf8)[1...])
    #expect(slices == sum("berita"))
  }

  @Test func everyByteCounts() {
    let text = Array("Satu kalimat yang lebih panjang dari delapan byte.".utf8)
    var sums: Set<ContentSum> = []
    for index in text.indices {
      var other = text
      other[index] ^= 1
      var sum = ContentSum()
      sum.add(other)
      sums.insert(sum)
    }
    #expect(sums.count == text.count)
  }

  @Test func whereOnePartEndsCounts() {
    #expect(sum("ab", "c") != sum("a", "bc"))
    #expect(sum("abc") != sum("ab", "c"))
    #expect(sum("") != sum())
    #expect(sum("a") != sum("a\0"))
  }

  @Test func theOrderCounts() {
    #expect(sum("a", "b") != sum("b", "a"))
    var (one, other) = (ContentSum(), ContentSum())
    one.add([1, 2])
    other.add([2, 1])
    #expect(one != other)
  }
}
