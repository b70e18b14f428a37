"""Reads the steps of a search: `waves = [{ to = "usual" }, { to = "fair", size = 3 }]`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import Wave, WaveTo
from routing.catalogue.written import duration, flag, one_of, whole

if TYPE_CHECKING:
    from datetime import timedelta

    from routing.catalogue.table import Table


def read_waves(table: Table, day: timedelta) -> tuple[Wave, ...]:
    """Read the waves of a desk or a service, in their order; absent ones are an empty tuple."""
    found = table.tables("waves")
    return tuple(_wave(inner, day) for inner in found)


def _wave(table: Table, day: timedelta) -> Wave:
    wave = Wave(
        to=table.need("to", one_of(WaveTo), WaveTo.ALL, "usual"),
        size=table.take("size", whole(1, 1000), 3),
        open_for=table.take("open_for", duration(day, "2h"), None),
        channel=table.take("channel", flag, False),
    )
    table.close()
    return wave
