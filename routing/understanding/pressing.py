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


_FAULT = re.compile(
    r"\b(?:wrong|missing|mistakes?|errors?|typos?|incorrect|broken|forgot|forgotten|boring|bad"
    r"|(?:do(?:es)?n't|do(?:es)? not) (?:match|work|add up|fit)"
    r"|not (?:quite|right|correct|good|ok|okay|what)|isn't (?:right|correct|good)"
    r"|falsch\w*|fehlt|fehlen|fehler\w*|stimmt (?:so |hier |noch )?nicht|vergessen|tippfehler"
    r"|falta|faltan|errores|incorrect[oa]s?|no (?:cuadra|esta bien|es correct[oa])|equivocad[oa]"
    r"|mal|manque|erreurs?|fautes?|oublie|manca(?:no)?|errore|errori|sbagliat[oa]|ontbreekt"
    r"|fout(?:en)?|klopt niet|erros?|errad[oa]s?)\b"
)
_NO_FAULT = re.compile(
    r"\b(?:nothing|no|not|kein\w*|nichts|nada|ningun\w*|sin|rien|aucun\w*|niente|nessun\w*|geen)"
    r" (?:is |was |more )?(?:wrong|missing|mistakes?|errors?|typos?|bad|fehlt|fehler|falta|error"
    r"|errores|mal|manque|erreurs?|fautes?|manca|errori|fout(?:en)?|erros?)\b"
)


def finds_fault(text: str) -> bool:
    """Tell whether a message says of work that something is not as it should be."""
    said = fold(text[:300])
    clean = "?" not in said and _NO_FAULT.search(said) is None
    return clean and _FAULT.search(said) is not None


_UPSET = re.compile(
    r"\b(?:disappoint\w*|annoy\w*|angry|upset|furious|fed up|unacceptable|outrag\w*|ridiculous"
    r"|not happy|unhappy|complain\w*|again and again|always|every time|third time|money back"
    r"|enttauscht|sauer|wutend|argerlich|unmoglich|unverschamt\w*|beschwer\w*|schon wieder|immer"
    r"|decepcionad[oa]s?|enfadad[oa]s?|indignad[oa]s?|hart[oa]s?|inaceptable|quej\w*|siempre"
    r"|decue?s?|fache\w*|en colere|inadmissible|scandaleux|toujours|teleurgesteld|boos"
    r"|onacceptabel|altijd|delus[oai]|arrabbiat[oai]|inaccettabile|sempre|desiludid[oa]s?"
    r"|zangad[oa]s?|inaceitavel)\b"
)


def is_upset(text: str) -> bool:
    """Tell whether a message says how its writer feels about it, and not only what is wrong."""
    return _UPSET.search(fold(text[:300])) is not None


_MORE_TIME = re.compile(
    r"\b(?:(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get|take|deliver|finish|do|hand)\b"
    r"|(?:i|we)(?:'d| would| will|'ll)? need (?:it )?(?:more time|until|till|longer|a bit longer)"
    r"|(?:is|would) [^?]{1,40} (?:ok|okay|fine|possible|work|alright)\b"
    r"|(?:can|could) (?:we|you) (?:move|push|extend|postpone)|more time"
    r"|(?:i|we) (?:can't|cannot|won't) (?:make|manage|finish|do|have|get) (?:it|this|that)?\b"
    r"|not (?:ready |done |finished )?(?:before|until)"
    r"|it(?:'ll| will) (?:only )?be (?:ready |done )?(?:on|by)\b"
    r"|schaff\w* (?:\w+ ){0,3}(?:erst|nicht vor|nicht bis)|wird erst\b"
    r"|(?:kann|konnte|darf|konnen|konnten) (?:ich|wir)\b.*\b(?:bis|erst)\b|brauche (?:noch )?bis"
    r"|(?:ginge|geht|passt)\b.*\b(?:auch|statt)|mehr zeit|verschieben"
    r"|(?:puedo|podemos|podria|podriamos)\b.*\b(?:hasta|para)\b|necesito (?:hasta|mas tiempo)"
    r"|mas tiempo|no (?:llego|lo tendre|estara)\b"
    r"|(?:puis-je|je peux|pouvons-nous)\b.*\bjusqu|plus de temps)"
)


