"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| ok so: wages for march, the monthly books, and the website still says 2024 in the footer |
Wages: 5 people. Also somebody to answer the chat while we're moving shops. | for the munich
trip on monday: train + hotel near the fair, and someone call the five galleries on my list to
get me slots | type the 80 raffle cards into mailchimp and write them a welcome newsletter | two
things while I've got you: chase the three who still haven't paid for january and get me a train
to Munich on the 24th | Let the members know about the new sauna rules by mail before they kill
each other, and I'd want the same thing in Polish for the notice board | do the nappies brand
competitors first, I mean find out who they are and what they charge, then ring the nurseries on
my list and get me appointments | Since Ines broke her wrist everything has piled up: forty
mails from customers unanswered and the feb receipts not entered in the books | pls type up the
80 business cards from the trade fair into hubspot, and while we're at it ring the ones marked
with a star and get me some meetings | two jobs: type the 130 class registrations into the
spreadsheet, and write the invoices for the term fees off the back of that | Let me have a
go-through of all mails from patients asking about appointments, answer what can be answered,
and somebody please keep the books from this quarter on, I can't face it | Mo left, so somebody
has to do wages (6 people), then he also used to send the monthly bills to the offices we clean,
that too | Now that the season's over I'd like to hand off the whole of Q1 bookkeeping and also
get the winter storage bills out to the 28 boat owners | payroll for the four of us by the 27th,
and while youre at it bill the Hendersons for the staircase | Let's have a mailing about the
summer camps, one about the new ponies on insta, and somebody to answer the parents' emails
while I'm mucking out | A newsletter to all students about the concert on the 28th, and put the
date on the homepage too. | newsletter AND insta post for the easter retreat, both out on the
18th | 2 things. reminders to the 4 who havnt paid, and put together a newsletter about the
mothers day bouquets | cheapest oak supplier who does small loads? need to know before tue or
i'm stuck with the usual robber | newsletter about cask weekend + same text in dutch for our
belgian lot | Right so the abbott bathroom is finally done, took 9 days not 6 because the joists
were rotten but thats another story. She agreed 6,140 on the phone and paid 2000 up front so can
you write her the bill for the rest? Her address is on the first one you did. Need a pint now. |
three new waiters start on the 1st, they need putting on the payroll and the rota dates in my
calendar | Booking.com changed the commission in January and since then none of my numbers add
up. Somebody please get the books straight before I sit down with the bank on the 26th. | Need
someone to ring the marquee people, the loo people and the string quartet and find a slot next
week when they can all come and look at the barn | Karlstrasse is SOLD, so the listing can come
off the site, and let's have a smug little post about it | books are perfect. now the awkward
part, the Harlans still owe me for the wedding (2,400, invoice 2025-117). a friendly nudge
please, before friday | transcript and then a German version of it pls, the Q&A is 25 min.
monday at the latest | Kettle & Sons have now ignored two invoices. I'd like them to get a third
letter, politer and scarier. | another month another pile. evrything from 1 jan to 10 march
sorted and booked by next wednesday pls | Somebody has to find out what a day's studio hire
costs in Leipzig, three places will do. I have to put a number in a quote by Monday. | January
came out clean, I checked it against the bank. February then? Same folder, same chaos. | ring
the three that asked for a quote and get them in Tuesday afternoon, I'm round Cardiff way then
anyway | Right then, confession time. I've not touched the books since before Christmas, what
with the roof coming off the top barn and our mam's hip. Everything's in three biscuit tins,
sales in the Quality Street one, feed and diesel in the other two. Need it all straight up to
the end of Feb, and have it done by end of this month because the VAT's on my back. I'll bring
you eggs | My diary's paper. 2024 and 2025, every boarding, dog name owner and dates. I want it
all in Excel so my daughter stops nagging | Invoice Mrs Pargeter £1,250 for the border plan, and
then put her before-and-afters on my site under Projects | invoices for the Feb moves, eleven of
them, next week'll do | there's about 25 messages on the cinema page asking if the Sunday
matinee's subtitled. It is. Answer em all would you | What are other yards round Ripon asking
for full livery these days? find me eight or so by next Wednesday | invoice Brandt (6.5 days) +
early train to Cologne, both tomorrow pls | Would you take the sour off the shop, we sold the
last case, and leave the picture up in the archive because people get sentimental | bill the
Kessler wedding (final instalment, 2,400) and put February's receipts in order while you're in
there, by Friday | I'm a one man consultancy with a drawer. Q1 needs doing by 10 April. The
drawer's been scanned | can someone chase Lindqvist AB for invoice 2025-118 right away? It's
9,400 and I'd like to eat in April | find me two zirconia labs nearby and book the nearest |
four testimonials es>en, don't make them sound American | Which of the hotels near St Bavo in
Ghent lets you park a sprinter van? find out and book me the one that does, two nights over the
beer festival | label text de→en by tomorrow, 60 words, the customs man wants it | handwritten
tasting notes, 14 pages, my father's handwriting so good luck. type up, then get the scores into
the spreadsheet. Tuesday ok? | mailing to last year's ticket buyers that the Brahms is on again,
the social stuff Hanna does herself | Swap the header picture on the home page, the old one
still shows Anke, who left us in less than friendly circumstances | Typo on the landing page.
"Scaleable". I've been selling architecture reviews under that for a year. | call with Pieter
from the cidery, Tuesday at 3, same number as before | missed connection in Hanover, need a
hotel here tonight near the station, asap please, under 120 | Contract with the Dutch
distributor into English for me, plus an invoice to him for the samples, 316.40 net | I have to
be at the Leipzig book fair 19-22 March: train and somewhere to sleep that isn't the airport,
and set up coffees with the four agents whose cards I sent you. | from now on could you take the
info@ inbox each morning? Mostly people who can't find the download link | could you key the
guest list for Meyer/O'Dowd into the seating tool? 134 names, dietary stuff in column D, and no,
the couple has not decided about table 9 | Twelve singers, one conductor with opinions: coach or
train to Wrocław for the festival on 8 May, whichever is cheaper, and beds for two nights | Ep
87 is uploaded. Transcript, then three posts out of the best lines. I need both by noon on
Friday | people keep asking whether the 750ml is gluten free. reply to the nine open emails and
add a line to the FAQ so they stop | There's a lady, Mrs. Pohl, who's convinced we double
charged her. We did not: one was the deposit. Would you write to her, kindly, with the two
dates, 3 and 24 February? | ring Wolfgang at the hop farm to fix a day for my visit, then get me
a train down to Mainburg for it | New task: trustees' meeting, 1h40, recorded on Daniel's phone,
needs typing out in full because one of them disputes what he said | Need the interview with Mrs
Okafor typed up. Word file please, timestamps every couple of minutes, leave the swearing in,
and mail it to me AND to my editor | the flyer in italian by friday. also the hotel. | For the
guest house: reply to everybody who's asked about dogs (yes, small ones, 8 a night). And swap
the header picture online, the snow looks silly now | Newsletter. Invoices for the February
pupils. That's it. | Can you get me a train to Basel and back, with a seat by the window, no
changes if possible, bike space too, invoice to the company name please | hotel for two in
ghent. and a restaurant review of my own place written by a fake customer haha no, serious:
answer the booking mails that piled up since sunday | Invoice 1: Delgado, piano tuning, 120.
Invoice 2: St Mary's, organ thing, 480. Then the train to York | Right. Books. Then the April
mailing. Then chase Pemberton for the gate. | Translate the rental terms into Spanish; keep the
numbering; the bit about deposits has to be exact; the annex stays in English; send as pdf and
as doc | the accountant keeps nagging about receipts, the customers keep nagging about when
their bikes are ready. take both off me please before i scream | Answering the chat on my site
while I'm in hospital: shipping is 5 days, refunds ok up to 50, anything about custom rings goes
to my brother | newsletter's coming along nicely i hear. new stuff: bill the Quaker hall for 6
sessions, and our insta is dead, three posts | website text + facebook | I run a riding school,
11 staff. For the pay: collect their timesheets, chase the two who always forget, note Hannah's
sick days, work out holiday hours, have the whole thing ready by the 25th | first find me a
printer that does letterpress cards under 2 euros, then tell my customers about it in a mailing
| I've recorded 5 voice memos for my book. Please write them down; keep the order; chapter heads
in bold; mark anything you can't hear. | Two customers, two letters: Mrs Adeyemi gets her bill
for the curtains, the Lodge gets a second reminder for the blinds | My website says we do
eyebrow threading. We don't since Priya left. Take it out everywhere, price list, home page, the
FAQ thing too | Emails first, then invoices. I mean answering the ones from the tenants, and
writing the ones for the locksmith jobs | find me 5 coworking spaces in Lyon w/ phone booths and
post on linkedin that i'm moving there | I have a translator for the French. What I don't have:
replies to the people in the inbox, and an answer to what a stall at the Strasbourg market costs
| can u make a post about the sourdough class? and the other account (the cafe, not the bakery)
needs one about the new barista | So we had the big flood in the cellar in January, insurance
wants everything, and I've been up every night with it, and now Mrs Lindqvist from the council
says she needs the exhibition text in Swedish or we're out of the programme. Swedish text then.
Plus the receipts. | Social posts – could be nice: Monday the new saddle, Wednesday a tip,
Friday Bella's birthday. Same tone as before, photos are in Drive, I approve on Sunday night |
hi just me again. apart from the thing you're doing i'd want a second pair of eyes on... no
forget that. the supplier list for jars, where's cheapest, who delivers to the islands | Train
Glasgow to Inverness, hotel by the station, back on the sleeper; my wife sorts the dog | Can you
get the invoices out before I fly? All of February's, nine of them, numbers continue from 118,
bank details are new, and put a line on about the Easter break | where can i get the cheapest
oak in bulk, and how are the sawmills' lead times, and do they plane it | Invoice for Ms Tran
please, she wants it split: half to her, half to her sister's company, VAT on both, and the
deposit taken off | when you've a minute: facebook. when you've two minutes: german version of
the boat rules. when you've all day: come paint the boat | My nephew usually does the bookings
calls, he's in Thailand. So please: call the leads for me, book them into my calendar, texting
isn't needed | The thing with our inbox: 90% is about refunds, and Sal, who'd know, is off until
May. Answer what you can. Put the refund rules on the site too, that'd save everyone a lot of
typing | Our mailing goes out with no text since Ola left, please do one on the spring bikes.
Payroll same story. Also the roof rack display needs screwing to the wall | Could you redo the
opening line on my homepage? It says 'since 2009' and I started in 2011. Same mistake in the
footer and on the English page | Things I want gone from my desk: sick notes & hours for payroll
/ 200 product descriptions typed into the shop / a very angry customer called Bernice | A long
one, sorry. I bought the cheese cave from my uncle, he kept no records, the inspector was here
and I'm supposed to hand in the temperature logs next month, which is fine, I'm typing them
myself. What I do need is what other caves pay for electricity. And an English leaflet. | is it
cheaper to heat a greenhouse with gas or wood? look it up for me for real, our county, and say
where i'd get the wood. then put our bedding plant prices online | Please price up and send the
bill to the Hargreaves for the two sash windows (labour 9h, glass, putty), copy to their
architect, and ask them to pay within 14 days | Wages: done by 5pm on Friday. Receipts:
whenever. | I'd like to outsource my whole life but let's begin small: hotel in Bath, invoice to
Mr Penhaligon | My baker's assistant handed in her notice, her last hours need working out by
Friday for the pay. I'm also thinking of hiring through LinkedIn, so a post. Somebody who'll
actually knead dough from Monday? | Ok. Team! Prices on the site are wrong (again, sorry, VAT).
Customer Anita hasn't paid, her reminder is due. My niece wants to sell our cards in France, so
what are the rules, could someone look into it | morning all, could one of you get the pricing
from the six gin distillers and then i'd like calls made to bars off the lead list, i want
twenty sit downs in may | my piano students' parents are lovely but don't pay. so: letters to
the late ones. i'll also need to be somewhere warm, so: flight to Valencia | first asparagus
came up this morning!! can you do something for insta and fb for saturday, two of the pics i
sent, mention farm gate opens at 9 and cash only | Three lads on site this month plus Kev who
was off sick mon to weds with a note. Hours are on the whiteboard pic I sent, the saturday ones
are time and a half. Get it ready so I just have to press pay | ok thinking out loud here.. what
do other mobile groomers near Exeter charge for a cockapoo, also is there any grant for an
electric van, and put up a post that I've got two slots left before easter | Busy one sorry. 1)
ring the 15 schools on my sheet & book me demo afternoons 2) bill Hartley Primary for the drum
workshop 3) hotel in Bristol, single, breakfast, near the arena | could you swap the gallery on
my site for the 12 new kitchens, and do the captions in welsh as well. end of the week ok | Do a
linkedin post about me passing the arb cert ( pic attached, the one up the oak) & also can u
find a chipper hire place that does weekends. Oh and my chainsaw wants sharpening lol if you
know anyone | invoice needed right away, Marlowe Press, copyedit of the gardening book, 62k
words at 14 per thousand. their accounts lady goes on leave any minute | I've got the tasting
notes of all 212 wines in a word file, god help me. They have to be in the shop fields, grape,
region, year, sweetness, food. Skip anything I marked red | Oh and different thing, can someone
do my december bank. I lost the will to live at line 40. Theres a lot of small card payments
from market days, lump those by date | can you stick a line on the homepage that the workshop is
shut for easter and change the phone number in the footer, it still has my ex's on it 🙃 same on
the contact page | Typed version of my three dictated patient letters please, I'm a vet physio
so yes the patients are horses. Names are on the file, spell Llanfairpwll right or the owner
will have me | So my accountant mentioned some rural tourism money for people converting barns,
could somebody dig out what that's called, if one woman with 6 pods even qualifies, what they
pay and when it closes. Links please not a novel | hi its Maureen from the wool shop, I have
counted all the stock on paper, 18 sheets, colour number dye lot how many. It wants putting on
the computer thing, the shop one, so it stops selling what I havent got. Thank you dear |
homepage still says "accepting new clients for 2024" 🤦 fix that and also whats the going rate
for a half day brand workshop these days, I feel I'm cheap | february pls, and there's a refund
from the timber yard in there that I think got booked wrong way round in jan, have a look. end
of the week | tomorrow latest: bill for the Nolans, skip hire passed on plus labour 2 days, then
chase Whitlock Estates, thats the £2,100 from november. not being nice anymore | people keep
emailing asking for the rental cottage check in time so 1) answer the ones sitting there 2) put
it on the site, big, 4pm, FOUR | Been up since 4 with the ovens so excuse this. Hot cross buns
on the site (£1.60, box of six £9), same on insta w the tray pic, and the cafe on Bold Street
owes me for feb so send them the bill again | so the Hendersons changed their mind about the
summerhouse but I'd already drawn it twice, bill them for 11 hours at 48 and a polite line
saying design time is payable regardless. include the site survey 120 | march hours for Siobhan
and the two students, Siobhan did 6 sundays well 5 and a half, students clocked on paper. one of
em had covid. has to be all set by month end so I only need to look it over | by the way new
one: which insurers do public liability for one person forest schools, roughly what does it cost
and do they cover open fires. three options is loads | every friday someone pls put the veg box
contents on the website, I'll text a photo of the chalk board thursday night. also the picture
of that weeks box | can you get me to Dublin for the harp festival, boat not plane cos of the
harp, and a b&b with ground floor room. Meanwhile answer anyone asking about lessons, I'm full
til sept | Invoice for the Ruddocks (garden clearance, 2 skips, 640) + another for next door who
decided they wanted theirs done too, 210 no skip | put the new fire safety course on the site,
get the course text into polish, and send the nursing home last months bill again, they lost it.
again | another one from me. Subject: the allotment box scheme. Say the hungry gap is coming so
boxes are smaller and full of leeks, include the leek pie recipe I pasted, remind about
returning crates, and that I'm looking for a helper on thursdays | two texts to german please,
the care instructions for the leather bags, & separately my email to the shop in Basel, that one
a bit posher | Invoices for Thursday's clients at the salon have to go tomorrow evening, there's
6 monthly accounts, all listed on the reception sheet incl who gets 10%. dont add tip | my phone
died. someone please answer everyone who's been emailing about swim slots now, and ring the four
who had a bad first lesson and offer them a makeup time | typing up of the 12 dictations from
the vet visits, then copy the weights + vaccines into the herd sheet. tuesday at the latest thx
| what would it cost to sell my honey at Borough and who do I talk to, get the label text in
spanish, and bill Flora Deli for 3 cases | send the Belgian brewery my invoice for the label art
(1,900), and make a flemish version of the care notes that go w the prints | get hours ready for
the crew from the whiteboard picture (Jonno's bad back = 4 days off) and phone round the three
roofers we used last year to see when they can meet me | add the 48 workshop signups to
mailchimp, write a mail to them what to bring (apron, sense of humour), and a post for the last
3 spots | from monday 9am onwards I want someone on the phone to everybody on the waiting list
for puppy class, there's 44. Offer them the new sunday group, write down breed and age, and if
they don't pick up try twice then text | newsletter about the seed swap, keep it short, and also
do the books for jan plus feb since I finally found the receipts behind the seed drawers | I
record my acupuncture case notes walking home, its 16 bits. can they be typed into one doc per
client, initials only. The bit about my shopping list can be left out obviously | chase the
bakery on Elm rd, third time, then check if there's a cheaper insurer for my food trailer than
the one I'm on, £640 a yr, same cover | I teach drumming to adults and got 33 names off the
taster evening, all ticked yes to "call me". ring and put them in beginners or improvers
depending on what they say, lesson slots are open in the calendar, fees are on the flyer |
Random but important. A client wants a headstone in Portland stone and my quarry's shut. who
else sells it in slabs 75mm and up, do they saw to size, whats the wait, and ballpark per square
metre | voice note so bear with me, I run a mobile sauna and the money comes from three places,
the booking app, cash in a tin and bank transfers, and february is just a mess, can someone line
it all up with the statement and put the wood receipts against it, thats it, ta | type the
raffle names into a sheet (112 tickets, 3 pages of scrawl) then answer the people asking if they
won, list is at the bottom | urgent one, the wedding band deposit bill needs sending straight
away, Mr & Mrs Adeyemi, 30 percent of 1,800, dates are in the mail thread, they transfer tonight
before they fly | Hullo, tis me with the donkeys. All of january's vet bills and the gift aid
money has to be matched to the bank before the trustees meet, say the 20th. The sponsor payments
come in as one lump from the website, break that down by donkey | Two things for Friday: an
invoice to Marlow Joinery, 640 plus VAT, and the paper sign-up sheets from the fair typed into
our google sheet | while the supplier search is running, could my shoebox of fuel receipts get
sorted too? end of the week would be great | Our concert page needs the new venue, put it up by
31 April please | We've got about 400 subscribers and I never write to them. Could one of you
draft something about the spring menu, friendly, with a bit of a story about the asparagus
farmer? | my inbox is drowning, 60 odd messages about the recall. could anybody answer them?
there's a text I've prepared | replies are great. two further jobs please: find out which wooden
toy makers in Poland sell wholesale, and write the may newsletter, subject is outdoor toys |
urgent pls: put the allergy recall of the walnut bread at the top of our site right now and do a
facebook post about it too | hiya, it's Moira from the guest house. I need somebody to go
through last month's bank statement with my receipts, and a return train to Inverness booked for
my mum, cheapest going | invoice for 14 hours at 65, Mr Lund, 27 Church Street | so my sister
finally said yes and gets married in lisbon on sunday 10 may, meaning I need a flight out on the
9th and home on the 12th, hand luggage only, any airport within an hour of bristol. book today
pls, fares jump tomorrow | can we have a monday motivation thing on linkedin, like weekly? | Hi!
could someone write up the new spring menu for our mailing list? I'd love to have it Thursday
next week, the menu itself starts on the 27th so there's a bit of air. | two things for tmrw:
bill the Osman wedding (1,900) and nudge the Greens, theirs is 40 days overdue | All the feb
hours for Kessler & Co to be invoiced right at the start of next week, they do their pay run on
Thursdays | Easter mailing!! needs to go out on thursday the 26th, easter is the 5th and people
order late every single year, last year we threw away 40 lamb cakes on the tuesday after |
rental car in faro for 6 days, pick up 3 june. by 27 march is ok, my new card only works from
the 24th | could you take this over for good, matching my bank statements, always by the 10th of
the following month? | hours of my 2 helpers for march, I need them mon 30th 12 noon, they get
paid on the 1st | the old paper files 1998-2010 into the crm, by the end of the year, it's 2
boxes and a spider | what did 3 star places in brighton charge in august 2025? i only need sat
and sun | contract, 6 pages, english to dutch, within 48 hours | two insta posts for mothering
sunday, both up on saturday at 10am, tulips in one and the voucher in the other | a woman has
been asking since 9 this morning for a refund on order 10-11, could you reply to her | in three
hours at the latest the sold out banner has to be on the homepage | looking for a place in
Porto, 4 nights, 2 adults 1 kid, max 110 a night | price lists of the three wholesalers into one
sheet. 5 working days is ok with me | The Sunday sermon, part 2, 38 minutes. Thank you kindly. |
version 3.4 of the manual to polish please, only chapters 2-9 | please get the pay ready for
Ana: 86 h in february, 2 sick days, 1 half day | put on the site that we are open 9 to 5 except
wednesdays | 24 delivery notes from 2024/25 to be typed in. column B is the date, 12/05 style |
menu into spanish? 10 days from now would do | march wages for 4 people. the money should land
on the 27th so have it prepared on the 25th ok | sick days Jan–Mar pulled together for all 9
staff. my accountant is here on tuesday 24 march at 11 and she bills by the quarter hour, last
year I paid 3 hours for watching her read, so I need them at 9 that day | receipts from jan and
feb are sitting in a shoebox (well, a dropbox). all of it sorted by end of the month would be a
dream | can sb cover the shop chat on weekdays 5-7pm? thats when I do the school run and then
dinner, so really every single weekday | Could somebody look into grants for micro breweries?
The bank wants to see me monday at 2, so monday morning I'd need the list in my hands | Good
morning, a dictation of 22 minutes, family matter. Could it be ready in 3 business days? | ok
something else, my van mileage since january is in a notebook, needs typing into excel | Please
ring the 30 people from the open day and get them in for a trial lesson, starting tomorrow | two
more: a mailing for the mother's day set, and a different banner on the home page. both by
tomorrow | Right, list for you: reply to the three people moaning on booking.com, invoice the
walking group (14 heads, 2 nights, they know the price), and the letter from the Czech couple
into English so I know what they want | separate thing: ring the eleven people from the Chamber
breakfast and fix a coffee with each of them | need a return train to Leeds on Tuesday the 17th,
window seat if you can | the board meeting recording from tuesday typed up, and find me three
venues in York for 20 people. end of the month will do | back from Crete and drowning. feb
books, reminders to the three who haven't paid, and a post saying we're open again. all by the
end of the week if any way possible | new thing: my bio into French, 200 words, for thursday |
someone to answer the shop emails every weekday, it's about 15 a day, mostly where's my parcel |
I've got a 50 min interview on my phone that needs typing up. no rush with it | Bellweather
still haven't paid february. or january, come to think of it. I hate asking. | ok confession.
there are about twenty people who wrote asking for a first appointment and I never replied. pls
write them all something kind, and those who still want it, put them in wherever there's a hole
| Need the whole website redone. New host, new everything. Who does that with you? | the mail to
my people about the April group needs to go Monday, draft is a 6min voice note where I ramble,
find the good bit (it's near the end) | two calls today, first one is a maybe (Ines, she wants
to see the price on paper and talk to her husband), second one is a definite (Caroline!! couples
work, she and Matt) so those two get the paperwork | Found a carrier bag behind the filing
cabinet. 2025. All of it. Where do I send it | Workshop 21 April, 24 heads, Sheffield. Need a
room and a deck. Content attached. | Mediation yesterday, both sides agreed to recording. 2h10.
Verbatim please, speakers marked A and B, no names. By tomorrow. | People download the free
"first 90 days as a boss" pdf and then silence from me. There should be a few mails after that,
spaced out, warm, ending in an invitation to talk | ok so idea, voice note version: you know the
five women from the returners group, could you write to them and ask how they're getting on,
like really, and whether I'm allowed to quote it, and then whatever comes back, make it into
those little tiles for the insta, no faces, just the words | can you find me a supervisor? like
go through the directory and make me a comparison of who's good with trauma and what they charge
| ep 9's up on the drive, tidy please, the usual. And a written version of the chat for the deaf
listeners, I had such a nice mail about that | Wrote 900 words on why discounting kills firms.
Chop it up. LinkedIn. No emojis. | Right, big one, sitting in the car so bear with me. The
cohort finishes, so they need to be shut out of the course area but keep the downloads. Then ask
all nine what they thought, honest answers, best lines I'd like to use. And three are on
instalments and are behind with the last one so they need a wee reminder. That's it I think |
Fuel receipts, parking, timber yard, they're all in a carrier bag in the van. My accountant
needs Jan and Feb by the 20th or she'll charge me extra. I can post the bag tomorrow | two bits
for whoever's on: the Ferris job wants invoicing (final, minus the deposit), and I need a stage
payment bill for the Lodge, 40% | Morning. My bookkeeper says there's 19 payments on the
business card in Feb with no receipt. NINETEEN. I've got most of them somewhere in email. If you
can dig those out and match them up, you'll be in my will. She's closing the month on the 16th |
Been told I should be charging overtime for the night pours. Sheets for all five men since New
Year are here in a biscuit tin, can you tot up what's nights, what's Sundays and what's
ordinary? Then add it on to a bill for the contractor | need three things sorted before Friday
teatime, say 5: price for Mrs Bell's stair runner (14 treads, wool), chase the dentist for his
carpet money, and get me the fitting date agreed with the nursery | Someone needs to get on to
the merchants about why my 2 pallets of lime came short AND sort me another 8 bags from anyone
who has it, I'm mid-wall. the complaint in writing please so it's on record. today!! | Two more
jobs came off the back of the fair: a garden bench in larch with a curved back for the Misses
Hale, and a porch for number 40. Both want a figure, separately | so this chap emails me, he
says the derailleur i sent him rubs on his frame, he's had it 11 days, wants his money back, i
dont realy want to argue, can you just sort him | ok so I'm in the van so this is dictated,
right, there's the new dice trays, walnut and oak, they need a description, a good one not like
the last lot I wrote myself, and then once that's there can someone stick them on the German
marketplace in German obviously, and that's it, oh there's only one photo so far sorry | Package
to Mrs D in Swansea turned up looking like it'd been sat on by a horse. She sent pics. Need my
58 quid back off the courier AND she'd like a new one rather than a refund | Man wants a
discount because "he's a collector". third mail this week. I'd be rude so you do it | Could you
see what others ask for a handmade dog lead, 1.5 m, and whether mine at 29 is daft? I've a stall
meeting Tuesday and want to know by then | Sold the mammoth pattern weights to a chap in Norway
and a set to the Channel Islands. Is it the same form? Anyway need it for both | What's my
competition charging for a quilted chicken. Yes a quilted chicken. No rush, sometime next week |
we've had 7 orders from Austria in a month. seven!! and every one of them guessed their way
through my English. 22 listings, could they read it in their own words? by the 31st if that's
doable | candles need those little pictograms under them don't they. the flame and the teddy or
whatever it is. can you find out which and give me what to print, 4 cm round | Bookkeeper wants
January AND February split by channel with what was refunded. I have: a shoebox. Logins you've
got. She's here Monday at nine | ok question. if i make bath bombs do i need a chemist to sign
something?? friend got delisted. i'd like a list of everything i'm missing so the bombs can go
up legally | pls write to the people who bought the starter kit last spring, refills are in.
Just them not the whole list! Sunday 15 March, 9.30 am | he sent the reel back wet. WET. with a
trout scale on it. i want to refuse but nicely. can yous take it fae here | I've written the
book and nobody knows. There must be shows about old instruments, folk music, or just people who
like listening to odd trades? I'd talk to anyone. Can you get me onto some | could somebody just
put something up for me every Monday, knife of the week sort of thing, I've got a thousand
photos and zero words | Me and my sister are finally splitting from the salon and going on our
own. No idea what to be called. Whatever it ends up being, it'll want drawing up nice with
colours and that ✂️ | Book's out 2 June. Want to be invited to things, shows, folk who talk into
microphones. And get a proper notice to the papers with the cover. | Hi, new online shop built,
looks great, is empty. Start page and story of the dairy are lorem, plus all 11 cheeses need a
blurb and what wine goes with | Guide dog number 100 leaves us on the 24th, I think there's a
story in it for the regional papers. They should know by the Friday before so a photographer can
come | Will answer that later. In the meantime I've a story about a Victorian shoe found in a
flue. Make a proper long read of it for the site, then the short of it to my mailing list and a
teaser for facebook | forwarding this from the association: "Dear member, we're delighted to
confirm that your hedge has been named Hedge of the Year." So. What do I do with that. Feels
like the county should hear about it | St Patrick's do at the guest house!! Tuesday 6pm I want
it up on the socials that we've a session on and there's stew, use the picture of Da with the
bodhrán | Could the class timetable for summer term land in everyone's inbox on Sunday evening,
that's when mums plan the week. Draft's on my fridge, pic below, ignore the shopping list | The
choir confirmed!! 9 rooms, 2 nights, 12-14 June. Take those rooms out everywhere please and send
their treasurer a bill for the 30% deposit, address is in the mail i forwarded | group of 14
hikers asking if we'd do packed lunches and what time is breakfast. they decide at 5 today
between us and the hotel so someone be charming. yes to lunches 9.50 each, breakfast from 6.30 |
boiler in 2B making that kettle noise again. she's in tomorrow after 2 | shoebox. literally.
it's all in the shoebox, jan and feb, some of it is fuel some of it is paint. I photographed the
lot (63 pics). make it make sense for my accountant | Lift at Quay House is juddering between 2
and 3. I'd like the lift people in next week and everybody in the block to know when it will be
out of service. | Neil. 1) unit 9 needs billing for the broken shutter, 385 + VAT, shutter
firm's bill attached. 2) unit 3 hasn't paid since Jan, chase. | Guest broke the glass door of
the shower in Fern, admits it, very sorry about it. Need a glazier, and then they should get a
bill from me for whatever it costs plus the lost night 84 | people keep booking one night on
saturdays and then im stuck with a dead friday and sunday. can that be made impossible | Could
you from now on look at my account on the 3rd of every month and tell me who's short? I always
forget and then it's the 20th and I feel awkward asking | Is it possible to have the costs of
Nettle Cottage and Rose Cottage pulled apart? They've been lumped together since we bought the
second one, and my husband wants to know if Rose earns anything at all. | I got the bank export
for February attached. 1) enter it please with the receipts you already have 2) while you're in
there tell me which of the tenants hasn't paid yet | the wedding lady again. wants to know can
they bring their own DJ (yes till 11) and what would all 6 cabins cost thu-sun. could you answer
and put the price on a proper offer, 6 x 3 x 110, by tomorrow | yo 4 things. album bio. register
the 9 tracks. put vinyl in shop. find me a release party spot | Hi! Two small ones: 1) final
invoice for the Okafor wedding, €1,400 less the €400 deposit 2) new gallery "Spring elopements"
on my site, pics are in the folder. Both by Friday please 🙏 | press kit, new licence contract
for the label guy, hotel in Ghent, bill for the workshop | The Lindqvist bronze is sold to a
collector in Zurich. Needs crating, customs, the lot. The bill goes to him too, 6,200 plus
whatever the transport costs. | two invoices pls: Hargreaves Books, 3 spot illos, 450. Marlow
school visit, 220 + train 31.40 | What money is there for a debut record? And if you find the
obvious one just write the application, I can't face another form | A magazine printed my
portrait of the baker without asking! Please find out where else it is and write to them. Also I
need a proper licence agreement for the next one who DOES ask 😅 | - arts council form, deadline
27 march - new cv page on the site - agreement w/ the framer's gallery, they're hanging 6 of
mine | Hello, it's Harriet's assistant here. She says please look over the fair's exhibitor
contract, and also find a shipper to Basel for nine framed pieces. They are to leave here on 1
June. | I did a whole picture book and only now thought to ask, isn't there a collecting society
thing for illustrators? sign the book up, and see if there's anything owed for the two older
ones | So the residency people said yes (!!!) which is lovely, but there's no travel money. Find
me flights to Reykjavik for 3 to 28 August and then find me somebody who pays for such flights,
in that order or the other way round. | I teach, I play, I never write a bill. Please: January
lessons, the Lindgren family, 4 x 55. February wedding at Hotel Sund, 600. And nudge the music
school, theirs from November is still open. | The heron documentary: 14 cues have to be reported
to the society, sheet attached. And the Austrian broadcaster aired it twice in January and I
have seen nothing of it, could you look into that? | I'd like to go for the county's culture
stipend this year, call attached, and also see to it that my sheet music can be bought online as
a pdf, there's eight pieces. | Open calls for ceramics, Europe, anything. Then crates and a
courier for the 5 vases that did get in somewhere, they must be in Faenza by 20 April 🏺 | So the
Whitby thing went lovely, packed it was, the train was fine thank you and the room had a bath,
and Marjorie from the hotel says she'd have me back in the autumn which we can talk about
another time, but she's still not got a bill off me, it was two sets at 175 and she stood me
dinner so don't put food on it | I scored two seasons of a lighthouse series between 2021 and
2023, 31 episodes in all. The cues were registered at the time, by you people's predecessors I
think, confirmations are in the folder. My contract says I keep the writer's share. Now a friend
tells me the thing runs nightly on a channel in Poland and on two in-flight systems, while my
statement for last year lists Germany and nothing else. I'm not accusing anyone, I would just
like somebody who knows these sheets to go through them and get what's missing | Northern desk
is being cute. Job was 2 Feb, half day, pics ran 3 Feb, I sent the bill myself the same week,
no. 2026-11, 240. They said "with accounts". Then they said new accounts system. Then nothing. I
still want to work for them so don't go in swinging. But get me the money. | Christmas dos,
love. Get me in somewhere for December before Derek's lot have them all | 14 million plays and
€38. discuss | On the first of every month, could the concert dates that are over please vanish
from our site? | The AGM has to be called by the 20th, papers and all. Then get the accounts
into a state that Maureen can audit. | Recital programme, running order's attached, then bill
each family for the two tickets they get | Three things happened in the choir this winter: we
sang for the hospice, Bettine turned ninety, and we lost the bass section to a rival. I used to
put this sort of thing in a two-page letter to our friends, with a photograph, and people kept
them on the fridge. Then I had the eye operation. The photos are scanned, the text is in my head
and partly on the attached tape, the addresses you have. Could it be made again, as it was? | -
june regatta, 40 jobs, nobody on any of them yet - float money and bar slips from the dinner,
all in an envelope, need entering - 6 new juniors, forms scanned | Open week! I imagine: a warm
little letter to all former students, a flyer with my nice photo by the lake, and a way for
people to say which trial class they want to come to. Does that make sense? x | We need a
treasurer. Nobody reads the noticeboard. Put it to all of them in such a way that at least one
feels guilty | I'm going to be honest with you. Since the treasurer had her baby in November no
one has opened a single envelope from the bank. I did pay the hall and the trainer from my
phone. The subs came in all right because you ran those, thank you, and the donations are on
that other sheet. What I can't do is turn four months of statements and a biscuit tin into
something an adult would recognise as a cash book. | Lists for the Monday classes, who's in
which. The cover teacher starts and she hasn't a clue who anyone is | Somewhere for the grading,
about 60 people, Saturday 16 May in the afternoon, and programmes with all the kids' names in.
Spelled right this time, I'll send the list | Morning! From last night: my scribbles want typing
up as the official record, Paul D. is now Paul and Hannah D. with a joint membership so that
wants changing, and four folk asked to pay in two halves so they need new invoices. Next week is
fine for the lot | can someone put the dinner takings in the book today still, i've the slips
here and they're getting wetter | Spring appeal letter to all friends of the garden please. And
when I looked I saw nobody who gave at Christmas ever got anything back from us, that's 34
people, put that right as well | I am taking over from Geoffrey as secretary and he has left me,
in no order: an annual meeting not yet called, a members' letter not yet written, January
minutes that exist only as his pencil notes, and an entire carrier bag of till slips. Could you
take all four? | The Patels paid 200 instead of 80. She says keep the rest as a gift, so do her
a receipt for the 120. Whereas the Lomax boy's mum hasn't paid a penny since September, remind
her would you | invoice 2nd half of the year to parents, fill the two free places in tuesday
beginners from the waiting list, strike off anyone we haven't seen since xmas (names below) |
can u build us a website with a shop for the tutus | tickets for the ceilidh (numbered, 180)...
a big poster for the chippy window... and something to go round everybody on the list saying dig
oot yer dancing shoes | Colm. Committee met last night, seven present, two sorry. We went
through the boat insurance, the new trailer, the junior coaching row (again), and I said I'd
write to members about the slipway, which I will do myself, leave that. Recording's 1h50, most
of it Brendan. Need a decent record with who agreed to what. Names in the file. | sat in the car
outside school so quick. meeting recording sent. need it written up. we also said cake people
for the fair, eight, and that the fair itself gets announced to all parents. ok kids coming bye
| the hendersons debit bounced again 🙄 | We're adding a second pottery for the elderly group,
which needs a ground floor room with a sink, and the fifteen people on my paper list need to be
put in properly with confirmations. | 1) chase the 11 who still haven't paid 2) who's been in 25
years this year? need names for the pins
""",
}
