"""What Telegram tells becomes what a person said: words, presses, files, albums, or nothing."""

from __future__ import annotations

import pytest
from telegram import Update

from bot.telegram.reading import Me, album_of, inbound_of, moved, reach_changed
from fake_telegram import USERNAME, FakeTelegram
from routing.inbound import Account, Inbound, InboundKind, Place, Platform, Press
from telegram_people import BOT
from telegram_seen import monday

MARA, GROUP = 1001, -500
ME = Me(id=BOT, username=USERNAME)
BY_BOT = {"id": BOT, "is_bot": True, "first_name": "Northside"}


@pytest.fixture
def people() -> FakeTelegram:
    return FakeTelegram()


def read(*bodies: dict[str, object], me: Me = ME) -> Inbound | None:
    updates = [Update.de_json({"update_id": n, **body}, None) for n, body in enumerate(bodies, 7)]
    return inbound_of(updates, me, monday())


def test_words_come_with_who_where_and_when(people: FakeTelegram) -> None:
    message = people.message(MARA, text="October books")
    inbound = read({"message": message})
    assert inbound is not None
    assert inbound.key == f"{BOT}:7"
    assert inbound.account == Account(platform=Platform.TELEGRAM, user="1001")
    assert inbound.place == Place(platform=Platform.TELEGRAM, chat="1001")
    assert (inbound.kind, inbound.text) == (InboundKind.WORDS, "October books")
    assert (inbound.name, inbound.lang) == ("P1001", "en")
    assert inbound.message == str(message["message_id"])
    assert int(inbound.sent_at.timestamp()) == message["date"]


def test_a_press_says_which_card_and_no_more(people: FakeTelegram) -> None:
    message = people.message(MARA, text="card")
    query = {"id": "1", "from": people.user(MARA), "chat_instance": "1", "data": "key/choose.1"}
    inbound = read({"callback_query": {**query, "message": message}})
    assert inbound is not None
    assert inbound.press == Press(card="key", action="choose.1")
    assert inbound.kind == InboundKind.PRESS
    without = read({"callback_query": query})
    assert without is not None
    assert without.place.chat == "1001"


def test_an_edit_a_reply_and_a_deep_link(people: FakeTelegram) -> None:
    replied = people.message(MARA, text="card")
    message = people.message(MARA, text="/start ABCD-EFGH-JKLM", reply_to_message=replied)
    inbound = read({"message": message})
    assert inbound is not None
    assert inbound.text == "/start ABCD-EFGH-JKLM"
    assert inbound.reply_to == str(replied["message_id"])
    edited = read({"edited_message": {**message, "edit_date": message["date"] + 60}})
    assert edited is not None
    assert edited.kind == InboundKind.EDIT
    assert (edited.sent_at - inbound.sent_at).seconds == 60


def test_a_link_behind_words_is_written_out(people: FakeTelegram) -> None:
    link = {"type": "text_link", "offset": 3, "length": 4, "url": "https://drive.example/x"}
    inbound = read({"message": people.message(MARA, text="😀 here, please", entities=[link])})
    assert inbound is not None
    assert inbound.text == "😀 here (https://drive.example/x), please"


def test_files_of_every_kind_are_named(people: FakeTelegram) -> None:
    sizes = [
        {**people.file(b"x" * n), "width": n, "height": n}
        for n in (10, 90)
    ]  # fmt: skip
    photo = read({"message": people.message(MARA, photo=sizes, caption="statement")})
    voice = read({"message": people.message(MARA, voice={**people.file(b"v"), "duration": 3})})
    named = read({"message": people.message(MARA, document=people.file(b"d", "a.csv"))})
    assert photo is not None
    assert voice is not None
    assert named is not None
    assert (photo.text, photo.files[0].name, photo.files[0].size) == ("statement", "photo.jpg", 90)
    assert voice.files[0].name == "voice.ogg"
    assert named.files[0].name == "a.csv"


