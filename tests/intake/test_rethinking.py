"""Second thoughts while a card is open change that card; nothing is asked for twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from begun import BOOKS
from chatting import Everyone, rows
from on_card import BOTH, live
from routing.request import RequestState
from routing.values import Period


@pytest.mark.parametrize(
    "text",
    ["make it Monday instead", "can we make it Monday", "by Monday please", "Monday is fine"],
)
def test_another_date(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes(text)
    card = w.mara.hears("understood")
    assert (card.facts["changed"], card.rings) == (True, False)
    wanted = live(w)["bookkeeping"].wanted_at
    assert wanted is not None
    assert (wanted.day, wanted.month) == (30, 11)


@pytest.mark.parametrize(
    "text",
    [
        "lieber bis Montag",
        "mejor para el lunes",
        "plutôt pour lundi",
        "liever maandag",
        "meglio lunedì",
        "pode ser segunda-feira?",
    ],
)
def test_another_date_in_other_languages(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes(text)
    assert w.mara.hears("understood").facts["changed"] is True
    wanted = live(w)["bookkeeping"].wanted_at
    assert wanted is not None
    assert (wanted.day, wanted.month) == (30, 11)


@pytest.mark.parametrize(
    "text",
    [
        "ohne den Newsletter",
        "bitte den Newsletter weglassen",
        "sin el newsletter, por favor",
        "no necesito el newsletter",
        "sans la newsletter",
        "laat de newsletter weg",
        "senza la newsletter",
        "sem a newsletter",
        "nur das erste",
    ],
)
def test_less_in_other_languages(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    w.mara.writes(text)
    assert set(live(w)) == {"bookkeeping"}


@pytest.mark.parametrize(
    "text",
    [
        "außerdem bitte die Quittungen vom Auto",
        "también los recibos del coche",
        "ajoutez aussi les reçus de la voiture",
        "ook de bonnetjes van de auto",
        "anche le ricevute della macchina",
        "também os recibos do carro",
    ],
)
def test_more_in_other_languages(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes(text)
    assert w.mara.hears("understood").facts["changed"] is True
    assert set(live(w)) == {"bookkeeping"}


def test_a_date_that_passed_meanwhile_is_refused(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("make it today at noon instead")
    w.desk.passes(hours=2, minutes=45)
    w.mara.presses("part.1")
    assert w.mara.keys == ["refused.date_past"]


@pytest.mark.parametrize(
    "text",
    [
        "actually only the first one",
        "without the newsletter",
        "just the books please",
        "drop 2",
        "I don't need the newsletter any more",
        "leave the newsletter out",
        "the newsletter can wait",
    ],
)
def test_less(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    w.mara.writes(text)
    assert set(live(w)) == {"bookkeeping"}


@pytest.mark.parametrize(
    "text",
    ["no wait, only the books", "actually only the first one", "nur die Bücher", "only 1"],
)
def test_only_this_after_only_that_is_a_change_of_mind(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    before = live(w)["bookkeeping"]
    w.mara.writes("only the newsletter")
    w.mara.writes(text.replace("Bücher", "Monthly books"))
    assert live(w) == {"bookkeeping": before}


@pytest.mark.parametrize(
    "text",
    [
        "both after all",
        "no, both please",
        "also the books",
        "the books too",
        "keep the books",
        "doch beide",
        "doch auch die books",
        "mejor los dos",
    ],
)
def test_what_was_left_out_comes_back_as_it_was(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    before = live(w)
    w.mara.writes("without the books")
    w.mara.writes(text)
    assert live(w) == before


@pytest.mark.parametrize("text", ["only the newsletter", "only the second one", "only 2"])
def test_only_what_is_left_brings_nothing_back(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("only the newsletter")
    w.mara.writes(text)
    assert set(live(w)) == {"newsletter"}


def test_both_are_not_three(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("also a social media post about it")
    w.mara.writes("only the newsletter")
    w.mara.writes("both after all")
    assert set(live(w)) == {"newsletter"}
    w.mara.writes("no, all three please")
    assert len(live(w)) == 3


def test_other_work_of_the_kind_that_was_left_out_is_new(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("without the books")
    w.mara.writes("also the books for November")
    assert live(w)["bookkeeping"].n == 3


def test_the_numbers_that_the_card_shows_are_those_that_count(w: Everyone) -> None:
    w.mara.writes(BOTH)
    w.mara.writes("also a social media post about it")
    w.mara.writes("drop 1")
    w.mara.writes("drop 2")
    assert set(live(w)) == {"social"}


def test_nothing_left_is_let_go(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("not the books")
    assert w.mara.keys == ["dropped"]
    assert w.desk.request().state == RequestState.DROPPED


def test_only_what_is_there_anyway_changes_nothing(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("only the books")
    assert set(live(w)) == {"bookkeeping"}


def test_more_of_the_same_goes_to_the_part(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("add the Q2 numbers too")
    (row,) = rows(w.mara.hears("understood"))
    assert w.desk.words(row["added"]) == "add the Q2 numbers too"
    part = live(w)["bookkeeping"]
    assert w.desk.words(part.words) == f"{BOOKS}\nadd the Q2 numbers too"
    period = part.inputs["period"].value
    assert isinstance(period, Period), "what was said before stays"
    assert period.start.month == 10


def test_more_with_a_file_takes_the_file(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("add this one too", {"statement.csv": "date,amount\n2026-10-01,3\n"})
    assert live(w)["bookkeeping"].inputs["statement"].files


def test_other_work_becomes_a_part_of_the_same_card(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("also write our December newsletter please")
    assert set(live(w)) == {"bookkeeping", "newsletter"}


def test_other_work_instead(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("no, I meant write our December newsletter")
    assert set(live(w)) == {"newsletter"}


@pytest.mark.parametrize(
    "text",
    ["I want a newsletter for December", "I want our December newsletter by Thursday"],
)
def test_other_work_that_is_wanted_besides_replaces_nothing(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes(text)
    found = w.mara.desk.ledger.read(lambda reads: reads.open_requests(w.mara.person.id))
    assert [part.service for one in found for part in one.live] == ["bookkeeping", "newsletter"]


@pytest.mark.parametrize(
    "text",
    ["no, I want our December newsletter", "I want our December newsletter instead",
     "sorry, actually I want our December newsletter"],
)  # fmt: skip
def test_other_work_that_is_wanted_instead_replaces_it(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes(text)
    assert set(live(w)) == {"newsletter"}


def test_another_value_instead(w: Everyone) -> None:
    w.mara.writes("Please write our December newsletter, 400 words")
    w.mara.writes("make it 600 words")
    assert live(w)["newsletter"].inputs["words"].value == 600


def test_a_reply_to_the_card_belongs_to_it(w: Everyone) -> None:
    number = w.desk.letters + 1
    w.mara.writes(BOOKS)
    w.mara.writes("The bank has a new name since May", reply_to=f"m{number}")
    assert "new name" in w.desk.words(live(w)["bookkeeping"].words)
    w.mara.writes("yes", reply_to=f"m{number}")
    assert len(w.desk.tasks) == 1


def test_the_newest_card_takes_the_yes(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("Please write our December newsletter")
    w.mara.writes("yes")
    assert [task.service for task in w.desk.tasks] == ["newsletter"]


def test_another_request_stays_another_one(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("Please write our December newsletter by Thursday")
    assert w.mara.hears("understood").about.id == 2


def test_the_same_work_for_another_month_is_a_part_of_its_own(w: Everyone) -> None:
    w.mara.writes(BOOKS)
    w.mara.writes("also do the September books please")
    found = w.mara.desk.ledger.read(lambda reads: reads.open_requests(w.mara.person.id))
    periods = [part.inputs["period"].value for part in found[0].live]
    assert [p.start.month for p in periods if isinstance(p, Period)] == [10, 9]


def test_more_may_bring_the_date_that_was_not_given(w: Everyone) -> None:
    number = w.desk.letters + 1
    w.mara.writes("Please reconcile the October books")
    assert live(w)["bookkeeping"].wanted_at is None
    w.mara.writes("the tax adviser needs them by Monday", reply_to=f"m{number}")
    wanted = live(w)["bookkeeping"].wanted_at
    assert wanted is not None
    assert (wanted.day, wanted.month) == (30, 11)


def test_a_number_that_could_be_of_several_changes_none(w: Everyone) -> None:
    w.mara.writes(BOTH)
    before = live(w)
    w.mara.writes("make it 600 words")
    assert live(w) == before


def test_a_value_of_work_that_is_offered_no_more_changes_nothing(w: Everyone) -> None:
    w.mara.writes("Please write our December newsletter, 400 words")
    house = w.desk.desk.house
    left = {key: one for key, one in house.catalogue.services.items() if key != "newsletter"}
    w.desk.desk.house = replace(house, catalogue=replace(house.catalogue, services=left))
    w.mara.writes("make it 600 words")
    assert live(w)["newsletter"].inputs["words"].value == 400


@pytest.mark.parametrize(
    "text", ["make it every Monday instead", "make it Monday or Tuesday instead"]
)
def test_what_is_no_one_date_moves_none(w: Everyone, text: str) -> None:
    w.mara.writes(BOOKS)
    before = live(w)
    w.mara.writes(text)
    dates = [[part.wanted_at for part in parts.values()] for parts in (live(w), before)]
    assert dates[0] == dates[1]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("actually skip the sale", {"bookkeeping"}),
        ("only the receipts", {"bookkeeping"}),
        ("drop the receipts please", {"newsletter"}),
    ],
)
def test_a_part_is_named_by_what_it_was_asked_with(w: Everyone, text: str, left: set[str]) -> None:
    w.mara.writes(
        "Please reconcile the October books with the receipts by Friday. "
        "Please write our December newsletter about the sale."
    )
    w.mara.writes(text)
    assert set(live(w)) == left


def test_a_word_that_both_were_asked_with_names_neither(w: Everyone) -> None:
    w.mara.writes(
        "Please reconcile the October books of the salon by Friday. "
        "Please write our December newsletter for the salon."
    )
    w.mara.writes("skip the salon")
    assert w.mara.keys == ["change"]
    assert len(live(w)) == 2


@pytest.mark.parametrize("text", ["forget it", "cancel the whole order"])
def test_all_of_it_is_let_go_where_all_is_said(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    w.mara.writes(text)
    assert w.desk.request().state == RequestState.DROPPED


def test_what_was_left_out_comes_back_by_what_it_was_asked_with(w: Everyone) -> None:
    w.mara.writes(
        "Please reconcile the October books with the receipts by Friday. "
        "Please write our December newsletter about the sale."
    )
    w.mara.writes("skip the sale")
    w.mara.writes("the sale back in please")
    assert set(live(w)) == {"bookkeeping", "newsletter"}


@pytest.mark.parametrize(
    "text",
    [
        "no wait, leave the newsletter for now", "put the newsletter on hold please",
        "let's leave the newsletter be", "park the newsletter", "Lass den Newsletter erstmal",
        "deja la newsletter por ahora", "laisse la newsletter pour le moment",
        "laat de newsletter voorlopig", "lascia stare la newsletter",
        "deixa a newsletter por enquanto",
    ],
)  # fmt: skip
def test_what_is_left_for_later_is_left_out(w: Everyone, text: str) -> None:
    w.mara.writes(BOTH)
    w.mara.writes(text)
    assert set(live(w)) == {"bookkeeping"}


@pytest.mark.parametrize(
    "text",
    [
        "the newsletter is about our autumn retreat", "for the newsletter: mention the retreat",
        "Der Newsletter soll vom Herbst handeln", "la newsletter es sobre el retiro",
    ],
)  # fmt: skip
def test_more_of_a_thing_on_the_card_goes_to_it_and_is_no_second_one(
    w: Everyone, text: str
) -> None:
    w.mara.writes(BOTH)
    w.mara.writes(text)
    parts = live(w)
    assert set(parts) == {"bookkeeping", "newsletter"}
    words = w.desk.ledger.read(lambda reads: reads.words(parts["newsletter"].words))
    assert text in words
