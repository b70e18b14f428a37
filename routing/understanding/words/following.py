"""How a clause says that it follows from the one before it, or why: it is no work of its own.

All seven languages, folded: lower case without accents. What follows from it, `dividing` knows.
"""

from __future__ import annotations

import re

FOLLOWS = re.compile(
    r"(?:so (?:please|pls|can|could|would|will|i|we)|because|therefore|hence"
    r"|also (?:bitte|konnt|kann|konnte|brauch|wir|ich|muss)|deshalb|deswegen|darum|daher|weil|denn"
    r"|asi que|por eso|por lo que|porque|ya que|donc|du coup|parce que|puisque|c'est pour ca que"
    r"|quindi|percio|per questo|perche|siccome|dato che|por isso|portanto|ja que|visto que"
    r"|dus|daarom|vandaar|omdat|aangezien)\b"
)
"""It begins with what joins a reason to what is wanted: "…, so please write the ad"."""
