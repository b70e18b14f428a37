"""What people say of themselves: hours, how much at once, tools, languages; and names to block.

Text in, typed facts out; a whole message only. English, German, Spanish. Knows no catalogue: tools
and names come back as written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
_DAYS: Mapping[str, tuple[int, ...]] = {
    **{
        name: (n,)
        for n, names in enumerate(
            (
                [r"monday", r"mon", r"montag", r"mo", r"lunes", r"lun"],
                [r"tuesday", r"tues", r"tue", r"dienstag", r"di", r"martes"],
                [r"wednesday", r"wed", r"mittwoch", r"mi", r"miercoles", r"miércoles"],
                [r"thursday", r"thurs", r"thur", r"thu", r"donnerstag", r"do", r"jueves", r"jue"],
                [r"friday", r"fri", r"freitag", r"fr", r"viernes", r"vie"],
                [r"saturday", r"sat", r"samstag", r"sa", r"sabado", r"sábado"],
                [r"sunday", r"sun", r"sonntag", r"so", r"domingo", r"dom"],
            )
        )
        for name in names
    },
    **dict.fromkeys([r"mondays", r"montags"], (0,)),
    **dict.fromkeys([r"tuesdays", r"dienstags"], (1,)),
    **dict.fromkeys([r"wednesdays", r"mittwochs"], (2,)),
    **dict.fromkeys([r"thursdays", r"donnerstags"], (3,)),
    **dict.fromkeys([r"fridays", r"freitags"], (4,)),
    **dict.fromkeys([r"saturdays", r"samstags", r"sabados", r"sábados"], (5,)),
    **dict.fromkeys([r"sundays", r"sonntags", r"domingos"], (6,)),
    **dict.fromkeys([r"weekdays", r"werktags", r"laborables"], (0, 1, 2, 3, 4)),
    **dict.fromkeys([r"weekends"], (5, 6)),
    **dict.fromkeys([r"daily", r"täglich", r"diario"], tuple(range(7))),
}
_SHORT = [r"mon", r"tue", r"wed", r"thu", r"fri", r"sat", r"sun"]
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr|h)?"
_TO = r"\s*(?:-|–|—|to|till|until|through|bis|a|hasta)\s*(?:las\s+)?"
_TOKEN = re.compile(
    rf"(?P<span>\b{_CLOCK}{_TO}{_CLOCK}(?!\w))|(?P<day>[^\W\d_]+)|(?P<dash>[-–—])", re.IGNORECASE
)
_RANGE = frozenset(r"- – — to till until through bis a hasta".split())  # noqa: SIM905
_BETWEEN = frozenset(
    r"and from und von vom y de between zwischen every jeden on am at um uhr the los".split()  # noqa: SIM905
) | {"las", "el", "o'clock", "immer", "usually"}


def _hours(said: str) -> Told | None:
    found = _HOURS.fullmatch(said)
    if found is None or not re.search(r"\d", found[1]):
        return None
    week = _week(found[1])
    spoken = found[0].split()[0].casefold() in ([r"my", r"meine", r"mi", r"mis"])
    return Told(what="hours", hours=week or {}) if week or spoken else None


def _week(said: str) -> dict[str, str]:
    """Read groups of days, each with its spans; without a day, Monday to Friday. Empty: unread."""
    week: dict[str, str] = {}
    days: list[int] = []
    spans: list[str] = []
    until = False
    for token in _TOKEN.finditer(said):
        if token["span"] is not None:
            spans.append(_span(token))
            continue
        word = token[0].casefold()
        if word in _RANGE and days and not spans:
            until = True
        elif word in _DAYS:
            if spans:
                _close(week, days, spans)
                days, spans = [], []
            days, until = _joined(days, _DAYS[word], until=until), False
        elif word not in _BETWEEN and word not in _RANGE:
            return {}
    if not spans or "" in spans:
        return {}
    _close(week, days, spans)
    return week


def _joined(days: list[int], more: tuple[int, ...], *, until: bool) -> list[int]:
    if not until or not days:
        return [*days, *more]
    first, last = days[-1], more[-1]
    return [*days, *((first + step) % 7 for step in range(1, (last - first) % 7 + 1))]


def _close(week: dict[str, str], days: list[int], spans: list[str]) -> None:
    named = dict.fromkeys(days or range(5))
    week[",".join(_SHORT[day] for day in sorted(named))] = " ".join(spans)


def _span(token: re.Match[str]) -> str:
    """Give 09:00-12:30; nothing for a clock that does not exist. Pm on the right is enough."""
    hour, minute, half, hour2, minute2, half2 = token.groups()[1:7]
    late = (half2 or "").lower() == "pm"
    early = (half or "").lower() or ("pm" if late and int(hour) < int(hour2) < 12 else "")
    start, end = _time(hour, minute, early), _time(hour2, minute2, (half2 or "").lower())
    return f"{start}-{end}" if start and end else ""


def _time(hour: str, minute: str | None, half: str) -> str:
    number = int(hour)
    number = number % 12 + (12 if half == "pm" else 0) if half in ("am", "pm") else number
    if number > 24 or int(minute or 0) > 59:
        return ""
    return f"{number:02}:{minute or '00'}"


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
_PLURAL = frozenset(r"lunes martes miercoles miércoles jueves viernes".split())  # noqa: SIM905


def _days_off(said: str) -> Told | None:
    """Days that are named as they recur, "Fridays", and nothing else: one Friday is no habit."""
    found = _DAYS_OFF.fullmatch(_LASTING.sub("", said))
    if found is None:
        return None
    named = next(one for one in found.groups() if one is not None).casefold()
    words = [word for word in re.findall(r"[^\W\d_]+", named) if word not in _BETWEEN | {"or"}]
    recur = all(word in _DAYS and (word.endswith("s") or word in _PLURAL) for word in words)
    often = recur or bool(re.search(r"\bevery\b|\bjeden\b", named))
    days = tuple(sorted({day for word in words for day in _DAYS.get(word, ())}))
    whole = words and all(word in _DAYS for word in words)
    return Told(what="days_off", days=days) if whole and often else None


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


# --- whom a client does not want ---

_BLOCK = re.compile(
    r"(?:please\s+)?(?:never\s+(?:ask\s+|send\s+(?:my work|it)\s+to\s+)?(?P<a>[^,.?!]{2,40}?)"
    r"\s+again"
    r"|(?:don't|do not)\s+(?:ask|send my work to|give my work to)\s+(?P<b>[^,.?!]{2,40}?)"
    r"(?:\s+(?:again|any ?more))"
    r"|block\s+(?P<c>[^,.?!]{2,40}?)"
    r"|(?:bitte\s+)?(?:nie wieder|nicht mehr(?: an)?)\s+(?P<d>[^,.?!]{2,40}?)"
    r"|(?:por favor,?\s+)?(?:nunca más|no más)\s+(?:a\s+)?(?P<e>[^,.?!]{2,40}?))",
    re.IGNORECASE,
)
_UNBLOCK = re.compile(
    r"(?:unblock\s+(?P<a>[^,.?!]{2,40}?)"
    r"|(?P<b>[^,.?!]{2,40}?)\s+(?:is fine again|may be asked again)"
    r"|(?P<c>[^,.?!]{2,40}?)\s+(?:darf wieder|puede volver))",
    re.IGNORECASE,
)


def unwanted(text: str) -> tuple[str, bool] | None:
    """Give the name that a client does not want (True) or wants again (False); else None."""
    said = " ".join(text.strip().strip(".!").replace("’", "'").split())
    for pattern, on in ((_UNBLOCK, False), (_BLOCK, True)):
        if (found := pattern.fullmatch(said)) is not None:
            return next(name for name in found.groups() if name), on
    return None
