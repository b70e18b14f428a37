"""Words that tell a bare day from a count, in every language: "il 18 passa", "el 25 tienen".

`clauses`: begin or carry on what is said of a day, so no number before them counts anything.
`speakers`: open what somebody says of their own day: "mon i see". `uncounted`: before a word for
day that names no day of the month: "cada día 2". `innocent`: short weekdays that are more often
another word. `day_at`: before a number too high for an hour, which is a day: "a 30". `plain`: short
weekdays that are no other word. `travel`: ways to travel, of which people say the day in short.
"""

from __future__ import annotations

from routing.understanding.words.tables import folded
from routing.understanding.words.units import UNITS

CLAUSES = {
    "en": "i, we, you, he, she, they, it, my, our, your, his, her, their, the, this, these, that,"
    " everyone, everybody, nobody, somebody, someone, there, must, has, have, needs, need",
    "de": "ich, wir, du, ihr, er, sie, es, man, alle, jeder, jede, bitte, wäre, reicht, langt,"
    " geht, soll, sollen, sollte, muss, müssen, müsste, will, wollen, kommt, kommen, braucht,"
    " brauchen, brauche, brauch, hat, haben, läuft, beginnt, startet, fängt, der, die, das, den,"
    " mein, meine, unser, unsere",
    "es": "yo, usted, ustedes, ellos, ellas, nos, me, se, te, les, le, lo, la, los, las, el, mi,"
    " mis, su, sus, nuestro, nuestra, nuestros, nuestras, todos, todas, todo, este, esta, estos,"
    " estas, hay, tengo, tiene, tienen, tenemos, viene, vienen, llega, llegan, sale, salen, salgo,"
    " salimos, empieza, empiezan, abre, abren, abrimos, cierra, cierran, pasa, pasan, quiero,"
    " quiere, quieren, queremos, necesito, necesita, necesitan, necesitamos, debe, deben, debo,"
    " debemos, voy, vamos, va, van, puedo, puede, estoy, estamos, toca, hace falta, vence",
    "fr": "je, j, on, nous, vous, tu, il, elle, ils, elles, ça, c, tout, tous, toutes, toute,"
    " chacun, mon, ma, mes, notre, nos, votre, vos, son, sa, ses, leur, leurs, ce, cette, ces,"
    " les, la, le, l, faut, faudrait, doit, doivent, veut, veulent, peut, peuvent, arrive,"
    " arrivent, commence, commencent, passe, passent, vient, viennent, part, partent, ouvre,"
    " ouvrent, y, qui, dernier, au",
    "it": "io, noi, lui, lei, loro, mi, ci, si, vi, ti, il, lo, la, i, gli, le, l, mio, mia,"
    " miei, mie, nostro, nostra, nostri, nostre, suo, sua, tutti, tutte, tutto, qui, qua, c,"
    " devo, deve, devono, dobbiamo, voglio, vuole, vogliono, vorrei, vorrebbe, vorremmo, ho, ha,"
    " hanno, abbiamo, posso, passa, passano, arriva, arrivano, viene, vengono, parte, partono,"
    " parto, partiamo, inizia, iniziano, comincia, cominciano, apre, aprono, apriamo, chiude,"
    " serve, servono, vado, va, vanno, andiamo, siamo, sarebbe, sarei, questo, questa, scade,"
    " invece",
    "nl": "ik, we, wij, je, jij, u, hij, zij, ze, het, t, mijn, m, mn, onze, ons, z, zn, zijn,"
    " haar, hun, die, dat, deze, dit, de, iedereen, alle, ga, gaat, gaan, moet, moeten, wil,"
    " willen, kan, kunnen, komt, komen, begint, beginnen, mag, mogen, heb, heeft, hebben, wordt,"
    " worden, zal, zou, zullen, opent, sluit, staat, start, er, digitaal, klaar, compleet, af,"
    " binnen, rond, online, uiterlijk",
    "pt": "eu, nós, ele, ela, eles, elas, você, vocês, me, se, nos, lhe, meu, minha, meus,"
    " minhas, nosso, nossa, nossos, nossas, seu, sua, todos, todas, tudo, todo, toda, o, os, as,"
    " este, esta, esse, essa, tenho, tem, têm, temos, vou, vai, vão, vamos, quero, quer, querem,"
    " queremos, preciso, precisa, precisam, precisamos, devo, deve, devem, começa, começam, abre,"
    " abrem, abrimos, fecha, fecham, chega, chegam, chego, vem, vêm, sai, saem, passa, passam,"
    " tá, está, estão, estou, posso, pode, há, é, digo, vence, no máximo",
}
SPEAKERS = {
    "en": "i, we", "de": "ich, wir, muss, müssen, habe, hab, haben, bin, sind, fahre, fahr",
    "es": "yo, tengo, tenemos, voy, vamos, salgo, estoy, viajo", "fr": "je, j, nous",
    "it": "devo, dobbiamo, ho, abbiamo, vado, andiamo, parto, sono",
    "nl": "ik, we, wij, moet, heb, ga",
    "pt": "eu, tenho, temos, vou, vamos, preciso, viajo, entro, tem",
}  # fmt: skip
UNCOUNTED = {
    "es": "cada, por, al, un, otro, mismo, buen, medio, todo, primer, ningún, tal",
    "it": "ogni, al, un, altro, stesso, buon, mezzo, per, primo, qualche",
    "pt": "cada, por, ao, um, outro, mesmo, bom, meio, todo, primeiro, nenhum, tal",
}
INNOCENT = {
    "en": "sun, wed", "de": "so", "es": "mar", "fr": "mer", "nl": "zo, ma, don",
    "pt": "ter, qui", "it": "",
}  # fmt: skip
DAY_AT = {"pt": "a"}
PLAIN = {"en": "tue, thu, fri"}
TRAVEL = frozenset(folded(
    "train, trains, bus, coach, ferry, flight, flights, zug, züge, bahn, flug, flüge, trein,"
    " treinen, vlucht, vluchten, vol, vols, treno, treni, volo, voli, tren, trenes, vuelo, vuelos,"
    " comboio, comboios, voo, voos, trem, avião, autobus, autocarro, onibus, fähre"
))  # fmt: skip
STAYS = frozenset(folded(
    "hotel, hostel, airbnb, guesthouse, hotelzimmer, pension, albergo, hôtel, pensión, pensão,"
    " pousada, taxi, cab"
))  # fmt: skip
"""What is taken on a day, like a train, and not done by it."""
THINGS_WANTED = frozenset(folded("things, bits, jobs, dinge, sachen, cosas, choses, cose, coisas"))
"""How many one wants is said on some day: "two things today"."""
MINE = frozenset(folded(
    "my, our, mein, meine, unser, unsere, mi, nuestro, nuestra, mon, ma, notre, mio, mia, nostro,"
    " nostra, mijn, onze, meu, minha, nosso, nossa"
))  # fmt: skip
MEASURES = frozenset().union(*UNITS) | frozenset(folded(
    "km, m, kg, g, cm, mm, l, ml, m2, mq, qm, euro, euros, eur, dollar, dollars, pounds, pfund,"
    " franken, chf, usd, gbp, percent, percento, prozent, procent, gb, mb, grad, x, étoiles,"
    " estrellas, sterne, stelle, sterren, estrelas, aniversario, anniversaire, anniversario,"
    " geburtstag, pièces, tonnen, volt, watt"
))  # fmt: skip
"""What a number before it counts."""
STARTING = frozenset(folded("starting, beginning, commencing, beginnend"))
"""Behind a length they tell when it begins: "two weeks starting Monday"."""
CLASSES = frozenset(folded("class, classe, klasse, clase, klas"))
"""What one sits in: "2nd class" is no day."""
PARTS_OF_DAYS = frozenset(folded("mornings, afternoons, evenings, nights"))
"""A number before them counts: "over five evenings"."""
SEVERAL = frozenset(folded("los, las, os, as, gli"))
"""Articles before a number of things: "febrero, los dos"."""
