"""What Telegram's refusals mean to the postman: later, perhaps, or never.

What surely was not taken is tried again; what may have been is in doubt, so that nothing is shown
twice without being counted. Knows no card.
"""

from __future__ import annotations

from datetime import timedelta

from aiohttp import ClientConnectorError, ConnectionTimeoutError
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from workers.postman import TryAgain, Uncertain, Unreachable

# Nothing left this machine.
_NOT_SENT = (ClientConnectorError, ConnectionTimeoutError)
_WRONG_TOKEN = timedelta(minutes=1)
# Telegram cannot be asked what it has: losing a word is worse than saying it twice, not thrice.
_REPEATS = 1
_GONE = (
    ("chat not found", "chat_not_found"),
    ("user not found", "chat_not_found"),
    ("peer_id_invalid", "chat_not_found"),
    ("not enough rights", "no_rights"),
    ("have no rights", "no_rights"),
    ("need administrator rights", "no_rights"),
    ("chat_write_forbidden", "no_rights"),
    ("topic_closed", "no_rights"),
    ("message thread not found", "chat_not_found"),
)
_FORBIDDEN = (
    ("blocked", "blocked"),
    ("deactivated", "deactivated"),
    ("initiate conversation", "never_started"),
    ("kicked", "removed"),
    ("not a member", "removed"),
)


def trouble(error: TelegramError, *, harmless: bool = False) -> Exception:
    """Give what to raise for the postman; `harmless` is a call that may as well happen twice."""
    match error:
        case RetryAfter():
            after = error.retry_after
            return TryAgain(after if isinstance(after, timedelta) else timedelta(seconds=after))
        case Forbidden():
            return Unreachable(_code(error, _FORBIDDEN) or "blocked")
        case InvalidToken():
            return TryAgain(_WRONG_TOKEN)
        case BadRequest():
            return Unreachable(_code(error, _GONE) or "refused")
        case TimedOut() | NetworkError():
            surely = harmless or isinstance(error.__cause__, _NOT_SENT)
            return TryAgain() if surely else Uncertain(_REPEATS)
    return Uncertain(_REPEATS)


def says(error: TelegramError, *words: str) -> bool:
    """Tell whether the error's message holds one of these, letter case aside."""
    said = error.message.casefold()
    return any(word in said for word in words)


def is_gone(error: TelegramError) -> bool:
    """Tell whether a refusal is about the chat and not about what was sent."""
    return _code(error, _GONE) is not None


def _code(error: TelegramError, table: tuple[tuple[str, str], ...]) -> str | None:
    return next((code for words, code in table if says(error, words)), None)
