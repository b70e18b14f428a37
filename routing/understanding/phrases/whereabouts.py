"""Questions where the desk keeps what it was sent, in seven languages: they order nothing."""

from __future__ import annotations

import re

from routing.understanding.text import WORD, fold

LONGEST = 18
"""Of more words a question tells something, too."""

_WHERE = re.compile(
    r"\W*(?:(?:and|so|but|by the way|hi|hello|und|aber|ubrigens|hallo|y|oye|hola|et|mais|bonjour|e"
    r"|ma|ciao|en|maar|mas|ola)[ ,!.]+)*"
    r"(?:where (?:do|does|are|is)|on (?:which|what) servers?|wo (?:liegen|werden|speichert|bewahrt"
    r"|sind)|auf welche[mn] servern?|donde (?:guard|se guard|estan|alma)|ou (?:sont|gardez|stockez"
    r"|est)|dove (?:tenete|sono|conserv|finiscono)|waar (?:bewa|worden|staan|liggen|slaan)"
    r"|onde (?:guard|ficam|sao|armazen))"
)
_KEPT = re.compile(
    r"\b(?:keep|kept|stor(?:e|ed|ing)|hosted|servers?|servern|gespeichert|speichert|aufbewahrt"
    r"|bewahrt|guard\w+|almacen\w+|stock\w+|gardez|conserv\w+|bewaa?r\w*|opgeslagen|servidor\w*"
    r"|serveurs?|armazen\w+|cloud)\b"
)


def asks_where_kept(text: str) -> bool:
    """Tell whether a message only asks where things lie: "where do you keep the recordings?"."""
    said = " ".join(fold(text[:200]).split())
    asks = said.endswith("?") and len(WORD.findall(said)) <= LONGEST
    return asks and _WHERE.match(said) is not None and _KEPT.search(said) is not None
