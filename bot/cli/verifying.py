"""`outdesk verify`: whether memory is what its events say, and nothing was altered or lost."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained
from bot.findings import Finding, is_well, look, ok, wrong
from routing.rules import MOST_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from storage.proof import Check, Proof
    from storage.verify import Difference

_HOLDS = {
    "events": "{n} event{s}: every chain holds, and every row is what its events say",
    "books": "{n} in the books: all adds up, and nothing was used that is not there",
    "figures": "{n} task{s}: figures are what the events say",
    "timers": "{n} under way, of tasks and requests: every timer is there",
    "queues": "{n} letters, events, notices and timers: none is missing",
    "words": "{n} text{s}: those not erased are as they were said",
    "files": "{n} file{s}: those kept are as they came",
}
_WRONG = {
    "chain": "event {n} was altered, or the one before it",
    "events": "event {n} is missing",
    "unreadable": "its events do not fit each other",
    "row": "its row is gone",
    "offers": "its offers are not what its events say",
    "postings": "its lines in the ledger are not what its events post",
    "unbalanced": "the lines that event {n} posted do not add up to nothing",
    "balance": "what is left is not what the ledger holds ({detail})",
    "beyond": "more was used than was there",
    "drawn": "what its retainer paid is not what was charged ({detail})",
    "consent": "it was charged beyond the retainer without a yes",
    "facts": "its figures are not what its events say {detail}",
    "timer": "the timer {detail} {n} is missing",
    "gap": "missing: {detail}",
    "notices": "a notice of {detail} {n} is missing",
    "half_decided": "letter {n} was decided by half, or is gone",
    "words": "text {n} is not what was said",
    "learned_version": "version {n} of what was learned cannot be read, and nobody reads with it",
    "file_gone": "the content of F-{n} is gone",
    "file_altered": "the content of F-{n} was altered",
}
_WITHOUT_NUMBER = {
    "chain": "its row does not follow from its last event",
    "events": "it has no events",
}
_DERIVED = {"learned_version": "A new one takes its place with:  outdesk learn --now"}
_DO = "Keep this database as it is, and compare with your last backup."


@click.command(epilog="Example:  outdesk verify")
@click.option("--seal", metavar="SEAL", help="Prove that nothing before this seal was changed.")
def verify(seal: str | None) -> None:
    """Prove that nothing was altered or lost.

    The desk may run meanwhile.
    Every row is made again from its events and compared, chains of hashes are followed, and gaps
    are looked for. Exits with 1 when something is wrong. The seal at the end stands for all that
    happened until now: keep it elsewhere, and give it later.
    """
    from rich.console import Console

    console = Console(stderr=True)
    with explained(), _proof() as proof:
        found = [one for check in proof.checks for one in _told(check, console)]
        if seal is not None:
            found.append(_sealed(proof, seal.strip()))
            click.echo(found[-1].line)
        click.echo(f"Seal: {proof.seal() or 'none yet'}")
    raise SystemExit(0 if is_well(found) else 1)


def _told(check: Check, console: Console) -> list[Finding]:
    """Carry one rule out and say what came of it."""
    from bot.progress import counted

    with counted(check.name, check.count, console) as looked:
        found = [_finding(one) for one in check.find(looked)]
    if is_well(found):
        found.append(
            ok(_HOLDS[check.name].format(n=f"{check.count:,}", s="s" * (check.count != 1)))
        )
    for one in found:
        click.echo(one.line)
    return found


def _finding(difference: Difference) -> Finding:
    about, n = difference.about, difference.n
    name = about.ref or (f"{about.kind} {about.id}" if about.id else "")
    whose = f"{name}: " if name else ""
    if difference.what == "hours":
        return look(f"{whose}hours changed since its figures were counted ({difference.detail}).")
    words = _WRONG.get(difference.what, "{what} is not what its events say")
    if not n:
        words = _WITHOUT_NUMBER.get(difference.what, words)
    said = words.format(n=n, detail=difference.detail, what=difference.what).rstrip()
    return wrong(f"{whose}{said}.", _DERIVED.get(difference.what, _DO))


def _sealed(proof: Proof, seal: str) -> Finding:
    """Compare with a seal that was kept."""
    number, _, digest = seal.partition("-")
    if not number.isdecimal() or not digest or len(number) > MOST_DIGITS:
        raise click.BadParameter(f"{seal!r} is no seal: it is a number, a dash and letters.")
    past = f"event {int(number):,}"
    if proof.seal(int(number)) == seal:
        return ok(f"nothing up to {past} was changed since that seal")
    return wrong(f"what happened up to {past} was changed since that seal.", _DO)


@contextmanager
def _proof() -> Iterator[Proof]:
    """Open the desk's memory at one moment, with the house by which its figures were counted."""
    from routing.house import House
    from storage.proof import proving
    from workers import downtimes
    from workers.runtime import Access, earlier, open_ledger
    from workers.settings import load_catalogue

    made = desk_here()
    catalogue = load_catalogue(made.catalogue)
    with open_ledger(made, Access.READ) as ledger:
        house = House(catalogue=catalogue, earlier=earlier(ledger), down=downtimes.known(ledger))
        with proving(ledger.engine, house, made.files) as proof:
            yield proof
