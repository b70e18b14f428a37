"""What people ask of money: prices, what was spent or earned, their pay and their invoice.

Patterns over folded words without a greeting, as `asking` makes them; knows nothing else.
"""

from __future__ import annotations

PRICE = (
    r"how much (?:is|are|does|do|would|will|for)\b|how much\W*$|how expensive\b",
    r"is it expensive\b|is (?:it|this|that) (?:free|cheap|expensive)\b",
    r"what do you (?:charge|take)\b",
    r"what (?:does|do|would|will)\b[^?.!\n]{1,60}?\bcosts?\b|prices?\W*$",
    r"what(?:'s| is| are)(?: the| your)? (?:prices?|costs?|rates?|fees?|pricing)\b",
    r"(?:your )?(?:price list|pricing|rates|prices|costs?|fees?)\W*$",
    r"cuanto (?:me |nos )?(?:va a |van a |vais a )?(?:costar|cobrais|cobran|cobrar|cuesta)\b",
    r"combien (?:ca |cela )?(?:va|coutera|couterait)\b(?: me| nous)? ?(?:couter)?",
    r"was kostet\b|was kosten\b|was (?:wird|wurde) (?:mich |uns )?(?:das|es|alles)\b.*kosten",
    r"wie viel kostet\b|wie teuer\b|preise?\W*$",
    r"cuanto (?:me sale|me saldria|cuesta|cuestan|vale|es)\b|precios?\W*$",
    r"quanto (?:custa|custam|costa|costano)\b",
    r"combien (?:ca coute|coute|coutent)\b|quel est le prix\b|prix\W*$|wat kost\b|prijzen\W*$",
)
"""What some kind of work costs: only the beginning of a question, or a bare word."""
SPENT = (
    r"(?:so |and )?(?:what|how much) did (?:it|this|that|all (?:of )?(?:it|this|that)) cost(?:"
    r" me| us)?(?:"
    r" in the end)?"
    r"|(?:und )?was hat (?:das|es|das alles|alles)(?: mich| uns)?(?: jetzt)? gekostet"
    r"|cuanto (?:me |nos )?(?:ha costado|costo)(?: todo)?|combien (?:ca|cela) (?:m'|nous )?a coute",
    r"(?:what|how much) (?:did|do|have) (?:i|we) (?:spen[dt]|owe|pay|paid)(?: (?:you|here|so far"
    r"|in total|this month|last month|on this|already))*",
    r"(?:what(?:'s| is) )?(?:my|our) (?:bill|spending|balance)",
    r"(?:was|wie viel) (?:habe ich|haben wir) (?:diesen monat |bisher )?(?:ausgegeben|bezahlt)"
    r"(?: bisher| diesen monat)?",
    r"(?:was|wie viel) schulde(?:n)? (?:ich|wir)(?: euch)?|meine rechnung",
    r"cuanto (?:he|hemos) (?:gastado|pagado)(?: este mes)?|cuanto (?:(?:te|os|le|les) )?(?:debo"
    r"|debemos)|mi cuenta",
)
"""What was paid, or is owed, by who asks."""
PAY = (
    r"(?:what|how much) (?:do|will|did|have) i (?:get|earn|make|be paid|got|earned|made)"
    r"(?: paid)?(?: for (?:this|it|that))?(?: (?:so far|this month|last month))?",
    r"when (?:do|will|am) i (?:get |be )?paid|(?:my|show me my) (?:pay|earnings|money|income)",
    r"was (?:bekomme|verdiene|kriege) ich(?: dafur| bezahlt)?",
    r"wann (?:werde ich bezahlt|bekomme ich (?:mein )?geld)|mein (?:verdienst|geld|lohn)",
    r"cuanto (?:cobro|gano|me pagan)(?: por esto)?|cuando (?:cobro|me pagan)|mis ingresos",
)
"""What who asks gets for their work."""
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
