"""Reads one `services.<key>` table: what is offered, what it needs, what it costs.

Knows the keys of one service and what must agree within it; nothing of other services.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from routing.catalogue.model import (
    BRIEF_KINDS,
    LIST_KINDS,
    Assign,
    CheckKind,
    Criterion,
    Input,
    InputKind,
    Level,
    Rate,
    RateKind,
    Region,
    ResultField,
    ResultKind,
    Service,
    VisibleTo,
)
from routing.catalogue.problems import ProblemCode
from routing.catalogue.steps import read_steps
from routing.catalogue.waves import read_waves
from routing.catalogue.written import (
    duration,
    flag,
    language,
    money,
    money_text,
    one_of,
    plain_key,
    text,
    whole,
)
from routing.values import ServiceKey

if TYPE_CHECKING:
    from routing.catalogue.desk import House
    from routing.catalogue.table import Table

T = TypeVar("T")

_TITLE = text(60)
_WORK = duration(None, "2h")  # work is counted in hours: a day of work is not a day of the desk


def read_service(key: str, table: Table, house: House) -> Service:
    """Read a service; every problem is noted in the table's list."""
    target = duration(house.day, "2d")
    service = Service(
        key=ServiceKey(key),
        title=table.need("title", _TITLE, "", "Newsletter"),
        about=table.need("about", text(), "", "text"),
        examples=_examples(table),
        not_offered=table.each("not_offered", text()),
        inputs=_named(table, "inputs", _input),
        outputs=table.each("outputs", _TITLE),
        criteria=_named(table, "criteria", _criterion),
        results=_named(table, "results", _result),
        tools=table.each("tools", _TITLE),
        estimate=table.take("estimate", _WORK, None),
        unit=table.take("unit", _TITLE, ""),
        per_unit=table.take("per_unit", _WORK, None),
        claim_within=table.take("claim_within", target, timedelta(hours=4)),
        deliver_within=table.take("deliver_within", target, 3 * house.day),
        review_within=table.take("review_within", target, 5 * house.day),
        rounds=table.take("rounds", whole(0, 20), 2),
        price=_rate(table, "price", house),
        pay=_rate(table, "pay", house),
        urgent=table.take("urgent", flag, False),
        visible_to=table.take("visible_to", one_of(VisibleTo), VisibleTo.EVERYONE),
        keep_in_house=table.take("keep_in_house", flag, False),
        checking=table.take("checking", flag, False),
        languages=table.each("languages", language) or (house.lang,),
        region=table.take("region", one_of(Region), Region.ANY),
        items_from=table.take("items_from", plain_key, None),
        waves=read_waves(table, house.day),
        assign=table.take("assign", one_of(Assign), Assign.OFFER),
        level=table.take("level", one_of(Level), Level.BASIC),
        units=table.take("units", whole(1, 1000), 1),
        overlap=table.take("overlap", _WORK, None),
        checks=table.each("checks", one_of(CheckKind)),
        steps=read_steps(table, house.day),
    )
    table.close()
    _check(service, table)
    return service


def _examples(table: Table) -> tuple[str, ...]:
    table.require("examples", "list")
    if table.raw.get("examples") == []:
        table.note(ProblemCode.EMPTY, at=table.at("examples"), got="list", expected="text")
    return table.each("examples", text())


def _named(table: Table, key: str, read: Callable[[str, Table], T]) -> tuple[T, ...]:
    inner = table.table(key)
    return tuple(read(name, inner) for name, _ in inner.keyed())


def _criterion(key: str, within: Table) -> Criterion:
    return Criterion(key=key, title=within.need(key, text(120), "", "text"))


def _result(key: str, within: Table) -> ResultField:
    table = within.table(key)
    result = ResultField(
        key=key,
        title=table.take("title", _TITLE, _spoken(key)),
        kind=table.take("kind", one_of(ResultKind), ResultKind.YES_NO),
    )
    table.close()
    return result


