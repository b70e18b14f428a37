"""From a meaning to the parts of a request: services, inputs, wanted times, files.

Pure but for keeping words; asks nobody anything.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing import commands as c
from routing.catalogue.model import LIST_KINDS, InputKind, RateKind
from routing.intake.by_name import by_name, of_all
from routing.membership import may_ask_for
from routing.money.rates import known
from routing.request import Part
from routing.rules import FIRST_YEAR, LAST_YEAR
from routing.series.rounds import first_date, is_tied, round_due_at
from routing.task import Given, GivenHow, Item
from routing.understanding import meaning as m
from routing.understanding.phrases.keeping import by_words_alone, touched
from routing.values import FileId, ServiceKey, TextId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from routing.catalogue import Input, Rate, Service
    from routing.house import House
    from routing.people import Person
    from routing.talk import Heard
    from routing.task import Task
    from routing.unit import Unit
    from routing.values import Money

WORDY = frozenset(
    {InputKind.TEXT, InputKind.LINK, InputKind.ACCESS, InputKind.AVAILABILITY, InputKind.PEOPLE}
)
"""Inputs whose answer is somebody's words: kept by text id, never in an event."""
LIKELY = 3
MEANT = 0.6
"""So sure, a service that somebody may not ask for is said to be closed, and nothing else asked."""
NOON = 12
MIDDAY = timedelta(hours=2)
"""How long midday lasts for a meeting; work that is wanted then is wanted by noon."""


def instant_of(when: m.When | None, person: Person, house: House) -> datetime | None:
    """The instant that a time means for a client: a date is the end of that working day.

    A year beyond those in which working time is counted is no time that work can be due.
    """
    if when is None or when.kind == m.Kind.INVALID:
        return None
    value = when.closing_day or _last_of(when)
    if not isinstance(value, date) or value.year > LAST_YEAR:
        return None
    if value.year < FIRST_YEAR:
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    return value.astimezone(UTC) if isinstance(value, datetime) else house.close_of(value, person)


def _last_of(when: m.When) -> m.WhenValue:
    """The end of a stretch of time; midday is noon, and what is open to the end has no last."""
    value = when.value
    if not isinstance(value, m.Between):
        return value
    start, part = value.start, when.grain == m.Grain.PARTOFDAY
    if part and isinstance(start, datetime) and start.hour == NOON and value.end == start + MIDDAY:
        return start
    return value.end or start


def parts_of(heard: Heard, person: Person, unit: Unit) -> tuple[Part, ...]:
    """Give the parts of a message; a message without any is one part whose service is asked."""
    found = heard.meaning.parts or (_whole(heard),)
    parts = tuple(
        replace(_part(n, part, person, unit), kept=_kept(part.text, heard, person, unit))
        for n, part in enumerate(found, start=1)
    )
    assert person.client is not None
    return place_files(of_all(unit, heard.text, parts, person.client), heard.files, unit)


def _kept(text: str, heard: Heard, person: Person, unit: Unit) -> TextId | None:
    """What the client keeps in house and these words are about; names alone tell it anywhere."""
    assert person.client is not None
    keeps = unit.tx.party(person.client).keeps
    number = heard.kept.get(text)
    if number is None:
        number = touched(text, [unit.tx.words(one) for one in keeps], by_words_alone)
    return keeps[number] if number is not None and number < len(keeps) else None


def _whole(heard: Heard) -> m.Part:
    return m.Part(
        text=heard.text,
        span=(0, len(heard.text)),
        service=None,
        confidence=0.0,
        top=heard.meaning.top,
        decision=m.Decision.ASK,
    )


def _part(n: int, part: m.Part, person: Person, unit: Unit) -> Part:
    sure = part.service is not None and (
        part.decision == m.Decision.ROUTE or _closed_to(part, person, unit)
    )
    service = unit.house.offered(ServiceKey(part.service or "")) if sure else None
    wanted_at, doubt = _wanted(part.when, person, unit)
    rule, rule_from = _rule(part.repeats, wanted_at, person, unit)
    if rule_from is not None:
        wanted_at = round_due_at(rule, rule_from, unit.house.client_hours(person))
    new = Part(
        n=n,
        words=unit.keep_words(part.text, person.client),
        likely=_likely(part, person, unit),
        wanted_at=wanted_at,
        itself_at=_itself(part.when, person, unit),
        when_ask=doubt,
        repeats=part.repeats is not None,
        rule=rule,
        rule_from=rule_from,
        at=_appointment(part.when, person, unit),
    )
    return with_service(new, service, part.inputs, unit, person)


