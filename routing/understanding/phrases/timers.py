"""Whole messages that start or stop a timer, in English, German and Spanish."""

from __future__ import annotations

import re
from dataclasses import dataclass

from routing.understanding.text import fold


@dataclass(frozen=True, kw_only=True, slots=True)
class TimerSaid:
    """Whether it is to run; `named` when a timer was named, so that nothing else can be meant."""

    on: bool
    named: bool


_TIMER = r"(?:timer|stop ?watch|stoppuhr|zeiterfassung|cronometro|temporizador)"
_ON = re.compile(
    rf"(?P<named>(?:start|begin|starte?|beginne?|inicia[r]?|empieza|arranca[r]?|activa[r]?)"
    rf"(?: (?:the|my|den|die|meinen|el|mi))? {_TIMER}|{_TIMER}(?: (?:on|start|an|los|starten))?"
    r"|start (?:the )?clock)"
    r"|(?:i )?start(?:ing)?(?: now| work)?|i(?:'m| am) starting(?: now)?|(?:ich )?(?:fang|fange) an"
    r"|ich beginne|los geht'?s|(?:ya )?empiezo|comienzo|empezar|iniciar"
)
_OFF = re.compile(
    rf"(?P<named>(?:stop|pause|stopp?e?|halt|para[r]?|deten(?:er)?|pausa[r]?)"
    rf"(?: (?:the|my|den|die|meinen|el|mi))? {_TIMER}"
    rf"|{_TIMER} (?:off|stop|aus|stopp|stoppen|pause)|stop (?:the )?clock)"
    r"|stop(?: now)?|stopp|pause|pausa|parar|paro|i stop(?: now)?|ich hore auf|schluss fur heute"
)


def timer_said(text: str) -> TimerSaid | None:
    """Tell what a whole message says to a timer, None when it says something else."""
    said = " ".join(fold(text[:60]).strip(" .!/").split())
    for on, pattern in ((True, _ON), (False, _OFF)):
        found = pattern.fullmatch(said)
        if found is not None:
            return TimerSaid(on=on, named=found["named"] is not None)
    return None
