"""What people say of themselves: hours, how much at once, tools, languages.

Text in, typed facts out; a whole message only. English, German, Spanish. Knows no catalogue: tools
and names come back as written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.understanding.phrases.week import recurring, week_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One thing that somebody said of themselves: hours, capacity, tools, languages, or away.

    `hours` are as `routing.clock.hours` reads them; empty for hours that could not be read.
    `capacity` of 0 is no limit. `days`, 0 for Monday, are those on which somebody never works.
    """

    what: str
    hours: Mapping[str, str] | None = None
    capacity: int = 0
    names: tuple[str, ...] = ()
    days: tuple[int, ...] = ()


def told(text: str) -> Told | None:
    """Give what a whole message says of its writer, or None when it says nothing of the kind."""
    said = " ".join(text.strip().strip(".!").replace("’", "'").split())
    for read in (_away, _days_off, _hours, _capacity, _tools, _languages):
        if (found := read(said)) is not None:
            return found
    return None


# --- hours ---

_HOURS = re.compile(
    r"(?:my (?:working |office )?hours(?: are|:)|i(?:'m| am) (?:usually )?(?:available|there)"
    r"|i work"
    r"|meine (?:arbeits)?(?:zeiten|stunden)(?: sind|:)|ich arbeite|ich bin (?:immer )?da"
    r"|mi horario(?: es|:)|mis horas(?: son|:)|trabajo|estoy disponible)"
    r"\s+(?:now |jetzt |ahora )?(.+)",
    re.IGNORECASE,
)


def _hours(said: str) -> Told | None:
    found = _HOURS.fullmatch(said)
    if found is None or not re.search(r"\d", found[1]):
        return None
    week = week_of(found[1])
    spoken = found[0].split()[0].casefold() in ([r"my", r"meine", r"mi", r"mis"])
    return Told(what="hours", hours=week or {}) if week or spoken else None


# --- days on which somebody never works ---

_DAYS_OFF = re.compile(
    r"i (?:don't|do not|never|no longer|can't|cannot) (?:(?:work|do|take on work) )?(?:on )?"
    r"(?P<a>.+?)"
    r"|(?:i'm|i am) (?:(?:always )?(?:off|closed)|never (?:there|available|in)) (?:on )?(?P<b>.+?)"
    r"|(?:my )?days? off(?: is| are|:)? (?P<c>.+)|no (?P<d>\w+days)(?: for me)?"
    r"|(?P<e>.+?) arbeite ich (?:nicht|nie)|ich arbeite (?P<f>.+?) (?:nicht|nie)"
    r"|(?P<g>.+?) (?:habe|bin) ich (?:immer )?(?:frei|nicht da)|ich habe (?P<h>.+?) (?:immer )?frei"
    r"|(?:los )?(?P<i>.+?) no trabajo|no trabajo (?:los )?(?P<j>.+)",
    re.IGNORECASE,
)
_LASTING = re.compile(r"(?:\s+(?:any ?more|any longer|mehr|más))+$", re.IGNORECASE)


def _days_off(said: str) -> Told | None:
    """Days that are named as they recur, "Fridays", and nothing else: one Friday is no habit."""
    found = _DAYS_OFF.fullmatch(_LASTING.sub("", said))
    if found is None:
        return None
    days = recurring(next(one for one in found.groups() if one is not None))
    return Told(what="days_off", days=days) if days is not None else None


# --- away ---

_AWAY = re.compile(
    r"(?:i'm|i am|i'll be|i will be)\s+(?:away|on (?:leave|holidays?|vacation)|off|not there"
    r"|out of (?:the )?office)(?:\s+(?:(?:from|on) (?=.*(?:\d|day\b))|until|till|through|this|next"
    r"|today|tomorrow|\d)\b.*|\s+(?:from|on) \d.*)?"
    r"|(?:my |mein |mis )?(?:leave|holidays?|vacation|urlaub|vacaciones)\s+"
    r"(?:(?:from|vom|von|ab|del?|desde el) )?\d.*"
    r"|ich habe\s+.*\d.*\surlaub|no estoy\s+(?:del?|desde)\b.*\d.*"
    r"|ich bin\s+(?:(?:bis|ab|vom|von|heute|morgen|nächste)\b.*\s)?"
    r"(?:weg|im urlaub|nicht da|abwesend)(?:\s+(?:bis|ab|vom|von)\b.*)?"
    r"|(?:estoy|estaré)\s+(?:fuera|de vacaciones|ausente)"
    r"(?:\s+(?:hasta|desde|del?|hoy|mañana|la semana|el)\b.*)?",
    re.IGNORECASE,
)


def _away(said: str) -> Told | None:
    return Told(what="away") if _AWAY.fullmatch(said) else None


# --- how much at once ---

