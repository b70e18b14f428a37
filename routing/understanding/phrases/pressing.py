"""Whole messages that say what a button would do: "I'll take it", "I accept", "send it back".

Knows no card: whether there is one that waits for it is decided where the words are heard.
"""

from __future__ import annotations

import re
from enum import StrEnum

from routing.understanding.text import WORD, fold

LONGEST = 9
"""So many words at most do what a button does; more are words to somebody."""


class Wanted(StrEnum):
    """The button that the words stand for."""

    CLAIM = "claim"
    ACCEPT = "accept"
    BACK = "back"
    PASS = "pass"


_SMALL = (
    r"(?:(?:hi|hello|hey|ok|okay|yes|yep|sure|great|perfect|thanks|thank you|super|ja|gern|gerne"
    r"|yay|wow|cool|nice|awesome|bravo|hurra|genial|toll|top|klar|prima|danke|si|vale|claro"
    r"|perfecto|gracias|oui|d'accord|parfait|merci|va bene|grazie"
    r"|sim|certo|obrigad[oa]|goed|bedankt|looks? (?:good|great|fine|perfect)|all good)[ ,.!]+)*"
)
_END = r"(?:[ ,.!]+(?:please|pls|then|now|thanks?|thank you|bitte|danke|por favor|gracias|merci))*"
_SAYS = {
    Wanted.CLAIM: (
        r"(?:i(?:'ll|'d| will| can| would)? (?:gladly |happily |like to )?(?:take|do|claim) "
        r"(?:it|this|that|this one|the (?:job|task|work))(?: on)?|(?:take it|claim(?: it)?|mine)"
        r"|i'm (?:on it|in)|count me in|(?:that's|it's) mine"
        r"|(?:das |ich )?(?:mach|mache|ubernehme|nehme) (?:ich|das|es|den auftrag)"
        r"|ubernehme ich|(?:nehm|nehme) ich"
        r"|ich (?:ubernehme|machs|mach's|nehms|nehm's)"
        r"|(?:yo )?(?:me )?(?:lo|la) (?:hago|tomo|acepto|quedo)(?: yo)?|me encargo(?: yo)?"
        r"|je (?:le |la |m'en )?(?:prends|fais|charge|occupe)|(?:lo |la )?(?:prendo|faccio) io"
        r"|ik (?:doe|neem) het|(?:eu )?(?:fico com|faco|aceito) (?:isso|este|esta|ele))"
    ),
    Wanted.ACCEPT: (
        r"(?:(?:i |we )?(?:hereby )?(?:accept(?:ed)?|approved?)"
        r"(?: it| this| that| the (?:work|delivery))?"
        r"|it is accepted|(?:ich |wir )?(?:nehme|nehmen) (?:es|das) (?:so )?an|(?:ist )?angenommen"
        r"|(?:nehm|nehme) (?:ich|wir) so(?: an| ab)?|(?:so )?(?:ist|sind) (?:es |sie )?abgenommen"
        r"|akzeptiert|(?:lo |la )?(?:acepto|aceptamos|aceptado|aceptada|apruebo)"
        r"|(?:j'|je l'|nous )?accept(?:e|ons|ee?)|(?:lo )?(?:accetto|accettato)"
        r"|(?:eu )?aceito|aceite|(?:ik )?(?:accepteer|keur)(?: het)?(?: goed)?|geaccepteerd)"
    ),
    Wanted.BACK: (
        r"(?:(?:please )?send (?:it|this|that) back|(?:i |we )(?:want to |would like to |must )?"
        r"(?:send|reject|return) (?:it|this|that)(?: back)?|not accepted|rejected?|redo it"
        r"|(?:bitte )?zuruck(?: damit)?|(?:schick(?:en sie)? (?:es|das) )zuruck|nicht angenommen"
        r"|(?:lo )?(?:devuelvo|rechazo)|no (?:lo )?acepto|je (?:le |la )?(?:renvoie|refuse)"
        r"|(?:lo )?(?:rifiuto|rimando indietro)|(?:ik )?(?:stuur het|weiger) (?:terug|het))"
    ),
    Wanted.PASS: (
        r"(?:(?:sorry|hm+|leider|lo siento|perdon|desole|helaas|mi dispiace|desculpe)[ ,.!]+)*"
        r"(?:(?:i |we )?(?:can't|cannot|can not|couldn't)"
        r"(?: (?:do|take|make|manage) (?:it|this|that)(?: one)?)?"
        r"|(?:i(?:'ll| will|'d rather) )?pass(?: on (?:it|this|that)(?: one)?)?"
        r"|not (?:this one|this time|for me|my thing)|no thanks|no,? thank you"
        r"|(?:i have |i've got |got )?(?:no|not enough) (?:time|capacity)"
        r"|(?:i'm |i am |we're )?(?:too busy|fully booked|booked out|swamped|overloaded)"
        r"|(?:das )?(?:kann|schaffe?) ich(?: das)?(?: leider)? nicht"
        r"|(?:ich )?kann(?: das| es)?(?: leider)? nicht|keine (?:zeit|kapazitat)"
        r"|(?:da )?passe ich|ich passe|nichts fur mich|nicht fur mich"
        r"|no puedo|no tengo tiempo|(?:yo )?paso|no es para mi|estoy a tope"
        r"|je ne peux pas|pas le temps|pas pour moi|je passe|ik kan (?:het )?niet|geen tijd"
        r"|non posso|non ho tempo|passo|nao posso|nao tenho tempo)"
        r"(?: (?:sorry|leider|today|this time|this week|right now|at the moment|gerade|diese"
        r" woche|heute|hoy"
        r"|aujourd'hui|oggi|vandaag|hoje"
        r"|ahora|esta semana|esta vez))*"
        r"(?:[,.;:!-]+ (?!.*\b(?:but|aber|pero|mais|maar|ma|mas|take it|do it)\b)[^?]{0,80})?"
    ),
}
_PATTERNS = {wanted: re.compile(rf"{_SMALL}(?:{said}){_END}") for wanted, said in _SAYS.items()}


