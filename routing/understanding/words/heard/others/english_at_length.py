"""What people who write English want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| for the munich trip on monday: train + hotel near the fair, and someone call the five
galleries on my list to get me slots | Let the members know about the new sauna rules by mail
before they kill each other, and I'd want the same thing in Polish for the notice board | you
know the talk I gave at the undertakers' congress? there's a recording. write it down, cut it
into five linkedin posts | Bill's overdue at four holiday lets, Ma says be firm. And a room in
Inverness for 2 April would be braw | what do I need to serve wine at the pop up in the park??
licence wise i mean, who do i apply to, how long does it take. just find out for me |
Karlstrasse is SOLD, so the listing can come off the site, and let's have a smug little post
about it | Kettle & Sons have now ignored two invoices. I'd like them to get a third letter,
politer and scarier. | My diary's paper. 2024 and 2025, every boarding, dog name owner and
dates. I want it all in Excel so my daughter stops nagging | there's about 25 messages on the
cinema page asking if the Sunday matinee's subtitled. It is. Answer em all would you | Would you
take the sour off the shop, we sold the last case, and leave the picture up in the archive
because people get sentimental | I keep hearing there's a grant for small breweries that switch
to returnable bottles. Is there one, who runs it, what's the closing date? A page is enough | Ep
87 is uploaded. Transcript, then three posts out of the best lines. I need both by noon on
Friday | ring Wolfgang at the hop farm to fix a day for my visit, then get me a train down to
Mainburg for it | Please sort out the unpaid stuff: ring-fence anything over 30 days, write them
a friendly nudge first, attach the original, cc me | Can you get me a train to Basel and back,
with a seat by the window, no changes if possible, bike space too, invoice to the company name
please | Type up the recording of the parish meeting and then put the decisions into the
members' sheet, one line each | hi! need translations sorted: menu DE>EN, allergens DE>EN, wine
list stays. chef checks it after. And then the english menu up on our page | The wages want
doing for the 27th. My speech at the guild dinner was recorded and I'd like it on paper. | Can
you get the invoices out before I fly? All of February's, nine of them, numbers continue from
118, bank details are new, and put a line on about the Easter break | when you've a minute:
facebook. when you've two minutes: german version of the boat rules. when you've all day: come
paint the boat | Our mailing goes out with no text since Ola left, please do one on the spring
bikes. Payroll same story. Also the roof rack display needs screwing to the wall | Birthday girl
here!! celebrating by delegating. March invoice to the nursery, insta story captions, flights to
Malaga for me and mum | recorded the talk with the old beekeeper in Graz, 48 mins, german. need
it typed out and then put into english for my article | website says we do sunday roasts and we
don't anymore, take it off by tomorrow pls, and answer the eleven or so people who wrote in
asking to book one, poor souls | people keep emailing asking for the rental cottage check in
time so 1) answer the ones sitting there 2) put it on the site, big, 4pm, FOUR | my phone died.
someone please answer everyone who's been emailing about swim slots now, and ring the four who
had a bad first lesson and offer them a makeup time | couple of linkedin posts on the apprentice
scheme, serious-ish, and a separate batch for instagram of Danny trying to plaster, funny one |
the recipe cards from my nonna are in italian handwriting, scanned, need them in english. Theres
also an hour of her talking over the gnocchi which I just want written out as is | studio is
full steam so all of this by the 20th: posts for the drum camp, letter to the parents, answer
the enquiries, bill the two schools. Phew | what do other dog groomers within 20 km charge for a
poodle, full cut? need a little table | We've got about 400 subscribers and I never write to
them. Could one of you draft something about the spring menu, friendly, with a bit of a story
about the asparagus farmer? | urgent pls: put the allergy recall of the walnut bread at the top
of our site right now and do a facebook post about it too | our house rules into german and
french pls. guests from munich get here 2 april, so two weeks from today is plenty | rental car
in faro for 6 days, pick up 3 june. by 27 march is ok, my new card only works from the 24th |
the old paper files 1998-2010 into the crm, by the end of the year, it's 2 boxes and a spider |
my 6 cleaners hand in their timesheets on sunday night. I'd want the hours added up each monday
| eod friday: feb statement matched. the bank feed broke on the 18th so theres a gap of 3 days |
Good morning, a dictation of 22 minutes, family matter. Could it be ready in 3 business days? |
two more: a mailing for the mother's day set, and a different banner on the home page. both by
tomorrow | Can one of you put the 60 sign-up forms from the open day into the CRM? by the 31st
of April is plenty | Right. Quarter end. Bill the Marlow training (2 days + mileage) and while
you're in there gather all the hotel and train bits for my bookkeeper, they're all in the gmail
somewhere | for the four monthly retainers, can you just send the bill on the 28th each month
without me having to remember? amounts never change | half my list is people who came to one
fayre in 2019. bounce bounce bounce. can the dead ones be cleared out | Anyone know if my flight
to Malaga can be rebooked? hah kidding. well, half. do you do travel | Could you see what others
ask for a handmade dog lead, 1.5 m, and whether mine at 29 is daft? I've a stall meeting Tuesday
and want to know by then | 2 campaigns please, keep em separate: one for residential puppy
training on google, one for the gun dog weekend on facebook. 100 each. | From the wedding cake
shoot: 6 short clips that should become one, and 18 stills where the icing looks grey instead of
white. Same folder, both. | my accountant is on at me for the quarter by next friday and I've
got the bank statements in one place, the bills in another and the portal payouts god knows
where | yo 4 things. album bio. register the 9 tracks. put vinyl in shop. find me a release
party spot | can you check why the streaming payout dropped by half in q4 oh and the remix for
kolo never got registered i think. do that too | Hiya, forwarding this: > "Please find attached
our standard artist agreement, to be countersigned by 18 March" is it ok? and can you get my fee
invoice to them the same day | What have we actually got left for the juniors this year? I'd
like to see that on one sheet with what's gone out. | Room hunt x2 – rehearsal space with a
piano for the chamber group, and quite separately a big field-side hut for the scouts' badge day
| Lists for the Monday classes, who's in which. The cover teacher starts and she hasn't a clue
who anyone is | can someone put the dinner takings in the book today still, i've the slips here
and they're getting wetter | Brendan insists we never decided about the trailer. We did, at 1:12
on the attached. I want it in black and white what was resolved that evening. | People keep
walking in asking if we do gluten free. We've been doing it since January... would be good if
the internet knew | we start with oysters on monday. need a supplier with proper papers to
deliver, and the hygiene plan has to say something about shellfish | Someone wrote on Google
that we don't label nuts. Reply pls, and make the allergen sheet visible, a version for the
counter. Tomorrow if you can | Please test 1.9.1 on a cheap Android. And there are reviews from
last week nobody has answered, could you do those? | Take the discontinued enamel pins off Etsy,
and while you're in there pull the fee statements for Jan and Feb into the sheet | Please get
the invoice for the Harrow roof out today, 6,780.00 plus VAT, address same as on the quote |
Payroll for March, 6 people, must be ready for me to approve by the 27th. Hours are in the
sheet. | from now on please do our books every month, I send you the statement on the 2nd and
you tell me what's missing | So the shoebox is full again. Receipts from the tree jobs in
January, some wet. Bank statement as usual in Drive. | Morning! Could you chase Delacroix for
the February money, second time now? And our van sticker artwork still shows the old phone
number, that needs swapping. | - stock count in the shop is off for the blue mugs, correct it -
keywords for the mug category, nobody finds it on google | Cancel all my appointments this
Friday, I've got the flu, and let the landlord know by letter that the roof leaks again | I want
a chart of visitors per weekday from last year's till data, and I want my meetings on Tuesday
the 17th packed into the morning so the afternoon is free. | For the spring market we need a
banner 3 metres by 80 cm. And a LinkedIn announcement by Tuesday that we are there. | Translate
the safety instructions for the kiln. Languages: French, Polish and Danish. Please stick to
short sentences, people read it standing up with gloves on. | Mend the booking calendar on my
homepage, it shows Sundays as free, we're closed on Sundays, always have been, and last week two
families stood in front of a locked door. | We've been asked to show up in Google's map results.
Or rather my husband keeps asking. Whatever it takes: entry, photos, categories, the works. |
Book a sleeper to Stockholm for 17 June, and while somebody is on it, who rents out cargo bikes
there? | Old stuff: 2 parcels came back undelivered, send them again please. New stuff: a
description for each of the 6 bath salts, 50 words. | I recorded the anniversary speech on my
phone. I'd need it as text word for word, plus a two-minute film of the evening from the clips
everybody sent in | Get the noise out of the three meditation tracks, they were recorded next to
a fridge. Thursday is fine. Also on Thursday: dentist at 5, cancel it, it's too late for me. |
Reply to the customers in the Facebook shop chat, they all ask the same: is the blanket washable
(yes, 30 degrees), does it come in grey (no), when does it ship (next day). | Recorded my talk
with the planning officer, 50 minutes, decent sound. Need that in writing by tomorrow. | While
you're on the newsletter: I've got a carrier bag of receipts from the flower auction, I'll
photograph them and you sort them for Pauline, OK? | The guests just told me the dishwasher
doesn't drain. Next ones come on Wednesday, so could somebody have a look at it on Tuesday? |
I'd like you to answer the marketplace messages every Saturday from now on, as I'm at the
markets then and can't hear the phone. | Those lamb pictures came out so well that I want to use
them properly. A newsletter to our box customers for Monday and then a couple of Instagram
posts, please. | The sign-up is great. I'd also like a little email to go to all the bridge
players every month with the coming dates. | council want a road closure form for the crane, 2
days outside no. 41. boring stuff, can you fill it in so i just sign | crane lift tomorrow from
8, cant touch the phone all morning, pick up for me would you. anything from ridgeway homes put
straight through by text | from now on every monday pls go through whatever people left on
google for the b&b and answer it | Before you go near the rebrand: we want a line under the
name. Something about moving again. Suggestions by Friday? | Build a spreadsheet that works out
material cost per curtain: width, drop, fabric price, lining yes/no. Delivery 27 March. The
video on how to measure a bay window also needs captions. | When you have a moment, I need the
interview with our oldest customer written down and a post for our anniversary made out of it. |
I have a recording of the site meeting on the Marlow Road extension, about fifty minutes, and I
need it written out with who said what. | My German supplier has sent their terms of delivery,
six pages, and I'd like to read them in English by Friday at noon. | There are three unpaid
invoices from January: Okafor, Dene Valley Golf Club and Mrs Tillotson. A friendly reminder to
each would do. | Two more when you have a minute. The team page needs Gwen's new photo. And I
need the recording of the parish meeting written down. | For the 20th: a list of craft fairs for
handmade soap in Holland, plus train and room for the one in Utrecht | While you're on that,
someone has to look after the shop chat over Easter, 3 to 6 April. Templates are in the shared
folder. | let me look that up. other thing: two posts a week for the studio from now on | Before
I forget, can you also get my Jan to March receipts matched up? Accountant wants it on 10 April.
| A post every Monday and Thursday on Instagram about what's on tap. I'll send you pictures from
the brewery as we go. | oh and the Q4 books, nobody ever did those. please do them by the end of
the month | Next: the April mail. I want it out on the 1st, topic is bare-root roses and the new
potting bench. | Spoke to Priya and the man from the brewery yesterday. Both want an offer in
writing by Friday. | Can you get me a room in York for the night of the 26th? Nothing fancy, but
I need somewhere to park the van. | Could you look out for public tenders for tree work within
50 miles and send me a list every week? | the tax office letter wants an answer, and the fuel
card statements still have to be matched up for the accountant | Bungalow on Fir Road:
measurements need writing up, then a quote for the tiling, and ask two shops what the 60x120
stoneware costs. | Rain on and on, so nothing at Elm Court can be painted outside. All four
households need telling, and new days. | Hi, the new granola has nine ingredients and no label
yet. Can you make one with the allergens in bold? | Brewery dinner quote went down well. Now one
for the Rotary Club: 55 people, cold buffet, no pork, and they want it Monday | Food inspector
comes Tuesday the 17th and our fridge sheets stop in January. I need something I can show her. |
does a mobile sauna need a licence to stand on a beach? find out for Devon and Cornwall by the
18th | The tax adviser just rang, she's missing the fuel receipts of last quarter. They're all
in the shoebox folder, unsorted. | The Easter menu is fixed. It needs laying out nicely on an
A4, and it should go on the website as its own page too. | I've double booked myself tomorrow,
the Finch viewing and the dentist, both at 11. Move the Finch one to any time Friday | Hello,
I'm sending you the recording of our partners' meeting, 74 minutes, three voices. Please write
it down word for word with the speakers named. Monday would be perfect. Regards, Ivo Brandsma |
Good replies. Next on my pile, care instructions for linen, they exist in English only and half
my sales are Italian now | what's the tariff number for beeswax wraps, not the wax, the wraps. a
US shop is asking | someone wrote the paywall is blank on an old Samsung. I don't own one. Do
you? | That interview with the beekeeper, you can hear the fridge all the way through. It's not
urgent but it has to go before anyone hears it. | Etsy has taken some fee I don't recognise, 38
euro, and I can't find a receipt. Someone dig it out? | I've got a shoebox of receipts under the
counter going back to November, it's starting to smell of onions. Needs sorting by month. | What
I'm still missing is something where I see at a glance how many hours went into which client. |
Could do with the whole chat with the beekeeper on paper as well, word for word. It's the same
recording. | brochure is great. The HR ladies on my list should get it with a few friendly
lines, by the end of June or they're all on holiday | we're about to hit two thousand followers,
make a thank you post for that on instagram | sort the fuel receipts from August into the
ledger, match them with the card, all by Friday | different list now: 18 fish restaurants on the
coast, ring the owners and book me a half hour with anybody who wants to see our smoked salt |
Somebody has to clean our contact list. Half of it is double, and there are people in it who
died. | quarter end is killing me. need march books, the payroll prepared for 3 staff and
reminders to whoever hasnt paid. all by 31 march | have a 25 min voice interview in spanish.
type it up first and then an english version of the text | I want one post every Thursday on the
guest beer that's on for the weekend. I'll drop a photo each wed night. | is there any grant in
Scotland for e cargo bikes for a firm my size (3 of us)? need to know by this day next week |
Site's good. Next thing: March payroll for the 4 girls and the Feb books, I need both on the
26th | Thinking of something like 900 words on why old sash windows rattle. Nothing salesy. My
customers are retired teachers, they'll spot waffle | We're going fortnightly from now on. Raw
audio lands in the drive on the weekend, I'd want the finished cut every second Monday |
Interview recorded last Thursday, 1h12, two speakers, timestamps please. Audio linked. Rough
draft wed, final one by Monday 16 March. | prices on the site are still the 2024 ones 🙈 new list
attached, pls swap them before the weekend | The opening hours on our website are still the
winter ones. We're open Tue-Sat 10-18 now. | There are 35 warm leads from the fair rotting in
leads_fair.xlsx. It would be great to have meetings with them next week. | The hotel in Vienna
was great. I'm back there 14-15 April, would need a room again, same budget. | ok I give up
doing it all myself. someone on the phone, someone on the people that owe me (list to follow),
and someone to get 6 boxes of invoices into pdf | got 46 rings shot on my kitchen table, light
is yellow and you can see my fingers in half of them. make em look like a proper jeweller pls 😅
| I filmed the whole bread class on Sunday, two cameras, about 3 hours. Need something of 90
seconds I can put on the homepage, by the 20th. | Is there any chance of doing the next
newsletter too, topic: our new sourdough course, out by the end of the month? | New client,
Amrit Dhillon, starts Monday and hasn't had a single piece of paper from me yet | The rope
report was spot on. I'd like the same kind of thing for brass fittings, five suppliers, UK or EU
| Now that the transcript of ep 12 is here: 3 LinkedIn posts out of it, please, with a quote
card each | Also, could you find out what grants there are for electric cargo bikes for little
delivery firms like mine? | Please chase the missing RSVPs for the Lindqvist wedding, I need
final numbers by Monday the 23rd. Around forty haven't answered. Start with the cousins. | Every
Thursday I need next week's roster done for my crew of 14. Please set that up as a regular
thing. | phone's been buzzing all morning with depop questions, haven't answered a single one,
up to my elbows in indigo | I'd like somebody to keep our programme up to date, new version out
every Friday. Site: Cooper's Wharf, 9 flats | That's not what I was on about – books are fine as
they are. I meant somebody should remind the three customers who haven't paid, list's in the
folder | The sales agency was useless so I've sacked them. That leaves me with 55 leads in a
sheet and nobody ringing them for a meeting | there is no way I'm typing 140 paper order forms
into the shop myself. Yours now, scans attached | No, I will not be answering emails on my
honeymoon 😅 can you take the shop mail? will tell you the dates | I've stopped trying to
decipher my own dictation, 25 minutes on site damage. Typed up by friday, no mistakes in the
measurements please | linkedin makes me ill, I won't write there again. Do 4 posts on our heat
pump jobs? | nobody has answered my customer mails since I got ill, there must be 90 by now.
Could someone go through them? | Booking portal crashed on me three times and I'm done with it.
Manchester to Lyon, 21 April out, 23 back, any flight under 250
""",
}
