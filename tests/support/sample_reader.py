"""The sample catalogue's understanders, by keywords and as taught, and a short way to ask."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.catalogue import parse_toml
from routing.understanding.meaning import Context
from routing.understanding.offered import offered_by
from workers.reading import opened, understander

if TYPE_CHECKING:
    from routing.understanding.meaning import Meaning
    from routing.understanding.services import ServiceExamples
    from routing.understanding.understander import NgramUnderstander

SAMPLE = Path(__file__).parents[2] / "examples" / "agency.toml"
LISBON = "Europe/Lisbon"
NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo(LISBON))  # a Tuesday


@cache
def sample_reader() -> NgramUnderstander:
    """Read by the keywords of the sample catalogue."""
    return understander(sample_services(), opened("keywords"))


@cache
def taught_reader() -> NgramUnderstander:
    """Train once on the sample catalogue, with the packaged encoder."""
    return understander(sample_services(), opened("packaged"))


def sample_services() -> tuple[ServiceExamples, ...]:
    """Return the services of the sample catalogue."""
    return tuple(offered_by(parse_toml(SAMPLE.read_text(encoding="utf-8"))))


def read(text: str, *, lang: str | None = None, context: Context | None = None) -> Meaning:
    """Read a message as of a Tuesday morning in Lisbon."""
    return sample_reader().read(text, now=NOW, zone=LISBON, lang=lang, context=context or Context())


def taught(text: str, *, lang: str | None = None, context: Context | None = None) -> Meaning:
    """Read a message as the packaged encoder and a trained head do."""
    return taught_reader().read(text, now=NOW, zone=LISBON, lang=lang, context=context or Context())


def services(meaning: Meaning) -> list[str | None]:
    """Return the service of each part, in order."""
    return [part.service for part in meaning.parts]
