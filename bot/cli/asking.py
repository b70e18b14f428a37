"""Asking at a terminal or through a pipe: one answer a line, a default in brackets.

What an option or a setting says already is not asked. Secrets are typed unseen. Knows no command.
"""

from __future__ import annotations

import sys
from getpass import getpass
from typing import TYPE_CHECKING, TypeVar

import click

from bot.findings import is_well

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.findings import Finding

T = TypeVar("T")


class Asking:
    """Asks what was not said; at a terminal again until it can be read."""

    def __init__(self, *, silent: bool) -> None:
        self.silent = silent

    def __call__(
        self,
        question: str,
        default: str,
        said: str | None,
        read: Callable[[str], T],
        *,
        secret: bool = False,
    ) -> T:
        """Give what is read from the answer; Enter is the default. `secret` is not shown.

        Raises `click.BadParameter` for what cannot be read and cannot be asked again.
        """
        if said is not None:
            return read(said)
        shown = "" if secret else default
        while not self.silent:
            try:
                return read(self._answer(question, shown, secret=secret) or default)
            except click.BadParameter as wrong:
                if not sys.stdin.isatty():
                    raise
                click.echo(wrong.message)
        return read(default)

    def _answer(self, question: str, default: str, *, secret: bool) -> str:
        prompt = f"{question} [{default}] " if default else f"{question} "
        if secret and sys.stdin.isatty():
            return getpass(prompt).strip()
        click.echo(prompt, nl=False)
        line = sys.stdin.readline()
        if not sys.stdin.isatty():
            click.echo("" if secret else line.strip())
        elif not line:
            raise click.Abort
        return line.strip()


def told_well(findings: Iterable[Finding]) -> bool:
    """Print what was found and tell whether nothing is wrong.

    Raises `ClickException` for a fault when nobody is there who could set it right now.
    """
    found = tuple(findings)
    for one in found:
        click.echo(one.line)
    if is_well(found):
        return True
    if not sys.stdin.isatty():
        raise click.ClickException("Nothing was saved. Set that right, then run this again.")
    click.echo("Nothing is saved yet. Set that right; Enter keeps what you gave.")
    return False
