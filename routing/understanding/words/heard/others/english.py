"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| Podcast ep 12 is recorded: transcript please, and three teaser posts for linkedin out of it |
for the munich trip on monday: train + hotel near the fair, and someone call the five galleries
on my list to get me slots | find out which co-working spaces in Lisbon have podcast studios and
book me a flight there for april 20 | You can have a go at the complaints that came in over the
weekend too, and please put up a notice on the website that delivery takes 5 days right now | do
the nappies brand competitors first, I mean find out who they are and what they charge, then
ring the nurseries on my list and get me appointments | what with the vet's exam coming up I
won't manage the practice's instagram, nor the circular to the pet owners about ticks. would you
| two jobs: type the 130 class registrations into the spreadsheet, and write the invoices for
the term fees off the back of that | train to edinburgh thursday next week, back same evening,
window seat, quiet coach. And the invoice to the Lodge for the piano tuning day has to go out |
Now that the season's over I'd like to hand off the whole of Q1 bookkeeping and also get the
winter storage bills out to the 28 boat owners | Right, shopping list: flights to Porto for the
tile fair on 21 May, someone to sort my receipts for the quarter, and a couple of insta posts on
the new oven | books for feb, then payroll, then the reminders for Daly and Voss. in this order
| Post the pics from Sunday's recital and answer the parents who keep asking about the
recording. | pelham owes me 900 since xmas, chase him agian will you. politely. ish | newsletter
about cask weekend + same text in dutch for our belgian lot | could you do the post for mothers
day like last year and write the bills for february while you're at it | I hate writing this
because they were such a nice couple and she cried at the speeches, but the Harrisons still
haven't paid for the silver wedding in January. It's £1,840, I've asked twice by text and once
in the butcher's, and I am not asking a third time. Over to you. | Need someone to ring the
marquee people, the loo people and the string quartet and find a slot next week when they can
all come and look at the barn | books are perfect. now the awkward part, the Harlans still owe
me for the wedding (2,400, invoice 2025-117). a friendly nudge please, before friday | Brochure
reads beautifully so far. Different thing: could you ring the notary in Potsdam and get me a
slot, any day but Friday? | Ok next. Dr. Osei keeps missing me. Call her office tomorrow between
2 and 4, she's in then | Somebody has to find out what a day's studio hire costs in Leipzig,
three places will do. I have to put a number in a quote by Monday. | We've a family moving Lyon
to Leeds, hardly a word of english between them. Need our removal terms in French by Monday |
Right then, confession time. I've not touched the books since before Christmas, what with the
roof coming off the top barn and our mam's hip. Everything's in three biscuit tins, sales in the
Quality Street one, feed and diesel in the other two. Need it all straight up to the end of Feb,
and have it done by end of this month because the VAT's on my back. I'll bring you eggs | From
the first of April boarding's £24 a night. By then I want the credit notes for the deposits done
and a newsletter out explaining the rise, gently | a customer left a long review in Spanish,
what's she on about? put it in English for us | Livery bills want to be out by Friday love, same
fourteen horses as last month bar Conker who's gone to Hexham | Could you get the spring mailing
out on Thursday the 19th, text is in the doc called "spring final FINAL", ignore the other two |
Would you take the sour off the shop, we sold the last case, and leave the picture up in the
archive because people get sentimental | the groom's grandmother's recipes, handwritten, in
Hungarian. Type them out, put them in English, and onto the couple's wedding page. Yes really.
They're paying me for it | can someone chase Lindqvist AB for invoice 2025-118 right away? It's
9,400 and I'd like to eat in April | please set the shop's holiday banner live for 31 April, the
text is the same as at Christmas without the snow | Can you take over the fortnightly mail? I
write it, you set it and send it, every other Tuesday | label text de→en by tomorrow, 60 words,
the customs man wants it | ring the florist tomorrow, I want to see the peonies | Need the
Kickstarter page in French. the website part my nephew does | We're moving to Gerichtstr. 14.
Mail to all on the list and the new address on the site, both by Monday please | missed
connection in Hanover, need a hotel here tonight near the station, asap please, under 120 | who
owns the UK rights to "Der Schattenfischer"? I've asked at Suhrkamp and got nothing. Monday
would be great | I keep hearing there's a grant for small breweries that switch to returnable
bottles. Is there one, who runs it, what's the closing date? A page is enough | VAT figures
Jan+Feb ready for the tax lady, she does the rest | New IPA is called Fog Signal, 6.1%, cans.
Needs a page in the shop and a bit of noise on instagram, both on the 20th and not a day earlier
| people keep asking whether the 750ml is gluten free. reply to the nine open emails and add a
line to the FAQ so they stop | Back cover of the Norwegian novel into English, some time next
week is fine. 140 words, but they have to sing | New task: trustees' meeting, 1h40, recorded on
Daniel's phone, needs typing out in full because one of them disputes what he said | Two posts
for the roastery account. One with the new Ethiopian, one with the cupping evening. No hashtags,
no emojis, Lena does the pictures | For the guest house: reply to everybody who's asked about
dogs (yes, small ones, 8 a night). And swap the header picture online, the snow looks silly now
| Find out what the other climbing walls within 50 km charge, then put our new prices on the
site, they're in the pdf | Payroll pls – Ben 32h, Aoife 18h, Tom was off sick mon to weds – and
a linkedin thing about us hiring | Invoice 1: Delgado, piano tuning, 120. Invoice 2: St Mary's,
organ thing, 480. Then the train to York | we need a post about the puppy class that says it
starts in april, costs 80, six evenings, bring treats, vaccination card needed, sign up by mail
| the accountant keeps nagging about receipts, the customers keep nagging about when their bikes
are ready. take both off me please before i scream | February payroll run, quick one. My dog
also needs walking if anyone's bored :) | website text + facebook | Type up the recording of the
parish meeting and then put the decisions into the members' sheet, one line each | LinkedIn post
for me, LinkedIn post for my husband's firm (roofing) – two different ones obviously | Two
customers, two letters: Mrs Adeyemi gets her bill for the curtains, the Lodge gets a second
reminder for the blinds | I need the podcast episode transcribed, the show notes from it turned
into a mailing, and both in Portuguese | find me 5 coworking spaces in Lyon w/ phone booths and
post on linkedin that i'm moving there | Payslips prep please. Dave's overtime from the storm
weekend counts double, Mo is on holiday, the apprentice started the 2nd | So we had the big
flood in the cellar in January, insurance wants everything, and I've been up every night with
it, and now Mrs Lindqvist from the council says she needs the exhibition text in Swedish or
we're out of the programme. Swedish text then. Plus the receipts. | Add the 34 new dogs to the
sheet? owner, breed, jabs. and invoice the Saturday group | The Polish version of the safety
sheet. The Romanian one of the rota. Different files, different people, please keep them apart.
| post about the kiln opening, price list update, chase the gallery for the 600 they owe |
Evening classes are filling up!! 1) type the waiting list up properly 2) ask round what other
pottery studios charge 3) tell people via newsletter | when you've a minute: facebook. when
you've two minutes: german version of the boat rules. when you've all day: come paint the boat |
Hi! Update the tasting menu online, dishes and prices, and take the allergy pdf down, the new
one is in the folder; the picture of the duck can go too | find me a hotel in Vienna no wait,
two hotels, one for me in Vienna, one for Karin in Linz, different weeks | Could you redo the
opening line on my homepage? It says 'since 2009' and I started in 2011. Same mistake in the
footer and on the English page | A long one, sorry. I bought the cheese cave from my uncle, he
kept no records, the inspector was here and I'm supposed to hand in the temperature logs next
month, which is fine, I'm typing them myself. What I do need is what other caves pay for
electricity. And an English leaflet. | After you've finished, since you're good: same kind of
job, books for my other firm, the holiday let. plus a post about it | I'm a wedding DJ, weekends
gone. Someone to text back the couples who mail, someone to phone the venues on my list for
meetings, someone to drive the kit to Norwich. | I'd like to outsource my whole life but let's
begin small: hotel in Bath, invoice to Mr Penhaligon | Can you take my Dictaphone tapes, the
four from the Bennett case, type them out in full and also keep a plain copy without names for
the file? | morning all, could one of you get the pricing from the six gin distillers and then
i'd like calls made to bars off the lead list, i want twenty sit downs in may | For the tax
office I need nothing. For the bank I need February closed. For the Italians: the brochure in
Italian. For me: silence. | price for the two hour dog walk goes up to 28, puppy visits 16. also
that photo with Bruno on the front has to go bless him, put the beach one. by tomorrow please |
ok thinking out loud here.. what do other mobile groomers near Exeter charge for a cockapoo,
also is there any grant for an electric van, and put up a post that I've got two slots left
before easter | nother invoice pls, this one's for the village hall committee, 6 wks of tai chi
at £45, ref "wellbeing fund", attention of Joan not Derek, Derek loses them | Do a linkedin post
about me passing the arb cert ( pic attached, the one up the oak) & also can u find a chipper
hire place that does weekends. Oh and my chainsaw wants sharpening lol if you know anyone |
website says we do sunday roasts and we don't anymore, take it off by tomorrow pls, and answer
the eleven or so people who wrote in asking to book one, poor souls | Oh and different thing,
can someone do my december bank. I lost the will to live at line 40. Theres a lot of small card
payments from market days, lump those by date | month end: hours for the four girls (Ines had
her wisdom teeth out, 3 days), the march bank, and bills to the two hotels for laundry. plus the
dryer vent needs someone to clear it but thats my own headache | every monday and thursday could
someone go through the inbox of the holiday lets and answer the usual, key safe, wifi, dogs ok
up to two. if they ask for refunds leave it for me | hi its Maureen from the wool shop, I have
counted all the stock on paper, 18 sheets, colour number dye lot how many. It wants putting on
the computer thing, the shop one, so it stops selling what I havent got. Thank you dear | I keep
meaning to write to my singing students, ok so: term starts 20 april, the new room is above the
bakery, fee goes up two quid, concert in june and I want them to sign up for solos. nice tone,
no exclamation marks, I use too many as it is | thinking a weekly thing, tuesdays, where I show
a broken chair and what it looks like after. you've got ten before/afters in the folder, make
captions, say what wood and how long it took. insta first and facebook same text | ok. tidy Q1
so far by the 30th, the price list into dutch for the bulb fair, and reply to the wholesale
enquiries. also my van needs an mot, can you lot drive it in 😂 | so the Hendersons changed their
mind about the summerhouse but I'd already drawn it twice, bill them for 11 hours at 48 and a
polite line saying design time is payable regardless. include the site survey 120 | Could I have
just the receipts done for the van, fuel, tyres, insurance, ferry, put by month for all of last
year. I want to see if the thing is worth keeping. Ignore the parking ones under a fiver |
Sponsors list. half on paper half in my head, I'll dictate the rest. type it into a sheet, then
ring them for the summer panto and get meetings, then thank last years lot on facebook | who are
the other online breastfeeding consultants in Ireland, what do they charge, what do they offer
that I don't. and when you have it use the slow bit of the week to draft a letter to my mums
about night feeds | course opens at 1 today and the inbox already has 30 "where's my login"
mails, someone needs to be on it by then. reset link is in the pinned note, anyone who paid
twice gets refunded, tell them I'll do it tonight | another one from me. Subject: the allotment
box scheme. Say the hungry gap is coming so boxes are smaller and full of leeks, include the
leek pie recipe I pasted, remind about returning crates, and that I'm looking for a helper on
thursdays | the lettings site needs the new rates for summer and, separate thing, on my personal
translator page swap the CV and the photo. two sites two logins both in the vault | my phone
died. someone please answer everyone who's been emailing about swim slots now, and ring the four
who had a bad first lesson and offer them a makeup time | my coaching clients get a letter each
quarter, and this one's late. Say I was in hospital (nothing grim), that the group restarts on
the 24th, price freeze till summer, and link the burnout talk. I'd like it by wednesday | send
the Belgian brewery my invoice for the label art (1,900), and make a flemish version of the care
notes that go w the prints | get the year end tidy: books for the quarter, bill Hattie for the
bee removal, resend the school's one. all by end of march. and does anyone know a beekeeper that
takes swarms | need the invoice for the Castle Trust ghost tours to go out by the 31st of april
please, 9 tours at 160, group of school kids half price on two of em | newsletter about the seed
swap, keep it short, and also do the books for jan plus feb since I finally found the receipts
behind the seed drawers | Month end for the hair place. feb + march bank, hours for Jodie and
Kay (Kay's on holiday 2 weeks), and answer reviews on google, the bad one nicely | I teach
drumming to adults and got 33 names off the taster evening, all ticked yes to "call me". ring
and put them in beginners or improvers depending on what they say, lesson slots are open in the
calendar, fees are on the flyer | answer the letting enquiries in the gmail (flat's gone, but
the garage is free) n send Raj his bill for the garage, march, 90 | type the raffle names into a
sheet (112 tickets, 3 pages of scrawl) then answer the people asking if they won, list is at the
bottom | Danish version of the knitting pattern pls (garter stitch = retstrik I think), also the
yarn shop in Aarhus never paid, send a nudge | what do other dog groomers within 20 km charge
for a poodle, full cut? need a little table | while the supplier search is running, could my
shoebox of fuel receipts get sorted too? end of the week would be great | From April on I'd like
two things done every month: staff hours for wages, and the bank statement checked against my
receipts | my inbox is drowning, 60 odd messages about the recall. could anybody answer them?
there's a text I've prepared | Right, confession time. I've got eleven months of unsorted
receipts in a drawer, some of them have been through the wash, a few are just a phone photo of a
fuel pump. The tax lady won't talk to me any more until they're sorted and she needs them by 31
March. Who's brave enough? | good morning, I need my 2-page rental agreement turned into
Ukrainian by the 30th of February, that's the date the tenant wrote down | 3 voice memos i made
last tuesday in the car, could anyone type them over the weekend? | phone round the 31 pubs on
the list for tastings, landlords are mostly up by 11, each gets a 20 min slot | Train to
Edinburgh on 17 April, first class if it's under £90. I'd like the tickets tomorrow evening |
find a train that takes less than 5 hours to Zürich, two of us, seat 61 or 62 in coach 12 if
poss | Easter mailing!! needs to go out on thursday the 26th, easter is the 5th and people order
late every single year, last year we threw away 40 lamb cakes on the tuesday after | st paddys
post for the pub, live on tuesday 6pm sharp, band is on at 8 | please ring Mrs Adeyemi after 6pm
on thursday next week to fix a date for the measuring, she works 9 to 5 | the old paper files
1998-2010 into the crm, by the end of the year, it's 2 boxes and a spider | contract, 6 pages,
english to dutch, within 48 hours | my 6 cleaners hand in their timesheets on sunday night. I'd
want the hours added up each monday | inbox exploded, 70 unread since the weekend. can somebody
start answering straight away | looking for a place in Porto, 4 nights, 2 adults 1 kid, max 110
a night | compare 5 booking systems for a one-chair salon. can wait, sometime in april | version
3.4 of the manual to polish please, only chapters 2-9 | I'm off at a retreat monday to thursday
next week and somebody has to answer the studio emails those days, normally 12 or so a day, all
very tame | product texts, 32 of them, to dutch, in the week of the 23rd | menu into spanish? 10
days from now would do | mailing about frost and your pipes, has to be with me before friday, so
thursday at the very latest | receipts from jan and feb are sitting in a shoebox (well, a
dropbox). all of it sorted by end of the month would be a dream | find me a supplier for 250ml
amber bottles, min order below 500, by 15 april | Good morning, a dictation of 22 minutes,
family matter. Could it be ready in 3 business days? | Ines has joined us! her photo and bio on
the team page, plus get her hours ready for the pay run, by the 25th | wages for Josie and Malik
like last month please, and 200 old recipe cards of my nan's typed into a sheet | Right, list
for you: reply to the three people moaning on booking.com, invoice the walking group (14 heads,
2 nights, they know the price), and the letter from the Czech couple into English so I know what
they want | need a hire car on thursday, van's in the garage | the board meeting recording from
tuesday typed up, and find me three venues in York for 20 people. end of the month will do |
Could you look up what the other B&Bs round Brecon take in August? And then a short fb post
about our free week in May, nothing fancy | someone to answer the shop emails every weekday,
it's about 15 a day, mostly where's my parcel | three good chats this week (Okafor, the dentist
couple and the fella with the gym) and not one of them has heard from me since. you know how i
am. give them a gentle poke? | So I did that interview with the midwife and I think it's the
best one I've done honestly, I've put the file up, it needs the usual cleaning, there's a
lawnmower from about minute 20, and then once you have it could someone pull a few bits out of
it for instagram because the bit about the grandmother, people are going to cry | I dictate into
my phone after each session while driving, it's 19 memos now, some are just me swearing at a
roundabout. can that become proper notes per client | launching the group thing finally!! doors
open 22 april. so the pay page thingy has to work, the people on my list get told first, and
then insta. in that order pls or they get grumpy | Found a carrier bag behind the filing
cabinet. 2025. All of it. Where do I send it | last session with the Pembertons today, sniff.
send them the final bill, and then maybe a few days after, ask if they'd write a line or two?
not in the same mail that'd be weird | People download the free "first 90 days as a boss" pdf
and then silence from me. There should be a few mails after that, spaced out, warm, ending in an
invitation to talk | for the four monthly retainers, can you just send the bill on the 28th each
month without me having to remember? amounts never change | ep 9's up on the drive, tidy please,
the usual. And a written version of the chat for the deaf listeners, I had such a nice mail
about that | Mrs Quill cancelled two hours before, again. Offer her another slot in the
afternoon sometime but also charge for the missed one, it's in my terms | Job at the dentist's
is finished and signed off. 3 days labour, the sheets, and I'd already had 2k off them in Feb.
Can it go out today please, cashflow is dire | two bits for whoever's on: the Ferris job wants
invoicing (final, minus the deposit), and I need a stage payment bill for the Lodge, 40% | Wrote
the wall sizes on the actual wall in pencil, took pics before painting. Could someone turn those
into a proper sheet? and then knock up the quote for the second coat + woodwork off the back of
it | need three things sorted before Friday teatime, say 5: price for Mrs Bell's stair runner
(14 treads, wool), chase the dentist for his carpet money, and get me the fitting date agreed
with the nursery | Farrier again. Yard with 14 liveries, each owner wants their own bill for
Monday's trim, some had fronts only. My list's on the photo. They're good payers when they get
it quick | so this chap emails me, he says the derailleur i sent him rubs on his frame, he's had
it 11 days, wants his money back, i dont realy want to argue, can you just sort him | Customers
keep asking if the soap is ok for eczema. I don't know what I'm allowed to say on the page and
what has to be on the wrapper either. Can you get me the wrapper wording sorted, printer needs
it Monday | Someone in Bordeaux asked why none of it's in French and honestly fair point. It's
eleven tea pages plus the brewing chart | Could you see what others ask for a handmade dog lead,
1.5 m, and whether mine at 29 is daft? I've a stall meeting Tuesday and want to know by then | Q
from a buyer: are the leads vegan. Another: does the buckle rust. Another: can I have it by
Friday. I'm walking six dogs, help | we've had 7 orders from Austria in a month. seven!! and
every one of them guessed their way through my English. 22 listings, could they read it in their
own words? by the 31st if that's doable | got offered a spot on a Swiss site. they want a price
list in francs with duty worked out and I said yes before thinking. so: what's my margin if I
send a 40 quid wallet to Basel and what paper goes with it | Tell my customers I'm not dead!
Broke my wrist, shop's shut till April, candles resume after. Nice short mail, whenever you get
to it, and whoever's written in the meantime asking where their stuff is, tell them too | Do the
Dutch even have a word for "dribble bib"? Find out, and do the other 14 while you're at it. My
stockist in Breda opens on the 2nd of April | ep 9 recorded, its in the dropbox. dog barks at 12
min can stay, the hoover cant. and someone asked for a written version of it cause shes deaf so
that as well please | Talk I gave at the meetup is on a USB stick. - need it in text form so I
can reuse bits - then a 2 min highlights cut for LinkedIn. 1080p, 16:9 and 9:16. | My shop
plugin broke after the update, checkout gives a 500. Can one of your people fix the PHP? | Hi,
new online shop built, looks great, is empty. Start page and story of the dairy are lorem, plus
all 11 cheeses need a blurb and what wine goes with | Next job, I'd want my holiday booked. Two
adults, Crete, sea view | my mate says folk get booked to chat about their trade at festivals.
ive been shoeing horses since i was 15 and i never shut up. who do i talk to, or do you talk to
them | St Patrick's do at the guest house!! Tuesday 6pm I want it up on the socials that we've a
session on and there's stew, use the picture of Da with the bodhrán | Flat 6 must be let by the
end of the month, I've a list of 11 people who rang. Would you get them in to see it in some
order, and have the contract ready with the name left blank | Please do the 2025 running costs
for Chapel Row, three flats plus the hairdresser. Separately, they should all get a letter
saying the meter reader comes on 9 April and needs access to the kitchens | ok big one. Basement
flat: damp in the back wall, get someone to look at it and quote. then an advert, be honest
about it being a basement. then I'd like you to handle everyone who replies because I'm on
nights till easter and sleep all day | Lift at Quay House is juddering between 2 and 3. I'd like
the lift people in next week and everybody in the block to know when it will be out of service.
| fridge in the mews flat is warm. guest says milk went off. it's a built in one, and could
someone tell her sorry from me, she gets a night off the bill | people keep booking one night on
saturdays and then im stuck with a dead friday and sunday. can that be made impossible | right
so there's a woman from up near Leeds been emailing since sunday wanting to know if the pods are
ok for her mum with the bad hip and ive not had a minute, could somebody get back to her, pod 1
has the ramp, shower's step-in, theres no bath | Units 4, 7 and 11, annual storage charge. 1,140
each ex VAT. Same addresses as last year. Neil | the wedding lady again. wants to know can they
bring their own DJ (yes till 11) and what would all 6 cabins cost thu-sun. could you answer and
put the price on a proper offer, 6 x 3 x 110, by tomorrow | someone's selling my fox on mugs on
some marketplace?? can you go after them. also (unrelated) the fox print is sold out, can you
put the badger up instead | press kit, new licence contract for the label guy, hotel in Ghent,
bill for the workshop | Harbour fire picture on three news sites, no credit, no fee. Chase. Then
put it on my own site so people know whose it is. | What money is there for a debut record? And
if you find the obvious one just write the application, I can't face another form | we've 11
nights in Brittany in July so that's the ferry and beds for five, and then there's the
royalties, somebody in the pub said the French crowd owe us since 2023 | Train and room
Manchester, Thu to Sat. Then bill the desk there: day rate x3. | I did a whole picture book and
only now thought to ask, isn't there a collecting society thing for illustrators? sign the book
up, and see if there's anything owed for the two older ones | Signed print to Osaka, insured.
Same client wants the bill in yen. | The heron documentary: 14 cues have to be reported to the
society, sheet attached. And the Austrian broadcaster aired it twice in January and I have seen
nothing of it, could you look into that? | Can ya look at what the label paid vs what the
statement says. If they're short, bill them the difference. | So the Whitby thing went lovely,
packed it was, the train was fine thank you and the room had a bath, and Marjorie from the hotel
says she'd have me back in the autumn which we can talk about another time, but she's still not
got a bill off me, it was two sets at 175 and she stood me dinner so don't put food on it | We
made the record, we've the posters, Nell did a lovely bio, the website's up to date for once and
we've a van. So there's no excuse any more. What we don't have is anyone who rings people.
October and November, small rooms, 60 to 150 heads, door deal or 400 and up, not Bristol because
we fell out with Bristol. Could you take that on? | The "visit us" page still has the old
opening hours on it. | Glasgow, Thursday week. There by ten, back same night. Cheapest. | Could
you post one picture a day for me on the socials, with those hashtag things? I can't be doing
with it. | Recital programme, running order's attached, then bill each family for the two
tickets they get | The ukulele lot want an intermediate group. I said fine if ten sign up. So:
ask all the beginners if they'd be in, and put up a list for it with a limit of 14 | Room hunt
x2 – rehearsal space with a piano for the chamber group, and quite separately a big field-side
hut for the scouts' badge day | Linda can't do Saturday's charity stall any more, so another
pair of hands needed there. Speaking of the stall, the three who left bigger notes in the tin
gave me their addresses, they'd like confirmation for their tax. | Lists for the Monday classes,
who's in which. The cover teacher starts and she hasn't a clue who anyone is | Summer strings
week: 30 places, please open it for sign up, and I need chaperones for five lunches. Parents are
usually happy to if somebody other than me asks | I'd like a list of all members under 30 with
phone numbers. What I really want it for is the beach clean, so if you'd then ring round those
and get me twenty, heaven. | Spring appeal letter to all friends of the garden please. And when
I looked I saw nobody who gave at Christmas ever got anything back from us, that's 34 people,
put that right as well | Can people put their names down for the breathwork weekend somewhere
(16 mats, not one more) and once they have, bill them half up front? | invoice 2nd half of the
year to parents, fill the two free places in tuesday beginners from the waiting list, strike off
anyone we haven't seen since xmas (names below) | hiya so new term's creeping up and I've
nowhere for the toddlers cos the church hall is being rewired so I need somewhere wi a sprung
floor and then the booking thing put up so the mums can get their names down and if you could do
a wee flyer for the nursery windows that'd be magic | Colm. Committee met last night, seven
present, two sorry. We went through the boat insurance, the new trailer, the junior coaching row
(again), and I said I'd write to members about the slipway, which I will do myself, leave that.
Recording's 1h50, most of it Brendan. Need a decent record with who agreed to what. Names in the
file. | As soon as you can: the duplicate receipt for Dr Ashby, he's lost his, and the bank
statements since New Year entered | three leavers two joiners, see pics. then everybody who's
left gets the new key code rules by email | 1) chase the 11 who still haven't paid 2) who's been
in 25 years this year? need names for the pins | Can you run the wages for March and get
payslips out by the 31st | Please translate the dinner menu into German and French. Two coach
parties booked, so the 20th latest. | People keep walking in asking if we do gluten free. We've
been doing it since January... would be good if the internet knew | customer with a sesame
allergy asked me today what's in the dressing and I stood there like a lemon. We need that on
paper for all the salads | Tom's quit. Please get an ad out for a bartender and redo the rota
without him until we find somebody | Notice that we're shut for refurb: please do it in Welsh
too, and post it on facebook saturday | Kitchen porter wanted, please write and post the ad.
Also have the contract notes for him put into Romanian, he'll likely be a mate of Ionut |
cleaning checklist for closing, laminated-able, and then put a name from the team against each
night in the plan | Could I have the written version of 22 as well? Word doc, with speaker names
| Seven new one-star reviews in the Play Store since the update. Someone should say something
nice back to those people. | I get about 30 new subscribers a week and they hear nothing from me
until I remember they exist. Sad really. | Accountant wants the February payouts on Wednesday
18th. Stripe, PayPal, Etsy in one sheet as always | Ep 51 raw is up. Usual: edit, show notes,
and the little email to subscribers. | Two bits today. Stripe fees for February into the sheet.
And the refund mails, three of them I think, answer those kindly. | two episodes in the folder,
the one with Dan and my solo one. both cut by friday next week 5pm pls | Take the discontinued
enamel pins off Etsy, and while you're in there pull the fee statements for Jan and Feb into the
sheet | Flight and hotel for the podcast fair in Manchester, Fri 27 to Sun 29 March, under 500 |
Came home from the trade show with a stack of 31 contacts who said 'sure, call me'. I'm in
Yorkshire 23 to 27 March and my calendar is empty. | Board meeting was recorded yesterday, 90
minutes, and the bylaws say minutes go out within two days, so tomorrow | One LinkedIn post
every Monday for the surveying practice, sober tone, no emojis | Everyone writes in asking about
parking. Please answer them, and put the parking info on the site so it stops! | Our sake
tasting notes should go into Japanese, 2 pages | spring newsletter for the campsite, we reopen
and there's a new shower block, make it cheerful. goes out on the 25th | User guide for the kiln
controller, English to German, 28 pages, done by 10 April would be perfect | we need two
newsletters, one for members and a different one for the sponsors. notes in the doc | I've to be
at a client's in Ghent on Thursday the 19th at 10. No idea how one gets there from Bremen
without a car. | our allergy sheet into german and spanish pls, 1 page | A customer just told me
our booking button does nothing on an iPhone. Explains why March is so quiet... | from now on
please do our books every month, I send you the statement on the 2nd and you tell me what's
missing | The supplier finally sent his catalogue. As a PDF. 340 screws and fittings, and my
shop system wants them one by one by Friday next week... | So the shoebox is full again.
Receipts from the tree jobs in January, some wet. Bank statement as usual in Drive. | Feb books
please and chase the three who haven't paid, all by Friday the 20th | prospects_hotels.xlsx
attached, 60 hotels on the coast. Ring them and get me tastings with the F&B manager, all before
end of April please | The checkout spins forever on my phone but works on the laptop. Chrome,
Safari, both the same. Cleared the cache, restarted, nothing. Please have a look and mend it. |
Please email every physio on my sheet and ring them two days later, we offer them a free month
of the booking app. | Call the tax office about my payment plan, they close at noon tomorrow so
before that please. Then sort the January receipts into the folders. | Two things: somebody left
us one star because of the parcel, please reply nicely. The other one: pay the carpenter, his
bill is in the scans. | So here's my week: I'm at a fair till Sunday with terrible wifi. Someone
needs to keep an eye on the customer chat on Thursday and Friday. Wages for Mia and Tom have to
go out too, and the Instagram should get at least two posts from the stand. | Every Monday
somebody please goes through my mailbox, throws out the junk, answers the easy ones and flags
what's for me. | (1) Merge the two subscriber lists (2) write the March newsletter (3) set up
the Facebook campaign for the retreat, 15 a day | posts for LinkedIn and Instagram about the
award, 1 picture each, pls friday morning at 9 | I want a chart of visitors per weekday from
last year's till data, and I want my meetings on Tuesday the 17th packed into the morning so the
afternoon is free. | put the 14 rings from the new collection in the shop (pictures, weight,
price, all on the stick) and write to the lady from the gallery, she asked in December if we'd
do a show-and-sell evening and I never came back to her offer | I'm rubbish at this so help: my
receipts from Feb live in a shoebox, sort them, and there's a podcast episode to trim that
should go out on Saturday. | Dear all, our rankings have dropped since the relaunch and I would
like an expert to see to it. In addition the relaunch has left us with around twenty dead links,
which need repairing. | I need somebody who can answer the customers by phone on Monday between
9 and 1 as I'm at a funeral, and I'd be grateful if my train to it on Sunday could be booked,
Hamburg to Kassel. | Hey hey, the newsletter tool lost half its fields!! The export has names in
the city column and cities where the zip should be, 640 rows. Clean it up so I can load it
again? | Two little jobs if I may. My mailbox has about 900 unread, I'd like it sorted. And
Wednesday's lunch with Ilse (18th) has to become a breakfast at 8. | Hotel for the Milan fair,
20 April, walking distance or metro line 1, max 140 a night, breakfast would be nice but isn't a
must. | A press note on our tenth birthday, 200 words maybe. Besides, I'm hunting for a small
printing house here in Saxony that does letterpress, 3 names with prices will do. | i want ten
meetings with kindergarten heads before summer. call them, mail them, visit if you must lol. our
product is the singing workshop, 1:30h, 190 euros | My customers have to be reminded of their
fitting the evening before, by text message, all through April. My staff holidays need a proper
overview as well. | Please cancel my gym induction tomorrow. | I need pricing, please: what does
a stall cost at the Christmas markets in Strasbourg, Aachen and Lille, and until when one has to
apply. | Raise the shipping fee in the shop to 5.90 from the 16th on. Then a post on FB
explaining why, same day. Then go over the terms page and fix the spelling. | Hi, my three-month
contract with the cleaner needs extending and I must have an appointment at the notary next
week, could you see to both | Book a sleeper to Stockholm for 17 June, and while somebody is on
it, who rents out cargo bikes there? | type the guestbook of the inn into a sheet: date, name,
country, what they wrote. it's handwriting, sorry about that | business cards pls, two versions,
one for me one for Sanjay, thicker paper than the last, print file as pdf | find out which
notaries in Graz do company formation in English and how much they take, also send our catalogue
with a nice letter of offer to the hotels I met at the fair (cards are scanned) | There's a
marketing plan due for the bank, who won't lend me a cent without, and it's got to be there on
April 1. The bank lady wants to see me too: would you fix a date with her, mid-April? | Someone
must tell the 5 applicants we didn't take that it's a no (nicely), and our Tiktok is asleep
since January, three clips a week from now on. | sell sell sell: ring the 25 hairdressers i
marked yellow, offer the towels. and get me the number + boss's name of every spa hotel in Tyrol
with more than 50 rooms | A customer, Ms Rahimi, got someone else's prints. Sort it with her
please. Our calendar sends no reminders since the switch of phones either, I missed two
appointments, that needs a technician. | holiday list for the crew is chaos, whos off when,
please make it one list and check it against the 28 days they have | Interview at 2pm on Friday
with the accountant candidate needs setting up; whatever else you do today, remind Zielinski
that he's 40 days over. | Hola, sorry for my english. I need the rules for import of olive oil
to Germany, what papers, what cost, how long it takes. My cousin did it but he don't remember. |
I had a lovely call with the owner of three organic shops, Mrs Engel, she'd like an offer for
200 jars a month. Please write to her this afternoon, with our standard prices, and ring her on
Friday if she stays silent. | Translate both: the flyer into Turkish, the rental terms from
Greek into English | As I told Maria on the phone my scanner stopped talking to my computer, it
says driver missing, so that would have to be solved first, after which there is a stack of post
from the last three weeks waiting to be scanned and filed. | call off what i have on the 27th,
write a piece on tick season for the vet page, run the ad for the tick collars, and reply to the
folks commenting on facebook about the collars | i) flight Vienna to Split 5 june ii) ferry
times & connection on from there to Vis, same trip so pls one plan iii) sell-off mail to my 30
resellers, last season's bikinis minus 40% | file the expense receipts of the Rome trip for the
tax person | Ship order 5512 today, it's the birthday one, gift paper, no invoice in the box,
card with 'For Ada, at last'. | Please have a text done about us for the town magazine, 120
words, deadline the 25th, and let them get a decent picture with it: the one with the tractor,
but without the tractor. | my instagram got hacked in jan, i've got it back now, followers think
i'm a bot. could you write sth honest about it & post it w/ a selfie from the folder, then pin
it | Ad for a second hairdresser, until Friday. Set up Google ads for the hair salon itself. In
between, if possible, mow the lawn in front ;) no seriously, do you have someone who mows? | My
uncle's trainee contract has to be looked over and adapted, he's starting a girl in our workshop
on 1 September, three years, with the school days on Monday and Tuesday in it. | Would you plan
my tour through Normandy (four farms, hire car, two overnight stays, from 9 to 11 May), and tell
Google somehow that we aren't 'permanently closed', it's killing me? | Fold everything into one
mail to the bank? No wait. Simply: a letter to the bank that I want the overdraft raised to 5k.
And the other simple thing, check our rivals' delivery times. | First Tuesday of each month the
stock sheet should be compared with what's in the shop and put right. You might as well add a
back-up of the website to the same routine. | The bank statement for February is complete now
and I've scanned every receipt I could find. Could you do the books for that month, please, and
tell me what you can't match? | People seem to like seeing what happens in the pottery behind
the scenes. I'd be happy if you could write a little Instagram post about it every Tuesday from
now on. I'll send pictures from my phone. | I recorded a long talk with my grandfather about the
founding of our workshop. It would be wonderful to have that written down by Monday, because we
celebrate his ninetieth then. | There's a shoe box here with some 150 business cards from ten
years of trade fairs. I've photographed them all now, and somebody would have to type them into
a spreadsheet for me. | 42 customer emails since Sunday and I'm in bed with the flu. Somebody
has to answer them today, the rules are the same as last time. | while the gallery is cooking:
the books for february need doing as well, the statement's downloaded | Got a list of 60
property managers from the chamber of commerce. I'd love to sit down with whoever of them needs
a locksmith on call, so please ring round and fill my diary. | Something has come up with our
seasonal workers, several of whom only speak Spanish. I've written a page about safety with the
new tractor, and I'd need it in Spanish by Wednesday next week. They're good lads and I want
them to understand every word. | I recorded a long talk with a retired lighthouse keeper
yesterday, and it's pure gold. I'd love to have it in writing by Monday so I can choose the
quotes for the wall. It's about fifty minutes and he speaks very clearly.
""",
}
