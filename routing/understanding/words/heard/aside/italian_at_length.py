"""What people who write Italian say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
mio nipote deve andare avanti e indietro da Chieri per il tirocinio in officina, non è che lo
portate voi in macchina? | Buongiorno cari, mio nipote vuole aprire un sito per vendere il miele
delle mie api. Ce lo costruite voi, con il carrello e i pagamenti? Un caro saluto, Elvira | Cara
squadra, in negozio si è rotta la vetrina durante la notte e fa freddo. Avreste un vetraio da
mandarci oggi pomeriggio alle tre, con un vetro temperato di due metri? Grazie mille, Giancarlo
Testa | Il bambino ha la febbre, la tata è in sciopero e io alle tre ho i clienti in studio. Non
è che qualcuno di voi potrebbe tenermelo oggi dalle 15? | ma voi per caso avete uno che mi tiene
il cane domenica, che siamo alla fiera e lui con la gente abbaia, è buono eh, è solo grosso |
senti un po', mi servono cinquecento volantini stampati su carta bella e qualcuno che li metta
nelle cassette della posta in tutto il quartiere, fate anche questo? | Buongiorno, sono
Ulderico, della tipografia. Il mio furgone fa uno strano rumore in salita e l'officina è chiusa
per ferie. Conoscereste qualcuno dei vostri che possa dargli un'occhiata ai freni? Grazie
infinite, Ulderico | Gentile ufficio, giovedì 19 marzo è la festa del papà e vorrei far
recapitare a mio padre, a Lecce, un mazzo di girasoli e una bottiglia di vino. Potreste
prepararli e consegnarli voi? Con simpatia, Noemi Carbone, ottica
""",
    "thanks": """
Gentilissimi, vi ringrazio di cuore per la cura e la pazienza che ci avete dedicato. Siete stati
davvero preziosi. Con affetto, Mirella Conti
""",
}
