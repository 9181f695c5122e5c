"""What the project promises about its speed, each with the figure that was measured."""
from measure import ratio


def goals(bench):
    """Lines of a table: the goal, its limit, what was measured, whether it was met."""
    items = bench.options.items

    def found(case, who="terang", count=items):
        return bench.series.get((case, count, who))

    clean, hugo, floor = found("clean"), found("clean", "hugo"), found("clean", "floor")
    lines = [
        line(f"clean build, {items:,} news, against Hugo", 0.2, ratio(clean, hugo), times),
        line(f"clean build, {items:,} news, against the floor", 2, ratio(clean, floor), times),
        line(f"memory of it", 200e6, clean.memory, megabytes),
        line("memory of it against Hugo's", 0.2, clean.memory / hugo.memory, times),
        line("nothing changed", 0.060, found("unchanged").wall, milliseconds),
        line("one news item edited, against the clean build", 0.5, ratio(found("news edited"), clean), times),
        line("one metric edited, against the clean build", 0.5, ratio(found("metric edited"), clean), times),
        line("real content, whole process", 0.150, found("real", count=0).wall, milliseconds),
        line("`terang --version`", 0.015, found("version", count=0).wall, milliseconds),
    ]
    large = found("clean", count=items * 10)
    if large:
        lines.append(line(f"{items * 10:,} news against {items:,}", 11, large.wall / clean.wall, times))
        lines.append(line(f"memory of {items * 10:,} news", 1.2e9, large.memory, megabytes))
    return lines


def line(goal, limit, measured, unit):
    return [goal, unit(limit), unit(measured), "yes" if measured <= limit else "no"]


def times(value):
    return f"{value:.2f} ×"


def milliseconds(value):
    return f"{value * 1000:.1f} ms"


def megabytes(value):
    return f"{value / 1e6:,.0f} MB"
