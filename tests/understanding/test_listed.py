"""A message that is a list: items on their own lines, and items numbered within one line."""

from __future__ import annotations

import pytest

from routing.understanding.dividing.clauses import spans
from routing.understanding.dividing.listed import announced, at_least, listed, without_marks
from routing.understanding.words import words_for
from sample_reader import read, services, taught


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "three things: 1) send an invoice to Miller 2) the newsletter for May 3) payroll for 5",
            ["billing", "newsletter", "payroll"],
        ),
        (
            "1. newsletter about spring 2. reconcile April 3. translate the flyer to Dutch",
            ["newsletter", "bookkeeping", "translation"],
        ),
        ("need: a) the books for March b) social posts x3", ["bookkeeping", "social"]),
        (
            "could you (1) post three updates on Instagram and (2) run payroll for May?",
            ["social", "payroll"],
        ),
        ("newsletter with these topics: 1) the sale 2) opening hours", ["newsletter"]),
    ],
)
def test_items_numbered_within_a_line_are_requests_of_their_own(text, expected):
    assert services(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    ["meet on 1. May and on 2. June", "only 1) the books", "2) then 3) after", "see a. and c."],
)
def test_what_counts_from_nothing_or_names_days_is_no_list(text):
    dates = [(text.index(day), text.index(day) + 6) for day in ("1. May", "2. Jun") if day in text]

    assert not listed(text, dates).items


def test_the_mark_of_the_next_item_is_no_day_of_a_month():
    text = "1. newsletter 2. reconcile April 3. translate the flyer"
    at = text.index("April 3")

    assert "3." not in without_marks(text, [(at, at + 7)])
    assert without_marks(text, [(at, at + 5)]) == text


def test_lines_with_an_introduction_may_be_topics_of_one_request():
    assert listed("- the books\n- the posts", ()).plain
    assert not listed("About these please:\n- the sale\n- the team", ()).plain


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("hola, necesito dos cosas: 1) la contabilidad de abril 2) una newsletter de verano", 2),
        ("I need two things:\n1. the April books\n2. a newsletter about summer", 2),
        ("Ich brauche drei Sachen: a) die Bücher b) den Newsletter c) die Lohnabrechnung", 3),
        ("my tasks for today: 1) the April books 2) a newsletter about summer", 2),
    ],
)
def test_what_announces_a_list_is_no_request_of_its_own(text, number):
    assert len(read(text).parts) == number


def test_the_dot_of_a_number_ends_no_sentence_and_its_item_is_one():
    said = "So, office day. 1. bill the Linden Street job. 2. payroll for May, Al was ill. 3. books"
    assert [part.text[:4] for part in read(said).parts] == ["So, ", "payr", "book"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("two things: the payslips for May, and there is a chap asking if the hut is heated", 2),
        ("Zwei Sachen: der Stundenzettel-Stapel (Lohn!) und ne Rechnung für Kettler", 2),
        ("Tres cosas: pasar tiques a la hoja, luego el folleto, y que llamen a mis clientes", 3),
        ("hi! Two small things for today:\nrun payroll for May, also the newsletter", 2),
    ],
)
def test_who_says_how_many_things_are_wanted_is_believed(text, number):
    assert announced(text)[0] == number
    assert len(read(text).parts) == number


@pytest.mark.parametrize(
    "text",
    [
        "Three things happened this winter: we sang, we won and we lost",
        "please look into the two things I mailed you yesterday",
        "Please order three items. They should be blue and large. Delivery to our office.",
        "Schreib einen Newsletter mit drei Themen: Sommer, Preise und Öffnungszeiten",
        "Escribe una newsletter con dos cosas: los precios y el horario",
        "Translate the two points for our e-mail list, please",
        "the shares fell 1.2 points, write two posts",
        "You did two jobs last week, thanks! Please run payroll for May",
        "We have two jobs finished. Please write the invoices, one for each client",
        "Wir haben heute drei Sachen verkauft. Bitte eine Rechnung schreiben",
        "Ik heb twee klussen. Doe mijn boekhouding, ik heb geen tijd",
    ],
)
def test_what_is_counted_for_another_reason_announces_nothing(text):
    assert announced(text) == (0, 0)


def test_more_than_was_announced_is_not_made_less():
    said = "two things: run payroll for May, write the newsletter for June and the April books"
    assert services(taught(said)) == ["payroll", "newsletter", "bookkeeping"]


