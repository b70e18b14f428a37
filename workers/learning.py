"""How the running desk learns: it trains from what people's taps taught, away from deciding.

A new head is used only when its trial holds; what was erased goes from it whatever the trial says.
Every process follows the version that memory calls active. Knows no table and no wording.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from workers.logs import log
from workers.reading import Reading, keep, opened, reader, trained, understander

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from routing.understanding.services import Learnt, ServiceExamples
    from routing.understanding.services.hybrid import Trained
    from routing.understanding.services.lessons import Told
    from routing.understanding.services.verdict import Trial
    from routing.understanding.understander import NgramUnderstander
    from storage.head_file import HeadFile
    from storage.heads import Head
    from storage.ledger import SqlLedger
    from storage.models import Found

APART = timedelta(minutes=1)
"""Between two trainings; what is taught meanwhile is learned together."""
READ_TO = "lessons_read"
"""The setting that holds the newest lesson that was trained from, or weighed and left out."""
BEGUN = "learning_begun"
"""The setting that holds how often training was begun since it last came to its end, and when."""
DOUBLED = 6
"""So many times the pause before what came to no end is tried again is twice the one before."""


class Learning:
    """What reads messages in this process, and how it becomes better at it."""

    def __init__(
        self,
        *,
        ledger: SqlLedger,
        services: Iterable[ServiceExamples],
        catalogue: str,
        encoder: str,
        folder: Path | None = None,
    ) -> None:
        self.ledger = ledger
        self.services = tuple(services)
        self.catalogue = catalogue
        self.reading = Reading(self._make)
        self._asked = encoder
        self._folder = folder
        self._found: Found | None = None
        self._opening = threading.Lock()
        self._version: int | None = None

    @property
    def found(self) -> Found:
        """The encoder in use; it is loaded when it is needed first."""
        with self._opening:
            if self._found is None:
                self._found = opened(self._asked)
                if (lack := self._found.lack) is not None:
                    now_by = self._found.tier
                    log.warning("encoder", asked=self._asked, lack=lack, reading=now_by)
            return self._found

    def _make(self) -> NgramUnderstander:
        """Train the version that is active; without one, from the catalogue alone.

        One whose row cannot be read is none: what was derived must not stop reading.
        """
        from storage import heads

        for id in self.ledger.look(heads.unreadable):
            log.warning("version cannot be read", version=id)
        active = self.active()
        known = () if active is None else active.lessons
        made = understander(self.services, self.found, self._taught(known), self._file)
        self._version = 0 if active is None else active.id
        return made

    def begin(self) -> None:
        """Remove what an earlier run was killed over."""
        if self._file is not None:
            self._file.sweep()

    @property
    def _file(self) -> HeadFile | None:
        from storage.head_file import HeadFile

        return None if self._folder is None else HeadFile(self._folder)

    def active(self) -> Head | None:
        """The version in use."""
        from storage import heads

        return self.ledger.look(heads.active)

    def _taught(self, ids: Collection[int]) -> list[Learnt]:
        """Give these lessons, without those that were erased since."""
        wanted = frozenset(ids)
        told = self.ledger.lessons() if wanted else ()
        return _learnt(one for one in told if one.id in wanted)

    def follow(self) -> bool:
        """Read with the active version, when another process or command changed it."""
        if self._version is None:
            return False
        active = self.active()
        if self._version == (0 if active is None else active.id):
            return False
        self.reading.replace(self._make())
        return True

    def learn_when_due(self, now: datetime) -> int:
        """Follow the active version, and train when something new was taught; give what moved."""
        moved = self.follow()
        if self._is_due(now):
            moved = self.learn(now) is not None or moved
        return int(moved)

    def _is_due(self, now: datetime) -> bool:
        from storage import heads, lessons

        known, newest = self.ledger.look(lambda c: (heads.heads(c), lessons.newest(c)))
        if self._pauses(now):
            return False
        if any(one.stale and one.state is heads.HeadState.ACTIVE for one in known):
            return True
        if newest <= int(self.ledger.setting(READ_TO) or 0):
            return False
        return not known or now - known[0].made_at >= APART

    def _pauses(self, now: datetime) -> bool:
        """Whether training came to no end the last time, and is not to be tried again yet."""
        times, at = self._begun()
        pause = APART * 2 ** min(times - 1, DOUBLED)
        return at is not None and abs(now - at) < pause

    def _begun(self) -> tuple[int, datetime | None]:
        times, _, at = (self.ledger.setting(BEGUN) or "").partition(" ")
        return (int(times), datetime.fromisoformat(at)) if at else (0, None)

    def learn(self, now: datetime, *, again: bool = False) -> Head | None:
        """Train from all lessons that count and use the new head if it holds; give its version.

        None when they are the same as before. `again` trains from those set aside, too. That they
        were read is noted with what came of it, so that a kill or a fault before loses none.
        """
        from routing.understanding.services.lessons import training
        from storage import heads, lessons

        if again:
            self.ledger.take_up_lessons()
        told, newest, active = self.ledger.look(
            lambda c: (lessons.told(c), lessons.newest(c), heads.active(c))
        )
        chosen, before = training(told), () if active is None else active.lessons
        stale = active is not None and active.stale
        if not stale and {one.id for one in chosen} == set(before):
            self.ledger.turns.run(lambda connection: heads.keep_none(connection, _ended(newest)))
            return None
        self.ledger.note(BEGUN, f"{self._begun()[0] + 1} {now.isoformat()}")
        known = _learnt(one for one in told if one.id in before)
        return self._try(chosen, known, newest, now, forced=stale)

    def _try(
        self,
        chosen: Collection[Told],
        known: list[Learnt],
        newest: int,
        now: datetime,
        *,
        forced: bool,
    ) -> Head:
        """Train, weigh against the present head, and keep the version as used or refused."""
        from routing.understanding.services.verdict import Verdict
        from storage import heads

        made, trial = self._weighed(_learnt(chosen), known)
        use = forced or trial is None or trial.verdict is Verdict.HOLDS
        head = self.ledger.turns.run(
            lambda connection: heads.keep(
                connection,
                made_at=now,
                model="keywords" if made is None else made.id,
                catalogue=self.catalogue,
                lessons=[one.id for one in chosen],
                trial=trial,
                use=use,
                notes=_ended(newest),
            )
        )
        log.info("learned", version=head.id, state=head.state.value, lessons=len(head.lessons))
        if use and self._version is not None:
            self._use(head, made, _learnt(chosen))
        return head

    def _weighed(
        self, chosen: list[Learnt], known: list[Learnt]
    ) -> tuple[Trained | None, Trial | None]:
        """Train, and try it beside the present head; keywords are neither trained nor tried."""
        from routing.understanding.services.trial import compare
        from storage.models import Tier

        if self.found.tier is Tier.KEYWORDS:
            return None, None
        made = trained(self.services, self.found, chosen)
        return made, compare(made, trained(self.services, self.found, known))

    def _use(self, head: Head, made: Trained | None, learnt: list[Learnt]) -> None:
        """Read with this version from now on."""
        if made is not None and self._file is not None:
            keep(self._file, made, learnt)
        self.reading.replace(
            reader(made) if made else understander(self.services, self.found, learnt)
        )
        self._version = head.id


def _ended(newest: int) -> dict[str, str]:
    """Say that training came to its end, with all lessons up to this one."""
    return {READ_TO: str(newest), BEGUN: ""}


def _learnt(told: Iterable[Told]) -> list[Learnt]:
    from routing.understanding.services import Learnt

    return [Learnt(text=one.text, service=one.service) for one in told]
