"""The house's rules as functions over one parsed file, so that each can be tried on a sample.

Each rule yields faults: a line and what to do instead. Which files a rule is put to is decided in
`tests/house/`.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

N = TypeVar("N", bound=ast.AST)
FLOORS = ("bot", "routing", "storage", "workers")


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """One Python file: where it is, seen from the root, and what is in it."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """The file, parsed."""
        return _parsed(self.text, self.path)

    def all(self, *kinds: type[N]) -> Iterator[N]:
        """Every node of these kinds."""
        found = _nodes(self.text, self.path)
        return (node for kind in kinds for node in found.get(kind, ()) if isinstance(node, kind))


@cache
def _parsed(text: str, path: str) -> ast.Module:
    """Parse a file once for all rules: none of them changes the tree."""
    return ast.parse(text, path)


@cache
def _nodes(text: str, path: str) -> Mapping[type[ast.AST], list[ast.AST]]:
    """Walk a file once for all rules: its nodes by their kind."""
    found: dict[type[ast.AST], list[ast.AST]] = {}
    for node in ast.walk(_parsed(text, path)):
        found.setdefault(type(node), []).append(node)
    return found


def forget_trees() -> None:
    """Let the trees go: half a million objects, which every search for garbage looks through."""
    _nodes.cache_clear()
    _parsed.cache_clear()


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """A broken rule: file, line, and what to do instead."""

    path: str
    line: int
    advice: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.advice}"


# --- libraries -----------------------------------------------------------------------------------


def libraries(source: Source) -> Iterator[tuple[str, int]]:
    """Give the third-party libraries that a file imports, wherever it does, with lines."""
    for node in source.all(ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            names = [node.module] if node.module and not node.level else []
        for name in names:
            top = name.partition(".")[0]
            if top not in FLOORS and top not in sys.stdlib_module_names:
                yield top, node.lineno


def strays(source: Source, owners: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    """Find imports of a library outside the places that own it."""
    for library, line in libraries(source):
        places = owners.get(library)
        if places is None:
            advice = f"give {library} an owner in tests/house/test_structure.py, or do without it"
        elif not source.path.startswith(places):
            advice = f"{library} belongs to {' and '.join(places)}: ask there, through a port"
        else:
            continue
        yield Fault(path=source.path, line=line, advice=advice)


def circle(sources: Iterable[Source]) -> list[str]:
    """Give modules that need each other in a ring, first again last; nothing when none do.

    An import within a function counts; one that only types need does not.
    """
    sources = list(sources)
    known = {_module(source.path) for source in sources}
    needs = {_module(source.path): set(_needed(source.tree, known)) for source in sources}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _needed(tree: ast.AST, known: Collection[str]) -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in known else node.module for name in names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif not (isinstance(node, ast.expr) or _for_types_only(node)):
            yield from _needed(node, known)


def _for_types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)


# --- words ---------------------------------------------------------------------------------------

_PUNCTUATION = ".,;:!?\"'()[]{}…-"


def is_sentence(text: str) -> bool:
    """Tell whether a text has three words or more: runs of letters between spaces."""
    words = (word.strip(_PUNCTUATION) for word in text.split())
    return sum(bool(re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", word)) for word in words) >= 3


def sentences(source: Source) -> Iterator[Fault]:
    """Find literals that speak: those with three words or more, docstrings excepted.

    What people write, and the desk only matches, passes: all of `routing/understanding/words`, and
    in the rest of `routing/understanding` a raw literal, or one split into words on the spot.
    """
    if source.path.startswith("routing/understanding/words"):
        return
    exempt = set(_documentation(source))
    if source.path.startswith("routing/understanding"):
        exempt |= set(_to_be_matched(source))
    for node in _literals(source.tree, exempt):
        if is_sentence(_words_of(node)):
            yield Fault(
                path=source.path,
                line=node.lineno,
                advice="return a code with typed fields; the words go to bot's catalogues"
                " (what people write goes to routing/understanding/words, or is a raw literal)",
            )


def _documentation(source: Source) -> Iterator[ast.AST]:
    """Give every bare literal statement: docstrings, and those under an attribute."""
    return (n.value for n in source.all(ast.Expr) if isinstance(n.value, ast.Constant))


def _to_be_matched(source: Source) -> Iterator[ast.AST]:
    lines = source.text.splitlines()
    for node in source.all(ast.Constant, ast.JoinedStr):
        if _is_raw(node, lines):
            yield node
    for call in source.all(ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"split", "splitlines"}:
            yield call.func.value


def _is_raw(node: ast.expr, lines: list[str]) -> bool:
    start = lines[node.lineno - 1].encode()[node.col_offset :][:3].decode(errors="replace")
    return re.match(r"(?i)(r|rb|br|rf|fr)[\"']", start) is not None


def _literals(tree: ast.AST, exempt: set[ast.AST]) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Give the string literals, an f-string as one, leaving out what is exempt."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if node in exempt:
            continue
        if isinstance(node, ast.JoinedStr):
            yield node
            waiting += [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        elif isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node
        else:
            waiting += ast.iter_child_nodes(node)


def _words_of(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    # A value in the middle of an f-string stands for a word.
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "word" for part in node.values
    )


# --- purity --------------------------------------------------------------------------------------

_CLOCKS = {"now", "utcnow", "today", "fromtimestamp"}
_CHANCE = {"uuid1", "uuid4", "getnode"}
_BUILT_IN = {"open", "print", "input", "breakpoint", "exec", "eval"}
_FILES = {"read_text", "read_bytes", "write_text", "write_bytes"}
_TAKE_NOW = "take `now` as an argument: the rulebook reads no clock"
_NO_CHANCE = "take the id or the chance as an argument: the rulebook draws none"
_NO_IO = "the rulebook does no I/O: let storage, workers or bot hand it the value"


def impurities(source: Source) -> Iterator[Fault]:
    """Find clocks, chance and I/O that an import contract cannot see."""
    for node in source.all(ast.Call, ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Call):
            advice = _impure_call(node)
        elif isinstance(node, ast.Import):
            advice = _TAKE_NOW if any(alias.name == "time" for alias in node.names) else None
        else:
            advice = _impure_import(node)
        if advice:
            yield Fault(path=source.path, line=node.lineno, advice=advice)


def _impure_call(call: ast.Call) -> str | None:
    match call.func:
        case ast.Name(id=name) if name in _BUILT_IN:
            return _NO_IO
        case ast.Attribute(attr=name) if name in _FILES:
            return _NO_IO
        case ast.Attribute(attr=name) if name in _CHANCE:
            return _NO_CHANCE
        case ast.Attribute(attr="fromtimestamp"):
            return None if len(call.args) + len(call.keywords) > 1 else _TAKE_NOW
        case ast.Attribute(attr=name, value=owner) if name in _CLOCKS:
            return _TAKE_NOW if ast.unparse(owner).split(".")[-1] in {"datetime", "date"} else None
    return None


def _impure_import(node: ast.ImportFrom) -> str | None:
    names = {alias.name for alias in node.names}
    if node.module == "time":
        return _TAKE_NOW
    if node.module == "uuid" and names & _CHANCE:
        return _NO_CHANCE
    return None


# --- the rest ------------------------------------------------------------------------------------


def anythings(source: Source) -> Iterator[Fault]:
    """Find `Any` where it is imported or spelled."""
    for node in source.all(ast.ImportFrom, ast.Attribute):
        imported = isinstance(node, ast.ImportFrom) and any(n.name == "Any" for n in node.names)
        spelled = isinstance(node, ast.Attribute) and node.attr == "Any"
        if imported or spelled:
            yield Fault(
                path=source.path,
                line=node.lineno,
                advice="say the type, or `object` and narrow it; where foreign JSON or TOML enters,"
                " list the file in tests/house/test_structure.py",
            )


_POSTPONED = ("eta", "countdown")


def postponements(source: Source) -> Iterator[Fault]:
    """Find a Celery message that is to be held until later: a broker is no calendar."""
    for node in source.all(ast.Call, ast.Dict):
        if isinstance(node, ast.Call):
            names = [keyword.arg for keyword in node.keywords]
        else:
            names = [key.value for key in node.keys if isinstance(key, ast.Constant)]
        for name in names:
            if name in _POSTPONED:
                advice = f"{name}: arm a timer in the database; messages are wake-ups, for now"
                yield Fault(path=source.path, line=node.lineno, advice=advice)


def overlong(source: Source, *, limit: int) -> Iterator[Fault]:
    """Find a file with more lines than the limit."""
    count = len(source.text.splitlines())
    if count > limit:
        advice = f"{count} lines hide a room: make it a package of files under {limit}"
        yield Fault(path=source.path, line=limit + 1, advice=advice)


def matches(source: Source, pattern: re.Pattern[str], advice: str) -> Iterator[Fault]:
    """Find the lines in which a pattern occurs."""
    for line, text in enumerate(source.text.splitlines(), start=1):
        if pattern.search(text):
            yield Fault(path=source.path, line=line, advice=advice)
