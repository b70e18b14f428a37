"""Short things said beside a task: is somebody there, a quick question, a wish to talk.

Whole messages only, in English, German and Spanish. Whom it is about comes back folded, as written
or as a role ("my bookkeeper"); who that is, is found elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from routing.understanding.text import WORD, fold

LONGEST = 12
"""So many words at most ask whether somebody is there, or to talk to them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Whom:
    """Who is meant: a folded name, or with `role` a word for what they do; both empty: anybody."""

    name: str = ""
    role: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class QuickSaid:
    """A quick question: for whom, and its words; empty when only that there is one was said."""

    whom: Whom
    text: str


_LEAD = r"(?:(?:hi|hello|hey|ok|okay|sorry|hallo|hola|moin|guten morgen|buenos dias)\b[ ,!.]*)*"
_NOW = (
    r"today|now|right now|at the moment|yet|already|again|this morning|this afternoon|heute|gerade"
    r"|jetzt|noch|schon|wieder|momentan|hoy|ahora|ahora mismo|en este momento|ya|todavia"
)
_THERE = (
    r"there|here|in|around|about|available|free|online|reachable|back|working|on duty"
    r"|at (?:the|her|his|their) desk|in the office"
)
_DA = (
    r"da|hier|erreichbar|verfugbar|online|zuruck|frei|im buro|im dienst|am platz|ansprechbar"
    r"|zu erreichen"
)
_AHI = (
    r"ahi|alli|aqui|por ahi|por aqui|disponible|conectad[oa]|en linea|libre|localizable"
    r"|en la oficina|trabajando|de vuelta"
)
_IS_THERE = tuple(
    re.compile(_LEAD + one)
    for one in (
        rf"(?:is|are) (?P<who>.+?) (?:(?:still|already|even) )?(?:{_THERE})(?: (?:{_NOW}))*",
        rf"when (?:is|are|will) (?P<who>.+?) (?:be )?(?:{_THERE})(?: (?:{_NOW}))*",
        rf"(?P<who>anybody|anyone|somebody|someone) (?:{_THERE})(?: (?:{_NOW}))*",
        r"who(?: is|'s) (?:there|in|around|available)(?: (?:today|now|right now))?",
        rf"ist (?:(?:{_NOW}) )*(?P<who>.+?) (?:(?:{_NOW}) )*(?:{_DA})(?: (?:{_NOW}))*",
        rf"wann ist (?P<who>.+?) (?:(?:{_NOW}) )*(?:{_DA})(?: (?:{_NOW}))*",
        r"wer ist (?:(?:heute|gerade|jetzt) )?da",
        rf"(?:(?:{_NOW}) )*esta (?P<who>.+?) (?:{_AHI}|{_NOW})(?: (?:{_NOW}))*",
        rf"cuando (?:esta|estara|vuelve) (?P<who>.+?)(?: (?:{_AHI}|{_NOW}))*",
        r"quien esta(?: (?:ahi|disponible|hoy|ahora))*",
    )
)
_ANY = frozenset(
    r"anybody anyone somebody someone jemand wer alguien she he they sie er ella el".split()  # noqa: SIM905
)
_MINE = re.compile(
    r"(?:my|our|the|mein|meine|meinen|meiner|unser|unsere|unseren|unserer|der|die|den|mi|mis"
    r"|nuestr[oa]|el|la) (?P<role>.+)"
)


def asks_there(text: str) -> Whom | None:
    """Tell about whom a whole message asks whether they are there; None when it asks no such."""
    plain = _plain(text)
    if len(WORD.findall(plain)) > LONGEST or "\n" in text.strip():
        return None
    found = next((m for one in _IS_THERE if (m := one.fullmatch(plain))), None)
    return None if found is None else _whom(found.groupdict().get("who") or "")


_QUICK = re.compile(
    _LEAD + r"(?:(?:just )?(?:a |one )?(?:quick|short|small|brief) question"
    r"|(?:nur |mal )?(?:eine )?(?:kurze|schnelle|kleine) frage|kurze zwischenfrage"
    r"|(?:solo )?(?:una )?(?:pregunta|consulta) (?:rapida|corta|breve))"
    r"(?: (?:for|to|an|fur|para|a) (?P<who>[^:.,;!?-]{2,40}?))?\s*(?P<end>[:.,;!-]|$)\s*"
)


