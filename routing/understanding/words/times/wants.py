"""Words that tell which of several times counts, in every language.

`wants`: in a clause that wants something. `refers`: the same, of what was named before. `will`: in
one that promises. `tells`: in one that says what takes place. `away`: in one about where somebody
is then. `because`, `thus`: open a reason and what follows from it. `joins`: open another clause.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from routing.understanding.text import tokens
from routing.understanding.words.tables import folded


@dataclass(frozen=True, kw_only=True, slots=True)
class Wants:
    """One language's phrases, each as its tokens with blanks around them."""

    wants: tuple[str, ...]
    refers: tuple[str, ...]
    will: tuple[str, ...]
    tells: tuple[str, ...]
    away: tuple[str, ...]
    because: frozenset[str]
    thus: frozenset[str]
    joins: frozenset[str]


def _tell(
    *,
    wants: str,
    refers: str,
    will: str,
    tells: str,
    away: str,
    because: str,
    thus: str,
    joins: str,
) -> Wants:
    return Wants(
        wants=_spaced(wants), refers=_spaced(refers), will=_spaced(will),
        tells=_spaced(tells), away=_spaced(away),
        because=frozenset(_spaced(because)), thus=frozenset(_spaced(thus)),
        joins=frozenset(_spaced(joins)),
    )  # fmt: skip


def _spaced(phrases: str) -> tuple[str, ...]:
    cut = (" ".join(token.text for token in tokens(phrase)) for phrase in folded(phrases))
    return tuple(f" {phrase} " for phrase in cut)


IS = "is"
"""Stands for "è" and "é", which folded would be "and"."""

