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
    said = _NOT_HERE.sub("", fold(f"{text[:start]} {text[end:]}"))
    return all(word in _SENDING for word in WORD.findall(said))


_NOT_HERE = re.compile(
    r"^(?:(?:oh|ah|ok|okay|sorry|hm+|uh+)[ ,.!]+)*(?:"
    r"(?:i|we) (?:don't|do not|haven't) (?:have|got) (?:it|that|this|them)(?: here| with me| handy"
    r"| right now| yet| at hand)*|it(?:'s|s| is) (?:still )?(?:on|in|at) (?:my|the) [a-z]+"
    r"(?: (?:at|in|on) (?:my|the) [a-z]+)?|(?:das |den |die )?hab(?:e)? ich (?:gerade |noch |jetzt "
    r"|leider )*nicht(?: hier| da| dabei| zur hand| parat)?|(?:aun |todavia )?no (?:lo|la|los|las)"
    r" tengo(?: aqui| a mano| conmigo| ahora| todavia| aun)*|je ne l'ai pas(?: ici| sur moi|"
    r" encore)*"
    r"|non ce l'ho(?: qui| ancora)*|nao (?:o |a )?tenho(?: aqui| ainda)*|ik heb het (?:nog )?niet"
    r"(?: hier| bij me)*)[ ,.;:!-]+(?:(?:but|and|so|aber|pero|mais|ma|maar|mas)[ ,]+)?"
)
"""Where it is instead, before it is said when it comes."""


_HUM = re.compile(
    r"(?:(?:h+m+|m+h*m+|a+h+|o+h+|u+h*m+|a+hm+|e+h*m*|euh|well|so|ok(?:ay|i)?|k|puh|pf+|tja"
    r"|also|na ja|naja"
    r"|bueno|pues|a ver|bon|ben|beh|allora|nou|bom|vale|ja|gut|na gut|oh wow|wow|good question"
    r"|gute frage|buena pregunta|bonne question|lol|haha+|ha)[ ,.!?\u2026]*)+|[.!?\u2026]+"
)
_STALL = re.compile(
    r"(?:(?:h+m+|uh+m*|ok(?:ay)?|well|oh|sorry|tja|also|bueno|pues|bon)[ ,.!\u2026]+)*(?:"
    r"(?:let me|i(?:'ll| will| need to| have to| must)) (?:think|see|check|look|ask|find out"
    r"|have a look)"
    r"(?: (?:about (?:it|that)|it up|that up|into it|first|quickly|around|for a (?:moment"
    r"|second|minute)))*"
    r"|(?:one|just a|a|wait a|give me a) (?:moment|second|sec|minute|min|mo)|hang on|hold on|wait"
    r"|(?:einen?|kleinen?) (?:moment|augenblick)|moment(?: mal)?|mal (?:sehen|schauen|uberlegen)"
    r"|(?:ich )?(?:muss|mochte) (?:ich )?(?:erst |mal |noch |kurz )*(?:uberlegen|nachdenken"
    r"|nachsehen|schauen"
    r"|nachfragen)|lass mich (?:kurz |mal )*(?:uberlegen|nachdenken|nachsehen|schauen)"
    r"|(?:un|espera un|dame un) (?:momento|segundo|minuto)|dejame (?:pensar|ver|mirar)(?:lo)?"
    r"|espera"
    r"|(?:tengo que|voy a) (?:pensar|mirar|preguntar)(?:lo)?|(?:un instant|une (?:minute"
    r"|seconde)|attendez)"
    r"|(?:laissez|laisse)-moi (?:reflechir|voir)|je (?:vais|dois) (?:reflechir|voir)|un attimo"
    r"|(?:een )?(?:moment|ogenblik)je?|um momento)"
    r"(?:[ ,.!\u2026]+(?:please|pls|bitte|kurz|por favor|s'il vous plait|first|mal))*[ .!\u2026]*"
)


def only_hums(text: str) -> bool:
    """Tell whether a message is a sound of thinking and nothing else: "hmm", "well...", "tja"."""
    return _HUM.fullmatch(fold(text[:60]).strip()) is not None


def asks_to_wait(text: str) -> bool:
    """Tell whether a message only asks for a moment: "let me think", "einen Moment bitte"."""
    return _STALL.fullmatch(fold(text[:80]).strip()) is not None


_GO_ON = re.compile(
    r"(?:(?:oh|ah|ok|okay|well|yes|yep|yeah|ja|si|oui|sure|please|pls|bitte|klar|gern|claro"
    r"|vale|sim)"
    r"[ ,.!]+)*(?:yes|yep|yeah|yup|sure|of course|exactly|please do|do it|go ahead|that(?:'s|"
    r" is) (?:one"
    r"|it|right|a request)|it is(?: a request)?|please|pls|ja|jawohl|genau|klar|gerne?|bitte"
    r"|mach(?:t)? das"
    r"|si|claro(?: que si)?|por favor|eso es|exacto|hazlo|oui|bien sur|s'il (?:vous|te) plait"
    r"|exactement"
    r"|va bene|certo|graag|natuurlijk|sim|isso)[ .!]*"
)


def says_go_on(text: str) -> bool:
    """Tell whether a message is nothing but a yes to what the desk asked: "yes please"."""
    return _GO_ON.fullmatch(fold(text[:60]).strip()) is not None
