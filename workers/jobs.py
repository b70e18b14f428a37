"""The jobs: everything that is done in the background, as one table of name, period and function.

Each job is small and repeatable, does a bounded batch and tells how much it moved. The embedded
runner and Celery run the same table; running both at once is wasteful, not wrong. Knows when and
how often; what a letter or a timer means is the desk's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from routing.inbound import InboundKind
from routing.notices.model import DESK, About, Subject
from workers import downtimes
from workers.counts import counts
from workers.holding import alone, leases_of
from workers.logs import log
from workers.runtime import Runtime
from workers.spread import decide_spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routing.timers import Timer
    from routing.values import LetterId

LETTERS = 50
TIMERS = 100
FIRED_TOGETHER = 8
"""Timers that share a commit: few, since whoever keeps something waits for it."""

PARCELS = 50


class Lane(StrEnum):
    """What may run side by side: neither a slow platform nor training holds up deciding."""

    DESK = "desk"
    POST = "post"
    LEARN = "learn"


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """A background function; `run` returns how many things it moved, 0 when all is quiet."""

    name: str
    every: timedelta
    run: Callable[[Runtime, datetime], int]
    lane: Lane = Lane.DESK
    again_in: Callable[[Runtime], timedelta | None] = lambda _: None
    """How soon it has something to do, if it knows and that is before its period is over."""
    knows_more: bool = False
    """Whether that also says that there is more to do at once; else it runs again if it moved."""
    by_bell: bool = True
    """Whether it also runs at the start and when the bell rings, not by its period alone."""
    alone: bool = False
    """Whether only one of several processes may be at it."""


def decide_letters(runtime: Runtime, now: datetime, limit: int = LETTERS) -> int:
    """Decide kept letters, each conversation in its order; return how many were tried.

    One that fails pauses, longer each time, and is set aside in the end; other chats go on.
    """
    if runtime.shares:
        return decide_spread(runtime, _decide, limit)
    letters = runtime.ledger.undecided(now, limit)
    if len(letters) > 1:
        _foresee(runtime, letters)
    for id in letters:
        runtime.threshold.give_way()
        _decide(runtime, id, now)
    return len(letters)


def _foresee(runtime: Runtime, letters: Sequence[LetterId]) -> None:
    """Prepare for all of them; what cannot be read is found out when it is decided."""
    from routing.seeing import to_be_read
    from storage.engine import Unavailable

    try:
        texts = runtime.ledger.read(lambda reads: to_be_read(reads, letters))
        if len(texts) > 1:
            runtime.learning.reading.foresee(texts)
    except Unavailable:
        raise
    except Exception as error:
        log.fault("reading ahead failed", error)


def _decide(runtime: Runtime, id: LetterId, now: datetime) -> None:
    from storage.engine import Unavailable

    try:
        runtime.decide(id, now)
        counts.add("letters", result="decided")
    except Unavailable:
        # Not the letter's fault: it waits with all others until the database is to be had.
        raise
    except Exception as error:
        log.fault("letter failed", error, letter=id)
        counts.add("letters", result="failed")
        if runtime.ledger.is_last_try(id):
            # Told first: a desk that dies in between tells it twice, and never not at all.
            log.warning("letter set aside", letter=id)
            if not _tell(lambda: runtime.desk.set_aside(id, now)):
                # What cannot even be read names no writer.
                _tell(lambda: runtime.desk.report("set_aside", DESK, id, now))
        runtime.ledger.failed(id, type(error).__name__, now)


def _tell(tells: Callable[[], object]) -> bool:
    """Tell people of a trouble; False when that fails too, and then nothing waits for it."""
    from storage.engine import Unavailable

    try:
        tells()
    except Unavailable:
        raise
    except Exception as error:
        log.fault("telling failed", error)
        return False
    return True


def fire_timers(runtime: Runtime, now: datetime, limit: int = TIMERS) -> int:
    """Fire the timers that are due, oldest first; return how many were tried.

    One that fails pauses, longer each time, and is set aside in the end; others go on.
    """
    due = runtime.ledger.due_timers(now, limit)
    for n in range(0, len(due), FIRED_TOGETHER):
        runtime.threshold.give_way()
        some = due[n : n + FIRED_TOGETHER]
        for (id, timer), error in zip(some, runtime.fire_each(some, now), strict=True):
            _fired(runtime, id, timer, error, now)
    return len(due)


def _fired(runtime: Runtime, id: int, timer: Timer, error: Exception | None, now: datetime) -> None:
    from storage.engine import Unavailable

    if error is None:
        counts.add("timers", result="fired")
        return
    if isinstance(error, Unavailable):
        raise error
    log.fault("timer failed", error, timer=id, kind=timer.kind)
    counts.add("timers", result="failed")
    if runtime.ledger.is_last_try_of(id):
        log.warning("timer set aside", timer=id)
        _tell(lambda: runtime.desk.report("timer_set_aside", timer.subject, id, now))
    runtime.ledger.timer_failed(id, type(error).__name__, now)


def deliver(runtime: Runtime, now: datetime) -> int:
    """Send what waits in the outbox; return how many messages left it."""
    return runtime.postman.deliver(PARCELS)


def make_archives(runtime: Runtime, now: datetime) -> int:
    """Make the archives that people asked for; return how many. Each then goes out as a file."""
    from storage.archives import wanted_archives
    from storage.engine import Unavailable

    archivist = runtime.archivist
    wanted = () if archivist is None else runtime.ledger.look(wanted_archives)
    for one in wanted:
        assert archivist is not None
        try:
            with TemporaryFile() as made:
                archivist(runtime, one.person, made)
                made.seek(0)
                runtime.files.keep(one.file, made, ARCHIVE_LIMIT)
        except Unavailable:
            raise
        except Exception as error:
            log.fault("archive failed", error, file=one.file)
            runtime.files.refuse(one.file)
            about = Subject(kind=About.PERSON, id=one.person)
            _tell(lambda about=about: runtime.desk.report("archive_failed", about, about.id, now))  # type: ignore[misc]
    return len(wanted)


def rescue(runtime: Runtime, now: datetime) -> int:
    """Put in doubt what was sent long ago and has no answer; return how many."""
    return runtime.postman.rescue()


def tidy(runtime: Runtime, now: datetime) -> int:
    """Give up files that did not come, sweep away what no row names; return how many.

    Every platform had a whole period of this run to bring its files.
    """
    from storage.archives import old_archives
    from storage.awaited import became_of, overdue_files

    overdue = overdue_files(runtime.ledger, now - TIDY)
    for awaited in overdue:
        told = became_of(awaited, InboundKind.FILE_REFUSED, now, code="not_fetched")
        runtime.files.refuse(awaited.file, told)
    if overdue:
        log.warning("files never came", files=len(overdue))
        runtime.ring()
    for archive in runtime.ledger.look(lambda connection: old_archives(connection, now)):
        runtime.files.erase(archive.file)
    swept = runtime.files.sweep()
    runtime.ledger.tidy()
    return len(overdue) + swept


def retain(runtime: Runtime, now: datetime) -> int:
    """Erase some of what was to be kept until now and no longer; return how much, 0 for none."""
    from storage import retention

    if runtime.settings.keep_for is None:
        return 0
    before, erased = now - runtime.settings.keep_for, 0
    for _ in range(RETAIN_ROUNDS):
        some = retention.retain(runtime.ledger, before)
        erased += some
        if not some:
            break
    if erased:
        log.info("kept no longer", things=erased)
    return erased + retention.forget_views(runtime.ledger, before)


def fold(runtime: Runtime, now: datetime) -> int:
    """Lay facts of finished tasks into blocks, some at a time; return how many tasks' facts."""
    from storage.blocks import fold_facts

    folded = 0
    for _ in range(FOLD_ROUNDS):
        some = fold_facts(runtime.ledger.turns)
        folded += some
        if not some:
            break
    return folded


