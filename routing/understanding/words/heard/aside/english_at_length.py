"""What people who write English say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Good morning, dear all! A frosty one here but the kettle is on. Have a pleasant day, yours, Ivy
| Morning all, what a sunrise over the allotments today, I walked to the workshop with my coat
open. Hope everyone there is well! | Morning all! Sun's out here for the first time in a
fortnight, hope it's the same where you are | Good morning, dear desk. This is Peregrine from
the antique clocks, wishing you all a very pleasant Wednesday. Warm regards, Peregrine
""",
    "not_for_us": """
Boost your rankings! Our SEO agency guarantees page 1 in 30 days. Reply YES for a free audit. |
Hello, I am a graphic designer with 8 years' experience and would like to apply to work with
you. CV attached. | We can boost your Google ranking to page 1 in 30 days!! Reply YES for a free
audit of your site | Can you pop round to the post office and fetch a parcel for me, the slip is
under the mat | Hello, I'm a graphic designer with eight years' experience and I'd love to join
your team, CV attached | We help small businesses rank #1 on Google in 30 days! May I send you
our no-obligation offer? | Hello, my name is Priya, I have six years of experience as a virtual
assistant and would like to join your team, CV attached | Unsecured business loans up to 250k,
decision in 24h, no credit check. Reply YES to start. | I've a knocking noise in my chest when I
climb stairs, is that something to worry about? | We offer first-page Google rankings for just
$99 a month, reply YES for a free audit! | the van has to be at the MOT at 3, can one of you
drive it there | Hello I am a graphic designer with 7 years experience looking for remote
position, please find my CV | We help desks like yours rank #1 on Google, 30% off this month,
can I show you a quick demo? | I'm a certified barista with 4 years' experience looking for
part-time work, CV attached, would you have a vacancy? | I need a new van, diesel, not more than
15k. can you go and pick one up for me | i have fever. is there a yoga teacher among you who
could take my tuesday vinyasa class?? | print 300 posters for the recital and hang them up in
town pls, by the 20th | Is there anyone who does piano tuning with you? A=442, before the exam
on the 25th | pick up 6 sacks of strong white from the mill asap, im elbow deep and down to the
last bucket | my sister's ill, could one of you come and do the breakfasts on sunday? 9 rooms |
can you drive over to the cash and carry for me? 40kg flour, 10 crates tonic | We need proper
pictures of the six new rooms. Could someone come over with a camera next week? | would you be
up for running the cloakroom at our gala? two people, 6pm to 2am, paid obviously | what I really
need is someone to put plants and a sofa into that empty flat and make it smell of cake | Now
that the meeting's set: the office needs a deep clean before they walk in on the 18th | Pick up
the signs from the printer on Friday before 4 and bring them over to Karlstrasse? | Can you lot
hoover and do the toilets at the cinema on sunday nights or is that beneath you | Could one of
yours come and take some decent photos of the lambs, mine are all thumb | could do with a brass
band on Good Friday, Reeth lot want paying in beer but they're booked. Can you lay one on | Any
chance you know a lad with a mini digger for the pond job on the 23rd? Mine's put his back out |
one of the learners reversed into the school gate, who do I get to fix a bumper on a corsa |
Need the practice cleaned properly on Wednesday the 18th after the builders leave, floors and
windows | who's the best person to ask about a trademark dispute? my name got stolen by a guy in
Ohio | my shop sign fell off in the storm last night can anyone come and screw it back up,
there's a ladder in the yard | is it normal that my landlord can put the studio rent up twice in
one year?? what does the law say, asking for me | I need someone to stand on my market stall
saturday 8 til 2, my niece has let me down. selling soap, its not hard | what do you think about
going vegan, my daughter's on at me, shall I do it | my cat's gone missing round the back of the
workshop can someone put leaflets through doors | need a cheap mover with a lorry for the kiln
on the 28th, it weighs 400 kilos | is there anyone at yours who could come round and look at the
oven door? it won't shut | my landlord wants to raise the rent of the workshop, can you tell me
if he's allowed to do that? | train's all good, but is anyone free to walk my two greyhounds
while i'm in leeds? | would one of you walk my dog while I'm on calls, he's driving me up the
wall | do you do parking fines? got one outside my own shop, is that even legal what they did |
weird q but do you know anyone who'd repaint my therapy room? it's still the yellow of the
dentist before me | what would you say to someone who's scared of her own success, asking for me
not a client | do you know a good electrician near Hanover? i'm stuck halfway through a job and
mine has vanished | Can one of you come by Saturday and pack parcels with me? I've 60 to get out
and two hands | I'd need someone to come and take the pictures though, with a real camera, at
the farm. Is that a thing you do? | Dear Sir/Madam we offer 1ST PAGE RANKING and 500 quality
backlinks for your honoured business, kindly revert | and could one of you drive out and take
proper photos of it, maybe with a drone | do you know anyone who'd come and clean the pods on
changeover days? my girl's off to uni | need a logo and maybe instagram posts twice a week for
the farm, what would that set me back | Dear club owner, we offer 10,000 real followers for your
association at unbeatable price, reply YES for a demo!! | The boiler at the studio has given up
and it's freezing in here. Can you get someone to repair it today? | Do you know whether I can
let a carer go while she's on sick leave? I'd need somebody who checks the contract. | Different
thing: our shop website has been showing an error since last night, can you repair it? | Room
dimensions later. My tenant is suing me over the deposit, can you represent me at the hearing? |
Do you know anyone who could represent me in court against the former tenant? It's about the
damage to the parquet, around 3,000. | Can one of you come over and water the plants at the
practice while I'm skiing? | Do you know somebody who could fix the heating in my workshop? The
boiler's been dead since Sunday and I can't glue anything at six degrees. | Off topic, I'm
looking for someone who'd film our recital on the 28th with two cameras. Is that something you
could do? | The card reader at the till died this morning and there's a queue out the door, can
you get someone here to fix it? | Now that we have the name, I want it protected. Can you file
the trademark with the patent office for us? | Can your people also drive the kiln over from
Leeds? It weighs about 300 kilos and needs a tail lift. | Do you know a good solicitor? My
neighbour says our sign hangs over his wall and he's threatening court. | Would you have someone
who could cover my shop counter on Saturday? Both girls are off sick. | The boiler in our
clubhouse packed up overnight. Do you know someone who can come and fix it? | One of our members
is threatening to sue over the cancelled trip. Could you act for us as lawyers? | Random one: do
you know anybody who could fix the oven in my studio kitchen? It trips the fuse every time. |
Could one of you rewrite the checkout code on my website? My developer has gone silent and the
button does nothing. | My landlord wants to double the studio rent. Can you check my lease and
write him something legal? | Would any of you fancy feeding my cat from the 20th to the 22nd?
She's very low maintenance. | Random one, do you lot know anybody who'd re-tune my piano before
the choir comes on Sunday? | Could one of you mind my twins on Saturday night? Babysitter's ill
and we've got theatre tickets. | I need a new website with shop for my candles, about 40
products and pay by card. What does it cost by you? | so could you do the actual tax return as
well while you've got it all there I'd pay extra of course | Please find me one apprentice for
the bakery and make the talks with the candidates, I have no time for it. | van wont start,
battery's dead i think, can you send someone to jump it, im at the retail park | weather for
saturday? got 40 sqm of render to put on and no app signal up here | can u check my roof
drawings and sign them off as an architect would? planning's asking | wife says i need a new
profile pic for facebook, can one of yours come out and take some photos of me and the digger |
hey, ben for my mum. her laptop keeps freezing when she opens the shop's email, can one of you
log in and fix it | can someone drive my nan to the hospital tomorrow 8.30? i'm stuck on a job
in leeds | can u book mum and dad flights to malaga in may, they've never done it online. 2
seniors, aisle seats | Dear desk, the young doctor has given me three kinds of tablets and I
cannot make out which is for the evening. Could you tell me? Yours, Albert Munn | The coffee
machine at the studio is leaking from underneath again. Can you get somebody out tomorrow to
repair it? | The contact form on my site throws an error when people press send. Please have
that fixed in the code. | Can you order 500 copies of the brochure and have them brought to the
house? I mean the actual printing, the file is fine. | my van needs to go in for its MOT friday
9am, could one of you drive it there | Loved what you did with my lobby pictures. Now I need a
photographer to come round and shoot the six bedrooms properly, is that something you do? |
Could you bake a three-tier lemon cake for the garden party on the 28th? Or do I have to ask my
sister. | Our neighbour has complained to the council about the smoker in the yard. I need a
lawyer to answer them. | I need a photographer on site in Bath on 18 April for six hours, about
200 edited pictures. Would one of you take that? | Which fund should I put £20,000 of the firm's
reserves into? I'd like a recommendation with the expected return. | The lock on the back door
of the café jams and I lock up alone at night. Would you send a person to change it? | Tomorrow
I need a driver with a van to take 18 chairs from Bristol to Cardiff and bring 6 back. | I need
a solicitor to look over the new lease for the studio and tell me whether the notice period is
legal. | The cold room in our shop stopped in the night. Could you send someone to repair it? |
Could you design a new logo for our dog school, with a paw and our initials, by the end of
March? | Could somebody pick up the paper cards with the measurements from me this afternoon and
drive them to the archive? | Could you read through my new lease and tell me whether the
landlord may put up the rent like that? I don't trust clause 9. | I need a booking app for the
kennels, iPhone and Android, where owners can pay as well | The newsletter and the posts are
lovely, but my kids say a real bakery needs an app. Can you program us one for ordering bread,
iPhone and Android? | could you program us a little tool where clients clock their dogs in and
out on their phone? | I need someone to speak for me at the tribunal on 14 April. A former
employee is suing me. | I need somebody to go over the lease for the new unit before I sign,
legally I mean | The coffee machine in the studio is leaking all over the floor, can you get
someone to fix it? | I'd like a new logo for the van and the jackets, something with a chisel.
Can you draw one? | My landlord wants to end the lease on the bakery. Can you check if he's
allowed to and write to him as a lawyer would? | the boiler in the studio is leaking, can one of
you come round today and fix it | Hello, our coffee machine has begun to hiss like a goose.
Could you send someone round to repair it? Thanks, Birdie at the Corner House | Dear desk, our
breakfast girl has broken her wrist. Could you find me somebody to lay tables and fry eggs for
three weeks? With thanks, Rosamund | hey, quick one, can you book me a train to the trade fair
on Thursday, early one, window seat, and a hotel if there's anything going | erm, do you do
gardens, I mean the lawn's up to my knees and the hedge is over the pavement, I'd want someone
every fortnight to mow | Dear helpers, my phone no longer talks to my printer and my grandson is
in Canada. Could one of you come and set it right on Thursday? Yours hopefully, Millicent | hi,
er, I want to take the tenant in six to court, I need somebody to stand up for me before the
judge, a solicitor, do you do that | Dear Sir or Madam, I would like new curtains for the three
front rooms, something with leaves. Could you sew them, or have them sewn? Many thanks,
Thomasina | um, can you pay the gas bill for me, like actually transfer it from my account, I've
locked myself out of the bank again | hiya, how do you get candle wax out of a wool rug, the
guests had a romantic evening and I've got a red puddle | my landlord in Lyon wrote me two pages
about the flat, all French, what does he want? | Great table. While you've got the numbers could
you do my VAT return from it and send it in | Someone's using my shop name for their own
candles. I want a lawyer's letter sent to her | The new plates haven't been photographed at all.
Someone would have to come over with a camera and lights | Separate thing, I need a pair of
hands two afternoons a week for packing orders here in the barn | We should be on instagram for
the launch. Nine posts, one a day, someone to write and post them | Could someone run some
Facebook ads for the pottery course next to those mails? 300 euro budget | that crash you found
on the Samsung, would you fix it in the code as well? repo's on GitHub | Sixty mugs in my
hallway and I can't lift them. Who can pick them up and take them to the post office tomorrow? |
And then I'd want 200 of those stickers actually printed, somewhere cheap, could you order them
for me | tax return's due at the end of July, can you do mine with that sheet of yours | ep 47
has no guest yet. I need someone who knows about moss, can you get hold of one? | The big fridge
is humming and the milk's warm, can you send someone to mend it | Until the ad brings someone,
can one of you stand behind my counter on Saturdays and serve? | And I'd need a cameraman here
in the workshop to film the new course, who've you got? | There's 8000 left over at year's end
it seems. Put it into shares for me would you | Could somebody hold the speech at our jubilee,
on stage, instead of me? I go bright red | Tidy calendar, lovely. Tidy stockroom would be
lovelier. Do you have someone who comes and mops and sorts shelves? | Can one of you stand next
to me at my wedding on 13 June and translate for my in-laws? They speak only Portuguese. | can
you renew my residence permit at the town hall, it has to be done by the 30th | for the spring
posts we'd also like a little film shot in the garden, can you send a crew with a camera | thx
for the invoices. could you also knock up a logo for the letterhead, something with an otter | I
bought a list of 9,000 addresses off a guy. No, wait, I haven't yet, could you buy it and blast
our sale out to them? | Hi, um, so my back's been killing me since the weekend, can you get me
something for it, like a doctor or, I don't know, pills | what's the capital gains thing, can I
take my studio flat off the tax or not? | can you also cut the ums and lay our jingle under the
start of each episode, then upload the sound files | Could someone dress up as Santa and hand
out biscuits in front of our shop on the sixth? You do customer things, don't you | the hotels
that say yes, can your people just close the deal on the phone and get the signature? I don't
want to meet them | book a table for four at the fish place by the harbour, Friday at 8 in the
evening | Hello, I need somebody for the counter on Saturdays, can you hire me a student and do
the interviews | A customer in Bremen says her mixer smokes. Please send someone to her house to
mend it. | When you've read the lease, tell me: may he throw me out at Christmas? I want a legal
opinion, really. | While you're in there anyway: build me a booking app for phones, iOS and
Android, nothing fancy. | Dear Sir or Madam, I should like my late mother's birth certificate
translated and sworn before a court, for the probate office in Lisbon. Yours faithfully, R. Pell
| Our wifi in the back office keeps dropping. Please come over and set up the network properly.
| You people answer our customers so nicely, could you answer my ex-husband's letters as well?
One is due on Friday. | My password for the bank's gone, can you hack me back in or what do
people do | So if my accountant says the car is private and I say it's the firm's, who's right?
Can you advise me on the tax side? | Who could walk my dog on Thursday while I'm at the fair?
Can one of yours do it? | follow the owner of the place across the road for a week and tell me
who he buys from | the big compressor's making this noise like a sick goat um could you send
somebody round to fix it I've got the cover off already | so the apprentice has quit and I need
a new one by summer could you put an ad out somewhere and look through who applies and invite
the good ones | okay the beam over the new opening somebody has to work out if the two hundred
steel is strong enough for the load can you calculate that and stamp it | I'm on the roof and I
can't see behind the hill what's the weather doing this afternoon is it going to rain before
four or not | Dear Sirs, my accountant has retired and the VAT return is due. I would be obliged
if you could prepare it from the enclosed receipts. Yours truly, J. P. Mulgrew | Hi, the words
are grand, thank you. Trouble is the contact form swallows every message since my hosting was
moved. Can you get in there and repair it? Cheers, Declan | We offer 10,000 verified B2B leads
for only $49, reply YES for a free sample! | Books are done, lovely. Could you now also file my
income tax return with the tax office for 2025? | We'd need a proper logo and a colour scheme,
ours looks like 1998. Can you draw us something? | Can you cut episode 13 for me, take out the
uhms and put the jingle in? Has to be online on the 20th | Boost your Google ranking to page 1
in 30 days!! We offer 50 backlinks for 99 USD, interested? | Hi there! We help businesses like
yours rank #1. Reply YES for a free audit of your backlinks. | Would you be interested in
getting 3,000 real followers a week for your business? I can send our packages. | Could one of
your people come round and help carry six desks up to the second floor on Saturday? We'd pay
cash. | do you have someone who can fix a leaking coffee machine? it's a La Spaziale, drips from
the left group | Is it possible to have you represent me in a small claims hearing? The other
side owes me for a greenhouse | Do you have a lawyer who'd stand up for me in court against the
tenant of flat 3? | We help agencies like yours rank #1 on Google in 30 days. Who handles
marketing at your end? | I need a visa for my sous-chef from Manila, can you sort the embassy
for me? | Boost your construction leads by 300% - our AI funnel brings 20 homeowners a week.
Reply YES for a free demo! | Stop wasting money on ads! Our SEO backlinks package gets you on
page 1, no risk. Reply YES | Could someone come round and look at the boiler? shop's at 14
degrees, customers keep their coats on. before 3 if poss | logo for my new podcast, two or three
drafts by the 20th? it's about tramways | Could somebody sit with my greyhounds on Saturday
while I'm at the market? They're no bother | Hi there! We help service desks like yours get 3x
more qualified leads with AI-powered outreach. Got 15 min for a quick demo? | someone to answer
the phone in the workshop from 9 to 12, that's all I want in life | unrelated but do you lot do
tilts? mine split from ridge to eaves, wants a new one sewing, 60 foot round | the generator's
fine before you ask. it's red diesel, they won't sell me any, do you know somebody with a tanker
| anybody want to buy a hook-a-duck? 60 ducks, two with heads chewed, round tank, £350 the lot,
Cleethorpes | can you find me a vet that'll come out to a fairground, it's the donkeys' feet,
farrier or vet whichever. by Thursday week
""",
    "thanks": """
Please pass on my compliments to the translator, I couldn't have put it better in my own
language. | Thank you so much for sorting all of this out so quickly. I told my mother about you
last night and she says I should have found you years ago. | You've taken a real weight off my
shoulders, and I'm very grateful to you. Many thanks from everyone here at the nursery! | Dear
ladies, the lock turns like butter and the young man even swept up after himself. I am much
obliged to you. Yours, Josephine Tate | That's wonderful, thank you all so much, the piece in
the Gazette made my mother cry! | I've just read the whole thing aloud to my mum and she's asked
who this clever person is. You've saved my week, thank you so much! | Right in the middle of the
VAT chaos, and there it was in my inbox at eight in the morning. Thanks, really, I owe you all a
pint. | Just read the whole interview at the kitchen table and had a little cry. Thank you so
much, you lot are worth every penny! | I just wanted to say, you lot are worth your weight in
gold, honestly, thank you so much | Good morning, Mr Patel from the key cutting kiosk. You've
been so very kind and quick once again. I'm truly grateful. Yours, Dinesh Patel | Dear team, I
wanted to say a heartfelt thank you for Oslo. Everything ran like clockwork and I felt
thoroughly looked after. With my very best wishes, Seraphina Holt | Dear Northside, the books
arrived yesterday, complete and a day early. I can only say thank you, from the bottom of my
ledger. Yours gratefully, Ambrose Kettle | Hi everyone, that was quick, and so kindly done.
Thanks a million to all of you! Hugs, Poppy | Dear desk, there wasn't a dry eye at the table.
Thank you, thank you, thank you. With a full heart, Ruth | Dear writer, for the first time in
years the phone has been quiet. Bless you, it's all thanks to your page. Fondly, Una | Dear
designer, I have unpacked the swan and she is more beautiful than ever. My heartfelt thanks to
you. Yours, Wilhelmina Straker | My accountant had not one question about the books. First time
in six years. Cheers to whoever did it | First Monday in three years I didn't dread opening my
mail. Much obliged to whoever is in there. | Best night's sleep I've had on a work trip, and a
view of the abbey. You lot are good. | Seat by the window, hotel two minutes from the hall, and
a bakery downstairs. Somebody thought about that. | The Germans asked which of us grew up in
Kassel. None of us. That's how good it read | Came back from the boat to an empty inbox and a
customer who sent chocolates. What a treat you are | Ta ever so much for the stock sheet, first
time in six years I know what I own | Licence came through this morning. Thank you all, I'd
never have got through that form on my own. | just wanted to say the gentleman who booked my
trains last month is a magician. that's it, that's the message | Just to say that chap Dougie
you sent to weld the steps is a gentleman. Ate four bacon rolls and left it neater than factory.
| well the minutes read like a stage play now, in the best sense. cheers to whoever sat through
two hours of our chairman | Seat by the window AND a table. You lot. Wish the weather had been
as good, but that's hardly your department | Pruitt paid!! after fourteen months!!! whatever you
wrote to him, frame it. still waiting for my books but no rush at all, you've earned a biscuit |
Timed it on my old phone in the tractor. Two seconds! It used to be long enough to roll a
cigarette. | Usually on the 28th there's a queue at my office door. Last month I sat there with
biscuits and nobody came. Ate them all.
""",
}
