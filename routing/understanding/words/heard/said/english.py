"""What people who write English ask and answer of work in play; from what was heard."""

from __future__ import annotations

SAID = {
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
speakers, one of them mumbles | both | the blue one | Couldn't tell you off the top of my head,
put down a dozen and we'll see | from the 1st, full time, 2,650 gross, no kids | under 'sales',
there's a tab called old, that's the one | as per usual, whatever we paid last spring | sunny
one obvs | tell em first box is free, then 18 quid | the one with the wages | mon | hmm neither
really. well, the social thing comes closest | B | ehm it's the one with the green chairs on it
| aisle, long legs | 14 yes (attached), 15 I'd have to look under the car seat | 7, no wait, 8
with the apprentice | whichever's cheaper | 1,240 plus vat I think? check the quote | British
obviously, we sell tea | https://sheets.example.com/d/prospects-spring | from the 19th | like
me: a bit daft | spanish n portuguese | no rush at all really | the one ending 4471 | smoothed,
I swear too much | the first one, calling people | me. 0700 something, it's in the signature |
Wendy (chair), Oleg, a Dr something from the council | god no | no idea, ask my wife | depends
how they ask 😏 if friendly give it | dunno, what do people normally take? four? | before the
fair on the 26th | friday would be great | just "Maud and the hens" | word is fine or whatever
opens on a mac | Her mobile, the landline has been dead for years | before the 19th if you can
manage | yes with vat. and send it to his office not the site | friday | both, 38 for half an
hour and 70 for the full one | No rush really, whenever you get round to it. | the second one,
the newsletter | fri | by noon tmrw would be good if poss | the invoicing one |
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
problem | Hakan was off from the 9th to the 13th of February, came back the Monday after | the
first one, an invoice, and by noon on monday | eod today, he's getting cheeky | in ten days | on
the first of every month, it's a standing thing | as soon as you can, it's costing me orders |
03/27 works for me | oh no rush at all, it's for the 2027 catalogue | tmrw 3pm pls | this friday
please | january, and february if it's no extra | by easter monday, I've got people over till
sunday | from the 18th onwards | hmm the end of next week, I'd say | twice a week, tue and fri |
350, well max 400, last one from november had 600 and no one finished it | between 10 and 12
tomorrow, roofers nap after lunch | no later than 20 march, plant fair is the 28th | before the
weekend, so fri 1800h | tonight would be great | I think 31 april, the tax lady comes early may
| porta, as long as there's a lift. my knees | sunday at ten in the morning | 300ish, not more |
no hurry at all with that | 9.30, same as in winter | asap, our contract with the old laundry
has run out already | time off | the 24th would do | second one please | thursday next week |
du, we're a casual place, people walk about in socks here | 4920 like always | the speckled mug,
from the side | just the one | Mine. Tom Garrity, owner | Feb. | the three. six would scare him
| Name and role. No company. | yes!! keep it, that's the funniest bit | obviously the dog stays
| portrait pls it's for reels | There is, it's on the letterhead, you could nick it from there |
Morning. CFOs don't eat. | cello cello cello | Both. PDF for him, spreadsheet for me | yeah 14
days is fine | Blue ones, RAL 5010 | net 12.5mm, not the 9.5. sorry | no idea tbh, whatever you
did last time | Net of waste, and leave the skirting out | Scans are fine, she bins the paper |
just white. no shadow | Refund. she's been messed around enough | keep it. strap's part of the
deal | UK only, I've never sold past Dover | B, but crop the dog's bottom out | order number is
7719 i think. or 7791. the one from Cardiff anyway | soft grey, the white makes them look like
medical equipment | She's had it since 20 January, I looked it up. | no voucher talk in public
pls, they all want one then | the short one, long one wouldnt fit round the wheel arch anyway |
neutral pls, the green was my ex husband's idea | 14th is grand yes | 1987, though my dad would
tell you 1986 | half two on the 24th, not a minute before, I'll be strimming | no refund. offer
her a bacon sandwich if she ever comes back | 150. over that ring me | From you please, that's
the whole point 🙏 | Two. And it is held in the scheme, the certificate number is in my mail of
last week. | not yet, wait till the couple signed | tuesday 10am gwen's mum will be there, mind
the geese | jan AND feb, they're on the same pdf | yep 19th stands | immersion heater, in the
cupboard w the hoover | the wee one | 11,240 and some pennies, all from pots, nothing from
teaching | one. they'll be back | no it's a week after, the 21st | the one with the kelp 🌿 | aye
fine, not before 8 though | the second one, 14 june | That'd be me, the chair had to let the dog
out | God no. They'd die of shock, literally in two cases | b&w inside, colour outside | A5,
folded | the same as last time, Packwell | 20th is fine | me first please, I want to see the
pork price | Three on the bar and one on glasses | full, but I'd take part for the right person
| yep all of them | Saturday 10am, that's when people get hungry | SK19 TBO, it's a Citroën H
van conversion | The pale green one, like on the mug | no cut it | Monday 10am | It's 14 days
officially but I go up to 30 if they're nice about it | 11 and up. Anything older can stay
broken. | Kajabi, moved in January | same as last year, 24 | Yes every couple of minutes please
| Class is Thursday the 19th, so the evening before at the very latest... let's say Wednesday |
five, plus my nephew on Saturdays | 130ish, breakfast would be nice | yes every minute or so |
No, take them off completely | as far as I know, if there's a hole it's the diesel | Kestrel
Joinery Ltd, 3 Mill Lane. Attn Mrs Obi | German and Portuguese | Tue 24th 11 am suits me |
Informal, definitely. Everyone in our hall says du to each other, even to the grandparents who
only come to watch. | The one with the wet poodle, please. His owner has signed the form, while
I'm still waiting for the other two. | Yes, one every minute or so would be lovely. I have to
find the good quotes again when I cut the radio piece, and the recording is almost two hours
long. | That would be my brother Tom, since he packs the parcels and knows nearly every one by
heart. You can reach him at tom@fernhillcandles.example, he usually replies before noon. | Only
for those with a yearly pass. We tried it with everyone last autumn and the loyal ones were a
little hurt, so I'd rather not repeat that. | She did twenty-seven and a half that week. She
swapped her Thursday with Ben, which is why her sheet looks a little odd. Sorry for the muddle!
| I'd go with the recipe, it sounds much more like us. My wife read both over breakfast and
picked the same one without knowing, so that settles it. | Let's give them fourteen days. Most
of my customers are older people who pay at the bank counter, and I really don't want to seem
pushy. | My meeting with the bank is early the week after, so having it on Friday the 20th would
be perfect. That leaves me the weekend to read it calmly with a pot of tea. | Next Wednesday
would be good, because I fly out to see my daughter the day after. My bookkeeper would then have
a whole day to look through it too. | Up to 140 pounds with breakfast would be fine with me.
Last year I paid 125 in the same street, so there ought to be something. | Germany, Denmark and
the north of France would be enough for us. Anything further away gets too expensive with the
lorry, we worked that out once with our haulier. | Please keep the newer card and let the older
one go. Everything from before 2022 was copied by my late uncle, and he was not very careful
with house numbers. | Two would be plenty, I think. We're a quiet office of three people, and
more than that would look as though we had nothing to build. | Aisle, please, my knee needs
stretching now and then. I don't mind which row it is, as long as it doesn't cost extra. | Three
is my limit, because I drive between them and the roads out here are slow. Mornings suit me
better than late afternoons as well, if that helps you plan. | Relaxed and cheerful, the way
you'd talk over the counter, but without emojis. Our customers are mostly commuters who want to
know quickly when the bike is ready. | No, it can go. Two clients quoted the old prices at me
last week and I felt obliged to honour them, so I'd be glad to see the back of it. | The short
one will do. The long version has eleven columns for shipping classes, and we only ever send
small boxes of tea anyway. | The landline, 01273 555 018. My mobile was only ever up there
because the builders had cut through our line and it took a month to mend. | A line of its own,
as I like people to see what they are paying for. It was 46 miles there and back, at 45p each.
Thank you for checking! | That's Professor Lindqvist, who joined us late because of the trains.
You spell it with a q and a v, and she'd like to be named in full. | That was the new mixer bowl
and two whisks for the bakery. I've lost the paper one, but Harrow are sending me a copy, so it
will turn up in the folder shortly. | Q4 pls, Q1 isn't even over yet | 14. We used to give them
30 and then everybody paid after 45, so two weeks it is. | B, definitely. A sounds like a poem |
20 mins, phone. nobody wants me turning up at theirs for a first chat | ill, he brought the note
| Exchange first. If they insist then money back, but only up to 60 euros without asking me. |
Factual. My patients are mostly people fresh out of surgery and they don't come to a physio for
emojis. | the new one, 14 Millbrook Lane, Unit 3 | aisle, hand luggage only | no need, just who
says what | British, our guests are nearly all from Leeds and around there | Portugal and Spain
to begin with. Italy only if you find fewer than five, because the freight from there nearly
killed us last year. | Monday the 16th, first thing, say 8 am | Just "Ruth from Loop & Skein".
No company name on top of that, people know me. | go ahead | Four I think. Three if that's too
much for what I've paid | My wife, Anneke. She's got her own login to the portal and honestly
knows the numbers better than I do. | end of March is fine | around 4k, 5 if it comes with
servicing | Different people. One's the vet in Ludlow, the other is his niece who buys the dog
food. Keep both. | the second. read them both to my neighbour from Kassel and she pulled a face
at the first | Tell them we're shut on Sundays but they can bring the bike in on a Saturday
until 4. | Good morning! They moved offices in January, so it's 14 Kiln Lane, Sheffield S3 8GG
and not the one on my old quote. Their accounts lady sent the last one back because of exactly
that. | Those are all for the scheduling tool we use at the studio, one seat each for me, Tara
and Josh. I signed up three times by mistake last year and never got round to merging them. So
all three belong under software. | I read both out to my husband over breakfast and we went for
the second one, the one with the rhubarb in it. The first is fine as well, but it sounds a bit
like a supermarket. | Three at the most, because the homes are spread all over the county and I
do the driving myself. I once tried five in a day and was late for every one of them. | That
will be my brother Declan, he has the banking app and knows what everyone earns. I'll be on a
boat with no signal for most of it, so please don't wait for me. His number is the one on the
contact sheet I gave you in the autumn. | Up to fifteen pounds you can just decide yourselves,
as a refund or a voucher, whatever they prefer. Above that I'd like to see a photo first. Most
people are lovely about it, but we did have one gentleman who claimed for the same jar three
times. | Real photos, please, and the scruffier the dogs the better. We tried drawings two years
ago and people thought we were a toy shop. | Yes, it really is 65, I know it looks like a typo.
The five extra minutes are for the chat beforehand, and my clients like that I put it in
writing. | I'd say 120 euros with breakfast, as there are two of us and it all comes out of the
same pot. If it's right next to the fair I could live with 135, because then we save the taxi. |
There's a field called "Reference 2" further down on the second tab that we never use, so that's
the place for it. My receptionist still looks people up by the old number, so she'll be happy it
survives. | Leave them out, please. It's for a little family book about the mill, and his
daughter would like him to sound the way she remembers him and not the way the recorder does. |
I asked our neighbour Heike, who is from Kassel, and she said "Sie" for a guesthouse like ours
without thinking twice. Most of our German guests are past sixty, so that sounds right to me
too. | About forty minutes by car, which takes you to the other side of the motorway. Our
members told us in a survey last year that nobody drives longer than that on a weeknight. |
Let's give him the weekend and send it on Monday. He is a decent man who has just had a baby,
and I'd feel bad if it landed while they're all still in hospital. | Tuesday the 17th at seven
in the morning would be perfect. My customers are early birds and read it with their tea, and by
nine they're already out in the beds. | Please sign them as "Ruth and the team". I used to do it
with my full name, but then people started turning up at the counter asking for me personally on
my day off. | The one with the green apron, where he's laughing. The other was taken on his
first day and he says he looks like he's waiting for the dentist. | I think six is a good
number, one for each of the new ceramic glazes. I had ten in mind at first, but then I'd be
repeating myself and people can tell. | It would have to be done by Friday next week, the 20th.
We have an open day that weekend and I've already told everybody they can order online from then
on. | That was my dad helping me out when the van broke down in November, and we wrote it down
as a loan. I pay him back a hundred a month from the spring. The signed sheet is the last page
in the blue binder I scanned. | She did 22 and a half. It's less than usual because her little
one had chickenpox, and she swapped the Thursday shift with Ollie, whose hours you already have.
| We'd go out on Tuesday the 24th and be home on Thursday the 26th. The roastery is closed on
Mondays and I need to be back behind my own counter for the Friday rush. | The Portuguese one,
please. I had a sample of theirs in my hands last year and it held hot soup for an hour, whereas
the other one I only know from their very shiny website. | You can tell them that a full day
starts at 1,450 and that it includes the album. I'd rather people hear it at once than come to a
meeting and get a fright, it has happened more often than I like. | That's Pauline Draycott, our
treasurer. She came in late because of the roadworks, which is why she isn't introduced at the
start like everyone else.
""",
    "status": """
any news on the payroll? | how far are you with the 230 wines | did my voice memos come
through?? | When can I expect the Italian contract? | hey is my train ticket booked yet, need to
tell the client when i arrive | where do we stand | T-14? | has anyone picked up the newsletter
yet or is it still sitting there | are the posts live already? i don't see anything but maybe my
app is stuck | Sorry to be a pain, just wondering whether the February books will be ready this
week. | how many of the 70 have been called so far | is it done | did Hotel Adler get the
reminder yet | just checking in on the grant thing, anything turned up? | eta on transcripts
pls, my editor's asking | Which of my jobs are still open? | so is someone on the inbox right
now or not yet? | whats happening w the homepage photo | just wondering where we've got to with
the phone calls | did the brochure ever come back from whoever was translating it? | any word
yet? | I don't suppose the calls to the care homes have turned anything up so far? | Is it on
its way or has it got lost down the back of the sofa? | when am I likely to see the first draft
| how's it all coming along, mainly the insta thing | Have the flights been booked or are they
still just an idea | what about the february ones, are they finished | roughly what time today
should I be expecting it | anything back from the hotel? | Would I be right in thinking the
website bit is finished and only the texts are missing? | how many have you got through so far |
I'm in a meeting at two with the client who wants it, will I have it by then? | any sign of the
february books? | did the spanish version land in your mailbox yet or is she still at it | Just
wondering where we stand with Ghent | how many have they rung so far | T-110?? | has anyone
picked up my insta thing | When can I expect the list of suppliers, roughly? | I sent you four
audio files on Monday, please tell me all four got through | are the bills out? | what's cooking
on your end, anything ready for me to look at | Could you give me an overview of everything
that's still open with you? | will the wages be done in time for the 28th do you think | Half
done? Nearly done? Not begun? | still waiting on the tickets or did i miss a mail | any news on
the hotel in Leeds? | has the payslip stuff gone through yet or am I going to get angry
mechanics on friday | where are we with the reminders | did the invoice for the Hendersons ever
leave the building? | when can i expect the first draft? | Is T-106 still sitting in the queue?
| I'm off to see the printers at noon, will the French version be with me by then? | Has anybody
picked this up? | it's been two weeks, does the calling bear any fruit yet? | is the thing with
the grants progressing? the council asked me again today | how's the price table coming on | has
the translator got back about the deed glossary | still waiting for an answer who's on my case |
did you get the zip i dropped in here last night? | When's the plane? I mean, have you booked or
not | just double checking that it's on track for tomorrow | where is my february? | I've been
on your case since Tuesday last: do we have an arrival date for the transcript, yes or no? | has
anybody got round to the hotel in Ghent? | wheres my newsletter lol | Did my spreadsheet come
through? the upload bar froze at 98% | I don't want to rush anyone, just wondering whether the
Oslo research will be in before my meeting | How many of the 40 have been called so far | My
accountant is asking when she can expect the february figures, what do I tell her? | Is the
minutes thing still in the pipeline or have I missed it in my inbox? | any word from the
translator? | did the lady from Bath get her invoice | How far along is the shop upload,
roughly? half? | whats the story with the payroll, lads are asking | Has the website fella seen
my files yet, I only got a 'read' tick from Monday | what is going on? | anything new? | still
nothing? | and? | any news | where are we | how far are you | is the polish thing nearly there |
did the hotel get asked for the money yet? | knock knock. taxes. where we at | mums cards, what
letter are we on | has anyone picked up my flight yet or is it still sitting there | can you
tell me whether the sick days are in already | how far did you get with the members, A to where?
| which sermon are you at | do we have an ETA on feb? | have those late payers been poked yet |
it would be nice to see something this week | tick tock 😄 | is payroll on track? people ask me
at the coffee machine | how many meetings did we land so far | will the books be done by the
20th? the tax lady asks | Dear team, might I enquire as to the present state of our catalogue? |
curious if the oven hunt has turned up anything yet | do i get the transcript today or is that
dreaming | hows the calendar thingy going | how many mails are still open in there? | Who is
typing up the podcast, same lady as last time? | The payroll: finished, half-finished, not
begun? | car sorted? | which of the two is coming first? | saw some products appear in the shop
:) how many to go? | coach quote, still waiting or already there? | Where do we stand with both?
| did anybody start on the bridal posts or should i still hold my breath | what's still open on
my side and what's with you? | update on the calls pls | may I ask who is looking into the honey
rules | is someone on it? | so... oak? | when can I expect the form to work again | have the
invoices left the building | any news? | roughly how many pages are through? | anyone bite so
far? | Has Mr Pfeil confirmed Thursday or not. | what will the research cost me, roughly | Could
you tell me by 3 pm today how far the invoices are? I have my bank adviser here then. | who is
doing my payroll this time, Anke or the new one? | still nothing on the website? or is it my
browser | Is anything still open from my side or are you waiting for something? | did the
reminders go out? | any news from the retreat house | When can I expect the translation? The
planning office has already asked twice. | how many of the 11 memos are done | hows the typing
up coming along, are my scribbles legible at all?? | where are we with the books? | wheres my
invoice at? | not nagging but how far along are the books? vat lady rings every day and i've run
out of excuses that arent about the dog | whos doing the polish one? last guy was good | how
much is that newsletter gonna cost me roughly | did u get hold of dawes in the end | is the
hours thing live yet? cant see it on my phone but my phones ancient | when will payslips be
here, lads are asking | sorry chasing again.. keg list? | whats still open w you guys? lost
track of it all | has the reminder to the gallery gone out or not yet | any sign of the menu
translation? | Did anyone manage to get hold of the town hall about the pitch? | What's the
state of play with everything? I've lost the thread completely | how much is the newsletter
going to be roughly? | eta on the wage slips? | is the French version done yet or still with the
translator | did my reminders go out and has anyone paid | Is the transcript coming today? I
need it for the talk at 4 | Who's actually ringing the coach companies, is that Marta or the new
person? Just so I know who to expect a call from. | I've got the client on the other line, what
may I truthfully tell them about the report? | If I may ask, at what hour does the newsletter
leave on Tuesday? | Is Priya still on the payroll one or did it move to someone else? | are my
voice memos with you, and has anybody started? | how far along is the spreadsheet, half? more? |
Could you tell me which of the three are out and which aren't? I've had one angry call and one
payment and can't match either to anything. | Did my correction make it in before the thing went
out? | has the harlan remidner gone out yet | did dr osei pick up? | any sign of life from the
notary? | well, how long do 300 cards take, realistically | Is there a price on the research
already or do you only tell me afterwards | I don't want to be that client, but where are we
with the site? | what does the transcript come to, roughly? it's 47 minutes | who's doing my
translation, the same person as last time? | books? | my editor is asking me so I'm asking you:
when | Who's doing my books then, is it still Marek? | did the Khan lad ever answer his phone? |
how much a month would it be for the posts? | Have them invoices gone out or not | how far
through the cards are you? | When's the show newsletter going? our Jean wants to know before she
prints the raffle tickets | any sign of that puppy page? | Did anybody look into them electric
vans yet? no rush just nosy | how's the shoebox coming on | What's the damage for the Harrogate
train? | When do I get my payslips? | whats happening w the stud fee bills and do you need owt
else off me | Did the reminder to Lindqvist actually go out? Their bookkeeper swears she's seen
nothing | where are we with the Lisbon transcript? | what would the Scottish bookshops list cost
me? | I haven't heard about the letterpress man for a week. Is anyone on it or has it fallen
between two stools? | who's doing the seating tool, and have they found the second sheet | any
news on the train? | Hi, has anybody picked up the february books yet? | I keep checking my
inbox for the Lyon tickets, nothing there so far. Are they booked? | roughly how many mails are
left in the queue from the weekend? | Quick one — should I be expecting the Polish leaflet today
or is that optimistic? | have to dig for that. meanwhile, did Faulkner get her reminder? | Out
of the 30 nurseries, how many have you got through so far? | I'll think about the fees. Is the
stock list in the shop already or not? | which of the bike week things are finished and which
aren't? | I suppose it's too early to ask about the kiln parts? 😬 | Good morning. May I enquire
how far along the recording is? | can i get a rough picture of where all three things are | you
know what would calm me down? hearing that the members' mail is nearly written | car in Cork:
reserved, yes or no? | Evening! Am I right that nobody has written to the Fitzgeralds about
their overdue invoice yet? | does the french wait for the typing to be finished or is it being
worked on in parallel? | Van leasing, is it lying around or has someone got it? | asking my
partner about the seats. how's the jam inbox looking? | Me again. Did the reminder letters leave
the house last Thursday like we said? | oh and the oysters, has anyone found a supplier yet? for
the chef post i'll tell you the day once he's signed | Anything from the reminders? I'm staring
at my bank balance and wondering. | did the bill dated the 3rd go out to Nowak? | when can i
expect the 45 minute interview | who's on the 2nd draft of my mailing? | hey, anything new on
february? it's been 6 days | is the reminder to Stone Bros, the one with 9 march on it, out yet?
| Which cafés have had theirs already? Asking because the lady from Harbour just popped in and I
couldn't tell her | any news re grants? | has the lamb one been posted | hours done? | What's
still open on your side, just so I've got an overview before I go into meetings | how far are
you with 14 | how many of the products are in now? | is the hotel confirmed or are we still
waiting to hear from them | are the new hours live | found anything on the laundry yet | do i
have a seat or not yet | before i say: how far along are the job sheets? | and? how's the
newsletter coming along | When can I expect the French version? | Any bookings so far? how many
have you actually got hold of | anyone on the february books yet? | did those reminders go to
everybody or just the big ones | who's doing the German, is it the same lady as last time? | has
Whitlock's gone out? | where are we on packaging | Halden. Anything? | is the sarah episode
nearly cooked? no stress only asking cos she asked me | how's the hunt for a room going, the HR
lady's getting twitchy | Hi, is anyone actually on ep 40? It's showing as claimed but I haven't
heard a peep | still in the queue then? the hours thing | Orwell: on track? | how far along is
the series, is there a first one I could read on the tram? the gap I'll leave til I've read it |
how many of the 22 have signed by now? | Who's got the cohort thing? Not answering the forum bit
til I've spoken to them directly | who's got my tender folder at the moment?? last i heard it
was 'nearly' | how's the timesheet thing going, any snags? | when's the plasterboard landing?
I've two lads sat on their hands here | any idea whether the caretaker rang back about my slot?
| hows my phone cover thing looking for Easter, all set? | How far along are the receipts?
Accountant's pestering. | is the bathroom quote out the door yet or what | did my letter to the
landlord go out? he's acting like it never existed | any word on the lost parcel to Leeds? |
Hiya, did the stock thing start yet? shop still shows 3 of the green ones | Is someone on the
payout thing or is it lying about | hey what happened with the fridge magnet woman, did she get
her money | Did the box people come back to you yet? all three or just the one | Are my drafts
in yet or am I looking in the wrong folder again | what time tomorrow do I get those square
pics? | did the carrier say anything re the aberdeen chutney? and who do i ask if ur off on
fridays | quick one, is the customs sheet for dubai done or still "swamp" | any news from the
radio people? | where are we at with the coats? the descriptions, not the adverts | Did anyone
get hold of the parish hall yet | Whos doing my logo? Is it the same lady as last time | Did the
paper say if they're running it? | Hiya, is ep 14 nearly there or should I tell people to wait?
| How's it going with the captions, the council lady is chasing me | is that advert running yet
or still sat in the queue | when am i getting the wines | Could you let me know who is handling
the article, and how far along it is? Priya | where are we with my two bits | hello just me
wondering if the letter to himself in flat 3 is away yet or no | and how's the bookkeeping
coming on, anything missing still? | What's the painter waiting for? | Who is it that's doing
the addendum? I'd like to put a name to it | did Brackwater's actually go out or is it sitting
with me somewhere? can't find it | has anyone picked up the boiler thing yet | who's come back
to you for Orchard Lane so far, anyone decent | Any idea roughly when Elm Row will be finished?
The tenants ask me in the stairwell | anything on q4 yet | Good afternoon, could you tell me
whether the customs papers have been filed, and who is dealing with it? | When do I get to see
the preview? Bit excited 😄 | Insurer answered or not? | not nagging but how many have you rung
so far? nell wants to know before she says no to a wedding | I've lost track of what you've got
of mine. Where are we with all of it? | panel people are asking me when they'll get to see it..
| Who's on the leisure centre thing and have they heard back? | Did the subs run go off or not?
Bank shows nowt | how's the menu coming along? | Will the cups definitely be here friday? | Any
bites on the barista ad yet | Heard anything from the council? | who's doing my receipts and
when are they through | Has the golf club offer gone out? Their secretary was in for coffee and
asked | just checking in on the pies | Where are we with everything? | how's testing going,
anything on fire? | Is episode 14 on track for Friday? | Who is drawing the fox, the same person
as last time? | I keep refreshing the folder for the ebook and it's still empty :) | Did you get
hold of the missing Printful invoices yet? | When can I expect to read the first drafts? | are
the prints up already or should I wait before I post the link | How many hotels have you reached
so far, and any yeses? | how's the manual coming along? | has anyone started on the plugins yet
| did Dunmore get their reminder | ETA for the newsletter? | I can't see anything about
Larkfield in the folder. Is it still being written? | Will I have the books on Friday? The bank
keeps asking. | who is typing up the lighthouse interview? just curious if it's the same lady as
last time | You said the van company would get back to you about the tow bar. Have they replied
in the meantime? The trailer is standing in my drive, looking hopeful. | Which tape are you on
at the moment? I'm telling the museum about it this afternoon and would love to say something
concrete. | Have the invoices for the guitar lessons gone out already? One of the mums asked me
at the door yesterday and I could only shrug. | How many of the practices on the list have you
got through by now? I'm trying to picture how full my April is going to be. | The team has begun
asking about payday, as they do. Are you still waiting for hours from somebody, or is the run
more or less together? | I know good research takes time, so please don't feel chased. Could you
just let me know where you are with it and what is still missing? | Has anyone had time to begin
with the posts for the market yet? I've got my cousin here, who helps me with the stall, and
she'd like to know too. | I looked in the sheet this morning and saw about two hundred lines.
Roughly how many of the forms are still to come? | Hope you're having a nice week. Did you
manage to find anything for Edinburgh yet, or is it still early days? I'm only curious, there's
no rush. | I'm back from the mountains, tanned and rested. What does the inbox look like, are
there many mails left that nobody has answered? | When do you expect to be through with January?
I'm putting together my own little calendar for the month and would like to write it in. | I
clicked around the blog last night and most of the old links seem to work again, which is
wonderful. Is that all of them now or are you still at it? | Is there perhaps a first draft of
the letter I could have a peek at? My partner and I are very excited, it's the first one we've
ever sent. | Good morning! My tax adviser rang and asked about the fourth quarter, and I didn't
know what to tell her. How far along are you with it? | I was wondering how the menu is coming
along. The printer is a friend of mine and keeps asking me, always very politely. | How far have
you got with January? My accountant has rung twice now and I don't know what to tell her. | did
the invoice to oakfield go out? | any draft yet? | How many meetings have come out of the
dentists so far? | hi, is the run ready for me to look at or are you still missing somebody's
hours | how many mails are still open in the inbox? | has the tulip one gone up? can't see it on
my phone | Where are we with the gallery? A couple is coming to the studio later and I'd have
liked to show them, but if it isn't there it isn't there. | got my tickets yet? | how many of
the 300 are in | interview 2 finished? | What's the state of the menu? I've got the printer on
the other line wanting to know. | Found anything on the grant so far? I'm having lunch with my
co-owner and she's bound to bring it up. | lost track a bit, what have you still got on your
table for me? | Out of curiosity, which is further along, the team page or the brochure? | Hello
there, I hope your week has started well. I was looking at my bank account this morning and
wondered whether the invoices for the February gardens have gone out yet. A couple of my
customers asked me about them over the fence. | My accountant rang earlier and wanted to know
where we are with the February books. I told her I'd ask, so that's what I'm doing. Is there
much left? | How are the calls with the estate agents going? I've kept my calendar open like you
said, but nothing has shown up in there so far and I'm getting curious. | I've just had our
partner in Seville on the phone, and she is really looking forward to the Spanish terms. Could
you tell me roughly how far along the translator is? No pressure at all, I'd just like to tell
her something. | I met a joiner at the weekend who got a grant for his roof, and it reminded me
that you're looking into that for us. Have you found anything yet, or is it still early days? |
There were about two hundred business cards in that shoebox, so I know it's a slog. How many of
them are in the CRM by now? | A lady stood in front of our door at eight this morning because of
the hours on the website. Are the new ones already online on every page, or is that still being
worked on? | Hi, it's Joanna from the tile studio. Did the airline ever come back to you about
the group fare for Porto? My two colleagues keep asking me and I've run out of ways to say I
don't know. | I know it's only the middle of the month, but with two new people on the team I'm
a little nervous. Has everybody sent in their hours, or is somebody still missing? | I saw the
newsletter draft and it reads beautifully. What about the posts that go with it, have those been
started? | We shipped the last of the sale parcels yesterday and I finally have a minute to sit
down. How does the inbox look at your end, is there still a big pile? | My editor would like to
know when she can count on the farmer interviews. I believe the second one was the long one with
the tractor in the background. Where do things stand?
""",
}
