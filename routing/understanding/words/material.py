"""How people say where what is needed lies, and that it will come.

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
