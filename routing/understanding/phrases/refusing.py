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
_A = r"(?:a|an|any|ein\w*|une?|uma?|een)"
_WORDS = r"[^\W\d_][\w&-]*(?:[ '][^\W\d_][\w&-]*){0,2}?"
_ENDS = (
    r"(?:cancel(?:a|ad|e|en|lare?|late|lez|em)?|call off|scrap|drop|ditch"
    r"|stornier(?:e|t|en sie)?|anul(?:a|ad|e|en|em)|annul(?:a|ate|ez|e|eer)|disdi(?:ci|te)|schrap"
    r"|laisse[zr]? tomber|lascia(?:te)? perdere)"
)
_ENDED = (
    r"(?:absagen|stornieren|abbrechen|canceln|streichen|annuleren|afzeggen|afblazen|cancelen"
    r"|schrappen)"
)
_OTHERS = re.compile(
    r"\b(?:meetings?|appointments?|reservations?|bookings?|flights?|trains?|hotels?|tickets?"
    r"|subscriptions?|membership|induction|invoices?|reminders?|prices?|contracts?|termine?|flug"
    r"|zug|buchung|abo|rechnung\w*|mahnung\w*|preise?|vertrag|reuni\w+|citas?|vuelo|reserva"
    r"|factur\w*|precios?|rendez-vous|rdv|vol|prix|riunion\w+|appuntament\w+|volo|fattur\w*"
    r"|prezz\w*|afspra\w+|vlucht|trein|abonnement|factu\w+|prij\w+|consulta|voo|fatura|precos?"
    r"|contrat\w*)\b"
)
"""What others hold or get from somebody: to end or to cancel it is work of its own."""
_GOES_ON = re.compile(
    r"\b(?:nicht|nie|niet|not|never|nao|pas|non|yet|noch|aun|todavia|encore|ancora|nog|ainda"
    r"|here|there|on|in|into|to|from|at|for|by|before|after|with|out|off(?! the)|hier|da|am|im|ins"
    r"|an|auf|aus|bei|vom|von|fur|mit|bis|aqui|en|para|por|con|desde|ici|dans|pour|avec|chez|qui"
    r"|per|op|aan|uit|bij|voor|met|em|no|na|com)\b"
)
"""What makes more of it than the name of some work: "drop the invoices here"."""
_ORDERS_AN_END = re.compile(
    rf"{_LEAD}(?:{_ENDS} (?:bitte |please |mal )?{_THE}[ ']*(?P<what>{_WORDS})"
    rf"|(?:{_THE} )?(?P<thing>[^\W\d_][\w-]+)(?: bitte| wieder| doch| lieber)* {_ENDED}){_POLITE}"
)
_NEGATED = (
    rf"(?:not|nicht|no|pas|non|niet|nao) (?:{_THE}|{_A})"
    r"|(?:i|we) (?:do not|don't|dont|did not|didn't) (?:want|need|order|ask for|mean)"
    rf" (?:{_THE}|{_A})"
    r"|(?:ich|wir) (?:will|wollen|brauchen?|mochten?) (?:gar |doch )?kein\w*"
    rf"|no (?:quiero|queremos|necesito) (?:{_THE}|{_A}|ningun\w*)"
    rf"|(?:je|on|nous) ne (?:veu[xt]|voulons) pas (?:{_THE}|d[e'])"
    rf"|non (?:voglio|vogliamo) (?:{_THE}|{_A})|nao (?:quero|queremos) (?:{_THE}|{_A})"
    r"|(?:ik|we) (?:wil|willen|hoef) geen|keine?n?|geen|niente|nada de|pas de|nessun\w*|nenhum\w*"
    r"|ningun\w*|no"
)
_REFUSES = re.compile(
    rf"{_LEAD}(?:(?:{_NEGATED})[ ']*(?P<what>{_WORDS})"
    rf"|(?P<thing>{_WORDS}) (?:hoeft|hoeven)(?: van mij)? niet){_POLITE}"
)
_NO_WORK = re.compile(
    r"\b(?:rush|hurry|later|spater|worries|idea|doubt|eile|stress|problem\w*|ahnung|sorge|prisa|urgence"
    r"|fretta|haast|pressa|dudas?|soucis?|mistakes?|fehler|errores|fautes?|errori|fouten|erros)\b"
)


def orders_an_end(text: str) -> bool:
    """Tell whether words only order that some work shall end: "Storniere bitte den Newsletter"."""
    found = _ORDERS_AN_END.fullmatch(_said(text))
    what = "" if found is None else found["what"] or found["thing"]
    return bool(what) and not (_OTHERS.search(what) or _GOES_ON.search(what))


def refuses(text: str) -> bool:
    """Tell whether a clause only names what is not wanted; "no newsletter yet" tells something."""
    found = _REFUSES.fullmatch(_said(text))
    what = "" if found is None else found["what"] or found["thing"]
    named = bool(what) and not (_NO_WORK.search(what) or _GOES_ON.search(what))
    return named or orders_an_end(text)


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


_WANTS = re.compile(
    rf"{_LEAD}(?:i (?:actually |really )?(?:want|need|would like)|i'd like|ich (?:will|mochte"
    r"|brauche|hatte gerne?)|(?:yo )?(?:quiero|necesito)|je (?:veux|voudrais)|voglio|vorrei"
    rf"|ik wil(?: graag)?|(?:eu )?(?:quero|preciso de)) "
    rf"(?:(?:{_THE}|{_A}|d[ue])\b|\d|[a-z]+s\b(?! to\b))"
)


def says_what_is_wanted(text: str) -> bool:
    """Tell whether words open by naming what somebody wants, "no" or not: "No, I want …"."""
    return _WANTS.match(_said(text)) is not None


def _said(text: str) -> str:
    return " ".join(fold(text[:READ]).split())
