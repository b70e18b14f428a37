"""What people who write English want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Thing is I've said yes to a stand at a fair in Bologna on the 14th of april, so that's a flight,
a room, and the flyer in italian | Book guests 14 to 18 for the podcast. They've all said yes,
it's only a matter of finding an hour each, and none of them can read a calendar link, so ring |
Pre-order for "The Salt Almanac": a mailing, a post, and the button on the title's page. All on
2 April, all with the same blurb, which I'll polish over the weekend | could you key the guest
list for Meyer/O'Dowd into the seating tool? 134 names, dietary stuff in column D, and no, the
couple has not decided about table 9 | I run a riding school, 11 staff. For the pay: collect
their timesheets, chase the two who always forget, note Hannah's sick days, work out holiday
hours, have the whole thing ready by the 25th | Look up which of our competitors offer same day
key cutting. Not how they do it, just who and what it costs. Tabs by town, please, I'll print it
for the lads | the list of letting agents is in the drive, 40ish. call em next week and get me
in for a coffee, I do inventories and they all complain about theirs. Nothing before 10am
please, school run | can you stick a line on the homepage that the workshop is shut for easter
and change the phone number in the footer, it still has my ex's on it 🙃 same on the contact page
| need a train down to Penzance w my bike, seat by the rack, and the hotel there for 2 nights.
also bill the regatta committee for the sail repairs, 3 genoas | march hours for Siobhan and the
two students, Siobhan did 6 sundays well 5 and a half, students clocked on paper. one of em had
covid. has to be all set by month end so I only need to look it over | who are the other online
breastfeeding consultants in Ireland, what do they charge, what do they offer that I don't. and
when you have it use the slow bit of the week to draft a letter to my mums about night feeds | I
dictate my survey notes into an app and it makes gibberish of anything with damp in it. 14
clips. Write them out properly, one page per house, readings kept as numbers | get the year end
tidy: books for the quarter, bill Hattie for the bee removal, resend the school's one. all by
end of march. and does anyone know a beekeeper that takes swarms | two different posts pls, one
about my bees making it through and one for the open day, and the open day goes on the site as
well w the car park note | Random but important. A client wants a headstone in Portland stone
and my quarry's shut. who else sells it in slabs 75mm and up, do they saw to size, whats the
wait, and ballpark per square metre | Morning! Kasia behind the counter tells me half the
building site across the road is from Gdansk and they just point at things, bless them, so I
thought why not, menu into Polish please, it's two pages, by monday if one of you can manage |
three good chats this week (Okafor, the dentist couple and the fella with the gym) and not one
of them has heard from me since. you know how i am. give them a gentle poke? | the mail to my
people about the April group needs to go Monday, draft is a 6min voice note where I ramble, find
the good bit (it's near the end) | last session with the Pembertons today, sniff. send them the
final bill, and then maybe a few days after, ask if they'd write a line or two? not in the same
mail that'd be weird | Right, big one, sitting in the car so bear with me. The cohort finishes,
so they need to be shut out of the course area but keep the downloads. Then ask all nine what
they thought, honest answers, best lines I'd like to use. And three are on instalments and are
behind with the last one so they need a wee reminder. That's it I think | Morning. My bookkeeper
says there's 19 payments on the business card in Feb with no receipt. NINETEEN. I've got most of
them somewhere in email. If you can dig those out and match them up, you'll be in my will. She's
closing the month on the 16th | After 4 yrs of doing it at the kitchen table at midnight I'm
handing over the hours. 2 men, 1 van, me. Put travel separate because the client pays that at
half. This week's sheet is in the chat | Package to Mrs D in Swansea turned up looking like it'd
been sat on by a horse. She sent pics. Need my 58 quid back off the courier AND she'd like a new
one rather than a refund | Vaccination reminders, well not reminders, more a friendly note to
everybody on the list that kennel cough is going round. Needs to go out tomorrow morning,
there's been four cases. | Could the class timetable for summer term land in everyone's inbox on
Sunday evening, that's when mums plan the week. Draft's on my fridge, pic below, ignore the
shopping list | my accountant is on at me for the quarter by next friday and I've got the bank
statements in one place, the bills in another and the portal payouts god knows where | Is it
possible to have the costs of Nettle Cottage and Rose Cottage pulled apart? They've been lumped
together since we bought the second one, and my husband wants to know if Rose earns anything at
all. | right so I've been on to the man from the Blue Lantern and he says yes to the 24th of
April so that wants a contract, you know the simple one, with the deposit, and I'll need a train
up and somewhere to sleep that isn't above the bar this time | Northern desk is being cute. Job
was 2 Feb, half day, pics ran 3 Feb, I sent the bill myself the same week, no. 2026-11, 240.
They said "with accounts". Then they said new accounts system. Then nothing. I still want to
work for them so don't go in swinging. But get me the money. | We're having to call an
extraordinary meeting because of the merger, I need whatever has to be sent for that. Also the
meeting where we decided it was last Thursday and I only have a voice memo, so that has to
become minutes before anybody can lean on it | Colm here. Books up to end Feb. Then a list of
who owes and a letter to each. Then AGM stuff: notice, agenda, proxies. All by 10 April, in that
order, I'm at sea after that. | Trainers' mileage for Q1 settled and paid list to me.
Application to the sports fund for the new mats, that has to be in before Maundy Thursday, i.e.
2 April at the very latest | So the council rang me in the middle of a client. They have a pot
for community sport, up to 5k, closes 31 March, and our para rowing thing would fit but it needs
writing up properly. While she was on she also said the boathouse upstairs room is going again,
so could you get us in there for the coxing weekend. That's all the council news I have. | Could
someone please fill in the trade licence renewal for me? It's the long form, 6 pages, the old
one from 2023 is in the folder as a model. Has to be at the council by 31 March at the latest. |
To do: a) blog piece about rye starters b) a price sheet in Excel that works out the margin by
itself c) refund for order 2231 d) ring the water company, the meter reading is wrong | Two
little jobs if I may. My mailbox has about 900 unread, I'd like it sorted. And Wednesday's lunch
with Ilse (18th) has to become a breakfast at 8. | match the paypal account for february, send
out the invoice to Jansen, and the whole thing with the logo in the mail footer: please make it
sharp, it looks like it was faxed | Please build me a sheet for the hours of my three
freelancers; Karim's hours of February I have on paper, he should get his pay on the 16th, so
prepare that too. And is there a firm near Aachen that rents out fridge trailers? I'd like
prices. | Raise the shipping fee in the shop to 5.90 from the 16th on. Then a post on FB
explaining why, same day. Then go over the terms page and fix the spelling. | Find out who owns
the empty shop at Lindenstr. 14, what rent they have in mind, when it's free. My neighbour says
it's the co-op bank but she says a lot. | I would need following: price of a pop-up tent 3x3 at
different sellers, a hotel in Brno on 16 April, and if possible a Czech speaking person who will
translate our sales terms. Thank you in advance | Okay team. Books: Q1 needs prepping by the 7th
of April. Web: hosting bill says we're out of space, sort it. Shop: 30 new spools of thread to
upload. Film: chop the livestream into singles, one per song. | I've been invited to speak at a
florists' meeting in Manchester on the 24th, which I'm rather nervous about. Please find me a
train from York that gets there by ten, second class is fine. | I recorded a long talk with a
retired lighthouse keeper yesterday, and it's pure gold. I'd love to have it in writing by
Monday so I can choose the quotes for the wall. It's about fifty minutes and he speaks very
clearly. | Since the lease for number 2 is nearly through: number 5 comes up next. I'll need an
advert for it, 48 m², first floor, new kitchen, 690 cold, and then somebody who sorts the people
who write in and arranges the viewings. Last time I got eighty mails in two days. | Two things
since I'm at the desk: the printer in the practice doesn't talk to the laptop any more, and
somebody should ring the water company because they're charging us twice. | Is possible to ask
the three couples from last summer for some words about my photos? Their emails are
ana.ruiz@mailbox.example, t.holm@post.example and the third I must still search. | okay two
things for the summer group I need a house for about fourteen people in the Black Forest from
Friday the twelfth to Sunday the fourteenth of June with a kitchen we can use and then I also
need a little workbook made out of my notes about twenty pages with our logo on it | hi, Tom
here typing for dad. he has the heating bills and the meter readings for the four tenants at
Mill Lane, last year's statements need to be out to all of them by 31 March. can you take it |
Good morning to you all. My hip is behaving again, thank you for asking. A Mr and Mrs Lindqvist
have written twice on the portal about bringing two spaniels to the cottage, and I don't know
how to say nicely that one is fine and two is not. Would you be so kind as to write back to them
for me? With kind regards, Margaret Alcott | Two separate things. 1) Invoice Hartley Dental
£1,860 plus VAT for the reception desk, out by Friday. 2) Ring the council and ask which form I
need for a skip permit on Mill Lane. | Dear team, spring is coming and so are the campers. I
would be grateful for two things: the sign-up for our climbing camp, twenty-four places, and a
flyer about it that we can leave in the sports shops. The form first, please, by next Wednesday
if you can manage. Best wishes Colin Hargreaves | Good morning Helen, Sorry for the silence, we
had the boiler out and no heating for three days. Now that I can feel my fingers: would you
write up the invoices for February from the list I keep in the shared sheet? There are eleven
households, the Pattersons get two separate ones. It would be nice to have them out by Friday.
Kind regards, Maureen Tait, Tait Home Care | Dear Tilly, Hope you had a lovely birthday! Every
first of the month I forget to do the mail to my swimming parents, and every time they grumble.
Could you take that over for good? I'll talk into my phone for two minutes on what's new and you
make something readable of it. Splashy greetings, Coach Ramona, Ramona's Swim School | At the
open day 140 people wrote their email on paper slips, in a fish bowl, in handwriting like
spiders. My apprentice started typing and gave up at eleven. Please get the lot into the CRM by
Tuesday and then write them a welcome newsletter with the 10% code. | The board meeting of our
little housing co-op went on till midnight, mostly about bins. I recorded it, for once the
batteries lasted. I'd need it typed up, and afterwards a Portuguese version of that because half
of the members are from Madeira. | Two new physio places have opened within a mile of me since
New Year and one of them even treats my old patients, I met Mrs Dunne coming out of it. I don't
want to panic. But I'd like to know what they charge, what hours they keep and what people say
about them. | You won't believe it, old Mr Pryce still hasn't paid for the two suits, and he was
in here last week telling me about his new boat. I don't want to lose him, he's been coming for
20 years. A friendly nudge for no. 2291 would be better from you than from me | Our flour man is
retiring, 31 years, he cried and I cried. So I need to know who else mills organic spelt within
say 100 km, what they charge per ton and the minimum order. End of the month is fine for that,
the invoices you're on come first | Good news first, we're taking on a second groomer from
April! So the pay run for the three of us needs preparing by the 27th, and then something for
instagram to introduce her. She's called Bea and she used to clip alpacas | still waiting for
that frames thing no stress. what's more urgent, the summer courses have to be on the website by
sunday, take the old ones off obviously, and the sign-up sheets from the open day, there's like
sixty on paper, those should get into the crm | hang on I'll look that up for you later, what I
was going to say, the supplier sent the new catalogue as a pdf, 88 candles, and they've all got
to go in the shop with price and scent and so on, can one of you do that | I keep hearing
there's some grant for swapping the gas oven for an electric one, my neighbour with the pizza
place got something, anyway I've no idea where to even look so if you could find out what's out
there for a bakery with four people, and where it says so | Dear team, Ruth Okafor, family
mediator. Besides the things you already have from me there is a dictation of about forty
minutes that ought to become a readable text. I'd need it tomorrow by noon, if that isn't asking
too much. With kind thanks, Ruth | Hi there, it's Victor with the solar panels. The calls go
nicely. Two further matters, if I may: the 60 forms from the open day would need to go into our
CRM, and the deposit invoice for the Bakers should leave the house on Monday. Thank you kindly,
Victor | Good morning, Joan from the day nursery. While we wait for the time sheets, may I put
something new to you? I've heard there are grants for small nurseries wishing to build an
outdoor classroom, and I'd very much like to know which, how much and until when one may apply.
Our welcome letter for parents should also exist in Spanish by now, it's one page. Many thanks,
Joan | hello hello, so the reminders are out great, what I've got now is the new wine catalogue
from the importer, it's a PDF, ninety wines or so, they all have to go into the shop by Friday
cause Saturday we open | uh so guess who rang, Fernwood Hotels, they want to talk about
supplying them, Tuesday at half three, so I'd need a page on who they are, how many houses and
so on, Tuesday by three at the latest | right so um it's about the books again I know I said I'd
do March myself but honestly I haven't opened the folder, so yeah could you do March, by
Thursday no sorry Friday noon | Hello everyone, the roof job for the Pellman family is finished
at last. Please write them the invoice: 22 hours at 58 EUR, plus the scaffold hire of 410 EUR.
Payment within 14 days, as we always do. Best, Gus | Hello, I'm sending you the recording of our
partners' meeting, 74 minutes, three voices. Please write it down word for word with the
speakers named. Monday would be perfect. Regards, Ivo Brandsma | Hello dear people, a long
letter has come from our landlord and it's all in German legalese. Could someone put it into
English for me, so I know whether to worry? It's two pages, scan attached. Thank you kindly,
Moira | Dear team, there are five rather sour reviews on our shop page that nobody has ever
answered. I'd be grateful if one of you replied to each of them politely, in our name. We did
have delivery trouble in winter, so an apology is in order. Sincerely, Theo Vandermeer | Hello,
a walking group of fourteen wants all our rooms for two nights in September with packed lunches.
They'd like an offer they can show their committee, which meets next Thursday. So it has to be
with them by Wednesday the 17th. Best, Oona | Good day, the old lady opposite would rent our
garage for the whole year. Please make out a bill for her, twelve months at fifty-five, and let
her have it by 1 February. Cheers Desmond | so the shutters in the back bedroom, the strap's
snapped, and it's pitch dark in there, and they've got a baby, I'd want that done by Tuesday,
sorry, voice note, I'm feeding the hens | Dear madam, three gentlemen from abroad ask in the
portal chat whether we have a prayer room near by, a rice cooker and late checkout. Yes, yes and
until one. Kindly reply in English by tonight. Regards, Tobias | My tax adviser wants last
quarter's bank account matched with the receipts before he'll start on the return, so that's one
for you: Q4, by 20 February. | Hi, so I've got a list of thirty doctors' practices who might
want our back cushions, can you ring them and get me some meetings, all booked by Friday next
week, that's the seventeenth | yeah hi so we need to stop with the lorry in front of number nine
and there's no parking there at all it's mad so that no parking zone form for the council could
you fill it in we start on the eighth of June just so you know | timesheets again yes I know
it's late five lads for April one of them writes like a spider add up the overtime and the
Saturday extra and what belongs to which site please | um need sixty no seventy bags of
levelling compound get me prices off three merchants and how fast they deliver because the
crew's standing there otherwise it's the old cinema by the way the one with the weird balcony |
I've got these measurements on the back of a pizza box no joke for the nursery ceilings and
walls and there's like nine windows to take off can someone turn that into a proper sheet I'll
photograph it in a sec | Hello, my nephew built me the pages and they are beautiful and
completely empty. I need words for home, for what I do (tuning, repairs, moving uprights down
staircases) and for a bit about me. This month still, please, before he goes off to university
and forgets the password. Thank you and regards, Ludo Brandt, pianos | Dear desk, I can't do it
any longer without getting cross. There are eleven comments on the booking site, four of them
about the cockerel, and each ought to get a civil answer. Please take it out of my hands.
Regards, Winifred Oates | Dear desk, we begin picking plums a fortnight early and my hundred and
ten pick-your-own families must hear of it. Please write them a proper e-mail with a map and
have it go out on Friday the 21st at ten in the morning. The list is in the same tool as last
year. Yours, Agatha Plumley | while you're on to the merchants about the plasterboard... I also
want prices for 30 bags of bonding coat, that's for a different site (Dunmore Road), so keep it
apart | Got the fifth scaffold price in just now. Five. One has the netting in it, two don't,
one is per week and I've honestly stopped understanding what I'm looking at. | Too late to
drive, I've left it way too long, so: flight to Lisbon plus one night hotel, not more than 400
all in. one trip, whatever date is cheapest in April | morning! i run a mobile dog grooming van
in Leeds. feb bank statement + a shoebox of receipts (photographed, sorry for the paws). could
someone sort the books, and while theyre at it invoice the kennels £640 for 8 washes? accountant
wants it all friday 1pm | Sat in hospital with my leg up and just remembered Cambridge
Midsummer. Papers were on the dashboard. They close Monday. Somebody get me in, same footage,
toy joint and the ducks | they've changed the bridge on the B road out of Whitchurch, it's got
one of them restriction boards now and my mast's 4.7 folded. I need to know another way round
before I leave Sunday 29th, somebody who's got the maps | No not that one, the drawing's fine.
New thing. Friday 27th from six in the evening I've a private hire, hospital do, and I'm two
short on the Cups. Just fasten the kids in, smile, no smoking | Two bits. I'd like to know what
the other three locksmiths in Norwich ask for a call-out after 10pm. And our own call-out price
on the site is wrong, it's 95 now. | So I've taken over a tea shop (Harrogate, tiny, smells
divine) and inherited 1,900 addresses who haven't heard a peep in 3 yrs. One mail please: hi I'm
Bea, the old owner is fine & in Spain, the lapsang is back, come get 10% off. Keep it short and
no puns on tea, I'm begging you | Catalogue: please type the 75 items out of the printed book
into the spreadsheet, then have that spreadsheet done in German. And bill the Museum of Clocks
for the repair, 1,180 | Somebody needs to answer the wholesale enquiries that came in over the
weekend, 22 of them. And each one wants a row in the CRM, there's nobody in there since October
| Back from honeymoon to a wall of undone things, so in no order: Feb books. March payroll (2 of
us + Sasha). Bill the Quakers for the catering. And someone should tell instagram we're alive,
three posts say | The Portuguese isn't ready, I know, this isn't about that. Our cookie banner
covers the whole screen on phones since the last update, the cart button's gone, and there's a
photo upside down. We sell left-handed scissors. It's all a bit much. | Feb salaries were fine
for all, not one phone call. March is the same crew plus my daughter on Saturdays, and it'd have
to be approved by Monday the 30th because the bank takes a day.
""",
}
