"""What people who write English ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Would I be right in thinking the website bit is finished and only the texts are missing? | I'm
in a meeting at two with the client who wants it, will I have it by then? | has the payslip
stuff gone through yet or am I going to get angry mechanics on friday | I'm off to see the
printers at noon, will the French version be with me by then? | I've been on your case since
Tuesday last: do we have an arrival date for the transcript, yes or no? | I don't want to rush
anyone, just wondering whether the Oslo research will be in before my meeting | Could you tell
me by 3 pm today how far the invoices are? I have my bank adviser here then. | not nagging but
how far along are the books? vat lady rings every day and i've run out of excuses that arent
about the dog | Who's actually ringing the coach companies, is that Marta or the new person?
Just so I know who to expect a call from. | I've got the client on the other line, what may I
truthfully tell them about the report? | Could you tell me which of the three are out and which
aren't? I've had one angry call and one payment and can't match either to anything. | When's the
show newsletter going? our Jean wants to know before she prints the raffle tickets | I haven't
heard about the letterpress man for a week. Is anyone on it or has it fallen between two stools?
| does the french wait for the typing to be finished or is it being worked on in parallel? | oh
and the oysters, has anyone found a supplier yet? for the chef post i'll tell you the day once
he's signed | Which cafés have had theirs already? Asking because the lady from Harbour just
popped in and I couldn't tell her | What's still open on your side, just so I've got an overview
before I go into meetings | Hi, is anyone actually on ep 40? It's showing as claimed but I
haven't heard a peep | how far along is the series, is there a first one I could read on the
tram? the gap I'll leave til I've read it | Who's got the cohort thing? Not answering the forum
bit til I've spoken to them directly | did the carrier say anything re the aberdeen chutney? and
who do i ask if ur off on fridays | Could you let me know who is handling the article, and how
far along it is? Priya | hello just me wondering if the letter to himself in flat 3 is away yet
or no | Who is it that's doing the addendum? I'd like to put a name to it | did Brackwater's
actually go out or is it sitting with me somewhere? can't find it | Good afternoon, could you
tell me whether the customs papers have been filed, and who is dealing with it? | not nagging
but how many have you rung so far? nell wants to know before she says no to a wedding | I've
lost track of what you've got of mine. Where are we with all of it? | who is typing up the
lighthouse interview? just curious if it's the same lady as last time | You said the van company
would get back to you about the tow bar. Have they replied in the meantime? The trailer is
standing in my drive, looking hopeful. | Which tape are you on at the moment? I'm telling the
museum about it this afternoon and would love to say something concrete. | Have the invoices for
the guitar lessons gone out already? One of the mums asked me at the door yesterday and I could
only shrug. | How many of the practices on the list have you got through by now? I'm trying to
picture how full my April is going to be. | The team has begun asking about payday, as they do.
Are you still waiting for hours from somebody, or is the run more or less together? | I know
good research takes time, so please don't feel chased. Could you just let me know where you are
with it and what is still missing? | I looked in the sheet this morning and saw about two
hundred lines. Roughly how many of the forms are still to come? | Hope you're having a nice
week. Did you manage to find anything for Edinburgh yet, or is it still early days? I'm only
curious, there's no rush. | I'm back from the mountains, tanned and rested. What does the inbox
look like, are there many mails left that nobody has answered? | When do you expect to be
through with January? I'm putting together my own little calendar for the month and would like
to write it in. | Good morning! My tax adviser rang and asked about the fourth quarter, and I
didn't know what to tell her. How far along are you with it? | I was wondering how the menu is
coming along. The printer is a friend of mine and keeps asking me, always very politely. | How
far have you got with January? My accountant has rung twice now and I don't know what to tell
her. | hi, is the run ready for me to look at or are you still missing somebody's hours | What's
the state of the menu? I've got the printer on the other line wanting to know. | Found anything
on the grant so far? I'm having lunch with my co-owner and she's bound to bring it up. | There
were about two hundred business cards in that shoebox, so I know it's a slog. How many of them
are in the CRM by now? | I saw the newsletter draft and it reads beautifully. What about the
posts that go with it, have those been started? | Is there something I should do before the
Oseis come in on Monday, or is all their paperwork back? | Have you heard anything from Ms
Fontaine since the offer? She seemed so keen on the phone. | I was expecting the sums sheet for
the two shops yesterday but haven't seen anything in my inbox. Is it stuck somewhere? | Did the
rent increase letters get posted? I promised my brother I'd check before our call tonight. | Is
there something you still need from me before the cover letters can go to the tenants? I'm off
to Spain on Saturday and won't have my scanner. | Before I print it: is this the last version of
the arrival directions, or is the one with the new map still coming? | Did Kerax ever confirm
the soy wax? I'm down to the last bucket here and would like to know whether I can pour on
Saturday. | My bookkeeper is on my back about the quarter four table. Is it close to done or
should I tell her to wait? | Did the test mail go out already? I've nothing in my inbox and I
checked the spam too. | Have the numbers been corrected on Etsy too, or only in the shop so far?
I had an order for a lamp I sold at the fair. | That Belgian shop, did they write back after
your draft went out? I'd love to have them as a stockist. | It's been nine days since you
pitched me to the hospice podcast. Any sign of life from them, or should I stop keeping that
week free? | Have you managed to get into our Instagram or does it still want a code from my
phone? | I can see the burgers are done, lovely. What about the garden menu, is that stuck on me
or on you? | Has the AGM notice gone out to the postal members yet? Margaret says hers hasn't
come. | I haven't seen the trustees' minutes yet. Our chair would like to sign them before she
goes on holiday. | Are the flyers at the printer's already or is there still time to spot a
typo? | Where are you up to with the cash book? Our treasurer wants to see it before she lets me
buy the new amplifier. | I haven't seen any of the sale prices show up in the shop yet. Is there
something I have to approve first? | Where are we with the retreat sequence? I only remember
seeing mails one and two and the doors open before long. | Just checking whether the sheet has
gone over to my accountant, she's asking me in that tone of hers. | Any sign of the
certificates? Class ends and I'd love to hand them out with the little rosettes. | Have lessons
11 to 13 had their subtitles done yet? One student keeps nagging, politely, but still. | The
sign shop says they've received nothing. Was the poster sent to them or is it still with you? |
I haven't seen a word about the three offers I gave you last week. Is anybody biting? | The lady
with order 2290 has just phoned me asking where her money is. Where are we with that? | Is there
something I should dig out before the adviser comes, or are the bank lines all matched? | I
wanted to know, from the people after the free call, who is still warm and who is gone? I ask
because I plan now my April. | I did not see the episode on Apple until now, is it there or I
look wrong? | so the interview with the old shepherd the one with the bad sound did you manage
to get that typed or was it hopeless | well I'm just wondering where we are with the mailbox
because the number on my phone still says four hundred and something | so have those course
pages gone live yet because someone asked me in class last night and I didn't know what to say |
did the second reminder go to lyle, he's here on site acting like he never got nothing | did the
loss adjuster letter ever get finished, i cant find it in my mails and hes ringing me on the
roof | is the quote for the care home going to make it for tomorrow, or do i tell her next week
| Dear people, I am an old beekeeper and lose track. Who of the applicants has sent in their
papers so far? Thank you, Mr Tibbs | Dear all, I was wondering whether the gentleman for the
damp wall has named a day yet. I must ask my neighbour to hold the dog. Sincerely, Vera Stokes |
Dear all, forgive an impatient old upholsterer. How far along are you with my papers for the
accountant? Kind regards, Leonard | it's Priya for my mother, she keeps asking me if those three
guests ever got an answer. did they? | Good evening. The drafts you spoke of on Monday, have
they been sent? I cannot find them among my letters, though that may well be my fault. Yours,
Thomas Amory | Good day. When we spoke you were waiting for a price from two painters. Did
either of them reply? Yours truly, Edmund Rye | Auntie Jo wants to know which of the two you're
doing first, the statements or the letter, and how far you've got | Does Friday still hold for
the captions? I've promised the link to two ladies in my class who are hard of hearing. | Where
are we with the cookbook launch, do we have a caterer or do I need to start cooking myself |
Tell me honestly: will I have the window lettering on Monday or should I put the sign man off? |
Has anyone got hold of the insurer yet? I lie awake over this one, the floor is still lifted and
I can't open room two. | I can't find the ad anywhere on the portal. Is it online or not yet? We
are one nurse short from the 1st and I'm getting nervous. | The printer's slot is booked for
next Thursday and I haven't seen a draft. Do you have anything I could look at? | Before I dig
out anything else: how much of the year is finished? The accountant frightens me a little. | Can
I expect the transcript before two o'clock today, or should I go to my client without it? |
Lovely weather, first swim of the year this morning, 8 degrees. So before I defrost and forget:
anything new on the research about saunas? | Bumped into the school secretary at the market and
she said they'd had nothing from us. Did the invoice go out to them or is it still with you? |
I've been refreshing the page all morning like a teenager, between two patients. Are the new
photos on it already, or am I looking at some old copy? | I've got my accountant breathing down
my neck, she rang twice yesterday while I was up a ladder. How far have you got with the
February books? | The printer wants to start on Friday and I told him, confidently, that the
Spanish text would be there. Will it be ready for Friday? | I can't see a booking for the hotel
or for the train. Are both still open? | Checking in about the grants paper. My bank was on the
phone again and I had nothing to tell them. | Will I have the transcript by Friday? The museum
wants to print parts of it and they keep ringing me. | My accountant rang in the middle of me
icing a three tier cake and asked where February is. I told him it's nearly there. Is it? | I'm
on the train to see my publisher and have two hours with nothing to read. Is any of the chef
interview typed up yet? | The woman from the tourist board clicked around on our site yesterday
and said it looks the same as ever. Has anybody started on the new room photos | Bank balance is
looking sad this morning and the rent goes out on Monday. Did the reminders go to all three of
them? | The lads are asking about their money, as they do from about the tenth onwards. Did you
get everything you needed for the pay run or is it stuck somewhere | Gordon's back from Malta,
brown as a nut, and wants to start with the new till. What's still missing from the typing in? |
I've cleared the diary and bought a proper coat for Hamburg. Have you got the tickets yet?
Nothing in my mail so far | anyway I looked in the shop and I can see the tomatoes and the beans
but nothing after that, so are you still at it or did something get stuck | hi only me again,
did anyone get round to that Lille train yet, I keep seeing the prices going up and it makes me
nervous | I'll get back to you about the refunds, but tell me, how bad is the inbox, are you
through the ones from the weekend at least | I haven't heard a thing about the oak frames since,
what was it, last thursday, no wednesday, where are we with that | how many of those agents have
you actually reached by now, I mean roughly, I'm just trying to work out if I need to keep april
free | Just checking if someone is on the brochure already. Haven't heard anything since I sent
it. | Hi, two weeks ago I sent you the menu for translation. Has anybody picked it up yet? I
can't see it in my list. Thanks, Salvo | Hello there, I'm curious how the phone calls are going.
How many people have you reached so far, and has anyone said yes? Fingers crossed, Milo | Hi
Northside, just a quick letter to ask whether the tickets to Prague are booked or still in the
air. My suitcase is watching me. Cheers, Edda | Good morning, has the reminder to the Wagtail
company gone out already? They rang me yesterday and I didn't know what to say. Regards, Freddie
Moss | hello, me again, who's actually coming about the roof tiles, is it the same chap as last
year, and do we know what day yet | morning, where are we with the reminder to flat three, has
it gone out, did he say anything | yeah so I'm stood at the portal thing now and I can't see the
blocked days, have you put them in yet or is that still to come | so did anyone answer the
cyclists yet, I only ask because their leader's turned up on my doorstep, in the flesh, dripping
| um, just chasing, the invoice for the seminar people, is that today or tomorrow, they've got
their cheque book out | I keep peeking at the French shop and it's still English, when does that
turn up roughly | we had the grandkids over the weekend chaos total chaos so I lost track did
Mrs Ferreira get back to you about her appointment or are you still trying | not to be a pest
but that shoebox is it I mean has anybody opened it yet or is it still sitting in the corner
like it did with me | um who is actually doing our tender papers is that the same lady as last
time the one with the nice voice I'd just like to know | the merchants said Tuesday then they
said Thursday now nobody says anything do you know where those beams are at | so did anyone pay
after those reminders went out I'm at the bank in a minute haha and it'd be good to know what
they'll see | sorry the hammering's not me um the insurance form will that still be today or
more like tomorrow I need to know whether to wait in the office | Good morning, I have a small
question about the transcript. Who has taken it on, and roughly when might I expect the
document? With best regards, Prof. em. A. Lindqvist | Hi folks, I find myself calling it "the
stuff" in front of bankers. How far along are you with the names? Even a peek would calm me.
Best, Pavel | Dear desk, the jam is in the jars and the jars are looking at me. On what day can
I count on the labels? Yours, stickily, Hettie Browne | Dear desk, forgive an impatient man. Are
the replies to the ten reviews written yet, and will I be shown them first? Kind regards, Haruki
Benn | Hello there, my wife asks whether to press the tablecloth. In other words: has a caterer
been found, and how do things stand with the room? Greetings, Owen Trask | Hey, no pressure, I'm
only being nosy. Is any of the three done so far? Hugs, Jazz | Morning! I'm planning my week and
wondered what day I can roughly expect the newsletter text, so that I keep an hour free to read
it. | I don't mean to be that person, but it's been rather quiet about the order books since
Thursday. Still alive? | Would you happen to know whether the translator has had a chance to
start on the summary? No pressure at all. | Could you tell me whose ears my hearing tape has
ended up with? My solicitor is asking. | My board's starting to ask about the packaging research
and I'd love to be able to tell them something | do I have a seat to Oslo yet or should I keep
my fingers crossed a bit longer | Landlord's asking me if I've read it yet and I've been dodging
him. Is there anything I could tell him? | Curious if anybody's picked up the solar thing or if
it's still sitting on the shelf | I keep hitting refresh and see the old banner, I suppose
someone's still looking it over? | Morning! Just checking the law firm invoice will be out
tomorrow as you said? Their books close and I'd hate to slip into next quarter. | Just wondering
whether the pinterest thing's gone live, can't see it anywhere but then I'm not a bride | Just
wondering whether somebody has picked up my notebook pages or if they're too awful to read. I
can redo the worst ones | I'm in front of the client at 2 today. Will the snagging minutes be
through by then? | Will that drawing of the back lot be with me Friday like the lady said? Fire
officer's coming | inspector was here last Wednesday, poked everything, drank my tea. when do I
get the actual ticket? | who's doing my Goose Fair forms? if its Sandra she'll know what I mean
about the corner | Will I have the guest cards by Friday? The receptionist who starts then is
going to cry otherwise | three things in the pipe at yours as far as I can tell. Which of those
is anyone actually working on? | Tax man rings tomorrow, can I count on having Q4 in front of me
by then? | I gave you both lists on 24 February. It's probably me, but I haven't seen a single
entry in the calendar. How many have you rung? | Who have you got on the assembly instructions?
Is it the same person as for the warranty? I'd be glad if so | Tickets are meant to go on sale
Monday. Are we going to make that with the link? | Has anyone actually picked up the phone yet
on the dentist list? I keep looking at my calendar and it stays empty | The inspector comes on
Thursday. Will the Spanish sheet be with me by then, or do I need a plan B? | I'll look for that
address. Meanwhile, the patent thing, is a translator on it or is it still lying there? | Colour
is the committee's department, they meet Thursday. What I'm dying to know is whether the grants
hunt has turned up anything so far.
""",
}