def _rule(
    repeats: m.When | None, wanted_at: datetime | None, person: Person, unit: Unit
) -> tuple[str, date | None]:
    """How the work repeats, and its first day where the rule says it and no date was named."""
    if repeats is None or not isinstance(repeats.value, str):
        return "", None
    today = unit.now.astimezone(ZoneInfo(person.zone)).date()
    rule = repeats.value
    if wanted_at is not None or not is_tied(rule):
        return rule, None
    return rule, first_date(rule, today)


def _closed_to(part: m.Part, person: Person, unit: Unit) -> bool:
    """Whether it is likeliest work that this person may not ask for: asking which would hide it."""
    likely = part.decision == m.Decision.ASK and part.confidence >= MEANT
    return likely and not may_ask_for(unit, person, ServiceKey(part.service or ""))


def _likely(part: m.Part, person: Person, unit: Unit) -> tuple[ServiceKey, ...]:
    """The services to offer as buttons: those that this person may ask for."""
    if part.decision == m.Decision.DECLINE:
        return ()
    keys = (ServiceKey(key) for key, _ in part.top)
    return tuple(key for key in keys if may_ask_for(unit, person, key))[:LIKELY]


def _wanted(when: m.When | None, person: Person, unit: Unit) -> tuple[datetime | None, str]:
    """By when it is wanted, and why that should be looked at; a time that is past is no date."""
    due = _due(when)
    wanted_at = instant_of(due, person, unit.house)
    if wanted_at is not None and wanted_at <= unit.now:
        return None, "" if is_soon(due) else m.Doubt.PAST.value
    return wanted_at, "" if due is None or due.ask is None else due.ask.value


def _itself(when: m.When | None, person: Person, unit: Unit) -> datetime | None:
    """The close of the day that work is wanted before: some mean that day, and one tap says so."""
    due = _due(when)
    if due is None or not due.before or due.closing_day is None:
        return None
    found = instant_of(replace(due, before=False), person, unit.house)
    return found if found is not None and found > unit.now else None


def _appointment(when: m.When | None, person: Person, unit: Unit) -> datetime | None:
    """The time that is set for a meeting, if a clock time was said and is still to come."""
    set_for = when is not None and when.role == m.Role.AT and isinstance(when.value, datetime)
    at = instant_of(when, person, unit.house) if set_for else None
    return at if at is not None and at > unit.now else None


def is_soon(when: m.When | None) -> bool:
    """Whether it is from now on without an end: as soon as possible is no date, and none past."""
    return when is not None and isinstance(when.value, m.Between) and when.value.end is None


def _due(when: m.When | None) -> m.When | None:
    """The time if it says by when; the time of a meeting is no due date."""
    return when if when is not None and when.role in (m.Role.DUE, m.Role.WINDOW) else None


def due_in(unit: Unit, heard: Heard) -> datetime | None:
    """By when the words want it, if that is still to come."""
    says = any(when.role == m.Role.DUE for when in heard.meaning.when)
    to_come = heard.due_at is not None and heard.due_at > unit.now
    return heard.due_at if says and to_come else None


def with_service(
    part: Part,
    service: Service | None,
    found: Mapping[str, m.InputValue],
    unit: Unit,
    person: Person,
) -> Part:
    """The part for that service, with what was said and what is still missing."""
    if service is None:
        return replace(part, service=None, inputs={})
    given = {one.key: _given(one, found.get(one.key), unit, person) for one in service.inputs}
    kept = {
        one.key: given[one.key]
        for one in service.inputs
        if one.required or given[one.key].how != GivenHow.MISSING
    }
    assert person.client is not None
    who = by_name(unit, unit.tx.words(part.words), service.key, person.client) or part.by_name
    return replace(part, service=service.key, inputs=kept, to_person=False, by_name=who)


def _given(one: Input, value: m.InputValue | None, unit: Unit, person: Person) -> Given:
    if value is None:
        return Given()
    if one.kind in WORDY:
        return Given(how=GivenHow.GIVEN, text=unit.keep_words(str(value), person.client))
    return Given(how=GivenHow.GIVEN, value=value)


