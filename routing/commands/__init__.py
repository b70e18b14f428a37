"""What may be asked of a task. `lifecycle.decide` answers with events, or with a refusal.

Who may ask is checked before (`routing/roles.py`); a command carries what the desk has already
worked out, such as instants that need a calendar, so that deciding stays pure.
"""

from routing.commands.closing import (
    Accept,
    Cancel,
    Check,
    DecideDispute,
    Decline,
    Deliver,
    Entrust,
    MakeStatement,
    OpenDispute,
    Rate,
    Release,
    Reopen,
    SendBack,
    UndoAccept,
)
from routing.commands.offers import (
    Claim,
    DeclineOffer,
    ExpireOffers,
    FailOffer,
    GiveTo,
    GiveUp,
    HandBack,
    HandOver,
    HoldWave,
    Lapse,
    NameWorker,
    OfferTo,
    ProposeDate,
    RefuseDate,
    Requeue,
    StartWave,
)
from routing.commands.opening import Approve, GiveInput, Open, RefuseApproval, Route
from routing.commands.progress import AgreeOver, FinishStep, SayProgress, StartTimer, StopTimer
from routing.commands.work import (
    AddNote,
    AgreeDue,
    Answer,
    Ask,
    AskFirst,
    ChangeWord,
    FinishItem,
    Hurry,
    MoveDue,
    PassWord,
    ProposeDue,
    PutOffTask,
    RefuseDue,
    Remind,
    Start,
    TakeBackWord,
    TakeUp,
)

Command = (
    Open
    | GiveInput
    | Route
    | Approve
    | RefuseApproval
    | Requeue
    | StartWave
    | HoldWave
    | GiveTo
    | OfferTo
    | GiveUp
    | ExpireOffers
    | FailOffer
    | DeclineOffer
    | ProposeDate
    | RefuseDate
    | Claim
    | NameWorker
    | Start
    | Lapse
    | HandBack
    | HandOver
    | PassWord
    | ChangeWord
    | TakeBackWord
    | AddNote
    | Ask
    | Answer
    | PutOffTask
    | TakeUp
    | FinishItem
    | Deliver
    | Check
    | SendBack
    | Accept
    | UndoAccept
    | Rate
    | Reopen
    | Decline
    | Cancel
    | Entrust
    | Release
    | OpenDispute
    | MakeStatement
    | DecideDispute
    | ProposeDue
    | AgreeDue
    | RefuseDue
    | MoveDue
    | SayProgress
    | FinishStep
    | StartTimer
    | StopTimer
    | AgreeOver
    | Remind
    | AskFirst
    | Hurry
)

__all__ = [
    "Accept",
    "AddNote",
    "AgreeDue",
    "AgreeOver",
    "Answer",
    "Approve",
    "Ask",
    "AskFirst",
    "Cancel",
    "ChangeWord",
    "Check",
    "Claim",
    "Command",
    "DecideDispute",
    "Decline",
    "DeclineOffer",
    "Deliver",
    "Entrust",
    "ExpireOffers",
    "FailOffer",
    "FinishItem",
    "FinishStep",
    "GiveInput",
    "GiveTo",
    "GiveUp",
    "HandBack",
    "HandOver",
    "HoldWave",
    "Hurry",
    "Lapse",
    "MakeStatement",
    "MoveDue",
    "NameWorker",
    "OfferTo",
    "Open",
    "OpenDispute",
    "PassWord",
    "ProposeDate",
    "ProposeDue",
    "PutOffTask",
    "Rate",
    "RefuseApproval",
    "RefuseDate",
    "RefuseDue",
    "Release",
    "Remind",
    "Reopen",
    "Requeue",
    "Route",
    "SayProgress",
    "SendBack",
    "Start",
    "StartTimer",
    "StartWave",
    "StopTimer",
    "TakeBackWord",
    "TakeUp",
    "UndoAccept",
]
