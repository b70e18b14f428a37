"""The versions of what the desk learned: which lessons each was trained from, and how it did.

A version holds the numbers of its lessons and no words: its head is trained again from catalogue,
lessons and encoder, and what was erased is not in it any more. Knows nothing of training.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from routing.understanding.services.verdict import Trial
from storage import tables as t
from storage.counters import take_one
from storage.noted import note

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy import Connection

KEPT = 5
"""So many versions are kept, the active one among them."""


class HeadState(StrEnum):
    """How a version stands; at most one is active."""

    ACTIVE = "active"
    RETIRED = "retired"  # a newer one took its place
    REFUSED = "refused"  # its trial was worse
    UNDONE = "undone"  # somebody went back to the one before


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """One version. `stale`: a lesson of it was erased since; `model` is the id in the events."""

    id: int
    made_at: datetime
    state: HeadState
    model: str
    catalogue: str
    lessons: tuple[int, ...]
    trial: Trial | None
    stale: bool = False


def heads(connection: Connection) -> tuple[Head, ...]:
    """Give the versions that are kept and can be read, the newest first."""
    found = (_read(connection, id) for id in _ids(connection))
    return tuple(head for head in found if head is not None)


def unreadable(connection: Connection) -> tuple[int, ...]:
    """Give the numbers of the versions whose rows make no sense; they stop nobody from reading."""
    return tuple(id for id in _ids(connection) if _read(connection, id) is None)


def _ids(connection: Connection) -> Sequence[int]:
    return connection.scalars(select(t.heads.c.id).order_by(t.heads.c.id.desc())).all()


def _read(connection: Connection, id: int) -> Head | None:
    """Give one version; None when its row cannot be read."""
    try:
        row = connection.execute(select(t.heads).where(t.heads.c.id == id)).one()
        return Head(
            id=row.id, made_at=row.made_at, state=HeadState(row.state), model=row.model,
            catalogue=row.catalogue, lessons=_lessons(row.lessons), trial=_trial(row.trial),
            stale=row.stale,
        )  # fmt: skip
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
        return None


def _lessons(body: object) -> tuple[int, ...]:
    if not isinstance(body, list) or not all(isinstance(one, int) for one in body):
        raise TypeError(type(body).__name__)
    return tuple(body)


def _trial(body: dict[str, Any] | None) -> Trial | None:
    if body is None:
        return None
    confused = tuple((own, other, int(count)) for own, other, count in body["confused"])
    counts = {name: _number(one) for name, one in body.items() if name != "confused"}
    return Trial(**counts, confused=confused)


def _number(body: object) -> Any:
    if not isinstance(body, int | float):
        raise TypeError(type(body).__name__)
    return body


def active(connection: Connection) -> Head | None:
    """Give the version in use, None when the catalogue alone is."""
    return next((one for one in heads(connection) if one.state is HeadState.ACTIVE), None)


def keep(
    connection: Connection,
    *,
    made_at: datetime,
    model: str,
    catalogue: str,
    lessons: Collection[int],
    trial: Trial | None,
    use: bool,
    notes: Mapping[str, str] = {},
) -> Head:
    """Write a new version; when it is to be used, it takes the place of the active one.

    `notes` of the desk's own are written in the same commit. What was erased while it was trained
    is in it: then it is stale from the start.
    """
    note(connection, notes)
    if use:
        _move(connection, HeadState.ACTIVE, HeadState.RETIRED)
    head = Head(
        id=take_one(connection, "head"), made_at=made_at, model=model, catalogue=catalogue,
        state=HeadState.ACTIVE if use else HeadState.REFUSED, lessons=tuple(lessons), trial=trial,
        stale=_are_gone(connection, lessons),
    )  # fmt: skip
    body = None if trial is None else asdict(trial)
    row = {name: getattr(head, name) for name in ("id", "made_at", "model", "catalogue", "stale")}
    row |= {"state": head.state.value, "lessons": list(head.lessons), "trial": body}
    connection.execute(insert(t.heads), row)
    _forget_old(connection)
    return head


def _are_gone(connection: Connection, lessons: Collection[int]) -> bool:
    """Whether any of these lessons is not there any more."""
    there = select(func.count()).where(t.lessons.c.id.in_(lessons))
    return (connection.scalar(there) or 0) < len(lessons)


def _move(connection: Connection, state: HeadState, to: HeadState) -> None:
    query = update(t.heads).where(t.heads.c.state == state.value)
    connection.execute(query, {"state": to.value})


def keep_none(connection: Connection, notes: Mapping[str, str]) -> None:
    """Write these notes alone, where no new version came of what was read."""
    note(connection, notes)
    _forget_old(connection)


def _forget_old(connection: Connection) -> None:
    """Keep the active version and the newest others; what cannot be read goes."""
    known = sorted(heads(connection), key=lambda one: one.state is not HeadState.ACTIVE)
    kept = [one.id for one in known[:KEPT]]
    connection.execute(delete(t.heads).where(t.heads.c.id.not_in(kept)))


def step_back(connection: Connection) -> Head | None:
    """Use the version before again, or the catalogue alone; give the version that was undone.

    What only the undone one was taught is set aside, so that the next training leaves it out.
    None when no version is in use.
    """
    known = heads(connection)
    now = next((one for one in known if one.state is HeadState.ACTIVE), None)
    if now is None:
        return None
    earlier = [one for one in known if one.id < now.id and one.state is HeadState.RETIRED]
    _move(connection, HeadState.ACTIVE, HeadState.UNDONE)
    before: tuple[int, ...] = ()
    if earlier:
        before = earlier[0].lessons
        again = update(t.heads).where(t.heads.c.id == earlier[0].id)
        connection.execute(again, {"state": HeadState.ACTIVE.value})
    only_here = [id for id in now.lessons if id not in before]
    aside = update(t.lessons).where(t.lessons.c.id.in_(only_here))
    connection.execute(aside, {"set_aside": True})
    return now


def mark_stale(connection: Connection) -> None:
    """Note that a lesson was erased: the active version must be trained again without it."""
    query = update(t.heads).where(t.heads.c.state == HeadState.ACTIVE.value)
    connection.execute(query, {"stale": True})
