"""Who shall do it, by name: what is heard as that, and what only looks like it."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.wishing import is_written_as_name, may_suffice, wished_in


def names_in(text: str) -> list[str]:
    return [one.name for one in wished_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "I want Ben to do the newsletter", "could Ben take care of the October books?",
        "Ben should do it please", "can ben do it?", "have Ben write it, please",
        "ich möchte, dass Ben das macht", "Ben soll das machen", "kann Ben das bitte übernehmen?",
        "lass das bitte Ben machen", "quiero que lo haga Ben", "¿puede Ben encargarse?",
        "me gustaría que Ben haga el boletín", "je voudrais que Ben s'en occupe",
        "Ben peut s'en occuper ?", "vorrei che lo faccia Ben", "ik wil graag dat Ben het doet",
        "quero que o Ben faça isso", "kann das bitte Ben machen?", "kan Ben het doen?",
        "può farlo Ben?", "pode o Ben tratar disso?",
    ],
)  # fmt: skip
def test_who_shall_do_it_is_heard_in_whatever_language(text: str) -> None:
    found = wished_in(text)
    assert [(one.name.casefold(), one.sure) for one in found] == [("ben", True)]


@pytest.mark.parametrize(
    "text",
    [
        "October books, Ana again please", "newsletter, with Ana this time", "by Ana please",
        "die Oktober-Bücher, wieder von Ana", "lieber Ana", "maybe Ana?", "give it to Ana",
        "la contabilidad, otra vez con Ana", "la newsletter, avec Ana s'il vous plaît",
        "I'd prefer Ana", "I'd rather Ana did it", "let Ana have it", "mir wäre Ana lieber",
        "ich hätte gern Ana", "prefiero a Ana", "otra vez Ana, por favor", "je préfère Ana",
        "preferirei Ana", "prefiro a Ana", "liever Ana",
    ],
)  # fmt: skip
def test_a_name_beside_the_work_counts_where_somebody_is_called_so(text: str) -> None:
    assert [(one.name, one.sure) for one in wished_in(text)] == [("Ana", False)]


@pytest.mark.parametrize(
    "text",
    [
        "same person as last time please", "the same good person again", "whoever did it last time",
        "wieder dieselbe Person bitte", "la misma persona de siempre", "la même personne svp",
        "dezelfde persoon graag",
    ],
)  # fmt: skip
def test_whoever_did_it_last_has_no_name(text: str) -> None:
    assert names_in(text) == [""]


@pytest.mark.parametrize(
    "text",
    [
        "invoice Ben for the workshop", "send the invoices to Ana please", "a flight for Ben",
        "book lunch with Ben", "I want customers to read it", "I want people to do more",
        "I need you to do the newsletter", "could somebody take care of the books?",
        "invoice the same person as last time", "send it to the same person as before",
        "write it with Mailchimp please", "a newsletter about Ana, please", "books by Friday"
        " please",
        "books by October please", "I want the newsletter to have pictures", "let me do it",
        "kann jemand das machen?", "die Rechnung an Ben, bitte", "ich möchte, dass das klappt",
        "quiero que lo haga alguien", "una factura para Ben, por favor", "with thanks",
        "I need Lind to get the invoice", "Lind should have the invoice by Friday",
        "could Mara have it by Friday?", "Ben should have a look first", "have Maria take a look",
        "ask Ben to get the statement from Maria", "could Ben make it on Friday?",
        "Herr Maier soll die Rechnung bekommen", "ich möchte, dass Ben den Newsletter bekommt",
        "nobody should do it", "invite the same people as last time", "about the same people",
        "the same guy keeps calling me", "the same people as last month should be invited",
        "je voudrais que quelqu'un s'en occupe", "can we do it by Friday?", "can you do it again?",
    ],
)  # fmt: skip
def test_nobody_is_named_by(text: str) -> None:
    assert names_in(text) == []


def test_a_name_is_written_with_a_capital() -> None:
    assert [is_written_as_name(name) for name in ("Otto", "otto", "@Otto", "Ömer")] == [
        True, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Email should do it", True), ("about our retreat. Lisbon should do it!", True),
        ("Otto should do it by Friday", False), ("I want Otto to do it", False),
    ],
)  # fmt: skip
def test_what_should_do_it_may_only_be_enough(text: str, may: bool) -> None:
    assert may_suffice(text) is may
