"""What people who write English answer to what the desk asked; as heard."""

from __future__ import annotations

ANSWERED = {
    "answer": """
jan + feb | 5, well 4 and a half, Tim is part time | not more than 120 breakfast incl | Dutch.
The Belgian kind. | past customers, mainly brides and their mums | nah leave them out they paid
yesterday | here you go, its on wetransfer: we.tl/t-x83jd | Early. Before 9 if you can. | end of
next week is fine, no stress | 1.240,50 | insta only, fb is dead for us | first names, we're all
mates here | no.. i only have the region and the type of company | www.holz-und-gut.de | Prices,
delivery times, whether they ship to Austria. Certificates would be nice but not a must. | yep |
young parents w/ no time | its a mix lol. half in outlook half in a paper notebook | 7 since
january, before that 6 | dutch please, and if it's no bother the belgian kind | nope | up to
about 150 a night, I'm not royalty | mostly mums with a baby under one, and the odd brave dad |
january and february, march isn't over yet is it | Yes, but only on weekdays after three, before
that they're in class | here it is, two pages, handwritten i'm afraid | around 40 minutes, two
speakers, one of them mumbles | both | the blue one | from the 1st, full time, 2,650 gross, no
kids | under 'sales', there's a tab called old, that's the one | as per usual, whatever we paid
last spring | sunny one obvs | tell em first box is free, then 18 quid | the one with the wages
| mon | hmm neither really. well, the social thing comes closest | B | ehm it's the one with the
green chairs on it | aisle, long legs | 14 yes (attached), 15 I'd have to look under the car
seat | 7, no wait, 8 with the apprentice | whichever's cheaper | 1,240 plus vat I think? check
the quote | British obviously, we sell tea | https://sheets.example.com/d/prospects-spring |
from the 19th | like me: a bit daft | spanish n portuguese | no rush at all really | the one
ending 4471 | smoothed, I swear too much | the first one, calling people | me. 0700 something,
it's in the signature | Wendy (chair), Oleg, a Dr something from the council | god no | no idea,
ask my wife | depends how they ask 😏 if friendly give it | dunno, what do people normally take?
four? | before the fair on the 26th | friday would be great | just "Maud and the hens" | word is
fine or whatever opens on a mac | Her mobile, the landline has been dead for years | before the
19th if you can manage | yes with vat. and send it to his office not the site | friday | both,
38 for half an hour and 70 for the full one | No rush really, whenever you get round to it. |
the second one, the newsletter | fri | by noon tmrw would be good if poss | the invoicing one |
accounts@fosscafe.co.uk, not the old hotmail | 2 n a half, jess is part time | Doesn't matter
when as long as I have it on the 1st of April | friday noon is fine | the newsletter one | the
one from info@, not my private one | The Bristol one | the transcription, the other one I can do
in my sleep | before the long weekend, so say the 2nd of April | five o'clock tomorrow at the
latest | next wednesday's fine | The second one, the ones with the green cover. The blue ones
were never ours | Friday noon would be ideal, if that's cutting it fine then it's fine cut |
Tuesday would do nicely | it's for the site, just the wording on our about page | mostly
balayage and the new apprentice, and one about us closing over easter | The one in Mill Lane is
correct, we left Station Road in 2023. | ideally by tomorrow, the thing opens on saturday | Only
the two from November, Whitlock and the golf club. Everybody else has settled up. | I meant the
phone round, to get people in for a free hearing test | no better not, let them ask | let's say
Monday, he's off skiing till then anyway | Everyone gets it, we only have about a dozen members
who'd notice | start with the one where Biscuit eats the mat, that always gets them | Twenty in
term time, thirty in the holidays. | I'd rather you didn't, the split with my former partner was
not pretty | the two with morning light, the third one is blurry | Research, I'd say. I want to
know what others charge, nothing more. | I asked her and she'd be delighted, full name, no
problem | the first one, an invoice, and by noon on monday | eod today, he's getting cheeky | in
ten days | on the first of every month, it's a standing thing | as soon as you can, it's costing
me orders | 03/27 works for me | oh no rush at all, it's for the 2027 catalogue | tmrw 3pm pls |
this friday please | january, and february if it's no extra | by easter monday, I've got people
over till sunday | from the 18th onwards | hmm the end of next week, I'd say | twice a week, tue
and fri | 350, well max 400, last one from november had 600 and no one finished it | between 10
and 12 tomorrow, roofers nap after lunch | no later than 20 march, plant fair is the 28th |
before the weekend, so fri 1800h | tonight would be great | I think 31 april, the tax lady comes
early may | porta, as long as there's a lift. my knees | sunday at ten in the morning | 300ish,
not more | no hurry at all with that | 9.30, same as in winter | asap, our contract with the old
laundry has run out already | time off | the 24th would do | second one please | thursday next
week | du, we're a casual place, people walk about in socks here | 4920 like always | the
speckled mug, from the side | just the one | Mine. Tom Garrity, owner | Feb. | the three. six
would scare him | Name and role. No company. | yes!! keep it, that's the funniest bit |
obviously the dog stays | portrait pls it's for reels | There is, it's on the letterhead, you
could nick it from there | Morning. CFOs don't eat. | cello cello cello | Both. PDF for him,
spreadsheet for me | yeah 14 days is fine | Blue ones, RAL 5010 | net 12.5mm, not the 9.5. sorry
| no idea tbh, whatever you did last time | Net of waste, and leave the skirting out | Scans are
fine, she bins the paper | just white. no shadow | Refund. she's been messed around enough |
keep it. strap's part of the deal | UK only, I've never sold past Dover | B, but crop the dog's
bottom out | order number is 7719 i think. or 7791. the one from Cardiff anyway | soft grey, the
white makes them look like medical equipment | She's had it since 20 January, I looked it up. |
no voucher talk in public pls, they all want one then | the short one, long one wouldnt fit
round the wheel arch anyway | neutral pls, the green was my ex husband's idea | 14th is grand
yes | 1987, though my dad would tell you 1986 | half two on the 24th, not a minute before, I'll
be strimming | no refund. offer her a bacon sandwich if she ever comes back | 150. over that
ring me | From you please, that's the whole point 🙏 | not yet, wait till the couple signed |
tuesday 10am gwen's mum will be there, mind the geese | jan AND feb, they're on the same pdf |
yep 19th stands | immersion heater, in the cupboard w the hoover | the wee one | 11,240 and some
pennies, all from pots, nothing from teaching | one. they'll be back | no it's a week after, the
21st | the one with the kelp 🌿 | aye fine, not before 8 though | the second one, 14 june |
That'd be me, the chair had to let the dog out | God no. They'd die of shock, literally in two
cases | b&w inside, colour outside | A5, folded | the same as last time, Packwell | 20th is fine
| me first please, I want to see the pork price | Three on the bar and one on glasses | full,
but I'd take part for the right person | yep all of them | Saturday 10am, that's when people get
hungry | SK19 TBO, it's a Citroën H van conversion | The pale green one, like on the mug | no
cut it | Monday 10am | 11 and up. Anything older can stay broken. | Kajabi, moved in January |
same as last year, 24 | Yes every couple of minutes please | five, plus my nephew on Saturdays |
130ish, breakfast would be nice | yes every minute or so | No, take them off completely | as far
as I know, if there's a hole it's the diesel | Kestrel Joinery Ltd, 3 Mill Lane. Attn Mrs Obi |
German and Portuguese | Tue 24th 11 am suits me | Q4 pls, Q1 isn't even over yet | B,
definitely. A sounds like a poem | 20 mins, phone. nobody wants me turning up at theirs for a
first chat | ill, he brought the note | the new one, 14 Millbrook Lane, Unit 3 | aisle, hand
luggage only | no need, just who says what | British, our guests are nearly all from Leeds and
around there | Monday the 16th, first thing, say 8 am | Just "Ruth from Loop & Skein". No
company name on top of that, people know me. | go ahead | Four I think. Three if that's too much
for what I've paid | end of March is fine | around 4k, 5 if it comes with servicing | Go firm,
they've ordered flowers from two others in the meantime | Clean please, just readable | only for
locks that can't wait, so basically no | Hmm, I slept at the mill once and the beds were awful.
Barn. | He went for the twelve in the end, after talking to his wife | the green one, my husband
likes the other but he's not buying it | All of them except Birmingham, I still go there every
autumn to see my flour supplier. | 40 max | aisle | half past two | Cut it please, I asked her
last night and she isn't comfortable with it. | Tuesday at 9 in the morning, that's when my
people open their mail. | 07700 900412, that's my wife's mobile, mine has no signal in the hall
| the thicker ones, customer has underfloor off anyway | money back pls | 45 min plus ten for
parking | First one business, met the architect there. Second was our anniversary, leave that
out. | That's an 8, sorry about my handwriting, it was raining | 20, it's not a new build | Tell
them the 13th of April, that's when the workshop reopens. | the blue folder on the desk, it's in
there | Firm. He's had two friendly ones already. | Take the second one, 480 incl. VAT. | all of
them | neither, I'll meet him myself | For two: Sandra Pike and her daughter. The boyfriend
isn't going on the lease. | Both, English on the front, Welsh on the back | Flat rate, 35 a
month, it's in clause 6 | 3pm tomorrow, he'll be waiting by the gate | Friday is early enough |
sure, go ahead | better Tuesday, closed Monday | 62p jar, 11p lid, label about 4p | once only
please | 41. I opened the second carton myself this morning. | courier's here tomorrow at three,
so by then | 2000 square | Needs to be tomorrow at nine, I'm afraid, the van comes a day sooner.
| standard cover up to 100 I think | 12 miles, anything more and I'm sat in traffic while they
stand in the rain. | nothing with tiny or little please | Home only until the baby's a bit
older, but my microphone is decent. | The Monday after next, the 23rd, because the shop guy
switches everything over that night. | tmrw 8pm | Eight wheels, so eight people. Put the rest on
the waiting list. | The last Friday of this month would suit us best, so the 27th. | matt,
glossy looks like a pizza menu | Half for the Okafors, and nothing for the Lins until they've
decided whether she stays. | Treasurer's only up next year. This time it's secretary and two
ordinary members. | three, four when there's soup | Badge ceremony is on Saturday so they'd have
to be here by then. | Post please, the older ones like something for the mantelpiece. | keep him
on, without a fee | A week later, Monday the 30th at half six, would be all right for everybody.
| Just the print, 18 pounds. He keeps the frame anyway. | right after the intro, before she
starts about her childhood | leave them, that's how fishermen talk | The one on the wooden
table. The other one makes the bulbs look like onions. | Friday at 9 in the morning, I do
deliveries on Thursdays and can't answer anybody. | Half a page each time. New mums write in big
letters at 3 am | Music, and Education as the second one if they let you | British please. My
clients are nearly all nurses coming to the NHS. | Neither, I phoned her myself and she's taking
it down | The earlier one, I want to have my stall up before the doors open. | Only in the last
one please, the first two are meant to make people curious. | Monday's fine, everyone knows it's
late this month. | Privately, but it's used only for work | Cards and PayPal to begin with.
Klarna gave me nothing but grief at my last shop. | Money back. I'd rather lose eighty quid than
argue about a fringe. | about 15 miles | First person. It's just me and a drawing board, "the
firm" would sound daft. | he does, it's in our terms. but tell him nicely | The glazier wants to
order by Friday, so that's the latest. | She. He has nothing to do with it. | Both please, my
mother watch it also. | Yes all out, only the one from the locksmith association stays. | The
one with the garden, other is too dark. | so let's say Saturday at nine before the market gets
going | the second one, jewson. bit dearer but they've got it on the shelf | no leave the old
boiler out, they're scrapping it themselves | friday week, so the 20th, before that the screed's
still wet | 48 linear metres, forget the gate | just the two of them, marek left in january |
send it friday, i want to look over it thursday night when the kids are down | she says the blue
bedroom photo first, then the garden, kitchen last | keep the leaf, but only one of them |
Number 3 and the one with "lantern" in it. | both please, half my customers are over seventy |
Only people who've done a course with me. | Wednesday week would do, so the 18th | No names. Say
"a family from the north of the county". | The second one, with the hyphen. | 20 m natural, 10 m
grey, nothing in blue this time. | £120 a month. If that's too little please be honest with me.
| No, weekdays only. | mon 9am latest | every month pls | 110 incl breakfast | just feb | all
but Greenfield | friendly, first names | new one free, no photos needed | The formal one would
be better, most of our clients are over sixty. | We offer them a voucher, but no money back. |
The green one with the leaf, please. | Yes, go ahead with that one, I'm certain I can travel. |
The week of 13 April works, I'm in the office every day. | That was the timber yard in Frome,
and I'm afraid the receipt is lost. | Next Tuesday by ten in the morning would be ideal. |
without, the shop adds VAT itself | yes in full, I have the doctor's note here | no time stamps,
just who says what | the bride's, 8 Fern Close | the one in the grey jumper | last one, after
that it goes to my lawyer | Monday 11 May, as early as there is | monday 10am would do | 110,
breakfast included | Informal. Most of them are my age and we've known each other for years. |
the Barclays one | Yes please, and if there's none on their website just skip them | teh one
with the saddle | Lost it, sorry. It was drill bits and a spirit level. | insta only, my lot
aren't on the others | end of the month will do | Our guests are nearly all from Hamburg and
Vienna. | the last one of 2025 | https://pinehollowpilates.example/prices | two weeks, except
the council, they always take thirty days | half an hour, longer if they want to see the kiln |
He doesn't do email. Post it please, 7 Mill Lane, Tetbury. | Friday 20th by 6 pm, it's my lad's
birthday | tomorrow at 8 am, before the school run | it's the sheet called vets_kent, second tab
| My bank manager wants proof that there's room for another barber in town. | four I think, but
one hardly opens his mouth | yes if they've not bought since 2022 | don't know yet, my
daughter's still sorting through them | me and Dot, she's as much the shop as I am | I'd wince
at anything over 95 | 14 days, unworn, they pay the postage | whichever's less faff for you | no
idea what its called, the one that makes the calender show up | feb. jan is with my old
accountant already | It's always the wife who opens the post there, so Mrs Adeyemi | last time I
paid 85 and felt robbed | Me. My brother only does it when I'm away. | first, my knee isn't up
to standing again | dont know yet, have to talk to our importer first | yes, one in january, and
I rang them too | Six. Well, five and a caption for the video. | name, plot number, date of the
survey, that's all | https://drive.example.com/f/4kq-gym-interview shout if it wants a password
| I'd guess an hour, could be a bit more | I teach till eleven so nothing before that | pdf, the
portal never works | Friday's best | 14 plus me, and yes. Soup and bread is fine. | No, leave
that as an optional extra, 180 flat. | the café, 3 Pier Road, for the attention of Gina |
Tuesday, 9 in the morning | matt, the shiny ones get greasy | by Friday the 20th would do |
Around 40, maybe 5 of them kids. Count with 40. | 10 on Friday | The lead, the paw looks like
everybody else's | extra, 6.50 within the country, abroad we don't send | it's the attic I
meant, not the basement, sorry, the attic, with the round window | yeah you asked firm or
friendly, um, friendly, he's had a rotten year, friendly | gold. same as in january | This
Friday would be lovely | 2000 by 2000 I think? whatever the marketplace likes, square anyhow |
Not more than 60 for that | Tags on, smells of someone's perfume a bit, but I'd let it count |
Just two, the third event has fallen through | No hurry since they postponed the launch. Friday
next week is fine. | not more than 120 for the lot | Yes give her the full refund, shipping too.
She waited five weeks | on the white ones. dark shirts she'd vanish | The 24th, that's a Friday,
any time that day | just January and Feb, March I have | Tuesday the 24th | the round one, the
square one is from my ex partner's time | not more than 250 a month, I'm not a bank | Facebook,
my lot are all over fifty | A new bowl, and she can keep the broken one | Südkreuz pls not Hbf |
1.320 net i think.. yes 1320 | the newsletter one, not social | friday is ok | into spanish,
latin american if you can choose | jan and feb both | 7, two of them mini jobs | thurs 5pm
latest | Three, but the third only says about two sentences near the end | German. Spanish maybe
later | 420 net, VAT on top | the transcript one, I only sent the translation file by mistake |
Just the shop name, not mine | Max 125 incl breakfast. 140 if there's parking for the van | All
of Q4, october to december | the 20th works | Whatever's cheapest as long as it's tracked | the
picture thing I meant, not the shop upload | 30, spread over five evenings | 1h 10ish but you
can bin the first quarter of an hour | Just Feb. March comes later. | Monday noon, not a minute
later, my train goes at one | Polish + Ukrainian | Monday. Hm, Tuesday 17th is safer for me |
tmrw 11am if that's doable | the day after tomorrow | in a fortnight | Good Friday at the very
latest | some time nxt wk, don't mind which day | by end of this week, thx | no deadline, i'm
away until the 22nd anyway | End of the month is plenty. | asap, it was meant to be out last
week | 2,115.60 incl VAT | More the second one, it's about cutting the film | doors open
Thursday the 19th, 6pm | bout 130, give or take | Formal. She knows why. | Wednesday next week
is fine | just me and Priya, two single rooms pls | There isn't one. My bank only does paper, I
could photograph it? | Ask Tom, he scanned it. tom@ourplace or just call the front desk | 420
net. Plus VAT, so 504 all in if I can still do maths | German and Portuguese please. Spanish we
have, my cook did that one | with, every minute or so is plenty | between 10 and 12, depends how
you count the annex | whatever you think works, you've seen our page | ugh, forgot. it's in the
shared folder under "legal_old", the one from 2023 | Jan and Feb, both. Feb statement is the one
with the coffee stain, sorry about that | tomorrow if that's doable?? cash is a bit tight over
here | let's do two weeks starting next Monday | Seeds. Or, hm, actually the composting
workshop, that still has places left | Thursday noon latest, the landlord is coming by after
lunch | April 1st, and no that's not a joke lol | 23 incl. the cover, which doesn't need doing |
no rush at all, whenever you've got a gap | Friday's ideal, though honestly Monday wouldn't kill
anyone | whole of Q4, Oct till Dec. My accountant is already sighing | 3 a week feels right?
more than that and my followers get cranky | mostly English, but he slips into Spanish when he
gets excited | hm. good question. haven't thought about that yet tbh | asap please, people are
phoning me because they can't book | The second one you said, with the typing | I'm off Monday
the 16th through Friday the 20th, so all of that | Four. Well, five until the 15th, then Mandy
leaves us | spring pottery courses | leads_v3 not v2 | haven't a clue tbh, something with bees?
surprise me | thurs noon | 1,480 plus vat | just me | somewhere between 12 and 20, the printer's
eaten the page numbers | whatever I sent last time, I think, it's on the other laptop | my
accountant would know that, she's back Thursday | no rush really, whenever you've got someone
free | depends how long the fitting took, need to look at my timesheet tonight | sometime
thursday, noonish | the typing-up one i think, not the translation | sun 22 to weds 25, so three
nights | EOD Thurs if that's humanly possible | in time for the trustees' meeting next tuesday
at 3 | friday the 20th is payday so two working days before that | K417 FHO, the ERF | the box
that makes em chase. lights are fine if i bridge it | six in the morning Saturday, before the
traffic wardens | three. two wide one normal, the normal don't count does it | any time up to
the end of April, not fussed | the ali stuff that dont bend. Dibond? | Thursday 2nd April, four
ish, before we open for the hols | prepare it for five, Jonah's back from paternity and counts
again | Find me somewhere with a real desk and no breakfast buffet noise. Three stars is fine |
fine, do the translation then, all nine pages. ouch, but yes | salaries go out on the 30th, if
that's what you're after | hmm. four? no, do six, we have two soloists and both are vain | every
monday, one picture and a dumb joke about chalk | could somebody have it on my desk Friday
midday? That would do | New business one, ends 4471. Forget the old one exists | cheapest thing
that fits a grandfather clock lying down. 80 a day tops | Scrap the second night, I'll sleep on
the train home | Four on stage plus a guy from the audience who basically gives a talk himself.
""",
}
