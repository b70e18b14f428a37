"""The catalogue as frozen values: the desk, and the services it offers.

Knows nothing of TOML: `parse` makes these values, `canonical` writes them down again. Durations
are `timedelta`s; where a field counts open time its docstring says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from routing.catalogue.problems import Problem
from routing.values import Money, ServiceKey


class Confirm(StrEnum):
    """When a request waits for the client's "Yes, go"."""

    ALWAYS = "always"
    WHEN_UNSURE = "when_unsure"


class SignUp(StrEnum):
    """Who may become a client: anybody who writes, or only who was invited."""

    OPEN = "open"
    INVITATION = "invitation"


class VisibleTo(StrEnum):
    """Who in a client's firm sees a service and may ask for it, until the owner says otherwise."""

    OWNER = "owner"
    EVERYONE = "everyone"


class Region(StrEnum):
    """Where a provider of a service may sit, seen from the desk."""

    ANY = "any"
    ONSHORE = "onshore"
    NEARSHORE = "nearshore"
    OFFSHORE = "offshore"


class Level(StrEnum):
    """How well a provider knows a service, the least first."""

    BASIC = "basic"
    SKILLED = "skilled"
    EXPERT = "expert"


class CheckKind(StrEnum):
    """What the operator may want settled before somebody is offered a service."""

    VETTING = "vetting"
    NDA = "nda"
    INSURANCE = "insurance"
    REFERENCES = "references"


class WaveTo(StrEnum):
    """To whom a wave goes: the usual ones, who had the least of late, or everybody who may."""

    USUAL = "usual"
    FAIR = "fair"
    ALL = "all"


class Assign(StrEnum):
    """How a task finds its provider: they are asked, or the desk gives it to one."""

    OFFER = "offer"
    AUTO = "auto"


class InputKind(StrEnum):
    """What kind of answer an input takes."""

    TEXT = "text"
    CHOICE = "choice"
    PERIOD = "period"
    DATE = "date"
    NUMBER = "number"
    MONEY = "money"
    FILE = "file"
    LINK = "link"
    PEOPLE = "people"
    ACCESS = "access"
    AVAILABILITY = "availability"


class ResultKind(StrEnum):
    """What kind of answer a result asks of the provider at delivery."""

    YES_NO = "yes_no"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"
    MONEY = "money"


class StepOwner(StrEnum):
    """Whose a step of the work is."""

    PROVIDER = "provider"
    CLIENT = "client"


class RateKind(StrEnum):
    """What an amount is counted by."""

    FIXED = "fixed"
    HOURLY = "hourly"
    PER_ITEM = "per_item"


DEFAULT_HOURS: Mapping[str, str] = MappingProxyType({"mon-fri": "09:00-17:00"})

# Only these cross to providers before the claim: none of them can carry a name or free words.
BRIEF_KINDS = frozenset(
    {
        InputKind.CHOICE,
        InputKind.NUMBER,
        InputKind.PERIOD,
        InputKind.DATE,
        InputKind.MONEY,
    }
)
# Inputs that can be a table, and so can be the source of a task's items.
LIST_KINDS = frozenset({InputKind.FILE, InputKind.PEOPLE})


@dataclass(frozen=True, kw_only=True, slots=True)
class Wave:
    """One step of the search: to whom, how many (`fair`), open for how long, and where it shows.

    `open_for` None: as long as the desk says. `channel`: the provider channel shows it too.
    """

    to: WaveTo
    size: int = 3
    open_for: timedelta | None = None  # open time
    channel: bool = False


