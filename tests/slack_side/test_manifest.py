"""The manifest asks for what the code uses, and Slack can be opened with it filled in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from bot.slack.manifest import as_json, link, main

if TYPE_CHECKING:
    import pytest

URL = "https://desk.example.org"


def read(text: str) -> Any:
    return json.loads(text)


def test_with_an_address_slack_sends_signed_requests_there() -> None:
    found = read(as_json("Northside", URL))
    settings = found["settings"]
    assert settings["socket_mode_enabled"] is False
    assert settings["event_subscriptions"]["request_url"] == f"{URL}/slack/events"
    assert settings["interactivity"]["request_url"] == f"{URL}/slack/events"
    assert found["features"]["slash_commands"][0]["url"] == f"{URL}/slack/events"


def test_with_an_address_people_come_back_there_after_installing() -> None:
    found = read(as_json("Northside", URL))
    assert found["oauth_config"]["redirect_urls"] == [f"{URL}/slack/oauth_redirect"]


def test_without_an_address_the_desk_asks_for_socket_mode() -> None:
    text = as_json("Northside", None)
    assert read(text)["settings"]["socket_mode_enabled"] is True
    assert "request_url" not in text


def test_a_private_chat_can_be_written_in() -> None:
    home = read(as_json("Northside", None))["features"]["app_home"]
    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]


def test_the_link_carries_the_whole_manifest() -> None:
    name = "Büro & Söhne <3"
    query = parse_qs(urlsplit(link(name, URL)).query)
    assert read(query["manifest_json"][0]) == read(as_json(name, URL))


def test_a_long_name_is_cut_to_what_slack_takes() -> None:
    found = read(as_json("N" * 80, URL))
    assert len(found["display_information"]["name"]) == 35


def test_the_manifest_is_printed_to_be_pasted(capsys: pytest.CaptureFixture[str]) -> None:
    main(["Northside", f"{URL}/"])
    assert capsys.readouterr().out == as_json("Northside", URL)
    main([])
    assert read(capsys.readouterr().out)["settings"]["socket_mode_enabled"] is True
