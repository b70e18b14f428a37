"""Points for the next check-in, said at once: "something to raise: the scans are blurry"."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class PointSaid:
    """What somebody raises, or suggests, in their own words."""

    words: str
    suggests: bool


_RAISES = re.compile(
    r"(?:(?:i have|i've got|there is|i want|i'd like) )?(?:something to raise|to raise something)"
    r"[ :,.–-]+(?P<en>.+)"
    r"|(?:ich (?:möchte|muss|will) )?etwas an(?:zu)?sprechen[ :,.–-]+(?P<de>.+)"
    r"|(?:quiero |tengo que )?plantear algo[ :,.–-]+(?P<es>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SUGGESTS = re.compile(
    r"(?:(?:i have )?an? suggestion|(?:my )?suggestion|suggest)\s?:\s*(?P<en>.+)"
    r"|my suggestion is (?P<is>.+)|(?:mein |ein )?vorschlag\s?:\s*(?P<de>.+)"
    r"|(?:mi |una )?sugerencia\s?:\s*(?P<es>.+)|propongo\s?:\s*(?P<pro>.+)",
    re.IGNORECASE | re.DOTALL,
)


def point_said(text: str) -> PointSaid | None:
    """Return what a whole message raises or suggests, None when it does neither."""
    for pattern, suggests in ((_RAISES, False), (_SUGGESTS, True)):
        found = pattern.fullmatch(text.strip())
        if found is not None:
            words = next(one for one in found.groups() if one is not None)
            return PointSaid(words=words.strip(), suggests=suggests)
    return None
