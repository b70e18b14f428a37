"""The golden lines: requests in our own words, by the key of a service of the sample catalogue.

Frozen: no head ever trains on them. They say whether what a desk learned still leaves plain
requests in their place; a catalogue without such a service is not asked about it.
"""

from __future__ import annotations

GOLDEN: dict[str, tuple[str, ...]] = {
    "bookkeeping": (
        "My April statement has about ninety lines, can someone match them with the invoices?",
        "please bring the accounts up to date for the second quarter",
        "There are receipts for June in the folder, the books need doing",
        "Bitte die Buchhaltung für Februar machen, der Kontoauszug hängt an",
        "necesito cuadrar las cuentas de septiembre",
        "some bank lines have no category yet, tidy up the ledger please",
    ),
    "billing": (
        "Send an invoice to Brandt & Co for last week's training",
        "two customers have not paid since spring, remind them kindly",
        "please bill the Hartmann project, 12 hours at the usual rate",
        "Rechnung an die Firma Vogt schreiben, 640 Euro",
        "a third reminder for the unpaid invoice of March",
        "can you write the invoices for everybody on this list",
    ),
    "newsletter": (
        "We want to mail our subscribers about the autumn range, please write it",
        "copy for the January issue of the newsletter, three short items",
        "write the email that goes to our mailing list on Thursday",
        "Der Newsletter für Mai muss geschrieben werden",
        "a new issue with a good subject line and a button at the end",
    ),
    "appointments": (
        "Ring the forty leads in this sheet and set up demos with whoever is keen",
        "call these prospects and arrange meetings for next week",
        "please phone the people from the trade fair and book appointments for me",
        "Interessenten anrufen und Termine ausmachen, Liste anbei",
        "cold calls to the attached list, get me ten meetings",
    ),
    "payroll": (
        "Get the wages ready for May, one colleague was ill for three days",
        "please prepare the pay run, six employees",
        "hours of the team are in the sheet, payroll has to be ready by the 25th",
        "Lohnabrechnung für Oktober vorbereiten",
        "Nora starts on the first, add her and prepare the salaries",
    ),
    "support": (
        "Could somebody reply to the messages of our customers next week?",
        "answer the support tickets while we are at the fair",
        "our inbox is full of customers asking where their order is, please reply",
        "Kundenanfragen per Mail beantworten, Vorlagen gibt es",
        "look after the customer chat on Saturday",
    ),
    "social": (
        "Plan six Instagram posts for the summer sale",
        "write something for LinkedIn about our new colleague, with a picture",
        "we need Facebook posts for the next fortnight",
        "Beiträge für Instagram planen, drei pro Woche",
        "publicaciones para LinkedIn sobre nuestro nuevo producto",
    ),
    "website": (
        "Swap the photo on our start page",
        "the opening hours on the site are wrong, please correct them",
        "a link on the contact page goes nowhere, fix it",
        "Bitte die Preise auf der Homepage ändern",
        "update the plugins of our site and check that the form still works",
    ),
    "travel": (
        "I have to be in Vienna on Monday morning, find a train and a hotel",
        "book a flight to Porto for two, hand luggage only",
        "a rental car from Lyon airport for three days please",
        "Hotel in Köln für zwei Nächte buchen, bis 120 Euro",
        "necesito un vuelo a Madrid el martes",
    ),
    "data_entry": (
        "Type the paper forms from the event into our spreadsheet",
        "copy the addresses from this PDF into the CRM",
        "there are 200 product lines on paper that must go into the shop system",
        "Visitenkarten in die Tabelle eintippen",
        "enter these order slips into the sheet",
    ),
    "transcription": (
        "Write down what was said in this forty minute recording",
        "I dictated a letter, please type it up from the audio",
        "we recorded the workshop and need a transcript with time stamps",
        "Bitte das Interview abtippen, zwei Stimmen",
        "transcribir la grabación de la reunión",
    ),
    "translation": (
        "Put our brochure into Spanish, eight pages",
        "please translate the manual from German into English",
        "we need the contract in Portuguese as well",
        "Unsere Webseite ins Englische übersetzen",
        "traducir este folleto al alemán",
    ),
    "research": (
        "Which firms make glass bottles in Portugal? I need a list with sources",
        "find out what our three competitors charge",
        "look up grants for small bakeries, two pages are enough",
        "Bitte herausfinden, wie groß der Markt für Haferdrinks ist",
        "compare providers of card terminals and their fees",
    ),
}
