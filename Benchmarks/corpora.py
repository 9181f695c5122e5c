"""The content folders that are measured: made once, kept until the generator or the real content changes."""
import csv
import hashlib
import io
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
CONTENT = HERE.parent / "Content"


class Corpus:
    """A content folder, and the folder around it for what belongs to it."""

    def __init__(self, folder, content, items):
        self.folder = folder
        self.content = content
        self.items = items
        self.edits = 0
        self.originals = {}

    def edit_news(self):
        """Other words in one item: in its summary, which lists show, and in its text."""
        files = sorted((self.content / "news").rglob("*.md"))
        place = files[len(files) // 2]
        text = self.original(place).decode()
        head, summary, rest = split(text, "summary: ")
        self.edits += 1
        # Not the same as in any round before, or the build would find an earlier release in its spare slot.
        place.write_text(f"{head}summary: {summary} Disunting {self.edits}.{rest}\nDisunting {self.edits}.\n")

    def edit_metric(self):
        """Another note at the newest figure of one metric: it stands in the table, the CSV and the JSON."""
        place = next(place for place in sorted((self.content / "metrics").glob("*.csv"))
                     if "note" in place.read_text().split("\n", 1)[0].split(";"))
        rows = list(csv.reader(io.StringIO(self.original(place).decode()), delimiter=";"))
        self.edits += 1
        rows[-1][rows[0].index("note")] = f"disunting {self.edits} kali"
        told = io.StringIO()
        csv.writer(told, delimiter=";", lineterminator="\n").writerows(rows)
        place.write_text(told.getvalue())

    def original(self, place):
        # Whoever interrupts the run leaves a corpus without its stamp, which is made again.
        self.stamp.unlink(missing_ok=True)
        return self.originals.setdefault(place, place.read_bytes())

    def restore(self):
        for place, contents in self.originals.items():
            place.write_bytes(contents)
        self.originals.clear()
        self.stamp.write_text(fingerprint())

    @property
    def stamp(self):
        return self.folder / "stamp"


def split(text, key):
    """The text before the line that begins with the key, the value of that line, and what comes after it."""
    head, _, rest = text.partition("\n" + key)
    value, _, tail = rest.partition("\n")
    return head + "\n", value, "\n" + tail


def real():
    """The repository's own content."""
    folder = CONTENT.parent / ".build" / "bench" / "real"
    folder.mkdir(parents=True, exist_ok=True)
    return Corpus(folder, CONTENT, sum(1 for _ in (CONTENT / "news").rglob("*.md")))


def generated(work, items):
    """So many generated news with the real programmes, metrics and pages beside them."""
    folder = pathlib.Path(work) / f"corpus-{items}"
    corpus = Corpus(folder, folder / "Content", items)
    wanted = fingerprint()
    if not corpus.stamp.exists() or corpus.stamp.read_text() != wanted:
        print(f"making {items:,} news", file=sys.stderr, flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, HERE / "generate", "--items", str(items), "--content", CONTENT, "--out",
                        corpus.content], check=True)
        corpus.stamp.write_text(wanted)
    return corpus


def fingerprint():
    """Changes with every byte of the generator and of the content that is copied."""
    digest = hashlib.sha256((HERE / "generate").read_bytes())
    for folder, folders, names in os.walk(CONTENT):
        folders[:] = sorted(name for name in folders if name != "news")
        for name in sorted(names):
            place = os.path.join(folder, name)
            digest.update(place.encode() + b"\0" + pathlib.Path(place).read_bytes())
    return digest.hexdigest()
