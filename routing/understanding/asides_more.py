"""More of what people ask the desk: who does it, who is free, what came in, where their invoice is.

Patterns over folded words without a greeting, as `asides` makes them; knows nothing else.
"""

from __future__ import annotations

_IT = (
    r"(?:it|this|that|these|them|my \w+|the \w+(?: \w+)?|that now|the work"
    r"|(?:my |the )?(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december) \w+)"
)
_DAS = r"(?:es|das|dies\w*|(?:mein|unser|den|die|das|der)\w* \w+(?:-\w+)?)"
_LO = r"(?:(?:el|la|los|las|mis?|esto|eso|esta|este)(?: \w+)?)"
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
DUE = (
    r"(?:so |and )?(?:when|by when) (?:is|are|was|must|does|do you need|should) (?:it|this|that"
    r"|they"
    r"|these|the \w+) (?:due|needed|wanted|(?:have to |need to )?be (?:ready|done)|to be"
    r" (?:ready|done))"
    r"|by when(?: (?:is it|do you need it|should it be))?|(?:what(?:'s| is) )?(?:the|my)"
    r" (?:deadline"
    r"|due date)(?: for (?:it|this))?|(?:until|till) when do i have(?: time)?"
    r"|how (?:much time|long) do i have(?: left)?",
    r"(?:bis )?wann (?:ist|sind|muss|soll) (?:es|das|die \w+|der \w+) (?:fallig|fertig sein|da"
    r" sein)"
    r"|bis wann(?: (?:ist|muss|soll) (?:es|das)| habe ich zeit)?|(?:was|wann) ist (?:die deadline"
    r"|die frist|der abgabetermin)|wie viel zeit habe ich(?: noch)?",
    r"(?:para cuando|hasta cuando) (?:es|hay que|tiene que estar|lo necesitan?|lo quieren?|tengo)"
    r"(?: (?:entregarlo|listo|tiempo))?|para cuando|cual es (?:el plazo|la fecha limite)"
    r"|cuanto tiempo tengo",
    r"(?:c'est )?pour quand|quelle est la date limite|per quando|entro quando"
    r"|wanneer moet het klaar zijn",
)
"""By when, asked by who does the work."""
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
_MONTH = (
    r"(?: (?:this month|last month|so far|this year|in total|here|together|diesen monat|letzten"
    r" monat"
    r"|bisher|dieses jahr|este mes|el mes pasado|hasta ahora|este ano))*"
)
EARNED = (
    rf"(?:what|how much) (?:do|will|did|have) we (?:get|earn(?:ed)?|ma[dk]e|take in|taken in"
    rf"|bill(?:ed)?){_MONTH}",
    rf"(?:what|how much) (?:do|will|did|have) we (?:pay|paid|owe) (?:to )?(?!you\b"
    rf"|for\b)[^\W\d_]{{2,20}}{_MONTH}",
    rf"(?:was|wie viel) (?:haben|hatten) wir (?:an )?[^\W\d_]{{2,20}} (?:be|ge)zahlt{_MONTH}",
    rf"(?:what(?:'s| is| was| are| were) )?(?:our|the) (?:turnover|revenue|income|margins?"
    rf"|profit|takings"
    rf"|earnings){_MONTH}",
    rf"(?:was|wie viel) (?:haben|hatten) wir{_MONTH} (?:verdient|eingenommen|umgesetzt){_MONTH}",
    rf"(?:wie (?:hoch )?(?:ist|war) )?(?:unser|der) (?:umsatz|gewinn|verdienst){_MONTH}|unsere"
    rf" einnahmen{_MONTH}",
    rf"(?:cuanto|que) (?:hemos ganado|ganamos|hemos facturado|facturamos|hemos ingresado){_MONTH}",
    rf"(?:nuestros )?ingresos{_MONTH}|combien (?:avons-nous|on a) gagne(?: ce mois)?",
)
"""What came in, asked by who runs the desk or earns here."""
BOARD = (
    r"(?:is there |do you have )?(?:anything|something) (?:new |urgent |left )?(?:for|to do"
    r" for) (?:me|us)"
    r"(?: today| now)?|(?:is there )?anything (?:new|to do|i should (?:know|do|see))(?: today|"
    r" now)?",
    r"(?:gibt es |ist )?(?:etwas|was)(?: neues| dringendes)? (?:fur mich|zu tun)(?: heute)?"
    r"|(?:hay )?algo (?:para mi|nuevo|urgente|que hacer)(?: hoy)?",
    r"how many (?:tasks |things |jobs |requests )?(?:are|do we have|is) (?:still )?(?:open"
    r"|waiting|late|there|left)"
    r"(?: (?:now|right now|today))?|(?:what|is anything|anything|what's|what is) (?:is"
    r" )?(?:late|urgent|overdue"
    r"|stuck|burning|waiting|on fire)(?: (?:today|now))?",
    r"what(?:'s| is)? (?:needs|waits for|waiting for) (?:me|us)(?: (?:today|now))?|what do i"
    r" (?:need|have) to do"
    r"(?: today| now)?|who is late|who's late",
    r"(?:wie viel\w*|was) (?:ist|sind|haben wir) (?:noch |gerade )?(?:offen|spat|zu spat|liegen"
    r" geblieben)"
    r"|was (?:brennt|ist dringend|wartet auf mich|liegt an)|was muss ich (?:heute |jetzt"
    r" )?(?:tun|machen)",
    r"(?:cuant[oa]s|que) (?:(?:tareas|cosas|encargos) )?(?:hay|quedan|queda|tenemos)"
    r" (?:abiert[oa]s?|pendientes?"
    r"|urgentes?|atrasad[oa]s?)|que tengo que hacer(?: hoy)?",
)
"""What the operator's board shows."""
_PERIOD = (
    r"(?: (?:for (?:this|last|the) month|for (?:that|this|it|your (?:work|services?|help)|my"
    r" records|my taxes)"
    r"|from you|fur (?:diesen monat|meine unterlagen|eure arbeit|die steuer)|von (?:euch|ihnen)"
    r"|bitte|please|pls"
    r"|de este mes|por favor|de vuestra parte|pour ce mois|s'il (?:vous|te) plait|per favore"
    r"|alstublieft))*"
)
INVOICE = (
    r"(?:(?:please )?(?:can|could|may|would) (?:i|we) (?:please )?(?:get|have|receive|see)"
    r"|(?:(?:can|could|will|would) you )?(?:please )?(?:send|give|show|email|forward)(?: (?:me|us))"
    rf"|(?:i|we) (?:still )?(?:need|want|would like)|i'd like|where(?:'s| is| are)|when (?:do"
    rf"|will) i get)"
    rf" (?:my|our|your|an|a|the) (?:last |latest |monthly )?(?:invoices?|bill|receipt){_PERIOD}",
    r"(?:do|will) (?:i|we|you) (?:get|send(?: me| us)?|receive|issue) (?:an )?(?:invoices?|bills?)"
    rf"(?: (?:too|as well))?{_PERIOD}|(?:my|your) invoice{_PERIOD}",
    r"(?:kann|konnte|konnen|konnten) (?:ich|wir) (?:bitte )?(?:noch )?(?:eine|die|meine|unsere"
    r"|eure) "
    rf"rechnung{_PERIOD} (?:haben|bekommen|kriegen|sehen)",
    r"(?:(?:konnt|konntet|kannst|konnen|konnten) (?:ihr|du|sie) (?:mir|uns) (?:bitte )?|(?:bitte )?"
    r"(?:schick|schickt|schicken sie|sende|senden sie|gib|gebt) (?:mir|uns) (?:bitte )?)"
    rf"(?:eine|die|meine|unsere|eure) rechnung{_PERIOD}(?: (?:schicken|senden|geben))?",
    rf"(?:ich|wir) (?:brauche|brauchen|hatte gern|hatten gern|bekomme|mochte)(?: noch| bitte)*"
    rf" (?:eine|die|meine"
    rf"|unsere|eure) rechnung{_PERIOD}|wo (?:ist|bleibt) (?:meine|unsere|die|eure)"
    rf" rechnung{_PERIOD}",
    r"(?:me|nos) (?:mandas|mandais|envias|enviais|puedes (?:mandar|enviar)|podeis (?:mandar"
    r"|enviar))"
    rf" (?:mi|la|una|nuestra|vuestra) factura{_PERIOD}",
    r"(?:puedo|podria|podemos) (?:tener|recibir|ver) (?:mi|la|una|nuestra|vuestra) factura"
    rf"{_PERIOD}|(?:necesito|quiero|quisiera) (?:mi|la|vuestra|nuestra) factura{_PERIOD}"
    rf"|(?:mandame|enviame|mandadme|enviadme|donde esta) (?:mi|la|una|vuestra) factura{_PERIOD}",
    rf"(?:je (?:peux|pourrais) avoir|puis-je avoir|envoyez-moi|envoie-moi) (?:ma|une|la|votre)"
    rf" facture{_PERIOD}",
    rf"(?:posso avere|mi mandate|mandatemi) (?:la|una|la mia|la vostra) fattura{_PERIOD}"
    rf"|(?:posso ter|podem enviar-me) (?:uma|a|a minha) fatura{_PERIOD}"
    rf"|(?:kan|mag) ik (?:een|mijn|de) factuur{_PERIOD} (?:krijgen|hebben)|stuur me (?:mijn|de"
    rf"|een) factuur{_PERIOD}",
)
"""Somebody's own invoice, of the desk: no invoice that they have written to their customers."""
