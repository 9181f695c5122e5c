/// A page that stands by itself: about, accessibility, privacy.
package import HTML

package struct StandingPage: Sendable {
  package let id: Slug
  package let title: String
  package let summary: String
  package let language: String?
  package let sources: [Source]
  package let body: Prose
  package let aliases: [Alias]

  package init(
    id: Slug, title: String, summary: String, language: String?, sources: [Source], body: Prose, aliases: [Alias]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.language = language
    self.sources = sources
    self.body = body
    self.aliases = aliases
  }

  package var path: Path { Path.home.folder(id) }
}
