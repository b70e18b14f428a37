"""What crosses between two platforms, and how: tried out, and written into the documentation.

Each row tries one thing with one word and gives how it came out. Run this file to write the page
anew from what is seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from meeting import Files, Person, meeting, until
from pages import ROOT
from routing.inbound import Platform

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

PAGE = "docs/reference/conformance.md"
SLACK, TELEGRAM, TERMINAL = Platform.SLACK, Platform.TELEGRAM, Platform.TERMINAL
PAIRS = (
    (TELEGRAM, SLACK),
    (SLACK, SLACK),
    (TELEGRAM, TELEGRAM),
    (TERMINAL, SLACK),
    (TERMINAL, TELEGRAM),
    (TERMINAL, TERMINAL),
)
REGENERATE = ".venv/bin/python tests/support/conformance.py"
BEGIN, END = f"<!-- begin: written by {REGENERATE} -->\n", "<!-- end -->\n"
WHOLE, IN_PLACE, GONE = "delivered", "changed in place", "taken away"
NO_DELETIONS = "impossible: Telegram tells bots of none"
NO_SIGNS = "impossible: a line has no signs"
SHEET = b"date,amount\n2026-10-01,5\n"
LONG = "\n".join(f"Row {n}: 😀 every receipt of the month, one by one" for n in range(220))
LARGE = b"film" * (51 * 10**6 // 4)
MANY = 12


@dataclass(kw_only=True)
class Talk:
    """One person writes, the other reads."""

    writer: Person
    reader: Person
    card: str
    numbers: count[int]

    def new(self, text: str = "", files: Files | None = None, under: str = "") -> tuple[str, str]:
        """Write something that is like nothing else; give its message and its text."""
        said = f"The folder {next(self.numbers)} is blue{text}"
        return self.writer.writes(said, files, under=under or self.card), said

    def arrived(self, said: str, message: str) -> str:
        """Wait until it is read and its writer sees so; give the reader's message."""
        found = until(lambda: self.reader.copies(said))
        if self._on(self.writer) is not TERMINAL:
            until(lambda: self.writer.signs(message))
        assert len(found) == 1, "no word twice"
        return str(found[0].id)

    def words(self) -> str:
        """Some words."""
        message, said = self.new()
        self.arrived(said, message)
        return WHOLE

    def long_words(self) -> str:
        """About 11,000 characters."""
        self.writer.writes(LONG, under=self.card)
        until(lambda: self.reader.copies("Row 219:"))
        parts = [copy.text for copy in self.reader.copies("every receipt")]
        rows = [line for part in parts for line in part.splitlines() if "Row" in line]
        assert len(rows) == len(LONG.splitlines())
        return WHOLE if len(parts) == 1 else "delivered in several messages"

    def _files(self, files: Files, words: str = " like the files here") -> str:
        message, said = self.new(words, files)
        self.arrived(said, message)

        def whole() -> object:
            (copy,) = self.reader.copies(said)
            return copy if list(copy.files) == list(files.values()) else None

        copy = until(whole)
        return f"{WHOLE} as one album" if copy.album else WHOLE

    def file(self) -> str:
        """A file with words."""
        return self._files({"october.csv": SHEET})

    def album(self) -> str:
        """Three files with words."""
        return self._files({f"{n}.csv": SHEET + b"%d" % n for n in range(3)})

    def large_file(self) -> str:
        """A file that Telegram neither gives to bots nor takes from them, with words."""
        message, said = self.new(" beside a large file", {"film.bin": LARGE})
        self.arrived(said, message)
        if self._on(self.writer) is TELEGRAM:
            until(lambda: self.writer.copies("/drop/b."))
            return "the words; its writer gets a link to bring it by"
        if self._on(self.reader) is TELEGRAM:
            assert "/drop/f." in self.reader.copies(said)[0].text
            return "the words, and a link to fetch it by"
        until(lambda: self.reader.copies(said)[0].files == (LARGE,))
        return WHOLE

    def photo(self) -> str:
        """A photo with words."""
        return f"{self._files({'photo.jpg': b'jpeg' * 9})} as a file"

    def voice(self) -> str:
        """A voice note with words."""
        return f"{self._files({'voice.ogg': b'ogg' * 9})} as a file"

    def edit(self) -> str:
        """A change of words."""
        message, said = self.new()
        copy = self.arrived(said, message)
        self.writer.changes(message, f"{said}, or green")
        (now,) = until(lambda: self.reader.copies("or green"))
        assert "changed" in now.text
        again = "posted again, marked as changed"
        return IN_PLACE if now.id == copy else again

    def edit_of_caption(self) -> str:
        """A change of the words beside a file."""
        message, said = self.new("", {"october.csv": SHEET})
        copy = self.arrived(said, message)
        self.writer.changes(message, f"{said}, or red")
        (now,) = until(lambda: self.reader.copies("or red"))
        return IN_PLACE if now.id == copy else "posted again, marked as changed"

    def delete(self) -> str:
        """A deletion."""
        if self._on(self.writer) is TELEGRAM:
            return NO_DELETIONS
        message, said = self.new()
        self.arrived(said, message)
        self.writer.deletes(message)
        until(lambda: not self.reader.copies(said))
        told = self.reader.copies("took a message")
        return "replaced by a note that it was taken back" if told else GONE

    def reply(self) -> str:
        """An answer to a word of the reader's own."""
        message, said = self.new()
        copy = self.arrived(said, message)
        back = self.reader.writes(f"{said}, says the reader", under=copy)
        (answer,) = until(lambda: self.writer.copies(f"{said}, says the reader"))
        if self._on(self.reader) is not TERMINAL:
            until(lambda: self.reader.signs(back))
        kind = {SLACK: "in the thread of what it answers, and in the chat", TELEGRAM: "as a reply"}
        if self._on(self.writer) is TERMINAL:
            return "delivered, without saying to what"
        root = {SLACK: lambda: self._root(answer.answers), TELEGRAM: lambda: answer.answers}
        assert root[self._on(self.writer)]() in (message, self._root(message))
        return kind[self._on(self.writer)]

    def _root(self, message: str) -> str:
        """A thread on Slack hangs under its first message."""
        sent = getattr(self.writer, "sent", {}).get(message, {})
        return str(sent.get("thread_ts") or message)

    def reaction(self) -> str:
        """A thumb up of the reader's, and off again."""
        if TERMINAL in (self._on(self.reader), self._on(self.writer)):
            return NO_SIGNS
        message, said = self.new()
        copy = self.arrived(said, message)
        before = list(self.writer.signs(message))
        self.reader.reacts(copy)
        until(lambda: {"👍", "+1"} & set(self.writer.signs(message)))
        self.reader.reacts(copy, off=True)
        until(lambda: self.writer.signs(message) == before)
        return "on the word where it was written"

    def many(self) -> str:
        """Twelve words in a row: all, once, in order."""
        texts = [f"Drawer {next(self.numbers)} is locked" for _ in range(MANY)]
        for text in texts:
            self.writer.writes(text, under=self.card)
        until(lambda: self.reader.copies(texts[-1]))
        seen = [copy.text for copy in self.reader.copies("is locked")]
        order = [text for one in seen for text in texts if f"{text}\n" in f"{one}\n"]
        assert order == texts
        return "none lost, none twice, in order"

    @staticmethod
    def _on(person: Person) -> Platform:
        return person.account.platform


