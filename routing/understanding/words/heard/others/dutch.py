"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
150 etiketten overtypen in de webshop en het nieuwe adres op de site zetten aub | postje over
het lentebier en de tekst ook in t duits graag | zo snel mogelijk: loonstroken maart en een
hotel in Gent voor mij | afl 20: uittypen, op de pagina zetten, twee quotes posten. dinsdag
graag | Twee wensen, kort: de loonstaat en een berichtje op LinkedIn. | boekhouding, planten
water geven, facebook | 12 uur schilderwerk bij Van Dijk, graag morgen gefactureerd | Nu nog:
bonnetjes februari verwerken en de nieuwe verzendkosten op de site, allebei uiterlijk vrijdag |
Perstekst voor de plaat, dan ermee naar de clubs, dan wil ik spelen. | fam Bakker 4 prints a 60,
graag een nette rekening erheen | posters eetfestijn, en ge moogt de achterstallige lidgelden
eens achter hun vodden zitten | Aflevering 16 monteren aub en een kort mailtje naar de lijst dat
ie er is | Twee klusjes. Uitbetalingen van februari in de sheet, en het gesprek met Joke
uitgetypt. | boekhouding feb graag, en stuur meteen een herinnering naar wie nog open staat | -
adreslijst van de cursisten opschonen (dubbele eruit) - de drie Google-recensies van februari
beantwoorden | Kunnen jullie elke eerste van de maand de lesgeldfacturen versturen? Het zijn er
22. | Filmpjes van de bijenkast gemaakt, 8 stuks. Maak er één uitleg van voor YouTube aub
""",
}