_NUMBERS: Mapping[str, int] = {
    word: n
    for n, words in enumerate(
        (
            r"one eine ein eins una uno",
            r"two zwei dos",
            r"three drei tres",
            r"four vier cuatro",
            r"five fünf fuenf cinco",
            r"six sechs seis",
        ),
        start=1,
    )
    for word in words.split()
}
_NUMBER = rf"(\d{{1,4}}|{'|'.join(_NUMBERS)})"
_THINGS = (
    r"(?:\s+(?:tasks?|things?|jobs?|units?|aufgaben?|sachen|einheiten|tareas?|cosas?|trabajos?))?"
)
_FROM_NOW = re.compile(
    r"\s+(?:from now on|now|again|ab jetzt|ab sofort|jetzt|a partir de ahora|ahora)$", re.IGNORECASE
)
_CAPACITY = re.compile(
    rf"(?:i can|i'll|i will)\s+(?:only\s+)?(?:take|do|handle|have)(?: on)?\s+(?:up to |at most )?"
    rf"{_NUMBER}{_THINGS}\s+(?:at a time|at once|at the same time|in parallel)"
    rf"|ich\s+(?:kann|nehme|schaffe)\s+(?:nur |höchstens |bis zu )?{_NUMBER}{_THINGS}\s+"
    rf"(?:gleichzeitig|auf einmal|zugleich|parallel)(?:\s+(?:nehmen|machen|schaffen))?"
    rf"|puedo\s+(?:llevar|tomar|hacer|con)\s+(?:solo |hasta )?{_NUMBER}{_THINGS}\s+a la vez"
    rf"|(?:my capacity is|meine kapazität ist|mi capacidad es)\s+{_NUMBER}{_THINGS}",
    re.IGNORECASE,
)
_NO_LIMIT = re.compile(
    r"(?:i (?:have|set) no limit|no limit for me|ich habe keine grenze|no tengo límite)",
    re.IGNORECASE,
)


def _capacity(said: str) -> Told | None:
    if _NO_LIMIT.fullmatch(said):
        return Told(what="capacity")
    found = _CAPACITY.fullmatch(_FROM_NOW.sub("", said))
    if found is None:
        return None
    word = next(one for one in found.groups() if one is not None).casefold()
    number = int(word) if word.isdecimal() else _NUMBERS[word]
    return Told(what="capacity", capacity=number) if number else None


# --- tools, languages ---

_TOOLS = re.compile(
    r"(?:my tools(?: are|:)|i (?:work with|use|know)|meine (?:werkzeuge|programme)(?: sind|:)"
    r"|ich (?:arbeite mit|nutze|benutze|kenne)|mis herramientas(?: son|:)"
    r"|(?:trabajo con|uso|manejo))\s+(.+)",
    re.IGNORECASE,
)
_SPEAK = re.compile(
    r"(?:i (?:speak|work in)|my languages(?: are|:)|ich spreche|meine sprachen(?: sind|:)"
    r"|hablo|mis idiomas(?: son|:))\s+(.+)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|;|&|\+|\band\b|\bund\b|\by\b|\be\b)\s*", re.IGNORECASE)
_LANGUAGES: Mapping[str, str] = {
    name: code
    for code, names in (
        ("en", r"english englisch inglés ingles"),
        ("de", r"german deutsch alemán aleman"),
        ("es", r"spanish spanisch español espanol castellano"),
        ("fr", r"french französisch franzoesisch francés frances"),
        ("it", r"italian italienisch italiano"),
        ("pt", r"portuguese portugiesisch portugués portugues"),
        ("nl", r"dutch niederländisch holandés neerlandés"),
        ("pl", r"polish polnisch polaco"),
        ("ru", r"russian russisch ruso"),
        ("uk", r"ukrainian ukrainisch ucraniano"),
        ("tr", r"turkish türkisch turco"),
        ("ar", r"arabic arabisch árabe arabe"),
        ("zh", r"chinese chinesisch chino mandarin"),
        ("ja", r"japanese japanisch japonés"),
        ("hi", r"hindi"),
        ("tl", r"tagalog filipino"),
        ("sv", r"swedish schwedisch sueco"),
        ("da", r"danish dänisch danés"),
        ("cs", r"czech tschechisch checo"),
        ("ro", r"romanian rumänisch rumano"),
    )
    for name in names.split()
}


def _tools(said: str) -> Told | None:
    found = _TOOLS.fullmatch(said)
    return None if found is None else Told(what="tools", names=tuple(_names(found[1])))


def _languages(said: str) -> Told | None:
    """Languages are names or nothing: a sentence about something else is none."""
    found = _SPEAK.fullmatch(said)
    if found is None:
        return None
    codes = [_LANGUAGES.get(name.casefold(), "") for name in _names(found[1])]
    return Told(what="languages", names=tuple(dict.fromkeys(codes))) if all(codes) else None


def _names(said: str) -> Iterator[str]:
    return (name for name in _AND.split(said.strip(" .")) if name)
