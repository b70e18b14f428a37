"""Files come in from Slack's own hosts only, within the desk's limit, and none is forgotten."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from routing.inbound import Platform
from slack_desk import slack_desk
from slack_seen import Fault
from storage.awaited import awaited_files
from storage.files import NotKept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.values import FileId
    from slack_desk import SlackDesk

CONTENT = b"date,amount\n2026-02-01,10.00\n"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackDesk]:
    with slack_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


def sends(desk: SlackDesk, file: dict[str, Any]) -> FileId:
    """Let somebody new send a file; gives its number at the desk."""
    user = desk.slack.person(f"U0P{next(desk.numbers)}", "Pia")
    body = desk.sender.said(user, "here", subtype="file_share", files=[file])
    assert desk.sender.send(body).status == 200
    ledger = desk.runtime.ledger
    letters = [ledger.letter(id) for id in ledger.undecided(desk.clock.now)]
    (found,) = [one for one in letters if one and one.inbound.account.user == user]
    return found.files[0]


def settled(desk: SlackDesk, file: FileId) -> str:
    """Wait until the desk was told what became of a file; gives its state."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        state = desk.runtime.ledger.read(lambda reads: reads.file(file)).state
        if state != "pending":
            desk.settle()
            return state
        time.sleep(0.005)
    raise AssertionError(file)


def test_a_small_file_is_there_when_its_message_is_decided(desk: SlackDesk) -> None:
    file = sends(desk, desk.slack.upload("march.csv", CONTENT))
    summary = desk.runtime.ledger.read(lambda reads: reads.file(file))
    assert (summary.state, summary.rows) == ("ready", 1)
    desk.settle()


@pytest.mark.slow
def test_a_file_that_takes_long_comes_after_its_message(desk: SlackDesk) -> None:
    # Slack answers neither beside the message nor behind it, until it was seen waiting.
    seen = threading.Event()
    desk.slack.fail("files.info", Fault(until=seen), Fault(until=seen))
    file = sends(desk, desk.slack.upload("march.csv", CONTENT))
    assert desk.runtime.ledger.read(lambda reads: reads.file(file)).state == "pending"
    seen.set()
    assert settled(desk, file) == "ready"


def test_a_file_is_fetched_into_the_desks_own_store(desk: SlackDesk) -> None:
    file = sends(desk, desk.slack.upload("march.csv", CONTENT))
    assert settled(desk, file) == "ready"
    with desk.runtime.files.open(file) as stream:
        assert stream.read() == CONTENT


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.test/files/march.csv",
        "https://files.slack.com.evil.test/march.csv",
        "https://evil.test@files.slack.com/march.csv",
        "http://files.slack.com/march.csv",
        "http://127.0.0.1:1/march.csv",
        "file:///srv/desk/keys",
        "https://[files.slack.com/march.csv",
        "",
    ],
)
def test_the_token_goes_nowhere_but_to_slack(desk: SlackDesk, address: str) -> None:
    named = desk.slack.upload("march.csv", CONTENT, url_private_download=address, url_private="")
    file = sends(desk, named)
    assert settled(desk, file) == "refused"
    with pytest.raises(NotKept):
        desk.runtime.files.open(file)


def test_what_is_too_large_is_not_even_asked_for(desk: SlackDesk) -> None:
    named = desk.slack.upload("big.csv", CONTENT, size=10**12)
    assert settled(desk, sends(desk, named)) == "refused"


def test_a_file_that_lies_about_its_size_is_dropped_on_the_way(desk: SlackDesk) -> None:
    much = b"x" * (desk.runtime.settings.file_limit + 1)
    named = desk.slack.upload("big.csv", much, size=10)
    assert settled(desk, sends(desk, named)) == "refused"


def test_a_file_that_fails_once_is_fetched_again(desk: SlackDesk) -> None:
    desk.slack.fail("files.info", *(Fault(status=502),) * 2)
    assert settled(desk, sends(desk, desk.slack.upload("a.csv", CONTENT))) == "ready"


def test_a_file_that_is_gone_is_refused(desk: SlackDesk) -> None:
    named = desk.slack.upload("a.csv", CONTENT)
    del desk.slack.files[named["id"]]
    assert settled(desk, sends(desk, named)) == "refused"


@pytest.mark.slow
def test_a_file_that_was_not_fetched_before_a_stop_is_fetched_after_it(desk: SlackDesk) -> None:
    desk.slack.fail("files.info", *(Fault(hang=4),) * 2)
    file = sends(desk, desk.slack.upload("a.csv", CONTENT))
    desk.side.stop_listening()
    assert [one.file for one in awaited_files(desk.runtime.ledger, Platform.SLACK)] == [file]
    with desk.side.listening(desk.runtime):
        assert settled(desk, file) == "ready"
