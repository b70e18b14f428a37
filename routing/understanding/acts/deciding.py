"""What kind of message it is, from its words, the open question, the tasks and the catalogue.

The words alone give a likelihood for each kind (`kinds`); what was asked and what is in play move
it. Knows nothing of what may then happen.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from routing.understanding.acts.seen import content_words, named_tasks, word_count
from routing.understanding.acts.weighing import ABOUT_WORK, not_ours, weighed
from routing.understanding.dividing.units import TAKES_UP
from routing.understanding.kinds.features import OPENING, bare_words, without_cues
from routing.understanding.kinds.network import was_taught
from routing.understanding.meaning import Act, Decision, Signal
from routing.understanding.phrases.endings import (
    calls_off,
    names_an_end,
    says_not_to_forget,
    says_not_to_stop,
    without_reminders,
)
from routing.understanding.phrases.refusing import (
    asks_to_be_free,
    orders_an_end,
    says_what_is_wanted,
)
from routing.understanding.phrases.standing import join_said, spoken, usual_said
from routing.understanding.phrases.whereabouts import asks_where_kept
from routing.understanding.text import fold
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from routing.understanding.acts.seen import Seen
    from routing.understanding.meaning import Context

_SENTENCES = re.compile(r"[.!?]\s|\n|\b(?:and|und|et|y|e)\b")
REF = re.compile(r"(?<![\w-])([TRtr])-(\d{1,9})(?![\w-])")
LOOSE_REF = re.compile(r"(?<![\w-])([TRtr]) ?(\d{1,9})(?![\w-])")
ANSWER_WORDS = 30
ANSWERS = frozenset({Act.ANSWER, Act.REMARK, Act.CHANGE, Act.NOT_FOR_US})
"""Kinds that are its answer while a question is open."""
ENDS = frozenset({Act.CANCEL, Act.COMPLAINT, Act.REMARK})
HEAVY = frozenset(Act) - {Act.REMARK, Act.ANSWER, Act.REQUEST}
LIKELY = 0.28
"""What a remark may be taken for instead is only one of these when it is this likely."""
PLAINLY = 0.45
"""Beside a question something is only no answer when it is this likely to be something else."""
WHOLLY = 0.92
CERTAINLY, TOLD = 0.7, 6
"""So likely, and of more words, is what is new work beside a question that few words answer; of
more words the weights tell an answer from all else."""
SURELY_NEW, LIKELY_NEW, FEWEST_NEW = 0.9, 0.6, 4
"""Of fewer words than those it is so likely, so where a day is named; of so many at least."""
ALIKE = 0.38
"""What is so much alike to an example of some service is asked about, and never declined for how it
is worded."""
BEYOND = 1.0
"""So much likelier than not, in logarithms, must it be that nobody here does what is wanted: who is
asked which service they mean loses less than who is declined."""


def act_of(seen: Seen) -> Act:
    """Return what kind of message it is; words that say nothing at all are a remark."""
    if not any(c.isalnum() or ord(c) > 0x2190 for c in seen.text[:OPENING]):
        return Act.REMARK
    standing = None if seen.asked else said_outright(seen)
    if standing is not None:
        return standing
    if not (seen.asked or seen.context.tasks) and orders_an_end(seen.text):
        return Act.CANCEL
    if seen.asked and _wants_another(seen):
        return Act.REQUEST
    brief = seen.words <= TOLD or not was_taught(seen.vector)
    if seen.asked and brief and not _wants_something_new(seen):
        likely = seen.wordings.kinds(seen.text, seen.lang, seen.vector)
        return _beside_a_question(_likeliest(likely), likely, seen)
    likely = weighed(seen)
    act = _likeliest(likely)
    if act in ENDS and _names_what_is_wanted(seen):
        return Act.REQUEST
    if act is Act.CANCEL:
        act = _unless_it_goes_on(likely, seen)
    taken_up = act is Act.NOT_FOR_US and _takes_up_work(seen)
    if taken_up or (act in (Act.REQUEST, Act.NOT_FOR_US) and _of_a_task(seen)):
        act = _likeliest({one: likely[one] for one in ABOUT_WORK})
    if act in HEAVY and likely[act] < LIKELY and not (act is Act.CHANGE and _numbered(seen)):
        act = Act.REMARK
    if act is Act.REMARK and seen.opens and not seen.scores.top:
        return Act.NOT_FOR_US  # An order where nothing is offered
    if act in (Act.REQUEST, Act.NOT_FOR_US):
        unwanted = Act.CHANGE if _numbered(seen) else Act.NOT_FOR_US
        return unwanted if _is_not_ours(likely, seen) else Act.REQUEST
    return Act.ANSWER if _bare_yes_or_no(act, seen) or _says_when(act, seen) else act


def _names_what_is_wanted(seen: Seen) -> bool:
    """Whether nothing is in play, and a service is wanted outright: "No, I want the newsletter"."""
    free = not (_speaks_of_an_end(seen) or seen.context.tasks)
    return free and seen.routes and says_what_is_wanted(seen.text)


def _unless_it_goes_on(likely: Mapping[Act, float], seen: Seen) -> Act:
    """What seems to end something, as long as it does not say that it shall go on."""
    if says_not_to_forget(seen.text) and not _speaks_of_an_end(seen):
        return _likeliest({act: share for act, share in likely.items() if act is not Act.CANCEL})
    goes_on = says_not_to_stop(seen.text) or asks_to_be_free(seen.text)
    return Act.REMARK if goes_on else Act.CANCEL


def _speaks_of_an_end(seen: Seen) -> bool:
    return says_stop(seen.text, seen.lang) or names_an_end(seen.text)


def _takes_up_work(seen: Seen) -> bool:
    """Whether few words only take up work in play: "can Otto do it?"."""
    few = bool(seen.context.tasks) and seen.words <= TOLD
    return few and not seen.routes and TAKES_UP.search(fold(seen.text)) is not None


def _wants_something_new(seen: Seen) -> bool:
    """Whether few words beside a question plainly want work: "can someone fix my roof?"."""
    if seen.words < FEWEST_NEW or not (seen.opens or seen.routes) or not was_taught(seen.vector):
        return False
    likely = weighed(seen)
    act = _likeliest(likely)
    return act in (Act.REQUEST, Act.NOT_FOR_US) and likely[act] >= SURELY_NEW


def _wants_another(seen: Seen) -> bool:
    """Whether a service that nothing in play is of is wanted outright, or by a day.

    "Sorry, I want invoices", "payroll for November by Thursday".
    """
    other = seen.routes and bool(seen.in_play) and seen.scores.service not in seen.in_play
    if not other or seen.context.asked in ("due", "service") or _speaks_of_an_end(seen):
        return False
    if says_what_is_wanted(seen.text):
        return True
    taught = seen.timed and was_taught(seen.vector)
    return taught and weighed(seen)[Act.REQUEST] >= LIKELY_NEW


def _says_when(act: Act, seen: Seen) -> bool:
    """Whether by when was asked, and it is said: "the twentieth, sooner is better"."""
    return seen.context.asked == "due" and seen.timed and act in (Act.CHANGE, Act.REMARK)


def _numbered(seen: Seen) -> bool:
    """Whether work is named by its number, and so is what the words are about: "move T-1"."""
    return REF.search(seen.text) is not None


def _of_a_task(seen: Seen) -> bool:
    """Whether it begins with the number of work in play: "T-28 only Ghent, please"."""
    said = seen.text.strip()
    named = REF.match(said)
    if named is None or len(seen.pieces) > 1 or _SENTENCES.search(said):
        return False
    services = {task.service for task in seen.near if task.ref == named.group().upper()}
    other = seen.opens and seen.routes and seen.scores.service not in services
    return bool(services) and not other


def _is_not_ours(likely: Mapping[Act, float], seen: Seen) -> bool:
    """Whether nobody here does it: the catalogue says so outright, or all that is known together.

    A logo is for one desk and not for another; but a photographer, where pictures are posted, is
    not a post.
    """
    if seen.declined or not was_taught(seen.vector):
        return seen.declined
    near = seen.routes or seen.alike >= ALIKE
    return not near and not_ours(likely, seen) > BEYOND


def _likeliest(likely: Mapping[Act, float]) -> Act:
    return max(Act, key=lambda one: likely.get(one, 0.0))


def said_outright(seen: Seen) -> Act | None:
    """Return the kind of what set phrases say: how things should be from now on, or of oneself."""
    if usual_said(seen.text, seen.lang) is not None:
        return Act.CHANGE
    if seen.spoken.signal(Signal.ILL, 0.3, start=True) or asks_where_kept(seen.text):
        return Act.REMARK
    if seen.spoken.signal(Signal.JOIN, 0.4, start=True) or join_said(seen.text, seen.lang):
        return Act.REMARK
    if seen.spoken.signal(Signal.HELP, 0.6) or seen.spoken.signal(Signal.PERSON, 0.4, start=True):
        return Act.REMARK
    return None


_HUM = re.compile(
    r"h+m+|m+h+m*|a+h+|o+h+|u+h+m*|ok(?:ay|i|e)?(?: then)?|k|vale|bueno|ja|gut|na gut"
)


def _beside_a_question(act: Act, likely: Mapping[Act, float], seen: Seen) -> Act:
    """With a question open, nearly all that is said in few words is its answer."""
    short = seen.words <= ANSWER_WORDS
    if short and seen.settles:
        return _unless_work(seen, likely)
    answer = sum(likely[one] for one in ANSWERS)
    if act is Act.REQUEST:
        return _unless_work(seen, likely)
    if act in (Act.THANKS, Act.GREETING) and likely[act] < WHOLLY and _says_more(act, seen):
        return Act.ANSWER
    unsure = likely[act] < max(answer, PLAINLY)
    return Act.ANSWER if act in ANSWERS or unsure else act


def _unless_work(seen: Seen, likely: Mapping[Act, float]) -> Act:
    """A new request only when it is plainly one: it opens as one and a service is certain.

    A day or the name of a service is told in few words, so beside a question for these many words
    that sound like a request are one too.
    """
    if seen.routes and seen.opens and seen.words > 3:
        return Act.REQUEST
    brief = seen.context.asked in ("due", "service")
    longer = brief and seen.words > TOLD and likely[Act.REQUEST] >= CERTAINLY
    return Act.REQUEST if longer and (seen.routes or seen.opens) else Act.ANSWER


def _says_more(act: Act, seen: Seen) -> bool:
    """Whether words of content are left when the set phrases of an act are taken away."""
    left = content_words(without_cues(act, seen.text, seen.lang), seen.lang)
    return bool(left)


def says_thanks(text: str, lang: str) -> bool:
    """Whether a few words thank somebody, whatever else they say: "gracias, eres un crack"."""
    few = word_count(text) <= ANSWER_WORDS and "?" not in text
    return few and without_cues(Act.THANKS, text, lang) != bare_words(text[:OPENING])


def says_stop(text: str, lang: str) -> bool:
    """Whether a set phrase says that something shall end; without one that is a guess."""
    told = without_reminders(text)
    cued = without_cues(Act.CANCEL, told, lang) != bare_words(told[:OPENING])
    return (cued or calls_off(told)) and not says_not_to_stop(told)


def says_nothing(text: str, lang: str) -> bool:
    """Whether one or two words carry nothing that anybody would pass on: "ok", "hm", "yes"."""
    said = spoken(text, lang)
    agrees = any(said.signal(one, 0.9) for one in (Signal.YES, Signal.NO))
    return 0 < word_count(text) <= 2 and (agrees or not content_words(text, lang) or _hums(text))


def _hums(text: str) -> bool:
    return _HUM.fullmatch(fold(text[:40]).strip(" .!,?")) is not None


def _bare_yes_or_no(act: Act, seen: Seen) -> bool:
    """Whether it is nothing but a yes or a no, to a card that waits for a tap."""
    if act not in (Act.REMARK, Act.THANKS) or seen.words > 6:
        return False
    if act is Act.REMARK and any(seen.spoken.signal(s, 0.9) for s in (Signal.NO, Signal.LATER)):
        return True
    return seen.spoken.signal(Signal.YES, 0.9) and not seen.context.tasks


def target_of(text: str, context: Context) -> str | None:
    """Return the task or request named by reference ("T-12"), None when none or several are."""
    found = {f"{m[1].upper()}-{int(m[2])}" for m in REF.finditer(text[:4000])}
    known = {task.ref for task in context.tasks}
    for m in LOOSE_REF.finditer(text[:4000]):
        ref = f"{m[1].upper()}-{int(m[2])}"
        if ref in known:
            found.add(ref)
    return found.pop() if len(found) == 1 else None


def target(seen: Seen, act: Act) -> str | None:
    """Return the reference said, else the one task in play that the words can be about."""
    said = target_of(seen.text, seen.context)
    if said or act not in ABOUT_WORK | {Act.ANSWER, Act.THANKS}:
        return said
    named = named_tasks(_ending(seen) if act is Act.CANCEL else seen)
    if len(named) == 1:
        return named[0].ref
    same = [t.ref for t in seen.context.tasks if t.service == seen.scores.service]
    if not named and seen.scores.decision is Decision.ROUTE and len(same) == 1:
        return same[0]
    tasks = seen.context.tasks
    return tasks[0].ref if len(tasks) == 1 and act is not Act.STATUS else None


def ending_words(text: str, lang: str) -> str:
    """Return the clauses that end something: what else is said ends nothing."""
    return " ".join(one for one in said_apart(text, lang) if says_stop(one, lang))


def said_apart(text: str, lang: str) -> Sequence[str]:
    """Cut a message's opening at every mark and at every "and"."""
    joints = "|".join(map(re.escape, words_for(lang).coordinators))
    return re.split(rf"[,.;:!?\n]+|\b(?:{joints})\b", text[:OPENING])


