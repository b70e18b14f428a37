"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
who sells food grade kegs 20L second hand within 100 miles? make me a list w prices | invoice to
go to dr lowe on 31st april for the dresser, 2,300 | find me two zirconia labs nearby and book
the nearest | ring the florist tomorrow, I want to see the peonies | invoice for the Harding
christening please, 640 | Feb books by the 20th please, accountant's off to Crete after | VAT
figures Jan+Feb ready for the tax lady, she does the rest | February payroll run, quick one. My
dog also needs walking if anyone's bored :) | sort the receipts AND teach my cat to stop
bringing more of them, thanks | post about the kiln opening, price list update, chase the
gallery for the 600 they owe | ring the farms on sheet 2 for visits, do NOT ring sheet 1.
newsletter for sheet 1 instead | LinkedIn from April 1st, two a week, and from the same day
somebody on our support mailbox | accounts n posts please, and whoever unblocks the sink in the
darkroom gets cake | what do other dog groomers within 20 km charge for a poodle, full cut? need
a little table | 3 voice memos i made last tuesday in the car, could anyone type them over the
weekend? | need february done. 61 receipts, 2 of them in czech | The Sunday sermon, part 2, 38
minutes. Thank you kindly. | terms & conditions into italian, 14 pages, end of april | Good
morning, a dictation of 22 minutes, family matter. Could it be ready in 3 business days? | 120
business cards, names and emails into a google sheet by the 20th | would love an email to my
list about the new lino workshop, to go out next week | new thing: my bio into French, 200
words, for thursday | I've got a 50 min interview on my phone that needs typing up. no rush with
it | that evening for the nurses needs telling people about!! linkedin mostly, maybe a thing
nurses would share | The "visit us" page still has the old opening hours on it. | On the first
of every month, could the concert dates that are over please vanish from our site? | minutes,
subs run, poster for the spring do. usual way. ta | Could I have the written version of 22 as
well? Word doc, with speaker names | Newsletter please, Sunday evening, about the new season.
Bullet points below. | which of my printful invoices for january are missing? please collect
them | Would love someone posting 3 reels a week on my insta so I don't have to | bill Otter
Trust 900 for the fence and Mr Gale 120 for the gate | One LinkedIn post every Monday for the
surveying practice, sober tone, no emojis | Wordpress is shouting about 14 plugins again. Could
somebody run the updates and see that the shop survives? | 88 unanswered mails in the shop
inbox. help | transcribe 3 podcast episodes w/ time stamps, links below | Website into Spanish
and then online as a second language. Season starts 1 April so by then | Feb books please and
chase the three who haven't paid, all by Friday the 20th | record of the mediation (2 voices, 75
min) typed out, cover for the ebook, gothic but not silly | Translate both: the flyer into
Turkish, the rental terms from Greek into English | Recorded my talk with the planning officer,
50 minutes, decent sound. Need that in writing by tomorrow. | got 14 pages of scribbles from the
team day, can someone type them | 40 intake forms to type up asap | trade fair cards into crm by
thurs, new prices on site | chase whoevers overdue, every monday | fb post for open day + add
date to website | linkedin posts twice a week from now on? | Book me a train to Rotterdam on
Tuesday, back the same evening, under 150 euros if that works | Please type up the recording of
my talk with the weaver, with time stamps. Friday is fine. | Need the care contract in Spanish,
4 pages, end of the month | remind the Kowalskis about invoice 2026-017, it's three weeks over |
newsletter on the piano tuning offer + a facebook post for it | Got the January books, all fine.
Please do February too, by the 20th. | boiler service invoices for Hadley, Moss and the Pikes
pls | new prices on the site by friday pls, cut and blow dry goes to 48, colour to 95 | Harlow
Dental still owes me for November. Every month I look at that line and get cross. | Sunday's
yoga nidra cut by Saturday? | can you check every month who hasn't paid and chase them? I never
get round to it | I've got nine paper timesheets here and the overtime is a mess, can you
untangle it? | laid up with flu, someone needs to take my calls tomorrow and Friday | Friday I'm
up on a church spire all day without signal, can you take my calls? | invoice for Sarah Lund
please, 6 hours callout at 65 plus lock cylinder 89 | 12 burger pics cut out for uber eats by
sunday, white background pls | Tap list blackboard wants redoing over the weekend, five beers
have changed | Priya has left. Job ad for a second barista please, and somebody to cover her
shift this saturday | Letter from the council this morning. The pavement tables licence has to
be renewed by 31 March. | every monday i'd like a short list of what people wrote about us
online | stock counts come in on paper every Friday, somebody ought to be typing them into the
sheet | the booking page gives me "error 500" since this morning | When you type physio and our
town we come up on page three. Can't stay like this.
""",
}
