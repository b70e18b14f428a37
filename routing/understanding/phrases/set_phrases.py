"""Whole messages that mean one thing where they are said: stars, "done", a new wish, "rather not".

Knows no conversation: whether something waits for such words is decided where they are heard.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from routing.understanding.text import WORD, fold

LONGEST = 12
"""So many words at most are a rating, or say that something is done; more are words to somebody."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stars:
    """A rating of 1 to 5; `bare` when it is only a digit, `rest` what was said beside it."""

    score: int
    bare: bool
    rest: str


_COUNTS = {
    word: n
    for n, said in enumerate(
        (
            r"1 one ein eins einen un una une uno um uma een",
            r"2 two zwei dos deux due dois duas twee",
            r"3 three drei tres trois tre drie",
            r"4 four vier cuatro quatre quattro quatro",
            r"5 five funf cinco cinq cinque vijf",
        ),
        start=1,
    )
    for word in said.split()
}
_COUNT = "|".join(sorted(_COUNTS, key=len, reverse=True))
_COUNTED = re.compile(rf"(?:only |just |nur |solo )?({_COUNT})(?: (?:of them|only|davon))?")
_STARS = "stars?|sterne?n?|estrellas?|etoiles?|stell[ae]|estrelas?|ster(?:ren)?"
_OF = "/|out of|von|auf|de|sur|su|van"
_FIVE = "5|five|funf|cinco|cinq|cinque|vijf"
_STARRED = re.compile(
    rf"\b(?P<count>{_COUNT})\s*(?:{_STARS})\b|\b(?P<of>{_COUNT})\s*(?:{_OF})\s*(?:{_FIVE})\b"
)
_LEAD = 3
"""So many words at most before the stars: "I'd give it 5 stars"."""
_DRAWN = re.compile("(?:[⭐🌟★]\ufe0f?){1,5}")


def count_said(text: str) -> int | None:
    """Return the number from one to five that a few words say: "two", "nur zwei"."""
    found = _COUNTED.fullmatch(fold(text[:40]).strip(" .!"))
    return None if found is None else _COUNTS[found[1]]


def stars_in(text: str) -> Stars | None:
    """Return the rating that a short message is, None when it says something else."""
    said = fold(text[:400]).strip(" .!?,:;")
    if len(said) == 1 and said in "12345":
        return Stars(score=int(said), bare=True, rest="")
    found = _STARRED.search(said) or _DRAWN.search(said)
    if found is None or len(WORD.findall(said)) > LONGEST or "\n" in text.strip():
        return None
    before, after = said[: found.start()].strip(), said[found.end() :].strip()
    if (after and before) or len(before.split()) > _LEAD:
        return None  # something with five stars in it
    counted = found.groupdict().get("count") or found.groupdict().get("of")
    score = _COUNTS[counted] if counted else sum(c in "⭐🌟★" for c in found.group())
    return Stars(score=score, bare=False, rest=(before or after).strip(" .!?,:;-"))


_DONE = re.compile(
    r"(?:hi|hello|hey|ok|okay|so|hallo|hola)?[ ,!.]*"
    r"(?:i(?: a|')?m (?:all )?(?:done|finished)|we(?:'| a)re (?:all )?(?:done|finished)"
    r"|(?:i|we)(?: have|'ve) finished(?: it)?"
    r"|(?:it|that|this|everything|all)?(?:'s| is|s| are| be)?(?: all| now)* ?"
    r"(?:done|finished|ready|completed?)"
    r"|(?:ich bin|bin|es ist|das ist|alles|ist)? ?(?:jetzt |schon )?(?:fertig|erledigt)"
    r"|(?:ya )?(?:esta(?: todo)? )?(?:listo|lista|terminado|terminada|hecho|acabado)"
    r"|(?:c'est |voila )?(?:fini|termine|fait|pret)|(?:ho )?(?:finito|fatto|pronto)"
    r"|(?:esta )?(?:pronto|feito|terminado|acabado)|(?:het is )?(?:klaar|gereed|af))"
    r"(?:[ ,.!:;-]+(?:now|already|jetzt|ya|too|all|everything|here(?: it is| you go)?"
    r"|see (?:the )?(?:attached|attachment|files?)|(?:file )?attached|siehe anhang|im anhang"
    r"|adjunto|thanks?|danke|gracias)\b)*"
)