def stay_up(runtime: Runtime, now: datetime) -> int:
    """Note that the desk runs, so that the next start knows how long it did not."""
    downtimes.is_up(runtime.ledger, now)
    return 0


def learn(runtime: Runtime, now: datetime) -> int:
    """Train from what people taught since, and follow the version in use; 0 when all is quiet."""
    return runtime.learning.learn_when_due(now)


ARCHIVES, ARCHIVE_LIMIT = timedelta(seconds=5), 10**9
LEARN = timedelta(seconds=5)
TIDY = timedelta(hours=2)
RETAIN, RETAIN_ROUNDS = timedelta(minutes=10), 20
FOLD, FOLD_ROUNDS = timedelta(minutes=10), 20
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
JOBS = (
    Job(name="decide", every=SECOND, run=decide_letters),
    Job(name="fire", every=SECOND, run=fire_timers),
    Job(
        name="deliver",
        every=SECOND,
        run=deliver,
        lane=Lane.POST,
        again_in=lambda runtime: runtime.postman.again_in(),
        knows_more=True,
    ),
    Job(name="archives", every=ARCHIVES, run=make_archives, lane=Lane.POST, by_bell=False),
    # What an earlier sender left is taken over when this one starts.
    Job(name="rescue", every=MINUTE, run=rescue, lane=Lane.POST, by_bell=False),
    Job(name="stay up", every=downtimes.NOTED_EVERY, run=stay_up, by_bell=False),
    Job(name="tidy", every=TIDY, run=tidy, by_bell=False, alone=True),
    Job(name="retain", every=RETAIN, run=retain, by_bell=False, alone=True),
    Job(name="fold", every=FOLD, run=fold, by_bell=False, alone=True),
    Job(name="learn", every=LEARN, run=learn, lane=Lane.LEARN, by_bell=False, alone=True),
)


def run_job(runtime: Runtime, job: Job) -> int:
    """Run one job now and return how much it moved; what goes wrong is logged and raised."""
    began, code = time.monotonic(), job.name.replace(" ", "-")
    try:
        moved = _run(runtime, job)
    except Exception as error:
        log.fault("job failed", error, job=job.name)
        counts.add("jobs", job=code, result="failed")
        raise
    finally:
        counts.add("job_seconds", time.monotonic() - began, job=code)
    counts.add("jobs", job=code, result="moved" if moved else "quiet")
    return moved


def _run(runtime: Runtime, job: Job) -> int:
    if job.alone and runtime.shares:
        name = f"job {job.name}"
        return alone(leases_of(runtime.ledger), name, lambda: job.run(runtime, runtime.clock()))
    return job.run(runtime, runtime.clock())


def drain(runtime: Runtime, now: datetime) -> int:
    """Do everything that is due at `now`, in this thread and always in the same order.

    Letters first, then timers by their due time, then the outbox, again until nothing moves; one
    by one, so that a run that is killed and taken up again goes the same way. Returns how much
    moved. What waits for a later time, stays.
    """
    moved = 0
    while step := _step(runtime, now):
        moved += step
    return moved


def _step(runtime: Runtime, now: datetime) -> int:
    return (
        decide_letters(runtime, now, 1)
        or fire_timers(runtime, now, 1)
        or make_archives(runtime, now)
        or deliver(runtime, now)
    )
