"""What people who write English want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Right so the abbott bathroom is finally done, took 9 days not 6 because the joists were rotten
but thats another story. She agreed 6,140 on the phone and paid 2000 up front so can you write
her the bill for the rest? Her address is on the first one you did. Need a pint now. | i had
this client on the phone yesterday who thought we were closed, turns out google and our own page
both say so from 2024... opening times need fixing there. she also still owes me for the sofa
from december, somebody chase that | Hi team, Gina here from the bookshop. I want some facts
about what other indies do for loyalty schemes. Price, app or card, what people get. Oh and
could you call round the schools on the sheet to book author visits | price for the two hour dog
walk goes up to 28, puppy visits 16. also that photo with Bruno on the front has to go bless
him, put the beach one. by tomorrow please | email to my list and a few posts re the sourdough
book, preorders open, signed copies w a bit of dried starter. pls make it funny-ish. someone
should also design the cover sticker but I guess not you | Invoice for the funeral tea on
saturday, 64 heads at 13.50, the extra urn of soup we forget about. Goes to the daughter not the
church. before 4 today please she asked twice | can you get me to Dublin for the harp festival,
boat not plane cos of the harp, and a b&b with ground floor room. Meanwhile answer anyone asking
about lessons, I'm full til sept | another one from me. Subject: the allotment box scheme. Say
the hungry gap is coming so boxes are smaller and full of leeks, include the leek pie recipe I
pasted, remind about returning crates, and that I'm looking for a helper on thursdays | from
monday 9am onwards I want someone on the phone to everybody on the waiting list for puppy class,
there's 44. Offer them the new sunday group, write down breed and age, and if they don't pick up
try twice then text | The about page on my site is from when I was still doing dreadlocks. Swap
the wording for the paragraph I sent, replace the portrait with the one in the green jacket,
drop the prices for dreads, and link the booking form properly | voice note so bear with me, I
run a mobile sauna and the money comes from three places, the booking app, cash in a tin and
bank transfers, and february is just a mess, can someone line it all up with the statement and
put the wood receipts against it, thats it, ta | Hullo, tis me with the donkeys. All of
january's vet bills and the gift aid money has to be matched to the bank before the trustees
meet, say the 20th. The sponsor payments come in as one lump from the website, break that down
by donkey | Hi! could someone write up the new spring menu for our mailing list? I'd love to
have it Thursday next week, the menu itself starts on the 27th so there's a bit of air. | Easter
mailing!! needs to go out on thursday the 26th, easter is the 5th and people order late every
single year, last year we threw away 40 lamb cakes on the tuesday after | Right, list for you:
reply to the three people moaning on booking.com, invoice the walking group (14 heads, 2 nights,
they know the price), and the letter from the Czech couple into English so I know what they want
| ok confession. there are about twenty people who wrote asking for a first appointment and I
never replied. pls write them all something kind, and those who still want it, put them in
wherever there's a hole | hi hi ok so I talked for about 25 minutes into my phone on the train
about what the programme should be, six weeks, one theme a week, sorry about the announcements,
could someone first get that down as text and then, I know it's cheeky, lay it out as a thing
the clients can write in, like last year's one but less purple | my supervisor wants to see how
I intervene so I need this one session written out, all of it, the silences too. client has
consented. it's an old dictaphone file, hope that's ok | Mrs Okafor up the hill still hasn't
coughed up for the boiler, seven weeks now and I see her at church so it's awkward. could
someone nudge her nicely but, y'know, firmly | Wrote the wall sizes on the actual wall in
pencil, took pics before painting. Could someone turn those into a proper sheet? and then knock
up the quote for the second coat + woodwork off the back of it | Farrier again. Yard with 14
liveries, each owner wants their own bill for Monday's trim, some had fronts only. My list's on
the photo. They're good payers when they get it quick | Customers keep asking if the soap is ok
for eczema. I don't know what I'm allowed to say on the page and what has to be on the wrapper
either. Can you get me the wrapper wording sorted, printer needs it Monday | that woman AGAIN.
now she says the hat is scratchy. it's wool. its been 5 weeks. can you tell me if I have to take
it back and then just do it or not do it | the green lamp sold on A at 9:14 and on B at 9:20.
there was one green lamp. someone please work out what each shop reckons I own, and be nice to
the second person cos they'll have to be told | they gave me two bad ones. first: fair enough,
colour really was off. second is just swearing, that can't be allowed. can we have an answer on
one and the other taken down | Twenty years in business on 9 May. I'd like to do a little do in
the yard, maybe 40 people, somebody to sort that. Needs a proper invitation card, and a word in
the Gazette wouldn't hurt | Flat 6 must be let by the end of the month, I've a list of 11 people
who rang. Would you get them in to see it in some order, and have the contract ready with the
name left blank | ok big one. Basement flat: damp in the back wall, get someone to look at it
and quote. then an advert, be honest about it being a basement. then I'd like you to handle
everyone who replies because I'm on nights till easter and sleep all day | Hamish here again,
I've been thinking, the midgies are that bad in july nobody comes midweek, so lets drop monday
to thursday to 65 and keep the weekends at 95, on all of the sites mind not just the one like
last year when i forgot the other two | Good morning. We have confirmed Agnieszka's solo show
for the autumn. Could you please prepare the consignment agreement for her (12 works,
fifty-fifty), write the press release and get her own page onto our website? Her CV is attached.
| We sang the Requiem last month and it went so well that the cathedral in Aarhus has invited
us! That means a coach and beds for 34 people from 7 to 10 May. The dean wants it in writing, so
some sort of agreement about fee and recording. And I hear there is money for amateur choirs
going abroad, if you could see who gives it? | Love, I'm short of work in June, ring round the
hotels on the coast would you. And my biography still says I'm forty-nine and singing with Derek
so do me a fresh one | a cafe wants to hang 8 of my photos and sell them for me. do I need paper
for that? please make some. and the same eight into my shop as well so people can order them
from home | Mailing about the open studio + the same on my website please. Also Kirsty in the
next studio asks if you could do her a mailing too but with her own pictures to her own people |
We're having to call an extraordinary meeting because of the merger, I need whatever has to be
sent for that. Also the meeting where we decided it was last Thursday and I only have a voice
memo, so that has to become minutes before anybody can lean on it | I'm going to be honest with
you. Since the treasurer had her baby in November no one has opened a single envelope from the
bank. I did pay the hall and the trainer from my phone. The subs came in all right because you
ran those, thank you, and the donations are on that other sheet. What I can't do is turn four
months of statements and a biscuit tin into something an adult would recognise as a cash book. |
Drum camp's full, hooray, all 24 confirmed and the kit list has gone out to them, and I've got
the helpers too. Nobody has actually paid anything yet because I told them "later". Later has
come: the campsite wants its money on the 28th. 165 each, siblings 140, and there's one lad
who's free but please don't make a thing of it. They should get their bills by the 25th | I've
said yes to hosting the county round before thinking, as ever. That means a gym with at least
eight courts' worth of floor, and I also have no one for doors, teas, scores or the car park.
You see where this is going. | Please build me a sheet for the hours of my three freelancers;
Karim's hours of February I have on paper, he should get his pay on the 16th, so prepare that
too. And is there a firm near Aachen that rents out fridge trailers? I'd like prices. | There's
a marketing plan due for the bank, who won't lend me a cent without, and it's got to be there on
April 1. The bank lady wants to see me too: would you fix a date with her, mid-April? | Room in
Antwerp Apr 22 (one night), posters for the Antwerp show A2, and a mail to the collectors on my
list asking if they'd want a private viewing with a view to buying. | Would someone kindly
update the price list on the homepage to what's in my mail from yesterday; raise the same 11
items in the Etsy shop; and let our regulars know in a short newsletter, which I'd like to send
on the 20th. | What I'd like is a campaign. We have a tiny budget (8 euros a day), one product
(a folding cot), one country (Ireland), and a photographer friend who gave us lovely pictures.
Google or Facebook, you tell me, and set it running. | My German is not enough for the residence
office. Someone please call them on Monday at 8 when they open, ask which papers are still
missing, and make an e-mail to me with the answer. | Find out who owns the empty shop at
Lindenstr. 14, what rent they have in mind, when it's free. My neighbour says it's the co-op
bank but she says a lot. | I would need following: price of a pop-up tent 3x3 at different
sellers, a hotel in Brno on 16 April, and if possible a Czech speaking person who will translate
our sales terms. Thank you in advance | Hi. The dealers in Sweden keep asking for the manual, so
it has to be put into Swedish (36 pages). There are also two Swedish dealers who never answered
our quote, one last friendly nudge wouldn't hurt. | Fold everything into one mail to the bank?
No wait. Simply: a letter to the bank that I want the overdraft raised to 5k. And the other
simple thing, check our rivals' delivery times. | We're opening a second bakery in Mill Lane and
I'd love to tell our regulars about it by email. Could you write an issue for it that's ready to
send on Thursday next week? I can supply photos and the story of the oven. | Our two lifeguards,
Kofi and Beth, started with us on the first and it's the first time that we have real employees.
Would you get their hours together and prepare the pay run for March? I'd approve it myself when
it's ready. | New lead while you're busy with Holly Bank: Mr Strand, 01632 960155, wants his
hedges done. Ring him and fix a viewing for Thursday the 19th, then put a quote together from my
notes, 40 m of beech at 9 pounds the metre. | Since the lease for number 2 is nearly through:
number 5 comes up next. I'll need an advert for it, 48 m², first floor, new kitchen, 690 cold,
and then somebody who sorts the people who write in and arranges the viewings. Last time I got
eighty mails in two days. | Two more bits while you're on. Most of my cleaners speak Portuguese,
so the safety film we already have from last year needs Portuguese captions. And I'd like a
better name for our end-of-tenancy package, "Deep Clean Plus" isn't selling. | Three things
please. 1) the video of my pottery course cut to 3 minutes with subtitle 2) write to Sabine and
Olga if they give me a review on Google 3) train to Leipzig for 24 March, back on same day. |
while you're on those invoices I've had an idea for the mail to my customers about the spring
bulbs and I've just talked it into the phone for two minutes it's attached so could you make
something of it and send it round on Wednesday the eighteenth | busy one. quote for the hendry
garden wall, 11m brick on edge coping, notes in the pic. get prices on reclaimed stocks from two
yards. then ring hendry and fix when i can start | hi, Tom here typing for dad. he has the
heating bills and the meter readings for the four tenants at Mill Lane, last year's statements
need to be out to all of them by 31 March. can you take it | Hi there, our carers' choir sang in
the market square on Sunday and it was lovely. I've got about fifty photos and some wobbly
clips. Could the photos become a few Facebook posts, and the clips a short film for the
families? End of next week, Friday, would suit. | I've fallen behind badly since the flu, so
here is what's piled up: - about 30 unanswered customer mails asking where their parcel is - the
new candle sizes aren't in the shop yet - receipts from December still unsorted | Dear team, our
little theatre company has never asked anybody for money, but the lighting rig is thirty years
old and will not last. Would you look for trusts that support village stages and draft an
application for us? I have a quote for £6,400 from the electrician. Kind regards Nigel Farrow |
Hello Nadia, I hope you don't mind me writing on a weekday like this, I know you're busy. I have
a new client starting, a Mr Ferreira, garden design for the whole plot. Could he get the
agreement, the questionnaire and the privacy sheet tomorrow please? His address is in the
enquiry of last Thursday. Thank you kindly, Rosalind Keogh | Hi Bridget, How are the twins? I'm
off to Lisbon for the cork people and would like you to find me flights from Manchester and a
quiet hotel, 20 to 23 April, nothing posh. Give me two or three to choose from. I'll be in the
workshop all day so a text is best. Cheers, Alfie Dunn, Dunn Flooring | Sorry for the silence,
we had the oven engineer in all Monday and half of Tuesday and I've still got flour in my ears.
Anyway, the three cafés I deliver to haven't had their bills for February. Can you write those
and get them out by Friday, the delivery notes are in the shared folder. | At the open day 140
people wrote their email on paper slips, in a fish bowl, in handwriting like spiders. My
apprentice started typing and gave up at eleven. Please get the lot into the CRM by Tuesday and
then write them a welcome newsletter with the 10% code. | The Hendersons finally moved into
their extension, she cried when she saw the kitchen, I nearly did too. My accountant would
prefer me to cry about the money, because the last instalment of 14,200 was never billed. Could
you do that for me? | Since the joinery was in the local paper people keep asking why we're not
on LinkedIn, and my nephew who was going to do it has found a girlfriend. Two posts a week about
what's on the bench would do me. I can send a picture from the workshop whenever there's
something nice. | Jen has left us for the big gym down the road so there's nobody here to phone
people any more. There's a sheet of 25 companies who asked about back courses for their staff.
I'd like visits fixed with as many as possible for the week of the 23rd, I'm in town all five
days | The new wholesaler in Hamburg is a gem, he ordered 200 candles before I'd finished my
coffee. But his staff want our care instructions in German and mine stops at Danke. It's two
pages. He collects the goods on the 19th, I'd need the text on the 18th | After the craft show
there are 86 business cards in a biscuit tin and I've been meaning to sort them since Sunday.
I'll photograph them once the kids are in bed. Could you have them in the CRM by Tuesday, name,
firm, phone and what's scribbled on the back | still waiting for that frames thing no stress.
what's more urgent, the summer courses have to be on the website by sunday, take the old ones
off obviously, and the sign-up sheets from the open day, there's like sixty on paper, those
should get into the crm | you know I've got five girls in the salon now and every month it's the
same, who was sick who did extra hours, I'm chasing bits of paper, I'd like you to collect all
that each month and set up the run so I only have to say ok | I've had an email back from the
tile people in Porto and well it came with a six page contract in portuguese and I can make out
maybe every third word, so could someone put that into english for me, properly I mean, not the
google thing | Dear desk, we are a two-woman candle studio and are thinking of leaving our wax
supplier. Could you kindly look into who in Europe sells rapeseed wax in small quantities, at
what price and with which certificates? A couple of pages with the sources would do nicely.
Yours, Beth and Ines | Hello, it's Lucia of the little yarn shop. I shall be in hospital from
Monday to Wednesday next week, nothing serious, and the shop's inbox will not look after itself.
Might someone answer the customers on those three days, with the templates I use? With thanks,
Lucia | Good morning. February is over, and as ever I've neither sorted the receipts nor billed
the four garden plans. Could I ask you to take both off me: the books for February, and the
invoices to the clients in the attached note? I'd feel so much lighter. Regards, Alistair
(landscape design) | hi this isn't about the calls, a customer just told me when she taps on the
menu on her phone nothing happens, I tried it and yep, blank page, so can somebody have a look
and fix that | oh and one more that's got nothing to do with the posts, I'm off at my sister's
wedding this Friday, the seventh, could somebody sit on the shop chat that day and answer
whatever comes in | okay deep breath, January, so nothing's been done for January, neither the
books nor the wages, there's three of us and the statement's in the shared folder, can you take
both off me before I cry | bit of a mixed bag today, the Olsen people want a credit note because
one chair was scratched, fair enough, and then the chair itself, take it out of the shop please,
we've got none left anyway | Dear Northside, after nine years I am finally taking a real
holiday. While I'm gone, 20 July to 7 August, I'd want somebody to answer the shop's mails in
our name. It's around ten a day and mostly about sizes. Yours, slightly giddy, Petra Holm | Dear
all, I confess: nothing has been booked since the end of June. Would one of you patiently match
the whole third quarter with the shoebox of receipts I scanned? I promise to mend my ways.
Contritely, Rufus Tait | Dear colleagues, a new barista, Kofi, starts tomorrow at 2,150 EUR a
month. Please add him to payroll and prepare September for the whole team of six when the hours
are in. Regards, Justine Abara | Dear Northside, please do the March books for us by the 10th of
April. In addition, kindly raise a credit note for invoice 2026-018, since the customer returned
both chairs. Yours sincerely, Margarethe Sloane Sloane & Daughter | right, um, the new lad for
flat two, he's signing for the first of August, I've got his details on a bit of paper I'll
photograph, same lease as the last one only without the cellar, can you get that ready for me |
hi, it's Col from the lighthouse cottage, the portal pays us in one lump and takes its fee off
first and I never know what's what, can you enter all of those for the summer, June July August,
no rush really | Hello there, Mrs Okafor gave notice by text message and I never know whether
that counts. Let's be kind: write and confirm it, say when her last day is and how the deposit
works. Thanks, Bernard | so where was I ah the sports hall the town is putting the floor out to
tender it closes on the second of April at noon I'd really like that one could you get the
papers and fill it all in | you know what I was thinking in the van we never go for the public
stuff and my brother in law he lives off it so maybe have a look which councils around here
within say forty kilometres want roofing work done | hang on let me shut the door it's loud in
here right so two things the Bexley job can be billed second instalment forty percent and then
also somebody order me the same anchors as in February two boxes that's all | funny story I got
locked in a church tower yesterday anyway the parish wants the references and those self
declarations for the stone repairs the bid thing you know can you put the folder together | Good
morning, we open for asparagus next Thursday and nobody knows. Please write to the customers on
our list, to go out on Tuesday the 14th, and put three posts on Facebook around it as well.
Prices are on the blackboard photo I'll send. Yours, Henk and Dora, Lower Field Farm | Dear
writer, the county magazine has offered me a page on keeping bees above a chip shop. I can talk
about it for hours and cannot write a line. Might you ring me, and make an article out of what I
say? They want it on 15 May. Yours gratefully, Desmond Achebe-Lyle | Dear desk, our spring wines
come in on the first of May and the back labels are bare. There are five of them, two lines
each, and the importer's notes are useless ("drinks well"). Could I have the wording by the last
day of April? Regards, Rosalind Kerr, wine merchant | Dear Sirs, I have on tape two hours of my
late teacher explaining how one voices an organ pipe. I wish to have every word of it set down
on paper, hesitations included. The German passages may stay in German. Respectfully, Thaddeus
Wray | I have 140 paper order slips from the market we did on 28 Feb, they all need to go in a
google sheet. Thursday would be lovely, Friday 13 March at the very latest | County council is
looking for someone to do hedges and verges for 3 years. There's a 40-page pack and it closes
Fri 27 March at noon. I can do hedges, I can't do packs. | I'm off for an operation from the
23rd to the 27th of March, would there be anybody to keep an eye on my shop's emails those days
and answer them? | So I've bought a job lot of 20 deadstock 70s dresses. I need the photos
cleaned up, descriptions for all of them and a proper table of measurements since the labels
lie. No mad rush.
""",
}
