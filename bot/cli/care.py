"""Commands that take care of a desk: is it well, a copy of everything, and the way back."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.common import desk_here, explained, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.backup import Where
    from storage.verify import Difference
    from workers.settings import Settings


def _where(made: Settings) -> Where:
    from storage.backup import Where
    from workers.settings import FILE_NAME

    return Where(
        database=made.database,
        files=made.files,
        keys=made.keys,
        settings=made.folder / FILE_NAME,
        catalogue=made.catalogue,
    )


@click.command(epilog="Example:  outdesk backup /srv/backups/desk.tar.gz")
@click.argument("archive", type=click.Path(path_type=Path))
def backup(archive: Path) -> None:
    """Copy everything into ARCHIVE, keys included.

    The desk may run meanwhile.
    That is settings, catalogue, database, files and keys.
    """
    from storage import backup as copies

    with explained():
        size = copies.backup(_where(desk_here()), archive.resolve(), datetime.now(UTC))
    click.echo(f"{archive}: {size:,} bytes. It holds the keys: keep it where only you can read it.")


@click.command(epilog="Example:  outdesk restore /srv/backups/desk.tar.gz")
@click.argument("archive", type=click.Path(path_type=Path, exists=True))
def restore(archive: Path) -> None:
    """Put everything back from ARCHIVE, where no desk is yet.

    Settings and a catalogue that are there already stay as they are; the copy may have been made
    on the other kind of database. Nothing that was sent is sent again: what waited when the copy
    was made is listed by outdesk outbox.
    """
    from storage import backup as copies

    with explained(), _settings_from(copies.settings_of(archive)) as made:
        held = copies.restore(archive, _where(made))
    if held:
        click.echo(f"{held} waited when the copy was made, and may have been sent since: see")
        click.echo("outdesk outbox, which sends them or strikes them off.")
    click.echo(f"{made.folder} is as it was. Start it with:  outdesk chat  or  outdesk serve")


@contextmanager
def _settings_from(kept: bytes | None) -> Iterator[Settings]:
    """Give the settings here; with none, those of the copy: they say where the rest belongs.

    When the block fails, nothing of them is left behind.
    """
    from storage.engine import database_path
    from workers.settings import FILE_NAME

    made = settings()
    path = made.folder / FILE_NAME
    own = database_path(made.database)
    if kept is None or path.exists() or (own is not None and own.exists()):
        yield made
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    try:
        path.write_bytes(kept)
        yield settings()
    except BaseException:
        path.unlink()
        raise


def _told(difference: Difference) -> str:
    if difference.what == "learned_version":
        version = f"version {difference.n} of what was learned cannot be read"
        return f"{version}: outdesk learn --now"
    return f"{difference.about.ref or difference.about.kind}: {difference.what} differs"


@click.command(epilog="Example:  outdesk doctor")
def doctor() -> None:
    """Look whether the desk is well.

    Settings, catalogue, database, platforms, what waits.
    The platforms are asked what they are asked when the desk is set up; nothing is changed.
    """
    from bot.cli.surroundings import surroundings
    from bot.encoders import finding
    from bot.findings import Weight
    from bot.plain import counted
    from storage.engine import open_engine, running_pid
    from storage.history import History
    from storage.migrate import is_current
    from storage.models import open_encoder
    from storage.verify import rebuild
    from workers.settings import load_catalogue

    with explained():
        made = desk_here()
        services = counted(len(load_catalogue(made.catalogue).services), "service")
        click.echo(f"ok    settings and catalogue: {services}")
        engine = open_engine(made.database, read_only=True)
        pid = running_pid(made.database)
        runs = "-     no desk runs now" if pid is None else f"ok    the desk runs, as process {pid}"
        click.echo(runs)
        ailing = [] if is_current(engine) else ["the database is old: outdesk migrate"]
        ailing += [_told(difference) for difference in rebuild(engine)]
        for name, waits in History(engine).undone(datetime.now(UTC)).items():
            since = f", since {waits.oldest_at:%a %d %b, %H:%M} (UTC)" if waits.oldest_at else ""
            click.echo(f"{'ok  ' if not waits.count else 'look'}  {name}: {waits.count}{since}")
        encoder = finding(open_encoder(made.encoder))
        found = (encoder, *surroundings(made, runs=pid is not None))
        for one in found:
            click.echo(one.line)
    for line in ailing:
        click.echo(f"wrong {line}")
    unwell = ailing or any(one.weight is Weight.WRONG for one in found)
    raise SystemExit(1 if unwell else 0)
