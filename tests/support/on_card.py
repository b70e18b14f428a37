"""One card with two things on it, and what stands on it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chatting import Everyone
    from routing.request import Part

BOTH = "Please reconcile the October books by Friday. Please write our December newsletter."


def live(w: Everyone) -> dict[str, Part]:
    """The parts of the one request there is, by service."""
    found = w.mara.desk.ledger.read(lambda reads: reads.open_requests(w.mara.person.id))
    assert [request.id for request in found] == [1]
    return {str(part.service): part for part in found[0].live}
