"""A desk on the fake Slack: real Bolt, real slack_sdk, real memory; time passes when it is told to.

People come by invitation codes that they write to the desk in Slack, as they really would.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from bot.slack.side import SlackConfig, SlackSide, open_side
from bot.terminal.stage import SimClock
from fake_slack import APP_TOKEN, TOKEN, FakeSlack
from migrated import ready
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from slack_seen import SECRET, Fault, Message
from slack_sender import Answer, Sender
from storage.history import History
from workers.buckets import Buckets
from workers.jobs import drain
from workers.runtime import Runtime, open_runtime
from workers.settings import load, load_catalogue

CATALOGUE = Path(__file__).parents[2] / "examples" / "agency.toml"
WEDNESDAY = datetime(2026, 3, 11, 9, 20, tzinfo=UTC)
_CLI = Account(platform=Platform.CLI, user="outdesk")


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackDesk:
    """The desk, the workspace, and who sends for the people in it."""

    slack: FakeSlack
    sender: Sender
    side: SlackSide
    runtime: Runtime
    clock: SimClock
    numbers: Iterator[int]

    def settle(self) -> None:
        """Decide, fire and send all that is due now."""
        drain(self.runtime, self.clock.now)

    def later(self, **by: float) -> None:
        """Let time pass, and what is due happen."""
        self.clock.now += timedelta(**by)
        self.settle()

    def says(self, user: str, text: str, **more: Any) -> Answer:
        """Write to the desk, and let it answer."""
        answer = self.sender.send(self.sender.said(user, text, **more))
        self.settle()
        return answer

    def presses(self, user: str, key: str) -> Answer:
        """Press the newest button of that kind in somebody's own chat, and let the desk answer."""
        message = self.card(user, key)
        answer = self.sender.send_interaction(self.sender.pressed(user, message, key))
        self.settle()
        return answer

    def card(self, chat: str, key: str) -> Message:
        """Give the newest message in a chat with that button."""
        return next(m for m in reversed(self.slack.of(chat)) if key in m.keys)

    def last(self, chat: str) -> Message:
        """Give the newest message in a chat."""
        return self.slack.of(chat)[-1]

    def order(self, command: str, **fields: str) -> str:
        """Give an order of the command line; gives the code that is told, if one is."""
        inbound = Inbound(
            key=f"order-{next(self.numbers)}",
            account=_CLI,
            place=Place(platform=Platform.CLI, chat="outdesk"),
            kind=InboundKind.COMMAND,
            sent_at=self.clock.now,
            command=command,
            fields=fields,
        )
        letter = self.runtime.keep(inbound)
        assert letter is not None
        self.settle()
        told = History(self.runtime.ledger.engine).told(letter=int(letter.id))
        return next((str(row.notice.facts.get("code", "")) for row in told), "")

    def arrives(self, user: str, name: str, **fields: str) -> str:
        """Let somebody join by a code; gives their id."""
        self.slack.person(user, name)
        code = self.order("invite", **fields)
        self.says(user, code)
        return user


@contextmanager
def slack_desk(folder: Path, **more: Any) -> Iterator[SlackDesk]:
    """Open a desk in a folder, listening on a port of its own; `more` changes its settings."""
    clock = SimClock(WEDNESDAY)
    seconds = lambda: clock.now.timestamp()  # noqa: E731
    environ = {"OUTDESK_CATALOGUE": str(CATALOGUE), "OUTDESK_ENCODER": "keywords"}
    if channel := more.pop("channel", ""):
        environ["OUTDESK_CHANNEL"] = channel
    settings = ready(load(folder, environ))
    with ExitStack() as stack:
        slack = stack.enter_context(FakeSlack(seconds))
        if more.pop("away", False):
            slack.fail("apps.connections.open", Fault(status=503), Fault(status=503))
        config = _config(slack, more)
        side = stack.enter_context(open_side(config, load_catalogue(CATALOGUE)))
        carriers = {Platform.SLACK: side.carrier}
        runtime = stack.enter_context(open_runtime(settings, carriers, clock, Buckets({})))
        stack.enter_context(side.listening(runtime))
        yield SlackDesk(
            slack=slack,
            sender=Sender(side.port, seconds, slack.trigger),
            side=side,
            runtime=runtime,
            clock=clock,
            numbers=count(1),
        )


def _config(slack: FakeSlack, more: dict[str, Any]) -> SlackConfig:
    given = {"answer_within": 5.0, "file_pauses": (0.01,), "port": 0, **more}
    app_token = APP_TOKEN if given.pop("socket", False) else ""
    return SlackConfig(
        bot_token=given.pop("bot_token", TOKEN),
        signing_secret=SECRET,
        app_token=app_token,
        url=slack.url,
        **given,
    )
