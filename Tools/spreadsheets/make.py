#!/usr/bin/env python3
"""Makes the spreadsheet fixtures of Tests/IntakeTests/Spreadsheets.

Hand-made ones (hand-*, export-*) are written byte by byte; those named libreoffice-* are real exports of LibreOffice Calc, which is
installed where it is missing.
Fixtures are committed; tests and CI do not need LibreOffice. What each file must yield stands beside it in NAME.txt,
recorded with TERANG_RECORD=1 and read by a person.
"""
import shutil
import subprocess

import exports
import hand
import office
from paths import HERE

if shutil.which("soffice") is None:
    subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", "libreoffice-calc"], check=True)
HERE.mkdir(parents=True, exist_ok=True)
for old in HERE.iterdir():
    if old.suffix in (".csv", ".xlsx", ".md"):
        old.unlink()
hand.write()
exports.write()
office.write()
