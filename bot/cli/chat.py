"""`outdesk chat`: the desk in this terminal, and transcripts that play on it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_beside, explained, is_set_up, patiently, settings
from bot.sampled import SAMPLE
from routing.inbound import Place, Platform

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.terminal.carrier import Shown
    from bot.terminal.player import Played
    from bot.terminal.room import Room
    from bot.terminal.steps import Transcript
    from workers.settings import Settings

TRY_OUT = "tryout.db"
PROVIDERS = Place(platform=Platform.TERMINAL, chat="providers", private=False)


@click.command(epilog="Example:  outdesk chat --play tests/scenarios/main.txt")
@click.option("--play", "played", type=click.Path(path_type=Path), help="Play a transcript.")
@click.option("--json", "as_json", is_flag=True, help="With --play: one object per delivery.")
@click.option("--db", type=click.Path(path_type=Path), help="Keep everything in this database.")
@click.option("--on", "on", multiple=True, metavar="NAME=PLATFORM", help="Put somebody elsewhere.")
@click.option("--here", is_flag=True, help="Put the sample people on your own desk all the same.")
def chat(
    played: Path | None, as_json: bool, db: Path | None, on: tuple[str, ...], here: bool
) -> None:
    """Open the desk in this terminal, with sample people.

    A desk that you set up stays clean: the sample people get a try-out database beside its own.
    Type as the client, a provider or the operator; press buttons by number; /help tells the rest.
    Without a terminal, lines such as `client> October books, please` are read from a pipe.
    """
    if played is None and (as_json or on):
        alone = "--json" if as_json else "--on"
        raise click.UsageError(f"{alone} belongs to a transcript: --play FILE {alone}")
    with explained():
        if played is not None:
            _play(played, db, _platforms(on), as_json=as_json)
        else:
            _talk(db, here=here)


# --- playing a transcript ------------------------------------------------------------------------


def _play(path: Path, db: Path | None, on: Mapping[str, Platform], *, as_json: bool) -> None:
    from bot.terminal.player import CannotPlay, Mismatch, play
    from bot.terminal.printing import as_card
    from bot.terminal.printing import as_json as to_json
    from bot.terminal.transcript import read_transcript

    transcript = read_transcript(path)
    _note_strangers(on, transcript)
    zone, quiet = transcript.header.zone, transcript.expects

    def show(shown: Shown) -> None:
        if as_json:
            click.echo(to_json(shown))
        elif not quiet:
            click.echo(f"{as_card(shown, zone)}\n")

    with _staged(transcript, db) as made:
        try:
            ended = play(transcript, made, show=show, on=on)
        except Mismatch as no:
            came = "\n".join(no.came) or "nothing"
            _fail(path, no.line, f"expected  {no.expected}\ncame  {came}")
        except CannotPlay as no:
            _fail(path, no.line, no.why)
        else:
            _end(ended, as_json=as_json)


def _note_strangers(on: Iterable[str], transcript: Transcript) -> None:
    """Say aside who is put elsewhere and not in the play: one call may serve many transcripts."""
    names = [actor.name for actor in transcript.header.people]
    for name in on:
        if name not in names:
            known = f"its people are {', '.join(names)}" if names else "its header names nobody"
            click.echo(f"--on: nobody in this play is {name}; {known}", err=True)


def _fail(path: Path, line: int, why: str) -> None:
    click.echo(f"{path}, line {line}: {why}", err=True)
    raise SystemExit(1)


def _end(ended: Played, *, as_json: bool) -> None:
    # With --json nothing but deliveries goes to standard output.
    click.echo("Pings, for each person:", err=as_json)
    for name, count in ended.pings.items():
        click.echo(f"  {name} {count}", err=as_json)
    if ended.repeats:
        click.echo(f"Sent twice, because a stop came in between: {ended.repeats}", err=as_json)


@contextmanager
def _staged(transcript: Transcript, db: Path | None) -> Iterator[Settings]:
    catalogue = transcript.header.catalogue or SAMPLE
    channel = PROVIDERS if transcript.header.channel else None
    if db is not None:
        yield replace(_kept_in(db, catalogue), channel=channel)
        return
    with TemporaryDirectory(prefix="outdesk-") as folder:
        yield replace(_settings_for(Path(folder) / "desk.db", catalogue), channel=channel)


def _kept_in(db: Path, catalogue: Path) -> Settings:
    """Give the settings of a desk in one file, and leave them there for commands that look."""
    from workers.settings import update

    made = _settings_for(db, catalogue)
    update(made.folder, {"catalogue": str(made.catalogue), "database": made.database})
    return made


def _settings_for(db: Path, catalogue: Path) -> Settings:
    from workers.settings import load

    base = load(desk_beside(db), {})
    return replace(base, catalogue=catalogue.resolve(), database=f"sqlite:///{db.resolve()}")


def _platforms(on: tuple[str, ...]) -> Mapping[str, Platform]:
    from bot.terminal.transcript import TranscriptError, platform_named

    found = {}
    for one in on:
        name, equals, platform = one.partition("=")
        if not equals:
            raise click.BadParameter(f"{one!r}: write it as ana=slack", param_hint="--on")
        try:
            found[name] = platform_named(platform)
        except TranscriptError as wrong:
            raise click.BadParameter(f"{wrong.what}; write {wrong.instead}") from wrong
    return found


# --- talking -------------------------------------------------------------------------------------


def _talk(db: Path | None, *, here: bool) -> None:
    from bot.terminal.room import Room, wall_clock
    from bot.terminal.sample import people_for
    from bot.terminal.stage import SimClock, open_stage
    from workers.logs import configure

    made = _desk_to_talk_to(db, here=here)
    configure("error")
    ahead = made.folder / "chat-ahead"
    on_screen = sys.stdin.isatty() and sys.stdout.isatty()
    with patiently(lambda: open_stage(made, SimClock(wall_clock()))) as stage:
        people = people_for(stage.runtime.catalogue.services)
        session = f"chat:{wall_clock().isoformat()}"
        room = Room(stage, people, session, by_time=not on_screen)
        _move_on(room, ahead)
        try:
            _run(room, on_screen=on_screen)
        finally:
            ahead.parent.mkdir(parents=True, exist_ok=True)
            ahead.write_text(str(room.ahead_for.total_seconds()))


def _move_on(room: Room, ahead: Path) -> None:
    """Time that was let pass in an earlier chat has passed."""
    from datetime import timedelta

    from bot.terminal.room import wall_clock

    try:
        room.ahead_for = timedelta(seconds=float(ahead.read_text()))
    except (OSError, ValueError):
        return
    room.stage.clock.now = wall_clock() + room.ahead_for


def _desk_to_talk_to(db: Path | None, *, here: bool) -> Settings:
    made = settings()
    if db is not None:
        catalogue = made.catalogue if is_set_up(made) else SAMPLE
        made = _kept_in(db, catalogue)
    elif not is_set_up(made):
        made = _lay_sample(made)
    elif not here and made.channel != PROVIDERS:
        made = _beside(made)
    return made if made.channel else replace(made, channel=PROVIDERS)


def _beside(made: Settings) -> Settings:
    """Give a desk to try out with the catalogue of this one, and say so."""
    tried = made.folder / TRY_OUT
    click.echo(
        f"A try-out: sample people, your services, kept in {tried}.\n"
        "Your own desk is not touched. To put the sample people on it:  outdesk chat --here",
        err=True,
    )
    if sys.stdin.isatty() and sys.stdout.isatty():
        click.confirm("Open it?", default=True, abort=True)
    return _settings_for(tried, made.catalogue)


def _lay_sample(made: Settings) -> Settings:
    """Put the sample catalogue and settings where no desk is, so that other commands find them."""
    from workers.settings import write

    made.folder.mkdir(parents=True, exist_ok=True)
    made.catalogue.write_bytes(SAMPLE.read_bytes())
    channel = f"{PROVIDERS.platform.value}:{PROVIDERS.chat}"
    write(made.folder, {"catalogue": made.catalogue.name, "channel": channel})
    return settings()


def _run(room: Room, *, on_screen: bool) -> None:
    if on_screen:
        from bot.terminal.screen import Screen

        room.open()
        Screen(room).run()
        return
    from bot.terminal.pipe import converse

    converse(room, sys.stdin, click.echo)
