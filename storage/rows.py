"""From a value to its columns and back: rows of subjects, places, cards, questions, files.

One place says which columns repeat which part of a value. Runs no query.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from routing.codec import encode
from routing.inbound import Account, Place, Platform
from routing.money.postings import Account as Kept
from routing.money.postings import Posting, Why
from routing.notices.model import About, Notice, Subject
from routing.ports import FileSummary, Offered, PostedCard, Question
from routing.task import OfferState
from routing.values import FileId, PartyId, PersonId, ServiceKey, TaskId
from storage import tables as t

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Table

    from routing.arrangement import Arrangement
    from routing.money.retainer import Retainer
    from routing.people import Party, Person
    from routing.request import Request
    from routing.series.model import Series
    from routing.task import Offer, Task
    from storage.ready import Row

Columns = dict[str, Any]

TABLES: Mapping[About, Table] = {
    About.TASK: t.tasks,
    About.REQUEST: t.requests,
    About.PERSON: t.persons,
    About.PARTY: t.parties,
    About.ARRANGEMENT: t.arrangements,
    About.RETAINER: t.retainers,
    About.SERIES: t.series,
}


def fold_name(name: str) -> str:
    """Give a name as it is looked for: without case, single spaces."""
    return " ".join(name.casefold().split())


def _person(person: Person) -> Columns:
    return {
        "client_id": person.client,
        "provider_id": person.provider,
        "operator": person.operator,
        "standing": person.standing.value,
    }


def _party(party: Party) -> Columns:
    return {"side": party.side.value, "standing": party.standing.value}


def _task(task: Task) -> Columns:
    return {
        "task_state": task.state.value,
        "court": task.court.value if task.court else None,
        "client_id": task.client,
        "provider_id": task.provider,
        "worker_id": task.worker,
        "requester_id": task.requester,
        "request_id": task.request,
        "service": task.service,
        "catalogue": task.catalogue,
        "arrangement_id": task.arrangement,
        "opened_at": task.opened_at,
        "due_at": task.due_at,
        "closed_at": task.closed_at,
        "closed": task.closed,
        "series_id": task.series,
        "occurrence": task.occurrence,
        "step": task.step,
    }


def _request(request: Request) -> Columns:
    return {
        "request_state": request.state.value,
        "client_id": request.client,
        "requester_id": request.requester,
        "written_by_id": request.written_by,
        "opened_at": request.opened_at,
    }


def _arrangement(arrangement: Arrangement) -> Columns:
    return {"client_id": arrangement.client, "service": arrangement.service}


def _retainer(retainer: Retainer) -> Columns:
    return {"client_id": retainer.client}


def _series(series: Series) -> Columns:
    return {
        "client_id": series.client,
        "service": series.service,
        "series_state": series.state.value,
    }


_COLUMNS: Mapping[About, Callable[[Any], Columns]] = {
    About.TASK: _task,
    About.REQUEST: _request,
    About.PERSON: _person,
    About.PARTY: _party,
    About.ARRANGEMENT: _arrangement,
    About.RETAINER: _retainer,
    About.SERIES: _series,
}


def columns_of(kind: About, state: Any) -> Columns:
    """Give the columns that repeat parts of a subject's value, `version` among them."""
    return {"version": state.version, **_COLUMNS[kind](state)}


def offers_of(task: Task) -> list[Columns]:
    """Give the rows of a task's offers."""
    return [offer_columns(task.id, offer) for offer in task.offers]


def offer_columns(task: TaskId, offer: Offer) -> Columns:
    """Give the row of one offer of a task."""
    return {
        "task_id": task,
        "n": offer.n,
        "provider_id": offer.provider,
        "offer_state": offer.state.value,
        "reason": offer.reason,
        "units": offer.units,
        "sent_at": offer.sent_at,
        "settled_at": offer.settled_at,
        "left_how": offer.left,
        "left_at": offer.left_at,
    }


