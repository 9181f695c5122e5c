"""Tells what was measured: a table for the terminal, results.md, results.json, and the table in the README."""
import json
import pathlib
import statistics

import inventory
import machine
from goals import goals
from measure import ratio

HERE = pathlib.Path(__file__).resolve().parent
README = HERE.parent / "README.md"
BEGIN, END = "<!-- benchmark: written by make bench -->", "<!-- /benchmark -->"
STEPS = ["read", "check", "plan", "render", "publish"]
EDITS = {
    "unchanged": "nothing changed", "first edit": "one news item edited, first time after a clean build",
    "news edited": "one news item edited", "metric edited": "one metric edited",
}
CONTESTANTS = ["terang", "hugo", "floor"]


def tell(bench, folder):
    (folder / "results.json").write_text(json.dumps(as_json(bench), indent=1) + "\n")
    text = markdown(bench)
    print(text)
    (folder / "results.md").write_text(text)
    if bench.options.record:
        replace(README, table(bench))


def replace(place, text):
    """Puts the text between the two marks of a file."""
    before, _, rest = place.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    place.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}")


def seconds(value):
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.0f} ms"


def megabytes(value):
    return f"{value / 1e6:,.0f} MB"


def rows(lines):
    """A Markdown table of lists of cells; the first is its head."""
    head, *body = lines
    marks = ["---"] + ["--:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [head, marks, *body])


def sizes(bench):
    return sorted({items for case, items, _ in bench.series if case == "clean"})


def table(bench):
    """The comparison in short: what the README shows."""
    lines = [["work", "terang", "Hugo", "floor", "terang / Hugo", "terang / floor"]]
    for items in sizes(bench):
        lines.append(row(bench, "clean", items, f"clean build, {items:,} news"))
    middle = bench.options.items
    for case, name in EDITS.items():
        lines.append(row(bench, case, middle, f"{name}, {middle:,} news"))
    lines.append(row(bench, "clean", middle, f"processor time, clean build, {middle:,} news", "processor"))
    lines.append(memory(bench, middle))
    lines.append(row(bench, "real", 0, "clean build of the city's real content"))
    lines.append(row(bench, "version", 0, "`terang --version`"))
    told = bench.machine
    return "\n".join([
        rows(lines), "",
        f"Medians of {bench.options.rounds} alternating rounds on {told['cores']} cores ({told['processor']}), "
        f"{told['memory'] / 2**30:.0f} GB, {bench.options.date}. The floor reads every item, lets libcmark render it and "
        "writes it, in C. How it is measured and how to repeat it: [Benchmarks](Benchmarks/README.md).",
    ])


def row(bench, case, items, name, what="wall"):
    found = [bench.series.get((case, items, who)) for who in CONTESTANTS]
    cells = [seconds(series.median(what)) if series else "" for series in found]
    ours, hugo, floor = found
    cells.append(f"{ratio(ours, hugo, what):.2f}" if hugo else "")
    cells.append(f"{ratio(ours, floor, what):.2f}" if floor else "")
    return [name, *cells]


def memory(bench, items):
    found = [bench.series[("clean", items, who)].memory for who in CONTESTANTS]
    return [f"most memory, clean build, {items:,} news", *map(megabytes, found), f"{found[0] / found[1]:.2f}",
            f"{found[0] / found[2]:.2f}"]


def markdown(bench):
    """The whole of results.md."""
    told = bench.machine
    parts = [
        "# Results", "",
        f"Measured on {bench.options.date} by `make bench` ([how](README.md)). Medians of {bench.options.rounds} alternating "
        "rounds; times are wall time of the whole process, ratios are medians of the ratios of each round.", "",
        rows([["machine", ""], ["processor", f"{told['processor']}, {told['cores']} cores"],
              ["memory", f"{told['memory'] / 2**30:.0f} GB"], ["system", told["system"]],
              ["file system", told["file system"]], ["load beside it", f"{told['load']}"],
              ["commit", machine.commit()],
              *([who.name, f"`{who.version()}`"] for who in (bench.terang, bench.hugo, bench.floor))]), "",
        "## Against Hugo and the floor", "", table(bench).split("\n\n")[0], "",
        "## Goals", "", rows([["goal", "at most", "measured", "met"], *goals(bench)]), "",
        "## Wall, processor and memory", "", details(bench), "",
        "## The five steps of terang", "",
        "Milliseconds, as `report.json` of the run says; what is left of the wall time is start, lock and the fingerprint "
        "for the next run.", "", steps(bench), "",
        "## What the sites consist of", "", contents(bench), "",
    ]
    if bench.options.gate:
        parts += ["## The gate for personal data", "", pathlib.Path(bench.options.gate).read_text().strip(), ""]
    return "\n".join(parts)


def details(bench):
    lines = [["work", "news", "program", "runs", "wall", "fastest–slowest", "user", "system", "memory"]]
    for (case, items, who), series in sorted(bench.series.items(), key=lambda entry: (entry[0][1], entry[0][0])):
        least, most = series.spread
        lines.append([case, f"{items:,}" if items else "", who, str(len(series.samples)), seconds(series.wall),
                      f"{seconds(least)}–{seconds(most)}", seconds(series.median("user")),
                      seconds(series.median("system")), megabytes(series.memory)])
    return rows(lines)


def steps(bench):
    lines = [["news", *STEPS]]
    for items in sorted({items for items, _ in bench.steps}):
        cells = [f"{statistics.median(bench.steps[items, step]):.0f}" for step in STEPS]
        lines.append([f"{items:,}" if items else "real content", *cells])
    return rows(lines)


def contents(bench):
    items = bench.options.items
    found = [bench.sites[items, who] for who in CONTESTANTS]
    lines = [[f"files, {items:,} news", *CONTESTANTS]]
    for kind, _ in inventory.KINDS:
        lines.append([kind, *(f"{site[kind][0]:,}" for site in found)])
    totals = [inventory.total(site) for site in found]
    lines.append(["all", *(f"{files:,}" for files, _ in totals)])
    lines.append(["bytes", *(megabytes(size) for _, size in totals)])
    return rows(lines)


def as_json(bench):
    """Everything that was measured, for programs."""
    return {
        "date": bench.options.date,
        "commit": machine.commit(),
        "machine": bench.machine,
        "versions": {who.name: who.version() for who in (bench.terang, bench.hugo, bench.floor)},
        "goals": [dict(zip(("goal", "limit", "measured", "met"), line)) for line in goals(bench)],
        "runs": [{"case": case, "news": items, "program": who, **series.as_json()}
                 for (case, items, who), series in bench.series.items()],
        "steps": [{"news": items, "step": step, "milliseconds": found} for (items, step), found in bench.steps.items()],
        "sites": [{"news": items, "program": who, "kinds": found} for (items, who), found in bench.sites.items()],
    }
