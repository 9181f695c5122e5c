"""What the figures were measured on."""
import datetime
import os
import pathlib
import platform
import subprocess

from contestants import cores


def describe(folder):
    return {
        "processor": processor(),
        "cores": cores(),
        "memory": os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"),
        "system": f"{distribution()}, Linux {platform.release()}",
        "file system": file_system(folder),
        "load": round(os.getloadavg()[1], 1),
    }


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def distribution():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def file_system(folder):
    told = subprocess.run(["df", "--output=fstype", folder], capture_output=True, text=True)
    return told.stdout.split()[-1] if told.returncode == 0 else "unknown"


def commit():
    """The state of the sources that are measured; empty outside a clone."""
    told = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True)
    return told.stdout.strip()


def today():
    """The day of the results: SOURCE_DATE_EPOCH where it is set, else the clock's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).date().isoformat()
    return datetime.date.today().isoformat()
