"""Who was let into which system, said in a whole message: given or taken away.

English, German and Spanish. Names come back folded, the system as it was written. Knows nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from routing.understanding.text import fold

LONGEST = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class AccessSaid:
    """Somebody was let into a system, or has been shut out of it (`over`)."""

    who: str
    system: str
    over: bool = False


_WHO = r"(?P<who>[^,;:.!?\d]{2,40}?)"
_WHAT = r"(?P<what>[^,;:!?]{2,60}?)"
_GIVEN = tuple(
    re.compile(one)
    for one in (
        rf"{_WHO} (?:now )?has (?:got )?access to {_WHAT}",
        rf"(?:i|we)(?: have|'ve)? (?:now )?(?:gave|given|granted) {_WHO} access to {_WHAT}",
        rf"(?:i|we)(?: have|'ve)? (?:now )?invited {_WHO} to {_WHAT}",
        rf"{_WHO} hat (?:jetzt )?(?:zugang|zugriff) (?:zu|zum|zur|auf) {_WHAT}",
        rf"(?:ich|wir) (?:habe|haben) {_WHO} (?:zugang|zugriff) (?:zu|zum|zur|auf) {_WHAT} gegeben",
        rf"(?:ich|wir) (?:habe|haben) {_WHO} (?:zu|zum|zur|in) {_WHAT} eingeladen",
        rf"{_WHO} (?:ya )?tiene acceso a {_WHAT}",
        rf"(?:le )?(?:he|hemos) dado a {_WHO} acceso a {_WHAT}",
        rf"(?:he|hemos) invitado a {_WHO} a {_WHAT}",
    )
)
_TAKEN = tuple(
    re.compile(one)
    for one in (
        rf"{_WHO} (?:no longer has|has no|does not have) access to {_WHAT}(?: any ?more)?",
        rf"(?:i|we)(?: have|'ve)? (?:took|taken|removed|revoked) {_WHO}'s access to {_WHAT}"
        r"(?: away)?",
        rf"(?:i|we)(?: have|'ve)? removed {_WHO} from {_WHAT}",
        rf"{_WHO} hat keinen (?:zugang|zugriff) (?:mehr )?(?:zu|zum|zur|auf) {_WHAT}(?: mehr)?",
        rf"(?:ich|wir) (?:habe|haben) {_WHO} den (?:zugang|zugriff) (?:zu|zum|zur|auf) {_WHAT}"
        r" entzogen",
        rf"{_WHO} ya no tiene acceso a {_WHAT}",
        rf"(?:le )?(?:he|hemos) quitado a {_WHO} el acceso a {_WHAT}",
    )
)


def access_said(text: str) -> AccessSaid | None:
    """Give what a whole message says of somebody's access; None when it says nothing of it."""
    said = " ".join(text.split()).strip(" .!")
    if len(said) > LONGEST or "\n" in text.strip():
        return None
    folded = fold(said)
    for patterns, over in ((_TAKEN, True), (_GIVEN, False)):
        for one in patterns:
            if found := one.fullmatch(folded):
                system = said[found.start("what") : found.end("what")].strip()
                return AccessSaid(who=found["who"].strip(), system=system, over=over)
    return None


_WHOSE = re.compile(
    r"^(?:the|our|my|your|der|die|das|den|dem|unser\w*|mein\w*|eur\w*|el|la|los|las|mis?"
    r"|nuestr[oa]s?) "
)


def same_system(one: str, other: str) -> bool:
    """Whether two names mean the same system: "our Google Drive", "Google drive"."""
    return _bare(one) == _bare(other)


def _bare(system: str) -> str:
    return _WHOSE.sub("", fold(system))
