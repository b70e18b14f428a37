"""What a file is, by its content: its type, and of a table its columns, rows and bad lines.

Never gives a cell's content, so that the desk can speak of a list without knowing who is on it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
)
_OFFICE = {
    b"xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    b"word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    b"ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_HEAD = 64 * 1024
_DELIMITERS = ",;\t"
_BAD_LINES = 100
_SAMPLE = 2_000
"""So many lines tell which columns are always filled."""
_REQUIRED = re.compile(r"phone|tel|mobile|handy|e-?mail|number|nummer|amount|betrag", re.IGNORECASE)
_TELLING = re.compile(r"[^@\s]+@[^@\s]+\.\w+|[+(]?\d[\d\s()/.,-]*")

TABLE = "text/csv"


@dataclass(frozen=True, kw_only=True, slots=True)
class TableSummary:
    """A table: its column names (numbers when it has no heading), rows, and bad lines, from 1."""

    columns: tuple[str, ...]
    rows: int
    bad_rows: tuple[int, ...] = ()


def media_type_of(path: Path) -> str:
    """Give the media type by the content, whatever the name says."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _OFFICE.items() if mark in head), "application/zip")
    if b"\0" in head:
        return "application/octet-stream"
    return TABLE if _delimiter(_first_lines(_decoded(head))) else "text/plain"


def table_of(path: Path) -> TableSummary | None:
    """Give what a CSV file holds, separated by comma, semicolon or tab; None when it is empty."""
    text = _decoded(path.read_bytes())
    delimiter = _delimiter(_first_lines(text)) or ","
    # Read line by line and twice: a long list is not held in memory cell by cell.
    begin = list(islice(_lines(text, delimiter), _SAMPLE))
    if not begin:
        return None
    first = begin[0][1]
    heading = not any(_TELLING.fullmatch(cell.strip()) for cell in first if cell.strip())
    names = first if heading else [str(n + 1) for n in range(len(first))]
    sample = [cells for _, cells in begin[heading:]]
    needed = [n for n, name in enumerate(names) if _needed(name, sample, n)]
    rows, bad = 0, list[int]()
    for number, cells in islice(_lines(text, delimiter), int(heading), None):
        rows += 1
        if len(bad) < _BAD_LINES and _is_bad(cells, len(first), needed):
            bad.append(number)
    columns = tuple(name.strip()[:60] for name in names)
    return TableSummary(columns=columns, rows=rows, bad_rows=tuple(bad))


def _first_lines(text: str) -> list[str]:
    """Give the first lines, and no more of the last than tells how it is separated."""
    return text[:_HEAD].splitlines()[:20]


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # A head may end within a character; anything earlier is another encoding.
        if len(content) == _HEAD and error.start > len(content) - 4:
            return content[: error.start].decode("utf-8-sig")
        return content.decode("latin-1")


def _delimiter(lines: Sequence[str]) -> str | None:
    """Find the sign that most lines hold equally often; None when it is no table."""
    filled = [line for line in lines if line.strip()]
    best, score = None, 0
    for sign in _DELIMITERS:
        counts = Counter(len(next(csv.reader([line], delimiter=sign), [])) for line in filled)
        width, often = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        if width > 1 and often * 2 > len(filled) > 1 and often * width > score:
            best, score = sign, often * width
    return best


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Give each filled line with its number; one that spans several has the first one's."""
    lines = (line.replace("\0", "") for line in StringIO(text, newline=""))
    reader = csv.reader(lines, delimiter=delimiter)
    number = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells = []
        if any(cell.strip() for cell in cells):
            yield number, cells
        number = reader.line_num + 1


def _needed(name: str, body: Sequence[list[str]], n: int) -> bool:
    """Tell whether a column should be filled: its name says so, or most of its cells do."""
    if _REQUIRED.search(name):
        return True
    cells = [cells[n].strip() for cells in body if n < len(cells)]
    telling = sum(bool(_TELLING.fullmatch(cell)) for cell in cells)
    return telling * 2 > len(body)


def _is_bad(cells: list[str], width: int, needed: Sequence[int]) -> bool:
    return len(cells) != width or any(not cells[n].strip() for n in needed)
