"""A form as steps: one message that asks one question at a time, changed in place.

Back, skip and cancel are always there; at the end everything is shown once more and sent as one
form. Where it stands is remembered, so that a restart loses no answer. Decides nothing.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.cards import Action, Card, Span, Style, Tone
from bot.forms import FormSpeech
from bot.plain import one_line
from bot.telegram.rendering import draw
from bot.telegram.troubles import says
from routing.inbound import Inbound, InboundKind
from routing.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from telegram import Bot

    from bot.telegram.rendering import Drawn
    from routing.forms import Form, Step
    from workers.runtime import Runtime

BUTTON = "form"
"""The action that opens a card's form, and what stands before the actions of its steps."""

KEPT_FOR = timedelta(days=1)
"""After this the form is put aside, and words are words again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where somebody is in a form: the question's number, and what was answered so far.

    `last` is the newest update that was taken in: the same again changes nothing.
    """

    task: int
    n: int = 0
    message: int = 0
    last: int = 0
    at: str = ""
    answers: dict[str, str] = field(default_factory=dict)


def card_of(form: Form, standing: Standing, speech: FormSpeech, problem: str = "") -> Card:
    """Give the message for where somebody is: a question, or everything once more at the end."""
    if standing.n >= len(form.steps):
        lines = tuple(_answered(form, standing, speech))
        actions = (Action(key="send", label=speech.say("submit"), style=Style.MAIN),)
        return _card(speech.say("summary"), lines, (*actions, *_ways(standing, speech)))
    step = form.steps[standing.n]
    place = speech.say("question").replace("{n}", str(standing.n + 1))
    place = place.replace("{m}", str(len(form.steps)))
    given = standing.answers.get(step.key, "")
    so_far = f"{speech.say('so_far')} {speech.choice(step, given)}" if given else ""
    body = (problem, step.help, so_far)
    choices = (
        Action(key=f"c.{n}", label=speech.choice(step, one))
        for n, one in enumerate(_choices(step), start=1)
    )
    skip = Action(key="skip", label=speech.say("skip"))
    title = f"{place}: {speech.label(step)}"
    return _card(title, body, (*choices, skip, *_ways(standing, speech)))


def _card(title: str, lines: Iterable[str], actions: tuple[Action, ...]) -> Card:
    return Card(
        title=(Span(text=title, tone=Tone.STRONG),),
        body=tuple((Span(text=line),) for line in lines if line),
        actions=actions,
        fallback=title,
    )


def _answered(form: Form, standing: Standing, speech: FormSpeech) -> Iterator[str]:
    for step in form.steps:
        if said := standing.answers.get(step.key):
            yield f"{speech.label(step)}: {one_line(speech.choice(step, said))}"


def _ways(standing: Standing, speech: FormSpeech) -> tuple[Action, ...]:
    back = (Action(key="back", label=speech.say("back")),) if standing.n else ()
    return (*back, Action(key="cancel", label=speech.say("cancel"), style=Style.DANGER))


def _choices(step: Step) -> tuple[str, ...]:
    return ("yes", "no") if step.kind == "yes_no" else step.choices


