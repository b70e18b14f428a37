"""Who writes: somebody known, somebody with a code, or somebody new.

Everybody's first message is answered, and then handled like any other: nobody writes twice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.catalogue.model import SignUp
from routing.inbound import InboundKind
from routing.membership.codes import code_in, home_in, use_code
from routing.membership.founding import (
    about_person,
    act_for,
    acts,
    add_person,
    found_party,
    lang_of,
    new_person_id,
    zone_of,
)
from routing.membership.settling import welcome
from routing.notices.model import Notice
from routing.people import Joined, LangFrom, Person, Placed, Position, Side, Standing
from routing.refusals import Refused
from routing.understanding.language import plainly
from routing.understanding.meaning import Signal
from routing.understanding.phrases.spoken_in import SPOKEN, language_wanted
from routing.understanding.phrases.standing import join_said, spoken

if TYPE_CHECKING:
    from routing.house import House
    from routing.inbound import Inbound
    from routing.unit import Unit

_JOIN_SHARE = 0.4
"""The share of a message's words that must speak of joining, as understanding counts it."""
_LINE = 4
"""So many words are a line by which somebody's language is known, until they write another."""
_SENTENCE = 3
"""So many words without a capital make a line a sentence."""
_QUOTED = re.compile(r"\"[^\"]*\"|[„“«][^“”»]*[“”»]|:\s.*", re.DOTALL)
"""What may be another's words: in quotes, or behind a colon."""


def arrive(unit: Unit, inbound: Inbound) -> Person | None:
    """Give who wrote, and let them act in this unit; a new person has then joined.

    None when nothing more is to be done: a code was used, or only invited people may join.
    Refuses a bad code, and who has left.
    """
    known = unit.tx.person_by_account(inbound.account)
    if known is not None:
        acts(unit, known.id)
        known = _followed(unit, settled(unit, known, inbound), inbound)
    code = code_in(inbound.text) if inbound.kind == InboundKind.WORDS else ""
    if code:
        use_code(unit, inbound, known, code)
        return None
    if known is None:
        return _sign_up(unit, inbound)
    if known.standing == Standing.LEFT:
        raise Refused("left")
    return known


def speaks(person: Person | None, inbound: Inbound, house: House) -> tuple[str, str | None]:
    """The zone and language in which these words are meant; no language when nobody said one.

    What the platform says of both counts until the person says it themselves.
    """
    zone, lang = zone_of(inbound), lang_of(inbound.lang)
    if person is None:
        return zone or house.catalogue.desk.zone, lang or None
    known = person.lang_known is not LangFrom.GUESS
    return (
        person.zone if person.zone_sure else zone or person.zone,
        person.lang if known else lang or person.lang,
    )


def settled(unit: Unit, person: Person, inbound: Inbound) -> Person:
    """Keep what this letter tells of the writer's clock and language; a new language is said."""
    zone, told = speaks(person, inbound, unit.house)
    before = told or person.lang
    lang, known = _written(inbound, before, person.lang_known)
    moved = lang != before and person.lang_known is LangFrom.LINE
    if moved and unit.tx.questions(person.id):
        lang = before  # a text in another language may be the answer
    if (zone, lang, known) == (person.zone, person.lang, person.lang_known):
        return person
    placed = Placed(zone=zone, lang=lang, sure=person.zone_sure, lang_from=known)
    after = unit.record_person(person.id, placed)
    if lang != told:
        _say_lang(unit, after)
    return after


def _say_lang(unit: Unit, person: Person) -> None:
    """Say in which language the desk answers from now on, and how to have another."""
    unit.answer("lang_heard", about=about_person(person.id))


