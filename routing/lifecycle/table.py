"""The table that can be read aloud: in which state which command is allowed, and where it leads.

A command that may lead to several states (a delivery that is checked first, a decided dispute)
names all of them. What is not in the table changes nothing and is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing.clock.courts import Court
from routing.task import TaskState

if TYPE_CHECKING:
    from collections.abc import Mapping

INTAKE, TRIAGE, APPROVAL = TaskState.INTAKE, TaskState.TRIAGE, TaskState.APPROVAL
QUEUED, WORKING, WAITING = TaskState.QUEUED, TaskState.WORKING, TaskState.WAITING
CHECKING, DELIVERED, ACCEPTED = TaskState.CHECKING, TaskState.DELIVERED, TaskState.ACCEPTED
DECLINED, CANCELLED = TaskState.DECLINED, TaskState.CANCELLED
KEPT, DISPUTED = TaskState.KEPT, TaskState.DISPUTED

STAY: frozenset[TaskState] = frozenset()
"""The command is allowed and leaves the state as it is."""


def _to(*states: TaskState) -> frozenset[TaskState]:
    return frozenset(states)


_READY = _to(QUEUED, APPROVAL)

COURT: Mapping[TaskState, Court] = {
    INTAKE: Court.CLIENT,
    TRIAGE: Court.OPERATOR,
    APPROVAL: Court.CLIENT,
    QUEUED: Court.QUEUE,
    WORKING: Court.PROVIDER,
    CHECKING: Court.PROVIDER,
    DELIVERED: Court.CLIENT,
    KEPT: Court.CLIENT,
    DISPUTED: Court.OPERATOR,
}
"""Whose turn it is; WAITING is in the court of whom it waits for, a closed task in none."""

MOVES: Mapping[TaskState, Mapping[type[c.Command], frozenset[TaskState]]] = {
    INTAKE: {
        c.Open: _to(INTAKE, KEPT, TRIAGE) | _READY,
        c.GiveInput: _to(INTAKE) | _READY,
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.GiveUp: _to(TRIAGE),
        c.Cancel: _to(CANCELLED),
        c.MoveDue: STAY,
        c.AskFirst: STAY,
        c.Remind: STAY,
        c.Hurry: STAY,
        c.AddNote: STAY,
    },
    TRIAGE: {
        c.Route: _to(INTAKE) | _READY,
        c.Requeue: _to(QUEUED),
        c.StartWave: _to(QUEUED),
        c.Decline: _to(DECLINED),
        c.Cancel: _to(CANCELLED),
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.GiveInput: STAY,
        c.MoveDue: STAY,
        c.AskFirst: STAY,
        c.Remind: STAY,
        c.Hurry: STAY,
        c.AddNote: STAY,
    },
    APPROVAL: {
        c.Approve: _to(QUEUED),
        c.GiveInput: STAY,
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.RefuseApproval: _to(CANCELLED),
        c.Cancel: _to(CANCELLED),
        c.MoveDue: STAY,
        c.AskFirst: STAY,
        c.Remind: STAY,
        c.AddNote: STAY,
    },
    QUEUED: {
        c.StartWave: STAY,
        c.HoldWave: STAY,
        c.GiveTo: _to(WORKING),
        c.OfferTo: STAY,
        c.ExpireOffers: STAY,
        c.FailOffer: STAY,
        c.DeclineOffer: STAY,
        c.ProposeDate: STAY,
        c.RefuseDate: STAY,
        c.Claim: _to(WORKING),
        c.GiveUp: _to(TRIAGE),
        c.GiveInput: STAY,
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.MoveDue: STAY,
        c.AskFirst: STAY,
        c.Cancel: _to(CANCELLED),
        c.Remind: STAY,
        c.Hurry: STAY,
        c.AddNote: STAY,
    },
    WORKING: {
        c.NameWorker: STAY,
        c.Start: STAY,
        c.Lapse: _to(QUEUED),
        c.HandBack: _to(QUEUED),
        c.HandOver: _to(QUEUED),
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.AddNote: STAY,
        c.GiveInput: STAY,
        c.Ask: _to(WAITING),
        c.PutOffTask: _to(WAITING),
        c.FinishItem: STAY,
        c.Deliver: _to(WORKING, CHECKING, DELIVERED),
        c.ProposeDue: STAY,
        c.AgreeDue: STAY,
        c.RefuseDue: STAY,
        c.MoveDue: STAY,
        c.SayProgress: STAY,
        c.FinishStep: _to(WORKING, WAITING),
        c.StartTimer: STAY,
        c.StopTimer: STAY,
        c.AgreeOver: STAY,
        c.Cancel: _to(CANCELLED),
        c.OpenDispute: _to(DISPUTED),
        c.Remind: STAY,
        c.Hurry: STAY,
    },
    WAITING: {
        c.Answer: _to(WORKING),
        c.TakeUp: _to(WORKING),
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.AddNote: STAY,
        c.GiveInput: STAY,
        c.HandBack: _to(QUEUED),
        c.HandOver: _to(QUEUED),
        c.Deliver: _to(WORKING, CHECKING, DELIVERED),
        c.NameWorker: STAY,
        c.ProposeDue: STAY,
        c.AgreeDue: STAY,
        c.RefuseDue: STAY,
        c.MoveDue: STAY,
        c.SayProgress: STAY,
        c.FinishStep: _to(WORKING, WAITING),
        c.StopTimer: STAY,
        c.AgreeOver: STAY,
        c.Cancel: _to(CANCELLED),
        c.OpenDispute: _to(DISPUTED),
        c.Remind: STAY,
        c.Hurry: STAY,
    },
    CHECKING: {
        c.Check: _to(DELIVERED, WORKING),
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.AddNote: STAY,
        c.HandOver: _to(QUEUED),
        c.Cancel: _to(CANCELLED),
        c.Remind: STAY,
    },
    DELIVERED: {
        c.Accept: _to(ACCEPTED),
        c.SendBack: _to(WORKING),
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.AddNote: STAY,
        c.Deliver: _to(DELIVERED, CHECKING),
        c.HandOver: _to(QUEUED),
        c.Cancel: _to(CANCELLED),
        c.OpenDispute: _to(DISPUTED),
        c.Remind: STAY,
    },
    ACCEPTED: {
        c.Rate: STAY,
        c.UndoAccept: _to(DELIVERED),
        c.Reopen: _to(WORKING),
        c.OpenDispute: _to(DISPUTED),
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.AddNote: STAY,
    },
    DECLINED: {c.TakeBackWord: STAY, c.AddNote: STAY},
    CANCELLED: {c.TakeBackWord: STAY, c.AddNote: STAY},
    KEPT: {
        c.Release: _to(INTAKE, TRIAGE) | _READY,
        c.Entrust: STAY,
        c.Remind: STAY,
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.Cancel: _to(CANCELLED),
        c.AddNote: STAY,
    },
    DISPUTED: {
        c.MakeStatement: STAY,
        c.DecideDispute: _to(ACCEPTED, WORKING, CANCELLED),
        c.PassWord: STAY,
        c.ChangeWord: STAY,
        c.TakeBackWord: STAY,
        c.AddNote: STAY,
        c.Remind: STAY,
    },
}


def allowed(state: TaskState, command: type[c.Command]) -> bool:
    """Whether the command may be asked in this state."""
    return command in MOVES[state]


def leads_to(state: TaskState, command: type[c.Command]) -> frozenset[TaskState]:
    """The states in which the command may leave a task; staying is always among them when empty."""
    return MOVES[state][command] or frozenset({state})
