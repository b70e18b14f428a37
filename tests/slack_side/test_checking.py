"""What is wrong with a workspace is told in plain words, and so is what to do about it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.findings import Weight, is_well
from bot.slack.checking import Asked, Checked, check_slack
from fake_slack import APP_TOKEN, TOKEN, FakeSlack
from slack_seen import BOT, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack() as running:
        yield running


def looked(slack: FakeSlack, **more: str) -> Checked:
    asked = {"bot_token": TOKEN, "app_token": APP_TOKEN, "url": slack.url, **more}
    return asyncio.run(check_slack(Asked(**asked)))


def told(checked: Checked) -> str:
    return "\n".join(one.line for one in checked.findings if one.weight is not Weight.OK)


def test_a_workspace_that_is_set_up_has_nothing_to_look_at(slack: FakeSlack) -> None:
    slack.channel("C0BOOKS", "books", BOT)
    checked = looked(slack, channel="#books")
    assert told(checked) == ""
    assert (checked.name, checked.workspace, checked.channel) == ("northside", "Lind", "C0BOOKS")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("invalid_auth", "Slack does not know the bot token."),
        ("account_inactive", "The app was removed from the workspace."),
        ("not_allowed_token_type", "That is another kind of token."),
        ("team_access_not_granted", "Slack refuses: team_access_not_granted."),
    ],
)
def test_a_token_that_slack_does_not_take(slack: FakeSlack, code: str, said: str) -> None:
    slack.fail("auth.test", Fault(code=code))
    checked = looked(slack)
    assert said in told(checked)
    assert not is_well(checked.findings)


def test_a_right_that_is_missing_is_named(slack: FakeSlack) -> None:
    slack.scopes.discard("users:read")
    assert "The app lacks the right to users:read." in told(looked(slack))


def test_socket_mode_needs_its_own_token_and_scope(slack: FakeSlack) -> None:
    slack.fail("apps.connections.open", Fault(code="missing_scope"))
    assert "lacks the scope connections:write" in told(looked(slack))
    assert "Slack does not know the app-level token" in told(looked(slack, app_token="xapp-other"))


def test_a_bot_outside_the_channel_is_to_be_invited(slack: FakeSlack) -> None:
    slack.channel("C0BOOKS", "books")
    found = told(looked(slack, channel="#books"))
    assert "northside is not in #books. Write there: /invite @northside" in found


def test_a_channel_that_is_not_there_archived_or_shared(slack: FakeSlack) -> None:
    slack.channel("C0SECRET", "secret", is_private=True)
    slack.channel("C0OLD99", "old", BOT, is_archived=True)
    slack.channel("C0BOTH", "both", BOT, is_ext_shared=True)
    for hidden in ("C0SECRET", "#nowhere"):
        assert f"northside sees no channel {hidden}." in told(looked(slack, channel=hidden))
    assert "#old is archived." in told(looked(slack, channel="C0OLD99"))
    assert "#both is shared with another firm" in told(looked(slack, channel="#both"))


def test_a_channel_is_found_behind_two_hundred_others(slack: FakeSlack) -> None:
    for n in range(450):
        slack.channel(f"C{n:06}", f"talk-{n}", BOT)
    assert looked(slack, channel="#talk-430").channel == "C000430"


def test_a_slack_that_does_not_answer_is_told_with_its_address() -> None:
    checked = asyncio.run(check_slack(Asked(bot_token=TOKEN, url="http://127.0.0.1:9/api")))
    assert "Slack does not answer at http://127.0.0.1:9/api" in told(checked)
