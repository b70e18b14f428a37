"""Where the desk's Slack app is installed, with its tokens locked; and the states of installing.

One row for each workspace, or for each organisation that installed it for all of its workspaces.
A token is locked by the desk's own keys before it is written. Knows no Slack.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import delete, or_, select, update

from storage import tables as t
from storage.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, RowMapping

    from storage.ledger import SqlLedger
    from storage.secrets import Keys

STATE_FOR = timedelta(minutes=10)


@dataclass(frozen=True, kw_only=True, slots=True)
class Installation:
    """The app in one workspace; without `team`, in all of an organisation.

    `refresh` is good once, where tokens are renewed; `expires_at` is None where they are not.
    """

    enterprise: str = ""
    team: str = ""
    name: str = ""
    bot_user: str = ""
    token: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    expires_at: datetime | None = None
    installed_at: datetime
    revoked_at: datetime | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells one installation from another."""
        return self.enterprise, self.team


class Installations:
    """The installations of one desk, over its memory; may be used from any thread."""

    def __init__(self, ledger: SqlLedger, keys: Keys) -> None:
        self._ledger = ledger
        self._keys = keys

    def keep(self, made: Installation) -> None:
        """Keep an installation; one of the same workspace is replaced, and its right comes back.

        Raises `storage.secrets.NoKey`.
        """
        row = {
            "enterprise": made.enterprise,
            "team": made.team,
            "name": made.name,
            "bot_user": made.bot_user,
            "installed_at": made.installed_at,
            "revoked_at": None,
            **self._locked(made),
        }
        self._ledger.turns.run(lambda connection: upsert(connection, t.installations, row))

    def find(self, enterprise: str, team: str) -> Installation | None:
        """Give the one of a workspace, else the one of its organisation, revoked or not."""
        keys = [(enterprise, team), ("", team), (enterprise, "")]
        wanted = [_is(one) for one in keys if any(one)]
        rows = self._rows(or_(*wanted)) if wanted else []
        found = {(row["enterprise"], row["team"]): row for row in rows}
        # A workspace is named by its own id alone, whatever organisation it came to belong to.
        row = next((found[key] for key in keys if key in found), None)
        return None if row is None else self._read(row)

    def of_team(self, team: str) -> Installation | None:
        """Give the one that serves a workspace, also when its organisation installed the app."""
        rows = self._rows(t.installations.c.team == team)
        if rows:
            return self._read(rows[0])
        enterprise = self._ledger.setting(_belongs(team))
        return self.find(enterprise, "") if enterprise else None

    def belongs(self, team: str, enterprise: str) -> None:
        """Note which organisation a workspace belongs to."""
        if team and enterprise and self._ledger.setting(_belongs(team)) != enterprise:
            self._ledger.note(_belongs(team), enterprise)

    def every(self) -> tuple[Installation, ...]:
        """Give all of them, in the order of their keys."""
        return tuple(self._read(row) for row in self._rows(None))

    def revoke(self, enterprise: str, team: str, at: datetime) -> Installation | None:
        """Forget the tokens of an installation that ended `at`; gives it as it was, the first time.

        One that was made since then stays: what ended is an earlier one.
        """
        found = self.find(enterprise, team)
        if found is None or found.revoked_at is not None or found.installed_at > at:
            return None
        gone = {"token": "", "refresh": "", "expires_at": None, "revoked_at": at}
        table = t.installations
        still = _is(found.key) & table.c.revoked_at.is_(None)
        query = update(table).where(still).values(gone)
        changed = self._ledger.turns.run(lambda connection: connection.execute(query).rowcount)
        return found if changed else None

    # --- renewing ---

    def begin_renewal(self, made: Installation, now: datetime, within: timedelta) -> bool:
        """Take the right to renew its token, for a while; False when somebody else has it."""
        table = t.installations
        free = or_(table.c.renewing_until_at.is_(None), table.c.renewing_until_at <= now)
        mine = update(table).where(_is(made.key) & free).values(renewing_until_at=now + within)
        return bool(self._ledger.turns.run(lambda connection: connection.execute(mine).rowcount))

    def renewed(
        self, made: Installation, token: str, refresh: str, expires_at: datetime
    ) -> Installation:
        """Keep new tokens in place of the old ones, which are no longer good."""
        after = replace(made, token=token, refresh=refresh, expires_at=expires_at)
        values = {**self._locked(after), "renewing_until_at": None}
        query = update(t.installations).where(_is(made.key)).values(values)
        self._ledger.turns.run(lambda connection: connection.execute(query).rowcount)
        return after

    def relock(self) -> int:
        """Lock all tokens with the newest key, and give how many rows there are."""

        def change(connection: Connection) -> int:
            rows = connection.execute(select(t.installations)).mappings().all()
            for row in rows:
                locked = {n: self._keys.renew(row[n]) for n in ("token", "refresh") if row[n]}
                key = (row["enterprise"], row["team"])
                if locked:
                    connection.execute(update(t.installations).where(_is(key)).values(locked))
            return len(rows)

        return self._ledger.turns.run(change)

    # --- states ---

    def new_state(self, now: datetime) -> str:
        """Give a word that comes back with an installation; good once, for ten minutes."""
        state = secrets.token_urlsafe(24)

        def write(connection: Connection) -> None:
            table = t.install_states
            connection.execute(delete(table).where(table.c.expires_at <= now))
            upsert(connection, table, {"digest": _digest(state), "expires_at": now + STATE_FOR})

        self._ledger.turns.run(write)
        return state

    def take_state(self, state: str, now: datetime) -> bool:
        """Use up a state; False for one that is unknown, used or too old."""
        table = t.install_states
        mine = (table.c.digest == _digest(state)) & (table.c.expires_at > now)
        query = delete(table).where(mine)
        return bool(self._ledger.turns.run(lambda connection: connection.execute(query).rowcount))

    # --- rows ---

    def _rows(self, where: ColumnElement[bool] | None) -> list[RowMapping]:
        table = t.installations
        query = select(table).order_by(table.c.enterprise, table.c.team)
        query = query if where is None else query.where(where)
        return self._ledger.look(lambda connection: list(connection.execute(query).mappings()))

    def _read(self, row: RowMapping) -> Installation:
        return Installation(
            enterprise=row["enterprise"],
            team=row["team"],
            name=row["name"],
            bot_user=row["bot_user"],
            token=self._keys.decrypt(row["token"]) if row["token"] else "",
            refresh=self._keys.decrypt(row["refresh"]) if row["refresh"] else "",
            expires_at=row["expires_at"],
            installed_at=row["installed_at"],
            revoked_at=row["revoked_at"],
        )

    def _locked(self, made: Installation) -> dict[str, object]:
        return {
            "token": self._keys.encrypt(made.token),
            "refresh": self._keys.encrypt(made.refresh) if made.refresh else "",
            "expires_at": made.expires_at,
        }


def _is(key: tuple[str, str]) -> ColumnElement[bool]:
    table = t.installations
    return (table.c.enterprise == key[0]) & (table.c.team == key[1])


def _belongs(team: str) -> str:
    return f"slack.enterprise.{team}"


def _digest(state: str) -> str:
    return sha256(state.encode("utf-8", "replace")).hexdigest()
