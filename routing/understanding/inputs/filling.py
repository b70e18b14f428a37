"""A form filled from one part's words, so that nothing said is asked again.

Never guesses: of two candidates for one input neither is taken. Knows the kind, key and choices of
each input; how a typed answer alone is read is in `typed`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.dividing.clauses import opens_request
from routing.understanding.inputs import typed
from routing.understanding.inputs.journeys import one_day, there_and_back
from routing.understanding.meaning import Kind, Role
from routing.understanding.phrases.small_talk import is_small_talk
from routing.understanding.text import fold, tokens, trim, words
from routing.understanding.words import words_for
from routing.understanding.words.units import (
    ABOUT,
    CHANGES,
    FROM,
    HEADED,
    INTO,
    LANGUAGE_NAMES,
    SHORT_NAMES,
    TOPICS,
    UNITS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime
    from decimal import Decimal

    from routing.understanding.meaning import InputValue, When
    from routing.understanding.services import InputSpec

LONGEST_TOPIC = 90
COMPOUND = 3
"""A counted thing has at most so many words: "3 social media posts"."""
SHORTENED = 5
"""So many letters of a label, at least, are the label cut short."""
DAYS = frozenset({"dates", "days", "travel_dates", "nights", "stay"})
"""Keys of a period that may be a single day: "a train on Monday"."""
WAYS = ("from", "into", "to")
"""The first word of the key of two inputs that share their choices: from and into a language."""


def fill(
    specs: Iterable[InputSpec],
    text: str,
    times: Sequence[When],
    *,
    now: datetime,
    zone: str,
    lang: str,
) -> Mapping[str, InputValue]:
    """Return the inputs that the words of one part plainly give.

    A period, an amount, a link or a date fills the single input of its kind; a number the input
    whose key is its noun; a choice is said by its label; "key: value" says any of them.
    """
    specs = tuple(specs)
    found: dict[str, InputValue] = {}
    for spec in specs:
        value = _labelled(spec, text, now=now, zone=zone, lang=lang)
        if value is None:
            value = _said(spec, specs, text, times, now=now, zone=zone, lang=lang)
        if value is not None:
            found[spec.key] = value
    return _apart(found, specs)


def _apart(found: dict[str, InputValue], specs: Sequence[InputSpec]) -> dict[str, InputValue]:
    """Two ends of a way are not the same: of "German to German" only where it goes is taken."""
    ends = {s.key: s.choices for s in specs if s.choices and s.key.split("_")[0] in WAYS}
    said = [(ends[key], value) for key, value in found.items() if key in ends]
    start = [key for key in found if key in ends and key.split("_")[0] == WAYS[0]]
    twice = [key for key in start if said.count((ends[key], found[key])) > 1]
    return {key: value for key, value in found.items() if key not in twice}


def _labelled(
    spec: InputSpec, text: str, *, now: datetime, zone: str, lang: str
) -> InputValue | None:
    """Read "topic: the spring sale", as people write who have seen the form before."""
    name = re.escape(fold(spec.key.replace("_", " ")))
    found = re.search(rf"(?:^|[\n,;.])[ \t]*{name}[ \t]?[:=][ \t]*([^\n;]{{1,200}})", fold(text))
    if found is None:
        return None
    value = text[slice(*trim(text, *found.span(1)))]
    return typed.read_input(spec.kind, value, now=now, zone=zone, lang=lang, choices=spec.choices)


def _said(
    spec: InputSpec,
    specs: Sequence[InputSpec],
    text: str,
    times: Sequence[When],
    *,
    now: datetime,
    zone: str,
    lang: str,
) -> InputValue | None:
    alone = sum(other.kind == spec.kind for other in specs) == 1
    match spec.kind:
        case "period" if alone:
            trip = there_and_back(text, times)
            said = typed.period_of(times, text, now=now, lang=lang, zone=zone)
            if said is None and spec.key in DAYS:
                said = one_day(text, times)
            return said if trip is None else trip[0]
        case "money" if alone:
            return typed.only(typed.amounts_in(text))
        case "link" if alone:
            return typed.only(typed.links_in(text))
        case "date" if alone:
            return _day_of(times)
        case "availability" if alone:
            return _slots_of(times)
        case "number":
            return _counted(spec.key, text, lang)
        case "choice":
            return _chosen(spec, specs, text)
        case "text" if spec.key in TOPICS:
            return _topic(text, times, lang)
        case "text" if spec.key in CHANGES:
            return _change(text, times, specs)
        case _:
            return None


def _day_of(times: Sequence[When]) -> date | None:
    """The one day on which something takes place; a due date is no such day."""
    from datetime import datetime as instant

    days = [
        when.value.date() if isinstance(when.value, instant) else when.value
        for when in times
        if when.role is Role.AT and when.ask is None and when.kind in (Kind.DATE, Kind.INSTANT)
    ]
    return typed.only([day for day in days if not isinstance(day, str)])  # type: ignore[type-var, return-value]


def _slots_of(times: Sequence[When]) -> str | None:
    """When somebody can meet, in their own words: days, hours and weeks that are no due date."""
    said = [w.text for w in times if w.role in (Role.AT, Role.WINDOW, Role.REPEAT)]
    return ", ".join(said) or None


# --- numbers -------------------------------------------------------------------------------------


def _counted(key: str, text: str, lang: str) -> int | Decimal | None:
    """Return the number that stands before the input's own noun: "600 words" for `words`."""
    units = _units(key)
    found: list[int | Decimal] = []
    folded = fold(text)
    numbers = list(typed.COUNT.finditer(folded))
    for m in numbers:
        value = typed.decimal_of(m["n"])
        if _before_unit(folded[m.end() : m.end() + 40], units):
            found.append(int(value) if value == int(value) else value)
    names = words_for(lang).when.get("number", {})
    for token in tokens(folded):
        if token.text in names and _before_unit(folded[token.end : token.end + 40], units):
            found.append(names[token.text])
    return typed.only(tuple(found))


