"""Which service what is known of trades is about, if any.

A trade is read like any text by a head that knows the catalogue, what people taught, and talk. When
one service plainly stands for it, its lines become examples of that service, and the trades nobody
offers stand against the catalogue as talk does. A desk cuts its work otherwise than trades do: of
the trades that no service plainly does, requests are read one by one where there are sentence
vectors, and those that are plainest for a service go there too, so that it knows some in people's
own words.
Knows what general knowledge there is, and no wording.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

import numpy as np

from routing.understanding.services.head import mean_and_spread
from routing.understanding.services.lines import Line, spread
from routing.understanding.services.model import NOTHING
from routing.understanding.words.trades import SELDOM

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from routing.understanding.services.encoder import Matrix
    from routing.understanding.services.head import Head, Quarry
    from routing.understanding.services.lines import General

STRANGE_WEIGHT, TRADE_WEIGHT, HEARD_WEIGHT = 0.4, 0.2, 0.04
"""What was heard is about much beside the work: each line says little, all together a lot."""
CLOSEST, NEAR = (2.0, 0.9), (2.5, 0.65)
"""A service is given what was heard of a trade when it stands for it so many times as much as the
next one, and nearly as much as for the closest of its trades; of one less close the more plainly.
"""
COMMON_AT = (0.11, 1.6)
SELDOM_AT = (0.22, 2.0)
"""A trade is a service when its lines score so much for it, and so many times the next one."""
KINSHIP = 0.4
"""A service that has a trade of its own is not also a much more distant one."""
FEW_SERVICES, NEAR_KINSHIP = 6, 0.6
"""Of fewer services none has to compete for a trade, so only its near kin is one."""
STRANGE_UNDER = 0.06
TITLE_SHARE = 0.15

READ_OF_EACH, TO_EACH, TO_ALL = 60, 25, 450
"""So many requests of a trade are read one by one; so many go to a service at most, and to all."""
PLAIN = 2.0
"""So many spreads above the mean a service's score makes a request its own."""

RECIPE = (
    STRANGE_WEIGHT, TRADE_WEIGHT, HEARD_WEIGHT, *CLOSEST, *NEAR, *COMMON_AT, *SELDOM_AT,
    KINSHIP, FEW_SERVICES, NEAR_KINSHIP, STRANGE_UNDER, TITLE_SHARE, READ_OF_EACH, TO_EACH, TO_ALL,
    PLAIN,
)  # fmt: skip
"""The numbers that lines are placed by."""


def placed(head: Head, quarry: Quarry, general: General) -> Iterator[Line]:
    """Yield the lines of trades, and single requests, each with its service.

    `head` was fitted without them.
    """
    keys, means = head.classes[:-1], _means(head, quarry, general)
    closest = np.max(list(means.values()), axis=0)
    stand = _stand_for(means, closest, keys)
    whole = {
        trade for trade, key in stand.items()
        if key not in (None, NOTHING) and _is_the(means[trade], closest)
    }  # fmt: skip
    for trade, key in stand.items():
        if key is not None:
            weight = STRANGE_WEIGHT if key == NOTHING else TRADE_WEIGHT
            heard = general.heard[trade] if trade in whole else ()
            yield from (Line(text, key, weight) for text in general.trades[trade])
            yield from (Line(text, key, HEARD_WEIGHT) for text in heard)
    others = (lines for trade, lines in general.heard.items() if trade not in whole)
    texts = [*chain.from_iterable(spread(lines, READ_OF_EACH) for lines in others)]
    if not keys or not texts:
        return
    vectors, of_all = quarry.vectors(texts), quarry.vectors(general.usual)
    if vectors is not None and of_all is not None:
        yield from _singly(head, texts, vectors, of_all)


def _means(head: Head, quarry: Quarry, general: General) -> Mapping[str, Matrix]:
    """Return how alike the lines of each trade are to each service."""
    lines = [*chain.from_iterable(general.trades.values())]
    scores = iter(quarry.scores(head, lines)[:, :-1])
    return {trade: _mean([*islice(scores, len(texts))]) for trade, texts in general.trades.items()}


def _mean(scores: Sequence[Matrix]) -> Matrix:
    """Return what a trade scores: its title, which comes first, and all of its lines."""
    return np.asarray(TITLE_SHARE * scores[0] + (1 - TITLE_SHARE) * np.mean(scores, axis=0))


def _is_the(mean: Matrix, closest: Matrix) -> bool:
    """Whether a service plainly does this trade: only then what was heard of it fits it as well."""
    second, first = _two_best(mean)
    near = closest[int(mean.argmax())]
    return any(first >= by * second and first >= kin * near for by, kin in (CLOSEST, NEAR))


def _stand_for(
    means: Mapping[str, Matrix], closest: Matrix, keys: Sequence[str]
) -> dict[str, str | None]:
    """Return what each trade is: a service, NOTHING when nobody offers it, None when unclear."""
    if not keys:
        return dict.fromkeys(means, NOTHING)
    return {trade: _stands_for(trade, mean, closest, keys) for trade, mean in means.items()}


def _stands_for(trade: str, mean: Matrix, closest: Matrix, keys: Sequence[str]) -> str | None:
    service = int(mean.argmax())
    second, first = _two_best(mean)
    least, lead = SELDOM_AT if trade in SELDOM else COMMON_AT
    kinship = KINSHIP if len(keys) >= FEW_SERVICES else NEAR_KINSHIP
    if first >= least and first >= lead * second and first >= kinship * closest[service]:
        return keys[service]
    return NOTHING if trade in SELDOM or first < STRANGE_UNDER else None


def _two_best(mean: Matrix) -> Matrix:
    """Return the second and the first of a trade's services; none is under 0."""
    return np.asarray(np.sort(np.append(mean, (0.0, 0.0)))[-2:])


def _singly(head: Head, texts: Sequence[str], vectors: Matrix, of_all: Matrix) -> Iterator[Line]:
    """Yield the requests that are plainest for each service, the plainest first.

    Plain is what a service scores far above what it scores for requests of any kind (`of_all`), and
    above the next one. Their meaning alone is read, which takes a fraction of the time.
    """
    means, spreads = mean_and_spread(head.gist(of_all))
    above = (head.gist(vectors)[:, :-1] - means) / spreads
    best, first = above.argmax(1), above.max(1)
    lead = first - np.sort(np.append(above, np.full((len(above), 1), -np.inf), axis=1))[:, -2]
    most = min(TO_EACH, TO_ALL // len(head.classes))
    for number, service in enumerate(head.classes[:-1]):
        mine = np.flatnonzero((best == number) & (first >= PLAIN))
        ranked = mine[np.argsort(-lead[mine], kind="stable")]
        yield from (Line(texts[one], service, HEARD_WEIGHT) for one in ranked[:most])
