"""What somebody sent, understood: their words, read for the question, form or service meant.

Happens with no transaction open, for reading may take long; that what was asked has not moved
meanwhile is checked where it is decided.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from routing.inbound import InboundKind, Letter
from routing.intake.reading import WORDY, instant_of
from routing.people import Person
from routing.rules import WORDS_LIMIT
from routing.seeing import Seen, kept_parts
from routing.talk import Heard
from routing.understanding.acts.deciding import says_thanks
from routing.understanding.inputs.secrets import secrets_in
from routing.understanding.meaning import SILENT, Act, InputValue, Meaning
from routing.understanding.understander import Understander
from routing.values import PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.house import House

UNHEARD = frozenset({InboundKind.COMMAND, InboundKind.FILE_READY, InboundKind.FILE_REFUSED})
"""What programs and the desk itself send: there is nothing to understand."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ear:
    """How one person is understood: by whom, when, and in whose zone, language and currency."""

    read: Understander
    now: datetime
    zone: str
    lang: str | None
    currency: str

    def value(self, kind: str, said: str, choices: tuple[str, ...]) -> InputValue | None:
        """Give a typed answer to a question of this kind, None when the words are none."""
        return self.read.read_input(
            kind,
            said,
            now=self.now,
            zone=self.zone,
            lang=self.lang,
            choices=choices,
            currency=self.currency,
        )


def ear_for(read: Understander, house: House, now: datetime, zone: str, lang: str | None) -> Ear:
    """Give how somebody of this zone and language is understood at this desk."""
    currency = house.catalogue.desk.currency
    return Ear(read=read, now=now, zone=zone, lang=lang, currency=currency)


def hear(
    letter: Letter, seen: Seen, read: Understander, house: House, now: datetime
) -> Heard | None:
    """Understand a letter; None for what programs send."""
    if letter.inbound.kind in UNHEARD:
        return None
    text = (seen.held or letter.inbound.text)[:WORDS_LIMIT]
    if letter.inbound.kind == InboundKind.PRESS and not text:
        return Heard(
            text="", meaning=SILENT, about=seen.about, letter=letter.id, model=read.version
        )
    return _words(letter, seen, text, ear_for(read, house, now, seen.zone, seen.lang), house)


def _words(letter: Letter, seen: Seen, text: str, ear: Ear, house: House) -> Heard:
    read, now, zone, lang = ear.read, ear.now, ear.zone, ear.lang
    asked_when = seen.context.asked == "due"
    when = read.read_when(text, now=now, zone=zone, lang=lang, guess=asked_when)
    meaning = read.read(text, now=now, zone=zone, lang=lang, context=seen.context)
    value = ear.value(seen.input_kind, text, seen.choices) if seen.input_kind else None
    writer = seen.person or Person(id=PersonId(0), zone=zone)
    return Heard(
        text=text,
        meaning=_thanked(_with_names(meaning, letter), text, seen, value),
        kept=kept_parts(text, meaning, seen, read),
        files=letter.files,
        due_at=instant_of(when, writer, house),
        value=value,
        about=seen.about,
        typed=_typed(letter.inbound.fields, text, seen, ear),
        letter=letter.id,
        word=seen.word,
        model=read.version,
    )


def _typed(fields: Mapping[str, str], text: str, seen: Seen, ear: Ear) -> Mapping[str, InputValue]:
    """The typed answers of a form, or those that words name for the service now chosen.

    What cannot be read is left out, and refused or asked for later.
    """
    if seen.service:
        return ear.read.read_inputs(seen.service, text, now=ear.now, zone=ear.zone, lang=ear.lang)
    read = {
        one.key: ear.value(one.kind.value, fields[one.key], one.choices)
        for one in seen.form
        if one.key in fields
    }
    return {key: value for key, value in read.items() if value is not None}


def _thanked(meaning: Meaning, text: str, seen: Seen, value: InputValue | None) -> Meaning:
    """Thanks stay thanks where a file, a choice or a number is asked for, and none is in them."""
    asked = seen.question is not None and seen.question.kind == "input" and value is None
    answers = meaning.act == Act.ANSWER and seen.input_kind not in WORDY
    if asked and answers and says_thanks(text, meaning.lang):
        return replace(meaning, act=Act.THANKS)
    return meaning


def _with_names(meaning: Meaning, letter: Letter) -> Meaning:
    """A password that a file is called by is one that was written."""
    found = meaning.secrets or tuple(s for name in names(letter) for s in secrets_in(name))
    return replace(meaning, secrets=found) if found else meaning


def names(letter: Letter) -> tuple[str, ...]:
    """Give what files are called, without their endings: letters and digits are no secret there."""
    return tuple(one.name.rpartition(".")[0] or one.name for one in letter.inbound.files)


def has_secret(letter: Letter) -> bool:
    """Whether a password stands anywhere in what was sent: words, fields, names of files."""
    said = (letter.inbound.text, *letter.inbound.fields.values(), *names(letter))
    return any(map(secrets_in, said))
