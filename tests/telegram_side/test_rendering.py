"""Cards look right on Telegram, fit its limits, and nothing that anybody wrote ever acts there."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.cards import Action, Card, Detail, Span, Tone
from bot.telegram.rendering import CAPTION, TEXT, draw, units
from telegram_seen import read_keyboard, read_text

if TYPE_CHECKING:
    from bot.telegram.rendering import Drawn

KEY = "k" * 16
DUE = datetime(2026, 11, 27, 12, tzinfo=UTC)
anything = st.text(st.characters(), max_size=200)
# What looks like markup, names, commands, links, and the other way round.
biting = st.lists(
    st.sampled_from(
        ["<b>", "</a>", '<a href="https://x.example">', "&lt;", "&", "@ana", "@", "/start", "/",
         "tg://user?id=1", "https://x.example", "\u202e", "\u2066", "\u200f", "\x00", "\ud800", "_",
         "*", "`", "[a](b)", "\n", " ", "\u3164", "é", "👩‍👩‍👧", "ana@x.example", "e", "1"]
    ),
    max_size=30,
).map("".join)  # fmt: skip
words = st.one_of(anything, biting)
QUESTION = Card(
    title=(Span(text="Ana asks about your October books:"),),
    body=(
        (Span(text='480.00 EUR to <Costa> & "sons"?\nWhat for? @mara', tone=Tone.QUOTE),),
        (Span(text="Answer by Tue 24 Nov, 18:00 (Lisbon), and it holds."),),
    ),
    actions=(
        Action(key="answer.1", label="Supplier"),
        Action(key="answer.2", label="Private"),
        Action(key="lookup", label="I'll look it up and tell you tomorrow"),
    ),
)


def taken(drawn: Drawn, most: int = TEXT) -> dict[str, object]:
    """Give what Telegram would show, of either form; raises what it would refuse."""
    keyboard = [[{"text": b.label, "callback_data": b.data} for b in row] for row in drawn.keyboard]
    read_keyboard(json.dumps({"inline_keyboard": keyboard}))
    plain = read_text(drawn.text, "", most)
    rich = read_text(drawn.html, "HTML", most)
    assert rich["text"] == plain["text"]
    assert plain["entities"] == ()
    return rich


@given(said=words, name=words, label=words, most=st.sampled_from((TEXT, CAPTION)))
@example(said="@ana /claim <b>", name="<", label="", most=TEXT)
def test_nothing_that_anybody_wrote_acts_or_is_refused(
    said: str, name: str, label: str, most: int
) -> None:
    card = Card(
        title=(Span(text=name), Span(text=said, tone=Tone.QUOTE)),
        body=((Span(text=said, tone=Tone.QUOTE),), (Span(text=name, tone=Tone.FAINT),), ()),
        facts=(Detail(label=name, value=(Span(text=said, tone=Tone.STRONG),)),),
        actions=tuple(Action(key=f"a.{n}", label=label) for n in range(3)),
        fallback=said,
    )
    read = taken(draw(card, KEY, most), most)
    assert set(read["tags"]) <= {"b", "i", "blockquote"}  # type: ignore[call-overload]
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f") & set(
        str(read["text"])
    )


@given(said=words)
def test_words_alone_are_taken_too(said: str) -> None:
    taken(draw(Card(body=((Span(text=said),),), fallback=said)))


@settings(max_examples=20)
@given(said=st.text(min_size=500, max_size=900), of=st.integers(4, 30))
def test_what_is_too_long_is_cut_and_says_so(said: str, of: int) -> None:
    card = Card(
        body=((Span(text=said),),) * of,
        facts=tuple(Detail(label=str(n), value=(Span(text="😀" * 800),)) for n in range(10)),
    )
    drawn = draw(card)
    taken(drawn)
    assert units(drawn.text) <= TEXT
    assert drawn.text.endswith("…")


@pytest.mark.parametrize("second", range(CAPTION - 506, CAPTION - 496))
def test_a_line_that_just_fits_leaves_room_for_the_ellipsis(second: int) -> None:
    body = tuple((Span(text="x" * long),) for long in (500, second, 9))
    taken(draw(Card(body=body), most=CAPTION), CAPTION)


def test_short_labels_stand_side_by_side_and_long_ones_alone() -> None:
    rows = [[b.label for b in row] for row in draw(QUESTION, KEY).keyboard]
    assert rows == [["Supplier", "Private"], ["I'll look it up and tell you tomorrow"]]


def test_without_a_posted_card_there_is_nothing_to_press() -> None:
    assert draw(QUESTION).keyboard == ()


def test_a_press_that_would_not_fit_is_left_out() -> None:
    card = Card(actions=(Action(key="é" * 30, label="long"), Action(key="go", label="Go")))
    assert [b.label for row in draw(card, KEY).keyboard for b in row] == ["Go"]


def test_an_address_stays_one_that_can_be_copied() -> None:
    drawn = draw(Card(body=((Span(text="ana@x.example, https://x.example/a"),),)))
    assert drawn.text == "ana@x.example, https://x.example/a"
