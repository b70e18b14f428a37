"""Answering whoever acts, about themselves: what rooms beside a task have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.membership.founding import about_person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.notices.model import Fact
    from routing.unit import Unit


def tell_actor(unit: Unit, key: str, facts: Mapping[str, Fact], *actions: str) -> None:
    """Tell the actor something, with these facts and buttons."""
    unit.answer(key, *actions, about=about_person(unit.actor.id), **facts)
