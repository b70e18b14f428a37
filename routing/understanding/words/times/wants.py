"""Words that tell which of several times counts, in every language.

`wants`: in a clause that wants something. `refers`: the same, of what was named before. `tells`: in
one that says what takes place. `away`: in one about where somebody is then. `because`, `thus`: open
a reason and what follows from it. `joins`: open another clause. `opens`: what these three begin
with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routing.understanding.text import tokens
from routing.understanding.words.tables import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Sayings(NamedTuple):
    """Single words, and longer phrases by their first word and by their longest one.

    Of the longest one its place in the phrase is kept: it is the rarest, and looked for first.
    `signs`: without any of these words none of them stands in a clause.
    """

    words: frozenset[str] = frozenset()
    longer: Mapping[str, tuple[tuple[str, ...], ...]] = {}
    rarest: Mapping[str, tuple[tuple[int, tuple[str, ...]], ...]] = {}
    signs: frozenset[str] = frozenset()

    def stand_in(self, clause: tuple[str, ...]) -> bool:
        """Whether any of them stands in a clause."""
        if self.signs.isdisjoint(clause):
            return False
        if not self.words.isdisjoint(clause):
            return True
        rarest = self.rarest
        for k, word in enumerate(clause):
            if word in rarest:
                for before, phrase in rarest[word]:
                    start = k - before
                    if start >= 0 and clause[start : start + len(phrase)] == phrase:
                        return True
        return False

    def length_at(self, clause: Sequence[str], k: int) -> int:
        """Return of how many words the one is that starts at a place, 0 without one."""
        for phrase in self.longer.get(clause[k], ()):
            if tuple(clause[k : k + len(phrase)]) == phrase:
                return len(phrase)
        return int(clause[k] in self.words)


class Wants(NamedTuple):
    """One language's phrases."""

    opens: frozenset[str] = frozenset()
    wants: Sayings = Sayings()
    refers: Sayings = Sayings()
    tells: Sayings = Sayings()
    away: Sayings = Sayings()
    because: Sayings = Sayings()
    thus: Sayings = Sayings()
    joins: Sayings = Sayings()
    whether: Sayings = Sayings()


NONE = Wants()


def sayings(phrases: str) -> Sayings:
    """Fold comma-separated phrases, and cut them as texts are cut."""
    cut = {tuple(token.text for token in tokens(phrase)) for phrase in folded(phrases)}
    longer: dict[str, tuple[tuple[str, ...], ...]] = {}
    rarest: dict[str, tuple[tuple[int, tuple[str, ...]], ...]] = {}
    for phrase in sorted((phrase for phrase in cut if len(phrase) > 1), key=len, reverse=True):
        longer[phrase[0]] = (*longer.get(phrase[0], ()), phrase)
        rare = max(phrase, key=len)
        rarest[rare] = (*rarest.get(rare, ()), (phrase.index(rare), phrase))
    words = frozenset(phrase[0] for phrase in cut if len(phrase) == 1)
    return Sayings(words, longer, rarest, words | rarest.keys())


def _tell(
    *, wants: str, refers: str, tells: str, away: str, because: str, thus: str, joins: str
) -> Wants:
    told = [sayings(phrases) for phrases in (wants, refers, tells, away, because, thus, joins)]
    return Wants(frozenset().union(*map(_firsts, told[-3:])), *told)


def _firsts(said: Sayings) -> frozenset[str]:
    return said.words | said.longer.keys()


IS = "is"
"""Stands for "è" and "é", which folded would be "and"."""

