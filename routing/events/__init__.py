"""What has happened to a task: the append-only truth, one frozen class for each event.

Bodies hold ids, enums, numbers and times only. `lifecycle` decides them and folds them.
Source of the table: docs/explanation/lifecycle.md.
"""

from routing.events.closing import (
    Accepted,
    AcceptUndone,
    Cancelled,
    Charged,
    ChargeReversed,
    Checked,
    Declined,
    Delivered,
    Disputed,
    DisputeDecided,
    Entrusted,
    Rated,
    Released,
    Reopened,
    SentBack,
    StatementMade,
)
from routing.events.offers import (
    Claimed,
    ClaimLapsed,
    DateProposed,
    DateRefused,
    HandedBack,
    HandedOver,
    OfferDeclined,
    OfferExpired,
    OfferFailed,
    OfferRescinded,
    OfferSent,
    Queued,
    WaveHeld,
    WaveStarted,
    WorkerNamed,
)
from routing.events.opening import (
    ApprovalNeeded,
    ApprovalRefused,
    Approved,
    InputGiven,
    InputsComplete,
    ItemsListed,
    Opened,
    Routed,
    TriageNeeded,
)
from routing.events.progress import (
    OverageAgreed,
    ProgressSaid,
    StepDone,
    TimerStarted,
    TimerStopped,
)
from routing.events.work import (
    Answered,
    Asked,
    DueKept,
    DueMoved,
    DueProposed,
    FirstNamed,
    Hurried,
    ItemDone,
    NoteAdded,
    PutOff,
    Reminded,
    Started,
    TakenUp,
    WordChanged,
    WordPassed,
    WordTakenBack,
)

OfferEvent = (
    OfferSent
    | OfferDeclined
    | OfferExpired
    | OfferFailed
    | OfferRescinded
    | DateProposed
    | DateRefused
)

TaskEvent = (
    Opened
    | InputGiven
    | InputsComplete
    | ItemsListed
    | TriageNeeded
    | Routed
    | ApprovalNeeded
    | Approved
    | ApprovalRefused
    | Queued
    | WaveStarted
    | WaveHeld
    | OfferEvent
    | Claimed
    | WorkerNamed
    | Started
    | ClaimLapsed
    | HandedBack
    | HandedOver
    | WordPassed
    | WordChanged
    | WordTakenBack
    | NoteAdded
    | Asked
    | Answered
    | PutOff
    | TakenUp
    | ItemDone
    | Delivered
    | Checked
    | SentBack
    | Accepted
    | Charged
    | ChargeReversed
    | AcceptUndone
    | Rated
    | Reopened
    | Declined
    | Cancelled
    | Entrusted
    | Released
    | Disputed
    | StatementMade
    | DisputeDecided
    | DueProposed
    | DueMoved
    | DueKept
    | ProgressSaid
    | StepDone
    | TimerStarted
    | TimerStopped
    | OverageAgreed
    | Reminded
    | FirstNamed
    | Hurried
)

__all__ = [
    "AcceptUndone",
    "Accepted",
    "Answered",
    "ApprovalNeeded",
    "ApprovalRefused",
    "Approved",
    "Asked",
    "Cancelled",
    "ChargeReversed",
    "Charged",
    "Checked",
    "ClaimLapsed",
    "Claimed",
    "DateProposed",
    "DateRefused",
    "Declined",
    "Delivered",
    "DisputeDecided",
    "Disputed",
    "DueKept",
    "DueMoved",
    "DueProposed",
    "Entrusted",
    "FirstNamed",
    "HandedBack",
    "HandedOver",
    "Hurried",
    "InputGiven",
    "InputsComplete",
    "ItemDone",
    "ItemsListed",
    "NoteAdded",
    "OfferDeclined",
    "OfferEvent",
    "OfferExpired",
    "OfferFailed",
    "OfferRescinded",
    "OfferSent",
    "Opened",
    "OverageAgreed",
    "ProgressSaid",
    "PutOff",
    "Queued",
    "Rated",
    "Released",
    "Reminded",
    "Reopened",
    "Routed",
    "SentBack",
    "Started",
    "StatementMade",
    "StepDone",
    "TakenUp",
    "TaskEvent",
    "TimerStarted",
    "TimerStopped",
    "TriageNeeded",
    "WaveHeld",
    "WaveStarted",
    "WordChanged",
    "WordPassed",
    "WordTakenBack",
    "WorkerNamed",
]
