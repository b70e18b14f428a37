"""Deciding spread over several workers of one memory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

import memory
from running_desk import Clock, running
from small_desk import wrote
from storage import tables as t
from workers.jobs import decide_letters

if TYPE_CHECKING:
    from workers.runtime import Runtime

pytestmark = pytest.mark.slow


@pytest.fixture
def runtime(tmp_path):
    with (
        memory.on_postgres(tmp_path) as url,
        running(tmp_path, {}, Clock(), database=url) as runtime,
    ):
        runtime.shares = True
        yield runtime


def said(runtime: Runtime) -> dict[str, list[str]]:
    """Give what each person was answered, in order."""
    outbox = t.outbox.c
    query = select(outbox.chat, outbox.notice).order_by(outbox.id)
    found: dict[str, list[str]] = {}
    for chat, notice in runtime.ledger.look(lambda c: c.execute(query).all()):
        found.setdefault(chat, []).append(notice["facts"]["said"])
    return found


def test_many_workers_decide_each_letter_once_and_each_conversation_in_order(
    runtime: Runtime,
) -> None:
    for n in range(6):
        for name in ("mara", "ana", "ben", "cleo", "ola"):
            runtime.keep(wrote(name, f"letter {n}", n))

    def work() -> int:
        total = 0
        while tried := decide_letters(runtime, runtime.clock()):
            total += tried
        return total

    with ThreadPoolExecutor(4) as at_once:
        tried = sum(each.result() for each in [at_once.submit(work) for _ in range(4)])
    assert tried == 30
    assert said(runtime) == {
        name: [f"letter {n}" for n in range(6)] for name in ("mara", "ana", "ben", "cleo", "ola")
    }


def test_one_that_fails_pauses_and_the_other_conversations_go_on(runtime: Runtime) -> None:
    runtime.keep(wrote("mara", "boom", 1))
    runtime.keep(wrote("mara", "after it", 2))
    runtime.keep(wrote("ana", "hello", 1))
    assert decide_letters(runtime, runtime.clock()) == 2
    assert said(runtime) == {"ana": ["hello"]}
    query = select(t.conversations.c.lease_holder)
    assert set(runtime.ledger.look(lambda c: c.scalars(query).all())) == {None}
