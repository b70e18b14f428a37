"""Where a message is cut into requests, and where it is not."""

from __future__ import annotations

import pytest

from routing.understanding.dividing.clauses import opens_request, spans
from routing.understanding.dividing.parts import likely
from routing.understanding.meaning import Act, Decision
from routing.understanding.text import fold
from routing.understanding.understander import work_times
from routing.understanding.when import find_times
from routing.understanding.words import words_for
from routing.understanding.words.needing import NEEDS
from sample_reader import LISBON, NOW, read, services, taught


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I need the March books and a newsletter for December", ["bookkeeping", "newsletter"]),
        ("translate the brochure into Spanish; run payroll for May", ["translation", "payroll"]),
        (
            "Please do the September books. Also, send an invoice to Miller for 900 euros.",
            ["bookkeeping", "billing"],
        ),
        (
            "write the newsletter for January plus three Instagram posts about it",
            ["newsletter", "social"],
        ),
        (
            "transcribe the recording of the interview and can you also translate the brochure"
            " into Spanish",
            ["transcription", "translation"],
        ),
        ("run payroll for May\nupdate the opening hours on our website", ["payroll", "website"]),
    ],
)
def test_compound_requests_are_cut_where_the_second_begins(text, expected):
    meaning = read(text)

    assert meaning.act is Act.REQUEST
    assert services(meaning) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "newsletter by Friday noon and payroll for October by tomorrow noon",
            ["newsletter", "payroll"],
        ),
        ("March books by Friday, newsletter by Monday", ["bookkeeping", "newsletter"]),
        (
            "payroll by Monday, newsletter by Wednesday and a train to Ulm on Friday",
            ["payroll", "newsletter", "travel"],
        ),
        ("Newsletter bis Freitag und Rechnung an Vogt bis Montag", ["newsletter", "billing"]),
        (
            "my april books need doing by next wed, also insta posts for the new showroom",
            ["bookkeeping", "social"],
        ),
        ("boletín para el viernes y nóminas para el lunes", ["newsletter", "payroll"]),
        ("newsletter pour vendredi et traduction pour mardi", ["newsletter", "translation"]),
        ("need payroll for May and newsletter for June", ["payroll", "newsletter"]),
    ],
)
def test_two_things_are_told_apart_without_a_verb_or_an_article(text, expected):
    assert services(taught(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "translate the brochure and the contract into Spanish",
        "I need a train to Vienna and I'd like a window seat",
        "set up calls with Keller, Brandt and Mark Weber",
        "write a newsletter about travel and payroll",
        "Please write the newsletter. Make sure it mentions the sale. It should be short.",
        "arrange a call with the leads to go through and confirm the details",
        "I need the March books. Can you do that please.",
    ],
)
def test_more_about_one_request_stays_with_it(text):
    assert len(read(text).parts) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "translate the brochure and clean the office on Friday"),
        ("de", "übersetze den Vertrag und putze das Büro am Freitag"),
        ("es", "traduce el contrato y limpia la oficina el viernes"),
        ("fr", "traduis le contrat et nettoie le bureau vendredi"),
        ("it", "traduci il contratto e pulisci l'ufficio venerdì"),
        ("nl", "vertaal de brochure en poets het kantoor op vrijdag"),
        ("pt", "traduz o contrato e limpa o escritório na sexta"),
    ],
)
def test_work_that_nobody_offers_is_a_part_of_its_own_and_not_lost(lang, text):
    meaning = taught(text, lang=lang)

    assert len(meaning.parts) == 2
    assert meaning.parts[0].service == "translation"
    assert meaning.parts[1].decision is not Decision.ROUTE
    assert meaning.parts[1].when is not None
    assert meaning.parts[0].when is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "translate the brochure by Friday and send it to Ann by Monday"),
        ("en", "a train to Berlin on 3 May and return on 5 May"),
        ("en", "first draft of the newsletter on Tuesday and the final text on Friday"),
        ("en", "schedule delivery and pickup of the samples"),
        ("en", "write the newsletter by Friday, please"),
        ("de", "Übersetze den Vertrag und schick ihn mir bis Freitag"),
        ("es", "traduce el contrato y mándamelo el viernes"),
        ("fr", "traduis le contrat et envoie-le moi vendredi"),
        ("it", "treno per Roma lunedì e ritorno giovedì"),
        ("nl", "vertaal het contract en stuur het vrijdag naar mij"),
        ("pt", "voo para o Porto na segunda e volta na quinta"),
    ],
)
def test_two_times_alone_are_no_two_requests(lang, text):
    assert len(taught(text, lang=lang).parts) == 1


