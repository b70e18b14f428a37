"""What people who write English are unhappy with of work in play; as stories."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
I am honestly disappointed by the letter. I sent you two pages about the choir, about Margaret's
forty years with us, and what came back reads like an advert for toothpaste with not one word
about her. | had the bride on the phone in tears, one of yours rang her at 7am and asked if the
wedding was "still on". who does that. im the one who has to face her mum | I asked for this on
2 March, you said a week, it's now the 11th. The season starts in three weeks, people are
ringing me on the river, and I have nothing to send them to. I don't want to be that customer
but come on. | The newsletter went out with last year's ticket prices in it. I've had three
grown adults arguing at my kiosk over a pound. How does that happen when I sent the right list??
| Still waiting on that transcript. You said Monday and it's now Wednesday, I've the council on
at me, I've the neighbours on at me, and I've a parish clerk who thinks I'm hiding something. I
don't like moaning but you did say Monday, I wrote it on the calendar, on the cow one | I have
now slept on it, and I still think these posts read as if I was selling used cars, exclamation
marks and rockets everywhere. I'm a notary, people come to me when someone has died or when they
buy the one house of their lives. Not impressed I'm afraid. | I really don't like writing this
kind of message but this is now the third week and I still don't have the books, every time it's
nearly there or somebody was ill. I run a bakery, if the bread isn't there at six nobody waits
till the week after. not ok | I'm a bit upset tbh. There's a client's full name in the file
title and it was on a shared drive. That should just not happen with a therapist. | I've read
through the site visits and I'm afraid I'm rather disappointed. Half of the street names are
wrong, although I spelled each of them out slowly on the tape. It cost me a whole evening to put
right. | Two of my best customers got a reminder for bills they had paid weeks ago, and one of
them was quite upset on the phone. I had sent you the list of payments beforehand, so I don't
understand how that could happen. | The hours you put up were wrong. I had four people standing
in front of a locked door on Saturday and one of them has left us a one-star review. | I have to
tell you that I'm rather upset about the reminders. Old Mr Tan got one although he had paid on
the very same day, and it was the strict version on top of it. He has been my customer for
nineteen years and he was hurt. | I've read the beekeeper interview now, and honestly it isn't
what I hoped for. Half the place names are wrong and two whole answers are simply not there. I
had to listen to everything again myself on Sunday. | Honestly I'm disappointed with the letter
to the freeholder. It had the wrong flat number, it called me Mr instead of Mrs, and it came two
days after the meeting it was meant for. I stood there with nothing in my hands and the other
owners just shrugged. I expected better. | A patient told me your colleague was short with her
and hung up before she'd left her number. I've built this practice on being kind to people,
please look into that. | You told the applicants the flat has parking. It doesn't, and it never
did. Three of them turned up with a car on Saturday and I spent the whole morning apologising. I
run a bakery downstairs, I haven't got time for that. | The glass man you sent has measured the
wrong window. I told you twice it was the one facing the courtyard, and now the pane doesn't fit
anything in this house. | The German size chart you sent back has the inches just copied across
as centimetres. Two customers ordered the wrong waist because of it and I've had to pay the
postage on both. | Half the speakers are down as "unknown" although I gave you the seating plan
and a list of who said what in the first ten minutes. The budget part, which is the only bit
anybody will ever read, has a hole of about four minutes. I ended up doing it again myself on
Sunday night. | Three donors rang me this morning because their receipts have the wrong year on
them. I'd asked twice before they went out whether someone had read them over, and I was told
yes. For a charity our size that is rather embarrassing, we live from about thirty people who
trust us. I didn't know what to say to them. | I was sitting at the adviser's at nine like an
idiot and she'd never been told about the new time. Luckily she had half an hour free at lunch,
so nothing is lost except my morning. Still, I'd blocked the practice and sent two patients home
for it. | Good morning. The printed guide arrived, however the arrival directions lead people
into Mr Hogg's farmyard, as three parties have now discovered. Mr Hogg is not amused and neither
am I. Yours, Clarissa Dean | Dear desk, I had understood the statement would take account of Mrs
Ito's moving out in June. She has been charged for the whole year and is most upset, and I had
to make it good from my own purse. Sincerely, Winston Ball | Good evening. I do not like to make
a fuss, but the letter that went out to Mrs Novak had her husband's name on it, and he passed
away in November. She rang me in tears. Yours sincerely, Beatrice Lomax | I've read the first
ten soap texts and eight of them say "indulge your senses". My customers are farmers' wives. I
had written in the briefing how we talk and none of that arrived in there. | Listened to 19 on
my run. My guest is introduced as Karen. She is called Corinne, it's in the show notes you wrote
yourselves. It's been live for two days. | I don't know how to put this. We'd agreed on 60
people and the caterer turned up with food for 30, because that's what he'd been told by you. It
was embarrassing in front of my best customers. | Since your update last night the basket
empties itself at checkout. Seven people have written to me and I've had no sale since. I was so
nervous about this update in the first place. | Dear team, the posters arrived this morning and
I am afraid I have to be frank. The colours are much duller than on the proof, and the telephone
number is cut off at the edge. We paid for eighty of them and I cannot hang up a single one.
Regards Simon Abara, Abara Photography | Dear team, last week you recorded my donors as having
given in March, when the cheques were all dated February. I pointed it out on Thursday and the
new receipts came with the very same mistake. It has been a little embarrassing in front of
people who have been generous to us. Regards Hugh Pemberton | Dear team, I must tell you that
Saturday did not go well. According to the rota there should have been four people at the gate;
only one came, because nobody had been reminded. My husband and I stood there in the rain until
six. Yours, rather tired Pauline Gittins | Dear all, I hate to be the one writing this, but the
invoice you sent to Mrs Okafor had the old bank details at the bottom. She paid into an account
I closed in January and rang me rather upset. I did mention the new IBAN twice. Regards, Graham
Pell, Pell Piano Tuning | Hi team, I feel awful complaining as you've been so good. But the
person who was meant to sit in on my webinar last night wasn't there, the waiting room stayed
shut for twenty minutes and half the people left. I was nearly in tears. Take care, Saoirse
Saoirse Lynch Lactation Support | Hello Maggie, I do hope you don't take this badly. The email
that went out in my name to the school governors began with "Hey guys". I've been writing to
these people for fifteen years as Mr and Mrs, and one of them has asked me if I was hacked. It
isn't my tone at all. Yours sincerely, Rosamund Eyre, Educational Consultant | I stood in front
of that hotel at eleven at night with three tripods and they had no booking in my name. In the
end I slept at a truck stop. It can't happen like that. | My accountant went through the
February books on the train and found eleven payments with no category, and fuel booked as
office supplies. She wasn't amused and neither was I. | One of the people you made a meeting
with thought I was selling insurance. I drove 50 minutes for that, with a sick dog on the back
seat. Whoever called didn't read my notes. | Look, I like you lot, and the January one was
great. But this time the newsletter went out with the wrong class times and I had six people at
a locked door this morning. | Mrs Tanner rang me on Sunday evening, during dinner. She got a
reminder for an invoice she paid in January, I had even told you so. I've sent her flowers now.
| I've been going through what was sent to customers while I was in hospital. Four people were
promised delivery before Easter, which is the one thing I'd said not to do. | Got into Carlisle
last night at quarter to ten, soaked, with two sample cases. The hotel had no booking in my name
and I ended up on a colleague's sofa | One of my girls came in nearly crying this morning. Her
line in the pay run says 16 hours and she's done 24, and I'd given you that sheet with a
highlighter on it | so I had two people at the door this morning, on a wednesday, we're closed
wednesdays, and they showed me their phone and it says open on our page, after you'd said it was
done | hm so a customer forwarded me what she got from us and it says dear Mr, she's called
Josephine, and it's the returns text when she'd asked about a gift card, I don't know, that's
the second one now | I've just had Mrs Abbott on the phone in a bit of a state because her
invoice had the other couple's name on it, I mean that's not a great look for a wedding
photographer is it | my accountant looked at february and he says the van lease is under
groceries and three transfers between my own accounts are down as income, he was quite short
with me about it | well I'm in Lille, finally, the hotel you picked is next to a building site
and they start at six, I did say quiet, I'm sure I said quiet | I read through the thing last
night with the tape on and there's a whole ten minutes just not there, from when the tea comes
in until they talk about the organ | Good morning, Nigel from the tree surgeons. I opened the
German leaflet today, and the second half of page three is still in English. I must admit I had
expected it to be complete. Kind regards, Nigel | Dear team, two of my pupils' parents have
called because the invoice carried the name of somebody else's child. That was rather awkward
for me as their teacher. I'd have wished for a little more care. Yours, Millicent Rowe, violin
lessons | Dear all, I've compared the text with the tape, and around minute twenty some four
minutes of speech are simply not there. For a family chronicle that is quite a loss. With kind
regards, Honor Blythe | Hello, I returned from Cardiff last night. The hotel you picked turned
out to be forty minutes from the harbour, although I'd stressed that I cannot walk far. I'm
sorry to have to say it. Regards, Basil Fenwick | Hi all, Keziah from the chocolate shop. The
posts went out with a picture of milk chocolate hearts, and we're an entirely vegan house.
Several customers have written to us about it, not very kindly. With regret, Keziah | Good
afternoon, Lachlan here. Of the five meetings in my diary two gentlemen had no idea that I was
coming, and a third believed that I was selling hops. I drove 200 miles for those. Regards,
Lachlan, cooper | Dear desk, my accountant went through January and found eleven lines without
any category, plus one receipt booked twice. It's the third month in which he has had to tidy up
afterwards. I felt you should know. Sincerely, Arabella Moss, gallery owner | I've just had Mrs
Abara on the phone and she got the invoice for Mr Abbott, with his address and everything, I
mean honestly, that's really embarrassing, I didn't know what to say to her | one of the gym
owners is a friend of mine and he says your caller was quite short with him, pushy even, and erm
that's not how we talk to people, I was a bit shocked | ever since those plugin updates the
whole site feels, I don't know, broken, the fonts jump, and my mum rang to say she can't order,
my mum, this is not what I paid for | I'm standing in Bremen and the hotel has no idea who I am,
no booking under my name or the firm's, it's raining, I'm not shouting, but this should really
not happen | I opened the wine list and um half the years are wrong, a rosé from nineteen
seventy, I mean, I'd drink it, but that is sloppy, I'd expected somebody to look it over at
least | I've been going round in circles with this bot for twenty minutes, I say one thing and
it asks me another, I don't know, it used to be easier when I could just shout across the office
| so I'm looking at our page and the sale post went up a day late, the sale was over by then, we
had two people standing in front of an empty rail, not great is it | Dear Northside, I must
express my disappointment. The invoices for February went out with last year's bank details on
them, and two customers have paid into a closed account. This isn't what I expect of
professionals. Yours sincerely, Godfrey Haines | Dear all, your caller addressed my best
prospect by the wrong name, twice, and then argued with him. He has now written to me to say
he'll look elsewhere. I'm quite upset. Regards, Constance Peel | Hi, the hotel you booked is
next to a motorway and the window doesn't close. I've slept for two hours. I know it was within
the budget, but really. Wearily, Jonah | Dear team, I've now answered the same question about my
statement for the third time, each time to somebody else. It feels as if nobody at the desk
reads what I write. That's a pity, because the work itself used to be good. Sincerely, Isobel
Grant | Dear Northside, the newsletter text could've been about any firm on earth. There's not
one sentence in it that sounds like us. I'd hoped for better after our long talk about tone.
Best, Alma and Reuben | Dear desk, the price you showed me was 60 EUR and the bill says 95.
Nobody mentioned any extra lines to me beforehand. I find that hardly fair. Yours, Brigid Nolan
| Dear Sirs, I am rather put out. The electrician you sent came two hours late, left dust on the
beds and charged for a full day. That is not what I was told to expect. Yours faithfully, Conrad
| honestly I'm a bit cross, the guests got the reply in Spanish and they're from Norway, they
rang me laughing, it's embarrassing, I don't know how that happens | so I opened the statement
and the name's wrong, the flat's wrong and the sum's somebody else's, I mean, I could've cried,
eleven days I waited for that | I'm not being funny but twenty people stood outside at the same
time because whoever planned it gave them all ten o'clock, the neighbours thought it was a
protest | Dear desk, I asked for a quiet reply to a sad guest, and she was sent a joke about the
rain. She had been to a funeral. I am very sorry that this bears my name. Imogen | so, um, I've
just paid for a job that's fallen off the wall again, the whole rail, towels and all, nearly had
my toe, not impressed, not impressed at all | so I open the quote in front of the client right
and there's a different client's address in it I could've sunk into the ground honestly I was so
embarrassed | um the reminder went to the Castles and they'd paid in week two they'd paid and
she was on the phone in tears nearly and I've known that family since school | well the bolts
came and they're the wrong thread so I've got a crew of three drinking coffee at my expense and
it's not the first time with the ordering either | I've told this chat thing the same story now
three times and each time it asks me which service like I never said anything it's wearing me
out to be honest | three people at the same time Monday nine o'clock three and I've got one pair
of hands how does that even happen when somebody's got the calendar in front of them | I don't
like to moan really I don't but a customer rang and whoever picked up said the wrong company
name twice and he thought he'd got the wrong number so um yeah that wasn't great | To whom it
may concern, under my name there now stands a reply thanking a guest for her "lovely words". Her
words were that our breakfast made her child ill. I have seldom been so embarrassed. R.
Whitcombe | Hi all, I'm sorry to say I was really let down by this one. My guest sounds as if
she were speaking from inside a biscuit tin, and nobody seems to have listened to it before
sending. You've done so much better. Best, Joss | Dear desk, I have just spent forty minutes on
air with a man who believed I sold running machines. No one had told him a thing about me. It
was, to put it mildly, a long forty minutes. Katya Brandvold | To whoever reads this, I've now
written to you three times since before Christmas and been asked three times what my trade is.
It is hats. It was hats in November. One begins to feel like a ghost. Milly Fanshawe, milliner |
Dear desk, our summer mail went out at three in the night. I know because my phone lay beside me
and every bounce rang. I'd like to think that wasn't on purpose. Tiredly, Geraint | Hello, a
customer has just shown me the very same wheat ear on a bag of pet food. I paid for a logo of my
own and I feel a fool. I expected better of you, truly. Linnet Hale | Dear desk, I've had a
month to look at it, and nothing you posted sounded like anyone I know, least of all me. My own
daughter asked if I'd been hacked. I'm disappointed and a little sad. Goodbye for now, Rhoda |
It's been three weeks and I found out from the town hall myself that the noise application was
never handed in. I'm honestly quite upset, the couple trusted me on this. | So the Renegade form
went in a day after the deadline and I'm out. That was my best weekend last year, I'm properly
gutted and frankly a bit cross. | I've been a customer for two years and this is the first time
I've had to write something like this: the reminder you sent to the Hartley family was for an
invoice they had paid. They are friends. It was also rude in tone. I had to go round with a
bottle of wine. | Hi all, I don't want to make a fuss, but the lady who phoned my prospects told
two of them we do roof repairs. We do gutters. Only gutters. One of them has now asked for a
quote for a whole roof and I had to explain myself. | Good morning, I was told on Wednesday that
my invoices had gone out. Yesterday I rang the first client and he has never seen one. Neither
had the second. I find this rather embarrassing, to put it mildly. Regards, Helen Marsh, piano
tuning | Dear team, I do try to be patient, and I know everyone is busy, but the list came back
with the phone numbers shifted by one row, so that every florist in Kent now has her neighbour's
number. It took my daughter and me the whole of Sunday to put it right. I would like to know how
that can happen. Yours, Margaret Ellwood | Whoever answered my customers over the weekend
promised all of them a full refund. That's £940. We do not do full refunds, it's the first line
in the rules I gave you! | ok so I'm in the van so excuse the typing, but I just listened to
what your caller left on Mr Pruitt's answerphone and honestly, he said we do roofing. we do NOT
do roofing, we do gutters, we've always done gutters, and now the man thinks I want to sell him
a roof | You put me down at twenty foot frontage. I've never had a twenty foot joint in my life,
it's thirty four. Now the lessee thinks I'm trying it on. | The order you got me has Tuesday's
date on it and the old reg of the Foden. Plod would have a field day. I roll Thursday so it'd
better be put right before | So. Three of my customers got the February invoice twice, one of
them rang me during her lunch to ask if I'm that hard up. I'm a piano tuner, word travels. |
I've told you which pages. Twice. Scroll up. This is the third time I'm asked the same thing and
meanwhile we're selling a lamb dish that no longer exists | Appreciate the speed in the inbox, I
do, but a lady was promised her chaise longue for the 14th. I haven't even stripped it! Please
nobody promise dates in my name. | had a German couple in last night, they read the list and
started giggling. apparently our "dry finish" now says something like the finish line was dry??
and the Merlot description is the one for the Malbec | So I've got a lady from Hove here at the
counter with a printout of your mail, in which we promise her a full refund AND the replacement
chair. Our rules say one or the other. I gave her both, what can you do. | Sizes have ended up
under colours and colours under sizes, so the shop now sells a T-shirt in "blue" size "XL
colour". I open the spring sale tomorrow, it has to be right by then.
""",
}
