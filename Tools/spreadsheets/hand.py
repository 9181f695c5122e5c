"""Spreadsheets written byte by byte: what exports look like at their worst, and what must be refused."""
import zipfile

import workbook as w
from paths import save

ID = "periode;nilai;target;status;sumber;catatan\n"
EN = "period,value,target,status,source,note\n"

CSV = {
    "bom-crlf": "\ufeff" + ID.replace("\n", "\r\n") + "2022;3,25;;final;S1;\r\n",
    "cr-only": ID.replace("\n", "\r") + "2022;3,25;;final;S1;\r",
    "utf16-le": (b"\xff\xfe" + ("periode\tnilai\tstatus\tsumber\r\n2022\t3,25\tfinal\tS1\r\n").encode("utf-16-le")),
    "utf16-be": (b"\xfe\xff" + ("periode\tnilai\tstatus\tsumber\r\n2022\t3,25\tfinal\tS1\r\n").encode("utf-16-be")),
    "windows-1252": (ID + "2022;3,25;;final;S1;caf\u00e9 \u2013 \u201ckutip\u201d\n").encode("cp1252"),
    "mixed-encoding": (ID + "2022;3,25;;final;S1;\u00e9").encode() + b"\xe9\n",
    "sep-line": "sep=;\n" + ID + "2022;3,25;;final;S1;\n",
    "sep-unknown": "sep=|\n" + ID.replace(";", "|") + "2022|3,25||final|S1|\n",
    "trailing-columns": "periode;nilai;status;sumber;;;\n2022;3,25;final;S1;;;\n2023;3,5;final;S1;;;\n;;;;;;\n;;;;;;\n",
    "title-rows": "Pemerintah Kota Contoh;;;\nIndeks Layanan;;;\n;;;\nPeriode;Nilai;Status;Sumber\n2022;3,25;final;S1\n",
    "title-with-year": "Laporan tahun;2022;;\nPeriode;Nilai;Status;Sumber\n2022;3,25;final;S1\n",
    "data-above-header": "2021;3,10;final;S1\nperiode;nilai;status;sumber\n2022;3,25;final;S1\n",
    "header-english": EN + "2022,3.25,3.4,final,S1,\n",
    "header-mixed": "Tahun;Value;STATUS;Sumber;Keterangan\n2022;3,25;final;S1;ya\n",
    "header-mistyped": "periode;nilia;status;sumber\n2022;3,25;final;S1\n",
    "header-twice": "periode;tahun;nilai;status;sumber\n2022;2022;3,25;final;S1\n",
    "header-missing": "2022;3,25;final;S1\n2023;3,5;final;S1\n",
    "header-spaces": " Periode ;\u00a0Nilai;Status;Sumber Target;Sumber\n2022;3,25;final;;S1\n",
    "column-unnamed": "periode;nilai;;status;sumber\n2022;3,25;x;final;S1\n",
    "column-empty": "periode;nilai;;status;sumber\n2022;3,25;;final;S1\n",
    "thousands-dot": ID + "2022;1.120.100;;final;S1;\n2023;1.121;;final;S1;\n",
    "thousands-comma": EN + '2022,"1,120,100",,final,S1,\n2023,"1,121",,final,S1,\n',
    "thousands-space": ID + "2022;1 120 100;;final;S1;\n2023;1 121,5;;final;S1;\n",
    "thousands-narrow": ID + "2022;1\u202f120\u202f100;;final;S1;\n2023;1\u2009121,5;;final;S1;\n2024;2\u00a0000;;final;S1;\n",
    "thousands-uneven": ID + "2022;1.20.100;;final;S1;\n2023;12 34;;final;S1;\n",
    "ambiguous-dot": ID + "2022;1.234;;final;S1;\n2023;1.235;;final;S1;\n",
    "ambiguous-comma": EN + '2022,"1,234",,final,S1,\n',
    "settled-by-one": ID + "2022;1.234;;final;S1;\n2023;3,5;;final;S1;\n",
    "settled-by-target": ID + "2022;1.234;0,5;final;S1;\n",
    "marks-mixed": ID + "2022;1.234,5;;final;S1;\n2023;1,234.5;;final;S1;\n",
    "money": ID + "2022;Rp72.100.000.000;;final;S1;\n2023;Rp 1.250,50;;final;S1;\n2024;IDR 2.000.000,00;;final;S1;\n",
    "money-dash": ID + "2022;Rp1.250.000,-;;final;S1;\n2023;Rp. 3.000,--;;final;S1;\n",
    "percent": ID + "2022;12,5%;;final;S1;\n2023;98 %;;final;S1;\n",
    "negative": ID + "2020;-3,5;;final;S1;\n2021;(1.250,75);;final;S1;\n2022;\u22122,5;;final;S1;\n2023;(Rp1.000,5);;final;S1;\n",
    "negative-twice": ID + "2022;(-3,5);;final;S1;\n",
    "number-words": ID + "2022;31,4 persen;;final;S1;\n2023;sekitar 30;;final;S1;\n",
    "number-long": ID + "2022;1234567890123456789012;;final;S1;\n",
    "exponent": ID + "2022;1,2E+06;;final;S1;\n",
    "missing-words": ID + "".join(f"{2000 + i};{word};;missing;S1;\n" for i, word in enumerate(
        ["", "-", "n/a", "N/A", "belum tersedia", "Belum ada", "tidak tersedia", "\u2013", "..."])),
    "missing-as-final": ID + "2022;n/a;;final;S1;\n",
    "dates-day-first": EN + "28/08/2019,1.5,,final,S1,\n05/06/2020,2.5,,final,S1,\n",
    "dates-month-first": EN + "08/28/2019,1.5,,final,S1,\n05/06/2020,2.5,,final,S1,\n",
    "dates-ambiguous": EN + "05/06/2019,1.5,,final,S1,\n07/08/2020,2.5,,final,S1,\n",
    "dates-same-day": EN + "05/05/2019,1.5,,final,S1,\n",
    "dates-contradict": EN + "28/08/2019,1.5,,final,S1,\n08/28/2020,2.5,,final,S1,\n",
    "dates-comma-settles": ID + "05/06/2019;1,5;;final;S1;\n",
    "dates-dashes": ID + "28-08-2019;1,5;;final;S1;\n5-6-2020;2,5;;final;S1;\n",
    "dates-names": ID + "28-Agu-2019;1,5;;final;S1;\n28 Agustus 2020;2,5;;final;S1;\nMei-2021;3,5;;final;S1;\n",
    "dates-iso": EN + "2019-08-28,1.5,,final,S1,\n2020-06,2.5,,final,S1,\n2021-Q3,2.5,,final,S1,\n2021-S1,2,,final,S1,\n",
    "dates-impossible": ID + "31/02/2019;1,5;;final;S1;\n2019-02-30;2,5;;final;S1;\n",
    "dates-short-year": ID + "28-Agu-19;1,5;;final;S1;\n",
    "serials": ID + "43705;12;;final;S1;\n43836;15;;final;S1;\n",
    "serials-among-dates": ID + "28/08/2019;12;;final;S1;\n43836;15;;final;S1;\n",
    "quotes-breaks": ID + '2022;3,25;;final;S1;"kata ""terang""; dua\nbaris"\n2023;3,5;;final;S1;\n',
    "quote-open": ID + '2022;3,25;;final;S1;"tidak ditutup\n2023;3,5;;final;S1;\n',
    "row-narrow": "periode;nilai;status;sumber\n2022;3,25;final\n2023;3,5;final;S1\n",
    "row-wide": EN + "2022,3,25,,final,S1,\n",
    "breakdown": "periode;nilai;status;sumber;kecamatan\n2022;10;final;S1;\n2022;4;final;S1;Utara\n2022;6;final;S1;Selatan\n",
    "period-twice": ID + "2022;3,25;;final;S1;\n2022;3,5;;final;S1;\n",
    "period-empty": ID + ";3,25;;final;S1;\n",
    "source-missing": ID + "2022;3,25;;final;;\n",
    "status-unknown": ID + "2022;3,25;;finall;S1;\n",
    "empty": "", "blank": "\n \n", "header-only": ID,
    "footer": ID + "2022;3,25;;final;S1;\nSumber: BPS Kota Contoh;;;;;\n",
    "binary": bytes(range(0, 32)) * 8,
    "declared-decimal": ID + "2022;1.234;;final;S1;\n", "declared-against": ID + "2022;1.234,5;;final;S1;\n",
    "declared-dates": EN + "05/06/2019,1.5,,final,S1,\n", "declared-separator": "periode;nilai\n2022;1\n",
}
FRONT = {
    "declared-decimal": 'spreadsheet: {decimal: "."}', "declared-against": 'spreadsheet: {decimal: "."}',
    "declared-dates": "spreadsheet: {dates: month-first}", "declared-separator": 'spreadsheet: {separator: ","}',
    "sheet-named": "sheet: Lampiran", "sheet-unknown": "sheet: Lampirn",
}

