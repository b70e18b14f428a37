"""What people who write English want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
when you write the Kaya invoice, it has to be 1,240 not 1,420, i swapped the digits sorry | make
it 900 words instead of 600 would you, I've got more to say about the merlot than I thought |
and while they're at it the cancellation policy should be translated as well, it's only half a
page more | we've a slight hiccup, the course has been moved, so it'd have to say 28 march
everywhere in the mail | if I may be a nuisance, I'd sooner it covered the whole of the
Netherlands than just Utrecht | Honestly, shorter is better, cap it at three sentences each and
bring it forward to next Monday, the 16th | we could do with it sounding a touch more like me, i
swear a bit and i don't say 'delighted' | Sorry to be a pain, but would it be ok if the
newsletter also mentioned the wine tasting? Two sentences are enough. | we have a fifth one now,
Jonas, 20 hours a week, he goes on the payroll with the others | can the intro be from me in
person, first person I mean, with the story about grandpa's oven | if you could get the thing to
me before the weekend rather than next week, say Friday noon, I'd be over the moon | Would it be
possible to give the list of hotels a second look with a ceiling of 110 a night? | Colm finished
up at the end of February so he comes off the run, and the new girl Aoife goes on | the 40 from
the old list you can leave out, they're dead leads, only do the new ones | forgot 2 bits on the
harlow one.. skip hire 240 and taking the waste away 60, can they go on before it leaves you |
mrs lowe cant decide brass or black handles and she's off to her daughters, so hold off sending
it till the 3rd, price might go up 120 | theres a third lad now, kieran, started on the 2nd. he
goes in the march run as well | Can the train be a later one? Anything after 2 on the same day,
I've got to cash up first | can we do a picture post in place of the long text? people only look
at the cakes anyway | Pls add Jonas to the march run, started on the 2nd, 20 hrs a week at 13.90
| Had a chat with my wife about it and we're going to change the curtains first anyway, so
there's no hurry with the rooms any more, 8 April will do me | hold off on the reminders until
the 24th, half of them told me they get paid mid month | here's the corrected guest list, 3 more
for the coeliac table. use this one instead of the one from yesterday | Spreadsheet looks good
so far. Could it have a column for phone numbers too? I only thought of it on the stairs, where
I do my best work | I've sent the corrected speaker list, please work from that one and not from
the one with coffee on it | The Harlans just paid half. So the reminder should only say 1,200,
and perhaps say it more gently | Page two of the brochure is now a different page two. New file
is up. I'm as annoyed as you are. | The headline is fine, but "Senior" has to go, my old
employer's HR won't let me call myself that | take your time with the transcript, my editor has
moved the piece to the April issue. the 30th is early enough | The councillor rang. He enjoyed
our talk, he enjoyed it so much that he has reconsidered. Leave out everything from minute 31
on, that's off the record now. | With apologies for the moving target: the client now asks that
sections 4 and 5 not be translated at all. The rest stands. | Nobody in this trade wants a phone
call before ten. After ten please, for all of them. I had a rather short message from Mrs Dunne
about it, my fault, I never told you | feed merchant wants shifting, half ten on the 24th suits
me better cos the knacker's man's coming | Scratch what I said about waiting, send the flood
newsletter right now, water's at the tack room door | Actually I'd need the Norwegian blurb by
Friday rather than next week, the printer has moved us up | the Brandt invoice can wait till the
20th, he's asked for it on the new quarter's PO | on the garden list: don't ring the ones marked
in yellow, those belong to my brother in law | Before I answer that: the waiver translation is
the urgent one, please have it ready by the 18th | would it be possible to fly back on the
evening one, after six? I'd rather not miss lunch with the cork people | no rush with the seeds
mail any more, the 27th is plenty early. still too frosty out there anyway | May I suggest you
offer people the 2pm tour when they ask for the 11am? The morning ones are full until Easter and
I hate turning folks away. | in the shop the bottles from 2019 belong under "rare", I forgot to
mention that. all nine of them | the linkedin text first: it says I've coached for ten years,
it's been fourteen, fix that pls. Tone for the mail I'll tell you later | make it an outside
cabin if it's under 40 more, my mum's coming along and she gets queasy | would you mind leaving
the calls until 3pm tomorrow? they've all got their team day in the morning | Harwell's invoice
wants splitting in two halves, one for march one for april. tour dates: waiting for the venue |
we reopen a week earlier than planned so the stories would have to be ready on Saturday, can you
manage? | the prices I gave you for the page were last year's, the right ones are in the folder,
use those pls. by when for the webinar i'm not sure yet | Actually could the Romanian version
address people informally? It's for the lads on my own crew, not for an office. | hold Lund's
invoice back until the 23rd, then send it. he's asked nicely, cash flow and all that | The gig
post needs to be out at 4 on Friday afternoon rather than in the evening, doors got moved |
shots are on the other laptop. On the returns: people get a voucher, not money back. Tell them
that kindly. | both the mail and the posts should say helmets are included. you wouldn't believe
how many people ask | The gallery brought the hanging forward, so the Italian texts by Thursday
the 19th please, I know it was the 26th | is there room for one more column, whether people came
by car or bike? it's on the back of every form | Logo: will find out. In the bee mail Dr
Whitcombe is a she, would you put that right in both places | one week later for the guest book
typing please. was friday the 13th, so friday the 20th it is | push T-31 to next week, i'm at a
funeral on friday and couldn't read it anyway | the flour prices can wait till the end of april,
the mill is closed up to the 12th | re the spring letter: pls hold it, send it on the 1st of
april and not this week | In the mailing the course begins on May 4th, i wrote May 14th to you,
my bad | could we shift the pay run to the 26th? Eve hands in her hours on the 25th | if anyone
asks about dogs: yes, we take them again, ten quid a night, but not in the attic room because of
the carpet and not on the beds obviously | can you pull whitlock forward, i need that invoice
right now, he's standing in the yard with his chequebook | Could the newsletter go out on Monday
instead? The venue is still faffing about with the room list and I don't want to promise people
something that then isn't there | it's 46 now, six new bowls at the bottom of the sheet. end of
next week is fine for the lot | page 3: Mr Marlowe has an e at the end. you've got it without,
all the way through | make that friday the 20th instead, i'm not ready and i want to add the bit
about the garden | here's the pdf with new prices, use this one not the one from last year. will
get back to you on the other thing | cannae read the grey text on the grey box, ma eyes are 58.
bump it up and make it black, rest is braw | still chewing on that, meanwhile can you cap it at
40 people, my zoom plan is the mean little one | one of the women has a communion on the
saturday so we're shifting it, sunday 10 to tuesday 12 May, same crowd same fire | one more link
to stick at the bottom, the free sleep diary, it's the one on my drive called sleep diary FINAL
final | Court moved it up on me, no it's the other way, moved it back. You've till Friday
morning now, tomorrow isn't needed. | stupid me, april hasn't got a 31st. any day in the week of
30 March will do | Got the list of tenders. Half of these are 200 miles off, I said LOCAL. Pull
it in to 30 miles and only anything with lime plaster | The invoice for the vicarage: address it
to the diocese, not the vicar. He rang me in a right state | rather than emailing the tender can
you print and bind it? they want it in paper, in triplicate, like it's 1985 | Cheers for the
quote draft. Change the payment terms to 50/40/10, and I need the new version in my hands
tomorrow afternoon | Do that reminder call to my physio patients two days ahead, not one. They
need time to find an excuse lol | T-171: swap Thursday for the week after, same time (2pm). The
cat's having kittens on the dust sheets | Sorry that was the wrong photo, that's my lunch. THIS
is the receipt. Put it with the others | If you're ringing the three suppliers about my cedar
shingles anyway ask them about delivery on a small lorry, the lane is 2.4m wide. Need the
answers by Tuesday | Dog school here. Could you add the puppy class people to that list of who
owes me? Four names, I'll forward the emails | make the mailing go out Thursday 7pm instead, i'm
at the dentist in the morning and want to be around when orders come | That reply to the
one-star lady is far too soft, I did NOT lose her parcel. Say clearly that she gave the wrong
house number, politely. and drop the voucher | Please add: no sale on anything marked
one-of-a-kind, and end it Sunday 22nd not Sunday 29th. | When you chase the wool mill again tell
them I'd also take the grey, half now half in May. Anything that gets me out of this queue |
three towers not two in the launch mail, and the oak one's sold out before it started so leave
it out completely | When answering those reviews could you also mention we moved to new
packaging in February. Only under the "broken" ones. | Lovely but lose the bit where I'm
sneezing at 0:48 and make the logo at the end stay a second longer | One more for that services
page: I've stopped doing conveyancing. Please take it out wherever it occurs, including the
footer. | client moved the call up, so I'd need the tutorial by 3pm tomorrow, rough cut's fine |
found better footage of the warping, uploaded to the same folder as 'warp2', use that instead of
the wobbly one | they've brought the rotary evening forward, so I'd want the talk by the 18th
now, is that doable | saw the draft, can the poodle face the other way? and my number is wrong
its 0700 900 123 | I'll count the tables tonight and tell you. But listen, the ad starts Friday
after all so I'd need the page tomorrow, sorry sorry sorry | Choir treasurer flies off on Friday
afternoon, so she'd need that bill by friday 12 noon rather than sunday | Two corrections: it's
Tuesdays not Thursdays, and our council calls them caddies. Then you can have them printed. |
painter not next week please, the week after. There's a funeral in the house and I want it
quiet. | while they're up there on the ladder have them look at the loose sheet over unit 12 as
well. Neil | oh this is lovely but it says dogs are free, they're £10! Change that bit and I'll
press send 🐕 | I've just found the December water bill behind the radiator (don't ask). It's
£212.40 and belongs in Elm Row's sums. Photo below. — Priya | the tenant can't do monday after
all, his shift got moved. thursday the 19th he's home all day | one of the two garages is gone
already (my neighbour lol) so its only no. 6 now, and i want 95 for it | here's another 9 i
found doon the side of the van seat, the wee one from the timber yard is feb n all even though
ye can hardly read it, 46 pound something | hold on, she goes by Katarzyna with a z y in the
middle, passport photo attached, fix it before it prints | the dutch lot come earlier than i
thought so the house rules would have to be done tomorrow instead of next week, treehouse page
can wait | oh no sorry, the Okafors are paying it half each so make it two of 500 with both
names, his is Chidi Okafor, hers is still Lawson | splits on 6 are wrong. its 60 me 30 mina 10
the guy with the bass clarinet, jonas w, mail in the sheet | Regarding the bronze: the collector
has now sent his VAT number and a different delivery address (his office, third floor, there is
a goods lift). I have attached both for the customs papers. | Change of plan, they've pushed the
whole session back a day so it's the 12th to the 15th now. Harp's still coming | forgot to say,
we also do a stripped down thing with just cello and voice, 250, for the really tiny places. put
that in when you ring them | they just emailed, deadline's been brought forward to 27 march from
3 april. can we still make that?? please work to the new one | found page 4, it was stuck to the
back of page 3. has the bit about filming. pls read that with the rest | Found another page
under the seat of the van, it's the bit about the trailer. Photo attached, belongs between 4 and
5 | Got the letter of support out of the headmistress at last. It should go in with the rest,
and her figure is 143 kids, not 140 | Eighteen was optimistic, I measured the room with actual
mats. Fifteen. And add a question whether they're pregnant, nicely put x | ok I'll measure the
lampposts later. meanwhile can the bouncy castle come off the picture, it's been cancelled on us
| That hotel slip for 212 isn't the dinner's, it's the coaching trip. Put it under juniors would
you | Hold it till Wednesday the 18th please, the locksmith's late. And say it's the side door,
no the front | Two more givers came in by cheque this morning, the vicar (£50) and a Miss Tapp
(£20), treat them like the others | Lovely but Dvořák has lost his hat again and piece 14 is
played by Imogen not Imelda. New version please | I've just seen the price on page 3 is wrong in
my doc. It's 29, not 39. | I said something about my sister at 31:05 in ep 14 that I'd rather
the world didn't hear. | Half the team has kids, so the offsite moves to the weekend after
Easter, 10 to 12 April. Same number of people. | You may take a week longer with the ice cream
report, Thursday the 26th is early enough. My investor has moved our talk, and I'd rather you
could dig deeper. | While you're in the catalogue, please leave out the garden furniture. We
decided at the weekend that we won't stock it this year, there simply isn't room. | I'm sorry to
come back to this, but could you put the cookery class in before the wine tasting? The class has
only half its seats sold, so it needs the better place. | The people at Brightwater have asked
for their order number on the invoice, it's PO-7741. Could you add that before it goes out?
Everything else can stay as it is. | From now on it would be better to sign the replies with
"Anna and the team" rather than my full name. People have begun writing to me privately, which
gets a bit much. | My apprentice is coming along to Cardiff after all, she really earned it.
Please make it two single rooms and two train seats. | I've thought about the pictures again and
would rather have no text on them, only flowers. The words can go in the caption underneath. |
Could the letter go out on Thursday the 19th rather than on Tuesday? The camp leader only
confirms on the Wednesday. | One more column please: date of the last visit. Sorry for thinking
of it only now, but the practice software won't import without it. | I need the pay run a day
earlier, so Thursday the 26th. I'm travelling on the Friday and won't have signal to approve
anything. | One small correction for the second post. The rabbit's name is Clover and not Carla,
and its owner reads everything we publish, so I'd better get that right. | I got the rate wrong
for the Delaney dog, it should be 32 an hour and not 28. Could you correct that before it goes?
| On second thought, I'd like the honey recipe to come before the interview and not at the end.
| There's one more page for the workbook: the sleep diary for parents. I'll type it under the
last chapter. | The school has moved the talk, so the slides only have to be ready by the 24th
now. | The price on the sign-up page says 25 but members pay 15, so we need two tickets there. |
Hold on, they've changed their name. It has to say Greenfield Early Years Ltd at the top, same
address. | Scrap the front door from the Harbour House quote, the landlord is doing that one
himself. Flats 2 to 9 stay as they are. | Something came up at the nursery, I can't make Mrs
Kapoor's on Monday. Could you push her to Tuesday 17th at 2 pm? | Landlord's off on holiday
earlier than he said, so the quote has to reach him by noon tomorrow. Font is in the photo I
sent. | Could you split the Delaney one into two, half to her and half to the sports club? They
only told me after the session. | One more thing for the house guide: the wifi name is now
Seagull_Guest, so the card needs redoing too. | The electrician should rather come on Monday
23rd at 4:30 pm, my physio patients are gone by then. | Could it be ready by nine on Friday
rather than in the afternoon? The tenant is coming to the shop before I open to collect it. |
Can we include the guests from Norway in that too? They wrote on the portal at midnight, same
question about the sauna. | I'd rather have the statements on the 30th, then I can hand them out
myself at the coffee morning. | Add the baby bonnet pattern to that lot as well, so nine instead
of eight. It's in the same folder. | The second parcel has turned up at a neighbour's, so please
go on only with the one to Cardiff. | Bad news from the choir, they can't do the 20th. Move the
whole tasting to Saturday the 21st, same room. | Could the opening be a bit less jokey? There'll
be two bankers at the table and I don't know them at all. | Please take out the bit around 22
minutes where she mentions her ex-husband. She wrote to me last night, quite worried. The story
about the clinic just before that can stay. | The supplier evening has to start at half past six
on the 26th, not seven, otherwise the Dutch ones miss their ferry. | Leave the lead weights out
of the table altogether, we're not allowed to sell them any more. And the carp rods come in
green as well now. | Doors are half past seven on 18 April now, not seven. Everything else on
the poster stays as it is. | We've had to move the meeting to the 24th, so the papers need the
new date on them | Could episode 102 go live tomorrow at 4 pm instead of in the morning? The
guest's book comes out at three and she doesn't want to spoil it. | No rush on the wedding
checklist by the way, Friday the 27th is fine instead of this week. My printer's closed until
then anyhow. | Can you squeeze one more mail into the sequence, between two and three? Just a
story about the lady locked out in her bathrobe, I'll record it as a voice note. | We're
shifting module 4 back a week, so have it on Teachable by Tuesday the 24th please, the 17th no
longer matters. | Dedication page has to read 'for Ewan and Isla'. I'd left Isla off, which she
would never forgive me for. | Do the show notes for 14 first, the other two can wait. The guest
is sharing hers at a conference. | The opening is from 11 to 4, not 10 to 4, I told you wrong on
Monday. And the dog can stay on it but a bit smaller. | I'd take the knee page on the 20th
instead, I want to read up on a new study first and give you the numbers. | Make it seven on the
Thursday of next week, six is too early for people coming from the office. | Could we get the
wages over to them on Tuesday rather than Friday, Paddy's rent is due. Add £50 for him too, he
covered two shifts. | Please make Mrs. Oyelaran on Thursday 19 at 11, not at 10, she brings
first the child to school. | so about the newsletter I've been thinking and I'd rather it went
out on Sunday at seven in the evening instead of Friday because people read it on the sofa |
it's 62 an hour not 58 I put it up in January and well I forgot to tell you | in the third mail
of that welcome thing the bit about my divorce can go I don't think anyone needs that | The
photo with the red car should go away from the post, the customer has no wish to be seen. | so
with the online group make it twelve places at the most not twenty I can't look at twenty faces
| We will be 16 persons and not 12. Two of them eat without gluten and one comes with
wheelchair, so a room below is needed. | can you put the phone number on the last one as well
and the logo could be a bit smaller | it's 3 coats on the outside not 2, so price goes up, and
take my mobile off the bottom | dates on the sheet are a week out, should all shift to w/c 2
march, hours are right though | My dear desk, our Polish guests have asked whether they might
have the guide in their own tongue as well. I should like that, beside the English. Thank you,
Rosemary Vance | Good afternoon, a small thing. Mrs Adeyemi should be invited as well, she
bought the ground floor flat in January and I clean forgot her. With apologies, Geoffrey Lunt |
Good morning. There is no hurry with the statements after all, the 27th will do instead of this
Friday, for the water company has only now sent its bill. Best regards, Hubert Lyle | Dear desk,
my late sister's chapel friend reminded me that VAT does not apply to the burial wreath. So that
line ought to come off. Thanking you, Olive Rudd | Joe for grandad again. the boiler man can't
be tomorrow, he's at the eye clinic. make it Thursday 19th at half two instead pls | from Nina
(for my dad): the rent in the lease is cold rent 710, heating goes separately as 95. you've got
it all in one | Dear friends, the draft reads very nicely. Only the sentence about the sea view
ought to go, since the new houses went up one sees mostly roofs. Warmly, Constance Mayhew | Good
morning. I am so sorry, I gave you the wrong figure for the Hendersons. The deposit was 150, not
115; my glasses were in the other room. Apologies for the trouble, Winifred | Turns out half the
guests are at a conference on the 19th. Let's have the anniversary on the 24th. | The lamb is
23.50, not 21.50. And the sorbet comes off altogether, the supplier has let us down. | Read it
aloud to my wife twice. It's too long by about a minute, and the story with the goat can go,
Uncle Ted would never forgive me. | Instead of the four posts about beard oil do two, and use
the other two for Samir joining us. | Hm, everyone's away over Easter. Rather begin on the 7th
and let them run a week longer. | I've pulled the smoked tea from the range, so eleven teas. And
please mention that the tins can be refilled. | The colours can wait, what bothers me is the
chair: it's a wing chair and we make stools. It needs to be a stool. | farm box mailing should
go out friday 20th 7.30 instead, boxes are packed a day later than planned | The last paragraph
about my father can go after all. My brother read it and got upset, so I'd rather leave it out.
| Two corrections for the mileage log: 4 February was 86 km, and the trip on the 9th was
private, so take it out. | Could the announcement wait until Monday? Dana hasn't told her old
employer yet and I'd hate to get her into trouble. | I slept on it and I think a full refund
looks like we admit the bedbugs. Offer her half, and leave out the bit about the inspection. |
Actually, send the letters second class. Money's tight this month and I panicked when I saw the
postage. | There's a typo in it, it's "Rioja", and I'd sooner have it go out on Saturday 21
March at 6 pm. | I'll need the translation a little earlier, on the 17th, because the printer
has moved our slot. | I'd like the replies to be signed with 'Your Harbour Bikes team' and no
longer with my name. | Use the pictures from the shared drive for the Easter page instead, the
ones I mailed are too dark | April newsletter has to be there on Thursday the 19th already, the
open-air classes start earlier than I thought | add the opening hours to the German tour page
while you are at it, they're the same all year | Time stamps in the weaver's talk after all,
every two minutes or so. Then Monday is early enough. | My mother in law is coming along to
Vienna after all, she announced it over the roast on Sunday. So two rooms instead of one, and
hers without stairs please. | The festival people rang and they've brought their print date
forward, nobody tells you why. I'd need the translation on Thursday at noon rather than next
week. | Jo has been off since Thursday with her knee, the doctor gave her a note for two weeks.
Please put that into the wages, she was down as working. | Showed the draft to my husband, who
reads everything twice because he's a surveyor. He loves it but the last paragraph can go, it's
about the old course anyway. | It reads a bit stiff to me. Shorter sentences please, and you can
say 'we' rather than the full company name. | Wrong adress on my side, sorry. Mrs Okafor lives
at 18 Mill Lane now and that's where the invoice should go. | I drove past the mill at Ashby on
Sunday and it's been turned into flats. Widen the search to 150 km then, there's nothing left
round here | From Saturday we ship with another carrier, the old one dropped a whole crate of
honey. In the replies to customers leave out the tracking link until I've got the new ones | Had
a long call with Vienna this morning, nice chap, three dogs. He'd rather have it formal, so Sie
and not du all the way through | Thought about it in the bath. Closing at 5:30 is silly on a
Saturday, there's nobody in town after three. Make that 3 pm for Saturdays on the hours page |
Dropped some keys off at the dentist's again and realised I'd put down a cylinder I never
fitted. It's 580, not 640. Glad I noticed before she did | My wife read the newsletter draft out
loud at breakfast and we both drifted off at the bit about the malt. That whole paragraph can
go. Rest is super, she liked the ending | Our storeman has had an idea, which happens about
twice a year. While you're typing in the parts lists, could you add a column for the supplier
too? | hm I was thinking, four is a bit thin isn't it, make it six, the extra two could be about
the rhubarb and about, I don't know, the terrace opening | about the wedding ones, I said send
them straight away but the Hendersons are still on honeymoon and it feels rude, so hold all
three until tuesday, yeah tuesday the 17th | ok the wife has spoken, the black and white ones
all come off and instead we take the three of the orchard, the ones with the fog, sorry for the
back and forth | while you're typing in those seeds, could the sowing month go in too, in its
own column I mean, customers ask me that all day long | wait the amount I gave you for the
school is wrong, it's 14 hours not 12, I forgot the saturday we stayed behind with the caretaker
| I read it in the bath last night and it's lovely, only the last bit about my divorce can go I
think, people don't need that | oh and leave out the ones in Swindon, I've just looked at the
map and that's an hour and a half each way, I'm not doing that for a lock | Dear desk, before I
dig out the logos, I'd rather we made it four posts instead of six. Our small audience tires
quickly, I fear. Best wishes, Cordelia, Bluebell Soaps | I've decided I'd like the postcodes in
a column of their own. Also for the ones you've already done, if that's possible. | Found
another envelope from January behind the till. Those belong in that same list, photos are coming
in a minute. | Mr Tan can't do Tuesday after all, move him to Thursday the 19th, half past ten
in the morning. | hello, payroll November, so I'd said the twenty sixth but the girl at the bank
says the thirtieth is fine, so take your time, the thirtieth it is, and uh nothing else changes
| it's about Graz, so it turns out Miriam's coming along as well, so it's two rooms not one,
same nights, and if there's breakfast then breakfast, she gets grumpy otherwise | Hello dear
team, one more thing on the Salzburg trip: my colleague Renee will come along after all. So
please make it two tickets and two single rooms instead of one. See you, Martin | Dear Sir or
Madam, the invoice to Messrs Copperfield Tiles, which is in your hands, should show 19 hours,
not 16. Kindly correct this before it goes out. Regards, P. Ainsley | Good morning, I forgot
Pauline! She worked 22 hours in May and must be in the payroll you're preparing. The sheet is
attached now. Blushing, Dirk | Hi everyone, the supplier report is solid, but the prices are all
from 2023. Could you redo that column with current ones? The rest may stay as it is. Regards,
Hamid at Foxglove Soaps | Dear team, I wrote that the home page should say we're closed on
Mondays. It has to be Tuesdays, my mistake entirely. Would you put that right? Sorry and thanks,
Glenn | Hello, as to the inbox cover next week, please also take the chat, not only the mails.
The same rules apply there. I've opened the access this morning. Best regards, Sunniva Dahl |
Dear desk, thank you for the draft to the upstairs tenants. It is a touch stern for me. Could
you take out the bit about consequences and say please once more? Warm regards, Winifred | hiya,
the plumber who's meant to come Tuesday, I've just seen I'm at the dentist, can we shift him to
Wednesday morning, like nine o'clock Wednesday, sorry about that | Hello, one more thing for the
folder: the doctor in the village has retired, so please put the practice in Lower Wick in her
place. The rest can stay. Best wishes Gethin | hiya, Bev here, with the summer prices, make the
loft eighty-five not ninety-five, and leave the barn as it was, I've been talking to my husband
| Dear desk, about the deposit bill for the Marsh party: they're eleven now instead of nine, so
please work it out afresh and let me have it by Thursday. Thank you kindly, Ursula | Hello
again, the house rules look handsome. The one thing: quiet time begins at ten here, not eleven.
Do mend that and print it on yellow. Love, Primrose | oh and, um, on the viewings, don't do
Saturday, my grandson's got his match, do them Sunday afternoon from two instead | Dear all, the
lease reads well. My wife noticed that the cellar is number 12 and not 21. Might you put that
right before I print it? Cordially, Ambrose | Dear desk, in your reply to the Norwegian family,
please leave out the part about the boat; it has sunk. Everything else may go as it is. Cheerio,
Basil | um, the accountant says she'd rather have it split by month not by house, so could you
turn it round, and she wants it Monday, I know, I know | Hello, with the statement for flat 1, I
find I sent you the old lease. The share should be 22 per cent, not 25. Please reckon it anew.
Apologies, Quentin | Don't book the hotel yet! First find out what it costs with breakfast and
whether we can get out of it. | My surname has two t's. Please put the second one back on the
cover and on page 9. | Still too quiet when Marek speaks, from about 12 min on. bring him up a
bit, I'm loud as ever of course | I said 15 percent in that mail. Make it 10, I did the sums
again last night and cried | there's six mugs now not five. the sixth is the speckled one, pics
are in the folder with the others | The hours sheet rounds everything to full hours, I bill in
quarters. Back to the drawing board with that one | you know the order the plasterboard it's not
forty sheets it's no wait let me count the rooms it's fifty two yes make it fifty two and the
rest stays | hello I'm driving so quick one the phone thing you're doing mornings for us could
it go on till two instead of noon because the calls come when people have their lunch | the
reminder to Mrs Achterberg um I read it and phew it's a bit harsh she's eighty three and she
brings us cake make it softer before you send it | that box of receipts I brought in well
there's another envelope I found in the glove compartment from November put those in with it too
I'll drop it round | if you haven't rung them yet and I hope you haven't put the Delaneys first
in the round because they've got the newborn and no heating the others can wait | both the
quotes the Baines and the other one the vicarage put four weeks of validity on instead of eight
because copper prices are jumping about like frogs | so the tender search I said fifty
kilometres my wife says are you mad you want to drive that every day so okay thirty make it
thirty and leave out the schools | listen the boy Jonas he was sick on the ninth and tenth and I
put him down as working silly me so those two days out of the table please the others are right
| Hello, the weekend is nearly sold out apart from the Sunday. Please have the ads speak of
Sunday only, and halve the daily spend. Cheers, Muddy Hands, Beatrix | Dear desk, we ordered
English and French. Our importer in Lisbon has just rung, so would you add Portuguese to that? I
gather it isn't begun yet. Many thanks in advance, Hugo Penhale | Dear planner, my publisher can
only come a week later than we said. So the launch moves to Thursday 19 November, starting at
six in the evening. Do forgive me. Yours ever, Millicent Drew | Hi hi, no more exclamation marks
in the posts, please, I sound like a children's party. And eight is too many after all, six will
do. Cheers, Norbert from the clock shop
""",
}
