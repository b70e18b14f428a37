"""How the running desk reads messages: made at the first message, replaced when it learns.

Loading an encoder and training a head takes a second or two, so a desk starts without; knows the
settings and the catalogue, decides nothing.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from routing.understanding.meaning import NO_CONTEXT
from workers import heap
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from routing.understanding.meaning import Context, InputValue, Meaning, When
    from routing.understanding.services import Learnt, ServiceExamples
    from routing.understanding.services.hybrid import Trained
    from routing.understanding.services.model import ServiceReader
    from routing.understanding.understander import NgramUnderstander, Understander
    from storage.head_file import HeadFile
    from storage.models import Found


def understander(
    services: Iterable[ServiceExamples],
    found: Found,
    learnt: Iterable[Learnt] = (),
    file: HeadFile | None = None,
) -> NgramUnderstander:
    """Give an understander for these services with the encoder that was found.

    Its head is trained, unless `file` holds just this one; a new one is kept there.
    """
    from storage.models import Tier

    mine, taught = tuple(services), tuple(learnt)
    if found.tier is Tier.KEYWORDS:
        return _reader(tuple(_with_examples(mine, taught)))
    from routing.understanding.services.hybrid import HybridModel, ingredients

    kept = file.load(ingredients(mine, found.encoder, taught)) if file is not None else None
    if kept is not None:
        model = HybridModel(mine, kept.head, found.encoder, kept.steepness)
        return _reader(mine, model, kept.id)
    made = trained(mine, found, taught)
    if file is not None:
        keep(file, made, taught)
    return reader(made)


def trained(
    services: tuple[ServiceExamples, ...], found: Found, learnt: Sequence[Learnt] = ()
) -> Trained:
    """Train a head; one of the catalogue alone is trained once in this process.

    A lesson is weighed against it, who steps back comes to it, and each play of a transcript
    begins with it. What people taught is never held: it may be erased.
    """
    from routing.understanding.services.hybrid import train

    return train(services, found.encoder, learnt) if learnt else _untaught(services, found)


@lru_cache(maxsize=1)
def _untaught(services: tuple[ServiceExamples, ...], found: Found) -> Trained:
    from routing.understanding.services.hybrid import train

    return train(services, found.encoder)


def opened(asked: str) -> Found:
    """Give the encoder that is asked for; the one that comes with the code is loaded once."""
    from storage.models import Tier, open_encoder

    return _packaged() if asked == Tier.PACKAGED else open_encoder(asked)


@cache
def _packaged() -> Found:
    from storage.models import Tier, open_encoder

    return open_encoder(Tier.PACKAGED)


def keep(file: HeadFile, trained: Trained, learnt: Iterable[Learnt]) -> None:
    """Keep a head for the next start; where that cannot be, the next start trains again."""
    from routing.understanding.services.hybrid import ingredients
    from storage.head_file import Kept

    model = trained.model
    key = ingredients(model.services, model.encoder, learnt)
    try:
        file.save(Kept(key=key, id=trained.id, head=model.head, steepness=model.steepness))
    except OSError as error:
        log.warning("head not kept", error=type(error).__name__)


def reader(trained: Trained) -> NgramUnderstander:
    """Return what reads messages with this head; what it remembers of them goes with it."""
    from routing.understanding.services.hybrid import HybridModel

    made = trained.model
    model = HybridModel(made.services, made.head, made.encoder, made.steepness)
    return _reader(model.services, model, trained.id)


def _reader(
    services: tuple[ServiceExamples, ...],
    model: ServiceReader | None = None,
    version: str = "keywords",
) -> NgramUnderstander:
    from routing.understanding.kinds.wording import Wordings
    from routing.understanding.understander import NgramUnderstander
    from storage.wordings import prepared

    return NgramUnderstander(services, model, version, Wordings(prepared))


def _with_examples(
    services: Sequence[ServiceExamples], learnt: Sequence[Learnt]
) -> Iterator[ServiceExamples]:
    from dataclasses import replace

    for service in services:
        more = tuple(one.text for one in learnt if one.service == service.key)
        yield replace(service, examples=(*service.examples, *more))


class Reading:
    """The understander of a running desk; the first reader waits until it is made."""

    def __init__(self, make: Callable[[], Understander]) -> None:
        self._make = make
        self._made: Understander | None = None
        self._lock = threading.Lock()

    @property
    def current(self) -> Understander:
        """The understander in use, made when nobody asked for it before."""
        with self._lock:
            if self._made is None:
                self._made = _warm(self._make())
            return self._made

    def replace(self, made: Understander) -> None:
        """Read with another one from now on."""
        with self._lock:
            self._made = made

    @property
    def version(self) -> str:
        """What the understander in use was trained from."""
        return self.current.version

    def read(
        self,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        context: Context = NO_CONTEXT,
    ) -> Meaning:
        """Return what the message means."""
        return self.current.read(text, now=now, zone=zone, lang=lang, context=context)

    def foresee(self, texts: Sequence[str]) -> None:
        """Prepare for messages that will be read next."""
        self.current.foresee(texts)

    def touches(self, text: str, kept: Sequence[str]) -> int | None:
        """Return the number, from 0, of the kept competency that a text is about, or None."""
        return self.current.touches(text, kept)

    def read_when(
        self,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        asked: bool = True,
        guess: bool = True,
    ) -> When | None:
        """Return the one time that a short answer names; `guess`: also what only might be one."""
        return self.current.read_when(text, now=now, zone=zone, lang=lang, asked=asked, guess=guess)

    def read_input(
        self,
        kind: str,
        text: str,
        *,
        now: datetime,
        zone: str,
        lang: str | None = None,
        choices: Sequence[str] = (),
        currency: str | None = None,
    ) -> InputValue | None:
        """Return one typed answer, None when the words do not settle it."""
        return self.current.read_input(
            kind, text, now=now, zone=zone, lang=lang, choices=choices, currency=currency
        )

    def read_inputs(
        self, service: str, text: str, *, now: datetime, zone: str, lang: str | None = None
    ) -> Mapping[str, InputValue]:
        """Return the inputs of this service's form that the words plainly give."""
        return self.current.read_inputs(service, text, now=now, zone=zone, lang=lang)


def _warm(made: Understander) -> Understander:
    """Have what is loaded late loaded now, while somebody waits anyway.

    The calendar library takes a quarter of a second at its first use, and then all letters wait.
    """
    made.read_when("-", now=datetime(2026, 1, 1, tzinfo=UTC), zone="UTC", lang="en")
    heap.settle()
    return made
