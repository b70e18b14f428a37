"""What people who write English say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
morning! | hey there 👋 | Good afternoon everyone | hi | morning all ☀️ | hi there | Good
evening, hope everyone's well | good morning from a very snowy allgäu ❄️ | Good day to you all
from a very rainy Cork | yo | Hello again, it's me, the goat lady | hey hey, anyone in? | Happy
Wednesday, folks | Good morning everyone | Morning all, wet enough for you? | Afternoon, or is
it morning still? Hiya anyway | morning morning ☕ | morning all | hiya, hope yous are keeping
well | morning all ☕ | Good morning, Harriet here. | Hello, Pat from the Copper Kettle here |
Morning all ☀️ | hey there | Morning, happy Wednesday | Morning all, back at my desk after the
school run | Morning all, hope you had a good weekend! | Morning all, back from holiday! | Good
morning from snowy Tyrol, I wish you a nice day! | morning, back on site, shout if you need me |
hiya, happy wednesday | Hello hello, happy midweek everyone | Good morning, I hope you're all
well over there. | Good morning everyone, I hope you have all had a good start to the day. |
morning all, me again, hope everybody's well over there | hiya, good morning to you all | hiya,
anyone in? | Mornin all, cold one 🥶
""",
    "not_for_us": """
can someone pick up my kid from school at 3? | who won bayern yesterday | My knee has been
swelling since Sunday, should I put ice on it or heat? | is it gonna rain saturday?? have an
outdoor shoot | I need a plumber, the tap in the shop kitchen is leaking | need somebody to
water the plants and feed the cat while im in lyon | tell me a joke | collect my dry cleaning
pls and bring it to the studio by 5 | Spring sale 🔥 20% off premium office chairs, this week
only, order at chairs4less | can you pick my daughter up from handball at five, I'm stuck with a
customer | do you think arsenal will do it on saturday | my knee's been clicking since sunday,
should I put ice on it or heat | can somebody walk the dog tomorrow lunchtime, he's gentle | Is
there a decent plumber you'd recommend near Bonn, my sink at home is leaking | someone needs to
let the plumber in at my flat on friday between 8 and 12 | did you see arsenal last night??
unbelievable | my knee clicks when i go down stairs, should i get that looked at | pick up my
suit from the cleaner's before six, ticket 331 | is it going to rain on saturday in bristol? |
Any chance one of you could help my son with his chemistry homework tonight | could you pop
round and feed my cat while I'm away sailing | so who's gonna win on saturday, arsenal or spurs
| what colour should I dye my hair, red or green? client opinions differ | would one of u be
able to paint our waiting room next week? 2 coats white | dinner ideas for tonight? got leeks
and half a chicken | i'm selling my old kiln, do you want it? 300 quid | would someone nip over
to the shop and water the ferns while I'm away? | My neck has been stiff for a week, should I
take ibuprofen or see someone? | who's gonna win tonight, liverpool? | Could you pop a birthday
present in the post for my mum? She likes gardening. | will it be sunny in Galway at the
weekend? | a birthday cake please | need a plumber | looking for a babysitter | can you paint my
shop? | I want a tattoo | order me a pizza | walk my dog | we need a photographer | Could you
arrange for our shop windows to be cleaned every fortnight? | need an electrician to sign off
the kiln | is it me or is everybody getting divorced this year | do u believe in ghosts | do you
also do haircuts, asking for a friend | Are you hiring? i can do night shifts | love can you
bring milk on the way home x | my boiler's leaking, do you have somebody | how do I get red wine
out of a white sofa | can one of you walk the dog at noon? owner's stuck in traffic | what's the
weather like tomorrow in leeds | the wall in our hall needs repainting, could somebody come by
with a ladder | anybody got a spare ticket for the gig on saturday? | The ultrasound machine
gives error E14. Can anybody of yours repair it? | someone with a van to bring the upright to
the church on friday afternoon? | would one of you water the studio plants while im in goa |
Draw the floor plan of my new studio in CAD from the photos | do you also clean? the studio
floor needs it before saturday's class | locksmith. now. im standing outside my own practice |
paint the waiting room. eggshell, two coats. some time in april | The heating in treatment room
2 is dead again. Can you send a man today. | We'd need a structural engineer for the stairs.
Somebody who signs. | Need a photographer for the finished house in Ahrensburg, when the light
is good | Please order and collect 12 bags of horse feed from the depot. | can one of you pick
up dr hale at the airport thursday 16:40 | kiln keeps tripping the breaker, could u send an
electrician | who can drive 40 trays to the market sat 5am, my back's gone | van wont start. any
of u able to tow it?? | need proper photos taken of the wedding arches friday, someone with a
real camera | shop windows want cleaning before saturday, flour n fingerprints everywhere. can u
| someone to mind the shop thurs while im at dentist? just stand there and sell tyres | cad
drawing for a staircase, have a sketch on the back of a reciept lol. doable? | do you also do
cleaning? changeover days are killing me | could someone mind the shop saturday 10 to 2? dentist
| Boiler again. 12 guests, no hot water. Please send someone. | do you do deliveries as well? 6
hampers to go across town on the 27th | Dishwasher's flooding the kitchen again, can you get
somebody out here today | need a second shooter on saturday the 21st, ten hours, must own a
flash | should I sell the bottom field? be honest | is there anyone on your books who can muck
out? lass has gone to uni | boiler at the stables flat's dead, know a gas man? | tractor's
conked out again, need a mechanic up here tomorrow | need someone to drive a horsebox to Malton
on saturday, me licence is C1 lapsed | Is there anyone at your end who shoots product photos? 40
books, white background, nothing clever | do you lot do catering for 60? the usual people have
let me down | autoclave's broken, need a technician here as fast as you can find one to send |
Someone to drive the kegs to Cottbus on Saturday? My van failed its test | My van broke down on
the A3, can one of you come and tow it | I need a designer for a new logo, something with a fox
| Who can paint the treatment room? Two coats, light green | who won the eurovision in 1998?
settling a bet at the bar | Would love a plumber recommendation, hot water's been gone since
last night | can anyone explain to me how to descale a boiler | Any chance of a massage? my back
is done after 40 kilos of clay | Is there anybody who could sand the floor of my dance studio |
is there a person who does wasps? nest in the shed by the glamping tents | need a notary, know
any? | Anyone who can cut down a 12 metre birch | Wanted: someone with a drill. Two shelves, one
mirror, stone wall. | Can you come and hang the exhibition with me on Friday morning, 20 frames
| wheres the best place to see puffins in may d'you reckon, asking for a mate | dog ate the kids
homework, can u do a poem about volcanoes for year 4 lol | can someone come n hang 40 pictures
in my cafe, level, I dont own a level | hi can somebody come and empty the septic tank at the
glamping field, it whiffs | whats the legal minimum break for a 7 hour shift, staff member is
arguing w me | morning team, could one of you babysit the ducks, back on sunday | would you say
my new uniform should be teal or mustard, be honest | Please get me a divorce lawyer who does
weekends | and can one of you draw me a new logo? something with a fox | who won the 1998 world
cup? having an argument with a customer | the lock on the shop is jammed, can somebody come and
get it open tomorrow? | can somebody drive the van to the MOT garage and back for me | Do you
know a good dentist near Alexanderplatz? Chipped a tooth on a carabiner lol | can someone come
round and fix the oven door, it won't shut | 🔥 Increase your coaching revenue 10x with AI leads,
reply YES for a free audit 🔥 | Could you print 500 flyers with the spring offer and get them
round the estate? | What do you think, should I take on a second apprentice or buy the CNC? |
Can one of you feed the parrot while im at the trade fair? Worth asking | *** GROW YOUR STORE
10X *** Verified followers, instant delivery, reply YES for free trial | who d'you reckon wins
the six nations then | hey whats the weather doing up your way | Congratulations!! Your page has
been selected for 50.000 real followers, click here to claim now | Anyone there know a good
plumber near Hebden | do you ever sleep? what's it like being a bot | are you a real person by
the way or one of those ai ones | What does one do against moths in a concert gown? | 🔥 Dear
artist! Boost your streams by 10,000 REAL listeners today, reply YES for an offer | do you ever
get lonely in there, or is it more like a nap | is it going to rain or not, do I need the awning
out?? | will it rain on saturday? we're pouring concrete | Do you know anyone who'd come round
and unblock the sink in my studio today? | Could you design a logo for the campsite? Something
with a heron maybe. | Random one: can you help me pick a winter tyre for the van? | Can you
write us an app so members can book courts from their phone? | Our cooling cell in the shop
makes strange noise, can you send somebody who repairs it? | do you reckon I should put my
prices up now or wait till after the summer | I look for somebody who feeds my two cats when I
am on the fair. | Can you translate my contract with the landlord from German in English? 11
pages. | need 2 labourers, cash or card, know any agency or just send me some lads | my knee's
gone again, can you find me a physio appointment somewhere near ballymena | can you work out my
corporation tax and file it, the old accountant's retired | lads want matching hoodies with the
logo, 12 of em, can you get them printed | I'd need a babysitter for Saturday evening, we're
doing a late stocktake. | Three-tier lemon cake, 30 portions, collected Friday morning. Do you
bake? | boiler leaking, who can come today? | build me an app for class bookings | design us a
new logo | need a solicitor for the shop lease | Need somebody to come round on Thursday and
photograph our new dishes, about an hour | Could you take Denham to court over the unpaid
invoice? A proper claim, with everything. | Could you build me an app in which customers put in
their own measurements? | the espresso machine is leaking again, can you get it fixed | shop
window got smashed last night, can someone come and board it up? | What shall I get my wife for
our twentieth? | need an app where clients can book and pay | Can you check my tenancy contract
and tell me if I can sue the landlord? | can you design me a logo for the bakery van | The drain
in the treatment room is blocked again. Who can come out today? | any idea what I could get my
mum for her 70th? | the van's gearbox has gone, can one of you fix it or tow it? | dishwasher is
leaking all over the floor, can you send a plumber? | would you feed my cat while I'm at the
fair? | my shop login's dead, password mail never comes, can you get me back in | boxes are
here. now their bill's due, 412.60, transfer it please | what's the dollar at today? | And 200
flyers for the market, printed, A6, who does that for me | There ought to be ads running for the
bundle too, on social, like 5 a day | The transcript's lovely, now I'd need it in Polish for my
mother in law | my microphone stand snapped. need a new one delivered by Thursday, before I
record | What's the postage for a 2 kilo parcel to Norway these days? | Labels look great. Now
could someone come round and stick them on the 300 jars? | Brilliant flyer. Next I need two
people with bikes to put 500 of them through letterboxes | while you're in the numbers: how many
ounces in a kilo? making american muffins | Payroll looks fine. Now please transfer the wages
from my account, you have all the figures. | and could a photographer drop by and shoot the new
rings, twelve of them, white background | lend me 4000 until my customers pay up? | Right, that
customer has ignored three reminders. Please sue them. | write a book about my grandfather's
mill, I'll tell you everything on the phone | order 30 white roses for our reception by Friday |
Honestly why type it. Just write me a script that pulls the lot over every night. | get me the
mobile numbers of everybody living in our street, private people, a few hundred | the Spanish
leaflet is lovely, now the same in Japanese please | Run ads for us on Google, 5000 a month, you
keep ten per cent. | call me a taxi to the station for 3 pm | our espresso machine is leaking
again, send somebody with a wrench please | Once the books are closed, please file my income tax
return with them too. | be at our stall tomorrow at nine and help me carry the crates in | I
need a lift to the airport tomorrow, five in the morning, can you drive me? | Plan our
honeymoon: two weeks, islands, no crowds, you know what we like | Somebody has to clean the
office on Thursday, windows as well. | hey what's the weather going to do at the weekend, worth
opening the terrace? | I need 2,000 flyers printed on thick paper and brought to the shop |
Please record all our phone calls from Monday on so we have proof. | Boost your ranking NOW!!
500 backlinks for only $49, reply YES | need someone to carry 30 boxes to the third floor on
saturday | Could you sue my former landlord? he's keeping the deposit | my van won't start, can
you send a mechanic | did you see the rugby?? that last try | my boiler's leaking, do you have a
plumber | Can one of you drive a pallet of flour from Reading to Oxford on Saturday? | Do you
also do logos? I'd want one for the van, something with a carrot | So who do you reckon wins the
Six Nations this year? | Boost your followers overnight!! 10k real accounts for $29, DM me for
the link | can anyone fix a boiler round Bristol? mine's making a noise like a goose | I need
the same brochure in Polish and Czech too, about 6 pages | our phone rings all day, I want
somebody to pick up and take messages for me | Tranter won't pay. I want to take him to court,
please draw up the claim. | anyone know a decent vet near Kreuzberg, my cat's been limping since
sunday | I'd like an iPhone app for our yoga studio with bookings and payments built in | do you
know a decent tax adviser who'd do my annual return? | Could someone come round and unblock the
sink in the salon? It's a swamp. | could you translate the leaflet's sister text from Korean?
it's only half a page | Can you draw us a logo? Something with a heron. | did you see the match
last night?? what a finish | My laptop won't turn on since the update, anyone good with that |
Would any of you supervise one of my cases? An hour, peer to peer, nothing fancy | Could
somebody man my stall at the craft market on Saturday the 21st? | can you draw us a logo?
something with an otter | do you know anybody who could fix a leaking dishwasher today? kitchen
is under water | could one of you build me an app where guests order cocktails from their seat |
I need a carpenter for the stall, folding shelves, oak if possible, by May | Can one of you
design me a new logo? Something with a heron | van won't start, do you have a mechanic near
Hebden Bridge | any of you know someone selling a used mini digger, 1.5 t, not too knackered |
Can you work out what size beam I need over a 4.2 m opening? | Would need a photoreal rendering
of the lobby for the brochure, walnut and brass, evening light | who's going to win tonight,
Arsenal can't lose again can they | I don't want to carry on with my landlord. Represent me in
court? | my boiler won't stop leaking, send a plumber | looking for a lawyer to go after my
landlord, can u recommend one | Boost your store with 10k real followers, DM for prices 🚀🚀 | who
do you fancy tonight, city or madrid? | my boiler's making a noise like a trombone, any plumbers
among you | I need a logo. Something with an otter, but serious. | Do you do Polish? The tenancy
agreement has to be in Polish by Friday | who do you reckon wins the six nations then
""",
    "thanks": """
perfect, ta | The French text is lovely, my client was delighted. Please pass that on. | 🙏🙏🙏 |
you just saved my week | looks good, i'll take it like that | Many thanks for the quick
turnaround on the hotel. | brilliant job with the oak list, exactly what i was after | cheers!!
| You're a star, I could kiss you | It reads beautifully, hand on heart, I wouldn't change a
comma | much obliged | Bless you, that's a weight off | Cheers, that'll do nicely | it's come
out ever so well, tell her I said so 👏 | you're lifesavers ❤️ | all good, i'll take it as it is
| spot on, cheers | wow that was fast!! merci 🙏 | Read it twice, nothing to add, lovely piece of
writing | finally a list i can work with, ta very much | okay perfect, that works for me | Wow,
she nailed the tone. Exactly how I talk to my students. | cheers, spot on | the woman who phones
for you is a gem, three viewings in one morning | splendid work on the condolence templates, my
father would have approved | Whichever of you did the phone notes: hats off. | much obliged,
that saved my bacon with the inspector | bravo!! and in record time too | spot on, wouldn't
change a comma | ah you're a star, that saved my week | cheers, that was quick | Brilliant work
from whoever did the calls, pass it on please | cheers | ta | you're great | brilliant | lovely
| thanks, that helps | many thanks, nothing else | thank you, the books look great | sorted,
cheers 🙏 | money's in. you're worth every penny | Aw, that made my day. thank you | Thank you
for the swift help, it is much valued. | banner looks ace thx | brill | 👏👏👏 | Perfect. My
accountant nearly cried with joy | everything went smooth, train hotel the lot. thanks guys |
you're a star, ta | wow that was quick, cheers | that newsletter is a beauty, pass it on to
whoever wrote it | 5 meetings in a week, I could kiss you | tysm!! | exactly what I needed,
cheers mate | my inbox is empty for the first time since 2019. bless you | Got it, thank you
kindly. | much appreciated, all of you | perfect cheers | ta!! | Lovely work, thank you all. |
thank you so much, that was quick | ta very much 🙏 lifesavers the lot of you | perfect, thanks a
million | you're stars, the lot of you x | Lovely, thank you. | brilliant, cheers to whoever did
that | ta! | Many thanks indeed, to you and to Priya. | Proper job that, thank you my lover | Ta
very much pet | Many thanks to whoever did that. | ta, you're stars | brilliant, thank you so
much! | the reel captions are spot on, made me laugh out loud. cheers!! | Fantastic research,
I'd never have found that grant on my own. Thank you so much | Just wanted to say you lot have
given me my Sundays back. Thank you! | I cried a little reading my grandad's words. Thank you,
truly. | Brilliant, cheers | lovely, exactly what i had in mind, thank you! | you lot are a
lifesaver x | perfect, much appreciated | Inbox zero. I actually teared up. Thank you thank you
| ta very much, you lot are lifesavers | Thanks for trying x | you're stars, the lot of you ⭐ |
cheers pal 👍 | Thank you so much, P. | you absolute stars 🌟 thank you | Many thanks, much
obliged. Declan | Ah ye're stars, the lot of ye, thank you | you absolute stars, thank you 💛 |
Looks fab, thank you! | you absolute stars, cheers | you lot are brilliant, thank you so much |
Thanks, got it! | brilliant, thank you! | Thanks so much, you saved my week 🙏 | That mail looks
wonderful, thank you so much! | you're stars, ta | Thank you, quick as ever! | Spot on, thanks a
lot | Brilliant, that's exactly what I wanted. Thank you! | Got the money for the lamp,
brilliant work, thank you so much | cheers, lovely job | Oh those are lovely, thank you so much!
| Just wanted to say thank you, you've made an old gardener very happy. | Thank you. It was
exactly right. | Thank you, those are exactly the minutes I'd have written if I could write. |
brilliant, thank you both so much x | Cheers, that's perfect. | oh that was quick thank you so
much honestly | Many thanks to all of you, is very beautiful become. | nice one, saved me a
whole evening that | sorted, mum's over the moon. ta very much x | Cheers, you lot are gold. |
Perfect, thank you. We raised a glass to you. | Thank you, I can breathe again. | Received, all
correct. Thanks. | cheers, header looks great | ta, perfect | Many thanks to everyone who worked
on this, I am very grateful. | Thank you, that was quick and exactly what I had hoped for. |
peony post looks lovely, thank you! | Morning, thanks a lot for the list of barrel makers, that
helps me no end | Thank you so much, you saved my week | cheers, that's perfect | Accountant's
happy, I'm happy, even the dog's happy. Thanks a million for this! | ah brilliant, ta very much,
that's a proper weight off my mind that is | lovely, ta | cheers for being so quick with the
reminders | brilliant, thanks a lot | Thank you for sorting the tickets so quickly! | Cheers,
that was quick. | Lovely, that's my evening saved. Thanks a lot | cheers, that board looks
lovely | brilliant, thank you so much | wow that was quick, much appreciated | newsletter got 3
replies within an hour, brilliant, thank you! | Perfect tickets, even a table seat. Ta | that
was quick! much obliged | Brochure reads really well, the German agent was impressed. Thank you.
| Cheers, soaps look spot on. | ta very much, that was quick | Oh wow. The chart with the little
boats! You people are wizards | Our new carpenter started this morning, found through your ad.
Wanted you to know. Much appreciated! | ta, works for me 👍 nice one | Just watched it with a
cuppa. Lovely, simply lovely. | He paid!! Never thought I'd see that money. You're stars | the
imprint looks lovely, cheers for that! | aww you're so patient with me, thank you 😅 | That
gallery is a thing of beauty 😍 | Whoever wrote that subject line deserves a pint. 61% opened it!
| Opened the February books with one eye shut, and... spotless. I'm a happy baker. | 600 cards
and not a typo I can find. Hats off | read it out to my gran tonight and she cried, in the good
way | Six meetings, two of them already turned into orders. My partner opened a bottle. | well
blow me, old Crowther paid. After fourteen months. hats off | Orion paid! Two months I've been
waiting. Thank you so much, truly. | not one fight at the Grant wedding, whoever did that
seating plan deserves a medal | whoever did my inbox at the weekend: legend | That chart is a
thing of beauty, thank you | Best minutes we've ever had, even the grumpy engineer said so |
brilliant, lads could read every word 👍 | That table saved my afternoon, ta very much | Ta very
much, the February books look smashing | no complaints whatsoever this time, lovely job on the
transcript | Honestly didn't think anyone could decipher that recording. Chapeau. | ta, all
arrived 👍 | just opened the sheet. it's beautiful, pls tell whoever did that | Page looks
smashing. Ta. | cheers for yesterday 🙏 | the committee clapped. at a drawing. tell whoever did
it
""",
}
