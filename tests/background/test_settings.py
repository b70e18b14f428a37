"""Settings come from a file and the environment, and everything wrong is told at once."""

from __future__ import annotations

import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.catalogue import CatalogueProblems
from workers.settings import (
    SettingCode,
    SettingProblem,
    Settings,
    SettingsProblems,
    home,
    keys,
    load,
    load_catalogue,
    variable,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference" / "settings.md"


def said(folder: Path, text: str) -> Settings:
    (folder / "outdesk.toml").write_text(text, "utf-8")
    return load(folder, {})


def problems(
    folder: Path, text: str = "", environ: Mapping[str, str] | None = None
) -> tuple[SettingProblem, ...]:
    (folder / "outdesk.toml").write_text(text, "utf-8")
    with pytest.raises(SettingsProblems) as told:
        load(folder, environ or {})
    return told.value.problems


def test_a_desk_needs_no_settings(tmp_path: Path) -> None:
    settings = load(tmp_path, {})
    assert settings.catalogue == tmp_path / "catalogue.toml"
    assert settings.database == f"sqlite:///{tmp_path}/outdesk.db"
    assert settings.file_limit == 20_000_000
    assert settings.broker is None


def test_paths_are_seen_from_the_desks_folder(tmp_path: Path) -> None:
    settings = said(tmp_path, 'files = "sent/here"\nkeys = "/srv/keys"\ndatabase="sqlite:///a.db"')
    assert settings.files == tmp_path / "sent" / "here"
    assert settings.keys == Path("/srv/keys")
    assert settings.database == f"sqlite:///{tmp_path}/a.db"


def test_the_environment_wins(tmp_path: Path) -> None:
    (tmp_path / "outdesk.toml").write_text('log_level = "debug"')
    assert load(tmp_path, {"OUTDESK_LOG_LEVEL": "warning"}).log_level == "warning"


@pytest.mark.parametrize(
    ("written", "size"),
    [('"20 MB"', 20_000_000), ('"500kB"', 500_000), ("2000", 2000), ('"1 GB"', 10**9)],
)
def test_a_size_is_written_as_people_write_it(tmp_path: Path, written: str, size: int) -> None:
    assert said(tmp_path, f"file_limit = {written}").file_limit == size


def test_an_address_loses_its_last_slash(tmp_path: Path) -> None:
    assert said(tmp_path, 'public_url = "https://a.example/"').public_url == "https://a.example"
    local = said(tmp_path, 'public_url = "http://localhost:8000"')
    assert local.public_url == "http://localhost:8000"


def test_everything_wrong_is_told_at_once_with_its_path(tmp_path: Path) -> None:
    text = 'log_level = "loud"\nfile_limit = "many"\nfiels = "x"\nkeys = 3\ncatalogue = " "'
    found = problems(tmp_path, text, {"OUTDESK_PUBLIC_URL": "nowhere", "OUTDESK_DATABSE": "x"})
    assert [(p.path, p.code) for p in found] == [
        ("catalogue", SettingCode.EMPTY),
        ("keys", SettingCode.WRONG_KIND),
        ("log_level", SettingCode.NOT_A_CHOICE),
        ("OUTDESK_PUBLIC_URL", SettingCode.BAD_URL),
        ("file_limit", SettingCode.BAD_SIZE),
        ("fiels", SettingCode.UNKNOWN),
        ("OUTDESK_DATABSE", SettingCode.UNKNOWN),
    ]
    assert found[2].candidates == ("debug", "info", "warning", "error")
    assert found[5].expected == "files"
    assert found[6].expected == "OUTDESK_DATABASE"
    assert all(problem.expected for problem in found)


@pytest.mark.parametrize(
    "url",
    [
        "http://desk.example.org",
        "https://me:pw@desk.example.org",
        "https://a.example?x=1",
        "https://[::1",
        "https://a b.example",
        "ftp://a.example",
        "https://a.example:port",
    ],
)
def test_an_address_that_platforms_could_not_use_is_refused(tmp_path: Path, url: str) -> None:
    (problem,) = problems(tmp_path, f'public_url = "{url}"')
    assert problem.code is SettingCode.BAD_URL


@pytest.mark.parametrize("token", ['"hush hush"', '"12345"', "12345", '""'])
def test_a_token_that_is_none_is_refused_and_never_shown(tmp_path: Path, token: str) -> None:
    (problem,) = problems(tmp_path, f"telegram_token = {token}")
    assert problem.code in (SettingCode.WRONG_KIND, SettingCode.EMPTY)
    assert problem.got == ""
    assert "AAH" not in repr(said(tmp_path, 'telegram_token = "4242:AAHhush-hush"'))


@pytest.mark.parametrize(
    "line",
    [
        'slack_token = "hush"',
        'slack_token = "xoxb-"',
        'slack_app_token = "xoxb-hush"',
        'slack_token = "xoxb-hush"',
        'slack_listen = "3000"',
        'slack_listen = "0.0.0.0:99999"',
    ],
)
def test_what_slack_could_not_be_reached_with_is_refused(tmp_path: Path, line: str) -> None:
    (problem,) = problems(tmp_path, line)
    assert "hush" not in repr(problem)
    assert problem.expected


def test_a_desk_in_slack_listens_by_socket_or_by_signed_requests(tmp_path: Path) -> None:
    token = 'slack_token = "xoxb-hush"\n'
    for way in ('slack_app_token = "xapp-hush"', 'slack_signing_secret = "hush"'):
        assert "hush" not in repr(said(tmp_path, token + way))


def test_a_webhook_needs_an_address_and_a_secret_that_nobody_guesses(tmp_path: Path) -> None:
    (short,) = problems(tmp_path, 'telegram_webhook_secret = "short"')
    assert (short.code, short.got) == (SettingCode.WRONG_KIND, "")
    secret = 'telegram_webhook_secret = "a-secret-of-this-desk"'
    (nowhere,) = problems(tmp_path, secret)
    assert (nowhere.path, nowhere.code) == ("public_url", SettingCode.EMPTY)
    assert said(tmp_path, f'{secret}\npublic_url = "https://desk.example.org"')


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://desk:hush@db",
        "postgresql://desk:hush@db:no/desk",
        "mysql://desk:hush@db/desk",
        "outdesk.db",
        "sqlite:///:memory:",
        "sqlite://",
    ],
)
def test_a_database_that_the_desk_does_not_know_is_refused(tmp_path: Path, url: str) -> None:
    (problem,) = problems(tmp_path, f'database = "{url}"')
    assert problem.code is SettingCode.BAD_DATABASE
    assert "hush" not in repr(problem)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres"])
