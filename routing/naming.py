"""Which texts, files or people a value names, by its type hints. Knows nothing of what it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import get_args, get_origin

from routing.codec import hints_of


def named(value: object, wanted: object, hint: object = None) -> Iterator[int]:
    """Give every id of the wanted kind, such as `TextId`, that stands anywhere in a value.

    `hint` is the type by which the value is held; a dataclass needs none.
    """
    if value is None:
        return
    if _is(hint, wanted) and isinstance(value, int):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        hints = hints_of(type(value))
        for field in fields(value):
            yield from named(getattr(value, field.name), wanted, hints[field.name])
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from named(item, wanted, _inner(hint, -1))
    elif isinstance(value, tuple | list | frozenset | set):
        for item in value:
            yield from named(item, wanted, _inner(hint, 0))


def _is(hint: object, wanted: object) -> bool:
    """Whether a type is the wanted one, or one of several of which that is one."""
    return hint is wanted or wanted in get_args(hint)


def _inner(hint: object, place: int) -> object:
    """Give the type of what a container holds; of several types, that of the container."""
    for one in (hint, *get_args(hint)):
        origin = get_origin(one)
        if isinstance(origin, type) and issubclass(origin, _CONTAINERS):
            found: object = get_args(one)[place]
            return found
    return None


_CONTAINERS = (Mapping, tuple, list, frozenset, set)
