"""What people who write English want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| two jobs: type the 130 class registrations into the spreadsheet, and write the invoices for
the term fees off the back of that | Since the lass who did it moved to Spain: a newsletter
about our bridal appointments, and whatever mails come in as a reaction answer them please. |
invoice for the Lindqvist wedding - 6,200 incl VAT, deposit 1,500 already paid - please send
today | Whoever does my books is a saint. Could the same saint send Ferrante his invoice? 3
portraits, 780 incl. VAT | Somebody has to find out what a day's studio hire costs in Leipzig,
three places will do. I have to put a number in a quote by Monday. | puppy class page is wrong,
it's six weeks not eight and Tuesdays not Weds, sort it please | Need somebody on the kennels
inbox every morning, I'm out with the dogs till gone eleven and folk get shirty | Would you take
the sour off the shop, we sold the last case, and leave the picture up in the archive because
people get sentimental | can we send the donor update between the 17th and 19th? Photos from
Kisumu are in the shared album, captions too | Batch 0412 is gushing. Answer everyone who's
complained (sorry, replacement coming, keep the bottle upright) and write to the whole beer club
before they open theirs | Invoice 1: Delgado, piano tuning, 120. Invoice 2: St Mary's, organ
thing, 480. Then the train to York | can u look up ferry prices for the band (6 ppl + van) –
just look up, we decide later – and write the gig dates on our homepage | Two customers, two
letters: Mrs Adeyemi gets her bill for the curtains, the Lodge gets a second reminder for the
blinds | hi! need translations sorted: menu DE>EN, allergens DE>EN, wine list stays. chef checks
it after. And then the english menu up on our page | The wages want doing for the 27th. My
speech at the guild dinner was recorded and I'd like it on paper. | ring the farms on sheet 2
for visits, do NOT ring sheet 1. newsletter for sheet 1 instead | After you've finished, since
you're good: same kind of job, books for my other firm, the holiday let. plus a post about it |
please do the february reconciliation and mark the three transfers from my mum as private, and
the phone bill half and half, and the parking as travel | my piano students' parents are lovely
but don't pay. so: letters to the late ones. i'll also need to be somewhere warm, so: flight to
Valencia | books for jan and feb please, all receipts in the blue folder, and wages for Tanya
and Mo too she had 2 days holiday | find out if I need a licence to teach kids' circus in
Bavaria please, and get my flyer into german while you're at it | typing up of the 12 dictations
from the vet visits, then copy the weights + vaccines into the herd sheet. tuesday at the latest
thx | Danish version of the knitting pattern pls (garter stitch = retstrik I think), also the
yarn shop in Aarhus never paid, send a nudge | Could you find out which customs papers I need to
send honey to Switzerland, and then have our label put into French? Need both on the 24th
latest. | replies are great. two further jobs please: find out which wooden toy makers in Poland
sell wholesale, and write the may newsletter, subject is outdoor toys | 3 voice memos i made
last tuesday in the car, could anyone type them over the weekend? | two things for tmrw: bill
the Osman wedding (1,900) and nudge the Greens, theirs is 40 days overdue | rental car in faro
for 6 days, pick up 3 june. by 27 march is ok, my new card only works from the 24th | second
photo on the about page is from 2011, swap it. and a post that I'm in the June issue of Bella |
the price page needs new numbers, do it anywhere between mon and wed next week, thurs the coach
party arrives | Ines has joined us! her photo and bio on the team page, plus get her hours ready
for the pay run, by the 25th | email for my 300 dog owners about the new hydro bath, only the
text, I've got the pictures | for the four monthly retainers, can you just send the bill on the
28th each month without me having to remember? amounts never change | Sold the mammoth pattern
weights to a chap in Norway and a set to the Channel Islands. Is it the same form? Anyway need
it for both | Two more back today: the teal lead (too short she says, wants the 2 m) and the
harness which was simply never picked up from the locker. | So the tax man in Germany wants to
know how much cardboard I send there, apparently, by 31 March, who KNEW. I've 210 parcels, two
box sizes | there's a fella down the road does forge work and HE was on the radio. how does he
get on the radio. I want on the radio | before I forget – our German visitors say the German on
our page is "very funny". Not meant to be. Can a human do it | Harbour fire picture on three
news sites, no credit, no fee. Chase. Then put it on my own site so people know whose it is. | -
arts council form, deadline 27 march - new cv page on the site - agreement w/ the framer's
gallery, they're hanging 6 of mine | Can ya look at what the label paid vs what the statement
says. If they're short, bill them the difference. | tickets for the ceilidh (numbered, 180)... a
big poster for the chippy window... and something to go round everybody on the list saying dig
oot yer dancing shoes | Brendan insists we never decided about the trailer. We did, at 1:12 on
the attached. I want it in black and white what was resolved that evening. | Could somebody do
me an allergen table for the six new traybakes? Recipes are in the shared folder. By Monday
please. | We're doing the Lakeside festival!! Please apply for the pitch, get 800 compostable
bowls ordered and tease it on Facebook | Big one: Harriet's engagement party on the 28th. She
needs an offer for 45, we need fizz ordered, and I need two people on shift that night | A Mrs
Okafor bought the course twice by accident. Please give her one back and say sorry from me | two
episodes in the folder, the one with Dan and my solo one. both cut by friday next week 5pm pls |
Could you reconcile the Stripe account for the gym against the bank for Q4? Needed Tuesday noon,
I meet the bank then. | I'm going to Leeds on the 25th. Book me the train and call the people on
the list up there so I don't sit around all day | Website into Spanish and then online as a
second language. Season starts 1 April so by then | rental van for the exhibition transport,
Rotterdam to Basel one way, 3.5t, cheapest you find | book me a train to Basel on the 24th and
move the meeting with Frau Amsler that day from 2 to 3 | invoice to Brightwell for the workshop
(1,850 net), one to the Kessler sisters for the photos | The website should get a page for gift
vouchers. The page needs an English version too, my text is only in Czech so it has to be
translated. | Book a sleeper to Stockholm for 17 June, and while somebody is on it, who rents
out cargo bikes there? | Could we get the site moved to https, and could the meeting with the
hosting lot on Tuesday be put off by a week? | Someone must tell the 5 applicants we didn't take
that it's a no (nicely), and our Tiktok is asleep since January, three clips a week from now on.
| want a 15 sec trailer from the three long videos on the drive, upright format, loud start,
logo at the end, no text | Google reviews: eleven unanswered, two of them nasty. Answer all of
them in my name, and please don't promise anybody a free night. | Pay the mason, he's a decent
man and has waited long enough. And look for a cheaper business account, compare say four banks.
| Thumbnail for video 14, in the style of the others. The audio of video 14 has an echo, too,
that's for your sound people. | Bill for Ngozi's logo job + sort the receipts, I've thrown them
on the drive + a poster for Mother's Day | Recorded my talk with the planning officer, 50
minutes, decent sound. Need that in writing by tomorrow. | Could you get Mr Abbott in for his
knee on Monday at 3? His number is in the card file. | Done with numbers 3, 5 and 11 in Oakfield
this morning, 68 each, so those three can be billed. | Someone left us two stars because of the
"smell of leather" on a leather belt. Can you write a friendly reply I can look over? | While
you're on the address list: we need a short letter to all parents about the new changing room
rules, out by the 20th please. | got another one for you: ep 61 needs cutting, usual intro and
outro, out by Tuesday. files in the same place | shoebox of diesel tickets and the cards from
the hire place need sorting for the accountant. also feb hours for dan and pavel want adding up
| crane lift tomorrow from 8, cant touch the phone all morning, pick up for me would you.
anything from ridgeway homes put straight through by text | Morning! The spring mailing for my
pottery students needs doing, new course dates are on the website already. Should land in their
inbox next Thursday at 8. | All prices in the web shop go up 4%, rounded to the nearest 10p,
except gift vouchers. | I need an invoice for the Hollis wedding, £1,850 for the full day plus
£120 for the second album. | Could somebody answer the mails in our shop's inbox every weekend?
I have a sheet with the usual replies. | We have eleven new owners on a paper sign-up sheet for
puppy class. Please type them into the customer sheet by Friday. | I need the April newsletter
written by Friday the 20th. Theme is the open-air classes in the park, keep it light. | Now I'd
like the weaver's talk in Portuguese, her mother wants to read it. By 1 April? | Do the books
for the first quarter, please. Card receipts follow, the tax man wants it on 15 April. | New
girl at the counter from 1 April, Leonie, 20 hours a week. Please get her into the payroll. |
two translations: our tasting menu into Portuguese, and the letter from my landlord in Madrid
into English | Turns out Q4 was never finished last year, my old accountant just stopped. Can
you take that on as well? All the statements are there as PDFs. | While you're on that, someone
has to look after the shop chat over Easter, 3 to 6 April. Templates are in the shared folder. |
Need someone to ring the 38 cafes on my list and book tastings of our cold brew for me, 1 to 14
April | While you're busy with the site: the interview with the old mill owner needs typing up
as well, 52 min, it's in our dropbox | oh and the Q4 books, nobody ever did those. please do
them by the end of the month | I'd like a monthly newsletter for the bike shop. Nothing salesy,
more what's on the stand and which rides are coming up. | Shop's shut 3 to 7 April for the new
floor. People on the list need to hear that and so does Instagram. | Two things. My Tuesday
regulars forget, so they get a reminder the day before from now on. And Jo's Q&A recording needs
subtitles. | Morning. Please make a quote from the three photos and my notes for Mr Clarke's
driveway gate, he'd like it Monday. | how much is 25 bags of lime plaster at Jewson and at
Travis right now, with delivery to Hove? get me both | laser readings for the whole Doyle
upstairs are in the app, please turn those into a sheet too, I need it tomorrow | Oakley rang,
wants the cow shed priced as well, and a second site visit on the 20th if he's free | street
food festival application has to be in by 1 april, and the van needs a price board | Hi, the new
granola has nine ingredients and no label yet. Can you make one with the allergens in bold? | A
guy on TripAdvisor says he found glass in his soup, nobody here has ever seen him. Looks fake to
me and somebody has to deal with it. | I've no idea what other groomers round here charge for a
hand strip. Would be good to know before I raise mine. | Can you put 35 vintage lamps on Etsy
for me? Prices are in here: https://docs.example.org/lamps | Webinar went well. The recording
should be cut down to 20 minutes and I'd like every word of it as a transcript. | Photos look
great btw. What I can't work out is whether I actually earn anything on the small soap after
postage | aprons aside – I've three tea towels here with no words to them at all, just the
measurements | people are waiting for the grey wool and it's back now, they should get a little
mail about it friday | He's gone and left a review about it as well, that Hamburg man. Blames me
for the van. Someone calm should put something under it | someone wrote the paywall is blank on
an old Samsung. I don't own one. Do you? | Inbox is at 64. I'm on a boat until Sunday so I won't
be doing it | Stripe's sending me January statements in pieces. I'd like them in one place
before the meeting on Monday at ten. | Oh and before I forget, a Mrs Delaney has written twice
now that her teapot arrived with a chip and she's getting cross. Somebody nice should calm her
down. | I'm in Porto on the 24th as you know, so nobody picks up when customers ring that day.
Cover would be good. | Tomasz is signed, wonderful. He'd make a nice little story for LinkedIn,
he used to build violins. | Could you get me a transfer from Porto airport to the hotel on
Monday at half past seven in the evening, I'd rather not queue for a cab | I've got a wedding
menu from a client in Portuguese, two pages, and need it in English by Friday. | train Berlin to
Cologne on the 24th, back the day after. 2nd class, aisle if poss | another recording just
uploaded, ep 13, 42 min, two voices. Needed tomorrow 3pm for the show notes | off on holiday 30
march to 6 april incl., who can watch the shop inbox? templates exist | Deed of gift, 4 pages,
Spanish to English. The client signs on Monday so I want it on my desk Friday 5pm at the latest
| New page for the wedding cakes on the site, text is in the doc. Then the whole menu into
German. End of the month would do for both | is there any grant in Scotland for e cargo bikes
for a firm my size (3 of us)? need to know by this day next week | The felting tutorial needs
Dutch captions, 11 minutes of video. Friday 5pm at the latest because the course opens that
evening | 32 vintage brooches. Pictures want cleaning up (dust, my thumb in half of them) and
after that each one should go up on the Woo store. Friday week is fine | tomorrow's the premiere
at the village hall & grandma-friendly captions would be ace. 6 min film, english to english |
salaries go out on the 28th, pls get the run ready, 3 staff + 1 mini jobber who started on 2 feb
| checkout button gives a 404. we have an ad going live at 3 this afternoon, needs to work by
then!! | I'd like to hand over the monthly books for good. Every month on the 5th I'd want the
previous one done. | Brightwater Dental still haven't got their invoice, 3 coaching days at 900.
Should go out by Friday. | would you have someone to fill our insta from the 16th to the 27th?
we reopen then and it's dead silent there | got 46 rings shot on my kitchen table, light is
yellow and you can see my fingers in half of them. make em look like a proper jeweller pls 😅 | I
want to take my four people out somewhere nice, they worked like dogs this winter. Curling?
Dinner? budget 600, you come up with something | Thursday I'm up on a roof from 8 to 4 and can't
hear a thing. Somebody needs to pick up when customers ring. | Got the second interview recorded
this morning, 38 min, Prof. Lindqvist. Could I have that typed up by Thursday? | two more things
while I have you: 60 paper feedback forms into a sheet, and the summary of them into German once
it's there | Bride wants fireworks on 16 May. I'm fairly sure the town has opinions about that
and no one has asked them | just seen stall applications for the Frome Independent shut friday
noon and I've not so much as opened the form 😩 | Customer in Cork says her parcel never turned
up (order 5520, sent 19 Feb, tracked). Please open the claim and refund her meanwhile. | There's
a lady in Hull who got somebody else's cardigan. And somebody else presumably has hers. | We
want a decent reference list for the last 5 yrs, about 25 jobs, for the framework thing. End of
month is fine | The airline has just cancelled my flight to Porto on the 19th. I've still got to
be there that day, under 250 if it can be done | 90 minutes of board meeting on my phone and the
secretary has quit. Nobody took notes, of course | Can't face the numbers anymore: February
bookkeeping, and the wages for March for five people too | March newsletter for the yoga studio,
but don't send it before Friday, the new timetable isn't final till then. Write it up for me? |
March newsletter not written, not even started, I stare at the empty page and nothing comes.
Topic: spring pruning. It should be with me Thursday | Every Monday and Thursday a LinkedIn post
from the workshop floor. I send keywords, you make something readable out of it. I build
staircases btw | Our menu in German, then the German menu on the site. Has to be up before
Easter, we get two coaches from Kassel on Good Friday | I've a 300 page catalogue of door
handles, scanned pdf. article number, finish, price into a spreadsheet. doable in chunks |
Payday is the 27th, I've taken on two lads since last time and I haven't got anyone's hours
together, not even mine | The regional fund for small dairies closes at the end of the month, or
so my neighbour says. I don't know what it covers or whether goats count | Two things on my
conscience: the hours of my cleaners for this month aren't collected, and the nursing home
hasn't paid since Xmas. In that order. | New insurers want it saying no heart trouble no bad
backs no expecting mums at every gate, with the little pictures. I've five gates | February. All
of it's in the shoebox scan, 61 pages, sorry about the coffee. Accountant wants the books done
by the 27th. | Chatty. By the way the membership forms from the AGM on 28 Feb are still paper,
all 63, someone ought to get them into the spreadsheet. Scans in the drive | Find out which
councils in Wales still have money for playground inspections this year. Then ring the best 25
and get me in front of them. | There's ~30 mails from Brazilian customers in the inbox, we reply
in English that's fine, answer them. And our FAQ should exist in Portuguese so that it stops.
""",
}
