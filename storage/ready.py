"""Statements made ready: written out once for a database, then handed straight to its driver.

SQLAlchemy puts a statement together, says how values go in and come out, and names the errors; but
its way to the driver costs several times what a small query does. What is asked for every letter
goes this way; what is put together anew each time, or asked seldom, goes SQLAlchemy's. Knows no
table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import (
        ColumnElement,
        CompoundSelect,
        Connection,
        Delete,
        Dialect,
        Insert,
        RowMapping,
        Select,
        TextClause,
        TextualSelect,
        Update,
    )
    from sqlalchemy.sql.compiler import SQLCompiler

    Statement: TypeAlias = (
        Select[Any] | CompoundSelect[Any] | Insert | Update | Delete | TextClause | TextualSelect
    )

Row: TypeAlias = "RowMapping | Mapping[str, Any]"
"""A row by the names of its columns, whichever way it was read."""

Given = Mapping[str, Any]
Turn = Callable[[Any], Any]


class NotReady(Exception):
    """The statement is put together anew for its values, so it cannot be written out before."""


class _Form:
    """A statement for one database and certain names: its text, what goes in, what comes out."""

    __slots__ = ("_blank", "_columns", "_into", "_places", "_turned", "text")

    def __init__(
        self,
        *,
        text: str,
        named: bool,
        takes: Sequence[tuple[str, str, Turn | None]],
        fixed: Given,
        columns: Sequence[str],
        turns: Sequence[tuple[str, Turn]],
    ) -> None:
        """Wire it; `takes` says place, name and turn of what goes in, in the text's order."""
        self.text = text
        # What is the same each time stands in the blank already.
        self._blank: Any = dict(fixed) if named else [fixed.get(place) for place, _, _ in takes]
        free = [
            (place if named else number, name, turn)
            for number, (place, name, turn) in enumerate(takes)
            if place not in fixed
        ]
        self._places = [(place, name) for place, name, turn in free if turn is None]
        self._into = [(place, name, turn) for place, name, turn in free if turn is not None]
        self._columns = tuple(columns)
        self._turned = tuple(turns)

    def bound(self, given: Given) -> Any:
        """Give the values as the driver takes them: by name, or in a row."""
        values = self._blank.copy()
        for place, name in self._places:
            values[place] = given[name]
        for place, name, turn in self._into:
            values[place] = turn(given[name])
        return values

    def row(self, raw: Sequence[Any]) -> dict[str, Any]:
        """Give a row of the driver's by name."""
        row = dict(zip(self._columns, raw, strict=True))
        for name, turn in self._turned:
            row[name] = turn(row[name])
        return row


class Ready:
    """One statement; `given` holds its parameters, or an insert's columns, by name."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self._forms: dict[tuple[str, tuple[str, ...]], _Form] = {}

    def rows(self, connection: Connection, given: Given) -> list[Row]:
        """Give all rows."""
        form = self._form(connection.dialect, given)
        found = _run(connection, form, given)
        return [form.row(raw) for raw in found.fetchall()]

    def raw(self, connection: Connection, given: Given) -> list[tuple[Any, ...]]:
        """Give all rows as the driver gives them: for many, of columns that need no turn."""
        found: list[tuple[Any, ...]] = _run(
            connection, self._form(connection.dialect, given), given
        ).fetchall()
        return found

    def first(self, connection: Connection, given: Given) -> Row | None:
        """Give the first row, or None."""
        form = self._form(connection.dialect, given)
        found = _run(connection, form, given)
        raw = found.fetchone()
        found.close()
        return None if raw is None else form.row(raw)

    def one(self, connection: Connection, given: Given) -> Row:
        """Give the row that must be there."""
        row = self.first(connection, given)
        if row is None:
            raise LookupError(given)
        return row

    def scalar(self, connection: Connection, given: Given) -> Any:
        """Give the first column of the first row, or None."""
        row = self.first(connection, given)
        return None if row is None else next(iter(row.values()))

    def change(self, connection: Connection, given: Given) -> int:
        """Carry it out, and give how many rows it changed."""
        count: int = _run(connection, self._form(connection.dialect, given), given).rowcount
        return count

    def change_all(self, connection: Connection, rows: Sequence[Given]) -> None:
        """Carry it out for each, handed over together; all must have the same names."""
        if len(rows) > 1:
            _run_all(connection, self._form(connection.dialect, rows[0]), rows)
        elif rows:
            self.change(connection, rows[0])

    def _form(self, dialect: Dialect, given: Given) -> _Form:
        known = (dialect.name, tuple(given))
        form = self._forms.get(known)
        if form is None:
            form = self._forms[known] = _written(self.statement, dialect, list(given))
        return form


def _written(statement: Statement, dialect: Dialect, names: list[str]) -> _Form:
    compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=names)
    if compiled.post_compile_params or compiled.literal_execute_params or compiled.prefetch:
        raise NotReady(str(statement))
    takes, fixed = {}, {}
    for bind, place in compiled.bind_names.items():
        turn = _turned(bind.type.dialect_impl(dialect).bind_processor(dialect))
        takes[place] = (place, bind.key, turn)
        if bind.key not in names:
            fixed[place] = bind.effective_value if turn is None else turn(bind.effective_value)
    columns = tuple(_comes_out(statement))
    reads = (
        column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns
    )
    names_out = [str(column.key) for column in columns]
    in_order = compiled.positiontup
    return _Form(
        text=compiled.string,
        named=in_order is None,
        takes=[takes[place] for place in in_order or takes],
        fixed=fixed,
        columns=names_out,
        turns=[
            (name, turn)
            for name, read in zip(names_out, reads, strict=True)
            if (turn := _turned(read))
        ],
    )


def _comes_out(statement: Statement) -> Iterable[ColumnElement[Any]]:
    exported = getattr(statement, "exported_columns", ())
    return tuple(exported)


def _turned(turn: Any) -> Turn | None:
    return turn if callable(turn) else None


def _run(connection: Connection, form: _Form, given: Given) -> Any:
    """Run it on the connection's driver; its errors are told as SQLAlchemy tells them."""
    raw: Any = connection.connection.dbapi_connection
    bound = form.bound(given)
    try:
        return raw.execute(form.text, bound)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _named(connection, error, form.text, bound) from error


def _run_all(connection: Connection, form: _Form, rows: Sequence[Given]) -> None:
    """Run it for each row: to a server all rows go at once, and their answers come at once."""
    raw: Any = connection.connection.dbapi_connection
    bound = [form.bound(row) for row in rows]
    cursor = raw.cursor()
    try:
        cursor.executemany(form.text, bound)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _named(connection, error, form.text, bound) from error
    finally:
        cursor.close()


def _named(connection: Connection, error: Exception, text: str, bound: Any) -> Exception:
    dialect = connection.dialect
    gone = dialect.is_disconnect(error, connection.connection, None)  # type: ignore[arg-type]
    if gone:
        # SQLAlchemy finds out by itself, and lets go of all connections that it had open.
        with suppress(DBAPIError):
            connection.exec_driver_sql("SELECT 1")
    return DBAPIError.instance(
        text,
        bound,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=gone,
        dialect=dialect,
    )
