"""Turns the content of a catalogue file into a `Catalogue`, or into all of its problems at once.

Does no I/O: the caller reads the file. Knows what must agree between services; the keys of the
desk and of one service are in `desk` and `service`.
"""

from __future__ import annotations

import re
import tomllib
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from routing.catalogue.canonical import hash_of, written_down
from routing.catalogue.desk import House, read_desk
from routing.catalogue.model import Catalogue, Service
from routing.catalogue.problems import CatalogueProblems, Level, Problem, ProblemCode
from routing.catalogue.service import read_service
from routing.catalogue.table import Table
from routing.values import ServiceKey

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_THERE_ALREADY = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")
"""How the parser's message begins where something is in the file already."""
_STRAIGHT = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'))
"""What a word processor makes of the quotes that TOML needs."""
_AT = re.compile(r"\(\D+(\d+)\D+(\d+)\)$")  # the parser ends its message with line and column


_A_SERVICE = "[services.bookkeeping]"


def parse_toml(text: str) -> Catalogue:
    """Read a catalogue from TOML text.

    Raises `CatalogueProblems`: one problem with its line when the text is not TOML, else everything
    that `parse` finds.
    """
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CatalogueProblems([_syntax(str(error), text)]) from None
    return parse(content)


def _syntax(message: str, text: str) -> Problem:
    """Locate a syntax error; at the end of the text the reader gives no line."""
    if text.lstrip().startswith("{"):
        return Problem(path="", code=ProblemCode.JSON, line=1, column=1)
    at = _AT.search(message)
    line, column = (int(at[1]), int(at[2])) if at else (text.count("\n") + 1, 1)
    here = text.split("\n")[line - 1].strip()[:60]
    twice = message.startswith(_THERE_ALREADY)
    straight = here.translate(_STRAIGHT)
    return Problem(
        path="",
        code=ProblemCode.TWICE if twice else ProblemCode.SYNTAX,
        got=here,
        expected=straight if straight != here else "",
        line=line,
        column=column,
    )


def parse(mapping: Mapping[str, Any]) -> Catalogue:
    """Read a catalogue from the content of its file.

    Raises `CatalogueProblems` with every error and warning, in the order of the file's tables;
    with warnings alone the catalogue is good, and carries them as `warnings`.
    """
    problems: list[Problem] = []
    top = Table(mapping, "", problems)
    desk, house = read_desk(_needed(top, "desk", "[desk]"))
    services = _services(top, house)
    top.close()
    if any(problem.level is Level.ERROR for problem in problems):
        raise CatalogueProblems(problems)
    return Catalogue(
        desk=desk,
        services=MappingProxyType(services),
        hash=hash_of(written_down(desk, services)),
        warnings=tuple(problems),
    )


def _needed(top: Table, key: str, example: str) -> Table:
    top.require(key, example)
    return top.table(key)


def _services(top: Table, house: House) -> dict[ServiceKey, Service]:
    table = _needed(top, "services", _A_SERVICE)
    services: dict[ServiceKey, Service] = {}
    if top.raw.get("services") == {}:
        table.note(ProblemCode.EMPTY, got="table", expected=_A_SERVICE)
    for key, content in table.keyed():
        inner = Table(content, table.at(key), table.problems)
        services[ServiceKey(key)] = read_service(key, inner, house)
    _check_titles(services, table)
    _check_examples(services, table)
    return services


def _check_titles(services: Mapping[ServiceKey, Service], table: Table) -> None:
    first: dict[str, ServiceKey] = {}
    for key, service in services.items():
        other = first.setdefault(_folded(service.title), key)
        if other != key and service.title:
            table.note(
                ProblemCode.DUPLICATE_TITLE,
                at=f"{table.at(key)}.title",
                got=service.title,
                candidates=[other],
            )


def _check_examples(services: Mapping[ServiceKey, Service], table: Table) -> None:
    first: dict[str, ServiceKey] = {}
    for key, example in _all_examples(services):
        other = first.setdefault(_folded(example), key)
        if other != key:
            table.note(
                ProblemCode.SHARED_EXAMPLE,
                at=f"{table.at(key)}.examples",
                got=example[:60],
                candidates=[other],
            )


def _all_examples(services: Mapping[ServiceKey, Service]) -> Iterator[tuple[ServiceKey, str]]:
    for key, service in services.items():
        for example in service.examples:
            yield key, example


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
