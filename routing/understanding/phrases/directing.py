"""Words that direct people: tell Joe something, give T-1 to Ana, remind whoever has T-1.

Knows nobody: who is meant by a name is decided where the words are heard.
"""

from __future__ import annotations

import re

from routing.understanding.text import fold

_TO_PERSON = re.compile(
    r"(?:(?:please|bitte|por favor) )?(?:tell|write(?: to)?|message|let|inform|answer"
    r"|sag(?:e|en sie)?|schreib(?:e|en sie)?(?: an)?|antworte|di(?:le)? a|dile a|escribe(?:le)? a"
    r"|avisa a) (?P<name>[^\W\d_][\w'-]*)(?P<more> [^\W\d_][\w'-]*)?",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^(?: know)?[ ,:]*(?:(?:that|dass|que|daß)\b)?[ ,:]*", re.IGNORECASE)
_TO_DO = re.compile(r"^to (?=[a-z])", re.IGNORECASE)


def said_to(text: str) -> tuple[tuple[str, str], ...]:
    """Return (name, words) of "tell Joe we are closed": with two names first, then with one."""
    said = text.strip()
    found = _TO_PERSON.match(said)
    if found is None:
        return ()
    one = (found["name"], said[found.end("name") :])
    two = (f"{found['name']}{found['more']}", said[found.end() :]) if found["more"] else one
    plain = ((name, _LEADING.sub("", rest, count=1).strip()) for name, rest in (two, one))
    cut = ((name, _TO_DO.sub("please ", rest)) for name, rest in plain)
    return tuple((name, rest) for name, rest in dict.fromkeys(cut) if rest)


_GIVE = re.compile(
    r"(?:please |bitte |por favor )?(?:assign|give|offer|hand over|gib|ubergib|asigna|dale|da)\b"
    r"(?: it| this| den| die| das)? ?t-\d+ (?:to|an|a) (?P<to>[^.!?,]{1,60})[.!]*"
    r"|(?:please |bitte |por favor )?(?:(?:assign|give|offer|hand) (?:it|this|that)(?: over)? to"
    r"|(?:gib|ubergib) (?:es|das) an|asigna(?:lo|selo)? a|daselo a) (?!me\b|us\b|mich\b|the\b|mi\b)"
    r"(?P<them>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)[.!]*"
    r"|t-\d+ (?:to|an|a) (?P<whom>[^.!?,]{1,60}?)(?: geben| please| bitte)?[.!]*"
)
_REMIND = re.compile(
    r"(?:please |bitte |por favor )?(?:remind|nudge|chase|erinnere?|recuerda)(?: an)? ?t-\d+[.!]*"
)


def given_to(text: str) -> str | None:
    """Return the name of whom a task is given to: "assign T-1 to Ana"; None for other words."""
    said = " ".join(text[:200].split())
    found = _GIVE.fullmatch(fold(said))
    name = None if found is None else next(filter(found.group, ("to", "them", "whom")))
    return None if found is None or name is None else said[slice(*found.span(name))]


def reminds(text: str) -> bool:
    """Tell whether a message has somebody reminded of a task: "remind T-1"."""
    return _REMIND.fullmatch(fold(" ".join(text[:200].split()))) is not None
