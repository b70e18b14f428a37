"""What people who write English want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| I need somebody who finds me 20 boutique hotels on the Baltic coast that might stock our soaps
and then rings them up to arrange a visit | find out which co-working spaces in Lisbon have
podcast studios and book me a flight there for april 20 | I've a heap of guest questionnaires,
about 200, ticked by hand. Into excel with them, and afterwards I'd like a nice mail to our
guests saying what we learned | pls type up the 80 business cards from the trade fair into
hubspot, and while we're at it ring the ones marked with a star and get me some meetings | Let
me have a go-through of all mails from patients asking about appointments, answer what can be
answered, and somebody please keep the books from this quarter on, I can't face it | Now that
the season's over I'd like to hand off the whole of Q1 bookkeeping and also get the winter
storage bills out to the 28 boat owners | Bill's overdue at four holiday lets, Ma says be firm.
And a room in Inverness for 2 April would be braw | three new waiters start on the 1st, they
need putting on the payroll and the rota dates in my calendar | Need someone to ring the marquee
people, the loo people and the string quartet and find a slot next week when they can all come
and look at the barn | Three invoices for the agency, one per magazine issue, 450 each, and put
them in the books as well while you're there | Ok next. Dr. Osei keeps missing me. Call her
office tomorrow between 2 and 4, she's in then | my docs page still says 2023 in the footer and
links to a client that went bust. somebdy should do something about that, and by somebody I mean
you | Right then, confession time. I've not touched the books since before Christmas, what with
the roof coming off the top barn and our mam's hip. Everything's in three biscuit tins, sales in
the Quality Street one, feed and diesel in the other two. Need it all straight up to the end of
Feb, and have it done by end of this month because the VAT's on my back. I'll bring you eggs |
find us three tyre places near Swansea that do fleet rates then get me a sit down with whoever's
cheapest | Livery bills want to be out by Friday love, same fourteen horses as last month bar
Conker who's gone to Hexham | Everyone from the cancelled Tuesday list needs ringing with a new
slot, and the four who simply didn't show in February get an invoice (45 each). | I'm a one man
consultancy with a drawer. Q1 needs doing by 10 April. The drawer's been scanned | Which of the
hotels near St Bavo in Ghent lets you park a sprinter van? find out and book me the one that
does, two nights over the beer festival | I have to be at the Leipzig book fair 19-22 March:
train and somewhere to sleep that isn't the airport, and set up coffees with the four agents
whose cards I sent you. | Could you find out what other chamber choirs round here charge for a
carol evening, and then write our members a mailing with the numbers in it? The committee will
want to see we aren't greedy. | Back cover of the Norwegian novel into English, some time next
week is fine. 140 words, but they have to sing | can someone do feb for me, bank and receipts,
and also get a mailing written about our easter loaves? list of flavours is in the fridge photo
i sent last week lol | For the guest house: reply to everybody who's asked about dogs (yes,
small ones, 8 a night). And swap the header picture online, the snow looks silly now | Hiya, so
the choir weekend went mad, 60 sign ups on paper. Could you type those in somewhere sensible? We
also want to do it again in autumn so find out which hostels near Bamberg take groups of 70 | My
bookkeeper quit. Someone needs to take January and February: match the bank, file receipts, flag
what's missing, tell me what VAT I owe. I'm a florist so it's lots of small stuff | instagram
for the week please, and also can anybody come and fix the espresso machine, it's leaking from
the group head | I run a riding school, 11 staff. For the pay: collect their timesheets, chase
the two who always forget, note Hannah's sick days, work out holiday hours, have the whole thing
ready by the 25th | I've recorded 5 voice memos for my book. Please write them down; keep the
order; chapter heads in bold; mark anything you can't hear. | My website says we do eyebrow
threading. We don't since Priya left. Take it out everywhere, price list, home page, the FAQ
thing too | hi! need translations sorted: menu DE>EN, allergens DE>EN, wine list stays. chef
checks it after. And then the english menu up on our page | Please get the April mailing written
(studio move, no price rise, pay online), a heating engineer out to us, and the old studio
address off the homepage | Everything for the retreat: flights for the two teachers from Dublin,
minibus rental, hotel night before. Same confirmation to both of them, with my number on it |
Hi! Update the tasting menu online, dishes and prices, and take the allergy pdf down, the new
one is in the folder; the picture of the duck can go too | A long one, sorry. I bought the
cheese cave from my uncle, he kept no records, the inspector was here and I'm supposed to hand
in the temperature logs next month, which is fine, I'm typing them myself. What I do need is
what other caves pay for electricity. And an English leaflet. | Please price up and send the
bill to the Hargreaves for the two sash windows (labour 9h, glass, putty), copy to their
architect, and ask them to pay within 14 days | morning! two things, the Pemberton wedding
flowers need invoicing, 1,240 with deposit 400 already taken off, and Mrs Oakes STILL hasnt paid
for the january arrangements so nudge her pls. both gone by friday if u can | ok thinking out
loud here.. what do other mobile groomers near Exeter charge for a cockapoo, also is there any
grant for an electric van, and put up a post that I've got two slots left before easter | could
you swap the gallery on my site for the 12 new kitchens, and do the captions in welsh as well.
end of the week ok | Am thinking of doing soap refills. who sells liquid castile in 200 litre
drums in the UK, what's delivery like and do they take the drum back | who runs the big craft
fairs in the Netherlands in autumn, stand prices and deadlines? and book me a ferry.. no wait
flight to Amsterdam plus a hotel w a bath for the one I'm already in | every monday and thursday
could someone go through the inbox of the holiday lets and answer the usual, key safe, wifi,
dogs ok up to two. if they ask for refunds leave it for me | Invoice for the funeral tea on
saturday, 64 heads at 13.50, the extra urn of soup we forget about. Goes to the daughter not the
church. before 4 today please she asked twice | thinking a weekly thing, tuesdays, where I show
a broken chair and what it looks like after. you've got ten before/afters in the folder, make
captions, say what wood and how long it took. insta first and facebook same text | two lists in
the folder, call both. first is care homes for the reminiscence singing, want taster sessions.
the other one is brides who went quiet after the quote, just get me a ten minute phone slot with
em | Could I have just the receipts done for the van, fuel, tyres, insurance, ferry, put by
month for all of last year. I want to see if the thing is worth keeping. Ignore the parking ones
under a fiver | can you get me to Dublin for the harp festival, boat not plane cos of the harp,
and a b&b with ground floor room. Meanwhile answer anyone asking about lessons, I'm full til
sept | put the new fire safety course on the site, get the course text into polish, and send the
nursing home last months bill again, they lost it. again | two texts to german please, the care
instructions for the leather bags, & separately my email to the shop in Basel, that one a bit
posher | 3 bills: Greene, Okoro, and the scouts. all in the notes with amounts. and then reply
to Okoro's angry mail first so the bill doesn't land on top of it | end of month sort out for
the cleaning business. bank feed, the fuel card, cash envelopes from Mrs B and the church, and
then list the invoices nobody paid so I can look. Do it by the 31st so my sister can check it |
the help desk for my sewing patterns app is 60 unread. The list of answers is in the faq doc.
For size questions, send them the chart. For anything legal, forward it to me | newsletter about
the seed swap, keep it short, and also do the books for jan plus feb since I finally found the
receipts behind the seed drawers | chase the bakery on Elm rd, third time, then check if there's
a cheaper insurer for my food trailer than the one I'm on, £640 a yr, same cover | By the end of
the week please a couple of posts saying the narrowboat is bookable for half term, cosy angle,
stove lit, rain on the roof. I've got no good photos bar the one with the swan so use that |
Could someone write out a phone call I recorded with an old steam engineer? 40 min, broad
Lancashire, he swears, leave it in. Put a time stamp every five minutes or so, it's for a
podcast page | Could you find out which customs papers I need to send honey to Switzerland, and
then have our label put into French? Need both on the 24th latest. | my inbox is drowning, 60
odd messages about the recall. could anybody answer them? there's a text I've prepared | Kitchen
hours for Feb: noted that you're on them. The delivery drivers I run as a second company, could
their Feb hours be prepared as well, as a separate thing? | post about our 10th birthday, we
opened the doors on 2 may 2016 with one oven and no sign | All the feb hours for Kessler & Co to
be invoiced right at the start of next week, they do their pay run on Thursdays | rental car in
faro for 6 days, pick up 3 june. by 27 march is ok, my new card only works from the 24th | hours
of my 2 helpers for march, I need them mon 30th 12 noon, they get paid on the 1st | find out
what a permit for a food stall costs in Bath, fri 3pm. and bill the Harris party, no hurry on
that one | second photo on the about page is from 2011, swap it. and a post that I'm in the June
issue of Bella | I'm off at a retreat monday to thursday next week and somebody has to answer
the studio emails those days, normally 12 or so a day, all very tame | mailing about frost and
your pipes, has to be with me before friday, so thursday at the very latest | can sb cover the
shop chat on weekdays 5-7pm? thats when I do the school run and then dinner, so really every
single weekday | Invoice for the Hadley wedding, 2,300. And the pictures from it need to go on
my site, gallery page | ok confession. there are about twenty people who wrote asking for a
first appointment and I never replied. pls write them all something kind, and those who still
want it, put them in wherever there's a hole | launching the group thing finally!! doors open 22
april. so the pay page thingy has to work, the people on my list get told first, and then insta.
in that order pls or they get grumpy | Had a brown envelope from the revenue, panic. So I need
every expense since April in a row with dates, and also the private patients I never billed in
Dec and Jan, billed | my supervisor wants to see how I intervene so I need this one session
written out, all of it, the silences too. client has consented. it's an old dictaphone file,
hope that's ok | Mrs Quill cancelled two hours before, again. Offer her another slot in the
afternoon sometime but also charge for the missed one, it's in my terms | Right. Quote for the
Henderson patio (80 sqm, Indian stone, two steps), and ring her to see when I can come measure
the back wall | Still got the invoice for the churchyard yews sat in drafts, haven't I. Anyway
the 20th is when I go in for the op so it has to be out by then. Could you write it, 4 days, two
men, chipper hire | Someone needs to get on to the merchants about why my 2 pallets of lime came
short AND sort me another 8 bags from anyone who has it, I'm mid-wall. the complaint in writing
please so it's on record. today!! | so this chap emails me, he says the derailleur i sent him
rubs on his frame, he's had it 11 days, wants his money back, i dont realy want to argue, can
you just sort him | Package to Mrs D in Swansea turned up looking like it'd been sat on by a
horse. She sent pics. Need my 58 quid back off the courier AND she'd like a new one rather than
a refund | that woman AGAIN. now she says the hat is scratchy. it's wool. its been 5 weeks. can
you tell me if I have to take it back and then just do it or not do it | hiya can some one reply
to the guy who wants to no if the crankset fits a 1987 frame, all the measurments r in the pic,
i cant spell for toffee and he's a professor lol | Two more back today: the teal lead (too short
she says, wants the 2 m) and the harness which was simply never picked up from the locker. | pls
write to the people who bought the starter kit last spring, refills are in. Just them not the
whole list! Sunday 15 March, 9.30 am | I've written the book and nobody knows. There must be
shows about old instruments, folk music, or just people who like listening to odd trades? I'd
talk to anyone. Can you get me onto some | there's a fella down the road does forge work and HE
was on the radio. how does he get on the radio. I want on the radio | I'd do some
telling-my-story type evenings in April if you can find me any. Women's institutes, rotary,
libraries. Subject: chimney sweeping, 31 years, the things I've found up there | my mate says
folk get booked to chat about their trade at festivals. ive been shoeing horses since i was 15
and i never shut up. who do i talk to, or do you talk to them | Could the class timetable for
summer term land in everyone's inbox on Sunday evening, that's when mums plan the week. Draft's
on my fridge, pic below, ignore the shopping list | Please do the 2025 running costs for Chapel
Row, three flats plus the hairdresser. Separately, they should all get a letter saying the meter
reader comes on 9 April and needs access to the kitchens | I put the wrong surname on the bill
for room 3. It's Whitcombe with an e. He's insisting on a new one for his expenses | fridge in
the mews flat is warm. guest says milk went off. it's a built in one, and could someone tell her
sorry from me, she gets a night off the bill | Could you from now on look at my account on the
3rd of every month and tell me who's short? I always forget and then it's the 20th and I feel
awkward asking | I got the bank export for February attached. 1) enter it please with the
receipts you already have 2) while you're in there tell me which of the tenants hasn't paid yet
| yo 4 things. album bio. register the 9 tracks. put vinyl in shop. find me a release party spot
| We sang the Requiem last month and it went so well that the cathedral in Aarhus has invited
us! That means a coach and beds for 34 people from 7 to 10 May. The dean wants it in writing, so
some sort of agreement about fee and recording. And I hear there is money for amateur choirs
going abroad, if you could see who gives it? | For the April show we need the following:
invitation to our mailing list, price list on the website, the four small oils into the online
shop, and collection of the works from the artist's studio in Cardiff. They should be with us by
2 April. | edition of 30 is dry!! shop please, 85 each, numbered. and tell the list, first ten
get free postage 💌 | I did a whole picture book and only now thought to ask, isn't there a
collecting society thing for illustrators? sign the book up, and see if there's anything owed
for the two older ones | Write me a bio that doesn't make me sound like a yoga teacher. Put it
on the about page. Then send it with the 3 live clips to the jazz clubs, I want dates in
November | New duo! Needs: bio, a page, first gigs, and something between Ana and me on paper
about who owns the songs. | We've the session in Oban from the 11th to the 14th of June,
contract signed, fee agreed, they even sent on the deposit. Four of us now because Ciarán is
bringing the harp, and the harp is the trouble, last time it went in a taxi on its own. The
festival gives us food but no beds. Sheila can't do stairs. We'd come from Galway and don't care
if it's boat or plane so long as nobody has to drive through Glasgow at night, can ye work that
one out for us | It'd be good to know if there's any foundation that pays for uniforms. Our
cornets look like a jumble sale 😅 And old Mr Tranter put 300 quid in my hand after the concert,
he'll want it in writing and a kind word | need a note out to all cubs parents by friday about
the tick thing. and while ur at it get me four dads with trailers for the camp | Linda can't do
Saturday's charity stall any more, so another pair of hands needed there. Speaking of the stall,
the three who left bigger notes in the tin gave me their addresses, they'd like confirmation for
their tax. | Somewhere for the grading, about 60 people, Saturday 16 May in the afternoon, and
programmes with all the kids' names in. Spelled right this time, I'll send the list | can
someone put the dinner takings in the book today still, i've the slips here and they're getting
wetter | I am taking over from Geoffrey as secretary and he has left me, in no order: an annual
meeting not yet called, a members' letter not yet written, January minutes that exist only as
his pencil notes, and an entire carrier bag of till slips. Could you take all four? | who on
earth gives money for a wheelchair ramp?? look around for us pls. also the summer fete poster,
same as last yr with new date | Everyone who gave at the carol concert should get their slip for
the tax man please, sheet attached. Oh nearly forgot. Mrs Okafor and her two boys have left the
school, take them off. | Trustees' notes typed by Wednesday the 18th please, and then start on
the paperwork for our yearly meeting, ballots for chair and treasurer included | Shoebox of
receipts from Feb is scanned and in dropbox, please get them in the books by the end of the
month. | People keep walking in asking if we do gluten free. We've been doing it since
January... would be good if the internet knew | New tasting menu's final. Lay it out as one page
and do it in English AND Spanish, guests arrive the 19th | Notice that we're shut for refurb:
please do it in Welsh too, and post it on facebook saturday | Two orders: 10kg Brazil + 5kg
decaf from Dark Oak, and napkins (any, white) from wherever. Before friday's rush, so friday at
the latest. | Easter bunny tee: I need the design, then the Etsy listing, then an email about
it. Everything done by April 3rd or it's pointless lol | Buyers keep asking if the shirts come
in XXL. They do! Could you answer them, and fix it in the shop so the question stops? | Can
someone cover the chat tomorrow at 1pm while we do the webinar? About an hour, mostly password
stuff. | I've to be at a client's in Ghent on Thursday the 19th at 10. No idea how one gets
there from Bremen without a car. | I just went through the account and Dunmore Stables still
haven't paid for December. Neither has the riding club. It's getting awkward to ring them
myself. | book me a train to Basel on the 24th and move the meeting with Frau Amsler that day
from 2 to 3 | Hiya, my trainee has no contract yet, could somebody draw one up by 27 March?
Separately I'd love to know what comparable studios pay theirs. | Cut the first ten minutes off
the webinar recording and, while you are at it, get me the 60 attendee cards into a spreadsheet
by Monday. | Find me a flight to Dublin for April 14, aisle seat if there is one, and I'd also
need something on the rules for selling jam at Irish markets. | Cancel all my appointments this
Friday, I've got the flu, and let the landlord know by letter that the roof leaks again | Hi
team! First off, the customers asking about gluten on WhatsApp need answers. Second, I'm looking
for a mill within 80 km that does organic spelt, could you compare a few? Third, my boiler man
never came, can someone repair the boiler? | put the 14 rings from the new collection in the
shop (pictures, weight, price, all on the stick) and write to the lady from the gallery, she
asked in December if we'd do a show-and-sell evening and I never came back to her offer | what
do the five other dog groomers in Freiburg charge for a poodle, a terrier and a big dog; also
who of them works Saturdays. a sheet with one line per salon would be perfect | I need somebody
who can answer the customers by phone on Monday between 9 and 1 as I'm at a funeral, and I'd be
grateful if my train to it on Sunday could be booked, Hamburg to Kassel. | VAT for the first
quarter ready by April 8. Staff: a contract for Ayodele, 20 hrs a week, start in May. | Hotel
for the Milan fair, 20 April, walking distance or metro line 1, max 140 a night, breakfast would
be nice but isn't a must. | We've been asked to show up in Google's map results. Or rather my
husband keeps asking. Whatever it takes: entry, photos, categories, the works. | My customers
have to be reminded of their fitting the evening before, by text message, all through April. My
staff holidays need a proper overview as well. | Onboarding for our new girl starts on Monday
the 23rd, there has to be a plan for her first two weeks by then. There is also a letter to
customers about the moved warehouse that somebody should word properly. | The whole of 2025 for
the tax adviser please. She wants the bank statements, the cash book, the list of assets, all in
one folder, named by month, and she wants it on the 20th, not the 21st. | Answer everyone who
commented on the goat video, there's maybe 80 of them, most only want to know the goat's name
(Gisela). Funny please, never rude, and leave the trolls alone. | Post the signed lease by
registered mail today, then change my bank's delivery address (they only do it by phone). |
Please, the text for my exhibition: it's three pages, my English is so-so, correct it, make it
half as long, keep my voice. The curator reads it on March 25 so I need it the day before. | Job
ad for a Saturday girl or boy in the café. Minutes from the team meeting recording. Shelf tags
for the new cheese, nicely designed. | sell sell sell: ring the 25 hairdressers i marked yellow,
offer the towels. and get me the number + boss's name of every spa hotel in Tyrol with more than
50 rooms | Can I get the March Instagram grid planned and, more boringly, my Amex matched
against the receipts? The second by Friday if you can swing it. | Could you see which of my
customers bought twice or more in 2025? The exports from both tills are in the folder. I'd like
a column with the total and one with the last date, sorted by total. | So two jobs for you
lovely people! Tidy the accounts of last year, bank vs. invoices. Offer the leftover tickets
(61!) to the firms that bought last year, by email. | Could I trouble you for a workbook that
tells me, per cake, what the ingredients cost, what the hours cost and what's left? Butter went
up again and I'm flying blind. Recipes are in the notebook photos. | Find out who owns the empty
shop at Lindenstr. 14, what rent they have in mind, when it's free. My neighbour says it's the
co-op bank but she says a lot. | Please have a text done about us for the town magazine, 120
words, deadline the 25th, and let them get a decent picture with it: the one with the tractor,
but without the tractor. | So our site looks terrible on phones. Text runs off the side, the
menu covers the pictures, the button for bookings is under the chat bubble. Fix the lot please,
I don't care how. | Okay team. Books: Q1 needs prepping by the 7th of April. Web: hosting bill
says we're out of space, sort it. Shop: 30 new spools of thread to upload. Film: chop the
livestream into singles, one per song. | Since nobody at ours speaks French: could you phone the
landlord in Nancy about the deposit, and could you translate the handover protocol he's sent?
It's three pages, scrawled. | One customer sent the kettle back w/out a note, please book it in,
then ask her by mail what was wrong with it and if she'd like another one instead | I've been
invited to speak at a florists' meeting in Manchester on the 24th, which I'm rather nervous
about. Please find me a train from York that gets there by ten, second class is fine. | We've
got a new physiotherapist, Sandra, and she isn't on our team page yet. Her picture and a few
lines about her are in the folder, it would be nice to have them online by Friday. | 42 customer
emails since Sunday and I'm in bed with the flu. Somebody has to answer them today, the rules
are the same as last time. | Something has come up with our seasonal workers, several of whom
only speak Spanish. I've written a page about safety with the new tractor, and I'd need it in
Spanish by Wednesday next week. They're good lads and I want them to understand every word. |
Our two lifeguards, Kofi and Beth, started with us on the first and it's the first time that we
have real employees. Would you get their hours together and prepare the pay run for March? I'd
approve it myself when it's ready. | Slips tonight. And the Prentice family still owe me for
five cello lessons, someone should give them a polite nudge. | Used is fine under 5 years old. I
also want a letter to the old supplier saying we're ending the maintenance contract. | Also,
three new reviews came in over the weekend, one of them pretty cross about the stairs. Draft me
something kind for each of them? Don't apologise for the stairs, it's a lighthouse. | I'd like
you to answer the marketplace messages every Saturday from now on, as I'm at the markets then
and can't hear the phone. | My foreman retires on Friday the 20th after 31 years and I have to
say something at the yard. Can you write me three or four minutes, warm but not soppy? |
Customers keep ringing to ask how returns work. A page of questions and answers for the site
would save my sanity, can that be done next week? | Two more for you when the newsletter is off:
a gym for our holiday camp from Monday 6 to Friday 10 April, and a sign-up form for it. |
Different thing, could someone draw me a little badger holding a teacup for a mug? I've a rough
pencil sketch. Needs to work in one colour on a dark mug, and I'd like a mockup to show at the
market. | Can I get a little sheet every Friday with what came in and what went out that week?
Just two columns, I'm not good with charts. | Three things please. 1) the video of my pottery
course cut to 3 minutes with subtitle 2) write to Sabine and Olga if they give me a review on
Google 3) train to Leipzig for 24 March, back on same day. | morning it's me again from the
garage so the Peugeot and the two Fiats are done and need billing the sheet is on the drive and
then all the parts receipts from this quarter are in the blue folder and those need putting in
order by the thirty-first | My mailbox has 1900 unread since the baby is here. Please make order
there. And also the voice memos of my interviews with the farmers, 6 pieces, must become text. |
three builders owe me for plastering since xmas, brannock, lyle and the fella from harbour
homes. can you write to them, nice to start with | council want a road closure form for the
crane, 2 days outside no. 41. boring stuff, can you fill it in so i just sign | spoke to a fella
wants his whole downstairs skimmed, hall stairs and landing too. artex ceilings in two rooms so
overboard those. voice note has the sizes. just a ballpark estimate on the headed paper, im not
going back to measure twice | Ade here on behalf of mum. she's raised the cottage to 130 a night
from june but it's only changed on one site. get all of them right by friday noon please, a lady
is waiting to book | Dear desk, it has been a cold week here in the pottery. Mrs Okafor bought
the whole dinner set, 24 pieces at 38 pounds each, and would like a proper bill for it before
Friday's collection, so Friday at the latest please. Many thanks, Harold Finch | Good day. I
hope the spring has reached you as well; my crocuses are out. The young lady who is taking the
little flat above my haberdashery moves in on the first of April and we have nothing on paper
yet. May I ask you to make up the lease, 540 a month, two months' deposit, so that she can sign
it on Friday the 20th? Yours, Edith Pemberton | Sir, Madam, my knees keep me off the stairs
nowadays, so I must write. The bicycles are standing in the hallway again. I should like a
courteous note on the house rules to reach every tenant by Monday. Obliged to you, Captain J.
Farrow (retd.) | Morning! The spring mailing for my pottery students needs doing, new course
dates are on the website already. Should land in their inbox next Thursday at 8. | With the new
brand done I now want: 1) business cards for me and Pete 2) a big magnetic sign for the van 3)
the catalogue texts for the seven safes we sell | The allotment prize is handed over on Saturday
week, the 21st. I'm supposed to talk for five minutes, so I need that written. And we'd like a
leaflet to give out on the day with the planting tips, A5, both sides. | Two separate things. 1)
Invoice Hartley Dental £1,860 plus VAT for the reception desk, out by Friday. 2) Ring the
council and ask which form I need for a skip permit on Mill Lane. | I recorded three client
interviews on my phone, each around 10 minutes. Please cut each one down to 60 seconds with
subtitles. Due 2 April. | I have a 52-minute recording of our allotment society's meeting that I
promised to have typed up, and I simply can't type that fast. Word for word, please, with the
speakers' names. | Dear team, spring is coming and so are the campers. I would be grateful for
two things: the sign-up for our climbing camp, twenty-four places, and a flyer about it that we
can leave in the sports shops. The form first, please, by next Wednesday if you can manage. Best
wishes Colin Hargreaves | Dear team, the reading room has given three classes since January and
nobody has been billed for them yet, which is entirely my fault. Would you be so good as to send
the invoices to the eleven participants? The list with amounts is attached. I should like them
out tomorrow. Yours Cordelia Wynne | Morning Colin, I do hope the move went smoothly. Two
things, since I've got a cup of tea in hand. The Harrisons still owe me for the December locks,
please chase them properly this time. Then the receipts from my January jobs want sorting by
month, they're all in the envelope scan. Month end would be fine for both. Regards, Len Sutter
Locksmiths | Dear Tilly, Hope you had a lovely birthday! Every first of the month I forget to do
the mail to my swimming parents, and every time they grumble. Could you take that over for good?
I'll talk into my phone for two minutes on what's new and you make something readable of it.
Splashy greetings, Coach Ramona, Ramona's Swim School | When you have a moment, I need the
interview with our oldest customer written down and a post for our anniversary made out of it. |
I have a second trip as well, this time to Glasgow on 31 March, one night, near the station if
possible. | One of our partner practices in Hove would like the patient leaflet in Portuguese.
Could you have it translated by the end of the month? | Could you put the spring menu on the
website by Tuesday and find me a hotel in Ludlow for the food fair? | The 34 new frames and
cases from the supplier's PDF have to be put into the shop system as well. | The photos of our
new dishes have to be on the menu page by Thursday, they came from the photographer today | Two
texts by 24 March: a newsletter to the parents about the summer camp, and a separate one to the
trainers with the new rules | What a week, Callum broke his wrist on Saturday and Aoife took
over all his shifts so the rota is a work of fiction. I've noted it as well as I could in the
sheet. Please get the March pay run ready for the five of them, I need it to sign on the 25th. |
A customer in the queue told me, very politely, that our opening hours online are still the
Christmas ones. It's March! I went red as a beetroot. Put the normal ones back today please, Tue
to Sat 7 to 2. | The Hendersons finally moved into their extension, she cried when she saw the
kitchen, I nearly did too. My accountant would prefer me to cry about the money, because the
last instalment of 14,200 was never billed. Could you do that for me? | We've had busloads of
Spaniards since the cheese festival got on that TV show, and I stand there pointing at things. I
tried an app for the menu and it called the ploughman's a farm worker. Please have the menu done
in Spanish by a human and then put it up on our site next to the English one. | Thinking of
selling my dog biscuits to garden centres, the woman at the feed store gave me the idea when I
picked up my order. First I'd want to know which chains within 50 miles take local suppliers and
on what terms. I already have a list of 25 independent ones, those you can start ringing to get
me meetings. | And a LinkedIn post saying we're certified for timber frame surveys. Tomorrow 9am
is a good slot. | Two things for Tuesday. The price list on the website is from 2024 and needs
the new numbers, and a hotel in Basel wants the same list in German. | I need something on
Instagram about our new rye loaf. Warm tone, one picture, no hashtags all over the place. |
Right, the tax office letter came, I nearly fainted but it's only about January. I need the
January books done properly with every line matched. Then February as a job of its own, that one
can wait, they didn't ask for it | Mum's moved in with us so I'm running the shop on half a
brain. Three things: look after the customer emails from Monday to Friday next week, type the
receipts from the shoebox into the sheet, and find out what the others in town charge for
alterations. In that order if you like | The council is digging up our street in May so I'm
thinking about a second shop, or a van, who knows. Somebody told me over a pint that there's
money for shops hit by roadworks. Find out for me what grants there really are in our county and
what you have to do to get them? | After the craft show there are 86 business cards in a biscuit
tin and I've been meaning to sort them since Sunday. I'll photograph them once the kids are in
bed. Could you have them in the CRM by Tuesday, name, firm, phone and what's scribbled on the
back | Had a lady on the phone just now who drove 40 minutes because our page says we're open
Mondays. We haven't been open on a Monday since covid! The hours on the site need to say Tue to
Sat 9 to 5.30. Today if you can, I don't want another one of those | right, so we've got the
puppy group starting again after easter and nobody knows, I need a couple of instagram posts
about it up by monday, and then the prices on the site are still from last year so those have to
be put right as well, puppy class is 120 now | so I did the two roofs in Milford and the gutter
thing for Mrs Okafor and of course I haven't billed any of them, need those three invoices out
by friday please, the roofs are 2,150 each no wait the second one was 1,980 | oh and separate
from the wedding invoices, I'm doing a flash sale on prints this saturday, so if there could be
a post on instagram that morning with the picture of the lighthouse, nothing clever just 20
percent off till midnight | the market posts went down really well so I've been thinking I
should finally do the newsletter properly, like one on the first of every month, what's in the
kiln and which courses have places, I'd just send you voice notes and you make it into something
| Good morning, Eleanor here from the language holidays. The Spanish brochure reads beautifully,
I must say. We'd now like to have the booking conditions in Spanish as well, five pages, and
there I'd be glad of Thursday next week at the latest. Best, Eleanor | Good morning, Pia from
the yoga house. Our retreat in the Lake District is finally settled, and so I'd be glad of three
things from you: a page about it on our website, an issue of the newsletter, and two posts for
Instagram. All of it by Wednesday 18 March, if that can be managed. Thanks from the heart, Pia |
Hello, my name is Gareth and I run a small scaffolding crew of six. Gathering everybody's hours
on the last Thursday of each month has become rather a burden, and I would much like to hand
that over, up to the point where I only have to approve the pay run. Would that be something you
could take on from now on? Kind regards, Gareth | Good morning, Joan from the day nursery. While
we wait for the time sheets, may I put something new to you? I've heard there are grants for
small nurseries wishing to build an outdoor classroom, and I'd very much like to know which, how
much and until when one may apply. Our welcome letter for parents should also exist in Spanish
by now, it's one page. Many thanks, Joan | While you're at it, find out what other surveyors
round Bristol charge for a level 2 survey, and ring the estate agents on my sheet to get me in
front of them | another one for you, a german letter from the landlords agent, I need it in
english by tomorrow noon | The hours for this month are on the whiteboard photo I just sent. Can
you prepare the wages from that? I want to approve them on the 30th. | Three brides still
haven't paid for their alterations. I hate asking for money. Could you nudge them, nicely? | Put
the tasting newsletter together from this morning's voice memo. It must be with people tomorrow
at noon. | From now on do my fuel and parts receipts every month, I'll dump the photos on the
28th. | Workshop went well. The flipcharts are photographed and want typing, and I reckon all
eleven would say something nice if somebody asked them. | Can you get me a room in York for the
night of the 26th? Nothing fancy, but I need somewhere to park the van. | The van receipts are
in a state. There's a whole glovebox of them going back to October and Denise at the
accountant's won't touch them like that. | next one: garden wall at 7 Beech Close, 14 m,
reclaimed brick, my prices are in the voice note | Two subs from Leeds worked the motorway job
nights all last month. Night bonus, travel time, no idea what that comes to. | Not near my
laptop. But Osei's neighbour paid a deposit and needs an invoice for it, and his brother wants a
quote for gutters | I'm going to open on Sundays as well and have nobody for the coffee machine.
Get a barista ad out and put the new hours on Instagram. | The solicitors upstairs want a quote
for a leaving lunch. 18 people, half of them veggie, they'd like bowls. | does a mobile sauna
need a licence to stand on a beach? find out for Devon and Cornwall by the 18th | A list of all
primary schools within 20 miles would help us, then someone to ring them about the pottery
workshops | Can you put 35 vintage lamps on Etsy for me? Prices are in here:
https://docs.example.org/lamps | Need a train to Leeds for the evening of the 23rd and a cheap
room for that night
""",
}
