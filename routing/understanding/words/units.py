"""What is counted, languages by name, and what a text is about: nouns in all our languages."""

from __future__ import annotations

import re

from routing.understanding.words.tables import folded

UNITS = tuple(
    frozenset(folded(line))
    for line in (
        "people, ppl, pax, person, persons, travellers, travelers, passengers, adults,"
        " employees, staff,"
        "colleagues, workers, guests, leute, personen, reisende, mitarbeiter, mitarbeiterinnen,"
        "angestellte, gäste, personas, persona, viajeros, empleados, trabajadores, personnes,"
        "personne, voyageurs, salariés, employés, mensen, persoon, reizigers, medewerkers,"
        "werknemers, persone, viaggiatori, dipendenti, pessoas, pessoa, viajantes, empregados,"
        "funcionários, trabalhadores",
        "pages, page, seiten, seite, páginas, página, pagina's, pagina, pagine",
        "words, word, wörter, wörtern, worte, palabras, palabra, mots, mot, woorden, woord,"
        "parole, parola, palavras, palavra",
        "minutes, minute, min, mins, minuten, minutos, minuto, minuut, minuti",
        "hours, hour, hrs, stunden, stunde, std, horas, hora, heures, heure, uren, uur, ore, ora",
        "posts, post, beiträge, beitrag, publicaciones, publicación, publications, publication,"
        "berichten, bericht, publicações",
        "lines, line, rows, row, entries, records, zeilen, zeile, einträge, datensätze, líneas,"
        "línea, filas, fila, registros, lignes, ligne, entrées, regels, regel, rijen, rij, righe,"
        "riga, linhas, linha",
        "contacts, leads, prospects, companies, kontakte, interessenten, firmen, contactos,"
        "empresas, clients, prospects, entreprises, contacten, bedrijven, contatti, aziende",
        "messages, message, emails, email, mails, mail, volume, tickets, nachrichten, nachricht,"
        "correos, correo, mensajes, messaggi, messaggio, mensagens, mensagem, berichten",
        "invoices, invoice, bills, rechnungen, rechnung, facturas, factura, factures, facture,"
        "facturen, factuur, fatture, fattura, faturas, fatura",
        "accounts, account, konten, konto, cuentas, cuenta, comptes, compte, rekeningen, rekening,"
        "conti, conto, contas, conta",
        "pictures, picture, photos, photo, images, image, bilder, bild, fotos, foto, imágenes,"
        "imagen, afbeeldingen, immagini, imagens, imagem",
        "products, product, items, item, articles, produkte, artikel, productos, artículos,"
        "produits, producten, prodotti, articoli, produtos, artigos",
        "cards, card, karten, visitenkarten, tarjetas, cartes, kaartjes, visitekaartjes, biglietti,"
        "cartões",
        "slides, slide, folien, folie, diapositivas, diapos, dia's, diapositive",
        "days, day, tage, tag, días, día, jours, jour, dagen, dag, giorni, giorno, dias, dia",
        "nights, night, nächte, nacht, noches, noche, nuits, nuit, nachten, notti, notte, noites",
        "copies, copy, exemplare, stück, copias, ejemplares, exemplaires, copie, kopieën, cópias",
        "files, file, dateien, datei, archivos, fichiers, bestanden, ficheiros",
    )
)
"""Words that count the same thing; an input's key belongs to one of them in English."""

