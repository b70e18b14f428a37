"""What people who write English want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Right then. The parents' evening recording, 90 minutes, I'd like the whole thing on paper by
next Wednesday, and while you're at it a short letter of it in English for the three families
who don't speak German. | My bookkeeper quit. Someone needs to take January and February: match
the bank, file receipts, flag what's missing, tell me what VAT I owe. I'm a florist so it's lots
of small stuff | So we had the big flood in the cellar in January, insurance wants everything,
and I've been up every night with it, and now Mrs Lindqvist from the council says she needs the
exhibition text in Swedish or we're out of the programme. Swedish text then. Plus the receipts.
| A long one, sorry. I bought the cheese cave from my uncle, he kept no records, the inspector
was here and I'm supposed to hand in the temperature logs next month, which is fine, I'm typing
them myself. What I do need is what other caves pay for electricity. And an English leaflet. |
My baker's assistant handed in her notice, her last hours need working out by Friday for the
pay. I'm also thinking of hiring through LinkedIn, so a post. Somebody who'll actually knead
dough from Monday? | right so the march letter. topics are the lambing weekend, the new yarn
colours, and sorry that the parcel service lost half our february orders. keep it warm and not
too long, folks read it on the phone | month end: hours for the four girls (Ines had her wisdom
teeth out, 3 days), the march bank, and bills to the two hotels for laundry. plus the dryer vent
needs someone to clear it but thats my own headache | got 22 people who filled in the form at
the spring fair for a garden redesign. ring round, find out rough size of garden and budget, and
stick them in for a visit. start by friday before they forget me | Been up since 4 with the
ovens so excuse this. Hot cross buns on the site (£1.60, box of six £9), same on insta w the
tray pic, and the cafe on Bold Street owes me for feb so send them the bill again | who are the
other online breastfeeding consultants in Ireland, what do they charge, what do they offer that
I don't. and when you have it use the slow bit of the week to draft a letter to my mums about
night feeds | the funeral donations list, 84 names, who gave what, with address so we can post
thank you cards. it's on envelopes, I photographed them front and back. need it in a sheet by
tuesday | Gallery news, the watercolour woman from Skye is coming in may. Posts on insta with
teasers and then a proper letter for my list with the private view. ok so obviously need someone
to hang the show but thats me | I teach drumming to adults and got 33 names off the taster
evening, all ticked yes to "call me". ring and put them in beginners or improvers depending on
what they say, lesson slots are open in the calendar, fees are on the flyer | Tomorrow I want a
mail to go to the climbing wall members: route setting closes the back wall for four days, new
shoes for hire, the juniors won stuff (photo), and please stop chalking the toilets. Write it,
I'll check it over breakfast | Hullo, tis me with the donkeys. All of january's vet bills and
the gift aid money has to be matched to the bank before the trustees meet, say the 20th. The
sponsor payments come in as one lump from the website, break that down by donkey | three good
chats this week (Okafor, the dentist couple and the fella with the gym) and not one of them has
heard from me since. you know how i am. give them a gentle poke? | need three things sorted
before Friday teatime, say 5: price for Mrs Bell's stair runner (14 treads, wool), chase the
dentist for his carpet money, and get me the fitting date agreed with the nursery | New
accountant, new rules: she wants every supplier bill since January scanned and labelled, I have
them in a drawer under the anvil. While you are at it find me 3 kilo of hand forged nails, 80mm,
black, my old smith has passed on | Package to Mrs D in Swansea turned up looking like it'd been
sat on by a horse. She sent pics. Need my 58 quid back off the courier AND she'd like a new one
rather than a refund | that woman AGAIN. now she says the hat is scratchy. it's wool. its been 5
weeks. can you tell me if I have to take it back and then just do it or not do it | the green
lamp sold on A at 9:14 and on B at 9:20. there was one green lamp. someone please work out what
each shop reckons I own, and be nice to the second person cos they'll have to be told | Tell my
customers I'm not dead! Broke my wrist, shop's shut till April, candles resume after. Nice short
mail, whenever you get to it, and whoever's written in the meantime asking where their stuff is,
tell them too | Me and my sister are finally splitting from the salon and going on our own. No
idea what to be called. Whatever it ends up being, it'll want drawing up nice with colours and
that ✂️ | forwarding this from the association: "Dear member, we're delighted to confirm that
your hedge has been named Hedge of the Year." So. What do I do with that. Feels like the county
should hear about it | did the lad in number 9 ever pay for feb? cant see it but the bank app is
a mystery to me also flat 4's agreement runs out in may, same again for another year please | A
company that had two of their engineers here last week wants paper with their VAT number on it
or they wont pay. 4 nights, 2 rooms, 78 a night each incl breakfast. Their accounts dept closes
the books friday | A magazine printed my portrait of the baker without asking! Please find out
where else it is and write to them. Also I need a proper licence agreement for the next one who
DOES ask 😅 | my rep and I have split up. I need somebody to look what the old agreement says
about notice, all my new pieces on my own site, and a mail to every art director I ever worked
with saying I'm on my own now | Write me a bio that doesn't make me sound like a yoga teacher.
Put it on the about page. Then send it with the 3 live clips to the jazz clubs, I want dates in
November | We made the record, we've the posters, Nell did a lovely bio, the website's up to
date for once and we've a van. So there's no excuse any more. What we don't have is anyone who
rings people. October and November, small rooms, 60 to 150 heads, door deal or 400 and up, not
Bristol because we fell out with Bristol. Could you take that on? | I'm going to be honest with
you. Since the treasurer had her baby in November no one has opened a single envelope from the
bank. I did pay the hall and the trainer from my phone. The subs came in all right because you
ran those, thank you, and the donations are on that other sheet. What I can't do is turn four
months of statements and a biscuit tin into something an adult would recognise as a cash book. |
Spring appeal letter to all friends of the garden please. And when I looked I saw nobody who
gave at Christmas ever got anything back from us, that's 34 people, put that right as well |
Committee ran till half eleven. Audio's in the folder, can someone turn it into something we can
file. And the whole band needs telling that rehearsal moves to Thursdays from April, properly,
not just on whatsapp | Label for the elderflower cordial, 70 x 50 mm. We have 300 bottles
standing in the cellar and the fair is coming closer, so I'd be glad to see something by the
18th. Green, hand-drawn look, the name, the year, and 'keep cool'. | Can you (politely!) answer
the lady who claims our soap gave her a rash, and put 'test on a small spot first' under all 22
soaps in the shop? Tomorrow would be great for both. | Voice recording and music for the museum
audio guide, ten stops, a minute each, British accent, please start with stop 3 as it's the one
they want to hear first. Everything done by 24 April. | We're opening a second bakery in Mill
Lane and I'd love to tell our regulars about it by email. Could you write an issue for it that's
ready to send on Thursday next week? I can supply photos and the story of the oven. | Our
apprentice has won the regional joiners' prize and we're all bursting with pride. Could you put
something nice about it on LinkedIn tomorrow? I've got a picture of her with the cup. | A
customer pointed out to me that the map on our contact page still leads to the old workshop, and
she drove there in the rain, poor thing. Please put the right one in. We've been at the canal
since last summer. | New lead while you're busy with Holly Bank: Mr Strand, 01632 960155, wants
his hedges done. Ring him and fix a viewing for Thursday the 19th, then put a quote together
from my notes, 40 m of beech at 9 pounds the metre. | Also, three new reviews came in over the
weekend, one of them pretty cross about the stairs. Draft me something kind for each of them?
Don't apologise for the stairs, it's a lighthouse. | Next on my list is the foam roller for the
physio shop. I need to know what similar ones go for and what's left over for me after fees, and
then a decent description for it. | okay so the second one is recorded it's about forty minutes
and my dog barks somewhere in the middle can you take that out and put the usual jingle on it
and get it up on Spotify by Monday | Ade here on behalf of mum. she's raised the cottage to 130
a night from june but it's only changed on one site. get all of them right by friday noon
please, a lady is waiting to book | Good morning, and forgive my shaky typing. Two letters are
wanted, quite apart from one another. Mr Gallo on the first floor must hear that his rent goes
up by 30 pounds from July, that one by Wednesday next, the 18th. And Miss Abbot has given
notice, to which she ought to have a kind confirmation. Yours gratefully, Evelyn Marsh | Good
morning to you all. My hip is behaving again, thank you for asking. A Mr and Mrs Lindqvist have
written twice on the portal about bringing two spaniels to the cottage, and I don't know how to
say nicely that one is fine and two is not. Would you be so kind as to write back to them for
me? With kind regards, Margaret Alcott | The allotment prize is handed over on Saturday week,
the 21st. I'm supposed to talk for five minutes, so I need that written. And we'd like a leaflet
to give out on the day with the planting tips, A5, both sides. | My second groomer handed in her
notice yesterday and I honestly don't know how I'll cope with the bookings. I need a job ad for
a part-time dog groomer, 20 hours, and it should go on Indeed and the college board. | Dear
team, we let our studio to outside groups now and then, and so far on a handshake. After a
broken mirror I would rather have it in writing. Please draw up a hire agreement for us that
covers deposit, cleaning and damage. A group from Hove moves in next week, so Friday would be
ideal. Best wishes Imogen Castle | Hello Nadia, I hope you don't mind me writing on a weekday
like this, I know you're busy. I have a new client starting, a Mr Ferreira, garden design for
the whole plot. Could he get the agreement, the questionnaire and the privacy sheet tomorrow
please? His address is in the enquiry of last Thursday. Thank you kindly, Rosalind Keogh | Hi
Leah, so sorry, I thought I'd sent this on Sunday and it was still in drafts. The recording of
my talk with the lifeboat crew is ready to be turned into an episode, with show notes. And while
you're at it, a couple of Facebook posts so that people hear of it? I'd like the episode out by
the 18th. Ta, Morwenna Salt & Rope Podcast | Dad kept every customer of the tailor shop on index
cards since 1988 and now that he's retired there are seven shoeboxes on my dining table. My wife
is being very patient. I've scanned the first two boxes, could you get names, measurements and
phone numbers into a spreadsheet? | Henrik handed me a list of 40 property managers at the fair
last week, all of them fed up with their locksmith apparently. I never get round to phoning
anyone, I'm in the van from seven. Could you ring them and get me in front of whoever is
interested? | We opened bookings for the puppy course on Sunday and I honestly didn't expect
this, 60 unread mails and I'm out on the field till dark. Would you take over the inbox from
Monday 16th to Friday 20th? Price sheet and the usual replies are where they were last time. |
We've had busloads of Spaniards since the cheese festival got on that TV show, and I stand there
pointing at things. I tried an app for the menu and it called the ploughman's a farm worker.
Please have the menu done in Spanish by a human and then put it up on our site next to the
English one. | Right, the tax office letter came, I nearly fainted but it's only about January.
I need the January books done properly with every line matched. Then February as a job of its
own, that one can wait, they didn't ask for it | Our flour man is retiring, 31 years, he cried
and I cried. So I need to know who else mills organic spelt within say 100 km, what they charge
per ton and the minimum order. End of the month is fine for that, the invoices you're on come
first | Sorry I went quiet, my boy had measles and then so did I. The two overdue ones, Baxter
and the school, need a reminder. And my hotel for the lock course in Birmingham on Thursday the
26th isn't booked yet so that too, under 110 pounds | I've just had my Portuguese partner on the
line for an hour, mostly about football. He wants the catalogue in his language and he wants to
see me in person. So can you translate the 6 pages and book me a flight to Porto for 9 April? |
so different thing now, the talk I gave at the chamber got recorded and they want it in writing
for their magazine, forty minutes, with time stamps if possible, they need it tuesday at noon
which I know is a bit tight | so I did the two roofs in Milford and the gutter thing for Mrs
Okafor and of course I haven't billed any of them, need those three invoices out by friday
please, the roofs are 2,150 each no wait the second one was 1,980 | I've had an email back from
the tile people in Porto and well it came with a six page contract in portuguese and I can make
out maybe every third word, so could someone put that into english for me, properly I mean, not
the google thing | Hello, this is Colin of Colin & Daughter Bookbinders. I'll come back to your
question when my daughter is in. Meanwhile it occurred to me that the archives and libraries on
our other list deserve a letter of their own, about our repair service. Might you write that one
too? Best regards, Colin | Good morning to you. We were given a list of 45 care homes at the
fair in Harrogate, and nobody here has the nerve to ring them. If you could telephone them and
arrange visits for me with those who'd like to see our chair exercises, I'd be ever so grateful.
I'm free from 23 to 27 March. Best wishes, Dawn | Good morning, it's Harriet from the piano
tuning workshop. I finished nine tunings in the last fortnight and not one of them has been
billed yet. It would be a weight off my shoulders if the invoices could go out by Friday; the
list with addresses and prices is attached. Many thanks, Harriet | Hello team, Naomi from the
pottery studio here. The spring courses open soon, and I'd love everyone on our mailing list to
hear of it in a proper newsletter on Monday 30 March. Three Instagram posts to go with it, same
day, would also be very welcome. Thank you so much, Naomi | now that all the cards are typed in,
and nicely too, I'm thinking someone ought to phone them, right, so the ones marked architect,
that's thirty people, get me half an hour with each if they want | so it's me and Dario and we
need to be in Lyon on Tuesday the thirtieth, I'd say train, he says fly, whatever's cheaper
honestly, and no hotel we come back same night, can you book that | uh hello I need to get to
Zurich at some point this autumn, no date yet the client keeps shifting, but could you look at
trains versus flying and tell me what it'd cost with one hotel night | while the July thing's
being done, erm, I've got this contact list, it's a mess, everybody's in there twice, some three
times because of my ex-colleague, could somebody go through and clean out the doubles | Hello
everyone, the roof job for the Pellman family is finished at last. Please write them the
invoice: 22 hours at 58 EUR, plus the scaffold hire of 410 EUR. Payment within 14 days, as we
always do. Best, Gus | Hi Northside, I've been invited to speak in Ghent. Could you find me a
train from Cologne on Tuesday the 21st of April, second class, and one night in a quiet hotel?
I'd rather not spend more than 280 EUR in all. Cheers, Desmond | Hi, the stock count is done and
it's on 26 sheets of lined paper. Would someone enter it in the shop system? We need it in there
by the 30th, since the auditors come after that. Thanks a bunch, Keith at Marlow Garden Tools |
Dear Northside, please do the March books for us by the 10th of April. In addition, kindly raise
a credit note for invoice 2026-018, since the customer returned both chairs. Yours sincerely,
Margarethe Sloane Sloane & Daughter | hi it's Maureen, I've just had the council on the phone,
the water goes off in the whole street on the twenty-second, nine till two, so everyone in the
house needs a letter about it, and they should have it in their boxes by the eighteenth please,
thank you, bye | um hello, so I need, what's it called, the record for when they move out, the
thing with meter readings and scratches, for the Kowal flat, they go on the thirtieth so I want
it in my hand on the twenty-ninth | Hello, I should like to put the rents up in Chapel Row by
what the leases allow, no more. There are three households. Could the letters be ready by the
end of the month? Sincerely, Marguerite | Dear madam, three gentlemen from abroad ask in the
portal chat whether we have a prayer room near by, a rice cooker and late checkout. Yes, yes and
until one. Kindly reply in English by tonight. Regards, Tobias | Dear Northside, One of our
bakers left us on the 30th of April. Would you prepare May's wages without him, and with his
eleven days of unused holiday paid out? With thanks, Ottoline | so where was I ah the sports
hall the town is putting the floor out to tender it closes on the second of April at noon I'd
really like that one could you get the papers and fill it all in | this is Dervla from the
upholstery my hands are full of glue so I talk um the hotel wants an estimate for thirty two
dining chairs reseating and new fabric theirs not ours put that in please the fabric is theirs |
I'm in the merchants and they say the granite sills take nine weeks nine can you believe it so
ask around who has twelve of them quicker I don't care if it's from Poland | okay um it's me
again so the Pemberton kitchen is finished finally and I took what was it four thousand off him
in January as a deposit so could you do the final bill and take that off thanks | Dear Sir or
Madam, I am about to bottle my grandfather's bitters and find myself with everything except
something to call it. It should sound like a chemist's shop in 1910 and be pronounceable in
Denmark. I await your suggestions. Faithfully yours, C. W. Thorne | Dear desk, while you're busy
with the launch: I've forty portraits of the regulars which I'd like to hang on the walls that
night. They're all a bit yellow from the lamps. Could somebody take the yellow out and crop them
square? Best, Gus | Hello, my book on hedgerows appears in October and the publisher's plan
consists of hope. I should love to be talked to, on air or in a tent, by anybody who likes
birds. Would you ask around on my behalf? With thanks, Nell Carbery | Dear desk, we begin
picking plums a fortnight early and my hundred and ten pick-your-own families must hear of it.
Please write them a proper e-mail with a map and have it go out on Friday the 21st at ten in the
morning. The list is in the same tool as last year. Yours, Agatha Plumley
""",
}