def asks_for_time(text: str) -> bool:
    """Tell whether a short message asks for a later date; the date is told by its times."""
    return _says_shortly(_MORE_TIME, text)


_BY_THEN = re.compile(
    r"\b(?:(?:i|we)(?: can|'d| could| would|'ll| am able to| might)?(?: only| just)?"
    r"(?: do| take| manage| finish| deliver| make| start| have)\b|earliest|not before"
    r"|only (?:by|on|from)|(?:kann|konnte|schaffe|mache) (?:ich|es|das)"
    r"|ich (?:kann|konnte|schaffe)|fruhestens|erst (?:am|bis|ab)"
    r"|(?:puedo|podria|podriamos|podemos)\b|lo (?:hago|tengo) para|no antes)"
)


def offers_by_then(text: str) -> bool:
    """Tell whether somebody says that they could do it by a date; which, its times say."""
    return _says_shortly(_BY_THEN, text)


def _says_shortly(pattern: re.Pattern[str], text: str) -> bool:
    said = fold(text[:200])
    return len(WORD.findall(said)) <= LONGEST * 2 and pattern.search(said) is not None


_NOT_BEFORE = re.compile(
    r"\b(?:only|not before|earliest|erst|fruhestens|nicht vor|solo|no antes)\b"
)


def says_not_before(text: str) -> bool:
    """Tell whether a date that somebody names is the first that suits them."""
    return _NOT_BEFORE.search(fold(text[:200])) is not None


