"""What is taken back while it is said: "by Thursday, no sorry, Friday noon".

Knows the words of a correction and where times stand; knows nothing of how they were read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.understanding.meaning import Kind, Role

if TYPE_CHECKING:
    from routing.understanding.meaning import When
    from routing.understanding.when.phrases import Phrases

WANTED = frozenset({Role.DUE, Role.AT, Role.START})
LONGEST, BEFORE = 48, 80
"""So many characters at most stand between a time and the one that takes its place, and so many
before it are looked at."""

_BACK = (
    r"no|nope|nah|wait|hang on|hold on|sorry|(?:or )?rather|i mean(?:t)?|scratch that"
    r"|(?:or )?better|(?:oh )?actually|well(?= ?,)|nein|nee?|quatsch|halt|warte(?:n sie)?|moment"
    r"|ich mein(?:e|te)?|(?:oder )?besser|(?:oder )?sagen wir|vielmehr|(?:doch )?lieber|falsch"
    r"|espera|perdon|(?:o )?mejor(?: dicho)?|(?:o )?bueno|digo|quiero decir|miento"
    r"|non(?= ?(?:,|attend))|attend(?:s|ez)|pardon|(?:ou )?plutot|enfin|je veux dire|disons"
    r"|(?:ou )?mieux|anzi|scusa(?:te)?|aspetta(?:te)?|volevo dire|(?:o )?meglio|cioe|o nee"
    r"|wacht|(?:of )?beter|(?:of )?liever|ik bedoel|laten we zeggen|nao(?= ?,)|desculp[ae]"
    r"|(?:ou )?melhor|quer dizer|alias|minto"
)
_FILLING = (
    r"um|uh+|er|erm|eh|euh|ahm?|aeh|em|oh|ach|ja|so|make(?: it| that)?|let's say|let us say|it's"
    r"|the|lo|o|am|der|den|el|le|il|de|a"
)
_BARE_NO = re.compile(r"[,;–—-]? ?(?:no|nao|non)(?: (?:el|na|o|le|lo))?")
"""In four languages a bare "no" is also "not": "el viernes, no el lunes"."""
_ENDS = re.compile(
    r"\s*(?:$|[,.;:!?)\n–—]"
    r"|(?:please|pls|then|instead|bitte|reicht|passt|dann|drauf|vale|por favor|mejor|svp|ok|okay"
    r"|dan|per favore|va bene|esta|will do|works|(?:is|'s) (?:fine|enough|ok|okay|better)"
    r"|would be (?:good|fine|great|enough|ok)|bien|bene|bem"
    r"|genugt|langt|geht auch|suffit|basta|bastaria|volstaat|chega)\b)"
)
"""Nothing more is said of the time that takes its place: no "Friday is a holiday"."""
_GAP = r"[\s,…–—-]"
_CORRECTION = re.compile(
    rf"{_GAP}*(?:(?:{_FILLING}){_GAP}+){{0,3}}"
    rf"(?:(?:{_BACK}){_GAP}+(?:(?:{_FILLING}){_GAP}+){{0,3}}){{1,4}}"
)
"""Within a sentence: "by Monday. Sorry, Friday is too late" takes nothing back."""
_SENTENCE = re.compile(r"[!?;\n]|\.\s")
_UNNEEDED = re.compile(
    r"\b(?:(?:don'?t|do not|doesn'?t|won'?t) (?:even |really )?(?:need|have to)|not needed|no need"
    r"|(?:nicht|kein\w*) (?:notig|notwendig)|(?:brauch\w*|muss) [^.!?;,]{0,24}nicht"
    r"|no (?:l[oa]s? )?necesit\w+|no hace falta|pas besoin|non (?:mi |ci |ti )?serv\w+"
    r"|non (?:occorre|c'e bisogno)|nao (?:preciso|precisamos|e preciso)|hoeft niet|niet nodig)\b"
)
_BUT = r"(?:but|aber|sondern|pero|sino|mais|ma|mas|maar)"
_INSTEAD = re.compile(rf"{_GAP}*(?:(?:{_BUT}|{_FILLING}){_GAP}+){{0,3}}")
"""What is not needed by one time is wanted by the next: "not on the 20th, the 25th will do"."""
_NOT = re.compile(
    r"\b(?:(?:is|was|are|do|does|did|wo|ca|have|has|wasn|isn)n'?t|(?:is|was|are|it's|that's) not"
    r"|no longer|nicht|kein\w*|no es|no son|ya no|non e|nao e|niet|geen|n'\w+ (?:plus|pas)"
    r"|ne \w+ (?:plus|pas))\b(?! (?:just|only|nur|allein|solo|seulement|apenas|alleen))"
    r"[^!?;]{0,32}$"
)
_AND_SO = re.compile(
    rf"{_GAP}*(?:(?:any ?more|mehr|mas|plus|piu|meer){_GAP}+)?{_BUT}{_GAP}+"
    rf"(?:(?:rather|now|erst|plutot|piuttosto|{_FILLING}){_GAP}+){{0,3}}"
)
"""What it is not, and what it is: "it isn't the 16th any more but the 23rd"."""


def taken_back(g: Phrases, found: list[When], _places: object) -> list[When]:
    """Make a mention of each time that the next one corrects; a mere due date takes its role."""
    kept = list(found)
    for n in range(len(kept) - 1):
        said, other = kept[n], kept[n + 1]
        windows = said.role is other.role is Role.WINDOW
        if (windows or {said.role, other.role} <= WANTED) and _corrects(said, other, g.folded):
            role = said.role if other.role is Role.DUE else other.role
            kept[n : n + 2] = [replace(said, role=Role.MENTION), _joined(said, other, role)]
    return kept


def _corrects(said: When, other: When, folded: str) -> bool:
    between = folded[said.span[1] : other.span[0]]
    near = other.kind is not Kind.INVALID and 0 < len(between) <= LONGEST
    if not near or _BARE_NO.fullmatch(between.strip()):
        return False
    before = _SENTENCE.split(folded[max(0, said.span[0] - BEFORE) : said.span[1]])[-1]
    if _AND_SO.fullmatch(f"{between} ") and _NOT.search(before):
        return True
    if _ENDS.match(folded, other.span[1]) is None:
        return False
    if _CORRECTION.fullmatch(f"{between} "):
        return True
    instead = "," in between and _INSTEAD.fullmatch(f"{between} ") is not None
    return instead and _UNNEEDED.search(before) is not None


def _joined(said: When, other: When, role: Role) -> When:
    """The other time, with the day or the hour that only the first one told."""
    day, hour = said.value, other.value
    if not isinstance(day, datetime):
        return replace(other, role=role)
    if isinstance(hour, datetime) and other.rule.startswith("clock"):
        return replace(other, role=role, value=day.replace(hour=hour.hour, minute=hour.minute))
    if isinstance(hour, date) and not isinstance(hour, datetime):
        value = day.replace(year=hour.year, month=hour.month, day=hour.day)
        return replace(other, role=role, value=value, kind=said.kind, grain=said.grain)
    return replace(other, role=role)
