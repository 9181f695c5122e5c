"""Spreadsheets as other programs and other hands leave them: what Excel, Google Sheets, WPS, pandas and habit do to a
table between the agency and the city."""
import io
import struct
import zipfile

import workbook as w
from paths import save

ID = "periode;nilai;status;sumber\n"
EN = "period,value,status,source\n"


def rows(*values, mark=";"):
    return "".join(f"{2020 + i}{mark}{v}{mark}final{mark}S1\n" for i, v in enumerate(values))


def dates(*values, mark=";"):
    return "".join(f"{v}{mark}1,5{mark}final{mark}S1\n" for v in values)


UNICODE_TEXT = "Indeks Layanan\t\t\t\r\n\t\t\t\r\nPeriode\tNilai\tStatus\tSumber\r\n2022\t1.234,5\tfinal\tS1\r\n"
CSV = {
    "unicode-text-titles": b"\xff\xfe" + UNICODE_TEXT.encode("utf-16-le"),
    "utf16-without-mark": UNICODE_TEXT.encode("utf-16-le"),
    "bom-sep": "\ufeffsep=;\r\n" + (ID + rows("3,25")).replace("\n", "\r\n"),
    "sep-tab": "sep=\t\r\n" + (ID + rows("3,25")).replace("\n", "\r\n").replace(";", "\t"),
    "sep-against": "sep=,\n" + ID + rows("3,25"),
    "cr-cr-lf": (ID + rows("3,25", "3,5")).replace("\n", "\r\r\n"),
    "dot-among-whole": ID + rows("12", "1.234", "7"),
    "marks-simple-mixed": ID + rows("1,5", "1.5"),
    "money-negative": ID + rows("(Rp 1.250.000,50)", "Rp (1.000,5)", "-Rp 5,5", "Rp-7,5", "Rp. (2.000,00)"),
    "money-words": ID + rows("Rp 72,1 miliar", "1,5 juta"),
    "money-dollar": EN + rows("$5.5", "USD 7.5", mark=","),
    "percent-no-break": ID + rows("12,5\u00a0%", "13,5\u202f%"),
    "thousands-figure-space": ID + rows("1\u2007234,5", "12\u2009345"),
    "thousands-apostrophe": ID + rows("1'234,5", "1\u2019234,5"),
    "thousands-indian": EN + rows('"1,00,000.5"', mark=","),
    "thousands-half": ID + rows("1.000.00", "1,000,00"),
    "mark-alone": ID + rows(",5", "5,"),
    "minus-behind": ID + rows("5,5-", "7,25 -"),
    "plus": ID + rows("+5,5"),
    "digits-wide": ID + rows("\uff13,\uff12", "\u0663,\u0662"),
    "exponent-point": EN + rows("1.23457E+11", mark=","),
    "hashes": ID + rows("#####", "3,5"),
    "error-words": ID + rows("#N/A", "#REF!", "#DIV/0!", "#VALUE!"),
    "apostrophe-first": ID + "'2022;'3,25;final;S1\n",
    "equals-text": ID + '="2022";="3,25";final;S1\n',
    "quotes-everywhere": '"periode";"nilai";"status";"sumber"\r\n"2022";"3,25";"final";"S1"\r\n',
    "quotes-single": "'periode';'nilai';'status';'sumber'\n'2022';'3,25';'final';'S1'\n",
    "quotes-curly": ID + "\u201c2022\u201d;\u201c3,25\u201d;final;S1\n",
    "long-number": ID + rows("12345678901234567890,5", "1234567890123456789012345"),
    "year-decimal": EN + "2022.0,3.25,final,S1\n",
    "year-grouped": ID + "2.022;3,25;final;S1\n",
    "year-school": ID + "2022/2023;3,25;final;S1\n",
    "dates-dots": ID + dates("28.08.2019", "05.06.2020"),
    "dates-slash-iso": ID + dates("2019/08/28"),
    "dates-with-time": ID + dates("28/08/2019 00:00", "2019-08-29 00:00:00"),
    "dates-month-short": ID + dates("Jan-22", "22-Jan"),
    "dates-quarters": ID + dates("TW III 2023", "III/2023", "2023 Q4"),
    "dates-words-english": ID + dates("28 August 2019", "August 28, 2019"),
    "header-with-unit": "Tahun;Nilai (%);Status;Sumber\n2022;3,25;final;S1\n",
    "header-two-rows": "Tahun;Capaian;;Sumber\n;Nilai;Target;\n2022;3,25;3,5;S1\n",
    "header-same-word": "periode;nilai;nilai;status;sumber\n2022;3,25;3,5;final;S1\n",
    "header-line-break": 'Tahun;"Nilai\r\n";Status;Sumber\r\n2022;3,25;final;S1\r\n',
    "total-row": ID + rows("3,25", "3,5") + "Jumlah;6,75;final;S1\n",
    "total-row-unnamed": ID + rows("3,25", "3,5") + ";6,75;;\n",
    "two-tables": ID + rows("3,25") + ";;;\nperiode;nilai;status;sumber\n2023;7;final;S1\n",
    "footer-note": ID + rows("3,25") + ";;;\n*) angka sementara;;;\nSumber: BPS, diolah;;;\n",
    "glued-files": ID + rows("3,25") + "\ufeff" + ID + rows("3,5"),
    "blank-by-no-break": ID + "2022;\u00a0;missing;S1\n2023;\u00a03,5\u00a0;final;S1\n",
    "invisible": ID + "2022;3,25;final;S1\u200b\n",
    "comma-decimal-unquoted": "periode,nilai,status,sumber\n2022,3,25,final,S1\n2023,3,5,final,S1\n",
    "backslash-quotes": ID[:-1] + ';catatan\n2022;3,25;final;S1;"kata \\"terang\\" ini"\n',
}

