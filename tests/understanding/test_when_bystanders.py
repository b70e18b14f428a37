"""Times that only tell, seen from the whole message, and those that stay wanted all the same."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Role, When
from routing.understanding.when import find_times

NOW = datetime(2026, 3, 11, 10, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday


def wanted(text: str, lang: str) -> list[When]:
    """Return the times that are no mention."""
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    assert found
    return [when for when in found if when.role is not Role.MENTION]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The craft market is on the 28th, can someone write a short post about the stall"),
        ("de", "das Hoffest ist am 28. ab 14 Uhr, bitte eine kurze Rundmail an alle Nachbarn"),
        ("fr", "le vernissage c'est le 28 à 19h, il me faut un mail pour nos adhérents"),
        ("es", "la inauguración es el 28 a las 19h, necesito un correo corto para los socios"),
        ("it", "l'inaugurazione è il 28 alle 19, mi serve una mail breve per i soci"),
        ("nl", "de open dag is op de 28e, graag een kort bericht voor onze leden"),
        ("pt", "a inauguração é no dia 28 às 19h, preciso de um email curto para os sócios"),
    ],
)
def test_a_day_that_something_is_written_about_is_not_the_one_it_is_wanted_on(
    lang: str, text: str
) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The craft market is on the 28th, a post before then please, photos are attached"),
        ("de", "am 28. ist Hoffest, an dem Tag soll bei Instagram ein Beitrag stehen"),
        ("en", "I'm in Cardiff on the 24th, please find me a room near the station"),
        ("en", "is Friday available for a visit? please tell the others about it"),
        ("es", "el folleto nuevo para el viernes, el del año pasado está mal, hay que cambiarlo"),
    ],
)
def test_a_day_that_the_words_come_back_to_or_that_somebody_travels_on_stays(
    lang: str, text: str
) -> None:
    assert wanted(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Herr Brandt hat am Montag schon gezahlt, bitte nicht mehr anmahnen"),
        ("nl", "mevrouw Smit heeft maandag al betaald, dus haar niet meer herinneren"),
        ("it", "la signora Neri ha pagato lunedì in contanti, toglietela dall'elenco"),
        ("es", "terminé el lunes la valla de los García, mandadles la factura a su correo"),
        ("pt", "acabei na segunda a vedação dos Costa, mandem-lhes a fatura"),
        ("fr", "Mme Petit a payé lundi en liquide, enlevez-la de la liste"),
        ("en", "we sold the last two tables on Saturday, take them off the page"),
        ("de", "heute war kein Mensch im Laden, und das bei dem Wetter"),
    ],
)
def test_a_day_on_which_something_was_done_is_over(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "ich habe für Freitag einen Tisch reserviert, sagt den anderen Bescheid"),
        ("it", "mandatela lunedì a chi ha già pagato, grazie a tutti voi"),
        ("nl", "elke maand de leden die niet betaald hebben een herinnering sturen"),
        ("en", "we planned the call for Friday, tell the others about it please"),
    ],
)
def test_a_verb_of_the_past_that_looks_ahead_or_is_somebody_elses_does_not_end_it(
    lang: str, text: str
) -> None:
    assert wanted(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "heads-up, I'm on holiday next week, back at my desk on the 24th"),
        ("de", "nur zur Info, bin ab Freitag verreist und am 24. wieder da"),
        ("fr", "petite info pour vous, je suis en congés jusqu'à vendredi"),
        ("es", "os lo digo ya, la semana que viene estoy de vacaciones"),
        ("it", "vi avviso per tempo, venerdì non ci sono tutto il giorno"),
        ("nl", "even voor de duidelijkheid, vrijdag ben ik niet bereikbaar"),
        ("pt", "só para saberem com tempo, na sexta estou de férias"),
        ("en", "my brother's birthday is tomorrow, the whole house is upside down"),
    ],
)
def test_when_somebody_is_away_or_celebrates_nothing_is_wanted(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I'm on holiday next week, please cover the inbox for me then"),
        ("de", "schickt mir den Entwurf bis Freitag, ab Montag bin ich im Urlaub"),
    ],
)
def test_what_is_wanted_while_somebody_is_away_stays(lang: str, text: str) -> None:
    assert wanted(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "a few lines for the regulars: new oven, new flour, the terrace opens in autumn"),
        ("de", "wir backen ab Mai auch glutenfrei, dazu hätten wir gern einen Text für die Seite"),
        ("es", "hay un curso de poda en mayo, escribid a los socios del año pasado"),
        ("en", "which trade fairs for glass are there this year, I'd like a list of the big ones"),
        ("en", "please write to the parents on the list about the summer course (starts 6 July)"),
        ("en", "the voice memo follows in a sec, it has all the details and names in it"),
        ("nl", "sinds dit jaar vragen we statiegeld, op de site staat daar niets over"),
    ],
)
def test_months_seasons_brackets_and_moments_only_tell(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "You said Thursday. So where is it?"),
        ("de", "zugesagt war Montag, und jetzt steh ich ohne da"),
        ("es", "me lo prometisteis para el lunes y aquí sigo esperando"),
        ("it", "avevate detto venerdì e non si è visto nulla"),
        ("fr", "vous aviez dit mardi, toujours rien reçu chez nous"),
        ("nl", "jullie zeiden dinsdag, er is nog steeds niks binnen"),
        ("pt", "disseram na terça e até agora nada chegou"),
    ],
)
def test_a_time_that_was_once_promised_is_not_wanted_again(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "wat vragen andere campings eigenlijk voor een tent per nacht, zoek dat eens uit"),
        ("de", "die Rechnung bitte an Frau Ebert, zahlbar in 10 Tagen wie immer"),
        ("es", "preparad el boletín mensual, va sobre la poda y los abonos"),
        ("it", "ci serve il testo della mail mensile, parla dei nuovi corsi"),
        ("de", "die Fotos sind im Ordner Keller_1 bis 9, nehmt die schönsten"),
        ("it", "quanto costano i vasetti a scatola da 6, chiedete in giro"),
        ("en", "one new lad on 16 hrs, add him to the sheet please"),
        ("de", "wir sind bis Juni ausgebucht, also keine Anzeigen mehr schalten"),
    ],
)
def test_rates_counts_and_pages_are_no_times(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Trade fair in Lyon, 23 to 25 March. A room nearby. Sorted by Friday?", 13),
        ("en", "everyone asks if we are open on Sunday, please answer them by Friday", 13),
        ("de", "vor Ostern, spätestens am 27. März, muss das im Briefkasten sein", 27),
        ("es", "antes de Semana Santa, el 27 como tarde, hay que avisar a todos", 27),
        ("de", "Mitschnitt vom Treffen am Samstag, geht das Protokoll bis Montag?", 16),
        ("en", "it's really urgent, I need it on Friday", 13),
    ],
)
def test_until_when_it_is_wanted_comes_before_what_stands_beside_it(
    lang: str, text: str, day: int
) -> None:
    (when,) = wanted(text, lang)

    assert when.value == date(2026, 3, day)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "a ferry for the van please, out 2 June and back 6 June"),
        ("es", "salimos de Vigo el sábado 14 y volvemos el jueves 19, somos tres"),
        ("nl", "20 mei heen, 22 mei terug, met de Eurostar als het kan"),
    ],
)
def test_the_two_days_of_a_journey_are_no_dues(lang: str, text: str) -> None:
    assert all(when.role is Role.AT for when in wanted(text, lang))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "as quick as you can: the phone number on the page is wrong"),
        ("de", "bitte die Nummer ändern, ist dringend"),
        ("es", "cambiad el teléfono de la web, es urgente"),
        ("fr", "corrigez le numéro sur le site, c'est urgent"),
        ("it", "correggete il numero sul sito appena potete"),
        ("nl", "pas het nummer op de site aan, met spoed"),
        ("pt", "corrijam o número no site, é urgente"),
    ],
)
def test_what_is_urgent_is_wanted_at_once(lang: str, text: str) -> None:
    (when,) = wanted(text, lang)

    assert when.rule == "asap"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "it isn't urgent, the page can wait"),
        ("de", "eilt nicht, die Seite kann warten"),
        ("es", "no es urgente, la web puede esperar"),
        ("fr", "pas urgent, le site peut attendre"),
        ("it", "non è urgente, il sito può aspettare"),
        ("nl", "niet dringend, de site kan wachten, en meteen de adressen ook"),
        ("pt", "não é urgente, o site pode esperar"),
    ],
)
def test_what_is_not_urgent_has_no_time(lang: str, text: str) -> None:
    assert find_times(text, now=NOW, zone="Europe/Berlin", lang=lang) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "put on the site that we're shut from 6 to 12 april"),
        ("de", "schreibt auf die Seite, dass wir vom 6. bis 12. April zu haben"),
        ("es", "poned en la web que cerramos del 6 al 12 de abril"),
        ("fr", "indiquez sur le site qu'on ferme du 6 au 12 avril"),
        ("it", "scrivete sul sito che chiudiamo dal 6 al 12 aprile"),
        ("nl", "zet op de site dat we van 6 tot 12 april dicht zijn"),
        ("pt", "ponham no site que fechamos de 6 a 12 de abril"),
        ("es", "los jueves abrimos hasta las 20, cambiadlo en la página"),
        ("fr", "le jeudi on ouvre jusqu'à 20h, à changer sur la page"),
        ("en", "the lessons are in the church hall until Easter, please tell the parents"),
        ("en", "clients keep asking whether we deliver on Saturdays, we don't, answer them please"),
    ],
)
def test_what_others_are_to_read_is_no_time_for_the_work(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the van comes on Wednesday between 8 and 10, fyi"),
        ("de", "zur Info, die Lieferung kommt am Mittwoch zwischen 8 und 10"),
        ("es", "la entrega llega el miércoles entre las 8 y las 10, para que lo sepáis"),
        ("fr", "la livraison arrive mercredi entre 8h et 10h, pour info"),
        ("it", "la consegna arriva mercoledì tra le 8 e le 10, per info"),
        ("nl", "de levering komt woensdag tussen 8 en 10, ter info"),
        ("pt", "a entrega chega na quarta entre as 8 e as 10, para saberem"),
        ("en", "the plumber said he'd be here Tuesday, we'll see about that"),
    ],
)
def test_what_is_only_let_known_has_no_time_for_the_work(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "type up my talk from Saturday, the file is in the folder"),
        ("es", "pasad a texto la grabación del martes, está en la carpeta"),
        ("pt", "tirem do site o curso de quinta, já não há vagas"),
        ("en", "one more thing on the Easter mails, the price is 12 now"),
        ("fr", "trois posts pour la fête des mères, les photos sont là"),
        ("fr", "on part à trois au salon, réservez-nous quelque chose"),
        ("fr", "des ateliers à 45, il y en a trois en avril, mettez-les en ligne"),
        ("en", "a list of bakers who deliver before 7am, sorted by price"),
        ("it", "cercate un altro fornitore, il nostro arriva sempre alle 9"),
        ("en", "I did the books myself until last summer, now it's all in one box"),
        ("it", "quest'anno la fiera la salto, togliete il treno"),
    ],
)
def test_a_day_or_an_hour_that_belongs_to_a_thing_is_none_for_the_work(
    lang: str, text: str
) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("es", "todas las mañanas un mensaje a los socios con el menú", "FREQ=DAILY"),
        ("it", "tutte le mattine un messaggio ai soci con il menù", "FREQ=DAILY"),
        ("pt", "todas as manhãs uma mensagem aos sócios com a ementa", "FREQ=DAILY"),
        ("de", "könnt ihr die Belege ab jetzt wöchentlich buchen?", "FREQ=WEEKLY"),
    ],
)
def test_what_comes_every_morning_or_week_repeats(lang: str, text: str, rule: str) -> None:
    (when,) = wanted(text, lang)

    assert when.value == rule


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "could you ring the surgery tomorrow, they are only in till 12", 12),
        ("it", "potete chiamare lo studio domani, ci sono solo fino alle 12", 12),
        ("es", "llamadlos a todos el viernes, casi todos están a partir de las 17", 13),
        ("pt", "liguem a todos na sexta, quase todos estão depois das 17h", 13),
        ("fr", "je lui ai promis le devis pour vendredi, à rédiger svp", 13),
        ("es", "el boletín sale el 18, el texto está en la carpeta", 18),
        ("nl", "de nieuwsbrief gaat op de 18e uit, de tekst staat in de map", 18),
    ],
)
def test_what_goes_out_or_is_asked_for_on_a_day_keeps_it(lang: str, text: str, day: int) -> None:
    (when,) = wanted(text, lang)

    assert when.value == date(2026, 3, day)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("de", "schiebt das auf Montag, sie ist krank", 16),
        ("en", "push it to Monday, she's off sick", 16),
        ("de", "doch lieber der 20., der 18. wird zu knapp", 20),
        ("it", "meglio il 20, il 18 è troppo presto", 20),
    ],
)
def test_what_is_moved_to_a_day_keeps_it(lang: str, text: str, day: int) -> None:
    (when, *_) = wanted(text, lang)

    assert when.value == date(2026, 3, day)


@pytest.mark.parametrize(
    "text",
    [
        "I have three new clients this week, please write their invoices",
        "my talk from Saturday needs typing",
        "he is free any day after 4, please ring the five customers",
        "the people who came on Monday loved it, please send each of them a note",
        "I was at the fair on Monday, please write it up",
        "the new girl on 20 hrs a week needs a contract",
        "she works 20 hrs a week, please make her a contract",
        "Nora works about 20 hrs a week, please make her a contract",
    ],
)
def test_what_a_message_tells_of_a_day_is_not_wanted_then(text: str) -> None:
    assert wanted(text, "en") == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("is somebody away on Friday? the payroll has to be done", ["on Friday"]),
        ("by Monday or by Tuesday please", ["by Monday", "by Tuesday"]),
        ("we will be done with it on Monday, please bill them", ["on Monday"]),
        ("recordings for Monday, type them up please", ["for Monday"]),
        ("tell the customers who come on Saturday that we are full", ["on Saturday"]),
    ],
)
def test_what_may_be_wanted_then_is_kept(text: str, times: list[str]) -> None:
    assert [when.text for when in wanted(text, "en")] == times


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Tomasz starts with us, 32 hrs a week at 14.50. put him into the payroll please"),
        ("en", "46 hours at 12.21, pay slip please"),
        ("de", "so um die 200, vielleicht paar mehr"),
        ("fr", "relancer les impayés, il y en a cinq ou six je crois"),
    ],
)
def test_an_hours_pay_and_how_many_there_are_are_no_time_of_day(lang: str, text: str) -> None:
    assert wanted(text, lang) == []


@pytest.mark.parametrize("which", ["another", "a new", "the same"])
def test_another_one_is_no_hour(which: str) -> None:
    (when,) = wanted(f"the flight got cancelled, need {which} one tomorrow morning", "en")
    assert when.text == "tomorrow morning"