def _written(inbound: Inbound, lang: str, known: LangFrom) -> tuple[str, LangFrom]:
    """The language to speak with somebody who wrote this, and how it is known.

    Nobody who named a language is moved. Before that, a whole line that is plainly in a language
    of ours outdoes what the platform says: that is the language of its menus, which many people
    leave in English, while a line is written in the language its writer wants to read. A sentence
    in another language moves them on, if it is said to the desk and no mere name: what is quoted
    is no writing of theirs. A few words, such as "Marketing Newsletter", count only where the
    platform says nothing, and until a line comes. What names a command, a code or a language is
    no writing.
    """
    text = inbound.text
    if known is LangFrom.SURE or inbound.kind != InboundKind.WORDS or _no_writing(text):
        return lang, known
    line = plainly(_QUOTED.sub(" ", text), _LINE)
    first = known is not LangFrom.LINE
    if line in SPOKEN and (first or _tells_the_desk(inbound)):
        return line, LangFrom.LINE
    few = None if known is LangFrom.LINE or lang_of(inbound.lang) else plainly(text)
    return (few, LangFrom.WORDS) if few in SPOKEN and few != lang else (lang, known)


def _tells_the_desk(inbound: Inbound) -> bool:
    """Whether it is a sentence, and not in a task's thread or a reply to what came of one.

    A name has hardly a word without a capital: "Casa de la Playa", "Schmidt und Söhne GmbH".
    """
    if inbound.about or inbound.reply_to:
        return False
    said = inbound.text[:400].split()
    return said[-1].endswith("?") or sum(word[0].islower() for word in said) >= _SENTENCE


def _no_writing(text: str) -> bool:
    return text.startswith("/") or bool(code_in(text)) or language_wanted(text) is not None


def _followed(unit: Unit, person: Person, inbound: Inbound) -> Person:
    """Answers follow a person from Slack today to Telegram tomorrow."""
    home = home_in(inbound)
    if inbound.place.private and unit.tx.home(person.id) != home:
        unit.tx.link_account(person.id, inbound.account, home)
    return person


def _sign_up(unit: Unit, inbound: Inbound) -> Person | None:
    if inbound.kind != InboundKind.WORDS:
        raise Refused("not_known")
    joining, desk = _wants_to_work(inbound), unit.house.catalogue.desk
    is_open = desk.sign_up == SignUp.OPEN
    if not joining and not is_open:
        unit.tell(Notice(key="invited_only", place=inbound.place))
        return None
    person = _newcomer(unit, inbound, Standing.ACTIVE if is_open else Standing.PENDING)
    person = as_client(unit, person) if is_open else person
    if not joining:
        welcome(unit, person)
    elif person.lang != (lang_of(inbound.lang) or desk.lang):
        _say_lang(unit, person)
    return person


def _wants_to_work(inbound: Inbound) -> bool:
    """Whether these words ask to do work here; the operator says yes to such people or no."""
    lang, _ = _written(inbound, lang_of(inbound.lang) or "en", LangFrom.GUESS)
    said = spoken(inbound.text, lang)
    if said.signal(Signal.JOIN, _JOIN_SHARE, start=True):
        return True
    return join_said(inbound.text, lang) is not None


def _newcomer(unit: Unit, inbound: Inbound, standing: Standing) -> Person:
    id, desk = new_person_id(unit), unit.house.catalogue.desk
    acts(unit, id)
    lang, known = _written(inbound, lang_of(inbound.lang) or desk.lang, LangFrom.GUESS)
    zone = zone_of(inbound) or desk.zone
    joined = Joined(standing=standing, zone=zone, lang=lang, lang_from=known)
    name = inbound.name or inbound.account.user
    return add_person(unit, id, name, joined, (inbound.account, home_in(inbound)))


def as_client(unit: Unit, person: Person) -> Person:
    """Let a person ask for work too, with a firm of their own. Refuses without open sign-up."""
    if person.client is not None:
        return person
    if unit.house.catalogue.desk.sign_up == SignUp.INVITATION:
        raise Refused("invited_only")
    firm = found_party(unit, Side.CLIENT, unit.tx.name_of(person.id))
    return act_for(unit, person, Side.CLIENT, firm, Position.OWNER)
