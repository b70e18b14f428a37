"""A real desk on the fake Telegram: what people write is kept, decided, answered and sent."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from chatting_on_telegram import ANA, BEN, GROUP, MARA, OLA, desk_in, enroll, on_telegram, serving
from fake_telegram import USERNAME, FakeTelegram
from routing.inbound import Account, Platform
from storage.outbox import Outbox
from storage.tables import files
from telegram_seen import Trouble, too_many

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from routing.inbound import Inbound
    from workers.runtime import Runtime

REQUEST = "October books by Friday noon"
SHEET = b"date,amount\n2026-10-01,5\n"


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


def kept(runtime: Runtime) -> list[Inbound]:
    """Give what waits to be decided, oldest first."""
    letters = map(runtime.ledger.letter, runtime.ledger.undecided(runtime.clock()))
    return [letter.inbound for letter in letters if letter is not None]


def test_a_request_is_kept_decided_answered_and_claimed(tmp_path: Path, fake: FakeTelegram) -> None:
    with on_telegram(tmp_path, fake):
        fake.writes(MARA, REQUEST)
        understood = fake.sees(MARA, "October", "go")
        fake.presses(MARA, understood, "go")
        fake.sees(MARA, "bank statement")
        fake.sends(MARA, SHEET, "october.csv")
        offer = fake.sees(ANA, "books", "claim")
        assert "october.csv" not in offer.text
        fake.presses(ANA, offer, "claim")
        fake.sees(MARA, "Ana has your October books")
        brief = fake.sees(ANA, "October", "start")
        assert brief.file == ("october.csv", SHEET)
        fake.waits_until(lambda: len(fake.answered) == 2)


@pytest.mark.slow
def test_faults_on_the_way_lose_nothing_and_show_nothing_twice(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    bad = Trouble(code=502, said="Bad Gateway")
    fake.troubles["getMe"] = [bad]
    fake.troubles["getUpdates"] = [bad, Trouble(cut=True)]
    fake.troubles["sendMessage"] = [too_many(1)]
    fake.troubles["answerCallbackQuery"] = [bad]
    with on_telegram(tmp_path, fake) as runtime:
        fake.writes(MARA, REQUEST)
        fake.presses(MARA, fake.sees(MARA, "October", "go"), "go")
        fake.sees(MARA, "bank statement")
        assert sum("Is this right" in one.text for one in fake.posted) <= 1
        assert Outbox(runtime.ledger).repeats() == 0


def test_what_was_read_is_confirmed_only_after_it_is_kept(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    made = desk_in(tmp_path)
    with serving(made, fake.address, decides=False) as runtime:
        fake.writes(MARA, "one")
        last = fake.feed(poll={"id": "of a shape that nobody knows"})
        fake.waits_until(lambda: fake.confirmed == last + 1)
        assert [one.text for one in kept(runtime)] == ["one"]
        assert runtime.ledger.setting("telegram.read.4242") == str(last + 1)
    polls = fake.count("getUpdates")
    with serving(made, fake.address, decides=False) as runtime:
        fake.waits_until(lambda: fake.count("getUpdates") > polls)
        assert len(kept(runtime)) == 1


def test_an_album_is_gathered_and_decided_with_its_files(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    with serving(desk_in(tmp_path), fake.address, decides=False) as runtime:
        for n in range(3):
            photo = [{**fake.file(b"p%d" % n), "width": 9, "height": 9}]
            more = {"caption": "receipts"} if n == 0 else {}
            last = fake.feed(message=fake.message(MARA, photo=photo, media_group_id="g", **more))
        fake.writes(BEN, "behind it")
        fake.waits_until(lambda: fake.confirmed == last + 2)
        album = next(one for one in kept(runtime) if one.files)
        letters = map(runtime.ledger.letter, runtime.ledger.undecided(runtime.clock()))
        files = next(one.files for one in letters if one and one.files)
        contents = []
        for file in files:
            with runtime.files.open(file) as stream:
                contents.append(stream.read())
    assert album.text == "receipts"
    assert contents == [b"p0", b"p1", b"p2"]


@pytest.mark.slow
def test_a_slow_file_holds_up_its_own_chat_only(tmp_path: Path, fake: FakeTelegram) -> None:
    fake.troubles["download"] = [Trouble(hang=1.0)]
    with serving(desk_in(tmp_path), fake.address, decides=False) as runtime:
        fake.sends(MARA, SHEET, "a.csv")
        fake.writes(MARA, "behind it")
        fake.writes(BEN, "beside it")
        fake.waits_until(lambda: len(kept(runtime)) == 1)
        assert kept(runtime)[0].text == "beside it"
        fake.waits_until(lambda: fake.confirmed == 104)
        first = runtime.ledger.undecided(runtime.clock())
        letters = [runtime.ledger.letter(id) for id in (*first, first[-1] + 1)]
    assert [one.inbound.text for one in letters if one] == ["beside it", "", "behind it"]


@pytest.mark.slow
def test_a_late_part_of_an_album_is_kept_while_another_chat_waits_for_a_file(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    seen = threading.Event()
    fake.troubles["download"] = [Trouble(until=seen)]
    with serving(desk_in(tmp_path), fake.address, decides=False) as runtime:
        fake.sends(MARA, SHEET, "slow.csv")
        fake.waits_until(lambda: not fake.troubles["download"])
        for n in range(2):
            part(fake, n)
        pages = ["page-0.csv", "page-1.csv"]
        fake.waits_until(lambda: files_kept(runtime) == pages)
        last = part(fake, 2)
        fake.waits_until(lambda: files_kept(runtime) == [*pages, "page-2.csv"])
        seen.set()
        fake.waits_until(lambda: fake.confirmed == last + 1)
        assert files_kept(runtime) == [*pages, "page-2.csv", "slow.csv"]


def part(fake: FakeTelegram, n: int) -> int:
    """Ben sends a file of his one album."""
    file = fake.file(SHEET, f"page-{n}.csv")
    return fake.feed(message=fake.message(BEN, media_group_id="g", document=file))


def files_kept(runtime: Runtime) -> list[str]:
    """The names of all files that are kept, whether or not their letters are first."""
    query = select(files.c.name).where(files.c.state == "ready")
    return sorted(runtime.ledger.look(lambda connection: connection.scalars(query).all()))


@pytest.mark.slow
def test_a_press_behind_a_slow_file_is_answered_at_once_and_kept_in_its_turn(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    seen = threading.Event()
    fake.troubles["download"] = [Trouble(until=seen)]
    with serving(desk_in(tmp_path), fake.address, decides=False) as runtime:
        fake.sends(MARA, SHEET, "a.csv")
        fake.asked("q1")
        message = fake.message(MARA, text="a card")
        pressed = {"id": "q1", "from": fake.user(MARA), "chat_instance": "1", "data": "key/go"}
        last = fake.feed(callback_query={**pressed, "message": message})
        fake.waits_until(lambda: fake.answered == ["q1"])
        assert kept(runtime) == []
        seen.set()
        fake.waits_until(lambda: fake.confirmed == last + 1)
        first, *_ = runtime.ledger.undecided(runtime.clock())
        letters = [runtime.ledger.letter(id) for id in (first, first + 1)]  # type: ignore[arg-type]
    assert [one.inbound.kind.value for one in letters if one] == ["words", "press"]
    assert fake.answered == ["q1"]


@pytest.mark.slow
@pytest.mark.parametrize("how", ["too large", "gone", "elsewhere"])
def test_a_file_that_does_not_come_is_kept_as_refused(
    tmp_path: Path, fake: FakeTelegram, how: str
) -> None:
    made = desk_in(tmp_path, limit=1000)
    if how == "elsewhere":
        fake.troubles["download"] = [Trouble(code=302, said="http://127.0.0.1:9/x")]
    elif how == "gone":
        fake.troubles["download"] = [Trouble(code=404)]
    with serving(made, fake.address, decides=False) as runtime:
        # It lies about its size, so that only the reading of it can tell.
        file = {**fake.file(b"x" * (5000 if how == "too large" else 5), "a.csv"), "file_size": 5}
        last = fake.feed(message=fake.message(MARA, document=file, caption="here"))
        fake.waits_until(lambda: fake.confirmed == last + 1)
        letter = runtime.ledger.letter(runtime.ledger.undecided(runtime.clock())[0])
        assert letter is not None
        state = runtime.ledger.read(lambda reads: reads.file(letter.files[0])).state
    assert (letter.inbound.text, state) == ("here", "refused")


@pytest.mark.slow
def test_a_download_that_breaks_is_tried_again(tmp_path: Path, fake: FakeTelegram) -> None:
    fake.troubles["download"] = [Trouble(code=500)]
    with serving(desk_in(tmp_path), fake.address, decides=False) as runtime:
        fake.sends(MARA, SHEET, "a.csv")
        fake.waits_until(lambda: bool(kept(runtime)))
        letter = runtime.ledger.letter(runtime.ledger.undecided(runtime.clock())[0])
        assert letter is not None
        with runtime.files.open(letter.files[0]) as stream:
            assert stream.read() == SHEET


@pytest.mark.slow
def test_an_invitation_opens_by_its_link(tmp_path: Path, fake: FakeTelegram) -> None:
    with on_telegram(tmp_path, fake) as runtime:
        until = runtime.clock() + timedelta(days=1)
        data = {"side": "provider", "party": "", "firm": "Ben", "position": "owner"}
        code = runtime.ledger.write(
            lambda tx: tx.new_code("invite", {**data, "services": "bookkeeping"}, until)
        )
        fake.writes(BEN, f"/start {code}")
        fake.sees(BEN, "ooks")
        account = Account(platform=Platform.TELEGRAM, user=str(BEN))
        person = runtime.ledger.read(lambda reads: reads.person_by_account(account))
        assert person is not None
        assert person.provider is not None


@pytest.mark.slow
def test_who_blocks_the_bot_and_who_is_back_is_told_to_the_operator(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    with on_telegram(tmp_path, fake):
        fake.writes(ANA, "hello")
        fake.sees(ANA)
        fake.blocks(ANA)
        fake.sees(OLA, "Ana cannot be reached")
        fake.unblocks(ANA)
        fake.sees(OLA, "Back in reach: Ana")
        fake.sees(ANA, "Nothing is open")


@pytest.mark.slow
def test_a_group_that_moves_keeps_its_cards(tmp_path: Path, fake: FakeTelegram) -> None:
    with on_telegram(tmp_path, fake, group=GROUP) as runtime:
        fake.chats.add(GROUP)
        moves = fake.message(OLA, GROUP, migrate_to_chat_id=-100500)
        fake.moved[GROUP] = -100500
        last = fake.feed(message=moves)
        fake.waits_until(lambda: fake.confirmed == last + 1)
        assert runtime.ledger.setting(f"telegram.now.{GROUP}") == "-100500"
        enroll(runtime, fake, BEN, side="client", name="Ben")
        fake.writes(BEN, f"@{USERNAME} {REQUEST}", -100500)
        fake.sees(BEN, "October", "go")
