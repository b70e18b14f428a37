"""What a provider's firm tells of itself, in words or by taps, and what it agreed to.

Hours, capacity, tools, languages, levels and the NDA: their own data, theirs to change. The
checklist and a trial are the operator's (`vetting`).
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from routing.catalogue.model import CheckKind, Level
from routing.clock.hours import DAY_NAMES, parse_week, week_problems, without_days
from routing.matching.gathering import load_of
from routing.membership.absence import away
from routing.membership.founding import about_person
from routing.notices.model import Fact, Mode, Notice, Work
from routing.people import Check, CheckSettled, Described, Party, Standing
from routing.refusals import Refused
from routing.roles import must_be_provider
from routing.understanding.phrases.profile import Told, told
from routing.values import PartyId, ServiceKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.house import House
    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit


def told_of_self(unit: Unit, heard: Heard) -> bool:
    """Take what a provider's whole message says of themselves; False when it says nothing."""
    if unit.actor.provider is None or heard.files:
        return False
    said = told(heard.text)
    if said is not None and said.what == "away":
        away(unit, heard, ill=False)
        return True
    return said is not None and _TAKE[said.what](unit, said)


def _hours(unit: Unit, said: Told) -> bool:
    if not said.hours or week_problems(said.hours):
        unit.answer("hours_unread", about=about_person(unit.actor.id))
        return True
    _describe(unit, hours=said.hours)
    return True


def _days_off(unit: Unit, said: Told) -> bool:
    """Their own week without these days, or the desk's where they told none."""
    week = _own(unit).hours or unit.house.catalogue.desk.hours
    left = without_days(week, said.days)
    if not left:
        unit.answer("hours_unread", about=about_person(unit.actor.id))
    else:
        _describe(unit, hours=left)
    return True


def _capacity(unit: Unit, said: Told) -> bool:
    _describe(unit, capacity=said.capacity or None)
    return True


def _tools(unit: Unit, said: Told) -> bool:
    """Tools that some service names; words that name none of them are about something else."""
    known = {tool.casefold(): tool for tool in _all_tools(unit.house)}
    tools = frozenset(known[n.casefold()] for n in said.names if n.casefold() in known)
    if not tools:
        return False
    _describe(unit, tools=tools)
    return True


def _all_tools(house: House) -> tuple[str, ...]:
    services = house.catalogue.services.values()
    return tuple(dict.fromkeys(tool for service in services for tool in service.tools))


def _languages(unit: Unit, said: Told) -> bool:
    _describe(unit, languages=frozenset(said.names))
    return True


_TAKE = {
    "hours": _hours,
    "days_off": _days_off,
    "capacity": _capacity,
    "tools": _tools,
    "languages": _languages,
}


def _describe(unit: Unit, **changed: object) -> None:
    """Record what changed, with the rest as it was, and show how it stands now."""
    party = _own(unit)
    held = described(party)
    after = replace(held, **changed)  # type: ignore[arg-type]
    if after != held:
        unit.record_party(party.id, after)
    show_profile(unit, changed=next(iter(changed)))


def described(party: Party) -> Described:
    """Give a firm's own data as the event that would leave it as it is."""
    return Described(**{one.name: getattr(party, one.name) for one in fields(Described)})


def _own(unit: Unit) -> Party:
    must_be_provider(unit.actor)
    return unit.tx.party(PartyId(unit.actor.provider or 0))


# --- the card ---


_ALWAYS = ("share", "zone_other", "person")


def show_profile(unit: Unit, mode: Mode = Mode.SAID, changed: str = "") -> None:
    """Show a provider what the desk knows of their firm, and what is still open."""
    party, person = _own(unit), unit.actor
    facts = profile_facts(party, unit)
    if changed:
        facts["changed"] = changed
    unit.tell(
        Notice(
            key="profile",
            to=person.id,
            about=about_person(person.id),
            mode=mode,
            slot="profile",
            facts={**facts, "zone": person.zone},
            actions=(
                *_nda_action(party, unit.house),
                *_levels(party),
                "share",
                "zone_other",
                "person",
            ),
        )
    )


