"""Where sentences, list items and clauses lie in a message, and how each hangs on the last.

Cuts as finely as anything could be a request of its own; what a clause is about, and whether it is
one, is for `parts` to say.
"""

from __future__ import annotations

import itertools
import re
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.dividing.listed import announced, listed
from routing.understanding.dividing.verbs import is_order
from routing.understanding.text import WORD, fold, trim
from routing.understanding.words import BY_LANGUAGE
from routing.understanding.words.announcing import NAMES_A_DAY
from routing.understanding.words.following import MUST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from routing.understanding.meaning import TextSpan
    from routing.understanding.words.tables import Words

ARTICLE_LAST = re.compile(r"\b(?:an?|the|my|our|eine?n?|een)$")
"""One that never stands for a thing, as "le" and "die" do."""
SENTENCE_END = re.compile(r"(?<=[.!?])(?=\s)|(?<=;)|\n+")
DAY = re.compile(r"(?<!\d)\d{1,2}\.$")
TITLED = re.compile(
    r"(?<!\w)(?:[MD]|(?i:mrs?|ms|prof|st|hr|frl?|sra?|srta|dra?|mme|mlle|mm|dhr|mevr|mw|sig|dott|avv"
    r"|ing|arch))\.\Z"
)
"""A dot behind it is followed by a name: "call Mrs. Bloch"."""
MONTH = re.compile(r"\s([^\W\d_]+)(?![\w-])")
INFINITIVE = re.compile(r"\bto [a-z]+(?: [a-z]+)?$")
WISH = re.compile(
    r"(?:i|we|id|ich|wir|j|je|nous|on|il|ik|wij|mi|ci|ho|avrei|vorrei|voglio|quiero|queremos"
    r"|necesito|quisiera|me|preciso|quero|queria|need|want)\b"
)
SOMEBODY = re.compile(r"\b(?:you|some(?:one|body)|jemand|quelqu|alguien|iemand|qualcuno|alguem)\b")
ADVERBS = re.compile(r"\b(?:really|also|just|kindly|urgently|auch|noch|gerne?|aussi|ook) ")
SITE = re.compile(r"[\w-]{1,40}\.(?:com|net|org|app|eu|uk)\b")
LISTING = frozenset({"&", "+"})
JOINING = frozenset(["and", "n", "und", "u", "y", "e", "et", "en", "plus", "mas"])
SHORTEST = 6
SHORT_THING = 4
"""A clause of fewer characters is no request of its own; one of several things that were announced
may be shorter: "two things: books, newsletter"."""
LEADING = 80
ABBREVIATED, LONGER, LONGEST = 5, frozenset({"approx"}), 24
"""A word of more letters before a dot is whole: "this morning. 2 posts", but not "approx. 20"; and
of so many characters before it one is looked for."""


class Joint(IntEnum):
    """How a clause hangs on the one before it, the loosest first."""

    ITEM = 0
    LINE = 1
    SENTENCE = 2
    ADDED = 3
    CLAUSE = 4
    NOUN = 5
    BARE = 6


def spans(text: str, table: Words, times: Sequence[TextSpan] = ()) -> list[tuple[TextSpan, Joint]]:
    """Cut as finely as anything could be a request: items, lines, sentences, clauses.

    Never within one of the times: the "next" of "by next Wednesday" joins nothing.
    """
    folded = fold(text)
    number_told, told = announced(text)
    least = SHORT_THING if number_told else SHORTEST
    return [
        (clause, joint if number == 0 else kind)
        for sentence, joint in _sentences(text, table, times, told)
        for number, (clause, kind) in enumerate(
            _clauses(text, folded, sentence, table, times, least)
        )
    ]


def _sentences(
    text: str, table: Words, times: Sequence[TextSpan], told: int
) -> list[tuple[TextSpan, Joint]]:
    """Return sentences and list items; items only count as a list when there are two.

    Below an introduction the items may be topics of one request; without one they are requests.
    `told`: where the message has said how many things it wants, 0 when it does not.
    """
    found_list = listed(text, times)
    items, plain = found_list.items, found_list.plain
    ends = {m.end() for m in SENTENCE_END.finditer(text)} - found_list.within_marks
    ends = {end for end in ends if not _is_no_end(text, end, table, times)} | {told}
    ends -= {place for begin, last in times for place in range(begin + 1, last)}
    bounds = sorted({0, len(text), *ends, *items})
    found: list[tuple[TextSpan, Joint]] = []
    for start, end in itertools.pairwise(bounds):
        span = trim(text, items.get(start, start), end)
        if span[0] < span[1]:
            line = bool(found) and bool(set(text[found[-1][0][1] : span[0]]) & {"\n", ";"})
            joint = Joint.LINE if line and start not in items else Joint.SENTENCE
            found.append((span, Joint.ITEM if start in items and plain else joint))
    return _rejoin(text, found)


