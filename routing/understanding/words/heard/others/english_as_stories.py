"""What people who write English want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Book guests 14 to 18 for the podcast. They've all said yes, it's only a matter of finding an
hour each, and none of them can read a calendar link, so ring | hi, first time here. I run a
podcast, 40 or so receipts a month, a bit of ad income from the US in dollars. Could you do my
books for January and February? Everything's in one Dropbox folder, badly named. | Had a lovely
chat with a couple from Oslo who stayed with us. They said our Norwegian brochure is gibberish.
So: proper Norwegian please. And they recommended we post more often, so let's do that as well,
three for a start | Ok. Team! Prices on the site are wrong (again, sorry, VAT). Customer Anita
hasn't paid, her reminder is due. My niece wants to sell our cards in France, so what are the
rules, could someone look into it | voice memos from my site visit, nine of them, all between 2
and 6 minutes. Write them down please with the room names as headings because I'll turn it into
the survey report. tuesday would be fine | email to my list and a few posts re the sourdough
book, preorders open, signed copies w a bit of dried starter. pls make it funny-ish. someone
should also design the cover sticker but I guess not you | Invoice for the funeral tea on
saturday, 64 heads at 13.50, the extra urn of soup we forget about. Goes to the daughter not the
church. before 4 today please she asked twice | march hours for Siobhan and the two students,
Siobhan did 6 sundays well 5 and a half, students clocked on paper. one of em had covid. has to
be all set by month end so I only need to look it over | who are the other online breastfeeding
consultants in Ireland, what do they charge, what do they offer that I don't. and when you have
it use the slow bit of the week to draft a letter to my mums about night feeds | another one
from me. Subject: the allotment box scheme. Say the hungry gap is coming so boxes are smaller
and full of leeks, include the leek pie recipe I pasted, remind about returning crates, and that
I'm looking for a helper on thursdays | next week could somebody call the b2b list, bike
couriers, I do their bags. 19 numbers. Ask who's in charge of kit, offer a free sample drop, put
a visit in my diary between 2 and 5. skip Pedal Pete, he's my brother | so my sister finally
said yes and gets married in lisbon on sunday 10 may, meaning I need a flight out on the 9th and
home on the 12th, hand luggage only, any airport within an hour of bristol. book today pls,
fares jump tomorrow | last session with the Pembertons today, sniff. send them the final bill,
and then maybe a few days after, ask if they'd write a line or two? not in the same mail that'd
be weird | Someone needs to get on to the merchants about why my 2 pallets of lime came short
AND sort me another 8 bags from anyone who has it, I'm mid-wall. the complaint in writing please
so it's on record. today!! | ok so I'm in the van so this is dictated, right, there's the new
dice trays, walnut and oak, they need a description, a good one not like the last lot I wrote
myself, and then once that's there can someone stick them on the German marketplace in German
obviously, and that's it, oh there's only one photo so far sorry | the green lamp sold on A at
9:14 and on B at 9:20. there was one green lamp. someone please work out what each shop reckons
I own, and be nice to the second person cos they'll have to be told | they gave me two bad ones.
first: fair enough, colour really was off. second is just swearing, that can't be allowed. can
we have an answer on one and the other taken down | I've written the book and nobody knows.
There must be shows about old instruments, folk music, or just people who like listening to odd
trades? I'd talk to anyone. Can you get me onto some | Flat 6 must be let by the end of the
month, I've a list of 11 people who rang. Would you get them in to see it in some order, and
have the contract ready with the name left blank | ok big one. Basement flat: damp in the back
wall, get someone to look at it and quote. then an advert, be honest about it being a basement.
then I'd like you to handle everyone who replies because I'm on nights till easter and sleep all
day | Is it possible to have the costs of Nettle Cottage and Rose Cottage pulled apart? They've
been lumped together since we bought the second one, and my husband wants to know if Rose earns
anything at all. | we've 11 nights in Brittany in July so that's the ferry and beds for five,
and then there's the royalties, somebody in the pub said the French crowd owe us since 2023 | I
did a whole picture book and only now thought to ask, isn't there a collecting society thing for
illustrators? sign the book up, and see if there's anything owed for the two older ones | Hello
lovelies, I've culled the Thompson/Adeyemi wedding down to 48 images, edited them all, the
couple has theirs on a stick and paid (hooray), and the album goes to my usual binder. What's
missing is that people keep asking me whether I also do outdoor ceremonies, and nothing on my
pages shows it. So take the 15 starred ones and build a page around them, headline up to you,
contact form at the bottom. By the 20th if you can as that's when the bridal magazine goes out |
The Patels paid 200 instead of 80. She says keep the rest as a gift, so do her a receipt for the
120. Whereas the Lomax boy's mum hasn't paid a penny since September, remind her would you |
Committee ran till half eleven. Audio's in the folder, can someone turn it into something we can
file. And the whole band needs telling that rehearsal moves to Thursdays from April, properly,
not just on whatsapp | What I won't get to myself: the VAT return for February, a proofread of
the spring brochure, my eye doctor needs moving to the 23rd, and a room near Lyon Part-Dieu for
6 April. | Hey y'all, I'd love to get my 48 headshots touched up (skin, flyaway hair, that ugly
exit sign in the back) and, since the web guy ghosted me, the domain moved over to my own
account. | Raise the shipping fee in the shop to 5.90 from the 16th on. Then a post on FB
explaining why, same day. Then go over the terms page and fix the spelling. | I am back from
maternity leave and drowning. Mails: 1,400, someone please dig me out. Staff: Jonas asks for his
reference letter since January. Customers: Mrs Albrecht's complaint about the curtains is still
open. Money: the landlord of the storage hasn't been paid for March. | My bike courier app and
the shop's orders need to go into one list per week, that is for the numbers person. For the
words person: the Slovak version of the imprint. For the picture person: a round logo for
Whatsapp. | Could you see which of my customers bought twice or more in 2025? The exports from
both tills are in the folder. I'd like a column with the total and one with the last date,
sorted by total. | I had a lovely call with the owner of three organic shops, Mrs Engel, she'd
like an offer for 200 jars a month. Please write to her this afternoon, with our standard
prices, and ring her on Friday if she stays silent. | As I told Maria on the phone my scanner
stopped talking to my computer, it says driver missing, so that would have to be solved first,
after which there is a stack of post from the last three weeks waiting to be scanned and filed.
| Could I trouble you for a workbook that tells me, per cake, what the ingredients cost, what
the hours cost and what's left? Butter went up again and I'm flying blind. Recipes are in the
notebook photos. | First Tuesday of each month the stock sheet should be compared with what's in
the shop and put right. You might as well add a back-up of the website to the same routine. |
People seem to like seeing what happens in the pottery behind the scenes. I'd be happy if you
could write a little Instagram post about it every Tuesday from now on. I'll send pictures from
my phone. | We've been talking about offering a second kind of hearing test at the practice.
Could you find out who else in the region does it, and what they charge? Two pages would be
plenty for me and my partner to talk over. | Living room and hall. I've also got laser readings
from the Beech Avenue job that need to become a proper sheet with the window openings taken off,
14 photos of my notepad coming. | Leave the Mother's Day mail where it is in the queue, these
are more urgent: people keep asking if the bouquets ship to Ireland, could you answer them for
me (we do, 3 days, 8 euros)? And add Irish shipping to the texts of the four bouquets on
Shopify. | For the shoe fair I need hotel in Rho by Milano from 13 to 15 April, one person, with
breakfast, not over 130 euro. If train from Zurich is also possible in same days, take it
together. | so I did the family workshop on Saturday and there are eleven flipcharts which I've
photographed on the floor so some are a bit crooked and they need typing up so I can hand them
to people and well there's no rush really | okay so the second one is recorded it's about forty
minutes and my dog barks somewhere in the middle can you take that out and put the usual jingle
on it and get it up on Spotify by Monday | Hi it's Karen, Mr Doyle's daughter. Two things for
dad please: do his receipts for the two houses every month from now on, and have a look at who's
behind with the March rent | Good day. I hope the spring has reached you as well; my crocuses
are out. The young lady who is taking the little flat above my haberdashery moves in on the
first of April and we have nothing on paper yet. May I ask you to make up the lease, 540 a
month, two months' deposit, so that she can sign it on Friday the 20th? Yours, Edith Pemberton |
Hi there, our carers' choir sang in the market square on Sunday and it was lovely. I've got
about fifty photos and some wobbly clips. Could the photos become a few Facebook posts, and the
clips a short film for the families? End of next week, Friday, would suit. | I've fallen behind
badly since the flu, so here is what's piled up: - about 30 unanswered customer mails asking
where their parcel is - the new candle sizes aren't in the shop yet - receipts from December
still unsorted | Dear all, with the days getting longer we are reviving our evening walks. I
need a flyer for the noticeboards, one page, cheerful but legible for older eyes, and also a
short letter to everyone on our mailing list telling them we are back. The flyer is wanted by
Monday morning, nine o'clock. Many thanks Moira Sinclair | Morning Colin, I do hope the move
went smoothly. Two things, since I've got a cup of tea in hand. The Harrisons still owe me for
the December locks, please chase them properly this time. Then the receipts from my January jobs
want sorting by month, they're all in the envelope scan. Month end would be fine for both.
Regards, Len Sutter Locksmiths | What a week, Callum broke his wrist on Saturday and Aoife took
over all his shifts so the rota is a work of fiction. I've noted it as well as I could in the
sheet. Please get the March pay run ready for the five of them, I need it to sign on the 25th. |
I swore to my accountant on Friday that the days of carrier bags full of receipts are over, lol.
So: the February statement and all the slips I could find are in the folder. Match them up and
tell me what I've lost. | Long coffee this morning with a woman from the council who went on and
on about money for electric cargo bikes, but ask her for details and she shrugs. We're two
riders in Leeds. Could you look into which grants exist for a firm like ours and what the
conditions are? | Thinking of selling my dog biscuits to garden centres, the woman at the feed
store gave me the idea when I picked up my order. First I'd want to know which chains within 50
miles take local suppliers and on what terms. I already have a list of 25 independent ones,
those you can start ringing to get me meetings. | We bottled the spring bock last Thursday and
honestly it's the best batch in years, even my father in law said something nice. Insta is
already done, I did that myself on the bus. So now the mailing to our list about it please, with
the tasting evening in it, it should go out on Wednesday the 18th | We had two off with the flu
and Marek did both Sunday shifts, total chaos. Rota photos are all in the group now. Get the
March pay ready for the six of them so I've only to sign it off | Our apprentice Sam passed his
exam with distinction, the whole workshop was singing. There's a photo of him with the
certificate and the chair he made. Something nice about it for LinkedIn would be lovely, he
doesn't want to be tagged though | Had a lady on the phone just now who drove 40 minutes because
our page says we're open Mondays. We haven't been open on a Monday since covid! The hours on the
site need to say Tue to Sat 9 to 5.30. Today if you can, I don't want another one of those |
hiya, I sat down with my old boss for like an hour and twenty minutes for the chapter on the
mill and it's all on my phone, would be great to have that written down, no times needed just
who says what, he mumbles a bit sorry about that | so now that list is typed up I was thinking.
First could you find out which of the other nurseries round here do corporate plant rental and
what they charge, I'd want that by the 10th of april, and then someone to phone the hotels on
the list and get me some meetings | ok two things, the care instructions for the oiled tables
have to go into german because I've got that shop in Bremen taking ten, and then I thought,
while we're at it, a newsletter about the new ash series would be good, just one, sort of
telling how it came about | Good morning to you. We were given a list of 45 care homes at the
fair in Harrogate, and nobody here has the nerve to ring them. If you could telephone them and
arrange visits for me with those who'd like to see our chair exercises, I'd be ever so grateful.
I'm free from 23 to 27 March. Best wishes, Dawn | Hello, my name is Gareth and I run a small
scaffolding crew of six. Gathering everybody's hours on the last Thursday of each month has
become rather a burden, and I would much like to hand that over, up to the point where I only
have to approve the pay run. Would that be something you could take on from now on? Kind
regards, Gareth | what was it I wanted, oh yes the newsletter, we've got the goose menu coming
and then the advent concerts, no just the goose menu, one topic, could you write that up for
Monday the second please | those January ones went down really well people kept mentioning the
dog, so erm let's do it again, another three, this time about the repair café, facebook I'd say,
the older lot are all on there | I've written this thing in English, well my kind of English,
it's an offer for a kitchen, three pages, could somebody go over it who actually speaks the
language, I don't want to sound like a plumber, though I am one | we've got a job going, kitchen
help, twenty hours, and I'm useless at making that sound nice, so a post for it, not stiff, on
instagram and um facebook, should go out Wednesday, no wait Friday | Hello everyone, the roof
job for the Pellman family is finished at last. Please write them the invoice: 22 hours at 58
EUR, plus the scaffold hire of 410 EUR. Payment within 14 days, as we always do. Best, Gus |
Dear team, I understand there may be regional grants for small firms that insulate their
premises. Please find out which ones apply to a pottery of three people, how much one can get,
and by when to apply. We decide at our meeting on 31 March and need the report by then.
Respectfully, E. Sandoval | Dear Northside, my sister says we pay far too much for card
payments. Please compare three card readers for a market stall, with fees and contract terms, in
one table. I'd decide on the strength of it. Yours truly, Agnes Fairweather | Dear desk, we've
bought the cottage next door and mean to let it from Whitsun. I have forty photos and no words.
Would you write me the advert, plain and without the word idyllic? Kind regards, Piers | um
hello, so I need, what's it called, the record for when they move out, the thing with meter
readings and scratches, for the Kowal flat, they go on the thirtieth so I want it in my hand on
the twenty-ninth | Dear desk, there is a wasps' nest of a problem with my papers: receipts for
the chapel and the schoolhouse are all in one drawer. Kindly sort them by house and enter them.
My adviser expects the file on 10 July. Yours, Lettice | Dear desk, when the sauna is left on
overnight the meter spins like a top. I'd like a sign beside the switch, friendly, with a
drawing if you can, ready by the 12th of December when the first skiers come. Warmly, Sigrun |
so those two candidates for the top flat, the ones I liked, could you get their payslips off
them and find a time they can both come back, not together obviously, maybe a week on Monday |
yeah hi so we need to stop with the lorry in front of number nine and there's no parking there
at all it's mad so that no parking zone form for the council could you fill it in we start on
the eighth of June just so you know | timesheets again yes I know it's late five lads for April
one of them writes like a spider add up the overtime and the Saturday extra and what belongs to
which site please | we're off to Portugal first proper holiday in four years so the phone from
the twentieth of July two weeks and please if it's a burst pipe put it through to my cousin
otherwise just note it down | old man Fenwick passed away God rest him and his daughter took
over the house and asks what it costs to redo the bathroom without the step into the shower my
notes are messy but make her something decent no rush | Dear Sir or Madam, I am about to bottle
my grandfather's bitters and find myself with everything except something to call it. It should
sound like a chemist's shop in 1910 and be pronounceable in Denmark. I await your suggestions.
Faithfully yours, C. W. Thorne | Hello dear people, yes, the slides look lovely, but now there's
nothing on them. I'm to speak for twenty minutes on knees to a hall of runners, and could do
with a script. Thursday of next week is when I'd need it in my hands. Warm wishes, Annika
(physio) | Good morning, I fix boilers, it's minus six, and the people ringing me live two
counties away. I want to come up on Google for my own three villages only, and spend no more
than 180 a month on it. All the best, Craig Duffield | To the desk, our home page begins with
"Welcome to our home page". My partner is proud of it. I'd be grateful for a rewrite that says
what we do, which is to say repair accordions, before the reader has fallen asleep. Sincerely,
M. Kowalczyk-Dean | I present to the council on Thursday 19 March at 9am and all I've got is
four pages of scribbles about the community garden. Need a deck out of that, ten slides tops |
County council is looking for someone to do hedges and verges for 3 years. There's a 40-page
pack and it closes Fri 27 March at noon. I can do hedges, I can't do packs. | Big one: extension
at Lindenhof. Room names and areas onto the plans, then the application put together and filed,
and the client's brief has to go into German for the architect there. No rush on any of it, I'd
rather it's right | my phone tells me storage full, 1,940 pictures, and I'd say 1,900 are of the
same four walls at Bramley before they got closed up. If anyone ever asks where the pipes run
I'm lost
""",
}
