"""How people say where what is needed lies, that it will come, and that several things follow.

All seven languages, folded: lower case without accents. What follows from it, `units` knows.
"""

from __future__ import annotations

import re

_LIES = (
    r"is|are|it's|they're|lies?|sits?|lie|liegt|liegen|ist|sind|steht|stehen|steckt|stecken"
    r"|find(?:est|et|en)|hab(?:e|en)?|esta|estan|va|van|tenei?s|tienes?|tengo|encontrar\w+"
    r"|est|sont|se trouven?t?|trouve\w*|ai|avez|as|ligt|liggen|staat|staan|zit|zitten|vind|heb"
    r"|sta|stanno|e|sono|trov\w+|ho|avete|hai|fica|ficam|ta|tao|estao|tenho|tem"
)
_PLACES = (
    r"folder|drive|dropbox|inbox|e?-?mails?|docs?|documents?|files?|sheet|spreadsheet|cloud|link"
    r"|whatsapp|wetransfer|attachment|envelope|server|binder|shoebox|box|usb|stick|excel|pdf|chat"
    r"|ordner\w*|anhang|postfach|datei|tabelle|laufwerk|mappe|karton|umschlag|fotos?|photos?"
    r"|carpetas?|correo|archivos?|hoja|adjuntos?|nube|enlace|documentos?|caja|sobre"
    r"|dossiers?|fichiers?|tableau|tableur|lien|classeur|boite|piece jointe"
    r"|map|mapje|bestand|bijlage|doos|envelop|cartell[ae]|foglio|allegat[oi]|scatola|busta"
    r"|pasta|ficheiros?|arquivos?|anexo|planilha|folha|cadastro|caixa|envelope"
)
LIES = re.compile(rf"\b(?:{_LIES})\b(?:\W+[^\W_]+){{0,6}}?\W+(?:{_PLACES})\b")
"""A thing, that it is or lies, and a place that material lies in."""

LYING = re.compile(
    r"^\W*(?:[^\W_]+\W+){1,5}?(?:in|im|on|en|dans|sur|nel(?:la)?|sul(?:la)?|n[ao]|em|op|auf)\s+"
    r"(?:[^\W\d_]+\s+){0,2}?(?:folder|drive|dropbox|inbox|attachment|envelope|ordner|anhang|mappe"
    r"|carpeta|adjunto|dossier|piece jointe|mapje|bijlage|cartella|allegato|pasta|anexo|planilha"
    r"|usual \w+|shared \w+|\w+ condivis[ao]|\w+ compartid[ao]|\w+ partage)\b"
)
"""The same without a verb: "forms in the folder"."""

TELLS = re.compile(
    r"(?:i|we|my|our|the|there|it|this|that|he|she|they|you|some|a|an|clients?|customers?"
    r"|ich|wir|mein\w{0,2}|unser\w{0,2}|der|die|das|es|er|sie|man|ein|eine|kunden"
    r"|yo|mi|mis|nuestr[oa]s?|tengo|tenemos|hay|soy|somos|estoy|estamos|el|la|los|las"
    r"|je|j'|nous|mon|ma|mes|notre|nos|on|il|elle|le|les|c'est|y a"
    r"|ik|wij|we|mijn|onze|ons|er|het|de|een|io|ho|abbiamo|mio|mia|miei|nostr[oaie]|sono|siamo"
    r"|c'e|ci sono|il|lo|gli|eu|tenho|temos|meu|minha|nosso|nossa|estou|sou|somos|ha|o|os|as"
    r"|ce|cet|cette|quest[oaie]|est[ea]s?|dies\w{1,2}|deze|dit)\b(?!'d| would| need| want)"
)
"""How a clause begins that tells how things are, and asks for nothing."""

ATTACHED = re.compile(
    r"\b(?:attached|enclosed|anbei|angehangt|beigefugt|im anhang|hang(?:t|en)(?: \w+)? (?:an|dran)"
    r"|adjunt[oa]s?|ci[- ]?joints?|en piece jointe|en pj|in allegato|allegat[oaie]|in bijlage"
    r"|bijgevoegd|em anexo|(?:details?|photos?|pics?|files?|more|rest|list) (?:are |is )?"
    r"(?:to follow|coming|follows?|on (?:its|their|the) way))\b"
)

