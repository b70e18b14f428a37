"""Forms in words: what each question is called, and what is wrong with an answer.

The same for a modal and for a stepper. Knows no platform and no rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import messages_for
from bot.plain import one_line
from bot.speech import Reader
from bot.wording import word
from routing.forms import LINES
from routing.notices.model import Notice

if TYPE_CHECKING:
    from routing.catalogue import Catalogue, Service
    from routing.forms import Step
    from routing.notices.model import Facts
    from routing.values import FileId, PartyId, PersonId, ServiceKey, TextId


class FormSpeech:
    """Everything that is said around a form, in one language."""

    def __init__(self, lang: str, catalogue: Catalogue) -> None:
        self._messages = messages_for(lang or catalogue.desk.lang)
        self._reader = Reader(lang=lang or catalogue.desk.lang, zone=catalogue.desk.zone)
        self._catalogue = catalogue

    def say(self, key: str) -> str:
        """Give one of the form's own messages, such as `submit`."""
        return self._messages.get(f"form.{key}") or key

    def label(self, step: Step) -> str:
        """Give what a question is called; the rulebook's own ones have words here."""
        found = self._messages.get(f"form.step.{step.key}") if step.key == step.title else None
        title = found or one_line(step.title)
        if step.kind == LINES:
            title = f"{title}: {self.say(LINES)}"
        return title[:1].upper() + title[1:]

    def choice(self, step: Step, value: str) -> str:
        """Give what a choice is called: the catalogue's own word, or yes and no."""
        if step.kind != "yes_no":
            return one_line(value)
        return self._messages.get(f"said.{value}") or value

    def problem(self, code: str, step: Step | None = None) -> str:
        """Give what is wrong with the answer to a question."""
        facts = {} if step is None else {"input": step.title, "kind": step.kind}
        if self._messages.get(f"form.{code}.body"):
            return self._worded(f"form.{code}", facts)
        return self.refusal(code, facts)

    def refusal(self, code: str, facts: Facts) -> str:
        """Give the words of a refusal, as a message in the chat would say it."""
        return self._worded(f"refused.{code}", facts)

    def _worded(self, key: str, facts: Facts) -> str:
        return word(Notice(key=key, facts=facts), self._reader, _Bare(self._catalogue)).text


class _Bare:
    """What a refusal about a form may name: the catalogue, and nobody's words or names."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @property
    def desk(self) -> str:
        return self._catalogue.desk.name

    def words(self, text: TextId) -> str:
        return ""

    def person(self, person: PersonId) -> str:
        return ""

    def firm(self, party: PartyId) -> str:
        return ""

    def file(self, file: FileId) -> str:
        return ""

    def service(self, key: ServiceKey) -> Service | None:
        return self._catalogue.services.get(key)
