"""What people who write English remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
Mrs Kaya's English is not great by the way, so she may be slow to react | Note for the
translator: there is no English word for 'Meisterbrief', most people leave it in German | i paid
the Telekom bill from my private card, that's why it isn't in the bank csv | my tax adviser is
Frau Brandt, she's the one who gets the books in the end | there's a dog in my office so if you
hear barking on the recording, that's Bruno | fyi the guy with the strong accent on the second
recording is my brother in law, he says joist not joyce | no rush from my side by the way, I'm
up to my elbows in wedding bouquets until the weekend | if the lady at Hansen & Co asks, it's
Petra she wants to speak to, not me | Third recording is only the radio, somebody sat on the
phone, it can be skipped over without worry | my old tax number ends in 44, in case the person
is scratching their head over the 2024 papers | will the person calling say they're from my
office or from yours? just so I know if someone rings back | we close over easter so nobody will
pick up the phone here from good friday, just so you're not surprised | whoever did last month's
knew about the split between 7 and 19 percent, I trust it's the same soul again? | the customers
mostly call it the barn though its proper name is hall 2, helps to know when you answer them |
We're closed from the 3rd to the 7th of April, just so nobody wonders why I don't pick up. |
someday i'd love to have the whole shop in italian, but that's a dream for next year | Question
to the person doing the calls: do people hang up on you a lot or is it better than I imagine? |
Does the translator know the difference between a lease and a licence in English law? It matters
in chapter two. | i might want a second round of these in autumn, we'll see how the first one
goes | heads up: a certain Mrs Doyle will write to you and she'll be furious, don't take it to
heart | how come there are two numbers on it, T-97 and T-98, is that one job or two? | Lena told
me the young man on the chat last week was an angel with her grandmother | Easter we always sell
out of lamb cakes by thursday, it's been like that since my father's day | My brother-in-law is
the one in the second recording with the deep voice, I'm the one who laughs | Does the person
doing the calls know that we don't sell flats under 200k? Only asking. | The notary is Dr. Falk
with a k, and the office is on the second floor, in case anyone wonders. | Everyone's hours are
the same as in feb apart from Kasia who was off sick for a week | My brother-in-law will look at
the figures as well, so he may ring with questions. | Do take note that our till counts deposits
as sales, so the sum will look too high | You'll see the name Pip a lot in there; that's my
daughter, she does the till on weekends. | does the person doing the books see my private
account as well or only the business one? | the folk on the ferry line told me the 7.40 doesn't
run on sundays, that's all I know | I don't do the VAT myself, never have, my tax man files it
once he has the books | My logo file is called logo_final_FINAL2, ignore the name, it's the
current one | the new dispatcher starts on the 16th so from then on he'll be the one writing in
here | logo comes in 2 versions, both in the zip, the square one's for phones i think | heads
up, the guy at number 14 on the list is my ex father in law. nice chap, a bit deaf | the guy in
the red jacket doesn't want to be recognised, he's "sick" that day 😂 | found this on the council
site, maybe useful to your person: page 4 is the interesting bit | I'll be on a boat until
sunday, no signal, so don't wonder why I'm quiet | we had a burst pipe over christmas and since
then everything's a bit behind here, bear with me. insurance pays in may they say | My daughter
did the last newsletter, so don't be surprised at the colours. She is sixteen and has opinions.
| Half of my students have the flu, the other half have exams on the 20th, and I sit here on my
own with four cellos. What a month. | right ive put all the reciepts in the blue folder, theres
some from 2024 mixed in i think, and one is my wifes parking ticket ha | got an apprentice
coming in september, sweet kid, cant hold a plane to save his life but he turns up and thats
more than the last one. anyway | just so u know mrs hughes is deaf in one ear and shouts. not
angry, just shouts | My husband does the Thursdays now so if a man answers the shop phone that's
him | My bank swaps its app over tonight, so I may not see any payments coming in until Monday |
A woman from Turin wrote to say my replies have become so warm lately. I've not had the heart to
tell her. | Two more people turned up at Hill Road on their own this morning, just rang the
bell. Spring! | Somebody ought to invent a client who reads the brief. What I need is a holiday.
Neither of those is an order :) | I'm the bottleneck here, I know. I'll photograph the rest of
the receipts when the little one sleeps. | The brochure goes to print on the 24th, the fair
opens on the 27th, after that I sleep | The accountant's assistant is called Birgit, in case she
rings you about the VAT figures on Monday. Nice woman, talks | practice is shut from the 6th to
the 10th of April, just so everyone's in the picture | good question, no idea off the top of my
head. I'll count tonight when the kids are in bed | Nadia's sick note is still at her doctor's,
I'll pass it on as soon as she brings it | One day I'd love one of these mails every month like
the big shops do, but first the loan needs paying off haha | no hurry in my head, but let me
check with Priya when she needs it and I'll come back to you | Funny thing, my accountant
retired last week and didn't tell anyone. We're all a bit orphaned here. | I'm fairly sure the
place on Bridge Street is the cheapest in town, always has been. Bit of a factory though. |
We've moved the till and the phone's been dead since nine, so if anyone wonders why nobody picks
up, that's it | Let me ask my business partner about the length, she's the one who minds. More
from me on Thursday. | FYI I'll be on a plane from 4 and unreachable till tomorrow lunch, you've
got my diary anyway | I've asked the bank for the list, they want two working days, so you'll
have it from me after that | If money were no object I'd rent the castle for the shoot, wouldn't
that be something | Heads up, my phone number stays the same but I'm switching from Telegram to
Slack next week | My French neighbour laughed when I said I'm writing to Parisians in March.
They only wake up in May, she says. | fyi i'm in spain from the 16th to the 20th, hardly any
signal there | school holidays start on 30 march round here so I've got kids at home for 2
weeks, expect me to be slow and slightly mad | my old boiler wholesaler went bust on monday,
what a mess. 22 years i've been going there and they didn't even ring | Just so you know I've a
new phone so the recordings might look different from now on, they're m4a or something | found
the printer one! and the one from the garden centre that isn't business at all haha | one of the
girls was at that house two years back and swears there's a ghost in it, a nice one | So it
turns out I've 31 warm leads. Thirty-one! I thought it was about six | My colleague two doors
down does the same handout with cartoons, the patients don't like it, they think it's for
children | she's a brilliant cook by the way, used to do tour catering for a band you've
definitely heard of | Blimey. Just had the scaffolder's bill and it's twice what he said.
Nothing for you to do, needed to tell someone | Marianne here, curtains. Just to say the linen's
lovely and the lady from the wholesaler was a dream | I'll dig out the tracking number when I'm
home, it's on a sticky note on the fridge | I do think the old photos had more charm but my
daughter says I'm wrong so there we are | so the one about the horse-sat-on parcel, courier
emailed me, they've "opened an investigation", forwarding it to you below | We're shut till the
weekend, boiler exploded, nobody hurt. Just so ye know if I'm slow to write back | fyi the
readings were taken by the tenant herself, not by me, on new year's eve at about 4 | the missing
petrol ones are in the truck and the truck's at the garage. I'll send them over when its back
friday | The bronze has arrived without a scratch and the collector has placed it next to his
fish tank. | Boat's grand, rooms are grand, Sheila's on the ground floor. We'll leave it so | I
did Sunday at the Legion and they had me back on twice you know, at my age | Just so you know,
I'm shooting in Whitby all day Thursday and Friday and won't see messages until the evening x |
the barn in Stroud rang me back directly, nice man, he said he'd talk to you himself | old Tom
paid me in the bar last night just so you know it's in the tin | Boiler man's just rung, he
reckons it's the pump. Nothing we can do but wait | just so it's on record I'm away from the
20th till the 29th, walking, no phone, Sheila decides | funny you ask, we had a fight about
exactly this. I'll ask the committee and let you know | Had a bloke in yesterday asking about
the chef job, seemed decent. He's going to send his CV. | I've been thinking I might do a second
course one day, something with dogs. No idea yet. | Sunny at last here, recorded with the window
open and birds all over it. I like it, it stays. | I'm not sure we even need instagram to be
honest. People find us by the smell. | My neighbour gave us permission to print his photo of the
swarm. I have it in writing, and he was rather proud to be asked. | Mr Whitcombe came into the
shop and paid his 84 pounds in cash this morning. He was terribly embarrassed and bought a fern
on top. | Callum handed in his doctor's note today, it covers Monday to Wednesday. I scanned it
and put it with the other papers. | Just so you know, the photographer delivered the pictures of
the new treatment room last night. I've uploaded all of them next to the old ones. | The lady
from Greenacre called me back directly and we had a good chat. She said whoever rang her from
your side was very kind, so well done. | The post about the night drive got forty comments,
which has never happened to us before. Three people have signed up already and my instructors
are delighted. | I saw the opening hours on my phone this morning and they look just right. A
customer even mentioned that she found us straight away. | My passport came back from the office
yesterday, so that worry is off the table. The new number is in the form you gave me. | My
business partner Inês speaks Portuguese and will read the brochure when it's done. She's around
all of this month and looks forward to it. | All the singers have now signed the list and I've
typed their addresses into it. It's the green sheet in the folder, 32 names altogether. | I'll
be in the cellar without signal for most of today because we're bottling. From about six in the
evening I'm at my desk again. | The hum you'll hear in the second half is the coffee machine
next door, nothing wrong with your headphones. It stops after about ten minutes. | I found the
missing fuel receipts in the glove box of the van and photographed all seven. They're in the
shared folder under "van", a bit crumpled but readable. | Mrs Donnelly rang to say the invoice
has arrived and she'll pay when her pension comes in. Very sweet about it. | Just had the first
of your people on the phone. Nice chap, he'd actually read our leaflet. | Passport came in the
post this morning by the way, so the booking won't fail because of that. | You'll notice that
boxes 4 and 5 are in my father's handwriting. His sevens look like ones. Sorry about that, we've
all suffered from it. | Asked the print shop, they take Word as well as PDF, so whatever you've
got suits them. | spoke to a colleague who had that grant two years ago, she says it took five
months till she saw any money | My new card arrived, ends in 4471. You'll see it on the
statement from now on next to the old one. | Mrs Featherstone called me herself to apologise, so
your reminder must have found the right tone. She had been in hospital with her knee and hadn't
opened any post. | Just so you know, Priya and Sam already wrote me something lovely by hand. It
hangs above my desk now. | I've put the tulip pictures in the folder, the ones from this morning
are the best. | Jana is sending you the product shots this afternoon, she took the mugs against
a dark wall this time. | Mr Duarte brought the signed agreement to the practice yesterday, it's
in my drawer and I've scanned it for you. | I filmed the last two exercises on Sunday, the light
is a bit yellow but you can hear me well. | I told my colleague Ines about the trip and she's
thinking about it. I'll know more tonight. | I bumped into Brian at the market on Saturday. He
says he's read the offer and is waiting for his bonus. | I've sent Pete's sketches of the
stairwell to your mailbox just now, the two missing landings are on page 3. | By the way Barker
& Hill paid their 640 this morning, I saw it in the bank app. | Mr Tate rang, he likes the quote
and is talking it through with his partner over the weekend. | The insurer rang this morning and
said they've put the case on hold until your letter arrives. | We handed in the bid at the town
hall yesterday and got a stamp for it. Fingers crossed, they open the envelopes at the end of
the month. | Quinn's accountant told me the invoice was booked and will be paid with their next
run. | The Amari twins' mum has texted me their free afternoons, I've written them in the shared
calendar. | Just so you know, I've sent the meter photos to Petra this morning, she'll forward
them to you with the oil bill. | The Hendersons are arriving a day later than booked, they rang
me. I've moved it in the calendar myself. | The lady next door has rewritten the bin rules by
hand and left them in the hall, so I took a photo and dropped it in our folder. | Tom from the
tax office rang, he's got the January file and opened it without trouble. | Just moved the bins
out and took pictures of all the water meters while I was down there, they're in the chat above.
| Just put the wreath pictures in the shared folder, 34 of them. A couple are blurry because the
dog walked into the tripod, ignore those. | My nephew counted all the tubes last night and wrote
it on paper, I've photographed the sheet and sent it to your mail address. | The yarn mill
phoned me directly, they're moving the delivery to the week after Easter. I said that was fine.
| By the way Kevin wrote to me on his own and apologised, seems he'd mixed us up with another
locksmith shop. | Found the proof of posting for Mr Lindqvist, it was in the glovebox. A scan is
attached. | Anneke has read the Dutch bell texts and finds them good. I pasted them in yesterday
evening. | I've recorded the voice message for the kits, it's seven minutes, I ramble a bit in
the middle about my grandmother's starter. | The LUCID number came by mail today:
DE4471903352817. My password for it is with my husband, he does that side. | FYI Faire changed
their fee on the first of March, I've dropped their notice into the folder with the statements.
| Jana is reshooting the green tiles this afternoon because of the glare, she'll upload them
when she's home. | Raw audio from Monday's talk with the beekeeper is in the Drive folder, two
tracks. Mine has some hiss because the heater was running, sorry about that. | I've told Priya
to read the about page before it goes live, she knows our history better than I do. | BBC
Shropshire rang me direct! Nice woman, she'd read your pitch out loud to the whole office. |
Half the washing instructions were wrong on the labels, the mill is sending me a corrected list
tomorrow and I'll pass it on | My lad has filmed the launch from the other bank too. He'll put
his clips on a stick and drop it through your letterbox on his way to college. | I deleted the
old Booking account by accident on Sunday, their support people are bringing it back. They say
two days. | FYI the chocolate supplier has changed the foil from gold to copper. Dan is going to
photograph the new ones this afternoon and will upload them himself. | My brother keeps coming
up with his own names, ignore anything he emails you. He means well. | Our auditor Phil will
ring you about the petty cash, he's nice but he does go on a bit. | I asked for the quote on
Monday and they've promised it, the man who does them is off with flu. | I've told the scout
leader you'll be emailing him about stewards. He has about ten older ones who'd be up for it. |
Old list is from my predecessor, she kept it in Word, so don't be alarmed. Half the phone
numbers will be landlines that no longer exist. | The drumming teacher who wants to rent the
studio says he's fine with any terms as long as he gets Thursdays. | I met Mr Pell at the bakery
and he says he never got our invoice. He's moved, apparently, and was quite apologetic about it.
| I've photographed the last two flipcharts as well, Karim had them in his car boot the whole
time. | Kelly from the vet's will drop the vaccination slips in my letterbox, I'll scan them at
the weekend. | Raw audio for ep 48 is in the drive folder now, both tracks. My guest's mic
buzzes a bit in the first minute, sorry about that. | Three people have already replied to the
welcome mail to say how pretty it is. Just wanted you to know! | I'm on the train until noon and
the signal is awful, I'll look at your drafts when I get home | The gym's board voted last night
and they love the mountain version. Champagne for everybody, apparently. | I'm in the dye shed
with gloves on up to my elbows, I'll write properly after lunch | My co-host is cutting her own
side before she sends it, she does that every time, so what you get will be a bit choppy. | My
seamstress is measuring them tonight and texts me the numbers, I'll pass them on as they come. |
Showed your bug list to Petr and he fixed nine of the eleven on the spot. He says it's the best
report anyone's ever written him. | DHL called, they found the pallet in Leipzig. So most of
those people will get their candles this week after all. | Sorry, down with flu since Sunday. My
daughter is typing this. Mum says she'll be back on her feet soon and look at everything then. |
Two of the altos rang me at home about the log-in, I talked them through it. That's two fewer
for you. | Our dev's baby came early so he's off for two weeks, but his friend Sanjay has the
keys and will fix whatever you report. | My wife found a shoebox in the van, good grief. I'm
sorting through it tonight before you get to see any of it. | Rang them twice this morning and
got stuck in the queue, I'll try again after my 11 o'clock client. | By the way two people have
already walked in and left their CVs at the counter, I put them in the red folder. | My nephew
had a look at it and says it's "something with a certificate". Make of that what you will. |
Sorry about the background noise, there was a coffee machine right behind us and I only noticed
afterwards. | Looks like the client over there is picking up the bill for me, how lovely is
that. | Our trainer Kim took loads of pictures at the Sunday session, they're on the shared
drive under 'Kim raw'. | I talked to everyone over lunch and they've sorted July out among
themselves, Bea takes the first half and Tom the second. I'm amazed. | I'm ringing the top three
on your list tomorrow, will let you know who's nicest. | We were on local radio this morning so
there may be a few more mails than usual, sorry in advance! | I'm seeing the bank manager at
noon and will ask him for the missing statement while I'm there. | The recording has 52 minutes
and is uploaded since one hour. Guest is Dr. Amadi, only for your information. | My old client
Tomasz told me he is writing the review in the evening when the kids sleep. | Our new oven came
this morning, since six o'clock we bake like crazy, the whole street smells. | so the client
sent her form back to me instead of to you I've put it in her folder now next to the agreement |
oh and I bumped into the Hendersons at the market and they said how nice it was to get that
reminder they'd have completely forgotten otherwise | Mrs Lindqvist has called me, she got the
invoice and will pay after her holiday in Spain. | I sent the photos of the team to Marek, he
cuts them out and puts them in the same Dropbox. | well I've had the flu since Sunday that's why
you haven't heard a word from me sorry about that | skip's full and the electrician was happy
with first fix, so tiler starts thursday. thats all really | fyi moved the measuring photos to
the shared folder under "wharf rd", there's 31 of them | two of the lads are off with flu so its
just me and sean on mill st, we'll manage | merchant says the lintels come on the early wagon,
ill be there to sign, no need to do owt | told the hendrys we start when bricks land, they're
fine with it. jim's got the keys | Just a line: I posted the signed copies on my way to choir,
and the postmistress swore they would go with the noon van. Kind regards, Enid Barlow | dad paid
the roofer in cash and got a receipt, Lou has taken a photo of it and filed it under houses |
dad found the other shoebox of receipts lol, it's scanned and sitting in the shared folder now,
named march_box2 | new sign went up at the shop today!! dad cried a bit. thats all, back to work
| fyi the Turners checked the new wording with their daughter who's a teacher and she found
nothing wrong with it | mum's phone fell in the duck pond so she can't see your messages til the
new one comes. sorry if she seems rude | The clips from the second camera are in the dropbox
now, Ravi uploaded them from the train so the last one might be slow to show up. | Sorry, I'm at
the hospital with my dad today, will look at your question tonight. Nothing dramatic, just a
knee. | ok the raw files are with Tom, he's putting them on a stick and dropping it at your
place | Back from holiday, slowly digging through the post. The shop survived without me, rather
better than I'd like. | Radio North rang, they're reading it out on the breakfast show. My
apprentices are insufferable already. | Good point, I'd have to ask the midwife. She's on nights
so bear with me. | Just so you know, the sourdough post has had 212 likes and a man drove over
from Leeds because of it! | Diane from the office has gone through the FAQ text and ticked
everything, so from our side it's settled. | Measurements for all lamps are now in the sheet,
column F, except the tall one, which is on its way back from a customer. | The mayor has said
yes! I translated his reply from politician and I think he stays for half an hour. | Had a
funeral with 40 wreaths this week so I haven't so much as opened the laptop. Will do. | The
missing fuel receipts for the van are in the shared folder now, named 01 to 06. | We got the
permit for the terrace this morning. 14 seats, from 1 April. I was so sure they would say no. |
I asked the organiser about the stand, she only gets back to her desk on Friday and then I'll
know how wide it is. Sorry it takes so long. | The shop on Station Road now opens at 8:30
instead of 9. So far eleven more customers per day. | I'm sorry about the dog in the background
from minute 12, I only noticed when I'd already uploaded the file to you. | Just so you don't
worry: Tom turned up today after all, his bus had broken down. | I ought to have answered days
ago. The stocktake took far longer than planned and then both kids were ill. | Old Mr Fenwick
passed away on Sunday, his daughter called me. It is very sad, I had known him for years. | I've
given the pictures of the tiled bathroom to Owen, who will upload them to your folder this
afternoon. | I'm sorry I was so quiet last week, my son had chickenpox and the shop was shut. |
Just so you know, Priya from the nursery has already seen the first draft of the newsletter and
liked it very much. | Two of the dental practices on the list are already customers of my
brother, but he doesn't mind you phoning them. | Mr Delaney's payment for invoice 118 came in
this morning, and he apologised for being so late. | I've put the missing fuel receipts into the
February folder, so everything should be there now. | We won the county prize for the best small
florist, and I still can't quite believe it. | I read through your replies to the customers on
the train, and they are just how I would have put it. | The pictures for the Easter page are on
the shared drive now. The lamb cakes are the last six. | Hartley rang about the reminder. He was
nice about it and says he'll pay when he is back from Spain. | New wax supplier's price list
came in. Up four percent, just so you know, nothing to do about it. | My colleague found me a
bed in Rotterdam, five minutes from the station, so the early train home doesn't scare me any
more | One of the vets on the list rang me herself, Dr Osei. She laughed about the vouchers but
liked them. | I answered two of Saturday's customer mails from the car, the ones about the safe
in Mill Road | Our photographer has the flu, poor thing. She shot half of the new dishes before
she went home. | The leaflet I'm taking to Lyon has two pages, but the second is only pictures,
so it looks longer than it is | Just so you know, Mrs Albright paid this morning, in cash, with
a cake on top. She apologised three times for forgetting the invoice. Nice end to that saga. |
Put the second recording in the Drive next to the first one. There's a dog barking from minute
twelve, that's Biscuit, he has opinions on planning law. | Sorry for being so quiet. We had a
burst pipe in the workshop and I've only just dried out the paperwork. | I talked to Ruben about
the recording. He says he mumbled a bit in the second half because of the wind. | My sister
translated the first page years ago for a school project, it was awful. So anything you send
will look great next to it. | The lady with the broken kettle wrote to me privately as well.
I've answered her and sent her a new lid. | My business partner has signed off the price list,
so nothing stands in your way from our side. | I've got my new passport, it came this morning,
three weeks early. The photo's a crime, but the number is in our shared sheet now | first day
with the new oven today, it's a beast, and we sold out of the rye before nine so I'm sitting
here with a coffee for once | sorry I've been so quiet, it was the boiler at the studio and then
the little one had chickenpox, I'm slowly getting my head above water again | my cousin in
Kassel had a look at the first half you sent and she says it reads really natural, she's picky
too so, yeah, just passing that on | I know I know you're waiting for me on that, she's in at
two today and I'll ask her then because I honestly don't remember | well what do you know, I
looked at the account just now and Pell Brothers paid, the whole 1,120, came in last night
apparently | funny thing, one of those agents called me back directly, Priya from Holt Lettings,
and we've already fixed something between us, nice woman, so she's sort of done | Mrs Doyle from
the list just rang me herself. Nice lady, she knows you'll be calling. | One of the people you
rang, Mr Lindqvist, called me back himself. We had a nice chat, he seems keen. | My son already
corrected the phone number in the footer. Just so you're not surprised when you get there. | A
few of those cards are in pencil and hard to read. The round handwriting is the daughter's,
she's the more reliable one. | It was a slow month, so the session list is short. It's where it
always is. | The fair people want the slides on a stick as well, my brother is seeing to that. |
I've paid for the bigger Zoom licence, so more than a hundred can come in now. | You'll see a
lot from the landlord in there. That's about the roof and my lawyer is on it. | Aidan's sheet is
the one with coffee on it, sorry. All the hours on it are right though. | There's a second
permit for the other side of the road, the skip company is applying for that on its own. | Just
so you know, the lady at the council is Mrs Okafor and she's only in till noon. | till was down
for an hour on Monday so that report looks odd, but it's correct | The dessert page isn't fixed
yet, chef is still deciding. He sends it to you directly when he knows. | my neighbour is from
Aarhus and will read over the Danish when it's there, so no second pair of eyes needed | Fyi the
client in the Hart house has moved, but he still gets his post forwarded so the old address
works | Hello, to whoever is writing our posts: the kittens in the last picture have all found
homes. I thought you might like to hear that. Warmly, Tuppence Vale | Dear desk, we have put a
bench under the walnut tree in memory of my husband. Guests sit there already. I only wished to
tell somebody. Yours, Geraldine | um, fyi, I've seen the electrician's van go by so I guess he's
found the village, his problem now is finding the house, ha | Oslo went off with the post this
noon, woman at the counter said she'd never seen papers that tidy | Read the candle texts aloud
to my husband and he wanted to buy one. He makes them. | We sold out of the green one at the
market on Sunday, already set it to 0 myself on both sides | Customer's been in touch, she's not
in any hurry with the exchange, on holiday til the 3rd | Three parcels came back today, did the
refunds myself already over lunch. Only telling you so nobody wonders. | So the parcel to
Bristol that I was moaning about has turned up. In the guy's shed. Since the 6th. | fyi the
bookkeeper's off sick till April so no one will be asking for that table soon | needed new boxes
as well but my brother in law had a pallet spare so that's sorted | I'd love to do a catalogue
some day, printed, thick paper, the works. Not now. Just dreaming at the kiln. | A man asked me
for thirty of them as a company gift, I've told him no, too many for one pair of hands | One
more bad review came in overnight. I rather like it, she's right about the lid, I'll leave it
standing without an answer. | The council called off the fireworks but the market itself goes
ahead, just so you know. Nothing changes for the posts. | a one star review because "the app has
no sheep". I laughed and I'm leaving it there unanswered, it deserves to stand alone | my niece
has taken over the newsletter btw. she's seventeen and better at it than all of us | Somebody
asked for a certificate again today. I told her we don't do them and she was fine with it. |
Prices at the printer go up again in autumn. I'm leaving ours where they are, people have enough
to pay for | Subtitles for lesson 6 turned out to be there already, I'd just never switched them
on. Ha. | One day we'll need posters of all twelve birds. Not this year though, one bird at a
time. | Sold 14 fox mugs at the fair, in the rain! Thought whoever drew him might like to know |
ep 46 is recorded! I'm cutting this one on my own for once, wish me luck | was going to ask for
slides for Lisbon but the talk's been called off. more time for gardening | Haas finally rang me
himself today, forty minutes on the phone! We had a good laugh about his invoice in the end. |
My nephew is redoing the photos for the shop over Easter, he wants to do it all himself, bless
him. | Somebody ought to write a book about what people try to claim as a business expense. My
brother once tried a trampoline. | The landlady in Ghent already wrote to ask if I need parking.
I told her I come by train. All good. | The tax adviser is going to want the 2025 papers soon
too, but my husband has that in hand this year, so no worry there. | My mother-in-law thinks the
logo needs a swan. Everything needs a swan with her. We're keeping ours. | Oslo folks told me
they'll book the restaurant and pick me up, so that's sorted at their end. | A customer turned
up today for an appointment in 2027. Gave her tea, moved it myself, we're good. | Parcel man's
on holiday, his replacement rings the bell like it's a fire. Anyway. Carry on. | The Dutch group
cancelled their dinner, but there's another lot coming in August so the menu is still wanted
just as it is. | I met one of the bakers at the market, nice fellow, he says he enjoyed your
call | I wish I could speak to customers in Spanish as you translators do. Maybe in my next life
| The founder mumbles a bit, he lost two teeth in the seventies. Just so your typist isn't
surprised. | we might do facebook too at some point, but the boss wants to see how instagram
goes first | um, just talking to myself here really, but somebody ought to invent a stapler that
finds the paper by itself | could've used a hand with the payslips last summer, but Ana's back
from leave so we're fine now | No bonuses this year, I'm afraid. I told the team yesterday and
they took it well. | Sheet 41 is mine by the way, I filled it in for fun. It can stay in, I'm a
customer too after all. | We were thinking about a newsletter at the board meeting and decided
against it for this year. | if I had the money I'd send the whole team to Turin, but there you
go | The neighbour says he got eight thousand for his panels. I'd take that with a pinch of
salt. | My sister needs a website, poor her. She'll be at it for months, she wants to do it all
herself. | Mrs. Ames writes every year at this time and asks for a discount. You'll see. She
never gets one and she always buys. | FYI the German customer collects manuals. He's got four
hundred at home and can't wait for ours. | the merchant rang me by mistake instead of you and
says the lorry's leaving tomorrow morning so I guess that's all on track then | the lady who did
my hours table um tell her the colours for the sites are brilliant even Gary gets it now and
Gary doesn't get anything | I put my signature on the insurance letter and posted it myself on
the way to the dump so that's in the box now | the accountant said and I quote this is the first
time in nine years she could read it so there you go I had to pass that on | so it turns out the
customer at the mill is my old maths teacher he didn't recognise me and I measured everything
three times out of pure fear haha | Do you work with the same people each time or is it someone
new for every job? | The 212.40 on the 17th was diesel, receipt went through the wash. Just so
they know. | FYI the teapot with the chip in the lid is meant to look that way, it's a design
feature (yes really) | In case a Mrs Tuttle rings: she's my mother. She'll say it's urgent. It
never is. | just so whoever does it knows: the client was 20 minutes late so the first bit of
tape is silence | fyi I'm out of office thursday and friday, my sister Hettie has the keys to
everything | Quick one, no rush: do you charge extra if I send the receipts as phone photos
instead of PDFs? | is there a weekend surcharge? not that I need anything on a weekend right
now, just want to know before I do | Who actually sees the salary figures? Is that one person or
does it go round a whole office? | The audio has some rather private stuff in it. Where is it
stored and for how long do you keep it once the job's done? | Hi, a friend from the pottery
studio gave me this contact. How does this work exactly? I write here and then what? | I can't
find your own invoice for January. Do you send those by mail or do I have to download them
somewhere? | What are your hours? If I write here at 11 at night does anybody read it before the
morning | Do you also do translations, generally speaking? Nothing concrete, just mapping out
what I could hand over this year. | What would roughly be the price per card if I ever had
something like 2,000 of them? | Would you be able to do bookkeeping for a firm that's registered
in Ireland, or is it German firms only? | your invoice 2026-0188 says net 14 days, but the terms
on your site say 30. which one counts? | If I stop for a few months is there a minimum fee, or
do I simply pay nothing when I order nothing? | Photos of everybody are in the Dropbox now,
folder "team_2026". Nadia's is the only one in landscape. | Here's the login link for the
helpdesk and the list of our canned replies. The refund rules are on page 2. | So you know: Mr
Popov from the list has moved to Fenwick & Co. His old number leads nowhere. | attached the
recipe and two pics of the rhubarb cake Gwen mentioned on the phone, both are free to use | I'm
in the workshop till six and the grinder's running, so text rather than ring. | Say I accept a
thing and find a mistake three days later. Is there a grace period or is accepted accepted? |
hang on, does it matter for the price whether it's a month or a whole quarter? | Do you delete
my stuff if I stop being a customer? I've seen too many leaks this year to not ask. | login for
the site is on its way to you by the safe link, user is 'kiln' | If a provider turns a job down,
what happens then, does it go to the next one by itself? | Photos for the spring issue are in
the shared folder now, the ones with the goats are the good ones. | Out of curiosity, who checks
the checkers? You said there's a second pair of eyes on each job | Hi, a friend with a pottery
studio swears by you. How does this work exactly, do I just write what I need and somebody does
it? | do you take a commission from hotels? not accusing anyone, just like to know how people
earn their bread | Names of the speakers so whoever types doesn't have to guess: Aoife (the one
who laughs), Marek, and Mrs Oyelaran | Quick one, are the texts written by real humans or does a
machine do it? My readers would notice, they're all poets lol | fyi our returns policy as pdf,
for whoever is sitting at the inbox. Took me all Sunday to write | Is it normal with you that I
see the price before somebody starts, or only afterwards on the bill? | Before I upload anything
else: where are the audio files kept, and for how long? My interviewees signed a form that says
EU servers only. | do u also do other languages for transcripts in general or only english?
asking for later, nothing to send yet | Do your people sign NDAs? One of our clients is a
hospital and their lawyer is the sort who'd ask. | Would my VA be able to write to you too or
must it always be me from this account? | Hang on, first tell me how you deal with applicants'
papers under GDPR. Are they deleted afterwards? | Are those texts written by people or by a
machine? No judgement, I'd just like to know what I'm telling my customers. | Which marketplaces
do you know your way around? I'm mostly on Etsy with a bit of eBay | What happens if I don't
like the first version, is there a second round included or not | Generally speaking how long do
you hang on to my photo files once a job is closed? | Here's the mill's sheet as PDF. Is it
legible? Page two has the wool content. | I've got two cottages in Wales and one in Brittany. Is
the French one something you'd deal with as well, in principle? | Before I send anything more
delicate: where do the recordings actually sit, and who can open them? | Hi, a fellow coach
passed me your name. Is there a monthly plan or does one pay per job? | Here are the three
missing receipts, the fuel one is a bit faded but you can read the total | FYI the second voice
on that tape is his sister, name is Bettina with two t's | login for the site is in the password
vault under "bistro wp", ask me for the code when it wants one | A lady called Mrs Pruitt may
write in about a broken teapot. I've already spoken to her, replacement posted yesterday. |
Pictures for the newsletter are up, 11 of them, the ones with the dog are cleared for use | Just
so whoever does the reminders knows, Fitzgerald's is a widow since Christmas and her son Alan
looks after the bills | What happens if I don't like a draft, how many rounds do I get with you?
| Do you charge extra if it's done over a weekend? Not that it is, only wondering | I'll be in
the air from noon, so if anything burns, try my sister on the landline | bank statement's in the
folder now, the one with the coffee stain is the real one | I'm at the allotment till four, bad
signal, but I do read things in the evening | Weather forecast says rain for the street party
anyway, so we'll see whether anyone turns up, permit or no permit, ha | What happens if a
supplier cancels on me at the weekend, is there someone on your end? | Right, the maker's mark:
it's Grindley, not Grimwades, I got the loupe out. You asked, so there you go. | busy week for
you lot, I see three things of mine going at once. same here, mud up to the knees | Council lady
rang me: she's away until the 19th, that's why it's quiet | The photos for the team page are in
the shared folder now, the blurry one is meant to be blurry. | what happens to the subscriber
texts you've already written if I stop the newsletter half way through the year? do I get to
keep them | Not planning it, just curious: is there a notice period if one day I move the books
back to my sister in law? | If I call off a train you've already booked, who pays the fee – you
or me? | Just so you know, I never booked any meetings through you, we only do walk-ins at the
barbershop :) | What happens if I'm not happy with a piece of work, do I pay anyway? Asking
before I ever need it | Where's all this stored, by the way? One of my clients is a law firm and
they ask | my granddaughter set this chat up for me so if I press something odd, that's why |
Did my own VAT last night with a bottle of Rioja. Never been so proud of a spreadsheet. | if I
ever sent you recordings of patients, where would they be kept? (physio, so I have to ask) |
funny how everybody hates invoicing. I rather like it, it's the only time of the month I feel
like a businesswoman | Redid the whole price page by myself at the weekend. Only broke it twice.
No help needed for once! | What happens if your inspector turns up and fails the ride, do I
still pay the full whack? | Farmer's moved the sheep so he can come in by the bottom gate. Tell
him don't follow the satnav, follow the smell | is it right you can get a message in Romanian to
the lads as well? my two don't have a word of English, only swearing | Bridlington rang me
direct, they've had the papers and they're happy, just so you know | FYI the signal died on
Saturday so if anyone tried me then, that's why. All fine, carry on as you are. | just so
whoever does the payroll knows: Farida's surname is Benhaddou since her wedding in February. the
hours sheet already has it | Question out of curiosity, would an evening delivery cost extra
with you? Not that I need one now | I'll have to dig that out of my old diary, which is at my
mother's. Bear with me | we're shut on the 17th and 18th for the new freezer, just so nobody's
puzzled if the phone rings out | fyi I'm under a boiler most of Wednesday so if whoever does the
payroll rings, I won't hear it | Who sees that kind of thing on your side if I type it in here?
Is it kept somewhere? | The receipt from Halloran's is in the post, the actual post, with a
stamp. He doesn't do email. | Does it cost more when something has to be ready over a weekend,
or is a Saturday just a day like any other for you? | Out of interest, the people who'd be
writing to my customers, are they in Germany or all over the place?
""",
}
