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
Croft, Croft Clocks | Morning all, what a sunrise over the allotments today, I walked to the
workshop with my coat open. Hope everyone there is well! | Morning all! Sun's out here for the
first time in a fortnight, hope it's the same where you are | Good morning, dear desk. This is
Peregrine from the antique clocks, wishing you all a very pleasant Wednesday. Warm regards,
Peregrine
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
the meeting's set: the office needs a deep clean before they walk in on the 18th | mare's off
her feed since last night and standing funny, sort of rocked back on her heels, bit of heat in
the front feet. Vet's number just rings. I've some bute left from the old lad, what should I
give her do you reckon | Can you lot hoover and do the toilets at the cinema on sunday nights or
is that beneath you | could do with a brass band on Good Friday, Reeth lot want paying in beer
but they're booked. Can you lay one on | Any chance you know a lad with a mini digger for the
pond job on the 23rd? Mine's put his back out | one of the learners reversed into the school
gate, who do I get to fix a bumper on a corsa | who's the best person to ask about a trademark
dispute? my name got stolen by a guy in Ohio | my shop sign fell off in the storm last night can
anyone come and screw it back up, there's a ladder in the yard | is it normal that my landlord
can put the studio rent up twice in one year?? what does the law say, asking for me | I need
someone to stand on my market stall saturday 8 til 2, my niece has let me down. selling soap,
its not hard | is there anyone at yours who could come round and look at the oven door? it won't
shut | my landlord wants to raise the rent of the workshop, can you tell me if he's allowed to
do that? | would one of you walk my dog while I'm on calls, he's driving me up the wall | weird
q but do you know anyone who'd repaint my therapy room? it's still the yellow of the dentist
before me | what would you say to someone who's scared of her own success, asking for me not a
client | do you know a good electrician near Hanover? i'm stuck halfway through a job and mine
has vanished | Can one of you come by Saturday and pack parcels with me? I've 60 to get out and
two hands | I'd need someone to come and take the pictures though, with a real camera, at the
farm. Is that a thing you do? | Dear Sir/Madam we offer 1ST PAGE RANKING and 500 quality
backlinks for your honoured business, kindly revert | do you know anyone who'd come and clean
the pods on changeover days? my girl's off to uni | need a logo and maybe instagram posts twice
a week for the farm, what would that set me back | Dear club owner, we offer 10,000 real
followers for your association at unbeatable price, reply YES for a demo!! | The boiler at the
studio has given up and it's freezing in here. Can you get someone to repair it today? | Do you
know whether I can let a carer go while she's on sick leave? I'd need somebody who checks the
contract. | Do you know anyone who could represent me in court against the former tenant? It's
about the damage to the parquet, around 3,000. | Do you know somebody who could fix the heating
in my workshop? The boiler's been dead since Sunday and I can't glue anything at six degrees. |
Off topic, I'm looking for someone who'd film our recital on the 28th with two cameras. Is that
something you could do? | The card reader at the till died this morning and there's a queue out
the door, can you get someone here to fix it? | Now that we have the name, I want it protected.
Can you file the trademark with the patent office for us? | Can your people also drive the kiln
over from Leeds? It weighs about 300 kilos and needs a tail lift. | Do you know a good
solicitor? My neighbour says our sign hangs over his wall and he's threatening court. | One of
our members is threatening to sue over the cancelled trip. Could you act for us as lawyers? |
Random one: do you know anybody who could fix the oven in my studio kitchen? It trips the fuse
every time. | Could one of you rewrite the checkout code on my website? My developer has gone
silent and the button does nothing. | Would any of you fancy feeding my cat from the 20th to the
22nd? She's very low maintenance. | Random one, do you lot know anybody who'd re-tune my piano
before the choir comes on Sunday? | Could one of you mind my twins on Saturday night?
Babysitter's ill and we've got theatre tickets. | well somebody's scratched my van all down one
side and I wondered if you could fight it out with the insurance for me because they just keep
me on hold and I've got animals to see to | I need a new website with shop for my candles, about
40 products and pay by card. What does it cost by you? | so could you do the actual tax return
as well while you've got it all there I'd pay extra of course | Please find me one apprentice
for the bakery and make the talks with the candidates, I have no time for it. | van wont start,
battery's dead i think, can you send someone to jump it, im at the retail park | wife says i
need a new profile pic for facebook, can one of yours come out and take some photos of me and
the digger | Dear all, my sister turns eighty on Saturday and I should so like a lemon cake for
twelve, not too sweet. Might you order one and have it brought round? Kindly, Agnes Whitlock |
Good morning. My granddaughter is to be christened and I should like some verses written for the
card, with her name in, Matilda. Would you try your hand at it? Fondly, Audrey Fleet | hey, ben
for my mum. her laptop keeps freezing when she opens the shop's email, can one of you log in and
fix it | Dear desk, I have been asked to give a talk on clock-making at the Rotary dinner and
should be glad if one of you could stand in and give it for me. My voice is not what it was.
Yours, Bernard Quill | can someone drive my nan to the hospital tomorrow 8.30? i'm stuck on a
job in leeds | can u book mum and dad flights to malaga in may, they've never done it online. 2
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
lawyer to answer them. | The boiler in the salon has lost pressure again and there's water under
it. Can one of you come over and mend it? I'm scared it will go through to the shop below. | I
need a photographer on site in Bath on 18 April for six hours, about 200 edited pictures. Would
one of you take that? | Which fund should I put £20,000 of the firm's reserves into? I'd like a
recommendation with the expected return. | My child minder has dropped out for the 20th and I
have back-to-back clients. Is there anybody who could look after a four-year-old from 9 to 3? |
The lock on the back door of the café jams and I lock up alone at night. Would you send a person
to change it? | Tomorrow I need a driver with a van to take 18 chairs from Bristol to Cardiff
and bring 6 back. | The fire officer says I need a certified risk assessment of the building,
stamped and signed after an inspection. Would you carry out the inspection? I'm terrified he'll
close us down. | Dear friends at the desk, our tap in the back kitchen has been dripping since
Sunday and now the floor is wet as well. You always know someone, so I thought I would ask:
could you send a plumber round tomorrow? Many thanks Maureen from the bakery | Dear team, our
website has looked tired for years and my nephew says we need an app where clients can book
their haircuts. Is that something you could program for us? We would like it running by the
summer. Many thanks Janet Yeo | Dear team, the young man who rents our upstairs room has stopped
paying and will not open the door. I have been patient long enough. Would you act for us as
solicitors and bring him before the court? Yours faithfully Harold Spence | Hi Beth, Crikey,
what a morning. The van failed its MOT and I need somebody to weld the sill by tomorrow or I
miss the market. Is that something you could sort out for me, or do you have a person? Cheers,
Kev Kev's Cheese Wagon | Dear Kirsten, What a treat to see the sun again. Now, I'm told that my
shop sign has to come off the listed front, and the council has sent a form about planning
consent with a fine attached. Can you act for me against them, in court if need be? Yours truly,
Cedric Howe, Howe's Sweets | Good day Hugh, I trust this finds you in fine fettle. The guttering
on the studio came down in the storm, and water is running into the darkroom. I'd be obliged if
you could have a roofer round before the weekend, by Friday say. Many thanks, Lionel Abbs, Abbs
Portraits | Dear Isobel, You've been such a help with the diary. I wonder if you'd also take on
something closer to the bench: my window display for Easter needs painting and putting up,
bunnies and all, ideally on the 28th. I can pay by the hour. Best wishes, Queenie Ladd, Ladd's
Haberdashery | I need a solicitor to look over the new lease for the studio and tell me whether
the notice period is legal. | Could you design a new logo for our dog school, with a paw and our
initials, by the end of March? | Could somebody pick up the paper cards with the measurements
from me this afternoon and drive them to the archive? | My solicitor's on a cruise and the
supplier has just sent me a letter with the word litigation in it. I've read the contract twice.
Can you tell me whether they're allowed to keep the deposit and write the defence for the court?
| Everyone says a bakery needs an app these days, with points and push messages, the place in
Hove has one. We've got 900 people on the newsletter already. Would you build us one for iPhone
and Android? | It's our tenth wedding anniversary and I've been so busy with the stocktake that
I forgot to get anything. Could one of you pick up a bunch of peonies and take them to my wife
at the practice tonight? | The till drawer jammed again during the lunch rush, I had to give
change out of a saucepan. I'd already called you about the invoices so I thought I'd ask: could
somebody come by and repair the thing before Friday noon? | Could you read through my new lease
and tell me whether the landlord may put up the rent like that? I don't trust clause 9. | The
newsletter and the posts are lovely, but my kids say a real bakery needs an app. Can you program
us one for ordering bread, iPhone and Android? | My tenant upstairs hasn't paid since December
and now he's got a parrot. A letter won't do any more. I need someone to take him to court for
me and get the flat cleared | It's my partner's fiftieth on the 28th and I've got the room, the
band and no clue about the rest. Can you come and cook for 40, something with fish? | The card
terminal at the counter died halfway through Saturday, with a queue to the door. I've turned it
off and on, no joy. Could you send someone round to repair it? | so there's this couple from
Osaka coming for a fitting on thursday the 19th at ten and they've hardly any english, is there
someone who could sit with us and interpret japanese | now that the books are done could you
also do my tax return for the year and hand it in to the revenue, and maybe see what I can save,
I've no adviser any more | I've been thinking about a new logo, the anvil looks so dated, could
one of you design something, two or three versions, I'd put it on the van as well | the site's
fine now, what I'd really want next though is an app, like for the phone, where people collect
stamps for every tenth coffee, could you program that for me | listen we've got the open studio
on saturday the 28th and I need someone to come and take proper photos, of the room and the
people and the bowls, about three hours | I'm stuck at the workshop till late and it's Ellie's
birthday on saturday, I need a cake, chocolate, for twelve, with a horse on it, can you get
someone to bake that | the thing is my mother needs somebody to look in on her every morning,
just breakfast and the tablets, and I open the shop at seven so I can't, could you send someone
| so a customer slipped on our step and now there's a letter from his solicitor, could you have
somebody write back for us, legally I mean, so that we don't admit anything | um so I've got
about forty minutes of video from the dog trials all wobbly and I'd like it cut to a two minute
film with music, is that something you do | anyway what do you think, should I sell the house
and go in with my sister on the farm or is that mad, you'd tell me honestly wouldn't you | the
bank thing I'd have to ask Theo. the real trouble is I've got nobody, so could you go and find
me two waiters, put out the ad do the interviews and so on, and then I just meet the good ones |
help, the walk-in fridge died in the night and it's all warm in there, I need somebody who can
come and fix a compressor tomorrow at the latest, do you have anyone like that | Good morning,
I'm hosting four clients from Denmark and would love to take them somewhere nice. Could you
please cook a Scottish dinner for five at our studio on 26 March at seven in the evening? With
thanks, Torquil, weaver | Dear desk, the printer in our surgery refuses to talk to the new
router, and two of us have tried everything we know. If a technician of yours could drop in and
connect it, we'd then be able to print prescriptions again. Kind regards, Dr Anthea Boyle | Dear
team, I run a small perfumery and the time has come for a proper logo, something with a heron in
it. I was hoping that you might draw two or three proposals for us. With best wishes, Leopold
Crane | Good morning. I have been feeling rather short of breath when I carry the clay upstairs,
and my doctor is away. Might you advise me which tablets I could take in the meantime? Thank
you, Winston, sculptor | Hello team, the posts looked wonderful. We'd now be keen on a short
film about our kitchen, with a cameraman on the spot, music and everything cut to ninety
seconds. Is that something you'd undertake? Regards, Perpetua, supper club | Good morning,
Ottoline from the costume hire. There are eleven crates of hats to be brought from our store in
Reading to a theatre in Bath on Wednesday 18 March. Would you have a driver with a van for that?
Many thanks, Ottoline | Good morning, Winnie from the tea room. Our dishwasher has given up with
a dreadful noise, and we've a christening party here on Saturday. Might you be able to send
somebody to mend it before then? Kind regards, Winnie | Good morning, this is Alfie of Alfie's
Autos. A customer claims that we damaged his gearbox and has sent a solicitor's letter. Could
you tell me whether he stands a chance in court, and write a defence for us? Sincerely, Alfie |
Hello, now that the books are in such fine order, I'd be so glad if you could also draw up my
annual accounts and file the tax return with the authorities by 31 March. Many thanks, Gwendolyn
Ash, dance teacher | Hello, Rhys from the escape rooms. The texts on the site are lovely. What
we're now dreaming of is a brand-new booking platform with its own login and payment, programmed
from scratch. Would you build that for us? Best, Rhys | Hi everyone, Marigold from the garden
design studio. My sister is getting married on 21 March, and I'd dearly like someone to look
after her two spaniels during the day. Would that be thinkable? Love, Marigold | Dear all, two
of my bakers are leaving, and I'm at my wits' end. I'd be so thankful if you could find me two
good people, interview them and have them start as quickly as may be. Yours, Cuthbert Lane |
Dear desk, Edmund Vale, notary's clerk turned beekeeper. Our shop floor is always sticky with
honey, and it would be a blessing to have someone come in and scrub it every Friday evening. Do
you offer that? Kind regards, Edmund | I need someone to speak for me at the tribunal on 14
April. A former employee is suing me. | The coffee machine in the studio is leaking all over the
floor, can you get someone to fix it? | I'd like a new logo for the van and the jackets,
something with a chisel. Can you draw one? | My landlord wants to end the lease on the bakery.
Can you check if he's allowed to and write to him as a lawyer would?
""",
    "thanks": """
