"""Work of the office, in our own words: money, calendars, letters, lists, staff."""

from __future__ import annotations

TRADES: dict[str, str] = {
    "bookkeeping": """
bookkeeping and accounts
reconcile the bank feed for last month
match the card statement with the receipts
put these receipts into the books
sort my expenses into categories
close the books for the quarter
the ledger is three months behind, bring it up to date
post the journal entries for January
clean up my QuickBooks file
profit and loss statement for the second quarter
balance sheet for the bank
part-time bookkeeper needed for a small shop
enter the petty cash
which transactions have no receipt
Buchhaltung für März machen
Belege verbuchen und Konten abstimmen
conciliar el extracto del banco
llevar la contabilidad del trimestre
faire la comptabilité du mois
saisir les factures fournisseurs dans le logiciel
conciliar as contas do mês
registrare le ricevute di maggio
boekhouding van het kwartaal bijwerken
""",
    "taxes": """
tax returns and filings
prepare the VAT return
file the quarterly sales tax
get everything ready for my tax accountant
estimate the tax I owe this year
contractor tax forms for the freelancers I paid
reply to the letter from the tax office
Umsatzsteuervoranmeldung vorbereiten
preparar la declaración del IVA
préparer la déclaration de TVA
preparare la dichiarazione dei redditi
""",
    "invoicing": """
invoices and getting paid
bill Hartmann for the two workshop days
make an invoice for 850 euros and mail it to the customer
remind everybody whose invoice is overdue
who still owes us money
issue a credit note for the returned goods
record the payment that came in today
quote for a new client, then invoice half up front
set up recurring invoices for the retainers
chase the unpaid invoice from Delgado
send the estimate to the customer
Rechnung an die Firma Lang schreiben
Zahlungserinnerung an säumige Kunden schicken
enviar la factura al cliente
reclamar las facturas vencidas
relancer les clients qui n'ont pas payé
établir une facture pour la prestation
emitir a fatura de abril
sollecitare il pagamento della fattura
factuur sturen naar de klant
""",
    "paying bills": """
bills and suppliers to pay
pay the electricity bill
pay the supplier before the discount ends
the rent for the office is due
upload the supplier bills and schedule the payments
check whether the bill was paid twice
renew the insurance premium
Lieferantenrechnung überweisen
pagar la factura de la luz
payer le fournisseur
""",
    "payroll": """
payroll and wages
run the payroll for this month
payslips for our five employees
add the overtime hours to the wages
work out holiday pay for a leaver
pay the freelancers for last week
collect the timesheets for the salaries
Lohnabrechnung für Mai
preparar las nóminas
faire les fiches de paie
elaborare le buste paga
""",
    "scheduling": """
calendar and appointments
find a slot with Dr Weber next week
set up a meeting with the whole team on Thursday at two
put the review on my calendar
add an event for the fair on the ninth
move the call with Olga to Friday afternoon
cancel everything on Wednesday
what is on my calendar tomorrow
am I free on the fourteenth
remind me about the board meeting
schedule a haircut for Saturday morning
make a dentist appointment
reschedule my interview
send the invitation and wait for their answer
arrange a demo with the prospect
agree on a date for the site visit
invite Paul and Mira to lunch at noon
book the meeting room
delete the event on Monday
repeat the standup every weekday
when do I have to pick up the keys
is Omar free on the sixth in the afternoon
which rooms are free on Monday
who has time for a short call this week
send out invitations for the kick-off
add lunch with my sister to the agenda
arrange viewings with three tenants
plan the shifts for the weekend
book a slot with the notary
set a reminder to water the plants at six
Termin mit der Steuerberaterin vereinbaren
verschieb das Treffen auf Donnerstag
programar una reunión con el proveedor
mueve mi cita al viernes
fixer un rendez-vous avec la banque
décaler la réunion de lundi
marcar uma reunião com o contador
spostare l'appuntamento a giovedì
een afspraak maken met de accountant
""",
    "inbox": """
email and messages
read my mail and tell me what matters
reply to Sonja that we accept
send a message to the landlord about the heating
draft an answer to this complaint for me
forward the contract to our lawyer
send the minutes to everyone who was there
send Karin the new price list
send our answer to the architect
send a thank-you note to the speakers
send the weekly update to the volunteers
send around the plan for the summer party
pass the signed lease on to the tenants
let the neighbours know about the building works
write to the airline about my lost suitcase
message the parents about the changed room
email Mr Osei about the fees
remind the members who have not answered yet
unsubscribe me from all these lists
file the messages of this project in one folder
any new mail from the bank
write to Tom that I will be late
email the team the minutes
clear out the inbox every morning
delete the spam and flag what is urgent
add Lea's address to my contacts
E-Mails sortieren und beantworten
schreib Herrn Kurz, dass wir einverstanden sind
responder los correos pendientes
manda un correo a Lucía
trier mes courriels
écris à Paul que je serai en retard
responder aos emails
rispondere alle mail
mails beantwoorden
""",
    "calls and errands": """
phone calls, letters, forms and errands of an office
call the water company about the wrong meter reading
ring the landlord
call the three people on this list
call the tenants on the second floor
phone the council about the bins
contact the previous owner
get in touch with the caterer's team
follow up with Hanna about the guest list
follow up with everyone who has not confirmed
speak to the architect
ask the choir whether they still need the hall
find out from Jonas what is missing
chase the roofer for an answer
take care of the post while I am away
deal with the people from the gas company
ask the supplier where the parcel is
get back to Irina about the lease
fill in the form for the parking permit
renew my membership
return the broken printer
drop off the package at the post office
pick up the documents from the notary
buy stamps and envelopes
pay a visit to city hall for the certificate
cancel the phone contract
scan the letters and put them in the archive
print and mail the contract
find out when the consulate is open
follow up with the insurance about my claim
order a birthday gift for my assistant
keep my list of tasks and remind me
virtual assistant for a few hours a week
personal assistant wanted for an executive
general administrative support needed
check on the order with the printer
talk to the building manager
register the company car
organise the files on the shared drive
make a shopping list
note down that the key is with the porter
Behördenpost erledigen
bei der Versicherung anrufen
Assistenz für Büroarbeiten gesucht
llamar al seguro
rellenar el formulario del ayuntamiento
appeler la mairie
remplir le formulaire
ligar para a operadora
telefonare all'assicurazione
de verzekering bellen
""",
    "travel": """
business travel
flights to Oslo for two on the third
cheap hotel close to the fair grounds
train tickets to Lyon, window seat
plan a three day trip to Boston with meetings
rent a car at the airport
change my flight home to Sunday
is there a direct flight to Lagos
check me in for tomorrow's flight
taxi to the station at six
table for four at a quiet restaurant near the hotel
cancel the hotel in Vienna
visa for the trip to Vietnam
itinerary for the conference in Austin
how long is the drive from here to Turin
what can I do there for a weekend
bus times to the city centre
airport transfer for our guests
compare air fares for June
what is the baggage limit on this airline
Flug nach Madrid buchen
Hotel in der Nähe der Messe suchen
reservar un vuelo a Bogotá
buscar hotel en el centro
réserver un billet de train pour Lille
trouver un hôtel près de la gare
reservar um voo para Lisboa
prenotare un albergo a Torino
een vlucht naar Rome boeken
""",
    "events": """
events and venues
find a venue for forty people
plan the company summer party
catering for the client breakfast
manage the guest list and the invitations
organise our stand at the trade fair
book speakers for the workshop
Firmenfeier organisieren
organizar un evento para clientes
organiser un séminaire
""",
    "research": """
research on the internet
find out what the competition charges
which software fits a firm of our size
compare three suppliers of packaging
summarise the new rules for small firms
market size for organic dog food
look up reviews of these tools
who are the biggest players in this market
collect facts and sources on heat pumps
find the best price for a laser printer
make an overview of grants we could get
desk research for a market study
what do others pay for this
write up what you find on one page
Internetrecherche zu Wettbewerbern
investigar precios de la competencia
faire une étude de marché
pesquisar fornecedores
ricerca di mercato
""",
    "lead lists": """
lead lists and contact data
build a list of yoga studios in Leeds with phone and email
find the decision makers at these companies
scrape the exhibitors of the fair into a sheet
emails of architects in Denver
prospect list for our sales team
find LinkedIn profiles of heads of HR
verify these addresses
two hundred leads in real estate
list building expert wanted
Kontaktliste von Handwerksbetrieben erstellen
lista de clientes potenciales con correo
liste de prospects avec téléphone
""",
    "data entry": """
data entry and cleaning
type these forms into the system
copy the addresses from the PDF to Excel
key in the survey answers
remove duplicates from the customer list
bring the two tables together
update the prices in the database
data entry clerk for a week
convert the scanned pages to a table
tag and categorise four hundred records
copy and paste job, simple work
web scraping into a spreadsheet
add the new contacts to the CRM
Adressen in Excel eintragen
pasar los datos a una hoja de cálculo
saisie de données dans un tableau
digitar os formulários
inserire i dati in una tabella
gegevens invoeren in een spreadsheet
""",
    "spreadsheets": """
spreadsheets, figures and reports
a formula that adds up sales by month
fix the macro in our order sheet
pivot table of revenue by region
Excel template for the weekly stock count
link two Google Sheets
dashboard with our monthly numbers
chart of visitors over the year
analyse the survey and show the results
which product sold best last year
how many orders came from Spain
monthly report for the board
financial model for a loan
forecast cash for six months
statistics in SPSS or R
set the value in column D to zero
sort the table by date and colour the late ones
Excel Auswertung der Umsätze
hacer un informe en Excel
tableau de bord des ventes
planilha com as vendas do mês
foglio di calcolo per le scorte
rapport met de omzet per maand
""",
    "documents": """
documents and typing
format this report like our template
type up my handwritten notes
turn the slides into a PDF
merge these files and number the pages
make the table of contents work
fillable PDF form
put headings and a footer in the Word file
convert the PDF to Word
Protokoll abtippen
dar formato a un documento
mettre en page le rapport
""",
    "hiring": """
hiring people
job advert for a warehouse helper
go through the applications and pick five
arrange interviews with the candidates
find me a sales rep in Ohio
recruiter needed for a technical role
post the vacancy on the job boards
check the references of the last candidate
source people on LinkedIn for a manager position
write to those we do not take
Stellenanzeige schreiben
Bewerbungen sichten
publicar una oferta de empleo
trier les candidatures
divulgar a vaga
selezionare i candidati
vacature plaatsen
""",
    "staff matters": """
staff and HR paperwork
employment contract for the new colleague
onboarding plan for a starter
write the staff handbook
track who is on leave
performance review forms
policy for working from home
organise the safety training
exit letter for an employee
Arbeitsvertrag aufsetzen
contrato laboral para la nueva empleada
contrat de travail pour un nouveau salarié
""",
    "customer support": """
support for our customers
answer the tickets in the help desk
somebody to look after the live chat
a customer wants a refund, please handle it
reply to the bad reviews
customers ask where their parcel is
write answers for the common questions
phone support on weekends
take complaints and solve them
tell everybody who ordered that delivery is late
customer service agent, evenings
set up Zendesk with macros
respond to the people who wrote to info@
Kundenanfragen beantworten
Reklamation bearbeiten
atender a los clientes por chat
répondre aux clients mécontents
atendimento ao cliente por telefone
rispondere ai reclami dei clienti
klantenservice per e-mail
""",
    "sales": """
sales calls and outreach
phone the people who downloaded our guide
telemarketer for home improvement leads
cold emails to restaurants
set appointments with business owners
follow up with the prospects from the webinar
write to everyone who asked for a quote and never answered
call the old customers and win them back
sales script and fifty calls a day
commission based sales agent
LinkedIn messages to purchasing managers
send the proposal and stay on it until they sign
Kaltakquise bei Handwerkern
llamadas en frío a empresas
prospection téléphonique
prospecção de clientes por telefone
telefonate a freddo
koude acquisitie
""",
    "buying": """
supplies and purchasing
order more printer paper
get three quotes for new chairs
find a cheaper parcel service
restock the kitchen
negotiate with the supplier
Büromaterial bestellen
pedir material de oficina
commander des fournitures
""",
    "project coordination": """
coordinating a project
keep the task board up to date
chase everyone for their part
project manager for a small launch
write the minutes and the action points
weekly status to the client
document our processes step by step
Projektkoordination für den Umzug
coordinar las tareas del equipo
""",
}
