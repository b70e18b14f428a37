"""What people who write English say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
The newsletter has the wrong date in it. Again. | you booked me a smoking room?! | i asked for
dutch and got german back.. | it's two days late and nobody said a word to me | Half the wines
have no price. I can't work with that. | not happy with this, it reads like a robot wrote it |
someone told a customer we ship to the US. we do NOT | I'm sorry but this transcript is
unusable, whole passages are missing and the speakers are mixed up. | third time a reminder went
to a client who had already paid. this is getting embarrassing | hotel is 14 km from the fair.
on what planet is that 'close by' | the numbers in the books don't add up, input tax is off by
900 euros | sent it back. emojis all over the place, I said none | Frau Lorenz just phoned me
quite upset, your caller was apparently very pushy with her | ever since your edit the whole
contact page is broken!! | Not being funny but that's the third invoice this week with the wrong
VAT rate on it | It was meant to be here on Monday, it's Wednesday, and I've got a room full of
people expecting a handout tomorrow!! | half of the addresses have ended up in the phone number
column. half! | I asked for formal and got 'hey guys'. This can't go out to surgeons. | this is
the second time I've had to say it, the surname is Macleod with a small L | who on earth picked
a hotel with no lift, I told you about my hip | I'm not cross, I'm just disappointed. Eleven
calls in two weeks? | I said no emojis. There are nine. | Half my customers have written to tell
me they've been billed twice. I'd like to know how that happened. | two of the five posts are
about a shop that isn't mine | I never had the receipt list you said you'd be sending | two of
the five are about a shop that isn't mine | the hotel has no idea who i am. standing at
reception right now | That was supposed to be here yesterday. | Hendricks got billed twice | our
name is spelled with two t's. it's wrong in every single line | since the change yesterday
nobody can book on their phone any more | I paid for somebody who listens, and what I get is
'inaudible' on every other line | half of those phone numbers don't exist | Frankly this reads
like a robot wrote it, and my readers noticed within the hour. | a customer got told we ship to
norway. we don't | third time i'm saying this: petra left in december, she is not an employee!!
| the columns are all shifted by one from row 90 down | i turned up at the meeting and the man
had never heard of us. embarrassing. | My accountant just called, the January total is off by
1,200 euros | nope. not what i ordered. i'm sending this back | The picture shows a poodle. We
breed dachshunds. | a week without a peep from you lot, that's not what we agreed | seat is in
the smallest coach next to the toilet, change time in Frankfurt is four minutes. who books like
that | That is the third invoice with the wrong VAT number on it. I'm not amused. | you've
spelled the deceased's name wrong. In an obituary post. Can you imagine the phone call I just
had. | was meant to be here on monday. it's wednesday. what's going on over there??? | customers
complain your person answers them like a robot with toothache | half the postcodes landed in the
phone number column. do it over. | That cottage has been sold. Why is it still in the newsletter
you've just given me? | whoever did this rang people at 7.30 in the morning. SEVEN THIRTY. |
nope. still 2 people missing on the payroll sheet, told you last week | Hotel has no lift. I use
a wheelchair. It said so in my message. | The table you sent opens as gibberish on my mac | I
asked for cheerful. This reads like a tax form. | why do I keep getting your questions at
midnight, it's annoying the hell out of me | It's a joke, isn't it? I wait nine days and get a
list of three names I could have googled in the bath. | the 400 euro one was paid already for
heaven's sake and you reminded her AGAIN | not impressed. Wine names translated literally?!
'Goat's Revenge'?? | the link on the home page leads nowhere. Sending this back to you. |
customers keep getting the old price | This isn't what we agreed. Half the minutes are missing
and my name is spelt three different ways. | second time now an invoice went to the wrong
O'Brien | third day running I have to chase this. not impressed | why is there a typo in the
FIRST line of a mail to 900 people?? | hotel had never heard of me when i stood there at 11pm |
Are you lot even reading what I attach? I said no stock photos. | The spanish buyer writes he
can't make head or tail of page 4. Neither can I to be honest. | I never got the books for
december, just an empty folder. What's going on? | someone rang a customer of mine at half nine
in the evening, that's really not on | it's the 11th and you said the 9th. so? | Does anybody on
your side actually know German? 'Gift' is not a gift. | wrong again | not good | this is wrong |
not what I asked | page 3 is missing | there is a typo in line 7 | half of it is missing | so
that's two pages of stuff i told you in the brief | third time i ask and third time its crickets
| you spelled my own shop wrong in my own post | That was anything but gentle, she's left my
class because of it. | clause 8 is simply missing | there's about ten minutes missing in the
middle | I have asked the same thing three times now and got three different answers | half the
links go nowhere | i asked for no exclamation marks and counted eleven | since you touched it
the whole page loads sideways | not ok that people wait 3 days for an answer | someone promised
a refund in my name without asking | VAT is 20 here not 19 | this reads like it fell out of a
machine | Why is my mother's rent in there as income?! | the logo is the old one | Drove 60
miles to the meeting you set up. nobody there knew about it. | you spelled my name wrong. In my
own newsletter. | hm. every second phone number lacks the zero | 5:40 in the morning?? who flies
at 5:40 | you sent a reminder to somebody who paid three weeks ago, he's livid | hotel says they
have no reservation under my name, i'm standing at the desk | Speakers are mixed up all the way
through, the doctor says the patient's lines | most of these firms don't exist anymore | A
customer just forwarded me your answer to her. We do not talk to people like that here. | that's
not our shop in the picture. that's some shop in america | my Polish cleaner laughed out loud
reading it | a week for that and not even a "we're on it". disappointing | two changes and a
bus, seriously? there's a direct one | Two of my staff were paid nothing. Do you know what that
does to a team? | nothing went up yesterday although it was planned. 28 degrees and no post..
great | the vintages are all off by one, 2019 became 2018 and so on | You tagged our competitor.
in the caption. our COMPETITOR. | two pages of wikipedia, i could've done that myself | thanks,
but the totals are wrong | was meant to be in on monday. it's wednesday. not impressed | three
people told me your caller was rude and couldn't pronounce our name | still says closed on
saturday | You spelled my name wrong. Again. On the invoices! | I was promised the transcript on
Monday and today is Wednesday. | I am honestly disappointed by the letter. I sent you two pages
about the choir, about Margaret's forty years with us, and what came back reads like an advert
for toothpaste with not one word about her. | Mrs Daly rang me in tears because of your
reminder. That is not the tone of this practice. | tom got paid 200 too little!! please put it
right by friday he has rent to pay | You put two patients into the same slot on Tuesday, I had
them both sitting there looking at me. | booking button still leads nowhere. third time i say it
| the post went out with the wrong date, now people will turn up on saturday. take it down right
now | Not what I asked for. I wanted used reformers, you list new ones at 5,000. | this
translation is unreadable, "spinal column" became "back pillar". seriously? | a whole week for
four lines of text, i could have done that myself in the bath | u spelt okafor wrong AGAIN on
the invoice | was meant to be here monday. its wednesday. | this typed up thing is full of
holes, half the measurements are missing and it says "sink" where i said "zinc" | had the bride
on the phone in tears, one of yours rang her at 7am and asked if the wedding was "still on". who
does that. im the one who has to face her mum | newsletter went out with last years date on it.
400 people. FOUR HUNDRED | not happy w the post, sounds like a bank wrote it. redo it today
please | third week waiting on the feb books. accountants on my back | totals wrong, vats been
added twice. needs putting right before i hand it over at 3 | two of the appointments overlap. I
had the brewery AND the council standing in my bar at the same time | Third time I'm writing
about the wrong phone number on our contact page, please get it right before Saturday's open day
| still waiting for february. honestly disappointed, it was meant to be the easy month | A guest
got told we have a pool. We do not have a pool. | I asked for this on 2 March, you said a week,
it's now the 11th. The season starts in three weeks, people are ringing me on the river, and I
have nothing to send them to. I don't want to be that customer but come on. | The prices on the
site are STILL last year's. I had a couple at the counter this morning waving their phone at me.
| newsletter went out with [FIRST NAME] at the top. To 900 people. I could die. | you sent the
reminder to mrs doyle who paid in january. she rang me in tears | That is not Spanish. My waiter
from Cadiz laughed for five minutes. | I've now been asked twice by the notary why nobody
called. I said I'd been assured somebody would. We both enjoyed the silence. | Not what I asked
for, I'm afraid. I asked for Belgian suppliers; seven of the ten are Dutch and one is a
hairdresser. | third newsletter with a typo in the subject line. the third | Payslip has last
year's tax class on it, Jonas is not amused and has told everyone. Get it right and send it
again by Friday | With respect, "spirited flat" is not what "großzügige Wohnung" means. | Half
the cards are in the wrong column, first names as companies and so on. was anybody looking? |
Booked me into a dorm. A dorm! I'm forty-six. | you wrote to my nicest client as if he'd robbed
a bank | Tuesday came and went and so, apparently, did my transcript | The invoice says 6,400.
It should have said 640. He noticed. | the site's been showing the wrong phone number ever since
you touched it | it's day four of "tomorrow" | My site says lessons are £7. SEVEN. It's 70 you
numpties, I've had bookings off it | Our Karen's payslip is forty quid short and she's not
speaking to me | Nicely I said! You've threatened a seventy-eight year old man with bailiffs,
he's my wife's uncle | whoever's answering my emails told a man we take wolves. We do NOT take
wolves. have a word | The newsletter went out with last year's ticket prices in it. I've had
three grown adults arguing at my kiosk over a pound. How does that happen when I sent the right
list?? | The Dutchman rang me laughing. Apparently we've offered to marry his heifer. Who
checked this | Still waiting on that transcript. You said Monday and it's now Wednesday, I've
the council on at me, I've the neighbours on at me, and I've a parish clerk who thinks I'm
hiding something. I don't like moaning but you did say Monday, I wrote it on the calendar, on
the cow one | I told you mornings. MORNINGS. You've put a woman from Barry in for four in the
afternoon when I'm halfway to Bristol with a piano | You've billed Mrs Tulloch for two spaniels.
She's got one spaniel and one daughter. Not impressed | half them postcodes are wrong. Lad drove
to Ely instead of Ely, Cardiff. Put it right by tomorrow please, I've another run | You've
billed Vane without VAT again, second time in two months. I want a corrected one sent today |
The mailing went to the OLD list. I have had four emails this morning from people who
unsubscribed in 2023, one of them a lawyer | Transcript was due yesterday noon. It's now ten on
Wednesday and I'm sitting here with an editor on the phone | I don't want to be difficult, but
two customers got an answer with someone else's name in it. That's rather embarrassing for a
shop our size. | You asked me that on Monday and again yesterday. I answered both times. It
makes me wonder if anyone reads this. | my dutch mother in law read the cards and was laughing
tears, half of it is nonsense apparently | ten days, three appointments. i had hoped for more,
to put it mildly | Kaplan got two reminders within an hour. She's my best customer and now she's
cross with me. | I have checked twenty lines and seven are wrong. I am not angry, just tired of
checking. | Four times I've explained to your desk what a lash lift is, and the fourth person
asked me again this morning. I'd have expected notes to be kept. | I have now slept on it, and I
still think these posts read as if I was selling used cars, exclamation marks and rockets
everywhere. I'm a notary, people come to me when someone has died or when they buy the one house
of their lives. Not impressed I'm afraid. | so my van insurance ended up under office supplies
and the rent under food, in february of all months, when the bank's looking. not happy | the
mail is dated 2025, mentions a dish we never had, and calls me Steven. it's Stefan. Rather
careless | I'm sure a lot of effort went in, but I can't recognise my fair in those posts at
all. It's a letdown. | It's a party hostel. I'm sixty-three. I do wonder who thought that was a
good match. | third week in a row I get my weekly figures on wednesday rather than monday. it's
starting to grate | £60 for changing four numbers? seriously? | I really don't like writing this
kind of message but this is now the third week and I still don't have the books, every time it's
nearly there or somebody was ill. I run a bakery, if the bread isn't there at six nobody waits
till the week after. not ok | it takes forever to get a reply out of you lately | your last bill
is higher than we agreed, again. Not happy | two students told me nobody's answered them since
thursday. what am i paying for | half the prices are wrong, honestly, did anyone even open my
sheet | this transcript is full of holes, half the sentences make no sense | You sent a reminder
to a man who'd paid in january. His wife does the parish newsletter. That's really embarrassing
for me. | Sounds like a robot did it. Disappointed, I'd expected a lot better | I've now been
asked the same thing three times by three different people. Do you lot not talk to each other |
I'm a bit upset tbh. There's a client's full name in the file title and it was on a shared
drive. That should just not happen with a therapist. | Three suggestions and every one of them
is a hotel with carpet. Did anyone read what I wrote? | It went out Thursday. I said not before
Friday. | That measuring sheet is a mess. You've got the bay window in twice and spelled my own
company wrong. Not impressed for the money | You've had my drawings since last Monday and
nobody's even said boo | Honestly? 60 for eight descriptions that read like a fridge manual. not
happy. | newsletter went out with last year's prices in it. last YEAR'S. do you lot not look at
anything before you press send | The person who answered Mr H. yesterday called him "hun". He is
81 and has bought from me for nine years. I'm mortified. | Nobody told me it was 35 an hour. I
thought it was per job. that's not ok | £240 and I got three likes, one of which was my mum |
Honestly this reads like a robot wrote it in its sleep. I said no jargon and there's "leverage"
in the first line. | You thanked a woman for her "wonderful honeymoon". She was here for her
mother's funeral. | I did say no purple. I said it twice. I'm looking at purple. | I keep
getting somebody different every time and every one of them is starting from nothing. Tired of
explaining my own house. | 40 quid for one page with 3 lines on it?? come on | Your engineer
turned up two hours late and left black footprints up my tenant's new carpet. Not impressed. |
thats the third time yous have asked me the same thing, does nobody write anything down over
there | I'm a bit disappointed honestly. I said the starred ones, and half of what's on there
are outtakes with people blinking. The couple has seen it already. | Above the bar. You've put
me above the bar again. | You sent a final warning to a widow whose husband had paid. I've had
her on the phone crying. I'm livid | £190 for two months of a club this size? Honestly. | The
brunch card has "eggs benadict" on it. Printed 200 of them. | this is the second week without
cups, I'm buying them at tesco like an idiot | that reply sounds like a robot wrote it, not
happy at all | You put Jess on Sunday again. I've said it three times now | There's a click
every time the intro ends and you left my phone ringing in at 12 min. Not what I expect for the
money. | This was supposed to go out on Monday. It's Wednesday. | Hmm. That's not a heron,
that's a goose with long legs. | Third time I've had to explain what my course is about to
someone new on your side. It's getting tiring. | honestly these posts sound like a bank wrote
them. we are a skate shop | This was promised for last Thursday. It's now Wednesday and I've
heard nothing from anybody. | The German brochure is full of mistakes, my sister-in-law found
eleven on page one | Arrived in Lyon at 11 pm and the hotel had no booking under my name. Not
ok. | I've read through the site visits and I'm afraid I'm rather disappointed. Half of the
street names are wrong, although I spelled each of them out slowly on the tape. It cost me a
whole evening to put right. | Two of my best customers got a reminder for bills they had paid
weeks ago, and one of them was quite upset on the phone. I had sent you the list of payments
beforehand, so I don't understand how that could happen. | The hours you put up were wrong. I
had four people standing in front of a locked door on Saturday and one of them has left us a
one-star review. | honestly not happy with the transcript, half the names are spelt three
different ways and I sat there till midnight fixing it | I have to tell you that I'm rather
upset about the reminders. Old Mr Tan got one although he had paid on the very same day, and it
was the strict version on top of it. He has been my customer for nineteen years and he was hurt.
| I've read the beekeeper interview now, and honestly it isn't what I hoped for. Half the place
names are wrong and two whole answers are simply not there. I had to listen to everything again
myself on Sunday.
""",
    "greeting": """
morning! | hey there 👋 | Good afternoon everyone | hi | morning all ☀️ | hi there | Good
evening, hope everyone's well | good morning from a very snowy allgäu ❄️ | Good day to you all
from a very rainy Cork | yo | Hello again, it's me, the goat lady | hey hey, anyone in? | Happy
Wednesday, folks | Good morning everyone | Morning all, wet enough for you? | Afternoon, or is
it morning still? Hiya anyway | morning morning ☕ | morning all | hiya, hope yous are keeping
well | morning all ☕ | Good morning, Harriet here. | Hello, Pat from the Copper Kettle here |
Morning all ☀️ | hey there
""",
    "not_for_us": """
can someone pick up my kid from school at 3? | who won bayern yesterday | My knee has been
swelling since Sunday, should I put ice on it or heat? | Boost your rankings! Our SEO agency
guarantees page 1 in 30 days. Reply YES for a free audit. | is it gonna rain saturday?? have an
outdoor shoot | I need a plumber, the tap in the shop kitchen is leaking | Hello, I am a graphic
designer with 8 years' experience and would like to apply to work with you. CV attached. | need
somebody to water the plants and feed the cat while im in lyon | tell me a joke | collect my dry
cleaning pls and bring it to the studio by 5 | Spring sale 🔥 20% off premium office chairs, this
week only, order at chairs4less | can you pick my daughter up from handball at five, I'm stuck
with a customer | do you think arsenal will do it on saturday | We can boost your Google ranking
to page 1 in 30 days!! Reply YES for a free audit of your site | my knee's been clicking since
sunday, should I put ice on it or heat | can somebody walk the dog tomorrow lunchtime, he's
gentle | Can you pop round to the post office and fetch a parcel for me, the slip is under the
mat | Hello, I'm a graphic designer with eight years' experience and I'd love to join your team,
CV attached | Is there a decent plumber you'd recommend near Bonn, my sink at home is leaking |
We help small businesses rank #1 on Google in 30 days! May I send you our no-obligation offer? |
Hello, my name is Priya, I have six years of experience as a virtual assistant and would like to
join your team, CV attached | someone needs to let the plumber in at my flat on friday between 8
and 12 | did you see arsenal last night?? unbelievable | my knee clicks when i go down stairs,
should i get that looked at | pick up my suit from the cleaner's before six, ticket 331 |
Unsecured business loans up to 250k, decision in 24h, no credit check. Reply YES to start. | is
it going to rain on saturday in bristol? | Any chance one of you could help my son with his
chemistry homework tonight | could you pop round and feed my cat while I'm away sailing | I've a
knocking noise in my chest when I climb stairs, is that something to worry about? | We offer
first-page Google rankings for just $99 a month, reply YES for a free audit! | the van has to be
at the MOT at 3, can one of you drive it there | so who's gonna win on saturday, arsenal or
spurs | what colour should I dye my hair, red or green? client opinions differ | would one of u
be able to paint our waiting room next week? 2 coats white | Hello I am a graphic designer with
7 years experience looking for remote position, please find my CV | dinner ideas for tonight?
got leeks and half a chicken | i'm selling my old kiln, do you want it? 300 quid | would someone
nip over to the shop and water the ferns while I'm away? | My neck has been stiff for a week,
should I take ibuprofen or see someone? | We help desks like yours rank #1 on Google, 30% off
this month, can I show you a quick demo? | who's gonna win tonight, liverpool? | Could you pop a
birthday present in the post for my mum? She likes gardening. | will it be sunny in Galway at
the weekend? | I'm a certified barista with 4 years' experience looking for part-time work, CV
attached, would you have a vacancy? | a birthday cake please | need a plumber | looking for a
babysitter | can you paint my shop? | I want a tattoo | order me a pizza | walk my dog | we need
a photographer | Could you arrange for our shop windows to be cleaned every fortnight? | need an
electrician to sign off the kiln | is it me or is everybody getting divorced this year | do u
believe in ghosts | do you also do haircuts, asking for a friend | Are you hiring? i can do
night shifts | love can you bring milk on the way home x | my boiler's leaking, do you have
somebody | how do I get red wine out of a white sofa | can one of you walk the dog at noon?
owner's stuck in traffic | what's the weather like tomorrow in leeds | the wall in our hall
needs repainting, could somebody come by with a ladder | anybody got a spare ticket for the gig
on saturday? | I need a new van, diesel, not more than 15k. can you go and pick one up for me |
i have fever. is there a yoga teacher among you who could take my tuesday vinyasa class?? |
print 300 posters for the recital and hang them up in town pls, by the 20th | The ultrasound
machine gives error E14. Can anybody of yours repair it? | someone with a van to bring the
upright to the church on friday afternoon? | would one of you water the studio plants while im
in goa | Draw the floor plan of my new studio in CAD from the photos | do you also clean? the
studio floor needs it before saturday's class | locksmith. now. im standing outside my own
practice | paint the waiting room. eggshell, two coats. some time in april | The heating in
treatment room 2 is dead again. Can you send a man today. | We'd need a structural engineer for
the stairs. Somebody who signs. | Need a photographer for the finished house in Ahrensburg, when
the light is good | Please order and collect 12 bags of horse feed from the depot. | can one of
you pick up dr hale at the airport thursday 16:40 | Is there anyone who does piano tuning with
you? A=442, before the exam on the 25th | kiln keeps tripping the breaker, could u send an
electrician | who can drive 40 trays to the market sat 5am, my back's gone | van wont start. any
of u able to tow it?? | need proper photos taken of the wedding arches friday, someone with a
real camera | shop windows want cleaning before saturday, flour n fingerprints everywhere. can u
| someone to mind the shop thurs while im at dentist? just stand there and sell tyres | cad
drawing for a staircase, have a sketch on the back of a reciept lol. doable? | pick up 6 sacks
of strong white from the mill asap, im elbow deep and down to the last bucket | do you also do
cleaning? changeover days are killing me | could someone mind the shop saturday 10 to 2? dentist
| my sister's ill, could one of you come and do the breakfasts on sunday? 9 rooms | can you
drive over to the cash and carry for me? 40kg flour, 10 crates tonic | Boiler again. 12 guests,
no hot water. Please send someone. | We need proper pictures of the six new rooms. Could someone
come over with a camera next week? | do you do deliveries as well? 6 hampers to go across town
on the 27th | would you be up for running the cloakroom at our gala? two people, 6pm to 2am,
paid obviously | Dishwasher's flooding the kitchen again, can you get somebody out here today |
what I really need is someone to put plants and a sofa into that empty flat and make it smell of
cake | need a second shooter on saturday the 21st, ten hours, must own a flash | Now that the
meeting's set: the office needs a deep clean before they walk in on the 18th | Pick up the signs
from the printer on Friday before 4 and bring them over to Karlstrasse? | should I sell the
bottom field? be honest | is there anyone on your books who can muck out? lass has gone to uni |
mare's off her feed since last night and standing funny, sort of rocked back on her heels, bit
of heat in the front feet. Vet's number just rings. I've some bute left from the old lad, what
should I give her do you reckon | boiler at the stables flat's dead, know a gas man? | tractor's
conked out again, need a mechanic up here tomorrow | Can you lot hoover and do the toilets at
the cinema on sunday nights or is that beneath you | Could one of yours come and take some
decent photos of the lambs, mine are all thumb | could do with a brass band on Good Friday,
Reeth lot want paying in beer but they're booked. Can you lay one on | Any chance you know a lad
with a mini digger for the pond job on the 23rd? Mine's put his back out | one of the learners
reversed into the school gate, who do I get to fix a bumper on a corsa | need someone to drive a
horsebox to Malton on saturday, me licence is C1 lapsed | Need the practice cleaned properly on
Wednesday the 18th after the builders leave, floors and windows | Is there anyone at your end
who shoots product photos? 40 books, white background, nothing clever | do you lot do catering
for 60? the usual people have let me down | autoclave's broken, need a technician here as fast
as you can find one to send | Someone to drive the kegs to Cottbus on Saturday? My van failed
its test | My van broke down on the A3, can one of you come and tow it | I need a designer for a
new logo, something with a fox | Who can paint the treatment room? Two coats, light green | who
won the eurovision in 1998? settling a bet at the bar | Would love a plumber recommendation, hot
water's been gone since last night | can anyone explain to me how to descale a boiler | Any
chance of a massage? my back is done after 40 kilos of clay | Is there anybody who could sand
the floor of my dance studio | who's the best person to ask about a trademark dispute? my name
got stolen by a guy in Ohio | is there a person who does wasps? nest in the shed by the glamping
tents | need a notary, know any? | Anyone who can cut down a 12 metre birch | Wanted: someone
with a drill. Two shelves, one mirror, stone wall. | Can you come and hang the exhibition with
me on Friday morning, 20 frames | my shop sign fell off in the storm last night can anyone come
and screw it back up, there's a ladder in the yard | is it normal that my landlord can put the
studio rent up twice in one year?? what does the law say, asking for me | wheres the best place
to see puffins in may d'you reckon, asking for a mate | I need someone to stand on my market
stall saturday 8 til 2, my niece has let me down. selling soap, its not hard | dog ate the kids
homework, can u do a poem about volcanoes for year 4 lol | what do you think about going vegan,
my daughter's on at me, shall I do it | can someone come n hang 40 pictures in my cafe, level, I
dont own a level | my cat's gone missing round the back of the workshop can someone put leaflets
through doors | hi can somebody come and empty the septic tank at the glamping field, it whiffs
| whats the legal minimum break for a 7 hour shift, staff member is arguing w me | morning team,
could one of you babysit the ducks, back on sunday | would you say my new uniform should be teal
or mustard, be honest | Please get me a divorce lawyer who does weekends | need a cheap mover
with a lorry for the kiln on the 28th, it weighs 400 kilos | is there anyone at yours who could
come round and look at the oven door? it won't shut | my landlord wants to raise the rent of the
workshop, can you tell me if he's allowed to do that? | and can one of you draw me a new logo?
something with a fox | who won the 1998 world cup? having an argument with a customer | the lock
on the shop is jammed, can somebody come and get it open tomorrow? | train's all good, but is
anyone free to walk my two greyhounds while i'm in leeds? | can somebody drive the van to the
MOT garage and back for me | Do you know a good dentist near Alexanderplatz? Chipped a tooth on
a carabiner lol | would one of you walk my dog while I'm on calls, he's driving me up the wall |
can someone come round and fix the oven door, it won't shut | do you do parking fines? got one
outside my own shop, is that even legal what they did | weird q but do you know anyone who'd
repaint my therapy room? it's still the yellow of the dentist before me | 🔥 Increase your
coaching revenue 10x with AI leads, reply YES for a free audit 🔥 | what would you say to someone
who's scared of her own success, asking for me not a client | do you know a good electrician
near Hanover? i'm stuck halfway through a job and mine has vanished | Could you print 500 flyers
with the spring offer and get them round the estate? | What do you think, should I take on a
second apprentice or buy the CNC? | Can one of you feed the parrot while im at the trade fair?
Worth asking | Can one of you come by Saturday and pack parcels with me? I've 60 to get out and
two hands | *** GROW YOUR STORE 10X *** Verified followers, instant delivery, reply YES for free
trial | who d'you reckon wins the six nations then | hey whats the weather doing up your way |
I'd need someone to come and take the pictures though, with a real camera, at the farm. Is that
a thing you do? | Congratulations!! Your page has been selected for 50.000 real followers, click
here to claim now | Anyone there know a good plumber near Hebden | do you ever sleep? what's it
like being a bot | Dear Sir/Madam we offer 1ST PAGE RANKING and 500 quality backlinks for your
honoured business, kindly revert | and could one of you drive out and take proper photos of it,
maybe with a drone | do you know anyone who'd come and clean the pods on changeover days? my
girl's off to uni | need a logo and maybe instagram posts twice a week for the farm, what would
that set me back | are you a real person by the way or one of those ai ones | What does one do
against moths in a concert gown? | 🔥 Dear artist! Boost your streams by 10,000 REAL listeners
today, reply YES for an offer | do you ever get lonely in there, or is it more like a nap | Dear
club owner, we offer 10,000 real followers for your association at unbeatable price, reply YES
for a demo!! | is it going to rain or not, do I need the awning out?? | will it rain on
saturday? we're pouring concrete
""",
    "thanks": """
perfect, ta | The French text is lovely, my client was delighted. Please pass that on. | 🙏🙏🙏 |
you just saved my week | looks good, i'll take it like that | Many thanks for the quick
turnaround on the hotel. | brilliant job with the oak list, exactly what i was after | cheers!!
| You're a star, I could kiss you | It reads beautifully, hand on heart, I wouldn't change a
comma | much obliged | Bless you, that's a weight off | Cheers, that'll do nicely | it's come
out ever so well, tell her I said so 👏 | you're lifesavers ❤️ | all good, i'll take it as it is
| Please pass on my compliments to the translator, I couldn't have put it better in my own
language. | spot on, cheers | wow that was fast!! merci 🙏 | Read it twice, nothing to add,
lovely piece of writing | finally a list i can work with, ta very much | okay perfect, that
works for me | Wow, she nailed the tone. Exactly how I talk to my students. | cheers, spot on |
the woman who phones for you is a gem, three viewings in one morning | splendid work on the
condolence templates, my father would have approved | Whichever of you did the phone notes: hats
off. | much obliged, that saved my bacon with the inspector | bravo!! and in record time too |
spot on, wouldn't change a comma | ah you're a star, that saved my week | cheers, that was quick
| Brilliant work from whoever did the calls, pass it on please | cheers | ta | you're great |
brilliant | lovely | thanks, that helps | many thanks, nothing else | thank you, the books look
great | sorted, cheers 🙏 | money's in. you're worth every penny | Aw, that made my day. thank
you | Thank you for the swift help, it is much valued. | banner looks ace thx | brill | 👏👏👏 |
Perfect. My accountant nearly cried with joy | everything went smooth, train hotel the lot.
thanks guys | you're a star, ta | wow that was quick, cheers | that newsletter is a beauty, pass
it on to whoever wrote it | 5 meetings in a week, I could kiss you | tysm!! | exactly what I
needed, cheers mate | my inbox is empty for the first time since 2019. bless you | Got it, thank
you kindly. | much appreciated, all of you | perfect cheers | ta!! | Lovely work, thank you all.
| thank you so much, that was quick | ta very much 🙏 lifesavers the lot of you | perfect, thanks
a million | you're stars, the lot of you x | Lovely, thank you. | brilliant, cheers to whoever
did that | ta! | Many thanks indeed, to you and to Priya. | Proper job that, thank you my lover
| Ta very much pet | Many thanks to whoever did that. | ta, you're stars | brilliant, thank you
so much! | the reel captions are spot on, made me laugh out loud. cheers!! | Fantastic research,
I'd never have found that grant on my own. Thank you so much | Just wanted to say you lot have
given me my Sundays back. Thank you! | I cried a little reading my grandad's words. Thank you,
truly. | Brilliant, cheers | lovely, exactly what i had in mind, thank you! | you lot are a
lifesaver x | perfect, much appreciated | Inbox zero. I actually teared up. Thank you thank you
| ta very much, you lot are lifesavers | Thanks for trying x | you're stars, the lot of you ⭐ |
cheers pal 👍 | Thank you so much, P. | you absolute stars 🌟 thank you | Many thanks, much
obliged. Declan | Ah ye're stars, the lot of ye, thank you | you absolute stars, thank you 💛 |
Looks fab, thank you! | you absolute stars, cheers | you lot are brilliant, thank you so much |
Thanks, got it! | brilliant, thank you! | Thanks so much, you saved my week 🙏 | I just wanted to
say a heartfelt thank you to all of you. It's been a hard winter for us, and knowing that you're
there makes a real difference. | Thank you so much for sorting all of this out so quickly. I
told my mother about you last night and she says I should have found you years ago. | You've
taken a real weight off my shoulders, and I'm very grateful to you. Many thanks from everyone
here at the nursery!
""",
}
