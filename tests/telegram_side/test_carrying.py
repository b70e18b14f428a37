"""What is sent arrives once, as it should look; what Telegram answers becomes what it means."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from telegram.error import NetworkError

from bot.cards import Action, Card, CardFile, Span, card_to_json
from bot.telegram.carrier import TelegramCarrier
from bot.telegram.line import Line
from chatting_on_telegram import CATALOGUE, GROUP, MARA
from fake_telegram import TOKEN, FakeTelegram
from routing.inbound import Place, Platform
from routing.notices.model import Notice
from routing.values import FileId
from storage.parcels import NamedFile, Parcel
from telegram_seen import Trouble, monday, too_many
from workers.postman import TryAgain, Uncertain, Unreachable
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = {1: b"one", 2: b"two", 3: b"three"}


@pytest.fixture(scope="module")
def server() -> Iterator[FakeTelegram]:
    with FakeTelegram() as running:
        yield running


@pytest.fixture
def fake(server: FakeTelegram) -> FakeTelegram:
    for kept in (server.calls, server.posted):
        kept.clear()
    server.troubles.clear()
    server.blocked.clear()
    server.moved.clear()
    server.chats.update({MARA, GROUP})
    return server


@pytest.fixture(scope="module")
def carrier(server: FakeTelegram) -> Iterator[TelegramCarrier]:
    with Line(TOKEN, server.address, read_within=0.3) as line:
        made = TelegramCarrier(line, load_catalogue(CATALOGUE))
        made.attach(lambda file: io.BytesIO(FILES[file]), Outside())
        yield made


class Outside:
    """Chats that are called the same inside and outside, until they move."""

    def __init__(self) -> None:
        self.now: dict[str, str] = {}

    def outside(self, chat: str) -> str:
        return self.now.get(chat, chat)

    def move(self, before: str, after: str) -> None:
        self.now[before] = after


def parcel(*files: int, chat: int = MARA, edits: str | None = None, **more: object) -> Parcel:
    named = NamedFile(name="x", size=5, media_type="", state="ready")
    return Parcel(
        id=7,
        notice=Notice(key="word"),
        place=Place(platform=Platform.TELEGRAM, chat=str(chat), private=chat > 0),
        created_at=monday(),
        card="k" * 16,
        edits=edits,
        files={FileId(file): named for file in files},
        **more,  # type: ignore[arg-type]
    )


def card(*words: str, files: tuple[int, ...] = (), actions: tuple[str, ...] = ()) -> str:
    return card_to_json(
        Card(
            title=(Span(text="October books"),),
            body=tuple((Span(text=word),) for word in words),
            files=tuple(CardFile(id=FileId(n), name=f"{n}.csv") for n in files),
            actions=tuple(Action(key=key, label=key.title()) for key in actions),
        )
    )


def test_a_card_is_one_message_with_its_buttons(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    message = carrier.send(parcel(), card("Is this right? 1 < 2 & 3", actions=("go", "change")))
    (posted,) = fake.posted
    assert message == str(posted.id)
    assert posted.text == "October books\nIs this right? 1 < 2 & 3"
    assert posted.tags == ("b",)
    assert posted.rows == (("Go", "Change"),)
    assert posted.data_of("Go") == "k" * 16 + "/go"
    assert not posted.silent


def test_what_need_not_ring_is_silent(fake: FakeTelegram, carrier: TelegramCarrier) -> None:
    carrier.send(parcel(rings=False), card("done"))
    assert fake.posted[0].silent


def test_an_edit_changes_the_message_and_the_same_again_is_no_trouble(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    message = carrier.send(parcel(), card("one", actions=("go",)))
    assert carrier.send(parcel(edits=message), card("two")) == message
    assert carrier.send(parcel(edits=message), card("two")) == message
    (posted,) = fake.posted
    assert (posted.text, posted.buttons, posted.edits) == ("October books\ntwo", (), 1)


def test_a_card_whose_message_is_gone_is_posted_anew(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    message = carrier.send(parcel(edits="99999"), card("two"))
    assert message == str(fake.posted[0].id)


def test_one_file_and_few_words_are_one_message_that_can_be_edited(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    message = carrier.send(parcel(1), card("Here", files=(1,), actions=("accept",)))
    (posted,) = fake.posted
    assert posted.file == ("1.csv", b"one")
    assert posted.data_of("Accept")
    assert carrier.send(parcel(1, edits=message), card("Accepted " + "é" * 2000)) == message
    assert posted.text.startswith("October books\nAccepted")
    assert posted.text.endswith("…")


def test_a_file_that_was_made_for_the_card_goes_with_it(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    made = CardFile(id=FileId(-1), name="talk.ics", made="QkVHSU46")
    carrier.send(parcel(), card_to_json(Card(title=(Span(text="A talk"),), files=(made,))))
    assert fake.posted[0].file == ("talk.ics", b"BEGIN:")


def test_many_files_are_an_album_with_the_card_below(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    message = carrier.send(parcel(1, 2, 3), card("Here", files=(1, 2, 3), actions=("accept",)))
    assert [one.file and one.file[0] for one in fake.posted] == ["1.csv", "2.csv", "3.csv", None]
    assert len({one.album for one in fake.posted[:3]}) == 1
    assert message.split()[0] == str(fake.posted[-1].id), "the one with the buttons is first"
    assert message.split()[1:] == [str(one.id) for one in fake.posted[:3]]


def test_many_words_stand_under_their_file(fake: FakeTelegram, carrier: TelegramCarrier) -> None:
    carrier.send(parcel(1), card("long " * 300, files=(1,)))
    assert [bool(one.file) for one in fake.posted] == [True, False]


def test_files_that_went_out_before_a_trouble_are_not_sent_again(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    fake.troubles["sendMessage"] = [too_many(3)]
    said = card("Here", files=(1, 2))
    with pytest.raises(TryAgain):
        carrier.send(parcel(1, 2), said)
    carrier.send(parcel(1, 2), said)
    assert [bool(one.file) for one in fake.posted] == [True, True, False]


def test_a_file_that_is_not_there_stays_out(fake: FakeTelegram, carrier: TelegramCarrier) -> None:
    carrier.send(parcel(), card("Here", files=(1,)))
    assert [one.file for one in fake.posted] == [None]


def test_too_many_requests_wait_as_long_as_is_asked(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    fake.troubles["sendMessage"] = [too_many(7)]
    with pytest.raises(TryAgain) as no:
        carrier.send(parcel(), card("one"))
    assert no.value.after == timedelta(seconds=7)
    assert not fake.posted


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(hang=0.6, taken=True),
        Trouble(cut=True, taken=True),
        Trouble(code=502, said="Bad Gateway"),
    ],
    ids=["silence", "cut", "502"],
)
def test_what_may_have_arrived_is_in_doubt(
    fake: FakeTelegram, carrier: TelegramCarrier, trouble: Trouble
) -> None:
    fake.troubles["sendMessage"] = [trouble]
    with pytest.raises(Uncertain):
        carrier.send(parcel(), card("one"))


def test_an_edit_in_doubt_is_simply_made_again(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    message = carrier.send(parcel(), card("one"))
    fake.troubles["editMessageText"] = [Trouble(cut=True, taken=True)]
    with pytest.raises(TryAgain):
        carrier.send(parcel(edits=message), card("two"))
    assert carrier.send(parcel(edits=message), card("two")) == message


def test_what_never_left_is_tried_again() -> None:
    with Line(TOKEN, "http://127.0.0.1:9", read_within=0.3) as line:
        nowhere = TelegramCarrier(line, load_catalogue(CATALOGUE))
        nowhere.attach(lambda file: io.BytesIO(FILES[file]), Outside())
        with pytest.raises(TryAgain):
            nowhere.send(parcel(), card("one"))


def test_no_trouble_on_the_way_names_the_token() -> None:
    with Line(TOKEN, "http://127.0.0.1:9") as line, pytest.raises(NetworkError) as trouble:
        line.call(line.bot.get_me())
    assert TOKEN not in str(trouble.value)


def test_nothing_is_sent_before_the_files_can_be_read(fake: FakeTelegram) -> None:
    with Line(TOKEN, fake.address) as line:
        early = TelegramCarrier(line, load_catalogue(CATALOGUE))
        with pytest.raises(TryAgain):
            early.send(parcel(1), card("one", files=(1,)))
    assert not fake.posted


def test_a_file_that_is_still_being_fetched_is_waited_for_and_not_for_ever(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    coming = {FileId(1): NamedFile(name="x", size=5, media_type="", state="pending")}
    said = card("Here", files=(1,))
    with pytest.raises(TryAgain):
        carrier.send(replace(parcel(1), files=coming), said)
    assert not fake.posted
    carrier.send(replace(parcel(1), files=coming, attempts=8), said)
    assert [one.file for one in fake.posted] == [None]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Forbidden: bot was blocked by the user", "blocked"),
        ("Forbidden: user is deactivated", "deactivated"),
        ("Forbidden: bot can't initiate conversation with a user", "never_started"),
        ("Forbidden: bot was kicked from the group chat", "removed"),
    ],
)
def test_who_cannot_be_reached_is_told_by_a_code(
    fake: FakeTelegram, carrier: TelegramCarrier, said: str, code: str
) -> None:
    fake.troubles["sendMessage"] = [Trouble(code=403, said=said)]
    with pytest.raises(Unreachable) as no:
        carrier.send(parcel(), card("one"))
    assert no.value.code == code


def test_a_chat_that_nobody_knows_is_unreachable(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    with pytest.raises(Unreachable) as no:
        carrier.send(parcel(chat=31337), card("one"))
    assert no.value.code == "chat_not_found"


def test_markup_that_is_refused_goes_as_plain_text_once(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    no = Trouble(code=400, said="Bad Request: can't parse entities: Unsupported start tag")
    fake.troubles["sendMessage"] = [no]
    carrier.send(parcel(), card("1 < 2", actions=("go",)))
    (posted,) = fake.posted
    assert (posted.text, posted.tags) == ("October books\n1 < 2", ())
    assert posted.data_of("Go")
    fake.troubles["sendMessage"] = [no, no]
    with pytest.raises(Unreachable):
        carrier.send(parcel(), card("again"))


def test_a_group_that_became_a_supergroup_is_followed(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    fake.moved[GROUP] = -100500
    carrier.send(parcel(chat=GROUP), card("one"))
    carrier.send(parcel(chat=GROUP), card("two"))
    assert [one.chat for one in fake.posted] == [-100500, -100500]
    assert fake.count("sendMessage") == 3


def test_a_card_is_posted_anew_where_its_group_went(
    fake: FakeTelegram, carrier: TelegramCarrier
) -> None:
    fake.chats.add(GROUP - 7)
    fake.moved[GROUP - 7] = -100507
    carrier.send(parcel(chat=GROUP - 7, edits="12"), card("one"))
    assert [one.chat for one in fake.posted] == [-100507]
    assert fake.count("editMessageText") == 1


def test_an_answer_says_to_which_message(fake: FakeTelegram, carrier: TelegramCarrier) -> None:
    fake.chats.add(GROUP - 1)
    carrier.send(parcel(chat=GROUP - 1, answers="12"), card("one"))
    carrier.send(parcel(), card("one"))
    assert [one.reply_to for one in fake.posted] == [12, None]