WAVES = (
    Wave(to=WaveTo.USUAL),
    Wave(to=WaveTo.FAIR),
    Wave(to=WaveTo.ALL, channel=True),
)
"""The steps of a search where the catalogue names none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Holidays:
    """Whose public holidays the desk keeps: ISO 3166-1 country, ISO 3166-2 subdivision or None."""

    country: str
    subdivision: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """The desk itself: who it is, when it is open, and its habits."""

    name: str
    zone: str
    lang: str = "en"
    currency: str = "EUR"
    hours: Mapping[str, str] = field(default_factory=lambda: DEFAULT_HOURS)
    holidays: Holidays | None = None
    closed: tuple[date, ...] = ()
    confirm: Confirm = Confirm.ALWAYS
    sign_up: SignUp = SignUp.INVITATION
    offer_open_for: timedelta = timedelta(hours=1)  # open time that one wave of offers stays open
    hand_back_for: timedelta = timedelta(minutes=30)  # open time after the claim
    reopen_for: timedelta = timedelta(hours=40)  # open time after acceptance
    undo_for: timedelta = timedelta(minutes=10)  # clock time, not open time
    waves: tuple[Wave, ...] = ()  # empty: WAVES
    trial_tasks: int = 0  # so many accepted tasks and a new provider is on trial no more; 0: never
    trial_work: timedelta | None = None  # hours of work in one task of a trial; None: two
    lapses: int = 2  # so many lapsed claims in thirty days, and nothing is offered for a while
    cool_down: timedelta | None = None  # open time after the last lapse; None: three days
    meeting: str = ""  # where people talk who have no link of their own


def is_end(key: str) -> bool:
    """Whether the key of an input says that it is one end of a way: where from, or into what."""
    return key.partition("_")[0] in {"from", "into", "to"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Input:
    """One thing a service needs from the client; `brief` ones are shown before the claim."""

    key: str
    title: str
    kind: InputKind = InputKind.TEXT
    required: bool = True
    brief: bool = False
    choices: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    help: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Criterion:
    """One thing that is true of a good delivery, and by which it can be sent back."""

    key: str
    title: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ServiceStep:
    """One step of the work: whose it is, what goes in, what comes out, its target in open time."""

    key: str
    title: str
    owner: StepOwner = StepOwner.PROVIDER
    input: str = ""
    output: str = ""
    target: timedelta | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ResultField:
    """One result that the provider is asked for at delivery; per item where there are items."""

    key: str
    title: str
    kind: ResultKind = ResultKind.YES_NO


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """An amount, and what it is counted by."""

    kind: RateKind
    amount: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Service:
    """One catalogue entry. `claim_within`, `deliver_within`, `review_within` count open time.

    `estimate` and `per_unit` are hours of work (None: not known, so not shown); the work in a
    task of n units is `estimate + n * per_unit`. `items_from` is the key of the input whose rows
    become the task's items.
    """

    key: ServiceKey
    title: str
    about: str
    examples: tuple[str, ...]
    not_offered: tuple[str, ...] = ()
    inputs: tuple[Input, ...] = ()
    outputs: tuple[str, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    results: tuple[ResultField, ...] = ()
    tools: tuple[str, ...] = ()
    estimate: timedelta | None = None
    unit: str = ""
    per_unit: timedelta | None = None
    claim_within: timedelta = timedelta(hours=4)
    deliver_within: timedelta = timedelta(hours=24)
    review_within: timedelta = timedelta(hours=40)
    rounds: int = 2
    price: Rate | None = None
    pay: Rate | None = None
    urgent: bool = False
    visible_to: VisibleTo = VisibleTo.EVERYONE
    keep_in_house: bool = False
    checking: bool = False  # an operator who did not write it looks before the client does
    languages: tuple[str, ...] = ()
    region: Region = Region.ANY
    items_from: str | None = None
    waves: tuple[Wave, ...] = ()  # empty: the desk's
    assign: Assign = Assign.OFFER
    level: Level = Level.BASIC
    units: int = 1  # of a provider's capacity that one task takes
    overlap: timedelta | None = None  # hours a day that provider and client share
    checks: tuple[CheckKind, ...] = ()
    steps: tuple[ServiceStep, ...] = ()

    def input(self, key: str) -> Input | None:
        """Return the input of that key, or None."""
        return next((one for one in self.inputs if one.key == key), None)

    def other_end(self, one: Input) -> Input | None:
        """Return the other of two inputs that share their choices as the ends of a way, or None.

        They are keyed so: `from_language` and `into_language`. What is one end is not the other.
        """
        ends = [i for i in self.inputs if i.choices == one.choices and is_end(i.key)]
        pair = bool(one.choices) and one in ends and len(ends) == 2
        return next(i for i in ends if i != one) if pair else None

    def step(self, key: str) -> ServiceStep | None:
        """Return the step of that key, or None."""
        return next((one for one in self.steps if one.key == key), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalogue:
    """The desk and its services, with the hash under which this version is stored and pinned.

    `warnings` is what the writer should look at; it is no part of the content or its hash.
    """

    desk: Desk
    services: Mapping[ServiceKey, Service]
    hash: str
    warnings: tuple[Problem, ...] = ()
