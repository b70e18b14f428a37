"""Times that are only told: what was lately, what is open when, what is written about."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from routing.understanding.meaning import Role, When
from routing.understanding.when import find_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=BERLIN)  # a Tuesday


def read(lang: str, text: str) -> tuple[When, ...]:
    found = find_times(text, now=NOW, zone="Europe/Berlin", lang=lang)
    return tuple(one for one in found if one.role is not Role.MENTION)


def each(lang: str, *texts: str) -> list[tuple[str, str]]:
    """Return texts of one language, each a case of its own."""
    return [(lang, text) for text in texts]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "bill the Kaminskis for the gutter job, 24 Feb, 310 plus materials"),
        ("en", "ring everybody who came by our stall between 2 and 6 March"),
        ("de", "bitte den Mitschnitt vom 19.2. abtippen, Thema war die neue Satzung"),
        ("de", "Rechnung an die Stadtwerke, Baumschnitt 23.-26. Februar, 14 Stunden"),
        ("es", "una factura para el colegio, talleres del 16 al 20 de febrero, 12 horas"),
        ("fr", "transcrire la réunion du conseil du 25 février, trois quarts d'heure"),
        ("it", "fattura al condominio per le pulizie, dal 2 al 6 marzo, 5 mattine"),
        ("nl", "factuur voor de familie Post, schilderwerk van 23 t/m 27 februari, 32 uur"),
        ("pt", "transcrever a assembleia de 26 de fevereiro, são duas gravações curtas"),
    ],
)
def test_a_day_of_lately_is_not_the_one_of_next_year(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "translate the brochure, 6 pages with tables, by 24 Feb", date(2027, 2, 24)),
        ("en", "let's meet about the new boiler on 24 Feb at our place", date(2027, 2, 24)),
        ("en", "book us the cottage with the big garden for 24 Feb", date(2027, 2, 24)),
        ("en", "24 Feb please", date(2027, 2, 24)),
        ("en", "the report for the whole board is wanted Wednesday 24 Feb", date(2027, 2, 24)),
        ("en", "a post about our spring menu with photos on 3 May please", date(2026, 5, 3)),
        ("de", "die Broschüre soll am 24. Februar bei den Lesern sein", date(2027, 2, 24)),
        ("es", "traducir el folleto entero, seis páginas, antes del 24 de febrero",
         date(2027, 2, 24)),
        ("it", "tutto il catalogo tradotto in inglese entro il 24 febbraio", date(2027, 2, 24)),
    ],
)  # fmt: skip
def test_a_day_that_is_plainly_to_come_is_next_years(lang: str, text: str, day: date) -> None:
    (when,) = read(lang, text)

    assert when.value == day


def test_a_day_of_lately_with_its_year_is_that_years() -> None:
    (when,) = read("en", "the whole archive goes to the museum on 24 February 2027 then")

    assert when.value == date(2027, 2, 24)
    assert read("en", "the archive goes to the museum on 24/2/27 then")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "type up the talk I gave on Saturday, it runs for an hour"),
        ("en", "please answer Mr Boyle, he wrote to us on the 4th about his deposit"),
        ("en", "chase Hopkins for me, his bill was due on Friday"),
        ("en", "there are 40 tickets that came in over the weekend, somebody answer them"),
        ("de", "antwortet bitte Frau Lenz, sie schrieb am Freitag wegen der Heizung"),
        ("es", "contestad a la señora que escribió el viernes, quiere su dinero"),
        ("fr", "une facture pour les volets livrés lundi, 640 euros, merci"),
        ("it", "sollecita il bar, la fattura era per venerdì e non si muovono"),
        ("nl", "maak een factuur voor het hek geleverd op vrijdag, 900 euro"),
        ("pt", "responde à dona Rosa, escreveu na sexta e está à espera"),
    ],
)
def test_what_has_been_is_no_time_to_come(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the talk he gave must be typed on Friday, no later"),
        ("en", "the list that came in needs to be called on Friday"),
        ("en", "we want the flyers delivered on Friday, all of them"),
        ("de", "was reinkam soll bitte am Freitag beantwortet sein, alles"),
        ("es", "lo que llegó necesito tenerlo el viernes, gracias"),
    ],
)
def test_a_wish_behind_a_verb_of_the_past_is_still_one(lang: str, text: str) -> None:
    (when,) = read(lang, text)

    assert when.value == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "change the page, we open on Saturdays at 9 now and not at 8"),
        ("en", "the footer is wrong: hours are Mon-Fri 8-6"),
        ("en", "put on the site that we're closed on Whit Monday, thanks"),
        ("de", "auf der Homepage die Öffnungszeiten: Di-Sa 9-18 Uhr, sonst nix"),
        ("de", "schreibt auf die Seite, dass wir samstags geschlossen haben"),
        ("es", "en la web poned que los sábados abrimos, gracias"),
        ("fr", "sur le site : le magasin est fermé le lundi de Pâques, merci"),
        ("it", "scrivete sul sito che siamo chiusi il venerdì santo, grazie"),
        ("nl", "zet op de site dat we op zondag dicht zijn, dank"),
        ("pt", "ponham no site que fechamos às segundas-feiras, obrigada"),
    ],
)
def test_opening_hours_are_no_time_for_the_work(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("en", "put the new opening hours on the site by Friday", 1),
        ("en", "we want the February books closed on Friday", 1),
        ("de", "die neuen Öffnungszeiten bitte bis Freitag auf die Seite", 1),
        ("pt", "queria as contas de fevereiro fechadas na sexta", 1),
    ],
)
def test_a_day_beside_opening_hours_may_be_the_due_one(lang: str, text: str, count: int) -> None:
    found = read(lang, text)

    assert [when.value for when in found] == [date(2026, 3, 13)] * count


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "write a newsletter about our plant fair on 16 May"),
        ("en", "a post on the village fete: doors 10am, dog show at 2"),
        ("de", "ein Rundbrief zum Hoffest, Sa 13. Juni ab 14 Uhr"),
        ("es", "una publicación sobre nuestra cata del 16 de mayo"),
        ("fr", "un texte sur notre fête du 20 juin"),
        ("it", "un articolo sulla nostra sagra del 20 giugno"),
        ("nl", "een nieuwsbrief over ons zomerfeest op 20 juni"),
        ("pt", "um texto sobre a nossa festa de 20 de junho"),
    ],
)
def test_what_is_written_about_takes_place_then(lang: str, text: str) -> None:
    assert read(lang, text) == ()


def test_a_text_that_is_wished_for_on_a_day_is_due_then() -> None:
    for text in ("the newsletter on 20 June please", "a post about our fair on 20 June please"):
        (when,) = read("en", text)
        assert when.value == date(2026, 6, 20)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "find out what a pallet to Oslo cost in November, three sources"),
        ("en", "minutes of the board, 80 min, with timestamps every 30 seconds"),
        ("en", "an invoice for the fence, 12 hours at 48 per hour, thanks"),
        ("en", "morning! it's ten o'clock and I have not sat down yet"),
        ("it", "buongiorno, sono le undici e ancora niente caffè"),
        ("de", "moin, es ist neun Uhr und schon drei Kunden da"),
    ],
)
def test_months_asked_about_beats_rates_and_the_hour_it_is_are_only_told(
    lang: str, text: str
) -> None:
    assert read(lang, text) == ()


def test_all_that_is_said_keeps_its_time() -> None:
    for text in ("I bought it on 27 December", "it's half past four", "every 30 seconds"):
        assert len(read("en", text)) == 1, text


@pytest.mark.parametrize(
    ("lang", "text", "hour"),
    [
        ("en", "The bank comes on Thursday, please have it ready by noon that day", 12),
        ("de", "Am Donnerstag kommt der Prüfer, bis 9 Uhr am selben Tag brauche ich sie", 9),
        ("fr", "Le client passe jeudi, il me le faut avant midi ce jour-là", 12),
        ("pt", "O cliente vem quinta-feira, preciso disto até ao meio-dia nesse dia", 12),
    ],
)
def test_an_hour_of_that_day_is_of_the_day_told_before(lang: str, text: str, hour: int) -> None:
    (due,) = read(lang, text)
    assert due.value == datetime(2026, 3, 12, hour, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "The Madrid distributor pulled out over the weekend",
             "Two of our members divorced over the weekend", "the warehouse burnt down on Saturday",
             "Denise has been on half days since the 2nd", "sent it on Sunday night",
             "I uploaded the receipts on Sunday", "our supplier cancelled the order on Friday"),
        *each("de", "hab ich am Sonntag hochgeladen",
             "Auszug und Belege hab ich am Sonntag hochgeladen",
             "Seit ihr am Wochenende die Anfahrt geändert habt, kommt keiner mehr an",
             "die haben mir am Freitag abgesagt", "am Samstag ist die Halle abgebrannt"),
        *each("fr", "j'ai une conscience qui s'est réveillée cette nuit",
             "le fournisseur a lâché ce week-end", "je l'ai envoyé dimanche"),
        *each("es", "el viernes a las once no quedaba ni una gamba", "el almacén ardió el sábado",
             "los subí el domingo"),
        *each("it", "Domenica una coppia si è presentata con due alani",
             "sabato è bruciato il magazzino", "li ho caricati domenica"),
        *each("pt", "O armazém ardeu no sábado", "enviei no domingo"),
        *each("nl", "Zelf alle facturen de deur uit gedaan vanmorgen",
             "zaterdag is de schuur afgebrand", "die heb ik zondag gestuurd"),
    ],
)  # fmt: skip
def test_a_clause_that_can_only_be_of_the_past_tells_even_where_it_is_all(
    lang: str, text: str
) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "I wanted it on Friday", "could it be done by Saturday",
             "we agreed on Friday as the deadline", "it has to be sent on Sunday",
             "the posts are to be published on Saturday", "needs to be booked by Monday",
             "would be great if you sent it on Friday",
             "once we have finished on Friday, send the bill",
             "send the photos we took to the printer on Friday",
             "the flyers printed on Friday please", "shred the files on Friday",
             "we decided to launch on Saturday", "the client sent a logo use it on Friday",
             "did you say Friday?"),
        *each("de", "muss am Sonntag hochgeladen sein", "ist das am Freitag erledigt?",
             "am Freitag wird die Ware geliefert", "der Termin wurde auf Freitag gelegt",
             "Nächste Woche würde uns reichen. Die Fachbegriffe in Klammern, die Namen nicht"),
        *each("fr", "elle a appelé elle passe vendredi", "doit être envoyé dimanche",
             "le texte à publier dimanche"),
        *each("it", "hanno messo la consegna venerdì", "deve essere pronto sabato",
             "volevo averlo venerdì"),
        *each("es", "la reunión que pidió Ana será el viernes", "tiene que ser enviado el domingo",
             "necesitaba las fotos el viernes", "José viene el viernes"),
        *each("pt", "tem de ser enviado no domingo", "queria isso na sexta"),
        *each("nl", "het moet zondag verstuurd worden", "ik had het graag vrijdag"),
    ],
)  # fmt: skip
def test_a_wish_in_the_shape_of_the_past_is_still_one(lang: str, text: str) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "I'll tell you tomorrow", "I'll send the photos on Friday",
             "I'll let you know on Friday",
             "I'll upload the receipts tomorrow, start with the rest"),
        *each("de", "sag ich euch morgen", "ich lade die Zettel Ende nächster Woche hoch",
             "Den neuen Wagen fotografiert meine Tochter am Wochenende",
             "ich geb euch morgen Bescheid"),
        *each("fr", "Je vous réponds ce soir pour la compta", "je vous dis ça demain",
             "je vous envoie les photos vendredi"),
        *each("es", "mañana os digo", "la foto la hago yo el domingo", "te lo digo mañana"),
        *each("it", "ve lo dico domani", "le foto le faccio io domenica"),
        *each("pt", "digo-vos amanhã", "a foto eu tiro domingo"),
        *each("nl", "dat zeg ik morgen", "ik stuur jullie de foto's vrijdag"),
    ],
)  # fmt: skip
def test_what_the_writer_tells_or_sends_himself_is_not_wanted_then(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "I pick it up on Friday", "I need to have it tomorrow",
             "I'll give you until Friday", "I'll send it to the printer on Friday",
             "I'll send you the photos tomorrow for the newsletter on Friday",
             "I upload the next batch on Sunday, so before that please",
             "tell them I'll send the photos on Friday",
             "I'll send the invoice on Friday so please check it"),
        *each("de", "ich brauche es morgen", "ich hole es am Freitag ab",
             "schickt mir die Fotos am Freitag", "ich sage mal Freitag"),
        *each("fr", "je passe le prendre vendredi", "je vous donne jusqu'à vendredi"),
        *each("es", "lo recojo yo el viernes", "así que con tenerlo yo el martes me apaño",
             "a partir del lunes contesto yo los correos"),
        *each("it", "lo ritiro io venerdì", "mandatemi le foto venerdì"),
        *each("pt", "eu preciso na sexta"),
        *each("nl", "ik haal het vrijdag op", "stuur me de foto's vrijdag"),
    ],
)  # fmt: skip
def test_what_the_writer_fetches_or_needs_or_gives_time_for_is_wanted(lang: str, text: str) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Usually on the 28th there's a queue at my door"),
        ("en", "does it cost more on a Saturday?"),
        ("de", "normalerweise kommt er am Dienstag"),
        ("fr", "tour gratuit le mercredi"),
        ("fr", "qui débouche des canalisations le dimanche"),
        ("fr", "jamais le mercredi"),
        ("fr", "Qui travaille le samedi ?"),
        ("de", "Kostet das an einem Samstag mehr?"),
        ("fr", "travaillez-vous aussi le samedi ?"),
        ("es", "suele venir el lunes"),
        ("it", "lavorate anche il sabato?"),
        ("pt", "costuma chegar na terça"),
        ("nl", "meestal komt hij dinsdag"),
    ],
)
def test_what_is_mostly_so_on_a_day_is_no_wish_for_it(lang: str, text: str) -> None:
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "every Saturday please post something"),
        ("en", "book it on a Saturday"),
        ("de", "jeden Dienstag ein Beitrag"),
        ("fr", "le vendredi"),
        ("fr", "livrez le tout le vendredi"),
        ("fr", "on peut se voir le mercredi ?"),
        ("es", "cada lunes una publicación"),
        ("it", "la consegna serve il venerdì"),
    ],
)
def test_a_day_of_a_kind_that_is_wished_for_stays(lang: str, text: str) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("de", "Ginge das am Freitag?", "Ginge auch Samstag?", "Samstag ginge auch",
             "Können wir die Plakate am Freitag gedruckt haben?",
             "Kann man am Samstag alles erledigt haben"),
        *each("nl", "kunnen we de flyers vrijdag gedrukt hebben"),
    ],
)  # fmt: skip
def test_what_can_or_could_be_done_by_a_day_is_wanted_then(lang: str, text: str) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "a banner for the left window on Friday", "flyer with Alfred the dog on Friday",
             "posts about Mohammed our cook on Friday", "posts about mohammed our cook on friday",
             "an invitation for the retired staff on Friday", "we have the hall on Friday",
             "can we have printed flyers on Friday"),
        *each("es", "un cartel de Miró el viernes", "la carta del bufé el sábado",
             "los carteles ya aquí el viernes", "un cartel de miró el viernes"),
        *each("pt", "hotel em Viseu na sexta", "foto da equipa de vólei no sábado",
             "jogo de hóquei no sábado", "hotel em viseu na sexta"),
    ],
)  # fmt: skip
def test_a_name_or_thing_that_ends_as_a_verb_of_the_past_tells_of_none(
    lang: str, text: str
) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "We picked the 20th", "We chose Friday", "They gave us Friday",
             "We settled on Friday"),
        *each("de", "Wir haben uns den 20. überlegt", "Wir haben den 20. eingetragen",
             "Das Finanzamt hat uns den 20. gegeben", "Wir haben Freitag notiert"),
        *each("fr", "Ils m'ont donné le 20"),
        *each("es", "Me dieron el 20 como fecha", "Fijaron el 20", "Se adelantó al viernes",
             "La feria se movió al viernes"),
        *each("it", "Abbiamo stabilito venerdì", "Sono rimasti da fare due post venerdì",
             "Ci hanno dato venerdì"),
        *each("pt", "Marquei o dia 20", "Deram-nos o dia 20"),
        *each("nl", "We hebben vrijdag genoteerd", "Het is vrijdag geworden"),
    ],
)  # fmt: skip
def test_a_day_that_was_picked_or_put_off_to_is_the_day(lang: str, text: str) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("es", "billete a Madrid, salgo yo el viernes", "viajo yo el viernes",
             "Presento yo el IVA el 20, preparad los libros"),
        *each("it", "parto io venerdì", "la lancio io venerdì",
             "Lo porto io venerdì, deve essere pronto", "Ne ho bisogno io venerdì"),
    ],
)  # fmt: skip
def test_who_leaves_or_fetches_it_himself_wants_it_then(lang: str, text: str) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("de", "Lieferung an einem Samstag", "normalerweise am Freitag", "Meistens Freitag",
             "in der Regel Freitag", "ein kostenloser Flyer an einem Samstag"),
        *each("fr", "livraison le mercredi", "Il me faut la livraison le samedi ?",
             "Normalement le 20", "D'habitude c'est le vendredi",
             "Vous me le finissez le vendredi ?"),
        *each("es", "reparto un lunes", "Normalmente el viernes", "¿Lo acabáis un viernes?",
             "un cartel gratis un sábado"),
        *each("nl", "bezorging op een zaterdag", "Meestal vrijdag",
             "Leveren jullie op een zaterdag?"),
        *each("it", "Me lo finite il venerdì?", "se mai venerdì", "Di solito venerdì",
             "Ce lo fate il venerdì?"),
        *each("en", "never mind Friday", "Normally I'd say Friday"),
        *each("pt", "Normalmente na sexta", "Entregam ao sábado?"),
    ],
)  # fmt: skip
def test_a_day_that_only_looks_mostly_so_is_wanted(lang: str, text: str) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "I send the newsletter on Thursday, please write it",
             "We send the invoices on Monday, please prepare them",
             "We send our newsletter on the 20th, can you draft it",
             "I reply on Friday, please prepare it",
             "We upload the prices on Monday, update the page", "I send the newsletter on Thursday",
             "We send the invoices on Monday"),
        *each("fr", "J'envoie les factures le 20, vous pouvez les préparer ?",
             "Je réponds au client vendredi, faites-moi un devis",
             "On répond à l'appel d'offres le 20, rédigez le dossier",
             "Je vous confirme le 20 mars", "Je te dis vendredi", "Je vous dis le 20"),
        *each("de", "Wir reichen am 20. die Unterlagen nach, bitte macht die Buchhaltung fertig",
             "Ich antworte dem Kunden am Freitag, schreibt mir bitte einen Entwurf",
             "Ich melde mich am Freitag beim Finanzamt, macht bitte die Unterlagen",
             "Wir schicken euch am Freitag die Fotos, bitte am selben Tag posten",
             "Wir laden die Preise am Montag hoch, macht bitte die Seite fertig",
             "Ich melde mich am Freitag beim Amt, bitte die Unterlagen fertig machen"),
        *each("es", "Subo los precios el lunes, actualizad la web", "Os confirmo el viernes",
             "Os digo el viernes", "Respondo al cliente el viernes, hacedme un presupuesto",
             "Las facturas las envío yo el lunes, preparadlas",
             "Envío la newsletter el jueves, escribidla"),
        *each("pt", "Subo os preços no dia 1, atualizem o site", "Eu faço anos na sexta, convites",
             "Eu faço uma feira no sábado", "Eu mando a newsletter na quinta, escrevam-na",
             "Eu respondo ao cliente na sexta, façam um orçamento", "Confirmo-vos o dia 20"),
        *each("it", "Carico il furgone venerdì", "Vi confermo il 20", "Vi dico venerdì",
             "Rispondo al cliente venerdì, fatemi un preventivo",
             "Mando la newsletter giovedì, scrivetela",
             "Le fatture le mando io lunedì, preparatele", "Arrivo venerdì, preparate i documenti"),
        *each("nl", "Dan zeg ik vrijdag", "Ik stuur de nieuwsbrief donderdag, graag schrijven",
             "Wij beantwoorden de aanbesteding op de 20e, schrijf het dossier",
             "Ik antwoord de klant vrijdag, maak een offerte"),
        *each("en", "I'll film it on Friday, please write the script",
             "the menu Paul sent us goes live Friday"),
        *each("fr", "On vous envoie les photos vendredi, publiez-les le même jour"),
        *each("es", "Os mando las fotos el viernes, publicadlas ese mismo día"),
        *each("it", "Vi mando le foto venerdì, pubblicatele il giorno stesso"),
        *each("pt", "Eu gravo o vídeo na sexta, façam o guião"),
        *each("nl", "Ik film vrijdag, maak het script"),
    ],
)  # fmt: skip
def test_what_the_writer_does_for_others_then_is_what_the_work_is_due_for(
    lang: str, text: str
) -> None:
    assert read(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *each("en", "I reply on Friday", "I'll upload it on Friday", "The van broke down on Friday",
             "Customers sent us photos on Friday", "Two waiters quit on Friday",
             "three of our cooks got married on Saturday"),
        *each("de", "Ich melde mich am Freitag",
             "Ich antworte euch am Freitag, fangt mit dem Rest an",
             "das mache ich am Freitag selber", "Ich traf ihn am Freitag",
             "ich fand am Samstag den Schlüssel",
             "Das Finanzamt hat mir am Freitag die Unterlagen gegeben"),
        *each("fr", "Je réponds vendredi", "Je vous le confirme vendredi",
             "Je vous confirme ça vendredi"),
        *each("it", "Ve lo confermo venerdì", "mio figlio fotografa il furgone domenica"),
        *each("pt", "meu filho tira as fotos no domingo", "O cliente ligou na sexta",
             "A Maria enviou as fotos na sexta"),
        *each("es", "Los clientes llegaron el viernes", "Miró llamó el viernes"),
        *each("nl", "wij hebben vrijdag alles gedrukt", "omdat we vrijdag alles gedrukt hebben"),
    ],
)  # fmt: skip
def test_what_has_been_or_is_done_by_the_writer_is_still_only_told(lang: str, text: str) -> None:
    assert read(lang, text) == ()
