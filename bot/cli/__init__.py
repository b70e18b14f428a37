"""The command line: `outdesk`. Each group of commands is a file, imported when it is called.

Knows where commands are and no more, so that help and the first prompt are quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from bot.cli.options import of_played
from bot.cli.outlets import ending_quietly

_COMMANDS = {
    "chat": "chat",
    "init": "founding",
    "setup": "setting_up",
    "serve": "serving",
    "check": "catalogues",
    "migrate": "migrating",
    "invite": "ordering",
    "import": "importing",
    "provider": "providing",
    **dict.fromkeys(("assign", "remind", "move", "write", "cancel", "on-behalf"), "orders"),
    **dict.fromkeys(("note", "decide", "route", "decline", "hand-over"), "orders"),
    **dict.fromkeys(("retainer", "terms", "steps"), "orders"),
    "tasks": "looking",
    "board": "looking",
    "show": "looking",
    "report": "reporting",
    "map": "mapping",
    "ahead": "ahead",
    "why": "whys",
    "fairness": "sharing",
    "statement": "statements",
    "export": "statements",
    "access": "register",
    "changes": "changes",
    "archive": "taking",
    "backup": "care",
    "restore": "care",
    "doctor": "care",
    "disclose": "privacy",
    "forget": "privacy",
    "views": "viewing",
    "verify": "verifying",
    "outbox": "posting",
    "stuck": "stuck",
    "drop": "dropping",
    "understand": "understand",
    "learn": "learning",
    "completion": "completion",
}

_LOOKING = frozenset(
    (
        *("tasks", "board", "show", "report", "map", "ahead", "why", "fairness"),
        *("statement", "export", "access", "changes", "archive", "views", "verify"),
    )
)
"""What only looks, and so may look into a desk that was played into a file."""


def _function(name: str) -> str:
    """Give a command's function: Python keeps some names for itself."""
    return "import_" if name == "import" else name.replace("-", "_")


class _Lazy(click.Group):
    """Imports a command's file when the command is named, and all of them for the list."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run what was typed, until it is done or nobody reads what it says."""
        with ending_quietly():
            return super().main(*args, **kwargs)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        room = _COMMANDS.get(cmd_name)
        if room is None:
            return None
        found: click.Command = getattr(import_module(f"bot.cli.{room}"), _function(cmd_name))
        if cmd_name in _LOOKING and of_played not in found.params:
            found.params.append(of_played)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed; one that is mistyped names the nearest."""
        from difflib import get_close_matches

        near = () if args[0] in _COMMANDS else get_close_matches(args[0], _COMMANDS, n=2)
        if near:
            ctx.fail(f"No such command '{args[0]}'. Did you mean {' or '.join(near)}?")
        return super().resolve_command(ctx, args)


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="outdesk")
def main() -> None:
    """A desk in chat that routes a small firm's requests to outside providers.

    Try it with:  outdesk chat      Set up your own with:  outdesk setup slack
    """
    from workers.heap import load_quickly

    load_quickly()
