"""Words that only pass through: said to a task that somebody works on, they cross as they are.

For these nobody needs to know which service they are about, and they are most of what is written.
What might be meant for the desk itself is read in full. Knows nothing of tasks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.inputs.secrets import secrets_in
from routing.understanding.kinds.network import likelihoods
from routing.understanding.meaning import Act, Meaning
from routing.understanding.phrases.standing import join_said, spoken, usual_said

if TYPE_CHECKING:
    from routing.understanding.kinds.wording import Wordings
    from routing.understanding.meaning import Context, When

FOR_THE_DESK = (Act.STATUS, Act.CANCEL, Act.THANKS)
"""What the desk answers itself, though it is said to a task."""
SHARPENED = 2.0
"""Words alone are told apart by their wording's scores, so much taken for it."""
UNLIKELY = 0.08
"""Of our own rows for the desk one in a hundred is less likely to be by its words alone."""


def passing(
    text: str, lang: str, context: Context, times: tuple[When, ...], wordings: Wordings
) -> Meaning | None:
    """Give what words to a task mean as far as it matters; None when they must be read in full."""
    if context.said_to is None or context.asked is not None or _stands(text, lang):
        return None
    likely = likelihoods(wordings.scores(text, lang) * SHARPENED)
    if sum(likely[act] for act in FOR_THE_DESK) >= UNLIKELY:
        return None
    return Meaning(
        act=Act.REQUEST if likely[Act.REQUEST] == max(likely.values()) else Act.REMARK,
        target=context.said_to, lang=lang, in_scope=0.0, confidence=0.0, top=(), when=times,
        secrets=secrets_in(text),
    )  # fmt: skip


def _stands(text: str, lang: str) -> bool:
    """Whether any set phrase is in it: one says more than that something is passed on."""
    return bool(spoken(text, lang).signals or usual_said(text, lang) or join_said(text, lang))
