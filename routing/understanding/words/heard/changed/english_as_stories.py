"""What people who write English want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
The report has grown from six pages to nine because the conservation officer wants a chapter on
the windows; I attach the new version, please throw the old one away. Monday is then early
enough for me. | Had a chat with my wife about it and we're going to change the curtains first
anyway, so there's no hurry with the rooms any more, 8 April will do me | Nobody in this trade
wants a phone call before ten. After ten please, for all of them. I had a rather short message
from Mrs Dunne about it, my fault, I never told you | Been thinking about them hay reminders.
Half of em are lambing round the clock just now and I was at school with the other half, so hold
off til the 3rd. They'll pay, they always do, they just like to be asked after the grass comes |
hi hi, so the printer rang and apparently their big machine goes in for service next week, which
nobody thought of telling me when I ordered, and now everything's moved up. Any chance of having
the menu tomorrow instead of monday? I know it's short, the desserts page is only six lines if
that helps | Read it twice, once with tea and once to my husband, and we both liked the bit
about the sheep. There's one thing though, the discount code should be KNIT15, KNIT10 ran out at
christmas and I'd have forty ladies at the till arguing with me if it went out like that. | the
prices I gave you for the page were last year's, the right ones are in the folder, use those
pls. by when for the webinar i'm not sure yet | I've had a chat with Chiara who used to run the
bookshop in Trieste and she says nobody over there translates the names of picture books in a
portfolio, it just confuses the art directors, so please leave all the book titles in English
and only do the bits around them | Could the newsletter go out on Monday instead? The venue is
still faffing about with the room list and I don't want to promise people something that then
isn't there | so i spoke to the woman two stalls down who imports from Turkey and she spent four
hours on the phone about one pallet, four hours. only EU ones for the packaging then please, I
haven't got the nerves for customs | If you're ringing the three suppliers about my cedar
shingles anyway ask them about delivery on a small lorry, the lane is 2.4m wide. Need the
answers by Tuesday | He came back to me and they've only got the 2.4m lengths, so change the cut
list... I mean the order. 36 instead of 30. Delivery on the 18th please, not before, yard's
flooded | That reply to the one-star lady is far too soft, I did NOT lose her parcel. Say
clearly that she gave the wrong house number, politely. and drop the voucher | have to ask the
shop man that. but can you add the alcohol free one too, and I'd need all of it by 5pm on the
20th as the shop man is off after | here's another 9 i found doon the side of the van seat, the
wee one from the timber yard is feb n all even though ye can hardly read it, 46 pound something
| Regarding the bronze: the collector has now sent his VAT number and a different delivery
address (his office, third floor, there is a goods lift). I have attached both for the customs
papers. | Thank you for the draft. The description is lovely, but in the budget the conductor
appears at full fee, she does it for half, and we are 34 singers, not 43. Would you do those
pages once more? | You may take a week longer with the ice cream report, Thursday the 26th is
early enough. My investor has moved our talk, and I'd rather you could dig deeper. | I'm sorry
to come back to this, but could you put the cookery class in before the wine tasting? The class
has only half its seats sold, so it needs the better place. | The people at Brightwater have
asked for their order number on the invoice, it's PO-7741. Could you add that before it goes
out? Everything else can stay as it is. | From now on it would be better to sign the replies
with "Anna and the team" rather than my full name. People have begun writing to me privately,
which gets a bit much. | Our trade fair stand gets packed earlier than I thought, so I'd need
the leaflet by Tuesday the 17th instead of that Friday. I hope that doesn't turn your plans
upside down! | I've just realised that I forgot the two extra hours on the Saturday at
Brightwater. Would you add them to the invoice at the usual rate? Their manager knows about it
and is fine with that. | We had said Tuesday for the newsletter, but the printer has let me down
and I won't have the photos of the new cards by then. Let's make it Thursday the 19th instead. |
My knee is acting up and the doctor doesn't want me to drive for a while. Could you offer the
hotels a video call from now on, and not a visit? I'm sure most of them will be glad about it. |
Our Lisbon agent had a look and told me that her customers are nearly all Brazilian. So please
make it Brazilian Portuguese and not the European kind, I didn't know there was such a
difference. | My business partner has decided to come along to Edinburgh after all, which I'm
very happy about. So we'd need two seats on the train and not just the one. She likes to sit by
a window if that's possible. | I showed the outline to my bank adviser, and she thinks the bank
will want to see rents as well. Please put in a short part about what shop space costs in the
three towns. | I hadn't thought of this when I sent you the recording, but the documentary
people want to find the passages again. Could you put time stamps in, maybe one every minute? It
needn't be perfect. | I know we agreed on Monday for the camp page, but the school is sending
out its letter to the parents on Friday afternoon and the link is in there. Can we move it up to
Friday at noon? | I've slept on it and I'd rather have the friendly version after all. They have
a newborn and he lost his job at the garage in January, so ask them for instalments and don't
mention the lawyer. | We had a staff meeting last night and the numbers have moved. It'll be
about 60 rather than 40, because half the Tuesday class wants to bring a partner. See whether
the caterer can cope with that, and ask for one more long table. The band stays as it is. |
Please take out the bit around 22 minutes where she mentions her ex-husband. She wrote to me
last night, quite worried. The story about the clinic just before that can stay. | Hope you're
all well. I know we said end of the month for the pages, but our site goes up sooner than
planned because the old host is closing down. I'd need them on Friday the 20th instead. If
that's tight, the page about night nannies can be shorter than the others. | Can you squeeze one
more mail into the sequence, between two and three? Just a story about the lady locked out in
her bathrobe, I'll record it as a voice note. | Actually please keep the bit about the flood in,
my guest called and said she'd love people to hear that story. You'd marked it for cutting
around minute 22. Her whole street was under water that week and the neighbours still talk about
how she baked for all of them. It's the heart of the episode, now that I've listened again. | No
barns any more, only places with a garden. The couple I spoke to yesterday had hay fever all day
long. She also said her guests are coming from Bristol mostly, so anything past Exeter is too
far for them. Keep the ones by the sea if they're on the north coast. | so about the newsletter
I've been thinking and I'd rather it went out on Sunday at seven in the evening instead of
Friday because people read it on the sofa | My dear desk, our Polish guests have asked whether
they might have the guide in their own tongue as well. I should like that, beside the English.
Thank you, Rosemary Vance | Good morning. There is no hurry with the statements after all, the
27th will do instead of this Friday, for the water company has only now sent its bill. Best
regards, Hubert Lyle | Dear desk, our accountant is off to Spain earlier than she said, so the
February file would be needed tomorrow rather than on the 20th. I do hope this does not upset
your week. Kindly, Mabel | Good day to you. On second thoughts do put in the rent for the shed
too, number 9, it is 25 pounds a month, so that it is watched with the rest. Cordially, Desmond
Ames | Good morning. I am so sorry, I gave you the wrong figure for the Hendersons. The deposit
was 150, not 115; my glasses were in the other room. Apologies for the trouble, Winifred | Dear
team, I have been thinking about the newsletter since we spoke. The piece about the new physio
should go first and the opening hours last, because that is what people will read it for. Could
you swap them before it is sent? Many thanks, and regards to Tom Joanna Pike | Dear all, I have
now heard back from the vicar. The jumble sale moves from the Saturday to the Sunday, so all
shifts on the rota move by a day. The hours stay as they are. Sorry for the extra work. Many
thanks Bridget O'Hare | Dear team, forgive me for writing again so soon. The date of our
extraordinary meeting has been put back by a fortnight, because the solicitor is abroad. Would
you please have the notice ready by 27 March instead of this Friday? Many thanks for your
patience Rosalind Hythe | Dear team, you wanted to know how many pages. I am not sure yet and
shall ask the conductor. In the meantime, please change the name of the soloist on the cover: it
is Aoife Brennan, with an e, not Aoifa. With kind regards Dermot Quill | Dear team, I have
looked at the membership cards with my reading glasses on. They are lovely, only the year is
wrong: it should say 2026/27. Could you also leave out the little crown? Our chair finds it
pompous. Kind regards Barnaby Stokes | Dear team, I have had a word with the headmistress about
the holiday workshops. She would rather we began on the Tuesday than the Monday, and closed the
list at sixteen children. Please alter the form accordingly, and could it go live on 19 March?
Kind regards Leonie Blackwood | Dear team, a short one from the framing shop. The letter to our
friends may stay as it is, but please send it to the Norwich group only, and not to everyone as
I first wrote. The others were at the opening anyway. With thanks Quentin Marlow | Good morning
Martin, I hope I'm not too late with this. For the hotel in Porto, could you make it two single
rooms rather than one double? My sister is coming along and we both snore, to be perfectly
honest. Many thanks, Clare Bessant, Bessant Tiles | Hi Tamsin, sorry, me again! I got the date
wrong in yesterday's mail. The school wants me on the 26th of March rather than the 25th, so
please shift my visit in the calendar and let Mrs Abbot know. Thanks a million, Jo from Little
Bugs Workshops | Hi Paul, Hope the marathon training is going well, rather you than me. On the
invoice for the Castle Hotel, they've asked for their order number on it, PO 7719, and the
address of the head office. Could you redo it that way before it leaves? All the best, Stella
Marchetti, Linen Hire | Dear Joan, I hope your back is better. I was so pleased with the post
about the bluebells that I showed it to the vicar. One little thing for the next one, please say
"by appointment only" at the end, as people keep turning up at my gate. God bless, Winifred
Strang, Strang Gardens | Hi Stuart, Thank you for yesterday, you were very patient with me. I've
had a think and the course can start a week later, so 13 April instead of the 6th. That's Easter
Monday anyhow, what was I thinking. Could you move the modules and the reminders along with it?
Regards, Meera Joshi, Joshi Maths Tuition | Dear Frances, I hope your weekend was restful. Would
it be a terrible nuisance to change the testimonials page so that only initials appear? Two of
my clients are rather private people, and I'd sooner be careful. Fondly, Theodora Vance, Probate
Genealogist | Our intern has shown me that half of the business cards are from before 2020, some
of the people are even dead. Only type in those with a green dot, please, she's marking them
today. | Had a rethink on the bike home. Besides the prices I'd also like to see in the report
how long the waiting lists of those nurseries are, that's what parents ask me first. | Funny
thing, I've been spelling my own client's name wrong for three years and only saw it on his van
today. It's Kowalczyk with a c before the z. The invoice should say it like that. | I've just
had a very long chat with the owner of number 14 on your list and she's my cousin's boss, small
town. Leave her out of the calls, I'll see her at the christening. And skip the two care homes
as well. | I know I said there was no hurry with the interview, but the magazine now wants the
piece earlier and I can't say no to them. Could I have it on the 19th? | We tasted the new ale
last night and, er, it's not going to be called Old Badger any more, there's one in Kent already
and they have lawyers. Call it Grey Badger in all three posts. | So the landlord's daughter is
getting married in the hall and we've lost our Saturday, typical. The open day is on the 28th
then, not the 21st. That needs to be right in the newsletter. | Showed the draft to my husband,
who reads everything twice because he's a surveyor. He loves it but the last paragraph can go,
it's about the old course anyway. | The lady from the university got in touch, she's thrilled
about the fishermen's stories. She'd need the text on Monday already rather than at the end of
the month, could you manage that | From Saturday we ship with another carrier, the old one
dropped a whole crate of honey. In the replies to customers leave out the tracking link until
I've got the new ones | Tess has had second thoughts about her face being on the internet, she
had trouble with an ex last year. Use the picture with the poodle instead, she's only seen from
behind in that one. | Thought about it in the bath. Closing at 5:30 is silly on a Saturday,
there's nobody in town after three. Make that 3 pm for Saturdays on the hours page | Dropped
some keys off at the dentist's again and realised I'd put down a cylinder I never fitted. It's
580, not 640. Glad I noticed before she did | The hospital called and I'm having my operation on
the 24th after all. So no visits for me that week, put them in the week of 13 April when I can
climb stairs again | So the organisers rang, typical, they've moved our set-up. I have to be in
Milan a day earlier, so it's the 22nd, not the 23rd. Hotel as well of course | Forgot, as
always: Lucy went from 20 to 24 hours on the first of March. We agreed it over tea and I never
wrote it down. Her line in the pay run needs to go up accordingly | My wife read the newsletter
draft out loud at breakfast and we both drifted off at the bit about the malt. That whole
paragraph can go. Rest is super, she liked the ending | hm I was thinking, four is a bit thin
isn't it, make it six, the extra two could be about the rhubarb and about, I don't know, the
terrace opening | about the wedding ones, I said send them straight away but the Hendersons are
still on honeymoon and it feels rude, so hold all three until tuesday, yeah tuesday the 17th |
so the Lille people have moved the whole thing forward, it's wednesday the 25th now and I'd like
to leave at half past seven in the morning, not the ten o'clock one we said | ok the wife has
spoken, the black and white ones all come off and instead we take the three of the orchard, the
ones with the fog, sorry for the back and forth | I haven't listened to that bit yet so no clue.
But her name, I told you Margret, it's actually with two a's, Margaret, so it has to be that all
the way through | look I know we said end of the month but the bank wants to see me on the
friday, so the frames thing would have to be here by thursday the 19th, even if it's only one
page | oh and leave out the ones in Swindon, I've just looked at the map and that's an hour and
a half each way, I'm not doing that for a lock | it's a small thing but they're not boats
they're punts, we never say boat, so in the german it ought to be whatever a punt is over there,
Stechkahn my neighbour says | Hi everyone, this is Leonard from the allotment society. On
reflection it would be useful to have the speakers' names in the margin, which I forgot to
mention when I sent you the recording. I hope you're not too far along. Regards, Leonard |
Hello, Sunita from the optician's. Having slept on it, I feel the last paragraph about my
grandfather can go, touching as it is. The rest is exactly as I'd wished. Kind regards, Sunita |
Good morning, Professor Lyle's framing studio. The museum has just asked whether they could have
the labels a little earlier, namely on Friday at three in the afternoon. Might that be arranged?
I'd be much obliged. Yours, Quentin Lyle | Hello, Bernard the watchmaker. My holiday has been
pushed back by a week, so I'd need you in the inbox from 23 to 25 March and no longer in the
days we had said. I hope that suits. Best regards, Bernard | Good morning. The gallery in
Edinburgh has moved our meeting from the 9th to the 14th of April, which I couldn't foresee.
Would you mind looking for trains on the later date? Everything else may stay as it was. Thank
you, Isolde Kemp | Good morning, Tabitha from the cheese counter. Our affinage is a little
behind, so the newsletter would be better on Thursday 19 March than on Monday as agreed. I hope
this causes no trouble. Best, Tabitha | Dear team, I have to correct myself regarding the
invoice for Mrs Hargreaves. It was fourteen hours of gardening in the end, not twelve, and the
compost comes on top at £38. With apologies, Wilf Dacre | Hello team, Kofi of the puppet
theatre. I've noticed that St Bride's and Oakfield are on the list though they booked us
already, so it would be kind to leave those two out. Many thanks, Kofi | Dear desk, before I dig
out the logos, I'd rather we made it four posts instead of six. Our small audience tires
quickly, I fear. Best wishes, Cordelia, Bluebell Soaps | Good morning, Ottilie from the cookery
school. It struck me that we'd be glad of an extra column for allergens in the recipe database.
I do realise this means going back over the first thirty. With thanks, Ottilie | Dear all, one
of my drivers, Mr Szabo, had two sick days on the 3rd and 4th which were not in the sheet I gave
you. They'd have to be taken into account, please. Sorry for the bother, Valerie Toomey, parcel
delivery | the calling that's going on, uh, please skip everyone in Leeds, I had a fight with
the landlord up there and we're not opening after all, so only the Manchester ones, that should
be about half | so I've read the posts and they're nice, they are, but it's all a bit, how do I
say it, a bit brochure, we'd never say culinary journey, could you redo the second and third one
simpler | hello, payroll November, so I'd said the twenty sixth but the girl at the bank says
the thirtieth is fine, so take your time, the thirtieth it is, and uh nothing else changes |
about the spring newsletter, I know I said Thursday but the, um, the florist only confirms
Thursday evening so let's make it Friday instead, sorry, that's all really, oh and hope you're
all well | my neighbour's from Kiel and she read the German menu, she says the word for squash
is wrong, it's the sport now apparently, ha, so can that go back and be put right, page two I
think | you know the board recording, I said every word, but I've listened to the start and God
we waffle, so no, make it just minutes, the decisions and who does what, that's plenty | so
those survey sheets, one thing I forgot, there's handwriting on the back of some, comments, I'd
want those in as well, extra column at the end, never mind if you can't read all of it | just
something for whoever is doing the inbox, from now on don't offer people the free shipping any
more, we've run out of budget for that, offer them, I don't know, the five percent code instead
| read it, my wife read it, we like it, she says it's twice as long as anybody would read though
and she's usually right, so please cut it down to about half and keep the bit with the lamb |
it's about Graz, so it turns out Miriam's coming along as well, so it's two rooms not one, same
nights, and if there's breakfast then breakfast, she gets grumpy otherwise | on that comparison
of the booking tools, I was chatting with the guy next door and he uses one called um Slotbird
or something, could you put that in as a fourth one, same table | hang on, the Lindqvist
invoice, I told you fourteen hours didn't I, I've looked at my notes and it's sixteen, there was
that Sunday, so sixteen hours please and the rest stays the way it is | erm bad news sort of, my
accountant is going on holiday so the April books, I'd said middle of the month, I'd actually
need them this Friday, is that, well, please make it Friday | had a look at the team page on the
bus, lovely, only you've put Karen's photo next to Kirsten's name and the other way round, they
had a laugh, but yeah swap those two please | Dear Northside, regarding the translation of our
brochure: the printer has moved his slot forward. We would therefore need it on Tuesday the 17th
rather than at the end of the month. I do apologise for the haste. Yours sincerely, Conrad Bligh
| Hi, thank you for the draft of the newsletter. It's a good read but twice as long as anyone
will bear. Please cut it to 300 words and drop the paragraph about parking. Best, Lottie | Hello
dear team, one more thing on the Salzburg trip: my colleague Renee will come along after all. So
please make it two tickets and two single rooms instead of one. See you, Martin | Dear Sir or
Madam, the invoice to Messrs Copperfield Tiles, which is in your hands, should show 19 hours,
not 16. Kindly correct this before it goes out. Regards, P. Ainsley | Hello, I've been through
the transcript and in the second half the speakers are swapped: what I say is under Dana's name
and the other way round. Please go over it again from minute 31. Thanks, Yusuf | Dear all, about
the calls to the garden centres: please leave out everyone north of Bremen, we can't deliver
there this season. And offer 20 minutes in place of 30, people are busy. Kind regards, Esther
Quill | Dear Northside, may I change my mind about the Christmas posts? They needn't go out on
the 20th, the 16th would be better, as we close earlier this year. The pictures stay the same.
Merry greetings, Winifred | Hi everyone, the supplier report is solid, but the prices are all
from 2023. Could you redo that column with current ones? The rest may stay as it is. Regards,
Hamid at Foxglove Soaps | Dear helpers, with the guest cards you're typing: please add a column
for the date of birth, we'd like to send little birthday notes. If it's unreadable just leave
the cell empty. Warm wishes, Pension Alpenveilchen, Resi | Dear team, I wrote that the home page
should say we're closed on Mondays. It has to be Tuesdays, my mistake entirely. Would you put
that right? Sorry and thanks, Glenn | Hello, as to the inbox cover next week, please also take
the chat, not only the mails. The same rules apply there. I've opened the access this morning.
Best regards, Sunniva Dahl | Dear bookkeeping people, I've just discovered that we also have a
PayPal account (don't ask). Please include it in the February books. The export is in the
folder. Yours in embarrassment, Oliver Tench | Hi Northside, the deadline you've set for the
price list is too late for us, I'm afraid. Would you move it up to Friday the 3rd of July? We
open the season on the Saturday. Thanks ever so much, Camping Rohrdommel, Heike | Dear desk,
thank you for the draft to the upstairs tenants. It is a touch stern for me. Could you take out
the bit about consequences and say please once more? Warm regards, Winifred | hiya, the plumber
who's meant to come Tuesday, I've just seen I'm at the dentist, can we shift him to Wednesday
morning, like nine o'clock Wednesday, sorry about that | Hello, one more thing for the folder:
the doctor in the village has retired, so please put the practice in Lower Wick in her place.
The rest can stay. Best wishes Gethin | Dear desk, about the deposit bill for the Marsh party:
they're eleven now instead of nine, so please work it out afresh and let me have it by Thursday.
Thank you kindly, Ursula | you know the order the plasterboard it's not forty sheets it's no
wait let me count the rooms it's fifty two yes make it fifty two and the rest stays | hello I'm
driving so quick one the phone thing you're doing mornings for us could it go on till two
instead of noon because the calls come when people have their lunch | the reminder to Mrs
Achterberg um I read it and phew it's a bit harsh she's eighty three and she brings us cake make
it softer before you send it | er the quote for the Sandersons I said oak didn't I I said oak
and it's ash she wants ash now so swap that and the price is a bit lower about four hundred |
that box of receipts I brought in well there's another envelope I found in the glove compartment
from November put those in with it too I'll drop it round | oh dear I forgot to tell you the
Whitcombes pay net no VAT thing because of the well reverse charge my accountant says so take
the VAT off that invoice please before it goes out | if you haven't rung them yet and I hope you
haven't put the Delaneys first in the round because they've got the newborn and no heating the
others can wait | I know I said no hurry with the conservatory price but the man rang again he's
getting another firm in so um could I have it by Tuesday evening no Tuesday at five he comes at
six | I looked at the sheet in the evening with a beer and um the doors you took off four but
there's five there's one behind the wardrobe so the wall area's wrong please redo that | so the
tender search I said fifty kilometres my wife says are you mad you want to drive that every day
so okay thirty make it thirty and leave out the schools | so about the letter to the council um
it's all good only the date on it we're starting a week later the crane's not free so it should
say the twentieth not the thirteenth | hm the letterhead on the invoice that's our old address
we moved in what was it October so it's Quarry Row 8 now can you put that right and send me it
again | listen the boy Jonas he was sick on the ninth and tenth and I put him down as working
silly me so those two days out of the table please the others are right | Dear designer, the
fish man has put his prices up again, so the menu can't stay as I sent it. Sea bass is now 24,
the mussels come off altogether. Sorry to trouble you halfway through. Yours, Carlo, The Lantern
| Good morning, I've been thinking about when people read their mail. Could the newsletter leave
on Tuesday the 13th at half past seven in the morning instead of Friday afternoon? The posts can
stay as they are. Best wishes, June Abara | Hello cutter, it's nearly there. The music is too
wedding-like for a potato harvest, and my brother's face at 0:34 has to go, he insists. Would
you do another version with both put right? Many thanks, Will Garrow | Dear desk, we ordered
English and French. Our importer in Lisbon has just rung, so would you add Portuguese to that? I
gather it isn't begun yet. Many thanks in advance, Hugo Penhale | Dear planner, my publisher can
only come a week later than we said. So the launch moves to Thursday 19 November, starting at
six in the evening. Do forgive me. Yours ever, Millicent Drew | Dear author, since we spoke I've
passed my exam in lymph drainage! Would you work it in, somewhere near the top? And please take
out that I was once in insurance. Best wishes, Susanna | Dear desk, my colleagues have inspected
themselves. Mr Obi says he has been made ten years younger and would like them back; the
background is also darker on two of the seven. Kindly see to both. Yours sincerely, V.
Marchetti, office manager | Hi hi, no more exclamation marks in the posts, please, I sound like
a children's party. And eight is too many after all, six will do. Cheers, Norbert from the clock
shop | Dear thinker-up of slogans, one thing I ought to have said. We're dropping sofas and will
only do chairs from now on, so the slogan mustn't mention or suggest sofas. Yours, Bartholomew
Inch | Dear press desk, the fair has asked all winners to keep silent until Wednesday the 16th.
Would you therefore hold our release back and send it on that day, not this Friday? With thanks,
Odile Farnham | Both need to become three days: in on the Wednesday, the 18th, home on the
Friday instead of Thursday. And my colleague isn't Mr but Ms Okonjo, for the tickets | any, the
red hull, it doesn't matter. What matters: they moved the boat show forward! Doors open on
Friday the 20th, so every mention of the 27th must go, mail and page both | Landlord finally got
back to us. We get the keys on the 30th and not the 23rd, so the opening slides a week, it's
Saturday 4 April now. | I read it to my husband and he said it sounds like a bank wrote it. I
talk about the bees like they're my unruly kids, that's sort of what people come for. | The
Amazon orders from the 11th and the 19th were birthday presents on the wrong card. I've paid it
back out of my own pocket so they're not the firm's. | Panel 9 fell victim to the lender this
morning. They want the brooch back so there's no panel 9 in any language, and the brooch isn't
in the posts either then.
""",
}
