"""What people who write Italian say of the desk or of other things; as stories."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Cara squadra, in negozio si è rotta la vetrina durante la notte e fa freddo. Avreste un vetraio
da mandarci oggi pomeriggio alle tre, con un vetro temperato di due metri? Grazie mille,
Giancarlo Testa | Buongiorno, sono Ulderico, della tipografia. Il mio furgone fa uno strano
rumore in salita e l'officina è chiusa per ferie. Conoscereste qualcuno dei vostri che possa
dargli un'occhiata ai freni? Grazie infinite, Ulderico | Gentile ufficio, giovedì 19 marzo è la
festa del papà e vorrei far recapitare a mio padre, a Lecce, un mazzo di girasoli e una
bottiglia di vino. Potreste prepararli e consegnarli voi? Con simpatia, Noemi Carbone, ottica |
la traduzione va benissimo, solo che adesso i tedeschi vengono qui di persona e io non so una
parola, ci sarebbe uno di voi che viene alla riunione e mi fa da interprete dal vivo | ma voi
che sapete tante cose, ho mille euro da parte e il barbiere dice di metterli in azioni, quali mi
conviene comprare secondo voi, qualcosa di tranquillo, che non scenda
""",
}
