/// The rules that content must keep, each with a stable name. A test demands a bad input for every one.
package enum Rule: String, Hashable, Sendable, CaseIterable {
  // Reading files
  case fileUnreadable = "file-unreadable"
  case fileEmpty = "file-empty"
  case fileTooLarge = "file-too-large"
  case lineTooLong = "line-too-long"
  case encoding = "encoding"
  case symlinkLoop = "symlink-loop"
  case fileUnknown = "file-unknown"
  case fileMissing = "file-missing"
  case fileName = "file-name"

  // Notation
  case frontMatter = "front-matter"
  case yamlSyntax = "yaml-syntax"
  case yamlTooComplex = "yaml-too-complex"
  case duplicateKey = "duplicate-key"
  case csvShape = "csv-shape"
  case csvHeader = "csv-header"
  case skippedRows = "skipped-rows"
  case workbook = "workbook"
  case hiddenCells = "hidden-cells"
  case cellComment = "cell-comment"
  case mergedCells = "merged-cells"
  case cellFormula = "cell-formula"
  case cellRounding = "cell-rounding"
  case rawHTML = "raw-html"
  case headingLevel = "heading-level"
  case markdownTable = "markdown-table"
  case embed = "embed"
  case imageAlternative = "image-alternative"

  // Fields
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case emptyValue = "empty-value"
  case unknownValue = "unknown-value"
  case badDate = "bad-date"
  case badPeriod = "bad-period"
  case ambiguousDate = "ambiguous-date"
  case badNumber = "bad-number"
  case ambiguousNumber = "ambiguous-number"
  case badAddress = "bad-address"
  case badIdentifier = "bad-identifier"
  case badColor = "bad-color"
  case contrast = "contrast"

  // Relations
  case duplicateIdentifier = "duplicate-identifier"
  case duplicatePath = "duplicate-path"
  case brokenRelation = "broken-relation"
  case oneSidedRelation = "one-sided-relation"
  case brokenLink = "broken-link"
  case brokenAnchor = "broken-anchor"
  case heldLink = "held-link"
  case vanishedPath = "vanished-path"

  // Figures
  case figureSource = "figure-source"
  case figureValue = "figure-value"
  case figureStatus = "figure-status"
  case figureNote = "figure-note"
  case figureBounds = "figure-bounds"
  case figureJump = "figure-jump"
  case figureDuplicate = "figure-duplicate"
  case targetPeriod = "target-period"
  case breakdown = "breakdown"
  case revision = "revision"

  // Figures and statements that must agree
  case partsTotal = "parts-total"
  case partsUndeclared = "parts-undeclared"
  case formula = "formula"
  case derivedFigure = "derived-figure"
  case budgetNote = "budget-note"
  case statusConflict = "status-conflict"
  case targetLog = "target-log"

  // What is public already, and what may not change or go in silence
  case publishedFigure = "published-figure"
  case publishedJump = "published-jump"
  case publishedUnit = "published-unit"
  case shrunkRelease = "shrunk-release"

  // Order of things in time
  case timeOrder = "time-order"

  // Plain language and access
  case vagueAlternative = "vague-alternative"
  case vagueLink = "vague-link"
  case repeatedLinkText = "repeated-link-text"
  case longSentence = "long-sentence"
  case unknownAcronym = "unknown-acronym"

  // Personal data. One rule a kind, so that a waiver for a telephone number lets no NIK through.
  case personalDataNIK = "personal-data-nik"
  case personalDataKK = "personal-data-kk"
  case personalDataNPWP = "personal-data-npwp"
  case personalDataNIP = "personal-data-nip"
  case personalDataBPJS = "personal-data-bpjs"
  case personalDataPassport = "personal-data-passport"
  case personalDataSIM = "personal-data-sim"
  case personalDataAccount = "personal-data-account"
  case personalDataCard = "personal-data-card"
  case personalDataPhone = "personal-data-phone"
  case personalDataEmail = "personal-data-email"
  case personalDataTable = "personal-data-table"
  case personalDataImage = "personal-data-image"
  case documentText = "document-text"
  case documentHistory = "document-history"

  // Waivers
  case waiverUnused = "waiver-unused"
  case waiverExpired = "waiver-expired"

  /// Whether breaking the rule stops the release unless a waiver lets it through.
  package var severity: Diagnostic.Severity {
    switch self {
    case .waiverUnused, .partsUndeclared, .vagueAlternative, .vagueLink, .repeatedLinkText, .longSentence,
      .unknownAcronym, .documentHistory:
      .warning
    case .skippedRows, .hiddenCells, .cellComment, .cellRounding: .warning
    default: .error
    }
  }

  /// Rules about what cannot be read at all: no waiver can let these through, since there is nothing to publish.
  package var isWaivable: Bool {
    switch self {
    case .figureJump, .figureBounds, .contrast, .unknownKey, .lineTooLong, .documentText, .documentHistory: true
    case .vagueAlternative, .vagueLink, .repeatedLinkText, .longSentence, .unknownAcronym: true
    default: isAboutPersonalData || isAboutLiveRelease
    }
  }

  /// Rules that compare with the live release, and are kept again as soon as the new one is live: a waiver of these
  /// confirms a change, and stays in force until it ends.
  package var isAboutLiveRelease: Bool {
    switch self {
    case .publishedJump, .publishedUnit, .shrunkRelease: true
    default: false
    }
  }

  /// Rules whose findings must not show the line that they are about.
  package var isAboutPersonalData: Bool { rawValue.hasPrefix("personal-data-") }
}
