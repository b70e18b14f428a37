"""What whoever runs the desk may order about a task, from the command line.

Each is one letter; what the desk answers is printed. Knows the names of the orders and their
fields, and nothing of what they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.common import explained

if TYPE_CHECKING:
    from collections.abc import Mapping

_TASK = click.argument("task")


def _order(name: str, fields: Mapping[str, str]) -> None:
    from bot.cli.ordering import order, printed

    with explained():
        cards = order(name, fields)
    click.echo(printed(cards) or "Done.")


@click.command(epilog="Example:  outdesk assign T-7 ana")
@_TASK
@click.argument("provider")
def assign(task: str, provider: str) -> None:
    """Offer TASK to PROVIDER by name; they still say yes or no."""
    _order("assign", {"task": task, "to": provider})


@click.command(epilog="Example:  outdesk hand-over T-7 --to eva")
@_TASK
@click.option("--to", default="", help="To whom; else the stand-in is asked, then others.")
def hand_over(task: str, to: str) -> None:
    """Take TASK from who holds it.

    The next one gets all that was said and done.
    """
    _order("hand_over", {"task": task, "to": to})


@click.command(epilog="Example:  outdesk route T-7 bookkeeping")
@_TASK
@click.argument("service")
def route(task: str, service: str) -> None:
    """Say which SERVICE of the catalogue TASK is, by its key."""
    _order("route", {"task": task, "service": service})


@click.command(epilog='Example:  outdesk decline T-7 "We do not file tax returns."')
@_TASK
@click.argument("reason")
def decline(task: str, reason: str) -> None:
    """Tell the client that the desk cannot do TASK, with REASON."""
    _order("decline", {"task": task, "text": reason})


@click.command(epilog="Example:  outdesk remind T-7")
@_TASK
def remind(task: str) -> None:
    """Remind whoever's turn it is on TASK."""
    _order("remind", {"task": task})


@click.command(epilog="Example:  outdesk move T-7 2026-11-27T12:00")
@_TASK
@click.argument("due")
def move(task: str, due: str) -> None:
    """Move the date of TASK to DUE; both sides are told.

    DUE is a day, or a time on the desk's clock.
    """
    _order("move", {"task": task, "due": due})


@click.command(epilog='Example:  outdesk write T-7 "Ana is ill today; you have it tomorrow."')
@_TASK
@click.argument("words")
def write(task: str, words: str) -> None:
    """Write WORDS to the client of TASK, in the desk's name."""
    _order("write", {"task": task, "text": words})


@click.command(epilog='Example:  outdesk note T-7 "Asked twice by phone."')
@_TASK
@click.argument("words")
def note(task: str, words: str) -> None:
    """Keep WORDS with TASK, for the desk alone."""
    _order("note", {"task": task, "text": words})


@click.command(epilog="Example:  outdesk cancel T-7")
@_TASK
def cancel(task: str) -> None:
    """Stop TASK; both sides are told."""
    _order("cancel", {"task": task})


@click.command(epilog='Example:  outdesk decide T-7 part "Two of three chapters are good."')
@_TASK
@click.argument("outcome", type=click.Choice(["accepted", "part", "work", "cancelled"]))
@click.argument("reason")
@click.option("--due", default="", help="For work that goes on: the new date.")
def decide(task: str, outcome: str, reason: str, due: str) -> None:
    """Decide the dispute about TASK; REASON goes to both sides."""
    _order("decide", {"task": task, "outcome": outcome, "reason": reason, "due": due})


@click.command(
    epilog='Example:  outdesk on-behalf "Lind Consulting" "October books" --due 2026-11-27'
)
@click.argument("client")
@click.argument("words")
@click.option("--firm", default="", help="The firm of a client who is new.")
@click.option("--service", default="", help="The service, by its key; else the desk is asked.")
@click.option("--due", default="", help="By when; else the usual date. As in: 2026-11-27T12:00")
def on_behalf(client: str, words: str, firm: str, service: str, due: str) -> None:
    """Ask for work in the name of CLIENT, who is not in chat.

    Somebody of that name who is not known yet becomes a client. WORDS go to who does the work;
    no service and no date is read from them.
    """
    fields = {"client": client, "text": words, "firm": firm, "service": service, "due": due}
    _order("on_behalf", fields)


@click.command(epilog='Example:  outdesk retainer "Lind Consulting" --hours 10 --fee 450 --over 50')
@click.argument("client")
@click.option("--hours", default="", help="Hours a month: 10, 7.5 or 7:30.")
@click.option("--money", default="", help='Or money a month: "500.00 EUR".')
@click.option("--fee", default="", help="What a month costs; of money, the same without it.")
@click.option("--over", default="", help="What an hour beyond the hours costs.")
@click.option("--roll-over", default="", help="The most that goes along into the next month.")
@click.option("--pause", "what", flag_value="pause", help="No fee and no new month until --resume.")
@click.option("--resume", "what", flag_value="resume", help="Go on with the next month.")
@click.option("--end", "what", flag_value="end", help="End it.")
def retainer(
    client: str, hours: str, money: str, fee: str, over: str, roll_over: str, what: str | None
) -> None:
    """Agree with CLIENT on hours or money beforehand, by the month.

    Or pause it, resume it, end it.
    """
    fields = {"client": client, "hours": hours, "money": money, "fee": fee, "over": over}
    _order("retainer", {**fields, "roll_over": roll_over, "do": what or ""})


@click.command(epilog="Example:  outdesk terms lind bookkeeping --price 66 --from 2026-06-01")
@click.argument("client")
@click.argument("service")
@click.option("--price", default="", help="What the client pays: 66.00, 45.00/h or 4.50/item.")
@click.option("--pay", default="", help="What the provider gets, written alike.")
@click.option("--from", "since", default="", help="The day from which it holds; now without it.")
def terms(client: str, service: str, price: str, pay: str, since: str) -> None:
    """Put another price to CLIENT for SERVICE.

    Nothing changes before they agree.
    """
    fields = {"client": client, "service": service, "price": price, "pay": pay, "from": since}
    _order("terms", fields)


@click.command(epilog="Example:  outdesk steps lind bookkeeping import,match@client=4h,close")
@click.argument("client")
@click.argument("service")
@click.argument("steps", default="")
def steps(client: str, service: str, steps: str) -> None:
    """Say which STEPS of SERVICE the next tasks of CLIENT walk.

    Without any, the catalogue's hold again.
    Each is a key of the catalogue, perhaps with whose it is and its target: match@client=4h.
    """
    _order("steps", {"client": client, "service": service, "steps": steps})
