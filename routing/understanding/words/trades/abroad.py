"""More of the same trades in other languages than English, as people there put it."""

from __future__ import annotations

MORE: dict[str, str] = {
    "bookkeeping": """
Konto mit den Belegen abgleichen
den letzten Monat verbuchen, Auszüge liegen bei
cuadrar el banco con los tickets
contabilizar los gastos del trimestre
pointer la banque et classer les reçus
saisir les achats du mois en comptabilité
riconciliare il conto e le ricevute
bankafschriften en bonnetjes inboeken
conferir o banco com os recibos
lançar as despesas do mês
""",
    "invoicing": """
Baustelle fertig, bitte abrechnen: Material und Stunden
dem Kunden drei Tage berechnen
obra terminada, cobrad material y horas al cliente
pasar la factura y un recordatorio a quien no pagó
chantier fini, à facturer au client : pièces et main d'œuvre
une relance à ceux qui doivent encore
lavoro finito, mettere in fattura ore e materiale
mandare un promemoria a chi non ha pagato
klus af, graag uren en materiaal factureren
herinnering aan klanten die nog niet betaald hebben
obra pronta, cobrar material e horas ao cliente
avisar quem ainda não pagou a fatura
the February invoices for our five customers
reminder letters to all who are a month late
die Rechnungen vom letzten Monat an unsere Kunden rausschicken
Mahnungen zu den offenen Rechnungen
las facturas de febrero de los alumnos
les factures du mois dernier pour mes clients
relancer les impayés de janvier
de facturen van februari moeten eruit
aanmaningen sturen aan wanbetalers
le fatture di febbraio per i clienti, le ore sono nel foglio
solleciti ai morosi
emitir as notas fiscais dos clientes de fevereiro
cobrar quem está em atraso
""",
    "payroll": """
Löhne vorbereiten, einer geht, eine kommt dazu
Abrechnung für die Angestellten, zwei waren krank
nóminas del mes, hay una baja y un alta
preparar los sueldos del personal
les paies du mois, un départ et une arrivée
bulletins de salaire pour le personnel
stipendi del mese, uno va via
preparare le paghe dei dipendenti
lonen van het personeel, er gaat iemand weg
loonstroken voor de medewerkers
processar os salários, saiu uma pessoa
recibos de vencimento do pessoal
""",
    "websites": """
auf der Seite kommt eine Fehlermeldung
das Formular auf der Homepage tut nichts
Preise und Bilder auf der Startseite tauschen
la reserva en la web da un fallo
el formulario de la página no envía
cambiar fotos y precios de la portada
le formulaire du site affiche une erreur
la réservation en ligne ne marche pas
changer photos et prix sur la page d'accueil
il modulo sul sito non funziona
errore nelle prenotazioni online
cambiare foto e prezzi in home
foutmelding op de website
het formulier op de site doet niets
o formulário do site não funciona
dá erro ao reservar no site
a reservation page shows an error
visitors say the form does not work
""",
    "travel": """
Zug und ein Zimmer für zwei Nächte buchen
Flug suchen, nur Handgepäck
billetes de tren y una noche de hotel
vuelo por la mañana, solo equipaje de mano
un train et une chambre pour deux nuits
treno e una camera per due notti
trein en een kamer voor twee nachten
comboio e um quarto para duas noites
""",
    "newsletter": """
Rundmail an die Kunden
allen Mitgliedern schreiben, was es Neues gibt
correo a todos los socios con las novedades
un mail à tous nos clients
una mail a tutti i clienti con le novità
mailing aan alle klanten
email a todos os clientes com as novidades
""",
    "customer support": """
Kundenmails beantworten, solange ich weg bin
contestar el chat de los clientes en vacaciones
répondre aux clients pendant nos congés
rispondere ai clienti mentre siamo in ferie
klanten antwoorden tijdens de vakantie
responder aos clientes durante as férias
""",
    "data entry": """
Karten und Zettel in eine Tabelle eintippen
fichas de papel a una hoja de cálculo
saisir des fiches papier dans un tableau
schede di carta in un foglio
papieren kaarten in een lijst zetten
fichas em papel para uma folha
""",
    "social media": """
ein kurzer Beitrag mit Foto für unsere Seite
una publicación con foto para la página
un petit post avec photo
un post con foto per la pagina
een berichtje met foto voor onze pagina
uma publicação com foto
""",
    "transcription": """
Aufnahme abtippen
audio a texto
mettre un enregistrement par écrit
mettere per iscritto la registrazione
opname uittypen
passar o áudio a texto
""",
    "translation": """
Vertrag auf Spanisch
el manual al alemán
la brochure en anglais
il listino in tedesco
de handleiding in het Frans
o contrato em espanhol
""",
    "sales": """
alte Kunden anrufen und Termine ausmachen
llamar a la lista y sacar citas
appeler la liste et prendre des rendez-vous
chiamare i contatti e fissare incontri
de lijst bellen en afspraken maken
ligar à lista e marcar reuniões
""",
    "research": """
welche Förderung gibt es, kurze Übersicht
qué ayudas hay, un resumen
quelles aides existent, une note courte
quali contributi ci sono
welke subsidies zijn er
que apoios existem
""",
    "home": """
Klempner für ein verstopftes Rohr
die Wohnung putzen und Fenster wischen
den Rasen mähen und die Hecke schneiden
das Dach decken
un fontanero para el baño
limpiar la casa y los cristales
cortar el césped
un plombier pour la cuisine
nettoyer le bureau et les vitres
tondre la pelouse
un idraulico per il bagno
pulire la casa e i vetri
tagliare l'erba
een loodgieter voor de badkamer
het kantoor poetsen en de ramen lappen
het gras maaien
um canalizador para a cozinha
limpar a casa e os vidros
cortar a relva
""",
    "cars and goods": """
Auto in die Werkstatt bringen
arreglar el coche
réparer la voiture
riparare la macchina
de fiets of de auto maken
consertar o carro
""",
    "property": """
eine Wohnung suchen
buscar piso de alquiler
chercher un appartement
cercare un appartamento
een huurwoning zoeken
procurar casa para alugar
""",
    "teaching": """
Nachhilfe in Mathe
clases de piano
cours de maths pour mon fils
ripetizioni di matematica
bijles wiskunde
explicações de matemática
""",
}
