"""Signs that people put on messages, on every platform that has them: one small table.

A sign that is not in it stays where it was put. Knows no message.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """One sign: its code here, its names in Slack (the first is written), and Telegram's emoji."""

    code: str
    slack: tuple[str, ...]
    telegram: str


# Telegram takes only emoji of a set of its own; Slack has a name for each.
SIGNS = (
    Sign(code="delivered", slack=("white_check_mark",), telegram="👌"),
    Sign(code="thumbs_up", slack=("+1", "thumbsup"), telegram="👍"),
    Sign(code="thumbs_down", slack=("-1", "thumbsdown"), telegram="👎"),
    Sign(code="heart", slack=("heart",), telegram="❤"),
    Sign(code="fire", slack=("fire",), telegram="🔥"),
    Sign(code="clap", slack=("clap",), telegram="👏"),
    Sign(code="party", slack=("tada",), telegram="🎉"),
    Sign(code="thanks", slack=("pray",), telegram="🙏"),
    Sign(code="fine", slack=("ok_hand", "heavy_check_mark"), telegram="👌"),
    Sign(code="eyes", slack=("eyes",), telegram="👀"),
    Sign(code="hundred", slack=("100",), telegram="💯"),
    Sign(code="thinking", slack=("thinking_face", "thinking"), telegram="🤔"),
    Sign(code="grin", slack=("grin", "grinning", "smile"), telegram="😁"),
    Sign(code="laughing", slack=("rolling_on_the_floor_laughing", "joy"), telegram="🤣"),
    Sign(code="sad", slack=("cry",), telegram="😢"),
    Sign(code="crying", slack=("sob",), telegram="😭"),
    Sign(code="shocked", slack=("scream",), telegram="😱"),
    Sign(code="amazed", slack=("exploding_head",), telegram="🤯"),
    Sign(code="love", slack=("heart_eyes",), telegram="😍"),
    Sign(code="hug", slack=("hugging_face", "hugs"), telegram="🤗"),
    Sign(code="salute", slack=("saluting_face",), telegram="🫡"),
    Sign(code="handshake", slack=("handshake",), telegram="🤝"),
    Sign(code="writing", slack=("writing_hand",), telegram="✍"),
    Sign(code="trophy", slack=("trophy",), telegram="🏆"),
    Sign(code="fast", slack=("zap",), telegram="⚡"),
)

_BY_CODE = {sign.code: sign for sign in SIGNS}
# What a person puts on a message is never the desk's own sign.
_BY_NAME = {name: sign for sign in SIGNS[1:] for name in sign.slack} | {
    "white_check_mark": _BY_CODE["fine"]
}
_BY_EMOJI = {sign.telegram: sign for sign in reversed(SIGNS[1:])}
_VARIANT = "\ufe0f"


def sign_of(code: str) -> Sign | None:
    """Give the sign of a code, or None for one that is not known any more."""
    return _BY_CODE.get(code)


def from_slack(name: str) -> str:
    """Give the code of a reaction in Slack, whatever its skin tone; empty when there is none."""
    sign = _BY_NAME.get(name.partition("::")[0])
    return "" if sign is None else sign.code


def from_telegram(emoji: str) -> str:
    """Give the code of a reaction in Telegram; empty when there is none."""
    sign = _BY_EMOJI.get(emoji.replace(_VARIANT, ""))
    return "" if sign is None else sign.code
