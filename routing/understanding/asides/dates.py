"""What people ask of a date: by when it is, why then, and where the time went.

Patterns over folded words without a greeting, as `asking` makes them; knows nothing else.
"""

from __future__ import annotations

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
_WHEN_SAID = (
    r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|tomorrow\b"
    r"|\d{1,2}[:.h]\d\d|\d{1,2} ?(?:am|pm)\b"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen\b"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana\b"
    r"|so (?:long|late)|that (?:date|day|late|time)|then\b|not (?:earlier|sooner)"
    r"|this date|the date|so lange|so spat|dann\b|nicht (?:fruher|eher)|der termin|das datum"
    r"|tan tarde|esa fecha|la fecha|tanto tiempo|no antes"
)
_DATE = r"(?:date|due date|deadline|termin|datum|fecha)"
_THAT = r"(?:the |this |that |den |der |das |die |dieser |diese |la |el |esa )?"
WHY = (
    r"(?:why|how come|warum|wieso|weshalb|por que)\b (?:only |only by |by |on |until |till |"
    r"not before |not |is it |(?:is|was) (?:it|this|that) due |was it |does it take |erst "
    r"|nicht vor |am |bis |no antes del? |el |para el |para )*"
    rf"(?:{_WHEN_SAID}).*",
    r"why (?:is|was) (?:it|this|that) (?:so )?(?:late|delayed)|warum ist (?:es|das) (?:so )?spat",
    r"por que (?:es|va|esta) (?:tan )?(?:tarde|retrasado|con retraso)",
    rf"(?:explain|erklar(?:e|en)?|explica(?:me)?) (?:me |mir )?{_THAT}{_DATE}",
    rf"(?:why|warum|wieso|por que) (?:is|was|ist|war|wird|esta?|era) {_THAT}(?:\w+ ){{1,3}}?"
    r"(?:due |ready |done |fertig |fallig |listo |lista |para |only |erst )"
    rf"(?:only |not before |erst |nicht vor |on |by |am |bis |el |para )*(?:{_WHEN_SAID}).*",
    rf"(?:how did (?:you|we) (?:get|come) (?:to|up with)|what makes it|where does) {_THAT}"
    rf"(?:{_DATE}|{_WHEN_SAID})(?: come from)?",
    rf"(?:wie komm(?:t ihr|st du|en sie) (?:auf|zu)|woher kommt) {_THAT}(?:{_DATE}|{_WHEN_SAID})",
    rf"(?:como (?:llegasteis|habeis llegado) al?|de donde sale) {_THAT}(?:{_DATE}|{_WHEN_SAID})",
)
"""Why it is ready then."""
_ON = r"(?: (?:on|for|with|in|of|bei|fur|mit|an|en|con|de|del|para)(?: \w+){1,4})?"
"""Which work is meant, named last."""
WHERE = (
    r"where (?:did|has|does|is) (?:all )?(?:of )?(?:the |my |that |our )?time "
    rf"(?:go(?:ne|ing)?|spent)(?: to)?{_ON}",
    rf"how was (?:the |my |our )?time spent{_ON}",
    rf"what (?:is )?t(?:ook|aking) (?:it |this |that |you |them )?so long{_ON}",
    rf"why (?:did|does|has|is) (?:it|this|that) (?:take|taken|taking) so long{_ON}",
    r"who had it(?: for)?,? (?:and )?how long|who (?:had|has) it for how long",
    rf"whose (?:turn|court) was it{_ON}|who (?:held|is holding) (?:it|this|that) up",
    r"wo (?:ist|blieb) (?:denn )?(?:die|meine|unsere) (?:ganze |viele )?zeit"
    rf"(?: geblieben| hin| hingegangen)?{_ON}|wohin ging die (?:ganze )?zeit{_ON}",
    rf"w(?:as|arum|ieso) (?:hat|dauert) (?:es |das |denn )?so lange(?: gedauert| gebraucht)?{_ON}",
    r"wer hatte es wie lange|wer war (?:wann |wie lange )?(?:dran|am zug)",
    r"wer h(?:a|ie)lt (?:es|das) auf|a quien le tocaba",
    rf"(?:a ?donde |en que )?(?:se )?(?:fue|ha ido) (?:todo )?el tiempo{_ON}",
    rf"por que (?:tardo|ha tardado|tarda|esta tardando|tardasteis) tanto{_ON}",
    r"quien lo (?:tuvo|tenia) (?:y )?(?:por )?cuanto(?: tiempo)?",
)
"""Who had it for how long."""
