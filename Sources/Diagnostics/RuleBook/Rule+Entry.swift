/// The rule book's entry of each rule. No default: a rule without reason and examples does not compile.
extension Rule {
  /// What the rule demands, why, and how it looks broken and kept.
  package var entry: RuleEntry {
    switch self {
    case .fileUnreadable: .fileUnreadable
    case .fileEmpty: .fileEmpty
    case .fileTooLarge: .fileTooLarge
    case .lineTooLong: .lineTooLong
    case .encoding: .encoding
    case .symlinkLoop: .symlinkLoop
    case .fileUnknown: .fileUnknown
    case .fileMissing: .fileMissing
    case .fileName: .fileName
    case .frontMatter: .frontMatter
    case .yamlSyntax: .yamlSyntax
    case .yamlTooComplex: .yamlTooComplex
    case .duplicateKey: .duplicateKey
    case .csvShape: .csvShape
    case .csvHeader: .csvHeader
    case .rawHTML: .rawHTML
    case .headingLevel: .headingLevel
    case .markdownTable: .markdownTable
    case .embed: .embed
    case .imageAlternative: .imageAlternative
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .emptyValue: .emptyValue
    case .unknownValue: .unknownValue
    case .badDate: .badDate
    case .badPeriod: .badPeriod
    case .badNumber: .badNumber
    case .ambiguousNumber: .ambiguousNumber
    case .badAddress: .badAddress
    case .badIdentifier: .badIdentifier
    case .badColor: .badColor
    case .contrast: .contrast
    case .duplicateIdentifier: .duplicateIdentifier
    case .duplicatePath: .duplicatePath
    case .brokenRelation: .brokenRelation
    case .oneSidedRelation: .oneSidedRelation
    case .brokenLink: .brokenLink
    case .brokenAnchor: .brokenAnchor
    case .heldLink: .heldLink
    case .vanishedPath: .vanishedPath
    case .figureSource: .figureSource
    case .figureValue: .figureValue
    case .figureStatus: .figureStatus
    case .figureNote: .figureNote
    case .figureBounds: .figureBounds
    case .figureJump: .figureJump
    case .figureDuplicate: .figureDuplicate
    case .targetPeriod: .targetPeriod
    case .breakdown: .breakdown
    case .revision: .revision
    case .timeOrder: .timeOrder
    case .waiverUnused: .waiverUnused
    case .waiverExpired: .waiverExpired
    }
  }
}
