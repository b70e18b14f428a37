"""What people ask of the desk itself: whether it is there, what it does, and how long that takes.

Patterns over folded words without a greeting, as `asking` makes them; knows nothing else.
"""

from __future__ import annotations

HELLO = (
    r"(?:there[ ,!.]+)?(?:got|have you(?: got)?|do you have|you got) (?:a|one) (?:sec|second"
    r"|min|minute"
    r"|moment)(?: for me)?|are you (?:there|awake|around)|(?:hast du|habt ihr|haben sie)"
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
    r"what do i do(?: now)?|what are my options|/?info(?:rmation)?|(?:your )?services",
    r"(?:what|which) services(?: do you (?:have|offer))?(?: are there)?",
    r"wie (?:geht|funktioniert) das|/?ayuda|como funciona(?: esto)?|/?ajuda|como e que funciona",
    r"/?aiuto|come funziona|/?aide|comment ca marche|hoe werkt (?:dit|het)",
)
"""How it works, and what there is to be had."""
SELF = (
    r"what (?:is|are) (?:this|you)(?: thing| bot)?|who (?:is|are) (?:this|you)",
    r"(?:and )?(?:are|r) (?:you|u) (?:an? )?(?:bot|robot|human|machine|ai|(?:real )?person|real)",
    r"(?:am i|is this) (?:talking to )?(?:an? )?(?:bot|robot|human|machine|real person)",
    r"(?:wer|was) (?:bist du|seid ihr|sind sie|ist das(?: hier)?)"
    r"|(?:bist du|sind sie|ist das) (?:hier )?(?:ein |eine )?(?:bot|roboter|mensch|maschine|ki"
    r"|echter mensch)",
    r"quien (?:eres|sois|es)|que eres|(?:eres|es esto) (?:un )?(?:bot|robot|maquina|humano)"
    r"|(?:eres|es) una (?:persona|maquina)",
)
"""Who or what it is."""
_DAY = (
    r"(?:(?:on |at |over |during )?(?:the )?(?:today|tonight|tomorrow|now|usually|normally"
    r"|weekends?|holidays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|evenings?|nights?"
    r"|christmas|easter)(?: until| till)?)"
)
_TAG = (
    r"(?:(?:am |an |uber |zu )?(?:den )?(?:heute|morgen|jetzt|noch|denn|eigentlich|immer|auch"
    r"|feiertagen?|wochenenden?|\w+tags?|weihnachten|ostern))"
)
_DIA = (
    r"(?:(?:el |los |hasta |por |en )?(?:hoy|manana|ahora|lunes|martes|miercoles|jueves|viernes"
    r"|sabados?|domingos?|festivos|fin de semana|fines de semana|la manana|la tarde))"
)
_YOU = (
    r"(?:you|u|the (?:desk|office|team)|your (?:office|desk|people)|people|somebody|someone"
    r"|anybody|anyone)(?: guys| people)?"
)
_IHR = r"(?:ihr|sie|du|jemand|wer|der desk|das buro)"
HOURS = (
    r"(?:and )?(?:when|what time|what hours|what days|(?:until |till |from )(?:when|what time)"
    rf"|how late|how long) (?:are|do|does|is) {_YOU}"
    rf" (?:opens?|closed?|closing|starts?|work|working|reachable)(?: {_DAY})*",
    rf"(?:and )?are you(?: guys)?(?: still| already)? (?:open|closed|reachable)(?: {_DAY})*",
    rf"do you(?: guys)?(?: also| even)? work (?:also )?{_DAY}",
    r"when can i (?:reach|call|talk to|get hold of) (?:you|somebody|someone|a person)",
    r"when (?:is|are) (?:somebody|someone|anybody|anyone|people) (?:there|here|available)"
    rf"(?: {_DAY})*",
    r"what(?:'s| is| are) (?:your|the|the desk's) (?:opening |office |business |working )?hours"
    r"|(?:what are )?(?:your |the )?(?:opening|office|business|working) (?:hours|times)",
    rf"(?:ab |bis )?wann (?:seid|habt|sind|haben|bist|hast|ist) {_IHR}(?: {_TAG})*"
    rf" (?:erreichbar|offen|geoffnet|auf|da|im buro|zu erreichen|zu)(?: {_TAG})*",
    r"(?:ab |bis )?wann (?:kann ich (?:euch|sie|jemanden) erreichen"
    r"|erreiche ich (?:euch|sie|jemanden)|arbeitet ihr|offnet ihr|schlie(?:ss|\u00df)t ihr"
    r"|macht ihr (?:auf|zu))",
    rf"(?:seid|habt|sind|haben) (?:ihr|sie)(?: {_TAG})* (?:erreichbar|offen|geoffnet|auf)",
    rf"seid ihr(?: {_TAG})+ da",
    rf"arbeitet ihr(?: {_TAG})+",
    r"(?:(?:was|wie) sind )?(?:(?:eure|ihre|die) )?(?:offnungs|geschafts|buro|sprech)zeiten",
    r"(?:a que hora|cuando|hasta cuando|desde cuando|hasta que hora)"
    r" (?:(?:se )?abr\w+|(?:se )?cierr\w+|cerrais|atend\w+|atiend\w+|trabaj\w+"
    r"|(?:estais|estan|esta) (?:abiert[oa]s?|disponibles?))"
    rf"(?: {_DIA})*",
    rf"(?:estais|estan) (?:abiert[oa]s|disponibles)(?: {_DIA})*|(?:abris|trabajais) {_DIA}",
    r"(?:cual es )?(?:el |su |vuestro )?horarios?(?: (?:de (?:apertura|atencion|oficina)|teneis"
    r"|tienen))?|que horario (?:teneis|tienen|haceis|tiene)",
    r"quand (?:etes-vous|est-ce que vous etes|vous etes) (?:ouverts?|joignables?)"
    r"|(?:quels sont )?(?:vos |les )?horaires(?: d'ouverture)?"
    r"|quando siete (?:aperti|raggiungibili)|(?:quali sono )?(?:i vostri )?orari(?: di apertura)?"
    r"|(?:wat zijn )?(?:jullie |de )?openingstijden"
    r"|wanneer zijn jullie (?:open|bereikbaar)|quando (?:estao|voces estao) (?:abertos|disponiveis)"
    r"|(?:qual e )?o (?:vosso|seu) horario",
)
"""When people are there."""
OFFER = (r"do you (?:also |even )?(?:do|offer|provide|handle|cover)\b",)
"""Whether it does some kind of work: only the beginning of a question."""
TIME = (
    r"how long (?:does|do|will|would|for|is)\b|how long\W*$|what(?:'s| is) (?:the|your) turnaround",
    r"how (?:fast|quickly|soon) (?:can|could|do|will|would)\b|wie lange dauert\b|cuanto tarda\b",
    r"combien de temps\b|quanto tempo\b|hoe lang duurt\b",
)
"""How long some kind of work takes: only the beginning of a question."""
