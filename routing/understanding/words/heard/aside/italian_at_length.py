"""What people who write Italian say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
mi è venuto un prurito strano dopo il tatuaggio del mio collega, che crema ci metto? | la
revisione del furgone.. chi me lo porta in officina sabato? io ho il banco al mercato | si è
rotto il condizionatore della sala, mandate un tecnico entro venerdì che ho un battesimo | serve
un elettricista in via Dante venerdì, salta la luce ogni volta che accendo il forno | sabato mi
manca un autista con la patente C per un trasloco a Bergamo, avete qualcuno? | mio nipote deve
andare avanti e indietro da Chieri per il tirocinio in officina, non è che lo portate voi in
macchina? | Per l'inaugurazione mi servirebbe qualcuno che suoni la fisarmonica un paio d'ore,
ce l'avete? | allora mi dite voi se posso scaricare la macchina al cento per cento o solo la
metà | mi si è rotta la betoniera, c'è qualcuno che la viene a riparare in cantiere? |
Buongiorno cari, mio nipote vuole aprire un sito per vendere il miele delle mie api. Ce lo
costruite voi, con il carrello e i pagamenti? Un caro saluto, Elvira | Mi servirebbe un
elettricista per il laboratorio, salta la luce ogni volta che accendo il forno grande | Potete
tenere voi la contabilità del negozio e farmi la dichiarazione dei redditi? Il commercialista mi
costa troppo. | Bisogna ritinteggiare la sala d'attesa, 28 metri quadri, colore bianco caldo.
Quando potete venire con i pennelli? | Cara squadra, in negozio si è rotta la vetrina durante la
notte e fa freddo. Avreste un vetraio da mandarci oggi pomeriggio alle tre, con un vetro
temperato di due metri? Grazie mille, Giancarlo Testa
""",
}
