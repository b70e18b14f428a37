"""The codes that the rulebook can say, found in its own text: notices, refusals."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.messages import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUTING = Path(__file__).parents[2] / "routing"


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """Texts of the rulebook, by what is done with them; its trees are many, and not kept."""

    notices: set[str] = field(default_factory=set)
    refusals: set[str] = field(default_factory=set)
    codes: set[object] = field(default_factory=set)
    begun: set[str] = field(default_factory=set)

    def look(self, node: ast.AST) -> None:
        if isinstance(node, ast.Constant):
            self.codes.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            if isinstance(node.values[0], ast.Constant):
                self.begun.add(str(node.values[0].value))
        elif isinstance(node, ast.Call):
            self._call(node, named(node))

    def _call(self, call: ast.Call, name: str) -> None:
        if name == "Notice":
            for word in call.keywords:
                self.notices.update(texts(word.value) if word.arg == "key" else ())
        elif name == "Refused" and call.args:
            self.refusals.update(texts(call.args[0]))
        self.notices.update(helped(call, name))


@cache
def found() -> Found:
    all = Found()
    for path in ROUTING.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            all.look(node)
    return all


def named(call: ast.Call) -> str:
    """The last name of what is called; nothing where it has none."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def texts(node: ast.expr | None) -> Iterator[str]:
    """The literal texts that an expression may give."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)


# Rooms tell by small helpers: which of their literal arguments is the notice's key.
HELPERS = {
    **dict.fromkeys(("tell_actor", "settled", "_said_to_provider"), 0),
    **dict.fromkeys(
        (
            "_shown_to_client",
            "show_offer",
            "_date_settled",
            "_approval_done",
            "_list",
            "_show_offer",
            "_tell_operators",
            "_tell",
            "_card",
        ),
        0,
    ),
    **dict.fromkeys(("settle", "prompt", "_ask"), 1),
}
# Those that all rooms share: which argument it is, literal or not.
SHARED = {"answer": 0, "card": 0, "answer_of": 1, "client_card": 2}


def notices() -> set[str]:
    return set(found().notices)


def helped(call: ast.Call, name: str) -> tuple[str, ...]:
    if (at := SHARED.get(name)) is not None:
        return tuple(texts(call.args[at])) if len(call.args) > at else ()
    place = HELPERS.get(name)
    if place is None:
        return ()
    literal = [found for arg in call.args if (found := tuple(texts(arg)))]
    return () if len(literal) <= place else literal[place]


def refusals() -> set[str]:
    return set(found().refusals)


def families() -> set[str]:
    """Return the keys with words of notices whose key is put together, such as `reminder.late`."""
    heads = tuple(head for head in found().begun if head.endswith((".", "_")))
    return {key for key in worded() if key.startswith(heads) and not key.startswith("refused.")}


def tellable() -> set[str]:
    """Return the keys of all notices: those found at once, and every code that has words."""
    return (notices() | families() | (found().codes & worded())) - {"unknown"}


def worded() -> set[str]:
    """Return the keys that have a title or a body in English."""
    return {key.rpartition(".")[0] for key in keys_of("en") if key.endswith((".title", ".body"))}