def test_a_date_beside_one_part_is_that_parts():
    first, second = read(
        "Translate the brochure into Spanish. Our shop opens on Friday. Also run payroll for May"
    ).parts
    assert first.when is not None
    assert second.when is None


@pytest.mark.parametrize(
    "text",
    ["We need the newsletter no. 5 by Friday", "Dr. Miller needs a copy", "approx. 12 pages"],
)
def test_a_sentence_does_not_end_behind_an_abbreviation(text):
    assert [span for span, _ in spans(text, words_for("en"), ())] == [(0, len(text))]


def test_how_the_outcome_is_to_look_is_no_other_work():
    said = "What do other mobile mechanics round here ask for a full service? A list please."
    assert services(taught(said)) == ["research"]


def test_a_sentence_about_what_was_just_told_is_no_other_work():
    said = "Please do the September books. Can someone take that off me? The website is old"
    assert services(taught(said)) == ["bookkeeping"]


def test_what_somebody_does_is_not_lost_beside_what_nobody_does():
    parts = taught("book me a table for Friday and write the newsletter by Monday").parts
    assert [part.decision is Decision.ROUTE for part in parts] == [False, True]
    assert parts[1].service == "newsletter"


def test_of_many_units_none_is_foreseen():
    few = "translate the brochure; run payroll for May"
    assert len(likely(few, "en", (), ())) == 4
    assert likely("; ".join([few] * 4), "en", (), ()) == []


def test_every_word_belongs_to_some_part():
    text = "Hi, books by Friday, payroll by Monday and bring coffee. Thanks!"

    parts = read(text).parts

    assert "".join(text[slice(*part.span)] for part in parts).count("coffee") == 1
    assert parts[0].span[0] == 0
    assert parts[-1].span[1] >= text.index("Thanks")


def test_what_comes_first_is_said_with_the_part():
    first, second = read("call the leads first, then translate the brochure into Spanish").parts

    assert first.after is None
    assert second.after == 0


def test_two_requests_without_an_order_wait_for_nobody():
    parts = read("do the March books, and write the December newsletter").parts

    assert [part.after for part in parts] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Transcribe the talk first, then translate it into French",
            ["transcription", "translation"],
        ),
        ("podcast, 40 minutes, as text please", ["transcription"]),
        (
            "thanks a lot! While I think of it, could somebody also run payroll for June?",
            ["payroll"],
        ),
        (
            "send the invoice to Vogt and write an Instagram post about the fair",
            ["billing", "social"],
        ),
        (
            "book a train to Ulm for Friday and I'd like a window seat, could you do that",
            ["travel"],
        ),
    ],
)
def test_details_stay_with_their_request_and_steps_do_not(text, expected):
    assert services(taught(text)) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "könnt ihr unser Dach decken?"),
        ("es", "necesito un fontanero"),
        ("fr", "vous pouvez tondre la pelouse ?"),
        ("nl", "kan iemand mijn fiets maken?"),
        ("pt", "preciso de um canalizador"),
    ],
)
def test_what_is_far_from_the_catalogue_is_not_for_us_in_any_language(lang, text):
    assert taught(text, lang=lang).act is Act.NOT_FOR_US


def test_by_keywords_alone_nothing_foreign_is_declined():
    parts = read("necesito traducir un contrato al alemán", lang="es").parts

    assert all(part.decision is not Decision.DECLINE for part in parts)


