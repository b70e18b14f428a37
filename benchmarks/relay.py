"""How quickly a word crosses: from a client on Telegram to a provider on Slack, in one process.

Run as `make bench-relay`, or `python -m benchmarks.relay SECONDS`. Fifty clients, each at a task,
write by the clock, whether the desk keeps up or not. Measured from the adapter's call that keeps a
message to the moment in which its copy, drawn as blocks, would leave for Slack: kept, understood,
decided, committed, worded and rendered. The goals: 15 ms for half of them, 60 ms for 99 of 100.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bot.cards import card_from_json, card_to_json
from bot.parcels import word_parcel
from bot.slack.rendering import render
from routing.inbound import Account, Inbound, InboundKind, Place, Platform, Press
from storage.history import History
from workers.buckets import Buckets
from workers.embedded import Embedded
from workers.jobs import drain
from workers.runtime import open_runtime
from workers.settings import load, load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.catalogue import Catalogue
    from storage.parcels import Parcel
    from workers.runtime import Runtime

CLIENTS = 50
PROVIDERS = 10
PER_SECOND = 50
SECONDS = 20.0
HALF, NEARLY_ALL = 15.0, 60.0
CATALOGUE = """
[desk]
name = "Northside"
zone = "Europe/Berlin"
sign_up = "open"

[services.books]
title = "Monthly books"
about = "Bookkeeping for a month: the bank account reconciled, receipts matched."
examples = ["October books by Friday noon", "please do the books", "reconcile the bank account"]
price = "60.00 EUR"
pay = "36.00 EUR"
"""


_BEGAN = time.monotonic()


def monday() -> datetime:
    """Give the time on a Monday morning that began with this process: people are at work."""
    passed = timedelta(seconds=time.monotonic() - _BEGAN)
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC) + passed


class Quick:
    """A carrier that words and draws as Slack's does, and notes when a word would leave."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._ids = count(1)
        self.left: dict[str, float] = {}
        self.twice = 0

    def word(self, parcel: Parcel) -> str:
        """Word it, as JSON."""
        return card_to_json(word_parcel(parcel, self._catalogue))

    def send(self, parcel: Parcel, worded: str) -> str:
        """Draw it, note the time, and give an id."""
        card = card_from_json(worded)
        if parcel.place.platform is Platform.SLACK:
            render(card, parcel.card)
        if parcel.notice.key == "word":
            text = next(iter(parcel.words.values()))
            self.twice += text in self.left
            self.left[text] = time.perf_counter()
        return f"m{next(self._ids)}"


class Crowd:
    """The people of the desk, and what they send."""

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime
        self._keys = count(1)

    def keep(self, account: Account, kind: InboundKind, **more: Any) -> None:
        """Keep what an adapter would."""
        n = next(self._keys)
        place = Place(platform=account.platform, team=account.team, chat=account.user)
        message = f"in{n}"
        sent = monday()
        self.runtime.keep(
            Inbound(
                key=f"k{n}",
                account=account,
                place=place,
                kind=kind,
                sent_at=sent,
                **{"message": message, **more},
            )
        )

    def enroll(self, account: Account, side: str, **more: str) -> None:
        """Bring somebody to the desk."""
        where = {"platform": account.platform.value, "user": account.user, "team": account.team}
        fields = {**where, "chat": account.user, "side": side, **more}
        cli = Account(platform=Platform.CLI, user="cli")
        self.keep(cli, InboundKind.COMMAND, command="enroll", fields=fields)

    def press(self, account: Account, action: str) -> bool:
        """Press the newest button of that name; False when there is none."""
        person = self.runtime.ledger.read(lambda reads: reads.person_by_account(account))
        assert person is not None
        card = History(self.runtime.ledger.engine).card_for(person.id, action=action)
        if card is None or not card.live:
            return False
        self.keep(account, InboundKind.PRESS, press=Press(card=card.key, action=action))
        settle(self.runtime)
        return True


def client(n: int) -> Account:
    """Give the nth client's account."""
    return Account(platform=Platform.TELEGRAM, user=f"{1000 + n}")


def provider(n: int) -> Account:
    """Give the nth provider's account."""
    return Account(platform=Platform.SLACK, team="T1", user=f"U{n}")


def settle(runtime: Runtime) -> None:
    """Let all that is waiting be decided and sent."""
    drain(runtime, monday())


@contextmanager
def at_work(folder: Path) -> Iterator[tuple[Crowd, Quick]]:
    """Open a desk with a task for each client, taken by one of the providers in turn."""
    (folder / "catalogue.toml").write_text(CATALOGUE)
    settings = load(folder, {"OUTDESK_CATALOGUE": str(folder / "catalogue.toml")})
    quick = Quick(load_catalogue(settings.catalogue))
    carriers = {Platform.SLACK: quick, Platform.TELEGRAM: quick}
    with open_runtime(settings, carriers, monday, Buckets({})) as runtime:
        crowd = Crowd(runtime)
        for n in range(CLIENTS):
            crowd.enroll(client(n), "client", name=f"Client {n}", firm=f"Firm {n}")
        for n in range(PROVIDERS):
            crowd.enroll(provider(n), "provider", name=f"Provider {n}", services="books")
        settle(runtime)
        for n in range(CLIENTS):
            crowd.keep(client(n), InboundKind.WORDS, text="October books by Friday noon")
            settle(runtime)
            assert crowd.press(client(n), "go")
            asked = (provider((n + one) % PROVIDERS) for one in range(PROVIDERS))
            assert any(crowd.press(one, "claim") for one in asked)
        yield crowd, quick


def measured(crowd: Crowd, quick: Quick, seconds: float) -> list[float]:
    """Write by the clock; give how long each word took to cross, in milliseconds."""
    kept: dict[str, float] = {}
    words = int(seconds * PER_SECOND)
    began = time.perf_counter()

    def write(n: int) -> None:
        text = f"Drawer {n} holds the receipts of that week"
        kept[text] = time.perf_counter()
        about = f"T-{n % CLIENTS + 1}"
        crowd.keep(client(n % CLIENTS), InboundKind.WORDS, text=text, about=about)

    with Embedded(crowd.runtime):
        for n in range(words):
            time.sleep(max(0.0, began + n / PER_SECOND - time.perf_counter()))
            # As adapters do: one thread for each message that is being kept.
            threading.Thread(target=write, args=(n,)).start()
        deadline = time.perf_counter() + 60
        while len(quick.left) < words and time.perf_counter() < deadline:
            time.sleep(0.05)
    assert (len(quick.left), quick.twice) == (words, 0), "none lost, none twice"
    return [(quick.left[text] - at) * 1000 for text, at in kept.items()]


def main() -> None:
    """Measure, and say what came beside the goal."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    with TemporaryDirectory() as folder, at_work(Path(folder)) as (crowd, quick):
        before = time.process_time()
        took = measured(crowd, quick, seconds)
        used = (time.process_time() - before) * 1000
    parts = quantiles(took, n=100)
    half, nearly_all = parts[49], parts[98]
    met = half <= HALF and nearly_all <= NEARLY_ALL
    print(f"{len(took)} words at {PER_SECOND}/s, none lost, none twice; ", end="")
    print(f"{used / len(took):.1f} ms of processor time for each")
    print(
        f"half within {half:.1f} ms (goal {HALF:.0f}), 99 of 100 within {nearly_all:.1f} ms ",
        end="",
    )
    print(f"(goal {NEARLY_ALL:.0f}), the slowest {max(took):.1f} ms")
    sys.exit(0 if met else 1)


if __name__ == "__main__":
    main()