Please pass on my compliments to the translator, I couldn't have put it better in my own
language. | I just wanted to say a heartfelt thank you to all of you. It's been a hard winter
for us, and knowing that you're there makes a real difference. | Thank you so much for sorting
all of this out so quickly. I told my mother about you last night and she says I should have
found you years ago. | You've taken a real weight off my shoulders, and I'm very grateful to
you. Many thanks from everyone here at the nursery! | Dear ladies, the lock turns like butter
and the young man even swept up after himself. I am much obliged to you. Yours, Josephine Tate |
Dear team, I only wanted to say how pleased the whole committee was with the minutes. Mr
Fanshawe, who never praises anything, called them exemplary. Thank you very much for the care
you took. Warm regards Philippa Dunn | Hello everyone, Just a note to say thank you. I opened my
calendar this morning and it was the first time in years it didn't make my stomach turn. Really
appreciated, all of you. Yours, Philippa Ngata (Ngata Speech Therapy) | I've just read the whole
thing aloud to my mum and she's asked who this clever person is. You've saved my week, thank you
so much! | Right in the middle of the VAT chaos, and there it was in my inbox at eight in the
morning. Thanks, really, I owe you all a pint. | Just read the whole interview at the kitchen
table and had a little cry. Thank you so much, you lot are worth every penny! | Good morning, Mr
Patel from the key cutting kiosk. You've been so very kind and quick once again. I'm truly
grateful. Yours, Dinesh Patel | Dear team, I wanted to say a heartfelt thank you for Oslo.
Everything ran like clockwork and I felt thoroughly looked after. With my very best wishes,
Seraphina Holt
""",
}