def quick_in(text: str) -> QuickSaid | None:
    """Give the quick question that a message says it is; None when it says no such."""
    said = text.strip()
    found = _QUICK.match(re.sub(r"\s", " ", fold(said)))
    if found is None:
        return None
    return QuickSaid(whom=_whom(found["who"] or ""), text=said[found.end() :].strip())


_TALK = tuple(
    re.compile(_LEAD + one)
    for one in (
        r"(?:can|could|may) (?:i|we) (?:please )?(?:talk|speak|have a (?:call|talk|chat))"
        r" (?:to|with) (?P<who>.+?)",
        r"(?:i|we)(?: would|'d)? (?:like|want|need) to (?:talk|speak) (?:to|with) (?P<who>.+?)",
        r"(?:let me |please )?(?:talk|speak) (?:to|with) (?P<who>.+?)",
        r"(?:kann|konnte) ich (?:bitte )?mit (?P<who>.+?) (?:sprechen|reden|telefonieren)",
        r"ich (?:mochte|will|wurde gern) mit (?P<who>.+?) (?:sprechen|reden|telefonieren)",
        r"(?:puedo|podria) hablar con (?P<who>.+?)",
        r"(?:quiero|quisiera|me gustaria) hablar con (?P<who>.+?)",
    )
)


def wants_talk(text: str) -> Whom | None:
    """Tell with whom a whole message wishes to talk, None when it wishes for something else."""
    plain = _plain(text)
    if len(WORD.findall(plain)) > LONGEST or "\n" in text.strip():
        return None
    found = next((m for one in _TALK if (m := one.fullmatch(plain))), None)
    return None if found is None else _whom(found["who"])


_LINK = re.compile(
    r"(?:my|our|mein|unser|mi|nuestro) (?:(?:meeting|call|video|zoom|teams|talk|besprechungs?)[ -]?"
    r"(?:link|room|raum)|(?:enlace|sala)(?: de (?:reunion|reuniones|llamada|video))?)"
    r"(?: (?:is|ist|es|lautet))?\s*:?\s*(?P<link>https://\S{4,200})",
    re.IGNORECASE,
)


def meeting_link(text: str) -> str | None:
    """Give the address that a provider says they meet people at; None for any other message."""
    said = " ".join(text.split())
    found = _LINK.fullmatch(fold(said).rstrip(" .!"))
    return None if found is None else said[found.start("link") : found.end("link")]


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text[:300])).strip(" .!?¿¡,:;\"'")


def _whom(said: str) -> Whom:
    said = said.strip()
    if not said or said in _ANY:
        return Whom()
    mine = _MINE.fullmatch(said)
    if mine is None:
        return Whom(name=said)
    return Whom(name=mine["role"], role=True)


_ROLES = frozenset(
    r"""bookkeeper accountant designer writer copywriter translator assistant caller developer
    provider person agency team helper adviser advisor editor researcher marketer tester analyst
    freelancer contact guy girl woman man lady secretary recruiter photographer setter agent
    buchhalter buchhalterin steuerberater steuerberaterin texter texterin ubersetzer ubersetzerin
    assistent assistentin designer designerin grafiker grafikerin entwickler entwicklerin
    anbieter anbieterin ansprechpartner ansprechpartnerin agentur mitarbeiter mitarbeiterin
    sekretar sekretarin redakteur redakteurin rechercheur berater beraterin
    contable asesor asesora traductor traductora asistente disenador disenadora redactor redactora
    gestor gestora proveedor proveedora persona agencia equipo secretaria secretario programador
    programadora investigador investigadora ayudante""".split()  # noqa: SIM905
)


def is_role(said: str) -> bool:
    """Whether folded words name somebody by what they do: "bookkeeper", "usual designer"."""
    words = WORD.findall(said)
    return bool(words) and words[-1] in _ROLES
