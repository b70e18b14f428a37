"""The app in several workspaces: installed, spoken to in each, renewed in time, and gone again."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.slack.installing import COOKIE
from installing import (
    ANA,
    LIND,
    MARA,
    OAUTH,
    OLA,
    ROTH,
    began,
    came_back,
    desk_in,
    installed,
    left,
    says,
    store,
)
from storage.engine import database_path
from storage.installations import Installation
from storage.secrets import Keys

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.slow
def test_a_client_and_a_provider_of_two_workspaces_work_together(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        installed(desk, LIND)
        installed(desk, ROTH)
        desk.slack.person(MARA, "Mara")
        desk.slack.person(ANA, "Ana")
        provider = desk.order("invite", side="provider", services="newsletter", firm="Roth")
        says(desk, ROTH, ANA, provider)
        says(desk, LIND, MARA, desk.order("invite", side="client", firm="Lind"))
        says(desk, LIND, MARA, "December newsletter by 3 December about our new shop")
        card = desk.card(MARA, "go")
        desk.sender.send_interaction(
            {**desk.sender.pressed(MARA, card, "go"), "team": {"id": LIND}}
        )
        desk.settle()
        for method, team in desk.slack.spoken:
            assert team in (LIND, ROTH), method
        posted = {team for method, team in desk.slack.spoken if method == "chat.postMessage"}
        assert posted == {LIND, ROTH}
        assert desk.slack.refused == []


@pytest.mark.slow
def test_tokens_are_locked_at_rest(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        installed(desk, LIND, rotates=True)
        token, refresh = next(iter(desk.slack.tokens)), next(iter(desk.slack.refreshes))
        path = database_path(desk.runtime.settings.database)
        assert path is not None
        written = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
        assert token.encode() not in written
        assert refresh.encode() not in written
        found = store(desk).of_team(LIND)
        assert found is not None
        assert (found.token, found.refresh) == (token, refresh)
        assert token not in repr(found)


@pytest.mark.slow
def test_a_state_is_good_once_in_its_own_browser_and_not_for_long(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.slack.apps[OAUTH.client_id] = OAUTH.client_secret
        state, cookie = began(desk)
        for wrong in ("", f"{COOKIE}=other"):
            assert came_back(desk, wrong, code="c", state=state)[0] == 400
        assert came_back(desk, cookie, code="c", state="other")[0] == 400
        assert came_back(desk, cookie, error="access_denied", state=state)[1].startswith("Nothing")
        assert came_back(desk, cookie, code="c", state=state)[0] == 400, "used already"
        state, cookie = began(desk)
        desk.clock.now += timedelta(minutes=11)
        assert came_back(desk, cookie, code="c", state=state)[0] == 400, "too old"
        state, cookie = began(desk)
        assert came_back(desk, cookie, code="made up", state=state)[0] == 502
        assert store(desk).every() == ()


@pytest.mark.slow
def test_a_token_is_renewed_in_time_and_only_once_though_many_want_it(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        installed(desk, LIND, rotates=True)
        before = store(desk).of_team(LIND)
        assert before is not None
        desk.clock.now += timedelta(hours=11, minutes=45)
        for user in (MARA, ANA, OLA):
            desk.slack.person(user, user)
        bodies = [{**desk.sender.said(u, "hello"), "team_id": LIND} for u in (MARA, ANA, OLA)]
        with ThreadPoolExecutor(3) as pool:
            answers = list(pool.map(desk.sender.send, bodies))
        assert [one.status for one in answers] == [200, 200, 200]
        desk.settle()
        after = store(desk).of_team(LIND)
        assert after is not None
        assert after.token != before.token
        assert len(desk.slack.called("oauth.v2.access")) == 2, "installed, and renewed once"
        assert len(desk.slack.of(MARA)) > 0
        assert desk.slack.refused == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "kinds", [("app_uninstalled", "tokens_revoked"), ("tokens_revoked", "app_uninstalled")]
)
def test_a_workspace_that_leaves_is_told_of_once_in_any_order(
    tmp_path: Path, kinds: tuple[str, str]
) -> None:
    with desk_in(tmp_path) as desk:
        installed(desk, LIND)
        installed(desk, ROTH)
        for user in (MARA, OLA):
            desk.slack.person(user, user[2:].title())
        says(desk, ROTH, OLA, desk.order("invite", side="operator"))
        says(desk, LIND, MARA, desk.order("invite", side="client", firm="Lind"))
        count = len(desk.slack.of(OLA))
        desk.clock.now += timedelta(minutes=5)
        for kind in (*kinds, *kinds):
            more = {"tokens": {"bot": ["U0BOT"]}} if kind == "tokens_revoked" else {}
            assert left(desk, LIND, kind, **more) == 200
        told = [one.shown for one in desk.slack.of(OLA)[count:]]
        assert len([one for one in told if "cannot be reached" in one]) == 1
        found = store(desk).of_team(LIND)
        assert found is not None
        assert (found.token, found.revoked_at is not None) == ("", True)
        desk.slack.spoken.clear()
        desk.order("on_behalf", client="Mara", text="something odd")
        desk.later(hours=1)
        assert LIND not in {team for _, team in desk.slack.spoken}


@pytest.mark.slow
def test_a_late_departure_does_not_end_a_newer_installation(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        installed(desk, LIND)
        late = {**desk.sender.event({"type": "app_uninstalled"}), "team_id": LIND}
        desk.clock.now += timedelta(minutes=5)
        installed(desk, LIND)
        assert desk.sender.send(late).status == 200
        found = store(desk).of_team(LIND)
        assert found is not None
        assert found.revoked_at is None


@pytest.mark.slow
def test_an_organisation_serves_its_workspaces(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        installed(desk, LIND, enterprise_install=True, enterprise={"id": "E0BIG", "name": "Big"})
        desk.slack.person(MARA, "Mara")
        body = {**desk.sender.said(MARA, "hello"), "team_id": LIND, "enterprise_id": "E0BIG"}
        assert desk.sender.send(body).status == 200
        desk.settle()
        assert "Hello Mara" in desk.last(MARA).shown
        assert [one.key for one in store(desk).every()] == [("E0BIG", "")]


@pytest.mark.slow
def test_new_keys_open_what_is_kept_and_only_they(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        installed(desk, LIND)
        keys = Keys(desk.runtime.settings.keys)
        keys.rotate()
        assert store(desk).relock() == 1
        newest = (tmp_path / "keys").read_bytes().split()[0]
        (tmp_path / "keys").write_bytes(newest + b"\n")
        found = store(desk).of_team(LIND)
        assert found is not None
        assert found.token


@pytest.mark.slow
def test_only_one_process_renews_at_a_time(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        made = Installation(team=LIND, token="a", refresh="b", installed_at=desk.clock.now)
        kept = store(desk)
        kept.keep(made)
        short = timedelta(seconds=30)
        assert kept.begin_renewal(made, desk.clock.now, short)
        assert not kept.begin_renewal(made, desk.clock.now, short)
        kept.renewed(made, "c", "d", desk.clock.now + timedelta(hours=12))
        assert kept.begin_renewal(replace(made), desk.clock.now, short)
        assert kept.begin_renewal(made, desk.clock.now + timedelta(minutes=1), short)
