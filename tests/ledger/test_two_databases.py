"""The text is the same for both databases: what PostgreSQL would be told is valid there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from storage.counters import counted_names
from storage.tables import metadata

FLOORS = [Path(__file__).parents[2] / name for name in ("routing", "storage")]
POSTGRES = postgresql.dialect()
TABLES = metadata.sorted_tables

pytestmark = pytest.mark.sqlite


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_can_be_said_to_postgresql(table) -> None:
    said = str(CreateTable(table).compile(dialect=POSTGRES))
    assert "DATETIME" not in said
    for index in table.indexes:
        assert str(CreateIndex(index).compile(dialect=POSTGRES))
        assert len(str(index.name)) <= 63
    for constraint in table.constraints:
        assert len(str(constraint.name)) <= 63


def test_instants_have_a_zone_and_ids_are_wide() -> None:
    said = str(CreateTable(metadata.tables["events"]).compile(dialect=POSTGRES))
    assert "happened_at TIMESTAMP WITH TIME ZONE NOT NULL" in said
    assert "id BIGINT NOT NULL" in said


def test_every_counter_goes_on_behind_what_is_there() -> None:
    taken = re.compile(r'(?:\btake(?:_one)?\([\w.]*connection, |next_id\()"(\w+)"')
    code = "".join(path.read_text("utf-8") for floor in FLOORS for path in floor.rglob("*.py"))
    assert len(set(taken.findall(code))) > 10
    assert set(taken.findall(code)) <= set(counted_names())
