"""`outdesk setup`: a platform connected, checked and tried, or the desk started at every boot.

Asks for what is not set yet, says plainly what is wrong, and ends with a task that was really
claimed in the chat. Knows what to ask; what is right, the platform's own room says.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from bot.cli.asking import Asking
from bot.cli.common import desk_here, explained, is_set_up, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workers.settings import Settings

WAIT_FOR = 15 * 60.0
WHERE = {
    "1": "in your Slack workspace",
    "2": "in Slack workspaces of their own",
    "3": "in Telegram",
    "4": "by e-mail or telephone only",
}
_AFTER = {
    "slack": {
        "1": "Invite them:  outdesk invite --firm NAME   They send the code to the app.",
        "2": "They install the app from their side; that needs an address of your own:\n"
        "  docs/how-to/slack.md, 'Several workspaces'.",
        "3": "Connect their side too:  outdesk setup telegram",
        "4": "You write for them:  outdesk on-behalf NAME WORDS",
    },
    "telegram": {
        "1": "Connect that side too:  outdesk setup slack",
        "2": "Connect that side too:  outdesk setup slack",
        "3": "Invite them:  outdesk invite --firm NAME   The code makes a link that they follow.",
        "4": "You write for them:  outdesk on-behalf NAME WORDS",
    },
}
_TEST = click.option("--no-test", is_flag=True, help="Check and save only; try nothing out.")
_WAIT = click.option(
    "--wait", default=WAIT_FOR, show_default=True, help="Seconds to wait for you in the chat."
)


@click.group(epilog="Example:  outdesk setup slack")
def setup() -> None:
    """Connect Slack or Telegram, or let the desk start at boot."""


@setup.command(epilog="Example:  outdesk setup slack")
@click.option("--name", help="What people see the app called; else the desk's name.")
@click.option("--manifest", "only_manifest", is_flag=True, help="Print the manifest, and no more.")
@click.option("--channel", default="", help="Where all your providers read, such as #books.")
@_TEST
@_WAIT
def slack(
    name: str | None, channel: str, *, only_manifest: bool, no_test: bool, wait: float
) -> None:
    """Connect a Slack workspace, up to a test task in the chat.

    Asks where your clients are; then gives a link that makes the app, and takes its two tokens.
    Through a pipe, one answer a line. What is set already is not asked again.
    """
    from bot.cli.connecting_slack import connect

    with explained():
        if only_manifest:
            _print_manifest(name)
            return
        made, ask = _desk(), Asking(silent=False)
        where = _where(ask)
        checked = connect(made, ask, _called(made, name), channel)
        place = f"Send this word to {checked.name}, under 'Apps' in {checked.workspace}:"
        _finish("slack", made, where, place, no_test, wait)


@setup.command(epilog="Example:  outdesk setup telegram")
@click.option("--channel", default="", help="The group where all your providers read: its number.")
@_TEST
@_WAIT
def telegram(channel: str, *, no_test: bool, wait: float) -> None:
    """Connect a Telegram bot, up to a test task in the chat.

    Through a pipe, one answer a line. What is set already is not asked again.
    """
    from bot.cli.connecting_telegram import connect

    with explained():
        made, ask = _desk(), Asking(silent=False)
        where = _where(ask)
        checked = connect(made, ask, channel)
        place = (
            f"Open https://t.me/{checked.name}?start={{word}} and press Start,"
            f" or send this word to @{checked.name}:"
        )
        _finish("telegram", made, where, place, no_test, wait)


@setup.command(epilog="Example:  outdesk setup service --write")
@click.option("--write", is_flag=True, help="Write the file; else it is printed.")
def service(*, write: bool) -> None:
    """Let the desk start at boot.

    With systemd, or on macOS with launchd.
    """
    from bot.cli.service import service_file

    with explained():
        found = service_file(settings(), sys.platform)
        if not write:
            click.echo(found.text, nl=False)
            return
        found.path.parent.mkdir(parents=True, exist_ok=True)
        found.path.write_text(found.text, "utf-8")
        click.echo(f"{found.path} is written. Let it run from now on:\n  {found.start}")


@setup.command(epilog="Example:  outdesk setup keys")
def keys() -> None:
    """Make a new key, and lock all workspaces' tokens with it.

    Old copies stay readable.
    """
    from storage.installations import Installations
    from storage.secrets import Keys
    from workers.runtime import Access, open_ledger

    with explained():
        made = desk_here()
        locks = Keys(made.keys)
        locks.rotate()
        with open_ledger(made, Access.LEAVE) as ledger:
            count = Installations(ledger, locks).relock()
        click.echo(f"{made.keys} has a new key. Tokens locked with it: {count}.")


# --- a desk, and where its people are ------------------------------------------------------------


def _desk() -> Settings:
    """Give the settings of the desk here, which is founded first when there is none."""
    made = settings()
    if is_set_up(made):
        return made
    from bot.cli.founding import Given, found_desk

    click.echo("First the desk itself.")
    return found_desk(None, Asking(silent=False), Given())


def _called(made: Settings, name: str | None) -> str:
    from workers.settings import load_catalogue

    return name or load_catalogue(made.catalogue).desk.name


def _print_manifest(name: str | None) -> None:
    from bot.slack.manifest import as_json

    made = settings()
    called = _called(made, name) if is_set_up(made) else name or "Outdesk"
    click.echo(as_json(called, made.public_url), nl=False)


def _where(ask: Asking) -> str:
    click.echo("Where are the people who ask for work?")
    for key, place in WHERE.items():
        click.echo(f"  {key} {place}")
    return ask("Which number?", "1", None, _one_of(WHERE))


def _one_of(choices: Iterable[str]) -> Callable[[str], str]:
    known = tuple(choices)

    def read(said: str) -> str:
        if said not in known:
            raise click.BadParameter(f"Write one of {', '.join(known)}.")
        return said

    return read


# --- what was found, and the test ----------------------------------------------------------------


def _finish(
    platform: str, made: Settings, where: str, place: str, no_test: bool, wait: float
) -> None:
    from bot.cli.trial import Trial

    click.echo(f"Saved in {made.folder}.")
    if not no_test:
        Trial(_again(made), platform, place, wait).run()
    click.echo(_AFTER[platform][where])
    click.echo(
        "Let the desk run:  outdesk serve      At every boot:  outdesk setup service --write"
    )


def _again(made: Settings) -> Settings:
    """Read the settings again, now that more was written."""
    import os

    from workers.settings import load

    return load(made.folder, os.environ)
