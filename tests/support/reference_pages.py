"""Parts of the documentation that are written by the code itself.

Run this file to bring them up to date; the tests under `tests/docs/` say when that is needed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from bot.cli import main
from pages import ROOT
from routing.clock.courts import Court
from routing.lifecycle.table import COURT, MOVES
from routing.task import TaskState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from routing import commands as c

REGENERATE = ".venv/bin/python tests/support/reference_pages.py"
_MARK = "<!-- {} -->\n"
BEGIN, END = _MARK.format("begin: written by " + REGENERATE), _MARK.format("end")
COLUMNS = 80


def renewed(page: str) -> str:
    """Return a page's text with what the code writes between its marks."""
    text = (ROOT / page).read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{WRITTEN[page]()}\n\n{END}{after}"


# --- the command line ----------------------------------------------------------------------------


def command_line() -> str:
    """Return the help of every command, as it prints at 80 columns."""
    return "\n\n".join(_told(name, command) for name, command in _commands())


def _commands() -> Iterator[tuple[str, click.Command]]:
    context = click.Context(main)
    yield "outdesk", main
    for name in main.list_commands(context):
        found = main.get_command(context, name)
        assert found is not None
        yield f"outdesk {name}", found
        inner = found.commands if isinstance(found, click.Group) else {}
        yield from ((f"outdesk {name} {own}", command) for own, command in inner.items())


def _told(name: str, command: click.Command) -> str:
    known = {"terminal_width": COLUMNS, "max_content_width": COLUMNS, **main.context_settings}
    context = click.Context(command, info_name=name, **known)
    plain = re.sub(r"[ \t]+$", "", command.get_help(context), flags=re.MULTILINE)
    return f"## `{name}`\n\n```text\n{plain.strip()}\n```"


# --- the lifecycle -------------------------------------------------------------------------------


def lifecycle() -> str:
    """Return the table of states, courts and moves, and what is allowed where."""
    heads = ("| state | court | command | leads to |", "| --- | --- | --- | --- |")
    moves = [row for state in TaskState for row in _moves(state)]
    more = ("| command | allowed without a move in |", "| --- | --- |")
    stays = [_stay(command) for command in _staying()]
    return "\n".join((*heads, *moves, "", *more, *stays))


def _moves(state: TaskState) -> Iterator[str]:
    court = _court(state)
    found = {command.__name__: to for command, to in MOVES[state].items() if to}
    if not found:
        yield f"| `{state}` | {court} | | |"
    for command, to in found.items():
        leads = ", ".join(f"`{one}`" for one in TaskState if one in to)
        yield f"| `{state}` | {court} | `{command}` | {leads} |"


def _court(state: TaskState) -> str:
    if state == TaskState.WAITING:
        return "whom it waits for"
    found = COURT.get(state)
    return "nobody" if found is None else Court(found).value.replace("_", " ")


def _staying() -> list[type[c.Command]]:
    every = (command for table in MOVES.values() for command, to in table.items() if not to)
    return sorted(dict.fromkeys(every), key=lambda command: command.__name__)


def _stay(command: type[c.Command]) -> str:
    where = [state for state in TaskState if MOVES[state].get(command) == frozenset()]
    named = "every state" if len(where) == len(TaskState) else ", ".join(map(str, where))
    return f"| `{command.__name__}` | {named} |"


# --- transcripts ---------------------------------------------------------------------------------


def keys() -> str:
    """Return the tables of notice keys, refusals and action keys, each with its English words."""
    from bot.messages import messages_for
    from routing.conversation import ACTIONS
    from told_codes import refusals, tellable

    words = messages_for("en")
    told = [
        _row(key, words.get(f"{key}.title") or words.get(f"{key}.body"))
        for key in sorted(tellable())
    ]
    nos = [
        _row(f"refused.{code}", words.get(f"refused.{code}.body")) for code in sorted(refusals())
    ]
    labels = {key: words.get(f"action.{key}") for key in sorted(ACTIONS)}
    buttons = [_row(key, label) for key, label in labels.items()]
    return "\n".join(
        (
            *("### Notices", "", "| key | begins in English with |", "| --- | --- |", *told),
            *("", "### Refusals", "", "| key | begins in English with |", "| --- | --- |", *nos),
            *("", "### Actions", "", "| key | label in English |", "| --- | --- |", *buttons),
        )
    )


def _row(key: str, words: str | None) -> str:
    first = (words or "").partition("\n")[0].partition(" || ")[0]
    said = re.sub(r"\{\w+[?!]\}", "", first)
    said = re.sub(r"\{(\w+)[^}]*\}", r"*\1*", said).replace("|", "\\|").strip()
    return f"| `{key}` | {said if len(said) <= 80 else said[:79] + '…'} |"


WRITTEN: dict[str, Callable[[], str]] = {
    "docs/reference/command-line.md": command_line,
    "docs/reference/transcripts.md": keys,
    "docs/explanation/lifecycle.md": lifecycle,
}

if __name__ == "__main__":
    for name in WRITTEN:
        (ROOT / name).write_text(renewed(name), "utf-8")
