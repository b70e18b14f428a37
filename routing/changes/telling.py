"""The cards of a change notice: old, new and from when, to each side what is theirs; and the list.

Reads only, and puts notices together; decides nothing.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.arrangement import about_arrangement
from routing.catalogue.model import RateKind
from routing.changes.model import Stage, What
from routing.notices.model import Fact, Firm, Mode, Notice, Who, Words, Work
from routing.notices.readers import may_approve, members, operators

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from routing.arrangement import Arrangement, Terms
    from routing.changes.model import ChangeNotice
    from routing.scene import Scene
    from routing.unit import Unit
    from routing.values import PartyId

MOST = 8
"""So many changes stand on one card, the newest."""


def facts_of(scene: Scene, held: Arrangement, told: ChangeNotice) -> dict[str, Fact]:
    """Give what a change is: of which work, what it was, what it will be, and from which day."""
    facts: dict[str, Fact | None] = {
        "work": Work(service=held.service),
        "what": told.what.value,
        "from": day_of(scene, told.from_at),
        "until": None if told.until_at is None else last_day(scene, told.until_at),
        "old": None if told.old is None else Firm(party=told.old),
        "new": None if told.new is None else Firm(party=told.new),
        "named": None if told.who is None else Who(person=told.who),
        "said": None if told.text is None else Words(text=told.text),
        "former": None if told.before is None else Words(text=told.before),
    }
    return {name: fact for name, fact in facts.items() if fact is not None}


def day_of(scene: Scene, at: datetime) -> date:
    """Give the day of an instant on the desk's clock: changes hold from the start of a day."""
    return at.astimezone(ZoneInfo(scene.house.catalogue.desk.zone)).date()


def start_of(scene: Scene, day: date) -> datetime:
    """Give the instant at which a day begins on the desk's clock."""
    zone = ZoneInfo(scene.house.catalogue.desk.zone)
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def last_day(scene: Scene, end_at: datetime) -> date:
    """Give the last day of an absence that ends at an instant."""
    return day_of(scene, end_at - timedelta(seconds=1))


def client_cards(
    unit: Unit, held: Arrangement, told: ChangeNotice, works: tuple[Fact, ...]
) -> Iterator[Notice]:
    """Give the one card that each owner and approver of the client reads, with its two buttons."""
    facts = facts_of(unit, held, told)
    if len(works) > 1:
        facts["works"] = works
    for person in unit.tx.people_of(held.client):
        if may_approve(person):
            yield Notice(
                key=f"notice.{told.what.value}",
                to=person.id,
                about=about_arrangement(held),
                slot=f"change.{told.n}",
                facts=facts,
                actions=(f"notice_agree.{told.n}", f"notice_talk.{told.n}"),
            )


def settled_cards(unit: Unit, held: Arrangement, told: ChangeNotice) -> Iterator[Notice]:
    """Give what came of it: on the client's cards in place, to the desk and to who announced it."""
    key = "notice_agreed" if told.stage != Stage.REFUSED else "notice_refused"
    facts = facts_of(unit, held, told)
    for person in unit.tx.people_of(held.client):
        if may_approve(person):
            yield _card(f"{key}.{told.what.value}", person.id, held, told, facts, Mode.SHOWN)
    by: dict[str, Fact] = {"client": Firm(party=held.client), "who": Who(person=unit.actor.id)}
    for reader in dict.fromkeys((*operators(unit.tx), *_author(told))):
        yield _card(f"desk_{key}.{told.what.value}", reader, held, told, {**facts, **by}, Mode.SAID)
    if told.stage == Stage.REFUSED:
        return
    for party in concerned(held, told):
        for id in members(party, unit.tx):
            if id not in _author(told):
                own: dict[str, Fact] = {**facts, "client": Firm(party=held.client)}
                own |= {"yours": True} if party == told.new else {}
                yield _card(f"notice_told.{told.what.value}", id, held, told, own, Mode.SAID)


def _author(told: ChangeNotice) -> tuple[int, ...]:
    return () if told.by is None else (told.by,)


def _card(
    key: str, to: int, held: Arrangement, told: ChangeNotice, facts: Mapping[str, Fact], mode: Mode
) -> Notice:
    return Notice(
        key=key,
        to=to,  # type: ignore[arg-type]
        about=about_arrangement(held),
        mode=mode,
        slot=f"change.{told.n}",
        facts=facts,
    )


def concerned(held: Arrangement, told: ChangeNotice) -> tuple[PartyId, ...]:
    """Give the providers whose work it changes."""
    if told.what == What.SCOPE:
        found: Iterable[PartyId | None] = (held.usual,)
    else:
        found = (told.old, told.new)
    return tuple(dict.fromkeys(party for party in found if party is not None))


# --- the list ---


def rows_of(scene: Scene, helds: Iterable[Arrangement], *, prices: bool) -> tuple[Fact, ...]:
    """Give the changes of these arrangements, the newest day last; prices to a client only."""
    found = [
        (at, row)
        for held in helds
        for at, row in every_row(scene, held)
        if row["stage"] != Stage.REFUSED.value and (prices or row["what"] != "price")
    ]
    return tuple(row for _, row in sorted(found, key=lambda pair: pair[0])[-MOST:])


def every_row(scene: Scene, held: Arrangement) -> Iterator[tuple[datetime, Mapping[str, Fact]]]:
    """Give every change of an arrangement with the instant from which it holds."""
    for told in held.changes:
        how: dict[str, Fact] = {told.what.value: True, "stage": told.stage.value}
        yield told.from_at, {**facts_of(scene, held, told), **how}
    yield from _price_rows(scene, held)


def standing(scene: Scene, row: Mapping[str, Fact]) -> str:
    """Give how a change stands: asked, refused, agreed (its day is to come), holds, or over."""
    if row["stage"] in (Stage.PUT.value, Stage.REFUSED.value):
        return "asked" if row["stage"] == Stage.PUT.value else "refused"
    today, until = day_of(scene, scene.now), row.get("until")
    if isinstance(until, date) and until < today:
        return "over"
    begins = row["from"]
    return "agreed" if isinstance(begins, date) and begins > today else "holds"


def _price_rows(scene: Scene, held: Arrangement) -> Iterator[tuple[datetime, Mapping[str, Fact]]]:
    """Each price that took another one's place, and the one that is put to the client."""
    terms = sorted(held.terms, key=lambda one: one.from_at)
    for before, now in pairwise(terms):
        if (row := _price_row(scene, held, before, now)) is not None:
            yield now.from_at, row
    if held.proposed is not None and (
        row := _price_row(scene, held, held.terms_at(scene.now), held.proposed)
    ):
        yield held.proposed.from_at, {**row, "stage": Stage.PUT.value}


def _price_row(
    scene: Scene, held: Arrangement, before: Terms | None, now: Terms
) -> dict[str, Fact] | None:
    """Another price; that what the provider gets has changed is not the client's to read."""
    old = None if before is None else before.price_rate
    if now.price is None or now.price_rate == old:
        return None
    row: dict[str, Fact] = {
        "work": Work(service=held.service),
        "what": "price",
        "price": now.price,
        "from": day_of(scene, now.from_at),
        "stage": Stage.AGREED.value,
    }
    if now.price_by != RateKind.FIXED:
        row[now.price_by.value] = True
    return row


def show(unit: Unit, key: str, facts: Mapping[str, Fact], *actions: str) -> None:
    """Put a card of this conversation before the actor."""
    unit.card(key, *actions, slot="changes", facts=facts)
