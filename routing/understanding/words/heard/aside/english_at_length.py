"""What people who write English say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Good morning, dear all! A frosty one here but the kettle is on. Have a pleasant day, yours, Ivy
| Good morning to you all at the desk! No wishes from me today, just sunshine from Cornwall and
a wave. Hope the week is treating you kindly. Yours, Tegen Pascoe, Pascoe Pottery | Morning all,
what a sunrise over the allotments today, I walked to the workshop with my coat open. Hope
everyone there is well! | Morning all! Sun's out here for the first time in a fortnight, hope
it's the same where you are | Good morning, dear desk. This is Peregrine from the antique
clocks, wishing you all a very pleasant Wednesday. Warm regards, Peregrine
""",
    "not_for_us": """
Hello, I am a graphic designer with 8 years' experience and would like to apply to work with
you. CV attached. | We can boost your Google ranking to page 1 in 30 days!! Reply YES for a free
audit of your site | Can you pop round to the post office and fetch a parcel for me, the slip is
under the mat | Hello, I'm a graphic designer with eight years' experience and I'd love to join
your team, CV attached | We help small businesses rank #1 on Google in 30 days! May I send you
our no-obligation offer? | Hello, my name is Priya, I have six years of experience as a virtual
assistant and would like to join your team, CV attached | We help desks like yours rank #1 on
Google, 30% off this month, can I show you a quick demo? | I'm a certified barista with 4 years'
experience looking for part-time work, CV attached, would you have a vacancy? | I need a new
van, diesel, not more than 15k. can you go and pick one up for me | pick up 6 sacks of strong
white from the mill asap, im elbow deep and down to the last bucket | would you be up for
running the cloakroom at our gala? two people, 6pm to 2am, paid obviously | what I really need
is someone to put plants and a sofa into that empty flat and make it smell of cake | Now that
the meeting's set: the office needs a deep clean before they walk in on the 18th | Can you lot
hoover and do the toilets at the cinema on sunday nights or is that beneath you | could do with
a brass band on Good Friday, Reeth lot want paying in beer but they're booked. Can you lay one
on | Any chance you know a lad with a mini digger for the pond job on the 23rd? Mine's put his
back out | one of the learners reversed into the school gate, who do I get to fix a bumper on a
corsa | who's the best person to ask about a trademark dispute? my name got stolen by a guy in
Ohio | my shop sign fell off in the storm last night can anyone come and screw it back up,
there's a ladder in the yard | is it normal that my landlord can put the studio rent up twice in
one year?? what does the law say, asking for me | I need someone to stand on my market stall
saturday 8 til 2, my niece has let me down. selling soap, its not hard | is there anyone at
yours who could come round and look at the oven door? it won't shut | my landlord wants to raise
the rent of the workshop, can you tell me if he's allowed to do that? | would one of you walk my
dog while I'm on calls, he's driving me up the wall | weird q but do you know anyone who'd
repaint my therapy room? it's still the yellow of the dentist before me | what would you say to
someone who's scared of her own success, asking for me not a client | do you know a good
electrician near Hanover? i'm stuck halfway through a job and mine has vanished | Can one of you
come by Saturday and pack parcels with me? I've 60 to get out and two hands | I'd need someone
to come and take the pictures though, with a real camera, at the farm. Is that a thing you do? |
Dear Sir/Madam we offer 1ST PAGE RANKING and 500 quality backlinks for your honoured business,
kindly revert | do you know anyone who'd come and clean the pods on changeover days? my girl's
off to uni | need a logo and maybe instagram posts twice a week for the farm, what would that
set me back | Dear club owner, we offer 10,000 real followers for your association at unbeatable
price, reply YES for a demo!! | The boiler at the studio has given up and it's freezing in here.
Can you get someone to repair it today? | Do you know whether I can let a carer go while she's
on sick leave? I'd need somebody who checks the contract. | Do you know anyone who could
represent me in court against the former tenant? It's about the damage to the parquet, around
3,000. | Do you know somebody who could fix the heating in my workshop? The boiler's been dead
since Sunday and I can't glue anything at six degrees. | Off topic, I'm looking for someone
who'd film our recital on the 28th with two cameras. Is that something you could do? | The card
reader at the till died this morning and there's a queue out the door, can you get someone here
to fix it? | Now that we have the name, I want it protected. Can you file the trademark with the
patent office for us? | Can your people also drive the kiln over from Leeds? It weighs about 300
kilos and needs a tail lift. | Do you know a good solicitor? My neighbour says our sign hangs
over his wall and he's threatening court. | One of our members is threatening to sue over the
cancelled trip. Could you act for us as lawyers? | Random one: do you know anybody who could fix
the oven in my studio kitchen? It trips the fuse every time. | Could one of you rewrite the
checkout code on my website? My developer has gone silent and the button does nothing. | Would
any of you fancy feeding my cat from the 20th to the 22nd? She's very low maintenance. | Random
one, do you lot know anybody who'd re-tune my piano before the choir comes on Sunday? | Could
one of you mind my twins on Saturday night? Babysitter's ill and we've got theatre tickets. | I
need a new website with shop for my candles, about 40 products and pay by card. What does it
cost by you? | so could you do the actual tax return as well while you've got it all there I'd
pay extra of course | Please find me one apprentice for the bakery and make the talks with the
candidates, I have no time for it. | van wont start, battery's dead i think, can you send
someone to jump it, im at the retail park | wife says i need a new profile pic for facebook, can
one of yours come out and take some photos of me and the digger | Dear all, my sister turns
eighty on Saturday and I should so like a lemon cake for twelve, not too sweet. Might you order
one and have it brought round? Kindly, Agnes Whitlock | Good morning. My granddaughter is to be
christened and I should like some verses written for the card, with her name in, Matilda. Would
you try your hand at it? Fondly, Audrey Fleet | hey, ben for my mum. her laptop keeps freezing
when she opens the shop's email, can one of you log in and fix it | can someone drive my nan to
the hospital tomorrow 8.30? i'm stuck on a job in leeds | can u book mum and dad flights to
malaga in may, they've never done it online. 2 seniors, aisle seats | Dear desk, the young
doctor has given me three kinds of tablets and I cannot make out which is for the evening. Could
you tell me? Yours, Albert Munn | The coffee machine at the studio is leaking from underneath
again. Can you get somebody out tomorrow to repair it? | The contact form on my site throws an
error when people press send. Please have that fixed in the code. | Can you order 500 copies of
the brochure and have them brought to the house? I mean the actual printing, the file is fine. |
my van needs to go in for its MOT friday 9am, could one of you drive it there | Loved what you
did with my lobby pictures. Now I need a photographer to come round and shoot the six bedrooms
properly, is that something you do? | Could you bake a three-tier lemon cake for the garden
party on the 28th? Or do I have to ask my sister. | Our neighbour has complained to the council
about the smoker in the yard. I need a lawyer to answer them. | I need a photographer on site in
Bath on 18 April for six hours, about 200 edited pictures. Would one of you take that? | Which
fund should I put £20,000 of the firm's reserves into? I'd like a recommendation with the
expected return. | My child minder has dropped out for the 20th and I have back-to-back clients.
Is there anybody who could look after a four-year-old from 9 to 3? | The lock on the back door
of the café jams and I lock up alone at night. Would you send a person to change it? | Tomorrow
I need a driver with a van to take 18 chairs from Bristol to Cardiff and bring 6 back. | The
fire officer says I need a certified risk assessment of the building, stamped and signed after
an inspection. Would you carry out the inspection? I'm terrified he'll close us down. | I need a
solicitor to look over the new lease for the studio and tell me whether the notice period is
legal. | Could you design a new logo for our dog school, with a paw and our initials, by the end
of March? | Could somebody pick up the paper cards with the measurements from me this afternoon
and drive them to the archive? | Could you read through my new lease and tell me whether the
landlord may put up the rent like that? I don't trust clause 9. | The newsletter and the posts
are lovely, but my kids say a real bakery needs an app. Can you program us one for ordering
bread, iPhone and Android? | It's my partner's fiftieth on the 28th and I've got the room, the
band and no clue about the rest. Can you come and cook for 40, something with fish? | The card
terminal at the counter died halfway through Saturday, with a queue to the door. I've turned it
off and on, no joy. Could you send someone round to repair it? | I've been thinking about a new
logo, the anvil looks so dated, could one of you design something, two or three versions, I'd
put it on the van as well | the site's fine now, what I'd really want next though is an app,
like for the phone, where people collect stamps for every tenth coffee, could you program that
for me | listen we've got the open studio on saturday the 28th and I need someone to come and
take proper photos, of the room and the people and the bowls, about three hours | the thing is
my mother needs somebody to look in on her every morning, just breakfast and the tablets, and I
open the shop at seven so I can't, could you send someone | so a customer slipped on our step
and now there's a letter from his solicitor, could you have somebody write back for us, legally
I mean, so that we don't admit anything | um so I've got about forty minutes of video from the
dog trials all wobbly and I'd like it cut to a two minute film with music, is that something you
do | anyway what do you think, should I sell the house and go in with my sister on the farm or
is that mad, you'd tell me honestly wouldn't you | I need someone to speak for me at the
tribunal on 14 April. A former employee is suing me. | The coffee machine in the studio is
leaking all over the floor, can you get someone to fix it? | I'd like a new logo for the van and
the jackets, something with a chisel. Can you draw one? | My landlord wants to end the lease on
the bakery. Can you check if he's allowed to and write to him as a lawyer would? | Hello, our
coffee machine has begun to hiss like a goose. Could you send someone round to repair it?
Thanks, Birdie at the Corner House | Dear team, we're to be married in May and, since you book
my business trips so well, I thought of you. Would you plan our honeymoon, three weeks,
somewhere with turtles? Lovestruck, Adrian | Dear Sir or Madam, our podcast has five episodes
that are far too long. Please cut them to twenty minutes each and put some cheerful music
underneath. Kind regards, Magnus Ferrier | Dear desk, our breakfast girl has broken her wrist.
Could you find me somebody to lay tables and fry eggs for three weeks? With thanks, Rosamund |
hey, quick one, can you book me a train to the trade fair on Thursday, early one, window seat,
and a hotel if there's anything going | erm, do you do gardens, I mean the lawn's up to my knees
and the hedge is over the pavement, I'd want someone every fortnight to mow | Dear helpers, my
phone no longer talks to my printer and my grandson is in Canada. Could one of you come and set
it right on Thursday? Yours hopefully, Millicent | hi, er, I want to take the tenant in six to
court, I need somebody to stand up for me before the judge, a solicitor, do you do that | Dear
Sir or Madam, I would like new curtains for the three front rooms, something with leaves. Could
you sew them, or have them sewn? Many thanks, Thomasina | um, can you pay the gas bill for me,
like actually transfer it from my account, I've locked myself out of the bank again | hiya, how
do you get candle wax out of a wool rug, the guests had a romantic evening and I've got a red
puddle | Great table. While you've got the numbers could you do my VAT return from it and send
it in | Someone's using my shop name for their own candles. I want a lawyer's letter sent to her
| The new plates haven't been photographed at all. Someone would have to come over with a camera
and lights | Separate thing, I need a pair of hands two afternoons a week for packing orders
here in the barn | We should be on instagram for the launch. Nine posts, one a day, someone to
write and post them | that crash you found on the Samsung, would you fix it in the code as well?
repo's on GitHub | Sixty mugs in my hallway and I can't lift them. Who can pick them up and take
them to the post office tomorrow? | And then I'd want 200 of those stickers actually printed,
somewhere cheap, could you order them for me | ep 47 has no guest yet. I need someone who knows
about moss, can you get hold of one? | And I'd need a cameraman here in the workshop to film the
new course, who've you got? | There's 8000 left over at year's end it seems. Put it into shares
for me would you | Tidy calendar, lovely. Tidy stockroom would be lovelier. Do you have someone
who comes and mops and sorts shelves? | Can one of you stand next to me at my wedding on 13 June
and translate for my in-laws? They speak only Portuguese. | can you renew my residence permit at
the town hall, it has to be done by the 30th | for the spring posts we'd also like a little film
shot in the garden, can you send a crew with a camera | I bought a list of 9,000 addresses off a
guy. No, wait, I haven't yet, could you buy it and blast our sale out to them? | Hi, um, so my
back's been killing me since the weekend, can you get me something for it, like a doctor or, I
don't know, pills | Dear Northside, One of our bakers comes late every day and I can't bear the
conversation. Would you kindly tell him, on my behalf, that he is dismissed? With thanks,
Ottoline | can you also cut the ums and lay our jingle under the start of each episode, then
upload the sound files | Could someone dress up as Santa and hand out biscuits in front of our
shop on the sixth? You do customer things, don't you | the hotels that say yes, can your people
just close the deal on the phone and get the signature? I don't want to meet them | Hello, I
need somebody for the counter on Saturdays, can you hire me a student and do the interviews |
When you've read the lease, tell me: may he throw me out at Christmas? I want a legal opinion,
really. | Dear Sir or Madam, I should like my late mother's birth certificate translated and
sworn before a court, for the probate office in Lisbon. Yours faithfully, R. Pell | You people
answer our customers so nicely, could you answer my ex-husband's letters as well? One is due on
Friday. | So if my accountant says the car is private and I say it's the firm's, who's right?
Can you advise me on the tax side? | Who could walk my dog on Thursday while I'm at the fair?
Can one of yours do it? | follow the owner of the place across the road for a week and tell me
who he buys from | hm I've got the hours all done but now the actual wages the payslips and the
social security returns can you run those for my four people from now on | the big compressor's
making this noise like a sick goat um could you send somebody round to fix it I've got the cover
off already | so the apprentice has quit and I need a new one by summer could you put an ad out
somewhere and look through who applies and invite the good ones | okay the beam over the new
opening somebody has to work out if the two hundred steel is strong enough for the load can you
calculate that and stamp it | I'm on the roof and I can't see behind the hill what's the weather
doing this afternoon is it going to rain before four or not | Dear Sirs, my accountant has
retired and the VAT return is due. I would be obliged if you could prepare it from the enclosed
receipts. Yours truly, J. P. Mulgrew | Hi, the words are grand, thank you. Trouble is the
contact form swallows every message since my hosting was moved. Can you get in there and repair
it? Cheers, Declan
""",
    "thanks": """
Please pass on my compliments to the translator, I couldn't have put it better in my own
language. | I just wanted to say a heartfelt thank you to all of you. It's been a hard winter
for us, and knowing that you're there makes a real difference. | Thank you so much for sorting
all of this out so quickly. I told my mother about you last night and she says I should have
found you years ago. | You've taken a real weight off my shoulders, and I'm very grateful to
you. Many thanks from everyone here at the nursery! | Dear ladies, the lock turns like butter
and the young man even swept up after himself. I am much obliged to you. Yours, Josephine Tate |
I've just read the whole thing aloud to my mum and she's asked who this clever person is. You've
saved my week, thank you so much! | Right in the middle of the VAT chaos, and there it was in my
inbox at eight in the morning. Thanks, really, I owe you all a pint. | Just read the whole
interview at the kitchen table and had a little cry. Thank you so much, you lot are worth every
penny! | Good morning, Mr Patel from the key cutting kiosk. You've been so very kind and quick
once again. I'm truly grateful. Yours, Dinesh Patel | Dear team, I wanted to say a heartfelt
thank you for Oslo. Everything ran like clockwork and I felt thoroughly looked after. With my
very best wishes, Seraphina Holt | Dear Northside, the books arrived yesterday, complete and a
day early. I can only say thank you, from the bottom of my ledger. Yours gratefully, Ambrose
Kettle | Dear team, at the end of the year I'd like to thank you for your patience with me and
my scribbles. It was a pleasure throughout. With warm regards, Evangeline Sharpe | Dear desk,
there wasn't a dry eye at the table. Thank you, thank you, thank you. With a full heart, Ruth |
Dear writer, for the first time in years the phone has been quiet. Bless you, it's all thanks to
your page. Fondly, Una | Dear designer, I have unpacked the swan and she is more beautiful than
ever. My heartfelt thanks to you. Yours, Wilhelmina Straker
""",
}