class Stepper:
    """The forms that are being filled in with one bot; used from the line's thread."""

    def __init__(self, runtime: Runtime, bot: Bot, bot_id: int) -> None:
        self._runtime = runtime
        self._bot = bot
        self._bot_id = bot_id

    async def took(self, inbound: Inbound, update: int) -> bool:
        """Take in what belongs to a form; False for all else, which is kept like any message.

        Raises `TelegramError` when Telegram takes no message now.
        """
        if not inbound.place.private:
            return False
        press = inbound.press
        if press is not None and press.card != BUTTON:
            return press.action == BUTTON and await self._open(inbound, press.card, update)
        standing = await asyncio.to_thread(self._standing, inbound)
        if standing is None:
            return press is not None
        if update <= standing.last:
            return True
        standing = replace(standing, last=update)
        if press is not None:
            await self._pressed(inbound, standing, press.action)
            return True
        return await self._said(inbound, standing)

    def is_filling(self, inbound: Inbound) -> bool:
        """Tell whether its writer is filling in a form, so that words may answer its question."""
        return inbound.place.private and self._standing(inbound) is not None

    # --- what people do ---

    async def _open(self, inbound: Inbound, card: str, update: int) -> bool:
        """Begin with the first question; False where there is none to ask."""
        try:
            form = await asyncio.to_thread(self._form, card, inbound)
        except Refused:
            return False
        if not form.steps:
            return False
        now = self._runtime.clock().isoformat()
        await self._show(inbound, form, Standing(task=form.task, last=update, at=now))
        return True

    async def _pressed(self, inbound: Inbound, standing: Standing, action: str) -> None:
        form = await self._still(inbound, standing)
        if form is None:
            return
        name, _, arg = action.partition(".")
        step = form.steps[standing.n] if standing.n < len(form.steps) else None
        if name == "cancel":
            await self._end(inbound, standing, "cancelled")
        elif name == "send" and step is None:
            await self._send(inbound, standing, form)
        elif name == "back":
            await self._show(inbound, form, replace(standing, n=max(standing.n - 1, 0)))
        elif name == "skip" and step is not None:
            await self._show(inbound, form, replace(standing, n=standing.n + 1))
        elif name == "c" and step is not None and arg.isdecimal():
            chosen = _choices(step)[int(arg) - 1 : int(arg)]
            if chosen:
                await self._answer(inbound, form, standing, step, chosen[0])

    async def _said(self, inbound: Inbound, standing: Standing) -> bool:
        """Words answer the question; a command, a reply or a file is none and goes its own way."""
        aside = inbound.kind is not InboundKind.WORDS or inbound.files or inbound.reply_to
        if aside or not inbound.text.strip() or inbound.text.startswith("/"):
            return False
        form = await self._still(inbound, standing)
        if form is None or standing.n >= len(form.steps):
            return False
        await self._answer(inbound, form, standing, form.steps[standing.n], inbound.text.strip())
        return True

    async def _answer(
        self, inbound: Inbound, form: Form, standing: Standing, step: Step, said: str
    ) -> None:
        """Take an answer and go on; one that cannot be taken is asked for again, saying why."""
        now = self._runtime.clock()
        problems = await asyncio.to_thread(
            self._runtime.desk.form_problems, form, inbound.account, {step.key: said}, now
        )
        if code := problems.get(step.key):
            speech = await asyncio.to_thread(self._speech, inbound)
            await self._show(inbound, form, standing, speech.problem(code, step))
            return
        answers = {**standing.answers, step.key: said}
        await self._show(inbound, form, replace(standing, n=standing.n + 1, answers=answers))

    async def _send(self, inbound: Inbound, standing: Standing, form: Form) -> None:
        """Keep the form as one letter; only then is it said that it was sent."""
        filled = replace(
            inbound,
            key=f"form:{inbound.key}",
            kind=InboundKind.FORM,
            press=None,
            about=f"T-{form.task}",
            command=form.name,
            fields=standing.answers,
            message="",
        )
        await asyncio.to_thread(self._runtime.keep, filled)
        await self._end(inbound, standing, "sent")

    # --- what they see ---

    async def _show(
        self, inbound: Inbound, form: Form, standing: Standing, problem: str = ""
    ) -> None:
        speech = await asyncio.to_thread(self._speech, inbound)
        drawn = draw(card_of(form, standing, speech, problem), BUTTON)
        message = await self._post(inbound, standing.message, drawn)
        await asyncio.to_thread(self._note, inbound, replace(standing, message=message))

    async def _end(self, inbound: Inbound, standing: Standing, key: str) -> None:
        speech = await asyncio.to_thread(self._speech, inbound)
        drawn = draw(Card(body=((Span(text=speech.say(key)),),), fallback=speech.say(key)))
        await self._post(inbound, standing.message, drawn)
        await asyncio.to_thread(self._note, inbound, None)

    async def _post(self, inbound: Inbound, message: int, drawn: Drawn) -> int:
        """Change the form's message, or post it; gives its number."""
        rows = [
            [InlineKeyboardButton(one.label, callback_data=one.data) for one in row]
            for row in drawn.keyboard
        ]
        keyboard = InlineKeyboardMarkup(rows) if rows else None
        chat, html = int(inbound.place.chat), ParseMode.HTML
        if not message:
            sent = await self._bot.send_message(chat, drawn.html, html, reply_markup=keyboard)
            return sent.message_id
        try:
            await self._bot.edit_message_text(
                drawn.html, chat, message, parse_mode=html, reply_markup=keyboard
            )
        except BadRequest as error:
            if says(error, "not found", "can't be edited"):
                return await self._post(inbound, 0, drawn)
            if not says(error, "not modified"):
                raise
        return message

    # --- what is remembered ---

    def _name(self, inbound: Inbound) -> str:
        return f"telegram.form.{self._bot_id}.{inbound.account.user}"

    def _standing(self, inbound: Inbound) -> Standing | None:
        kept = self._runtime.ledger.setting(self._name(inbound))
        found = Standing(**json.loads(kept)) if kept else None
        if found is None:
            return None
        old = self._runtime.clock() - datetime.fromisoformat(found.at) > KEPT_FOR
        return None if old else found

    def _note(self, inbound: Inbound, standing: Standing | None) -> None:
        said = "" if standing is None else json.dumps(asdict(standing))
        self._runtime.ledger.note(self._name(inbound), said)

    async def _still(self, inbound: Inbound, standing: Standing) -> Form | None:
        """Give the form as it is now; one that is over is put aside."""
        try:
            return await asyncio.to_thread(self._form, f"T-{standing.task}", inbound)
        except Refused:
            await self._end(inbound, standing, "over")
            return None

    def _form(self, token: str, inbound: Inbound) -> Form:
        return self._runtime.desk.form_for(token, inbound.account, self._runtime.clock())

    def _speech(self, inbound: Inbound) -> FormSpeech:
        person = self._runtime.ledger.read(lambda reads: reads.person_by_account(inbound.account))
        return FormSpeech("" if person is None else person.lang, self._runtime.catalogue)
