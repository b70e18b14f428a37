"""A meaning as plain data, in the shape that `outdesk understand` prints.

Knows the interface's names; knows nothing of how a meaning was found.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.understanding.meaning import Between, Decision, InputValue, Kind, Meaning, When
from routing.values import Money, Period

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.understanding.meaning import Part, WhenValue

    Closes = Callable[[date], datetime]

Json = dict[str, object]


def meaning_as_data(meaning: Meaning, closes: Closes) -> Json:
    """Give a meaning as data; `closes` tells when working time ends on a day."""
    parts = meaning.parts
    services = [p.service for p in parts if p.service and p.decision is not Decision.DECLINE]
    likeliest = [key for key, _ in meaning.top[:1]]
    declined = bool(parts) and all(p.decision is Decision.DECLINE for p in parts)
    return {
        "act": meaning.act.value,
        "target": meaning.target,
        "lang": meaning.lang,
        "in_scope": _share(meaning.in_scope),
        "confidence": _share(meaning.confidence),
        "top": _ranked(meaning.top),
        "services": services or ([] if declined else likeliest),
        "requests": [_part(part) for part in parts],
        "when": [when_as_data(when, closes) for when in meaning.when],
    }


def when_as_data(when: When, closes: Closes) -> Json:
    """Give a time as data: the calendar's reading in local wall time."""
    return {
        "text": when.text,
        "span": list(when.span),
        "request": when.part,
        "role": when.role.value,
        "kind": when.kind.value,
        "value": _value(when.value),
        "closes": _closes(when, closes),
        "dtstart": _value(when.dtstart),
        "grain": None if when.grain is None else when.grain.value,
        "confidence": _share(when.confidence),
        "rule": when.rule,
        "others": [{"kind": o.kind.value, "value": _value(o.value)} for o in when.others],
        "ask": None if when.ask is None else when.ask.value,
    }


def _part(part: Part) -> Json:
    return {
        "text": part.text,
        "span": list(part.span),
        "service": part.service,
        "confidence": _share(part.confidence),
        "top": _ranked(part.top),
        "decision": part.decision.value,
        "inputs": _inputs(part.inputs),
        "after": part.after,
    }


def _inputs(inputs: Mapping[str, InputValue]) -> Json:
    return {key: _input(value) for key, value in inputs.items()}


def _input(value: InputValue) -> object:
    match value:
        case Period():
            return [value.start.isoformat(), value.end.isoformat()]
        case Money():
            return {"minor": value.minor, "currency": value.currency}
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case date():
            return value.isoformat()
        case _:
            return value


def _value(value: WhenValue) -> object:
    if isinstance(value, Between):
        return [_value(value.start), _value(value.end)]
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else value


def _closes(when: When, closes: Closes) -> str | None:
    """Give the end of working time of the day that is meant, where a day is meant."""
    day = when.closing_day
    if day is None or when.kind not in (Kind.DATE, Kind.INSTANT):
        return None
    return closes(day).replace(tzinfo=None).isoformat(timespec="seconds")


def _ranked(top: tuple[tuple[str, float], ...]) -> list[list[object]]:
    return [[key, _share(p)] for key, p in top]


def _share(value: float) -> float:
    return round(value, 4)
