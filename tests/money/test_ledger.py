"""Whatever is accepted, taken back, paid beforehand and ended: the books balance."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money_books import CLIENT, MARA, PROVIDER, Books, eur, fixed, rate
from routing.catalogue.model import RateKind
from routing.money.charge import Done
from routing.money.postings import Account, balance, sums
from routing.money.retainer import MINUTES, RetainerAgreed, end, pause, resume
from routing.money.statements import statement
from routing.people import Side
from routing.refusals import Refused
from routing.task import TaskState

CENTS = st.integers(0, 20_000)
RATES = st.none() | st.builds(
    rate, st.sampled_from(RateKind), CENTS, st.sampled_from(["EUR", "EUR", "JPY"])
)
WORK = st.builds(
    Done,
    price=RATES,
    pay=RATES,
    took_for=st.none() | st.integers(0, 900).map(lambda n: timedelta(minutes=n)),
    lines=st.integers(0, 60),
    share=st.sampled_from([100, 100, 100, 50, 33]),
)
HOURS = st.builds(
    RetainerAgreed,
    client=st.just(CLIENT),
    unit=st.just(MINUTES),
    monthly=st.integers(1, 900),
    fee=CENTS.map(eur),
    over=CENTS.map(eur),
    roll_over=st.none() | st.integers(0, 400),
)
MONEY = st.builds(
    RetainerAgreed,
    client=st.just(CLIENT),
    unit=st.just("EUR"),
    monthly=st.integers(1, 40_000),
    fee=st.none() | CENTS.map(eur),
    roll_over=st.none() | st.integers(0, 20_000),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("accept"), WORK, st.sampled_from([None, MARA])),
        st.tuples(st.just("accept"), WORK, st.sampled_from([None, MARA])),
        st.tuples(st.just("take_back"), st.integers(0, 30)),
        st.tuples(st.just("reopen"), st.integers(0, 30), WORK, st.sampled_from([None, MARA])),
        st.tuples(st.just("later"), st.integers(1, 40)),
        st.tuples(st.just("agree"), HOURS | MONEY),
        st.tuples(st.sampled_from(["pause", "resume", "end"])),
    ),
    max_size=25,
)


def play(steps: list[tuple[object, ...]]) -> Books:
    """Carry out the steps; what is refused changes nothing."""
    books = Books()
    for name, *said in steps:
        try:
            _step(books, str(name), said)
        except Refused:
            continue
    return books


def _step(books: Books, name: str, said: list[object]) -> None:
    rests = {"pause": pause, "resume": resume, "end": end}
    if name in rests:
        if books.retainer is not None:
            books.happened(rests[name](books.retainer))
    elif name in ("take_back", "reopen"):
        accepted = [t.id for t in books.tasks.values() if t.state == TaskState.ACCEPTED]
        if accepted:
            which = accepted[said[0] % len(accepted)]  # type: ignore[operator]
            getattr(books, name)(which, *said[1:])
    else:
        getattr(books, name)(*said)


@given(STEPS)
def test_every_event_balances_in_every_unit(steps) -> None:
    books = play(steps)
    by_event: dict[object, list] = {}
    for posting in books.postings:
        by_event.setdefault((posting.about, posting.n), []).append(posting)
    for postings in by_event.values():
        assert not any(sums(postings).values())


@given(STEPS)
def test_a_retainer_is_what_the_ledger_says_and_never_below_nothing(steps) -> None:
    books = play(steps)
    left = Counter({p.unit: 0 for p in books.postings})
    for posting in books.postings:
        if posting.account == Account.RETAINER:
            left[posting.unit] -= posting.amount
            assert left[posting.unit] >= 0 or posting.why != "drawn"
    if books.retainer is not None:
        assert left[books.retainer.unit] == books.retainer.left >= 0
        assert not (books.retainer.ended and books.retainer.left), "it is the client's again"
        assert not (books.retainer.ended and books.retainer.paused)
    assert balance(books.postings, Account.TIME, MINUTES) == left[MINUTES]


@given(STEPS)
def test_nothing_beyond_a_retainer_is_charged_without_a_recorded_yes(steps) -> None:
    for task in play(steps).tasks.values():
        if task.charge is not None and task.charge.over is not None:
            assert task.charge.agreed_by == MARA
        if task.charge is not None and task.charge.held is not None:
            assert task.charge.agreed_by is None
            assert task.charge.over is None


@given(STEPS)
def test_what_is_taken_back_is_posted_back_and_nothing_is_altered(steps) -> None:
    books = play(steps)
    for task in books.tasks.values():
        own = [p for p in books.postings if p.task == task.id and p.why in ("charged", "reversed")]
        if task.state != TaskState.ACCEPTED:
            assert not any(sum(p.amount for p in own if p.account == a) for a in Account)


@given(STEPS)
def test_statements_sum_to_the_ledger(steps) -> None:
    books = play(steps)
    first = datetime(2026, 1, 1, tzinfo=UTC)
    months = [first]
    while months[-1] <= books.now:
        months.append((months[-1] + timedelta(days=31)).replace(day=1))
    owed, paid, margin = Counter(), Counter(), Counter()
    for start, after in pairwise(months):
        until = [p for p in books.postings if p.at < after]
        for side, party in ((Side.CLIENT, CLIENT), (Side.PROVIDER, PROVIDER)):
            told = statement(side, party, date(start.year, start.month, 1), start, until)
            account = Account.CLIENT if side == Side.CLIENT else Account.PROVIDER
            (owed if side == Side.CLIENT else paid).update(told.totals(account))
        margin.update(
            statement(Side.OPERATOR, None, start.date(), start, until).totals(Account.MARGIN)
        )
    for unit in {p.unit for p in books.postings}:
        assert owed[unit] == balance(books.postings, Account.CLIENT, unit)
        assert paid[unit] == -balance(books.postings, Account.PROVIDER, unit)
        assert margin[unit] == -balance(books.postings, Account.MARGIN, unit)
        beforehand = -balance(books.postings, Account.RETAINER, unit)
        if unit != MINUTES:
            assert owed[unit] == paid[unit] + margin[unit] + beforehand


def test_a_year_of_hours_that_roll_over_lapse_and_rest() -> None:
    books = Books()
    books.agree(
        RetainerAgreed(
            client=CLIENT, unit=MINUTES, monthly=600, fee=eur(45000), over=eur(5000), roll_over=120
        )
    )
    books.accept(Done(pay=fixed(20000), took_for=timedelta(hours=4)))
    books.later(31)
    assert books.retainer is not None
    assert books.retainer.left == 600 + 120
    books.happened(pause(books.retainer))
    books.later(28)
    assert books.retainer.left == 720
    books.happened(resume(books.retainer))
    books.later(31)
    assert books.retainer.left == 600 + 120
    assert balance(books.postings, Account.CLIENT, "EUR") == 3 * 45000
    assert balance(books.postings, Account.MARGIN, "EUR") == -(3 * 45000 - 20000)


def test_money_that_is_left_at_the_end_is_the_clients_again() -> None:
    books = Books()
    books.agree(RetainerAgreed(client=CLIENT, unit="EUR", monthly=10000, fee=eur(10000)))
    books.accept(Done(price=fixed(6000), pay=fixed(4000)))
    assert books.retainer is not None
    books.happened(end(books.retainer))
    assert balance(books.postings, Account.CLIENT, "EUR") == 6000
    assert balance(books.postings, Account.RETAINER, "EUR") == 0


def test_money_that_comes_back_after_the_end_is_the_clients_at_once() -> None:
    books = Books()
    books.agree(RetainerAgreed(client=CLIENT, unit="EUR", monthly=10000, fee=eur(10000)))
    task = books.accept(Done(price=fixed(6000), pay=fixed(4000)))
    assert books.retainer is not None
    books.happened(end(books.retainer))
    books.later(40)
    books.take_back(task.id)
    assert books.retainer.left == 0
    assert balance(books.postings, Account.CLIENT, "EUR") == 0, "nothing is owed, nothing is kept"
    assert balance(books.postings, Account.RETAINER, "EUR") == 0
    books.agree(RetainerAgreed(client=CLIENT, unit=MINUTES, monthly=60, over=eur(1)))


def test_what_rested_when_it_ended_does_not_rest_when_it_is_agreed_on_again() -> None:
    books = Books()
    hours = RetainerAgreed(client=CLIENT, unit=MINUTES, monthly=600, over=eur(5000))
    books.agree(hours)
    assert books.retainer is not None
    books.happened(pause(books.retainer))
    books.happened(end(books.retainer))
    books.later(40)
    books.agree(hours)
    assert books.retainer.left == 600


def test_work_accepted_in_january_and_taken_up_again_in_march_stands_in_both_months() -> None:
    """Each statement keeps what it said; the later one takes back and charges anew."""
    books = Books()
    dollars = rate(RateKind.FIXED, 4000, "USD")
    task = books.accept(Done(price=fixed(6000), pay=dollars))
    books.accept(Done(price=rate(RateKind.FIXED, 900, "JPY"), pay=fixed(100)))
    books.later(65)
    books.reopen(task.id, Done(price=fixed(7500), pay=rate(RateKind.FIXED, 5000, "USD")))
    told = {}
    for month in (1, 2, 3):
        start, after = (datetime(2026, n, 1, tzinfo=UTC) for n in (month, month + 1))
        until = [p for p in books.postings if p.at < after]
        for side, party in ((Side.CLIENT, CLIENT), (Side.PROVIDER, PROVIDER)):
            account = Account.CLIENT if side == Side.CLIENT else Account.PROVIDER
            found = statement(side, party, start.date(), start, until)
            told[month, side] = dict(found.totals(account))
    assert told[1, Side.CLIENT] == {"EUR": 6000, "JPY": 900}
    assert told[1, Side.PROVIDER] == {"USD": 4000, "EUR": 100}
    assert told[2, Side.CLIENT] == told[2, Side.PROVIDER] == {}
    assert told[3, Side.CLIENT] == {"EUR": 1500}
    assert told[3, Side.PROVIDER] == {"USD": 1000}


def test_hours_of_january_that_come_back_in_march_may_be_used_and_then_lapse() -> None:
    books = Books()
    books.agree(
        RetainerAgreed(client=CLIENT, unit=MINUTES, monthly=600, over=eur(5000), roll_over=120)
    )
    task = books.accept(Done(pay=fixed(20000), took_for=timedelta(hours=10)))
    books.later(60)
    assert books.retainer is not None
    assert books.retainer.left == 600 + 120
    books.take_back(task.id)
    assert books.retainer.left == 600 + 120 + 600
    books.later(31)
    assert books.retainer.left == 600 + 120


def test_another_unit_waits_until_nothing_of_the_old_one_is_left() -> None:
    books = Books()
    books.agree(RetainerAgreed(client=CLIENT, unit="EUR", monthly=10000, fee=eur(10000)))
    with pytest.raises(Refused, match="retainer_unit"):
        books.agree(RetainerAgreed(client=CLIENT, unit=MINUTES, monthly=60, over=eur(1)))
