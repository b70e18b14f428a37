"""Our own understander, trained on a catalogue, with a short way to ask it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from benchmarks.understanding.rows import (
    Row,
    context_of,
    language_of,
    now_of,
    services_at,
    zone_of,
)
from routing.understanding.services import Learnt
from routing.understanding.understander import Understander
from storage.models import Found, open_encoder
from workers.reading import understander

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.acts.seen import Seen
    from routing.understanding.meaning import Meaning
    from routing.understanding.services import ServiceExamples


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """An understander that reads rows."""

    understander: Understander

    def plainly(self, text: str) -> Meaning:
        """Read a text in English without any context."""
        return self.read({"text": text, "lang": "en"})

    def read(self, row: Row) -> Meaning:
        """Read a row with its context."""
        return self.understander.read(
            str(row["text"]), now=now_of(row), zone=zone_of(row), lang=language_of(row),
            context=context_of(row),
        )  # fmt: skip

    def see(self, row: Row) -> Seen:
        """Return what is known of a row before its kind."""
        return self.understander.see(
            str(row["text"]), now=now_of(row), zone=zone_of(row), lang=language_of(row),
            context=context_of(row),
        )  # fmt: skip


@cache
def encoder() -> Found:
    """Return the encoder in use: the packaged one, or what OUTDESK_ENCODER names."""
    return open_encoder(os.environ.get("OUTDESK_ENCODER", "packaged"))


def reader_of(
    services: Sequence[ServiceExamples], corrections: Sequence[tuple[str, str]] = ()
) -> Reader:
    """Train on a catalogue, and on (text, service) pairs that people corrected."""
    learnt = [Learnt(text=text, service=key) for text, key in corrections]
    return Reader(understander=understander(services, encoder(), learnt))


@cache
def reader_at(desk: str) -> Reader:
    """Train on the catalogue of a desk, once."""
    return reader_of(services_at(desk))