def posting_columns(posting: Posting) -> Columns:
    """Give the columns of one line of the ledger."""
    return {
        **about_columns(posting.about),
        "n": posting.n,
        "line": posting.line,
        "posted_at": posting.at,
        "why": posting.why.value,
        "account": posting.account.value,
        "unit": posting.unit,
        "amount": posting.amount,
        "client_id": posting.client,
        "provider_id": posting.provider,
        "task_id": posting.task,
        "service": posting.service,
        "worked": posting.worked,
        "lines": posting.lines,
    }


def read_posting(row: Row) -> Posting:
    """Give one line of the ledger."""
    return Posting(
        about=read_about(row),
        n=row["n"],
        line=row["line"],
        at=row["posted_at"],
        why=Why(row["why"]),
        account=Kept(row["account"]),
        unit=row["unit"],
        amount=row["amount"],
        client=row["client_id"],
        provider=row["provider_id"],
        task=row["task_id"],
        service=ServiceKey(row["service"]),
        worked=row["worked"],
        lines=row["lines"],
    )


def read_offered(row: Row) -> Offered:
    """Give one offer of a provider's record."""
    return Offered(
        task=TaskId(row["task_id"]),
        service=ServiceKey(row["service"]),
        provider=PartyId(row["provider_id"]),
        state=OfferState(row["offer_state"]),
        reason=row["reason"],
        units=row["units"],
        sent_at=row["sent_at"],
        settled_at=row["settled_at"],
        left=row["left_how"],
        left_at=row["left_at"],
    )


def about_columns(subject: Subject) -> Columns:
    """Give the columns of what a row is about."""
    return {"about_kind": subject.kind.value, "about_id": subject.id}


def read_about(row: Row) -> Subject:
    """Give what a row is about."""
    return Subject(kind=About(row["about_kind"]), id=row["about_id"])


def account_columns(account: Account) -> Columns:
    """Give the columns that name an account."""
    return {"platform": account.platform.value, "team": account.team, "user": account.user}


def place_columns(place: Place | None) -> Columns:
    """Give the columns of a place; of none, empty ones."""
    if place is None:
        return {"platform": None, "team": "", "chat": None, "thread": "", "private": True}
    return {
        "platform": place.platform.value,
        "team": place.team,
        "chat": place.chat,
        "thread": place.thread,
        "private": place.private,
    }


def read_place(row: Row) -> Place | None:
    """Give the place of a row, or None when it has none."""
    if row["platform"] is None:
        return None
    return Place(
        platform=Platform(row["platform"]),
        team=row["team"],
        chat=row["chat"],
        thread=row["thread"],
        private=row["private"],
    )


def notice_body(notice: Notice) -> Columns:
    """Give a notice as JSON data."""
    body: Columns = encode(notice, Notice)
    return body


def read_card(row: Row) -> PostedCard:
    """Give a posted card."""
    return PostedCard(
        key=row["key"],
        person=PersonId(row["person_id"]) if row["person_id"] is not None else None,
        about=read_about(row),
        slot=row["slot"],
        notice=row["notice"],
        actions=tuple(row["actions"]),
        live=row["live"],
        expires_at=row["expires_at"],
    )


def question_columns(question: Question) -> Columns:
    """Give the columns of an open question."""
    return {
        "id": question.id,
        "person_id": question.person,
        "kind": question.kind,
        **about_columns(question.about),
        "key": question.key,
        "asked_at": question.asked_at,
        "data": dict(question.data),
        "open": True,
    }


def read_question(row: Row) -> Question:
    """Give a question."""
    return Question(
        id=row["id"],
        person=PersonId(row["person_id"]),
        kind=row["kind"],
        about=read_about(row),
        key=row["key"],
        asked_at=row["asked_at"],
        data=row["data"],
    )


def read_file(row: Row) -> FileSummary:
    """Give what the desk may know of a file."""
    table = row["summary"] or {}
    return FileSummary(
        id=FileId(row["id"]),
        client=PartyId(row["client_id"]) if row["client_id"] is not None else None,
        size=row["size"],
        media_type=row["media_type"],
        digest=row["digest"],
        rows=table.get("rows"),
        columns=tuple(table.get("columns", ())),
        bad_rows=tuple(table.get("bad_rows", ())),
        state=row["state"],
    )
