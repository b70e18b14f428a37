"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
help!! my VA left. unanswered customer mails, unpaid invoices nobody reminded, insta dead since
feb | put new wheel build prices on the site then post it on insta too. fri pls | invoice for
the Lindqvist wedding - 6,200 incl VAT, deposit 1,500 already paid - please send today | January
came out clean, I checked it against the bank. February then? Same folder, same chaos. | invoice
Brandt (6.5 days) + early train to Cologne, both tomorrow pls | what do other planners here
charge for a day-of package? | call with Pieter from the cidery, Tuesday at 3, same number as
before | VAT figures Jan+Feb ready for the tax lady, she does the rest | Chase Nowak. Chase
Bright & Sons. Different tone each, Nowak's a mate | write 400 words or so on our tuesday class,
7 to 8.30pm, for beginners | last friday's call needs typing up, 1:45:30 long, sorry | contract,
6 pages, english to dutch, within 48 hours | price lists of the three wholesalers into one
sheet. 5 working days is ok with me | got a 50 min interview that needs typing up. before noon
tomorrow, doable? | terms & conditions into italian, 14 pages, end of april | find me a supplier
for 250ml amber bottles, min order below 500, by 15 april | ok something else, my van mileage
since january is in a notebook, needs typing into excel | Two reminders: one to Harbour Café,
one to the school, they're both over 30 days | new thing: my bio into French, 200 words, for
thursday | 14 million plays and €38. discuss | from now on please bill the adult ballet lot
every month instead of per term, 38 each | minutes, subs run, poster for the spring do. usual
way. ta | Please translate the dinner menu into German and French. Two coach parties booked, so
the 20th latest. | two things, last months supplier bills want entering and there are 5 google
reviews sitting unanswered | mockup pics for the 3 new tote bags please, someone holding them,
beach-ish | Ep 51 raw is up. Usual: edit, show notes, and the little email to subscribers. |
recording of the supplier call attached (german), type it up and then put it into english please
| transcribe 3 podcast episodes w/ time stamps, links below | wages march + the reminder to Fa.
Toivonen | Please cancel my gym induction tomorrow. | Guys, receipts!!! and wages!!! both
february, both late, i know | record of the mediation (2 voices, 75 min) typed out, cover for
the ebook, gothic but not silly | Need: contract for our weekend cook (asap), monthly numbers as
a chart for the bank, 16 March | file the expense receipts of the Rome trip for the tax person |
Recorded my talk with the planning officer, 50 minutes, decent sound. Need that in writing by
tomorrow. | train to Leeds on the 18th pls | Brilliant, receipts arrived. Next thing: the bank
statements from October to December need sorting into the cash book. | Our logo looks like 1998.
Freshen it up please, keep the green. | All prices in the web shop go up 4%, rounded to the
nearest 10p, except gift vouchers. | list of care homes in kent, then call for meetings | cover
customer emails 1 to 10 april | inbox cover fri, payroll prep, post that we're closed | brochure
into spanish, then a newsletter about it | Please type up the recording of my talk with the
weaver, with time stamps. Friday is fine. | Could you remind Denham of the unpaid invoice?
Friendly, it's the first one. | two translations: our tasting menu into Portuguese, and the
letter from my landlord in Madrid into English | Also need an invoice to Mrs Pell for the
curtain alterations, 186 quid | newsletter on the piano tuning offer + a facebook post for it |
need a newsletter about the summer bulbs, out Tuesday | New class timetable has to go on the
website by Sunday | type up my paper vaccination cards into the kennel sheet | Would you set up
a Zoom for the parents' evening, 17 March, half past six, about 40 people? | type up last
night's allotment committee | another testimonial, the Okafors this time | The Marlowes booked
me!! They need contract and questionnaire, and the deposit of £600 has to be billed. | The
Grange Hotel still owes us for December and I'm sick of ringing them myself. | Could you answer
the last five Google reviews? I've been avoiding them | jess called in sick for tomorow 7am
opening, need someone | 40 jars of the fig candle came in today but the site still says sold out
| the booking page gives me "error 500" since this morning | Half our guests are Danish these
days and the house rules only exist in English. | Bexley Road flat got finished yesterday, 14
hours at 38, hasn't been billed | My tax adviser rang, she'd like sales and refunds for last
year in one table, by Friday | Marketplace put a red banner on all my candles, "safety
information missing". They go offline otherwise | Eight new reviews with nobody answering, and
the inbox is at 31. I've only two hands | Bern parcel's been sitting at the border since Monday,
they're after an invoice I never made | ep 12's notes are up and good. 13 and 14 are sitting
there without | three parcels came back this morning, they all need refunding and a nice word |
Build 2.3 is on TestFlight. Nobody's touched it on an iPad yet | we're out of the blue teapots
until august. people are still ordering them!! | Oh and ep 44 has no show notes at all yet |
lesson 5 could do with subtitles, my cousin is deaf and she signed up | Peterson's still hasn't
paid me for the January job. Bit of a nudge would do. | dates in the till export come out as
gibberish, american and german all mixed. wants cleaning
""",
}
