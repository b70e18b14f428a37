"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
change double lesson to £72 on the site, today if poss | call with Pieter from the cidery,
Tuesday at 3, same number as before | match Stripe against the bank then chase the non-payers |
two things, both boring. receipts. spreadsheet of members. | type the 2019-2023 guest books into
excel, around 400 lines.. due 30/03/2026 | please send the reminder to Dorset Dairy on february
30 | from now on a caption for a reel every monday, i film you write | ep 15 is recorded, same
again please | The "visit us" page still has the old opening hours on it. | Can you run the
wages for March and get payslips out by the 31st | mockup pics for the 3 new tote bags please,
someone holding them, beach-ish | transcribe 3 podcast episodes w/ time stamps, links below |
feb books pls. bank csv + receipts are in the shared folder | got 14 pages of scribbles from the
team day, can someone type them | list of care homes in kent, then call for meetings | cover
customer emails 1 to 10 april | what grants are there for workshop solar | ring the 30 dog
owners, book trial lessons | Could you remind Denham of the unpaid invoice? Friendly, it's the
first one. | remind the Kowalskis about invoice 2026-017, it's three weeks over | Invoice the
Whitcombe wedding (£2,150) and put the six best shots on our instagram | Right, my list: -
January books - chase the Oakfield invoice - wages for the two Saturday girls | newsletter on
the piano tuning offer + a facebook post for it | which grants are there for a small brewery
that wants solar panels? | Sunday's yoga nidra cut by Saturday? | Mr Ashworth, boiler survey,
tomorrow 8.30 | flights Dublin - Lisbon, 14 to 18 May, one person, hand luggage | next: allergen
table for the cake counter | christening offer for the Harlows, 40 heads, and order the chafing
dishes we don't own | every monday i'd like a short list of what people wrote about us online |
Milan is April 13 to 16, three of us are going and nothing is booked. | subtitles for a 4 minute
clip, tonight if you can | Half our guests are Danish these days and the house rules only exist
in English. | set up a call with my landlord for Monday 9:30 | Label man promised Monday. It's
Wednesday. No labels. Could somebody get after him | Marketplace put a red banner on all my
candles, "safety information missing". They go offline otherwise | Three parcels came back this
morning, all teapots, people need their money. | people keep asking for a certificate when they
finish. we haven't got one. | Invoice for Ms Adeyemi pls: 3 cello lessons at 45, one cancelled
late so half price | feb books pls, bank csv + receipts are in the drive. accountant wants it
friday noon | Jan went through smoothly so same again for Feb please, end of the month is okay |
Dictation, 12 minutes, medical report style. I need it tomorrow at 9 in the morning latest. | Q1
books please, everything Jan to Mar, tax adviser needs it mid april | Oakfield got theirs, good.
Now Meridian Sports needs one: 640 for the goalposts. Out tomorrow please | ep 41 is recorded
too, it's in the dropbox | Stage 2 on the Hartley barn can be billed now, 35 percent, trusses
are up
""",
}