H = w.HEAD
ROW = [2022, 3.25, "final", "S1"]
STRICT = (("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
          ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"))


def strict(rows):
    """The strict form, whose dates are words."""
    files = w.parts([w.sheet(rows)], properties='<workbookPr dateCompatibility="false"/>')
    for name, text in files.items():
        for old, new in STRICT:
            text = text.replace(old, new)
        files[name] = text
    return w.pack(files)


def iso(day):
    return f'<c r="REF" t="d" s="4"><v>{day}</v></c>'


def codes(*formats):
    """Styles with these formats from number 1 on."""
    listed = "".join(f'<numFmt numFmtId="{200 + i}" formatCode="{f.replace(chr(34), "&quot;")}"/>' for i, f in enumerate(formats))
    return (f'<styleSheet xmlns="{w.XMLNS}"><numFmts>{listed}</numFmts><cellXfs><xf numFmtId="0"/>'
            + "".join(f'<xf numFmtId="{200 + i}"/>' for i in range(len(formats))) + "</cellXfs></styleSheet>")


class Pipe(io.RawIOBase):
    """Where a program writes that cannot go back: sizes then follow each file."""
    def __init__(self):
        self.data = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.data += data
        return len(data)


def streamed(files):
    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return bytes(pipe.data)


def zip64(files):
    """With the end record of Zip64, as some servers write it for files of any size."""
    data = w.pack(files)
    end = data.rfind(b"PK\x05\x06")
    count, size, start = struct.unpack("<HII", data[end + 10:end + 20])
    record = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, size, start)
    locator = struct.pack("<IIQI", 0x07064B50, 0, end, 1)
    last = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:end] + record + locator + last


def twice(files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in list(files.items()) + [("XL/Worksheets/sheet1.xml", w.sheet([H, [2022, 99, "final", "S1"]]))]:
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), text)
    return data.getvalue()


