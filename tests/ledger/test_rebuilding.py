"""Whatever happens to whom: every row is the fold of its events, read back from the database."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import ForwardRef

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from ledgers import after, open_ledger
from routing.folds import FOLDS, fresh
from routing.notices.model import About, Subject
from routing.people import Founded, Side
from routing.ports import Cause
from routing.values import Money, Period
from storage.bodies import upcast, version_of
from storage.verify import rebuild

MOMENTS = st.integers(0, 10**7).map(lambda seconds: after(seconds))
st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(timedelta, st.integers(0, 10**6).map(lambda n: timedelta(seconds=n)))
st.register_type_strategy(Decimal, st.decimals("-1000", "1000", places=2))
st.register_type_strategy(int, st.integers(-3, 10**12))
st.register_type_strategy(str, st.text(st.characters(codec="utf-8"), max_size=8))
st.register_type_strategy(
    Money,
    st.builds(Money, minor=st.integers(-(10**15), 10**15), currency=st.just("EUR")),
)
# A fact may hold facts; one plain one within is deep enough.
st.register_type_strategy(ForwardRef("Fact"), st.text(st.characters(codec="utf-8"), max_size=8))
st.register_type_strategy(Period, st.just(Period(start=date(2026, 3, 1), end=date(2026, 4, 1))))

KINDS = [*FOLDS, *[About.TASK] * 4]

pytestmark = pytest.mark.sqlite


def any_event(kind: About):
    return st.sampled_from(list(FOLDS[kind].events.values())).flatmap(st.from_type)


STEPS = st.lists(
    st.sampled_from(KINDS).flatmap(
        lambda kind: st.tuples(st.just(kind), st.integers(1, 2), any_event(kind), MOMENTS, MOMENTS)
    ),
    min_size=8,
    max_size=30,
)


def possible(kind: About, state, event, at) -> bool:
    """Tell whether the fold takes the event; a real decider writes no other."""
    try:
        after = FOLDS[kind].step(state, event, at)
    except LookupError:
        return False
    # No desk makes two offers of one number.
    numbers = [offer.n for offer in getattr(after, "offers", ())]
    return len(set(numbers)) == len(numbers)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    ledger = open_ledger(tmp_path_factory.mktemp("rebuild"))
    yield ledger
    ledger.engine.dispose()


@settings(max_examples=60)
@given(steps=STEPS)
def test_rows_are_rebuilt_from_their_events(tmp_path_factory, steps) -> None:
    folder = tmp_path_factory.mktemp("rebuild")
    ledger = open_ledger(folder)

    def work(tx):
        base, clients = tx.next_id("subject") * 10, tx.next_id("client")
        states = {}
        for kind, id, event, at, now in steps:
            subject = Subject(kind=kind, id=base + id)
            state = states.get(subject) or fresh(kind, subject.id)
            if kind is About.ARRANGEMENT and not hasattr(event, "rounds") and not state.version:
                continue
            if hasattr(event, "client") and kind is About.ARRANGEMENT:
                event = type(event)(
                    client=base + id + clients, service=event.service, rounds=0, terms=event.terms
                )
            if not possible(kind, state, event, at):
                continue
            tx.record(subject, [event], Cause(now=now, at=at))
            states[subject] = tx._find(kind, subject.id)
        return states

    states = ledger.write(work)
    for subject, state in states.items():
        assert ledger.read(lambda r, s=subject: r._find(s.kind, s.id)) == state
        stored = ledger.read(lambda r, s=subject: r.history(s))
        times = [event.happened_at for event in stored]
        assert times == sorted(times)
    assert rebuild(ledger.engine) == ()
    ledger.engine.dispose()
    shutil.rmtree(folder)


def test_an_altered_row_is_named_with_its_column(ledger) -> None:
    event = Founded(side=Side.CLIENT)
    cause = Cause(now=after(0), at=after(0))
    ledger.write(lambda tx: tx.record(Subject(kind=About.PARTY, id=9_999_999), [event], cause))
    with ledger.engine.begin() as connection:
        connection.execute(text("UPDATE parties SET side = 'operator' WHERE id = 9999999"))
    (difference,) = rebuild(ledger.engine)
    assert (difference.about.id, difference.what) == (9_999_999, "side")
    with ledger.engine.begin() as connection:
        connection.execute(text("UPDATE parties SET side = 'client' WHERE id = 9999999"))


def test_old_bodies_are_brought_up_to_date_step_by_step() -> None:
    steps = {
        ("Named", 1): lambda body: {"zone": body["tz"]},
        ("Named", 2): lambda body: {**body, "lang": "en"},
    }
    assert upcast("Named", 1, {"tz": "UTC"}, steps) == {"zone": "UTC", "lang": "en"}
    assert upcast("Named", 3, {"zone": "UTC"}, steps) == {"zone": "UTC"}
    assert version_of("Named", {"Named": 3}) == 3
    assert version_of("Other") == 1
