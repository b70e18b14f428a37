"""What people who write English remark of work or of themselves; as heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
fyi the accountant's login changed, new one is in the vault | the receipts folder is called
Belege_2026, don't wonder, there are a few coffee stains | will whoever does the calls introduce
themselves as us or as an agency? | Just so you know, we're closed over Easter. | sending the
logo in a sec | Do I pay per post or per month with you guys? | i'm on a plane till 6, can't
answer | the audio is a bit windy at the start, gets better after 2 min | who gets to see my
customer data actually | Two of the drivers are called Ali, easy to mix up :) | attached: last
year's price list, for reference | our customers are mostly over 60, they print out every mail
they get from us | the fair is in hall 7, if that helps with the hotel | Does a revision count
as a new task? | uploaded. 43 files. | What happens if nobody takes a task, does it just sit
there? | the wordpress password ends in the letter O, it's not a zero | is the translator a
native speaker? | business has been slow since the roadworks started, so there are fewer
receipts than usual | the photos are in the dropbox now, folder called easter, ignore the blurry
ones | does it matter to whoever does it whether the bank statements are pdf or csv | you'll
laugh but the hotel you found is the one I got married in | sent you the logins by the secure
link, they run out in 24 hours | does that come with vat or without, what you quote me | the
Saturday market got rained off so takings will look odd that week, nothing's missing | the new
girl writes her name Siân with the little hat on it | The man from the guild's magazine might
ring you about the pictures, he's harmless | Mrs Adeyemi has paid in the meantime, she sent me a
screenshot | fyi the zip has the bank statements, password is the dog's name, Mia knows it | no
rush from my side by the way | my colleague Ruth does the nicest window displays, she took the
photos you're using | mr. grabowski is hard of hearing, ring twice | the recording starts late,
first four minutes is just us looking for the coffee | do weekends count for the delivery time
or is it working days only? | I'll drop the hours for March in the folder tonight | Our
customers say 'du', always have, even the old ladies | the fair opens on 27 march btw, hall 4 |
who pays the hotel, do I get the bill or does it go through you? | Bauer & Sons went bust last
week so I wouldn't expect anything from them | wordpress login is with my nephew, he answers
after school | last year the same guy charged 40 a metre, to give you an idea | Photos are
coming by WeTransfer, about 2 GB, might take a while on this wifi | VAT number changed in
january, the new one is on the letterhead | i'm in the cellar all day, no signal down there,
back about six | Is what I send you stored somewhere in Europe? A patient asked. | column D in
that sheet is nonsense from 2019, means nothing | I've got an aisle-seat kind of back, in case
anyone gets to choose | just so you know, Mrs Okafor always pays in two halves, that's agreed
with her | the audio has a dog in it around minute 12, ignore the dog | price list attached,
prices are all including VAT | my nephew painted the header picture, that's why it looks like
that 😅 | is it meant that I send receipts as photos or do you need pdfs? | Our bank changed its
export format last month, some columns have moved. | we never do discounts, by the way. family
principle since 1952 | The cleaning ladies' hours for March are in the photo I'm sending in a
minute | what's the difference between claimed and working, out of curiosity | I speak fast and
mumble, my apologies in advance to whoever has to listen to that. | fyi the laptop invoices go
to the accounts dept not to the person who ordered | uploaded the voice memos, there are nine,
number 4 is empty | is it on purpose that the button says Book now and not Reserve? | I'll be on
the boat till sunday and the reception is lousy out there | For tomorrow's interview with the
chef: he goes by Beni, never Benjamin. | Tell the person typing that 'ditto' in my book means
same street as above | the recording is in Scottish English, mostly, with some Gaelic at the end
| We changed hands in January, hence the two logos. | How do you count words, with or without
headings? | Stephan from the printer's may write to you directly about picture sizes. | i mostly
work nights so replies from me come at odd hours | I have a soft spot for semicolons, as you
will notice 🙂 | Ticket prices in there are provisional, board meets on Monday | what you find in
the folder called OLD really is old, no use | Consider Rosie the boss for the next ten days, she
knows everything about the school. | the bank has sent the january sheet at last | fyi the
photos in the drive folder are mine, so no rights problem | I'm on a roof till 4 so wont pick up
| Mrs Adair never answers before noon, she does the school run | login for the shop backend is
the same as last time, it hasn't changed | how do you count words, with or without the captions?
| We're closed the week after Easter, in case anyone tries the bell. | recording 3 has a bit of
wind at the start, after that its clear | the VAT number on my letterhead is the right one, not
what the portal shows | just so nobody wonders: 'the barn' is our name for the second studio |
do i get the draft as word or pdf | there are two tabs in that file, the second one is only my
scribbles | am I right that weekends don't count as working days with you? | heads up, Joanne
has the bank pdfs, she'll drop them in the folder herself tonight | on the phone they always say
'Hogan's', the firm is officially Hogan & Daughter | what happens to the recordings afterwards,
do they get deleted? | hmm | hm ok | yes | no | later | well well | whatever | not today |
interesting | I see | right | ok so be it | hmm so be it | fair enough I suppose | let me think
about it | let me sleep on it | I'll ask my partner first | no idea to be honest | don't know
yet | maybe | perhaps next month | we'll see | a receipt from the petrol station | a bill from
the printer | this one had slipped behind the desk | this one was still in my coat | here is one
more that was forgotten | the missing page | photo of the sign | we do our own payroll | I do my
own invoices | we write our newsletter ourselves | the website is done by my nephew | I answer
the customers' mails myself | we book our trips ourselves | my sister keeps the books | my name
is Jo | I'm the new assistant | it's me again | just thinking aloud | noted | got it | never
used Slack before | testing, one two | sounds complicated | bit busy right now | on the train,
bad signal | in a meeting | back at my desk | ah, found it | sorry, wrong window | typo, sorry |
as I said | same here | so so | could be | I'd rather wait | not sure yet | that depends | my
accountant would know | fyi the new barista's papers came this morning, they're scanned in | can
two of us from the shop write in here or is it just me | the cough around 12 mins in is the
vicar | "BP" is blood pressure, "RTA" is road traffic accident | my dutch cousin read it and
approves | audio is bad around min 20, somebody hoovering | we're getting a wave of questions
re: kids birthdays atm, price is 18 per kid | my passport name is Katherine with a K, just in
case | btw we've a new logo now, attached | here are 12 pics from the firing, use whichever |
some of them are in pencil and hard to read, I apologise in advance | two of them paid already!
| ok, had a look. So the 300 was the chimney sweep, mystery solved | Is it possible to pay by
card here? | client numbers start with 7 for trade, 9 for private | we passed the 1000
subscriber mark yesterday 🥳 | product texts are in the dropbox, folder "new new final" | what
happens when the person doing my stuff falls ill? | gin no. 7 won silver yesterday!! | new girl
starts in april, so nothing for you yet | old Mrs Finch pays cash, always has | Sent it on to
the accountant, she'll look next week | our bank changes its export on monday, shouldn't matter
to you | the hotel manager rang me back himself, so one came from the calls. good sign! | if
somebody asks about the recall, we have a page for that, /recall | Glossary from last year
attached, in case the translator cares | fyi the 89.90 on the 12th is my phone, private, ignore
| we usually say "joiner" not "carpenter" just so you know | Tom was off sick 9th to 11th,
doctor's note is in the drive | Ines is fine with having her arm shown, she signed | Scans 200
to 260 are uploaded now | looks fine on my phone too | one of them just closed down by the way.
(Hillside Paws) | do your people sign an NDA? my lawyer wants to know | I have a gold card with
one of the chains if that helps whoever's booking | a certain Mr Dale called me, thought it was
spam. i told him it's genuine | password's the same as before | I get motion sick on buses btw |
the second box arrives tomorrow by courier, reception has your address | Can I have two things
going at once or one after the other? | there are four voices on it, the squeaky one is me |
just so it's known: we pay on the 28th here | the missing receipt from the petrol station is
gone for good, the cat ate it. really. | the delivery van broke down, hence all those angry
mails | Our list lives in mailchimp, login is in the folder already | quick one, how do you
actually charge, per hour or per job? | who sees what i write in here? | we use about 4000 jars
a year, for scale | sounds fair, go ahead like you said | My phone was off, there was a colic at
two in the night. | hm, interesting price | I'm away next week, back on the 23rd | Uploaded the
receipts. Some of them are coffee stained, not my fault | The recital went well, by the way. 140
people and only one broken string. | in surgery all day, cant pick up | fyi we now have two cats
in the practice, patients love it | I pay the rent for the studio on the 1st anyway. | just so
you know, on wednesdays i only coach in the evening | the files are in the folder | the retreat
house called me back directly, nice lady | Mr Okonkwo has always been a slow payer, he's a nice
man though. | i saw the draft, will read it properly on the train | off to the timber yard, back
after 2 | away next week, phone mostly off. silversmith course in sheffield | pelham finally
rang. says he'll pay. believe it when i see it | glaze came out green again, nightmare of a
morning | fyi signals rubbish in this cellar so i answer slow | i only read msgs at lunch. hands
full of dough till then | uploaded the pics, all 14 | shops shut thurs n fri, trade fair | mum
says hi haha shes the one in the apron on the photo | we did 311 buns saturday. record | seen
it, will read tonight when the kids r down | guild put me on the committee. more unpaid work
great | hm. let me think about that price | Sold out the murder mystery weekend, all 3 nights!!
| sorry for the radio silence, we had the health inspector in. passed. | Had 11 people on the
ghost tour last night in the pouring rain, bless them | Lucy leaves at the end of april btw.
shame, guests adored her | bank statements for feb uploaded | the printer bloke finally came,
hallelujah | I'm in Lisbon till Sunday so slow to answer | Photos are in the shared folder, the
ones with the blue tablecloths are the good ones | I always think March is the longest month in
this trade. | we're shut all next week, repainting the dining room | raised my rates and nobody
left, so there's that | got it, will read it on the train | I wish I'd started this two years
ago, honestly | was thinking of starting a podcast. then I lay down until it passed | fyi the
Lindqvist people loved the last one, they're quoting from it | I should really learn to do
invoices myself. (I won't.) | Met Dr. Osei at the conference yesterday. Charming woman, parks
like a criminal. | turns out I'm cheap. good to know, bit painful | The magazine I've written
for since 2011 folded this week. Three lines in an email. | funny, it has me saying "um" 61
times. I counted. | Interesting. I had no idea I spend 190 a month on fonts. | Noted. | Sounds
sensible, let's keep it like that | The files are in the folder called final_final_2, don't
judge | Would be nice if everyone paid like Hofer: invoice at nine, money at ten. | I'm on a
shoot until Friday, bad reception, good food | I'll check with the bank and tell you. One day
I'll have a system | Kettle's have a new finance person, LinkedIn tells me. There is hope. | My
daughter has flu so I answer slowly today and probably tomorrow | Receipts are all in the blue
folder now, sorry about the coffee on them | that hedgerow grant, my neighbour got four grand
off it the jammy so and so | The French family rang, lovely people, they've two pianos. Two! |
61 likes on that pug!!! | Farrier's just turned up on his own. typical | Projector bulb went
during the sad bit last night. Audience thought it was art | Lost the old collie yesterday.
Fifteen years. Bit quiet here today | Yes that's what we agreed with the Hendersons, all correct
| Craig's back on Monday by the way, doctor's signed him fit | nine passes out of ten last week,
I'm chuffed to bits | away to the dentist, dinnae ring | Just so you know the new mobile's 07700
900412, old one went in the slurry | I'm away at the Highland Show committee Thurs and Fri,
signal's pish up there | receipts all in the folder now, bar two | in Copenhagen until Sunday,
Mette has the keys | I'll do the invoices for the christenings myself this time, it's only two |
ok, that's fine by me | We sold 412 tickets!! Never happened before. I thought you people might
like to know | the newsletter reads very well, by the way, though my mother found a comma | huh,
so that's what our margin is. sobering | scanner gave up this morning so the receipts will reach
you tomorrow, sorry | My Spanish flatmate reckons subtitles are an art form of their own. He may
be right. | it's raining again so the photographer moved us to thursday, just telling you | the
dance school decides tonight, fingers crossed | wow it's snowing in march, nobody will come for
ice cream today | My daughter read over my shoulder and says nobody under 30 opens emails.
Charming child. | Just so you know I've renamed the shared folder, it's "outdesk stuff" now | my
phone's off between 2 and 5 today, kiln day | Our shop moves to 48 Baker Row in may, landlord
finally signed | the open day was a hit, 300 visitors on sunday, queue down to number 12 | took
them 9 months to pay 80 pounds, can you imagine | will ring you around 4 about the figures | the
new hours work well, sat 8-12 is our best bit of the week | Mr Lund paid on monday btw, 910 quid
| our bank is shut on friday 3 april, good friday | you'll get the missing receipts from me by
thursday | kiln's broken again, technician is coming monday | full house this weekend, first
time since october! | i think linkedin is more your thing than mine haha | just so you know i'm
shut next week, family stuff | an Italian friend of mine is going to read it over once it's
there | gotta ask the wife first, she does the planning. i'll get back to you | tax office
finally wrote back, all fine, no extra payment. slept like a baby | In court until four, phone
will be off | still waiting on the photographer, she promised them for friday | they say Bologna
is going to be packed this year | my sister thinks phoning people is old school. well, we'll see
| Retreat venue finally signed, phew. Nothing for you in that, just happy | we're moving offices
in the summer by the way, not decided where | let me think about that one | laptop's died so I'm
on the phone till thursday | 14 is my favourite so far, she was such a good guest | driving,
will look when I'm home | receipts are in a shoebox at my mum's, i'll scan them tomorrow | the
family from Hamburg left us such a sweet note in the guest book today | Whitlock rang, he's
pleased with the job at least | saw it, will check it properly after the lunch rush | ohhh that
is gorgeous. printing it as we speak | wild week. two clients cried, one got promoted, boiler
died | i'll record it sunday when the kids are at their dad's | Approved. | Tarn Valley paid
this morning, 3,600. | watched it twice with the sound off and once with, yep, happy | they'll
bring the vaccination card along on the day, she told me in the park | I've a feeling J. moved
to Portugal, she taught geography | Just so you know the Petersons paid this morning, in cash of
all things | I've got the tenancy bloke on the other line, he says fine by him | I'll drop the
signed copies through your door on my way home | ok i've found the missing page of the plan, it
was under the dog | Second fix is done so whatever happens the client can't say we were late :)
| My apprentice put diesel in the petrol van. That's all. That's the message. | Signed up with
that big contractor, so I'll get regular work till autumn. Chuffed!! | photos come tonight,
kiln's still too hot to open | Looks grand, go ahead. | fyi the wick company rang, apparently a
strike at the port, box arrives whenever | My accountant's happy with the table btw | yep that
table's what I needed, closing my laptop with a smile for once | power's out in the whole
street, so nothing from me till it's back | the professor bought it!! crankset sold | Approved.
Both of them. | turns out the Penzance lady has a holiday flat in Rotterdam. I'm saying nothing
| Nan is over the moon with how her quilts look, she's shown the whole bingo | I'll get you the
better microphone take tonight, kids are still in the shed | Yep, that's the one. Happy with
that. | btw we've moved, it's 4 Mill Lane now, phone's the same | Fun fact, the mayor's wife
bought two cakes yesterday. No idea if that's useful. | Ha, the rain man answered. He's coming
back in May, says he likes us now. | will do it when im back from the vet | The 1890 viola is
sold, by the way. To a lad from Oslo, he cried. | watched it with the whole street last night.
you could hear a pin drop | Hm. Will have to ask my wife about that one. | He's taken it
down!!!! I could kiss whoever wrote that | I'm on the road till tomorrow, will look when I'm
back at the brewery | I laughed out loud on the train. You even kept the cracker. | In court
until four, I'll come back to you on that. | good question. let me sleep on it, I'm plastering a
ceiling | read it twice, all fine, signing it with her in the kitchen tonight | letters are all
in the boxes, did it on my way to work | i'd have to ask my wife that, she's at her sisters til
tomorrow | Sent it off as it is. My daughter says you're wittier than me 😂 | He came, he hummed,
he fixed it. Nice fellow. | 95 was cheap apparently. two calls in the first hour | well well,
710 landed this morning | So the hairdresser downstairs is expanding into the florist's, funny
how that street keeps changing | Keys for Orchard Lane will be under the blue pot as usual |
first lambs this morning!! three. nothing else is getting done here today 🐑🐑🐑 | sold 19
already!!! 🌊🌊 | They paid. Took them 36 days. | Our alto soloist has had a little boy, both
well, the whole choir is knitting. | read it to my mum. she cried. so that's approved i guess |
mina sends her full legal name tonight, she's on a boat | interesting fact, the new copyright
form is two pages shorter than the old one. progress | ah kath's hip went well btw she's hame |
That poster. Chef's kiss. Print away as far as I'm concerned | School says the kitchen has a new
oven since Monday. The dads will be unbearable. | blue folder's on your step. under the pot. dog
knows about it | Read it through twice. Reads as if we were sensible people. All correct. |
Brass contest was Sunday, we came fourth and one of the trombones proposed to the judge 😂 | I'll
get you the head's signature tonight, she's hiding from me | First proper sunny day and we sold
out of iced lattes by eleven | I'll be at the trade fair until thursday, phone mostly off | fyi
the wifi at the cafe was down this morning, back now | Uploading the rest of the receipts
tonight | We got a 5 from the hygiene inspector!!! 🎉 | the bakery across the road is closing
apparently, sad really | Pie pics are in the folder called PIES | Not sure yet if we'll do
breakfast in summer. Margins are so thin on eggs | spoke to the team, they're all fine with the
easter plan | New number from today, old phone drowned in the dishwasher | golf club's got the
offer, they'll discuss it at committee | Might look into a second van one day, Paul keeps going
on about it | Just so you know, I'm in Lisbon until Sunday and slow to answer. | Raw tracks for
the next one will come tonight, Dan is still uploading his side | Hit 10,000 downloads this
morning!!! 🎉🎉 | Etsy has changed the seller dashboard again. Everything is somewhere else now. |
fyi my new address for login stuff is team@plumandpaper.example, the old one still forwards |
the otter is on my laptop now, three people in the café asked about it | A competitor put out
nearly the same app last week. Half the price. Ugh. | Put the missing clip for module 5 in the
folder, it's called final_FINAL2 | At the dentist till noon, will look at your question after. |
My accountant is retiring in the summer. Twenty years, feels strange. | Apple approved 3.0
overnight, took them nine hours only | on a ladder right now, will look at it later | I'll send
the photos tonight when the kids are asleep | The receipts are in the mail, should reach you in
a couple of days | We're thinking about a second van next year but nothing decided yet | fyi the
bank changed its export format, looks a bit different now | away from thursday, back on the 23rd
| Just got on the train, seat's fine | My colleague Aoife will be in this chat from now on as
well. | New phone number for me by the way: 0117 496 0033 | finally sun over the yard. bees are
out | Newsletter went out at 9, 41% opened it already, best ever | landlord came round this
morning, he's selling the building apparently. not a great day | february receipts are in the
shared folder now, incl. the petrol ones | read the draft on the bus, love the bit about the
goats | Lily's back from Cornwall, so you'll be able to get hold of her again | new templates
are in the drive, folder is called replies 2026 | pics for it uploaded, 9 of them, a few are a
bit dark | You should have the login by now, I put it into the form on Monday evening. | that
loud bang around minute 20 is only the dog knocking over the tripod | I'm in the workshop until
3 with the planer running, won't hear the phone | Memo 4 has a dog barking in it, sorry about
that | the wav file is uploading, takes an hour | found two more in my coat and sent the photos
to your address | new password is set, you should have the invite | Castle Hotel has paid at
last! | my partner will answer that, he does the prices | they've called me themselves, they'll
write to you about a day | My mum has read the checklist and said she understood every word of
it. | Tom's sheet is in the blue folder now, he'd left it in the van | Signed the letter and
posted it recorded delivery on my way to the studio. | visit log for Mrs Abbott is complete now,
my colleague filled in the last two days | I called the lady with the broken shutter back, we
sorted it out on the phone. | supplier says oak frames are back in stock | lens receipt is
uploaded, was behind the printer | fyi St Mark's parish paid half | Drawings from the architect
came in at last, I dropped them into the Sandringham folder. | Tenant in 4B has paid half in
cash, I wrote her a receipt. | The new couple signed, I scanned the lease and mailed it to your
address. | fyi the gas bill came today, scanned | Paid the plumber in cash, £85, the slip is in
the shoebox with the others. | I called the chimney man and left a message, he'll ring you back
directly. | The new mattress arrived for room 3, so the photo can be used as it is. | Just
dropped the keys at the locksmith's, he copies them while I do school run. | spoke to Mrs Yates,
she's fine with the date | The accountant wrote that she can wait another week, so no panic on
your side. | Bank export for March is uploaded. | Mrs Okafor's boots arrived back this morning,
unworn | The bride called me just now so she has her answer about the favours. | customer sent
photos of the seam, put them in the chat above | pasted, and the first order came in over lunch
| supplier just rang, the fig ones are stuck in customs again | partner loves the green, it's on
our fridge now | The chap who gave us one star came back in today, had two coffees and
apologised. | sorry, flat out with lambing this week, will get back to you | 42% opened it, best
ever! | The speech went down a storm, two people cried and the mayor asked for a copy. | The
editor emailed me, she's called Moira Finch and she's happy with 700 words. | The gallery has
repainted the whole back wall overnight, it looks wonderful with the big canvases. | Mailchimp
has locked me out again, their helpdesk wants a scan of my passport. | The bank finally sent me
the creditor ID, it's in the shared folder under SEPA. | Sorry about the noise on that
recording, the coffee machine was right next to my phone. | Just so you know, the Hendersons
paid me in cash last night at the club. | The trainer confirmed both dates. | Good news, we got
another £500 from the Rotary club yesterday! I'm still smiling. | my daughter took new photos
for it, uploading now | The fund's officer phoned, and she was very pleased with the concert
pictures. | Our vice chair won't stand again, she just told me | Went to see the Methodist hall
today, lovely light and the heating works! | Posters are up all over town, even the butcher took
one | fyi my accountant Deborah may ring you about the Stripe fees, she's nice | re-recorded
lesson 4, it's uploaded | the platform people told me they'd doubled my storage. finally |
Build's uploading now, says 40 minutes | Voice memo for mail 3 is in Telegram above. Ignore the
barking. | handout got a nod from the care home manager | Stonemason's wife cried at the ending.
Good sign I think | coupon is set up in the shop, FLUFF10 | Showed the video to my sister and
she cried, so I guess it works! | breakfast's included in Bath after all, nice | Oakfield House
rang me, they liked your lady a lot | I've signed it | The landlord's secretary says he reads
his post on Sundays, apparently. We'll see. | Everyone here loves the font. Even Carol, and
Carol doesn't love things. | tested it on my phone, works fine | It's on the head's desk,
governors next | The password for Mailchimp is same like before, my daughter has tested it. | I
have today signed the rent for the second salon! From May we are two. | got the college job
signed!! three weeks of painting over easter, lads are buzzing | sorry went quiet, phone went in
the mixer. new one works, same number | inspector's been, passed first time, certificate's with
karen in the office | dropped the signed delivery notes through your letterbox, 14 of em, two
are a bit muddy | lovely review on google this morning from the stair job, made up with that |
ground's like soup so we've lost two days, nothing else changes, plans with bev | digger's back
from the repair shop, cost me an arm but we're rolling again | For your information: Mr Lind
received the replacement lamp on Monday, the courier has his signature. | Landing page had 212
visits and 9 calls since Thursday. | My passport arrived this morning, number and expiry date
are in the travel folder. | The surveyor came, measured and found no damp. That's a weight off
my mind. | first 5 meetings went really well | client loved the spanish quote | sent the bank
pdf to Marie this morning | half the team down with flu, slow week | spoke to Keller, he expects
your call | two receipts still at my accountants, coming later | timesheets are handwritten this
month, printer died | we won the local food award!! | bit noisy that recording, wind on site |
new oven finally in, baking again | sorry, at the vet w/ Rufus all day | logo files are in
dropbox now | 12 pics uploaded to the shared drive | The hotel in Porto wrote to me directly and
confirmed the late check-in. | The new oven arrived yesterday, and the whole street smells of
sourdough. | Our web host is doing maintenance tonight, so the site may be slow until the
morning. | There is a noisy part around minute twelve of the recording, that was the coffee
machine. | Carol updated the hours sheet herself and signed it, so nothing is missing from her
side. | A group from Kassel read the German tour page and booked for 30 people! | Bea has typed
the March hours into the sheet, all carers are in | The client who wrote about the dead links
says they all work for her now | Great news, our new mechanic came through the LinkedIn post! |
January card receipts uploaded, all 23. One is a bit crumpled. | Priya is still picking through
the photos on her laptop | list is up, 62 names, some of them know me from the flower market |
FYI the Hendersons paid this morning | tickets came through, printed and pinned to the fridge |
read it on the bus, really like the headline | We got the lease for the second studio!! So happy
| found the last recipts in my gym bag and uploaded them, think thats the lot | Mad day here, 14
cakes to ice and two of us off with flu | gave you the login just now | my passport's good until
2031, scan is on its way | Ines came back from maternity leave on the 2nd, her contract is in
the folder | bank statements are in the drive now, all twelve | heads up, the second file has a
lot of wind noise in the middle | I've got a railcard, the number's in my profile | the Carver
invoice got paid this morning btw | audio's uploaded, sorry about the barking | Read the draft
on the bus, it made me smile | Customers seem a lot happier since you took over the inbox |
Pages 14 to 20 are upside down in the scan but you can read them. | The photographer sent me
everything last night, I put it in Dropbox under 'tailor spring'. | The photographer's pictures
arrived. 30 of them, all in the shared album. | The booking page is working again by the way.
Had two bookings overnight! | the original was written by my dad, hence the odd spelling in
places | had a look at the draft you shared, reads really well so far | I'm under a car till
three, will look at it after that | tickets are in my inbox now | sorry about the noise on the
tape, they were mowing outside | dropped the last 9 receipts in the folder | Tomasz's sick note
has come, it's with the others in his folder | fyi Marlow Joinery paid this morning | There was
a second recording, but the solicitor's typist has already done that one. | Thursday's gap has
filled itself, somebody rang. | my niece is doing the TikTok stuff | list is at 1,140 now, mad |
Kieran went with somebody else. Happens. | Harper paid this morning, just so you know. | the
Delgados sent the form back, it's in their folder | episode 8 gets recorded on Friday | The
accountant asked for the fuel receipts too. She's had those from me since Friday. | Venue rang
me back. They still have all twelve rooms and the barn. | Mrs Pell is happy to write something |
Merchant rang me, the pallet leaves their yard tomorrow. | their sales guy is ringing me about
that at lunch, I'll know more after | The bookkeeper did the Leeds lads' expenses on Sunday. |
the landing is on the second page of the Pell Street sketch, in case you wondered | Fenwick paid
the lot, saw it on the bank this morning | Mrs Odell got the parking permit for our van off the
council herself. | my wife has the mobile on Saturday, so that day was never the problem |
Oakley's shed is listed by the way, the planning officer has no objections | The Pritchards'
neighbour wants a gate too, but my brother is pricing that one. | Kowalski signed the completion
sheet, you'll find it in the job chat | bank reference for the tender should land in your inbox
this afternoon | Took the sheet to the architect and she had nothing to say against it. | the
toll receipts went straight from me to the accountant last week | Pics were taken under the new
lamp so the colours are true this time | the hot cross bun post is up, lena did it on the train
| fyi Tom takes Saturday morning, we sorted that between us | Greek olive people write in
English now, so their mails are no problem any more | bride is vegetarian, her family isn't.
You've got the numbers right though | just mailed you the logo for the menu, the green one | the
allergen sheet for the bread is hanging in the kitchen, Ana did that one herself | Two people
came by the shop about the job, I told them no already. | printer says he needs three days |
I've ordered the napkins myself on Monday so that's covered | That nasty review from Saturday
has vanished btw | My accountant does the January books himself. You have February, as we said.
| My nephew is doing the shop window lettering himself, so that side is covered | with a client
till 3, I'll look at them on the tram home | that Daniel has taken his one star down, we had a
good talk on the phone | only two addresses bounced with the newsletter, both were old ones
anyway | Just so you know, our tax lady is away until the 20th | Lowell's second instalment came
in this morning, 450 | Aoife signed yesterday | We sold out of fig again on Saturday, this time
the site noticed in time | the price list is at the printer's already, my sister dropped it off
| the hotel in Leeds sent the confirmation to me as well | The second applicant rang me herself,
we've agreed on Thursday already | all 35 lamps have been photographed now, daylight, no flash |
Jonas at the bank has the figures, they're happy with them | I used to do all the codes by hand
at midnight. mad really | the jar people just phoned me, nice chap, says he knows you lot now |
my neighbour says I'm too cheap with everything. he says that about everyone. | My sister
cancelled her party, so at least I'll be awake on Sunday. | Please don't cancel the train,
whatever my partner writes to you. We are going. | Three people cancelled on me this week
already, must be the heat | Heard the rumours about us giving up Graz? Not true. Keep going as
planned. | Etsy mailed about a fee receipt. It was the one I'd been missing, filed it. | for
whoever tests it: the old Samsung gets warm, that's the phone, not us | The fridge hum in the
bee interview... I've decided it's atmosphere. It stays. | three parcels came back this morning.
Refunded them myself before breakfast, so that's that | the accountant got her February sheet
from me on Friday, she's happy, amazing | If I were thirty years younger I'd apply for that job
myself, honestly. | Funny, since the form's been broken people actually phone me. I rather like
it. | Everybody says I should open a second shop. Everybody isn't paying the rent. | Train
strike again next week, I read. Good thing I've nowhere to go. | someone from the tax office
rang, only wanted to know our new address. Sorted. | Funny, I used to write all those invoices
by hand on a typewriter. Three carbon copies! | My cousin offered to rebuild our shop from
scratch. I said I'd sleep on it. | Our accountant is getting married in May and we're all
invited. | I should really get the books done some day. Not today though. | Everybody in our
street is on Instagram now. The cobbler dances in his. | what does a newsletter cost with you,
roughly? | I'm at the dentist until 2 so won't be able to pick up | Pictures uploaded. 12 of
them, the blurry one is on purpose | fyi the cash receipts are in the second folder, the green
one | heads up, the guy at Zander hates phone calls before ten | are the people who do the work
all in Germany or where do they sit? | ok, having a look tonight | what does a transcript of an
hour roughly cost with you? | hours sheet for the lads attached | I'm in the workshop till four
and don't hear the phone, writing is better | What do you charge for cutting audio, is it by the
minute or per episode? | Do you work with people in Scotland too or only on the continent? |
logo_final_FINAL2.svg attached, that's the real one | What does a translation of 6 pages cost
with you? last year i paid 180 elsewhere | The plugin is WooCommerce 8.4, installed June 2023.
Login's in the vault | our shop number is 24 April Street btw, not 42, in case the courier asks
| Do you people work on Sundays or only Mon to Fri? | ok, got the transcript at 9.58, will read
tonight | Fine by me. I'm reachable 8 till 10 in the evenings, if questions | heres the bank
statement for 1-28 feb | do you guys take a cut on the hotel price or is it a flat fee | Out of
curiosity, is the newsletter text written by a person or by an AI? | Is rush work possible with
you in principle, and what does it cost on top? | Do translators sign an NDA? My client asked
and I had no idea what to say. | Can I pay by card or only bank transfer? | when your people
ring my leads, which number shows up on their phone? yours or mine | Just wondering whether you
could handle Scottish accents, our next chair is from Aberdeen lol | Are you VAT registered in
Germany? Need to know whether your bills come with reverse charge. | There you go, the two
missing fuel receipts. Found them in the glovebox. | For the translator: we always call it "feed
hopper", never "funnel". Here's our glossary. | hours_march_wk1.xlsx that's week one, everyone
signed | Passport no. and my frequent flyer card as a scan, for the flight | Audio's uploaded.
Speaker A is me, speaker B the lady with the cough. | are the people who do the work in the UK
or all over? | How does this work with the price, do I pay per hour or per job? | Tray 14 has a
cracked lid by the way, the slides in it are loose. | Here's the insurance certificate you were
after | Two of the sixteen are left-handed, thought whoever does the list should know | my
passport's expiry is 2031-08, in case the hotel wants it | Are you lot around on Good Friday or
is everything shut till the Tuesday | can I pay by paypal | do you charge VAT on top of your
prices or is it in there already? | whats the weekend surcharge again | Timesheets attached.
Joe's is a photo of a napkin, sorry | is there a minimum order? | Is there a rush fee if I say
tomorrow? | here's the bank statement you were missing, pages 3 and 4 | what are your hours |
Which languages can I write to you in? My business partner only really types in Polish | your
invoice for January says 'handling 4.50', what's that for? | Are you insured if a figure in one
of these statements turns out wrong? | Photos of the box from the customer, all five, and her
letter. | If one of your people says something daft to a buyer of mine, who's liable? | do you
take a cut from the tradesmen? honest question | Her email's amrit@dhillon-studio.example,
surname with an h after the d. | Who are 'providers' exactly? Employees of yours, freelancers,
students? | Do you folks have a price list somewhere, I keep guessing | do you lot work weekends
or is it strictly mon-fri? | Your own bill for last month says 'handling', what's in that? |
Attached the oil bill, which turned up behind the bread bin of all places | Depends. Is it
dearer if I need it quick? | another 14 receipts, sorry about the coffee on the third one | Fyi
the boiler is a Vaillant, 2014, serial number's on the picture | Quick one, do you charge by the
minute of raw audio or by the finished episode? | Can I pause my account over the summer without
losing the history? | Just so I understand how it goes: if the carrier refuses, do I still pay
you? | How late in the evening can I message and still get a human? | For the payroll: Jo was
off sick on 2 and 3 March, doctor's note attached. | Hours for Feb in the attached sheet. Column
D is what counts. | Photos of my notepad for the stairwell, sorry about the coffee | Declan's
missing sheet, found it in the van. That's the full set now | Delivery on that site goes round
the back, the front gate is chained | Do you charge more for things done over the weekend? |
quick one, do your translators sign some kind of NDA? my client is asking | Where does my bank
data actually sit, servers in the EU or the States? | Are you lot reachable on Saturdays or only
weekdays | Can I get your own invoice monthly instead of one for every job? | do you lot work
weekends? | ok, will look it up tonight | how does it work when I don't like the result, do I
pay anyway? | where do my bank statements actually end up, is that a server in the EU? | what's
the surcharge if I say tomorrow? | Password for the site is with my nephew Arun, he knows
someone might ring | I expect they're having fun with Mr Pugh's accent. Even his dog struggles.
| For whoever's writing: the lambs came last night, seven of them, and all doing fine. | Got it,
I'll have a read with my tea | Just so they know, "pk" in my handwriting means packet, not pink
| fair enough, sounds good to me | Hours for everyone are in the folder now, Tom's scribbles
included | For whoever's on it: the mill in Bradford only picks up the phone after 2 | Her
surname is Szymańska, with the little tick on the n | Voice on the left is Gary, the one who
coughs is me | Do weekends cost more with you lot? Just so I know for the future | Just uploaded
the second photographer's folder, 640 files. | fyi the florist only speaks German and hates
voicemail | do you lot get commission from the rental companies? just curious | FYI the Rye shop
closes Mondays and Tuesdays, so no point ringing them today | I've been told Norwegian customs
are a nightmare at the moment, fingers crossed eh | Had your February invoice, paid it this
morning | Do I pay per piece or by the hour with you lot? | My insurance certificate's in the
shared folder now, runs till November | here are the pics of the teapot and the box it came back
in | Contract for Northgate is in the folder now, signed version, 14 pages | the squiggle on
page 8 is a 4, always is with me | seen it, reading tonight | Is it only English and German you
handle or would Turkish be possible in principle? | Do you charge extra for handwriting that's
been rained on? | Can I cancel any time or am I tied in for a year? | who ordered the payroll
thing? wasn't me, maybe Dave | that one's not from me, fyi. Think it's the other Marlowe, the
upholsterer | My customer loved the piece about the beeswax candles, she's framed it in her
kitchen! | Just so you know: I sent the February reminders out myself last night. | Does one
person handle all my stuff or does it get passed around? | Where are the recordings stored once
you've typed them up, and for how long? | fyi the shop in Bath is open again since Monday,
business as usual | How do you charge for rush jobs, is it a flat fee or a percentage? | The
parcel with the receipts came back to me, wrong postcode on my side. | do you people work bank
holidays or not | We got the bakery contract, by the way. The presentation went down a treat. |
Just so you know, we're shut Wednesdays, always have been | How do you actually pick who gets
the work? Lottery? | We moved in January, the new address is 14 Tanner's Row, same postcode | Is
there a surcharge on Sundays or is that the same price? | do you charge extra if it's not a
working day? | What happens if I don't like the result, is there no refund at all? | is weekend
work pricier or no difference? | there's no minimum term, right? I never sign up for a year |
How long do you keep my files? I wouldn't want receipts lying around forever | Never used a
thing like this. Is the price fixed up front or by the hour? | Payroll is finally done, I did it
myself last night and hated every minute. | do you people charge extra when the receipts are a
mess? | I was ill for two weeks and nobody missed me, ha. Back at the workbench now | What
happens on your side if a provider can't finish, does somebody else step in? | bank statement's
in the folder now, took me ages to find the login | fyi the Kowalczyk in row 12 is spelt with a
z, my handwriting is a crime | what happens to my recordings once they're typed? asking because
my clients are patients | I'm on a building site till 5, no signal, text is fine | my colleague
Ana drops the paper receipts off thursday about 10 | Is it more expensive if I only need
something once a year? asking before I ask | Spent the whole morning typing in 200 business
cards. Fingers like sausages. Done though!! | My sister used you for her books, she says you're
all in Leipzig. True? | Sent the contract on to Madrid this morning. They signed. | Newsletter
went out at 6, wrote it in the bath. 44% opened it already. | What happens when the person who
takes my job falls ill halfway? | public liability's attached, they always ask for ten million
don't they. expires November
""",
}
