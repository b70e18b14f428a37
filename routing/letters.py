"""What a letter does, by its kind: words and presses of people, commands of programs, files.

What it was understood as is already known; every room behind it refuses what may not be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import conversation, intake
from routing.conversation import amending, held
from routing.forms import submit
from routing.hearing import UNHEARD
from routing.inbound import Inbound, InboundKind, Letter, Platform
from routing.notices.model import About
from routing.operating import show_task
from routing.refusals import Refused
from routing.roles import must_be_theirs
from routing.rules import WORDS_LIMIT
from routing.understanding.meaning import Act
from routing.values import FileId

if TYPE_CHECKING:
    from collections.abc import Callable

    from routing.ports import PostedCard
    from routing.seeing import Seen
    from routing.talk import Heard
    from routing.unit import Unit


def by_person(letter: Letter) -> bool:
    """Whether a person in a chat sent it, not a program or the desk itself."""
    machine = letter.inbound.account.platform in (Platform.CLI, Platform.API, Platform.DESK)
    return not machine and letter.inbound.kind not in UNHEARD


def by_somebody(letter: Letter, seen: Seen) -> bool:
    """Whether a person sent it whom it makes known here: a mere reaction of a stranger does not."""
    reacts = letter.inbound.kind == InboundKind.REACTION
    return by_person(letter) and not (reacts and seen.person is None)


def obey(unit: Unit, letter: Letter) -> None:
    """Do a command of the command line, or take what became of a file. Raises `Refused`."""
    inbound = letter.inbound
    if inbound.kind == InboundKind.COMMAND:
        _order(unit, inbound)
    elif inbound.kind in UNHEARD:
        _file(unit, inbound)


def _order(unit: Unit, inbound: Inbound) -> None:
    order = conversation.ORDERS.get(inbound.command)
    if order is None:
        raise Refused("no_command", command=inbound.command)
    order(unit, inbound.fields)


def _file(unit: Unit, inbound: Inbound) -> None:
    """A file has come or never will. Fields: `file` (its number), and `limit` in bytes if known."""
    file = FileId(int(inbound.fields["file"]))
    if inbound.kind == InboundKind.FILE_READY:
        intake.arrived(unit, file)
        return
    limit = inbound.fields.get("limit", "")
    intake.refused(unit, file, inbound, {"limit": int(limit)} if limit else {})


def take(unit: Unit, letter: Letter, seen: Seen, heard: Heard) -> None:
    """Do what a person's letter is for. Raises `Refused`."""
    _KINDS[letter.inbound.kind](unit, letter, seen, heard)


def _words(unit: Unit, letter: Letter, seen: Seen, heard: Heard) -> None:
    if not _says_something(heard.text) and not heard.files:
        raise Refused("empty")
    if len(letter.inbound.text) > WORDS_LIMIT:
        raise Refused("too_long", limit=WORDS_LIMIT)
    if seen.held:
        held.as_new(unit, heard)
        return
    # Who is new was greeted a moment ago.
    if seen.person is not None or heard.meaning.act != Act.GREETING:
        conversation.words(unit, heard)


def _says_something(text: str) -> bool:
    return any(not one.isspace() and one.isprintable() for one in text)


def _press(unit: Unit, letter: Letter, seen: Seen, heard: Heard) -> None:
    press, card = letter.inbound.press, seen.card
    if press is None or card is None:
        raise Refused("no_card")
    must_be_theirs(unit.actor, card, unit.now, unit.house)
    if press.action not in card.actions:
        _stale(unit, card)
    elif press.action == "as_new":
        held.as_new(unit, heard)
    else:
        conversation.press(unit, card, press.action, heard.typed)


def _stale(unit: Unit, card: PostedCard) -> None:
    """A button of yesterday answers with how things stand."""
    about = card.about
    task = unit.tx.find_task(about.id) if about.kind == About.TASK else None
    request = unit.tx.find_request(about.id) if about.kind == About.REQUEST else None
    if task is not None:
        show_task(unit, task, stale=True)
    elif request is not None:
        intake.show_request(unit, request)
    else:
        raise Refused("card_over")


def _edit(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    if len(letter.inbound.text) > WORDS_LIMIT:
        raise Refused("too_long", limit=WORDS_LIMIT)
    amending.edited(unit, heard)


def _delete(unit: Unit, _letter: Letter, _seen: Seen, heard: Heard) -> None:
    amending.deleted(unit, heard)


def _reaction(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    fields = letter.inbound.fields
    amending.reacted(unit, heard, fields["mark"], on=bool(fields.get("on")))


def _form(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    submit(unit, heard, letter.inbound.fields)


_KINDS: dict[InboundKind, Callable[[Unit, Letter, Seen, Heard], None]] = {
    InboundKind.WORDS: _words,
    InboundKind.PRESS: _press,
    InboundKind.FORM: _form,
    InboundKind.EDIT: _edit,
    InboundKind.DELETE: _delete,
    InboundKind.REACTION: _reaction,
}