def test_what_is_asked_of_something_named_before_is_about_that():
    (part,) = read("my april books need doing, can someone sort that by next wed?").parts
    assert part.service == "bookkeeping"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("please write our April newsletter, and every Monday post on Instagram",
         ["newsletter", "social"]),
        ("Can you do my March books by Friday, and each week answer the customer mails?",
         ["bookkeeping", "support"]),
        ("I need the payroll done on the 25th of each month and a newsletter for June",
         ["payroll", "newsletter"]),
        ("Newsletter für Juni, und jeden Freitag die Belege buchen", ["newsletter", "bookkeeping"]),
    ],
)  # fmt: skip
def test_what_comes_back_stands_beside_other_work(text, expected):
    assert services(taught(text)) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Kannst du den Newsletter schreiben und außerdem die Oktober-Buchhaltung machen",
         ["newsletter", "bookkeeping"]),
        ("de", "Bitte den Flyer übersetzen und die Rechnungen müssen raus",
         ["translation", "billing"]),
        ("de", "Könnt ihr die Löhne vorbereiten und die Webseite müsste auch noch geändert werden",
         ["payroll", "website"]),
        ("nl", "Kun je de flyer vertalen en de facturen versturen", ["translation", "billing"]),
        ("nl", "Kun je de nieuwsbrief schrijven en ook de boekhouding doen",
         ["newsletter", "bookkeeping"]),
    ],
)  # fmt: skip
def test_a_verb_at_the_end_cuts_like_one_in_front(lang, text, expected):
    assert services(taught(text, lang=lang)) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I need a newsletter, my May books and a flight to Rome"),
        ("de", "Ich brauche einen Newsletter, die Maibuchhaltung und einen Flug nach Rom"),
        ("es", "Necesito un boletín, la contabilidad de mayo y un vuelo a Roma"),
        ("fr", "Il me faut une newsletter, la compta de mai et un vol pour Rome"),
        ("pt", "Preciso de uma newsletter, da contabilidade de maio e de um voo para Roma"),
        ("it", "Mi servono una newsletter, la contabilità di maggio e un volo per Roma"),
        ("nl", "Ik wil graag een nieuwsbrief, de boekhouding van mei en een vlucht naar Rome"),
        ("en", "newsletter, bookkeeping, flight to Rome please"),
    ],
)
def test_three_things_in_a_row_are_three_requests(lang, text):
    assert services(taught(text, lang=lang)) == ["newsletter", "bookkeeping", "travel"]


def test_a_slip_in_a_service_word_loses_nothing():
    found = services(taught("please write the newsleter and do the books for march", lang="en"))
    assert found == ["newsletter", "bookkeeping"]


@pytest.mark.parametrize(
    "text",
    [
        "schedule delivery and collection of the parcels",
        "reply to and sort my e-mails",
        "book a flight and a hotel in Rome",
        "a newsletter about payroll and bookkeeping",
        "Rechnung an Lund schreiben, prüfen und verschicken",
        "transcribe the talk and mark who is speaking",
        "Transcribeer het gesprek en geef aan wie er spreekt",
    ],
)
def test_steps_and_details_of_one_job_are_not_cut(text):
    assert len(taught(text).parts) == 1
    assert len(read(text).parts) == 1


@pytest.mark.parametrize(
    "text",
    [
        "do the books for April and email me the result",
        "translate the flyer to German and send it to me",
        "Buchhaltung für April machen und schick mir das Ergebnis",
        "haz la contabilidad de abril y mándame el resultado",
    ],
)
def test_how_the_outcome_reaches_who_asked_is_no_other_work(text):
    assert len(taught(text).parts) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "run payroll for May, the hours are in the usual folder"),
        ("en", "invoices for the choir please, I'll send you the names later"),
        ("de", "Lohnlauf für Mai bitte, die Stunden liegen im Ordner"),
        ("de", "Februarbuchhaltung bitte, ich schick euch die Belege morgen"),
        ("es", "las nóminas de mayo, las horas están en la carpeta"),
        ("fr", "les paies de mai svp, les heures sont dans le dossier"),
        ("it", "le buste paga di maggio, le ore sono nella cartella"),
        ("nl", "de loonrun van mei graag, de uren staan in de map"),
        ("pt", "o processamento salarial de maio, as horas estão na pasta"),
    ],
)
def test_where_the_material_lies_is_no_request(lang, text):
    assert len(taught(text, lang=lang).parts) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Two things: run payroll for May and write the newsletter for June",
        "hi all, a couple of jobs. Run payroll for May. Also write the newsletter for June",
        "run payroll for May and write the newsletter for June. Before Friday please",
        "payroll for May and a newsletter for June. Payroll should be done by Friday",
    ],
)
def test_what_only_counts_dates_or_says_more_of_requests_is_none_itself(text):
    assert services(taught(text)) == ["payroll", "newsletter"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "la casella della posta è piena"),
        ("pt", "o texto do folheto é curto"),
        ("es", "y hazme también un cartel"),
        ("de", "die Rechnung vom 14. April bezahlen"),
    ],
)
def test_what_hangs_together_is_not_cut(lang, text):
    found = [text[start:end] for (start, end), _ in spans(text, words_for(lang))]

    assert found == [text]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("de", "kann da keiner ran"), ("nl", "kan er niet bij"), ("de", "zahlen fur marz")],
)
def test_what_cannot_be_done_and_what_is_only_named_asks_for_nothing(lang, text):
    assert not opens_request(text, words_for(lang))


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("are there rooms at one and three pm", 1),
        ("book tables on 12 and 13 March and write the newsletter", 2),
        ("send invoice 12, 3pm call the bank", 2),
        ("Pay invoice 1042, 9 April write the newsletter", 2),
    ],
)
def test_a_number_that_goes_on_as_a_time_begins_no_clause(text, clauses):
    times, _ = work_times(find_times(text, now=NOW, zone=LISBON, lang="en"))

    assert len(spans(text, words_for("en"), sorted(times))) == clauses


