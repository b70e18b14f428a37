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
the old list you can leave out, they're dead leads, only do the new ones | The report has grown
from six pages to nine because the conservation officer wants a chapter on the windows; I attach
the new version, please throw the old one away. Monday is then early enough for me. | forgot 2
bits on the harlow one.. skip hire 240 and taking the waste away 60, can they go on before it
leaves you | mrs lowe cant decide brass or black handles and she's off to her daughters, so hold
off sending it till the 3rd, price might go up 120 | theres a third lad now, kieran, started on
the 2nd. he goes in the march run as well | Can the train be a later one? Anything after 2 on
the same day, I've got to cash up first | can we do a picture post in place of the long text?
people only look at the cakes anyway | Pls add Jonas to the march run, started on the 2nd, 20
hrs a week at 13.90 | Had a chat with my wife about it and we're going to change the curtains
first anyway, so there's no hurry with the rooms any more, 8 April will do me | hold off on the
reminders until the 24th, half of them told me they get paid mid month | here's the corrected
guest list, 3 more for the coeliac table. use this one instead of the one from yesterday |
Spreadsheet looks good so far. Could it have a column for phone numbers too? I only thought of
it on the stairs, where I do my best work | I've sent the corrected speaker list, please work
from that one and not from the one with coffee on it | The Harlans just paid half. So the
reminder should only say 1,200, and perhaps say it more gently | Page two of the brochure is now
a different page two. New file is up. I'm as annoyed as you are. | The headline is fine, but
"Senior" has to go, my old employer's HR won't let me call myself that | take your time with the
transcript, my editor has moved the piece to the April issue. the 30th is early enough | The
councillor rang. He enjoyed our talk, he enjoyed it so much that he has reconsidered. Leave out
everything from minute 31 on, that's off the record now. | With apologies for the moving target:
the client now asks that sections 4 and 5 not be translated at all. The rest stands. | Nobody in
this trade wants a phone call before ten. After ten please, for all of them. I had a rather
short message from Mrs Dunne about it, my fault, I never told you | Been thinking about them hay
reminders. Half of em are lambing round the clock just now and I was at school with the other
half, so hold off til the 3rd. They'll pay, they always do, they just like to be asked after the
grass comes | feed merchant wants shifting, half ten on the 24th suits me better cos the
knacker's man's coming | Scratch what I said about waiting, send the flood newsletter right now,
water's at the tack room door | Actually I'd need the Norwegian blurb by Friday rather than next
week, the printer has moved us up | the Brandt invoice can wait till the 20th, he's asked for it
on the new quarter's PO | hi hi, so the printer rang and apparently their big machine goes in
for service next week, which nobody thought of telling me when I ordered, and now everything's
moved up. Any chance of having the menu tomorrow instead of monday? I know it's short, the
desserts page is only six lines if that helps | on the garden list: don't ring the ones marked
in yellow, those belong to my brother in law | Before I answer that: the waiver translation is
the urgent one, please have it ready by the 18th | would it be possible to fly back on the
evening one, after six? I'd rather not miss lunch with the cork people | no rush with the seeds
mail any more, the 27th is plenty early. still too frosty out there anyway | May I suggest you
offer people the 2pm tour when they ask for the 11am? The morning ones are full until Easter and
I hate turning folks away. | in the shop the bottles from 2019 belong under "rare", I forgot to
mention that. all nine of them | the linkedin text first: it says I've coached for ten years,
it's been fourteen, fix that pls. Tone for the mail I'll tell you later | make it an outside
cabin if it's under 40 more, my mum's coming along and she gets queasy | would you mind leaving
the calls until 3pm tomorrow? they've all got their team day in the morning | Read it twice,
once with tea and once to my husband, and we both liked the bit about the sheep. There's one
thing though, the discount code should be KNIT15, KNIT10 ran out at christmas and I'd have forty
ladies at the till arguing with me if it went out like that. | Harwell's invoice wants splitting
in two halves, one for march one for april. tour dates: waiting for the venue | we reopen a week
earlier than planned so the stories would have to be ready on Saturday, can you manage? | the
prices I gave you for the page were last year's, the right ones are in the folder, use those
pls. by when for the webinar i'm not sure yet | Actually could the Romanian version address
people informally? It's for the lads on my own crew, not for an office. | hold Lund's invoice
back until the 23rd, then send it. he's asked nicely, cash flow and all that | The gig post
needs to be out at 4 on Friday afternoon rather than in the evening, doors got moved | shots are
on the other laptop. On the returns: people get a voucher, not money back. Tell them that
kindly. | both the mail and the posts should say helmets are included. you wouldn't believe how
many people ask | The gallery brought the hanging forward, so the Italian texts by Thursday the
19th please, I know it was the 26th | is there room for one more column, whether people came by
car or bike? it's on the back of every form | Logo: will find out. In the bee mail Dr Whitcombe
is a she, would you put that right in both places | one week later for the guest book typing
please. was friday the 13th, so friday the 20th it is | push T-31 to next week, i'm at a funeral
on friday and couldn't read it anyway | the flour prices can wait till the end of april, the
mill is closed up to the 12th | re the spring letter: pls hold it, send it on the 1st of april
and not this week | In the mailing the course begins on May 4th, i wrote May 14th to you, my bad
| could we shift the pay run to the 26th? Eve hands in her hours on the 25th | if anyone asks
about dogs: yes, we take them again, ten quid a night, but not in the attic room because of the
carpet and not on the beds obviously | can you pull whitlock forward, i need that invoice right
now, he's standing in the yard with his chequebook | I've had a chat with Chiara who used to run
the bookshop in Trieste and she says nobody over there translates the names of picture books in
a portfolio, it just confuses the art directors, so please leave all the book titles in English
and only do the bits around them | Could the newsletter go out on Monday instead? The venue is
still faffing about with the room list and I don't want to promise people something that then
isn't there | it's 46 now, six new bowls at the bottom of the sheet. end of next week is fine
for the lot | page 3: Mr Marlowe has an e at the end. you've got it without, all the way through
| so i spoke to the woman two stalls down who imports from Turkey and she spent four hours on
the phone about one pallet, four hours. only EU ones for the packaging then please, I haven't
got the nerves for customs | make that friday the 20th instead, i'm not ready and i want to add
the bit about the garden | here's the pdf with new prices, use this one not the one from last
year. will get back to you on the other thing | cannae read the grey text on the grey box, ma
eyes are 58. bump it up and make it black, rest is braw | still chewing on that, meanwhile can
you cap it at 40 people, my zoom plan is the mean little one | one of the women has a communion
on the saturday so we're shifting it, sunday 10 to tuesday 12 May, same crowd same fire | one
more link to stick at the bottom, the free sleep diary, it's the one on my drive called sleep
diary FINAL final | Court moved it up on me, no it's the other way, moved it back. You've till
Friday morning now, tomorrow isn't needed. | stupid me, april hasn't got a 31st. any day in the
week of 30 March will do | Got the list of tenders. Half of these are 200 miles off, I said
LOCAL. Pull it in to 30 miles and only anything with lime plaster | The invoice for the
vicarage: address it to the diocese, not the vicar. He rang me in a right state | rather than
emailing the tender can you print and bind it? they want it in paper, in triplicate, like it's
1985 | Cheers for the quote draft. Change the payment terms to 50/40/10, and I need the new
version in my hands tomorrow afternoon | Do that reminder call to my physio patients two days
ahead, not one. They need time to find an excuse lol | T-171: swap Thursday for the week after,
same time (2pm). The cat's having kittens on the dust sheets | Sorry that was the wrong photo,
that's my lunch. THIS is the receipt. Put it with the others | If you're ringing the three
suppliers about my cedar shingles anyway ask them about delivery on a small lorry, the lane is
2.4m wide. Need the answers by Tuesday | Dog school here. Could you add the puppy class people
to that list of who owes me? Four names, I'll forward the emails | He came back to me and
they've only got the 2.4m lengths, so change the cut list... I mean the order. 36 instead of 30.
Delivery on the 18th please, not before, yard's flooded | make the mailing go out Thursday 7pm
instead, i'm at the dentist in the morning and want to be around when orders come | That reply
to the one-star lady is far too soft, I did NOT lose her parcel. Say clearly that she gave the
wrong house number, politely. and drop the voucher | Please add: no sale on anything marked
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
now, is that doable | have to ask the shop man that. but can you add the alcohol free one too,
and I'd need all of it by 5pm on the 20th as the shop man is off after | saw the draft, can the
poodle face the other way? and my number is wrong its 0700 900 123 | I'll count the tables
tonight and tell you. But listen, the ad starts Friday after all so I'd need the page tomorrow,
sorry sorry sorry | Choir treasurer flies off on Friday afternoon, so she'd need that bill by
friday 12 noon rather than sunday | Two corrections: it's Tuesdays not Thursdays, and our
council calls them caddies. Then you can have them printed. | painter not next week please, the
week after. There's a funeral in the house and I want it quiet. | while they're up there on the
ladder have them look at the loose sheet over unit 12 as well. Neil | oh this is lovely but it
says dogs are free, they're £10! Change that bit and I'll press send 🐕 | I've just found the
December water bill behind the radiator (don't ask). It's £212.40 and belongs in Elm Row's sums.
Photo below. — Priya | the tenant can't do monday after all, his shift got moved. thursday the
19th he's home all day | one of the two garages is gone already (my neighbour lol) so its only
no. 6 now, and i want 95 for it | here's another 9 i found doon the side of the van seat, the
wee one from the timber yard is feb n all even though ye can hardly read it, 46 pound something
| hold on, she goes by Katarzyna with a z y in the middle, passport photo attached, fix it
before it prints | the dutch lot come earlier than i thought so the house rules would have to be
done tomorrow instead of next week, treehouse page can wait | oh no sorry, the Okafors are
paying it half each so make it two of 500 with both names, his is Chidi Okafor, hers is still
Lawson | splits on 6 are wrong. its 60 me 30 mina 10 the guy with the bass clarinet, jonas w,
mail in the sheet | Regarding the bronze: the collector has now sent his VAT number and a
different delivery address (his office, third floor, there is a goods lift). I have attached
both for the customs papers. | Thank you for the draft. The description is lovely, but in the
budget the conductor appears at full fee, she does it for half, and we are 34 singers, not 43.
Would you do those pages once more? | Change of plan, they've pushed the whole session back a
day so it's the 12th to the 15th now. Harp's still coming | forgot to say, we also do a stripped
down thing with just cello and voice, 250, for the really tiny places. put that in when you ring
them | they just emailed, deadline's been brought forward to 27 march from 3 april. can we still
make that?? please work to the new one | found page 4, it was stuck to the back of page 3. has
the bit about filming. pls read that with the rest | Found another page under the seat of the
van, it's the bit about the trailer. Photo attached, belongs between 4 and 5 | Got the letter of
support out of the headmistress at last. It should go in with the rest, and her figure is 143
kids, not 140 | Eighteen was optimistic, I measured the room with actual mats. Fifteen. And add
a question whether they're pregnant, nicely put x | ok I'll measure the lampposts later.
meanwhile can the bouncy castle come off the picture, it's been cancelled on us | That hotel
slip for 212 isn't the dinner's, it's the coaching trip. Put it under juniors would you | Hold
it till Wednesday the 18th please, the locksmith's late. And say it's the side door, no the
front | Two more givers came in by cheque this morning, the vicar (£50) and a Miss Tapp (£20),
treat them like the others | Lovely but Dvořák has lost his hat again and piece 14 is played by
Imogen not Imelda. New version please | I've just seen the price on page 3 is wrong in my doc.
It's 29, not 39. | I said something about my sister at 31:05 in ep 14 that I'd rather the world
didn't hear. | Half the team has kids, so the offsite moves to the weekend after Easter, 10 to
12 April. Same number of people. | You may take a week longer with the ice cream report,
Thursday the 26th is early enough. My investor has moved our talk, and I'd rather you could dig
deeper. | While you're in the catalogue, please leave out the garden furniture. We decided at
the weekend that we won't stock it this year, there simply isn't room. | I'm sorry to come back
to this, but could you put the cookery class in before the wine tasting? The class has only half
its seats sold, so it needs the better place. | The people at Brightwater have asked for their
order number on the invoice, it's PO-7741. Could you add that before it goes out? Everything
else can stay as it is. | From now on it would be better to sign the replies with "Anna and the
team" rather than my full name. People have begun writing to me privately, which gets a bit
much. | My apprentice is coming along to Cardiff after all, she really earned it. Please make it
two single rooms and two train seats. | I've thought about the pictures again and would rather
have no text on them, only flowers. The words can go in the caption underneath. | Our trade fair
stand gets packed earlier than I thought, so I'd need the leaflet by Tuesday the 17th instead of
that Friday. I hope that doesn't turn your plans upside down! | Could the letter go out on
Thursday the 19th rather than on Tuesday? The camp leader only confirms on the Wednesday. | One
more column please: date of the last visit. Sorry for thinking of it only now, but the practice
software won't import without it. | I need the pay run a day earlier, so Thursday the 26th. I'm
travelling on the Friday and won't have signal to approve anything. | I've just realised that I
forgot the two extra hours on the Saturday at Brightwater. Would you add them to the invoice at
the usual rate? Their manager knows about it and is fine with that. | We had said Tuesday for
the newsletter, but the printer has let me down and I won't have the photos of the new cards by
then. Let's make it Thursday the 19th instead. | My knee is acting up and the doctor doesn't
want me to drive for a while. Could you offer the hotels a video call from now on, and not a
visit? I'm sure most of them will be glad about it. | Our Lisbon agent had a look and told me
that her customers are nearly all Brazilian. So please make it Brazilian Portuguese and not the
European kind, I didn't know there was such a difference. | My business partner has decided to
come along to Edinburgh after all, which I'm very happy about. So we'd need two seats on the
train and not just the one. She likes to sit by a window if that's possible. | I showed the
outline to my bank adviser, and she thinks the bank will want to see rents as well. Please put
in a short part about what shop space costs in the three towns. | One small correction for the
second post. The rabbit's name is Clover and not Carla, and its owner reads everything we
publish, so I'd better get that right. | I hadn't thought of this when I sent you the recording,
but the documentary people want to find the passages again. Could you put time stamps in, maybe
one every minute? It needn't be perfect. | I know we agreed on Monday for the camp page, but the
school is sending out its letter to the parents on Friday afternoon and the link is in there.
Can we move it up to Friday at noon? | I got the rate wrong for the Delaney dog, it should be 32
an hour and not 28. Could you correct that before it goes? | On second thought, I'd like the
honey recipe to come before the interview and not at the end. | There's one more page for the
workbook: the sleep diary for parents. I'll type it under the last chapter. | The school has
moved the talk, so the slides only have to be ready by the 24th now. | The price on the sign-up
page says 25 but members pay 15, so we need two tickets there. | Hold on, they've changed their
name. It has to say Greenfield Early Years Ltd at the top, same address. | Scrap the front door
from the Harbour House quote, the landlord is doing that one himself. Flats 2 to 9 stay as they
are. | Something came up at the nursery, I can't make Mrs Kapoor's on Monday. Could you push her
to Tuesday 17th at 2 pm? | Landlord's off on holiday earlier than he said, so the quote has to
reach him by noon tomorrow. Font is in the photo I sent. | Could you split the Delaney one into
two, half to her and half to the sports club? They only told me after the session. | One more
thing for the house guide: the wifi name is now Seagull_Guest, so the card needs redoing too. |
The electrician should rather come on Monday 23rd at 4:30 pm, my physio patients are gone by
then. | Could it be ready by nine on Friday rather than in the afternoon? The tenant is coming
to the shop before I open to collect it. | I've slept on it and I'd rather have the friendly
version after all. They have a newborn and he lost his job at the garage in January, so ask them
for instalments and don't mention the lawyer. | Can we include the guests from Norway in that
too? They wrote on the portal at midnight, same question about the sauna. | I'd rather have the
statements on the 30th, then I can hand them out myself at the coffee morning. | Add the baby
bonnet pattern to that lot as well, so nine instead of eight. It's in the same folder. | The
second parcel has turned up at a neighbour's, so please go on only with the one to Cardiff. |
Bad news from the choir, they can't do the 20th. Move the whole tasting to Saturday the 21st,
same room. | We had a staff meeting last night and the numbers have moved. It'll be about 60
rather than 40, because half the Tuesday class wants to bring a partner. See whether the caterer
can cope with that, and ask for one more long table. The band stays as it is. | Could the
opening be a bit less jokey? There'll be two bankers at the table and I don't know them at all.
| Please take out the bit around 22 minutes where she mentions her ex-husband. She wrote to me
last night, quite worried. The story about the clinic just before that can stay. | The supplier
evening has to start at half past six on the 26th, not seven, otherwise the Dutch ones miss
their ferry. | Leave the lead weights out of the table altogether, we're not allowed to sell
them any more. And the carp rods come in green as well now. | Hope you're all well. I know we
said end of the month for the pages, but our site goes up sooner than planned because the old
host is closing down. I'd need them on Friday the 20th instead. If that's tight, the page about
night nannies can be shorter than the others. | Doors are half past seven on 18 April now, not
seven. Everything else on the poster stays as it is. | We've had to move the meeting to the
24th, so the papers need the new date on them | Could episode 102 go live tomorrow at 4 pm
instead of in the morning? The guest's book comes out at three and she doesn't want to spoil it.
| No rush on the wedding checklist by the way, Friday the 27th is fine instead of this week. My
printer's closed until then anyhow. | Can you squeeze one more mail into the sequence, between
two and three? Just a story about the lady locked out in her bathrobe, I'll record it as a voice
note. | We're shifting module 4 back a week, so have it on Teachable by Tuesday the 24th please,
the 17th no longer matters. | Dedication page has to read 'for Ewan and Isla'. I'd left Isla
off, which she would never forgive me for. | Do the show notes for 14 first, the other two can
wait. The guest is sharing hers at a conference. | The opening is from 11 to 4, not 10 to 4, I
told you wrong on Monday. And the dog can stay on it but a bit smaller. | I'd take the knee page
on the 20th instead, I want to read up on a new study first and give you the numbers. | Make it
seven on the Thursday of next week, six is too early for people coming from the office. |
Actually please keep the bit about the flood in, my guest called and said she'd love people to
hear that story. You'd marked it for cutting around minute 22. Her whole street was under water
that week and the neighbours still talk about how she baked for all of them. It's the heart of
the episode, now that I've listened again. | Could we get the wages over to them on Tuesday
rather than Friday, Paddy's rent is due. Add £50 for him too, he covered two shifts. | No barns
any more, only places with a garden. The couple I spoke to yesterday had hay fever all day long.
She also said her guests are coming from Bristol mostly, so anything past Exeter is too far for
them. Keep the ones by the sea if they're on the north coast. | Please make Mrs. Oyelaran on
Thursday 19 at 11, not at 10, she brings first the child to school. | so about the newsletter
I've been thinking and I'd rather it went out on Sunday at seven in the evening instead of
Friday because people read it on the sofa | it's 62 an hour not 58 I put it up in January and
well I forgot to tell you | in the third mail of that welcome thing the bit about my divorce can
go I don't think anyone needs that | The photo with the red car should go away from the post,
the customer has no wish to be seen. | so with the online group make it twelve places at the
most not twenty I can't look at twenty faces | We will be 16 persons and not 12. Two of them eat
without gluten and one comes with wheelchair, so a room below is needed. | can you put the phone
number on the last one as well and the logo could be a bit smaller | it's 3 coats on the outside
not 2, so price goes up, and take my mobile off the bottom | dates on the sheet are a week out,
should all shift to w/c 2 march, hours are right though | My dear desk, our Polish guests have
asked whether they might have the guide in their own tongue as well. I should like that, beside
the English. Thank you, Rosemary Vance | Good afternoon, a small thing. Mrs Adeyemi should be
invited as well, she bought the ground floor flat in January and I clean forgot her. With
apologies, Geoffrey Lunt | Good morning. There is no hurry with the statements after all, the
27th will do instead of this Friday, for the water company has only now sent its bill. Best
regards, Hubert Lyle | Dear desk, our accountant is off to Spain earlier than she said, so the
February file would be needed tomorrow rather than on the 20th. I do hope this does not upset
your week. Kindly, Mabel | Dear desk, my late sister's chapel friend reminded me that VAT does
not apply to the burial wreath. So that line ought to come off. Thanking you, Olive Rudd | Joe
for grandad again. the boiler man can't be tomorrow, he's at the eye clinic. make it Thursday
19th at half two instead pls | from Nina (for my dad): the rent in the lease is cold rent 710,
heating goes separately as 95. you've got it all in one | Dear friends, the draft reads very
nicely. Only the sentence about the sea view ought to go, since the new houses went up one sees
mostly roofs. Warmly, Constance Mayhew | Good day to you. On second thoughts do put in the rent
for the shed too, number 9, it is 25 pounds a month, so that it is watched with the rest.
Cordially, Desmond Ames | Good morning. I am so sorry, I gave you the wrong figure for the
Hendersons. The deposit was 150, not 115; my glasses were in the other room. Apologies for the
trouble, Winifred | Turns out half the guests are at a conference on the 19th. Let's have the
anniversary on the 24th. | The lamb is 23.50, not 21.50. And the sorbet comes off altogether,
the supplier has let us down. | Read it aloud to my wife twice. It's too long by about a minute,
and the story with the goat can go, Uncle Ted would never forgive me. | Instead of the four
posts about beard oil do two, and use the other two for Samir joining us. | Hm, everyone's away
over Easter. Rather begin on the 7th and let them run a week longer. | I've pulled the smoked
tea from the range, so eleven teas. And please mention that the tins can be refilled. | The
colours can wait, what bothers me is the chair: it's a wing chair and we make stools. It needs
to be a stool. | farm box mailing should go out friday 20th 7.30 instead, boxes are packed a day
later than planned | The last paragraph about my father can go after all. My brother read it and
got upset, so I'd rather leave it out. | Two corrections for the mileage log: 4 February was 86
km, and the trip on the 9th was private, so take it out. | Could the announcement wait until
Monday? Dana hasn't told her old employer yet and I'd hate to get her into trouble. | I slept on
it and I think a full refund looks like we admit the bedbugs. Offer her half, and leave out the
bit about the inspection. | Actually, send the letters second class. Money's tight this month
and I panicked when I saw the postage. | There's a typo in it, it's "Rioja", and I'd sooner have
it go out on Saturday 21 March at 6 pm. | Dear team, I have been thinking about the newsletter
since we spoke. The piece about the new physio should go first and the opening hours last,
because that is what people will read it for. Could you swap them before it is sent? Many
thanks, and regards to Tom Joanna Pike | Dear all, I have now heard back from the vicar. The
jumble sale moves from the Saturday to the Sunday, so all shifts on the rota move by a day. The
hours stay as they are. Sorry for the extra work. Many thanks Bridget O'Hare | Dear team,
forgive me for writing again so soon. The date of our extraordinary meeting has been put back by
a fortnight, because the solicitor is abroad. Would you please have the notice ready by 27 March
instead of this Friday? Many thanks for your patience Rosalind Hythe | Dear team, you wanted to
know how many pages. I am not sure yet and shall ask the conductor. In the meantime, please
change the name of the soloist on the cover: it is Aoife Brennan, with an e, not Aoifa. With
kind regards Dermot Quill | Dear team, I have looked at the membership cards with my reading
glasses on. They are lovely, only the year is wrong: it should say 2026/27. Could you also leave
out the little crown? Our chair finds it pompous. Kind regards Barnaby Stokes | Dear team, I
have had a word with the headmistress about the holiday workshops. She would rather we began on
the Tuesday than the Monday, and closed the list at sixteen children. Please alter the form
accordingly, and could it go live on 19 March? Kind regards Leonie Blackwood | Dear team, a
short one from the framing shop. The letter to our friends may stay as it is, but please send it
to the Norwich group only, and not to everyone as I first wrote. The others were at the opening
anyway. With thanks Quentin Marlow | Good morning Martin, I hope I'm not too late with this. For
the hotel in Porto, could you make it two single rooms rather than one double? My sister is
coming along and we both snore, to be perfectly honest. Many thanks, Clare Bessant, Bessant
Tiles | Hi Tamsin, sorry, me again! I got the date wrong in yesterday's mail. The school wants
me on the 26th of March rather than the 25th, so please shift my visit in the calendar and let
Mrs Abbot know. Thanks a million, Jo from Little Bugs Workshops | Hi Paul, Hope the marathon
training is going well, rather you than me. On the invoice for the Castle Hotel, they've asked
for their order number on it, PO 7719, and the address of the head office. Could you redo it
that way before it leaves? All the best, Stella Marchetti, Linen Hire | Dear Joan, I hope your
back is better. I was so pleased with the post about the bluebells that I showed it to the
vicar. One little thing for the next one, please say "by appointment only" at the end, as people
keep turning up at my gate. God bless, Winifred Strang, Strang Gardens | Hi Stuart, Thank you
for yesterday, you were very patient with me. I've had a think and the course can start a week
later, so 13 April instead of the 6th. That's Easter Monday anyhow, what was I thinking. Could
you move the modules and the reminders along with it? Regards, Meera Joshi, Joshi Maths Tuition
| Dear Frances, I hope your weekend was restful. Would it be a terrible nuisance to change the
testimonials page so that only initials appear? Two of my clients are rather private people, and
I'd sooner be careful. Fondly, Theodora Vance, Probate Genealogist | I'll need the translation a
little earlier, on the 17th, because the printer has moved our slot. | I'd like the replies to
be signed with 'Your Harbour Bikes team' and no longer with my name. | Use the pictures from the
shared drive for the Easter page instead, the ones I mailed are too dark | April newsletter has
to be there on Thursday the 19th already, the open-air classes start earlier than I thought |
add the opening hours to the German tour page while you are at it, they're the same all year |
Time stamps in the weaver's talk after all, every two minutes or so. Then Monday is early
enough. | Our intern has shown me that half of the business cards are from before 2020, some of
the people are even dead. Only type in those with a green dot, please, she's marking them today.
| Had a rethink on the bike home. Besides the prices I'd also like to see in the report how long
the waiting lists of those nurseries are, that's what parents ask me first. | My mother in law
is coming along to Vienna after all, she announced it over the roast on Sunday. So two rooms
instead of one, and hers without stairs please. | Funny thing, I've been spelling my own
client's name wrong for three years and only saw it on his van today. It's Kowalczyk with a c
before the z. The invoice should say it like that. | I've just had a very long chat with the
owner of number 14 on your list and she's my cousin's boss, small town. Leave her out of the
calls, I'll see her at the christening. And skip the two care homes as well. | I know I said
there was no hurry with the interview, but the magazine now wants the piece earlier and I can't
say no to them. Could I have it on the 19th? | The festival people rang and they've brought
their print date forward, nobody tells you why. I'd need the translation on Thursday at noon
rather than next week. | We tasted the new ale last night and, er, it's not going to be called
Old Badger any more, there's one in Kent already and they have lawyers. Call it Grey Badger in
all three posts. | Jo has been off since Thursday with her knee, the doctor gave her a note for
two weeks. Please put that into the wages, she was down as working. | So the landlord's daughter
is getting married in the hall and we've lost our Saturday, typical. The open day is on the 28th
then, not the 21st. That needs to be right in the newsletter. | Showed the draft to my husband,
who reads everything twice because he's a surveyor. He loves it but the last paragraph can go,
it's about the old course anyway. | It reads a bit stiff to me. Shorter sentences please, and
you can say 'we' rather than the full company name. | Wrong adress on my side, sorry. Mrs Okafor
lives at 18 Mill Lane now and that's where the invoice should go. | The lady from the university
got in touch, she's thrilled about the fishermen's stories. She'd need the text on Monday
already rather than at the end of the month, could you manage that | I drove past the mill at
Ashby on Sunday and it's been turned into flats. Widen the search to 150 km then, there's
nothing left round here | From Saturday we ship with another carrier, the old one dropped a
whole crate of honey. In the replies to customers leave out the tracking link until I've got the
new ones | Tess has had second thoughts about her face being on the internet, she had trouble
with an ex last year. Use the picture with the poodle instead, she's only seen from behind in
that one. | Had a long call with Vienna this morning, nice chap, three dogs. He'd rather have it
formal, so Sie and not du all the way through | Thought about it in the bath. Closing at 5:30 is
silly on a Saturday, there's nobody in town after three. Make that 3 pm for Saturdays on the
hours page | Dropped some keys off at the dentist's again and realised I'd put down a cylinder I
never fitted. It's 580, not 640. Glad I noticed before she did | The hospital called and I'm
having my operation on the 24th after all. So no visits for me that week, put them in the week
of 13 April when I can climb stairs again | So the organisers rang, typical, they've moved our
set-up. I have to be in Milan a day earlier, so it's the 22nd, not the 23rd. Hotel as well of
course | Forgot, as always: Lucy went from 20 to 24 hours on the first of March. We agreed it
over tea and I never wrote it down. Her line in the pay run needs to go up accordingly | My wife
read the newsletter draft out loud at breakfast and we both drifted off at the bit about the
malt. That whole paragraph can go. Rest is super, she liked the ending | Our storeman has had an
idea, which happens about twice a year. While you're typing in the parts lists, could you add a
column for the supplier too? | hm I was thinking, four is a bit thin isn't it, make it six, the
extra two could be about the rhubarb and about, I don't know, the terrace opening | about the
wedding ones, I said send them straight away but the Hendersons are still on honeymoon and it
feels rude, so hold all three until tuesday, yeah tuesday the 17th | so the Lille people have
moved the whole thing forward, it's wednesday the 25th now and I'd like to leave at half past
seven in the morning, not the ten o'clock one we said | ok the wife has spoken, the black and
white ones all come off and instead we take the three of the orchard, the ones with the fog,
sorry for the back and forth | while you're typing in those seeds, could the sowing month go in
too, in its own column I mean, customers ask me that all day long | I haven't listened to that
bit yet so no clue. But her name, I told you Margret, it's actually with two a's, Margaret, so
it has to be that all the way through | wait the amount I gave you for the school is wrong, it's
14 hours not 12, I forgot the saturday we stayed behind with the caretaker | I read it in the
bath last night and it's lovely, only the last bit about my divorce can go I think, people don't
need that | look I know we said end of the month but the bank wants to see me on the friday, so
the frames thing would have to be here by thursday the 19th, even if it's only one page | oh and
leave out the ones in Swindon, I've just looked at the map and that's an hour and a half each
way, I'm not doing that for a lock | it's a small thing but they're not boats they're punts, we
never say boat, so in the german it ought to be whatever a punt is over there, Stechkahn my
neighbour says | Hi everyone, this is Leonard from the allotment society. On reflection it would
be useful to have the speakers' names in the margin, which I forgot to mention when I sent you
the recording. I hope you're not too far along. Regards, Leonard | Hello, Sunita from the
optician's. Having slept on it, I feel the last paragraph about my grandfather can go, touching
as it is. The rest is exactly as I'd wished. Kind regards, Sunita | Good morning, Professor
Lyle's framing studio. The museum has just asked whether they could have the labels a little
earlier, namely on Friday at three in the afternoon. Might that be arranged? I'd be much
obliged. Yours, Quentin Lyle | Hello, Bernard the watchmaker. My holiday has been pushed back by
a week, so I'd need you in the inbox from 23 to 25 March and no longer in the days we had said.
I hope that suits. Best regards, Bernard | Good morning. The gallery in Edinburgh has moved our
meeting from the 9th to the 14th of April, which I couldn't foresee. Would you mind looking for
trains on the later date? Everything else may stay as it was. Thank you, Isolde Kemp | Good
morning, Tabitha from the cheese counter. Our affinage is a little behind, so the newsletter
would be better on Thursday 19 March than on Monday as agreed. I hope this causes no trouble.
Best, Tabitha | Dear team, I have to correct myself regarding the invoice for Mrs Hargreaves. It
was fourteen hours of gardening in the end, not twelve, and the compost comes on top at £38.
With apologies, Wilf Dacre | Hello team, Kofi of the puppet theatre. I've noticed that St
Bride's and Oakfield are on the list though they booked us already, so it would be kind to leave
those two out. Many thanks, Kofi | Dear desk, before I dig out the logos, I'd rather we made it
four posts instead of six. Our small audience tires quickly, I fear. Best wishes, Cordelia,
Bluebell Soaps | Good morning, Ottilie from the cookery school. It struck me that we'd be glad
of an extra column for allergens in the recipe database. I do realise this means going back over
the first thirty. With thanks, Ottilie | Dear all, one of my drivers, Mr Szabo, had two sick
days on the 3rd and 4th which were not in the sheet I gave you. They'd have to be taken into
account, please. Sorry for the bother, Valerie Toomey, parcel delivery | I've decided I'd like
the postcodes in a column of their own. Also for the ones you've already done, if that's
possible. | Found another envelope from January behind the till. Those belong in that same list,
photos are coming in a minute. | Mr Tan can't do Tuesday after all, move him to Thursday the
19th, half past ten in the morning.
""",
}
