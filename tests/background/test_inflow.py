"""What many send at once is kept under few commits, each for itself, before anybody is answered."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from routing.inbound import Letter
from running_desk import running
from small_desk import NOW, wrote
from workers.inflow import Inflow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from routing.inbound import Inbound
    from workers.runtime import Runtime

MANY = [wrote(f"p{n}", "hello") for n in range(100)]


@pytest.fixture
def runtime(tmp_path: Path) -> Iterator[Runtime]:
    with running(tmp_path, {}, lambda: NOW) as opened:
        yield opened


def all_of(runtime: Runtime, inbounds: Sequence[Inbound]) -> list[Letter | BaseException | None]:
    """Let all of them come at the same moment; give what each heard."""

    async def together() -> list[Letter | BaseException | None]:
        inflow = Inflow(runtime.keep_each)
        return await asyncio.gather(*map(inflow.keep, inbounds), return_exceptions=True)

    return asyncio.run(together())


def keys(letters: Sequence[Letter | BaseException | None]) -> list[str]:
    return [letter.inbound.key for letter in letters if isinstance(letter, Letter)]


def test_each_is_kept_once_and_in_its_order(runtime: Runtime) -> None:
    letters = all_of(runtime, MANY)
    assert keys(letters) == [one.key for one in MANY]
    ids = [letter.id for letter in letters if isinstance(letter, Letter)]
    assert ids == sorted(ids)
    assert len(runtime.ledger.undecided(NOW, 200)) == 100
    assert all_of(runtime, MANY) == [None] * 100


def test_a_hundred_at_once_are_a_few_commits(runtime: Runtime) -> None:
    commits: list[object] = []
    event.listen(runtime.ledger.engine, "commit", commits.append)
    all_of(runtime, MANY)
    assert len(commits) <= 3


def test_what_one_of_them_breaks_is_its_own_trouble(runtime: Runtime) -> None:
    broken = replace(MANY[4], sent_at=NOW.replace(tzinfo=None))
    letters = all_of(runtime, [*MANY[:4], broken, *MANY[5:10]])
    assert isinstance(letters[4], ValueError)
    assert keys(letters) == [one.key for one in (*MANY[:4], *MANY[5:10])]


def test_a_database_that_takes_nothing_is_told_to_each_who_waits(runtime: Runtime) -> None:
    with runtime.ledger.engine.connect() as other, other.begin():
        other.exec_driver_sql("ALTER TABLE letters RENAME TO lost")
    letters = all_of(runtime, MANY[:5])
    assert len(letters) == 5
    assert all(isinstance(letter, Exception) for letter in letters)


def test_who_does_not_wait_any_more_holds_up_nobody(runtime: Runtime) -> None:
    async def one_goes() -> Letter | None:
        inflow = Inflow(runtime.keep_each)
        gone = asyncio.create_task(inflow.keep(MANY[0]))
        stays = asyncio.create_task(inflow.keep(MANY[1]))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        return await stays

    assert asyncio.run(one_goes()) is not None
    assert all_of(runtime, [MANY[0]]) == [None], "it was kept all the same"