def profile_facts(party: Party, unit: Unit) -> dict[str, Fact]:
    """What is known of a firm, as facts; what is not known is left out."""
    does = [key for key, held in party.services.items() if held == Standing.ACTIVE]
    facts: dict[str, Fact | None] = {
        "services": tuple(_service_row(party, key) for key in does),
        "hours": hours_rows(party.hours),
        "languages": tuple(sorted(party.languages)),
        "tools": tuple(sorted(party.tools)),
        "capacity": party.capacity,
        "load": load_of(party.id, unit.tx, unit.house) if party.capacity else None,
        "open_checks": open_checks(party, unit),
        "trial": party.trial or None,
    }
    return {name: fact for name, fact in facts.items() if fact not in (None, ())}


def hours_rows(hours: Mapping[str, str]) -> tuple[Fact, ...]:
    """Give hours as they are told, a row for the days that share them."""
    return tuple(_hours_row(days, spans) for days, spans in hours.items())


def _hours_row(days: str, spans: str) -> dict[str, Fact]:
    """Days in a row are told by the first and the last of them."""
    numbers = sorted(parse_week({days: spans}))
    names = tuple(DAY_NAMES[number][:3] for number in numbers)
    if len(names) > _PAIR and numbers[-1] - numbers[0] == len(numbers) - 1:
        return {"first": names[0], "last": names[-1], "spans": tuple(spans.split())}
    return {"days": names, "spans": tuple(spans.split())}


_PAIR = 2


def _service_row(party: Party, key: ServiceKey) -> dict[str, Fact]:
    level = party.levels.get(key)
    return {"work": Work(service=key), **({"level": level} if level else {})}


def open_checks(party: Party, unit: Unit) -> tuple[str, ...]:
    """Items of the checklist that the firm's services ask for and that do not hold today."""
    today = unit.now.date()
    held = {item for item, check in party.checks.items() if not check.until or check.until >= today}
    return tuple(item.value for item in _asked(party, unit.house) if item.value not in held)


def _asked(party: Party, house: House) -> tuple[CheckKind, ...]:
    stands = (key for key, held in party.services.items() if held != Standing.LEFT)
    offered = (house.offered(key) for key in stands)
    return tuple(dict.fromkeys(item for one in offered if one is not None for item in one.checks))


def _nda_action(party: Party, house: House) -> tuple[str, ...]:
    asked = CheckKind.NDA in _asked(party, house)
    return ("accept_nda",) if asked and CheckKind.NDA.value not in party.checks else ()


def _levels(party: Party) -> tuple[str, ...]:
    does = (key for key, held in party.services.items() if held == Standing.ACTIVE)
    return tuple(f"level.{key}" for key in does)[:_MOST]


_MOST = 4
"""So many services are offered as buttons."""


def _does(unit: Unit, key: ServiceKey) -> Party:
    party = _own(unit)
    if party.services.get(key) != Standing.ACTIVE:
        raise Refused("no_service")
    return party


def _level(unit: Unit, pressed: Pressed) -> None:
    """Ask how well they know a service."""
    key = ServiceKey(pressed.arg)
    _does(unit, key)
    choices = (f"{one.value}.{key}" for one in Level)
    about = about_person(unit.actor.id)
    unit.answer("level_which", *choices, about=about, work=Work(service=key))


def _knows(level: Level) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        key = ServiceKey(pressed.arg)
        levels = {**_does(unit, key).levels, key: level.value}
        _describe(unit, levels=levels)

    return press


def _accept_nda(unit: Unit, pressed: Pressed) -> None:
    """They accept the desk's NDA for their firm; who and when is in the event."""
    party = _own(unit)
    if CheckKind.NDA.value not in party.checks:
        check = Check(by=unit.actor.id)
        unit.record_party(party.id, CheckSettled(item=CheckKind.NDA.value, check=check))
    show_profile(unit, Mode.SHOWN, changed=CheckKind.NDA.value)


PRESSES: Mapping[str, Press] = {
    "profile": lambda unit, _pressed: show_profile(unit),
    "level": _level,
    **{level.value: _knows(level) for level in Level},
    "accept_nda": _accept_nda,
}
