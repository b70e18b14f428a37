"""Whom a client does not want to work for them, or wants again, said in a whole message.

English, German, Spanish. Names come back as written.
"""

from __future__ import annotations

import re

_BLOCK = re.compile(
    r"(?:please\s+)?(?:never\s+(?:ask\s+|send\s+(?:my work|it)\s+to\s+)?(?P<a>[^,.?!]{2,40}?)"
    r"\s+again"
    r"|(?:don't|do not)\s+(?:ask|send my work to|give my work to)\s+(?P<b>[^,.?!]{2,40}?)"
    r"(?:\s+(?:again|any ?more))"
    r"|block\s+(?P<c>[^,.?!]{2,40}?)"
    r"|(?:bitte\s+)?(?:nie wieder|nicht mehr(?: an)?)\s+(?P<d>[^,.?!]{2,40}?)"
    r"|(?:por favor,?\s+)?(?:nunca más|no más)\s+(?:a\s+)?(?P<e>[^,.?!]{2,40}?))",
    re.IGNORECASE,
)
_UNBLOCK = re.compile(
    r"(?:unblock\s+(?P<a>[^,.?!]{2,40}?)"
    r"|(?P<b>[^,.?!]{2,40}?)\s+(?:is fine again|may be asked again)"
    r"|(?P<c>[^,.?!]{2,40}?)\s+(?:darf wieder|puede volver))",
    re.IGNORECASE,
)


def unwanted(text: str) -> tuple[str, bool] | None:
    """Give the name that a client does not want (True) or wants again (False); else None."""
    said = " ".join(text.strip().strip(".!").replace("’", "'").split())
    for pattern, on in ((_UNBLOCK, False), (_BLOCK, True)):
        if (found := pattern.fullmatch(said)) is not None:
            return next(name for name in found.groups() if name), on
    return None
