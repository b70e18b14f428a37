"""Whatever people write, only visible characters reach a terminal, and all platforms hold it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import Action, Card, CardFile, Detail, Span, line_text
from bot.limits import LIMITS, fit
from bot.plain import one_line, plain, shortened, width
from bot.terminal.drawing import draw
from cards_about import Memory, card_of
from routing.notices.model import Who, Words
from routing.values import FileId, PersonId, TextId

anything = st.text(st.characters(), max_size=200)


def acts(text: str) -> bool:
    """Whether a terminal might do something else than show it."""
    return any(
        unicodedata.category(letter) in ("Cc", "Cs")
        or letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"
        for letter in text
    )


@given(words=anything, name=anything, file=anything, columns=st.integers(20, 100))
def test_no_control_character_of_anybody_reaches_the_terminal(
    words: str, name: str, file: str, columns: int
) -> None:
    memory = Memory(texts={1: words}, people={2: name}, files={1: file})
    card = card_of(
        "word",
        "reply",
        memory=memory,
        by=Who(person=PersonId(2)),
        said=Words(text=TextId(1)),
        files=(1,),
    )
    lines = draw(card, columns)
    assert not any(acts(line) for line in lines)
    assert all(width(line) <= columns for line in lines)


@given(anything)
def test_harmless_text_stays_as_it_is(text: str) -> None:
    once = plain(text)
    assert plain(once) == once
    assert "\n" not in one_line(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("caf\u00e9 👩‍👩‍👧 żółć 日本", "caf\u00e9 👩‍👩‍👧 żółć 日本"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x9b2Jclear", "clear"),
        ("a\r\nb\rc\u2028d\te", "a\nb\nc\nd e"),
        ("pay\u202egpj.exe", "paygpj.exe"),
        ("\ud800", "\N{REPLACEMENT CHARACTER}"),
        ("bell\x07 null\x00", "bell null"),
    ],
)
def test_sequences_and_turning_marks_go_and_letters_stay(text: str, kept: str) -> None:
    assert plain(text) == kept


def test_long_words_are_cut_between_words() -> None:
    assert shortened("one two three four", 10) == "one two…"
    assert shortened("o" * 20, 10) == "o" * 9 + "…"
    assert shortened("short", 10) == "short"


@given(
    lines=st.lists(anything, max_size=60),
    labels=st.lists(anything, max_size=60),
    title=st.text(max_size=600),
)
def test_what_does_not_fit_is_cut_and_never_refused(
    lines: list[str], labels: list[str], title: str
) -> None:
    card = Card(
        title=(Span(text=title),),
        body=tuple((Span(text=line * 9), Span(text=line)) for line in lines),
        facts=tuple(Detail(label=label, value=(Span(text=label),)) for label in labels),
        files=tuple(CardFile(id=FileId(n), name=name) for n, name in enumerate(labels)),
        actions=tuple(Action(key=f"key{n}", label=name) for n, name in enumerate(labels)),
        fallback=title,
    )
    for limits in LIMITS.values():
        held = fit(card, limits)
        assert len(line_text(held.title)) <= limits.title
        assert sum(len(line_text(line)) for line in held.body) <= limits.text
        assert len(held.body) <= limits.lines
        assert len(held.actions) <= limits.actions
        assert all(len(action.label) <= limits.label for action in held.actions)
        assert len(held.facts) <= limits.facts
        assert len(held.files) <= limits.files
