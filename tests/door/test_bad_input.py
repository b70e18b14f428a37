"""Bad input gets a clear answer and loses nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from begun import BOOKS, STATEMENT, books_confirmed
from chatting import Everyone, Seat, rows
from routing.desk import TRIES, Stale
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from routing.request import RequestState
from routing.rules import CODES_WITHIN, WRONG_CODES, WRONG_CODES_OF_ALL
from routing.task import TaskState

if TYPE_CHECKING:
    from routing.inbound import Letter


@pytest.mark.parametrize("text", ["", "   \n", "\0\x07\x1b", "\u200b"])
def test_an_empty_message(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert w.mara.keys in (["refused.empty"], ["remark"])


def test_a_hundred_thousand_characters(w: Everyone) -> None:
    w.mara.writes("books " * 20_000)
    assert w.mara.keys == ["refused.too_long"]


def test_control_characters_do_no_harm(w: Everyone) -> None:
    w.mara.writes("Please\x00 reconcile\x1b[31m the October books\ud800 by Friday noon")
    assert w.mara.keys


def test_codes_cannot_be_tried_out(w: Everyone) -> None:
    w.mara.writes("link")
    code = str(w.mara.hears("link_code").facts["code"])
    guess, other = w.desk.seat("guess"), w.desk.seat("other")
    for n in range(WRONG_CODES):
        guess.writes(f"link K7QP-2MXD-4RT{n + 2}")
        assert [notice.key for notice in w.desk.told] == ["refused.bad_code"]
    guess.writes(f"link {code}")
    assert [notice.key for notice in w.desk.told] == ["refused.codes_later"]
    w.desk.now += CODES_WITHIN
    guess.writes(f"link {code}")
    assert guess.person.id == w.mara.person.id

    for n in range(WRONG_CODES_OF_ALL):
        w.desk.seat(f"guess{n}").writes("link K7QP-2MXD-4RTZ")
    other.writes("link K7QP-2MXD-4RTZ")
    assert [notice.key for notice in w.desk.told] == ["refused.codes_later"]


def test_a_refusal_comes_where_one_writes(w: Everyone) -> None:
    phone = Seat(name="mara", desk=w.desk, platform=Platform.TERMINAL)
    told = phone.writes("")
    assert told[0].place is not None
    shared = Place(platform=Platform.TERMINAL, chat="all", private=False)
    w.desk.letters += 1
    inbound = Inbound(
        key="public",
        account=w.mara.account,
        place=shared,
        kind=InboundKind.WORDS,
        sent_at=w.desk.now,
    )
    letter = w.desk.desk.keep(inbound, w.desk.now)
    assert letter is not None
    w.desk.desk.decide(letter.id, w.desk.now)
    assert w.desk.history.told()[-1].notice.place is None


@pytest.mark.parametrize(
    "text",
    [
        "prepare payroll for March 1950, 4 people",
        "books for October by 1900-01-01",
        "books for October by noon in 200 years",
        "books since 0001-01-01 until 9999-12-31",
        "write a newsletter about what was 300 years ago",
    ],
)
def test_years_out_of_reach_are_answered_all_the_same(w: Everyone, text: str) -> None:
    w.mara.writes(text)
    assert w.mara.keys
    years = (part.wanted_at.year for part in w.desk.request().parts if part.wanted_at is not None)
    assert set(years) <= {2026}


@pytest.mark.parametrize("ref", ["T-" + "9" * 25, "R-" + "9" * 25, "T-" + "9" * 5000, "T-0"])
def test_a_number_of_nothing(w: Everyone, ref: str) -> None:
    w.mara.writes("hello there", about=ref)
    assert w.mara.keys in (["refused.no_task"], ["hello"])
    w.mara.fills(ref, note="x")
    assert w.mara.keys == ["refused.no_task"]
    w.mara.sends(InboundKind.EDIT, about=ref, text="hello there")
    assert w.mara.keys in (["refused.no_task"], ["edit_ignored"])
    told = w.desk.order("cancel", task=ref)
    assert told[0].key in {"refused.names_no_task", "refused.no_such_task"}
    assert len(told) == 1


# --- presses ---


def test_an_unknown_card(w: Everyone) -> None:
    w.mara.taps("no-such-key", "go")
    assert w.mara.keys == ["refused.no_card"]
    w.mara.sends(InboundKind.PRESS)
    assert w.mara.keys == ["refused.no_card"]


def test_somebody_elses_card(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    card = w.mara.card("go")
    assert card is not None
    w.ana.taps(card.key, "go")
    assert w.ana.keys == ["refused.not_your_card"]
    assert w.desk.request().state == RequestState.OPEN


def test_a_button_that_does_nothing(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    card = w.mara.card("go")
    assert card is not None
    w.mara.taps(card.key, "frobnicate")
    assert w.mara.keys == ["understood"]


def test_a_button_of_yesterday_answers_with_the_present_state(w: Everyone) -> None:
    books_confirmed(w)
    card = w.ana.card("claim")
    assert card is not None
    w.ana.presses("claim")
    w.ana.taps(card.key, "claim")
    assert w.desk.task().state == TaskState.WORKING
    assert w.ana.keys


def test_an_old_button_of_no_task_or_request(w: Everyone) -> None:
    w.mara.writes("where are my things?")
    w.mara.writes("", STATEMENT)
    w.mara.presses("forget")
    w.mara.presses("forget")
    assert w.mara.keys == ["refused.card_over"]


def test_the_same_letter_twice_is_one_letter(w: Everyone) -> None:
    inbound = Inbound(
        key="same",
        account=w.mara.account,
        place=Place(platform=Platform.TERMINAL, chat="mara"),
        kind=InboundKind.WORDS,
        sent_at=w.desk.now,
        text=BOOKS,
    )
    letter = w.desk.desk.keep(inbound, w.desk.now)
    assert letter is not None
    assert w.desk.desk.keep(inbound, w.desk.now) is None
    w.desk.desk.decide(letter.id, w.desk.now)
    w.desk.desk.decide(letter.id, w.desk.now)
    assert len(w.desk.history.told(letter=int(letter.id))) == 1


def test_the_way_to_a_person_is_on_every_card(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("go")
    w.mara.presses("unknown")
    w.mara.presses("person")
    assert (w.mara.keys, w.ola.keys) == (["person_called"], ["wants_person"])


def test_things_and_undo_are_buttons_anywhere(w: Everyone) -> None:
    books_confirmed(w)
    w.mara.presses("things", "R-1")
    assert w.mara.keys == ["things"]
    w.ana.presses("claim")
    w.ana.presses("deliver")
    assert w.ana.keys == ["deliver_what"]


# --- edits and deletions ---


def test_an_edit_of_an_open_request_is_understood_anew(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.edits(f"m{w.desk.letters}", "Please reconcile the September books by Thursday noon")
    (row,) = rows(w.mara.hears("understood"))
    assert "missing" not in row, "the file stays"
    assert w.desk.request().parts[0].inputs["period"].value.start.month == 9  # type: ignore[union-attr]


def test_an_edit_of_a_confirmed_request_changes_nothing(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    message = f"m{w.desk.letters}"
    w.mara.presses("go")
    w.mara.edits(message, "Please reconcile the September books")
    assert w.mara.keys == ["edit_ignored"]
    w.mara.edits("m77", "hello")
    assert w.mara.keys == ["edit_ignored"]


def test_edited_words_read_so_on_the_other_side(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    w.mara.writes("add the Q2 numbers")
    w.mara.edits(f"m{w.desk.letters}", "add the Q3 numbers")
    assert w.desk.words(w.ana.hears("word").facts["said"]) == "add the Q3 numbers"


def test_a_deleted_request_is_dropped(w: Everyone) -> None:
    w.mara.writes(BOOKS, STATEMENT)
    w.mara.deletes(f"m{w.desk.letters}")
    assert w.mara.keys == ["dropped"]
    w.mara.deletes("m77")
    assert w.mara.keys == []


def test_words_that_crossed_are_taken_back(w: Everyone) -> None:
    books_confirmed(w)
    w.ana.presses("claim")
    w.mara.writes("add the Q2 numbers")
    w.desk.posts()
    w.mara.deletes(f"m{w.desk.letters}")
    assert "word_gone" in w.ana.keys


# --- programs ---


def test_an_unknown_command(w: Everyone) -> None:
    told = w.desk.order("frobnicate")
    assert [notice.key for notice in told] == ["refused.no_command"]


def test_a_letter_that_cannot_be_decided_is_told_about(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    inbound = Inbound(
        key="stuck",
        account=w.mara.account,
        place=Place(platform=Platform.TERMINAL, chat="mara"),
        kind=InboundKind.WORDS,
        sent_at=w.desk.now,
        text="hello",
    )
    letter = w.desk.desk.keep(inbound, w.desk.now)
    assert letter is not None
    w.desk.desk.set_aside(letter.id, w.desk.now)
    assert [n.notice.key for n in w.desk.history.told()[-2:]] == ["set_aside", "set_aside"]
    w.desk.desk.decide(letter.id, w.desk.now)
    w.desk.desk.set_aside(letter.id, w.desk.now)


def test_a_newcomer_whose_first_letter_cannot_be_decided_is_told_where_they_wrote(
    w: Everyone,
) -> None:
    place = Place(platform=Platform.TERMINAL, chat="nora")
    account = Account(platform=Platform.TERMINAL, user="nora")
    first = Inbound(
        key="first", account=account, place=place, kind=InboundKind.WORDS, sent_at=w.desk.now,
        text="October books",
    )  # fmt: skip
    letter = w.desk.desk.keep(first, w.desk.now)
    assert letter is not None
    w.desk.desk.set_aside(letter.id, w.desk.now)
    told = [n.notice for n in w.desk.history.told() if n.notice.key == "set_aside"]
    assert [(one.to, one.place) for one in told] == [(w.ola.person.id, None), (None, place)]


def test_an_order_that_cannot_be_decided_is_told_to_the_operators_alone(w: Everyone) -> None:
    order = Inbound(
        key="order", account=Account(platform=Platform.CLI, user="ola"),
        place=Place(platform=Platform.CLI, chat=""), kind=InboundKind.COMMAND,
        sent_at=w.desk.now, command="assign",
    )  # fmt: skip
    letter = w.desk.desk.keep(order, w.desk.now)
    assert letter is not None
    w.desk.desk.set_aside(letter.id, w.desk.now)
    told = [n.notice for n in w.desk.history.told() if n.notice.key == "set_aside"]
    assert [(one.to, one.place) for one in told] == [(w.ola.person.id, None)]


def test_what_changed_meanwhile_is_understood_again(w: Everyone) -> None:
    """A question that comes up while words are being understood."""
    w.mara.writes(BOOKS)
    w.mara.presses("change")
    desk = w.desk.desk
    real, asked = desk.understander, []

    class Slow:
        """Understands, while the same person presses a button elsewhere."""

        def read(self, *words: object, **more: object) -> object:
            if not asked:
                asked.append(True)
                desk.understander = real
                w.mara.presses("date.1")
            return real.read(*words, **more)  # type: ignore[arg-type]

        def __getattr__(self, name: str) -> object:
            return getattr(real, name)

    desk.understander = Slow()  # type: ignore[assignment]
    w.mara.writes("Thursday at noon")
    assert w.desk.request().parts[0].wanted_at is not None
    assert w.mara.asked == ()


def test_what_never_settles_stays_undecided(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.presses("change")
    desk = w.desk.desk
    real, tries = desk.understander, []

    class Restless:
        """Understands, while something is asked again and again."""

        def read(self, *words: object, **more: object) -> object:
            tries.append(True)
            desk.understander = real
            for action in ("done", "change", "date.1") if len(tries) > 1 else ("date.1",):
                w.mara.presses(action)
            desk.understander = self  # type: ignore[assignment]
            return real.read(*words, **more)  # type: ignore[arg-type]

        def __getattr__(self, name: str) -> object:
            return getattr(real, name)

    desk.understander = Restless()  # type: ignore[assignment]
    with pytest.raises(Stale):
        w.mara.writes("Thursday at noon")
    assert len(tries) == TRIES


# --- forms ---


def test_an_account_of_a_program_is_no_person(w: Everyone) -> None:
    account = Account(platform=Platform.API, user="robot")
    place = Place(platform=Platform.API, chat="robot")
    inbound = Inbound(
        key="api",
        account=account,
        place=place,
        kind=InboundKind.WORDS,
        sent_at=w.desk.now,
        text="x",
    )
    letter: Letter | None = w.desk.desk.keep(inbound, w.desk.now)
    assert letter is not None
    before = len(w.desk.history.told())
    w.desk.desk.decide(letter.id, w.desk.now + timedelta(seconds=1))
    assert len(w.desk.history.told()) == before


# --- what an adapter may ask before it answers ---


def test_home_shows_a_person_their_things_and_a_stranger_none(w: Everyone) -> None:
    desk, now = w.desk.desk, w.desk.now
    assert desk.things_for(w.mara.account, now).key == "things"
    assert desk.things_for(w.ola.account, now).key == "board"
    assert desk.things_for(w.desk.seat("nobody").account, now).key == "refused.not_known"


def test_an_edit_of_a_hundred_thousand_characters_is_refused(w: Everyone) -> None:
    number = w.desk.letters + 1
    w.mara.writes(BOOKS)
    w.mara.edits(f"m{number}", "x" * 100_000)
    assert w.mara.keys == ["refused.too_long"]
