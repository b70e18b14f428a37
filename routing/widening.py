"""Nobody took it, and the client gives way: wherever the provider sits, or for more.

A raise is a fifth of the price, and the pay grows by the same share; who may approve says yes to
it. With a retainer it is the desk's to agree on, so that nothing goes beyond it by a tap.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing import commands as c
from routing import views
from routing.catalogue.model import Region
from routing.notices.model import Fact, Mode
from routing.offering import look_again
from routing.refusals import Refused
from routing.roles import must_approve, must_be_client
from routing.talk import task_of
from routing.task import Raised, Task, TaskState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.catalogue import Rate
    from routing.talk import Press, Pressed
    from routing.unit import Unit
    from routing.values import Money

FIFTH = 5


def more(amount: Money) -> Money:
    """Give a fifth more, rounded up to a whole minor unit."""
    return replace(amount, minor=amount.minor + -(-amount.minor // FIFTH))


def _more_of(rate: Rate | None) -> Rate | None:
    return None if rate is None else replace(rate, amount=more(rate.amount))


def _widen(unit: Unit, pressed: Pressed) -> None:
    """Show in what the client may give way; with a name behind the dot, do it and look again."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    if task.state != TaskState.TRIAGE or task.triage not in views.UNTAKEN:
        raise Refused("not_now", state=task.state.value)
    ways = _ways(unit, task)
    if not ways:
        raise Refused("nothing_to_widen")
    if not pressed.arg:
        _show(unit, task, ways)
        return
    if pressed.arg not in ways:
        raise Refused("no_action")
    look_again(unit, task, _command(unit, task, pressed.arg))


def _command(unit: Unit, task: Task, way: str) -> c.Requeue:
    if way == "region":
        return c.Requeue(wider=True)
    must_approve(unit.actor, task)
    raised = Raised(
        price=None if task.price is None else more(task.price),
        pay=None if task.pay is None else more(task.pay),
        price_rate=_more_of(task.price_rate),
        pay_rate=_more_of(task.pay_rate),
    )
    return c.Requeue(raised=raised)


def _ways(unit: Unit, task: Task) -> tuple[str, ...]:
    service = unit.house.service(task)
    region = service is not None and service.region != Region.ANY and not task.wider
    retainer = unit.tx.retainer_of(task.client)
    price = task.price_rate is not None and (retainer is None or retainer.ended)
    return (*(("region",) if region else ()), *(("price",) if price else ()))


def _show(unit: Unit, task: Task, ways: tuple[str, ...]) -> None:
    facts: dict[str, Fact] = {}
    if "price" in ways and task.price_rate is not None:
        facts.update(old=task.price_rate.amount, new=more(task.price_rate.amount))
        facts[task.price_rate.kind.value] = True
    if "region" in ways:
        facts["anywhere"] = True
    wider = (f"widen.{way}" for way in ways)
    actions = (*wider, "keep_looking", "date", "stop", "person")
    unit.answer_of(task, "widen", *actions, slot="task", mode=Mode.SHOWN, **facts)


PRESSES: Mapping[str, Press] = {"widen": _widen}
