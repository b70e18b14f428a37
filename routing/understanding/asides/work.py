"""What people ask of work there is: their things, the board, what is ahead, and figures of it.

Patterns over folded words without a greeting, as `asking` makes them; knows nothing else.
"""

from __future__ import annotations

THINGS = (
    r"(?:show me |list |where are )?my (?:things|tasks|work|jobs|requests|list|offers)",
    r"/?things|/?tasks|/?status|/?list|overview|to ?do|todo list|agenda",
    r"what(?:'s| is) (?:open|on|next|left|on my (?:plate|list))(?: for me)?(?: today)?",
    r"what do i have(?: open| to do| today| left)*|meine (?:sachen|aufgaben)|wo sind meine sachen",
    r"mis (?:cosas|tareas)|donde estan mis cosas|mes (?:affaires|taches)|mijn (?:zaken|taken)",
    r"le mie cose|as minhas (?:coisas|tarefas)",
)
"""One's own things."""
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
AHEAD = (
    r"(?:what(?:'s| is)|show me(?: what(?:'s| is))?) (?:ahead|coming(?: up)?)"
    r"(?: (?:for|of) (?:me|us))?",
    r"(?:show me )?(?:my |our |the )?(?:coming|next) (?:few )?weeks|/?ahead|look(?:ing)? ahead",
    r"how (?:full|busy) (?:am i|are we|is it)(?: (?:in the )?(?:next|coming) weeks?)?",
    r"(?:show me )?(?:my|our|the) (?:load|workload)(?: ahead)?|do (?:i|we) have too much(?: work)?",
    r"was kommt(?: (?:noch )?auf (?:mich|uns) zu)?|(?:zeig mir )?(?:die|meine|unsere) (?:nachsten|"
    r"kommenden) wochen|/?ausblick|/?vorschau|(?:zeig mir )?(?:meine|unsere|die) auslastung",
    r"wie voll (?:bin ich|sind wir|wird es)(?: nachste woche)?|(?:estoy|estamos) llen[oa]s?",
    r"que (?:viene|(?:me|nos) (?:viene|espera))|(?:mi|nuestra|la) carga(?: de trabajo)?",
    r"(?:ensename )?(?:las |mis |nuestras )?(?:proximas|siguientes) semanas",
)
"""What comes in the next weeks."""
FIGURES = (
    r"(?:show me |what are )?(?:my|our|the) (?:figures|numbers|stats|statistics|kpis)",
    r"(?:show me |send me |give me )?(?:a |the |my )?report(?: (?:for|of|on) (?:this|last) month)?"
    r"(?: please)?|/report|how much time (?:did|have|do) (?:i|we) saved?(?: so far)?",
    r"(?:zeig mir |schick mir )?(?:einen |den |meinen )?bericht",
    r"(?:ensename |mandame )?(?:un |el |mi )?informe",
    r"/?figures|/?stats|how (?:are|were|am) (?:we|i) doing(?: (?:so far|this month|lately))?",
    r"(?:zeig mir )?(?:meine|unsere|die) (?:zahlen|kennzahlen|statistik)",
    r"wie lauft es bei (?:uns|mir)",
    r"wie mache ich mich|que tal (?:voy|lo hago)",
    r"(?:mis|nuestras|las) (?:cifras|estadisticas)|(?:mis|nuestros) numeros",
)
"""How it goes, in numbers."""
MAP = (
    r"(?:show me |draw |give me )?(?:the |a |our |my )?(?:process ?)?maps?(?: (?:of|for))?\b",
    r"(?:zeig mir |zeichne )?(?:die |eine )?(?:prozess|ablauf)? ?karte(?: (?:von|fur))?\b",
    r"(?:ensename |dibuja )?(?:el |un )?mapa(?: del? proceso)?(?: de)?\b|/map\b",
)
"""The steps of some work, drawn: only the beginning of a question."""
