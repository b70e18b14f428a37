"""How the running desk learns: it trains from what people's taps taught, away from deciding.

A new head is used only when its trial holds; what was erased goes from it whatever the trial says.
Every process follows the version that memory calls active. Knows no table and no wording.
"""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

from workers.logs import log
from workers.reading import Reading, keep, opened, reader, trained, understander

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime
    from pathlib import Path

    from routing.understanding.services import Learnt, ServiceExamples
    from routing.understanding.services.hybrid import Trained
    from routing.understanding.services.lessons import Told
    from routing.understanding.understander import NgramUnderstander
    from storage.head_file import HeadFile
    from storage.heads import Head
    from storage.ledger import SqlLedger
    from storage.models import Found

APART = timedelta(minutes=1)
"""Between two trainings; what is taught meanwhile is learned together."""
READ_TO = "lessons_read"
"""The setting that holds the newest lesson that was trained from, or weighed and left out."""


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
        """Train the version that is active; without one, from the catalogue alone."""
        active = self.active()
        self._version = 0 if active is None else active.id
        known = () if active is None else active.lessons
        return understander(self.services, self.found, self._taught(known), self._file)

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
        if any(one.stale for one in known):
            return True
        if newest <= int(self.ledger.setting(READ_TO) or 0):
            return False
        return not known or now - known[0].made_at >= APART

    def learn(self, now: datetime, *, again: bool = False) -> Head | None:
        """Train from all lessons that count and use the new head if it holds; give its version.

        None when they are the same as before. `again` trains from those set aside, too.
        """
        from routing.understanding.services.lessons import training
        from storage import heads, lessons

        if again:
            self.ledger.take_up_lessons()
        told, newest, active = self.ledger.look(
            lambda c: (lessons.told(c), lessons.newest(c), heads.active(c))
        )
        chosen, before = training(told), () if active is None else active.lessons
        self.ledger.note(READ_TO, str(newest))
        stale = active is not None and active.stale
        if not stale and {one.id for one in chosen} == set(before):
            return None
        known = _learnt(one for one in told if one.id in before)
        return self._try(chosen, known, now, forced=stale)

    def _try(
        self, chosen: Collection[Told], known: list[Learnt], now: datetime, *, forced: bool
    ) -> Head:
        """Train, weigh against the present head, and keep the version as used or refused."""
        from routing.understanding.services.trial import compare
        from routing.understanding.services.verdict import Verdict
        from storage import heads
        from storage.models import Tier

        made: Trained | None = None
        trial = None
        if self.found.tier is not Tier.KEYWORDS:
            made = trained(self.services, self.found, _learnt(chosen))
            trial = compare(made, trained(self.services, self.found, known))
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
            )
        )
        log.info("learned", version=head.id, state=head.state.value, lessons=len(head.lessons))
        if use and self._version is not None:
            self._version = head.id
            if made is not None and self._file is not None:
                keep(self._file, made, _learnt(chosen))
            self.reading.replace(
                reader(made) if made else understander(self.services, self.found, _learnt(chosen))
            )
        return head


def _learnt(told: Iterable[Told]) -> list[Learnt]:
    from routing.understanding.services import Learnt

    return [Learnt(text=one.text, service=one.service) for one in told]