def test_the_name_of_a_site_is_no_order():
    assert not opens_request("make.com and canva", words_for("en"))
    assert opens_request("make a flyer", words_for("en"))


def test_a_number_that_is_no_day_ends_a_sentence():
    said = "Bitte bezahlt die Rechnung 14. Mai-Newsletter bitte auch schreiben."

    assert len(spans(said, words_for("de"))) == 2


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("fr", "appelez Luc et ramassez-moi les clés", ["appelez Luc", "ramassez-moi les clés"]),
        ("it", "chiamate Luca e stiratemi i panni", ["chiamate Luca", "stiratemi i panni"]),
    ],
)
def test_an_order_known_by_its_form_begins_a_clause(lang, text, parts):
    assert [text[start:end] for (start, end), _ in spans(text, words_for(lang))] == parts


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Please update the prices on the website. And remove the old photos."),
        ("en", "Please do the payroll. And let me know when you are done."),
        ("de", "Bitte bucht einen Flug nach Rom. Und prüft, ob Gepäck dabei ist."),
        ("fr", "Réservez un vol pour Rome. Et vérifiez que le bagage est inclus."),
        ("it", "Prenotate un volo per Roma. E controllate che ci sia il bagaglio."),
        ("en", "Please draft a LinkedIn post / Facebook post about our new shop."),
        ("nl", "Schrijf een bericht voor Instagram / Facebook over het feest."),
    ],
)
def test_more_of_the_same_work_is_no_other_request(lang, text):
    assert len(taught(text, lang=lang).parts) == 1


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Research plus a newsletter, please.", ["research", "newsletter"]),
        ("en", "Invoice and also newsletter please", ["billing", "newsletter"]),
        (
            "fr",
            "Traduisez le contrat de Paul, il vient lundi, donc réservez-lui un hôtel.",
            ["translation", "travel"],
        ),
        (
            "it",
            "Chiudete la contabilità di maggio. E traducete il volantino in inglese.",
            ["bookkeeping", "translation"],
        ),
    ],
)
def test_what_also_follows_is_another_request(lang, text, expected):
    assert services(taught(text, lang=lang)) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the menu cards have to be redrawn"),
        ("en", "could the meeting on Monday be put off"),
        ("en", "the letter has not been answered"),
        ("de", "die Bilder vom Fest müssen noch auf die Seite rauf"),
        ("es", "hay que traducir la carta"),
        ("fr", "il faudrait relancer les clients"),
        ("it", "il sito va aggiornato"),
        ("pt", "falta pagar a renda"),
        ("nl", "de retour moet nog verwerkt worden"),
    ],
)
def test_what_has_to_be_done_is_known_in_all_languages(lang, text):
    assert NEEDS.search(fold(text)), lang


@pytest.mark.parametrize(
    "text",
    [
        "the shop is open until six", "the train is due at nine", "it isn't easy",
        "es kann sein, dass wir mal kommen", "nous avons deux chats", "ho chiamato ieri",
    ],
)  # fmt: skip
def test_what_is_only_told_needs_nothing(text):
    assert not NEEDS.search(fold(text))
