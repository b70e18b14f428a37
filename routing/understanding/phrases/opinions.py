"""What somebody thinks of what is shown or handed in: fine, right, wrong, upsetting, too late.

Knows no card and no work: what follows from it is decided where the words are heard.
"""

from __future__ import annotations

import re

from routing.understanding.text import fold

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
