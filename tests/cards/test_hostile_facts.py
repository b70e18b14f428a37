"""Whatever people call themselves, write or send: no notice makes it act, on Slack or on Telegram.

Every notice that has words is worded with all of its facts being somebody's own text, and what
comes out is read as strictly as the platforms read it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

import pytest

from bot.slack.rendering import in_words, render
from bot.speech import Reader
from bot.telegram.rendering import CAPTION, TEXT, draw, pages
from bot.wording import word
from cards_about import BOOKS
from routing.notices.model import FileFact, Firm, Notice, Who, Words, Work
from routing.values import FileId, PartyId, PersonId, TextId
from said_facts import entry_of, facts_for, put, slots_of
from slack_limits import fault_in
from slack_sender import tokens_in
from telegram_seen import read_keyboard, read_text
from told_codes import tellable

if TYPE_CHECKING:
    from bot.cards import Card
    from bot.templates import Slot
    from routing.catalogue.model import Service
    from routing.notices.model import Fact
    from routing.values import ServiceKey

KEY = "k" * 22
DUE = datetime(2026, 11, 27, 12, tzinfo=UTC)
LANGUAGES = ("en", "de", "es")
HOSTILE = {
    "mentions": "<!channel> <@U0BEN> <#C1|x> @ana @here /claim",
    "links": "<https://evil.test|https://bank.test> [bank](https://evil.test) tg://user?id=1",
    "address": "https://evil.test|https://bank.test>_*~` (see https://a.test/<b>&amp;|c)",
    "markup": "*bold* _so_ ~gone~ `code` ```all``` :boom: __x__ ||hidden|| **more**",
    "html": '<b>x</i><a href="https://evil.test">bank</a><script>&lt;!here&gt;</script>&#60;',
    "lines": "see https://a.test\n>>> for ever\n> one\n&gt; two",
    "slots": "{desk} {it} {word} {reader?} {n} {0} %s \\1 \\g<0> || {title}",
    "turned": "\u202egnp.exe\u2066 \u200b\u2060\ufeff\x00\x1b[31m\ud800",
    "long": "𝕏&<" * 500,
    "blank": "\u3164 \u200b\n\n\t",
    "ends": "@",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Hostile:
    """A memory in which everybody and everything is called the same."""

    desk: str

    def words(self, text: TextId) -> str:
        return self.desk

    def person(self, person: PersonId) -> str:
        return self.desk

    def firm(self, party: PartyId) -> str:
        return self.desk

    def file(self, file: FileId) -> str:
        return self.desk

    def service(self, key: ServiceKey) -> Service | None:
        return BOOKS


# Each name of a fact gets each kind of it that holds people's text, in turn.
KINDS: tuple[Fact, ...] = (
    Words(text=TextId(1)),
    Who(person=PersonId(1)),
    Firm(party=PartyId(1)),
    FileFact(file=FileId(1)),
    Work(service=BOOKS.key),
)


@cache
def every_key() -> tuple[str, ...]:
    return tuple(sorted(tellable()))


def facts_of(key: str, lang: str, turn: int) -> dict[str, Fact]:
    """Give every fact that a notice may say; those it asks the absence of come every other turn."""

    def choose(slot: Slot) -> Fact | None:
        return None if slot.use == "!" and turn % 2 else fact_for(key, slot, lang, turn)

    return facts_for(key, lang, choose)


def fact_for(key: str, slot: Slot, lang: str, turn: int) -> Fact:
    kind = KINDS[(turn + len(slot.name)) % len(KINDS)]
    if slot.use == "#":
        return turn % 3
    if slot.argument in ("day", "time", "short", "clock", "full") and turn % 2:
        return DUE
    if slot.use != "*":
        return kind
    row: dict[str, Fact] = {"it": kind, "key": "statement", "value": kind}
    for inner in slots_of(entry_of(key, slot.name, lang)):
        if inner.use not in ("*", "!"):
            put(row, inner.name.split("."), KINDS[(turn + len(inner.name)) % len(KINDS)])
    return (row, kind)


def cards(key: str, said: str) -> Iterator[Card]:
    """Word a notice, languages and kinds of facts taking turns; long texts once."""
    for turn in range(3 if len(said) < 1_000 else 1):
        lang = LANGUAGES[turn % len(LANGUAGES)]
        notice = Notice(
            key=key,
            facts=facts_of(key, lang, turn),
            actions=("claim", "choose.1", "form"),
            files=(FileId(1),),
        )
        yield word(notice, Reader(name=said, lang=lang), Hostile(desk=said), DUE)


def markup_in(found: object) -> Iterator[str]:
    """Give every text that Slack reads as markup."""
    if isinstance(found, Mapping):
        if found.get("type") == "mrkdwn":
            assert found["verbatim"] is True
            yield str(found["text"])
        for value in found.values():
            yield from markup_in(value)
    elif isinstance(found, list | tuple):
        for value in found:
            yield from markup_in(value)


def acts_on_slack(text: str) -> str:
    """Give what Slack would do beside showing the text, apart from the desk's own strong words."""
    for token in tokens_in(text):
        if token.startswith("!date^") and token.count("|") == 1:
            text = text.replace(f"<{token}>", "date")
        elif re.match("https?://", token, re.IGNORECASE) and "|" not in token:
            text = text.replace(f"<{token}>", "link")
    strong = re.sub(r"\*[^*\n]+\*", "strong", text)
    patterns = (r"[<>]", r"\*", r"[`~]", r"(?<![^\W_])_[^_\n]+_(?![^\W_])", r"(?m)^\s*&gt;")
    return next((found[0] for p in patterns if (found := re.search(p, strong))), "")


def check_on_slack(card: Card) -> None:
    drawn, worded = render(card, KEY), in_words(card)
    assert fault_in({"text": drawn.text, "blocks": list(drawn.blocks)}) == ""
    assert fault_in({"text": worded, "blocks": []}) == ""
    assert tokens_in(drawn.text) == tokens_in(worded) == []
    for text in markup_in(drawn.blocks):
        assert not acts_on_slack(text), text
    assert not re.search('"emoji": true', json.dumps(drawn.blocks))


def check_on_telegram(card: Card) -> None:
    drawings = [(draw(card, KEY), TEXT), (draw(card, KEY, CAPTION), CAPTION)]
    for drawn, most in (*drawings, *((one, TEXT) for one in pages(card, KEY))):
        rows = [[{"text": b.label, "callback_data": b.data} for b in r] for r in drawn.keyboard]
        read_keyboard(json.dumps({"inline_keyboard": rows}))
        for text, mode in ((drawn.html, "HTML"), (drawn.text, "")):
            read = read_text(text, mode, most)
            assert read["entities"] == ()
            assert set(read["tags"]) <= {"b", "i", "blockquote"}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_no_notice_lets_anybodys_text_act(name: str) -> None:
    for key in every_key():
        for card in cards(key, HOSTILE[name]):
            check_on_slack(card)
            check_on_telegram(card)


def test_what_people_wrote_is_on_the_cards_that_are_tried() -> None:
    said = {key for key in every_key() if any("@here" in c.text for c in cards(key, "@here"))}
    named = {key for key in every_key() if any(facts_of(key, "en", turn) for turn in (0, 1))}
    assert len(said) > 0.9 * len(named) > 100


@pytest.mark.parametrize(
    "text",
    ["<!channel>", "<@U1>", "<https://a.test|b>", "_so_", "`x`", "a*", "~x~", "&gt; x", "x\n&gt;"],
)
def test_what_acts_is_seen(text: str) -> None:
    assert acts_on_slack(text)
