"""How the desk is: what waits and since when, and counts, as Prometheus reads them.

What waits is asked of memory each time, so it is true whichever process asks. Knows no HTTP.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector

from storage.history import History
from workers.counts import counts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from prometheus_client import Metric

    from storage.history import Undone
    from workers.runtime import Runtime

STALE = timedelta(minutes=2)
"""A letter or timer that waits longer is waited for by nobody who works: start anew."""

ZERO = timedelta(0)
_QUEUES = {"letters": "letters", "timers": "timers", "outbox": "messages"}
_ASIDE = {"set_aside": "letters", "failed": "messages"}
_COUNTED = {
    "letters": "Letters that were decided, or failed once.",
    "timers": "Timers that fired, or failed once.",
    "messages": "Attempts to bring a message, by what came of it.",
    "refusals": "Refusals that people were told, by code.",
    "jobs": "Jobs of the background, by what came of them.",
    "job_seconds": "Seconds that jobs took together.",
    "wake_ups": "Messages by which Celery woke a job here.",
}


class Health:
    """What is known of one running desk; `decides`: whether this process works on what waits.

    `name` says which process of a desk of several this is.
    """

    def __init__(self, runtime: Runtime, *, decides: bool = True, name: str = "desk") -> None:
        self._runtime = runtime
        self._decides = decides
        self.name = name
        self._history = History(runtime.ledger.engine)
        self._since = runtime.clock()
        self._registry = CollectorRegistry()
        self._registry.register(_Metrics(self))
        ProcessCollector(registry=self._registry)

    def waits(self) -> Mapping[str, Undone]:
        """Give what waits by queue. Raises what the database raises when it is not to be had."""
        return self._history.undone(self._runtime.clock())

    def ages(self, waits: Mapping[str, Undone]) -> Mapping[str, timedelta]:
        """Give how long the oldest of each queue has waited; nothing waits: zero."""
        now = self._runtime.clock()
        return {told: age_of(waits[name].oldest_at, now) for name, told in _QUEUES.items()}

    def stale(self) -> tuple[str, ...]:
        """Give the queues in which something waits for longer than this process would let it.

        What waited before it started does not count: it has to be worked off first.
        """
        if not self._decides:
            return ()
        ages, up_for = self.ages(self.waits()), self._runtime.clock() - self._since
        late = (name for name in ("letters", "timers") if min(ages[name], up_for) > STALE)
        return tuple(late)

    def metrics(self) -> bytes:
        """Give the metrics in the text form of Prometheus."""
        return generate_latest(self._registry)


def age_of(since: datetime | None, now: datetime) -> timedelta:
    """Give how long ago something was; zero for nothing, and for what is still to come."""
    return ZERO if since is None else max(ZERO, now - since)


class _Metrics(Collector):
    def __init__(self, health: Health) -> None:
        self._health = health

    def collect(self) -> Iterator[Metric]:
        """Give what waits, then what this process counted."""
        waits = self._health.waits()
        age = GaugeMetricFamily(
            "outdesk_oldest_undone_seconds", "Age of the oldest undone row.", labels=["queue"]
        )
        for queue, oldest in self._health.ages(waits).items():
            age.add_metric([queue], oldest.total_seconds())
        yield age
        yield _numbers("outdesk_undone", "Rows that wait.", waits, _QUEUES)
        yield _numbers("outdesk_set_aside", "Rows that were given up.", waits, _ASIDE)
        who = GaugeMetricFamily("outdesk_process", "Which process this is.", labels=["name"])
        who.add_metric([self._health.name], 1)
        yield who
        yield from _counted()

    def describe(self) -> list[Metric]:
        """Nothing is asked of the database when the desk starts."""
        return []


def _numbers(
    name: str, told: str, waits: Mapping[str, Undone], queues: Mapping[str, str]
) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, told, labels=["queue"])
    for queue, label in queues.items():
        family.add_metric([label], waits[queue].count)
    return family


def _counted() -> Iterator[CounterMetricFamily]:
    families: dict[str, CounterMetricFamily] = {}
    for (name, labels), count in sorted(counts.all().items()):
        names = [label for label, _ in labels]
        family = families.setdefault(
            name, CounterMetricFamily(f"outdesk_{name}", _COUNTED[name], labels=names)
        )
        family.add_metric([value for _, value in labels], count)
    yield from families.values()