_MENDED = re.compile(
    r"(?:(?:it|that|this|all|everything|now|ok|okay|so|hi|ya|jetzt|nun|alles|es|esta|todo|c'est)"
    r"(?:'s| is| are| ist)? )*(?:fixed|corrected|mended|updated|revised|reworked|redone|korrigiert"
    r"|angepasst|uberarbeitet|geandert|corregid[oa]|arreglad[oa]|cambiad[oa]|corrige|refait"
    r"|corretto"
    r"|sistemato|gecorrigeerd|aangepast|corrigido)\b"
)
"""What is said with a file that was mended; without one it is a word."""
_SENT = re.compile(
    r"(?:(?:the|my|your|all|alle|alles|die|der|das|el|la|los|las|le|les|il|lo|de|het|o|a|os|as) )?"
    r"(?:[a-z]+ ){0,3}(?:(?:is|are|went|has been|have been) (?:now |all )?(?:out|sent|live"
    r"|online|done|ready"
    r"|finished|booked)|(?:ist|sind) (?:jetzt |nun )?(?:raus|verschickt|fertig"
    r"|online|live"
    r"|erledigt|gebucht|geschrieben)|(?:ya )?(?:esta|estan) (?:ya )?(?:enviad[oa]s?|list[oa]s?"
    r"|hech[oa]s?"
    r"|terminad[oa]s?|publicad[oa]s?)|(?:est|sont) (?:partie?s?|prete?s?|envoyee?s?|faite?s?|en"
    r" ligne|termine?e?s?)"
    r"|(?:e|sono) (?:pront[oaie]|inviat[oaie]|fatt[oaie])|(?:is|zijn) (?:klaar|verstuurd|gedaan"
    r"|online))\b"
)
"""What is said of a piece of work with its files: "the invoice is out, see attached"."""
_NOT_YET = re.compile(
    r"\?|\b(?:except|but|not|half|first|part|almost|nearly|rest|still|until|ausser|aber|nicht|teil"
    r"|fast|noch|pero|salvo|parte|casi|mais|sauf|presque|ma|quasi|maar|bijna)\b"
)


def says_done(text: str, *, with_files: bool = False) -> bool:
    """Tell whether a message is nothing but that the work is done.

    With files it may say more about them, or something before: "Never mind, done. Books attached".
    """
    said = _said(text[:200], " .!,:;")
    if not said or len(said) >= 80:
        return False
    if with_files and not _NOT_YET.search(said) and _opens(said):
        return True
    return _DONE.fullmatch(said) is not None


_BEFORE = re.compile(
    r"(?:(?:ok|okay|sorry|finally|never ?mind|no worries|all right|alright|great|alles klar|gut|so"
    r"|endlich|egal|vale|bueno|ya|por fin|bon|voila|enfin|ecco|finalmente|goed)[ ,.!:-]+)+"
)
"""What may stand before it: "Never mind, done"."""


def _opens(said: str) -> bool:
    """Whether words begin with that something is done, or mended."""
    rest = _BEFORE.sub("", said, count=1) if _BEFORE.match(said) else said
    found = _DONE.match(rest) or _MENDED.match(rest) or _SENT.match(rest)
    return found is not None and _ends_a_word(rest, found)


def _ends_a_word(said: str, found: re.Match[str]) -> bool:
    return bool(found.group().strip()) and not said[found.end() :][:1].isalnum()


_PARTLY = re.compile(
    r"\b(?:half|part|most|some|almost|nearly|first|(?:one|two|three|\d+) (?:of|out of))\b.*"
    r"\b(?:done|finished|ready|complete)\b"
    r"|\b(?:halfte|teil|fast|erste\w*)\b.*\b(?:fertig|erledigt)\b"
    r"|\b(?:mitad|parte|casi)\b.*\b(?:hech[oa]|list[oa]|terminad[oa])\b"
)


def says_partly_done(text: str) -> bool:
    """Tell whether a short message says how far work has come: "half of it is done"."""
    said = _said(text[:200], " .!,:;")
    return len(WORD.findall(said)) <= LONGEST and _PARTLY.search(said) is not None