def test_a_database_server_is_named_by_its_address(tmp_path: Path, scheme: str) -> None:
    settings = said(tmp_path, f'database = "{scheme}://desk:hush@db:5433/desk"')
    assert settings.database == "postgresql://desk:hush@db:5433/desk"
    assert "hush" not in repr(settings)


def test_a_file_that_is_not_toml_is_told_by_its_line_alone(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, 'files = "a"\nbroker = "redis://:hush@h')
    assert (problem.path, problem.code, problem.line) == ("outdesk.toml", SettingCode.SYNTAX, 2)
    assert "hush" not in repr(problem)


def test_a_file_of_wrong_bytes_is_told(tmp_path: Path) -> None:
    (tmp_path / "outdesk.toml").write_bytes(b"files = '\xff'")
    with pytest.raises(SettingsProblems) as told:
        load(tmp_path, {})
    assert told.value.problems[0].code is SettingCode.NOT_TEXT


def test_a_password_is_in_no_repr(tmp_path: Path) -> None:
    assert "hush" not in repr(said(tmp_path, 'broker = "redis://:hush@localhost/0"'))
    (problem,) = problems(tmp_path, 'broker = "http://:hush@localhost"')
    assert "hush" not in repr(problem)


def test_what_only_tests_say_is_no_setting(tmp_path: Path) -> None:
    load(tmp_path, {"OUTDESK_TEST_REDIS": "x", "OUTDESK_CRASH_AT": "a", "OUTDESK_HOME": "/srv"})


def test_home_is_where_the_desk_was_set_up(tmp_path: Path) -> None:
    assert home({}, tmp_path) == tmp_path / ".outdesk"
    (tmp_path / "outdesk.toml").touch()
    assert home({}, tmp_path) == tmp_path
    assert home({"OUTDESK_HOME": "desk"}, tmp_path) == tmp_path / "desk"


def test_written_settings_are_read_back_and_private(tmp_path: Path) -> None:
    path = write(tmp_path / "desk", {"files": 'my "files"\x7f', "log_level": "debug"})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    settings = load(tmp_path / "desk", {})
    assert settings.files == tmp_path / "desk" / 'my "files"\x7f'
    assert settings.log_level == "debug"


def test_settings_are_never_written_over(tmp_path: Path) -> None:
    write(tmp_path, {})
    with pytest.raises(FileExistsError):
        write(tmp_path, {})


def test_what_could_not_be_read_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblems):
        write(tmp_path, {"log_level": "loud", "colour": "blue"})
    assert not (tmp_path / "outdesk.toml").exists()


def test_a_catalogue_is_read_with_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (ROOT / "examples" / "smallest.toml").read_bytes())
    assert load_catalogue(path).hash == load_catalogue(ROOT / "examples" / "smallest.toml").hash


def test_a_catalogue_that_is_missing_or_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    for content, code in [(None, SettingCode.NOT_FOUND), (b"\xff", SettingCode.NOT_TEXT)]:
        if content:
            path.write_bytes(content)
        with pytest.raises(SettingsProblems) as told:
            load_catalogue(path)
        assert told.value.problems[0].code is code
    with pytest.raises(SettingsProblems) as told:
        load_catalogue(tmp_path)
    assert told.value.problems[0].code is SettingCode.NOT_A_FILE


def test_a_broken_catalogue_tells_its_own_problems(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.toml"
    path.write_text("desk = 3")
    with pytest.raises(CatalogueProblems):
        load_catalogue(path)


def test_every_setting_is_documented_and_nothing_else_is() -> None:
    rows = [line.split("|") for line in REFERENCE.read_text("utf-8").splitlines() if "| `" in line]
    documented = {row[1].strip(" `"): row[2].strip(" `") for row in rows}
    assert documented == {key: variable(key) for key in keys()}


@given(st.text(max_size=200))
def test_any_text_gives_settings_or_problems(text: str) -> None:
    with suppress(SettingsProblems):
        load(Path("/srv/nowhere"), {variable(key): text for key in keys()})


@given(st.dictionaries(st.sampled_from(["files", "keys", "catalogue"]), st.text(min_size=1)))
def test_any_path_survives_being_written(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    try:
        write(folder, values)
    except SettingsProblems:
        return
    assert load(folder, {}) == load(folder, {variable(k): v for k, v in values.items()})
