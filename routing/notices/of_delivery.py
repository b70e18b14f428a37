"""What is told when work is handed in, judged, closed or disputed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import events as e
from routing import views
from routing.alarms import accept_at
from routing.money.left import after_facts
from routing.notices.model import Fact, Firm, Mode, Notice, Who, Words
from routing.notices.readers import client_side, operators, provider_side
from routing.notices.telling import Teller, Told, about_task
from routing.rules import LOW_RATING, UNDO_LATE, UNDO_PRESSED
from routing.task import Delivery, Task, TaskState
from routing.values import PartyId, TextId, TextRef, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from routing.scene import Scene

OUTCOME_ACTIONS = ("decide.accepted", "decide.part", "decide.work", "decide.cancelled")


def _words(text: TextId | None) -> Words | None:
    return None if text is None else Words(text=text)


def _kept(facts: Mapping[str, Fact | None]) -> dict[str, Fact]:
    return {key: fact for key, fact in facts.items() if fact is not None}


def fact_of(value: Value) -> Fact:
    """A typed value as a fact: words by their id."""
    return Words(text=value.text) if isinstance(value, TextRef) else value


def delivery_facts(task: Task, delivery: Delivery, scene: Scene) -> dict[str, Fact]:
    """A delivery as the client sees it: note, results, criteria, time taken."""
    service = scene.house.service(task)
    criteria = () if service is None else service.criteria
    titles = {} if service is None else {one.key: one.title for one in service.results}
    results: tuple[Fact, ...] = tuple(
        {"result": titles.get(key, key), "value": fact_of(value)}
        for key, value in delivery.results.items()
    )
    results += _by_line(task, delivery, titles)
    return _kept(
        {
            "by": Who(person=delivery.by),
            "note": _words(delivery.note),
            "results": results or None,
            "took": delivery.took_for,
            "criteria": tuple({"criterion": one.title} for one in criteria) or None,
        }
    )


FEW_LINES = 12
"""So many numbers of lines are named at most; of more only the count is told."""


def _by_line(
    task: Task, delivery: Delivery, titles: Mapping[str, str]
) -> tuple[dict[str, Fact], ...]:
    """Results of single lines: how many of them and which; of the whole list once all is done."""
    whole = all(item.done for item in task.items)
    found = [i for i in task.items if i.results and (whole or i.n in delivery.items)]
    return tuple(
        _line_row(title, tuple(i.n for i in found if i.results.get(key) == "yes"), len(found))
        for key, title in titles.items()
        if any(key in item.results for item in found)
    )


def _line_row(title: str, yes: tuple[int, ...], of: int) -> dict[str, Fact]:
    row: dict[str, Fact] = {"result": title, "hits": len(yes), "of": of}
    return {**row, "lines": _spans(yes)} if 0 < len(yes) <= FEW_LINES else row


def _spans(numbers: tuple[int, ...]) -> tuple[str, ...]:
    """Numbers in their order, neighbours as a span: 1-3, 5."""
    runs: list[list[int]] = []
    for n in numbers:
        if runs and n == runs[-1][1] + 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return tuple(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def client_facts(task: Task, scene: Scene) -> dict[str, Fact]:
    """What the client's card holds: the task, and the newest delivery once there is one."""
    facts = views.for_client(task, scene.house)
    facts.update(asked_facts(task))
    if task.deliveries and task.state in _JUDGED:
        facts.update(delivery_facts(task, task.deliveries[-1], scene))
    return facts


def asked_facts(task: Task) -> dict[str, Fact]:
    """The provider's open question to the client, with its choices."""
    waiting = task.waiting
    if waiting is None or waiting.question is None or waiting.why != "question":
        return {}
    facts: dict[str, Fact] = {"question": Words(text=waiting.question)}
    if waiting.choices:
        facts["choices"] = tuple({"choice": Words(text=text)} for text in waiting.choices)
    return facts


_JUDGED = frozenset({TaskState.DELIVERED, TaskState.ACCEPTED, TaskState.DISPUTED})


def _delivered(event: e.Delivered, before: Task, after: Task, scene: Scene) -> Told:
    if event.check:
        yield from to_check(after, scene)
        return
    facts = {**views.for_client(after, scene.house)}
    facts.update(delivery_facts(after, after.deliveries[-1], scene))
    if not event.partly:
        facts.update(_review_facts(after, scene))
    for person in client_side(after):
        yield Notice(
            key="partly" if event.partly else "delivered",
            to=person,
            about=about_task(after),
            slot="task",
            facts={**facts, "at": scene.now},
            files=event.files,
            actions=views.client_actions(after),
            rings=not event.partly,
        )


