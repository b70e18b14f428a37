"""Who shall do it, by name: "I want Ben to do the newsletter", "lieber wieder Ana", "que lo haga".

Gives names as they were written, and whether the words can only mean who does the work; whether
somebody is called so is known where the words are heard. "Same person as last time" has no name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

READ = 600
"""So many characters of a part are looked at."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wished:
    """Somebody who shall do it.

    `name` is empty for whoever did it last. `sure`: the words can mean nothing else, so that a name
    that nobody has is worth a word; else only a name that is known counts.
    """

    name: str = ""
    sure: bool = False


_ONE = r"(?P<name>@?[^\W\d_](?:[^\W\d_]|['-]){1,30})"
_IT = r"(?:it|this|that|these|those|them|the|my|our|all|everything|an?|both)"
_DO = (
    r"(?:do|make(?! it\b)|write|handle|take(?! an? )|prepare|work on|look after|take care of"
    r"|deal with)"
)
"""Who makes it to a meeting, takes a look or gets the books does no work."""
_ES_DO = r"(?:hag[ao]|escriba|prepare|lleve|se encargue|se ocupe)"
_DE_DO = r"(?:macht|ubernimmt|erledigt|schreibt|bearbeitet)"
_DE_TO_DO = r"(?:machen|ubernehmen|erledigen|schreiben|bearbeiten)"
_DE_IT = r"(?:das|es|dies\w*|den|die|der|mein\w*|unser\w*|wieder|bitte|alles|beides)"
_SURE = (
    rf"\b(?:want|like|prefer|love|need|wish|rather have) {_ONE} to {_DO} {_IT}\b",
    rf"\b(?:can|could|may|would|will|should|shall) {_ONE} (?:please |maybe )?{_DO} {_IT}\b",
    rf"(?:^|[.,;:!?-] *|\b(?:but|and|maybe|please|pls|ok|think|that) ){_ONE} "
    rf"(?:should|shall|must|could|can|is to|has to|ought to) {_DO} {_IT}\b",
    rf"\b(?:ask|have|let|get) {_ONE} (?:to )?{_DO} {_IT}\b",
    rf"\b(?:mochten?|will|wollen|wunsch\w*|hatten?|lieber|gerne?"
    rf"|wichtig)\b[^.!?]{{0,25}}?,? dass {_ONE} "
    rf"(?:{_DE_IT}\b)?[^.!?]{{0,60}}?{_DE_DO}\b",
    rf"\b{_ONE} soll(?:te)? (?:bitte |lieber )?{_DE_IT}\b[^.!?]{{0,60}}?{_DE_TO_DO}\b",
    rf"\b(?:soll(?:te)?|kann|konnte|darf) {_ONE} (?:bitte |vielleicht )?{_DE_IT}\b"
    rf"[^.!?]{{0,60}}?{_DE_TO_DO}\b",
    rf"\blass(?:t|en sie)? (?:bitte )?(?:das |es )?(?:bitte )?{_ONE} (?:das |es )?machen\b",
    rf"\bkann (?:das|es) (?:bitte |auch |wieder )*(?:die |der )?{_ONE} (?:bitte )?{_DE_TO_DO}\b",
    rf"\b(?:quier\w+|quisier\w+|prefier\w+|gustaria|necesit\w+) que (?:l[oa]s?"
    rf" )?{_ES_DO}(?: de ello| de esto)? {_ONE}\b",
    rf"\b(?:quier\w+|quisier\w+|prefier\w+|gustaria|necesit\w+) que {_ONE} (?:l[oa]s? )?{_ES_DO}\b",
    rf"(?:^|[.,;:!?] *)que (?:l[oa]s? )?{_ES_DO} {_ONE}\b",
    rf"\b(?:puede|podria) {_ONE} (?:hacer\w*|encargarse|ocuparse|escribir\w*|preparar\w*"
    rf"|llevar\w*)\b",
    rf"\b(?:veux|voudrais|voudrions|voulons|aimerais|prefere\w*|souhaite\w*) que (?:ce soit"
    rf" )?{_ONE} "
    r"(?:qui )?(?:l[ea]s? )?(?:fasse|s'en occupe|s'en charge|ecrive|prepare)\b",
    rf"\b{_ONE} (?:peut|pourrait|devrait)(?:-(?:il|elle))? (?:l[ea]s? |s'en )?"
    r"(?:faire|occuper|charger|ecrire|preparer)\b",
    rf"\b(?:vorrei|voglio|preferisco) che (?:l[oa] )?(?:faccia|scriva|prepari) {_ONE}\b",
    rf"\b(?:vorrei|voglio|preferisco) che {_ONE} (?:l[oa] )?(?:faccia|se ne occupi|scriva"
    rf"|prepari)\b",
    rf"\b(?:quero|queria|prefiro|gostava) que (?:[oa] )?{_ONE} (?:[oa] )?(?:faca|trate|escreva)\b",
    rf"\bkan {_ONE} (?:het|dit|dat) (?:doen|maken|schrijven)\b",
    rf"\bpuo {_ONE} (?:farl[oa]|occuparsene|scriverl[oa])\b",
    rf"\bpuo (?:farl[oa]|occuparsene|scriverl[oa]) {_ONE}\b",
    rf"\bpode (?:[ao] )?{_ONE} (?:fazer|tratar|escrever)\b",
    rf"\b(?:wil|willen|graag|liefst|liever)\b[^.!?]{{0,20}}? dat {_ONE} (?:het|dit|dat|de"
    rf"|mijn|onze)\b"
    r"[^.!?]{0,60}?(?:doet|maakt|schrijft)\b",
)
"""What can only mean who does the work."""
_AGAIN = (
    r"(?:again|this time|please|pls|if possible|wieder|bitte|diesmal|wie immer|otra vez|de nuevo"
    r"|esta vez|por favor|s'il vous plait|encore|cette fois|per favore|di nuovo|por favor"
    r"|alsjeblieft"
    r"|graag)"
)
_ONLY = (
    r"(?:only|preferably|ideally|rather|if possible|again|maybe|please|am liebsten|lieber"
    r"|bitte|gerne?"
    r"|wieder|nur|mejor|preferiblemente|otra vez|de nuevo|plutot|de preference|encore|liefst"
    r"|liever|weer|meglio|di nuovo|de preferencia)"
)
_WITH = r"(?:with|by|through|von|durch|mit|bei|an|con|por|de|a|avec|par|chez|da|com|door|bij|met)"
_NAMED = (
    rf"(?:^|[.,;:!?(-] *|\b(?:and|und|y|et|e|en) ){_WITH} {_ONE}(?:,? {_AGAIN}\b|[ .!)]*$)",
    rf"(?:^|[.,;:!?(-] *){_ONLY} (?:{_WITH} )?{_ONE}(?:,? {_AGAIN})?[ .!?)]*$",
    rf"(?:^|[.,;:!?(-] *){_ONE},? {_AGAIN}(?: {_AGAIN})?[ .!?)]*$",
    rf"\b(?:by|von|durch) {_ONE},? {_AGAIN}\b",
    rf"\b(?:(?:i|we) (?:wanted|asked for|had asked for|expected)|(?:ich|wir) (?:wollten?|hatten?) "
    rf"(?:doch |eigentlich )?|(?:queria|queriamos|pedi|habia pedido) a|(?:je )?voulais)"
    rf" ?{_ONE}[ .!?]*$",
    rf"\b(?:if possible|if you can|wenn(?:'s| es)? (?:geht|moglich ist)|wenn moglich|am besten"
    rf"|si puede ser|a poder ser|si es posible|si possible|se possibile|se possivel|als het kan),? "
    rf"(?:{_WITH} )?{_ONE}(?:,? (?:mejor|lieber|then|better|please|bitte|por favor))?[ .!?)]*$",
    rf"\b(?:let|can|could|should|may) {_ONE} have (?:it|this|that|these|those)[ .!?]*$",
    rf"\b{_ONE} (?:soll(?:te)? (?:das|es) (?:kriegen|bekommen)|should have (?:it|this|that))"
    r"[ .!]*$",
    rf"\b(?:prefer|(?:ich|wir) hatten? (?:doch )?gerne?(?: wieder)?|gerne wieder|prefier[oe]"
    rf"|preferimos|prefere|preferons|preferisco|preferiamo|preferir(?:ei|ia|emmo)|prefiro|que sea"
    rf"|pode ser) (?:an? |die |den |de )?{_ONE}(?:,? {_AGAIN})?[ .!?)]*$",
    rf"\b(?:i|we)(?:'d| would) rather {_ONE} (?:did|does|do|wrote|made|took) {_IT}\b",
    rf"\b(?:mir|uns) ware {_ONE} lieber\b",
    rf"\b(?:give|assign|hand|gib|gebt|ubergib|da(?:le|selo)?|asigna\w*|donne\w*|confie\w*)"
    rf" (?:it|this|that|es"
    rf"|das|esto|eso|ca|cela|les?|la|the \w+|die \w+|den \w+|las? \w+|el \w+) ?(?:to|an|a)"
    rf" {_ONE}[ .!?]*",
)
"""What means who does the work where somebody who does it is called so."""
_SAME = re.compile(
    r"(?<!\w)(?P<before>(?:to|for|with|an|fur|a|pour|para|about|of|from|invoice|bill|pay|call|email"
    r"|meet|ask|tell|invite|write|phone|ring|remind|thank|visit|see|contact|mail) )?(?:"
    r"(?:the )?same (?:good |nice |great |lovely )?(?:person|people|guy|woman|lady|man"
    r"|writer|one who"
    r"|provider|freelancer|colleague|bookkeeper|hands)\b"
    r"|who(?:ever)? (?:did|made|wrote) (?:it|this|that) (?:the )?last (?:time|month|year|week)"
    r"|the (?:person|one|guy|woman|lady) (?:who did it |from |of |as )(?:the )?last"
    r" (?:time|month|week)"
    r"|(?:die|der|von der|wieder die)?(?:selbe|gleiche[nr]?) (?:person|kollegin|leute|frau)"
    r"|(?:derselbe|der gleiche|vom gleichen) (?:mensch|kollege|mann)\w*"
    r"|(?:dieselbe|derselben) (?:person|kollegin|frau)"
    r"|wer (?:es|das) (?:beim )?letzte[ns]? (?:mal|monat) (?:gemacht|geschrieben) hat"
    r"|(?:la )?misma persona|(?:el mismo|la misma) (?:de|que) (?:la ultima vez|siempre|antes)"
    r"|quien lo hizo la ultima vez|la meme personne|(?:la stessa|a mesma) (?:persona|pessoa)"
    r"|dezelfde (?:persoon|vrouw|man))\b"
    r"(?! (?:as last \w+ )?(?:keeps?|kept|is|are|was|were|has|have|had|called|came|must"
    r"|should be)\b)"
)
"""Whoever did it last."""
_NOBODY = frozenset(
    re.findall(
        r"\S+",
        r"""
        nobody whoever none neither either have had
        somebody someone anybody anyone everybody everyone people person you they them
        him her it us me we he she one this that the a an my our your their his client
        clients customer customers friend partner team staff mum mom dad wife husband
        boss colleague colleagues please pls again not never also always just really
        still only all both time thanks thank no yes ok and or if is are was be been do
        does did have has get go going more less better best fast soon now here jemand
        jemanden niemand wer du ihr sie er es wir ich man mich uns euch ihn ihm ihnen
        leute alle jeder kunde kunden das die der den dem dies bitte wieder auch nicht
        noch mal alguien nadie usted ustedes ella ellos el la los las lo yo tu nosotros
        vosotros gente todos todo cliente clientes favor eso esto vez nuevo quelqu'un
        personne vous il elle ils elles on nous je le les ca cela tous qualcuno lei lui
        loro voi tutti alguem voce voces ele ela eles iemand jij jullie zij hij wij next
        last week month january february march april may june july august september
        october november december januar februar marz mai juni juli oktober dezember
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre monday tuesday wednesday thursday friday saturday sunday today
        tomorrow montag dienstag mittwoch donnerstag freitag samstag sonntag morgen
        heute lunes martes miercoles jueves viernes sabado domingo manana hoy""",
    )
)
"""Words in the place of a name that are none."""