def test_nothing_is_cut_within_a_word_or_a_time():
    text = "Two jobs for Wednesday - Friday: run payroll for May, and the newsletter"
    begin = text.index("Wednesday")
    times = [(begin, begin + len("Wednesday - Friday"))]
    assert announced("Two things for the e-mail list") == (0, 0)
    assert not any(begin < span[0] < times[0][1] for span, _ in spans(text, words_for("en"), times))


def test_both_by_friday_says_that_two_things_are_wanted():
    said = "Episode 16 typed up and a short mail to the list"
    assert at_least(f"{said}, both by Friday") == 2
    assert len(read(f"{said}, both by Friday").parts) == 2


@pytest.mark.parametrize(
    "text",
    [
        "both kids are ill, please move my meeting",
        "I like them both.",
        "Llama a mi cliente mañana a las dos, por favor, y dile que llegamos tarde",
        "Marca uma reunião com o contabilista amanhã às duas, leva as faturas",
    ],
)
def test_two_oclock_and_two_people_are_not_two_things(text):
    assert at_least(text) == 0


def test_a_hard_blank_before_a_colon_is_a_blank_and_half_a_character_no_fault():
    said = "deux choses\u00a0: la compta de mars et une newsletter pour mai"
    assert services(taught(said, lang="fr")) == ["bookkeeping", "newsletter"]
    assert len(taught("two things: \ud800 books, newsletter").parts) == 2


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("So: 1 run payroll for May, 2 the newsletter on summer, 3 translate the flyer now", 3),
        ("two things: 1 payroll for May 2 a newsletter on summer", 2),
        ("1.) run payroll for May 2.) write the newsletter", 2),
        ("1/ run payroll for May 2/ write the newsletter", 2),
        ("payroll for May / a newsletter on summer / the flyer into Dutch", 3),
    ],
)
def test_items_may_be_counted_in_many_ways(text, number):
    assert len(taught(text).parts) == number


@pytest.mark.parametrize(
    "text",
    [
        "invoice Haas for 1 day, 2 nights",
        "we open at 9, 1 hour later on Sundays, 2 on holidays",
        "an invoice: 1 chair, 2 tables, 3 lamps",
        "Two things: please send the invoice for 1 chair and 2 tables, and update the website",
        "Could you compare A) Mailchimp and B) Brevo for our newsletter",
    ],
)
def test_amounts_are_no_items(text):
    assert not listed(text, ()).items


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Hoi, twee dingen. De lonen van mei, en de nieuwsbrief over de zomer"),
        ("en", "Two things. Payroll for May and a newsletter about the summer sale"),
        ("es", "Hola, dos cosas. Las nóminas de mayo, una newsletter sobre las rebajas"),
    ],
)
def test_a_line_may_announce_without_a_colon(lang, text):
    assert announced(text)[0] == 2
    assert len(taught(text, lang=lang).parts) == 2


@pytest.mark.parametrize("text", ["1/ 2/ !", "1) 2) ...", "1. ?\n2. ?"])
def test_marks_with_nothing_behind_them_are_read_as_they_stand(text):
    assert len(read(text).parts) <= 1


@pytest.mark.parametrize(
    ("lang", "lead"),
    [
        ("en", "Here's my list, and thank you for being so patient with me."),
        ("en", "to do:"),
        ("nl", "lijstje:"),
        ("de", "Liste für heute:"),
        ("fr", "Bonjour, voici ma liste :"),
    ],
)
def test_a_list_may_call_itself_one(lang, lead):
    items = "- the books for March\n- the newsletter for May\n- the payslips for April"
    expected = ["bookkeeping", "newsletter", "payroll"]
    assert listed(f"{lead}\n{items}", ()).plain
    assert services(taught(f"{lead}\n{items}", lang=lang)) == expected


@pytest.mark.parametrize("lead", ["make a list:", "please send me the list:", "our price list:"])
def test_a_list_that_is_wanted_announces_none(lead):
    assert not listed(f"{lead}\n- names\n- prices", ()).plain


def test_a_list_of_something_is_wanted_itself():
    assert services(taught("a list of suppliers and the March books")) == [
        "research",
        "bookkeeping",
    ]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("a blog post. the text for a leaflet. two different things", 2),
        ("retouch 30 pictures (separate job)", 2),
        ("zwei verschiedene Sachen: die Bücher, ein Flyer", 2),
        ("write ads for two different jobs in our kitchen", 0),
        ("sort it in a different order", 0),
    ],
)
def test_what_is_said_to_be_two_things_is_two(text, least):
    assert at_least(text) == least
