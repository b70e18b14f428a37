"""What people who write English are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
I'm sorry but this transcript is unusable, whole passages are missing and the speakers are mixed
up. | Not being funny but that's the third invoice this week with the wrong VAT rate on it | It
was meant to be here on Monday, it's Wednesday, and I've got a room full of people expecting a
handout tomorrow!! | this is the second time I've had to say it, the surname is Macleod with a
small L | Half my customers have written to tell me they've been billed twice. I'd like to know
how that happened. | seat is in the smallest coach next to the toilet, change time in Frankfurt
is four minutes. who books like that | you've spelled the deceased's name wrong. In an obituary
post. Can you imagine the phone call I just had. | That cottage has been sold. Why is it still
in the newsletter you've just given me? | why do I keep getting your questions at midnight, it's
annoying the hell out of me | It's a joke, isn't it? I wait nine days and get a list of three
names I could have googled in the bath. | This isn't what we agreed. Half the minutes are
missing and my name is spelt three different ways. | The spanish buyer writes he can't make head
or tail of page 4. Neither can I to be honest. | someone rang a customer of mine at half nine in
the evening, that's really not on | A customer just forwarded me your answer to her. We do not
talk to people like that here. | Mrs Daly rang me in tears because of your reminder. That is not
the tone of this practice. | tom got paid 200 too little!! please put it right by friday he has
rent to pay | You put two patients into the same slot on Tuesday, I had them both sitting there
looking at me. | the post went out with the wrong date, now people will turn up on saturday.
take it down right now | a whole week for four lines of text, i could have done that myself in
the bath | this typed up thing is full of holes, half the measurements are missing and it says
"sink" where i said "zinc" | two of the appointments overlap. I had the brewery AND the council
standing in my bar at the same time | Third time I'm writing about the wrong phone number on our
contact page, please get it right before Saturday's open day | The prices on the site are STILL
last year's. I had a couple at the counter this morning waving their phone at me. | I've now
been asked twice by the notary why nobody called. I said I'd been assured somebody would. We
both enjoyed the silence. | Not what I asked for, I'm afraid. I asked for Belgian suppliers;
seven of the ten are Dutch and one is a hairdresser. | Payslip has last year's tax class on it,
Jonas is not amused and has told everyone. Get it right and send it again by Friday | Half the
cards are in the wrong column, first names as companies and so on. was anybody looking? | My
site says lessons are £7. SEVEN. It's 70 you numpties, I've had bookings off it | Nicely I said!
You've threatened a seventy-eight year old man with bailiffs, he's my wife's uncle | whoever's
answering my emails told a man we take wolves. We do NOT take wolves. have a word | I told you
mornings. MORNINGS. You've put a woman from Barry in for four in the afternoon when I'm halfway
to Bristol with a piano | You've billed Mrs Tulloch for two spaniels. She's got one spaniel and
one daughter. Not impressed | half them postcodes are wrong. Lad drove to Ely instead of Ely,
Cardiff. Put it right by tomorrow please, I've another run | You've billed Vane without VAT
again, second time in two months. I want a corrected one sent today | The mailing went to the
OLD list. I have had four emails this morning from people who unsubscribed in 2023, one of them
a lawyer | Transcript was due yesterday noon. It's now ten on Wednesday and I'm sitting here
with an editor on the phone | I don't want to be difficult, but two customers got an answer with
someone else's name in it. That's rather embarrassing for a shop our size. | You asked me that
on Monday and again yesterday. I answered both times. It makes me wonder if anyone reads this. |
my dutch mother in law read the cards and was laughing tears, half of it is nonsense apparently
| Kaplan got two reminders within an hour. She's my best customer and now she's cross with me. |
I have checked twenty lines and seven are wrong. I am not angry, just tired of checking. | Four
times I've explained to your desk what a lash lift is, and the fourth person asked me again this
morning. I'd have expected notes to be kept. | so my van insurance ended up under office
supplies and the rent under food, in february of all months, when the bank's looking. not happy
| the mail is dated 2025, mentions a dish we never had, and calls me Steven. it's Stefan. Rather
careless | I'm sure a lot of effort went in, but I can't recognise my fair in those posts at
all. It's a letdown. | It's a party hostel. I'm sixty-three. I do wonder who thought that was a
good match. | third week in a row I get my weekly figures on wednesday rather than monday. it's
starting to grate | You sent a reminder to a man who'd paid in january. His wife does the parish
newsletter. That's really embarrassing for me. | I've now been asked the same thing three times
by three different people. Do you lot not talk to each other | Three suggestions and every one
of them is a hotel with carpet. Did anyone read what I wrote? | That measuring sheet is a mess.
You've got the bay window in twice and spelled my own company wrong. Not impressed for the money
| newsletter went out with last year's prices in it. last YEAR'S. do you lot not look at
anything before you press send | The person who answered Mr H. yesterday called him "hun". He is
81 and has bought from me for nine years. I'm mortified. | Nobody told me it was 35 an hour. I
thought it was per job. that's not ok | Honestly this reads like a robot wrote it in its sleep.
I said no jargon and there's "leverage" in the first line. | I keep getting somebody different
every time and every one of them is starting from nothing. Tired of explaining my own house. |
Your engineer turned up two hours late and left black footprints up my tenant's new carpet. Not
impressed. | thats the third time yous have asked me the same thing, does nobody write anything
down over there | I'm a bit disappointed honestly. I said the starred ones, and half of what's
on there are outtakes with people blinking. The couple has seen it already. | You sent a final
warning to a widow whose husband had paid. I've had her on the phone crying. I'm livid | There's
a click every time the intro ends and you left my phone ringing in at 12 min. Not what I expect
for the money. | Third time I've had to explain what my course is about to someone new on your
side. It's getting tiring. | This was promised for last Thursday. It's now Wednesday and I've
heard nothing from anybody. | Arrived in Lyon at 11 pm and the hotel had no booking under my
name. Not ok. | honestly not happy with the transcript, half the names are spelt three different
ways and I sat there till midnight fixing it | I'm standing in front of the hotel and they have
no booking under my name. That must not happen. | The newsletter went out with last year's
opening hours in it. I've had four people at a closed door this morning. | Half the names in
these notes are wrong and a whole memo is missing, I'm honestly disappointed | You billed Morley
for 12 sessions when I wrote 10, and he rang me about it in a temper. That really shouldn't
happen. | Third time now that Kasia's overtime is missing from the table. She's rightly annoyed
and so am I. | The reply you sent to the Dutch family was far too stiff. I never write "Dear Sir
or Madam", and now she thinks I'm annoyed with her. | You told a buyer that we ship to Guernsey.
We don't and never have, it says so in the notes I gave you. | Sorry but the blankets came out
far too yellow. In real life it's a cool grey, and I've already got one coming back because
"colour not as shown". | I asked for amber bottles and the order that went out says clear. Now
there's a pallet of clear glass in my hallway and they want a restocking fee. | The sale was
meant to stop on Sunday night and it was still running Tuesday morning. I sold eleven jackets at
half price. | The captions run a good two seconds behind me the whole way through, and "patella"
has turned into "paella". My patients noticed before I did. | I read it twice and I still can't
find a single thing I told the writer. It could be about anybody's heat pumps. | We spent 400
and every single enquiry came from a town an hour and a half away. I did say local, twice I
think. | My name's Siobhan Kearney and the paper printed Susan Kearney, straight from your text.
I've had it framed for nobody. | I had two people turn up for the same Saturday slot and nobody
at all on Sunday. | The letter went to the people who'd asked to be taken off as well. I gave
you that list twice. | The form let 19 people in and I've got 12 easels. I now have to phone
seven of them. | The transcript of lesson 6 has the names of half the muscles wrong. I teach
anatomy to physios, I can't put this in front of them. | The sale mail went to everybody, also
to the people who'd already bought. I've had eleven cross replies since breakfast and I did say
to leave buyers out. | I'm listening to 90 in the van and the left channel's missing for most of
the second half. It's been out since six this morning. | Opened the deck on stage and the fonts
had all fallen apart. I got through it but I looked like an amateur. | Two customers have now
ordered the large candle at £9 because the new price never made it onto that page. I had to
swallow the difference. | The bride's name is Kathryn with a K and a Y. It's wrong in all four
places and the couple saw it before I did. | An enquiry for a £4,000 kitchen ended up in the
spam folder you set up and I only found it by chance after nine days. | The stories went up on
Sunday evening, when the sale had been over for three hours. Not much use to anyone, was it. |
Two patients stood before my door on same time this morning, both had a confirmation from you.
One had driven 40 minutes. This should not happen. | well that letter to Mr Aldridge was far too
sharp for a first one he's been with me nine years and he was quite hurt when he rang | In the
mail to my customers was the old price of the massage. Now they all want it for 45. | so I
listened to it in the car and there's still about ten seconds of me coughing at the start and
I'd mentioned that specially | I am a bit sad about the workbook, the half of the pages have not
my colours and the arrows are crooked. | that invoice went out to the wrong smith. i have two.
now the other one's been on to me asking why he owes 1,900 | quote says "white sockets", i wrote
brushed steel twice. she's signed it now so guess who pays the difference | rang my own number
to test it, eleven rings and then voicemail. thought someone was sat there | not great this. you
told nan the invoice went out on the 3rd and the customer only got it yesterday, with the old
address on top | Just been through the report. 180 pounds spent and the map says most clicks
came from Glasgow. I'm in Kent. I'd like to understand how that happened. | The reminder went to
Mrs Doyle, who paid on 2 March. She rang me in tears. I really don't know how I'm supposed to
face her on Saturday. | Of the 30 wholesalers on the list, 11 numbers are dead and 4 firms
closed years ago. I checked each one. | The hotel you booked is eight kilometres from the fair,
and I had asked for something within walking distance. | I'm a little disappointed with the
posts, they could be about any bakery in the country. | Since your plugin update the booking
form has shown an error, and two clients have rung me about it. | Three of the supplier prices
in the report are from 2021, so I could not use them in my meeting. | The invoice for the
Harpers went to their old address, although the new one was in my message. | The April
newsletter went out with last year's class times in it. Four people stood in the park an hour
early. | A customer mail from Saturday lay there till Tuesday. He had been locked out of his
cellar and got somebody else. | two links on the site are still dead, the booking one and the
one to my book | You closed the January books without the card receipts, and they had been with
you for a week. | I was showing my new menu to two regulars on the tablet, quite proud, and then
we got to the desserts. The second page is still in English. | We were all set for the
anniversary, balloons and everything, and nothing appeared on Instagram. The posts had been
promised for Saturday morning. They showed up on Monday. | From line 40 on everything has
slipped by one row. So every phone number belongs to somebody else. | I'm rather disapointed
with February. Eleven lines are in the wrong category and the list of missing receipts isn't
there at all. | Three typos, one of them in the subject line. Customers have been writing to me
about it all morning and I have bread to bake. | Had my proper glasses on for once and looked at
the hours page. It still says Monday to Friday, and that was meant to be done last week. | My
man in Graz is a kind soul so he only mentioned it in passing, after the weather. Page two is
still in English | The newsletter went out while I was at my daughter's recital, and the first
reply I saw was from my neighbour. The button leads to last year's event | A customer rang me,
very polite, but she got a reminder for an invoice she paid in January. That was embarrassing,
she's my landlady's sister | I mean the market was on the saturday and the post about it went up
on sunday, so, you can imagine how much that brought us | I asked for a quiet hotel and got one
over a nightclub. Didn't sleep at all. | This is the third question in two days and still no
room. I could have booked it myself by now. | The sound jumps at minute 12 and the outro is
missing. I'm not happy with this one. | Two customers stood at my door at 9 this morning, both
with a confirmation from you for the same slot. | Barlow's invoice went out with last year's
address on it. That's the second time. | You booked two customers into the same slot and I had
to turn one away on her own doorstep. | Milk is missing in the allergen table for the scones,
and this with the inspector standing next to me | Mr Petrov showed me what you wrote to him.
That was really cold, he's been with us ten years. | Hello, three days late, and not a word from
anyone. I stood before my guests with the old menu on the site, feeling a fool. Disappointed,
Marguerite | Good morning, yesterday one of our customers got a reply in our name that began
with "Dear [FIRST NAME]". She found it funny. I didn't. Regards, Laszlo Fenwick | Dear all, I
found spelling mistakes in four of the five replies you sent in my name. Guests do notice such
things, and I am ashamed. Yours, Clementine | A buyer just read me out the answer you sent her.
"Dear customer, your concern is noted." That isn't how I speak to people | I had to tell you the
same thing three times this week and each time it was someone new. That's tiring. | A customer
just told me in front of everyone that she got the same answer from you three times and none of
them was about her question. I was mortified. | I stood outside Mr Brand's office for half an
hour this morning. He had it down for tomorrow. Not impressed. | The whole shop showed zero
stock yesterday after you'd been in it and I lost a day's sales over that | Half of what I said
is under Karin's name. She read it out and everybody giggled. | Third time this month that I ask
for something and get a note that it's not on the menu. What are you for, then? | I stood in
front of that hotel at midnight and it had closed in March. Who books a closed hotel?? | great,
the page is live and so is the spelling mistake, in letters as big as my head | I thought a desk
like yours would be quick. It's been eleven days and nobody has so much as said hello. | You
sent Harbour Yoga's invoice to the fire brigade. They rang me, laughing. I wasn't. | Your person
called a customer of twenty years "dear user". I'm really rather cross about it. | you promised
me Wednesday and it's what Friday night and I've got nothing the accountant's gone home and I
look like the fool again | Hello, ten reels, and in every one the captions sit slap across my
hands. I teach knots. One can't see the knots! Yours in despair, Captain Billy Tarrant | The
Greenway invoice went out with my old bank details. That's exactly what I wrote not to do. |
Somebody told a customer we do gluten free. We don't! That is dangerous, not just annoying |
Half the drug names in this transcript are wrong. I can't put it in a file like that, it has to
be gone over again. | Sizes S and M have been swapped on all the dog coats, I've already had two
returns over it | This figure in box 4 can't be right, you left out the van. I'm rather annoyed,
it's the single largest invoice of the year | It's been over a week since you were meant to post
the tasters. Three roasteries have asked me if I'm still in business. Not great. | Did anybody
listen to this before sending it? The outro starts while my guest is still talking. At 31:08.
And again at 44. | You invoiced them for 12 hours on the 3rd, it was 2. TWO. Client rang me at 7
this morning | half the cards are missing phone numbers, has to be fixed by tomorrow please, i'm
not happy | the discount ran on gift cards too... cost me 200 quid before I noticed. who checked
that? | A client told me the lady on the phone said I'd "probably gone on holiday". I was in
theatre with a spaniel. That's not on. | half the bowls came back with the rims nibbled off by
the cut out. that's not usable, do them over | Half of what the moderator says in this
transcript is marked "inaudible" and I can hear every word on my laptop speakers. Not good
enough. | It was promised for yesterday evening. It's quarter past ten and I've still got
nothing, mailing goes out at lunch!! | Quote went to paper with last year's hourly rate on it,
48. I told you 54 in so many words. Redo it please | Two of the february invoices went to the
wrong client!! I had Mrs Lowe on the phone, mortifying | Before we talk March: February had Ana
down with 30 hrs, she works 20. She was overpaid and I'm the one who has to tell her | my waiter
is from Sevilla and he's crying with laughter at the Spanish menu. apparently we now serve
"married ham" | Mrs Adeyemi has been billed for Mr Adams' boiler and he for hers, and both have
been on the phone to me since eight | Three people have rung me furious because somebody phoned
them at 7am on a Sunday. This is my reputation you're playing with!! | Stood in the lobby at
11pm with two suitcases and the lady had never heard of me. Marvellous. | Not quite what I'd
hoped for, I must say. Two of the five "competitors" closed in 2019 and one of them is me. | I'm
sure whoever wrote this is very nice but it reads like a washing machine manual and I'm honestly
embarrassed to put my name to it | It's been nine days for a forty minute tape. I could have
learned shorthand by now. | So the site now says a massage costs £6.00. Had four bookings
overnight. Guess how I feel. | A customer stood in front of a locked door at 8 today because the
site says we open at 8. We open at 9, as I wrote. | "Screw mother" is a lovely phrase but I
believe the trade calls it a nut. There are 41 of them. | Three people have now told me they
were rung during a funeral. They're funeral florists. I did mention mornings only. | Read it
twice. Mr Marsh talks for fifty minutes and I've got eleven minutes of him on paper | Dear all,
I notice my customers are being addressed as "mate". We sell hearing aids to pensioners. | Two
of the five firms you list closed in 2021. I went to one of the closing parties. | It was to be
finished last Wednesday. It's Tuesday, and the shop has nine articles out of two hundred | I
filled it in five times as a test. Zero mails here. My inbox is very tidy, thank you | The lady
in Cork still hasn't had her money, it's been nine days now and she's threatening a bad review |
Three of the dresses are described as silk. They are polyester. It says so on the label IN THE
PHOTO. | You told the tiler the wrong day and he turned up today to a floor with wet screed on
it. He wants paying for the trip. Who's covering that? | The table says Hollis is cheapest but
it's ignored that his price is without fitting, which is the one thing I asked for. Please do it
over. | Page 6 is missing altogether and on page 2 somebody read 7.10 as 1.10. I've already
priced off this! | You asked me this already twice! Once on Friday and again last night. Does
nobody write anything down over there? | I did not ask for a newsletter. Why is there a draft in
my inbox with my name and a discount I never agreed to?! | Nobody here ordered grant research
and I'm getting rather tired of finding things on my list that I never put there. | Thank you
but the translation is wrong, page 3 is missing and the German for "lien" is just… no. | The
March numbers don't add up. Sales tax line is 340 out and two receipts are booked twice. | Read
the draft. It sounds like a bank wrote it. We sell wooden toys. And the shop's name is spelt two
different ways. | I was promised the transcript for yesterday and there's still nothing here. My
editor is sitting on her hands. | price for the full valet still says £45 on mobile, i told you
people £60. Fix it please, customers are quoting it at me | your caller hung up on one of my
best prospects. She rang me herself to say so. Not happy | half the business cards went into the
CRM with the surname in the phone field lol. not lol actually | Whoever did my January books put
my daughter's riding lessons under "marketing". Funny, but my accountant isn't laughing. |
Payslips had Tomas down for 0 hours. He worked 162. He was not amused and neither was I. | Not
once did anyone read the briefing, did they? It said NO exclamation marks. I count eleven. | I
paid for 40 pages typed and got 38. Pages 17 and 18 are simply not there. | Honestly
disappointed with the German price list. My customer in Graz said it reads like a machine had a
stroke. | You charged my card twice for the same newsletter, 9 Feb and 11 Feb. I'd like one of
them back. | My train was booked for the 4th. The fair was the 3rd. I stood in an empty hall. |
Thanks for the web update, but the new prices only show on mobile, on desktop it's all still
last year's. Please put it right. | I asked for three viewings at different homes and you booked
all of them at 10 am on the same morning. I'm an estate agent, not an octopus. | The transcript
is unusable. Speaker A and B are swapped from minute 12 onward and "lease" is "leash" all the
way through. | so the "translated" menu says our lamb is served "with its own youth". customers
are taking photos of it | I paid the express surcharge and got it two days later than the normal
time. Explain that one to me. | Honestly what annoys me most isn't the mistake, mistakes happen,
it's that you marked it as done and I had to find out from my accountant | Post went live at 3
in the morning with "[insert caption]" under the picture. We've 6,000 followers. | Your research
cites a wikipedia page and a reddit thread. I could've done that on the loo | Two of my lads
were paid without their overtime because the hours I sent on the 20th were never put in. They're
not happy and neither am I. | The invoices you sent went out with last year's address on every
single one. Not good enough. | So the newsletter went out with LAST year's discount code in it.
900 people. I don't even know what to say. | half the business cards are in with first and last
name swapped. Needs redoing before the mailing leaves on thursday morning | The German on the
price list reads like a machine did it. I was told: people. Have it done again, and I want it
tomorrow evening at the latest. | The transcript you did for me in January has my client's
surname wrong on every single page. I found out in front of the client. | I signed it off too
fast. Read them again today and the posts sound like a bank wrote them. My customers are nine
year old skateboarders | Hotel was 40 minutes from the venue. "near the fair" it said. I paid
more for taxis than for the room | Half the card numbers are shifted by one row from line 212
on. did anybody look at it before it came to me? | whoever answered my customers in feb promised
one of them a refund. A full one. On a bespoke saddle. That's 2,300 I won't see again | Your
tester did eleven leads and went home. There's forty in the box!! And two he passed have got
tape round them. Not having that. | That isn't gold. That's bronze paint. I've been looking at
gold leaf since I was in a pram and that is bronze paint | Seven o'clock you said. It's quarter
past ten and all I've got is a seagull. Council walks round at two today and it has to be
standing | I drove 40 minutes to Harlow yesterday for one of the meetings you booked and the man
had no idea who I was. | "Tighten the nut with feeling"?? I sell torque wrenches. Somebody go
over chapter 2 again please, someone who has held one. | When do I need it? I needed it when it
was snowing. It has melted. I wrote to you in the blizzard and got a question back every day
since | Could someone explain how a 2019 Rioja ends up at €1.90 in my web shop? I have sold
eleven. | It's a lovely clean transcript, but every single time she says "the mill" it's been
written "the meal". Forty one times. The whole thing is about a mill. | Two customers told me
today they got invoice number 2026-031. Both of them. Different amounts, same number. | Hmm. Of
the seven places you found one closed during covid, I used to work there. And one is mine. | One
of your six booked meetings was with a woman who shut her business in 2024 and just wanted to
chat. Lovely person. Drove 70 miles. | You've dunned my mother-in-law. She paid in cash, in
January, at Sunday lunch, and it's in the list I sent. | It was promised for Friday. Then it was
promised for yesterday. My client's barrister has stopped saying "no worries". | Sunday night in
Graz, half eleven, raining. Receptionist had me down for the eighth of MAY. I slept in the car
with two cellos. | Third post says we do men's cuts for 15. We haven't done that since before
the pandemic and three guys stood here this morning waving their phones | Since the updates on
Sunday my members' area greets everybody with "Hello, Geoffrey". We have no Geoffrey.
""",
}