_SEND = (
    r"send|sent|sending|forward(?:ed)?|upload(?:ed)?|dropp?(?:ed)?|put|shared?|pasted?|scan(?:ned)?"
    r"|e?mail(?:ed)?|bring|photograph|post(?:ed)?|leave|left|pass"
)
_SCHICK = r"schick|sende|maile?|leg|lade|stell|geb|reich|liefer|bring|hang"
_GAVE = r"geschickt|hochgeladen|reingelegt|abgelegt|gemailt|weitergeleitet|gelegt|gestellt|gesendet"
GIVES = re.compile(
    rf"\b(?:i|we)(?:'ll| will| can|'ve| have|'m|ll|ve| just| already)?"
    rf"(?: just| already| also)? (?:{_SEND})\b"
    rf"|\b(?:ich|wir) (?:{_SCHICK})(?:e|en)?\b|\b(?:{_SCHICK})e?n? (?:ich|wir)\b"
    rf"|\b(?:hab|habe|haben)\b.{{0,40}}\b(?:{_GAVE})"
    r"|\bkomm(?:t|en) (?:heute|morgen|noch|gleich|separat|per|spater|dann|mit|im)\b"
    r"|\b(?:os|te|le|les) (?:l[oa]s? )?(?:paso|mando|envio|dejo|adjunto|reenvio|comparto|voy a)\b"
    r"|\b(?:he|hemos) (?:subido|dejado|mandado|enviado|puesto|metido)\b"
    r"|\bj(?:e |')(?:vous |te |t'|l'|les |le |la |vous les |te les )*(?:envoie|transmets|transfere"
    r"|mets|passe|joins|depose|fais suivre|donne|partage|ai (?:envoye|mis|depose|transmis|joint))"
    r"|\b(?:stuur|mail|zet|app|lever|deel|leg) ik\b|\bik (?:stuur|mail|zet|app|lever|deel|leg)\b"
    r"|\b(?:heb ik|ik heb|heb)\b.{0,40}\b(?:gestuurd|geupload|gezet|klaargelegd|gemaild)"
    r"|\b(?:heb ik|ik heb|heb)\b.{0,40}\bdoorgestuurd"
    r"|\b(?:vi|ti|le) (?:l[oaie] )?(?:mando|invio|giro|passo|allego|lascio|inoltro)\b"
    r"|\b(?:vi|ti) ho (?:mandato|inviato|girato|messo|caricato)|\bho (?:messo|caricato)\b"
    r"|\b(?:mando|envio|passo|deixo|partilho)(?:-vos|-te|-lhe)?(?: (?:ja|depois|tudo|o|a|os|as)\b)"
    r"|\b(?:segue|seguem|ja (?:mandei|enviei|pus|deixei)|vou (?:mandar|enviar|passar))\b"
)
"""That whoever writes hands over what is needed: "I'll send the hours", "os paso las facturas"."""

COUNTED = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "zwei": 2, "drei": 3, "vier": 4,
    "funf": 5, "sechs": 6, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "deux": 2,
    "trois": 3, "quatre": 4, "cinq": 5, "twee": 2, "drie": 3, "vijf": 5, "zes": 6,
    "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "duas": 2, "dois": 2, "quatro": 4,
    "a couple of": 2, "un par de": 2, "un paio di": 2, "um par de": 2,
    "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
}  # fmt: skip
_NUMBERS = "|".join(COUNTED)
_SEVERAL = rf"{_NUMBERS}|\d|(?:a )?few|some|(?:ein |een )?paar|unas|quelques|umas"
_THINGS = (
    r"things?|jobs?|tasks?|bits|asks|sachen|dinge|aufgaben|auftrage|punkte|cosas|cosillas|encargos"
    r"|peticiones|tareas|choses|trucs|demandes|taches|dingen|dingetjes|klussen|klusjes|taken|cose"
    r"|cosette|compiti|richieste|coisas|coisinhas|pedidos|tarefas"
)
_ALSO = r"requests?|points?|items|favou?rs|themen|vragen"
"""These are counted for many a reason, and announce only what follows at once."""
ANNOUNCES = re.compile(
    rf"^\W*(?:[^\W\d_]+\W+){{0,6}}?(?:{_SEVERAL})(?: [^\W\d_]+){{0,2}}? (?:{_THINGS}|{_ALSO})"
    r"(?: [^\W\d_]+){0,4}\W*$"
)
"""That several things follow, and none of them yet: "two jobs", "hi all, a couple of things"."""

