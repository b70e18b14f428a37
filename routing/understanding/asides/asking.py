"""Which question it is that somebody asks the desk, and the words in it about which work.

Whole questions only, so that no request is taken for one. Knows no catalogue and no conversation;
how each is asked stands in the other rooms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from routing.understanding.asides import dates, desk, money, people, work
from routing.understanding.text import WORD, fold

LONGEST = 16
"""So many words at most are a question by the way; more is a request that happens to ask."""


class Topic(StrEnum):
    """What an aside asks for."""

    HELP = "help"
    SELF = "self"
    HOURS = "hours"
    PRICE = "price"
    TIME = "time"
    OFFER = "offer"
    THINGS = "things"
    WHY = "why"
    WHERE = "where"
    FIGURES = "figures"
    MAP = "map"
    AHEAD = "ahead"
    PAY = "pay"
    SPENT = "spent"
    INVOICE = "invoice"
    HELLO = "hello"
    DUE = "due"
    WHO_OF = "who_of"
    WHO = "who"
    FREE = "free"
    EARNED = "earned"
    BOARD = "board"


@dataclass(frozen=True, kw_only=True, slots=True)
class Aside:
    """A question about the desk; `rest` are its words about which work, empty for none."""

    topic: Topic
    rest: str


_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_OPENING = (
    r"(?:hi|hello|hey|hm+|oh|well|great|thanks|ok|okay|and|so|but|sorry|please|hallo|hola"
    r"|bonjour|und|y|vale|bueno|et|bon|ma|maar|also|aber|pero|mais|gut|na|ach)\b[ ,!.]*"
)
_TELLS_WORK = re.compile(
    r"\b(?:need|want|broke\w*|leak\w*|please|have an?|brauch\w*|bitte|kaputt|necesit\w*|quiero|roto"
    r"|besoin|bisogno|nodig|preciso|here is|here are|cancel\w*)\b"
)
"""What is told before a question of that kind is work then, and no greeting."""
_OWED = re.compile(r"\bow(?:e|es|ed|ing)\b|\bpaid\b")
"""Asked of somebody's books, not of the desk."""
_SMALL = frozenset(
    WORD.findall(
        r"""how much long expensive fast quickly soon what which does do did would will could can
        is are the your you a an it this that for me us we i to be have has had get done take takes
        cost costs price prices rate rates fee fees charge pricing turnaround free also even offer
        provide handle cover usually usual normally about roughly then s of and or one any our my
        by so please was kostet kosten wie viel teuer der die das ein eine cuanto cuesta cuestan
        vale es un una el la quanto custa custam costa costano o os il lo combien coute coutent ca
        le les des quel est prix wat kost het een de hoe lang duurt tarda dauert lange temps
        tempo me mich uns voy va costar cobrar couter kosten alles all everything altogether total
        eigentlich denn ungefahr etwa circa dann mich actually really normalmente mas menos
        each every thing things cada cosa cosas jede jedes sache sachen einzeln einzelne
        chaque chose both beides
        going gonna come comes end up work out look looking at typically wird werden kommen
        jetzt nun now ahora maintenant adesso nu agora
        insgesamt zusammen todo tutto tout together in now whole"""
    )
)
"""What is left when these are taken away says which work is meant."""


_ADDED = re.compile(
    r"\b(?:actually|exactly|really|even|eigentlich|denn|genau|uberhaupt|exactamente"
    r"|realmente|exactement|precisamente|eigenlijk) ?"
)
"""Small words that a question may have anywhere."""


def aside_of(text: str) -> Aside | None:
    """Return what the words ask about the desk itself, None when they ask for something else.

    What the desk does may be asked behind a greeting of any words: "A friend told me of you. What
    can you do for me?" Of several such questions the first counts that is more than a greeting.
    """
    *before, last = _SENTENCE.split(text.strip())
    whole = _asked(text)
    if not before or whole is not None:
        return whole
    every = [one for said in (*before, last) if (one := _asked(said)) is not None]
    if len(every) > len(before):
        return next((one for one in every if one.topic not in _GREETS), every[0])
    greets = len(WORD.findall(text)) <= LONGEST and not _TELLS_WORK.search(fold(" ".join(before)))
    asks = last.endswith("?") and re.fullmatch("|".join(desk.DONE_HERE), _plain(last))
    return Aside(topic=Topic.HELP, rest="") if greets and asks else None


_GREETS = frozenset({Topic.HELLO, Topic.SELF})


def _plain(text: str) -> str:
    said = re.sub(r"\s+", " ", fold(text[:400])).strip(" .!?¿¡,:;\"'")
    return _ADDED.sub("", re.sub(rf"^(?:{_OPENING})+(?=\S)", "", said)).strip()


def _asked(text: str) -> Aside | None:
    if len(WORD.findall(fold(text[:400]))) > LONGEST or "\n" in text.strip():
        return None
    plain = _plain(text)
    whole = next((topic for topic, said in _WHOLE.items() if said.fullmatch(plain)), None)
    if whole is not None:
        return Aside(topic=whole, rest=plain if whole in _OF_WORK else "")
    if found := re.match("|".join(work.MAP), plain):
        return Aside(topic=Topic.MAP, rest=plain[found.end() :].strip())
    for topic, patterns in (
        (Topic.PRICE, money.PRICE),
        (Topic.TIME, desk.TIME),
        (Topic.OFFER, desk.OFFER),
    ):
        found = re.match("|".join(patterns), plain)
        if found and not _OWED.search(plain):
            left = (word for word in WORD.findall(plain) if word not in _SMALL)
            return Aside(topic=topic, rest=" ".join(left))
    return None


_WHOLE = {
    topic: re.compile("|".join(said))
    for topic, said in {
        Topic.HELP: desk.HELP,
        Topic.SELF: desk.SELF,
        Topic.HOURS: desk.HOURS,
        Topic.THINGS: work.THINGS,
        Topic.FIGURES: work.FIGURES,
        Topic.PAY: money.PAY,
        Topic.SPENT: money.SPENT,
        Topic.INVOICE: money.INVOICE,
        Topic.EARNED: money.EARNED,
        Topic.AHEAD: work.AHEAD,
        Topic.FREE: people.FREE,
        Topic.BOARD: work.BOARD,
        Topic.HELLO: desk.HELLO,
        Topic.DUE: dates.DUE,
        Topic.WHO: people.WHO,
        Topic.WHO_OF: people.WHO_OF,
        Topic.WHERE: dates.WHERE,
        Topic.WHY: dates.WHY,
    }.items()
}
"""Whole questions, in the order in which they are looked for."""
_OF_WORK = frozenset({Topic.PAY, Topic.WHO, Topic.WHO_OF, Topic.WHERE, Topic.WHY})
"""Which work is meant stands in these."""
