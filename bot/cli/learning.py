"""`outdesk learn`: what the desk learned from people's taps, how well, and the way back."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained
from bot.plain import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from routing.catalogue import Catalogue
    from routing.understanding.services.lessons import Told
    from routing.understanding.services.verdict import Trial
    from storage.heads import Head
    from storage.ledger import SqlLedger
    from workers.settings import Settings

STATES = {
    "active": "in use",
    "retired": "replaced",
    "refused": "refused",
    "undone": "undone",
}
WHY = {
    "worse": "services would be read worse",
    "forgets": "texts that are right now would not be",
    "golden_worse": "plain requests would be read worse",
}
NONE = "nothing we do"


@click.command(
    epilog="Example:  outdesk learn      One version back:  outdesk learn --rollback"
    "      At once:  outdesk learn --now"
)
@click.option("--now", "at_once", is_flag=True, help="Learn now, what was set aside too.")
@click.option("--rollback", is_flag=True, help="Go back to the version before.")
def learn(*, at_once: bool, rollback: bool) -> None:
    """Show what people's taps taught, and undo it.

    How much, which version is in use, what is confused.
    A running desk learns by itself, and follows within seconds what is changed here.
    """
    if at_once and rollback:
        raise click.UsageError("Choose one: --now or --rollback.")
    from workers.logs import configure
    from workers.runtime import Access, open_ledger
    from workers.settings import load_catalogue

    configure("error")
    with explained():
        made = desk_here()
        catalogue = load_catalogue(made.catalogue)
        access = Access.LEAVE if at_once or rollback else Access.READ
        with open_ledger(made, access) as ledger:
            if rollback:
                click.echo(_step_back(ledger))
            if at_once:
                click.echo(_learn(ledger, catalogue, made))
            for line in _report(ledger, catalogue):
                click.echo(line)


def _step_back(ledger: SqlLedger) -> str:
    from storage import heads

    undone = ledger.turns.run(heads.step_back)
    if undone is None:
        raise click.ClickException(
            "There is nothing to go back to: the desk reads with the catalogue alone."
        )
    return f"Version {undone.id} is undone; what only it was taught is set aside."


def _learn(ledger: SqlLedger, catalogue: Catalogue, made: Settings) -> str:
    from workers.runtime import learning_of

    learning = learning_of(made.encoder, catalogue, ledger, made.folder)
    head = learning.learn(datetime.now(UTC), again=True)
    if head is None:
        return "Nothing was taught since."
    return f"Version {head.id}: {STATES[head.state.value]}{_why(head)}."


def _why(head: Head) -> str:
    if head.state.value != "refused" or head.trial is None:
        return ""
    return f", for {WHY[head.trial.verdict.value]}"


def _report(ledger: SqlLedger, catalogue: Catalogue) -> Iterator[str]:
    """Say which version is in use and how it did, then the lessons, confusions and versions."""
    from storage import heads
    from storage.lessons import set_aside

    known, told = ledger.look(heads.heads), ledger.lessons()
    now = next((one for one in known if one.state.value == "active"), None)
    yield from _in_use(now)
    yield from _lessons(told, catalogue, aside=ledger.look(set_aside))
    yield from _waiting(ledger, told)
    trial = None if now is None else now.trial
    for own, other, count in trial.confused if trial else ():
        texts = f"{counted(count, 'text')} of {_title(catalogue, own)}"
        read = "reads" if count == 1 else "read"
        yield f"look  {texts} {read} like {_title(catalogue, other)}"
    yield from _versions(known)


def _in_use(now: Head | None) -> Iterator[str]:
    if now is None:
        yield "The desk reads with the catalogue alone."
        return
    count = len(now.lessons)
    yield f"Version {now.id} is in use: {counted(count, 'lesson')}, since {_at(now)}."
    if now.trial is not None:
        yield f"      {_scores(now.trial)}"


def _scores(trial: Trial) -> str:
    apart = f"Tells services apart on texts left out: {_of_100(trial.f1)} of 100"
    golden = f"plain requests read right: {trial.golden} of {trial.golden_of}"
    before = f"(before: {_of_100(trial.f1_before)})"
    return f"{apart} {before}, {golden} (before: {trial.golden_before})"


def _of_100(f1: float) -> str:
    return f"{100 * f1:.1f}"


def _at(head: Head) -> str:
    return f"{head.made_at:%d %b %Y, %H:%M} (UTC)"


def _lessons(told: Sequence[Told], catalogue: Catalogue, *, aside: int) -> Iterator[str]:
    if told:
        yield from _by_service(told, catalogue)
    elif not aside:
        yield "Nobody has taught anything yet: a service chosen or changed by a tap is a lesson."
    if aside:
        yield f"-     {counted(aside, 'lesson')} set aside; to take up again:  outdesk learn --now"


def _by_service(told: Sequence[Told], catalogue: Catalogue) -> Iterator[str]:
    from bot.cli.archive import table
    from routing.understanding.services.lessons import training

    count = Counter(one.service for one in training(told))
    rows: list[Mapping[str, str]] = [{"service": "service", "count": "lessons", "since": "since"}]
    for service in sorted(count, key=lambda key: (-count[key], key)):
        since = min(one.at for one in told if one.service == service)
        rows.append(
            {
                "service": _title(catalogue, service),
                "count": str(count[service]),
                "since": f"{since:%d %b %Y}",
            }
        )
    yield from ("", *table(rows), "")
    if (rest := len(told) - count.total()) > 0:
        yield f"-     {rest} more do not count: doubted, said anew, or more than one voice may say"


def _waiting(ledger: SqlLedger, told: Sequence[Told]) -> Iterator[str]:
    from workers.learning import READ_TO

    waits = sum(one.id > int(ledger.setting(READ_TO) or 0) for one in told)
    if waits:
        lessons = f"{waits} lesson{'s wait' if waits != 1 else ' waits'}"
        yield f"look  {lessons}; a running desk learns within a minute, or:  outdesk learn --now"


def _title(catalogue: Catalogue, key: str) -> str:
    service = next((one for one in catalogue.services.values() if one.key == key), None)
    return (key or NONE) if service is None else service.title


def _versions(known: Sequence[Head]) -> Iterator[str]:
    from bot.cli.archive import table

    if len(known) > 1:
        yield from ("", *table([_row(one) for one in known]))


def _row(head: Head) -> Mapping[str, str]:
    f1 = "" if head.trial is None else f"{_of_100(head.trial.f1)} of 100"
    count = len(head.lessons)
    return {
        "version": f"version {head.id}",
        "state": STATES[head.state.value],
        "at": _at(head),
        "lessons": counted(count, "lesson"),
        "f1": f1,
        "why": _why(head).removeprefix(", "),
    }
