/// `terang verify`: proves that a copy of the site is what was published, or that the content still makes it.
import ArgumentParser
import Builder
import Diagnostics
import Publishing

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: help(id: "Buktikan salinan situs.", en: "Prove a copy of the site."),
    discussion: help(
      id: """
        Setiap berkas dibandingkan dengan SHA-256 di manifest.json salinan itu. Dengan --rebuild situs dibangun \
        lagi dari isi, untuk saat yang tercatat di manifest.json atau di --as-of, dan semua bita dibandingkan.
        """,
      en: """
        Every file is compared with its SHA-256 in the copy's manifest.json. With --rebuild the site is built again \
        from the content, for the moment in manifest.json or in --as-of, and all bytes are compared.
        """))

  @OptionGroup var options: ContentOptions
  @OptionGroup var reporting: ReportOptions

  @Argument(
    help: ArgumentHelp(
      help(id: "Folder dengan salinan akar situs.", en: "The folder with the copy of the web root."),
      valueName: "folder"))
  var folder = "Public/site"

  @Flag(help: ArgumentHelp(help(id: "Bangun lagi dari isi.", en: "Build again from the content.")))
  var rebuild = false

  func run() async throws {
    let language = options.language
    do {
      let copy = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      let verification =
        rebuild ? try await proveByContent(copy) : try Verification(of: copy, on: .posix)
      if !verification.isSound { Surroundings.complain(verification.differences(in: language, reporting.format)) }
      if !reporting.quiet || !verification.isSound {
        let text = verification.summary(of: copy, isRebuilt: rebuild, in: language, reporting.format)
        verification.isSound ? Surroundings.say(text) : Surroundings.complain(text)
      }
      if !verification.isSound { throw ExitCode.contentRefused }
    } catch let error as PublishingError {
      Surroundings.complain(reporting.failure(error, in: language))
      throw ExitCode(error.kind.rawValue)
    }
  }

  private func proveByContent(_ copy: String) async throws -> Verification {
    let manifest = try Verification.manifest(of: copy, on: .posix)
    let reader = try options.openContent()
    let recorded = options.asOf == nil ? manifest.asOf.flatMap { AsOf(reading: $0) } : nil
    let build = Build(asOf: try recorded ?? options.moment(), isStrict: reporting.strict)
    let content = await reader.read()
    let plan = build.plan(build.check(content))
    guard plan.edition != nil, !plan.findings.hasErrors else {
      try reporting.refuse(plan, in: content, options, publishing: false)
      throw ExitCode.contentRefused
    }
    return try Verification(of: copy, against: build.release(of: plan), on: .posix)
  }

  func validate() throws {
    if folder.isEmpty {
      throw ValidationError(help(id: "folder salinan harus disebut", en: "the folder of the copy must be named"))
    }
  }
}

extension Verification {
  /// One line for each file that is not as it should be.
  fileprivate func differences(in language: Language, _ format: OutputFormat) -> String {
    guard format != .json else { return "" }
    let kinds = [
      (Phrase(id: "berubah", en: "changed"), changed), (Phrase(id: "hilang", en: "missing"), missing),
      (Phrase(id: "tambahan", en: "extra"), extra),
    ]
    return kinds.map { word, paths in paths.map { "\(word.text(in: language)): \($0)\n" }.joined() }.joined()
  }

  fileprivate func summary(
    of folder: String, isRebuilt: Bool, in language: Language, _ format: OutputFormat
  ) -> String {
    if format == .json {
      func list(_ paths: [String]) -> String { paths.map(JSONFormat.quoted).joined(separator: ",") }
      return """
        {"type":"verification","sound":\(isSound),"proven":\(proven),"changed":[\(list(changed))],\
        "missing":[\(list(missing))],"extra":[\(list(extra))],"unserved":[\(list(unserved))]}

        """
    }
    guard isSound else {
      return Phrase(
        id: """
          '\(folder)' berbeda: \(changed.count) berubah, \(missing.count) hilang, \(extra.count) tambahan; \
          \(proven) sama

          """,
        en: """
          '\(folder)' differs: \(changed.count) changed, \(missing.count) missing, \(extra.count) extra; \
          \(proven) the same

          """
      ).text(in: language)
    }
    let fetched = Phrase(
      id: ", tanpa \(unserved.count) berkas yang tidak diberikan server web\n",
      en: ", without \(unserved.count) files that web servers do not give out\n")
    let end = unserved.isEmpty ? "\n" : fetched.text(in: language)
    return
      (isRebuilt
      ? Phrase(
        id: "'\(folder)' sama dengan situs yang dibangun lagi: \(proven) berkas",
        en: "'\(folder)' is the same as the site built again: \(proven) files")
      : Phrase(
        id: "'\(folder)' utuh seperti diterbitkan: \(proven) berkas",
        en: "'\(folder)' is as it was published: \(proven) files")).text(in: language) + end
  }
}