ANNOUNCED = re.compile(rf"\b(?:{_THINGS}|{_ALSO})\b[^.!?\n]{{0,30}}[:,.-]?\s*$")
"""That a list follows."""

_TOLD = (
    r"i|you|we|he|she|they|that|which|happened|went|were|die|das|que|qui|dat|che|ich|du|wir|je|tu"
    r"|ik"
)
"""What tells of things that are known, or that were."""
_HAS = (
    r"have|has|got|need|needs|want|like|love|are|is|just|only|these|other|another|small|quick"
    r"|habe|hab|haben|brauche|brauch|brauchen|brauchte|hatte|hatt|wir|noch|mal|heut|heute|nur|kurz"
    r"|necesito|necesitamos|tengo|tenemos|quiero|hay|son|solo|otras|ai|avons|faut|faudrait|voudrais"
    r"|besoin de|ho|abbiamo|vorrei|servono|serve|sono|heb|hebben|wil|graag|nog|even|preciso"
    r"|precisamos|tenho|temos|queria|quero|sao|pls|please|bitte|hi|hey|hallo|hello|ok|so|right"
)
_TOPIC = (
    r"(?:for|on|about|regarding|zur|zum|fur|uber|sobre|para|pour|sur|per|su|voor|over|of|von|de|di)"
    r" (?:the|my|our|die|das|der|den|meine?|unsere?|la|el|los|las|le|les|il|i|het|o|a|os|as|mi)"
)
COUNTS = re.compile(
    rf"(?:^|(?<!\d)[.!?\n])[^\w.!?\n]{{0,8}}"
    rf"(?:(?:[^\W\d_]{{1,24}}[^\w.!?:\n]{{1,3}}){{0,5}}?\b(?:{_HAS})[^\w.!?:\n]{{1,3}})?"
    rf"({_NUMBERS})(?: [^\W\d_]{{1,24}}){{0,2}}? (?:{_THINGS})(?! (?:{_TOLD}|{_TOPIC})\b)"
    r"(?: [^\W\d_]{1,24}){0,4} ?(?::(?=\s)|\n| [-\u2013\u2014] )"
)
"""How many things follow: "two things:", "hab heut 2 sachen: …"; but not of what is one thing."""

BOTH = re.compile(
    r"\b(?:both|beides|les deux|ambas|ambos|tutt'e due|entrambi|entrambe|allebei|alle twee)"
    r"(?: [^\W\d_]{1,12})? (?:by|until|before|till|bis|vor|pour|avant|entro|per|voor|tegen|para"
    r"|antes|ate)\b"
)
"""What was said is two things: "…, both by Friday"."""

NAMES_A_DAY = re.compile(
    r"\b(?:by|on|until|till|to|from|before|after|since|the|of|am|bis|vom|zum|ab|den|der|dem|vor|nach"
    r"|seit|le|du|au|el|del|al|desde|hasta|op|tot|van|vanaf|voor|de|il|dal|entro|em|dia|do|ate) $"
)
"""What stands before a day of a month: the "2." behind "bis" is no item's."""

SUMS_UP = re.compile(
    r"\W*(?:both|all(?: (?:of (?:it|them)|this|three|that))?|everything|the (?:whole )?lot|beides"
    r"|alle(?:s| drei)?|das (?:alles|ganze)|(?:le )?tout|les (?:deux|trois)|todo|ambas|ambos"
    r"|tutt[oaie]|tutt'e due|entramb[ie]|alles|allebei|tudo|tudo isso)\b"
)
"""How a clause begins that is of everything named: "both by Friday", "all of it by the 25th"."""
