"""Frozen values to JSON and back, by their type hints.

One way to write an event body, a row's state or a notice's facts, so that what is stored is what
was typed. Knows nothing of what the values mean.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, ForwardRef, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def encode(value: object, hint: Any) -> Any:
    """Give `value` as plain JSON data (dict, list, str, int, float, bool, None), read by `hint`.

    A default that was not changed is left out of an object, so that bodies stay short and a new
    field with a default needs no upcast.
    """
    return _encoder(hint)(value)


def decode(data: Any, hint: type[T] | Any) -> T | Any:
    """Give back the value that `encode` wrote for the same hint.

    Raises `ValueError` or `KeyError` when the data is not of that shape.
    """
    return _decoder(hint)(data)  # type: ignore[arg-type]


_PLAIN = (str, int, bool, float)
_SIMPLE: Mapping[type, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    datetime: (lambda v: v.astimezone(UTC).isoformat(), datetime.fromisoformat),
    date: (lambda v: v.isoformat(), date.fromisoformat),
    timedelta: (lambda v: v.total_seconds(), lambda v: timedelta(seconds=v)),
    Decimal: (str, Decimal),
}


_NAMED: dict[str, Any] = {}


def name_recursive(name: str, hint: Any) -> None:
    """Make a type known by name, so that it may contain itself."""
    _NAMED[name] = hint


def _same(value: Any) -> Any:
    return value


@cache
def _plain(hint: Any) -> Any:
    """Look through NewType, forward names and aliases to the type that carries the value."""
    if isinstance(hint, ForwardRef | str):
        return _NAMED[hint if isinstance(hint, str) else hint.__forward_arg__]
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def _name(hint: Any) -> str:
    origin = get_origin(hint)
    if origin is not None:
        return "list" if origin in (tuple, list) else "map"
    return str(_plain(hint).__name__)


@cache
def _members(hint: Any) -> dict[str, Any]:
    return {_name(m): _plain(m) for m in map(_plain, get_args(hint)) if m is not type(None)}


def _tag_of(kind: type, members: Mapping[str, Any]) -> str:
    if issubclass(kind, Mapping):
        return "map"
    if issubclass(kind, tuple | list):
        return "list"
    for one in kind.__mro__:
        if one.__name__ in members:
            return one.__name__
    raise ValueError(kind.__name__)


def _encode_union(hint: Any) -> Callable[[Any], Any]:
    members = _members(hint)
    if len(members) == 1:
        inner = _encoder(next(iter(members.values())))
        return lambda v: None if v is None else inner(v)
    plain = {type(None), *(kind for kind in _PLAIN if kind.__name__ in members)}
    tags: dict[type, str] = {}
    inside = {tag: _late(_encoder, member) for tag, member in members.items()}

    def write(value: Any) -> Any:
        kind = type(value)
        if kind in plain:
            return value
        tag = tags.get(kind) or tags.setdefault(kind, _tag_of(kind, members))
        return {"_": tag, "v": inside[tag](value)}

    return write


def _decode_union(hint: Any) -> Callable[[Any], Any]:
    members = _members(hint)
    if len(members) == 1:
        inner = _decoder(next(iter(members.values())))
        return lambda d: None if d is None else inner(d)
    inside = {tag: _late(_decoder, member) for tag, member in members.items()}

    def read(data: Any) -> Any:
        return inside[data["_"]](data["v"]) if isinstance(data, dict) else data

    return read


@cache
def hints_of(kind: type) -> dict[str, Any]:
    """The resolved type hints of a dataclass, once."""
    return get_type_hints(kind)


def _default(field: Any) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


def _encode_object(kind: type) -> Callable[[Any], Any]:
    hints = hints_of(kind)
    plan = [(f.name, _encoder(hints[f.name]), _default(f)) for f in fields(kind)]

    def write(value: Any) -> Any:
        found = {}
        for name, enc, default in plan:
            given = getattr(value, name)
            if given is not default and given != default:
                found[name] = enc(given)
        return found

    return write


def _decode_object(kind: type) -> Callable[[Any], Any]:
    hints = hints_of(kind)
    plan = {f.name: _decoder(hints[f.name]) for f in fields(kind)}
    return lambda data: kind(**{name: plan[name](v) for name, v in data.items()})


@cache
def _encoder(hint: Any) -> Callable[[Any], Any]:
    hint = _plain(hint)
    if _is_union(hint):
        return _encode_union(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (tuple, list):
        item = _late(_encoder, args[0])
        return lambda v: [item(x) for x in v]
    if origin is frozenset:
        item = _late(_encoder, args[0])
        return lambda v: sorted(item(x) for x in v)
    if origin is not None and issubclass(origin, Mapping):
        item = _late(_encoder, args[1])
        return lambda v: {str(k): item(x) for k, x in v.items()}
    return _encode_leaf(hint)


def _encode_leaf(hint: Any) -> Callable[[Any], Any]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda v: v.value
    if is_dataclass(hint):
        return _encode_object(hint)  # type: ignore[arg-type]
    return _SIMPLE[hint][0] if hint in _SIMPLE else _same


@cache
def _decoder(hint: Any) -> Callable[[Any], Any]:
    hint = _plain(hint)
    if _is_union(hint):
        return _decode_union(hint)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (tuple, list):
        item = _late(_decoder, args[0])
        return lambda d: tuple(item(x) for x in d)
    if origin is frozenset:
        item = _late(_decoder, args[0])
        return lambda d: frozenset(item(x) for x in d)
    if origin is not None and issubclass(origin, Mapping):
        return _decode_mapping(args)
    return _decode_leaf(hint)


def _decode_mapping(args: tuple[Any, ...]) -> Callable[[Any], Any]:
    key, item = _plain(args[0]), _late(_decoder, args[1])
    read_key: Callable[[Any], Any] = key if isinstance(key, type) and key is not str else _same
    return lambda d: {read_key(k): item(x) for k, x in d.items()}


def _decode_leaf(hint: Any) -> Callable[[Any], Any]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if is_dataclass(hint):
        return _decode_object(hint)  # type: ignore[arg-type]
    return _SIMPLE[hint][1] if hint in _SIMPLE else _same


def _late(build: Callable[[Any], Callable[[Any], Any]], hint: Any) -> Callable[[Any], Any]:
    """Resolve the inner converter at first use, so that a type may contain itself."""
    made = cache(lambda: build(hint))
    return lambda value: made()(value)
