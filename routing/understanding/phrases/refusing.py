"""What is not wanted, said beside what is: "not the newsletter, the books", "scrap the posts".

Phrases of seven languages; whether such work is in play is said elsewhere.
"""

from __future__ import annotations

import re

from routing.understanding.text import fold

READ = 160
"""A clause that only refuses is short; so much of it is looked at."""

_LEAD = (
    r"\W*(?:(?:please|pls|ok|okay|so|and|but|sorry|actually|oh|ah|bitte|und|aber|ach|also|doch"
    r"|por favor|pero|mais|s'il (?:te|vous) plait|svp|per favore|ma|maar|alsjeblieft|mas|no|nope"
    r"|nein|nee|non|hi|hello|hey|hallo|hola|salut|bonjour|ciao|ola|oi)[ ,.!:;-]+)*"
)
_POLITE = (
    r"(?:[ ,]+(?:please|pls|bitte|por favor|svp|s'il (?:te|vous) plait|per favore|aub|graag"
    r"|alsjeblieft|thanks|danke|gracias|merci|grazie|bedankt|obrigad[oa]|idea|thing|mehr|more"
    r"|any ?more|after all|for now|again|altogether|doch|wieder|erstmal|ya|plus|finalmente|toch"
    r"|meer|afinal|mais|piu))*\W*"
)
_THE = (
    r"(?:the|this|that|those|these|all(?: the)?|my|our|both|den|die|das|dem|diesen|alle|mein\w*"
    r"|unser\w*|la|el|los|las|le|les|l'|il|lo|gli|i|de|het|deze|dit|dat|mijn|o|a|os|as|mi|mis|mon"
    r"|ma|mes|meu|minha|est[aeo]s?|ese|esa|cett?e|quest[oaei])"
)
_A = r"(?:a|an|ein\w*|une?|uma?|een)"
_WORDS = r"[\w&-]+(?:[ '][\w&-]+){0,2}?"
_ENDS = (
    r"(?:cancel(?:a|ad|e|en|lare?|late|lez|em)?|call off|scrap|drop|kill|axe|ditch"
    r"|forget(?: about)?"
    r"|stornier(?:e|t|en sie)?|streich(?:e|t|en sie)?|anul(?:a|ad|e|en|em)|annul(?:a|ate|ez|e|eer)"
    r"|disdi(?:ci|te)|schrap|laisse[zr]? tomber|lascia(?:te)? perdere|olvida(?:te|os)? de|olvidad"
    r"|deja(?:d)?|esquece|esqueca(?:m)?|vergiss|vergesst|vergeet)"
)
_ENDED = (
    r"(?:absagen|stornieren|abbrechen|canceln|streichen|annuleren|afzeggen|afblazen|cancelen"
    r"|schrappen)"
)
_OTHERS = (
    r"\b(?:meetings?|appointments?|reservation|booking|flights?|trains?|hotel|tickets?|subscription"
    r"|membership|induction|termine?|flug|zug|buchung|abo|reuni\w+|citas?|vuelo|reserva|rendez-vous"
    r"|rdv|vol|riunion\w+|appuntament\w+|volo|afspra\w+|vlucht|trein|abonnement|consulta|voo)\b"
)
"""What others hold for somebody: to end it is work of its own."""
_ORDERS_AN_END = re.compile(
    rf"{_LEAD}(?:{_ENDS} (?:bitte |please |mal )?(?:{_THE}[ ']*)?{_WORDS}"
    rf"|(?:{_THE} )?{_WORDS}(?: bitte| wieder| doch| lieber)* {_ENDED}){_POLITE}"
)
_REFUSES = re.compile(
    rf"{_LEAD}(?:(?:not|nicht|no|pas|non|niet|nao) (?:{_THE}|{_A})[ ']*{_WORDS}"
    rf"|(?:no|keine?n?|geen|niente|nada de|pas de|nessun\w*|nenhum\w*|ningun\w*) {_WORDS}"
    rf"|(?:without|ohne|sin|sans|senza|zonder|sem) (?:{_THE}[ ']*)?{_WORDS}"
    rf"|{_WORDS} (?:hoeft|hoeven)(?: van mij)? niet"
    r"|(?:i|we) (?:do not|don't|dont|never|did not|didn't) (?:want|need|ask|order|mean)\w*\b.*"
    r"|(?:ich|wir) (?:will|wollen|brauchen?|mochten?) (?:gar |doch |jetzt )?(?:kein\w*|nicht)\b.*"
    r"|no (?:quiero|queremos|necesito|hace falta)\b.*|(?:je|on|nous) ne veu[xt]\w* pas\b.*"
    r"|non (?:voglio|vogliamo|mi serv\w+)\b.*|nao (?:quero|preciso|queremos)\b.*"
    rf"|(?:ik|we) (?:wil|willen|hoef|hoeven) (?:geen|niet)\b.*){_POLITE}"
)
_STILL = re.compile(r"\b(?:yet|noch|aun|todavia|encore|ancora|nog|ainda)\b")


def orders_an_end(text: str) -> bool:
    """Tell whether words only order that something shall end: "Storniere bitte den Newsletter"."""
    said = _said(text)
    return _ORDERS_AN_END.fullmatch(said) is not None and not re.search(_OTHERS, said)


def refuses(text: str) -> bool:
    """Tell whether a clause only says what is not wanted; "no newsletter yet" tells something."""
    said = _said(text)
    return orders_an_end(text) or (_REFUSES.fullmatch(said) is not None and not _STILL.search(said))


_CANCELLABLE = re.compile(
    r"\b(?:any ?time|at any (?:time|point)|whenever|later(?: on)?|jederzeit|spater (?:noch|wieder)"
    r"|wann (?:ich|wir) (?:will|wollen)|cuando (?:quiera|queramos|yo quiera)|en cualquier momento"
    r"|a tout moment|quand (?:je|on) veut?x?|in qualsiasi momento|quando (?:voglio|vogliamo)"
    r"|op elk moment|altijd|a qualquer (?:momento|altura)|quando (?:quiser|eu quiser))\b"
)


def asks_to_be_free(text: str) -> bool:
    """Tell whether a question is whether one may end work at all: "Can I cancel any time?"."""
    said = _said(text)
    return said.rstrip().endswith("?") and _CANCELLABLE.search(said) is not None


def _said(text: str) -> str:
    return " ".join(fold(text[:READ]).split())
