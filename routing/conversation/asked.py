"""Whole messages that ask to see something, whatever else is open, in any of our languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.access.keeping import show_access
from routing.changes.putting import show_changes
from routing.first.asking import show_first
from routing.leaving.going import bring_archive
from routing.money.telling import show_statement
from routing.series.keeping import show_series

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routing.talk import Heard
    from routing.unit import Unit

# fmt: off
_SAID: tuple[tuple[Callable[[Unit], None], tuple[str, ...]], ...] = (
    (show_series, ("standing", "standing orders", "my standing-orders", "what comes-back",
                   "repeating", "daueraufträge", "meine daueraufträge", "dauerauftrag",
                   "encargos fijos", "mis encargos-fijos", "encargos-recurrentes")),
    (show_statement, ("statement", "my statement", "statements", "abrechnung", "meine abrechnung",
                      "kontoauszug", "extracto", "mi extracto", "mis cuentas")),
    (show_access, ("access", "accesses", "who has-access", "access-register", "zugänge", "zugang",
                   "wer hat-zugang", "accesos", "quién tiene-acceso")),
    (show_changes, ("changes", "change notice", "change-notices", "notice of-change",
                    "announce a-change", "änderungen", "änderung ankündigen",
                    "änderungen ankündigen", "cambios", "aviso de-cambio", "avisos de-cambio",
                    "anunciar un-cambio")),
    (show_first, ("first time", "background", "handing over", "what you-should-know",
                  "erstes-mal", "hintergrund", "zur übergabe", "primera vez", "contexto")),
    (bring_archive, ("my archive", "mein archiv", "mi archivo")),
)
# fmt: on
_BY_WORDS: Mapping[str, Callable[[Unit], None]] = {
    said.replace("-", " "): show for show, all in _SAID for said in all
}


def is_command(text: str) -> bool:
    """Tell whether a whole message of several words asks to see one of these."""
    said = _plain(text)
    return " " in said and said in _BY_WORDS


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" .!?¿/").split())


def shown(unit: Unit, heard: Heard) -> bool:
    """Show what a whole message asks to see; False when it asks for none of these."""
    said = _plain(heard.text)
    show = _BY_WORDS.get(said)
    if show is not None:
        show(unit)
    return show is not None