_NEW = re.compile(
    r"(?:hi|hello|hey|ok|okay|also|and|hallo|hola|bonjour|ciao|ola)?[ ,!.]*"
    r"(?:(?:i|we)(?: would|'d)? (?:like|want|need)(?: to (?:have|get|order))?"
    r"|(?:ich|wir) (?:brauche|brauchen|will|wollen|mochte|mochten|hatte gern|hatten gern)(?: noch)?"
    r"|(?:quiero|queremos|necesito|necesitamos|quisiera|me gustaria)(?: tener)?"
    r"|(?:je|nous) (?:veux|voulons|voudrais|voudrions|ai besoin d'|avons besoin d')"
    r"|j'(?:aimerais|ai besoin d')|(?:vorrei|voglio|ho bisogno di|mi serve)"
    r"|(?:quero|queria|preciso de|gostaria de)|(?:ik|wij|we) (?:wil|willen|zou graag|heb|hebben))"
    r" ?(?:an? |ein(?:e|en)? |una? |un |une |um |uma |uno |een )[^\W\d_][^.!?\n]*"
)


def wants_a_new_thing(text: str) -> bool:
    """Tell whether a short message wishes for something new ("I need a logo"), named by "a"."""
    said = _said(text[:200], " .!?,:;")
    return len(WORD.findall(said)) <= LONGEST and _NEW.fullmatch(said) is not None


_NOT_TO = re.compile(
    r"(?:(?:please|pls|no|nope|ok|okay|sorry|and|but|nein|nee|bitte|por favor)[ ,.!]+)*"
    r"(?:(?:do not|don't|dont|never) (?!forget|hesitate|worry|make|be|we|you|i\b|let)\w+"
    r"|(?:leave|drop|skip) .{2,40}\b(?:for now|alone|be)\b|no need (?:to|for)\b"
    r"|(?:you|we) (?:don't|do not|dont) (?:need|have) to\b"
    r"|keine?n? .{2,40}\b(?:schicken|senden|machen|verschicken|rausschicken)\b"
    r"|no (?:envies|mandes|hagas|escribas|publiques)\b)"
)


def says_not_to(text: str) -> bool:
    """Tell whether a message says what shall not be done: "please don't send any invoices"."""
    return _NOT_TO.match(_said(text[:200], " .!")) is not None


_RATHER_NOT = re.compile(
    r"(?:(?:no|nope|nein|ne|non|nao|nee|ach|ok|actually|sorry)[ ,.!]+)*"
    r"(?:doch (?:lieber )?nicht|lieber (?:doch )?nicht|vergiss es|keine?[srn]? davon"
    r"|(?:lass|lassen wir)(?: es)?(?: mal| gut sein| bleiben| das)?"
    r"|mejor no|(?:al final|finalmente) no|olvidal[oa]|dejal[oa]|ningun[oa](?: de ell[oa]s)?"
    r"|finalement (?:non|pas)|(?:non )?quand meme pas|plutot pas|laisse[zr]? tomber|aucune?"
    r"|(?:e |e' )?meglio di no|lascia(?:mo)? (?:stare|perdere)|nessun[oa]|melhor nao"
    r"|deixa(?: pra la)?|nenhuma?|liever niet|toch (?:maar )?niet|laat maar|geen van (?:beide|alle)"
    r"|never ?mind|forget (?:it|about it)|(?:i'd )?(?:rather|better) not|not after all|leave it"
    r"|(?:none|neither|not any)(?: of (?:them|these|those))?)"
    r"(?:[ ,.!]+(?:thanks?|thank you|danke|gracias|merci|grazie|obrigad[oa]|please|bitte|then))*"
)


def says_rather_not(text: str) -> bool:
    """Tell whether a short message takes back what was just said, or wants none of it."""
    said = _said(text[:120], " .!,:;")
    return bool(said) and _RATHER_NOT.fullmatch(said) is not None


_ALL = frozenset(
    WORD.findall(
        r"all every each yes everything alle ja jede todas todos si toutes tous oui tutte tutti"
    )
)
_NONE = frozenset(
    WORD.findall(
        r"none no nothing keine keiner nein nichts ninguna ninguno aucune aucun non nessuna"
    )
)


def says_all(text: str) -> bool:
    """Tell whether a short message is about all of it: "cancel everything"."""
    said = WORD.findall(fold(text[:80]))
    return len(said) <= 8 and not _WHOLE.isdisjoint(said)


_WHOLE = frozenset(WORD.findall(r"all everything both alles beide todo todos tout tutto tudo"))


def all_or_none(text: str) -> bool | None:
    """Tell whether one word means all of them (True) or none (False); None when it is neither."""
    said = fold(text[:40]).strip(" .!")
    return True if said in _ALL else False if said in _NONE else None


def _said(text: str, around: str) -> str:
    """Folded, on one line, without the signs around it."""
    return re.sub(r"\s+", " ", fold(text)).strip(around)
