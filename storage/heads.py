"""The versions of what the desk learned: which lessons each was trained from, and how it did.

A version holds the numbers of its lessons and no words: its head is trained again from catalogue,
lessons and encoder, and what was erased is not in it any more. Knows nothing of training.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from routing.understanding.services.verdict import Trial
from storage import tables as t
from storage.counters import take_one

if TYPE_CHECKING:
    from collections.abc import Collection

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
    """Give the versions that are kept, the newest first."""
    query = select(t.heads).order_by(t.heads.c.id.desc())
    return tuple(
        Head(
            id=row.id, made_at=row.made_at, state=HeadState(row.state), model=row.model,
            catalogue=row.catalogue, lessons=tuple(row.lessons), trial=_trial(row.trial),
            stale=row.stale,
        )
        for row in connection.execute(query)
    )  # fmt: skip


def _trial(body: dict[str, object] | None) -> Trial | None:
    if body is None:
        return None
    confused = tuple(tuple(one) for one in body["confused"])  # type: ignore[attr-defined]
    return Trial(**{**body, "confused": confused})  # type: ignore[arg-type]


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
) -> Head:
    """Write a new version; when it is to be used, it takes the place of the active one."""
    if use:
        _move(connection, HeadState.ACTIVE, HeadState.RETIRED)
    head = Head(
        id=take_one(connection, "head"), made_at=made_at, model=model, catalogue=catalogue,
        state=HeadState.ACTIVE if use else HeadState.REFUSED, lessons=tuple(lessons), trial=trial,
    )  # fmt: skip
    body = None if trial is None else asdict(trial)
    row = {name: getattr(head, name) for name in ("id", "made_at", "model", "catalogue", "stale")}
    row |= {"state": head.state.value, "lessons": list(head.lessons), "trial": body}
    connection.execute(insert(t.heads), row)
    _forget_old(connection)
    return head


def _move(connection: Connection, state: HeadState, to: HeadState) -> None:
    query = update(t.heads).where(t.heads.c.state == state.value)
    connection.execute(query, {"state": to.value})


def _forget_old(connection: Connection) -> None:
    """Keep the active version and the newest others."""
    known = sorted(heads(connection), key=lambda one: one.state is not HeadState.ACTIVE)
    old = [one.id for one in known[KEPT:]]
    connection.execute(delete(t.heads).where(t.heads.c.id.in_(old)))


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
