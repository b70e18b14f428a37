"""The first sheet of an XLSX file as rows of text: what its cells showed last, and nothing more.

A formula is read as the value that it had; nothing in the file is carried out or followed. Knows
no column.
"""

from __future__ import annotations

import zipfile
from datetime import datetime, time
from io import BytesIO

MOST_UNPACKED = 50_000_000
"""Most bytes that a file may hold when it is unpacked: a small one can be made to hold millions."""

_SIGN = b"PK\x03\x04"


class NotReadable(Exception):
    """The file is no spreadsheet that can be read; says why, in one line."""


def is_spreadsheet(content: bytes) -> bool:
    """Tell whether this is packed as a spreadsheet is, whatever its name says."""
    return content.startswith(_SIGN)


def rows_of(content: bytes) -> list[list[str]]:
    """Give the rows of the first sheet, blank ones too. Raises `NotReadable`."""
    from python_calamine import CalamineError, CalamineWorkbook

    if _unpacked(content) > MOST_UNPACKED:
        raise NotReadable("The file holds far more than it seems to; save the one sheet as CSV.")
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        rows = book.get_sheet_by_index(0).iter_rows() if book.sheet_names else ()
        return [[_said(value) for value in row] for row in rows]
    except CalamineError:
        raise NotReadable("The file is no XLSX that can be read. Save it as CSV UTF-8.") from None


def _unpacked(content: bytes) -> int:
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            return sum(one.file_size for one in packed.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise NotReadable("The file is damaged. Save it again, or as CSV UTF-8.") from None


def _said(value: object) -> str:
    """Write a value as a CSV file holds it: dates by ISO 8601, whole numbers bare."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
