"""Modals: a form opened within the three seconds that Slack gives, and looked at before it is kept.

A skeleton is opened before anything is read. What cannot be taken is said in the modal; a form
that cannot be opened is asked for in the chat instead. Decides nothing.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.forms import FormSpeech
from bot.slack import views
from bot.slack.reading import FORM, read
from routing.refusals import Refused
from workers.logs import log

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from slack_sdk.web.async_client import AsyncWebClient

    from bot.slack.reading import Body
    from bot.slack.views import View
    from routing.forms import Form
    from routing.inbound import Account, Inbound
    from workers.runtime import Runtime

BUTTON = "form"
"""The action that opens the form of a card."""


class Modals:
    """Opens and checks forms; used from one event loop."""

    def __init__(
        self,
        runtime: Runtime,
        client: AsyncWebClient,
        otherwise: Callable[[Body], Awaitable[int]],
    ) -> None:
        """Wire it; `otherwise` keeps a press whose modal could not be opened."""
        self._runtime = runtime
        self._client = client
        self._otherwise = otherwise
        self._opening: set[asyncio.Task[None]] = set()

    async def answer(self, body: Body) -> View | None:
        """Give what Slack is answered at once, or None for what is to be kept like all else."""
        kind = body.get("type")
        if kind == "view_submission":
            return await self._checked(body)
        if kind != "block_actions":
            return None
        pressed = read(body, self._runtime.clock())
        trigger = body.get("trigger_id")
        if pressed is None or pressed.press is None or not isinstance(trigger, str):
            return None
        if pressed.press.action != BUTTON:
            return None
        self._spawn(self._open(pressed, pressed.press.card, trigger, body))
        return {}

    async def close(self) -> None:
        """Let what is being opened go."""
        for task in self._opening:
            task.cancel()
        await asyncio.gather(*self._opening, return_exceptions=True)

    def _spawn(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._opening.add(task)
        task.add_done_callback(self._opening.discard)

    async def _open(self, pressed: Inbound, card: str, trigger: str, body: Body) -> None:
        try:
            speech = FormSpeech(pressed.lang, self._runtime.catalogue)
            opened = await self._client.views_open(trigger_id=trigger, view=views.waiting(speech))
            shown = await asyncio.to_thread(self._shown, card, pressed.account)
            await self._client.views_update(view_id=opened["view"]["id"], view=shown)
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("form not opened", kind=type(error).__name__)
            await self._otherwise(body)
        except Exception as error:
            # A skeleton that never fills would be all that they see: it is asked in the chat.
            log.fault("form not opened", error)
            await self._otherwise(body)

    def _shown(self, card: str, account: Account) -> View:
        speech = self._speech(account)
        try:
            form = self._form(card, account)
        except Refused as no:
            return views.refused(speech, speech.refusal(no.code, no.facts))
        if not form.steps:
            return views.refused(speech, speech.say("only_files"))
        return views.questions(form, speech)

    def _form(self, token: str, account: Account) -> Form:
        return self._runtime.desk.form_for(token, account, self._runtime.clock())

    def _speech(self, account: Account) -> FormSpeech:
        person = self._runtime.ledger.read(lambda reads: reads.person_by_account(account))
        return FormSpeech("" if person is None else person.lang, self._runtime.catalogue)

    async def _checked(self, body: Body) -> View | None:
        """Say in the modal what cannot be taken; None when all of it can be."""
        sent = read(body, self._runtime.clock())
        if sent is None or (body.get("view") or {}).get("callback_id") != FORM:
            return None
        try:
            return await asyncio.to_thread(self._problems, sent)
        except Exception as error:
            # What was written must not be lost over looking at it: the desk itself looks again.
            log.fault("form not checked", error)
            return None

    def _problems(self, sent: Inbound) -> View | None:
        speech = self._speech(sent.account)
        try:
            form = self._form(sent.about, sent.account)
            problems = self._runtime.desk.form_problems(
                form, sent.account, sent.fields, self._runtime.clock()
            )
        except Refused as no:
            return {
                "response_action": "update",
                "view": views.refused(speech, speech.refusal(no.code, no.facts)),
            }
        return views.errors(problems, form.steps, speech) if problems else None