def wished_in(text: str) -> tuple[Wished, ...]:
    """Return who shall do the work that the words are about, the surest first; empty for nobody."""
    said = text[:READ]
    folded = fold(said)
    found = [Wished(name=name, sure=True) for name in _names(_SURE, said, folded)]
    found += [Wished(name=name) for name in _names(_NAMED, said, folded)]
    same = (Wished(sure=True),) if _says_same(folded) else ()
    return (*dict.fromkeys(found), *same)


def _says_same(folded: str) -> bool:
    """Whether whoever did it last is meant, and nobody to whom something is sent."""
    return any(found["before"] is None for found in _SAME.finditer(folded))


_ENOUGH = re.compile(r".*\b(?:should|would|could) do (?:it|that|this)[ .!]*", re.DOTALL)


def may_suffice(text: str) -> bool:
    """Tell whether words may only say that something is enough: "Email should do it"."""
    return _ENOUGH.fullmatch(fold(text[:READ])) is not None


def is_written_as_name(name: str) -> bool:
    """Tell whether a name is written as one: "Otto", and not "otto"."""
    return name.lstrip("@")[:1].isupper()


def _names(patterns: tuple[str, ...], said: str, folded: str) -> Iterator[str]:
    for pattern in _compiled(patterns):
        for found in pattern.finditer(folded):
            if found["name"].lstrip("@") not in _NOBODY:
                yield said[slice(*found.span("name"))].lstrip("@")


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one) for one in patterns)
