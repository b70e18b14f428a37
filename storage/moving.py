"""A database into the shape of this release, and a desk's whole memory into another database.

Of what is moved, all of it arrives and is compared row by row, or nothing does; nobody may run the
desk meanwhile, on either side. Files and keys are not part of it: they stay in their folders.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from storage import copying
from storage.engine import database_path, open_engine, right_to_run
from storage.migrate import is_current, upgrade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy import Engine

    from storage.copying import Copied


class SamePlace(Exception):
    """A memory was to be moved to where it is."""


def move(
    source: str,
    target: str,
    counted: Callable[[int], AbstractContextManager[Callable[[int], None]]],
) -> tuple[Copied, ...]:
    """Copy every row, compare, and give what each table holds now.

    `counted` is told how many rows there are, and gives what hears of each step. Raises
    `storage.engine.AlreadyRunning` for either side, `storage.copying.NotEmpty`, `Differs`,
    `SamePlace`, and `storage.engine.NoDatabase` for a source that is not there; then nothing of
    the copy is kept.
    """
    if source == target:
        raise SamePlace
    with ExitStack() as stack:
        read, written = (stack.enter_context(_held(url)) for url in (source, target))
        with copying.filling(written) as connection:
            copying.must_be_empty(connection)
            with read.connect() as looking:
                rows = copying.size(looking)
            with counted(rows) as looked:
                return copying.copy(read, connection, looked)


def renew(url: str) -> None:
    """Bring a database to the shape of this release; it is made when there is none.

    On a server the processes of a desk of several may go on meanwhile. Raises
    `storage.engine.AlreadyRunning` when one runs it alone.
    """
    with _held(url, alone=database_path(url) is not None):
        pass


@contextmanager
def _held(url: str, *, alone: bool = True) -> Iterator[Engine]:
    """Open a database in the shape of this release, which nobody runs, or nobody alone."""
    with right_to_run(url, alone=alone):
        engine = open_engine(url)
        try:
            if not is_current(engine):
                upgrade(engine)
            yield engine
        finally:
            engine.dispose()


def is_there(url: str) -> bool:
    """Tell whether there is a database at an address; a server's is taken to be there."""
    path = database_path(url)
    return path is None or path.is_file()
