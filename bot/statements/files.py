"""A sheet as CSV, as a spreadsheet, as a page to print.

Owner of the libraries that write spreadsheets and pages. Knows no ledger.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

from bot.plain import harmless

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.statements.sheet import Cell, Sheet

FORMS = ("csv", "xlsx", "pdf")
_MARGIN = 40


def written(sheet: Sheet, form: str) -> bytes:
    """Give the file's content; `form` is one of `FORMS`."""
    return _WRITERS[form](sheet)


def as_csv(sheet: Sheet) -> bytes:
    """Give comma-separated lines in UTF-8 with a mark, so that spreadsheets read the letters.

    The totals stand below an empty line; amounts have a point and no thousands.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(sheet.headings)
    writer.writerows([plain_cell(cell) for cell in row] for row in sheet.rows)
    writer.writerow([])
    writer.writerows([harmless(name), str(amount), unit] for name, amount, unit in sheet.totals)
    return out.getvalue().encode("utf-8-sig")


def plain_cell(cell: Cell) -> str:
    """Give a cell as text that no spreadsheet takes for a formula; a number is itself."""
    return harmless(cell) if isinstance(cell, str) else str(cell)


def as_xlsx(sheet: Sheet) -> bytes:
    """Give a workbook with one sheet: words as words, amounts as numbers, days as days."""
    import xlsxwriter

    out = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, plain) as book:
        page = book.add_worksheet()
        strong = book.add_format({"bold": True})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        amount = book.add_format({"num_format": "#,##0.00"})
        page.write_string(0, 0, sheet.title, strong)
        for column, heading in enumerate(sheet.headings):
            page.write_string(2, column, heading, strong)
            page.set_column(column, column, 28 if column == 2 else 16)
        for number, row in enumerate(sheet.rows, start=3):
            for column, cell in enumerate(row):
                if isinstance(cell, Decimal):
                    page.write_number(number, column, float(cell), amount)
                elif isinstance(cell, date):
                    page.write_datetime(number, column, cell, day)
                else:
                    page.write_string(number, column, cell)
        below = len(sheet.rows) + 4
        for number, (name, total, unit) in enumerate(sheet.totals, start=below):
            page.write_string(number, 0, name, strong)
            page.write_number(number, 5, float(total), amount)
            page.write_string(number, 6, unit)
    return out.getvalue()


def as_pdf(sheet: Sheet) -> bytes:
    """Give pages to print; a font of their own where the built-in one lacks letters.

    It has Latin, Greek, Cyrillic and more, and no Chinese, Japanese or Korean.
    """
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    out, styles = io.BytesIO(), getSampleStyleSheet()
    plain, strong = _fonts(sheet)
    styles["Title"].fontName, styles["Normal"].fontName = strong, plain
    edges = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), _MARGIN)
    page = SimpleDocTemplate(out, pagesize=landscape(A4), title=sheet.title, invariant=1, **edges)
    lines = [list(sheet.headings), *([str(cell) for cell in row] for row in sheet.rows)]
    body = Table(lines, repeatRows=1, hAlign="LEFT")
    body.setStyle(
        [
            ("FONTSIZE", (0, 0), (-1, -1), 8),
            ("FONTNAME", (0, 0), (-1, -1), plain),
            ("FONTNAME", (0, 0), (-1, 0), strong),
            ("ALIGN", (5, 0), (5, -1), "RIGHT"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
        ]
    )
    story = [Paragraph(_marked(sheet.title), styles["Title"]), body, Spacer(1, 12)]
    story += [Paragraph(_marked(line), styles["Normal"]) for line in _sums(sheet)]
    page.build(story)
    return out.getvalue()


def _sums(sheet: Sheet) -> list[str]:
    return [f"{name}: {amount} {unit}" for name, amount, unit in sheet.totals] or [sheet.empty]


def _fonts(sheet: Sheet) -> tuple[str, str]:
    """The built-in fonts, or ones that are put into the file where those lack a letter."""
    cells = (str(cell) for row in sheet.rows for cell in row)
    if all(map(_is_western, (sheet.title, *sheet.headings, *_sums(sheet), *cells))):
        return "Helvetica", "Helvetica-Bold"
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    from bot.pictures.figures import font_file

    registerFont(TTFont(_WIDE, font_file()))
    registerFont(TTFont(_WIDE_BOLD, font_file(bold=True)))
    return _WIDE, _WIDE_BOLD


_WIDE, _WIDE_BOLD = "DejaVuSans", "DejaVuSans-Bold"


def _is_western(text: str) -> bool:
    return text.encode("cp1252", "replace").decode("cp1252") == text


def _marked(text: str) -> str:
    """Words are never markup."""
    return escape(text, quote=False)


_WRITERS: Mapping[str, Callable[[Sheet], bytes]] = {
    "csv": as_csv,
    "xlsx": as_xlsx,
    "pdf": as_pdf,
}
