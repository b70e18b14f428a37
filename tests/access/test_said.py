"""Access in chat: written down once in words or by the work, ended by a tap or in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chatting import Everyone


def works_for_mara(w: Everyone) -> None:
    w.mara.writes("my books always go to Ana")


def test_the_same_system_is_written_down_once(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("Ana has access to our Google Drive")
    w.mara.writes("Ana has access to Google drive")
    assert w.mara.hears("access_list").actions == ("access_end.1", "person")
    w.mara.writes("Ana has access to Mailchimp")
    assert w.mara.hears("access_list").actions[:2] == ("access_end.1", "access_end.2")


def test_it_is_taken_away_in_words_or_by_a_tap(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("Ana has access to Mailchimp")
    w.mara.writes("Ana has no access to Mailchimp any more")
    assert w.mara.keys == ["access_none"]
    w.mara.writes("Ana has access to Mailchimp")
    w.mara.presses("access_end.2")
    assert w.mara.keys == ["access_none"]
    assert w.mara.tries("P-1", "access_end.2") == ["refused.no_access"]


def test_work_that_needs_an_access_writes_it_down_when_it_is_claimed(w: Everyone) -> None:
    w.desk.enroll("eva", "provider", services="support")
    w.mara.writes("Please answer our customers' emails from Monday on")
    w.mara.presses("go")
    while w.mara.asked:
        w.mara.writes("they have it")
    w.desk.seat("eva").presses("claim")
    w.mara.writes("access")
    (row,) = w.mara.hears("access_list").facts["access"]  # type: ignore[misc]
    assert row["input"] == "inbox"
    w.mara.writes("Eva has no access to the inbox any more")
    assert w.mara.keys == ["access_none"]


def test_work_that_comes_again_writes_the_same_access_down_once(w: Everyone) -> None:
    w.desk.enroll("eva", "provider", services="support")
    for ref, month in (("T-1", "April"), ("T-2", "May")):
        w.mara.writes(f"Please answer our customers' emails in {month}")
        w.mara.presses("go")
        while w.mara.asked:
            w.mara.writes("they have it")
        w.desk.seat("eva").presses("claim", ref)
    w.mara.writes("access")
    assert w.mara.hears("access_list").actions == ("access_end.1", "person")


def test_nobody_ends_the_access_of_another_firm(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("Ana has access to Mailchimp")
    eve = w.desk.enroll("eve", "client", firm="Eve & Co")
    assert eve.tries("P-1", "access_end.1") == ["refused.no_access"]
    assert w.ana.tries("P-1", "access_end.1") == ["refused.no_access"]
    w.ana.writes("access")
    assert w.ana.hears("access_list").actions == ("person",)
    w.ola.writes("access")
    assert "access_list" not in w.ola.keys


def test_of_somebody_who_works_for_nobody_here_nothing_is_written_down(w: Everyone) -> None:
    works_for_mara(w)
    w.mara.writes("Zoe has access to Mailchimp")
    assert "access_list" not in w.mara.keys
