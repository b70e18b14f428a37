"""How people say that something has to be done without asking anybody to do it.

All seven languages, folded: lower case without accents. What follows from it, `units` and
`dividing` know.
"""

from __future__ import annotations

import re

_ENGLISH = (
    r"(?:needs?|has|have|ought|wants?|is|are) to (?:still |also |urgently )?(?:be|get|go|come)"
    r"|(?:must|should|could|can|might|may) (?:[\w' ]{1,40} )?(?:be|get) (?:[a-z]+(?:ed|en|wn)|sent"
    r"|built|paid|made|done|put|set|cut|kept|told)"
    r"|(?:needs?|wants?) (?:[a-z]+ly )?(?:[a-z]+ing|doing|a|an|some)"
    r"|(?:is|are) (?:still |long )?(?:waiting|overdue|missing|outstanding|unpaid|unanswered)"
    r"|(?:has|have)(?:n't| not) been [a-z]+|(?:someone|somebody) (?:needs|has|should|must)"
)
_GERMAN = (
    r"(?:muss|mussen|musste|mussten|soll|sollen|sollte|sollten|konnte|konnten|kann|konnen"
    r"|gehort|gehoren)"
    r" [^.!?;\n]{1,80}\b(?:werden|gemacht|weg|raus|rein|rauf)"
    r"|(?:steht|stehen) (?:noch |auch )?(?:aus|an)|(?:fehlt|fehlen|brauchts|braucht es|ware noch)"
    r"|(?:wartet|warten) (?:noch |immer noch )?auf"
)
_SPANISH = (
    r"(?:hay|habria|habra) que|(?:tiene|tienen) que|(?:hace|hacen|haria|harian) falta|(?:falta"
    r"|faltan)"
    r"|(?:deberia|deberian|debe|deben) [a-z]+|(?:esta|estan|queda|quedan) (?:por|sin"
    r"|pendientes?)|toca"
)
_FRENCH = (
    r"(?:il )?(?:faut|faudrait|faudra)|(?:doit|doivent|devrait|devraient) (?:etre|aller|partir"
    r"|passer)"
    r"|(?:reste|restent|est|sont) (?:encore )?a [a-z]+(?:er|ir|re)|(?:a|ont|aurait"
    r"|auraient) besoin"
    r"|(?:attend|attendent) (?:toujours |encore )?(?:son|sa|ses|leur|une?|la|le)|manque(?:nt)?"
)
_ITALIAN = (
    r"(?:bisogna|bisognerebbe|occorre|occorrono|manca|mancano)"
    r"|(?:va|vanno|andrebbe|andrebbero) (?:anche |poi |pure )?[a-z]+(?:at|it|ut|t|s)[oaei]"
    r"|(?:deve|devono|dovrebbe|dovrebbero) essere|(?:c'e|ci sono|ci sarebbe|resta|restano|e"
    r"|sono) da"
)
_PORTUGUESE = (
    r"(?:e preciso|ha que|tem de|tem que|falta|faltam|precisa|precisam"
    r"|precisava) [a-z]+"
    r"|(?:deve|devem|devia|deviam) ser|(?:esta|estao|fica|ficam) por"
)
_DUTCH = (
    r"(?:moet|moeten|mag|mogen|kan|kunnen|dient|dienen) [^.!?;\n]{1,80}\b(?:worden|komen|weg"
    r"|af|gebeuren)"
    r"|(?:ontbreekt|ontbreken)|(?:staat|staan|ligt|liggen) nog|(?:wacht|wachten) nog"
)
NEEDS = re.compile(
    rf"\b(?:{_ENGLISH}|{_GERMAN}|{_SPANISH}|{_FRENCH}|{_ITALIAN}|{_PORTUGUESE}|{_DUTCH})\b"
)
"""That a thing needs work: "the menu has to be designed", "die Fotos mussen noch rauf"."""

WANTED = re.compile(
    r"\b(?:needs?|want|must|has to|brauch\w*|muss|mussen|necesit\w*|falta|tiene que|faut|doit"
    r"|besoin|serve|servono|deve|precis[aoe]\w*|tem de|tem que|nodig|moet)\b"
)
"""That something is needed, whoever needs it: "I need it on Thursday", "er muss Freitag raus"."""
