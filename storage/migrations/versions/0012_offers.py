"""Offers say when they were sent and settled, and how a claim ended: the record of each provider.

Offers of before are told from their task's events.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

COLUMNS = ("reason", "units", "sent_at", "settled_at", "left_how", "left_at")
INDEXED = ("sent_at", "left_at")
SETTLED = ("OfferDeclined", "OfferExpired", "OfferFailed", "OfferRescinded", "Claimed")
LEFT = {
    "ClaimLapsed": "lapsed",
    "HandedBack": "handed_back",
    "HandedOver": "handed_over",
    "Accepted": "accepted",
    "AcceptUndone": "",
    "Reopened": "",
    "Cancelled": "cancelled",
}


def upgrade() -> None:
    with op.batch_alter_table("offers") as batch:
        batch.add_column(sa.Column("reason", sa.String(64), server_default="", nullable=False))
        batch.add_column(sa.Column("units", sa.Integer(), server_default="1", nullable=False))
        batch.add_column(sa.Column("sent_at", sa.DateTime(timezone=True)))
        batch.add_column(sa.Column("settled_at", sa.DateTime(timezone=True)))
        batch.add_column(sa.Column("left_how", sa.String(64), server_default="", nullable=False))
        batch.add_column(sa.Column("left_at", sa.DateTime(timezone=True)))
        for name in INDEXED:
            batch.create_index(batch.f(f"ix_offers_{name}"), [name])
    _tell_of_before()


def downgrade() -> None:
    with op.batch_alter_table("offers") as batch:
        for name in INDEXED:
            batch.drop_index(f"ix_offers_{name}")
        for name in COLUMNS:
            batch.drop_column(name)


def _tell_of_before() -> None:
    connection = op.get_bind()
    events = sa.text(
        "SELECT about_id, type, body, happened_at FROM events"
        " WHERE about_kind = 'task' ORDER BY about_id, n"
    ).columns(body=sa.JSON(), happened_at=sa.DateTime(timezone=True))
    offers: dict[int, dict[int, dict[str, Any]]] = {}
    for id, kind, body, at in connection.execute(events):
        _follow(offers.setdefault(id, {}), kind, body, at)
    for id, told in offers.items():
        if told:
            _write(connection, id, told)


def _follow(offers: dict[int, dict[str, Any]], kind: str, body: dict[str, Any], at: Any) -> None:
    if kind == "OfferSent":
        offers[body["n"]] = {"sent_at": at}
    elif kind in SETTLED and body["n"] in offers:
        offers[body["n"]] |= {"settled_at": at, "claimed": kind == "Claimed"}
    elif kind in LEFT:
        claims = [offer for offer in offers.values() if offer.get("claimed")]
        how = "free" if kind == "HandedBack" and body.get("free") else LEFT[kind]
        if claims and (not how or "left_at" not in claims[-1]):
            claims[-1] |= {"left": how, "left_at": at if how else None}


def _write(connection: sa.Connection, id: int, told: dict[int, dict[str, Any]]) -> None:
    found = sa.text("SELECT state FROM tasks WHERE id = :id").columns(state=sa.JSON())
    state = connection.execute(found, {"id": id}).scalar_one()
    for offer in state.get("offers", ()):
        times = told.get(offer["n"], {})
        for name in ("sent_at", "settled_at", "left", "left_at"):
            if times.get(name):
                offer[name] = times[name] if name == "left" else _stamp(times[name])
        _write_offer(connection, id, offer, times)
    said = json.dumps(state, separators=(",", ":"))
    update = "UPDATE tasks SET state = :state WHERE id = :id"
    if connection.dialect.name == "postgresql":
        update = "UPDATE tasks SET state = CAST(:state AS JSON) WHERE id = :id"
    connection.execute(sa.text(update), {"state": said, "id": id})


def _write_offer(
    connection: sa.Connection, id: int, offer: dict[str, Any], times: dict[str, Any]
) -> None:
    update = sa.text(
        "UPDATE offers SET reason = :reason, sent_at = :sent_at, settled_at = :settled_at,"
        " left_how = :left_how, left_at = :left_at WHERE task_id = :id AND n = :n"
    ).bindparams(
        *(sa.bindparam(name, type_=sa.DateTime(timezone=True)) for name in _TIMES),
    )
    values = {name: times.get(name) for name in _TIMES}
    values |= {"reason": offer.get("reason", ""), "left_how": times.get("left") or ""}
    connection.execute(update, {**values, "id": id, "n": offer["n"]})


_TIMES = ("sent_at", "settled_at", "left_at")


def _stamp(at: datetime) -> str:
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return at.isoformat()