def xlsx():
    plain = w.parts([w.sheet([H, ROW])])
    sheet1 = plain["xl/worksheets/sheet1.xml"]
    bare = sheet1
    for name in ["A1", "B1", "C1", "D1", "E1", "A2", "B2", "C2", "D2"]:
        bare = bare.replace(f' r="{name}"', "")
    bare = bare.replace('<row r="1">', "<row>").replace('<row r="2">', "<row>")
    rich = '<c r="REF" t="inlineStr"><is><r><rPr><b/></rPr><t>fi</t></r><r><t>nal</t></r></is></c>'
    relations = plain["xl/_rels/workbook.xml.rels"]
    text = '<?xml version="1.0" encoding="{}"?>' + sheet1.replace("final", "final").replace("S1", "S1")
    alternate = ('<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
                 '<mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="x" url="C:\\Users\\staf\\"/></mc:Choice></mc:AlternateContent>')
    return {
        "strict": strict([H, ROW]),
        "strict-dates": strict([H, [iso("2019-08-28"), 1, "final", "S1"], [iso("2019-08-29T00:00:00"), 2, "final", "S1"]]),
        "strict-date-with-time": strict([H, [iso("2019-08-28T13:45:00"), 1, "final", "S1"]]),
        "wps": w.pack({**plain, "xl/workbook.xml": plain["xl/workbook.xml"].replace("<sheets>", alternate + "<sheets>"),
                       "xl/worksheets/sheet1.xml": sheet1.replace("<sheetData>", '<sheetPr/><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4"/><sheetData>')}),
        "google": w.pack({**plain, "xl/worksheets/sheet1.xml": sheet1.replace("<c r=\"B2\">", '<c r="B2" s="0">').replace(
            "</sheetData>", '<row r="3"><c r="A3" s="0"/><c r="B3" s="0"/></row></sheetData><drawing r:id="rId1" xmlns:r="x"/>')}),
        "without-references": w.pack({**plain, "xl/worksheets/sheet1.xml": bare}),
        "rich-inline": w.book([H, [2022, 3.25, rich, "S1"]]),
        "absolute-targets": w.pack({**plain, "xl/_rels/workbook.xml.rels": relations.replace('Target="', 'Target="/xl/')}),
        "streamed": streamed(plain),
        "zip64": zip64(plain),
        "file-twice": twice(plain),
        "behind-junk": b"MIME-Version: 1.0\r\n\r\n" + w.pack(plain),
        "utf16-sheet": w.pack({**plain, "xl/worksheets/sheet1.xml": b"\xff\xfe" + text.format("UTF-16").encode("utf-16-le")}),
        "latin1-sheet": w.pack({**plain, "xl/worksheets/sheet1.xml": text.format("ISO-8859-1").replace("S1</t>", "S1</t></is></c><c r=\"E2\" t=\"inlineStr\"><is><t>caf\u00e9</t>").encode("latin-1")}),
        "utf8-declared": w.pack({**plain, "xl/worksheets/sheet1.xml": b"\xef\xbb\xbf" + text.format("utf-8").encode()}),
        "control-character": w.book([H, ROW + ["a&#1;b"]]),
        "delete-character": w.book([H, ROW + ["a\x7fb"]]),
        "carriage-return": w.book([H, ROW + ["satu&#13;&#10;dua&#13;tiga"]]),
        "error-typed": w.book([H, [2022, "#N/A", "final", "S1"]]),
        "error-cell": w.book([H, [2022, '<c r="REF" t="e"><v>#RE&#70;!</v></c>', "final", "S1"], [2023, 3, "final", "S1"]]),
        "error-in-note": w.book([H, ROW + ['<c r="REF" t="e"><v>#N/A</v></c>']]),
        "number-tiny": w.book([H, [2022, 1.5e-05, "final", "S1"], [2023, 1e-12, "final", "S1"]]),
        "number-huge": w.book([H, [2022, 1e30, "final", "S1"]]),
        "number-sixteen": w.book([H, [2022, 1234567890123456, "final", "S1"]]),
        "percent-text": w.book([H, [2022, "12,5%", "final", "S1"], [2023, (0.135, 3), "final", "S1"]]),
        "text-no-break": w.book([H, [2022, "\u00a01.234,5\u00a0", "final", "S1"]]),
        "text-dot": w.book([H, [2022, "1.234", "final", "S1"], [2023, 7, "final", "S1"]]),
        "apostrophe": w.book([H, ["'2022", "'3,25", "final", "S1"]]),
        "year-decimal": w.book([H, [2022.5, 3.25, "final", "S1"]]),
        "year-formatted": w.book([H, [(2022, 2), 3.25, "final", "S1"]]),
        "format-accounting": w.book([H, [2022, (-1250000, 1), "final", "S1"], [2023, (72.5, 2), "final", "S1"]],
                                    styles=codes('_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_);_(@_)', '0.0" persen"')),
        "format-conditional": w.book([H, [2022, (72500000, 1), "final", "S1"]], styles=codes('[>=1000000]0.0,,"jt";0')),
        "format-text-date": w.book([H, [(44927, 1), 3.25, "final", "S1"], [(45000, 2), 3.5, "final", "S1"]],
                                   styles=codes("[$-421]dd mmmm yyyy;@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy")),
        "formula-shared": w.book([H, [2022, '<c r="REF"><f t="shared" ref="B2:B3" si="0">C2*2</f><v>3.5</v></c>', "final", "S1"],
                                  [2023, '<c r="REF"><f t="shared" si="0"/><v>4.5</v></c>', "final", "S1"]]),
        "formula-empty-text": w.book([H, [2022, '<c r="REF" t="str"><f>IF(A1,"","")</f><v></v></c>', "missing", "S1"]]),
        "total-row": w.book([H, ROW, ["Jumlah", 3.25, "", ""]]),
        "footer": w.book([H, ROW, [], ["Sumber: BPS, diolah"]]),
        "merged-header": w.book([["Tahun", "Capaian", "", "Sumber"], ["", "Nilai", "Target", ""], [2022, 3.25, 3.5, "S1"]],
                                after='<mergeCells><mergeCell ref="B1:C1"/></mergeCells>'),
        "header-twice": w.book([["periode", "nilai", "nilai", "sumber"], [2022, 3.25, 3.5, "S1"]]),
        "hidden-value": w.book([H, ROW], before='<cols><col min="2" max="2" hidden="1"/></cols>'),
        "boolean-false": w.book([H, [2022, 3.25, '<c r="REF" t="b"><v>0</v></c>', "S1"]]),
        "serials-1904": w.book([H, [42243, 1, "final", "S1"], [42374, 2, "final", "S1"]], properties='<workbookPr date1904="1"/>'),
    }


def write():
    for name, data in CSV.items():
        save(f"export-{name}.csv", data)
    for name, data in xlsx().items():
        save(f"export-{name}.xlsx", data)
