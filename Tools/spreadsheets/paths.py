"""Where the fixtures stand."""
from pathlib import Path

HERE = Path(__file__).resolve().parents[2] / "Tests" / "IntakeTests" / "Spreadsheets"


def save(name, data):
    """Writes one fixture; text becomes UTF-8."""
    (HERE / name).write_bytes(data if isinstance(data, bytes) else data.encode())
