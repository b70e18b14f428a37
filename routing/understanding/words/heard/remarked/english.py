"""What people who write English remark of work or of themselves; from what was heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
fyi the accountant's login changed, new one is in the vault | the receipts folder is called
Belege_2026, don't wonder, there are a few coffee stains | will whoever does the calls introduce
themselves as us or as an agency? | Just so you know, we're closed over Easter. | sending the
logo in a sec | Do I pay per post or per month with you guys? | Mrs Kaya's English is not great
by the way, so she may be slow to react | i'm on a plane till 6, can't answer | the audio is a
bit windy at the start, gets better after 2 min | who gets to see my customer data actually |
Two of the drivers are called Ali, easy to mix up :) | attached: last year's price list, for
reference | our customers are mostly over 60, they print out every mail they get from us | the
fair is in hall 7, if that helps with the hotel | Does a revision count as a new task? | Note
for the translator: there is no English word for 'Meisterbrief', most people leave it in German
| i paid the Telekom bill from my private card, that's why it isn't in the bank csv | uploaded.
43 files. | What happens if nobody takes a task, does it just sit there? | my tax adviser is
Frau Brandt, she's the one who gets the books in the end | the wordpress password ends in the
letter O, it's not a zero | there's a dog in my office so if you hear barking on the recording,
that's Bruno | is the translator a native speaker? | business has been slow since the roadworks
started, so there are fewer receipts than usual | fyi the guy with the strong accent on the
second recording is my brother in law, he says joist not joyce | the photos are in the dropbox
now, folder called easter, ignore the blurry ones | does it matter to whoever does it whether
the bank statements are pdf or csv | no rush from my side by the way, I'm up to my elbows in
wedding bouquets until the weekend | if the lady at Hansen & Co asks, it's Petra she wants to
speak to, not me | you'll laugh but the hotel you found is the one I got married in | Third
recording is only the radio, somebody sat on the phone, it can be skipped over without worry |
sent you the logins by the secure link, they run out in 24 hours | does that come with vat or
without, what you quote me | the Saturday market got rained off so takings will look odd that
week, nothing's missing | the new girl writes her name Siân with the little hat on it | my old
tax number ends in 44, in case the person is scratching their head over the 2024 papers | will
the person calling say they're from my office or from yours? just so I know if someone rings
back | we close over easter so nobody will pick up the phone here from good friday, just so
you're not surprised | whoever did last month's knew about the split between 7 and 19 percent, I
trust it's the same soul again? | The man from the guild's magazine might ring you about the
pictures, he's harmless | the customers mostly call it the barn though its proper name is hall
2, helps to know when you answer them | Mrs Adeyemi has paid in the meantime, she sent me a
screenshot | fyi the zip has the bank statements, password is the dog's name, Mia knows it | no
rush from my side by the way | We're closed from the 3rd to the 7th of April, just so nobody
wonders why I don't pick up. | someday i'd love to have the whole shop in italian, but that's a
dream for next year | Question to the person doing the calls: do people hang up on you a lot or
is it better than I imagine? | my colleague Ruth does the nicest window displays, she took the
photos you're using | mr. grabowski is hard of hearing, ring twice | the recording starts late,
first four minutes is just us looking for the coffee | do weekends count for the delivery time
or is it working days only? | I'll drop the hours for March in the folder tonight | Our
customers say 'du', always have, even the old ladies | the fair opens on 27 march btw, hall 4 |
who pays the hotel, do I get the bill or does it go through you? | Bauer & Sons went bust last
week so I wouldn't expect anything from them | Does the translator know the difference between a
lease and a licence in English law? It matters in chapter two. | i might want a second round of
these in autumn, we'll see how the first one goes | wordpress login is with my nephew, he
answers after school | last year the same guy charged 40 a metre, to give you an idea | heads
up: a certain Mrs Doyle will write to you and she'll be furious, don't take it to heart | Photos
are coming by WeTransfer, about 2 GB, might take a while on this wifi | how come there are two
numbers on it, T-97 and T-98, is that one job or two? | Lena told me the young man on the chat
last week was an angel with her grandmother | VAT number changed in january, the new one is on
the letterhead | i'm in the cellar all day, no signal down there, back about six | Is what I
send you stored somewhere in Europe? A patient asked. | column D in that sheet is nonsense from
2019, means nothing | I've got an aisle-seat kind of back, in case anyone gets to choose |
Easter we always sell out of lamb cakes by thursday, it's been like that since my father's day |
My brother-in-law is the one in the second recording with the deep voice, I'm the one who laughs
| just so you know, Mrs Okafor always pays in two halves, that's agreed with her | the audio has
a dog in it around minute 12, ignore the dog | Does the person doing the calls know that we
don't sell flats under 200k? Only asking. | price list attached, prices are all including VAT |
my nephew painted the header picture, that's why it looks like that 😅 | The notary is Dr. Falk
with a k, and the office is on the second floor, in case anyone wonders. | is it meant that I
send receipts as photos or do you need pdfs? | Our bank changed its export format last month,
some columns have moved. | we never do discounts, by the way. family principle since 1952 | The
cleaning ladies' hours for March are in the photo I'm sending in a minute | Everyone's hours are
the same as in feb apart from Kasia who was off sick for a week | what's the difference between
claimed and working, out of curiosity | I speak fast and mumble, my apologies in advance to
whoever has to listen to that. | fyi the laptop invoices go to the accounts dept not to the
person who ordered | uploaded the voice memos, there are nine, number 4 is empty | My
brother-in-law will look at the figures as well, so he may ring with questions. | is it on
purpose that the button says Book now and not Reserve? | I'll be on the boat till sunday and the
reception is lousy out there | For tomorrow's interview with the chef: he goes by Beni, never
Benjamin. | Tell the person typing that 'ditto' in my book means same street as above | the
recording is in Scottish English, mostly, with some Gaelic at the end | Do take note that our
till counts deposits as sales, so the sum will look too high | You'll see the name Pip a lot in
there; that's my daughter, she does the till on weekends. | We changed hands in January, hence
the two logos. | How do you count words, with or without headings? | Stephan from the printer's
may write to you directly about picture sizes. | i mostly work nights so replies from me come at
odd hours | I have a soft spot for semicolons, as you will notice 🙂 | Ticket prices in there are
provisional, board meets on Monday | what you find in the folder called OLD really is old, no
use | Consider Rosie the boss for the next ten days, she knows everything about the school. |
the bank has sent the january sheet at last | fyi the photos in the drive folder are mine, so no
rights problem | does the person doing the books see my private account as well or only the
business one? | I'm on a roof till 4 so wont pick up | Mrs Adair never answers before noon, she
does the school run | login for the shop backend is the same as last time, it hasn't changed |
how do you count words, with or without the captions? | We're closed the week after Easter, in
case anyone tries the bell. | recording 3 has a bit of wind at the start, after that its clear |
the VAT number on my letterhead is the right one, not what the portal shows | just so nobody
wonders: 'the barn' is our name for the second studio | do i get the draft as word or pdf |
there are two tabs in that file, the second one is only my scribbles | the folk on the ferry
line told me the 7.40 doesn't run on sundays, that's all I know | am I right that weekends don't
count as working days with you? | heads up, Joanne has the bank pdfs, she'll drop them in the
folder herself tonight | on the phone they always say 'Hogan's', the firm is officially Hogan &
Daughter | I don't do the VAT myself, never have, my tax man files it once he has the books | My
logo file is called logo_final_FINAL2, ignore the name, it's the current one | what happens to
the recordings afterwards, do they get deleted? | the new dispatcher starts on the 16th so from
then on he'll be the one writing in here | hmm | hm ok | yes | no | later | well well | whatever
| not today | interesting | I see | right | ok so be it | hmm so be it | fair enough I suppose |
let me think about it | let me sleep on it | I'll ask my partner first | no idea to be honest |
don't know yet | maybe | perhaps next month | we'll see | a receipt from the petrol station | a
bill from the printer | this one had slipped behind the desk | this one was still in my coat |
here is one more that was forgotten | the missing page | photo of the sign | we do our own
payroll | I do my own invoices | we write our newsletter ourselves | the website is done by my
nephew | I answer the customers' mails myself | we book our trips ourselves | my sister keeps
the books | my name is Jo | I'm the new assistant | it's me again | just thinking aloud | noted
| got it | never used Slack before | testing, one two | sounds complicated | bit busy right now
| on the train, bad signal | in a meeting | back at my desk | ah, found it | sorry, wrong window
| typo, sorry | as I said | same here | so so | could be | I'd rather wait | not sure yet | that
depends | my accountant would know | fyi the new barista's papers came this morning, they're
scanned in | can two of us from the shop write in here or is it just me | logo comes in 2
versions, both in the zip, the square one's for phones i think | the cough around 12 mins in is
the vicar | "BP" is blood pressure, "RTA" is road traffic accident | my dutch cousin read it and
approves | heads up, the guy at number 14 on the list is my ex father in law. nice chap, a bit
deaf | audio is bad around min 20, somebody hoovering | we're getting a wave of questions re:
kids birthdays atm, price is 18 per kid | the guy in the red jacket doesn't want to be
recognised, he's "sick" that day 😂 | my passport name is Katherine with a K, just in case | btw
we've a new logo now, attached | here are 12 pics from the firing, use whichever | some of them
are in pencil and hard to read, I apologise in advance | two of them paid already! | ok, had a
look. So the 300 was the chimney sweep, mystery solved | Is it possible to pay by card here? |
client numbers start with 7 for trade, 9 for private | we passed the 1000 subscriber mark
yesterday 🥳 | product texts are in the dropbox, folder "new new final" | what happens when the
person doing my stuff falls ill? | found this on the council site, maybe useful to your person:
page 4 is the interesting bit | gin no. 7 won silver yesterday!! | new girl starts in april, so
nothing for you yet | old Mrs Finch pays cash, always has | Sent it on to the accountant, she'll
look next week | our bank changes its export on monday, shouldn't matter to you | the hotel
manager rang me back himself, so one came from the calls. good sign! | if somebody asks about
the recall, we have a page for that, /recall | Glossary from last year attached, in case the
translator cares | fyi the 89.90 on the 12th is my phone, private, ignore | we usually say
"joiner" not "carpenter" just so you know | Tom was off sick 9th to 11th, doctor's note is in
the drive | Ines is fine with having her arm shown, she signed | Scans 200 to 260 are uploaded
now | looks fine on my phone too | one of them just closed down by the way. (Hillside Paws) |
I'll be on a boat until sunday, no signal, so don't wonder why I'm quiet | do your people sign
an NDA? my lawyer wants to know | I have a gold card with one of the chains if that helps
whoever's booking | a certain Mr Dale called me, thought it was spam. i told him it's genuine |
password's the same as before | I get motion sick on buses btw | the second box arrives tomorrow
by courier, reception has your address | Can I have two things going at once or one after the
other? | there are four voices on it, the squeaky one is me | just so it's known: we pay on the
28th here | the missing receipt from the petrol station is gone for good, the cat ate it.
really. | the delivery van broke down, hence all those angry mails | Our list lives in
mailchimp, login is in the folder already | quick one, how do you actually charge, per hour or
per job? | who sees what i write in here? | we use about 4000 jars a year, for scale | sounds
fair, go ahead like you said | My phone was off, there was a colic at two in the night. | hm,
interesting price | I'm away next week, back on the 23rd | we had a burst pipe over christmas
and since then everything's a bit behind here, bear with me. insurance pays in may they say |
Uploaded the receipts. Some of them are coffee stained, not my fault | The recital went well, by
the way. 140 people and only one broken string. | in surgery all day, cant pick up | fyi we now
have two cats in the practice, patients love it | I pay the rent for the studio on the 1st
anyway. | just so you know, on wednesdays i only coach in the evening | the files are in the
folder | My daughter did the last newsletter, so don't be surprised at the colours. She is
sixteen and has opinions. | the retreat house called me back directly, nice lady | Mr Okonkwo
has always been a slow payer, he's a nice man though. | Half of my students have the flu, the
other half have exams on the 20th, and I sit here on my own with four cellos. What a month. | i
saw the draft, will read it properly on the train | off to the timber yard, back after 2 | right
ive put all the reciepts in the blue folder, theres some from 2024 mixed in i think, and one is
my wifes parking ticket ha | away next week, phone mostly off. silversmith course in sheffield |
pelham finally rang. says he'll pay. believe it when i see it | glaze came out green again,
nightmare of a morning | fyi signals rubbish in this cellar so i answer slow | i only read msgs
at lunch. hands full of dough till then | uploaded the pics, all 14 | shops shut thurs n fri,
trade fair | mum says hi haha shes the one in the apron on the photo | we did 311 buns saturday.
record | seen it, will read tonight when the kids r down | guild put me on the committee. more
unpaid work great | got an apprentice coming in september, sweet kid, cant hold a plane to save
his life but he turns up and thats more than the last one. anyway | hm. let me think about that
price | just so u know mrs hughes is deaf in one ear and shouts. not angry, just shouts | Sold
out the murder mystery weekend, all 3 nights!! | sorry for the radio silence, we had the health
inspector in. passed. | Had 11 people on the ghost tour last night in the pouring rain, bless
them | Lucy leaves at the end of april btw. shame, guests adored her | bank statements for feb
uploaded | the printer bloke finally came, hallelujah | Just so you know, the card machine
people switched us from monthly to weekly payouts in the middle of February without so much as a
by your leave, so that's why the statement looks odd this time. Nothing missing, I counted
twice. | My husband does the Thursdays now so if a man answers the shop phone that's him | I'm
in Lisbon till Sunday so slow to answer | Photos are in the shared folder, the ones with the
blue tablecloths are the good ones | I always think March is the longest month in this trade. |
we're shut all next week, repainting the dining room | raised my rates and nobody left, so
there's that | got it, will read it on the train | My bank swaps its app over tonight, so I may
not see any payments coming in until Monday | A woman from Turin wrote to say my replies have
become so warm lately. I've not had the heart to tell her. | I wish I'd started this two years
ago, honestly | was thinking of starting a podcast. then I lay down until it passed | fyi the
Lindqvist people loved the last one, they're quoting from it | Two more people turned up at Hill
Road on their own this morning, just rang the bell. Spring! | I should really learn to do
invoices myself. (I won't.) | Met Dr. Osei at the conference yesterday. Charming woman, parks
like a criminal. | turns out I'm cheap. good to know, bit painful | The magazine I've written
for since 2011 folded this week. Three lines in an email. | funny, it has me saying "um" 61
times. I counted. | Interesting. I had no idea I spend 190 a month on fonts. | Noted. | Somebody
ought to invent a client who reads the brief. What I need is a holiday. Neither of those is an
order :) | Sounds sensible, let's keep it like that | The files are in the folder called
final_final_2, don't judge | Would be nice if everyone paid like Hofer: invoice at nine, money
at ten. | I'm on a shoot until Friday, bad reception, good food | I'll check with the bank and
tell you. One day I'll have a system | Kettle's have a new finance person, LinkedIn tells me.
There is hope. | I'm the bottleneck here, I know. I'll photograph the rest of the receipts when
the little one sleeps. | My daughter has flu so I answer slowly today and probably tomorrow |
The brochure goes to print on the 24th, the fair opens on the 27th, after that I sleep |
Receipts are all in the blue folder now, sorry about the coffee on them | that hedgerow grant,
my neighbour got four grand off it the jammy so and so | The French family rang, lovely people,
they've two pianos. Two! | 61 likes on that pug!!! | Farrier's just turned up on his own.
typical | Projector bulb went during the sad bit last night. Audience thought it was art | Lost
the old collie yesterday. Fifteen years. Bit quiet here today | Yes that's what we agreed with
the Hendersons, all correct | Craig's back on Monday by the way, doctor's signed him fit | nine
passes out of ten last week, I'm chuffed to bits | away to the dentist, dinnae ring | Just so
you know the new mobile's 07700 900412, old one went in the slurry | I'm away at the Highland
Show committee Thurs and Fri, signal's pish up there | receipts all in the folder now, bar two |
The accountant's assistant is called Birgit, in case she rings you about the VAT figures on
Monday. Nice woman, talks | in Copenhagen until Sunday, Mette has the keys | I'll do the
invoices for the christenings myself this time, it's only two | ok, that's fine by me | We sold
412 tickets!! Never happened before. I thought you people might like to know | the newsletter
reads very well, by the way, though my mother found a comma | practice is shut from the 6th to
the 10th of April, just so everyone's in the picture | huh, so that's what our margin is.
sobering | scanner gave up this morning so the receipts will reach you tomorrow, sorry | good
question, no idea off the top of my head. I'll count tonight when the kids are in bed | Nadia's
sick note is still at her doctor's, I'll pass it on as soon as she brings it | One day I'd love
one of these mails every month like the big shops do, but first the loan needs paying off haha |
My Spanish flatmate reckons subtitles are an art form of their own. He may be right. | it's
raining again so the photographer moved us to thursday, just telling you | no hurry in my head,
but let me check with Priya when she needs it and I'll come back to you | Funny thing, my
accountant retired last week and didn't tell anyone. We're all a bit orphaned here. | I'm fairly
sure the place on Bridge Street is the cheapest in town, always has been. Bit of a factory
though. | We've moved the till and the phone's been dead since nine, so if anyone wonders why
nobody picks up, that's it | the dance school decides tonight, fingers crossed | wow it's
snowing in march, nobody will come for ice cream today | Let me ask my business partner about
the length, she's the one who minds. More from me on Thursday. | FYI I'll be on a plane from 4
and unreachable till tomorrow lunch, you've got my diary anyway | I've asked the bank for the
list, they want two working days, so you'll have it from me after that | My daughter read over
my shoulder and says nobody under 30 opens emails. Charming child. | Old Mr Grant just dropped
by, told me three stories about his time on the trawlers, drank two of my coffees, bought two
brushes and left with the wrong hat. Nothing to do with anything, it's only that those are the
days I like this job. | If money were no object I'd rent the castle for the shoot, wouldn't that
be something | Heads up, my phone number stays the same but I'm switching from Telegram to Slack
next week | Just so you know I've renamed the shared folder, it's "outdesk stuff" now | My
French neighbour laughed when I said I'm writing to Parisians in March. They only wake up in
May, she says. | my phone's off between 2 and 5 today, kiln day | Our shop moves to 48 Baker Row
in may, landlord finally signed | the open day was a hit, 300 visitors on sunday, queue down to
number 12 | took them 9 months to pay 80 pounds, can you imagine | fyi i'm in spain from the
16th to the 20th, hardly any signal there | will ring you around 4 about the figures | the new
hours work well, sat 8-12 is our best bit of the week | Mr Lund paid on monday btw, 910 quid |
our bank is shut on friday 3 april, good friday | school holidays start on 30 march round here
so I've got kids at home for 2 weeks, expect me to be slow and slightly mad | you'll get the
missing receipts from me by thursday | kiln's broken again, technician is coming monday | full
house this weekend, first time since october! | i think linkedin is more your thing than mine
haha | just so you know i'm shut next week, family stuff | an Italian friend of mine is going to
read it over once it's there | gotta ask the wife first, she does the planning. i'll get back to
you | tax office finally wrote back, all fine, no extra payment. slept like a baby | In court
until four, phone will be off | sorry for going quiet, we had the whole walking club here, two
of them vegan, one lost his hearing aid in the garden and we were all out on our knees with
torches till eleven. haven't looked at the prices yet, doing that tonight when everybody's fed |
still waiting on the photographer, she promised them for friday | they say Bologna is going to
be packed this year | my sister thinks phoning people is old school. well, we'll see | my old
boiler wholesaler went bust on monday, what a mess. 22 years i've been going there and they
didn't even ring | Retreat venue finally signed, phew. Nothing for you in that, just happy |
we're moving offices in the summer by the way, not decided where | let me think about that one |
laptop's died so I'm on the phone till thursday | 14 is my favourite so far, she was such a good
guest | driving, will look when I'm home | receipts are in a shoebox at my mum's, i'll scan them
tomorrow | the family from Hamburg left us such a sweet note in the guest book today | Whitlock
rang, he's pleased with the job at least | saw it, will check it properly after the lunch rush |
Just so you know I've a new phone so the recordings might look different from now on, they're
m4a or something | ohhh that is gorgeous. printing it as we speak | wild week. two clients
cried, one got promoted, boiler died | found the printer one! and the one from the garden centre
that isn't business at all haha | i'll record it sunday when the kids are at their dad's |
Approved. | one of the girls was at that house two years back and swears there's a ghost in it,
a nice one | Tarn Valley paid this morning, 3,600. | watched it twice with the sound off and
once with, yep, happy | they'll bring the vaccination card along on the day, she told me in the
park | So it turns out I've 31 warm leads. Thirty-one! I thought it was about six | My colleague
two doors down does the same handout with cartoons, the patients don't like it, they think it's
for children | she's a brilliant cook by the way, used to do tour catering for a band you've
definitely heard of | I've a feeling J. moved to Portugal, she taught geography | Just so you
know the Petersons paid this morning, in cash of all things | I've got the tenancy bloke on the
other line, he says fine by him | I'll drop the signed copies through your door on my way home |
ok i've found the missing page of the plan, it was under the dog | Blimey. Just had the
scaffolder's bill and it's twice what he said. Nothing for you to do, needed to tell someone |
Second fix is done so whatever happens the client can't say we were late :) | My apprentice put
diesel in the petrol van. That's all. That's the message. | Marianne here, curtains. Just to say
the linen's lovely and the lady from the wholesaler was a dream | Signed up with that big
contractor, so I'll get regular work till autumn. Chuffed!! | photos come tonight, kiln's still
too hot to open | Looks grand, go ahead. | fyi the wick company rang, apparently a strike at the
port, box arrives whenever | I'll dig out the tracking number when I'm home, it's on a sticky
note on the fridge | My accountant's happy with the table btw | I do think the old photos had
more charm but my daughter says I'm wrong so there we are | so the one about the horse-sat-on
parcel, courier emailed me, they've "opened an investigation", forwarding it to you below | yep
that table's what I needed, closing my laptop with a smile for once | power's out in the whole
street, so nothing from me till it's back | the professor bought it!! crankset sold | Approved.
Both of them. | turns out the Penzance lady has a holiday flat in Rotterdam. I'm saying nothing
| Nan is over the moon with how her quilts look, she's shown the whole bingo | I'll get you the
better microphone take tonight, kids are still in the shed | Yep, that's the one. Happy with
that. | btw we've moved, it's 4 Mill Lane now, phone's the same | Fun fact, the mayor's wife
bought two cakes yesterday. No idea if that's useful. | We're shut till the weekend, boiler
exploded, nobody hurt. Just so ye know if I'm slow to write back | Ha, the rain man answered.
He's coming back in May, says he likes us now. | will do it when im back from the vet | The 1890
viola is sold, by the way. To a lad from Oslo, he cried. | watched it with the whole street last
night. you could hear a pin drop | Hm. Will have to ask my wife about that one. | He's taken it
down!!!! I could kiss whoever wrote that | I'm on the road till tomorrow, will look when I'm
back at the brewery | I laughed out loud on the train. You even kept the cracker. | In court
until four, I'll come back to you on that. | good question. let me sleep on it, I'm plastering a
ceiling | read it twice, all fine, signing it with her in the kitchen tonight | letters are all
in the boxes, did it on my way to work | i'd have to ask my wife that, she's at her sisters til
tomorrow | Sent it off as it is. My daughter says you're wittier than me 😂 | He came, he hummed,
he fixed it. Nice fellow. | 95 was cheap apparently. two calls in the first hour | well well,
710 landed this morning | So the hairdresser downstairs is expanding into the florist's, funny
how that street keeps changing | fyi the readings were taken by the tenant herself, not by me,
on new year's eve at about 4 | the missing petrol ones are in the truck and the truck's at the
garage. I'll send them over when its back friday | Keys for Orchard Lane will be under the blue
pot as usual | first lambs this morning!! three. nothing else is getting done here today 🐑🐑🐑 |
sold 19 already!!! 🌊🌊 | They paid. Took them 36 days. | Our alto soloist has had a little boy,
both well, the whole choir is knitting. | read it to my mum. she cried. so that's approved i
guess | mina sends her full legal name tonight, she's on a boat | The bronze has arrived without
a scratch and the collector has placed it next to his fish tank. | Boat's grand, rooms are
grand, Sheila's on the ground floor. We'll leave it so | I did Sunday at the Legion and they had
me back on twice you know, at my age | Just so you know, I'm shooting in Whitby all day Thursday
and Friday and won't see messages until the evening x | the barn in Stroud rang me back
directly, nice man, he said he'd talk to you himself | interesting fact, the new copyright form
is two pages shorter than the old one. progress | ah kath's hip went well btw she's hame | That
poster. Chef's kiss. Print away as far as I'm concerned | School says the kitchen has a new oven
since Monday. The dads will be unbearable. | blue folder's on your step. under the pot. dog
knows about it | Read it through twice. Reads as if we were sensible people. All correct. | old
Tom paid me in the bar last night just so you know it's in the tin | Brass contest was Sunday,
we came fourth and one of the trombones proposed to the judge 😂 | Boiler man's just rung, he
reckons it's the pump. Nothing we can do but wait | just so it's on record I'm away from the
20th till the 29th, walking, no phone, Sheila decides | funny you ask, we had a fight about
exactly this. I'll ask the committee and let you know | I'll get you the head's signature
tonight, she's hiding from me | First proper sunny day and we sold out of iced lattes by eleven
| I'll be at the trade fair until thursday, phone mostly off | fyi the wifi at the cafe was down
this morning, back now | Uploading the rest of the receipts tonight | We got a 5 from the
hygiene inspector!!! 🎉 | Had a bloke in yesterday asking about the chef job, seemed decent. He's
going to send his CV. | the bakery across the road is closing apparently, sad really | Pie pics
are in the folder called PIES | Not sure yet if we'll do breakfast in summer. Margins are so
thin on eggs | spoke to the team, they're all fine with the easter plan | New number from today,
old phone drowned in the dishwasher | golf club's got the offer, they'll discuss it at committee
| Might look into a second van one day, Paul keeps going on about it | Just so you know, I'm in
Lisbon until Sunday and slow to answer. | Raw tracks for the next one will come tonight, Dan is
still uploading his side | Hit 10,000 downloads this morning!!! 🎉🎉 | Etsy has changed the seller
dashboard again. Everything is somewhere else now. | I've been thinking I might do a second
course one day, something with dogs. No idea yet. | fyi my new address for login stuff is
team@plumandpaper.example, the old one still forwards | the otter is on my laptop now, three
people in the café asked about it | A competitor put out nearly the same app last week. Half the
price. Ugh. | Put the missing clip for module 5 in the folder, it's called final_FINAL2 | Sunny
at last here, recorded with the window open and birds all over it. I like it, it stays. | At the
dentist till noon, will look at your question after. | My accountant is retiring in the summer.
Twenty years, feels strange. | Apple approved 3.0 overnight, took them nine hours only | on a
ladder right now, will look at it later | I'll send the photos tonight when the kids are asleep
| The receipts are in the mail, should reach you in a couple of days | We're thinking about a
second van next year but nothing decided yet | fyi the bank changed its export format, looks a
bit different now | away from thursday, back on the 23rd | Just got on the train, seat's fine |
My colleague Aoife will be in this chat from now on as well. | New phone number for me by the
way: 0117 496 0033 | finally sun over the yard. bees are out | Newsletter went out at 9, 41%
opened it already, best ever | I'm not sure we even need instagram to be honest. People find us
by the smell. | landlord came round this morning, he's selling the building apparently. not a
great day | My neighbour gave us permission to print his photo of the swarm. I have it in
writing, and he was rather proud to be asked. | Mr Whitcombe came into the shop and paid his 84
pounds in cash this morning. He was terribly embarrassed and bought a fern on top. | A colleague
from the guild mentioned that the county closed its own scheme in January. I haven't checked it
myself, but I thought it might be of use to you. | Callum handed in his doctor's note today, it
covers Monday to Wednesday. I scanned it and put it with the other papers. | Just so you know,
the photographer delivered the pictures of the new treatment room last night. I've uploaded all
of them next to the old ones. | The lady from Greenacre called me back directly and we had a
good chat. She said whoever rang her from your side was very kind, so well done. | The post
about the night drive got forty comments, which has never happened to us before. Three people
have signed up already and my instructors are delighted. | I saw the opening hours on my phone
this morning and they look just right. A customer even mentioned that she found us straight
away. | My passport came back from the office yesterday, so that worry is off the table. The new
number is in the form you gave me. | We had a kiln failure on Sunday, so a few people may write
to you about late mugs. I've already phoned the three wedding customers and they were very
understanding. | My business partner Inês speaks Portuguese and will read the brochure when it's
done. She's around all of this month and looks forward to it. | All the singers have now signed
the list and I've typed their addresses into it. It's the green sheet in the folder, 32 names
altogether. | I'll be in the cellar without signal for most of today because we're bottling.
From about six in the evening I'm at my desk again. | The hum you'll hear in the second half is
the coffee machine next door, nothing wrong with your headphones. It stops after about ten
minutes. | I found the missing fuel receipts in the glove box of the van and photographed all
seven. They're in the shared folder under "van", a bit crumpled but readable. | february
receipts are in the shared folder now, incl. the petrol ones | Mrs Donnelly rang to say the
invoice has arrived and she'll pay when her pension comes in. Very sweet about it. | read the
draft on the bus, love the bit about the goats | Just had the first of your people on the phone.
Nice chap, he'd actually read our leaflet. | Lily's back from Cornwall, so you'll be able to get
hold of her again | new templates are in the drive, folder is called replies 2026 | pics for it
uploaded, 9 of them, a few are a bit dark | You should have the login by now, I put it into the
form on Monday evening. | Passport came in the post this morning by the way, so the booking
won't fail because of that. | You'll notice that boxes 4 and 5 are in my father's handwriting.
His sevens look like ones. Sorry about that, we've all suffered from it. | that loud bang around
minute 20 is only the dog knocking over the tripod | Asked the print shop, they take Word as
well as PDF, so whatever you've got suits them. | spoke to a colleague who had that grant two
years ago, she says it took five months till she saw any money | I'm in the workshop until 3
with the planer running, won't hear the phone | My new card arrived, ends in 4471. You'll see it
on the statement from now on next to the old one. | Just so you know, I've put the signed order
from the school into our shared folder, it's called choir_order_signed. The head teacher was
very sweet about it and even drew a little note on the bottom. | I found the missing fuel
receipt at last, it was behind the sun visor in the van. It's a bit coffee-stained but you can
read the amount, and I've uploaded it with the others. | I must tell you what happened with the
newsletter. Eleven people came in on Saturday and asked for the walnut bread, and one of them
had the email printed out. The bit about my grandmother's oven really did it. | A Dr Lindqvist
rang me after your colleague had spoken to her. She said it was the first sales call in years
that she hadn't wanted to hang up on. | Petra, who normally sends you the timesheets, is at her
sister's in Canada until the end of next week. Her sheets were done before she flew, so you
should have everything from her in the inbox already. | We've had the delivery of the blue
merino this morning, six boxes of it. I thought you might like to know as so many people have
been writing to you about that colour. | Both pottery courses are fully booked since last night!
A woman told me she saw the picture of the wonky mug and thought, if they show that, then I can
come too. | The developer who built the page told me that the price table is an old thing he
made by hand. He says it looks scary inside but that nothing breaks as long as one saves it
twice. | My friend who lives in Copenhagen says the area around the station is perfectly fine in
the evening. I had been a little worried about that, so this is good news for the hotel you
suggested. | The third stock book is scanned now and sits in the same folder as the first two.
Sorry that a few pages are crooked, my son did the scanning for pocket money. | I listened to
the recording again last night with headphones on. The bit in the middle where you can't hear
anything is simply the tea break, so there's nothing lost there. | A family from Bremen booked
the cottage for two weeks, and the mother wrote that the German text was the nicest she had read
all evening. I've passed her words on to my wife, and now to you. | I was at a tasting on Sunday
and got talking to a winemaker from the Jura. He told me that nearly everybody there buys from
two coopers only and that the waiting list is about a year. | Mrs Featherstone called me herself
to apologise, so your reminder must have found the right tone. She had been in hospital with her
knee and hadn't opened any post. | The bank has finally let me download the statement, it took
two calls and a new password. You'll find it as a PDF and as a table in the folder for February.
| I heard from the courier that there's a strike at the depot in Leeds, so some parcels are
stuck there. They think it will sort itself out within two or three days. | I went through the
February payroll line by line with a cup of tea, and it all adds up to the penny. Even the odd
half day of Winston's was in the right place, which nobody ever managed before.
""",
}
