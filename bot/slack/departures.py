"""A workspace that left: its tokens are forgotten, and whoever waits for its people is told.

Slack says it twice, in any order, perhaps late: the second time changes nothing, and a workspace
that came back meanwhile stays. Knows no rule.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.slack.reading import team_of
from routing.inbound import Account, Inbound, InboundKind, Place, Platform
from storage.history import History
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.slack.reading import Body
    from routing.people import Person
    from storage.installations import Installations
    from workers.runtime import Runtime

CODE = "uninstalled"


def has_left(body: Body) -> bool:
    """Tell whether this event says that the app is gone from a workspace."""
    match body.get("event"):
        case {"type": "app_uninstalled"}:
            return True
        case {"type": "tokens_revoked", "tokens": {"bot": [_, *_]}}:
            return True
        case _:
            return False


def enterprise_of(body: Body) -> str:
    """Give the organisation that a body names, or nothing."""
    firm, id = body.get("enterprise"), body.get("enterprise_id")
    named = firm.get("id") if isinstance(firm, dict) else None
    return next((one for one in (id, named) if isinstance(one, str)), "")


def depart(body: Body, runtime: Runtime, store: Installations) -> None:
    """Forget the workspace's tokens, and tell the other side of everything that is open there."""
    team, at = team_of(body), _when(body, runtime.clock())
    firm = enterprise_of(body)
    known = store.of_team(team) if team != firm else store.find(firm, "")
    if known is not None:
        if store.revoke(*known.key, at) is None:
            return
        mark = f"{known.installed_at:%Y%m%d%H%M%S}"
    else:
        mark = f"{at:%Y%m%d}"
    log.warning("workspace has left", team=team)
    for person, ref in _waited_for(runtime, team):
        runtime.keep(_unreachable(runtime, person, ref, f"{team}:{mark}"))


def _when(body: Body, now: datetime) -> datetime:
    said = body.get("event_time")
    try:
        return datetime.fromtimestamp(said, UTC) if isinstance(said, int) and said > 0 else now
    except (OverflowError, OSError, ValueError):
        return now


def _waited_for(runtime: Runtime, team: str) -> Iterator[tuple[Person, str]]:
    """Give each person of the workspace with each open task of theirs, or with none."""
    history = History(runtime.ledger.engine)
    for known in history.people():
        person = known.person
        if not known.accounts or any(one.team != team for one in known.accounts):
            # Who has another account is reached there.
            continue
        tasks = [
            *(history.tasks(client=person.client, closed=False) if person.client else ()),
            *(history.tasks(provider=person.provider, closed=False) if person.provider else ()),
        ]
        yield from ((person, task.ref) for task in tasks)
        if not tasks:
            yield person, ""


def _unreachable(runtime: Runtime, person: Person, ref: str, mark: str) -> Inbound:
    return Inbound(
        key=f"slack-left-{mark}:{int(person.id)}:{ref}",
        account=Account(platform=Platform.DESK, user="slack"),
        place=Place(platform=Platform.DESK, chat="slack"),
        kind=InboundKind.COMMAND,
        sent_at=runtime.clock(),
        command="unreachable",
        fields={"person": str(int(person.id)), "about": ref, "code": CODE},
    )