LANGUAGE_NAMES = {
    name: folded(names)
    for name, names in {
        "english": "english, englisch, englische, englischen, inglés, anglais, anglaise, engels,"
        "engelse, inglese, inglês",
        "german": "german, deutsch, deutsche, deutschen, alemán, allemand, allemande, duits,"
        "duitse, tedesco, alemão",
        "spanish": "spanish, spanisch, spanische, spanischen, español, castellano, espagnol,"
        "spaans, spaanse, spagnolo, espanhol",
        "french": "french, französisch, französische, französischen, francés, français, frans,"
        "franse, francese, francês",
        "portuguese": "portuguese, portugiesisch, portugiesische, portugiesischen, portugués,"
        "portugais, portugees, portugese, portoghese, português",
        "italian": "italian, italienisch, italienische, italienischen, italiano, italien,"
        "italiaans, italiaanse",
        "dutch": "dutch, niederländisch, niederländische, holländisch, neerlandés, holandés,"
        "néerlandais, nederlands, nederlandse, olandese, holandês, neerlandês",
        "polish": "polish, polnisch, polnische, polaco, polonais, pools, poolse, polacco, polonês",
        "chinese": "chinese, chinesisch, chino, chinois, chinees, cinese, chinês",
        "japanese": "japanese, japanisch, japonés, japonais, japans, giapponese, japonês",
        "arabic": "arabic, arabisch, árabe, arabe, arabo",
        "russian": "russian, russisch, ruso, russe, russo",
        "turkish": "turkish, türkisch, turco, turc, turks",
        "swedish": "swedish, schwedisch, sueco, suédois, zweeds, svedese",
        "danish": "danish, dänisch, danés, danois, deens, danese, dinamarquês",
    }.items()
}
FROM = frozenset(
    folded(
        "from, vom, von, aus, del, desde, du, depuis, van, vanuit, uit, dal, dall, dallo, do, de"
    )
)
INTO = frozenset(
    folded("into, to, in, ins, auf, nach, zum, al, a, en, vers, naar, all, allo, para, em")
)
TOPICS = frozenset({"topic", "subject", "theme", "about", "question", "what"})
"""Keys of a text input that asks what something is about."""

CHANGES = frozenset({"change", "what_to_change", "edit", "fix"})
"""Keys of a text input that asks what shall be different."""

_ENDS = (
    r"by|until|till|before|bis|para el|pour le|voor|entro|ate"
    r"|(?:but|aber|pero|mais|maar|ma|mas) (?:(?:there(?:'s| is) )?no (?:rush|hurry)|not urgent"
    r"|take your"
    r"|keine eile|nicht eilig|(?:das |es )?(?:eilt|hat)|sin prisa|no (?:hay|corre) prisa|sans"
    r" urgence|pas"
    r"|senza fretta|geen haast|sem pressa)"
)
_REST = rf"(?P<topic>[^.;!?\n]{{3,160}}?)(?=[.;!?\n]|,\s|\s(?:{_ENDS})\s|$)"
ABOUT = {
    lang: re.compile(rf"(?<![\w'])(?:{names})\s+{_REST}")
    for lang, names in {
        "en": r"about|on the topic of|regarding|announcing|the topic is|topic is",
        "de": r"uber|zum thema|zum|zur|thema ist",
        "es": r"sobre|acerca de|anunciando|el tema es",
        "fr": r"sur|a propos de|au sujet de|concernant|annoncant",
        "nl": r"over|betreffende",
        "it": r"su|sul|sulla|sullo|sui|sulle|riguardo a|a proposito di",
        "pt": r"sobre|acerca de|a respeito de",
    }.items()
}

SHORT_NAMES = {
    "ig": "instagram",
    "fb": "facebook",
    "yt": "youtube",
    "li": "linkedin",
    "wa": "whatsapp",
}
"""What people write for the names of networks, and the whole name."""
_WRITTEN = "|".join(
    sorted(
        folded(
            "newsletter, newsletters, copy, mailing, mail, email, e-mail, post, posts, article",
            "blog, text, press release, rundbrief, rundmail, beitrag, beitrage, artikel, boletin",
            "correo, publicacion, publicaciones, articulo, texto, infolettre, texte",
            "publication, publications, nieuwsbrief, bericht, berichten, tekst, articolo, testo",
            "comunicato, publicacao, publicacoes, artigo, boletim",
        ),
        key=len,
        reverse=True,
    )
)
HEADED = re.compile(
    rf"(?<![\w'])(?:{_WRITTEN})(?: [\w'-]+){{0,3}}\s?:(?!\s*(?:https?:|\d|(?:{_ENDS})\s))\s*"
    + _REST
)
"""What is to be written, and behind the colon what about: "newsletter copy: spring sale"."""
