"""One process asks Telegram for updates, and one sends; others wait until it is gone."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from fake_telegram import TOKEN, FakeTelegram
from played import ROOT
from processes import Processes
from quiet import LONG
from storage import tables as t
from waiting import soon
from workers.runtime import open_part
from workers.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from servers import Server
    from workers.runtime import Runtime

MARA = 1001


@contextmanager
def on_telegram(
    folder: Path, database: str, broker: str
) -> Iterator[tuple[Processes, FakeTelegram, Runtime]]:
    """A desk that asks Telegram for updates; its processes are the test's to start."""
    with ExitStack() as stack:
        telegram = stack.enter_context(FakeTelegram())
        telegram.chats.add(MARA)
        environ = {
            "OUTDESK_HOME": str(folder / "desk"),
            "OUTDESK_CATALOGUE": str(ROOT / "examples" / "agency.toml"),
            "OUTDESK_DATABASE": database,
            "OUTDESK_BROKER": broker,
            "OUTDESK_ENCODER": "keywords",
            "OUTDESK_TELEGRAM_TOKEN": TOKEN,
            "OUTDESK_TELEGRAM_BASE_URL": telegram.address,
        }
        processes = stack.enter_context(Processes(folder, environ))
        settings = load(folder / "desk", environ)
        yield processes, telegram, stack.enter_context(open_part(settings, {}))


def kept(runtime: Runtime) -> int:
    """Count the letters from Telegram."""
    query = select(func.count()).where(t.letters.c.platform == "telegram")
    return runtime.ledger.look(lambda connection: connection.scalar(query) or 0)


def test_one_polls_and_the_next_goes_on_where_it_was_killed(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with on_telegram(tmp_path, database, redis.url) as (processes, telegram, runtime):
        first = processes.start("telegram")
        assert processes.logs_say("took over")
        processes.start("telegram")
        telegram.writes(MARA, "one")
        assert soon(lambda: kept(runtime) == 1, LONG)
        processes.kill(first)
        telegram.writes(MARA, "two")
        assert processes.logs_say("took over", 2)
        telegram.writes(MARA, "three")
        assert soon(lambda: kept(runtime) == 3, LONG)


def test_a_word_is_answered_over_poller_worker_and_sender(
    database: str, redis: Server, tmp_path: Path
) -> None:
    with on_telegram(tmp_path, database, redis.url) as (processes, telegram, _):
        for name in ("telegram", "worker", "sender", "slack"):
            processes.start(name)
        telegram.writes(MARA, "hello")
        assert soon(lambda: telegram.posted, LONG)
        assert processes.logs_say("slack: nothing to listen to yet")
        processes.stop_all()
        assert '"level": "error"' not in processes.said
