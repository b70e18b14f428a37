"""Orders that a language's list need not name: "subidlas", "mettetela online", "ramassez-moi".

Romance languages hang pronouns on an order and say it to several people in a form of its own; the
lists name a verb once or twice. Knows endings, and nothing of what a verb means.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.words import BY_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TO_SEVERAL: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "es": {"ar": ("ad", "en"), "er": ("ed",), "ir": ("id",)},
    "fr": {"er": ("ez",), "ir": ("issez",), "dre": ("dez",)},
    "it": {"are": ("ate",), "ere": ("ete",), "ire": ("ite",)},
    "pt": {"ar": ("em",), "er": ("am",), "ir": ("am",)},
}
"""How an infinitive's ending changes in an order to several people."""

HUNG = {
    "es": re.compile(r"(?:me|nos|os|se|le|les)?(?:la|lo|las|los|le|les)?$"),
    "fr": re.compile(r"(?:-(?:moi|nous|le|la|les|lui|leur|en|y))*$"),
    "it": re.compile(r"(?:me|ce|glie|mi|ci|gli)?(?:la|lo|le|li|ne)?$"),
    "pt": re.compile(r"(?:-(?:me|nos|lhe|lhes|mo|ma|mos|mas|o|a|os|as))*$"),
}
"""Pronouns that hang on a verb."""

BEFORE = {
    "fr": frozenset({"la", "le", "les", "lui", "leur", "en", "y", "me", "nous"}),
    "it": frozenset({"me", "mi", "ce", "ci", "gli", "la", "lo", "le", "li", "ne"}),
}
PLAINLY = {
    "fr": re.compile(r"(?:er|ir|[dt]re|ire|ez)$"),
    "it": re.compile(r"[aei][rt]e$"),
}
"""Pronouns that stand before it, and how it ends there: "les saisir", "me la mettete in inglese".

They are articles too, so of other forms it may be the thing: "la facture", "la stampa".
"""

BY_FORM = {
    "es": re.compile(
        r"[a-z]{2,}[ae]me(?:l[oa]s?)?$|(?:haz|pon|haced|poned)(?:me|nos)(?:l[oa]s?)?$"
    ),
    "fr": re.compile(r"[a-z]{2,}(?:ez|s|e)-(?:moi|nous|les|lui|leur)(?:-(?:moi|nous|les?|la))?$"),
    "it": re.compile(r"[a-z]{2,}[aei]te(?:mi|ci|gli|l[aeio]|(?:me|ce|glie)l[aeio])$"),
    "pt": re.compile(r"[a-z]{2,}(?:em|[^r]am)-(?:me|nos|lhes?)$"),
}
"""Forms that are orders whatever the verb: "ramassez-moi", "recógeme", "scrivetegli"."""
MANNERS = re.compile(r"excus|pardon|perdon|disculp|desculp|croy|cree|scus|infam|celle")
"""Such a form too, and no work: "excusez-moi du retard"."""

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LEAD = re.compile(rf"(?:{WORD.pattern}(?: |\b))*")
"""Words that only blanks part: behind "le 3," nothing is the pronoun's."""
SHORTEST = 4
"""A verb of fewer letters is not looked for below what hangs on it: too many words look alike."""


def is_order(folded: str, lang: str) -> bool:
    """Whether folded text starts with an order by its form, or with a form of a verb of work."""
    if lang not in HUNG:
        return False
    lead = LEAD.match(folded[:60])
    words = WORD.findall(lead.group()) if lead else []
    before = BEFORE.get(lang, frozenset())
    first = next((number for number, word in enumerate(words) if word not in before), len(words))
    if first == len(words):
        return False
    word, known = words[first], _known(lang)
    if first:
        return word in known and PLAINLY[lang].search(word) is not None
    by_form = BY_FORM[lang].match(word) and not MANNERS.match(word)
    return bool(by_form) or word in known or any(stem in known for stem in _stems(word, HUNG[lang]))


def _stems(word: str, hung: re.Pattern[str]) -> Iterable[str]:
    """Yield what is left of a word without each ending that can be pronouns."""
    for end in range(len(word) - 1, SHORTEST - 1, -1):
        if hung.match(word, end):
            yield word[:end]


@cache
def _known(lang: str) -> frozenset[str]:
    listed = BY_LANGUAGE[lang].openers
    return frozenset({*listed, *_to_several(listed, TO_SEVERAL[lang])})


def _to_several(listed: Iterable[str], endings: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    for verb in listed:
        for ending, changed in endings.items():
            if verb.endswith(ending) and len(verb) > SHORTEST:
                yield from (verb.removesuffix(ending) + one for one in changed)
