"""The same once more: "same again for June", "dasselbe noch mal", "lo mismo para mayo".

Knows the work in play only by its service; which period or date is meant, the times say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.understanding.meaning import Decision
from routing.understanding.services import Scores
from routing.understanding.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.understanding.meaning import Context, When

LONGEST = 16
"""More words than this are no wish for the same: what is different makes it another request."""
_SAME = re.compile(
    r"\b(?:(?:the )?same (?:again|thing|work|job|drill|procedure|for|please|next"
    r"|as (?:last|before|usual|always))"
    r"|(?:do|have|repeat|need|want) (?:it|that|this|them|the same) (?:again|once more|for)\b"
    r"|once more please|another round"
    r"|(?:do|doing|repeat|continue|handle) (?:it|that|this|them) (?:again )?"
    r"(?:(?:every|each) (?:single )?(?:day|week|month|quarter|year)|monthly|weekly|quarterly"
    r"|regularly)"
    r"|(?:mach\w*|ubernehm\w*|wiederhol\w*) (?:das|es) (?:bitte |jetzt )?(?:jeden (?:tag|monat)"
    r"|jede woche|jedes (?:quartal|jahr)|monatlich|wochentlich|regelmassig)"
    r"|(?:das|es) (?:\w+ )?(?:jeden (?:tag|monat)|jede woche|jedes (?:quartal|jahr)|monatlich"
    r"|wochentlich|regelmassig) (?:\w+ )?(?:mach\w*|ubernehm\w*|wiederhol\w*)"
    r"|(?:hac\w+|haga\w*|repet\w+) (?:eso |esto )?(?:cada (?:semana|mes|ano)|tod[oa]s l[oa]s"
    r" (?:semanas|meses)|mensualmente)"
    r"|(?:faire|refaire|fasse) (?:ca |cela )?(?:chaque (?:semaine|mois)|tous les mois)"
    r"|kan (?:ze |hij )?(?:dat|het|dit) (?:elke|iedere) (?:week|maand)"
    r"|(?:dasselbe|das gleiche|das selbe|genau ?so) (?:noch ?mal|noch einmal|wieder|fur|bitte)"
    r"|noch ?(?:mal|einmal) (?:dasselbe|das gleiche|so)"
    r"|lo mismo (?:otra vez|de nuevo|para|por favor|que)|otra vez lo mismo"
    r"|igual que (?:antes|siempre)"
    r"|la meme chose (?:encore|pour|s'il)|encore (?:une fois )?la meme chose|pareil pour"
    r"|lo stesso (?:di nuovo|per|anche)|di nuovo lo stesso|la stessa cosa (?:per|di nuovo)"
    r"|hetzelfde (?:nog|weer|voor|graag)|nog een keer hetzelfde"
    r"|o mesmo (?:outra vez|de novo|para)|outra vez o mesmo|a mesma coisa (?:para|de novo))\b"
)
_NOT_WORK = re.compile(
    r"\bsame (?:time|day|price|date|person|question|problem|mistake|error|here|for me)\b"
)


_NUMBERED = re.compile(
    r"(?:(?:please|bitte|por favor|hi|hello|hallo|hola),? )?"
    r"(?:(t-\d{1,9}),? (?:again|once more|noch ?mal|noch einmal|otra vez|de nuevo|di nuovo|de novo"
    r"|encore une fois|outra vez|nog een keer|nog eens)(?:,? (?:please|bitte|for|fur|para|pour|per"
    r"|voor|por)\b|[.!]?$)"
    r"|(?:(?:the )?same as|dasselbe wie|das gleiche wie|lo mismo que|la meme chose que|lo stesso di"
    r"|hetzelfde als|o mesmo que) (t-\d{1,9})\b)[^?]*$"
)
"""What begins with the same as numbered work: "T-2 again, for May"."""

PERIODS = frozenset({"month", "months", "quarter"})
_NEXT = frozenset(WORD.findall(
    r"now next too also jetzt noch nun auch ahora tambien maintenant aussi encore ora adesso anche"
    " agora tambem nu ook"
))  # fmt: skip
_BESIDE_IT = frozenset(WORD.findall(
    r"and the for please same drill again procedure way folder then do und dann bitte der den die"
    " fur wie gehabt gleiche gleiches spiel y el la los por favor igual lo mismo para luego et le"
    " pour svp pareil idem e il o a per favore uguale poi por do da de em depois mesmo en voor"
    " graag dan hetzelfde"
))  # fmt: skip
"""All that "and now March, same drill" says beside the month."""


def wanted_again(text: str, context: Context, times: Sequence[When] = ()) -> str | None:
    """Return the service of the one kind of work in play that is wanted once more, else None."""
    if context.asked is not None:
        return None
    if (named := _NUMBERED.match(fold(text[:200].strip()))) is not None:
        ref = (named[1] or named[2]).upper()
        return next((task.service for task in context.tasks if task.ref == ref), None)
    if not (says_again(text) or _says_next(text, context, times)):
        return None
    services = {task.service for task in context.tasks if task.service}
    return services.pop() if len(services) == 1 else context.last if not services else None


def says_again(text: str) -> bool:
    """Tell whether a short message wants the same work once more."""
    folded = fold(text)
    if len(WORD.findall(folded)) > LONGEST or _NOT_WORK.search(folded):
        return False
    return _SAME.search(folded) is not None


def _says_next(text: str, context: Context, times: Sequence[When]) -> bool:
    """Whether the last sentence names another month than work in play, and no more: "now March"."""
    if not context.tasks or not times or times[-1].rule not in PERIODS:
        return False
    start, end = times[-1].span
    first = max(text.rfind(mark, 0, start) for mark in ".!?;\n") + 1
    said = set(WORD.findall(fold(f"{text[first:start]} {text[end:]}")))
    month = WORD.findall(fold(text[start:end]))[-1]
    known = any(month in WORD.findall(fold(task.title)) for task in context.tasks)
    few = len(WORD.findall(text)) <= LONGEST and not known
    return few and not said.isdisjoint(_NEXT) and said <= _NEXT | _BESIDE_IT


def surely(service: str, scores: Scores) -> Scores:
    """Return scores that are certain of this service, with the others behind it as they were."""
    others = tuple(pair for pair in scores.top if pair[0] != service)
    return Scores(
        top=((service, 1.0), *((key, 0.0) for key, _ in others)),
        in_scope=1.0, decision=Decision.ROUTE, best=1.0,
    )  # fmt: skip