def test_an_album_is_one_message_with_all_its_files(people: FakeTelegram) -> None:
    parts = [
        people.message(MARA, photo=[{**people.file(b"p"), "width": 9, "height": 9}],
                       media_group_id="a1", **more)
        for more in ({"caption": "both pages"}, {})
    ]  # fmt: skip
    inbound = read(*({"message": part} for part in parts))
    assert inbound is not None
    assert inbound.key == f"{BOT}:7"
    assert inbound.text == "both pages"
    assert [file.name for file in inbound.files] == ["photo-1.jpg", "photo-2.jpg"]
    assert album_of(Update.de_json({"update_id": 1, "message": parts[0]}, None)) == (MARA, "a1")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"@{USERNAME} who is free?", "who is free?"),
        (f"/help@{USERNAME}", "/help"),
        ("/things", "/things"),
        ("lunch?", None),
        ("/help@another_bot", None),
        ("@ana lunch?", None),
    ],
)
def test_in_a_group_only_what_is_said_to_the_bot_counts(
    people: FakeTelegram, text: str, said: str | None
) -> None:
    inbound = read({"message": people.message(MARA, GROUP, text=text)})
    assert (None if inbound is None else inbound.text) == said
    assert inbound is None or not inbound.place.private


def test_a_reply_to_the_bot_counts_in_a_group(people: FakeTelegram) -> None:
    replied = {**people.message(MARA, GROUP, text="card"), "from": BY_BOT}
    to_bot = people.message(MARA, GROUP, text="mine", reply_to_message=replied)
    to_colleague = people.message(
        MARA, GROUP, text="ok", reply_to_message=people.message(1002, GROUP, text="?")
    )
    assert read({"message": to_bot}) is not None
    assert read({"message": to_colleague}) is None


def test_a_topic_of_a_forum_is_a_thread(people: FakeTelegram) -> None:
    topic = {"is_topic_message": True, "message_thread_id": 77}
    message = people.message(MARA, GROUP, text="/help", **topic)
    query = {"id": "1", "from": people.user(MARA), "chat_instance": "1", "data": "key/go"}
    for body in ({"message": message}, {"callback_query": {**query, "message": message}}):
        inbound = read(body)
        assert inbound is not None
        assert inbound.place.thread == "77"


def test_what_telegram_or_a_bot_says_is_not_for_the_desk(people: FakeTelegram) -> None:
    joined = people.message(MARA, GROUP, new_chat_members=[people.user(5)])
    other_bot = {**people.message(MARA, text="hi"), "from": {**BY_BOT, "id": 9}}
    assert read({"message": joined}) is None
    assert read({"message": other_bot}) is None


def test_what_has_no_words_is_said_in_words(people: FakeTelegram) -> None:
    contact = {"first_name": "Joe", "phone_number": "+351 000"}
    inbound = read({"message": people.message(MARA, contact=contact)})
    assert inbound is not None
    assert inbound.text == "Joe +351 000"


def test_a_move_to_a_supergroup_and_a_block_are_noticed(people: FakeTelegram) -> None:
    moves = people.message(MARA, GROUP, migrate_to_chat_id=-100500)
    assert moved(Update.de_json({"update_id": 1, "message": moves}, None)) == ("-500", "-100500")
    people.blocks(MARA)
    mara = Account(platform=Platform.TELEGRAM, user="1001")
    assert reach_changed(Update.de_json(people._updates[-1], None)) == (mara, False)
    people.unblocks(MARA)
    assert reach_changed(Update.de_json(people._updates[-1], None)) == (mara, True)


def test_a_chat_has_the_name_that_the_desk_knows(people: FakeTelegram) -> None:
    me = Me(id=BOT, username=USERNAME, chat={"-100500": "-500"}.__getitem__)
    inbound = read({"message": people.message(MARA, -100500, text="/help")}, me=me)
    assert inbound is not None
    assert inbound.place.chat == "-500"
