"""Writes a catalogue down in one fixed way: what is stored, and what the hash is taken of.

The canonical text is itself a catalogue in JSON: `parse(json.loads(text))` gives the same values
and the same hash. Defaults are left out, so that a key added later does not change old hashes;
durations and languages, whose defaults depend on the desk, are always there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from routing.catalogue.model import Catalogue, Criterion, Desk, Holidays, Rate, Service
from routing.catalogue.written import duration_text, money_text

# Lists whose order means nothing. The order of inputs, criteria, results, choices and columns
# is the order in which people see them, so it counts.
_ANY_ORDER = frozenset(
    {"examples", "not_offered", "tools", "languages", "closed", "checks"},
)


def canonical(catalogue: Catalogue) -> str:
    """Return the catalogue as one line of JSON that `parse` reads back to the same hash."""
    return written_down(catalogue.desk, catalogue.services)


def written_down(desk: Desk, services: Mapping[Any, Service]) -> str:
    """Return `canonical` for a catalogue that has no hash yet."""
    content = {
        "desk": _fields(desk),
        "services": {key: _fields(services[key]) for key in sorted(services)},
    }
    return json.dumps(content, separators=(",", ":"))


def hash_of(text: str) -> str:
    """Return the sha256 of a canonical text, in hex."""
    return sha256(text.encode()).hexdigest()


def _fields(value: Any) -> dict[str, Any]:
    return {
        one.name: _plain(one.name, found)
        for one in sorted(fields(value), key=lambda one: one.name)
        if one.name != "key" and not _is_default(one, found := getattr(value, one.name))
    }


def _is_default(one: Field[Any], found: object) -> bool:
    if isinstance(found, timedelta):
        return False
    default = one.default if one.default_factory is MISSING else one.default_factory()
    return bool(found == default)


def _plain(name: str, value: Any) -> Any:
    match value:
        case timedelta():
            return duration_text(value)
        case date():
            return value.isoformat()
        case Rate():
            return {value.kind.value: money_text(value.amount)}
        case Holidays():
            return "-".join(filter(None, (value.country, value.subdivision)))
        case Mapping():
            return {key: value[key] for key in sorted(value)}
        case tuple():
            return _plain_list(name, value)
    return value


def _plain_list(name: str, value: tuple[Any, ...]) -> Any:
    if value and hasattr(value[0], "key"):
        return {one.key: _entry(one) for one in value}
    plain = [_fields(one) if is_dataclass(one) else _plain("", one) for one in value]
    return sorted(plain) if name in _ANY_ORDER else plain


def _entry(one: Any) -> Any:
    return one.title if isinstance(one, Criterion) else _fields(one)
