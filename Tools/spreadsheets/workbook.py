"""Writes small workbooks byte by byte, sound and unsound ones."""
import io
import struct
import zipfile
import zlib

XMLNS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006/relationships"
# Cell styles by number: general, 0.00, #,##0, 0.0%, dd/mm/yyyy, mmm-yy, yyyy, #,##0,, and h:mm
CODES = ["0.00", "#,##0", "0.0%", "dd/mm/yyyy", "mmm-yy", "yyyy", "#,##0,,", "h:mm", '[$Rp-421] #,##0.00;[Red]-#,##0.00']
STYLES = (
    f'<styleSheet xmlns="{XMLNS}"><numFmts>'
    + "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{c.replace(chr(34), "&quot;")}"/>' for i, c in enumerate(CODES))
    + '</numFmts><cellXfs><xf numFmtId="0"/>' + "".join(f'<xf numFmtId="{164 + i}"/>' for i in range(len(CODES)))
    + '<xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="49"/></cellXfs></styleSheet>')
HEAD = ["periode", "nilai", "status", "sumber", "catatan"]


def letters(i):
    return chr(65 + i) if i < 26 else letters(i // 26 - 1) + chr(65 + i % 26)


def c(ref, value, **extra):
    """One cell: text inline, a number, or ready XML behind '<'."""
    if isinstance(value, str) and value.startswith("<"):
        return value.replace("REF", ref)
    if isinstance(value, tuple):
        return f'<c r="{ref}" s="{value[1]}"><v>{value[0]}</v></c>'
    if isinstance(value, str):
        return f'<c r="{ref}" t="inlineStr"><is><t>{value}</t></is></c>' if value else ""
    return f'<c r="{ref}"><v>{value}</v></c>'


def sheet(rows, first=1, before="", after="", hidden_rows=()):
    body = ""
    for number, row in enumerate(rows, first):
        hide = ' hidden="1"' if number in hidden_rows else ""
        cells = "".join(c(f"{letters(i)}{number}", v) for i, v in enumerate(row))
        body += f'<row r="{number}"{hide}>{cells}</row>'
    return f'<worksheet xmlns="{XMLNS}">{before}<sheetData>{body}</sheetData>{after}</worksheet>'


def parts(sheets, states=(), names=("Data", "Lampiran", "Kamus"), properties="", strings=None, extra=None, styles=STYLES):
    """The files of a workbook, by path."""
    listed = "".join(
        f'<sheet name="{names[i]}" sheetId="{i + 1}" r:id="rId{i + 1}"'
        + (f' state="{states[i]}"' if i < len(states) and states[i] else "") + "/>" for i in range(len(sheets)))
    relations = "".join(
        f'<Relationship Id="rId{i + 1}" Type="{REL}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>' for i in range(len(sheets)))
    relations += f'<Relationship Id="rId90" Type="{REL}/styles" Target="styles.xml"/>'
    files = {
        "_rels/.rels": f'<Relationships xmlns="{PKG}"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{XMLNS}" xmlns:r="{REL}">{properties}<sheets>{listed}</sheets></workbook>',
        "xl/styles.xml": styles,
    }
    if strings is not None:
        relations += f'<Relationship Id="rId91" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
        files["xl/sharedStrings.xml"] = f'<sst xmlns="{XMLNS}">{strings}</sst>'
    files["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PKG}">{relations}</Relationships>'
    for i, text in enumerate(sheets):
        files[f"xl/worksheets/sheet{i + 1}.xml"] = text
    files.update(extra or {})
    return files


def pack(files, method=zipfile.ZIP_DEFLATED):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, text in files.items():
            info = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
            info.compress_type = method
            archive.writestr(info, text)
    return data.getvalue()


def book(rows, **options):
    names = {k: options.pop(k) for k in ("first", "before", "after", "hidden_rows") if k in options}
    more = options.pop("more", [])
    return pack(parts([sheet(rows, **names)] + more, **options))


def comments():
    return {
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{PKG}"><Relationship Id="rId1" Type="{REL}/comments" Target="../comments1.xml"/></Relationships>',
        "xl/comments1.xml": f'<comments xmlns="{XMLNS}"><authors><author>Staf</author></authors><commentList><comment ref="B2" authorId="0"><text><t>tanya lagi</t></text></comment></commentList></comments>',
    }


def bomb():
    """A sheet that claims little and unpacks to much."""
    data = pack(parts([sheet([HEAD])]))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {n: archive.read(n) for n in archive.namelist()}
    files["xl/worksheets/sheet1.xml"] = b"<worksheet>" + b" " * (40 << 20)
    return pack(files)


def lying(size):
    """A sheet whose directory entry states another size than it has."""
    data = bytearray(pack(parts([sheet([HEAD, [2022, 3, "final", "S1"]])])))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"PK\x05\x06"))
    struct.pack_into("<I", data, at + 24, size)
    return bytes(data)


def flagged(offset, value):
    """A workbook with a field of every directory entry changed."""
    data = bytearray(pack(parts([sheet([HEAD, [2022, 3, "final", "S1"]])])))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<H", data, at + offset, value)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def compound(stream):
    """The head of a compound file with one stream named."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + stream.encode("utf-16-le") + bytes(200)
