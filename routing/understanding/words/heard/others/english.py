"""What people who write English want, of several trades or of none; from what was heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| february invoices need to go out, and the q4 books are still undone too (yes i know) | ok so:
wages for march, the monthly books, and the website still says 2024 in the footer | the
handwritten orders from the christmas market need to get into excel, then bill everybody on it |
Podcast ep 12 is recorded: transcript please, and three teaser posts for linkedin out of it |
Wages: 5 people. Also somebody to answer the chat while we're moving shops. | I need somebody
who finds me 20 boutique hotels on the Baltic coast that might stock our soaps and then rings
them up to arrange a visit | help!! my VA left. unanswered customer mails, unpaid invoices
nobody reminded, insta dead since feb | for the munich trip on monday: train + hotel near the
fair, and someone call the five galleries on my list to get me slots | Translate the new tour
descriptions into English, then swap them in on the tours page | last quarter's bookkeeping +
the invoices to the 3 galleries | type the 80 raffle cards into mailchimp and write them a
welcome newsletter | find out which co-working spaces in Lisbon have podcast studios and book me
a flight there for april 20 | Could someone post the before/after pics on Instagram and put them
in the gallery of my homepage too? | two things while I've got you: chase the three who still
haven't paid for january and get me a train to Munich on the 24th | right, so: books for
february, wages for march, and if there's any puff left in you something nice for facebook about
the new puppy class | You can have a go at the complaints that came in over the weekend too, and
please put up a notice on the website that delivery takes 5 days right now | Let the members
know about the new sauna rules by mail before they kill each other, and I'd want the same thing
in Polish for the notice board | I've a heap of guest questionnaires, about 200, ticked by hand.
Into excel with them, and afterwards I'd like a nice mail to our guests saying what we learned |
Thing is I've said yes to a stand at a fair in Bologna on the 14th of april, so that's a flight,
a room, and the flyer in italian | do the nappies brand competitors first, I mean find out who
they are and what they charge, then ring the nurseries on my list and get me appointments |
let's have the wages for the two seasonal lads done, send the campsite owners their bills, and
somebody might like to put the new pitch plan on the site | I've got an old cassette with my
grandfather explaining his recipes, it'd have to be typed out, and then put across into English
for the cookbook | Since Ines broke her wrist everything has piled up: forty mails from
customers unanswered and the feb receipts not entered in the books | what with the vet's exam
coming up I won't manage the practice's instagram, nor the circular to the pet owners about
ticks. would you | pls type up the 80 business cards from the trade fair into hubspot, and while
we're at it ring the ones marked with a star and get me some meetings | two linkedin posts about
the new training course, then stick the dates on the website too | make me the february books
and the invoices to the three hotels | two jobs: type the 130 class registrations into the
spreadsheet, and write the invoices for the term fees off the back of that | Right then. The
parents' evening recording, 90 minutes, I'd like the whole thing on paper by next Wednesday, and
while you're at it a short letter of it in English for the three families who don't speak
German. | book me a car in malaga from the 2nd of may, small, automatic, and do some posts about
the sailing week there, oh and the price on the site needs to say 890 not 850 | Let me have a
go-through of all mails from patients asking about appointments, answer what can be answered,
and somebody please keep the books from this quarter on, I can't face it | train to edinburgh
thursday next week, back same evening, window seat, quiet coach. And the invoice to the Lodge
for the piano tuning day has to go out | insta + facebook for the mother's day tea, please, also
a mailing to our regulars with the same text more or less, and last the event onto the home page
| Mo left, so somebody has to do wages (6 people), then he also used to send the monthly bills
to the offices we clean, that too | you know the talk I gave at the undertakers' congress?
there's a recording. write it down, cut it into five linkedin posts | ring round the hotels in
town (list's there) and ask for the events manager, get me a coffee date with each of them.
afterwards all names into pipedrive | Now that the season's over I'd like to hand off the whole
of Q1 bookkeeping and also get the winter storage bills out to the 28 boat owners | Since the
lass who did it moved to Spain: a newsletter about our bridal appointments, and whatever mails
come in as a reaction answer them please. | Two things. The price table on the site needs the
new lesson rates, and the old pupils should hear about them in a mailing | payroll for the four
of us by the 27th, and while youre at it bill the Hendersons for the staircase | Right, shopping
list: flights to Porto for the tile fair on 21 May, someone to sort my receipts for the quarter,
and a couple of insta posts on the new oven | two jobs for ye: what do other farriers in Munster
charge, and put whatever comes out of it on my prices page as a wee comparison | Let's have a
mailing about the summer camps, one about the new ponies on insta, and somebody to answer the
parents' emails while I'm mucking out | Bill's overdue at four holiday lets, Ma says be firm.
And a room in Inverness for 2 April would be braw | books for feb, then payroll, then the
reminders for Daly and Voss. in this order | A newsletter to all students about the concert on
the 28th, and put the date on the homepage too. | Translate this into German and put it on the
site: "Closed from 6 to 10 April, in emergencies call the clinic in Moorfleet" | newsletter AND
insta post for the easter retreat, both out on the 18th | Post the pics from Sunday's recital
and answer the parents who keep asking about the recording. | who sells food grade kegs 20L
second hand within 100 miles? make me a list w prices | 2 things. reminders to the 4 who havnt
paid, and put together a newsletter about the mothers day bouquets | put new wheel build prices
on the site then post it on insta too. fri pls | pelham owes me 900 since xmas, chase him agian
will you. politely. ish | cheapest oak supplier who does small loads? need to know before tue or
i'm stuck with the usual robber | cafe on the corner takes 30 loaves a day, bill them on the 1st
of each month, 585 flat | invoice to go to dr lowe on 31st april for the dresser, 2,300 |
newsletter about cask weekend + same text in dutch for our belgian lot | timesheet photos are in
the drive, type em up then run the wages off them. by noon friday or ill have a mutiny | look up
which craft markets in kent still have stalls for june and what a pitch costs, the organiser
sites are hopeless on a phone | Right so the abbott bathroom is finally done, took 9 days not 6
because the joists were rotten but thats another story. She agreed 6,140 on the phone and paid
2000 up front so can you write her the bill for the rest? Her address is on the first one you
did. Need a pint now. | could you do the post for mothers day like last year and write the bills
for february while you're at it | what do I need to serve wine at the pop up in the park??
licence wise i mean, who do i apply to, how long does it take. just find out for me | three new
waiters start on the 1st, they need putting on the payroll and the rota dates in my calendar |
could you find out what other b&bs within 5 miles charge for a double in july and august | I
hate writing this because they were such a nice couple and she cried at the speeches, but the
Harrisons still haven't paid for the silver wedding in January. It's £1,840, I've asked twice by
text and once in the butcher's, and I am not asking a third time. Over to you. | Booking.com
changed the commission in January and since then none of my numbers add up. Somebody please get
the books straight before I sit down with the bank on the 26th. | invoice for the Lindqvist
wedding - 6,200 incl VAT, deposit 1,500 already paid - please send today | I recorded all 14
stops of my old town tour on my phone, rambling as ever. Could somebody write it all down and
then put it into Spanish? The Madrid group is here on 18 April, I want to practise a week before
so say the 11th. | Need someone to ring the marquee people, the loo people and the string
quartet and find a slot next week when they can all come and look at the barn | The Haas
documents are in good hands, I see. I would be most grateful if you could also look into which
German universities run accredited interpreting programmes; a simple table would suffice. The
end of the month is soon enough. | Karlstrasse is SOLD, so the listing can come off the site,
and let's have a smug little post about it | please ring the six on the shortlist today and find
out when they'd be free for 45 minutes | I'm told people email me. I wouldn't know, there are
212 unread. Please answer the ones about workshop dates with the text from the FAQ, leave the
rest | books are perfect. now the awkward part, the Harlans still owe me for the wedding (2,400,
invoice 2025-117). a friendly nudge please, before friday | Three invoices for the agency, one
per magazine issue, 450 each, and put them in the books as well while you're there | Whoever
does my books is a saint. Could the same saint send Ferrante his invoice? 3 portraits, 780 incl.
VAT | transcript and then a German version of it pls, the Q&A is 25 min. monday at the latest |
Brochure reads beautifully so far. Different thing: could you ring the notary in Potsdam and get
me a slot, any day but Friday? | New invoice, Brightwater this time: 6 days at 640, plus 212.40
travel. They only pay against a PO, it's 88213. | Kettle & Sons have now ignored two invoices.
I'd like them to get a third letter, politer and scarier. | thanks, 9:14 train is fine. would
someone draw up a list of places in Ghent with a podcast booth | Ok next. Dr. Osei keeps missing
me. Call her office tomorrow between 2 and 4, she's in then | another month another pile.
evrything from 1 jan to 10 march sorted and booked by next wednesday pls | I'll look at your
question about the case study later. My site says "available from February 2026". I'm flattered
by my own optimism. Make it September. | People write to hello@ mostly at weekends, when I'm
pretending to have a family. Could one of you take those, every Saturday and Sunday? | Somebody
has to find out what a day's studio hire costs in Leipzig, three places will do. I have to put a
number in a quote by Monday. | Sorry, I owe you a date for the listings, I'll come back to that.
The owner at no. 12 wants to see me: find a time with his secretary, and catch her before lunch,
she lunches like a queen | my docs page still says 2023 in the footer and links to a client that
went bust. somebdy should do something about that, and by somebody I mean you | January came out
clean, I checked it against the bank. February then? Same folder, same chaos. | We've a family
moving Lyon to Leeds, hardly a word of english between them. Need our removal terms in French by
Monday | change double lesson to £72 on the site, today if poss | ring the three that asked for
a quote and get them in Tuesday afternoon, I'm round Cardiff way then anyway | All 23 learners
and their slots need putting into one calendar, I've double booked poor Agnes twice now | Right
then, confession time. I've not touched the books since before Christmas, what with the roof
coming off the top barn and our mam's hip. Everything's in three biscuit tins, sales in the
Quality Street one, feed and diesel in the other two. Need it all straight up to the end of Feb,
and have it done by end of this month because the VAT's on my back. I'll bring you eggs | Old
Hodgson still owes me £340 for hay since November. Chase him will you, nicely the first time |
puppy class page is wrong, it's six weeks not eight and Tuesdays not Weds, sort it please | My
diary's paper. 2024 and 2025, every boarding, dog name owner and dates. I want it all in Excel
so my daughter stops nagging | From the first of April boarding's £24 a night. By then I want
the credit notes for the deposits done and a newsletter out explaining the rise, gently | Road's
flooded at the ford so no lessons. Answer whoever's written in asking and put something on
Facebook, both today | Invoice Mrs Pargeter £1,250 for the border plan, and then put her
before-and-afters on my site under Projects | find us three tyre places near Swansea that do
fleet rates then get me a sit down with whoever's cheapest | a customer left a long review in
Spanish, what's she on about? put it in English for us | invoices for the Feb moves, eleven of
them, next week'll do | need this whatsapp from a Polish lady put into english right now please,
she's stood at the gate with a husky | Need somebody on the kennels inbox every morning, I'm out
with the dogs till gone eleven and folk get shirty | there's about 25 messages on the cinema
page asking if the Sunday matinee's subtitled. It is. Answer em all would you | Livery bills
want to be out by Friday love, same fourteen horses as last month bar Conker who's gone to
Hexham | can somebody ring the farrier for us, Bess has thrown a shoe and he won't pick up to
me. soon as you can | What are other yards round Ripon asking for full livery these days? find
me eight or so by next Wednesday | Mrs Okafor has written three times about her refund, could
someone answer her, and send her a corrected invoice asap. I was a coward about it | Could you
get the spring mailing out on Thursday the 19th, text is in the doc called "spring final FINAL",
ignore the other two | invoice Brandt (6.5 days) + early train to Cologne, both tomorrow pls |
Everyone from the cancelled Tuesday list needs ringing with a new slot, and the four who simply
didn't show in February get an invoice (45 each). | There are 61 sign-up cards from the Passion
concert, scans in the folder "cards". Enter them into the member list and then send those people
the welcome mail, say by Wednesday next week. | Would you take the sour off the shop, we sold
the last case, and leave the picture up in the archive because people get sentimental | Two
stars on trustpilot from someone called Gav. would you reply for me today? facts: he ordered on
Sunday, it arrived Wednesday, it was the size he ordered | bill the Kessler wedding (final
instalment, 2,400) and put February's receipts in order while you're in there, by Friday | post
+ mail about the open rehearsal, both tomorrow please | the groom's grandmother's recipes,
handwritten, in Hungarian. Type them out, put them in English, and onto the couple's wedding
page. Yes really. They're paying me for it | I'm a one man consultancy with a drawer. Q1 needs
doing by 10 April. The drawer's been scanned | All the tour groups from March, one invoice each,
out before the 31st. The list's in the calendar, prices as on the board | raffle stubs, 200ish,
names into the spreadsheet by the 18th | can someone chase Lindqvist AB for invoice 2025-118
right away? It's 9,400 and I'd like to eat in April | Book guests 14 to 18 for the podcast.
They've all said yes, it's only a matter of finding an hour each, and none of them can read a
calendar link, so ring | Long one, sorry. The bishop's speech at our anniversary was in Polish
and I only have it on my phone. Could you have it written out, put into English, and then sent
round to the friends of the charity by the 24th? | find me two zirconia labs nearby and book the
nearest | please set the shop's holiday banner live for 31 April, the text is the same as at
Christmas without the snow | a post every Thursday with whatever beer is on the guest tap, Mirko
sends you the photo | four testimonials es>en, don't make them sound American | post that we're
closed for the drain people on monday, and tell anyone who writes in about pickups that
tuesday's fine | Can you take over the fortnightly mail? I write it, you set it and send it,
every other Tuesday | Which of the hotels near St Bavo in Ghent lets you park a sprinter van?
find out and book me the one that does, two nights over the beer festival | hi, first time here.
I run a podcast, 40 or so receipts a month, a bit of ad income from the US in dollars. Could you
do my books for January and February? Everything's in one Dropbox folder, badly named. |
Pre-order for "The Salt Almanac": a mailing, a post, and the button on the title's page. All on
2 April, all with the same blurb, which I'll polish over the weekend | label text de→en by
tomorrow, 60 words, the customs man wants it | fair order forms into the sheet, 78 of them |
interview with the illustrator is in the drive (Lisbon_raw.wav). type it up and get it into
English, she speaks portuguese throughout apart from the swearing | handwritten tasting notes,
14 pages, my father's handwriting so good luck. type up, then get the scores into the
spreadsheet. Tuesday ok? | ring the florist tomorrow, I want to see the peonies | mailing to
last year's ticket buyers that the Brahms is on again, the social stuff Hanna does herself |
remind the three who haven't paid for the workshop and also answer the chap who says he never
got the zoom link | what do other planners here charge for a day-of package? | Swap the header
picture on the home page, the old one still shows Anke, who left us in less than friendly
circumstances | Need the Kickstarter page in French. the website part my nephew does | invoice
for the Harding christening please, 640 | Typo on the landing page. "Scaleable". I've been
selling architecture reviews under that for a year. | full text of ep 12 typed out + put on the
episode page, by sunday | We're moving to Gerichtstr. 14. Mail to all on the list and the new
address on the site, both by Monday please | call with Pieter from the cidery, Tuesday at 3,
same number as before | The choir owes nothing but twelve choristers owe me. Subs reminders to
all twelve by Friday, gently, they're volunteers | Feb books by the 20th please, accountant's
off to Crete after | missed connection in Hanover, need a hotel here tonight near the station,
asap please, under 120 | can we send the donor update between the 17th and 19th? Photos from
Kisumu are in the shared album, captions too | I'd like a list of independent bookshops in
Scotland that stock poetry, with a name and an email for each, and then have them typed into our
CRM. 27th is early enough | Contract with the Dutch distributor into English for me, plus an
invoice to him for the samples, 316.40 net | who owns the UK rights to "Der Schattenfischer"?
I've asked at Suhrkamp and got nothing. Monday would be great | my treasurer has walked out.
somebody please do the February books and run the pay for our two part-timers, as soon as
humanly possible | I have to be at the Leipzig book fair 19-22 March: train and somewhere to
sleep that isn't the airport, and set up coffees with the four agents whose cards I sent you. |
Dictaphone, two tapes digitised, the author's talk in Vienna. We need it typed in German and
then an English version by Thursday week, er, the 19th | I keep hearing there's a grant for
small breweries that switch to returnable bottles. Is there one, who runs it, what's the closing
date? A page is enough | from now on could you take the info@ inbox each morning? Mostly people
who can't find the download link | Prices: 112 of them in the pdf from the printer. First into
the stock sheet, then into the shop. In that order because the shop reads nothing from the
sheet, don't ask | could you key the guest list for Meyer/O'Dowd into the seating tool? 134
names, dietary stuff in column D, and no, the couple has not decided about table 9 | VAT figures
Jan+Feb ready for the tax lady, she does the rest | Three patients want to move off Dr Farouk's
list because he's on leave, ring them and find slots with me. Names are in the practice calendar
under "Farouk ?" | Twelve singers, one conductor with opinions: coach or train to Wrocław for
the festival on 8 May, whichever is cheaper, and beds for two nights | the appeal letter from
our partners in Chișinău is in Romanian. English please, then out to the donor list, I've told
them to expect it | New IPA is called Fog Signal, 6.1%, cans. Needs a page in the shop and a bit
of noise on instagram, both on the 20th and not a day earlier | Ep 87 is uploaded. Transcript,
then three posts out of the best lines. I need both by noon on Friday | Could you find out what
other chamber choirs round here charge for a carol evening, and then write our members a mailing
with the numbers in it? The committee will want to see we aren't greedy. | There's supposedly a
letterpress man in Antwerp who still casts his own type. Track down who he is, get me half an
hour with him, and sort the train | people keep asking whether the 750ml is gluten free. reply
to the nine open emails and add a line to the FAQ so they stop | taproom menu to english, then
up on the page | match Stripe against the bank then chase the non-payers | There's a lady, Mrs.
Pohl, who's convinced we double charged her. We did not: one was the deposit. Would you write to
her, kindly, with the two dates, 3 and 24 February? | Payslips for the two bar staff and the
March till books, both by the end of the month | Back cover of the Norwegian novel into English,
some time next week is fine. 140 words, but they have to sing | ring Wolfgang at the hop farm to
fix a day for my visit, then get me a train down to Mainburg for it | someone please answer the
30 odd mails about late parcels, DHL lost a cage of them and I've run out of ways to say sorry |
Easter opening hours on the site by Friday | New task: trustees' meeting, 1h40, recorded on
Daniel's phone, needs typing out in full because one of them disputes what he said | Batch 0412
is gushing. Answer everyone who's complained (sorry, replacement coming, keep the bottle
upright) and write to the whole beer club before they open theirs
""",
}
