"""How people say that several things follow, how many, and that something is said of all of them.

All seven languages, folded. Things are counted for many a reason, so the patterns also ask for what
stands around. What follows from it, `listed`, `units` and `parts` know.
"""

from __future__ import annotations

import re

COUNTED = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "zwei": 2, "drei": 3, "vier": 4,
    "funf": 5, "sechs": 6, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "deux": 2,
    "trois": 3, "quatre": 4, "cinq": 5, "twee": 2, "drie": 3, "vijf": 5, "zes": 6,
    "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "duas": 2, "dois": 2, "quatro": 4,
    "a couple of": 2, "un par de": 2, "un paio di": 2, "um par de": 2,
    "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
}  # fmt: skip
_NUMBERS = "|".join(COUNTED)
_SEVERAL = rf"{_NUMBERS}|\d|(?:a )?few|some|(?:ein |een )?paar|unas|quelques|umas"
_ANYTHING = (
    r"things|sachen|dinge|cosas|cosillas|choses|trucs|dingen|dingetjes|cose|cosette|coisas"
    r"|coisinhas"
)
"""Behind these a full stop announces too: "Two things. …"; "two jobs." may be what somebody has."""
_THINGS = (
    rf"{_ANYTHING}|thing|jobs?|tasks?|bits|asks|aufgaben|auftrage|punkte|encargos|peticiones|tareas"
    r"|demandes|taches|klussen|klusjes|taken|compiti|richieste|pedidos|tarefas"
)
_ALSO = r"requests?|points?|items|favou?rs|themen|vragen"
"""These are counted for many a reason, and announce only what follows at once."""
_LIST = r"(?:to[- ]?do ?-?)?(?:list|liste|lista|lijst|lijstje|listje|to[- ]?dos?)"
_MY = r"my|our|mein|meine|unsere|mijn|onze|mi|nuestra|ma|notre|mia|la mia|minha|a minha"
_A_LIST = (
    r"(?:^|[\n.!?,] ?)(?:here(?:'s| is| comes)|this is|hier(?: ist| kommt| is)|voici|voila|ecco"
    rf"|aqui (?:va|esta|vai|tienes|tens)) (?:(?:{_MY}|the|a|die|eine|de|een|la|una|une|uma) )?"
    rf"(?:short |kurze |little |quick )?{_LIST}\b[^.!?:\n]{{0,60}}"
    rf"|(?:^|[\n.!?] ?)(?:(?:{_MY}) )?{_LIST}(?: (?:for|fur|voor|para|pour|per) (?:today|tomorrow"
    r"|this week|heute|morgen|diese woche|vandaag|deze week|hoy|esta semana|aujourd'hui"
    r"|cette semaine|oggi|questa settimana|hoje))?"
)
"""That a list follows; "a list of suppliers" may be what is wanted."""
ANNOUNCES = re.compile(
    rf"^\W*(?:[^\W\d_]+\W+){{0,6}}?(?:{_SEVERAL})(?: [^\W\d_]+){{0,2}}? (?:{_THINGS}|{_ALSO})"
    rf"(?: [^\W\d_]+){{0,4}}\W*$|^\W*(?:{_A_LIST})\W*$"
)
"""That several things follow, and none of them yet: "two jobs", "hi all, a couple of things"."""

ANNOUNCED = re.compile(rf"\b(?:{_THINGS}|{_ALSO})\b[^.!?\n]{{0,30}}[:,.-]?$|{_A_LIST} ?[:.!,-]?$")
"""That a list follows; but not behind a verb of work: "make me a list: …"."""

