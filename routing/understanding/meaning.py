"""What a message means: its act, its parts, its times and its inputs, as frozen values.

Knows the shapes that `outdesk understand` prints; knows nothing of how they were found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from routing.values import Money, Period

TextSpan: TypeAlias = tuple[int, int]
"""[start, end) in Unicode code points of the original text."""

InputValue: TypeAlias = Period | Money | Decimal | int | date | str
"""One typed answer: a link and a choice are text, a choice by its label in the catalogue."""

NO_INPUTS: Mapping[str, InputValue] = MappingProxyType({})


class Act(StrEnum):
    """What kind of message it is."""

    REQUEST = "request"
    ANSWER = "answer"
    REMARK = "remark"
    CHANGE = "change"
    STATUS = "status"
    CANCEL = "cancel"
    THANKS = "thanks"
    GREETING = "greeting"
    COMPLAINT = "complaint"
    NOT_FOR_US = "not_for_us"


class Decision(StrEnum):
    """What the desk does with a part: route it, ask which service, or say it is not offered."""

    ROUTE = "route"
    ASK = "ask"
    DECLINE = "decline"


class Role(StrEnum):
    """What a time is for; a mention (the March books) is never a due time."""

    DUE = "due"
    AT = "at"
    START = "start"
    WINDOW = "window"
    REPEAT = "repeat"
    MENTION = "mention"


class Kind(StrEnum):
    """The type of a time's value."""

    INSTANT = "instant"
    DATE = "date"
    RANGE = "range"
    RECURRENCE = "recurrence"
    DURATION = "duration"
    INVALID = "invalid"


class Grain(StrEnum):
    """How exactly the time was said."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PARTOFDAY = "partofday"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Doubt(StrEnum):
    """Why a time should be asked about before anyone relies on it."""

    NEXT_WEEKDAY = "next_weekday"
    DATE_ORDER = "date_order"
    WHICH_WEEK = "which_week"
    WHICH_DAY = "which_day"
    BARE_NUMBER = "bare_number"
    MERIDIEM = "meridiem"
    PAST = "past"
    INVALID = "invalid"


class Signal(StrEnum):
    """Smaller things a message says beside its act."""

    URGENT = "urgent"
    HELP = "help"
    PERSON = "person"
    YES = "yes"
    NO = "no"
    LATER = "later"
    UNKNOWN = "unknown"
    THEY_HAVE_IT = "they_have_it"
    JOIN = "join"
    ILL = "ill"
    UNDO = "undo"
    SWAP = "swap"  # another of the kind is wanted instead of what is called off


@dataclass(frozen=True, kw_only=True, slots=True)
class Between:
    """A stretch of time [start, end): two dates or two aware local datetimes; None is open."""

    start: date | datetime | None
    end: date | datetime | None


WhenValue: TypeAlias = date | datetime | Between | str | None
"""date; aware datetime in the reader's zone; Between; RRULE parts or ISO 8601 duration as text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """Another way to read the same words."""

    kind: Kind
    value: WhenValue


END_OF = "end_of"
"""The rule of the last day of a week, month, quarter or year."""
FRIDAY = 4
END_OF_DAY = "end_of_day"
"""The rule of a time that was said to be a day's end, and so is no clock time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class When:
    """A time found in a message: the calendar reading, in the writer's zone.

    A `date` has no clock time, and the end of a day is its last second: the close of working time
    is the desk's to add (`closing_day`).
    `before`: the words were "before X", so X itself is already too late. With `ask` set, `value`
    is the earlier reading and `others` holds the rest. The `text` may hold its preposition.
    """

    text: str
    span: TextSpan
    part: int | None
    role: Role
    kind: Kind
    value: WhenValue
    grain: Grain | None
    confidence: float
    rule: str
    dtstart: date | datetime | None = None
    before: bool = False
    others: tuple[Reading, ...] = ()
    ask: Doubt | None = None

    @property
    def closing_day(self) -> date | None:
        """The day whose close of working time is meant, None where a clock time was said.

        Of a stretch, a week's end and "before Monday" it is the last weekday, so that "this week"
        is not late on Monday; holidays are not known here.
        """
        value = self.value
        if isinstance(value, Between):
            end, first = value.end, value.start
            if isinstance(end, datetime) or isinstance(first, datetime) or end is None:
                return None
            return _weekday_to(_day_before(end), first or date.min)
        if isinstance(value, datetime):
            return value.date() if self.rule == END_OF_DAY else None
        if not isinstance(value, date):
            return None
        if self.rule == END_OF:
            return _weekday_to(value, date.min)
        return _weekday_to(_day_before(value), date.min) if self.before else value


def _day_before(day: date) -> date:
    return date.fromordinal(max(day.toordinal() - 1, 1))


def _weekday_to(day: date, first: date) -> date:
    """Return the last day from Monday to Friday until then; of a mere weekend its own last day."""
    back = date.fromordinal(max(day.toordinal() - max(day.weekday() - FRIDAY, 0), 1))
    return back if back >= first else day


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One request inside a message, with the service it is probably for.

    `after`: the number of the part that has to be done first, when the words say so.
    """

    text: str
    span: TextSpan
    service: str | None
    confidence: float
    top: tuple[tuple[str, float], ...]
    decision: Decision
    inputs: Mapping[str, InputValue] = field(default_factory=lambda: NO_INPUTS)
    when: When | None = None
    repeats: When | None = None
    after: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Usual:
    """A standing wish: work of this service goes to this person. Service None: not recognised."""

    service: str | None
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Meaning:
    """Everything understood about one message. `top` always has the likeliest services first.

    `joins` and `quits` are services that the writer says they do, or do no more.
    """

    act: Act
    target: str | None
    lang: str
    in_scope: float
    confidence: float
    top: tuple[tuple[str, float], ...]
    parts: tuple[Part, ...] = ()
    when: tuple[When, ...] = ()
    signals: frozenset[Signal] = frozenset()
    usual: Usual | None = None
    joins: tuple[str, ...] = ()
    quits: tuple[str, ...] = ()
    secrets: tuple[TextSpan, ...] = ()


SILENT = Meaning(act=Act.REMARK, target=None, lang="", in_scope=0.0, confidence=0.0, top=())
"""What is meant where nothing is said, as by a press."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskInPlay:
    """A task that this conversation may be about; `period` is the one that its work is for."""

    ref: str
    service: str
    title: str
    state: str
    period: Period | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """What the conversation is about: the open question's code (or words) and the tasks.

    `said_to` is the task under way that the words are certainly said to: in its thread, in answer
    to a word of it. `last` is the service of the work that ended last, where the same is wanted.
    `cards` is what was asked for and waits for a yes: it may be called off too.
    """

    asked: str | None = None
    tasks: tuple[TaskInPlay, ...] = ()
    said_to: str | None = None
    last: str | None = None
    cards: tuple[TaskInPlay, ...] = ()


NO_CONTEXT = Context()
