"""What others use, each behind one function; a library that is not installed takes no part.

Times: dateparser, parsedatetime, timefhuman, each with the language or the order of dates where it
can be told. Services: word and character TF-IDF with logistic regression, and keyword rules.
"""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from benchmarks.understanding.rows import Row, language_of, now_of

if TYPE_CHECKING:
    from routing.understanding.services import ServiceExamples

Found = Mapping[str, Any]
Finder = Callable[[Row], Found | None]
Ranker = Callable[[str], list[str]]


def point(value: date | datetime, text: str) -> Found:
    """Return a moment in the judge's form: local wall time."""
    timed = isinstance(value, datetime)
    said = value.replace(tzinfo=None).isoformat(timespec="seconds") if timed else value.isoformat()
    return {"kind": "pt", "s": said, "e": None, "g": None, "txt": text}


def wall(row: Row) -> datetime:
    """Return a row's now as wall time."""
    return now_of(row).replace(tzinfo=None)


def dateparser_finds(row: Row) -> Found | None:
    """Search a text with dateparser, its language known, dates ahead preferred."""
    from dateparser.search import search_dates

    now = wall(row)
    settings: Any = {
        "PREFER_DATES_FROM": "future", "RELATIVE_BASE": now, "RETURN_AS_TIMEZONE_AWARE": False,
        "DATE_ORDER": "MDY" if language_of(row) == "en-US" else "DMY",
    }  # fmt: skip
    found = search_dates(row["text"], languages=[language_of(row)[:2]], settings=settings)
    if not found:
        return None
    text, value = max(found, key=lambda pair: len(pair[0]))
    timed = (value.hour, value.minute) not in ((0, 0), (now.hour, now.minute))
    return point(value if timed else value.date(), text)


def parsedatetime_finds(row: Row) -> Found | None:
    """Search a text with parsedatetime; English only."""
    import parsedatetime

    found = parsedatetime.Calendar().nlp(row["text"], wall(row))
    if not found:
        return None
    value, flag, _, _, text = max(found, key=lambda one: len(one[4]))
    return point(value if flag in (2, 3) else value.date(), text)


def timefhuman_finds(row: Row) -> Found | None:
    """Search a text with timefhuman; English only. Of several moments the first counts."""
    from timefhuman import tfhConfig, timefhuman

    try:
        found = timefhuman(row["text"], config=tfhConfig(now=wall(row)))
    except Exception:  # it raises what its grammar raises
        return None
    value = found[0] if isinstance(found, list) and found else found
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(v, date) for v in value):
        start, end = (point(v, "")["s"] for v in value)
        return {"kind": "rg", "s": start, "e": end, "g": None, "txt": row["text"]}
    return point(value, row["text"]) if isinstance(value, date) else None


def finders() -> dict[str, Finder]:
    """Return the time libraries that are installed."""
    all_of = {
        "dateparser": dateparser_finds,
        "parsedatetime": parsedatetime_finds,
        "timefhuman": timefhuman_finds,
    }
    return {name: find for name, find in all_of.items() if importlib.util.find_spec(name)}


def texts_of(services: Sequence[ServiceExamples]) -> list[tuple[str, str]]:
    """Return (text, service) of everything that a catalogue says."""
    return [
        (text, service.key)
        for service in services
        for text in (service.title, service.about, *service.examples)
        if text
    ]


def tfidf_ranks(services: Sequence[ServiceExamples]) -> Ranker:
    """Train TF-IDF (words 1-2, characters 2-5) with logistic regression on a catalogue."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    union = make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
    )
    texts, keys = zip(*texts_of(services), strict=True)
    model = make_pipeline(
        union, LogisticRegression(C=20, class_weight="balanced", max_iter=400)
    ).fit(texts, keys)
    classes = list(model.classes_)

    def ranked(text: str) -> list[str]:
        shares = model.predict_proba([text])[0]
        return [key for _, key in sorted(zip(-shares, classes, strict=True))]

    return ranked


def keyword_ranks(services: Sequence[ServiceExamples]) -> Ranker:
    """Rank by how many of a catalogue's own words a text holds, rare ones first."""
    words = {
        service.key: set(re.findall(r"\w{3,}", " ".join(
            (service.title, service.about, *service.examples)).lower()))
        for service in services
    }  # fmt: skip
    spread = Counter(word for found in words.values() for word in found)

    def ranked(text: str) -> list[str]:
        said = set(re.findall(r"\w{3,}", text.lower()))
        points = {key: sum(1 / spread[w] for w in said & found) for key, found in words.items()}
        return sorted(points, key=lambda key: (-points[key], key))

    return ranked


def rankers(services: Sequence[ServiceExamples]) -> dict[str, Ranker]:
    """Return the ways to find a service that can be used here, trained."""
    found = {"keyword rules": keyword_ranks(services)}
    if importlib.util.find_spec("sklearn"):
        found = {"TF-IDF + LR": tfidf_ranks(services), **found}
    return found
