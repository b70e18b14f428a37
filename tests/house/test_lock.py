"""The locks serve every machine we promise: complete, hashed, and without an address."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import requires
from itertools import product
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
NPM_LOCK = "tests/counterparts/package-lock.json"
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-bench.lock")
MACHINES = [
    {
        "python_full_version": version,
        "python_version": ".".join(version.split(".")[:2]),
        "sys_platform": system,
        "platform_system": {"linux": "Linux", "darwin": "Darwin"}[system],
        "platform_machine": machine,
        "os_name": "posix",
    }
    for version, (system, machine) in product(
        ("3.11.0", "3.11.9", "3.12.1", "3.13.0"),
        (("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64"), ("darwin", "x86_64")),
    )
]


def pins(lock: str) -> dict[str, str]:
    """Give what a lock pins: name to the text of its entry."""
    entries = re.split(r"\n(?=[a-z0-9#])", (ROOT / lock).read_text("utf-8"))
    return {canonicalize_name(entry.split("==")[0]): entry for entry in entries if "==" in entry}


def needs(package: str, extras: set[str]) -> set[str]:
    """Name what a package needs on any of our machines, `name[extra]` spelled out as it asks."""
    found = set()
    for text in requires(package) or []:
        wanted = Requirement(text)
        settings = ({**machine, "extra": extra} for machine in MACHINES for extra in {"", *extras})
        if wanted.marker is None or any(wanted.marker.evaluate(setting) for setting in settings):
            found.add(str(Requirement(f"{wanted.name}[{','.join(sorted(wanted.extras))}]")))
    return found


def test_the_lock_holds_whatever_any_of_our_machines_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = {k: v for k, v in project["optional-dependencies"].items() if k != "bench"}
    groups = [project["dependencies"], *extras.values()]
    locked, waiting, seen = pins("requirements-dev.lock"), {one for g in groups for one in g}, set()
    while waiting:
        asked = Requirement(waiting.pop())
        seen.add(str(asked))
        waiting |= needs(asked.name, asked.extras) - seen
    missing = {canonicalize_name(Requirement(one).name) for one in seen} - locked.keys()
    assert not missing, "name it in pyproject.toml without a marker, then `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes(lock: str) -> None:
    bare = [name for name, entry in pins(lock).items() if "--hash=sha256:" not in entry]
    assert not bare, "run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_says_where_to_fetch(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert not re.search(r"://|^\s*-(?!-hash)|index|find-links", text, re.MULTILINE)


def test_the_lock_of_the_third_party_slack_says_neither() -> None:
    packages = json.loads((ROOT / NPM_LOCK).read_text("utf-8"))["packages"]
    assert not [name for name, one in packages.items() if "resolved" in one]
    assert all(one["integrity"].startswith("sha512-") for name, one in packages.items() if name)
    assert packages["node_modules/emulate"]["version"] == "0.11.2", "later ones need a newer Node"


def test_what_a_desk_runs_on_is_what_was_tested() -> None:
    running, tested = (pins(lock) for lock in LOCKS[:2])
    differing = [name for name in running if running[name].strip() != tested[name].strip()]
    assert not differing, "run `make lock`"
