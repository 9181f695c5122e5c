#!/usr/bin/env python3
"""Makes the documents of Tests/IntakeTests/Documents: real files of office programs with personal data in odd places.

usage: make.py        needs python-docx, python-pptx and Pillow; LibreOffice Calc where it is installed

The files are committed; tests and CI need none of these programs. All numbers are made up.
"""
import io
import pathlib
import shutil
import subprocess
import tempfile

import docx
import pptx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent.parent / "Tests" / "IntakeTests" / "Documents"


def photo() -> io.BytesIO:
    """A small picture with the position at which it was taken."""
    picture = Image.new("RGB", (8, 8), (15, 107, 79))
    exif = Image.Exif()
    exif[0x8825] = {1: "S", 2: (7.0, 49.0, 12.0), 3: "E", 4: (112.0, 1.0, 3.0)}
    file = io.BytesIO()
    picture.save(file, "JPEG", exif=exif)
    file.seek(0)
    return file


def letter() -> None:
    document = docx.Document()
    document.core_properties.author = "Budi Contoh"
    document.core_properties.comments = "WA 0813 9876 5432"
    paragraph = document.add_paragraph("Warga dengan NIK 3571")
    paragraph.add_run("0145").bold = True
    paragraph.add_run("07900012 hadir.")
    paragraph = document.add_paragraph("Semula ")
    paragraph._p.append(parse_xml(
        f'<w:del {nsdecls("w")} w:id="1" w:author="Siti Contoh" w:date="2025-05-01T10:00:00Z">'
        '<w:r><w:delText>3518110101900004</w:delText></w:r></w:del>'))
    paragraph.add_run(", kini seorang warga.")
    run = paragraph.add_run(" Rapat.")
    document.add_comment(run, text="hubungi budi.contoh@gmail.com", author="Siti Contoh", initials="SC")
    hidden = document.add_paragraph().add_run("Paspor A1234567")
    hidden.font.hidden = True
    document.sections[0].header.paragraphs[0].text = "KK 3571021203150003"
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ["Nama Penerima", "Alamat", "Budi", "Jl. Contoh 1"]):
        cell.text = text
    document.add_picture(photo())
    document.save(FIXTURES / "surat.docx")


def slides() -> None:
    deck = pptx.Presentation()
    # Who changed it last is still the author of the template.
    deck.core_properties.author = "Diskominfo"
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Rekap"
    slide.placeholders[1].text = "WA 0812 3456 7890"
    slide.notes_slide.notes_text_frame.text = "NIK 3571014507900012"
    table = slide.shapes.add_table(2, 2, 0, 0, 100000, 100000).table
    for index, text in enumerate(["Nama Pasien", "Diagnosa", "Budi", "TB"]):
        table.cell(index // 2, index % 2).text = text
    deck.save(FIXTURES / "salindia.pptx")


def sheets() -> None:
    """Exports of LibreOffice: a workbook with a hidden sheet, the same as ODS, and a PDF."""
    soffice = shutil.which("soffice")
    if soffice is None:
        return
    with tempfile.TemporaryDirectory() as home:
        for source, ending in [("daftar.fods", "xlsx"), ("daftar.fods", "ods"), ("cetak.fods", "pdf")]:
            subprocess.run(
                [soffice, "--headless", f"-env:UserInstallation=file://{home}", "--convert-to", ending, "--outdir",
                 FIXTURES, HERE / source], check=True, capture_output=True)


def portable(name: str, content: bytes) -> None:
    """A PDF of one page, written by hand."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, text)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    body += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    (FIXTURES / name).write_bytes(body)


FIXTURES.mkdir(exist_ok=True)
letter()
slides()
sheets()
portable("teks.pdf", b"BT /F 12 Tf 20 150 Td (Warga dengan NIK 3571 0145 0790 0012 hadir.) Tj ET")
portable("bersih.pdf", b"BT /F 12 Tf 20 150 Td (Kantor kelurahan, telepon \\(0354\\) 689923.) Tj ET")
# A page that was scanned is a picture; here, a rectangle.
portable("pindai.pdf", b"0.8 g 20 20 260 160 re f")
