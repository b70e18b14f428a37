"""Socket Mode: the same door, without an address of one's own."""

from __future__ import annotations

import logging
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine, text

from slack_desk import slack_desk
from slack_sender import Sender
from waiting import soon
from workers.logs import configure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARA = "U0MARA"
pytestmark = pytest.mark.slow


@pytest.fixture
def logged() -> Iterator[StringIO]:
    stream, root = StringIO(), logging.root
    handlers, level = root.handlers, root.level
    configure(stream=stream)
    yield stream
    configure()
    root.handlers, root.level = handlers, level


def test_a_desk_opens_while_slack_is_away_and_connects_later(tmp_path: Path) -> None:
    with slack_desk(tmp_path, socket=True, away=True) as desk:
        assert soon(lambda: desk.slack.called("apps.connections.open"))
        assert not desk.slack.is_connected
        assert desk.order("invite", side="client")


def test_an_envelope_is_acknowledged_once_it_is_kept(tmp_path: Path) -> None:
    with slack_desk(tmp_path, socket=True) as desk:
        desk.slack.person(MARA, "Mara")
        assert soon(lambda: desk.slack.is_connected)
        sender = Sender(0, desk.clock.now.timestamp)
        body = sender.said(MARA, "hello")
        first, again = (desk.slack.push("events_api", body) for _ in range(2))
        assert soon(lambda: len(desk.slack.acknowledged) == 2)
        assert {one["envelope_id"] for one in desk.slack.acknowledged} == {first, again}
        assert len(desk.runtime.ledger.undecided(desk.clock.now)) == 1
        desk.settle()
        assert "Hello Mara" in desk.last(MARA).shown


def test_an_envelope_that_cannot_be_kept_is_not_acknowledged(
    tmp_path: Path, logged: StringIO
) -> None:
    with slack_desk(tmp_path, socket=True) as desk:
        desk.slack.person(MARA, "Mara")
        assert soon(lambda: desk.slack.is_connected)
        engine = create_engine(desk.runtime.settings.database)
        with engine.begin() as connection:
            connection.execute(text("alter table letters rename to elsewhere"))
        sender = Sender(0, desk.clock.now.timestamp)
        body = sender.said(MARA, "do not lose me")
        desk.slack.push("events_api", body)
        assert soon(lambda: "not kept" in logged.getvalue())
        with engine.begin() as connection:
            connection.execute(text("alter table elsewhere rename to letters"))
        engine.dispose()
        kept = desk.slack.push("events_api", body)
        assert soon(lambda: desk.slack.acknowledged)
        assert [one["envelope_id"] for one in desk.slack.acknowledged] == [kept]


def test_a_socket_that_is_cut_or_refreshed_is_opened_again_and_nothing_is_missed(
    tmp_path: Path,
) -> None:
    with slack_desk(tmp_path, socket=True) as desk:
        desk.slack.person(MARA, "Mara")
        sender = Sender(0, desk.clock.now.timestamp)
        assert soon(lambda: desk.slack.is_connected)
        for n, ends in enumerate((desk.slack.cut, desk.slack.refresh), start=1):
            body = sender.said(MARA, f"number {n}")
            desk.slack.push("events_api", body)
            assert soon(lambda n=n: len(desk.slack.acknowledged) == 2 * n - 1)
            ends()
            assert soon(lambda n=n: desk.slack.sockets == n + 1)
            # What Slack is not sure of it sends again, on the new one.
            desk.slack.push("events_api", body)
            assert soon(lambda n=n: len(desk.slack.acknowledged) == 2 * n)
        desk.settle()
        with desk.runtime.ledger.engine.connect() as look:
            assert look.scalar(text("select count(*) from letters")) == 2