def _before_unit(following: str, units: frozenset[str]) -> bool:
    if following[:1] not in (" ", "-", "\u00a0"):
        return False
    for token in tokens(following)[:COMPOUND]:
        word = _singular(token.text)
        if word in units:
            return True
        if word in _other_units():
            return False  # "4 weeks of posts" are no four posts
    return False


@cache
def _other_units() -> frozenset[str]:
    """Every word for what is counted, and for lengths of time."""
    spans = (
        "day",
        "week",
        "month",
        "year",
        "tag",
        "woche",
        "monat",
        "jahr",
        "dia",
        "semana",
        "mes",
    )
    return frozenset(_singular(word) for group in UNITS for word in group) | frozenset(spans)


@cache
def _units(key: str) -> frozenset[str]:
    """Every word, in every language, for what a key counts."""
    own = {_singular(word) for word in fold(key).split("_")} - typed.SKIPPED_WORDS
    groups = ({_singular(word) for word in group} for group in UNITS)
    return frozenset(own.union(*(group for group in groups if group & own)))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


# --- choices -------------------------------------------------------------------------------------


def _chosen(spec: InputSpec, specs: Sequence[InputSpec], text: str) -> str | None:
    """The label said; of two inputs with the same choices each takes the one behind its word."""
    way = spec.key.split("_")[0]
    if sum(other.choices == spec.choices for other in specs) > 1:
        return _by_way("into" if way == "to" else way, text, spec.choices) if way in WAYS else None
    spoken = [_singular(word) for word in words(fold(text))]
    said = " ".join(["", *spoken, ""])
    hits = [choice for choice in spec.choices if any(f" {one} " in said for one in _names(choice))]
    hits = hits or [c for c in spec.choices if any(_shortens(word, c) for word in spoken)]
    longest = [c for c in hits if not any(c != d and fold(c) in fold(d) for d in hits)]
    return longest[0] if len(longest) == 1 else None


