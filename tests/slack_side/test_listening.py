"""What comes to the door: kept before it is answered, once, and only when it is Slack's."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import create_engine, text

from slack_desk import slack_desk
from slack_seen import Fault
from slack_sender import signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from slack_desk import SlackDesk

MARA = "U0MARA"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackDesk]:
    with slack_desk(tmp_path_factory.mktemp("desk")) as opened:
        opened.slack.person(MARA, "Mara")
        yield opened


def letters(desk: SlackDesk) -> int:
    """Count what was ever kept, as another process would see it."""
    engine = create_engine(desk.runtime.settings.database)
    try:
        with engine.connect() as connection:
            return int(connection.execute(text("select count(*) from letters")).scalar_one())
    finally:
        engine.dispose()


def is_kept(desk: SlackDesk, event: str) -> bool:
    """Tell whether an event is there, as another process would see it."""
    engine = create_engine(desk.runtime.settings.database)
    try:
        with engine.connect() as connection:
            found = connection.execute(
                text("select count(*) from letters where payload like :event"),
                {"event": f"%{event}%"},
            )
            return bool(found.scalar_one())
    finally:
        engine.dispose()


def test_when_slack_hears_200_it_is_on_disk(desk: SlackDesk) -> None:
    before = letters(desk)
    assert desk.sender.send(desk.sender.said(MARA, "hello")).status == 200
    assert letters(desk) == before + 1


def test_of_many_at_once_each_is_on_disk_when_slack_hears_200(desk: SlackDesk) -> None:
    desk.sender.send(desk.sender.said(MARA, "so that she is known"))
    bodies = [desk.sender.said(MARA, f"number {n}") for n in range(40)]

    def sent(body: Any) -> bool:
        """Whether it was answered well, and was there then."""
        answered = desk.sender.send(body).status
        return answered == 200 and is_kept(desk, body["event_id"])

    before = letters(desk)
    with ThreadPoolExecutor(len(bodies)) as pool:
        assert all(pool.map(sent, bodies))
    assert letters(desk) == before + len(bodies)


def test_who_writes_is_known_by_name_zone_and_language(desk: SlackDesk) -> None:
    desk.slack.person("U0EVA", "Eva", tz="Asia/Manila", locale="de-DE")
    desk.sender.send(desk.sender.said("U0EVA", "hallo"))
    letter = desk.runtime.ledger.letter(desk.runtime.ledger.undecided(desk.clock.now)[-1])
    assert letter is not None
    found = letter.inbound
    assert (found.name, found.zone, found.lang) == ("Eva", "Asia/Manila", "de-DE")


def test_a_user_is_looked_up_once_until_they_change_something(desk: SlackDesk) -> None:
    desk.slack.person("U0KIM", "Kim")
    looked_up = len(desk.slack.called("users.info"))
    for word in ("one", "two"):
        desk.sender.send(desk.sender.said("U0KIM", word))
    assert len(desk.slack.called("users.info")) == looked_up + 1
    desk.sender.send(desk.sender.event({"type": "user_change", "user": {"id": "U0KIM"}}))
    desk.sender.send(desk.sender.said("U0KIM", "three"))
    assert len(desk.slack.called("users.info")) == looked_up + 2


@pytest.mark.slow
def test_a_slow_directory_keeps_nobody_waiting(desk: SlackDesk) -> None:
    desk.slack.person("U0SLOW", "Slow")
    desk.slack.fail("users.info", Fault(hang=4))
    before = letters(desk)
    answer = desk.sender.send(desk.sender.said("U0SLOW", "hello"))
    assert answer.status == 200
    assert answer.took < 3
    assert letters(desk) == before + 1


@pytest.mark.parametrize("retry", [1, 2, 3])
def test_what_slack_sends_again_is_kept_once(desk: SlackDesk, retry: int) -> None:
    body = desk.sender.said(MARA, "again")
    desk.sender.send(body)
    before = letters(desk)
    assert desk.sender.send(body, retry=retry).status == 200
    assert letters(desk) == before


def test_a_replay_of_a_press_is_kept_once(desk: SlackDesk) -> None:
    body = {
        "type": "block_actions",
        "user": {"id": MARA},
        "channel": {"id": "D0MARA"},
        "actions": [{"value": "key/go", "action_ts": desk.sender.stamp()}],
    }
    before = letters(desk)
    answers = [desk.sender.send_interaction(body).status for _ in range(3)]
    assert answers == [200, 200, 200]
    assert letters(desk) == before + 1


def test_the_slash_command_is_kept_too(desk: SlackDesk) -> None:
    before = letters(desk)
    answer = desk.sender.send_command(MARA, "my things")
    assert (answer.status, answer.body) == (200, "")
    assert letters(desk) == before + 1


def test_a_body_that_was_changed_on_the_way_is_refused(desk: SlackDesk) -> None:
    body = json.dumps(desk.sender.said(MARA, "pay 10"))
    before = letters(desk)
    tampered = body.replace("pay 10", "pay 99")
    assert desk.sender.post(body, "application/json", sent=tampered).status == 401
    assert letters(desk) == before


@pytest.mark.parametrize("age", [301, 3_600, -301])
def test_a_stale_request_is_refused(desk: SlackDesk, age: int) -> None:
    before = letters(desk)
    answer = desk.sender.send(desk.sender.said(MARA, "old"), at=time.time() - age)
    assert answer.status == 401
    assert letters(desk) == before


@pytest.mark.parametrize("signature", ["", "v0=", "v0=" + "0" * 64, "nonsense", "é"])
def test_a_wrong_signature_is_refused(desk: SlackDesk, signature: str) -> None:
    before = letters(desk)
    assert desk.sender.send(desk.sender.said(MARA, "x"), signature=signature).status == 401
    assert letters(desk) == before


def test_another_apps_secret_opens_nothing(desk: SlackDesk) -> None:
    body = json.dumps(desk.sender.said(MARA, "x"))
    forged = signed(body.encode(), str(int(time.time())), "another-secret")
    assert desk.sender.post(body, "application/json", signature=forged).status == 401


@pytest.mark.parametrize(
    "body",
    [
        *(b"\xff\xfe", b"{", b"[]", b"null", b"", b'{"type": 7}', b"[" * 100_000 + b"]" * 100_000),
        b'{"type": "event_callback", "authorizations": {"a": 1}}',
    ],
    ids=len,
)
def test_odd_bodies_break_nothing(desk: SlackDesk, body: bytes) -> None:
    before = letters(desk)
    assert desk.sender.post(body, "application/json").status in (200, 400, 401)
    assert letters(desk) == before


def test_slack_learns_that_the_address_is_ours(desk: SlackDesk) -> None:
    body = {"type": "url_verification", "challenge": "abc123", "token": "x"}
    answer = desk.sender.send(body)
    assert answer.status == 200
    assert "abc123" in answer.body


def test_what_is_not_for_the_desk_is_answered_and_forgotten(desk: SlackDesk) -> None:
    before = letters(desk)
    for event in ({"type": "app_home_opened", "user": MARA}, {"type": "app_uninstalled"}):
        assert desk.sender.send(desk.sender.event(event)).status == 200
    assert letters(desk) == before


def test_what_cannot_be_kept_is_not_called_received(
    desk: SlackDesk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """With its tables gone the desk keeps nothing, and Slack sends it again to one that does."""
    with slack_desk(tmp_path_factory.mktemp("broken")) as broken:
        broken.slack.person(MARA, "Mara")
        engine = create_engine(broken.runtime.settings.database)
        with engine.begin() as connection:
            connection.execute(text("alter table letters rename to elsewhere"))
        body = broken.sender.said(MARA, "do not lose me")
        assert broken.sender.send(body).status == 503
        with engine.begin() as connection:
            connection.execute(text("alter table elsewhere rename to letters"))
        engine.dispose()
        assert broken.sender.send(body, retry=1).status == 200
        assert letters(broken) == 1
