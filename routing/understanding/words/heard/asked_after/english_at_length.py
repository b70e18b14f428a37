"""What people who write English ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
are the posts live already? i don't see anything but maybe my app is stuck | Sorry to be a pain,
just wondering whether the February books will be ready this week. | I don't suppose the calls
to the care homes have turned anything up so far? | Is it on its way or has it got lost down the
back of the sofa? | Would I be right in thinking the website bit is finished and only the texts
are missing? | I'm in a meeting at two with the client who wants it, will I have it by then? |
has the payslip stuff gone through yet or am I going to get angry mechanics on friday | I'm off
to see the printers at noon, will the French version be with me by then? | I've been on your
case since Tuesday last: do we have an arrival date for the transcript, yes or no? | I don't
want to rush anyone, just wondering whether the Oslo research will be in before my meeting | My
accountant is asking when she can expect the february figures, what do I tell her? | Is the
minutes thing still in the pipeline or have I missed it in my inbox? | Has the website fella
seen my files yet, I only got a 'read' tick from Monday | Could you tell me by 3 pm today how
far the invoices are? I have my bank adviser here then. | not nagging but how far along are the
books? vat lady rings every day and i've run out of excuses that arent about the dog | is the
hours thing live yet? cant see it on my phone but my phones ancient | Who's actually ringing the
coach companies, is that Marta or the new person? Just so I know who to expect a call from. |
I've got the client on the other line, what may I truthfully tell them about the report? | Could
you tell me which of the three are out and which aren't? I've had one angry call and one payment
and can't match either to anything. | When's the show newsletter going? our Jean wants to know
before she prints the raffle tickets | I haven't heard about the letterpress man for a week. Is
anyone on it or has it fallen between two stools? | I keep checking my inbox for the Lyon
tickets, nothing there so far. Are they booked? | I'll think about the fees. Is the stock list
in the shop already or not? | Evening! Am I right that nobody has written to the Fitzgeralds
about their overdue invoice yet? | does the french wait for the typing to be finished or is it
being worked on in parallel? | oh and the oysters, has anyone found a supplier yet? for the chef
post i'll tell you the day once he's signed | Which cafés have had theirs already? Asking
because the lady from Harbour just popped in and I couldn't tell her | What's still open on your
side, just so I've got an overview before I go into meetings | Hi, is anyone actually on ep 40?
It's showing as claimed but I haven't heard a peep | how far along is the series, is there a
first one I could read on the tram? the gap I'll leave til I've read it | Who's got the cohort
thing? Not answering the forum bit til I've spoken to them directly | did the carrier say
anything re the aberdeen chutney? and who do i ask if ur off on fridays | Could you let me know
who is handling the article, and how far along it is? Priya | hello just me wondering if the
letter to himself in flat 3 is away yet or no | Who is it that's doing the addendum? I'd like to
put a name to it | did Brackwater's actually go out or is it sitting with me somewhere? can't
find it | Any idea roughly when Elm Row will be finished? The tenants ask me in the stairwell |
Good afternoon, could you tell me whether the customs papers have been filed, and who is dealing
with it? | not nagging but how many have you rung so far? nell wants to know before she says no
to a wedding | I've lost track of what you've got of mine. Where are we with all of it? | who is
typing up the lighthouse interview? just curious if it's the same lady as last time | You said
the van company would get back to you about the tow bar. Have they replied in the meantime? The
trailer is standing in my drive, looking hopeful. | Which tape are you on at the moment? I'm
telling the museum about it this afternoon and would love to say something concrete. | Have the
invoices for the guitar lessons gone out already? One of the mums asked me at the door yesterday
and I could only shrug. | How many of the practices on the list have you got through by now? I'm
trying to picture how full my April is going to be. | The team has begun asking about payday, as
they do. Are you still waiting for hours from somebody, or is the run more or less together? | I
know good research takes time, so please don't feel chased. Could you just let me know where you
are with it and what is still missing? | Has anyone had time to begin with the posts for the
market yet? I've got my cousin here, who helps me with the stall, and she'd like to know too. |
I looked in the sheet this morning and saw about two hundred lines. Roughly how many of the
forms are still to come? | Hope you're having a nice week. Did you manage to find anything for
Edinburgh yet, or is it still early days? I'm only curious, there's no rush. | I'm back from the
mountains, tanned and rested. What does the inbox look like, are there many mails left that
nobody has answered? | When do you expect to be through with January? I'm putting together my
own little calendar for the month and would like to write it in. | I clicked around the blog
last night and most of the old links seem to work again, which is wonderful. Is that all of them
now or are you still at it? | Is there perhaps a first draft of the letter I could have a peek
at? My partner and I are very excited, it's the first one we've ever sent. | Good morning! My
tax adviser rang and asked about the fourth quarter, and I didn't know what to tell her. How far
along are you with it? | I was wondering how the menu is coming along. The printer is a friend
of mine and keeps asking me, always very politely. | How far have you got with January? My
accountant has rung twice now and I don't know what to tell her. | hi, is the run ready for me
to look at or are you still missing somebody's hours | Where are we with the gallery? A couple
is coming to the studio later and I'd have liked to show them, but if it isn't there it isn't
there. | What's the state of the menu? I've got the printer on the other line wanting to know. |
Found anything on the grant so far? I'm having lunch with my co-owner and she's bound to bring
it up. | Hello there, I hope your week has started well. I was looking at my bank account this
morning and wondered whether the invoices for the February gardens have gone out yet. A couple
of my customers asked me about them over the fence. | My accountant rang earlier and wanted to
know where we are with the February books. I told her I'd ask, so that's what I'm doing. Is
there much left? | How are the calls with the estate agents going? I've kept my calendar open
like you said, but nothing has shown up in there so far and I'm getting curious. | I've just had
our partner in Seville on the phone, and she is really looking forward to the Spanish terms.
Could you tell me roughly how far along the translator is? No pressure at all, I'd just like to
tell her something. | I met a joiner at the weekend who got a grant for his roof, and it
reminded me that you're looking into that for us. Have you found anything yet, or is it still
early days? | There were about two hundred business cards in that shoebox, so I know it's a
slog. How many of them are in the CRM by now? | A lady stood in front of our door at eight this
morning because of the hours on the website. Are the new ones already online on every page, or
is that still being worked on? | Hi, it's Joanna from the tile studio. Did the airline ever come
back to you about the group fare for Porto? My two colleagues keep asking me and I've run out of
ways to say I don't know. | I know it's only the middle of the month, but with two new people on
the team I'm a little nervous. Has everybody sent in their hours, or is somebody still missing?
| I saw the newsletter draft and it reads beautifully. What about the posts that go with it,
have those been started? | We shipped the last of the sale parcels yesterday and I finally have
a minute to sit down. How does the inbox look at your end, is there still a big pile? | My
editor would like to know when she can count on the farmer interviews. I believe the second one
was the long one with the tractor in the background. Where do things stand? | I haven't seen
anything of episode 31 yet, is it stuck somewhere on my side? | Is there something I should do
before the Oseis come in on Monday, or is all their paperwork back? | Have you heard anything
from Ms Fontaine since the offer? She seemed so keen on the phone. | Is the sheet for Quarry
Lane ready to look at? The site manager is getting nervous. | Hello, I hope I'm not being a
pest. The market manager told me on the phone that pitches are nearly gone and I haven't seen
anything about the stall form yet. Is there something you still need from me, a signature or the
insurance slip, before it can go off? | What's still missing from the shop receipts? I'm at home
tonight and could look. | I was expecting the sums sheet for the two shops yesterday but haven't
seen anything in my inbox. Is it stuck somewhere? | Did the rent increase letters get posted? I
promised my brother I'd check before our call tonight. | Is there something you still need from
me before the cover letters can go to the tenants? I'm off to Spain on Saturday and won't have
my scanner. | I know you only got the meter readings last night, but do you have a rough idea
already when the statements will be through? My tenant in the front flat is moving to Canada and
keeps asking me. | Before I print it: is this the last version of the arrival directions, or is
the one with the new map still coming? | Have the other applicants been told no yet? One of them
is a customer at my salon and I'd like to know before she sits in my chair on Friday. | Did
Kerax ever confirm the soy wax? I'm down to the last bucket here and would like to know whether
I can pour on Saturday. | It's been two weeks since the vase claim went in and I haven't seen a
single line from DPD. Are they still looking at it or do I have to ring someone? | My bookkeeper
is on my back about the quarter four table. Is it close to done or should I tell her to wait? |
Did the test mail go out already? I've nothing in my inbox and I checked the spam too. | is
there something I still need to give you before the Swiss papers can be printed? | Have the
numbers been corrected on Etsy too, or only in the shop so far? I had an order for a lamp I sold
at the fair. | That Belgian shop, did they write back after your draft went out? I'd love to
have them as a stockist. | It's been nine days since you pitched me to the hospice podcast. Any
sign of life from them, or should I stop keeping that week free? | Is there something I still
owe you for the April issue, or are you all set? | Morning! My web man was here again yesterday
wanting something to paste in, and I had to tell him I haven't had the services page from you.
I'm not cross, I know I was slow with the notes myself. It would just help to hear roughly where
we are with it, so that I can tell him something. | Have you managed to get into our Instagram
or does it still want a code from my phone? | I can see the burgers are done, lovely. What about
the garden menu, is that stuck on me or on you? | Has the AGM notice gone out to the postal
members yet? Margaret says hers hasn't come. | I haven't seen the trustees' minutes yet. Our
chair would like to sign them before she goes on holiday. | Are the flyers at the printer's
already or is there still time to spot a typo? | Where are you up to with the cash book? Our
treasurer wants to see it before she lets me buy the new amplifier. | Deadline for the Heritage
Trust is creeping up on us and I'm getting questions from the whole committee. The stonemason
has put in his price, and the architect said she wrote to you about the scaffold. Did the budget
get finished, or are you waiting for something from my side? I'd rather know it now than next
week. | I haven't seen any of the sale prices show up in the shop yet. Is there something I have
to approve first? | Where are we with the retreat sequence? I only remember seeing mails one and
two and the doors open before long. | Just checking whether the sheet has gone over to my
accountant, she's asking me in that tone of hers. | Any sign of the certificates? Class ends and
I'd love to hand them out with the little rosettes. | Have lessons 11 to 13 had their subtitles
done yet? One student keeps nagging, politely, but still. | Did you manage to answer the
one-star people before they started replying to each other? | The sign shop says they've
received nothing. Was the poster sent to them or is it still with you? | I haven't seen a word
about the three offers I gave you last week. Is anybody biting? | The lady with order 2290 has
just phoned me asking where her money is. Where are we with that? | Is there something I should
dig out before the adviser comes, or are the bank lines all matched? | I thought the price
comparison would be here by now. Did something come up with it? | I wanted to know, from the
people after the free call, who is still warm and who is gone? I ask because I plan now my
April. | I did not see the episode on Apple until now, is it there or I look wrong? | so the
interview with the old shepherd the one with the bad sound did you manage to get that typed or
was it hopeless | well I'm just wondering where we are with the mailbox because the number on my
phone still says four hundred and something | so have those course pages gone live yet because
someone asked me in class last night and I didn't know what to say | did the second reminder go
to lyle, he's here on site acting like he never got nothing | has anyone rung in for me this
morning? 6 missed before i handed over to you | did the loss adjuster letter ever get finished,
i cant find it in my mails and hes ringing me on the roof | any of them paid up since the
letters went? could do with it, vat's due | is the quote for the care home going to make it for
tomorrow, or do i tell her next week | Hope the week is treating you kindly. My tenant at the
stables asks me daily about his confirmation of residence and I have nothing to tell him. Is it
nearly there? Best wishes, Rosalind Webb | Dear people, I am an old beekeeper and lose track.
Who of the applicants has sent in their papers so far? Thank you, Mr Tibbs | Good morning, I
trust you are keeping well. I looked in the letterbox and on the computer, but I have not seen
anything about the new tenancy agreement for the room over the shop. Has it perhaps gone astray?
With thanks, Dorothy Hale | Dear all, I was wondering whether the gentleman for the damp wall
has named a day yet. I must ask my neighbour to hold the dog. Sincerely, Vera Stokes | Dear all,
forgive an impatient old upholsterer. How far along are you with my papers for the accountant?
Kind regards, Leonard | it's Priya for my mother, she keeps asking me if those three guests ever
got an answer. did they? | Dear all, I promised the new people they could read the lease before
they come to tea on Tuesday. May I still count on having it by Monday? Kindest regards, Sylvia
Penn | Good evening. The drafts you spoke of on Monday, have they been sent? I cannot find them
among my letters, though that may well be my fault. Yours, Thomas Amory | Good day. When we
spoke you were waiting for a price from two painters. Did either of them reply? Yours truly,
Edmund Rye | Auntie Jo wants to know which of the two you're doing first, the statements or the
letter, and how far you've got | Does Friday still hold for the captions? I've promised the link
to two ladies in my class who are hard of hearing. | Where are we with the cookbook launch, do
we have a caterer or do I need to start cooking myself | Tell me honestly: will I have the
window lettering on Monday or should I put the sign man off? | Has anyone got hold of the
insurer yet? I lie awake over this one, the floor is still lifted and I can't open room two. | I
can't find the ad anywhere on the portal. Is it online or not yet? We are one nurse short from
the 1st and I'm getting nervous. | The printer's slot is booked for next Thursday and I haven't
seen a draft. Do you have anything I could look at? | Before I dig out anything else: how much
of the year is finished? The accountant frightens me a little. | Good morning, we are all
recovering from the flu here, so forgive my silence. May I ask how far you are with the rota for
the garden open days? Two of my helpers have been asking me for their shifts. Kind regards Peter
Wragg | Dear all, may I enquire after the donation receipts? I do not wish to press you, but two
of our supporters are about to file their tax returns and have asked me twice. Yours sincerely
Edmund Kerr | Dear team, it has been rather a long month and I have lost track of things. Could
you remind me where we stand with the accounts for the auditors? Mrs Bell is coming to look at
them soon and I would like to sleep at night. Kind regards Gordon Maccallum | Dear team, the
village has been talking of nothing but the fete, and I am getting asked in the street. Has the
rota been sent round to the helpers yet, or are you still waiting for replies from some of them?
Best wishes Constance Harding | Dear team, thank you for keeping at it. I wonder how the hunt
for a rehearsal studio is going, and whether the place in Mill Lane ever replied to you. The
quartet is getting restless. Kind regards Sebastian Krall | Dear all, I trust you are well. It
is now some while since I sent the boxes of receipts, and I have not liked to ask. Is there
anything you are missing, or is it simply a matter of time? Yours sincerely Augusta Pell | Hi
Tom, hope the little one lets you sleep by now! Quick one from me: how far along is the February
episode? A listener asked me about it at the market on Sunday and I had no answer. No stress,
just curious. Best, Oskar (The Slow Bread Show) | Dear Ruth, I trust you're keeping well. Would
you kindly let me know whether anybody has replied to the testimonial letters? I only ask as the
web chap is finishing my page and there's a big empty box where the nice words should be.
Sincerely, Alastair Crombie, Stonemason | Hi Rosie, thanks for the sweet card! I'd love to know
if the slides for the council talk are nearly there. My nerves are getting the better of me and
I'd like to practise with them in front of the mirror. Yours, Hamish, Dunmore Tree Care | Hi
Clive, Nice weather for ducks! I'm wondering whether the retreat guests have all had their
directions. Two of them rang me this morning sounding lost, though that may just be them. Let me
know how it stands. Warm regards, Odette, Fernhill Barn | Dear Judy, Thank you for the flowers,
you shouldn't have. May I ask how it's looking with the Facebook captions? The season starts
soon and the ice cream won't sell itself, as my late husband used to say. With love, Concetta
Rossi, Rossi's Ices | Hi Conor, I hope the band did well on Saturday! Where are we with the
client folder for the Patels? They rang to ask if their forms had arrived safely and I promised
to find out. Talk soon, Shona Baird, Baird Kitchens
""",
}