def _is_no_end(text: str, end: int, table: Words, times: Sequence[TextSpan]) -> bool:
    """Whether a dot closes a title or the day of a month: "by Fr. Then" may be a Friday."""
    titled = TITLED.search(text, max(0, end - LONGEST), end)
    if titled is None or not text[end + 1 : end + 2].isupper() or text[end] != " ":
        return _within_a_date(text, end, table)
    asks = opens_request(fold(text[end + 1 : end + LEADING]), table)  # "5 Main St. Please …"
    return not asks and not any(begin < end <= last + 1 for begin, last in times)


def _within_a_date(text: str, end: int, table: Words) -> bool:
    """Whether a dot only follows the day of a month: "am 14. April", not "Nr. 14. April-…"."""
    day = DAY.search(text, max(0, end - 4), end)
    word = MONTH.match(fold(text[end : end + LONGEST]))
    if day is None or word is None or word.group(1) not in table.when["month"]:
        return False
    return NAMES_A_DAY.search(fold(text[max(0, day.start() - LONGEST) : day.start()])) is not None


def _rejoin(text: str, found: Sequence[tuple[TextSpan, Joint]]) -> list[tuple[TextSpan, Joint]]:
    """Undo cuts after abbreviations and numbers: what follows starts with a digit or is tiny."""
    joined: list[tuple[TextSpan, Joint]] = []
    for span, joint in found:
        if joined and joint is not Joint.ITEM and _continues(text, joined[-1][0], span):
            joined[-1] = ((joined[-1][0][0], span[1]), joined[-1][1])
        else:
            joined.append((span, joint))
    return joined


def _continues(text: str, before: TextSpan, span: TextSpan) -> bool:
    gap = text[before[1] : span[0]]
    short = before[1] - before[0] <= 3
    last = WORD.findall(text, max(before[0], before[1] - LONGEST), before[1])[-1:]
    whole = any(len(word) > ABBREVIATED and word not in LONGER for word in last)
    counted = text[span[0]].isdigit() and not whole
    return "." in gap and "\n" not in gap and (short or counted)


def _clauses(
    text: str, folded: str, span: TextSpan, table: Words, times: Sequence[TextSpan], least: int
) -> Iterator[tuple[TextSpan, Joint]]:
    """Cut one sentence wherever a joining word or comma meets what could open a request.

    `least`: so many characters at least are one.
    """
    start, joint = span[0], Joint.SENTENCE
    for m in _joints(table).finditer(folded, *span):
        left, right = trim(text, start, m.start()), m.end()
        if any(begin < m.end() <= end for begin, end in times) or _is_a_verb(m, text):
            continue
        before = folded[max(left[0], left[1] - LEADING) : left[1]]
        if _lacks_a_thing(m, before, table) or _ends_on_an_article(before):
            continue
        if left[1] - left[0] < least or span[1] - right < least:
            continue
        said = next((end for begin, end in times if 0 <= begin - right <= 1), right)
        kind = _kind(m, text, folded, right, table, said)
        thing = kind is not None and kind >= Joint.NOUN
        if kind is None or (thing and _goes_on_as_a_time(before, folded[right:said], table)):
            continue
        yield left, joint
        start, joint = right, kind
    yield trim(text, start, span[1]), joint


def _goes_on_as_a_time(before: str, time: str, table: Words) -> bool:
    """Whether a bare number goes on as a time: "one and three pm", "12 and 13 March"."""
    said = (*WORD.findall(before)[-1:], *WORD.findall(time)[:1])
    return len(said) == 2 and all(w.isdigit() or w in table.when["number"] for w in said)


def _is_a_verb(m: re.Match[str], text: str) -> bool:
    """Whether what looks like "and" without its accent says "is": "la casella è piena"."""
    return m["small"] == "e" and text[m.start("small")] in "èéÈÉ"


def _lacks_a_thing(m: re.Match[str], before: str, table: Words) -> bool:
    """Whether an order, a wish or a "must" alone stands before "also": "y hazme también un cartel".

    Behind a comma or "and" there is more: "research, plus a newsletter".
    """
    if not m["added"] or "," in m.group() or m["added"].split()[0] in JOINING:
        return False
    asked = _asked_for(before, table)
    said = WORD.findall(asked)
    unsaid = not said or said[-1] in MUST  # "it must also be …"
    return unsaid or (len(said) == 1 and opens_with_verb(asked, table))


def _ends_on_an_article(before: str) -> bool:
    """Whether the thing is still to come: "write a second newsletter"."""
    return ARTICLE_LAST.search(before) is not None


