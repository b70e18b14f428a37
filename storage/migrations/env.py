"""Alembic's door: the connection that `storage.migrate` hands in, or an address from outside.

From the command line: `alembic -x url=sqlite:///desk.db upgrade head`, or `OUTDESK_DATABASE`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

from alembic import context
from sqlalchemy import BigInteger
from sqlalchemy import types as sa_types

from storage.engine import open_engine
from storage.tables import metadata
from storage.types import UtcDateTime

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection


# What `script.py.mako` spells out at the head of each migration.
NAMES: dict[str, Callable[[Any], bool]] = {
    "AT": lambda item: isinstance(item, UtcDateTime),
    "KEY": lambda item: isinstance(item, BigInteger),
    "JSON": lambda item: isinstance(item, sa_types.JSON),
}


def render(kind: str, item: Any, _autogen_context: Any) -> str | Literal[False]:
    """Write a migration without names of ours: history must not import today's code."""
    if kind != "type":
        return False
    return next((name for name, known in NAMES.items() if known(item)), False)


def run(connection: Connection) -> None:
    """Run the migrations over a connection, in its transaction."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_item=render,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def main() -> None:
    """Use the connection that was handed in, or open the database of the command line."""
    handed: Connection | None = context.config.attributes.get("connection")
    if handed is not None:
        run(handed)
        return
    url = context.get_x_argument(as_dictionary=True).get("url", os.environ.get("OUTDESK_DATABASE"))
    engine = open_engine(str(url or "sqlite:///outdesk.db"))
    with engine.begin() as connection:
        run(connection)
    engine.dispose()


main()
