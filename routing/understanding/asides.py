"""What people ask the desk about itself: what it does, what that costs, how long it takes.

Whole questions only, so that no request is taken for one. Knows no catalogue and no conversation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from routing.understanding import asides_more as more
from routing.understanding.text import WORD, fold

LONGEST = 16
"""So many words at most are a question by the way; more is a request that happens to ask."""


class Topic(StrEnum):
    """What an aside asks for."""

    HELP = "help"
    PRICE = "price"
    TIME = "time"
    OFFER = "offer"
    THINGS = "things"
    WHY = "why"
    WHERE = "where"
    FIGURES = "figures"
    MAP = "map"
    AHEAD = "ahead"
    PAY = "pay"
    SPENT = "spent"
    INVOICE = "invoice"
    HELLO = "hello"
    DUE = "due"
    WHO_OF = "who_of"
    WHO = "who"
    FREE = "free"
    EARNED = "earned"
    BOARD = "board"


@dataclass(frozen=True, kw_only=True, slots=True)
class Aside:
    """A question about the desk; `rest` are its words about which work, empty for none."""

    topic: Topic
    rest: str


_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_OPENING = (
    r"(?:hi|hello|hey|hm+|oh|well|great|thanks|ok|okay|and|so|but|sorry|please|hallo|hola"
    r"|bonjour|und|y|vale|bueno|et|bon|ma|maar|also|aber|pero|mais|gut|na|ach)\b[ ,!.]*"
)
_DONE_HERE = (
    r"what (?:else )?(?:can|do|could) you (?:do|offer)(?: for me| for us| here| exactly)?",
    r"what can (?:i|we) (?:ask|write|do|say|send|order|get)(?: you| here| for| from you)*",
    r"/?hilfe|was (?:kannst du|konnen sie|konnt ihr)(?: alles)?(?: fur (?:mich|uns) tun)?",
    r"was macht ihr|que (?:puedes|podeis|pueden) hacer|o que (?:fazes|voces fazem)",
    r"que (?:peux-tu|pouvez-vous) faire|cosa (?:puoi|potete) fare|wat (?:kun|kan) je(?: doen)?",
)
_TELLS_WORK = re.compile(
    r"\b(?:need|want|broke\w*|leak\w*|please|have an?|brauch\w*|bitte|kaputt|necesit\w*|quiero|roto"
    r"|besoin|bisogno|nodig|preciso|here is|here are|cancel\w*)\b"
)
"""What is told before a question of that kind is work then, and no greeting."""
_HELP = (
    *_DONE_HERE,
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
_PRICE = (
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
_TIME = (
    r"how long (?:does|do|will|would|for|is)\b|how long\W*$|what(?:'s| is) (?:the|your) turnaround",
    r"how (?:fast|quickly|soon) (?:can|could|do|will|would)\b|wie lange dauert\b|cuanto tarda\b",
    r"combien de temps\b|quanto tempo\b|hoe lang duurt\b",
)
_THINGS = (
    r"(?:show me |list |where are )?my (?:things|tasks|work|jobs|requests|list|offers)",
    r"/?things|/?tasks|/?status|/?list|overview|to ?do|todo list|agenda",
    r"what(?:'s| is) (?:open|on|next|left|on my (?:plate|list))(?: for me)?(?: today)?",
    r"what do i have(?: open| to do| today| left)*|meine (?:sachen|aufgaben)|wo sind meine sachen",
    r"mis (?:cosas|tareas)|donde estan mis cosas|mes (?:affaires|taches)|mijn (?:zaken|taken)",
    r"le mie cose|as minhas (?:coisas|tarefas)",
)
_FIGURES = (
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
_PAY = (
    r"(?:what|how much) (?:do|will|did|have) i (?:get|earn|make|be paid|got|earned|made)"
    r"(?: paid)?(?: for (?:this|it|that))?(?: (?:so far|this month|last month))?",
    r"when (?:do|will|am) i (?:get |be )?paid|(?:my|show me my) (?:pay|earnings|money|income)",
    r"was (?:bekomme|verdiene|kriege) ich(?: dafur| bezahlt)?",
    r"wann (?:werde ich bezahlt|bekomme ich (?:mein )?geld)|mein (?:verdienst|geld|lohn)",
    r"cuanto (?:cobro|gano|me pagan)(?: por esto)?|cuando (?:cobro|me pagan)|mis ingresos",
)
_SPENT = (
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
_AHEAD = (
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
_MAP = (
    r"(?:show me |draw |give me )?(?:the |a |our |my )?(?:process ?)?maps?(?: (?:of|for))?\b",
    r"(?:zeig mir |zeichne )?(?:die |eine )?(?:prozess|ablauf)? ?karte(?: (?:von|fur))?\b",
    r"(?:ensename |dibuja )?(?:el |un )?mapa(?: del? proceso)?(?: de)?\b|/map\b",
)
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
_WHY = (
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
_ON = r"(?: (?:on|for|with|in|of|bei|fur|mit|an|en|con|de|del|para)(?: \w+){1,4})?"
"""Which work is meant, named last."""
_WHERE = (
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
_OFFER = (r"do you (?:also |even )?(?:do|offer|provide|handle|cover)\b",)
_OWED = re.compile(r"\bow(?:e|es|ed|ing)\b|\bpaid\b")
"""Asked of somebody's books, not of the desk."""
_SMALL = frozenset(
    WORD.findall(
        r"""how much long expensive fast quickly soon what which does do did would will could can
        is are the your you a an it this that for me us we i to be have has had get done take takes
        cost costs price prices rate rates fee fees charge pricing turnaround free also even offer
        provide handle cover usually usual normally about roughly then s of and or one any our my
        by so please was kostet kosten wie viel teuer der die das ein eine cuanto cuesta cuestan
        vale es un una el la quanto custa custam costa costano o os il lo combien coute coutent ca
        le les des quel est prix wat kost het een de hoe lang duurt tarda dauert lange temps
        tempo me mich uns voy va costar cobrar couter kosten alles all everything altogether total
        eigentlich denn ungefahr etwa circa dann mich actually really normalmente mas menos
        each every thing things cada cosa cosas jede jedes sache sachen einzeln einzelne
        chaque chose both beides
        going gonna come comes end up work out look looking at typically wird werden kommen
        jetzt nun now ahora maintenant adesso nu agora
        insgesamt zusammen todo tutto tout together in now whole"""
    )
)
"""What is left when these are taken away says which work is meant."""