def _kind(
    m: re.Match[str], text: str, folded: str, right: int, table: Words, said: int
) -> Joint | None:
    """Say what a joining word starts: something added, a clause, a thing, bare words, nothing.

    `said`: where the words begin behind a time: "and every Monday send a report".
    """
    following = folded[said : said + LEADING].lstrip(" ,")
    if opens_request(following, table):
        polite = bool(beginning(following, table.polite))
        asks = polite and not is_wish(following)
        if m["added"] or (asks and m["small"]):
            return Joint.ADDED
        # "call Ann, Mark and Bill" is no marking; "to go through and confirm" is one thing to do.
        if _in_infinitive(text, folded, m.start()):
            return None
        name = text[right].isupper() and not text.isupper()
        return Joint.BARE if name else Joint.CLAUSE
    listed = m.group().strip() in LISTING or m["added"] is not None
    return Joint.NOUN if listed or _named(following, table) else Joint.BARE


def _in_infinitive(text: str, folded: str, end: int) -> bool:
    """Whether a verb with "to" stands before: "to go through and", but not "to Keller and"."""
    found = INFINITIVE.search(folded, 0, end)
    return found is not None and not text[found.start() + 3].isupper()


def is_wish(following: str) -> bool:
    """Whether it goes on about what the writer would like: "and I'd like a window seat"."""
    own = following[:40].partition(",")[0]
    return WISH.match(following) is not None and not SOMEBODY.search(own)


@cache
def _joints_of(lang: str) -> re.Pattern[str]:
    table = BY_LANGUAGE[lang]
    added = _any(table.additive)
    small = _any((*table.coordinators, *table.connectives))
    gap = r"[ \t]{0,3}"
    return re.compile(
        rf"(?:(?:[,(]\s?|\s-\s|\s|^)(?P<added>{added})(?![\w'-])[ ,:]{{0,3}})"
        rf"|(?:,\s?|\s)(?P<small>{small})(?![\w'-])[ ,]{{1,3}}|,\s{gap}|\s[+&/]\s"
    )


def _joints(table: Words) -> re.Pattern[str]:
    return _joints_of(table.lang)


def _any(phrases: Sequence[str]) -> str:
    return "|".join(re.escape(one) for one in sorted(set(phrases), key=len, reverse=True))


def opens_request(folded: str, table: Words) -> bool:
    """Whether folded text starts as a request does: "please …", "can you …", a verb of work."""
    rest, asks = _unled(folded, table)
    return asks or opens_with_verb(rest, table)


def orders(folded: str, table: Words) -> bool:
    """Whether folded text says what to do with a verb of work, politely or not."""
    return opens_with_verb(_asked_for(folded, table), table)


def _asked_for(folded: str, table: Words) -> str:
    """Return what follows "and then please could you" and the like."""
    rest, asks = _unled(folded, table)
    if not asks:
        return rest
    asked = next(p for p in table.by_length if p in table.polite and starts(rest, p))
    return _unled(rest[len(asked) :], table)[0]


def opens_with_verb(rest: str, table: Words) -> bool:
    """Whether the first word is a verb of work, in a form that is listed or one like it.

    The name of a site is none: "Make.com".
    """
    if SITE.match(rest):
        return False
    listed = _openers(table.lang).get(rest[:2], ())
    return bool(beginning(rest, listed)) or is_order(rest, table.lang)


def _unled(folded: str, table: Words) -> tuple[str, bool]:
    """Return what follows "and then also" and the like, and whether it asks politely."""
    rest = ADVERBS.sub("", folded.lstrip(" ,"))
    while longest := _lead(rest, table):
        if longest in table.polite:
            return rest, True
        rest = rest[len(longest) :].lstrip(" ,!.")
    return rest, False


def _lead(rest: str, table: Words) -> str:
    """Return the longest "and then also" and the like that it begins with."""
    leads = _leads(table.lang)
    likely = (*leads.get(rest[:2], ()), *leads.get(rest[:1], ()))  # "y" is one, and the shortest
    return beginning(rest, likely)


@cache
def _leads(lang: str) -> dict[str, tuple[str, ...]]:
    return _by_beginning(BY_LANGUAGE[lang].by_length)


@cache
def _openers(lang: str) -> dict[str, tuple[str, ...]]:
    return _by_beginning(BY_LANGUAGE[lang].openers)


def _by_beginning(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Put phrases by their first two letters, or the one that they are, in their order."""
    table: dict[str, tuple[str, ...]] = {}
    for one in phrases:
        table[one[:2]] = (*table.get(one[:2], ()), one)
    return table


def _named(folded: str, table: Words) -> bool:
    """Whether folded text starts with a thing: "a newsletter", "our books", "two posts"."""
    rest = folded.lstrip(" ,")
    return bool(beginning(rest, table.articles))


def starts(text: str, phrase: str) -> bool:
    """Whether text begins with this whole word or phrase."""
    return text.startswith(phrase) and not text[len(phrase) : len(phrase) + 1].isalnum()


def beginning(text: str, phrases: tuple[str, ...]) -> str:
    """Return the first of these that text begins with as a whole word or phrase, "" for none."""
    if not text.startswith(phrases):  # most texts begin with none, and that is told at once
        return ""
    return next((phrase for phrase in phrases if starts(text, phrase)), "")