WANTS = {
    "en": _tell(
        wants="can someone, could someone, someone, anyone, need, needs, needed, want, wants,"
        " wanted, must, have to, has to, got to, gotta,"
        " should, please, pls, plz, can you, could you, can we, could we, would you, would be,"
        " ready, sorted, required, deadline, latest, ok, okay, fine, works, enough, d like,"
        " i'd like, have it, have them, have this, get it, get them, asap, ideally, possible,"
        " doable, feasible, does it, it closes, closes the file, applications close,"
        " to be, free, available, will do, max, tops, better, perfect, good, great, hoping,"
        " let's, cover",
        refers="need it, need them, need this, need that, want it, want them, want this, has to be,"
        " must be, needs to be, have to be, should be, sorted by, it sorted, have it, have them,"
        " get it, get them, it done, it ready, it back, it booked, them booked, it by, them by,"
        " this by, that by, booked by, confirmed by",
        tells="sings, sing, plays, play, performs, perform, meets, meet, go up, goes up, rise,"
        " rises, arrives, moves, changes, finishes, runs,"
        " is, are, 's,"
        " 're, was, am, 'm, im, starts,"
        " we start, opens,"
        " we open, closes,"
        " we close, begins, takes place, happens, arrives, arrive, lands, leaves, we leave,"
        " i leave, we fly, i fly, comes, goes live, launches,"
        " ends, expires, we have, i have, i've got, we've got, returns, gets in, goes up, goes out",
        away="i'm, im, i am, we're, we are, i'll be, we'll be, i will be, we will be, he's, she's,"
        " away, closed, on holiday, on leave",
        because="because, cause, cos, cuz, coz, bc, as i'm, as im, as i am, as we're, as we are,"
        " since i'm, since we're, since we, given that, seeing as",
        thus="so, therefore, hence, thus, which means, that means, ie",
        joins="and, but",
    ),
    "de": _tell(
        wants="kann jemand, könnte jemand, kann wer, jemand, brauche, brauch, bräuchte, bräucht,"
        " brauchen, braucht, brauchts, will, wollen,"
        " möchte, möchten, hätte, hätten, muss, müsste, müssen, soll, sollen, sollte, sollten,"
        " bitte, könnt ihr, kannst du, können sie, könnten sie, könntet ihr, könntest du, fertig,"
        " spätestens, frist, deadline, redaktionsschluss, annahmeschluss, einsendeschluss,"
        " anzeigenschluss, abgabeschluss, meldeschluss, bewerbungsschluss, druckschluss, machbar,"
        " verfügbar, abgabe, reicht, langt, genügt, passt, ok, okay,"
        " gut, ideal,"
        " perfekt, wäre, super, dringend, möglich, benötige, benötigen, gern, gerne, lieber, frei",
        refers="das soll, das sollte, die sollen, brauche es, brauch es, brauche ich es,"
        " brauch ich es, brauch ichs, brauche das,"
        " brauch das, brauche ich das, brauch ich das, muss es, muss das, muss alles, es muss,"
        " das muss, alles muss, muss aber, muss bis, muss am, muss vor, muss spätestens,"
        " müsste bis, soll es, soll das, sollte es, sollte das, sollte bis, fertig sein,"
        " vorliegen, feststehen, hätte ich es, hätte ich das, hätte es",
        tells="singt, singen, spielt, spielen, tritt auf, steigen, steigt, erhöhen, sinkt, krieg,"
        " kriege, bekomme, bekommen, ändert,"
        " wechselt, fällt aus, fängt an, ist,"
        " sind, war, findet, finden, beginnt, startet, eröffnen, eröffnet, öffnet,"
        " schließt, schließen, machen wir, kommt, kommen, fliegt, fliegen, fliege, fahre, fahren,"
        " fährt, reise, reisen, läuft, gibt es, gibts, hat, haben wir, wir haben, habe ich,"
        " hab ich, ich hab, ich habe, feiern, feiert, endet, tagt, ziehen, bin, steht an",
        away="bin, bin ich, ich bin, wir sind, sind wir, im urlaub, verreist, unterwegs",
        because="weil, denn, da ich, da wir, da er, da sie, da der, da die, da das, da es, zumal",
        thus="also, deshalb, daher, darum, drum, deswegen, somit, dh, demnach",
        joins="und, aber, sondern",
    ),
    "fr": _tell(
        wants="quelqu'un, besoin, faut, faudrait, veux, voudrais, veut, voulons, voudrions,"
        " aimerais,"
        " aimerions, doit, devrait, doivent, svp, stp, s'il vous plaît, s'il te plaît, pouvez,"
        " peux tu, pourriez, prêt, prête, prêts, prêtes, au plus tard, dernier délai, ok, bon,"
        " bien, parfait, idéal, idéalement, suffit, ira, irait, urgent, possible, max, maximum,"
        " jouable, faisable, bouclage, date butoir, à publier,"
        " à rendre, à envoyer, à faire, serait, libre, dispo",
        refers="me le faut, me la faut, me les faut, nous le faut, le faut, la faut, les faut,"
        " que ce soit, que tout soit, faut ça, ça doit, tout doit, doit être, doivent être,"
        " le voudrais, la voudrais, les voudrais, l'avoir, les avoir, à rendre, le veux, la veux,"
        " les veux, l'aimerais",
        tells="chante, chantent, joue, jouent, se réunit, augmentent, augmente, baissent, change,"
        " passe à, démarre, vient,"
        " viennent, passe,"
        " passent, ouvrent, ferment, est,"
        " sont, a lieu, ont lieu, commence, commencent,"
        " débute, ouvre, ouvrons, ferme,"
        " fermons, arrive, arrivent, part, partons, pars, revient, tombe, signe, on a, j'ai,"
        " nous avons, expire, se termine, se tient, étant, suis, sommes",
        away="je suis, on est, nous sommes, en congé, en congés, absent, absente, en vacances",
        because="parce que, parce qu', car, vu que, vu qu', comme je, comme on, puisque, puisqu'",
        thus="donc, du coup, alors, par conséquent, d'où",
        joins="et, mais, puis",
    ),
    "es": _tell(
        wants="alguien, quiero, queremos, quiere, quisiera, necesito, necesitamos, hace falta,"
        " debe, deben,"
        " debería, tiene que, tienen que, hay que, por favor, porfa, porfi, puedes, podéis,"
        " pueden, podrías, podríais, urge, urgente, listo, lista, listos, listas, plazo, tope,"
        " disponible, disponibles,"
        " factible, fecha límite,"
        " ideal, si puede ser, mejor, sería, vale, bien, basta, perfecto, máximo, a más tardar,"
        " como muy tarde, mándame, mándamelo, manda, libre, mandad, envía, enviad, hacedme, hazme",
        refers="lo quiere, la quiere, los quiere, las quiere, lo quiero, la quiero, los quiero,"
        " las quiero, lo necesito, la necesito,"
        " los necesito, las necesito, tiene que estar, tienen que estar, debe estar, deben estar,"
        " lo quisiera, tenerlo, tenerla, tenerlos, tenerlas, que esté, que estén, resérvalo,"
        " mándamelo, me hace falta para",
        tells="canta, cantan, toca, tocan, actúa, se reúne, suben, sube, bajan, cambia, cambian,"
        " viene, pasa a, abren, cierran, es,"
        " son, está,"
        " están, estoy,"
        " estamos, empieza, empiezan,"
        " empezamos, abre, abrimos,"
        " reabrimos, cierra, cerramos, llega, llegan, sale, salgo, salimos, tengo, tenemos, tiene,"
        " hay, vence, viajo, viajamos, cae, se paga, celebra, celebramos, vienen, vuelve,"
        " vuelvo, voy, vamos, toca, inauguramos, será",
        away="estoy, estamos, estaré, estaremos, de vacaciones, cerrado, cerrados, fuera",
        because="porque, ya que, puesto que, pues, que estoy, que estamos, que tengo, que me voy,"
        " que salgo, que viajo, como estoy, como salgo, que mañana, que hoy, que pasado mañana,"
        " que el lunes, que el martes, que el miércoles, que el jueves, que el viernes,"
        " que el sábado, que el domingo",
        thus="así que, por eso, por lo que, por lo tanto, entonces, de modo que, conque",
        joins="y, pero",
    ),
    "it": _tell(
        wants="qualcuno, serve, servono, servirebbe, voglio, vogliamo, vorrei, vorremmo, deve,"
        " devono,"
        " dovrebbe, bisogna, per favore, perfavore, pls, puoi, potete, potreste, pronto, pronta,"
        " fattibile,"
        " pronti, pronte, massimo, max, al più tardi, scadenza, va bene, basta, ok, bene, meglio,"
        " ideale, sarebbe, urgente, mandami, libero, libera, mandate, mandatemi, fatemi, mi fate,"
        " mi fai",
        refers="mi serve entro, mi servono entro, mi serve per, mi servono per, lo voglio,"
        " la voglio, li voglio, le voglio, lo vorrei, la vorrei, li vorrei, le vorrei,"
        " deve essere, devono essere, dev'essere, averlo, averla, averli, averle, mi serve prima,"
        " ci serve entro, ci servono entro",
        tells="canta, cantano, suona, suonano, si riunisce, aumentano, aumenta, salgono, cambia,"
        " cambiano, passa, passano, viene,"
        " aprono,"
        " chiudono, c'è, sono, siamo, sarà,"
        " inizia, iniziamo, comincia, apre,"
        " apriamo, riapriamo,"
        " chiude, chiudiamo, arriva, arrivano, parte, parto, partiamo, torna, scade, scadono,"
        " vengono, ho, abbiamo, si tiene, si paga, cade, festeggiamo, inauguriamo, vado, andiamo,"
        f" {IS}",
        away="sono, siamo, sarò, saremo, in ferie, chiusi, chiuso",
        because="perché, poiché, visto che, dato che, siccome, che domani, che sono, che siamo,"
        " che parto, che poi, che lunedì, che martedì, che mercoledì, che giovedì, che venerdì,"
        " che sabato, che domenica, che dal",
        thus="quindi, perciò, dunque, allora, pertanto, per cui",
        joins="e, ma",
    ),
    "nl": _tell(
        wants="iemand, nodig, wil, willen, wilt, graag, moet, moeten, aub, alsjeblieft,"
        " alstublieft, svp,"
        " kun je, kunnen jullie, kan je, kunt u, klaar, af, uiterlijk, deadline, mag, prima, goed,"
        " ok, oke, genoeg, beschikbaar, haalbaar, zou, perfect, fijn, liefst, urgent, mooi,"
        " lukt, vrij",
        refers="moet het, het moet, moet dat, dat moet, moet alles, alles moet, moet wel,"
        " moeten wel, moet klaar, moet af, moet rond, wil het, wil ik het, heb het nodig,"
        " heb ik het nodig, hebben het nodig, hebben we het nodig, vastliggen, geregeld",
        tells="zingt, zingen, speelt, spelen, treedt op, vergadert, stijgen, gaan omhoog,"
        " gaat omhoog, verandert, wijzigt, krijg, krijgen,"
        " openen,"
        " sluiten, is, zijn, was, begint,"
        " beginnen, opent,"
        " openen we, gaan we, we gaan, ga ik, ik ga,"
        " sluit, sluiten we, komt, komen, vertrekt, vertrekken, vliegen, vlieg, hebben we,"
        " we hebben, heb ik, ik heb, heeft, vindt, verloopt, gaat open, gaat dicht, staan we,"
        " staat, ben",
        away="ben ik, ik ben, ben, zijn we, we zijn, wij zijn, op vakantie, dicht, gesloten",
        because="want, omdat, aangezien, doordat",
        thus="dus, daarom, vandaar",
        joins="en, maar",
    ),
    "pt": _tell(
        wants="alguém, preciso, precisamos, precisa, quero, queremos, quer, deve, devem, tem que,"
        " tem de,"
        " têm de, têm que, dava jeito, me jeito, por favor, pfv, pf, pode, podem, podes, poderia,"
        " pronto, pronta, prontos, prontas, no máximo, prazo, ok, bom, bem, melhor, ideal, seria,"
        " urgente, manda, mandem, basta, pra já, livre, disponível",
        refers="preciso dele, preciso dela, preciso deles, preciso disso, preciso disto,"
        " quero isso, quero isto, tem que estar, tem de estar, deve estar, devem estar,"
        " têm de estar, precisa estar",
        tells="canta, cantam, toca, tocam, atua, reúne, sobem, sobe, aumentam, muda, mudam,"
        " passa a, vem, abrem, fecham, fechamos,"
        " são,"
        " está, estão, estou,"
        " estamos, começa, começam, abre,"
        " abrimos, fecha, fechamos,"
        " chega, chegam, sai, saio, viajo, viajamos, tenho, temos, tem, vence, cai, vêm,"
        f" volta, volto, vou, vamos, será, acontece, inaugura, {IS}",
        away="estou, estamos, tô, estarei, de férias, fora, fechado, fechados",
        because="porque, pois, já que, visto que, uma vez que, que estou, que vou, que tenho,"
        " que viajo, que amanhã, que hoje",
        thus="então, por isso, portanto, daí",
        joins="e, mas",
    ),
}


WHETHER = {
    "en": "know if, know whether, asks if, ask about, asks about, asking if, asking whether,"
    " asked if,"
    " know when, asking when, wondering if, asking about",
    "de": "wissen ob, fragen ob, fragt ob, gefragt ob, wissen wann, fragen wann, fragen nach",
    "es": "saber si, preguntan si, pregunta si, preguntando si, saber cuándo, preguntan cuándo",
    "fr": "savoir si, demandent si, demande si, savoir quand, demandent quand",
    "it": "sapere se, chiedono se, chiede se, sapere quando, chiedono quando",
    "nl": "weten of, vragen of, vraagt of, weten wanneer, vragen wanneer",
    "pt": "saber se, perguntam se, pergunta se, saber quando, perguntam quando",
}  # fmt: skip


def wants_of(lang: str) -> Wants:
    """Return the words of a language."""
    return WANTS[lang]._replace(whether=sayings(WHETHER[lang])) if lang in WANTS else NONE