H = w.HEAD
ROW = [2022, 3.25, "final", "S1"]
SHARED = ("<si><t>periode</t></si><si><r><t>ni</t></r><r><rPr><b/></rPr><t>lai</t></r></si><si><t>status</t></si>"
          "<si><t>sumber</t></si><si><t>final</t></si><si><t xml:space=\"preserve\"> S1 </t></si>"
          "<si><t>kat&amp;a &#x201C;a&#8221;</t><rPh sb=\"0\" eb=\"1\"><t>baca</t></rPh></si><si><t>catatan</t></si>")


def s(i):
    return f'<c r="REF" t="s"><v>{i}</v></c>'


def xlsx():
    good = w.sheet([H, ROW])
    plain = w.parts([good])
    other = dict(plain)
    files = {
        "plain": w.book([H, ROW, [2023, 3.5, "final", "S1", "ya"]]),
        "stored": w.pack(plain, zipfile.ZIP_STORED),
        "shared-strings": w.pack(w.parts(
            [w.sheet([[s(0), s(1), s(2), s(3), s(7)], [2022, 3.25, s(4), s(5), s(6)]])], strings=SHARED)),
        "styles": w.book([H] + [[2010 + i, v, "final", "S1"] for i, v in enumerate(
            [(3.25, 1), (1234567, 2), (0.125, 3), (-1250.5, 9), (0.0725, 11), (42, 12), (3.1970000000000001, 0)])]),
        "binary-noise": w.book([H, [2020, "<c r=\"REF\"><v>0.30000000000000004</v></c>", "final", "S1"],
                                [2021, "<c r=\"REF\"><v>1.1000000000000001E-2</v></c>", "final", "S1"],
                                [2022, "<c r=\"REF\"><v>7.21E10</v></c>", "final", "S1"]]),
        "rounded": w.book([H, [2022, (3.197, 1), "final", "S1"], [2023, (0.98765, 3), "final", "S1"]]),
        "rounded-general": w.book([H, [2022, 33.333333333333336, "final", "S1"]]),
        "scaled": w.book([H, [2022, (72100000000, 7), "final", "S1"]]),
        "dates": w.book([H, [(43705, 4), 1, "final", "S1"], [(43739, 5), 2, "final", "S1"], [(44197, 6), 3, "final", "S1"], [(44561.75, 10), 4, "final", "S1"]]),
        "dates-1904": w.book([H, [(42243, 4), 1, "final", "S1"]], properties='<workbookPr date1904="1"/>'),
        "dates-text": w.book([H, ["05/06/2019", 1.5, "final", "S1"]]),
        "dates-serial": w.book([H, [43705, 1, "final", "S1"], [43836, 2, "final", "S1"]]),
        "date-lotus": w.book([H, [(60, 4), 1, "final", "S1"]]),
        "value-is-date": w.book([H, [2022, (45964, 4), "final", "S1"]]),
        "value-is-time": w.book([H, [2022, (0.5, 8), "final", "S1"]]),
        "text-numbers": w.book([H, ["2022", "1.234,5", "final", "S1"], ["2023", "1.300", "final", "S1"]]),
        "text-ambiguous": w.book([H, ["2022", "1.300", "final", "S1"]]),
        "formula": w.book([H, [2022, '<c r="REF"><f>B3*2</f><v>3.5</v></c>', "final", "S1"]]),
        "formula-text": w.book([H, [2022, 3, "final", '<c r="REF" t="str"><f>"S"&amp;1</f><v>S1</v></c>']]),
        "formula-uncomputed": w.book([H, [2022, '<c r="REF"><f>B3*2</f></c>', "final", "S1"], [2023, 3, "final", "S1"]]),
        "formula-error": w.book([H, [2022, '<c r="REF" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "final", "S1"]]),
        "boolean": w.book([H, [2022, '<c r="REF" t="b"><v>1</v></c>', "final", "S1"]]),
        "title-rows": w.book([["Kota Contoh"], ["Indeks"], [], H, ROW]),
        "title-with-number": w.book([["Tahun", 2022], H, ROW]),
        "offset": w.book([["", ""] + H, ["", ""] + ROW], first=5),
        "merged-title": w.book([["Kota Contoh"], H, ROW], after='<mergeCells><mergeCell ref="A1:E1"/></mergeCells>'),
        "merged-cells": w.book([H, ROW, ["", 3, "final", "S1"]], after='<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'),
        "hidden-row": w.book([H, ROW, [2023, 3, "final", "S1"]], hidden_rows=(3,)),
        "hidden-column": w.book([H, ROW + ["Budi"]], before='<cols><col min="5" max="5" hidden="1"/></cols>'),
        "hidden-column-empty": w.book([H[:4], ROW], before='<cols><col min="7" max="16384" hidden="1"/></cols>'),
        "hidden-sheet": w.book([H, ROW], more=[good], states=("", "hidden")),
        "hidden-first-sheet": w.book([["rahasia"]], more=[good], states=("veryHidden", "")),
        "comment": w.book([H, ROW], extra=w.comments()),
        "sheet-named": w.book([["lain"]], more=[good]),
        "sheet-unknown": w.book([["lain"]], more=[good]),
        "sheet-empty": w.book([]),
        "breakdown": w.book([H[:4] + ["kecamatan"], ROW, [2022, 1.25, "final", "S1", "Utara"]]),
        "missing-words": w.book([H, [2022, "belum tersedia", "missing", "S1"], [2023, "", "missing", "S1"]]),
        "line-breaks": w.book([H, ROW + ["satu_x000D_\ndua"]]),
        "prefixed": w.pack({k: (v.replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=") if k.endswith("sheet1.xml") else v) for k, v in plain.items()}),
        "encrypted": w.compound("EncryptedPackage"), "old-xls": w.compound("Workbook"),
        "xlsb": w.pack({"_rels/.rels": plain["_rels/.rels"].replace("workbook.xml", "workbook.bin"), "xl/workbook.bin": "x"}),
        "ods": w.pack({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}),
        "docx": w.pack({"_rels/.rels": '<Relationships/>', "word/document.xml": "<x/>"}),
        "text-inside": b"periode;nilai;status;sumber\n2022;3,25;final;S1\n",
        "truncated": w.pack(plain)[:900], "empty": b"",
        "bomb": w.bomb(), "size-understated": w.lying(50), "size-overstated": w.lying(1 << 31),
        "crc-wrong": w.flagged(16, 0), "zip-encrypted": w.flagged(8, 1), "zip-bzip2": w.flagged(10, 12),
        "doctype": w.pack({**plain, "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "b">]>' + good}),
        "entity": w.pack({**plain, "xl/worksheets/sheet1.xml": good.replace("final", "&nama;")}),
        "xml-cut": w.pack({**plain, "xl/worksheets/sheet1.xml": good[:-30]}),
        "xml-deep": w.pack({**plain, "xl/worksheets/sheet1.xml": "<a>" * 5000}),
        "sheet-part-missing": w.pack({k: v for k, v in other.items() if "sheet1" not in k}),
        "string-missing": w.pack(w.parts([w.sheet([H, [2022, s(9), "final", "S1"]])], strings=SHARED)),
        "far-cell": w.pack({**plain, "xl/worksheets/sheet1.xml": w.sheet([H] + [[2022]] * 300).replace(
            "</row></sheetData>", '<c r="XFD301"><v>1</v></c></row></sheetData>')}),
        "rows-backwards": w.pack({**plain, "xl/worksheets/sheet1.xml": good.replace('r="1"', 'r="9"').replace('"A1"', '"A9"').replace('"B1"', '"B9"').replace('"C1"', '"C9"').replace('"D1"', '"D9"').replace('"E1"', '"E9"')}),
    }
    return files


def write():
    for name, data in CSV.items():
        save(f"hand-{name}.csv", data)
    for name, data in xlsx().items():
        save(f"hand-{name}.xlsx", data)
    save("hand-workbook-named.csv", w.book([H, ROW]))
    for name, text in FRONT.items():
        save(f"hand-{name}.md", f"---\ntitle: Contoh\n{text}\n---\nUji.\n")
