"""What small firms like to keep to themselves, by the stems that name it; and work around a thing.

English, German, Spanish. A stem stands at the beginning of a word; one with a space is a phrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.words.tables import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

# fmt: off
THEMES: Mapping[str, tuple[str, ...]] = {
    "pricing": folded(
        "price, pricing, charge, fee, fees, rates, our rate, cost, how much, per hour",
        "discount, margin, tariff, preis, verlang, honorar, stundens, rabatt, kostet, kosten",
        "gebühr, precio, cobra, cobrar, tarifa, cuánto, cuanto, descuento, margen",
    ),
    "suppliers": folded(
        "supplier, vendor, manufactur, wholesal, sourcing, purchas, buy from, we buy",
        "provider of, lieferant, zuliefer, hersteller, großhänd, einkauf, bestellen",
        "proveedor, fabricante, mayorista, compras",
    ),
    "people": folded(
        "hire, hiring, recruit, employ, applicant, candidate, dismiss, fire, firing, the job",
        "job, notice, redundan, take on, staff, personnel, let go, salar, raise, bonus",
        "einstell, stell, kündig, bewerb, entlass, mitarbeit, personal, praktikant, gehalt",
        "gehält, contrata, despid, despedi, candidat, emplead, salario, personal, sueldo",
    ),
    "product": folded(
        "product, prototype, new model, redesign, invent, next version, develop, design",
        "shape, draw, sketch, produkt, entwirf, entwerf, gestalt, entwick, modell, prototyp",
        "erfind, producto, diseñ, modelo, desarroll, prototipo, inventa",
    ),
    "investors": folded(
        "investor, funding, fund, venture, term sheet, valuation, seed, angel, shareholder",
        "capital, finanzierung, geldgeber, kapital, anteilseigner, beteiligung, inversor",
        "inversión, financiación, ronda, capital, accionist",
    ),
    "complaints": folded(
        "complain, unhappy, upset, angry, not satisf, dissatisf, refund, money back, apologi",
        "furious, beschwer, reklam, unzufried, verärgert, rückerstatt, entschuldig, queja",
        "reclam, insatisfech, enfadad, reembols, disculpa",
    ),
    "contracts": folded(
        "contract, agreement, lease, clause, terms and conditions, nda, legal, licen",
        "lawsuit, vertrag, verträge, klausel, agb, recht, lizenz, vereinbarung, mietvertrag",
        "contrato, cláusula, acuerdo, legal, licencia, términos",
    ),
    "social voice": folded(
        "instagram, facebook, linkedin, twitter, tweet, tiktok, social media, social",
        "caption, hashtag, posts, post about, our channels, brand voice, beiträge, beitrag",
        "soziale, kanäle, markenstimme, publicaci, redes sociales, redes, comentarios",
    ),
    "recipes": folded(
        "recipe, dish, ingredient, soup, cake, bread, sandwich, bake, cook, vegan, menu for",
        "for the menu, rezept, zutat, gericht, suppe, brot, kuchen, backen, kochen, receta",
        "plato, ingrediente, sopa, pan, pastel, cocina",
    ),
    "stage": folded(
        "speech, keynote, talk that, my talk, ted talk, on stage, the stage, i say",
        "presentation, awards night, toast, rede, vortrag, bühne, keynote, ansprache",
        "discurso, charla, ponencia, escenario, presentación",
    ),
    "strategy": folded(
        "strateg, business plan, roadmap, vision, positioning, direction, business model",
        "expan, ausricht, geschäftsmodell, geschäftsplan, positionierung, estrateg",
        "plan de negocio, visión, rumbo, posicionamiento",
    ),
    "sales talks": folded(
        "negotiat, close the deal, deal, offer to, proposal, pitch, win the client",
        "key account, verhandl, angebot, abschluss, großkunde, akquise, negocia, oferta",
        "propuesta, cierre, trato",
    ),
    "money out": folded(
        "payment approval, approve payment, release payment, transfer, bank access, sign off",
        "freigabe, überweis, zahlungsfreigabe, bankzugang, autoriza, transfer, aprobar pagos",
    ),
    "brand": folded(
        "logo, brand name, rebrand, corporate identity, slogan, claim, naming, markenname",
        "marke, firmenname, marca, eslogan, identidad",
    ),
    "press": folded(
        "press release, journalist, interview with, statement to, media relations, spokes",
        "presse, journalist, stellungnahme, pressemitteilung, prensa, periodista, comunicado",
    ),
    "teaching": folded(
        "coaching, coach, lesson, teach, course content, curriculum, workshop",
        "training session, unterricht, kursinhalt, lehrplan",
        "seminar, schulung, clase, enseñ, curso",
        "taller, formación",
    ),
    "code": folded(
        "source code, our code, algorithm, architecture, codebase, core software",
        "our software, quellcode, algorithmus, software, architektur, código, algoritmo",
        "arquitectura, software",
    ),
    "care": folded(
        "patient, diagnos, therap, treatment, medical advice, session with, behandl",
        "diagnose, patienten, paciente, terapia, tratamiento, diagnóstic",
    ),
    "art": folded(
        "novel, lyrics, compos, paint, poem, chapter, artwork, script of, roman, gedicht",
        "kapitel, komponier, gemälde, drehbuch, novela, poema, capítulo, compon, cuadro",
        "guion",
    ),
    "partners": folded(
        "partnership, joint venture, co-founder, cofounder, merger, acquisition, alliance",
        "partnerschaft, teilhaber, übernahme, fusion, alianza, socio, fusión, adquisición",
    ),
}
"""What is kept, by theme."""

AROUND = folded(
    "translate, print, book, reserve, reconcile, transcrib, scan, upload, enter, type up",
    "format, invoice, pay, payroll, bookkeeping, books, receipt, expense, vat, remind",
    "register, order, count, update, clean up, list of, make a list, table of, addresses",
    "survey, research, find out, find a, compare, flight, hotel, website, newsletter",
    "send the, send thank, call, enter the, photo, badge, ad on, slide deck, report on, invite",
    "cut, calendar, farewell, flyer, card for, meeting with, meeting room, stand at, logo",
    "link on, descriptions, make a calendar, übersetz, druck, buche, buchen, buchhaltung",
    "hotel, rechnung, beleg, lohnabrechnung, erinner, abtipp, trag, hochlad, adress",
    "newsletter, lieferschein, überweis, sortier, traduc, imprim, reserva, factura, recibo",
    "nómina, recuerd, sube, actualiza, ordena, contabilidad, boletín, vuelo, llama, busca",
    "transcrib, hoja de",
)
"""Work around a thing, which is not the thing: who keeps prices may have the list translated."""
# fmt: on
