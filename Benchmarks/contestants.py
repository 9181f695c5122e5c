"""The three programs that are measured, each as the command that builds a site of a content folder."""
import os
import pathlib
import subprocess

from measure import compiled

HERE = pathlib.Path(__file__).resolve().parent
# The moment of the build for all of them: what is public and what is late must not follow from the day of measuring.
AS_OF = "2026-01-01T00:00:00Z"
# So many bytes stand around the text on a news page of terang, and are written around it by the floor.
FRAME = 9_900


class Terang:
    name = "terang"

    def __init__(self, binary):
        self.binary = pathlib.Path(binary).resolve()

    def version(self):
        return output(self.binary, "--version")

    def build(self, corpus, out):
        return [self.binary, "build", "--content", corpus.content, "--public", out, "--as-of", AS_OF, "--quiet"]

    def check(self, corpus):
        # Without a live release: what is public now has nothing to do with the corpus.
        nothing = os.path.join(os.path.dirname(str(corpus.content)), "no-release")
        return [self.binary, "check", "--content", corpus.content, "--public", nothing, "--as-of", AS_OF, "--quiet"]

    def stdin(self, _):
        return None

    def site(self, out):
        return out / "site"


class Hugo:
    """Builds the peer site; it takes all cores by itself."""

    name = "hugo"

    def __init__(self, environment):
        # The command in bin/ is a Python program that starts the real one; that start is not Hugo's time.
        found = sorted(pathlib.Path(environment).glob("lib/python*/site-packages/hugo/binaries/hugo*"))
        if not found:
            raise SystemExit(f"bench: no hugo in {environment}")
        self.binary = found[0].resolve()

    def version(self):
        return output(self.binary, "version").split(" BuildDate")[0]

    def build(self, corpus, out):
        return [self.binary, "build", "--source", HERE / "hugo", "--config", f"hugo.yaml,{self.mounts(corpus)}",
                "--destination", out, "--cacheDir", corpus.folder / "hugo-cache", "--clock", AS_OF,
                "--noBuildLock", "--quiet"]

    def mounts(self, corpus):
        """Where Hugo finds the content, as a second configuration file; JSON is YAML."""
        content = corpus.content
        parts = [
            ("content", "content"), ("layouts", "layouts"), (content / "news", "content/berita"),
            (content / "programs", "content/program"), (content / "announcements", "content/pengumuman"),
            (content / "pages", "content"), (content / "sources.yaml", "data/sources.yaml"),
            (content / "pillars.yaml", "data/pillars.yaml"), (content / "site.yaml", "data/site.yaml"),
        ]
        lines = [f"    - {{source: '{source}', target: {target}}}" for source, target in parts]
        lines += [f"    - {{source: '{content}/metrics', target: {target}, files: ['**.{ending}']}}"
                  for target, ending in (("content/indikator", "md"), ("assets/metrics", "csv"))]
        years = ", ".join(f"'{folder.name}'" for folder in sorted((content / "news").iterdir()))
        place = corpus.folder / "hugo.yaml"
        place.write_text("module:\n  mounts:\n" + "\n".join(lines) + f"\nparams:\n  years: [{years}]\n")
        return place

    def stdin(self, _):
        return None

    def site(self, out):
        return out


class Floor:
    """The least work that is possible, with as many threads as there are cores."""

    name = "floor"

    def __init__(self, folder):
        flags = output("pkg-config", "--cflags", "--libs", "libcmark").split()
        self.binary = compiled("floor", folder, *flags, "-pthread")

    def version(self):
        return "libcmark " + output("pkg-config", "--modversion", "libcmark")

    def build(self, _, out):
        return [self.binary, out, str(cores()), str(FRAME)]

    def stdin(self, corpus):
        """The list of the files, one a line."""
        place = corpus.folder / "files"
        if not place.exists():
            files = sorted(corpus.content.rglob("*.md"))
            place.write_text("".join(f"{file}\n" for file in files))
        return place

    def site(self, out):
        return out


def cores():
    return len(os.sched_getaffinity(0))


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
