"""A card on Slack: drawn as ever, within its limits, and deaf to whatever a person wrote."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.cards import Action, Card, CardFile, Detail, Line, Span, Style, Tone
from bot.slack.rendering import in_words, render
from routing.values import FileId
from slack_limits import fault_in, units
from slack_sender import tokens_in

KEY = "k" * 16
FRIDAY = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


def said(text: str) -> Line:
    return (Span(text=text),)


def friday(before: str, after: str = "") -> Line:
    instant = Span(text="Fri 27 Nov, 12:00 (Lisbon)", tone=Tone.INSTANT, at=FRIDAY)
    return (Span(text=before), instant, Span(text=after))


def quote(text: str) -> Line:
    return (Span(text=text, tone=Tone.QUOTE),)


OFFER = Card(
    title=said("Work for you, Ana: monthly books"),
    body=(said("October, one account, about 120 lines."), friday("Ready by ")),
    facts=(
        Detail(label="You get", value=said("36.00 EUR")),
        Detail(label="Ready by", value=friday("")),
    ),
    actions=tuple(
        Action(key=key, label=label)
        for key, label in (
            ("claim", "Take it"),
            ("other_date", "Other date"),
            ("pass", "Not this one"),
            ("ask", "Ask"),
            ("brief", "More"),
            ("ill", "I'm away"),
        )
    ),
)


# --- whatever people write -----------------------------------------------------------------------

NASTY = (
    "<!channel>",
    "<@U0BEN> <#C1|x>",
    "<https://evil.test|https://bank.test>",
    "https://evil.test|https://bank.test",
    "https://a.test/<b>&amp;|c https://b.test/*_~`",
    "```",
    "*bold `code` ~gone~ _so_",
    ">>> quoted for ever",
    "> one",
    "&lt;!here&gt;",
    "<!date^0^{date}|now>",
    "@channel #general http://",
    "\u202egnp.exe",
    "\ud800",
    "𝕏" * 400,
    "&" * 1_500,
    "x" * 3_200,
    "a b\n" * 900,
    " ",
    "\n\n",
    "",
)
texts = st.sampled_from(NASTY) | st.text(max_size=60) | st.text("<>&|*`~_@#!/:ht.ps ", max_size=60)
spans = st.builds(
    Span,
    text=texts,
    tone=st.sampled_from(Tone),
    at=st.none() | st.just(FRIDAY),
)
lines = st.lists(spans, max_size=4).map(tuple)
cards = st.builds(
    Card,
    title=lines,
    body=st.lists(lines, max_size=12).map(tuple),
    facts=st.lists(st.builds(Detail, label=texts, value=lines), max_size=14).map(tuple),
    files=st.lists(st.builds(CardFile, id=st.just(FileId(1)), name=texts), max_size=12).map(tuple),
    actions=st.lists(
        st.builds(
            Action,
            key=st.text("abc.1", min_size=1, max_size=30),
            label=texts,
            style=st.sampled_from(Style),
        ),
        max_size=30,
    ).map(tuple),
    fallback=texts,
)


def markup_of(block: object) -> list[str]:
    if isinstance(block, dict):
        own = [block["text"]] if block.get("type") == "mrkdwn" else []
        return own + [text for value in block.values() for text in markup_of(value)]
    if isinstance(block, list | tuple):
        return [text for value in block for text in markup_of(value)]
    return []


@settings(max_examples=40)
@given(card=cards)
@example(card=Card())
@example(card=Card(body=((Span(text="&" * 9_000, tone=Tone.STRONG),),)))
@example(card=Card(body=tuple(said(f"{n} https://a.test") + said("x") for n in range(60))))
def test_no_words_make_a_mention_a_lie_or_a_refusal(card: Card) -> None:
    drawn = render(card, KEY)
    assert fault_in({"text": drawn.text, "blocks": list(drawn.blocks)}) == ""
    assert tokens_in(drawn.text) == []
    for text in markup_of(drawn.blocks):
        without = text
        for token in tokens_in(text):
            is_date = token.startswith(f"!date^{int(FRIDAY.timestamp())}^")
            assert is_date or (token.startswith(("http", "HTTP")) and "|" not in token)
            assert not is_date or token.count("|") == 1
            without = without.replace(f"<{token}>", "")
        assert "<" not in without
        assert ">" not in without
        assert "`" not in without


@settings(max_examples=25)
@given(card=cards)
def test_the_card_in_words_alone_is_taken_too(card: Card) -> None:
    text = in_words(card)
    assert fault_in({"text": text, "blocks": []}) == ""
    assert tokens_in(text) == []


def test_nothing_in_markup_is_guessed_into_a_link() -> None:
    drawn = render(OFFER, KEY)
    marked = [b["text"] for b in drawn.blocks if isinstance(b.get("text"), dict)]
    assert all(one["verbatim"] for one in marked if one["type"] == "mrkdwn")  # type: ignore[index]


def test_more_than_five_buttons_take_more_rows() -> None:
    rows = [b for b in render(OFFER, KEY).blocks if b["type"] == "actions"]
    assert [len(row["elements"]) for row in rows] == [5, 1]  # type: ignore[arg-type]


def test_long_words_are_split_and_none_is_lost() -> None:
    words = " ".join(f"word{n}" for n in range(1_200))
    drawn = render(Card(body=(quote(words),)), KEY)
    shown = [b["text"]["text"] for b in drawn.blocks]  # type: ignore[index]
    assert len(shown) > 1
    assert " ".join(shown).split() == words.split()


def test_without_a_key_there_are_no_buttons() -> None:
    assert all(block["type"] != "actions" for block in render(OFFER, "").blocks)


def test_a_notification_is_one_short_line() -> None:
    text = render(Card(body=(quote("a\nb " * 300),)), KEY).text
    assert "\n" not in text
    assert units(text) <= 150
