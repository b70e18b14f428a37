"""The codes that the rulebook can say, found in its own text: notices, refusals."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.messages import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUTING = Path(__file__).parents[2] / "routing"


@cache
def calls() -> tuple[ast.Call, ...]:
    nodes = (node for path in ROUTING.rglob("*.py") for node in ast.walk(parsed(path)))
    return tuple(node for node in nodes if isinstance(node, ast.Call))


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def named(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


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
    keys = (word for call in calls() if named(call) == "Notice" for word in call.keywords)
    said = (text for word in keys if word.arg == "key" for text in texts(word.value))
    return {*said, *(text for call in calls() for text in helped(call))}


def helped(call: ast.Call) -> tuple[str, ...]:
    if (at := SHARED.get(named(call))) is not None:
        return tuple(texts(call.args[at])) if len(call.args) > at else ()
    place = HELPERS.get(named(call))
    literal = [found for arg in call.args if (found := tuple(texts(arg)))]
    return () if place is None or len(literal) <= place else literal[place]


def refusals() -> set[str]:
    found = (call.args[0] for call in calls() if named(call) == "Refused" and call.args)
    return {text for node in found for text in texts(node)}


def families() -> set[str]:
    """Return the keys with words of notices whose key is put together, such as `reminder.late`."""
    nodes = (node for path in ROUTING.rglob("*.py") for node in ast.walk(parsed(path)))
    joined = (node.values[0] for node in nodes if isinstance(node, ast.JoinedStr))
    begun = (str(node.value) for node in joined if isinstance(node, ast.Constant))
    heads = tuple(head for head in begun if head.endswith((".", "_")))
    return {key for key in worded() if key.startswith(heads) and not key.startswith("refused.")}


def tellable() -> set[str]:
    """Return the keys of all notices: those found at once, and every code that has words."""
    nodes = (node for path in ROUTING.rglob("*.py") for node in ast.walk(parsed(path)))
    codes = {node.value for node in nodes if isinstance(node, ast.Constant)}
    return (notices() | families() | (codes & worded())) - {"unknown"}


def worded() -> set[str]:
    """Return the keys that have a title or a body in English."""
    return {key.rpartition(".")[0] for key in keys_of("en") if key.endswith((".title", ".body"))}
