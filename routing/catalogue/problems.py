"""What can be wrong with a catalogue, as codes with typed fields.

Knows no words for a person: `bot` turns a `Problem` into a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Level(StrEnum):
    """How much a problem matters: an error stops the catalogue, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class ProblemCode(StrEnum):
    """Everything that `parse` can object to."""

    SYNTAX = "syntax"  # the text is not TOML; `line` and `column` say where
    JSON = "json"  # the text is JSON instead
    TWICE = "twice"  # a table or key that stands in the file already; `line` says where
    MISSING = "missing"  # a key that must be there is not
    UNKNOWN_KEY = "unknown_key"  # `candidates` holds the nearest known key
    WRONG_KIND = "wrong_kind"  # a number where a text belongs; `expected` names the kind
    EMPTY = "empty"  # a text, list or table without content
    TOO_LONG = "too_long"  # `expected` is the largest number of characters
    BAD_KEY = "bad_key"  # a name of a service, input … that is not plain
    NOT_A_CHOICE = "not_a_choice"  # `candidates` holds the values allowed
    OUT_OF_RANGE = "out_of_range"  # a number that is too small or too large
    BAD_DURATION = "bad_duration"
    BAD_MONEY = "bad_money"
    BAD_CURRENCY = "bad_currency"  # not an ISO 4217 code
    OTHER_CURRENCY = "other_currency"  # `expected` is the currency of the desk
    BAD_DATE = "bad_date"
    BAD_ZONE = "bad_zone"
    BAD_LANGUAGE = "bad_language"
    BAD_LINK = "bad_link"
    BAD_HOURS = "bad_hours"
    BAD_DAY = "bad_day"  # hours under what is no day of the week
    BAD_HOLIDAYS = "bad_holidays"  # not a country, or country and subdivision, that is known
    ONE_RATE = "one_rate"  # a price or pay with none or several of fixed, hourly, per_item
    REPEATED = "repeated"  # the same entry twice in one list
    DUPLICATE_TITLE = "duplicate_title"  # `candidates` holds the other service
    SHARED_EXAMPLE = "shared_example"  # `candidates` holds the other service
    CONTRADICTION = "contradiction"  # an example that is also under `not_offered`
    BRIEF_NOT_ALLOWED = "brief_not_allowed"  # free text, files and people stay behind the claim
    MISPLACED_KEY = "misplaced_key"  # `expected` is the kind of input the key belongs to
    UNKNOWN_INPUT = "unknown_input"  # `candidates` holds the inputs of this service
    NOT_A_LIST = "not_a_list"  # `items_from` names an input that has no rows
    PAY_ABOVE_PRICE = "pay_above_price"  # warning
    OUT_OF_ORDER = "out_of_order"  # warning: claimed later than delivered
    NOTHING_TO_COUNT = "nothing_to_count"  # warning: paid per item, but no unit and no items

    @property
    def level(self) -> Level:
        """A warning leaves the catalogue usable; everything else is an error."""
        return Level.WARNING if self in _WARNINGS else Level.ERROR


_WARNINGS = frozenset(
    {ProblemCode.PAY_ABOVE_PRICE, ProblemCode.OUT_OF_ORDER, ProblemCode.NOTHING_TO_COUNT}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One thing that is wrong, where, and what to write instead.

    `path` is dotted ("services.newsletter.deliver_within", "services.bookkeeping.examples[2]");
    `got` is what stands there, shortened; `expected` is a token or an example that would do.
    """

    path: str
    code: ProblemCode
    got: str = ""
    expected: str = ""
    candidates: tuple[str, ...] = ()
    line: int | None = None
    column: int | None = None

    @property
    def level(self) -> Level:
        """The level of its code."""
        return self.code.level


class CatalogueProblems(Exception):
    """The catalogue cannot be used; `problems` holds all of them, warnings too."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(", ".join(f"{p.path}:{p.code}" for p in self.problems))


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known word that `word` most likely stands for, or nothing."""
    return tuple(get_close_matches(word[:80].casefold(), sorted(known), n=1, cutoff=0.6))
