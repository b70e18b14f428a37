"""What people ask of who works here: who has it, who will, and who can take more.

Patterns over folded words without a greeting, as `asking` makes them; knows nothing else.
"""

from __future__ import annotations

_IT = (
    r"(?:it|this|that|these|them|my \w+|the \w+(?: \w+)?|that now|the work"
    r"|(?:my |the )?(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december) \w+)"
)
_DAS = r"(?:es|das|dies\w*|(?:mein|unser|den|die|das|der)\w* \w+(?:-\w+)?)"
_LO = r"(?:(?:el|la|los|las|mis?|esto|eso|esta|este)(?: \w+)?)"
WHO = (
    r"who(?:'s| is| will(?: be)?| would(?: be)?)? (?:actually |now )?(?:going to (?:be )?|gonna"
    r" (?:be )?)?"
    rf"(?:do|doing|does|make|making|write|writing|handle|handling|take|taking|took|taken|has"
    rf"|have|got"
    rf"|working on|work on|on|taking care of|assigned to|responsible for)(?: {_IT})?(?: now|"
    rf" then| for me)*",
    rf"(?:has|have|did) (?:anybody|anyone|somebody|someone) (?:taken?|got|accepted?|picked(?: up)?)"
    rf" {_IT}"
    r"(?: up)?(?: yet| already)?",
    rf"is (?:anybody|anyone|somebody|someone) (?:already )?(?:on|doing|working on) {_IT}(?: yet"
    rf"| already)?",
    rf"when (?:will|does|is) (?:somebody|someone|anybody|anyone) (?:going to )?(?:take|taking"
    rf"|takes|start) {_IT}",
    r"(?:and )?who (?:will|is|does) (?:it|that)|who is the person|who did you find",
    r"(?:did|have) you (?:already )?(?:find|found|got) (?:anybody|anyone|somebody|someone)"
    r"(?: (?:for (?:it|this|that|me)|yet|already))*",
    rf"wer (?:macht|ubernimmt|erledigt|schreibt|hat|kummert sich um|arbeitet an|bearbeitet) {_DAS}"
    r"(?: denn| jetzt| nun| gerade| ubernommen| genommen| eigentlich| fur mich)*",
    r"wer kummert sich(?: (?:darum|drum|jetzt))*|wer ubernimmt",
    r"(?:habt ihr|hast du|haben sie) (?:schon |dafur )*(?:jemanden?|wen)(?: dafur)?(?: gefunden)?",
    rf"wer (?:wird|soll) {_DAS}(?: denn)? (?:machen|ubernehmen|erledigen|schreiben)|wer macht's",
    rf"(?:hat|ist) {_DAS} (?:schon |bereits )?(?:jemand|wer)(?: schon)? ?(?:ubernommen|genommen"
    rf"|dran)?",
    rf"hat (?:schon )?jemand {_DAS}(?: schon)? (?:ubernommen|genommen)",
    r"quien (?:l[oa]s? |se )?(?:va a |esta )?(?:hacer(?:l[oa]s?)?|hace|haciendo(?:l[oa]s?)?"
    r"|tiene|lleva"
    rf"|encarga|escribe|escribir|ocupa)(?: (?:de )?{_LO})?",
    r"(?:ya )?(?:l[oa]s? )?(?:ha (?:cogido|tomado|aceptado)|tiene) (?:ya )?alguien|alguien"
    r" l[oa] (?:tiene|ha cogido)(?: ya)?",
    r"(?:ya )?(?:habeis|has|han) encontrado (?:ya )?a alguien",
    r"(?:avez-vous|vous avez|tu as|as-tu) (?:deja )?trouve quelqu'un",
    r"qui (?:va )?(?:l[ea]s? |s'en )?(?:fait|faire|occupe|occuper|charge|charger|prend|a pris"
    r"|ecrit)(?: \w+ \w+)?",
    r"chi (?:l[oa] |se ne |ce l')(?:fa|occupa|ha)|chi lo fara|quem (?:vai )?(?:faz|fazer|tem"
    r"|trata)(?: \w+| d\w+ \w+)?",
    r"(?:avete|hai) (?:gia )?trovato qualcuno|(?:ja )?(?:encontraram|encontraste) alguem",
    r"wie (?:doet|maakt|heeft|schrijft) (?:het|dat|dit|(?:de|mijn) \w+)|wie gaat (?:het|dat|dit) "
    r"(?:doen|maken|schrijven)|(?:hebben jullie|heb je) (?:al )?iemand(?: gevonden)?",
)
"""Who has it, or will."""
WHO_OF = (
    r"who(?:'s| is)? (?:going to be |going to )?(?:do|doing|does|make|making|write|writing"
    r"|handling|has|on)"
    r" [^\W\d_]{3,20}(?: now| then| please)*|wer (?:macht|hat|schreibt) [^\W\d_]{3,20}(?: jetzt"
    r"| nun)?"
    r"|quien (?:hace|tiene|lleva|escribe) [^\W\d_]{3,20}(?: ahora)?",
)
"""The same of something that is named without an article."""
FREE = (
    r"(?:who(?:'s| is)|is (?:anyone|anybody|someone|somebody)) (?:still )?(?:free|available"
    r"|around|there|in)"
    r"(?: (?:this week|today|now|tomorrow|next week|right now|at the moment|for (?:this|more)"
    r" ?\w*))*",
    r"who (?:has|have|got) (?:time|capacity|room|hands(?: free)?|hours)(?: (?:free|left|for \w+"
    r"|this week"
    r"|today|now|next week))*|who (?:can|could) take (?:more|on more|something|work)(?: \w+)*",
    r"(?:who is|who's) (?:busy|full|away|off|ill|on leave)(?: (?:this week|today|now|next week))?",
    r"(?:show me )?(?:the |our )?(?:capacity|capacities|availability)(?: (?:this week|today|of"
    r" (?:all|everybody)))*",
    r"wer (?:hat|hatte) (?:noch |gerade |gerade noch )?(?:diese woche |heute |jetzt |nachste"
    r" woche )?"
    r"(?:zeit|kapazitat|luft|kapazitaten)(?: (?:frei|diese woche|heute|jetzt))*",
    r"wer ist (?:noch |gerade )?(?:diese woche |heute |jetzt )?(?:frei|verfugbar|da|weg|krank"
    r"|im urlaub)"
    r"(?: (?:diese woche|heute|jetzt))?|(?:zeig mir )?(?:die )?kapazitat(?:en)?",
    r"quien (?:esta|hay|queda) (?:libre|disponible|fuera|de baja)(?: (?:esta semana|hoy|ahora))?"
    r"|quien tiene (?:tiempo|hueco|sitio)(?: (?:esta semana|hoy|ahora))?",
    r"qui est (?:libre|disponible|la)(?: (?:cette semaine|aujourd'hui))?",
    r"is (?!it\b|everything\b|all\b|anything\b|this\b|that\b|he\b|she\b)[^\W\d_]{2,20} (?:still"
    r" |very )?(?:free|busy|full"
    r"|away|off|ill|there|around"
    r"|available)(?: (?:this week|today|now|right now))?",
    r"ist (?!es\b|das\b|er\b|sie\b)[^\W\d_]{2,20} (?:gerade |heute )?(?:frei|da|weg|krank|voll"
    r"|im urlaub)",
    r"esta (?!esto\b|todo\b|ya\b)[^\W\d_]{2,20} (?:libre|ocupad[oa]|disponible|fuera)(?: (?:hoy"
    r"|ahora))?",
    r"how (?:busy|full) (?:is|are) (?!it\b|we\b)(?:every(?:body|one)|all|the others"
    r"|[^\W\d_]{2,20})",
)
"""Who of those who work here can take more."""