def place_files(parts: tuple[Part, ...], files: tuple[FileId, ...], unit: Unit) -> tuple[Part, ...]:
    """Give each file to the part whose form asks for such a one; what fits nowhere stays aside."""
    for file in files:
        came = unit.tx.file(file).state != "refused"
        slot = next(_slots(parts, file, unit), None) if came else None
        if slot is not None:
            n, key = slot
            parts = tuple(_with_file(part, key, file) if part.n == n else part for part in parts)
    return parts


def _slots(parts: tuple[Part, ...], file: FileId, unit: Unit) -> Iterator[tuple[int, str]]:
    """Where the file could go, best first: a list for its table, else an empty file input."""
    every = [(p, one) for p in parts if not p.dropped for one in _file_inputs(p, unit)]
    free = [(p, one) for p, one in every if p.inputs.get(one.key, Given()).how == GivenHow.MISSING]
    by_fit = sorted(free, key=lambda slot: fit(slot[1], file, unit))
    gather = [(p, one) for p, one in every if not one.columns]
    yield from ((part.n, one.key) for part, one in (*by_fit, *gather))


def fit(one: Input, file: FileId, unit: Unit) -> int:
    """How well a file fits an empty input, 0 best: by its columns, then whether it is needed."""
    lacked = len(lacks(one, file, unit))
    if one.columns and lacked * 2 <= len(one.columns):
        return min(lacked, 1)
    if one.columns:
        return 4
    return 2 if one.required else 3


def lacks(one: Input, file: FileId, unit: Unit) -> tuple[str, ...]:
    """Columns that the input needs and this file has not."""
    has = {column.strip().lower() for column in unit.tx.file(file).columns}
    return tuple(column for column in one.columns if column.strip().lower() not in has)


def lacking(service: Service, inputs: Mapping[str, Given], unit: Unit) -> tuple[str, ...]:
    """Columns that somebody should add to the tables given; of what is no table nothing is said."""
    found = (
        column
        for one in service.inputs
        for file in inputs.get(one.key, Given()).files
        if unit.tx.file(file).columns
        for column in lacks(one, file, unit)
    )
    return tuple(dict.fromkeys(found))


def inputs_of(part: Part, unit: Unit) -> tuple[Input, ...]:
    """The form of the part's service; empty while that is not known."""
    service = None if part.service is None else unit.house.offered(part.service)
    return () if service is None else service.inputs


def _file_inputs(part: Part, unit: Unit) -> Iterable[Input]:
    return (one for one in inputs_of(part, unit) if one.kind in LIST_KINDS)


def _with_file(part: Part, key: str, file: FileId) -> Part:
    held = part.inputs.get(key, Given())
    given = replace(held, how=GivenHow.GIVEN, files=(*held.files, file))
    return replace(part, inputs={**part.inputs, key: given})


def first_asked(inputs: Mapping[str, Given], keys: Iterable[str]) -> dict[str, Given]:
    """Give the inputs in the order in which they are asked for: these first, if they are of it."""
    first = {key: inputs[key] for key in keys if key in inputs}
    return {**first, **inputs}


def items_of(service: Service | None, inputs: Mapping[str, Given], unit: Unit) -> tuple[Item, ...]:
    """The lines of the list that this service works through, one item a row."""
    if service is None or service.items_from is None:
        return ()
    given = inputs.get(service.items_from, Given())
    rows = sum(unit.tx.file(file).rows or 0 for file in given.files)
    return tuple(Item(n=n) for n in range(1, rows + 1))


def listed(unit: Unit, task: Task, key: str, given: Given) -> c.GiveInput:
    """This input, with the items of its list and what they cost together."""
    service = unit.house.service(task)
    items = items_of(service, {**task.inputs, key: given}, unit)
    return c.GiveInput(
        key=key,
        given=given,
        items=items,
        price=_for_items(task.price_rate, items),
        pay=_for_items(task.pay_rate, items),
    )


def _for_items(rate: Rate | None, items: tuple[Item, ...]) -> Money | None:
    """The whole amount of a rate per item, once there is a list; None for any other rate."""
    return known(rate, len(items)) if rate and rate.kind == RateKind.PER_ITEM else None


def bad_rows(inputs: Mapping[str, Given], unit: Unit) -> tuple[int, ...]:
    """Line numbers that somebody should look at, over all lists given."""
    files = dict.fromkeys(file for given in inputs.values() for file in given.files)
    return tuple(row for file in files for row in unit.tx.file(file).bad_rows)
