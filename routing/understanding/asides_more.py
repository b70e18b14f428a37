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
WHO = (
    r"who(?:'s| is| will(?: be)?| would(?: be)?)? (?:actually |now )?(?:going to (?:be )?|gonna"
    r" (?:be )?)?"
    rf"(?:do|doing|does|make|making|write|writing|handle|handling|take|taking|took|taken|has"
    rf"|have|got"
    rf"|working on|work on|on|taking care of|assigned to|responsible for)(?: {_IT})?(?: now|"
    rf" then| for me)*",
    rf"(?:has|have|did) (?:anybody|anyone|somebody|someone) (?:taken?|got|accepted?|picked up)"
    rf" {_IT}"
    r"(?: up)?(?: yet| already)?",
    rf"is (?:anybody|anyone|somebody|someone) (?:already )?(?:on|doing|working on) {_IT}(?: yet"
    rf"| already)?",
    rf"when (?:will|does|is) (?:somebody|someone|anybody|anyone) (?:going to )?(?:take|taking"
    rf"|takes|start) {_IT}",
    r"(?:and )?who (?:will|is|does) (?:it|that)|who is the person|who did you find",
    rf"wer (?:macht|ubernimmt|erledigt|schreibt|hat|kummert sich um|arbeitet an|bearbeitet) {_DAS}"
    r"(?: denn| jetzt| nun| gerade| ubernommen| genommen| eigentlich| fur mich)*",
    rf"wer (?:wird|soll) {_DAS}(?: denn)? (?:machen|ubernehmen|erledigen|schreiben)|wer macht's",
    rf"(?:hat|ist) {_DAS} (?:schon |bereits )?(?:jemand|wer)(?: schon)? ?(?:ubernommen|genommen"
    rf"|dran)?",
    rf"hat (?:schon )?jemand {_DAS}(?: schon)? (?:ubernommen|genommen)",
    r"quien (?:l[oa]s? |se )?(?:va a |esta )?(?:hacer(?:l[oa]s?)?|hace|haciendo(?:l[oa]s?)?"
    r"|tiene|lleva"
    rf"|encarga|escribe|escribir|ocupa)(?: (?:de )?{_LO})?",
    r"(?:ya )?(?:l[oa]s? )?(?:ha (?:cogido|tomado|aceptado)|tiene) (?:ya )?alguien|alguien"
    r" l[oa] (?:tiene|ha cogido)(?: ya)?",
    r"qui (?:va )?(?:l[ea]s? |s'en )?(?:fait|faire|occupe|occuper|charge|charger|prend|a pris"
    r"|ecrit)(?: \w+ \w+)?",
    r"chi (?:l[oa] |se ne |ce l')(?:fa|occupa|ha)|chi lo fara|quem (?:vai )?(?:faz|fazer|tem"
    r"|trata)(?: \w+| d\w+ \w+)?",
    r"wie (?:doet|maakt|heeft|schrijft) (?:het|dat|dit|(?:de|mijn) \w+)",
)
"""Who has it, or will."""
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