def _shortens(word: str, choice: str) -> bool:
    """Whether a word is how people cut a label of one word short: "insta" for Instagram."""
    label = fold(choice)
    known = SHORT_NAMES.get(word) == label
    return known or (len(word) >= SHORTENED and label.startswith(word) and len(label) > len(word))


@cache
def _names(choice: str) -> frozenset[str]:
    """A label as people say it: a language by its name in any of ours."""
    label = " ".join(map(_singular, words(fold(choice))))
    return frozenset({label, *map(_singular, LANGUAGE_NAMES.get(label, ()))})


def _by_way(way: str, text: str, choices: Sequence[str]) -> str | None:
    """Of "from German into Spanish" or "German to Spanish" the one that this input asks for."""
    said = list(_ways(text, choices))
    if len(said) == 2 and said[0][0] is None and said[1][0] == "into":
        said[0] = ("from", said[0][1])
    return typed.only([choice for found, choice in said if found == way])


def _ways(text: str, choices: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Each choice said, with whether the words before it say from or into."""
    said = words(fold(text))
    for place, word in enumerate(said):
        for choice in choices:
            if _singular(word) in _names(choice):
                before = said[max(0, place - 2) : place]
                way = next((_way(one) for one in reversed(before) if _way(one)), None)
                yield way, choice


def _way(word: str) -> str | None:
    return "from" if word in FROM else "into" if word in INTO else None


# --- what it is about ----------------------------------------------------------------------------


def _topic(text: str, times: Sequence[When], lang: str) -> str | None:
    """The words after "about" or behind a colon, up to the end of the clause or to a time."""
    folded = fold(text)
    found = ABOUT.get(lang[:2].lower(), ABOUT["en"]).search(folded) or HEADED.search(folded)
    if found is None or opens_request(found["topic"], words_for(lang)):
        return None
    end = found.end("topic")
    for when in times:
        place = text.find(when.text, found.start("topic"))
        if when.role is Role.DUE and 0 <= place < end:
            end = place
    start, end = trim(text, found.start("topic"), end)
    return text[start:end] if 3 <= end - start <= LONGEST_TOPIC else None


# --- what shall be different ---------------------------------------------------------------------

LONGEST_CHANGE = 400
TELLING = 2
"""So many words that are neither the place nor politeness say what shall be different there."""
_PLACES = frozenset(
    words(
        r"""website web site page homepage home shop online internet www
        link there something anything
        thing things little small few change changes update updates edit fix help look
        work task needs make put seite webseite internetseite startseite etwas andern
        anderung anderungen aktualisieren kleine kleinigkeit kleinigkeiten hilfe pagina
        sitio tienda algo cambio cambios cambiar actualizar pequeno ayuda boutique quelque
        chose modification modifications changer changement modifier besoin bonjour juste
        sito qualcosa modifica modifiche cambiare aiuto iets wijziging wijzigingen
        aanpassen hulp alguma coisa alteracao alteracoes alterar ajuda hello hallo hola hi
        hey would like want ich brauche brauchte meine meiner meinem unsere unserer mein
        dass necesito quiero mi nuestra mon ma mes notre j ai d un une sur svp"""
    )
)


def _change(text: str, times: Sequence[When], specs: Sequence[InputSpec]) -> str | None:
    """The request's own words, where they say what shall be different and not only where."""
    said = typed.LINK.sub(" ", text)
    for when in times:
        said = said.replace(when.text, " ")
    labels = {word for one in specs for choice in one.choices for word in words(fold(choice))}
    left = [w for w in words(fold(said)) if w not in _PLACES | labels and not is_small_talk(w)]
    telling = len(left) >= TELLING and len(text) <= LONGEST_CHANGE
    return text.strip() if telling else None
