"""The end of setting up: the desk runs, somebody becomes its operator, and takes a test task.

Whoever sends the shown word to the bot is the operator. The test is offered to them alone and is
taken away again, whatever happens. Knows no platform but by name.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import click

from bot.cli.ordering import order
from routing.inbound import Platform
from routing.people import Person, Standing
from routing.values import TaskId
from storage.history import History

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from workers.runtime import Runtime
    from workers.settings import Settings

    R = TypeVar("R")

CLIENT = "Test run"
WORDS = "A test of this desk: take it, there is nothing to do."
LOOK_EVERY = 0.2
_CODE = re.compile(r"\b\w{4}-\w{4}-\w{4}\b")
_REF = re.compile(r"\bT-\d+\b")


class Trial:
    """One test of the whole way, on a platform; `place` says how the word gets to the bot."""

    def __init__(self, made: Settings, platform: str, place: str, wait: float) -> None:
        self._made = made
        self._platform = Platform(platform)
        self._place = place
        self._wait = wait

    def run(self) -> None:
        """Open the desk, and go through it. Raises `ClickException` when nobody comes in time."""
        from bot.cli.serving import running

        with running(self._made) as (runtime, _):
            operator = self._operator(runtime) or self._newcomer(runtime)
            ref = self._offered(operator)
            try:
                click.echo("A test task is in your chat now. Press 'Take it' there.")
                self._until(lambda: self._taken(runtime, ref))
                click.echo("Taken. The whole way works.")
            finally:
                self._order(_REF, "try_over", task=ref)

    def _newcomer(self, runtime: Runtime) -> Person:
        word = self._order(_CODE, "invite", side="operator")
        click.echo(f"{self._place.format(word=word)}\n\n  {word}\n")
        found = self._until(lambda: self._operator(runtime))
        click.echo("You run this desk now.")
        return found

    def _operator(self, runtime: Runtime) -> Person | None:
        """Give who runs this desk and writes from this platform; the newest of several."""
        people = History(runtime.ledger.engine).people()
        mine = [
            known.person
            for known in people
            if known.person.operator
            and known.person.standing == Standing.ACTIVE
            and known.person.provider is None
            and any(account.platform == self._platform for account in known.accounts)
        ]
        return mine[-1] if mine else None

    def _offered(self, operator: Person) -> str:
        return self._order(_REF, "try_out", person=str(int(operator.id)), client=CLIENT, text=WORDS)

    def _taken(self, runtime: Runtime, ref: str) -> bool:
        id = TaskId(int(ref.removeprefix("T-")))
        return runtime.ledger.read(lambda reads: reads.task(id)).provider is not None

    def _order(self, shown: re.Pattern[str], command: str, **fields: str) -> str:
        """Give an order to the desk that runs, and return what its answer shows of that shape."""
        said = "\n".join(card.text for card in order(command, fields, self._made))
        found = shown.search(said)
        return found[0] if found else ""

    def _until(self, found: Callable[[], R | None]) -> R:
        deadline = time.monotonic() + self._wait
        while not (result := found()):
            if time.monotonic() > deadline:
                raise click.ClickException(
                    "Nobody came in time. Everything is saved; run this again when you are there."
                )
            time.sleep(LOOK_EVERY)
        return result
