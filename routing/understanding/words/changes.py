"""How people take something back or change it, in languages other than English.

German, Spanish, French, Dutch, Italian and Portuguese, folded: lower case without accents. What
is meant by it, `second` knows.
"""

from __future__ import annotations

import re

_WANTED = (
    r"(?:ich |wir )?brauch(?:e|en)(?=.* nicht(?: mehr)?$)"
    r"|(?:yo )?(?:ya )?no (?:necesito|quiero|hace falta)"
    r"|je n'ai (?:plus|pas) besoin d(?:e|u|es)|non (?:mi serve|ho bisogno di)"
    r"|(?:ja )?nao (?:preciso|quero)(?: d[aeo])?|non (?:serve|voglio)(?: piu)?"
)
LEAD = re.compile(
    r"^(?:(?:ach|doch|nein|moment|entschuldigung|sorry|also|und|aber|bitte|eigentlich|dann|gut|okay"
    r"|vale|bueno|venga|bon|d'accord|va bene|goed"
    r"|no|perdon|mejor dicho|espera|y|pero|por favor|en realidad|entonces"
    r"|non|pardon|attendez|attends|et|mais|s'il (?:vous|te) plait|svp|finalement|en fait|alors"
    r"|nee|wacht|en|maar|graag|alsjeblieft|toch|eigenlijk|dan"
    r"|scusa|scusi|aspetta|e|ma|per favore|anzi|allora"
    r"|nao|desculpe|espere|mas|se faz favor|afinal|entao)\b[\s,.:;!-]*)+"
)
DROP = re.compile(
    r"^(?:ohne|streich(?:e|en sie)?|lass(?:en sie)?(?=.* (?:weg|aus)$)"
    r"|nicht (?:den|die|das|der)"
    rf"|sin|quit(?:a|e|en)|elimina|borra|deja fuera|cancela"
    r"|sans|enlev(?:e|ez)|retir(?:e|ez)|supprim(?:e|ez)|pas (?:de|la|le|les)|laiss(?:e|ez) tomber"
    rf"|zonder|schrap|laat(?=.* (?:weg|vallen|zitten)$)|niet (?:de|het)"
    r"|senza|togli(?:amo|ete)?|elimina|lascia(?:mo)? (?:perdere|stare)|niente"
    rf"|sem|tir(?:a|e|em)|retir(?:a|e|em)|deixa de fora|{_WANTED})\b"
    r"(?P<what>.*)$"
)
DROP_AFTER = re.compile(
    r"^(?P<what>.+?)\s+(?:weglassen|streichen|(?:brauche ich |brauchen wir )?nicht(?: mehr)?"
    r"|(?:kann|konnen) warten|fallt weg|puede esperar|ya no(?: hace falta)?|no hace falta"
    r"|peut attendre|n'est plus necessaire|kan wachten|hoeft niet(?: meer)?|niet meer nodig"
    r"|puo aspettare|non serve(?: piu)?|pode esperar|ja nao (?:e preciso|preciso))$"
)
SINCE = re.compile(
    r"\b(?:nicht mehr|nicht|mehr|bitte|weg|aus|doch|ya|por favor|plus|svp|meer|niet|toch"
    r"|alsjeblieft|geen|piu|per favore|mais|nodig|vallen|zitten)\b"
)
LATER = re.compile(
    r"(?:lass(?:t|en (?:sie|wir))? (.+?)"
    r" (?:vorerst|erst ?mal(?: sein| bleiben| liegen)?|sein|liegen)"
    r"|deja (.+?) (?:por ahora|de momento|para (?:luego|otro dia|mas tarde))"
    r"|laisse[zr]? (.+?) (?:pour l'instant|pour le moment|de cote|pour plus tard)"
    r"|laat (.+?) (?:voorlopig|liggen)|lascia(?:mo)? (.+?) (?:per ora|da parte)"
    r"|deixa (.+?) (?:por enquanto|para depois))(?: bitte| por favor| svp)?"
)
"""What is left for later: a word more than its name says how it should be instead."""
ONLY = re.compile(r"\b(?:nur|solo|solamente|seulement|uniquement|alleen|soltanto|apenas)\b")
ALL = re.compile(
    r"\b(?:(?:alle )?beide|beides|alle (?:zwei|drei)|ambos|ambas|l[oa]s (?:dos|tres)"
    r"|(?:tous |toutes )?les (?:deux|trois)|allebei|alledrie|entramb[ie]|tutt[ie] e (?:due|tre)"
    r"|[oa]s (?:dois|duas|tres))\b"
)
AFTER_ALL = re.compile(
    r"\b(?:doch|wieder(?: dazu| rein)?|al final|de nuevo|otra vez|finalement|quand meme|toch"
    r"|alla fine|afinal)\b"
)
ADD = re.compile(
    r"^(?:(?:und|bitte|y|et|s'il vous plait|en|graag|e|por favor) )*"
    r"(?:au(?:ß|ss)erdem|auch noch|dazu noch|zusatzlich|auch bitte|auch|tambien|ademas|anade|agrega"
    r"|aussi|ajoute[sz]?|en plus|ook|daarnaast|voeg|anche|aggiungi(?:amo)?|inoltre|tambem"
    r"|alem disso|acrescent[ae]|adicion[ae])\b[\s,:]*"
)
ADD_AFTER = re.compile(
    r"[\s,]+(?:auch|auch noch|dazu|tambien|aussi|en plus|ook|erbij|toe|anche|tambem)"
    r"(?: bitte| svp)?$"
)
MOVES = re.compile(
    r"\b(?:lieber|besser|am besten|stattdessen|statt|(?:ver)?schieb(?:e|en)?|doch erst"
    r"|andern|fruher|spater|(?:vor|nach)(?:zu)?(?:ziehen|verlegen)|vorgezogen|adelantar(?:lo|la)?"
    r"|atrasar(?:lo|la)?|aplazar(?:lo|la)?|avancer|reculer|anticipare|posticipare|rimandare"
    r"|adiantar|vervroegen|mejor|en vez|cambiar?|mover|mueve|que sea|changer|cambiare"
    r"|wijzigen|mudar|alterar|es para|son para|(?:es )?ist fur|c'est pour|is voor|e per|e para"
    r"|plutot|deplac(?:e|ez)"
    r"|report(?:e|ez)|liever|verplaats|verzet|meglio|invece"
    r"|sposta(?:mo|te)?|facciamo|melhor|antes|mud[ae]|adi[ae]|pass[ae])\b"
)
CAN_WAIT = re.compile(
    r"\b(?:(?:can|could|may|will) wait|(?:kann|konnen|konnte) (?:noch )?warten|(?:noch )?warten"
    r" (?:kann|konnen)"
    r"|pueden? esperar|peu(?:ven)?t attendre|puo aspettare|possono aspettare|kan wachten|pode"
    r" esperar)\b"
)
"""Said with a time it is when, and without one it is left out."""
EASE = re.compile(
    r"\b(?:keine eile|eilt nicht|(?:das |es )?hat zeit|nicht (?:so )?(?:eilig|dringend)"
    r"|(?:no hay |no corre |sin )prisa|no es (?:tan )?urgente|(?:ce n'est |c'est )?pas (?:si )?"
    r"(?:presse|urgent)|rien ne presse|prenez votre temps|(?:nessuna|senza|non c'e) fretta"
    r"|non e urgente|geen haast|niet (?:zo )?dringend|(?:sem|nao ha) pressa|nao e urgente)\b"
)
FILLERS = frozenset(
    """
    favor svp plait alstublieft vale bueno venga bon accord bene goed okay
    vorziehen vorverlegen vorgezogen adelantar adelantarlo atrasar aplazar aplazarlo avancer reculer
    anticipare posticipare adiantar vervroegen man entrega abgabe livraison consegna
    andern andert datum termin frist puedo cambiar mover fecha plazo changer date delai puis peux
    posso cambiare spostare data datum wijzigen verzetten mudar alterar
    ab am an auf besser besten bis bitte danke das dem den der die doch ein eine einen er erst
    es fertig fur geht ginge gut ich im in ist konnen konnt kann lieber mach machen macht mal mir
    noch nur passt reicht sein
    nein nee schieben schiebe schieb sie stattdessen statt uns und verschiebe verschieben
    verschoben vom von war ware wir zu zum
    al con del el en es esta la las lo los listo mas me mejor mueve muevelo cambia cambialo para
    pase puede podemos podria por que sea seria un una vez y
    a au aux ca c ce cette d de des du est et etre il j je l le les mettez met mettre nous on
    peut pour plutot possible pouvez pouvons reporte reportez deplacez deplace serait soit un une
    vous
    aan als dat de deze er graag het hij ik is kan kunnen liever maak maken moet mag naar om op tot
    van voor we worden zijn verplaats verzet
    alla allo che ci da dal della di e facciamo fare gli i il lo meglio invece per possiamo puo si
    sia sposta spostiamo sarebbe su un va
    ao as com da das de do dos e esse fazer melhor mude na no nos o os para pode podemos ser seja
    seria um uma passe adie adiar antes prazo
    """.split()  # noqa: SIM905 - a list of words reads as one
)
ORDINALS = (
    "erste ersten erstes primero primera primer premier premiere eerste primo prima primeiro",
    "zweite zweiten zweites segundo segunda deuxieme second seconde tweede secondo",
    "dritte dritten drittes tercero tercera troisieme derde terzo terza terceiro terceira",
)
"""First to third, as the things on a card are pointed to."""

MONTHS = (
    "januar enero janvier januari gennaio janeiro",
    "februar febrero fevrier februari febbraio fevereiro",
    "marz marzo mars maart marco",
    "april abril avril aprile",
    "mai mayo mei maggio maio",
    "juni junio juin giugno junho",
    "juli julio juillet luglio julho",
    "august agosto aout augustus",
    "september septiembre septembre settembre setembro",
    "oktober octubre octobre ottobre outubro",
    "november noviembre novembre novembro",
    "dezember diciembre decembre december dicembre dezembro",
)
