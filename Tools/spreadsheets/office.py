"""Exports of LibreOffice Calc: one table as XLSX and as CSV with Indonesian and with English settings."""
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from paths import HERE

# A cell is (kind, value, shown): kind is a style below.
HEAD = [("text", w) for w in ("periode", "nilai", "target", "status", "sumber", "catatan")]
HEAD_EN = [("text", w) for w in ("period", "value", "target", "status", "source", "note")]


def row(period, value, target="", note=""):
    return [period, value, target or ("text", ""), ("text", "final"), ("text", "S1"), ("text", note)]


def n(value, style="general"):
    return (style, value)


TABLES = {
    "years": [HEAD] + [row(n(2020), n(2.87, "two")), row(n(2021), n(3.1, "two")), row(n(2022), n(3.25, "two"), n(3.4, "two"))],
    "thousands": [HEAD] + [row(n(2022), n(1120100, "grouped")), row(n(2023), n(1121450, "grouped"), n(1125000, "grouped"))],
    "money": [HEAD] + [row(n(2022), n(72100000000.5, "rupiah")), row(n(2023), n(-1250000, "rupiah"))],
    "percent": [HEAD] + [row(n(2022), n(0.125, "percent")), row(n(2023), n(0.98, "percent"))],
    "days": [HEAD] + [row(("date", "2019-08-28"), n(12)), row(("date", "2019-12-05"), n(15))],
    "months": [HEAD] + [row(("month", "2019-08-01"), n(12)), row(("month", "2019-10-01"), n(15)), row(("month", "2019-05-01"), n(9))],
    "named-days": [HEAD] + [row(("named", "2019-08-28"), n(12)), row(("named", "2019-10-05"), n(15))],
    "titles": [[("text", "Kota Contoh")], [("text", "Indeks Layanan Publik")], []] + [HEAD] + [row(n(2022), n(3.25, "two"))],
    "offset": [[], [("text", "")] + HEAD, [("text", "")] + row(n(2022), n(3.25, "two")), [("text", "")] + row(n(2023), n(3.5, "two"))],
    "english": [HEAD_EN] + [row(n(2022), n(3.25, "two")), row(n(2023), n(1234.5, "groupedtwo"))],
    "missing": [HEAD] + [row(n(2022), n(3.25, "two")), [n(2023), ("text", "belum tersedia"), ("text", ""), ("text", "missing"), ("text", "S1"), ("text", "menunggu BPS")]],
    "notes": [HEAD] + [row(n(2022), n(3.25, "two"), "", "kata \"sementara\"; dari\nlaporan, halaman 3"), row(n(2023), n(3.5, "two"), "", "é – “kutip”")],
    "formula": [HEAD] + [row(n(2022), n(3, "two")), row(n(2023), ("formula", "of:=[.B2]+0.1+0.2"))],
    "formula-error": [HEAD] + [row(n(2022), n(3, "two")), row(n(2023), ("formula", "of:=1/0"))],
    "typed-text": [HEAD] + [row(("text", "2022"), ("text", "1.234,5")), row(("text", "2023"), ("text", "1.300"))],
    "long": [HEAD] + [row(n(1990 + i), n(1000 + i * 1.5, "groupedtwo")) for i in range(35)],
}

STYLES = """
<number:number-style style:name="Ntwo"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/></number:number-style>
<number:number-style style:name="Ngrouped"><number:number number:decimal-places="0" number:min-decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="Ngroupedtwo"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="Nrupiah"><number:text>Rp</number:text><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="Npercent"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="Ddate"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="Dmonth"><number:month number:textual="true"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="Dnamed"><number:day number:style="long"/><number:text>-</number:text><number:month number:textual="true"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>
"""
FORMATS = {"two": "Ntwo", "grouped": "Ngrouped", "groupedtwo": "Ngroupedtwo", "rupiah": "Nrupiah", "percent": "Npercent",
           "date": "Ddate", "month": "Dmonth", "named": "Dnamed"}


def cell(c):
    kind, value = c
    if kind == "text":
        if value == "":
            return "<table:table-cell/>"
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
    if kind == "formula":
        return f'<table:table-cell table:style-name="Ctwo" table:formula="{value}" office:value-type="float"/>'
    style = f' table:style-name="C{kind}"' if kind in FORMATS else ""
    if kind in ("date", "month", "named"):
        return f'<table:table-cell{style} office:value-type="date" office:date-value="{value}"/>'
    of = "percentage" if kind == "percent" else "float"
    return f'<table:table-cell{style} office:value-type="{of}" office:value="{value!r}"/>'


def fods(rows, country):
    language, region = country
    # The locale of a format decides its marks and the names of its months.
    styles = STYLES.replace(' style:name="', f' number:language="{language}" number:country="{region}" style:name="')
    if region == "US":
        day, month = '<number:day number:style="long"/>', '<number:month number:style="long"/>'
        slash = "<number:text>/</number:text>"
        styles = styles.replace(day + slash + month, month + slash + day)
    cells = "".join(
        f'<style:style style:name="C{k}" style:family="table-cell" style:parent-style-name="Default" '
        f'style:data-style-name="{v}"/>' for k, v in FORMATS.items())
    body = "".join("<table:table-row>" + ("".join(map(cell, r)) or "<table:table-cell/>") + "</table:table-row>" for r in rows)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="{language}" fo:country="{region}"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>
<office:automatic-styles>{styles}{cells}</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Data">{body}</table:table></office:spreadsheet></office:body></office:document>"""


# Filter options of LibreOffice: separator, quote, character set (76 UTF-8, 1 Windows-1252), first line, columns,
# language, quote all text, numbers as such, cells as shown.
EXPORTS = {
    "id": (("id", "ID"), "59,34,76,1,,0,false,true,true"),
    "en": (("en", "US"), "44,34,76,1,,0,false,true,true"),
    "id-1252": (("id", "ID"), "59,34,1,1,,0,false,true,true"),
    "en-quoted": (("en", "US"), "44,34,76,1,,0,true,true,true"),
    "id-tab": (("id", "ID"), "9,34,76,1,,0,false,true,true"),
}
MORE = {"years": ["id-1252", "en-quoted", "id-tab"], "notes": ["id-1252", "en-quoted", "id-tab"],
        "money": ["id-tab", "en-quoted"], "days": ["id-tab", "en-quoted"], "thousands": ["id-tab", "en-quoted"]}


def convert(work, sources, to):
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{work}/profile", "--convert-to", to, "--outdir",
         str(HERE)] + [str(s) for s in sources], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def write():
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for kind, (country, options) in EXPORTS.items():
            sources = []
            for name, rows in TABLES.items():
                if kind in ("id", "en") or kind in MORE.get(name, []):
                    source = work / f"libreoffice-{name}-{kind}.fods"
                    source.write_text(fods(rows, country), encoding="utf-8")
                    sources.append(source)
            convert(work, sources, f"csv:Text - txt - csv (StarCalc):{options}")
            if kind in ("id", "en"):
                convert(work, sources, "xlsx:Calc MS Excel 2007 XML")