WANTS = {
    "en": _tell(
        wants="need, needs, needed, want, wants, wanted, must, have to, has to, got to, gotta,"
        " should, please, pls, plz, can you, could you, can we, could we, would you, would be,"
        " ready, sorted, required, deadline, latest, ok, okay, fine, works, enough, d like,"
        " i'd like, have it, have them, have this, get it, get them, asap, ideally, possible,"
        " to be, free, available, will do, max, tops, better, perfect, good, great, hoping",
        refers="need it, need them, need this, need that, want it, want them, want this, has to be,"
        " must be, needs to be, have to be, should be, sorted by, it sorted, have it, have them,"
        " get it, get them, it done, it ready, it back, it booked, them booked, it by, them by,"
        " this by, that by, booked by, confirmed by",
        will="will, 'll, going to, can, could, can't, cannot, won't, make it",
        tells="is, are, 's, 're, was, am, 'm, im, starts, we start, opens, we open, closes,"
        " we close, begins, takes place, happens, arrives, arrive, lands, leaves, we leave,"
        " i leave, we fly, i fly, comes, goes live, launches,"
        " ends, expires, we have, i have, i've got, we've got, returns, gets in, goes up, goes out",
        away="i'm, im, i am, we're, we are, i'll be, we'll be, i will be, we will be, he's, she's,"
        " away, closed, on holiday, on leave",
        because="because, cause, cos, cuz, coz, bc, as i'm, as im, as i am, as we're, as we are,"
        " since i'm, since we're, since we, given that, seeing as",
        thus="so, therefore, hence, thus, which means, that means, ie",
        joins="and, but, then",
    ),
    "de": _tell(
        wants="brauche, brauch, bräuchte, bräucht, brauchen, braucht, brauchts, will, wollen,"
        " möchte, möchten, hätte, hätten, muss, müsste, müssen, soll, sollen, sollte, sollten,"
        " bitte, könnt ihr, kannst du, können sie, könnten sie, könntet ihr, könntest du, fertig,"
        " spätestens, frist, deadline, abgabe, reicht, langt, genügt, passt, ok, okay, gut, ideal,"
        " perfekt, wäre, super, dringend, möglich, benötige, benötigen, gern, gerne, lieber, frei",
        refers="brauche es, brauch es, brauche ich es, brauch ich es, brauch ichs, brauche das,"
        " brauch das, brauche ich das, brauch ich das, muss es, muss das, muss alles, es muss,"
        " das muss, alles muss, muss aber, muss bis, muss am, muss vor, muss spätestens,"
        " müsste bis, soll es, soll das, sollte es, sollte das, sollte bis, fertig sein,"
        " vorliegen, feststehen, hätte ich es, hätte ich das, hätte es",
        will="werde, wird, werden, kann, können, könnte, liefere, liefern, schicke, schicken,"
        " mache, schaffe, schaffen",
        tells="ist, sind, war, findet, finden, beginnt, startet, eröffnen, eröffnet, öffnet,"
        " schließt, schließen, machen wir, kommt, kommen, fliegt, fliegen, fliege, fahre, fahren,"
        " fährt, reise, reisen, läuft, gibt es, gibts, hat, haben wir, wir haben, habe ich,"
        " hab ich, ich hab, ich habe, feiern, feiert, endet, tagt, ziehen, bin, steht an",
        away="bin, bin ich, ich bin, wir sind, sind wir, im urlaub, verreist, unterwegs",
        because="weil, denn, da ich, da wir, da er, da sie, da der, da die, da das, da es, zumal",
        thus="also, deshalb, daher, darum, drum, deswegen, somit, dh, demnach",
        joins="und, aber, sondern, dann",
    ),
    "fr": _tell(
        wants="besoin, faut, faudrait, veux, voudrais, veut, voulons, voudrions, aimerais,"
        " aimerions, doit, devrait, doivent, svp, stp, s'il vous plaît, s'il te plaît, pouvez,"
        " peux tu, pourriez, prêt, prête, prêts, prêtes, au plus tard, dernier délai, ok, bon,"
        " bien, parfait, idéal, idéalement, suffit, ira, irait, urgent, possible, max, maximum,"
        " à publier, à rendre, à envoyer, à faire, serait, libre, dispo",
        refers="me le faut, me la faut, me les faut, nous le faut, le faut, la faut, les faut,"
        " que ce soit, que tout soit, faut ça, ça doit, tout doit, doit être, doivent être,"
        " le voudrais, la voudrais, les voudrais, l'avoir, les avoir, à rendre, le veux, la veux,"
        " les veux, l'aimerais",
        will="serai, sera, vais, ferai, aurez, envoie, peux, pouvons, pourrai",
        tells="est, sont, a lieu, ont lieu, commence, commencent, débute, ouvre, ouvrons, ferme,"
        " fermons, arrive, arrivent, part, partons, pars, revient, tombe, signe, on a, j'ai,"
        " nous avons, expire, se termine, se tient, étant, suis, sommes",
        away="je suis, on est, nous sommes, en congé, en congés, absent, absente, en vacances",
        because="parce que, parce qu', car, vu que, vu qu', comme je, comme on, puisque, puisqu'",
        thus="donc, du coup, alors, par conséquent, d'où",
        joins="et, mais, puis",
    ),
    "es": _tell(
        wants="quiero, queremos, quiere, quisiera, necesito, necesitamos, hace falta, debe, deben,"
        " debería, tiene que, tienen que, hay que, por favor, porfa, porfi, puedes, podéis,"
        " pueden, podrías, podríais, urge, urgente, listo, lista, listos, listas, plazo, tope,"
        " ideal, si puede ser, mejor, sería, vale, bien, basta, perfecto, máximo, a más tardar,"
        " como muy tarde, mándame, mándamelo, manda, libre, mandad, envía, enviad, hacedme, hazme",
        refers="lo quiero, la quiero, los quiero, las quiero, lo necesito, la necesito,"
        " los necesito, las necesito, tiene que estar, tienen que estar, debe estar, deben estar,"
        " lo quisiera, tenerlo, tenerla, tenerlos, tenerlas, que esté, que estén, resérvalo,"
        " mándamelo, me hace falta para",
        will="tendré, tendréis, estará, voy a, entrego, mando, puedo, podemos, haré, llego,"
        " llegamos",
        tells="es, son, está, están, estoy, estamos, empieza, empiezan, empezamos, abre, abrimos,"
        " reabrimos, cierra, cerramos, llega, llegan, sale, salgo, salimos, tengo, tenemos, tiene,"
        " hay, vence, viajo, viajamos, cae, se paga, celebra, celebramos, vienen, vuelve,"
        " vuelvo, voy, vamos, toca, inauguramos, será",
        away="estoy, estamos, estaré, estaremos, de vacaciones, cerrado, cerrados, fuera",
        because="porque, ya que, puesto que, pues, que estoy, que estamos, que tengo, que me voy,"
        " que salgo, que viajo, como estoy, como salgo, que mañana, que hoy, que pasado mañana,"
        " que el lunes, que el martes, que el miércoles, que el jueves, que el viernes,"
        " que el sábado, que el domingo",
        thus="así que, por eso, por lo que, por lo tanto, entonces, de modo que, conque",
        joins="y, pero, luego",
    ),
    "it": _tell(
        wants="serve, servono, servirebbe, voglio, vogliamo, vorrei, vorremmo, deve, devono,"
        " dovrebbe, bisogna, per favore, perfavore, pls, puoi, potete, potreste, pronto, pronta,"
        " pronti, pronte, massimo, max, al più tardi, scadenza, va bene, basta, ok, bene, meglio,"
        " ideale, sarebbe, urgente, mandami, libero, libera, mandate, mandatemi, fatemi, mi fate,"
        " mi fai",
        refers="mi serve entro, mi servono entro, mi serve per, mi servono per, lo voglio,"
        " la voglio, li voglio, le voglio, lo vorrei, la vorrei, li vorrei, le vorrei,"
        " deve essere, devono essere, dev'essere, averlo, averla, averli, averle, mi serve prima,"
        " ci serve entro, ci servono entro",
        will="sarà, consegno, mando, posso, possiamo, invio, avrai, avrete, riesco",
        tells="c'è, sono, siamo, sarà, inizia, iniziamo, comincia, apre, apriamo, riapriamo,"
        " chiude, chiudiamo, arriva, arrivano, parte, parto, partiamo, torna, scade, scadono,"
        " vengono, ho, abbiamo, si tiene, si paga, cade, festeggiamo, inauguriamo, vado, andiamo,"
        f" {IS}",
        away="sono, siamo, sarò, saremo, in ferie, chiusi, chiuso",
        because="perché, poiché, visto che, dato che, siccome, che domani, che sono, che siamo,"
        " che parto, che poi, che lunedì, che martedì, che mercoledì, che giovedì, che venerdì,"
        " che sabato, che domenica, che dal",
        thus="quindi, perciò, dunque, allora, pertanto, per cui",
        joins="e, ma, poi",
    ),
    "nl": _tell(
        wants="nodig, wil, willen, wilt, graag, moet, moeten, aub, alsjeblieft, alstublieft, svp,"
        " kun je, kunnen jullie, kan je, kunt u, klaar, af, uiterlijk, deadline, mag, prima, goed,"
        " ok, oke, genoeg, zou, perfect, fijn, liefst, urgent, mooi, lukt, vrij",
        refers="moet het, het moet, moet dat, dat moet, moet alles, alles moet, moet wel,"
        " moeten wel, moet klaar, moet af, moet rond, wil het, wil ik het, heb het nodig,"
        " heb ik het nodig, hebben het nodig, hebben we het nodig, vastliggen, geregeld",
        will="zal, zullen, kan, kunnen, stuur, lever, red, redden",
        tells="is, zijn, was, begint, beginnen, opent, openen we, gaan we, we gaan, ga ik, ik ga,"
        " sluit, sluiten we, komt, komen, vertrekt, vertrekken, vliegen, vlieg, hebben we,"
        " we hebben, heb ik, ik heb, heeft, vindt, verloopt, gaat open, gaat dicht, staan we,"
        " staat, ben",
        away="ben ik, ik ben, ben, zijn we, we zijn, wij zijn, op vakantie, dicht, gesloten",
        because="want, omdat, aangezien, doordat",
        thus="dus, daarom, vandaar",
        joins="en, maar, dan",
    ),
    "pt": _tell(
        wants="preciso, precisamos, precisa, quero, queremos, quer, deve, devem, tem que, tem de,"
        " têm de, têm que, dava jeito, me jeito, por favor, pfv, pf, pode, podem, podes, poderia,"
        " pronto, pronta, prontos, prontas, no máximo, prazo, ok, bom, bem, melhor, ideal, seria,"
        " urgente, manda, mandem, basta, pra já, livre, disponível",
        refers="preciso dele, preciso dela, preciso deles, preciso disso, preciso disto,"
        " quero isso, quero isto, tem que estar, tem de estar, deve estar, devem estar,"
        " têm de estar, precisa estar",
        will="vou, terei, terás, entrego, mando, posso, podemos, fica, ficam, estará, consigo",
        tells="são, está, estão, estou, estamos, começa, começam, abre, abrimos, fecha, fechamos,"
        " chega, chegam, sai, saio, viajo, viajamos, tenho, temos, tem, vence, cai, vêm,"
        f" volta, volto, vou, vamos, será, acontece, inaugura, {IS}",
        away="estou, estamos, tô, estarei, de férias, fora, fechado, fechados",
        because="porque, pois, já que, visto que, uma vez que, que estou, que vou, que tenho,"
        " que viajo, que amanhã, que hoje",
        thus="então, por isso, portanto, daí",
        joins="e, mas, depois",
    ),
}


@cache
def wants_for(lang: str) -> Wants:
    """Return a language's words; those of English for one that we have none for."""
    return WANTS.get(lang[:2].lower(), WANTS["en"])
