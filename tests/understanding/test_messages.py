"""What a whole message means: act, parts, services, signals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from routing.understanding.meaning import Act, Context, Decision, Meaning, Role, Signal, TaskInPlay
from routing.understanding.phrases.standing import usual_said
from routing.understanding.understander import NgramUnderstander
from routing.values import Money, Period
from sample_reader import LISBON, NOW, sample_reader

IN_PLAY = Context(
    tasks=(
        TaskInPlay(ref="T-1", service="bookkeeping", title="October books", state="working"),
        TaskInPlay(ref="T-2", service="newsletter", title="December newsletter", state="queued"),
    )
)


UNDERSTANDER = sample_reader()


def read(text: str, *, lang: str | None = None, context: Context | None = None) -> Meaning:
    return UNDERSTANDER.read(text, now=NOW, zone=LISBON, lang=lang, context=context or Context())


def services(meaning: Meaning) -> list[str | None]:
    return [part.service for part in meaning.parts]


def test_three_requests_in_one_message_are_three_parts_in_order():
    text = (
        "do the March books, and write the December newsletter, "
        "and call the people in the attached list"
    )

    meaning = read(text)

    assert meaning.act is Act.REQUEST
    assert services(meaning) == ["bookkeeping", "newsletter", "appointments"]
    assert [text[slice(*part.span)] for part in meaning.parts] == [p.text for p in meaning.parts]
    assert meaning.parts[0].inputs["period"] == Period(start=date(2026, 3, 1), end=date(2026, 4, 1))
    assert all(part.when is None for part in meaning.parts)


@pytest.mark.parametrize(
    "text",
    [
        "reconcile and close March",
        "book a flight and a hotel",
        "October books by Friday noon",
        "write a newsletter about:\n- the new office\n- our team\n- spring sale",
        "Hello! Please translate our brochure. It is 12 pages and quite easy. Thanks!",
        "reconcile the bank account and list the missing receipts",
        "call the leads on Monday and follow up on Thursday",
    ],
)
def test_one_request_is_never_cut_in_two(text):
    assert len(read(text).parts) == 1


def test_a_numbered_list_is_one_part_an_item():
    meaning = read(
        "1. reconcile September\n2. translate the brochure from German into Spanish, 12 pages\n"
        "3. transcribe the interview, 45 minutes"
    )

    assert services(meaning) == ["bookkeeping", "translation", "transcription"]
    assert meaning.parts[1].inputs == {
        "pages": 12,
        "from_language": "German",
        "into_language": "Spanish",
    }
    assert meaning.parts[2].inputs["minutes"] == 45


def test_a_date_said_for_all_holds_for_every_part():
    meaning = read(
        "Can you do the October books, and write the December newsletter? Need all by Friday."
    )

    assert [part.when.value for part in meaning.parts if part.when] == [date(2026, 3, 13)] * 2


def test_the_due_of_one_part_stays_with_it():
    meaning = read("do the March books by Friday noon, and write the December newsletter")

    assert meaning.parts[0].when is not None
    assert meaning.parts[0].when.role is Role.DUE
    assert meaning.parts[1].when is None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("thanks a lot Ana!", Act.THANKS),
        ("Perfect, thank you", Act.THANKS),
        ("hello", Act.GREETING),
        ("Guten Morgen", Act.GREETING),
        ("where are my things?", Act.STATUS),
        ("status?", Act.STATUS),
        ("¿dónde están mis cosas?", Act.STATUS),
        ("cancel T-3", Act.CANCEL),
        ("stop that", Act.CANCEL),
        ("this is unacceptable, still waiting for the newsletter", Act.COMPLAINT),
        ("build me an iPhone app", Act.NOT_FOR_US),
        ("urgent: newsletter by tomorrow", Act.REQUEST),
        ("every month do the books", Act.REQUEST),
        ("", Act.REMARK),
        ("???", Act.REMARK),
        ("what can you do?", Act.REMARK),
    ],
)
def test_short_messages_are_known_by_their_phrases(text, act):
    assert read(text).act is act


@pytest.mark.parametrize(
    ("text", "act", "target"),
    [
        ("where is my newsletter?", Act.STATUS, "T-2"),
        ("cancel the newsletter", Act.CANCEL, "T-2"),
        ("make it Friday instead", Act.CHANGE, None),
        ("also please add the Q2 numbers", Act.CHANGE, None),
        ("can you move the newsletter to Thursday", Act.CHANGE, "T-2"),
        ("translate this page into German", Act.REQUEST, None),
        ("the 480 was for the printer", Act.REMARK, None),
        ("stop T-1 please", Act.CANCEL, "T-1"),
    ],
)
def test_words_about_work_in_play_name_their_task(text, act, target):
    meaning = read(text, context=IN_PLAY)

    assert (meaning.act, meaning.target) == (act, target)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Is the newsletter done? My sister comes on Friday and wants to see it.", Act.STATUS),
        ("The newsletter is full of mistakes again! My sister comes on Friday.", Act.COMPLAINT),
    ],
)
def test_who_asks_or_complains_wants_nothing_by_a_time(text, act):
    meaning = read(text, context=IN_PLAY)

    assert meaning.act is act
    assert [when.role for when in meaning.when] == [Role.MENTION]


@pytest.mark.parametrize(
    ("text", "act", "role"),
    [
        ("The newsletter is wrong again, I need it corrected by Friday", Act.COMPLAINT, Role.DUE),
        ("Will the newsletter be ready by Friday at noon please?", Act.STATUS, Role.DUE),
        ("Where is my newsletter? I need it on Thursday.", Act.STATUS, Role.DUE),
        ("Are we still on for Thursday with the newsletter text?", Act.STATUS, Role.DUE),
        ("Is the newsletter on its way, does it come today?", Act.STATUS, Role.MENTION),
        ("Where is the newsletter that I ordered on Monday?", Act.STATUS, Role.MENTION),
        ("Please cancel the newsletter as of 1 May, we stop for good", Act.CANCEL, Role.START),
        ("Cancel the newsletter, it isn't needed, stop at once please", Act.CANCEL, Role.DUE),
        ("Please stop the newsletter on 31 March, the shop closes", Act.CANCEL, Role.DUE),
        ("Cancel the newsletter, on Monday my cousin writes one.", Act.CANCEL, Role.MENTION),
        (
            "The partner pulled out over the weekend, cancel that newsletter",
            Act.CANCEL,
            Role.MENTION,
        ),
        ("No newsletter after all, I have work till June, cancel it", Act.CANCEL, Role.MENTION),
    ],
)
def test_until_when_and_from_when_on_counts_there_too(text, act, role):
    meaning = read(text, context=IN_PLAY)

    assert meaning.act is act
    assert [when.role for when in meaning.when] == [role]


@pytest.mark.parametrize(
    ("asked", "text", "act"),
    [
        ("due", "Friday noon", Act.ANSWER),
        ("period", "March", Act.ANSWER),
        ("service", "the second one", Act.ANSWER),
        ("What was it for?", "It was for a printer we bought in May", Act.ANSWER),
        ("statement", "I'll send it later", Act.ANSWER),
        ("statement", "Ana has it", Act.ANSWER),
        ("due", "cancel that", Act.CANCEL),
        ("due", "where are my things?", Act.STATUS),
        ("period", "also translate the contract into German please", Act.REQUEST),
    ],
)
def test_an_open_question_makes_short_words_its_answer(asked, text, act):
    assert read(text, context=Context(asked=asked)).act is act


@pytest.mark.parametrize(
    "text", ["Sorry, I want invoices", "I want invoices too", "oh, I need three posts for LinkedIn"]
)
def test_what_is_wanted_outright_beside_a_question_is_no_answer(text):
    meaning = read(text, context=replace(IN_PLAY, asked="statement"))

    assert meaning.act is Act.REQUEST


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("I'll send it later", Signal.LATER),
        ("I don't know what that is", Signal.UNKNOWN),
        ("Ana has it", Signal.THEY_HAVE_IT),
        ("yes please", Signal.YES),
        ("no thanks", Signal.NO),
        ("I'm ill", Signal.ILL),
        ("ich bin krank", Signal.ILL),
        ("urgent: newsletter by tomorrow", Signal.URGENT),
        ("I want to join", Signal.JOIN),
        ("help", Signal.HELP),
        ("Please call me", Signal.PERSON),
        ("Bitte um Rückruf", Signal.PERSON),
        ("rappelez-moi svp", Signal.PERSON),
        ("¿me podéis llamar?", Signal.PERSON),
    ],
)
def test_small_statements_are_signals(text, signal):
    assert signal in read(text, context=Context(asked="statement")).signals


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("meine Buchhaltung geht immer an Ana", "de"),
        ("Ana macht immer meine Buchhaltung", "de"),
        ("mi contabilidad va siempre a Ana", "es"),
        ("Ana siempre lleva mi contabilidad", "es"),
    ],
)
def test_who_usually_does_it_is_said_in_any_of_our_languages(text, lang):
    said = usual_said(text, lang)
    assert said is not None
    assert said[1] == "Ana"


def test_my_books_go_to_ana_sets_a_usual_provider():
    meaning = read("my books go to Ana")

    assert meaning.act is Act.CHANGE
    assert meaning.usual is not None
    assert (meaning.usual.service, meaning.usual.name) == ("bookkeeping", "Ana")


def test_i_do_bookkeeping_names_the_service_somebody_offers():
    assert read("I do bookkeeping").joins == ("bookkeeping",)


def test_what_nobody_offers_is_declined_and_still_ranked():
    meaning = read("build me an iPhone app")

    assert meaning.parts[0].decision is Decision.DECLINE
    assert meaning.parts[0].service is None
    assert len(meaning.top) >= 3
    assert meaning.in_scope < 0.2


def test_not_offered_lines_of_the_catalogue_are_declined():
    assert read("can you file my income tax return").parts[0].decision is Decision.DECLINE


def test_a_repeat_is_kept_beside_the_request():
    meaning = read("every month do the books")

    assert meaning.parts[0].repeats is not None
    assert meaning.parts[0].repeats.value == "FREQ=MONTHLY"


def test_a_budget_and_a_period_of_travel_fill_their_inputs():
    meaning = read("book a flight to Porto from 3 to 5 April under 300 EUR")

    assert meaning.parts[0].inputs["budget"] == Money(minor=30000, currency="EUR")
    assert meaning.parts[0].inputs["dates"] == Period(start=date(2026, 4, 3), end=date(2026, 4, 6))


def test_an_empty_catalogue_declines_without_a_fault():
    meaning = NgramUnderstander(()).read("do my books", now=NOW, zone=LISBON)

    assert meaning.top == ()
    assert meaning.act is Act.NOT_FOR_US


def test_a_piece_of_work_and_an_appointment_are_two_parts():
    meaning = read(
        "reconcile March by Friday noon, and book a call with my accountant next Tuesday at three"
    )

    assert len(meaning.parts) == 2
    assert [part.when.role for part in meaning.parts if part.when] == [Role.DUE, Role.AT]
    assert meaning.parts[1].decision is not Decision.ROUTE


def test_words_in_a_language_the_catalogue_lacks_are_asked_about_not_declined():
    meaning = read("bitte Buchhaltung für März bis Freitag 12 Uhr")

    assert meaning.lang == "de"
    assert meaning.parts[0].decision is Decision.ASK


OWN_MESSAGES = """
bookkeeping: please get my September accounts reconciled
bookkeeping: the ledger for February is a mess, can you sort it
bookkeeping: match my bank transactions with the receipts
bookkeeping: close the books for Q1
billing: send an invoice to Miller for 900 euros
billing: remind the customers who have not paid
billing: can you chase the overdue invoices
newsletter: write the newsletter for January
newsletter: I need text for an email to our subscribers about the sale
newsletter: copy for the autumn mailing
appointments: book meetings with the leads in the spreadsheet
appointments: ring everyone on the prospect list and set up calls
payroll: prepare the wages for my three employees
payroll: run payroll for May
support: answer the emails in our customer inbox this week
support: please take care of customer questions while I'm away
social: three Instagram posts about the new product
social: write posts for LinkedIn
website: update the opening hours on our website
website: the contact form on the site is broken
travel: find me a flight to Madrid and a hotel near the fair
travel: train tickets to Vienna for two people
data_entry: type these business cards into a spreadsheet
transcription: transcribe the recording of the interview
transcription: minutes of the board meeting from the audio file
translation: translate our brochure into Spanish
translation: the contract is in German, I need it in English
research: find out which competitors offer this and what they charge
research: compare five accounting tools for me
"""
OTHER_TALK = """
paint my living room
what is the weather like
can you fix my car
build me a mobile app
tell me a joke
represent me in court
I had a nice weekend
who won the game
"""


def test_our_own_messages_find_their_service_and_none_is_routed_wrong():
    rows = [line.split(": ", 1) for line in OWN_MESSAGES.strip().splitlines()]
    scores = [(key, UNDERSTANDER.model.read(text)) for key, text in rows]

    assert sum(score.service == key for key, score in scores) >= 0.95 * len(rows)
    assert not [k for k, s in scores if s.decision is Decision.ROUTE and s.service != k]
    assert sum(s.decision is Decision.ROUTE for _, s in scores) >= 0.85 * len(rows)


def test_other_talk_is_never_routed_and_nearly_always_declined():
    scores = [UNDERSTANDER.model.read(line) for line in OTHER_TALK.strip().splitlines()]

    assert not [score for score in scores if score.decision is Decision.ROUTE]
    assert sum(score.decision is Decision.DECLINE for score in scores) >= 7
