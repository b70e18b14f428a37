"""What people ask of the desk itself: whether it is there, what it does, and how long that takes.

Patterns over folded words without a greeting, as `asking` makes them; knows nothing else.
"""

from __future__ import annotations

HELLO = (
    r"(?:there[ ,!.]+)?(?:got|have you(?: got)?|do you have|you got) (?:a|one) (?:sec|second"
    r"|min|minute"
    r"|moment)(?: for me)?|are you (?:there|awake|open|around)|(?:hast du|habt ihr|haben sie)"
    r" (?:kurz |mal"
    r" |gerade )*(?:zeit|eine minute|einen moment)(?: fur mich)?|(?:bist du|seid ihr) (?:da|wach)"
    r"|(?:tienes|teneis) un (?:minuto|momento|segundo)|(?:estas|estais) ahi"
    r"|(?:vous avez|tu as) (?:une minute|un instant|deux minutes)|(?:tu es|vous etes) la",
)
"""No more than a greeting."""
DONE_HERE = (
    r"what (?:else )?(?:can|do|could) you (?:do|offer)(?: for me| for us| here| exactly)?",
    r"what can (?:i|we) (?:ask|write|do|say|send|order|get)(?: you| here| for| from you)*",
    r"/?hilfe|was (?:kannst du|konnen sie|konnt ihr)(?: alles)?(?: fur (?:mich|uns) tun)?",
    r"was macht ihr|que (?:puedes|podeis|pueden) hacer|o que (?:fazes|voces fazem)",
    r"que (?:peux-tu|pouvez-vous) faire|cosa (?:puoi|potete) fare|wat (?:kun|kan) je(?: doen)?",
)
"""What it does for people."""
HELP = (
    *DONE_HERE,
    r"/?help(?: me)?(?: please)?|i need help|please help|/start help|menu|commands?|options",
    r"how (?:does|do) (?:this|it|that|you) work|how to (?:start|use this)",
    r"how do i (?:use|start|begin|order)(?: this| it)?|where do i (?:start|begin)",
    r"what (?:is|are) (?:this|you)(?: thing| bot)?|who (?:is|are) (?:this|you)",
    r"(?:are|r) (?:you|u) (?:an? )?(?:bot|robot|human|machine|ai|(?:real )?person|real)",
    r"(?:am i|is this) (?:talking to )?(?:an? )?(?:bot|robot|human|machine|real person)",
    r"bist du ein (?:bot|roboter|mensch)|(?:eres|es esto) un (?:bot|robot)|(?:eres|es) una persona",
    r"what do i do(?: now)?|what are my options|/?info(?:rmation)?|(?:your )?services",
    r"(?:what|which) services(?: do you (?:have|offer))?(?: are there)?",
    r"wie (?:geht|funktioniert) das|/?ayuda|como funciona(?: esto)?|/?ajuda|como e que funciona",
    r"/?aiuto|come funziona|/?aide|comment ca marche|hoe werkt (?:dit|het)",
)
"""How it works, and what there is to be had."""
OFFER = (r"do you (?:also |even )?(?:do|offer|provide|handle|cover)\b",)
"""Whether it does some kind of work: only the beginning of a question."""
TIME = (
    r"how long (?:does|do|will|would|for|is)\b|how long\W*$|what(?:'s| is) (?:the|your) turnaround",
    r"how (?:fast|quickly|soon) (?:can|could|do|will|would)\b|wie lange dauert\b|cuanto tarda\b",
    r"combien de temps\b|quanto tempo\b|hoe lang duurt\b",
)
"""How long some kind of work takes: only the beginning of a question."""