def _review_facts(task: Task, scene: Scene) -> dict[str, Fact]:
    last = accept_at(task, scene.house, scene.tx)
    return {"accept": last, "undo": last + UNDO_LATE, **after_facts(task, scene)}


def to_check(task: Task, scene: Scene) -> Told:
    """The newest delivery, to every operator, to be looked at before the client sees it."""
    facts = {**views.full(task, scene.house), **delivery_facts(task, task.deliveries[-1], scene)}
    for person in operators(scene.tx):
        yield Notice(
            key="check",
            to=person,
            about=about_task(task),
            slot="check",
            facts=facts,
            files=task.deliveries[-1].files,
            actions=("check_pass", "check_fail"),
        )


def _checked(event: e.Checked, _before: Task, after: Task, scene: Scene) -> Told:
    if event.passed:
        last = after.deliveries[-1]
        facts = {**views.for_client(after, scene.house), **delivery_facts(after, last, scene)}
        facts.update(_review_facts(after, scene))
        for person in client_side(after):
            yield Notice(
                key="delivered",
                to=person,
                about=about_task(after),
                slot="task",
                facts={**facts, "at": scene.now},
                files=last.files,
                actions=views.client_actions(after),
            )
    key = "check_passed" if event.passed else "check_failed"
    failed = criteria_rows((event.criterion,), after, scene) if event.criterion else None
    yield from _said_to_provider(key, after, scene, _kept({"failed": failed}))


def criteria_rows(keys: Iterable[str], task: Task, scene: Scene) -> tuple[Fact, ...] | None:
    """These criteria by title; what was named in words only (`other`) has none."""
    service = scene.house.service(task)
    titles = {} if service is None else {one.key: one.title for one in service.criteria}
    return tuple({"criterion": titles[key]} for key in keys if key in titles) or None


def _said_to_provider(
    key: str, task: Task, scene: Scene, facts: Mapping[str, Fact] | None = None
) -> Told:
    for person in provider_side(task, scene.tx):
        yield Notice(
            key=key,
            to=person,
            about=about_task(task),
            slot="news",
            facts={**views.brief(task, scene.house), "state": task.state.value, **(facts or {})},
            actions=views.provider_actions(task),
        )


def _shown_to_client(
    key: str, task: Task, scene: Scene, facts: Mapping[str, Fact] | None = None
) -> Told:
    """An answer to the client's own press edits the card; what a timer did is said."""
    for person in client_side(task):
        yield Notice(
            key=key,
            to=person,
            about=about_task(task),
            mode=Mode.SHOWN if person == scene.cause.actor else Mode.SAID,
            slot="task",
            facts={**client_facts(task, scene), **(facts or {})},
            actions=views.client_actions(task),
        )


def _sent_back(event: e.SentBack, _before: Task, after: Task, scene: Scene) -> Told:
    failed = criteria_rows(event.criteria, after, scene)
    said = _kept({"failed": failed, "said": _words(event.text)})
    left: Fact = after.rounds - after.rounds_used
    yield from _said_to_provider("sent_back", after, scene, {**said, "rounds_left": left})
    yield from _shown_to_client("going_back", after, scene, {"rounds_left": left})


def _accepted(event: e.Accepted, _before: Task, after: Task, scene: Scene) -> Told:
    undo = scene.now + (UNDO_LATE if event.by_timer else UNDO_PRESSED)
    facts: dict[str, Fact] = {"undo": undo, "n": after.id}
    yield from _shown_to_client(
        "accepted_late" if event.by_timer else "accepted", after, scene, facts
    )
    yield from _said_to_provider("was_accepted", after, scene, _pay(after))


def _pay(task: Task) -> dict[str, Fact]:
    return {} if task.pay is None else {"pay": task.pay}


def _undone(_event: e.AcceptUndone, _before: Task, after: Task, scene: Scene) -> Told:
    yield from _shown_to_client("undone", after, scene)
    yield from _said_to_provider("accept_undone", after, scene)


