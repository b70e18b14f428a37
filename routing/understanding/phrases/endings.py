"""What calls work off, says that it shall go on, reminds of it, or only asks about an end.

Phrases of seven languages; which work is meant, and whether it may end, is said elsewhere.
"""

from __future__ import annotations

import re
from itertools import chain

from routing.understanding.text import fold

_ENDS = (
    r"cancel\w*|call(?:ing|ed)? (?:\w+ )?off|stop\w*|scrap\w*|abort\w*|stornier\w*|abbrech\w*"
    r"|absag\w*|kundig\w*|anul\w*|annul\w*|disdi\w*|disdett\w*|afzeg\w*"
)
_NEVER = (
    r"(?:do|did|does|would|will|should|must|can|could|is|are|was)(?:n't|nt| not)|wo(?:n't|nt)"
    r"|cannot|never|not|nicht|nie|niemals|niet|nooit|non|nao|ne"
)
_LEADS = (
    r"(?:want|wish|need|plan|mean|have|going|like|intend|try) to|even|ever|just|yet|noch|mal|lo|la"
    r"|los|las|le|les|il|gli|das|es|o|a|os|as|be|being"
)
_NOT_OFF = re.compile(
    rf"\b(?:(?:{_NEVER}) |n')(?:(?:{_LEADS}) )*(?:{_ENDS})\b"
    r"|\bno (?:l[aeo]s? )?(?:cancel(?:es?|en|eis|ad|emos)|anul\w+)\b"
    r"|\b(?:stornier\w*|sagt?|brecht?|annuleer\w*)(?: \w+){1,3} ni(?:cht|et)\b"
)
"""What shall go on: "please don't cancel the books", "bitte nicht stornieren"."""


_END = re.compile(rf"\b(?:{_ENDS})\b")


def names_an_end(text: str) -> bool:
    """Tell whether a verb that ends something is among the words, whatever is said of it."""
    return _END.search(fold(text[:400])) is not None


def says_not_to_stop(text: str) -> bool:
    """Tell whether words say that nothing shall be called off, or that nothing was."""
    return _NOT_OFF.search(fold(text[:200])) is not None


_GAP = r"(?: [^ .,;:!?]+){0,5}?"
_CALLS_OFF = re.compile(
    r"\b(?:"
    r"(?:forget(?: about)?|kill|scrap|shelve|ditch|axe) (?:the|that|my|our|it|this|both)"
    r"|drop (?:the|that|my|our|it|this|both)(?! (?:\w+ ){0,3}(?:off|at|by|in|to|into)\b)"
    rf"|(?:put|leave){_GAP} on (?:hold|ice)"
    rf"|fall(?:t|en){_GAP} (?:flach|weg)|(?:sagt?|blast?|bricht|brecht|brich){_GAP} ab"
    rf"|hort?{_GAP} auf|lasst?{_GAP} (?:bleiben|weg|fallen)|verg(?:iss|esst) (?:den|die|das)"
    rf"|leg(?:t|en)?{_GAP} auf eis|kommando zuruck"
    rf"|(?:zeg|blaas){_GAP} af|laat{_GAP} (?:zitten|vallen|varen)|(?:zet|leg){_GAP} in de ijskast"
    rf"|zie{_GAP} af van|hoev?e?[nf]t? niet meer|schrap"
    r"|dej(?:a|ad|e|en) (?:lo del?|estar)|olvid(?:ate|aos|ese|ense) del?|no sig(?:as|ais|an) con"
    rf"|laisse[zr]?{_GAP} (?:tomber|de cote)|on en reste la|renonc(?:e|ons|er) (?:a|au|aux)"
    r"|cesse[zr] de|abandonne[zr]? (?:le|la|les|l')"
    rf"|lascia(?:te|mo)?{_GAP} (?:perdere|stare)|disdi(?:te|ci|amo)|come non detto"
    rf"|deix(?:a|e|em|ar){_GAP} (?:pra la|para la|de lado|cair)|larg(?:a|ue|uem) (?:o|a|os|as)"
    r"|fica(?:m)? sem efeito|anul(?:a|ad|e|en|em|ar|ieren|eer)"
    r")\b"
)
"""What calls off with words between: "zeg de trein maar af", "put the books on hold"."""


_NOT_SO = re.compile(rf"(?:\b(?:{_NEVER}|pas)|n't)(?: [^ .,;:!?]+){{0,2}} $")
_NOT_BEHIND = re.compile(r"(?: [^ .,;:!?]+){0,3} (?:nicht|niet)\b")
_NOT_WITHIN = re.compile(r"(?<!hoeven )(?<!hoeft )\b(?:nicht|nie|niet|nooit|pas|non|nao)\b")


def calls_off(text: str) -> bool:
    """Tell whether words call something off in two places of a sentence, or by a verb for it."""
    return bool(calling_off(text))


def calling_off(text: str) -> frozenset[str]:
    """Return the folded words that call something off, without what stands between; maybe none."""
    said = fold(text[:400])
    found = (m.group().split() for m in _CALLS_OFF.finditer(said) if not _denied(said, m))
    return frozenset(chain.from_iterable((words[0], words[-1]) for words in found))


def _denied(said: str, off: re.Match[str]) -> bool:
    """Whether a "not" stands before, within or behind the words: "vergiss die Rechnung nicht"."""
    before = _NOT_SO.search(said[: off.start()])
    return bool(before or _NOT_WITHIN.search(off.group()) or _NOT_BEHIND.match(said, off.end()))


_REMINDS = re.compile(
    r"\b(?:(?:do not|don't|dont|never) (?:you )?forget|nicht (?:zu )?vergessen"
    r"|verg(?:iss|esst|essen sie) (?:\w+ ){0,3}nicht|no (?:te |os |se )?olvid\w+"
    r"|n'oubli\w+ pas|non (?:ti |vi |si )?dimentic\w+|vergeet (?:\w+ ){0,3}niet"
    r"|nao (?:te |se )?esque\w+)\b"
)


def says_not_to_forget(text: str) -> bool:
    """Tell whether words remind somebody of something: "don't forget the newsletter"."""
    return _REMINDS.search(fold(text[:400])) is not None


def without_reminders(text: str) -> str:
    """Return a text without the words that remind: "forget" in "don't forget" ends nothing."""
    kept, at = [], 0
    for found in _REMINDS.finditer(fold(text[:400])):
        kept.append(text[at : found.start()])
        at = found.end()
    return " ".join((*kept, text[at:]))


_ASKS_ITSELF = re.compile(
    r"(?:(?:so|and|but|hi|hey|hello|ok|okay|hallo|hola|y|und)[ ,!]+)*"
    r"(?:what|how|when|why|whether|(?:can|could|may|should|shall|do|must) (?:i|we)|is (?:it|there)"
    r"|was (?:passiert|kostet|ware|ist)|wie|wann|kann (?:ich|man)|konnen wir|soll(?:te)?n? (?:ich"
    r"|wir)|muss(?:en)? (?:ich|wir)|puedo|podemos|que pasa|como|puis-je|peut-on|pouvons-nous"
    r"|que se passe|comment|posso|possiamo|cosa succede|come|kan ik|kunnen we|wat (?:gebeurt|kost)"
    r"|hoe|podemos|o que acontece)\b"
)


def asks_whether(text: str) -> bool:
    """Tell whether words only ask about something: "what happens if I cancel the books?"."""
    return _ASKS_ITSELF.match(fold(text[:80])) is not None
