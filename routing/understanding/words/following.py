"""How a clause says that it stands by itself, why something is wanted, or only wishes well.

All seven languages, folded: lower case without accents. What follows from it, `dividing` knows.
"""

from __future__ import annotations

import re

from routing.understanding.words.tables import folded

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

_AND = r"and|n|und|u|y|et|en|e|oh"
_IT = r"(?:it|them|es|sie|ihn|het|hem)"
_TITLED = (
    rf"(?:en)?title {_IT}|betitel[etn]* {_IT}|intitulez?-l[eas]+|titula(?:d)?l[aeo]s?"
    r"|intitola(?:te)?l[aeio]|intitulem?-n?[ao]s?"
)
_NAMED = (
    rf"(?:name|label) {_IT}|call it(?= *[\"'“‘:])|(?:be)?nenn(?:e|t|en sie)? {_IT}"
    rf"|beschrift(?:e|et|en sie)? {_IT}"
    rf"|nommez?-l[eas]+|nombra(?:d)?l[aeo]s?|noem {_IT}|nomeiem?-n?[ao]s?"
)
NAMES_IT = re.compile(
    rf"(?:(?:{_AND}|then|dann)[ ,]+)*(?:please |bitte )?(?:(?:{_TITLED})(?!\w)"
    rf"|(?:{_NAMED})(?= *(?:[\"'“‘„«:.,;!]|by |after |nach |$)))"
)
"""It only says what the thing is to be called: "and title it …", "name them by date"."""

_APART = (
    r"sep[ae]rately(?: from th(?:at|is))?|separate (?:job|thing|task)|unrelated(?:ly)?"
    r"|(?:un|davon un)abhangig(?: davon)?|getrennt davon|aparte(?: de eso)?|por separado|a part ca"
    r"|separement|rien a voir|los daarvan|apart daarvan|separatamente|em separado|separadamente"
)
STANDS_APART = re.compile(rf"(?:(?:{_AND})[ ,]+)?(?:{_APART}|a parte?[,:])(?!\w)")
BEHIND_APART = re.compile(rf"(?:^|[.!?;\n(,] ?|\b(?:{_AND}) )(?:{_APART})$")
"""It begins, or stands behind what begins, with something that has nothing to do with the rest."""

MUST = frozenset(
    folded(
        "must, need, needs, should, has, have, is, are, be, muss, müssen, soll, sollen, sollte"
        ", ist, sind, brauche, moet, moeten, kan, kunnen, zijn, faut, faudrait, doit, doivent"
        ", est, sont, va, vanno, deve, devono, debe, deben, tiene, hay, está, están, tem, precisa"
        ", devem"
    )
)
"""What goes on behind "also": "it must also be …" names one thing."""

_CAN = r"can|could|will|would|konn|schaff|pouv|pourr|kunn|pued|podai|podre|poss|pode|potre|riusc"
_WELL = (
    r"(?:(?:i|we) )?(?:hope|trust) (?:you|your|this|all|every)|how (?:are you|was (?:your|the))"
    r"|(?:ich |wir )?hoffen?,? (?:es|ihr|ihnen|euch|sie|du|dir|dass)|wie (?:geht|gehts|war)\b"
    r"|j'espere que|comment (?:allez|vas|ca va)|espero que|esperamos que|(?:que|como) tal\b"
    r"|como (?:esta|vai|van)|spero (?:che |stia|tutto|vada|abbia)|come (?:sta|va|state)\b"
    r"|(?:ik )?hoop dat|hoe (?:gaat|was)\b"
)
WISHES_WELL = re.compile(rf"(?!.{{0,40}}\b(?:{_CAN}))(?:{_WELL})")
"""A sentence asks how somebody is, and not for anything: "I hope you are well", but not "I hope you
can do it"."""
