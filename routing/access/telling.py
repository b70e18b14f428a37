"""Access told in words: "Ana has access to Xero" is written down, and its end too.

Only of somebody who works for the client, and never what opens it: a password is refused before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.access.keeping import end_all, give, show_access, standing_of
from routing.beside.known import meant
from routing.understanding.phrases.access import AccessSaid, access_said, same_system
from routing.understanding.phrases.beside import Whom

if TYPE_CHECKING:
    from routing.access.keeping import Held
    from routing.access.model import Access
    from routing.arrangement import Arrangement
    from routing.beside.known import Known
    from routing.talk import Heard
    from routing.unit import Unit


def told(unit: Unit, heard: Heard) -> bool:
    """Take what a client says of a provider's access; False when it names nobody of theirs."""
    said = None if unit.actor.client is None or heard.files else access_said(heard.text)
    found = () if said is None else meant(unit, heard, Whom(name=said.who))
    if said is None or not found:
        return False
    (_take_away if said.over else _write_down)(unit, found[0], said)
    show_access(unit)
    return True


def _write_down(unit: Unit, known: Known, said: AccessSaid) -> None:
    if not _same(unit, known, said):
        text = unit.keep_words(said.system, known.held.client)
        give(unit, unit.tx.arrangement(known.held.id), known.provider, text=text)


def _take_away(unit: Unit, known: Known, said: AccessSaid) -> None:
    end_all(unit, _same(unit, known, said))


def _same(unit: Unit, known: Known, said: AccessSaid) -> tuple[Held, ...]:
    """Entries of this provider that are about the same system."""
    found = standing_of(unit.tx, known.held.client, known.provider)
    return tuple(pair for pair in found if same_system(_system(unit, *pair), said.system))


def _system(unit: Unit, held: Arrangement, one: Access) -> str:
    """What it is called: in the client's own words, or by the last word of the input's title."""
    if one.text is not None:
        return unit.tx.words(one.text)
    service = unit.house.offered(held.service)
    input = None if service is None else service.input(one.input)
    return "" if input is None else input.title.rpartition(" ")[2]