def _input(key: str, within: Table) -> Input:
    table = within.table(key)
    kind = table.take("kind", one_of(InputKind), None) if table.has("kind") else InputKind.TEXT
    found = Input(
        key=key,
        title=table.take("title", _TITLE, _spoken(key)),
        kind=kind or InputKind.TEXT,
        required=table.take("required", flag, True),
        brief=table.take("brief", flag, False),
        choices=table.each("choices", _TITLE),
        columns=table.each("columns", _TITLE),
        help=table.take("help", text(300), ""),
    )
    table.close()
    if kind:
        _check_brief(found, table)
        _check_lists(found, table)
    return found


def _spoken(key: str) -> str:
    return key.replace("_", " ")


def _check_brief(found: Input, table: Table) -> None:
    if found.brief and found.kind not in BRIEF_KINDS:
        table.note(
            ProblemCode.BRIEF_NOT_ALLOWED,
            at=table.at("brief"),
            got=found.kind,
            expected="false",
            candidates=sorted(BRIEF_KINDS),
        )


def _check_lists(found: Input, table: Table) -> None:
    choices, columns = table.at("choices"), table.at("columns")
    if found.kind is not InputKind.CHOICE:
        if found.choices:
            table.note(ProblemCode.MISPLACED_KEY, at=choices, got=found.kind, expected="choice")
    else:
        table.require("choices", "list")
        if table.raw.get("choices") == []:
            table.note(ProblemCode.EMPTY, at=choices, got="list", expected="text")
    if found.columns and found.kind not in LIST_KINDS:
        table.note(ProblemCode.MISPLACED_KEY, at=columns, got=found.kind, expected="file")


def _rate(table: Table, key: str, house: House) -> Rate | None:
    """Read `"36.00 EUR"` (fixed), or a table with one of fixed, hourly, per_item."""
    amount = money(house.currency)
    if not table.has(key):
        return None
    if not isinstance(table.raw[key], Mapping):
        fixed = table.take(key, amount, None)
        return Rate(kind=RateKind.FIXED, amount=fixed) if fixed else None
    inner = table.table(key)
    found = [
        Rate(kind=kind, amount=value)
        for kind in RateKind
        if (value := inner.take(kind.value, amount, None)) is not None
    ]
    inner.close()
    if sum(kind.value in inner.raw for kind in RateKind) != 1:
        inner.note(ProblemCode.ONE_RATE, got="table", expected="fixed", candidates=list(RateKind))
    return found[0] if found else None


def _check(service: Service, table: Table) -> None:
    _check_items(service, table)
    _check_rates(service, table)
    for example in sorted(set(service.examples) & set(service.not_offered)):
        n = service.not_offered.index(example)
        table.note(
            ProblemCode.CONTRADICTION, at=f"{table.at('not_offered')}[{n}]", got=example[:60]
        )
    if service.claim_within >= service.deliver_within:
        table.note(ProblemCode.OUT_OF_ORDER, at=table.at("claim_within"), expected="4h")
    if service.per_unit and not service.unit:
        table.note(ProblemCode.MISSING, at=table.at("unit"), expected="lines")


def _check_items(service: Service, table: Table) -> None:
    if service.items_from is None:
        return
    source = service.input(service.items_from)
    lists = [one.key for one in service.inputs if one.kind in LIST_KINDS]
    if source is None:
        code = ProblemCode.UNKNOWN_INPUT
    elif source.key not in lists:
        code = ProblemCode.NOT_A_LIST
    else:
        return
    guess = lists[0] if lists else ""
    table.note(
        code, at=table.at("items_from"), got=service.items_from, expected=guess, candidates=lists
    )


def _check_rates(service: Service, table: Table) -> None:
    price, pay = service.price, service.pay
    if price and pay and price.kind is pay.kind and pay.amount.minor > price.amount.minor:
        table.note(
            ProblemCode.PAY_ABOVE_PRICE,
            at=table.at("pay"),
            got=money_text(pay.amount),
            expected=money_text(price.amount),
        )
    for key, rate in (("price", price), ("pay", pay)):
        if rate and rate.kind is RateKind.PER_ITEM and not (service.unit or service.items_from):
            table.note(ProblemCode.NOTHING_TO_COUNT, at=table.at(key), expected="unit")
