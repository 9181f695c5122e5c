"""What a built site consists of, by kind of file, so that two sites can be compared."""
import os
import re

KINDS = [
    ("news pages", r"berita/\d{4}/(?!halaman/)[^/]+/index\.html"),
    ("lists of news", r"berita/(.+/)?index\.html"),
    ("metric pages", r"indikator/[^/]+/index\.html"),
    ("programme pages", r"program/[^/]+/index\.html"),
    ("other pages", r"(.+/)?[^/]+\.html"),
    ("feeds", r".+/feed\.(xml|json)"),
    ("sitemap", r"sitemap\.xml"),
    ("search index", r"cari/indeks\.json"),
    ("data as CSV and JSON", r"(data/.+|datapackage\.json)"),
    ("other files", r".+"),
]
PATTERNS = [(kind, re.compile(pattern)) for kind, pattern in KINDS]


def inventory(site):
    """For each kind how many files there are and how many bytes they hold."""
    found = {kind: [0, 0] for kind, _ in KINDS}
    for folder, _, names in os.walk(site):
        for name in names:
            place = os.path.join(folder, name)
            path = os.path.relpath(place, site)
            kind = next(kind for kind, pattern in PATTERNS if pattern.fullmatch(path))
            found[kind][0] += 1
            found[kind][1] += os.path.getsize(place)
    return found


def total(found):
    """Files and bytes of all kinds."""
    return tuple(sum(column) for column in zip(*found.values()))