ROWS: dict[str, Callable[[Talk], str]] = {
    "words": Talk.words,
    "twelve messages in a row": Talk.many,
    "words of 11,000 characters": Talk.long_words,
    "a file with words": Talk.file,
    "three files with words": Talk.album,
    "a file of 51 MB with words": Talk.large_file,
    "a photo": Talk.photo,
    "a voice note": Talk.voice,
    "a change of words": Talk.edit,
    "a change of the words beside a file": Talk.edit_of_caption,
    "a deletion": Talk.delete,
    "the reader's reply": Talk.reply,
    "the reader's reaction, and off again": Talk.reaction,
}
Seen = dict[tuple[Platform, Platform], dict[str, str]]


def tried(
    client: Platform, provider: Platform, folder: Path, names: Collection[str] = tuple(ROWS)
) -> Seen:
    """Try rows, all if none are named, in both directions of a pair."""
    rows = {name: row for name, row in ROWS.items() if name in names}
    with meeting(folder, client, provider) as (asks, works):
        cards, numbers = (asks.first(), works.first()), count(100)
        there = Talk(writer=asks, reader=works, card=cards[0], numbers=numbers)
        back = Talk(writer=works, reader=asks, card=cards[1], numbers=numbers)
        seen = {(provider, client): {name: row(back) for name, row in rows.items()}}
        seen[client, provider] = {name: row(there) for name, row in rows.items()}
        return seen


def table(seen: Seen) -> str:
    """Give what was seen as the page shows it: one table for each platform that is read on."""
    return "\n\n".join(_of_reader(reader, seen) for reader in (SLACK, TELEGRAM, TERMINAL))


def _of_reader(reader: Platform, seen: Seen) -> str:
    writers = (SLACK, TELEGRAM, TERMINAL)
    head = f"| read on {reader.value.title()} |" + "".join(
        f" from {w.value.title()} |" for w in writers
    )
    rows = [
        f"| {name} |" + "".join(f" {seen[w, reader][name]} |" for w in writers) for name in ROWS
    ]
    return "\n".join((head, "| --- |" + " --- |" * len(writers), *rows))


def on_page() -> str:
    """Give what the page says now."""
    text = (ROOT / PAGE).read_text("utf-8")
    return text.partition(BEGIN)[2].partition(END)[0].strip()


def cell(page: str, writer: Platform, reader: Platform, name: str) -> str:
    """Give what the page says of one thing."""
    _, _, part = page.partition(f"| read on {reader.value.title()} |")
    row = next(line for line in part.splitlines() if line.startswith(f"| {name} |"))
    n = (SLACK, TELEGRAM, TERMINAL).index(writer)
    return row.split(" | ")[n + 1].strip(" |")


def write() -> None:
    """Try everything, and write the page."""
    seen: Seen = {}
    for client, provider in PAIRS:
        with TemporaryDirectory() as folder:
            seen |= tried(client, provider, Path(folder))
    text = (ROOT / PAGE).read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    (ROOT / PAGE).write_text(f"{before}{BEGIN}\n{table(seen)}\n\n{END}{after}", "utf-8")


if __name__ == "__main__":
    write()
