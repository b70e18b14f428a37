"""How close to the platforms' limits the desk sends, and what becomes of it when they fail.

Run as `make bench-sending`, or `python -m benchmarks.sending SECONDS`. Half of a hundred chats are
on a Slack and half on a Telegram that run in another process, count sliding windows and answer 429
to what is too much. The desk's real carriers send; no headroom is left. The goals: 98 % of what the
platforms allow, no 429, and no chat that waits twice as long as the mean.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter, defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from routing.inbound import Place, Platform
from routing.notices.model import About, Notice, Subject, Words
from routing.ports import Cause

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "tests" / "support"))

from limited_platforms import BOT, CHAT, ask, limited_platforms  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.ports import Tx
    from workers.runtime import Runtime

CHATS = 100
SECONDS = 60.0
ENOUGH = 0.98
MOST_WAIT = 2.0
_NUMBER = re.compile(r"number (\d+)\b")
_GIVE_UP_AFTER = 90.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """What one platform took of one chat after the other.

    `share` is what was taken of what is allowed; `longest` the longest mean wait of a chat as a
    multiple of the mean of all.
    """

    platform: str
    taken: int
    allowed: int
    longest: float

    @property
    def share(self) -> float:
        """What was taken of what is allowed."""
        return self.taken / self.allowed


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What the platforms say at the end, and what the desk knows of it."""

    taken: list[tuple[str, str, float, int]]
    answers: Counter[str]
    states: dict[str, int]
    repeats: int
    errors: Counter[str]


def places(chats: int) -> list[Place]:
    """Give the chats: half on each platform."""
    slack = [Place(platform=Platform.SLACK, team="T1", chat=f"C{n:03d}") for n in range(chats // 2)]
    telegram = [Place(platform=Platform.TELEGRAM, chat=f"{1000 + n}") for n in range(chats // 2)]
    return [*slack, *telegram]


def fill(runtime: Runtime, chats: list[Place], each: int) -> None:
    """Let so many messages wait for each chat, in turn, numbered within it."""
    about = Subject(kind=About.TASK, id=1)

    def work(tx: Tx, n: int) -> None:
        text = tx.keep_words(f"number {n}", client=None, author=None)
        facts = {"by": "Mara", "work": "October books", "said": Words(text=text)}
        now = runtime.clock()
        notices = [Notice(key="word", place=place, about=about, facts=facts) for place in chats]
        tx.post(notices, Cause(now=now, at=now))

    for n in range(each):
        runtime.ledger.write(lambda tx, n=n: work(tx, n))  # type: ignore[misc]


def sending(folder: Path, url: str, chats: list[Place], each: int) -> Iterator[Runtime]:
    """Open a desk that has so much to say, and let it."""
    from bot.slack.side import SlackConfig, open_side
    from bot.telegram.serving import open_telegram
    from workers.buckets import Buckets
    from workers.embedded import Embedded
    from workers.runtime import open_runtime
    from workers.settings import load, load_catalogue

    catalogue = ROOT / "examples" / "agency.toml"
    settings = load(folder, {"OUTDESK_CATALOGUE": str(catalogue)})
    read = load_catalogue(catalogue)
    with ExitStack() as stack:
        config = SlackConfig(bot_token="-".join(("xoxb", "t")), url=f"{url}/api/", answer_within=1)
        slack = stack.enter_context(open_side(config, read))
        token = "4242:" + "AA" * 17
        telegram = stack.enter_context(open_telegram(token, read, url, read_within=1))
        carriers = {Platform.SLACK: slack.carrier, Platform.TELEGRAM: telegram.carrier}
        opened = open_runtime(settings, carriers, buckets=Buckets(headroom=0))
        runtime = stack.enter_context(opened)
        slack.carrier.open_files_with(runtime.files.open)
        telegram.carrier.attach(runtime.files.open, _chats(runtime))
        fill(runtime, chats, each)
        stack.enter_context(Embedded(runtime))
        yield runtime


def _chats(runtime: Runtime) -> Any:
    from bot.telegram.chats import Chats

    return Chats(runtime.ledger)


def measure(chats: int = CHATS, seconds: float = SECONDS) -> tuple[list[Report], int]:
    """Send for so many seconds; give what each platform took, and how often it said 429."""
    with TemporaryDirectory() as folder, limited_platforms() as url:
        for _ in sending(Path(folder), url, places(chats), int(seconds) + 2):
            time.sleep(seconds + 0.5)
            told = ask(f"{url}/taken")
    reports = [_report(told["taken"], platform, chats // 2, seconds) for platform in _ALLOWED]
    return reports, told["answers"].get("429", 0)


_ALLOWED = {"slack": None, "telegram": BOT}


def _report(taken: list[Any], platform: str, chats: int, seconds: float) -> Report:
    times = [(chat, at) for name, chat, at, _ in taken if name == platform]
    began = min(at for _, at in times)
    within = [(chat, at - began) for chat, at in times if at < began + seconds]
    most, window = CHAT
    allowed = chats * most * seconds / window
    if (whole := _ALLOWED[platform]) is not None:
        allowed = min(allowed, whole[0] * seconds / whole[1])
    waits: dict[str, list[float]] = defaultdict(list)
    for chat, at in within:
        waits[chat].append(at)
    # How long a chat waits from one message to the next.
    gaps = {chat: (max(own) + 1) / len(own) for chat, own in waits.items()}
    longest = max(gaps.values()) / mean(gaps.values())
    return Report(platform=platform, taken=len(within), allowed=int(allowed), longest=longest)


def disturb(chats: list[Place], each: int, faults: dict[str, Any]) -> Told:
    """Send so many messages to each chat while calls fail; give what came of it."""
    with TemporaryDirectory() as folder, limited_platforms() as url:
        ask(f"{url}/faults", faults)
        for runtime in sending(Path(folder), url, chats, each):
            deadline = time.monotonic() + _GIVE_UP_AFTER
            outbox = _outbox(runtime)
            while outbox.oldest_at() is not None and time.monotonic() < deadline:
                time.sleep(0.2)
            errors = Counter(letter.error for letter in outbox.dead(10_000))
            found = ask(f"{url}/taken")
            return Told(
                taken=[(p, c, at, _number(text)) for p, c, at, text in found["taken"]],
                answers=Counter(found["answers"]),
                states=dict(outbox.counts()),
                repeats=outbox.repeats(),
                errors=errors,
            )
    raise AssertionError


def _outbox(runtime: Runtime) -> Any:
    from storage.outbox import Outbox

    return Outbox(runtime.ledger)


def _number(text: str) -> int:
    found = _NUMBER.search(text)
    return int(found[1]) if found else -1


def out_of_order(told: Told) -> int:
    """Give how often a message of a chat came after a later one, repeats aside."""
    by_chat: dict[str, list[int]] = defaultdict(list)
    for _, chat, _, number in told.taken:
        if number not in by_chat[chat]:
            by_chat[chat].append(number)
    return sum(a > b for own in by_chat.values() for a, b in pairwise(own))


def main() -> None:
    """Measure and print; end with 1 when a goal is missed."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    reports, refused = measure(CHATS, seconds)
    for one in reports:
        print(
            f"{one.platform:9} {one.taken:5} of {one.allowed} allowed, {one.share:.1%};"
            f" the chat that waits longest: {one.longest:.2f} of the mean"
        )
    print(f"answers with 429: {refused}")
    good = all(one.share >= ENOUGH and one.longest <= MOST_WAIT for one in reports)
    sys.exit(not good or refused > 0)


if __name__ == "__main__":
    main()
