"""What people who write English ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
I'm in a meeting at two with the client who wants it, will I have it by then? | I've been on
your case since Tuesday last: do we have an arrival date for the transcript, yes or no? | I
don't want to rush anyone, just wondering whether the Oslo research will be in before my meeting
| Could you tell me by 3 pm today how far the invoices are? I have my bank adviser here then. |
not nagging but how far along are the books? vat lady rings every day and i've run out of
excuses that arent about the dog | Who's actually ringing the coach companies, is that Marta or
the new person? Just so I know who to expect a call from. | Could you tell me which of the three
are out and which aren't? I've had one angry call and one payment and can't match either to
anything. | I haven't heard about the letterpress man for a week. Is anyone on it or has it
fallen between two stools? | oh and the oysters, has anyone found a supplier yet? for the chef
post i'll tell you the day once he's signed | Which cafés have had theirs already? Asking
because the lady from Harbour just popped in and I couldn't tell her | What's still open on your
side, just so I've got an overview before I go into meetings | Hi, is anyone actually on ep 40?
It's showing as claimed but I haven't heard a peep | how far along is the series, is there a
first one I could read on the tram? the gap I'll leave til I've read it | did the carrier say
anything re the aberdeen chutney? and who do i ask if ur off on fridays | Good afternoon, could
you tell me whether the customs papers have been filed, and who is dealing with it? | not
nagging but how many have you rung so far? nell wants to know before she says no to a wedding |
You said the van company would get back to you about the tow bar. Have they replied in the
meantime? The trailer is standing in my drive, looking hopeful. | Which tape are you on at the
moment? I'm telling the museum about it this afternoon and would love to say something concrete.
| Have the invoices for the guitar lessons gone out already? One of the mums asked me at the
door yesterday and I could only shrug. | How many of the practices on the list have you got
through by now? I'm trying to picture how full my April is going to be. | The team has begun
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
you got with January? My accountant has rung twice now and I don't know what to tell her. |
Where are we with the gallery? A couple is coming to the studio later and I'd have liked to show
them, but if it isn't there it isn't there. | What's the state of the menu? I've got the printer
on the other line wanting to know. | Found anything on the grant so far? I'm having lunch with
my co-owner and she's bound to bring it up. | Hello there, I hope your week has started well. I
was looking at my bank account this morning and wondered whether the invoices for the February
gardens have gone out yet. A couple of my customers asked me about them over the fence. | My
accountant rang earlier and wanted to know where we are with the February books. I told her I'd
ask, so that's what I'm doing. Is there much left? | How are the calls with the estate agents
going? I've kept my calendar open like you said, but nothing has shown up in there so far and
I'm getting curious. | I've just had our partner in Seville on the phone, and she is really
looking forward to the Spanish terms. Could you tell me roughly how far along the translator is?
No pressure at all, I'd just like to tell her something. | I met a joiner at the weekend who got
a grant for his roof, and it reminded me that you're looking into that for us. Have you found
anything yet, or is it still early days? | There were about two hundred business cards in that
shoebox, so I know it's a slog. How many of them are in the CRM by now? | A lady stood in front
of our door at eight this morning because of the hours on the website. Are the new ones already
online on every page, or is that still being worked on? | Hi, it's Joanna from the tile studio.
Did the airline ever come back to you about the group fare for Porto? My two colleagues keep
asking me and I've run out of ways to say I don't know. | I know it's only the middle of the
month, but with two new people on the team I'm a little nervous. Has everybody sent in their
hours, or is somebody still missing? | I saw the newsletter draft and it reads beautifully. What
about the posts that go with it, have those been started? | We shipped the last of the sale
parcels yesterday and I finally have a minute to sit down. How does the inbox look at your end,
is there still a big pile? | My editor would like to know when she can count on the farmer
interviews. I believe the second one was the long one with the tractor in the background. Where
do things stand? | Is there something I should do before the Oseis come in on Monday, or is all
their paperwork back? | Hello, I hope I'm not being a pest. The market manager told me on the
phone that pitches are nearly gone and I haven't seen anything about the stall form yet. Is
there something you still need from me, a signature or the insurance slip, before it can go off?
| I was expecting the sums sheet for the two shops yesterday but haven't seen anything in my
inbox. Is it stuck somewhere? | Is there something you still need from me before the cover
letters can go to the tenants? I'm off to Spain on Saturday and won't have my scanner. | I know
you only got the meter readings last night, but do you have a rough idea already when the
statements will be through? My tenant in the front flat is moving to Canada and keeps asking me.
| Before I print it: is this the last version of the arrival directions, or is the one with the
new map still coming? | Have the other applicants been told no yet? One of them is a customer at
my salon and I'd like to know before she sits in my chair on Friday. | Did Kerax ever confirm
the soy wax? I'm down to the last bucket here and would like to know whether I can pour on
Saturday. | It's been two weeks since the vase claim went in and I haven't seen a single line
from DPD. Are they still looking at it or do I have to ring someone? | My bookkeeper is on my
back about the quarter four table. Is it close to done or should I tell her to wait? | Did the
test mail go out already? I've nothing in my inbox and I checked the spam too. | Have the
numbers been corrected on Etsy too, or only in the shop so far? I had an order for a lamp I sold
at the fair. | That Belgian shop, did they write back after your draft went out? I'd love to
have them as a stockist. | It's been nine days since you pitched me to the hospice podcast. Any
sign of life from them, or should I stop keeping that week free? | Morning! My web man was here
again yesterday wanting something to paste in, and I had to tell him I haven't had the services
page from you. I'm not cross, I know I was slow with the notes myself. It would just help to
hear roughly where we are with it, so that I can tell him something. | I can see the burgers are
done, lovely. What about the garden menu, is that stuck on me or on you? | I haven't seen the
trustees' minutes yet. Our chair would like to sign them before she goes on holiday. | Where are
you up to with the cash book? Our treasurer wants to see it before she lets me buy the new
amplifier. | Deadline for the Heritage Trust is creeping up on us and I'm getting questions from
the whole committee. The stonemason has put in his price, and the architect said she wrote to
you about the scaffold. Did the budget get finished, or are you waiting for something from my
side? I'd rather know it now than next week. | I haven't seen any of the sale prices show up in
the shop yet. Is there something I have to approve first? | Where are we with the retreat
sequence? I only remember seeing mails one and two and the doors open before long. | Just
checking whether the sheet has gone over to my accountant, she's asking me in that tone of hers.
| Any sign of the certificates? Class ends and I'd love to hand them out with the little
rosettes. | The sign shop says they've received nothing. Was the poster sent to them or is it
still with you? | The lady with order 2290 has just phoned me asking where her money is. Where
are we with that? | I wanted to know, from the people after the free call, who is still warm and
who is gone? I ask because I plan now my April. | so the interview with the old shepherd the one
with the bad sound did you manage to get that typed or was it hopeless | well I'm just wondering
where we are with the mailbox because the number on my phone still says four hundred and
something | so have those course pages gone live yet because someone asked me in class last
night and I didn't know what to say | did the loss adjuster letter ever get finished, i cant
find it in my mails and hes ringing me on the roof | is the quote for the care home going to
make it for tomorrow, or do i tell her next week | Hope the week is treating you kindly. My
tenant at the stables asks me daily about his confirmation of residence and I have nothing to
tell him. Is it nearly there? Best wishes, Rosalind Webb | Dear people, I am an old beekeeper
and lose track. Who of the applicants has sent in their papers so far? Thank you, Mr Tibbs |
Good morning, I trust you are keeping well. I looked in the letterbox and on the computer, but I
have not seen anything about the new tenancy agreement for the room over the shop. Has it
perhaps gone astray? With thanks, Dorothy Hale | Dear all, I was wondering whether the gentleman
for the damp wall has named a day yet. I must ask my neighbour to hold the dog. Sincerely, Vera
Stokes | Dear all, forgive an impatient old upholsterer. How far along are you with my papers
for the accountant? Kind regards, Leonard | it's Priya for my mother, she keeps asking me if
those three guests ever got an answer. did they? | Dear all, I promised the new people they
could read the lease before they come to tea on Tuesday. May I still count on having it by
Monday? Kindest regards, Sylvia Penn | Good evening. The drafts you spoke of on Monday, have
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
out anything else: how much of the year is finished? The accountant frightens me a little. |
Good morning, we are all recovering from the flu here, so forgive my silence. May I ask how far
you are with the rota for the garden open days? Two of my helpers have been asking me for their
shifts. Kind regards Peter Wragg | Dear all, may I enquire after the donation receipts? I do not
wish to press you, but two of our supporters are about to file their tax returns and have asked
me twice. Yours sincerely Edmund Kerr | Dear team, it has been rather a long month and I have
lost track of things. Could you remind me where we stand with the accounts for the auditors? Mrs
Bell is coming to look at them soon and I would like to sleep at night. Kind regards Gordon
Maccallum | Dear team, the village has been talking of nothing but the fete, and I am getting
asked in the street. Has the rota been sent round to the helpers yet, or are you still waiting
for replies from some of them? Best wishes Constance Harding | Dear team, thank you for keeping
at it. I wonder how the hunt for a rehearsal studio is going, and whether the place in Mill Lane
ever replied to you. The quartet is getting restless. Kind regards Sebastian Krall | Dear all, I
trust you are well. It is now some while since I sent the boxes of receipts, and I have not
liked to ask. Is there anything you are missing, or is it simply a matter of time? Yours
sincerely Augusta Pell | Hi Tom, hope the little one lets you sleep by now! Quick one from me:
how far along is the February episode? A listener asked me about it at the market on Sunday and
I had no answer. No stress, just curious. Best, Oskar (The Slow Bread Show) | Dear Ruth, I trust
you're keeping well. Would you kindly let me know whether anybody has replied to the testimonial
letters? I only ask as the web chap is finishing my page and there's a big empty box where the
nice words should be. Sincerely, Alastair Crombie, Stonemason | Hi Rosie, thanks for the sweet
card! I'd love to know if the slides for the council talk are nearly there. My nerves are
getting the better of me and I'd like to practise with them in front of the mirror. Yours,
Hamish, Dunmore Tree Care | Hi Clive, Nice weather for ducks! I'm wondering whether the retreat
guests have all had their directions. Two of them rang me this morning sounding lost, though
that may just be them. Let me know how it stands. Warm regards, Odette, Fernhill Barn | Dear
Judy, Thank you for the flowers, you shouldn't have. May I ask how it's looking with the
Facebook captions? The season starts soon and the ice cream won't sell itself, as my late
husband used to say. With love, Concetta Rossi, Rossi's Ices | Hi Conor, I hope the band did
well on Saturday! Where are we with the client folder for the Patels? They rang to ask if their
forms had arrived safely and I promised to find out. Talk soon, Shona Baird, Baird Kitchens |
Can I expect the transcript before two o'clock today, or should I go to my client without it? |
We did the stocktake over the weekend and I finally know what's on the shelves. Out of
curiosity, how many of the 300 labels have you typed in by now? | I told the lads their wages
would be on time this month, after the mess with the bank in January. Has the run been put
together yet? I haven't seen anything to approve. | Lovely weather, first swim of the year this
morning, 8 degrees. So before I defrost and forget: anything new on the research about saunas? |
Bumped into the school secretary at the market and she said they'd had nothing from us. Did the
invoice go out to them or is it still with you? | I've been refreshing the page all morning like
a teenager, between two patients. Are the new photos on it already, or am I looking at some old
copy? | Not nagging, promise, I know I was the one who sent the recording late because of the
flood. I'd just like a rough idea of when I can read it. | I've got my accountant breathing down
my neck, she rang twice yesterday while I was up a ladder. How far have you got with the
February books? | My business partner is asking whether anyone bit. We had two no-shows in the
diary last week, those were from her own calls though. What have the calls brought so far? | The
printer wants to start on Friday and I told him, confidently, that the Spanish text would be
there. Will it be ready for Friday? | Checking in about the grants paper. My bank was on the
phone again and I had nothing to tell them. | Will I have the transcript by Friday? The museum
wants to print parts of it and they keep ringing me. | It's been raining for days so I've had
time to think about the newsletter, which is dangerous. Where are you with it, still writing or
is it already with Paula for checking? | My accountant rang in the middle of me icing a three
tier cake and asked where February is. I told him it's nearly there. Is it? | I'm on the train
to see my publisher and have two hours with nothing to read. Is any of the chef interview typed
up yet? | Don't want to nag, I know phoning is a pig of a job, I did it for years for a double
glazing firm. How many have you got hold of so far? | The woman from the tourist board clicked
around on our site yesterday and said it looks the same as ever. Has anybody started on the new
room photos | Bank balance is looking sad this morning and the rent goes out on Monday. Did the
reminders go to all three of them? | The lads are asking about their money, as they do from
about the tenth onwards. Did you get everything you needed for the pay run or is it stuck
somewhere | Gordon's back from Malta, brown as a nut, and wants to start with the new till.
What's still missing from the typing in? | I've cleared the diary and bought a proper coat for
Hamburg. Have you got the tickets yet? Nothing in my mail so far | so I'm sitting here about to
talk to my web guy and it crossed my mind, is there a draft of the april letter I could already
look at or is it too early | um quick one, is there still something you need from me for the
wages or is it all with you now, I lost track a bit with the move and everything | anyway I
looked in the shop and I can see the tomatoes and the beans but nothing after that, so are you
still at it or did something get stuck | hi only me again, did anyone get round to that Lille
train yet, I keep seeing the prices going up and it makes me nervous | I'll get back to you
about the refunds, but tell me, how bad is the inbox, are you through the ones from the weekend
at least | I haven't heard a thing about the oak frames since, what was it, last thursday, no
wednesday, where are we with that | how many of those agents have you actually reached by now, I
mean roughly, I'm just trying to work out if I need to keep april free | the choir lady rang and
I didn't know what to tell her, will her interview be typed up by friday or not, she's printing
the booklet is why she asks | Hello, Estelle from the wine bar. Before I look into your
question, may I ask if the translation itself has been started at all? I seem to have lost track
a little. Warmly, Estelle | Good morning, Dr Winifred Lacey here. I handed in three dictations
last week and was curious how far along you are with them. There's no pressure whatsoever, I'd
merely like to plan my reading. Kind regards, W. Lacey | Hi there, Dilys from the wool mill. Our
owner keeps asking me if we may still count on the newsletter for Tuesday. A yes or no would be
perfectly sufficient. Many thanks, Dilys | Hello, it's Maureen from the catering hire. I was
just asking myself whether the reminders to our five slow payers have gone out, as one of them
rang me this morning in a rather apologetic tone. Best wishes, Maureen | Good morning team, two
things are with you at the moment, the cork suppliers and the photos. Might I trouble you for a
quick word on where each of them stands? Thank you kindly, Jasper Lund, floor layer | Dear all,
I had a peep into the shop system and found about ninety of the two hundred lamps. Am I right in
thinking the rest is still to come? Yours, Graham Pike, vintage lighting | Dear desk, I haven't
seen a booking confirmation for Madrid in my inbox so far. Could you let me know whether the
seats are secured? My partner needs the flight numbers by Friday. With thanks, Hugh Ballantyne,
rug importer
""",
}
