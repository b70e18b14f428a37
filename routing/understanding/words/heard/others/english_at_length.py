"""What people who write English want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| for the munich trip on monday: train + hotel near the fair, and someone call the five
galleries on my list to get me slots | You can have a go at the complaints that came in over the
weekend too, and please put up a notice on the website that delivery takes 5 days right now |
what with the vet's exam coming up I won't manage the practice's instagram, nor the circular to
the pet owners about ticks. would you | insta + facebook for the mother's day tea, please, also
a mailing to our regulars with the same text more or less, and last the event onto the home page
| Right, shopping list: flights to Porto for the tile fair on 21 May, someone to sort my
receipts for the quarter, and a couple of insta posts on the new oven | Post the pics from
Sunday's recital and answer the parents who keep asking about the recording. | timesheet photos
are in the drive, type em up then run the wages off them. by noon friday or ill have a mutiny |
Booking.com changed the commission in January and since then none of my numbers add up. Somebody
please get the books straight before I sit down with the bank on the 26th. | books are perfect.
now the awkward part, the Harlans still owe me for the wedding (2,400, invoice 2025-117). a
friendly nudge please, before friday | another month another pile. evrything from 1 jan to 10
march sorted and booked by next wednesday pls | Road's flooded at the ford so no lessons. Answer
whoever's written in asking and put something on Facebook, both today | can somebody ring the
farrier for us, Bess has thrown a shoe and he won't pick up to me. soon as you can | Two stars
on trustpilot from someone called Gav. would you reply for me today? facts: he ordered on
Sunday, it arrived Wednesday, it was the size he ordered | remind the three who haven't paid for
the workshop and also answer the chap who says he never got the zoom link | Twelve singers, one
conductor with opinions: coach or train to Wrocław for the festival on 8 May, whichever is
cheaper, and beds for two nights | Batch 0412 is gushing. Answer everyone who's complained
(sorry, replacement coming, keep the bottle upright) and write to the whole beer club before
they open theirs | translate the workshop page, and put a new photo of me in, the old one has me
with a beard | Translate the rental terms into Spanish; keep the numbering; the bit about
deposits has to be exact; the annex stays in English; send as pdf and as doc | first find me a
printer that does letterpress cards under 2 euros, then tell my customers about it in a mailing
| Could you ring the allotment people on the waiting list to arrange viewings? My colleague did
A to K already so start at L | I have a translator for the French. What I don't have: replies to
the people in the inbox, and an answer to what a stall at the Strasbourg market costs | The
wages want doing for the 27th. My speech at the guild dinner was recorded and I'd like it on
paper. | hey could you do a quick bit of copy for the website (about page, 100 words, i now also
do kids' parties) – and maybe a poem for my mum, ha, ignore that | Hours for Lena and Jakub.
Invoices for the school and the sports club – two separate ones, different prices. | A
newsletter like last time, only with the seed swap, volunteers' BBQ, a photo of the shed and
Ron's obituary, kept short. Goes to members and ex-members, I do the sending | Newsletter, then
turn it into French. Boiler guy for the village hall too if you've got one. | my piano students'
parents are lovely but don't pay. so: letters to the late ones. i'll also need to be somewhere
warm, so: flight to Valencia | 3 bills: Sandhu (gutter clean 85), the care home (gutter +
fascias 310, PO 5521), and the pub on the corner 140 but they get 10 off cause of the pints |
the letter from the Swiss gallery came in french, I need it in english before I ring them friday
at nine. its 2 pages, old lady handwriting scanned | Feb please + bill the Ashdown lot for the 3
mosaic days, expenses receipts in the same pic so pull them out | send the Belgian brewery my
invoice for the label art (1,900), and make a flemish version of the care notes that go w the
prints | need the invoice for the Castle Trust ghost tours to go out by the 31st of april
please, 9 tours at 160, group of school kids half price on two of em | Month end for the hair
place. feb + march bank, hours for Jodie and Kay (Kay's on holiday 2 weeks), and answer reviews
on google, the bad one nicely | answer the letting enquiries in the gmail (flat's gone, but the
garage is free) n send Raj his bill for the garage, march, 90 | Danish version of the knitting
pattern pls (garter stitch = retstrik I think), also the yarn shop in Aarhus never paid, send a
nudge | while the supplier search is running, could my shoebox of fuel receipts get sorted too?
end of the week would be great | February's with you already. Separate from that: an invoice for
Tolland Primary, £240, and chase Mr Yilmaz for the one he owes since January. Tomorrow if
possible. | phone round the 31 pubs on the list for tastings, landlords are mostly up by 11,
each gets a 20 min slot | All the feb hours for Kessler & Co to be invoiced right at the start
of next week, they do their pay run on Thursdays | second photo on the about page is from 2011,
swap it. and a post that I'm in the June issue of Bella | hotel in vienna, 3 nights, the
congress is 20-22 may. let's say you have it done the day after tomorrow | 24 delivery notes
from 2024/25 to be typed in. column B is the date, 12/05 style | Could somebody look into grants
for micro breweries? The bank wants to see me monday at 2, so monday morning I'd need the list
in my hands | email for my 300 dog owners about the new hydro bath, only the text, I've got the
pictures | pay run for my two saturday girls, hours are on the sheet as usual. needed by the
27th | Basel, 24th to 26th. Train not plane. Hotel near the fair, quiet, gym if possible. Max
190 a night. | Mediation yesterday, both sides agreed to recording. 2h10. Verbatim please,
speakers marked A and B, no names. By tomorrow. | Anyone know if my flight to Malaga can be
rebooked? hah kidding. well, half. do you do travel | My bookkeeper asks what the 1,148.20 from
the card people on 3 March consists of and I'm staring at it like a cow at a new gate | he sent
the reel back wet. WET. with a trout scale on it. i want to refuse but nicely. can yous take it
fae here | Fwd: "Hola, ¿es posible llegar a las 23h? Somos dos adultos y un bebé" ← no idea what
she wants, sort please. latest check in is 10 but the keysafe works any hour | Accountant says
the February stuff must be with her by 31 April. it's 28 receipts + the card statement. can you
do it | can you check why the streaming payout dropped by half in q4 oh and the remix for kolo
never got registered i think. do that too | Could you post one picture a day for me on the
socials, with those hashtag things? I can't be doing with it. | Summer strings week: 30 places,
please open it for sign up, and I need chaperones for five lunches. Parents are usually happy to
if somebody other than me asks | invoice 2nd half of the year to parents, fill the two free
places in tuesday beginners from the waiting list, strike off anyone we haven't seen since xmas
(names below) | three leavers two joiners, see pics. then everybody who's left gets the new key
code rules by email | One story a day with the daily soup, I'll text the soup at 9. Can you do
that? | we start with oysters on monday. need a supplier with proper papers to deliver, and the
hygiene plan has to say something about shellfish | Kitchen porter wanted, please write and post
the ad. Also have the contract notes for him put into Romanian, he'll likely be a mate of Ionut
| Cart opens on the 24th. I need the launch sequence ready by then: 6 mails, warm, not shouty |
Module 4 is recorded. Please edit the three videos and make a worksheet to go with them, all by
the 27th. | Buyers keep asking if the shirts come in XXL. They do! Could you answer them, and
fix it in the shop so the question stops? | april issue of the bike shop newsletter please.
topics: e-bike subsidy, winter storage is ending, saturday rides | Prices go up on Monday the
16th. New list attached, please have it on the website that day, not before. | Can someone cover
the chat tomorrow at 1pm while we do the webinar? About an hour, mostly password stuff. | 4
insta posts about the new climbing wall, pics in folder 'wall', all up by 31 april | the map on
our contact page still shows the old workshop. new address is 14 Quay St | Two trips: mine to
Antwerp 8-9 April incl hotel, and Sophie needs a car at Bristol airport, same days | I need a
list of co-working spaces in Leipzig: name, street, day rate, and whether they have a booth for
recording. We looked at two ourselves but both were too loud. | follow up on the 12 offers from
the trade fair, nobody has answered me yet. oh and the mail signature looks horrible in outlook,
can it be fixed? | need a plan who works when over easter, holidays of the 4 part timers
included. besides that the podcast ep 7 has a hum in the background, needs cleaning until
thursday next week | there is an accountant letter asking for the 2025 documents, somebody
should put them together until end of march, and a hotel in Utrecht for me on 2 april |
Transcript of Tuesday's board call please; somebody to unblock the drain in the courtyard; and a
rental car from the airport for the 19th. | Please plan our Instagram for May: twelve posts, one
theme per week, reels where it makes sense. I'd want to see captions, hashtags and picture ideas
before anything goes live. | Every first of the month: a report of revenue per shop and per
product group, as chart and numbers. Every Friday: a story on Instagram with the weekend offer.
| The German shop needs a VAT number in the footer, the lawyer says. Speaking of the shop: the
parcels of yesterday are still without labels, 17 of them, must go at 3 today. | Podcast ep. 31
edit (by 17/3), dunning letter to Blum & Co (today), hours table for Feb (whenever) | Prepare
the quarter's VAT, that's due on 10 April, and book me on anything that flies to Porto around 9
o'clock that day. | The sign above the door says 'Bäckerei' in a font my kid chose. Please draw
us something nicer, and the toilet upstairs wants a plumber, could you send one? | Staff
contract: Oksana goes from 15 to 25 hours, change it. Calendar: staff meeting on 30 March, 6pm,
everyone invited. | 42 customer emails since Sunday and I'm in bed with the flu. Somebody has to
answer them today, the rules are the same as last time. | The guests just told me the dishwasher
doesn't drain. Next ones come on Wednesday, so could somebody have a look at it on Tuesday? |
I'd like you to answer the marketplace messages every Saturday from now on, as I'm at the
markets then and can't hear the phone. | We've just heard we won the regional farm shop award!
Could you do a press release about it and get it to the Gazette and the farming magazines? |
Brilliant, receipts arrived. Next thing: the bank statements from October to December need
sorting into the cash book. | The lady from the first talk yesterday, Irina Pavlova, wants the
offer for 5 singing lessons, I told her 340 Euro. Can you write her with a summary until
tomorrow 12 o'clock? | boiler services are piling up, 11 customers on the list, ring them and
get them all in for next week, no more than 3 a day pls | can you take the phone every friday
afternoon from now on, thats when im up on the lift with the cherry picker. name's hollins tree
care | I took 22 shots of the new balayage looks last night, under awful yellow lamps. Can
someone sort the colours out? Two of them have my handbag in the corner, that should vanish. |
With the new brand done I now want: 1) business cards for me and Pete 2) a big magnetic sign for
the van 3) the catalogue texts for the seven safes we sell | Before you go near the rebrand: we
want a line under the name. Something about moving again. Suggestions by Friday? | Our logo only
exists as a tiny JPG and the sign maker wants a vector file. I'm embarrassed, I should have kept
the original. Could you redraw it? | We have a list of 60 care homes in Kent that might want our
foot-care visits. Could you ring them and set up meetings for me in the week of 23 March? |
Every Thursday I would like two posts on our Instagram page about the bread of the weekend. | We
have eleven new owners on a paper sign-up sheet for puppy class. Please type them into the
customer sheet by Friday. | Put the six pictures from the shared drive on the Easter page by the
20th, please. That's when orders for the lamb cakes open. | Three Instagram posts about the
peonies, first one up on Thursday the 19th, and a newsletter on the same subject whenever you
can fit it in | 1) type the order forms from the fair into the CRM 2) invoices to the six who
ordered 3) hotel in Basel for 21 April | The catalogue's a monster, I know. On top of that I
need flights to Milan for the fabric fair, out Monday 13 April, back Thursday the 16th. | new
prices on the site by friday pls, cut and blow dry goes to 48, colour to 95 | before I get to
the photos: hotel in Cardiff for me and Owen on 19 March, one night, max £90 each | Put the
tasting newsletter together from this morning's voice memo. It must be with people tomorrow at
noon. | We're doing the sourdough course online after all. First evening is 9 April at 7pm and
nothing exists yet, no sign-up, no payment, no room. | I want a caption for the new stout, and
separately from that a LinkedIn text because we're looking for a cellar hand. | Could you look
out for public tenders for tree work within 50 miles and send me a list every week? | The
measurements from the Pell Street stairwell are still on the back of a cement bag. I need them
as a proper sheet by tomorrow, photo attached. | Call Jo Marsh and fix a survey for Tuesday at 2
pm, and order 8 sheets of 18 mm birch ply from Hanson. | Oakley rang, wants the cow shed priced
as well, and a second site visit on the 20th if he's free | Cole had us swap the spring and both
cables. 3.5 hours, 210 in parts. He's waiting for the bill. | A Norwegian couple want their
wedding dinner with us, 60 guests, three courses. They should get an offer by Monday, and our
house rules sheet in Norwegian. | Shoebox with Jan and Feb receipts is full again. I want it all
in the books by the 19th, thats when I see my accountant. | Priya has left. Job ad for a second
barista please, and somebody to cover her shift this saturday | When you type physio and our
town we come up on page three. Can't stay like this. | The Easter menu is fixed. It needs laying
out nicely on an A4, and it should go on the website as its own page too. | um, a lady's just
rung, she wants the garden room from Friday for two nights, cash, can you put it in everywhere
now, before somebody clicks on it | sold two lamps today that I don't own. again. the numbers
must be off somewhere between the two shops | Eight new reviews with nobody answering, and the
inbox is at 31. I've only two hands | The otter goes well. I'd have stickers of the badger next,
from the photo I sent in spring | can't see a thing on black shirts. it's the cat one i mean,
not the dog you're doing | Kit says there's no welcome mail at all for new people?! Well there
ought to be. Three, friendly, no shouting. | I lost the outro on ep 20 when I changed hosts.
Anyone listening today gets cut off mid sentence. | Oh and before I forget, a Mrs Delaney has
written twice now that her teapot arrived with a chip and she's getting cross. Somebody nice
should calm her down. | while they're at the web thing - I wonder what the other pottery studios
round Bristol take for a two-hour class. would love to have that in black and white | laptop at
the till takes ten minutes to wake up every morning. drives the girls mad, needs looking at |
We've got a trainee coming on 1 June and not a clue what she'll do all day. A plan for her first
weeks needs to exist by then. | we're at the farmers market on the 13th and there's no banner.
has to be in my hands as a file on the 12th | brochure is great. The HR ladies on my list should
get it with a few friendly lines, by the end of June or they're all on holiday | About 70 people
left their numbers on cards at our street party. Put them in a spreadsheet please. | episode 10
is up, forty minutes, just the two of us. I'd like it as text with time stamps | the new logo is
done, an otter. so the next invoice, 640 to Harbour Yoga for January's cleaning, should carry
it, file attached | I talked with my grandfather about the mill for an hour and it's on my
phone. Could you type it out, no prettying, as he says it? | quarter end is killing me. need
march books, the payroll prepared for 3 staff and reminders to whoever hasnt paid. all by 31
march | Deed of gift, 4 pages, Spanish to English. The client signs on Monday so I want it on my
desk Friday 5pm at the latest | New page for the wedding cakes on the site, text is in the doc.
Then the whole menu into German. End of the month would do for both | There's a list of 55 pub
landlords from the trade fair. Ring them and get me tastings in the diary for 23 to 27 March |
Wages for the riders this month, 6 of them, two started mid month. I pay on the 25th. | Two
mailings: the candle testers to the 40 gift shops, and separately the welcome kits to our 12
stockists. Different boxes, so treat as two jobs | I'm in surgery every Wednesday and can't
touch the phone. Is that something you'd cover, every Wednesday, all day? Vet practice,
Shropshire. | salaries go out on the 28th, pls get the run ready, 3 staff + 1 mini jobber who
started on 2 feb | Book me sales calls with the people in the list, any day in April works,
mornings preferred | The opening hours on our website are still the winter ones. We're open
Tue-Sat 10-18 now. | There are 35 warm leads from the fair rotting in leads_fair.xlsx. It would
be great to have meetings with them next week. | certificates for the 11 first aiders from
Saturday please, list attached. plus I recorded the trainers' chat afterwards, could someone
pull out what we agreed on | I'm off to Crete 6 to 17 April, first holiday since 2021. Who talks
to the pet owners when they call? | Mrs Lindqvist wants a figure for repainting 7 windows, by
tomorrow. My scribbles are in the photo. £95 a window plus scaffold. | Tomorrow at 2pm I've got
the architect, the client and two engineers on Zoom. I can't talk and write. Somebody to sit in
and note who promised what? | can you type up a voice memo for me? 22 min, just me rambling
about a will | Any of you able to find out what other climbing gyms in Yorkshire ask for a day
pass? A page will do. | Got the second interview recorded this morning, 38 min, Prof. Lindqvist.
Could I have that typed up by Thursday? | Council wants a form filled in for the skip on the
pavement outside the hall. It's attached, you've got all my details
""",
}