_ADDED = re.compile(
    r"\b(?:actually|exactly|really|even|eigentlich|denn|genau|uberhaupt|exactamente"
    r"|realmente|exactement|precisamente|eigenlijk) ?"
)
"""Small words that a question may have anywhere."""


def aside_of(text: str) -> Aside | None:
    """Return what the words ask about the desk itself, None when they ask for something else.

    What the desk does may be asked behind a greeting of any words: "A friend told me of you. What
    can you do for me?"
    """
    *before, last = _SENTENCE.split(text.strip())
    whole = _asked(text)
    if not before or whole is not None:
        return whole
    greets = len(WORD.findall(text)) <= LONGEST and not _TELLS_WORK.search(fold(" ".join(before)))
    asks = last.endswith("?") and re.fullmatch("|".join(_DONE_HERE), _plain(last))
    return Aside(topic=Topic.HELP, rest="") if greets and asks else None


def _plain(text: str) -> str:
    said = re.sub(r"\s+", " ", fold(text[:400])).strip(" .!?¿¡,:;\"'")
    return _ADDED.sub("", re.sub(rf"^(?:{_OPENING})+(?=\S)", "", said)).strip()


def _asked(text: str) -> Aside | None:
    if len(WORD.findall(fold(text[:400]))) > LONGEST or "\n" in text.strip():
        return None
    plain = _plain(text)
    whole = next((topic for topic, said in _WHOLE.items() if said.fullmatch(plain)), None)
    if whole is not None:
        return Aside(topic=whole, rest=plain if whole in _OF_WORK else "")
    if found := re.match("|".join(_MAP), plain):
        return Aside(topic=Topic.MAP, rest=plain[found.end() :].strip())
    for topic, patterns in ((Topic.PRICE, _PRICE), (Topic.TIME, _TIME), (Topic.OFFER, _OFFER)):
        found = re.match("|".join(patterns), plain)
        if found and not _OWED.search(plain):
            left = (word for word in WORD.findall(plain) if word not in _SMALL)
            return Aside(topic=topic, rest=" ".join(left))
    return None


_WHOLE = {
    topic: re.compile("|".join(said))
    for topic, said in {
        Topic.HELP: _HELP,
        Topic.THINGS: _THINGS,
        Topic.FIGURES: _FIGURES,
        Topic.PAY: _PAY,
        Topic.SPENT: _SPENT,
        Topic.INVOICE: more.INVOICE,
        Topic.EARNED: more.EARNED,
        Topic.AHEAD: _AHEAD,
        Topic.FREE: more.FREE,
        Topic.BOARD: more.BOARD,
        Topic.HELLO: more.HELLO,
        Topic.DUE: more.DUE,
        Topic.WHO: more.WHO,
        Topic.WHO_OF: more.WHO_OF,
        Topic.WHERE: _WHERE,
        Topic.WHY: _WHY,
    }.items()
}
"""Whole questions, in the order in which they are looked for."""
_OF_WORK = frozenset({Topic.PAY, Topic.WHO, Topic.WHO_OF, Topic.WHERE, Topic.WHY})
"""Which work is meant stands in these."""
