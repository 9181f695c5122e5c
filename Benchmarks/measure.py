"""Runs a command and tells what it took: wall time, processor time and memory of the whole process."""
import dataclasses
import os
import statistics
import subprocess
import time


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


def run(command, stdin=None, log=None):
    """One run of a command. Its output goes to the file `log`; nobody reads along, so that nobody's reading is timed."""
    with open(stdin or os.devnull, "rb") as given, open(log or os.devnull, "wb+") as told:
        start = time.perf_counter()
        process = subprocess.Popen([os.fspath(part) for part in command], stdin=given, stdout=told, stderr=told)
        # wait4 and not Popen.wait: it tells what this child used, and not what all of them together did.
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            told.seek(0)
            words = told.read().decode(errors="replace")[-2000:]
            raise Failed(f"{' '.join(map(str, command))}\nended with {process.returncode}\n{words}")
    return Sample(wall, used.ru_utime, used.ru_stime, used.ru_maxrss * 1024)


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
    return statistics.median(getattr(a, what) / getattr(b, what) for a, b in pairs)
