"""What people who write English say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Good morning, dear all! A frosty one here but the kettle is on. Have a pleasant day, yours, Ivy
| Dear team, just to say good morning from a sunny workshop and to wish you all a pleasant day.
It is a comfort to know that you are there. With warm regards Bert Oakley, Oakley Upholstery |
Good morning to you all at the desk! No wishes from me today, just sunshine from Cornwall and a
wave. Hope the week is treating you kindly. Yours, Tegen Pascoe, Pascoe Pottery | Hello dear
Agnes and crew, I'm back from my hip operation and typing this with one eye on the physio.
Nothing needed, only a hello and my very best to everyone there. Keep well! Yours ever, Barnaby
Croft, Croft Clocks
""",
    "not_for_us": """
Boost your rankings! Our SEO agency guarantees page 1 in 30 days. Reply YES for a free audit. |
Hello, I am a graphic designer with 8 years' experience and would like to apply to work with
you. CV attached. | can you pick my daughter up from handball at five, I'm stuck with a customer
| We can boost your Google ranking to page 1 in 30 days!! Reply YES for a free audit of your
site | Can you pop round to the post office and fetch a parcel for me, the slip is under the mat
| Hello, I'm a graphic designer with eight years' experience and I'd love to join your team, CV
attached | Is there a decent plumber you'd recommend near Bonn, my sink at home is leaking | We
help small businesses rank #1 on Google in 30 days! May I send you our no-obligation offer? |
Hello, my name is Priya, I have six years of experience as a virtual assistant and would like to
join your team, CV attached | someone needs to let the plumber in at my flat on friday between 8
and 12 | Unsecured business loans up to 250k, decision in 24h, no credit check. Reply YES to
start. | I've a knocking noise in my chest when I climb stairs, is that something to worry
about? | We offer first-page Google rankings for just $99 a month, reply YES for a free audit! |
the van has to be at the MOT at 3, can one of you drive it there | would one of u be able to
paint our waiting room next week? 2 coats white | Hello I am a graphic designer with 7 years
experience looking for remote position, please find my CV | We help desks like yours rank #1 on
Google, 30% off this month, can I show you a quick demo? | I'm a certified barista with 4 years'
experience looking for part-time work, CV attached, would you have a vacancy? | I need a new
van, diesel, not more than 15k. can you go and pick one up for me | i have fever. is there a
yoga teacher among you who could take my tuesday vinyasa class?? | print 300 posters for the
recital and hang them up in town pls, by the 20th | Is there anyone who does piano tuning with
you? A=442, before the exam on the 25th | someone to mind the shop thurs while im at dentist?
just stand there and sell tyres | cad drawing for a staircase, have a sketch on the back of a
reciept lol. doable? | pick up 6 sacks of strong white from the mill asap, im elbow deep and
down to the last bucket | my sister's ill, could one of you come and do the breakfasts on
sunday? 9 rooms | can you drive over to the cash and carry for me? 40kg flour, 10 crates tonic |
We need proper pictures of the six new rooms. Could someone come over with a camera next week? |
do you do deliveries as well? 6 hampers to go across town on the 27th | would you be up for
running the cloakroom at our gala? two people, 6pm to 2am, paid obviously | what I really need
is someone to put plants and a sofa into that empty flat and make it smell of cake | Now that
the meeting's set: the office needs a deep clean before they walk in on the 18th | Pick up the
signs from the printer on Friday before 4 and bring them over to Karlstrasse? | mare's off her
feed since last night and standing funny, sort of rocked back on her heels, bit of heat in the
front feet. Vet's number just rings. I've some bute left from the old lad, what should I give
her do you reckon | Can you lot hoover and do the toilets at the cinema on sunday nights or is
that beneath you | Could one of yours come and take some decent photos of the lambs, mine are
all thumb | could do with a brass band on Good Friday, Reeth lot want paying in beer but they're
booked. Can you lay one on | Any chance you know a lad with a mini digger for the pond job on
the 23rd? Mine's put his back out | one of the learners reversed into the school gate, who do I
get to fix a bumper on a corsa | need someone to drive a horsebox to Malton on saturday, me
licence is C1 lapsed | Need the practice cleaned properly on Wednesday the 18th after the
builders leave, floors and windows | Is there anyone at your end who shoots product photos? 40
books, white background, nothing clever | autoclave's broken, need a technician here as fast as
you can find one to send | My van broke down on the A3, can one of you come and tow it | who's
the best person to ask about a trademark dispute? my name got stolen by a guy in Ohio | my shop
sign fell off in the storm last night can anyone come and screw it back up, there's a ladder in
the yard | is it normal that my landlord can put the studio rent up twice in one year?? what
does the law say, asking for me | wheres the best place to see puffins in may d'you reckon,
asking for a mate | I need someone to stand on my market stall saturday 8 til 2, my niece has
let me down. selling soap, its not hard | dog ate the kids homework, can u do a poem about
volcanoes for year 4 lol | what do you think about going vegan, my daughter's on at me, shall I
do it | can someone come n hang 40 pictures in my cafe, level, I dont own a level | my cat's
gone missing round the back of the workshop can someone put leaflets through doors | whats the
legal minimum break for a 7 hour shift, staff member is arguing w me | need a cheap mover with a
lorry for the kiln on the 28th, it weighs 400 kilos | is there anyone at yours who could come
round and look at the oven door? it won't shut | my landlord wants to raise the rent of the
workshop, can you tell me if he's allowed to do that? | train's all good, but is anyone free to
walk my two greyhounds while i'm in leeds? | would one of you walk my dog while I'm on calls,
he's driving me up the wall | do you do parking fines? got one outside my own shop, is that even
legal what they did | weird q but do you know anyone who'd repaint my therapy room? it's still
the yellow of the dentist before me | what would you say to someone who's scared of her own
success, asking for me not a client | do you know a good electrician near Hanover? i'm stuck
halfway through a job and mine has vanished | Can one of you come by Saturday and pack parcels
with me? I've 60 to get out and two hands | I'd need someone to come and take the pictures
though, with a real camera, at the farm. Is that a thing you do? | Congratulations!! Your page
has been selected for 50.000 real followers, click here to claim now | Dear Sir/Madam we offer
1ST PAGE RANKING and 500 quality backlinks for your honoured business, kindly revert | and could
one of you drive out and take proper photos of it, maybe with a drone | do you know anyone who'd
come and clean the pods on changeover days? my girl's off to uni | need a logo and maybe
instagram posts twice a week for the farm, what would that set me back | 🔥 Dear artist! Boost
your streams by 10,000 REAL listeners today, reply YES for an offer | Dear club owner, we offer
10,000 real followers for your association at unbeatable price, reply YES for a demo!! | The
boiler at the studio has given up and it's freezing in here. Can you get someone to repair it
today? | Do you know whether I can let a carer go while she's on sick leave? I'd need somebody
who checks the contract. | Different thing: our shop website has been showing an error since
last night, can you repair it? | Do you know anyone who'd come round and unblock the sink in my
studio today? | Room dimensions later. My tenant is suing me over the deposit, can you represent
me at the hearing? | Do you know anyone who could represent me in court against the former
tenant? It's about the damage to the parquet, around 3,000. | Can one of you come over and water
the plants at the practice while I'm skiing? | Do you know somebody who could fix the heating in
my workshop? The boiler's been dead since Sunday and I can't glue anything at six degrees. | Off
topic, I'm looking for someone who'd film our recital on the 28th with two cameras. Is that
something you could do? | The card reader at the till died this morning and there's a queue out
the door, can you get someone here to fix it? | Now that we have the name, I want it protected.
Can you file the trademark with the patent office for us? | Can your people also drive the kiln
over from Leeds? It weighs about 300 kilos and needs a tail lift. | Do you know a good
solicitor? My neighbour says our sign hangs over his wall and he's threatening court. | Would
you have someone who could cover my shop counter on Saturday? Both girls are off sick. | The
boiler in our clubhouse packed up overnight. Do you know someone who can come and fix it? | One
of our members is threatening to sue over the cancelled trip. Could you act for us as lawyers? |
Random one: do you know anybody who could fix the oven in my studio kitchen? It trips the fuse
every time. | Could one of you rewrite the checkout code on my website? My developer has gone
silent and the button does nothing. | My landlord wants to double the studio rent. Can you check
my lease and write him something legal? | Would any of you fancy feeding my cat from the 20th to
the 22nd? She's very low maintenance. | Random one, do you lot know anybody who'd re-tune my
piano before the choir comes on Sunday? | Could one of you mind my twins on Saturday night?
Babysitter's ill and we've got theatre tickets. | Our cooling cell in the shop makes strange
noise, can you send somebody who repairs it? | well somebody's scratched my van all down one
side and I wondered if you could fight it out with the insurance for me because they just keep
me on hold and I've got animals to see to | do you reckon I should put my prices up now or wait
till after the summer | I need a new website with shop for my candles, about 40 products and pay
by card. What does it cost by you? | so could you do the actual tax return as well while you've
got it all there I'd pay extra of course | Please find me one apprentice for the bakery and make
the talks with the candidates, I have no time for it. | van wont start, battery's dead i think,
can you send someone to jump it, im at the retail park | weather for saturday? got 40 sqm of
render to put on and no app signal up here | can u check my roof drawings and sign them off as
an architect would? planning's asking | wife says i need a new profile pic for facebook, can one
of yours come out and take some photos of me and the digger | Dear all, my sister turns eighty
on Saturday and I should so like a lemon cake for twelve, not too sweet. Might you order one and
have it brought round? Kindly, Agnes Whitlock | Good morning. My granddaughter is to be
christened and I should like some verses written for the card, with her name in, Matilda. Would
you try your hand at it? Fondly, Audrey Fleet | hey, ben for my mum. her laptop keeps freezing
when she opens the shop's email, can one of you log in and fix it | Dear desk, I have been asked
to give a talk on clock-making at the Rotary dinner and should be glad if one of you could stand
in and give it for me. My voice is not what it was. Yours, Bernard Quill | can someone drive my
nan to the hospital tomorrow 8.30? i'm stuck on a job in leeds | can u book mum and dad flights
to malaga in may, they've never done it online. 2 seniors, aisle seats | Dear desk, the young
doctor has given me three kinds of tablets and I cannot make out which is for the evening. Could
you tell me? Yours, Albert Munn | The coffee machine at the studio is leaking from underneath
again. Can you get somebody out tomorrow to repair it? | The contact form on my site throws an
error when people press send. Please have that fixed in the code. | Can you order 500 copies of
the brochure and have them brought to the house? I mean the actual printing, the file is fine. |
my van needs to go in for its MOT friday 9am, could one of you drive it there | Loved what you
did with my lobby pictures. Now I need a photographer to come round and shoot the six bedrooms
properly, is that something you do? | Could you bake a three-tier lemon cake for the garden
party on the 28th? Or do I have to ask my sister. | Our neighbour has complained to the council
about the smoker in the yard. I need a lawyer to answer them. | The boiler in the salon has lost
pressure again and there's water under it. Can one of you come over and mend it? I'm scared it
will go through to the shop below. | I need a photographer on site in Bath on 18 April for six
hours, about 200 edited pictures. Would one of you take that? | Which fund should I put £20,000
of the firm's reserves into? I'd like a recommendation with the expected return. | My child
minder has dropped out for the 20th and I have back-to-back clients. Is there anybody who could
look after a four-year-old from 9 to 3? | The lock on the back door of the café jams and I lock
up alone at night. Would you send a person to change it? | Tomorrow I need a driver with a van
to take 18 chairs from Bristol to Cardiff and bring 6 back. | The fire officer says I need a
certified risk assessment of the building, stamped and signed after an inspection. Would you
carry out the inspection? I'm terrified he'll close us down. | Dear friends at the desk, our tap
in the back kitchen has been dripping since Sunday and now the floor is wet as well. You always
know someone, so I thought I would ask: could you send a plumber round tomorrow? Many thanks
Maureen from the bakery | Dear team, our website has looked tired for years and my nephew says
we need an app where clients can book their haircuts. Is that something you could program for
us? We would like it running by the summer. Many thanks Janet Yeo | Dear team, the young man who
rents our upstairs room has stopped paying and will not open the door. I have been patient long
enough. Would you act for us as solicitors and bring him before the court? Yours faithfully
Harold Spence | Hi Beth, Crikey, what a morning. The van failed its MOT and I need somebody to
weld the sill by tomorrow or I miss the market. Is that something you could sort out for me, or
do you have a person? Cheers, Kev Kev's Cheese Wagon | Dear Kirsten, What a treat to see the sun
again. Now, I'm told that my shop sign has to come off the listed front, and the council has
sent a form about planning consent with a fine attached. Can you act for me against them, in
court if need be? Yours truly, Cedric Howe, Howe's Sweets | Good day Hugh, I trust this finds
you in fine fettle. The guttering on the studio came down in the storm, and water is running
into the darkroom. I'd be obliged if you could have a roofer round before the weekend, by Friday
say. Many thanks, Lionel Abbs, Abbs Portraits | Dear Isobel, You've been such a help with the
diary. I wonder if you'd also take on something closer to the bench: my window display for
Easter needs painting and putting up, bunnies and all, ideally on the 28th. I can pay by the
hour. Best wishes, Queenie Ladd, Ladd's Haberdashery
""",
    "thanks": """
Please pass on my compliments to the translator, I couldn't have put it better in my own
language. | Fantastic research, I'd never have found that grant on my own. Thank you so much | I
just wanted to say a heartfelt thank you to all of you. It's been a hard winter for us, and
knowing that you're there makes a real difference. | Thank you so much for sorting all of this
out so quickly. I told my mother about you last night and she says I should have found you years
ago. | You've taken a real weight off my shoulders, and I'm very grateful to you. Many thanks
from everyone here at the nursery! | Dear ladies, the lock turns like butter and the young man
even swept up after himself. I am much obliged to you. Yours, Josephine Tate | That's wonderful,
thank you all so much, the piece in the Gazette made my mother cry! | Dear team, I only wanted
to say how pleased the whole committee was with the minutes. Mr Fanshawe, who never praises
anything, called them exemplary. Thank you very much for the care you took. Warm regards
Philippa Dunn | Hello everyone, Just a note to say thank you. I opened my calendar this morning
and it was the first time in years it didn't make my stomach turn. Really appreciated, all of
you. Yours, Philippa Ngata (Ngata Speech Therapy)
""",
}
