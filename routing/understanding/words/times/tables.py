"""The shape of one language's time words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from routing.understanding.words.tables import folded, folded_map
from routing.understanding.words.times.bystanders import NOTHING as UNTOLD
from routing.understanding.words.times.bystanders import Telltale
from routing.understanding.words.times.past import NEVER, Past
from routing.understanding.words.times.telling import NOTHING, Telling
from routing.understanding.words.times.wants import NONE, Wants

Table: TypeAlias = Mapping[str, int]
SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Times:
    """How one language says times: phrases by sense kind, and a few habits.

    `articles` are numbers that are also articles ("a", "ein") and so no hour. `day_clock`: an hour
    with its sign ("5 Uhr") is meant on the 24-hour clock. `dot_days`: "15.3." is a date.
    `dash_days`: "15-3" is one.
    `which_behind`: "next" may follow its noun ("lundi prochain"). `am`: "8 am" is a morning.
    `verbs`: words that may follow a bare hour. `real_words`: look like slips and are none.
    `half_day`: "3:30" is in the afternoon. `links`: small words between a day and its clock;
    `journeys`: more of them where that is the day of a journey: "must be there".
    `owners`: before a day that only says which thing is meant: "our Saturday opening".
    `topics`: before what something is about.
    `reachable`: before "between 2 and 4" where two hours are meant: "call me", "any time".
    `arriving`, `leaving`: what is said of the first and of the last day of a stay.
    `comings`: words that mean "next", and are verbs behind one of `subjects`: "we are coming".
    `verb_last`: a word in small letters behind an hour is its verb ("um 10 anrufen").
    `fortnight`: so many days are two weeks where they come again: "tous les 15 jours".
    `clauses` to `day_at`: see `words.times.clauses`; `telling`: see `words.times.telling`;
    `wants`, `telltale`, `past`: see `words.times.wants`, `words.times.bystanders`,
    `words.times.past`.
    """

    senses: Mapping[str, Table]
    articles: frozenset[str] = frozenset()
    ordinal_ends: frozenset[str] = frozenset()
    day_clock: bool = False
    dot_days: bool = False
    which_behind: bool = False
    am: bool = True
    dash_days: bool = False
    verbs: frozenset[str] = frozenset()
    real_words: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    verb_last: bool = False
    half_day: bool = False
    fortnight: int = 0
    links: frozenset[str] = frozenset()
    journeys: frozenset[str] = frozenset()
    reachable: frozenset[str] = frozenset()
    arriving: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()
    comings: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    uncounted: frozenset[str] = frozenset()
    innocent: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    day_at: frozenset[str] = frozenset()
    telling: Telling = NOTHING
    wants: Wants = NONE
    telltale: Telltale = UNTOLD
    past: Past = NEVER


def times(
    tables: Mapping[str, Table], *, articles: str = "", ordinal_ends: str = "", verbs: str = "",
    day_clock: bool = False, dot_days: bool = False, which_behind: bool = False, am: bool = True,
    dash_days: bool = False, real_words: str = "", umlauts: bool = False, verb_last: bool = False,
    half_day: bool = False, links: str = "", journeys: str = "", owners: str = "", topics: str = "",
    arriving: str = "", leaving: str = "", reachable: str = "",
    comings: str = "", subjects: str = "", fortnight: int = 0,
) -> Times:  # fmt: skip
    """Fold every phrase of a language's tables; `umlauts` also as typed without them: "Maerz"."""
    ways = _without_umlauts if umlauts else dict
    return Times(
        senses={kind: folded_map(ways(table)) for kind, table in tables.items()},
        articles=frozenset(folded(articles)),
        ordinal_ends=frozenset(folded(ordinal_ends)),
        verbs=frozenset(folded(verbs)),
        day_clock=day_clock, dot_days=dot_days, which_behind=which_behind, am=am,
        dash_days=dash_days, real_words=frozenset(folded(real_words)),
        verb_last=verb_last, owners=frozenset(folded(owners)), topics=frozenset(folded(topics)),
        half_day=half_day, fortnight=fortnight, links=frozenset(folded(links)),
        journeys=frozenset(folded(journeys)),
        arriving=folded(arriving), leaving=folded(leaving),
        reachable=frozenset(folded(reachable)), comings=frozenset(folded(comings)),
        subjects=frozenset(folded(subjects)),
    )  # fmt: skip


def _without_umlauts(table: Table) -> dict[str, int]:
    spelled = {phrase.translate(SPELLED): value for phrase, value in table.items()}
    return {**table, **spelled}


def names(words: str, first: int = 0) -> dict[str, int]:
    """Number the semicolon-separated groups of words from `first`: "monday, mon; tuesday"."""
    return {group: first + n for n, group in enumerate(words.split(";"))}


def wished(well: str, days: str) -> dict[str, int]:
    """Return each "happy Friday" of "happy, lovely" and "Friday, weekend": no day is meant."""
    return {f"{word} {day}": 0 for word in well.split(", ") for day in days.split(", ")}


BANK_HOLIDAY = 1
"""The code of the next British bank holiday that is a Monday, whichever it is."""


def from_easter(days: int) -> int:
    """Return the code of a feast so many days after Easter Sunday."""
    return 5_000 + days


def weekday_from(month: int, day: int, weekday: int) -> int:
    """Return the code of the first such weekday on or after a day: Thanksgiving is 11, 22, 3."""
    return 1_000_000 + month * 10_000 + day * 10 + weekday