_TOLD = (
    r"i|you|we|he|she|they|that|which|happened|went|were|die|das|que|qui|dat|che|ich|du|wir|je|tu"
    r"|ik"
)
"""What tells of things that are known, or that were."""
_HAS = (
    r"have|has|got|need|needs|want|like|love|are|is|just|only|these|other|another|small|quick"
    r"|habe|hab|haben|brauche|brauch|brauchen|brauchte|hatte|hatt|wir|noch|mal|heut|heute|nur|kurz"
    r"|necesito|necesitamos|tengo|tenemos|quiero|hay|son|solo|otras|ai|avons|faut|faudrait|voudrais"
    r"|besoin de|ho|abbiamo|vorrei|servono|serve|sono|heb|hebben|wil|graag|nog|even|preciso"
    r"|precisamos|tenho|temos|queria|quero|sao|pls|please|bitte|hi|hey|hallo|hello|ok|so|right"
    r"|hola|bonjour|bonsoir|salut|ciao|buongiorno|oi|ola|bom dia|boa tarde|hoi|moin|servus"
)
"""What may stand before the number: behind a verb of work it counts what that is done to."""
_TOPIC = (
    r"(?:for|on|about|regarding|zur|zum|fur|uber|sobre|para|pour|sur|per|su|voor|over|of|von|de|di)"
    r" (?:the|my|our|die|das|der|den|meine?|unsere?|la|el|los|las|le|les|il|i|het|o|a|os|as|mi)"
)
"""What all of the things are about, so that they are one request."""
COUNTS = re.compile(
    rf"(?:^|(?<!\d)[.!?\n])[^\w.!?\n]{{0,8}}"
    rf"(?:(?:[^\W\d_]{{1,24}}[^\w.!?:\n]{{1,3}}){{0,5}}?\b(?:{_HAS})[^\w.!?:\n]{{1,3}})?"
    rf"({_NUMBERS})(?: [^\W\d_]{{1,24}}){{0,2}}? (?:(?:{_ANYTHING})\.(?=\s)"
    rf"|(?:{_THINGS})(?! (?:{_TOLD}|{_TOPIC})\b)(?: [^\W\d_]{{1,24}}){{0,4}} ?"
    r"(?::(?=\s)|\n| [-\u2013\u2014\u2600-\u27bf\U0001f300-\U0001faff] ))"
)
"""How many things follow: "two things:", "hab heut 2 sachen: …", "Two things. …", "4 things 🙈 …";
but not of what is one thing.
"""

BOTH = re.compile(
    r"\b(?:both|beides|les deux|ambas|ambos|tutt'e due|entrambi|entrambe|allebei|alle twee)"
    r"(?: [^\W\d_]{1,12})? (?:by|until|before|till|bis|vor|pour|avant|entro|per|voor|tegen|para"
    r"|antes|ate)\b"
)
"""What was said is two things: "…, both by Friday"."""

TWO_APART = re.compile(
    r"\b(?:separate (?:job|task|thing)s?"
    r"|(?:two|2|zwei|dos|deux|twee|due|duas|dois) (?:very |ganz |muy |tres |heel |molto |bem )?"
    rf"(?:(?:separate|different|diff|getrennte|verschiedene|losse|verschillende) (?:{_THINGS})"
    rf"|(?:{_THINGS}) (?:aparte|distint[oa]s|separad[oa]s|diferentes|differentes|distinctes"
    r"|separees|diverse|distinte|separate)))[ ,]?(?=[.!?;:)\n]|$)"
)
"""That one thing has nothing to do with the other: "two different things", "(separate job)"."""

NAMES_A_DAY = re.compile(
    r"\b(?:by|on|until|till|to|from|before|after|since|the|of|am|bis|vom|zum|ab|den|der|dem|vor|nach"
    r"|seit|le|du|au|el|del|al|desde|hasta|op|tot|van|vanaf|voor|de|il|dal|entro|em|dia|do|ate) $"
)
"""What stands before a day of a month: the "2." behind "bis" is no item's."""

SUMS_UP = re.compile(
    r"\W*(?:both|all(?: (?:of (?:it|them)|this|three|that))?|everything|the (?:whole )?lot|beides"
    r"|alle(?:s| drei)?|das (?:alles|ganze)|(?:le )?tout|les (?:deux|trois)|todo|ambas|ambos"
    r"|tutt[oaie]|tutt'e due|entramb[ie]|alles|allebei|tudo|tudo isso)\b"
)
"""How a clause begins that is of everything named: "both by Friday", "all of it by the 25th"."""
