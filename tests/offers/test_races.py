"""Two people press at the same moment: one of them is first, and both are told how it stands.

Each pair is decided side by side, on two threads over one database, several times.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from routing.inbound import Inbound, InboundKind, Place, Press
from routing.notices.model import About, Subject
from routing.task import TaskState

if TYPE_CHECKING:
    from busy_desk import Busy
    from chatting import Seat

ROUNDS = 6
TASK = Subject(kind=About.TASK, id=1)


def at_once(busy: Busy, *presses: tuple[Seat, str]) -> None:
    """Keep these presses, then decide each on a thread of its own, all beginning together."""
    desk, letters = busy.desk, []
    for n, (seat, action) in enumerate(presses):
        card = seat.card(action, "T-1")
        assert card is not None, (seat.name, action)
        inbound = Inbound(
            key=f"race-{n}",
            account=seat.account,
            place=Place(platform=seat.platform, chat=seat.name),
            kind=InboundKind.PRESS,
            sent_at=desk.now,
            press=Press(card=card.key, action=action),
        )
        kept = desk.desk.keep(inbound, desk.now)
        assert kept is not None
        letters.append(kept.id)
    ready = threading.Barrier(len(letters))

    def decide(letter: int) -> None:
        ready.wait()
        desk.desk.decide(letter, desk.now)  # type: ignore[arg-type]

    with ThreadPoolExecutor(len(letters)) as pool:
        list(pool.map(decide, letters))
    assert [desk.ledger.letter(letter) for letter in letters] == [None] * len(letters)


def happened(busy: Busy) -> list[str]:
    events = busy.desk.ledger.read(lambda reads: reads.history(TASK))
    return [type(one.event).__name__ for one in events]


def newest_for(busy: Busy, seat: Seat) -> set[str]:
    return {row.notice.key for row in busy.desk.history.told() if seat.reads(row.notice)}


@pytest.mark.parametrize("n", range(ROUNDS))
def test_a_claim_and_a_stop_leave_the_task_with_one_or_closed(busy: Busy, n: int) -> None:
    busy.asks()
    busy.mara.writes("T-1")
    both = ((busy.ana, "claim"), (busy.mara, "stop"))
    at_once(busy, *(both if n % 2 else reversed(both)))
    events = happened(busy)
    if busy.state == TaskState.CANCELLED:
        assert "Claimed" not in events
        assert newest_for(busy, busy.ana) & {"refused.offer_over", "refused.not_now"}
    else:
        assert busy.state == TaskState.WORKING
        assert events.count("Claimed") == 1
        assert "stop_sure" in newest_for(busy, busy.mara), "a second tap, once somebody has it"


@pytest.mark.parametrize("n", range(ROUNDS))
def test_a_claim_and_a_choice_of_another_date_give_it_to_one(busy: Busy, n: int) -> None:
    busy.asks()
    busy.ana.presses("date", "T-1")
    busy.ana.writes("Monday noon")
    both = ((busy.eva, "claim"), (busy.mara, "agree.1"))
    at_once(busy, *(both if n % 2 else reversed(both)))
    assert happened(busy).count("Claimed") == 1
    assert busy.state == TaskState.WORKING
    won, lost = (busy.eva, busy.ana)
    if busy.task.provider == busy.ana.person.provider:
        won, lost = lost, won
    assert "brief" in newest_for(busy, won)
    assert "brief" not in newest_for(busy, lost)
