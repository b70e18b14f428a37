"""A spreadsheet as bytes, made by hand: each cell holds what the test says, formulas too."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

_OPEN = "http://schemas.openxmlformats.org"
_MAIN = f"{_OPEN}/spreadsheetml/2006/main"
_RELATED = f"{_OPEN}/officeDocument/2006/relationships"
_PACKED = f"{_OPEN}/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TYPES = (
    f'<Types xmlns="{_PACKED}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    "</Types>"
)
_BOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATED}">'
    '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def _related(kind: str, to: str) -> str:
    one = f'<Relationship Id="rId1" Type="{_RELATED}/{kind}" Target="{to}"/>'
    return f'<Relationships xmlns="{_PACKED}/relationships">{one}</Relationships>'


def spreadsheet(*rows: tuple[str | float, ...], padding: int = 0) -> bytes:
    """Give an XLSX file; `=A1|9` is a formula that was last worked out as 9.

    `padding` is how many blanks, which pack to nothing, the sheet holds besides.
    """
    body = "".join(f"<row>{''.join(map(_cell, row))}</row>" for row in rows)
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData>{" " * padding}</worksheet>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _TYPES)
        file.writestr("_rels/.rels", _related("officeDocument", "xl/workbook.xml"))
        file.writestr("xl/workbook.xml", _BOOK)
        sheets = _related("worksheet", "worksheets/sheet1.xml")
        file.writestr("xl/_rels/workbook.xml.rels", sheets)
        file.writestr("xl/worksheets/sheet1.xml", sheet)
    return out.getvalue()


def _cell(value: str | float) -> str:
    if not isinstance(value, str):
        return f"<c><v>{value}</v></c>"
    if value.startswith("="):
        formula, _, result = value[1:].partition("|")
        return f'<c t="str"><f>{escape(formula)}</f><v>{escape(result)}</v></c>'
    return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>' if value else "<c/>"