def _ending(seen: Seen) -> Seen:
    """Return the same with only what ends something, where that names work in play."""
    said = ending_words(seen.text, seen.lang)
    apart = replace(seen, text=said)
    # A month beside what else is wanted says nothing of what ends.
    likely = (apart, replace(apart, elsewhere=frozenset()))
    return next((one for one in likely if said and named_tasks(one)), seen)


_OF_ONE = re.compile(
    r"(?:(?:and|so|ok|hey|und|y)[ ,]+)*(?:(?:who|where|what|when|how|why|is|show|open|see|wer"
    r"|wo|was|wann|wie"
    r"|zeig(?:e)?|zeig mir|quien|donde|que|cuando|como|ensename|cancel|stop|close|stoppe?|para"
    r"|cierra)\b)"
    r"(?! (?:you|ihr|du)\b)(?: [^\W\d_'][\w']*){0,4} t-\d+"
    r"(?: (?:now|please|today|yet|done|ready|late|going|doing|jetzt|bitte|fertig|ahora|hoy))*["
    r" ?.!]*"
)


def asks_of_one(text: str) -> bool:
    """Tell whether an operator's few words ask for a task's card: "who has T-1?", "cancel T-1"."""
    return _OF_ONE.fullmatch(" ".join(fold(text[:80]).split())) is not None