_TO_PERSON = re.compile(
    r"(?:(?:please|bitte|por favor) )?(?:tell|write(?: to)?|message|let|inform|answer"
    r"|sag(?:e|en sie)?|schreib(?:e|en sie)?(?: an)?|antworte|di(?:le)? a|dile a|escribe(?:le)? a"
    r"|avisa a) (?P<name>[^\W\d_][\w'-]*)(?P<more> [^\W\d_][\w'-]*)?",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^(?: know)?[ ,:]*(?:(?:that|dass|que|daß)\b)?[ ,:]*", re.IGNORECASE)
_TO_DO = re.compile(r"^to (?=[a-z])", re.IGNORECASE)


def said_to(text: str) -> tuple[tuple[str, str], ...]:
    """Return (name, words) of "tell Joe we are closed": with two names first, then with one."""
    said = text.strip()
    found = _TO_PERSON.match(said)
    if found is None:
        return ()
    one = (found["name"], said[found.end("name") :])
    two = (f"{found['name']}{found['more']}", said[found.end() :]) if found["more"] else one
    plain = ((name, _LEADING.sub("", rest, count=1).strip()) for name, rest in (two, one))
    cut = ((name, _TO_DO.sub("please ", rest)) for name, rest in plain)
    return tuple((name, rest) for name, rest in dict.fromkeys(cut) if rest)


_FINE = re.compile(
    r"\b(?:fine|ok|okay|good|great|works|perfect|yes|sure|agreed|deal|passt|gut|geht|einverstanden"
    r"|vale|bien|perfecto|de acuerdo|d'accord|parfait|va bene|bene|goed|prima|esta bem|combinado"
    r"|suits)\b"
)
_NO_OBJECTION = re.compile(
    r"\b(?:no (?:problem|worries)|kein(?:erlei)? problem|keine sorge|(?:sin|ningun) problema"
    r"|pas de (?:probleme|souci)|(?:nessun|sem) problema|geen probleem)\b"
)
"""A no that is a yes."""
_RIGHT = re.compile(
    r"(?:(?:ok|okay|yes|ja|si)[ ,.!]+)?(?:(?:that |it |this |all )?(?:looks?|sounds|is|'s) )?"
    r"(?:that's |all )?(?:perfect|right|correct|good|great|spot on|exactly|it)"
    r"(?:[ ,.!]+(?:thanks?|thank you))?"
    r"|(?:das )?(?:ist |sieht )?(?:so )?(?:perfekt|passt|stimmt|gut(?: aus)?|super|genau)(?: so)?"
    r"(?:[ ,.!]+danke)?"
    r"|(?:todo |esta )?(?:perfecto|bien|correcto|genial|exacto)(?: asi)?(?:[ ,.!]+gracias)?"
    r"|(?:c'est )?(?:parfait|exact)|perfetto|perfeito"
)


def finds_right(text: str) -> bool:
    """Tell whether a message is nothing but that what is shown is right: "perfect", "passt so"."""
    return _RIGHT.fullmatch(fold(text[:60]).strip(" .!,")) is not None


_NOT_FINE = re.compile(
    r"\b(?:not|no|nope|don't|can't|but|nicht|nein|kein|aber|pero|pas|mais|niet)\b"
)


def finds_fine(text: str) -> bool:
    """Tell whether a message says that something suits, and nothing against it."""
    said = _NO_OBJECTION.sub("fine", fold(text[:160]))
    return _FINE.search(said) is not None and _NOT_FINE.search(said) is None


_NO_FIRST = re.compile(
    r"(?:(?:sorry|hm+|oh|well|leider|lo siento|perdon)[ ,.!]+)*(?:no|nope|nein|non|nao|nee)"
    r"(?:[ ,.!]+|$)(?!problem|worries|rush|hurry|hay prisa)"
    r"|(?:(?:sorry|hm+|oh|well|leider|lo siento|perdon)[ ,.!]+)*(?:(?:that|it)(?:'?s| is| would"
    r" be) "
    r"|(?:das|es) (?:ist|ware) |(?:eso |ya )?es |c'est |e |(?:dat|het) is )?(?:mir |much |way "
    r"|viel )?"
    r"(?:too late|zu spat|demasiado tarde|muy tarde|trop tard|troppo tardi|te laat|tarde demais)\b"
)


def begins_with_no(text: str) -> bool:
    """Tell whether a message is a no, with or without its reason: "no, it starts on Friday"."""
    return "?" not in text and _NO_FIRST.match(fold(text[:200]).strip()) is not None


_GIVE = re.compile(
    r"(?:please |bitte |por favor )?(?:assign|give|offer|hand over|gib|ubergib|asigna|dale|da)\b"
    r"(?: it| this| den| die| das)? ?t-\d+ (?:to|an|a) (?P<to>[^.!?,]{1,60})[.!]*"
    r"|(?:please |bitte |por favor )?(?:(?:assign|give|offer|hand) (?:it|this|that)(?: over)? to"
    r"|(?:gib|ubergib) (?:es|das) an|asigna(?:lo|selo)? a|daselo a) (?!me\b|us\b|mich\b|the\b|mi\b)"
    r"(?P<them>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)[.!]*"
    r"|t-\d+ (?:to|an|a) (?P<whom>[^.!?,]{1,60}?)(?: geben| please| bitte)?[.!]*"
)
_REMIND = re.compile(
    r"(?:please |bitte |por favor )?(?:remind|nudge|chase|erinnere?|recuerda)(?: an)? ?t-\d+[.!]*"
)


def given_to(text: str) -> str | None:
    """Return the name of whom a task is given to: "assign T-1 to Ana"; None for other words."""
    said = " ".join(text[:200].split())
    found = _GIVE.fullmatch(fold(said))
    name = None if found is None else next(filter(found.group, ("to", "them", "whom")))
    return None if found is None or name is None else said[slice(*found.span(name))]


def reminds(text: str) -> bool:
    """Tell whether a message has somebody reminded of a task: "remind T-1"."""
    return _REMIND.fullmatch(fold(" ".join(text[:200].split()))) is not None
