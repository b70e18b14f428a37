"""The message catalogues: every word the desk says, in gettext PO files beside this one.

A message id is a symbolic key such as `offer.title`. Knows nothing of facts or cards.
"""

from __future__ import annotations

import re
from functools import cache
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FALLBACK = "en"
_WORDS = "words"
_MAIN = re.compile(r"[a-z]{2,3}")


class Messages:
    """The messages of one language; what it lacks is said in English."""

    def __init__(self, lang: str, own: GNUTranslations, fallback: Messages | None = None) -> None:
        self.lang = lang
        self._own = own
        self._fallback = fallback

    def get(self, key: str) -> str | None:
        """Give the message, or None where no language has it."""
        found = self._own.gettext(key)
        if found != key:
            return found
        return self._fallback.get(key) if self._fallback else None

    def plural(self, key: str, n: int) -> str | None:
        """Give the form of a counted message for `n`, or None."""
        found = self._own.ngettext(key, key, n)
        if found != key:
            return found
        return self._fallback.plural(key, n) if self._fallback else None

    def first(self, *keys: str) -> str | None:
        """Give the first of these messages that exists."""
        return next((found for key in keys if (found := self.get(key)) is not None), None)


@cache
def messages_for(lang: str) -> Messages:
    """Give the messages of a language tag; of its main language or English where it has none.

    A platform says which language somebody speaks: what is no tag is never looked for as a file.
    """
    said = lang.replace("_", "-").partition("-")[0].lower()
    main = said if _MAIN.fullmatch(said) else FALLBACK
    path = _folder().joinpath(f"{main}.po")
    if main == FALLBACK or not path.is_file():
        return Messages(FALLBACK, _translations(_folder().joinpath(f"{FALLBACK}.po")))
    return Messages(main, _translations(path), messages_for(FALLBACK))


@cache
def keys_of(lang: str) -> frozenset[str]:
    """Give the keys that a language's own file has, for the tests that compare."""
    from babel.messages.pofile import read_po

    with _folder().joinpath(f"{lang}.po").open("rb") as file:
        catalogue = read_po(file)
    ids = (message.id for message in catalogue if message.id and message.string)
    return frozenset(str(one if isinstance(one, str) else one[0]) for one in ids)


def _folder() -> Traversable:
    return files("bot").joinpath(_WORDS)


def _translations(path: Traversable) -> GNUTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        catalogue = read_po(file)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)
