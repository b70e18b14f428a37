"""What people who write English ask of work in play; as heard."""

from __future__ import annotations

ASKED_AFTER = {
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
should I be expecting it | anything back from the hotel? | how many have you got through so far
| any sign of the february books? | did the spanish version land in your mailbox yet or is she
still at it | Just wondering where we stand with Ghent | how many have they rung so far |
T-110?? | has anyone picked up my insta thing | When can I expect the list of suppliers,
roughly? | I sent you four audio files on Monday, please tell me all four got through | are the
bills out? | what's cooking on your end, anything ready for me to look at | Could you give me an
overview of everything that's still open with you? | will the wages be done in time for the 28th
do you think | Half done? Nearly done? Not begun? | still waiting on the tickets or did i miss a
mail | any news on the hotel in Leeds? | where are we with the reminders | did the invoice for
the Hendersons ever leave the building? | when can i expect the first draft? | Is T-106 still
sitting in the queue? | Has anybody picked this up? | it's been two weeks, does the calling bear
any fruit yet? | is the thing with the grants progressing? the council asked me again today |
how's the price table coming on | has the translator got back about the deed glossary | still
waiting for an answer who's on my case | did you get the zip i dropped in here last night? |
When's the plane? I mean, have you booked or not | just double checking that it's on track for
tomorrow | where is my february? | has anybody got round to the hotel in Ghent? | wheres my
newsletter lol | Did my spreadsheet come through? the upload bar froze at 98% | How many of the
40 have been called so far | My accountant is asking when she can expect the february figures,
what do I tell her? | Is the minutes thing still in the pipeline or have I missed it in my
inbox? | any word from the translator? | did the lady from Bath get her invoice | How far along
is the shop upload, roughly? half? | whats the story with the payroll, lads are asking | Has the
website fella seen my files yet, I only got a 'read' tick from Monday | what is going on? |
anything new? | still nothing? | and? | any news | where are we | how far are you | is the
polish thing nearly there | did the hotel get asked for the money yet? | knock knock. taxes.
where we at | mums cards, what letter are we on | has anyone picked up my flight yet or is it
still sitting there | can you tell me whether the sick days are in already | how far did you get
with the members, A to where? | which sermon are you at | do we have an ETA on feb? | have those
late payers been poked yet | it would be nice to see something this week | tick tock 😄 | is
payroll on track? people ask me at the coffee machine | how many meetings did we land so far |
will the books be done by the 20th? the tax lady asks | Dear team, might I enquire as to the
present state of our catalogue? | curious if the oven hunt has turned up anything yet | do i get
the transcript today or is that dreaming | hows the calendar thingy going | how many mails are
still open in there? | Who is typing up the podcast, same lady as last time? | The payroll:
finished, half-finished, not begun? | car sorted? | which of the two is coming first? | saw some
products appear in the shop :) how many to go? | coach quote, still waiting or already there? |
Where do we stand with both? | did anybody start on the bridal posts or should i still hold my
breath | what's still open on my side and what's with you? | update on the calls pls | may I ask
who is looking into the honey rules | is someone on it? | so... oak? | when can I expect the
form to work again | have the invoices left the building | any news? | roughly how many pages
are through? | anyone bite so far? | Has Mr Pfeil confirmed Thursday or not. | what will the
research cost me, roughly | who is doing my payroll this time, Anke or the new one? | still
nothing on the website? or is it my browser | Is anything still open from my side or are you
waiting for something? | did the reminders go out? | any news from the retreat house | When can
I expect the translation? The planning office has already asked twice. | how many of the 11
memos are done | hows the typing up coming along, are my scribbles legible at all?? | where are
we with the books? | wheres my invoice at? | whos doing the polish one? last guy was good | how
much is that newsletter gonna cost me roughly | did u get hold of dawes in the end | is the
hours thing live yet? cant see it on my phone but my phones ancient | when will payslips be
here, lads are asking | sorry chasing again.. keg list? | whats still open w you guys? lost
track of it all | has the reminder to the gallery gone out or not yet | any sign of the menu
translation? | Did anyone manage to get hold of the town hall about the pitch? | What's the
state of play with everything? I've lost the thread completely | how much is the newsletter
going to be roughly? | eta on the wage slips? | is the French version done yet or still with the
translator | did my reminders go out and has anyone paid | Is the transcript coming today? I
need it for the talk at 4 | If I may ask, at what hour does the newsletter leave on Tuesday? |
Is Priya still on the payroll one or did it move to someone else? | are my voice memos with you,
and has anybody started? | how far along is the spreadsheet, half? more? | Did my correction
make it in before the thing went out? | has the harlan remidner gone out yet | did dr osei pick
up? | any sign of life from the notary? | well, how long do 300 cards take, realistically | Is
there a price on the research already or do you only tell me afterwards | I don't want to be
that client, but where are we with the site? | what does the transcript come to, roughly? it's
47 minutes | who's doing my translation, the same person as last time? | books? | my editor is
asking me so I'm asking you: when | Who's doing my books then, is it still Marek? | did the Khan
lad ever answer his phone? | how much a month would it be for the posts? | Have them invoices
gone out or not | how far through the cards are you? | any sign of that puppy page? | Did
anybody look into them electric vans yet? no rush just nosy | how's the shoebox coming on |
What's the damage for the Harrogate train? | When do I get my payslips? | whats happening w the
stud fee bills and do you need owt else off me | Did the reminder to Lindqvist actually go out?
Their bookkeeper swears she's seen nothing | where are we with the Lisbon transcript? | what
would the Scottish bookshops list cost me? | who's doing the seating tool, and have they found
the second sheet | any news on the train? | Hi, has anybody picked up the february books yet? |
I keep checking my inbox for the Lyon tickets, nothing there so far. Are they booked? | roughly
how many mails are left in the queue from the weekend? | Quick one — should I be expecting the
Polish leaflet today or is that optimistic? | have to dig for that. meanwhile, did Faulkner get
her reminder? | Out of the 30 nurseries, how many have you got through so far? | I'll think
about the fees. Is the stock list in the shop already or not? | which of the bike week things
are finished and which aren't? | I suppose it's too early to ask about the kiln parts? 😬 | Good
morning. May I enquire how far along the recording is? | can i get a rough picture of where all
three things are | you know what would calm me down? hearing that the members' mail is nearly
written | car in Cork: reserved, yes or no? | Evening! Am I right that nobody has written to the
Fitzgeralds about their overdue invoice yet? | Van leasing, is it lying around or has someone
got it? | asking my partner about the seats. how's the jam inbox looking? | Me again. Did the
reminder letters leave the house last Thursday like we said? | Anything from the reminders? I'm
staring at my bank balance and wondering. | did the bill dated the 3rd go out to Nowak? | when
can i expect the 45 minute interview | who's on the 2nd draft of my mailing? | hey, anything new
on february? it's been 6 days | is the reminder to Stone Bros, the one with 9 march on it, out
yet? | any news re grants? | has the lamb one been posted | hours done? | how far are you with
14 | how many of the products are in now? | is the hotel confirmed or are we still waiting to
hear from them | are the new hours live | found anything on the laundry yet | do i have a seat
or not yet | before i say: how far along are the job sheets? | and? how's the newsletter coming
along | When can I expect the French version? | Any bookings so far? how many have you actually
got hold of | anyone on the february books yet? | did those reminders go to everybody or just
the big ones | who's doing the German, is it the same lady as last time? | has Whitlock's gone
out? | where are we on packaging | Halden. Anything? | is the sarah episode nearly cooked? no
stress only asking cos she asked me | how's the hunt for a room going, the HR lady's getting
twitchy | still in the queue then? the hours thing | Orwell: on track? | how many of the 22 have
signed by now? | who's got my tender folder at the moment?? last i heard it was 'nearly' | how's
the timesheet thing going, any snags? | when's the plasterboard landing? I've two lads sat on
their hands here | any idea whether the caretaker rang back about my slot? | hows my phone cover
thing looking for Easter, all set? | How far along are the receipts? Accountant's pestering. |
is the bathroom quote out the door yet or what | did my letter to the landlord go out? he's
acting like it never existed | any word on the lost parcel to Leeds? | Hiya, did the stock thing
start yet? shop still shows 3 of the green ones | Is someone on the payout thing or is it lying
about | hey what happened with the fridge magnet woman, did she get her money | Did the box
people come back to you yet? all three or just the one | Are my drafts in yet or am I looking in
the wrong folder again | what time tomorrow do I get those square pics? | quick one, is the
customs sheet for dubai done or still "swamp" | any news from the radio people? | where are we
at with the coats? the descriptions, not the adverts | Did anyone get hold of the parish hall
yet | Whos doing my logo? Is it the same lady as last time | Did the paper say if they're
running it? | Hiya, is ep 14 nearly there or should I tell people to wait? | How's it going with
the captions, the council lady is chasing me | is that advert running yet or still sat in the
queue | when am i getting the wines | where are we with my two bits | and how's the bookkeeping
coming on, anything missing still? | What's the painter waiting for? | has anyone picked up the
boiler thing yet | who's come back to you for Orchard Lane so far, anyone decent | Any idea
roughly when Elm Row will be finished? The tenants ask me in the stairwell | anything on q4 yet
| When do I get to see the preview? Bit excited 😄 | Insurer answered or not? | panel people are
asking me when they'll get to see it.. | Who's on the leisure centre thing and have they heard
back? | Did the subs run go off or not? Bank shows nowt | how's the menu coming along? | Will
the cups definitely be here friday? | Any bites on the barista ad yet | Heard anything from the
council? | who's doing my receipts and when are they through | Has the golf club offer gone out?
Their secretary was in for coffee and asked | just checking in on the pies | Where are we with
everything? | how's testing going, anything on fire? | Is episode 14 on track for Friday? | Who
is drawing the fox, the same person as last time? | I keep refreshing the folder for the ebook
and it's still empty :) | Did you get hold of the missing Printful invoices yet? | When can I
expect to read the first drafts? | are the prints up already or should I wait before I post the
link | How many hotels have you reached so far, and any yeses? | how's the manual coming along?
| has anyone started on the plugins yet | did Dunmore get their reminder | ETA for the
newsletter? | I can't see anything about Larkfield in the folder. Is it still being written? |
Will I have the books on Friday? The bank keeps asking. | did the invoice to oakfield go out? |
any draft yet? | How many meetings have come out of the dentists so far? | how many mails are
still open in the inbox? | has the tulip one gone up? can't see it on my phone | got my tickets
yet? | how many of the 300 are in | interview 2 finished? | lost track a bit, what have you
still got on your table for me? | Out of curiosity, which is further along, the team page or the
brochure? | any news from the hall? | Out of the eleven people we wrote to, how many have
answered so far? | I haven't seen anything of episode 31 yet, is it stuck somewhere on my side?
| how far are you with my shoebox | Did the tulip mail go out? | How many of the February
invoices are still open? | Tanaka confirmed? | am I still waiting on my list of mails that need
me? | did my recording reach you? | is the sign-up page live yet? | When will I get to see the
first drafts of the lambing posts? | Have you come across anything from the county yet for the
school grounds? | Did the Lacey invoice go out already or is it still sitting with you? | Any
chair prices in yet? | any of the parents paid up yet? | Is the sheet for Quarry Lane ready to
look at? The site manager is getting nervous. | how far have you got with the roof crew's hours
| Is anything holding up the Ridley quote apart from the scaffolding question? | tracking number
for the table? | who's confirmed for the new times so far? | Has Mrs Bishop had her credit note?
She's asking on Instagram now. | When do you reckon I can have the Old Dairy sheet? | e-van
grant, sent or not? | What's still missing from the shop receipts? I'm at home tonight and could
look. | Have you heard back from the roofer yet? The tenant rang me again last night. | any news
on the boiler? | locksmith found? | Who has paid so far? | calendar done? | Nothing from the
glazier over here. Has he answered you at all? | Has the carrier said anything about the Leeds
box? | Anything missing for the rattles? | how many of the prints are live by now? | is there
something I still need to give you before the Swiss papers can be printed? | Mr Banerjee says no
refund yet. Where are we with it? | Haven't seen the Spanish pages yet | Did you get round to
the coffee margins? | Has the Courier said anything about our reopening? | did the tuesday post
go out | Is there something I still owe you for the April issue, or are you all set? | no first
cut of the kitchen reel yet? clips arrive ok? | any names yet? | when do I get to see the first
sketches? | how many of the 60 seed texts are finished? | which papers has it gone to so far? |
Will I have something to practise with by tomorrow? I'm getting nervous. | started on my pics? |
Anything booked yet, or is everyone ignoring us? | ads live? | any word from the lottery people?
| how many have signed up so far? | make any sense of my shoebox yet? | Did the draft go to Ruth
for reading? She's at her desk till noon. | Is there something I need to sign before the direct
debit goes to the bank? | heard back from the leisure centre? | Just checking on the
anniversaries list, I'd like to order the pins this week. | still a gap on Thursday? | Did the
lady with the lost parcel ever write back? | Has Apple said anything about 3.1? | Did the
presets go up on Gumroad? The link still gives me an error page | Midwife's asking when she can
hear it, what do I tell her? | Did you manage to answer the one-star people before they started
replying to each other? | wreath kits live yet? | What does the re-engagement series look like
so far, is anybody opening it? | is lesson 6 in the right place now? | Has Hartley paid yet, or
at least written back? | did the council ever ring back about the tables outside? | anything new
on the review thing | Car confirmed at the airport? | how many teas are done? | Any sketches
yet? Even rough ones, I'm so curious | the timber people are threatening to stop delivery, has
their money gone out? | Has anyone applied for the driver job? | I thought the price comparison
would be here by now. Did something come up with it? | Halfway there with the Italian, or still
at the beginning? The importer keeps asking me. | When I can expect the menu pages? The printer
is asking me. | Did the papers go out to family Sato or lie they still by you? | Is already some
answer from Mr Yilmaz about the new date? | any word from the place in Ghent | how many of the
six have paid by now | alright, did the merchants come back yet on the osb or are they sleeping
| been told nothing since last thurs about the council tender, is the folder nearly there |
anything on the scaffold dates yet? neighbours asking me | has anyone rung in for me this
morning? 6 missed before i handed over to you | wheres the sheet for block c at, QS wants it on
his desk | so will the receipts be at the accountants by friday, he's off after | hows that form
for building control, half the footings are dug already lol | any of them paid up since the
letters went? could do with it, vat's due | quick one from Sam: will mum's house guide be
finished by friday? | hi, where are we with dad's feb numbers? his tax woman rang twice | any
names yet for the dog food? | Has anyone bitten on the podcast pitches so far | Did the members'
letter go out? I haven't got my own copy. | Before I look at that one: how many are left
altogether? | What's left on your side, on both of these? | Haven't heard anything about the
logo since last Thursday, is somebody on it? | Am I still getting the guild speech on Tuesday? I
need some evenings to practise. | How much of the 150 has been spent by now? | What percentage
of the February report is finished, and what is still missing? | Will the Spanish menu be with
me tomorrow as agreed? | How many of the 15 offers have you followed up so far? | Are the wages
prepared? | Which of the eight competitors are checked, and which remain? | Number of candle
descriptions completed as of today? | menu still on track for fri? | where are we with payroll?
| anyone paid after the reminders | hotel options in yet? | how many forms typed | feb finished
yet | has anyone looked at the contact form | did the easter one go out | any meetings off the
list so far? | I haven't seen the flight options for Copenhagen yet. Are they still coming
today? | Roughly how much of the old card index is in the CRM by now? | Is the price page live
already, or is it still in the works? | Where do we stand with the grants for the cider press? |
I was wondering whether the German version will be ready by Friday. | Did the reminder to
Fenwick Joinery go out? | How many of the 45 dance studios have you reached so far? | Have you
had a chance to start on the payroll for the two kitchens? | are the new pictures on the Easter
page yet? | Has Hartley had his reminder? | will the April newsletter be there by Friday? | How
many of the vets on the list have you reached? | did Bea's March hours make it into the payroll?
| When does the first peony post go up? | Will I have the sellers of used total stations by
tomorrow noon? | Before I pick a portrait, how much of the start page is done? | Are the Porto
flights booked, or do you still need something from me? | is the mailing out or still with you?
| T-52? | any news on the books? | has anyone on the list said yes yet | How many of the 90
cards are in by now | Did Mrs Pells invoce go out? | Have any of the flour mills come back to
you? | when can I expect it | how far are the transcripts? | any bites from the list yet | is
the gallery page live already? | Did the reminder to Fenwick go out? | Morning! Where are we
with the February books? My accountant keeps asking. | Are my books done yet? | Where are we
with payroll? The girls keep asking me. | Any bites from the call list so far? I'm trying to
plan my driving. | how much of it is typed up by now? | how's the supplier search going? | did
the invoice to the parish council go out | Where do we stand with the late payers? Has anyone
reacted to the second letter? | Is the cider episode up on Spotify? | How far are the Hobart
slides? | any word from the hotel in Bath yet | have the battens been confirmed | Of the ones
you chased, who has paid by now? | how far is the sash window quote? | Any word from the housing
association about our bid, or is it still with you? | how far are we with the March books? | Has
the offer gone out to the Hendersons? | any word from the council yet | Did anyone apply for the
baker job? It's been online for a week now. | did the slips get started or are you missing
something from me | how far is the Polish one? | Are my lamps online by now? I keep looking and
see four | Any word from Cornwall about the sauna yet? | mugs?? anything yet | Bookkeeper's
asking again so I'm asking you. How far along is February? | Has the carrier said a single word
about Leeds | who's actually dealing with the jars, is that a person I can picture | Has the
train been booked yet or could I still get out of it for free? | is anyone still on the grants
thing or was it dropped? | anyone on the hoodies yet? | How many of the 64 are answered by now?
| Just wondering where we are with lessons 7 to 9. I'm not pushing, just wondering. | Who's
drawing the heron, is it the same person as the fox? | did Apple say anything yet about 2.8 | Is
the list getting anywhere? I've got the mailing waiting on it. | are those subtitles nearly
there or not | how many of the hotels have you got through by now? | Who's doing my contract,
and when do I get to read it? | Haven't heard a peep about May. Still on it? | Has somebody
picked up my business cards yet | where are we with payroll & the invoices? | is T-35 done? |
any news on the contract? | how many mails still left to answer in there | who is doing the
research btw and when do i get it | who's actually doing the contract? and is it still coming
this week | T-8 says queued since yesterday morning. Does anyone have it? | How far are the
plugin updates? | Is the board meeting done or still being checked, I have people asking me |
Got the research. And the order forms, when can I count on those? | any meetings booked yet from
my list | Morning. Just wondering whether anybody has looked at the third sermon. | who's doing
my gala slides, and do I see a draft before Friday? | Has someone actually picked up the night
porter ad or is it floating around? | Have the packs left the building yet? A client in Leeds is
asking me | where are we with my VAT? | Roughly how many of the straps are finished? Not
pushing, planning my evening | hi, sent this in last tuesday, who's on it? | Which of my two
jobs from February are actually finished? | any news on the hotel? Asked three days ago | are we
still on for 5 pm today with the newsletter text | will the books make it by friday? | when can
i see a first cut | Morning, how many of the seventy have been reached so far? | Is the council
pack getting anywhere? Closing day is creeping up on me | Any of the three paid up yet? | who's
got my boxes at the moment? | has anyone picked up the Porto flight? | any sign of the books
yet? | My co-founder keeps poking me about the grants paper. What can I tell her? | Podcast
transcript, posts... how far along is everything? | how many meetings have you got so far from
the gym list? | It says 'waiting' next to payroll. Waiting for what, for me? | who's answering
our mails at the moment, is it still Dana? | did the reminders go out in the end? | Who's on my
mug pictures and roughly how many are through? | How many of the sixty have you been through by
now? | Did the jar people ever get back to you | Has the offer gone out to Nadia or is it still
sitting with you? | Any sign of ep 22? | Am I safe to count on the Bristol slides for Thursday?
| Just wondering where we are with the statement, tenant in no. 2 rang me again | Has a plumber
said yes yet? The stain isn't shrinking... | What's the carrier saying about 4471? | Any news on
the contact form? | Has the translator started on the manual yet, and who is it this time | How
far along is the catalogue? Halfway would make me very happy | when will I have the school roof
bill to look over? | Morning. Tender folder for the gym, are we nearly there or should I be
nervous? | in a sec. When can I expect tape 3? | How many of the Bristol people have been called
by now? | who's got the food truck thing and how far are they | is anyone on the contact form
yet | How many vets have said yes so far? Just curious where we stand | Any sign of life from
the February books? | roughly how far down the pile is the person with my stock sheets | I keep
refreshing the page like a lunatic. Are we nearly there? | Payroll says "waiting". Waiting for
what, me? | are the launch posts stuck somewhere? they've said approval since last week | Has
anybody picked up the lease, or is it still lying about? | What's the pile down to? It was 212
on Friday night. | Haven't heard a peep about the Easter mailing, is it still on track? | Should
I be keeping my diary free yet or is it still all voicemail? | My accountant keeps making eyes
at me about February. How far in are we | Somewhere near the halfway mark with the focus group,
or still at the introductions? | packing list is done, all that's missing is a flight number...
any sign of one? | Who's got my delivery notes in their hands at the moment? The box looked
heavy | No pressure at all, just wondering what stage the April letter has reached | how far
along are the Klein photos? | Any word from the marquee people? | did the reply to the angry
uncle go online yet | Has anybody actually picked up the seating plan or is it still waiting for
someone? | Has PayPal come back on the mirror yet | hi, where are we with the brass, roughly?
half done, nearly done, not begun? | did the mother's day email go out?? i'm on the list and got
nothing | Any sign of the quilts? | Who's checking the VAT figures and when do I get to see
them? | Is Spitalfields still stuck at approval or does it move by itself? | eta on the brazil
forms pls | Who's doing the lawyer letter, somebody who knows building law I hope? | how's the
heat pump table looking? | Are we still good for the 27th with the school sheets? Partner's
getting nervous | Any word from the council on the scaffold | Northgate's on the phone asking
for his money. Have you got anywhere with that check? | pics done yet?? | Did anyone actually
get through to the plasterer or is it still voicemail? | who's actually doing my leads list, and
have they called anyone yet | any word on the transcript? the student keeps ringing me | has
anybody actually started on the safety sheet or is it still sitting there? | anyone on the
january books yet? | how are we doing on those calls. any yeses? | will the transcript be there
by 4? client's on the train up as we speak | Did Ms Harding's reminder go out? | just checking
T-31 is still on for tomorrow | who's doing the contract, someone legal or a generalist? | any
sign of my transcript? must be nearly a week | Who's on the price research for the oak
suppliers, and have they got anywhere | Will the invoices still be out by tomorrow, like you
said? | data sheet got here ok. And the museum list, has anyone begun that? | any sign of my
height boards yet? | has anyone said yes to Barnstaple or am I building it up with the dog |
whats "waiting" mean on my turntable, waiting for who? me? | Not nagging, honest, but has
anybody actually pressed play on Mrs Addo yet? | tone, whatever, friendly. What I'm really after
is whether my ferry is booked or not?? | how are the Feb books looking? my sister (accountant,
unfortunately) asks every dinner
""",
}
