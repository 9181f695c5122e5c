"""Runs a command and tells what it took: wall time, processor time and memory of the whole process."""
import dataclasses
import os
import pathlib
import shutil
import statistics
import subprocess


class Failed(Exception):
    """A command that ended with an error; the message says which, and what it wrote."""


@dataclasses.dataclass(frozen=True)
class Sample:
    """One run. Times in seconds, memory in bytes."""

    wall: float
    user: float
    system: float
    memory: int

    @property
    def processor(self):
        return self.user + self.system


class Stopwatch:
    """Runs commands; its folder is for what they print and for its own file."""

    def __init__(self, folder):
        self.binary = compiled("stopwatch", folder)
        self.result = folder / "stopwatch.txt"
        self.log = folder / "log"

    def run(self, command, stdin=None):
        """One run. Nobody reads along what it prints, so that nobody's reading is timed."""
        with open(stdin or os.devnull, "rb") as given, open(self.log, "wb") as told:
            subprocess.run([self.binary, self.result, *command], stdin=given, stdout=told, stderr=told, check=True)
        wall, user, system, memory, code = map(int, self.result.read_text().split())
        if code != 0:
            words = self.log.read_text(errors="replace")[-2000:]
            raise Failed(f"{' '.join(map(str, command))}\nended with {code}\n{words}")
        return Sample(wall / 1e9, user / 1e6, system / 1e6, memory * 1024)


def compiled(name, folder, *flags):
    """Compiles NAME/NAME.c, which stands beside this file."""
    compiler = next((found for found in map(shutil.which, ("cc", "gcc", "clang")) if found), None)
    if not compiler:
        raise Failed("no C compiler: cc, gcc or clang")
    binary = folder / name
    source = pathlib.Path(__file__).resolve().parent / name / f"{name}.c"
    subprocess.run([compiler, "-std=c11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", source, "-o", binary, *flags],
                   check=True)
    return binary


class Series:
    """The runs of one thing."""

    def __init__(self):
        self.samples = []

    def add(self, sample):
        self.samples.append(sample)

    def median(self, what):
        return statistics.median(getattr(sample, what) for sample in self.samples)

    @property
    def wall(self):
        return self.median("wall")

    @property
    def processor(self):
        return self.median("processor")

    @property
    def memory(self):
        return max(sample.memory for sample in self.samples)

    @property
    def spread(self):
        """The fastest and the slowest run, in seconds of wall time."""
        walls = [sample.wall for sample in self.samples]
        return min(walls), max(walls)

    def as_json(self):
        return {
            "runs": [dataclasses.asdict(sample) for sample in self.samples],
            "median": {what: self.median(what) for what in ("wall", "user", "system", "processor")},
            "memory": self.memory,
        }


def ratio(one, other, what="wall"):
    """The median of the ratios run by run: what slows the machine for a while slows both runs of a round."""
    pairs = zip(one.samples, other.samples)
    return statistics.median(getattr(a, what) / max(getattr(b, what), 1e-6) for a, b in pairs)
