"""What people who write English want no more of work in play; as heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
scrap the porto trip, client bailed | don't need the transcript any more, found my notes |
Please withdraw T-28. | stop the calls pls. we're fully booked till june | my nephew fixed the
website himself, so you can drop that one | never mind the thing with the soap hotels | cancel |
hold on - no newsletter this month after all, we're shutting the shop for renovation | call off
the payroll, my tax adviser does it from now on | scrap the munich trip, client's got covid |
forget about the LinkedIn stuff, I've decided I can't stand the place | don't bother with the
reminders to Schulze anymore, he paid cash this morning | never mind the Italian version,
they've agreed to take it in English | Leave it be, I've done the posts myself over breakfast |
Please stop the calling at once, one of them is an ex of mine | change of heart, we're not going
to Lisbon after all, call it off | forget the Oslo trip, client pulled out | Please withdraw
T-144, my daughter has done it over the weekend. | stop the calls, all of them, we're fully
booked | don't need the translation anymore | let's drop the april issue altogether, I've
nothing to tell | scrap that, found the minutes in my mails, no need to type up anything | pull
the plug on the posts please | undo my order from this morning, wrong channel, sorry | forget
the LinkedIn thing, i'm not in the mood for self promotion any more | I no longer need the
market report, my partner found one in a drawer. | the calls can stop, diary is bursting |
Please drop the Saturday trip, the conference went online. | scrap it | Kindly refrain from
sending the reminder to the Duvals, they've settled in cash | That hotel trip to Cologne isn't
happening, client bailed. Pull the plug. | I withdraw my order for the newsletter. | we can do
without the Dutch text, our stand at the fair was cancelled | stop the chat support thing, my
wife wants to do it herself now | leave the Rotterdam thing, the fair's off | Could you please
take the translation back off the list? The buyer speaks English after all. | no need for anyone
to ring the schools anymore, we're full till September | scrap the mailing, my sister wrote one
last night | Don't bother with the Antwerp hotel, I'm staying at my cousin's. | aye the Dundee
calls, bin them. the franchise pulled out | drop it | forget it | cancel that | not needed any
more | got a temp for the inbox so u can down tools | new logo's been vetoed by the wife, leave
the old one, nothing to do then | accountant's doing q1 herself now. wages carry on | not going
to porto after all | Open day cancelled (flood in the workshop) so bin those posts | let's drop
the newsletter, nobody reads them | deepl did it. sorry! | my nephew did it already | we lost
the box in the move. nothing left to type, so that's that | the typing job can go, the
bookkeeping of course not | Not going on holiday after all 😩 no need to mind the inbox | the
fair's off, so no train needed | guest wants the whole episode gone, so no transcript please |
only the prices. the newsletter i take back | please call off the callers. we're fully booked
till june | you can stop looking for grants, we got turned down for eligibility anyway | Our tax
adviser takes over payroll with this month, so I withdraw the order with regrets | they've all
paid up overnight, miracle. reminders not needed | can you undo the copenhagen thing? doing it
on zoom | wait no, forget what i said about the posts | nvm the recording, found my notes | we
hired somebody for the books so please take it off your list | no more spring sale. landlord
kicked us out. so nothing to post. | course isn't happening - stop the page | I'd like to cancel
T-88 if that's still possible. | poster's printed in english only now, you can let the
translator go | staying at my cousin's, hotel not needed | They speak english after all!! forget
the translation | I'll pass on the research, partner isn't keen | hubby sat down all night and
did feb himself 😳 so you're off the hook | no hotel needed, conference is online now | Leave the
addresses. The new program can import them by itself, it turns out. | Voss and Daly have both
paid, so no reminders after all, thank you | changed my mind about that email to the cat owners.
not sending it | dont ring the parents, i did it myself | The Petersons have pulled out of the
whole project. You can drop the transcript. | forget the newsletter, course is full | I withdraw
the order for the team page. My associate is leaving us. | cancel the monday posts, nobody reads
them | nvm the polish form, the patient brought her son along | forget the hotel, sleeping in
the van | scrap the newsletter, workshop's off. kiln is dead dead | cancel that pls | dont need
the invoice any more she paid cash n i wrote her one by hand | stop the weekly posts altogether,
my nephew wants to do it | nvm found a timber guy myself, no need to look further | actually
dont bother, my sisters doing it | Client pulled out. No conference, so no need for the delegate
list any more. | scrap the quiz night post pls, landlord's double booked us | forget the hotel
research, my brother in law has a flat there | we've hired someone in house for the mails now so
you can stop with those | nah leave it, I'll do the post myself from the beach | The Rowes have
just paid in cash. No reminder please! | We won't be going to Ghent after all, please drop the
travel thing | forget the hotel, I'm sleeping at my sister's | leave the cards, the intern has
time | the Harlans paid!! no reminder then | Lindqvist has pulled the brochure. so that's that,
no translation needed | please stop ringing people about Karlstrasse, it's gone | I'd rather not
do the posts any more. It isn't you, it's Instagram | never mind about vienna | hotel at Builth
not wanted, kipping in the lorry | Don't bother with the ferry, job's off, customer's staying
put in Orkney | cancel the bank chap, wife's lending us it | forget the livery price thing, I
asked about in the pub | stop the shoebox job, turns out the dog's had half of it | Pony camp's
full already so scrap the newsletter, would only be teasing folk | Forget the Antwerp trip
please, he retired in 2019 | no need for the reminder to Lindqvist any more, money's in | Scrap
the podcast page, we're stopping after this season and there's no point. | to be honest by
never, we've stopped making the granola. strike it off please | turns out my nephew already took
that old notice off the page, one less for you | trip's off, publisher isn't sending me after
all. no flights needed | the dictation isn't needed now, the matter's been settled | please stop
the prenatal posts, course isn't happening | don't bother with the grants any more, deadline was
yesterday lol | scrap the bun posts, supplier let us down and there won't be any | Forget the
translation, my niece did it over the weekend | landlord calls can stop, I'm booked solid till
summer | no need any more, Ines just rang and booked in herself! | scrap the detox post, i've
decided to quit instagram altogether, feels amazing | scrap the letter to the brewery please. we
had a pint and sorted it | Forget the Easter code, I've hardly anything left to sell | no need
for the Bordeaux thing any more, she's bought it in English | Scrap the chicken. Price
comparison I mean. I'm giving it to my niece | drop the second quote request, my cousin's got
300 boxes in his barn | don't bother with the reply to the discount man, I've blocked him |
course is full!! so no ads needed now, ta | we settled on a name down the pub so you can stand
down on that | Doctor says no talking for six weeks, so please call off the search for evenings.
Typical. | forget the painter, my nephew says he'll do it for beer | you know what, leave the
whole promo, we're nearly full anyway | turns out they all speak english better than me so no
need for the dutch rules | ana's moving to Lisbon. forget the agreement thing, there's no duo |
Mr Petrov is bringing the three canvases himself by car, so please call off the courier. |
Nursery went bust so forget the wee flyer | No need to look for a second hall any more, the
first lot came good. | Scrap the kids menu, we're not doing it | forget the napkins, found three
boxes in the cellar lol | Harriet's called it off. The engagement, not just the party. So no
offer needed | Tom's staying after all, you can take the ad down | Forget the transcript, the
guest sent me hers. | scrap the tote pls | Please don't submit 3.1. I found something myself and
will start over. | forget the easter posts, we're closed anyway | Turns out my brother in law
already looked into the grant thing, so you can stop. | Leeds is off, the client has flu. Please
don't book anything. | forget the hotel, client is coming to us instead | scrap the easter post,
only the newsletter stays | no need to move Tanaka any more, leave it | forget the reels | my
sister's doing the phone that week, not needed | no oven needed any more, uncle's giving me his
| The Fairbairns have sold the house! No point going on with the patio then. | Forget the
viewings, the flat's gone to my sister's colleague. | Stop the reminder to unit 7!! She's in
hospital, I only heard this morning. | leave the mailing, we're not writing to them after all |
we won't do the soap bundle | Zalando turned us down, so nothing to put up there | pull the ads,
kitchen flooded, we're shut till May | lost my voice for 2 months, no more pitching please |
Only two takers for Saturday Pilates, I'm giving up on it. Close the form. | Council withdrew
the permit for the car boot sale, so you can stop asking for helpers | We've dropped the bonus
lesson, so no need to edit that one any more. | Skip the 2024 sheet, my brother in law dug out
the old one | Stop with season 1, turns out my old host had kept transcripts of the lot | No
need to meet the rep any more, we went with the other supplier. | Skip the tyre piece, it's
nearly spring. | Fair's off, hall roof leaks. So no roll-up | Leave the train to Bologna, the
fair is fallen out. | leave the call answering, hospital moved my op so im on the tools after
all | customer's gone with someone cheaper so that's the conservatory one dead, bin it | dont
bother ordering the windows, clients pulled the plug on the whole extension | Rotary have
postponed till who knows when, so I no longer need the talk. | found a kiln, dont bother looking
| no need for york anymore | market's off so no newsletter | scrap the bike posts | stop ringing
the list pls | Please stop the calls to the gyms, my diary is full until June. | We can drop the
trip to Aberdeen, the client is coming to us instead. | Let's not do the Easter issue this year.
| The podcast guest doesn't want a written version, so the transcript is no longer needed. | No
reminder to Hartley after all, he paid at the desk this morning | I'm doing the Saturday
customer mails myself again, so you can stop with those. | Mechanic found, so the LinkedIn post
doesn't have to go up any more | forget the Porto flight, the fair got called off | Please
cancel T-61. | scrap the facebook post | stop the reminder to Pratt | forget the Dublin trip,
client pulled out | No need to transcribe the rest, we're not doing the podcast any more. |
Let's drop the newsletter, I've nothing worth saying. | Don't book the flight, the conference
went online | you know what, leave it. I'll do the calls myself | scrap the newsletter pls | The
raffle isn't happening, the school pulled out. So please stop work on that mail. | forget
Harrogate, I'm driving home that night | Forget the Lawson patio, he's gone with someone else |
The Bartons are getting married somewhere else. No need to carry on with their offer. | forget
the flyer, we're doing it by word of mouth | leave the Monday photos, my daughter wants to run
the account now | Client in Edinburgh has flu, so no trip, please get my money back on the
ticket | Scrap the Hamburg train, the client is coming to us instead. | we're skipping the
newsletter this month, forget that one. posts stay on | Pull the plug on the dentist calls pls |
Never mind about the price list, my nephew did it over the weekend | T-73 can go. Staying with
friends. | party's off :( kill the posts | stop typing. we lost the CRM contract and the cards
are no use to anybody now | Leave the spring issue. It's nearly summer, who are we kidding |
Shelve the comparison for good please, we've just signed with one of them. | nvm the order
slips, doing it w my nephew | found one myself yesterday so no need for the supplier research
anymore | drop the insta posts, newsletter stays | scrap the flight, client cancelled on me |
Forget the newsletter, changed my mind | Vienna's off, client pulled out. no hotel needed |
scrap T-12, my niece typed them all in over the weekend | Scrap the e-bike post, the brand's
dropped us. | forget about the paint cards pls. brushes stay on | Lunch with the suppliers is
off, half of them are ill. Nothing more to arrange there | No need for the reminders anymore,
they paid on Monday | scrap the Porto trip, the fair was called off yesterday | please stop the
weekly posts as of 1 April, we're closing that account | Tranter went with his brother-in-law.
bin that offer | My daughter will answer the phone from this Friday on, so you can stop then. |
scrap the phone round in totnes, i signed the lease elsewhere | We've lost the venue so please
drop both, the texts and the posts. Gutted. | forget Oslo, client just went with video | forget
I ever brought up the booking page | Our accountant's taking wages in house, so that one's off
your plate from today. | pens down on the paper orders pls, turns out head office scanned the
lot already 🤦 | Malmö fell through, they're doing it on Zoom after all. So no plane for me. |
Castell paid this morning! So no need to nudge them | Let's just drop the March issue. Nothing
worth telling anyone. | Leeds are doing it over Zoom now. So I'm staying home with the dog. |
We're booked solid till August, anyone else would only get disappointed. Let the phones rest. |
The Porto people have pulled out, nobody left who'd read it in Portuguese | ah the old shop
system spat out an export after all. no typing required any more | Launch is dead, investor
walked. Neither the posts nor the page have a purpose now | Pike paid this morning, bless him.
Leave him in peace | They're eloping. Don't bother with the rehearsal dinner seating any more...
| kill the ice sculpture | No need for the stock count after all. Flooded. There's not a lot to
count. | can we stop chasing the Leeds shops, it's getting embarrassing | Pull out of Frome
please, I've done my back in. Newsletter stays. | scrap the cardigan exchange, she's decided to
keep it | Thursday's meeting isn't happening, so no note taker needed. | found an english
version on their website, so scrap the translation | Stop ringing round, my brother in law's
doing the lead | We're not going ahead with the studio. Please don't file anything | oh forget
it then | scrap the newsletter | forget about the flights to Porto, client's doing it over zoom
| kill it. | Hotel's no longer needed – my cousin has a spare room. Books carry on of course. |
you can drop the LinkedIn things, my niece is doing them from now on | never mind the research,
found what i needed on a trade association site | pull ep 41, guest has withdrawn consent. no
transcript, nothing | Please stop calling people off that list, thanks | no more newsletters
from April please, I'm closing that list | Scrap the Vienna trip, the client went with Zoom. |
the linkedin stuff can go, we're off that platform | never mind the translation | Hold fire on
the invoice reminders, in fact drop them altogether | forget what I said about the recording,
found the notes | don't bother with the train anymore, client's doing it on Zoom | Sorry, my
accountant says she'd rather do February herself after all, so leave it be | Never mind the
invoices. He paid. | Scrap the hotel, my sister's putting me up | we're stopping the weekly
posts from april. they were good, it's just money | forget T-40 pls | Please stop answering our
mailbox as of Friday, we've hired someone | forget the newsletter. we're closing the mailing
list altogether | scrap the thing with the phone calls, my nephew's doing it | I've changed my
mind about the German version. Don't bother any further. | ah no, they paid cash on the night.
no invoice then. bless them | Let's say that one solved itself: a chap at the market knows a
chap. | The form thing solved itself, my nephew found it was the spam filter at our end | Boat's
sold, so Split is off my calendar altogether.
""",
}
