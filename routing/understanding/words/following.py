"""How a clause says why something is wanted, or that it follows from what was told before it.

All seven languages, folded: lower case without accents. What follows from it, `dividing` knows.
"""

from __future__ import annotations

import re

WHY = re.compile(
    r"(?:because|since|weil|denn|porque|ya que|puesto que|parce que|puisque|vu que"
    r"|perche|siccome|dato che|poiche|ja que|visto que|omdat|aangezien)\b"
)
"""It begins with what joins a reason: it is never work of its own."""

SO = re.compile(
    r"(?:so (?:please|pls|can|could|would|will)|therefore|hence"
    r"|also (?:bitte|konnt|kann|konnte|braucht?e?)|deshalb|deswegen|darum|daher"
    r"|asi que|por eso|por lo que|donc|du coup|quindi|percio|per questo|por isso|portanto"
    r"|dus|daarom|vandaar)\b"
)
"""It says what to do about what was told: "we are one short, so please write the ad"."""