def _rated(event: e.Rated, _before: Task, after: Task, scene: Scene) -> Told:
    yield from _shown_to_client("rated", after, scene, {"score": event.score})
    if event.score <= LOW_RATING:
        for person in operators(scene.tx):
            yield Notice(
                key="low_rating",
                to=person,
                about=about_task(after),
                slot="rating",
                facts={**views.for_client(after, scene.house), "score": event.score},
                actions=("write",),
            )


def _reopened(event: e.Reopened, _before: Task, after: Task, scene: Scene) -> Told:
    yield from _said_to_provider("reopened", after, scene, _kept({"said": _words(event.text)}))
    yield from _shown_to_client("going_back", after, scene)


def _ended(key: str) -> Teller:
    def tell(event: e.Cancelled | e.Declined, before: Task, after: Task, scene: Scene) -> Told:
        yield from _shown_to_client(key, after, scene, {"reason": event.reason or "none"})
        yield from _said_to_provider(f"was_{key}", after, scene)
        if before.started_at is not None and before.provider is not None:
            yield from _pay_question(after, before.started_at, scene)

    return tell


def _pay_question(task: Task, started_at: datetime, scene: Scene) -> Told:
    """Work had begun: what the provider gets for it is the operator's to settle."""
    facts = {**views.full(task, scene.house), "started": started_at}
    facts.update(_kept({"price": task.price, "firm": Firm(party=task.provider or PartyId(0))}))
    for person in operators(scene.tx):
        yield Notice(
            key="pay_question",
            to=person,
            about=about_task(task),
            slot="pay",
            facts=facts,
            actions=("look",),
        )


def _disputed(event: e.Disputed, _before: Task, after: Task, scene: Scene) -> Told:
    facts = _kept(
        {
            "by": Who(person=event.by),
            "decide_by": event.decide_by_at,
            "said": _words(event.text),
        }
    )
    for person in operators(scene.tx):
        yield dispute_card(after, person, scene)
    for person in (*client_side(after), *provider_side(after, scene.tx)):
        yield Notice(
            key="disputed",
            to=person,
            about=about_task(after),
            slot="task",
            facts={"ref": after.ref, "work": views.work_of(after), **facts},
            actions=("statement",),
        )


def dispute_card(task: Task, to: int, scene: Scene) -> Notice:
    """One card with brief, criteria, deliveries and both statements, for who decides."""
    dispute = task.dispute
    statements = {} if dispute is None else dispute.statements
    said: tuple[Fact, ...] = tuple(
        {"by": Who(person=person), "said": Words(text=text)}  # type: ignore[arg-type]
        for person, text in statements.items()
    )
    handed: tuple[Fact, ...] = tuple(
        {"n": d.n, "at": d.at, **delivery_facts(task, d, scene)} for d in task.deliveries
    )
    facts: dict[str, Fact | None] = {
        **views.full(task, scene.house),
        "price": task.price,
        "statements": said or None,
        "deliveries": handed or None,
        "decide_by": None if dispute is None else dispute.decide_by_at,
    }
    return Notice(
        key="dispute",
        to=to,  # type: ignore[arg-type]
        about=about_task(task),
        slot="dispute",
        facts=_kept(facts),
        files=tuple(file for d in task.deliveries for file in d.files),
        actions=OUTCOME_ACTIONS,
    )


def _statement(_event: e.StatementMade, _before: Task, after: Task, scene: Scene) -> Told:
    for person in operators(scene.tx):
        yield dispute_card(after, person, scene)


def _decided(event: e.DisputeDecided, _before: Task, after: Task, scene: Scene) -> Told:
    facts: dict[str, Fact] = {"outcome": event.outcome, "said": Words(text=event.reason)}
    yield from _shown_to_client("dispute_decided", after, scene, facts)
    part: dict[str, Fact] = {"part": True} if event.outcome == "part" else {}
    yield from _said_to_provider("dispute_decided", after, scene, {**facts, **part})


TELLERS: dict[str, Teller] = {
    "Delivered": _delivered,
    "Checked": _checked,
    "SentBack": _sent_back,
    "Accepted": _accepted,
    "AcceptUndone": _undone,
    "Rated": _rated,
    "Reopened": _reopened,
    "Cancelled": _ended("cancelled"),
    "Declined": _ended("declined"),
    "Disputed": _disputed,
    "StatementMade": _statement,
    "DisputeDecided": _decided,
}
