"""What is said instead of an answer: a question back, or that it comes later.

Knows no input; which of these counts for which is decided where the answer is heard.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.understanding.text import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.understanding.meaning import TextSpan

LONGEST = 14
"""So many words at most ask back; more are an answer that ends in a question."""

_ASKING = re.compile(
    r"(?:(?:and|but|so|ok|okay|hm+|sorry|und|aber|y|pero|et|mais|e|ma|en|maar)[ ,]+)*"
    r"(?:wh(?:at|ere|y|o|om|ich|en)|how|do|does|did|is|are|was|may|must|should|shall|have|has"
    r"|(?:can|could|will|would) (?:i|we|it|that|this|they|you (?:say|tell|explain|show|give))"
    r"|nobody|no one|any(?:body|one|thing)?"
    r"|w(?:as|o|oher|ohin|arum|ieso|er|em|en|ie|elche[rsnm]?|ozu|ofur)|kann|konnt?e?n?|soll|muss"
    r"|ist|sind|hat|habt|haben|brauch\w*|geht|gibt|mein\w*|niemand"
    r"|que|donde|por que|para que|como|quien|cual(?:es)?|cuando|puedo|puede[sn]?|tengo|hace falta"
    r"|es|son|hay|nadie|quoi|ou|pourquoi|comment|qui|quel(?:le)?s?|quand|est-ce|peu[xt]|puis-je"
    r"|c'est|faut|dove|perche|come|chi|quale?|quando|posso|puoi|devo|serve"
    r"|onde|porque|quem|qual|preciso|devo|waar|waarom|hoe|wie|welke?|wanneer|kan|moet|is|wat)\b"
)


_PLAINLY = re.compile(
    r"(?:who|what|where) is (?:it|that|this|he|she)|what do you mean(?: by (?:that|this|it))?"
    r"|where (?:do|can) i (?:find|get) (?:it|that|this|them)"
    r"|how do i (?:find|get|do) (?:it|that|this)"
    r"|why(?: do you (?:need|want|ask)(?: (?:it|that|this))?)?|what for"
    r"|was (?:ist|meinst du|soll) (?:das|damit)|wer ist das|wo finde ich das|wozu|warum"
    r"|que es (?:eso|esto)|donde (?:lo )?encuentro(?: eso)?|para que|por que"
)
"""Questions that are plain without their mark."""


def asks_back(text: str) -> bool:
    """Tell whether a short message is a question about what was asked: "where do I find that?"."""
    said = " ".join(fold(text[:200]).split()).lstrip("¿ ")
    if _PLAINLY.fullmatch(said.strip(" .!?")):
        return True
    asks = said.endswith("?") and _ASKING.match(said) is not None
    return asks and len(WORD.findall(said)) <= LONGEST


_SENDING = frozenset(
    WORD.findall(
        r"i ll will send it them that this those over to you comes coming come follows follow get"
        r" you have by on at then the be there here ok okay sorry yes"
        r" kommt kommen folgt schicke schick ich es ihn sie das dir euch ihnen noch dann nach"
        r" reiche"
        r" bekommst bekommt ihr du am bis ist da wird sorry ja"
        r" te lo la los las mando envio paso llega llegan se os le el manana si ya"
        r" je l envoie vous arrive arrivent le les ca oui lo mando invio arriva te ve si"
        r" envio chega sim stuur het je komt volgt ik op ja"
    )
)


def sends_later(text: str, times: Iterable[TextSpan]) -> bool:
    """Tell whether a message is a time and at most that something comes then: "kommt morgen"."""
    spans = sorted(times)
    if len(spans) != 1 or "?" in text:
        return False
    (start, end) = spans[0]
    left = WORD.findall(fold(f"{text[:start]} {text[end:]}"))
    return all(word in _SENDING for word in left)