_RATED = re.compile(r"[ ,.!;:-]+[1-5] ?(?:/ ?5|stars?|sterne?|estrellas?|etoiles?|stelle)$")
"""Stars behind a yes are asked for once more, by a tap."""


def wanted_press(text: str) -> Wanted | None:
    """Return the button that a short message stands for, None when it says something else."""
    said = _RATED.sub("", re.sub(r"\s+", " ", fold(text[:160])).strip(" .!,:;"))
    if "?" in said or "\n" in text.strip() or len(WORD.findall(said)) > LONGEST:
        return None
    return next((wanted for wanted, one in _PATTERNS.items() if one.fullmatch(said)), None)


_TAKES_NAMED = re.compile(
    rf"{_SMALL}(?:i(?:'ll|'d| will| can| would)? (?:gladly |happily |like to )?(?:take|do|claim)"
    r"|ich (?:mach|mache|ubernehme|nehme)|(?:yo )?(?:me encargo de|hago|tomo)"
    r"|je (?:prends|fais)|ik (?:doe|neem)|(?:prendo|faccio) io|(?:eu )?(?:faco|fico com))"
    r" (?P<what>(?:the|those|these|this|that|den|die|das|el|la|los|las|le|les|de|het|il|o|a|os|as)"
    rf" [^.!?,]{{3,40}}?)(?: on)?{_END}"
)
_I_TAKE_IT = re.compile(
    rf"{_SMALL}(?P<what>(?:den|die|das) [^.!?,]{{3,40}}?) (?:ubernehm|nehm|mach)e? ich{_END}"
)
_RATHER_NOT = re.compile(
    r"\b(?:not|never|maybe|perhaps|later|nicht|nie|vielleicht|spater|no|nunca|luego|quiza\w*"
    r"|pas|niet"
    r"|non|nao|depois)\b"
)


def takes_named(text: str) -> str | None:
    """Return what a short message says that its writer takes: "I'll do the books"."""
    said = re.sub(r"\s+", " ", fold(text[:160])).strip(" .!,:;")
    found = _TAKES_NAMED.fullmatch(said) or _I_TAKE_IT.fullmatch(said)
    if found is None or len(WORD.findall(said)) > LONGEST or _RATHER_NOT.search(said):
        return None
    return found["what"]


_ACCEPTS_NAMED = re.compile(
    r".{3,40}[ ,;:.!-](?:accepted|approved|i accept(?: it)?|angenommen|akzeptiert|aceptad[oa]"
    r"|l[oa] acepto|acceptee?|accettat[oa]|aceito|geaccepteerd)"
    r"|(?:i |we )?(?:accept|approve) (?:the|my|your|our) .{2,30}"
    r"|ich nehme (?:den|die|das) .{2,30} an|acepto (?:el|la|los|las) .{2,30}"
)
_REDO = re.compile(
    r"\b(?:redo|do (?:it|this|that) again|rewrite|revise|rework|try again|start over"
    r"|needs? (?:another|more)|too (?:long|short|stiff|formal|salesy|technical)"
    r"|wrong|not what i|please (?:fix|correct|change)"
    r"|noch ?mal|noch einmal|uberarbeit\w*|korrigier\w*|bitte ander\w*"
    r"|zu (?:lang|kurz|steif|formell)"
    r"|falsch|de nuevo|otra vez|corrig\w+|cambia\w*|rehac\w+|demasiado|muy (?:larg|cort)\w+"
    r"|refai\w+|a refaire|corrige\w*|trop (?:long|court|formel)|rifar\w+|corregg\w+|troppo"
    r"|opnieuw|aanpassen|te (?:lang|kort|stijf)|refaz\w*|corrij\w+)\b"
)
_ONCE_MORE = re.compile(
    r"\b(?:redo|do (?:it|this|that) (?:again|over)|send (?:it|this|that) again|rewrite|rework"
    r"|mach\w* (?:es|das)"
    r" (?:bitte )?(?:noch ?mal|neu)|(?:bitte )?(?:noch ?mal|noch einmal) (?:machen|schicken)"
    r"|rehac\w+"
    r"|(?:hazl[oa]|mandal[oa]|enviamel[oa]|haced?l[oa]) (?:otra vez|de nuevo)|refai\w+|a"
    r" refaire|rifa\w+"
    r"|opnieuw|refa[zc]\w*)\b"
)


def asks_once_more(text: str) -> bool:
    """Tell whether a message asks outright for the same work once more: "please redo it"."""
    said = fold(text[:300])
    return "?" not in said and _ONCE_MORE.search(said) is not None


_NOTHING_WRONG = re.compile(r"\b(?:nothing|not|nicht|nichts|nada|rien|niente|niets)\b")


def accepts_by_name(text: str) -> bool:
    """Tell whether a short message accepts something that it names: "books look fine, accepted"."""
    said = fold(text[:160]).strip(" .!,:;")
    short = len(WORD.findall(said)) <= LONGEST and "?" not in said
    return short and _ACCEPTS_NAMED.fullmatch(said) is not None and not _NOTHING_WRONG.search(said)


def wants_it_redone(text: str) -> bool:
    """Tell whether a message says what has to be done again or differently."""
    said = fold(text[:300])
    return "?" not in said and _REDO.search(said) is not None
