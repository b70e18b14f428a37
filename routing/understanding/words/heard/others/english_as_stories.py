"""What people who write English want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Book guests 14 to 18 for the podcast. They've all said yes, it's only a matter of finding an
hour each, and none of them can read a calendar link, so ring | hi, first time here. I run a
podcast, 40 or so receipts a month, a bit of ad income from the US in dollars. Could you do my
books for January and February? Everything's in one Dropbox folder, badly named. | I have to be
at the Leipzig book fair 19-22 March: train and somewhere to sleep that isn't the airport, and
set up coffees with the four agents whose cards I sent you. | i had this client on the phone
yesterday who thought we were closed, turns out google and our own page both say so from 2024...
opening times need fixing there. she also still owes me for the sofa from december, somebody
chase that | Please make calls to the 25 HR people on my sheet to get me half-hour intros.
Script is attached. If they ask about price say from 900. Voicemail twice then leave it. Slots
Tuesdays and Thursdays only. | My baker's assistant handed in her notice, her last hours need
working out by Friday for the pay. I'm also thinking of hiring through LinkedIn, so a post.
Somebody who'll actually knead dough from Monday? | ok thinking out loud here.. what do other
mobile groomers near Exeter charge for a cockapoo, also is there any grant for an electric van,
and put up a post that I've got two slots left before easter | Can somebody take over the shop
chat for a bit, I'm in the middle of the kiln build and can't type. Mostly it's shipping times
(5-7 days) and do you do custom (yes, from june). Anything angry send to me | send Mr Farouk his
second reminder for the piano tuning, friendly but. and can you reply to the choir lady who's
mailed 3 times, the answer is yes, 8th of may, £95 | I keep meaning to write to my singing
students, ok so: term starts 20 april, the new room is above the bakery, fee goes up two quid,
concert in june and I want them to sign up for solos. nice tone, no exclamation marks, I use too
many as it is | march hours for Siobhan and the two students, Siobhan did 6 sundays well 5 and a
half, students clocked on paper. one of em had covid. has to be all set by month end so I only
need to look it over | who are the other online breastfeeding consultants in Ireland, what do
they charge, what do they offer that I don't. and when you have it use the slow bit of the week
to draft a letter to my mums about night feeds | another one from me. Subject: the allotment box
scheme. Say the hungry gap is coming so boxes are smaller and full of leeks, include the leek
pie recipe I pasted, remind about returning crates, and that I'm looking for a helper on
thursdays | hiya, it's Moira from the guest house. I need somebody to go through last month's
bank statement with my receipts, and a return train to Inverness booked for my mum, cheapest
going | My 2025 receipts are a mess. Two carrier bags, one biscuit tin, and everything from june
on is in my husband's van. Could a patient soul sort them? They need to be clean a month from
today, the letter from HMRC says 30 april | sick days Jan–Mar pulled together for all 9 staff.
my accountant is here on tuesday 24 march at 11 and she bills by the quarter hour, last year I
paid 3 hours for watching her read, so I need them at 9 that day | hi hi ok so I talked for
about 25 minutes into my phone on the train about what the programme should be, six weeks, one
theme a week, sorry about the announcements, could someone first get that down as text and then,
I know it's cheeky, lay it out as a thing the clients can write in, like last year's one but
less purple | my supervisor wants to see how I intervene so I need this one session written out,
all of it, the silences too. client has consented. it's an old dictaphone file, hope that's ok |
Right, big one, sitting in the car so bear with me. The cohort finishes, so they need to be shut
out of the course area but keep the downloads. Then ask all nine what they thought, honest
answers, best lines I'd like to use. And three are on instalments and are behind with the last
one so they need a wee reminder. That's it I think | Someone needs to get on to the merchants
about why my 2 pallets of lime came short AND sort me another 8 bags from anyone who has it, I'm
mid-wall. the complaint in writing please so it's on record. today!! | right so after the craft
fair I've got: 31 bowls left minus the 4 I broke, mugs I'd guess 60 but count says 57, and the
website thinks I own two hundred. Fix the website. And then an email to everyone with what's
left, Friday afternoon's good for my lot, they're all at work bored | hiya can some one reply to
the guy who wants to no if the crankset fits a 1987 frame, all the measurments r in the pic, i
cant spell for toffee and he's a professor lol | would sb kindly fix the colours on 9 skein
pics, my phone thinks everything's teal. and use those pics plus my label notes to write what
the yarn's like, drape, ply, the usual | Me and my sister are finally splitting from the salon
and going on our own. No idea what to be called. Whatever it ends up being, it'll want drawing
up nice with colours and that ✂️ | Guide dog number 100 leaves us on the 24th, I think there's a
story in it for the regional papers. They should know by the Friday before so a photographer can
come | Starting from scratch here: took early retirement Friday, going to be a piano teacher. So
I'd want a look, cards to hand out at the school gate, and words for the one page site my son's
building | my brother's getting the sea view room from the 2nd to the 6th of may, no charge
(ugh). take it off sale before 6 tonight please, there's a promo starting | Tenant in the garden
flat is off at the end of May, she was lovely, sigh. So I'll need the thing we both sign when
she gives the keys back, meter numbers and all that, and then it has to be advertised again, 3
rooms, 71 m2, new bathroom since 2024 | right so I've been on to the man from the Blue Lantern
and he says yes to the 24th of April so that wants a contract, you know the simple one, with the
deposit, and I'll need a train up and somewhere to sleep that isn't above the bar this time | A
magazine printed my portrait of the baker without asking! Please find out where else it is and
write to them. Also I need a proper licence agreement for the next one who DOES ask 😅 | I did a
whole picture book and only now thought to ask, isn't there a collecting society thing for
illustrators? sign the book up, and see if there's anything owed for the two older ones | The
heron documentary: 14 cues have to be reported to the society, sheet attached. And the Austrian
broadcaster aired it twice in January and I have seen nothing of it, could you look into that? |
Mailing about the open studio + the same on my website please. Also Kirsty in the next studio
asks if you could do her a mailing too but with her own pictures to her own people | The ukulele
lot want an intermediate group. I said fine if ten sign up. So: ask all the beginners if they'd
be in, and put up a list for it with a limit of 14 | Linda can't do Saturday's charity stall any
more, so another pair of hands needed there. Speaking of the stall, the three who left bigger
notes in the tin gave me their addresses, they'd like confirmation for their tax. | Spring
appeal letter to all friends of the garden please. And when I looked I saw nobody who gave at
Christmas ever got anything back from us, that's 34 people, put that right as well | Colm.
Committee met last night, seven present, two sorry. We went through the boat insurance, the new
trailer, the junior coaching row (again), and I said I'd write to members about the slipway,
which I will do myself, leave that. Recording's 1h50, most of it Brendan. Need a decent record
with who agreed to what. Names in the file. | What I won't get to myself: the VAT return for
February, a proofread of the spring brochure, my eye doctor needs moving to the 23rd, and a room
near Lyon Part-Dieu for 6 April. | To do: a) blog piece about rye starters b) a price sheet in
Excel that works out the margin by itself c) refund for order 2231 d) ring the water company,
the meter reading is wrong | Onboarding for our new girl starts on Monday the 23rd, there has to
be a plan for her first two weeks by then. There is also a letter to customers about the moved
warehouse that somebody should word properly. | Would it be possible to take the four sold-out
lamps offline? I'd rather do it before the newsletter goes out on Friday at noon, otherwise
people get angry again like in November. | Please, the text for my exhibition: it's three pages,
my English is so-so, correct it, make it half as long, keep my voice. The curator reads it on
March 25 so I need it the day before. | Emails from my domain land in people's spam since I
changed provider. I've read something about SPF and DKIM and understood nothing of it; whoever
does this kind of thing, please do it. | My bike courier app and the shop's orders need to go
into one list per week, that is for the numbers person. For the words person: the Slovak version
of the imprint. For the picture person: a round logo for Whatsapp. | Could you see which of my
customers bought twice or more in 2025? The exports from both tills are in the folder. I'd like
a column with the total and one with the last date, sorted by total. | i) flight Vienna to Split
5 june ii) ferry times & connection on from there to Vis, same trip so pls one plan iii)
sell-off mail to my 30 resellers, last season's bikinis minus 40% | I would need following:
price of a pop-up tent 3x3 at different sellers, a hotel in Brno on 16 April, and if possible a
Czech speaking person who will translate our sales terms. Thank you in advance | Hi. The dealers
in Sweden keep asking for the manual, so it has to be put into Swedish (36 pages). There are
also two Swedish dealers who never answered our quote, one last friendly nudge wouldn't hurt. |
Fold everything into one mail to the bank? No wait. Simply: a letter to the bank that I want the
overdraft raised to 5k. And the other simple thing, check our rivals' delivery times. | The bank
statement for February is complete now and I've scanned every receipt I could find. Could you do
the books for that month, please, and tell me what you can't match? | Our apprentice has won the
regional joiners' prize and we're all bursting with pride. Could you put something nice about it
on LinkedIn tomorrow? I've got a picture of her with the cup. | Got a list of 60 property
managers from the chamber of commerce. I'd love to sit down with whoever of them needs a
locksmith on call, so please ring round and fill my diary. | I recorded a long talk with a
retired lighthouse keeper yesterday, and it's pure gold. I'd love to have it in writing by
Monday so I can choose the quotes for the wall. It's about fifty minutes and he speaks very
clearly. | Two more for the pile: find out what 60 bags of lime render cost at three merchants,
need that by Wednesday the 18th, and write to the council that our skip stays on Dale Street a
bit longer. | Different thing, could someone draw me a little badger holding a teacup for a mug?
I've a rough pencil sketch. Needs to work in one colour on a dark mug, and I'd like a mockup to
show at the market. | Two things since I'm at the desk: the printer in the practice doesn't talk
to the laptop any more, and somebody should ring the water company because they're charging us
twice. | well I want to try this online thing so four evenings of yoga for the back on Zoom and
people should be able to pay when they sign up and I haven't got a clue how any of that works so
set it all up for me please it has to be open for sign up by the thirtieth | parking permit for
two vans outside the vicarage job, city council has an online form. we start on the 30th so has
to be through by then. regs are YK19 and LM22, ill send the rest | Good day. I am well, if a
little stiff. The lock on the front door of No. 14 has given up and poor Mrs Chowdhury has to
climb in by the kitchen. Could somebody be there on Tuesday at nine in the morning, when she is
at home? Thank you, Stanley Brook | Good morning to you all. My hip is behaving again, thank you
for asking. A Mr and Mrs Lindqvist have written twice on the portal about bringing two spaniels
to the cottage, and I don't know how to say nicely that one is fine and two is not. Would you be
so kind as to write back to them for me? With kind regards, Margaret Alcott | I have a 52-minute
recording of our allotment society's meeting that I promised to have typed up, and I simply
can't type that fast. Word for word, please, with the speakers' names. | Dear team, I hope you
had a restful weekend. Our coaching circle met on Monday and we made a list for you: the
invoices for the spring course need to go out, the mentors need a rota, and last month's donors
are waiting for their receipts. No great hurry with any of it. Many thanks Gwen Prosser | Good
morning Helen, Sorry for the silence, we had the boiler out and no heating for three days. Now
that I can feel my fingers: would you write up the invoices for February from the list I keep in
the shared sheet? There are eleven households, the Pattersons get two separate ones. It would be
nice to have them out by Friday. Kind regards, Maureen Tait, Tait Home Care | Dear Tilly, Hope
you had a lovely birthday! Every first of the month I forget to do the mail to my swimming
parents, and every time they grumble. Could you take that over for good? I'll talk into my phone
for two minutes on what's new and you make something readable of it. Splashy greetings, Coach
Ramona, Ramona's Swim School | Rex, the terrier who runs my reception, turned ten yesterday and
the customers brought him sausages. Do me a nice Facebook post about that. Quite separately I
want a run of five LinkedIn posts for the corporate dog-first-aid days, that is a serious offer
and should sound like one. | A customer in the queue told me, very politely, that our opening
hours online are still the Christmas ones. It's March! I went red as a beetroot. Put the normal
ones back today please, Tue to Sat 7 to 2. | The board meeting of our little housing co-op went
on till midnight, mostly about bins. I recorded it, for once the batteries lasted. I'd need it
typed up, and afterwards a Portuguese version of that because half of the members are from
Madeira. | The first tulips are in and the whole shop smells of them, best time of the year. I'd
love three Instagram posts for Mother's Day, photos are on my phone and I'll upload them during
lunch. They have to be up on Thursday, after that everybody has already ordered from the
supermarket. | The new price list finally came back from the printers, looks smart. Everything's
up by about 4% apart from the kids' cuts. Our prices page still has last year's though, so that
wants updating from the pdf I sent along with the newsletter stuff | Long day at the Hendersons'
yesterday, three doors and a safe nobody had the code for. I've scribbled the hours on the photo
below. Can you make an invoice out of it and get it to them by Friday, 640 plus VAT? | Good news
first, we're taking on a second groomer from April! So the pay run for the three of us needs
preparing by the 27th, and then something for instagram to introduce her. She's called Bea and
she used to clip alpacas | so it turns out the client wants me in Bristol in person, thursday
the 26th, I have to be standing there at nine in the morning so I suppose it's a train the
evening before and somewhere cheap to sleep, under ninety if that exists, could you sort that |
hiya, I sat down with my old boss for like an hour and twenty minutes for the chapter on the
mill and it's all on my phone, would be great to have that written down, no times needed just
who says what, he mumbles a bit sorry about that | so I'm off to my mum's from the 30th up to
and including easter sunday and there's always people writing in about deliveries and can they
swap the colour, somebody would have to answer those while I'm gone, the rules are all in that
doc with the canned replies | ok two things, the care instructions for the oiled tables have to
go into german because I've got that shop in Bremen taking ten, and then I thought, while we're
at it, a newsletter about the new ash series would be good, just one, sort of telling how it
came about | Hi all, this is Tomasz from the bike repair place. Our site still says we close at
six, whereas since January we've been open until seven on weekdays. I'd be grateful if somebody
could put that right, and take down the Christmas banner while they are there. Thank you, Tomasz
| Good morning, it's Harriet from the piano tuning workshop. I finished nine tunings in the last
fortnight and not one of them has been billed yet. It would be a weight off my shoulders if the
invoices could go out by Friday; the list with addresses and prices is attached. Many thanks,
Harriet | Good morning, Joan from the day nursery. While we wait for the time sheets, may I put
something new to you? I've heard there are grants for small nurseries wishing to build an
outdoor classroom, and I'd very much like to know which, how much and until when one may apply.
Our welcome letter for parents should also exist in Spanish by now, it's one page. Many thanks,
Joan | I'm showing at the ceramics fair in Porto, 16 to 19 April. I need a flight from Bristol
plus a hotel, a newsletter that tells my collectors about it and a couple of instagram posts. |
we were sitting there with beers and decided we want to take the team away, eight of us,
somewhere by the sea, two nights, not this summer, autumn maybe, could you put a few options
with prices together | you know those feedback cards we put on the tables, well people actually
filled them in, there's a shoebox of them, a hundred and something, I scanned the lot and I'd
need it all in a spreadsheet | hi me again in the van, the prices on the site are with you
already that's fine leave that, this is something else, the supplier in Porto sent a letter, two
pages in Portuguese, I just need it in English | hiya, so Priya's joined us as second stylist
which is lovely, she needs to go on the team page with the photo I sent, and then uh yeah also a
post about her on instagram would be nice | Hello, our little bakery got a star from the
regional food guide! Please make an Instagram post out of it, with the photo of the certificate.
It ought to go out this Friday. Warmly, Jolene | Good morning, would you please book two seats
on an evening flight from Hanover to Barcelona on Thursday the 3rd of September? We return on
Sunday. Aisle seats if at all possible. Best regards, Leonie Krantz | Hi, the stock count is
done and it's on 26 sheets of lined paper. Would someone enter it in the shop system? We need it
in there by the 30th, since the auditors come after that. Thanks a bunch, Keith at Marlow Garden
Tools | Dear Northside, please do the March books for us by the 10th of April. In addition,
kindly raise a credit note for invoice 2026-018, since the customer returned both chairs. Yours
sincerely, Margarethe Sloane Sloane & Daughter | right, um, the new lad for flat two, he's
signing for the first of August, I've got his details on a bit of paper I'll photograph, same
lease as the last one only without the cellar, can you get that ready for me | hi, it's Col from
the lighthouse cottage, the portal pays us in one lump and takes its fee off first and I never
know what's what, can you enter all of those for the summer, June July August, no rush really |
hi, so flat four's advance for heating, it's way too low, she had to pay six hundred on top last
time, could you work out what it ought to be each month, and then do her a letter about it | so
those two candidates for the top flat, the ones I liked, could you get their payslips off them
and find a time they can both come back, not together obviously, maybe a week on Monday | I'm at
my daughter's recital so I whisper um Mrs Nakagawa called she'd like a price for the summerhouse
cladding in larch and also one in what did she say Douglas so both versions on one paper please
| this is Dervla from the upholstery my hands are full of glue so I talk um the hotel wants an
estimate for thirty two dining chairs reseating and new fabric theirs not ours put that in
please the fabric is theirs | right the housing association they only take these electronic
invoices now the XML thing I don't know how so the stairwell job Birch Court please make it one
of those so they'll pay it | right so I'm up on the scaffold so sorry about the wind um I was at
the Kerrigans this morning lovely people three dogs anyway they want the whole back gutter
replaced in zinc so twelve metres and two downpipes can you write that up as a quote for them by
thursday no wait by friday | Dear desk, The choir has let me the parish hall for my sewing
evenings, so now I need something to pin up on the notice boards. One poster, A3, with room for
six dates, would do nicely. I should like to have it by Friday the 20th. With kind regards,
Margery Pell | Hello, my nephew built me the pages and they are beautiful and completely empty.
I need words for home, for what I do (tuning, repairs, moving uprights down staircases) and for
a bit about me. This month still, please, before he goes off to university and forgets the
password. Thank you and regards, Ludo Brandt, pianos | Morning, photos are up and people still
ask me whether the small one is for fish. Clearly I need words under them. Seven knives, what
the steel does, what it's for, no poetry please. Yours, Tam the smith | Dear Madam, it will be a
hundred years this autumn since my great-grandmother hung her first umbrella in the window.
Surely somebody at the papers would care to know. I leave the wording and the choice of papers
to you. Yours very sincerely, Cuthbert Vane, umbrellas | Hello, I should like to invite the
people who have bought a bicycle from me to come and drink mulled cider in the yard some evening
before Christmas. Fifty at most. You choose the date, and somebody to bring the cider; I'll
bring the yard. Kind regards, Jethro Lamb | I'm at a trade show from Mon 23 to Fri 27 March and
nobody's going to pick up the office phone. Can you lot take it? Mostly people asking about
kitchen worktops | I have 140 paper order slips from the market we did on 28 Feb, they all need
to go in a google sheet. Thursday would be lovely, Friday 13 March at the very latest
""",
}
