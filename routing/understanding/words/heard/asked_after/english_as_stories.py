"""What people who write English ask of work in play; as stories."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Has anyone had time to begin with the posts for the market yet? I've got my cousin here, who
helps me with the stall, and she'd like to know too. | I clicked around the blog last night and
most of the old links seem to work again, which is wonderful. Is that all of them now or are you
still at it? | Is there perhaps a first draft of the letter I could have a peek at? My partner
and I are very excited, it's the first one we've ever sent. | Where are we with the gallery? A
couple is coming to the studio later and I'd have liked to show them, but if it isn't there it
isn't there. | Hello there, I hope your week has started well. I was looking at my bank account
this morning and wondered whether the invoices for the February gardens have gone out yet. A
couple of my customers asked me about them over the fence. | My accountant rang earlier and
wanted to know where we are with the February books. I told her I'd ask, so that's what I'm
doing. Is there much left? | How are the calls with the estate agents going? I've kept my
calendar open like you said, but nothing has shown up in there so far and I'm getting curious. |
I've just had our partner in Seville on the phone, and she is really looking forward to the
Spanish terms. Could you tell me roughly how far along the translator is? No pressure at all,
I'd just like to tell her something. | I met a joiner at the weekend who got a grant for his
roof, and it reminded me that you're looking into that for us. Have you found anything yet, or
is it still early days? | A lady stood in front of our door at eight this morning because of the
hours on the website. Are the new ones already online on every page, or is that still being
worked on? | Hi, it's Joanna from the tile studio. Did the airline ever come back to you about
the group fare for Porto? My two colleagues keep asking me and I've run out of ways to say I
don't know. | I know it's only the middle of the month, but with two new people on the team I'm
a little nervous. Has everybody sent in their hours, or is somebody still missing? | We shipped
the last of the sale parcels yesterday and I finally have a minute to sit down. How does the
inbox look at your end, is there still a big pile? | My editor would like to know when she can
count on the farmer interviews. I believe the second one was the long one with the tractor in
the background. Where do things stand? | Hello, I hope I'm not being a pest. The market manager
told me on the phone that pitches are nearly gone and I haven't seen anything about the stall
form yet. Is there something you still need from me, a signature or the insurance slip, before
it can go off? | I know you only got the meter readings last night, but do you have a rough idea
already when the statements will be through? My tenant in the front flat is moving to Canada and
keeps asking me. | Have the other applicants been told no yet? One of them is a customer at my
salon and I'd like to know before she sits in my chair on Friday. | It's been two weeks since
the vase claim went in and I haven't seen a single line from DPD. Are they still looking at it
or do I have to ring someone? | Morning! My web man was here again yesterday wanting something
to paste in, and I had to tell him I haven't had the services page from you. I'm not cross, I
know I was slow with the notes myself. It would just help to hear roughly where we are with it,
so that I can tell him something. | Deadline for the Heritage Trust is creeping up on us and I'm
getting questions from the whole committee. The stonemason has put in his price, and the
architect said she wrote to you about the scaffold. Did the budget get finished, or are you
waiting for something from my side? I'd rather know it now than next week. | Hope the week is
treating you kindly. My tenant at the stables asks me daily about his confirmation of residence
and I have nothing to tell him. Is it nearly there? Best wishes, Rosalind Webb | Good morning, I
trust you are keeping well. I looked in the letterbox and on the computer, but I have not seen
anything about the new tenancy agreement for the room over the shop. Has it perhaps gone astray?
With thanks, Dorothy Hale | Dear all, I promised the new people they could read the lease before
they come to tea on Tuesday. May I still count on having it by Monday? Kindest regards, Sylvia
Penn | Good morning, we are all recovering from the flu here, so forgive my silence. May I ask
how far you are with the rota for the garden open days? Two of my helpers have been asking me
for their shifts. Kind regards Peter Wragg | Dear all, may I enquire after the donation
receipts? I do not wish to press you, but two of our supporters are about to file their tax
returns and have asked me twice. Yours sincerely Edmund Kerr | Dear team, it has been rather a
long month and I have lost track of things. Could you remind me where we stand with the accounts
for the auditors? Mrs Bell is coming to look at them soon and I would like to sleep at night.
Kind regards Gordon Maccallum | Dear team, the village has been talking of nothing but the fete,
and I am getting asked in the street. Has the rota been sent round to the helpers yet, or are
you still waiting for replies from some of them? Best wishes Constance Harding | Dear team,
thank you for keeping at it. I wonder how the hunt for a rehearsal studio is going, and whether
the place in Mill Lane ever replied to you. The quartet is getting restless. Kind regards
Sebastian Krall | Dear all, I trust you are well. It is now some while since I sent the boxes of
receipts, and I have not liked to ask. Is there anything you are missing, or is it simply a
matter of time? Yours sincerely Augusta Pell | Hi Tom, hope the little one lets you sleep by
now! Quick one from me: how far along is the February episode? A listener asked me about it at
the market on Sunday and I had no answer. No stress, just curious. Best, Oskar (The Slow Bread
Show) | Dear Ruth, I trust you're keeping well. Would you kindly let me know whether anybody has
replied to the testimonial letters? I only ask as the web chap is finishing my page and there's
a big empty box where the nice words should be. Sincerely, Alastair Crombie, Stonemason | Hi
Rosie, thanks for the sweet card! I'd love to know if the slides for the council talk are nearly
there. My nerves are getting the better of me and I'd like to practise with them in front of the
mirror. Yours, Hamish, Dunmore Tree Care | Hi Clive, Nice weather for ducks! I'm wondering
whether the retreat guests have all had their directions. Two of them rang me this morning
sounding lost, though that may just be them. Let me know how it stands. Warm regards, Odette,
Fernhill Barn | Dear Judy, Thank you for the flowers, you shouldn't have. May I ask how it's
looking with the Facebook captions? The season starts soon and the ice cream won't sell itself,
as my late husband used to say. With love, Concetta Rossi, Rossi's Ices | Hi Conor, I hope the
band did well on Saturday! Where are we with the client folder for the Patels? They rang to ask
if their forms had arrived safely and I promised to find out. Talk soon, Shona Baird, Baird
Kitchens | We did the stocktake over the weekend and I finally know what's on the shelves. Out
of curiosity, how many of the 300 labels have you typed in by now? | I told the lads their wages
would be on time this month, after the mess with the bank in January. Has the run been put
together yet? I haven't seen anything to approve. | Not nagging, promise, I know I was the one
who sent the recording late because of the flood. I'd just like a rough idea of when I can read
it. | My business partner is asking whether anyone bit. We had two no-shows in the diary last
week, those were from her own calls though. What have the calls brought so far? | It's been
raining for days so I've had time to think about the newsletter, which is dangerous. Where are
you with it, still writing or is it already with Paula for checking? | Don't want to nag, I know
phoning is a pig of a job, I did it for years for a double glazing firm. How many have you got
hold of so far? | so I'm sitting here about to talk to my web guy and it crossed my mind, is
there a draft of the april letter I could already look at or is it too early | um quick one, is
there still something you need from me for the wages or is it all with you now, I lost track a
bit with the move and everything | the choir lady rang and I didn't know what to tell her, will
her interview be typed up by friday or not, she's printing the booklet is why she asks | Hello,
Estelle from the wine bar. Before I look into your question, may I ask if the translation itself
has been started at all? I seem to have lost track a little. Warmly, Estelle | Good morning, Dr
Winifred Lacey here. I handed in three dictations last week and was curious how far along you
are with them. There's no pressure whatsoever, I'd merely like to plan my reading. Kind regards,
W. Lacey | Hi there, Dilys from the wool mill. Our owner keeps asking me if we may still count
on the newsletter for Tuesday. A yes or no would be perfectly sufficient. Many thanks, Dilys |
Hello, it's Maureen from the catering hire. I was just asking myself whether the reminders to
our five slow payers have gone out, as one of them rang me this morning in a rather apologetic
tone. Best wishes, Maureen | Good morning team, two things are with you at the moment, the cork
suppliers and the photos. Might I trouble you for a quick word on where each of them stands?
Thank you kindly, Jasper Lund, floor layer | Dear all, I had a peep into the shop system and
found about ninety of the two hundred lamps. Am I right in thinking the rest is still to come?
Yours, Graham Pike, vintage lighting | Dear desk, I haven't seen a booking confirmation for
Madrid in my inbox so far. Could you let me know whether the seats are secured? My partner needs
the flight numbers by Friday. With thanks, Hugh Ballantyne, rug importer | erm so the price
list, I was just wondering who's actually doing the German, is it the same lady as last time,
she was brilliant, or is it somebody new this time round | hello it's about the interview with
Mrs Dunne, she rang, she's ninety one and wants to read it while she still can, her words, so
when do you think that might be done | hiya only me, I'm not pushing, well I am a bit, the
February books, where are we with those, because I've got the tax man's number on my screen and
I don't want to ring him yet | my calendar's still looking a bit bare, ha, so uh how many of
those people have you got hold of by now, and was anybody interested, even a rough number would
help me sleep | I keep trying the contact form and it still does nothing, which may be fine,
maybe nobody's got to it yet, so I just wanted to know how far along that is, roughly | morning,
um, did anyone start on the winter issue yet, I can see it says working but you know what that
means, with me it means I've opened the file and made tea | have the Prague tickets been bought
yet do you know, because the app on my phone shows nothing and I had this, um, this one time in
Linz where nobody had booked and I slept in a lobby | so two of the lads asked me in the yard
about their payslips and I said soon, which is what I always say, when is soon though, when can
I expect the March ones | the research on Galway, is that still on track, I don't need it any
earlier or anything, I've just lost sight of when it's due and I've got this board thing in my
diary | what's happening with the June invoices, last I heard there were nine and you had four
out, or was it five, anyway could you tell me which ones have gone and which haven't | Dear
Northside, I was wondering how far the February books have got. My tax adviser has begun to ask
in that special tone of his. A line from you would calm us both. Yours, Cecily Barrow | Good
morning, may I enquire who is looking after our inbox this week? I'd like to put a name to the
friendly replies I see going out. Kind regards, Ewan Loch | Dear team, when may we expect the
posts for the open day? I'm asking because the chairman likes to read everything first, slowly.
No pressure meant. Best regards, Ulrike Finch | Dear Sir or Madam, with reference to the payroll
for September: could you tell me at what stage it is? We'd like to plan the approval. Yours
faithfully, Tobias Renn | Dear people, I believe there are three jobs of ours open with you at
present. Would you let me know where each one stands? I've rather lost the thread. Gratefully,
Lorna Fitch | Good evening, I gave you the water bill for the four flats a fortnight back and
wonder how far along the statements are. My tenants have begun to ask. Kind regards, Barnaby |
Dear team, may I ask whether my lease for the Holloway flat is near done? She hopes to sign at
the weekend and I'd like to know what to tell her. Best regards, Jocelyn | Dear desk, I wonder
if the two offers for the stairwell have come in, and from whom. The house meeting is on the
20th and I shall be asked. Yours, Lionel | Dear desk, has the letter about the water been
posted, or does it still lie with you? The lady on the second floor says she has had nothing.
Kind regards, Horace | I see two things in my list here the invoice and the measurements and
honestly I can't tell from it how far along they are what's done and what isn't | hiya only me
um I'm standing here with Mr Bloom and he's asking me when the estimate's coming and I went red
because I don't know so when is it coming | Dear all, my mother-in-law buys four papers a day
and finds nothing about us in any of them. Has the release been sent out already, or is it still
being written? I'd be glad of a word. Regards, Nadia, Thread & Needle | Dear Sir or Madam, the
campaign's run ended on the 26th. I have not yet received the one-page report you mention in
your offer. When may I expect it? Regards, D. Szabo, locksmith
""",
}
