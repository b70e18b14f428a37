"""What people who write English want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
for the remaining posts use a more relaxed tone, we're a surf school not a bank 🏄 | when you
write the Kaya invoice, it has to be 1,240 not 1,420, i swapped the digits sorry | one more
person for this month's payroll: Lena, 20h a week, 14.50 an hour | make it 900 words instead of
600 would you, I've got more to say about the merlot than I thought | and while they're at it
the cancellation policy should be translated as well, it's only half a page more | we've a
slight hiccup, the course has been moved, so it'd have to say 28 march everywhere in the mail |
if I may be a nuisance, I'd sooner it covered the whole of the Netherlands than just Utrecht |
Honestly, shorter is better, cap it at three sentences each and bring it forward to next Monday,
the 16th | we could do with it sounding a touch more like me, i swear a bit and i don't say
'delighted' | Sorry to be a pain, but would it be ok if the newsletter also mentioned the wine
tasting? Two sentences are enough. | we have a fifth one now, Jonas, 20 hours a week, he goes on
the payroll with the others | can the intro be from me in person, first person I mean, with the
story about grandpa's oven | Miriam has had a pay rise, 2,900 gross since March, would you take
that into account | if you could get the thing to me before the weekend rather than next week,
say Friday noon, I'd be over the moon | One of the parents runs a bakery and would like to be
mentioned, so do mention her | Could I have it in a table instead of a text, with a column for
delivery times | Would it be possible to give the list of hotels a second look with a ceiling of
110 a night? | the trip moves a day, I go out on the 19th instead, hotel stays as is | Colm
finished up at the end of February so he comes off the run, and the new girl Aoife goes on | pls
drop the bit about my divorce from the interview, shouldn't have said that on tape | needs to be
out by the 25th at the latest now, the landlord brought the opening forward | the 40 from the
old list you can leave out, they're dead leads, only do the new ones | Need payroll a day
earlier this month, i'm off from the 25th. so tuesday 24th | I'd rather have the payroll on the
25th than the 27th, Ines is getting married | can you make the post go out on sunday instead of
friday? more parents are online then | in the replies to parents please write 38 a lesson from
now on, not 36, fees went up | use this picture for the post instead, the other one has a kid's
face on it | forgot 2 bits on the harlow one.. skip hire 240 and taking the waste away 60, can
they go on before it leaves you | mrs lowe cant decide brass or black handles and she's off to
her daughters, so hold off sending it till the 3rd, price might go up 120 | theres a third lad
now, kieran, started on the 2nd. he goes in the march run as well | Please send it Tuesday 17th
at 9 rather than Monday, people don't read on Mondays | Can the train be a later one? Anything
after 2 on the same day, I've got to cash up first | can we do a picture post in place of the
long text? people only look at the cakes anyway | Pls add Jonas to the march run, started on the
2nd, 20 hrs a week at 13.90 | hold off on the reminders until the 24th, half of them told me
they get paid mid month | here's the corrected guest list, 3 more for the coeliac table. use
this one instead of the one from yesterday | Spreadsheet looks good so far. Could it have a
column for phone numbers too? I only thought of it on the stairs, where I do my best work | I've
sent the corrected speaker list, please work from that one and not from the one with coffee on
it | Hold the Kettle one until the 1st, they have a new fiscal year or some such | The Harlans
just paid half. So the reminder should only say 1,200, and perhaps say it more gently | Page two
of the brochure is now a different page two. New file is up. I'm as annoyed as you are. | The
headline is fine, but "Senior" has to go, my old employer's HR won't let me call myself that |
take your time with the transcript, my editor has moved the piece to the April issue. the 30th
is early enough | The councillor rang. He enjoyed our talk, he enjoyed it so much that he has
reconsidered. Leave out everything from minute 31 on, that's off the record now. | With
apologies for the moving target: the client now asks that sections 4 and 5 not be translated at
all. The rest stands. | Right, distributor's pulled the Almodóvar. Take it out of the newsletter
and let's go Monday instead | feed merchant wants shifting, half ten on the 24th suits me better
cos the knacker's man's coming | Scratch what I said about waiting, send the flood newsletter
right now, water's at the tack room door | post the open day one on thursday the 19th not
tomorrow, the marquee people are dithering | Actually I'd need the Norwegian blurb by Friday
rather than next week, the printer has moved us up | the Brandt invoice can wait till the 20th,
he's asked for it on the new quarter's PO | could the call with Pieter go to Tuesday at ten,
three is when I collect the kids | Add Lina's Sunday shift to the pay, 5 hours, double rate. I
forgot, she didn't | on the garden list: don't ring the ones marked in yellow, those belong to
my brother in law | Before I answer that: the waiver translation is the urgent one, please have
it ready by the 18th | if the person doing the cards could also note the birthday column, I'd be
very happy | would it be possible to fly back on the evening one, after six? I'd rather not miss
lunch with the cork people | no rush with the seeds mail any more, the 27th is plenty early.
still too frosty out there anyway | the voice notes: names should be shortened to initials,
she's a bit shy about the family stuff | May I suggest you offer people the 2pm tour when they
ask for the 11am? The morning ones are full until Easter and I hate turning folks away. | in the
shop the bottles from 2019 belong under "rare", I forgot to mention that. all nine of them | the
linkedin text first: it says I've coached for ten years, it's been fourteen, fix that pls. Tone
for the mail I'll tell you later | make it an outside cabin if it's under 40 more, my mum's
coming along and she gets queasy | would you mind leaving the calls until 3pm tomorrow? they've
all got their team day in the morning | Harwell's invoice wants splitting in two halves, one for
march one for april. tour dates: waiting for the venue | we reopen a week earlier than planned
so the stories would have to be ready on Saturday, can you manage? | For the grant search, we're
a listed building, built 1887. Please look at it from that angle. | Actually could the Romanian
version address people informally? It's for the lads on my own crew, not for an office. | hold
Lund's invoice back until the 23rd, then send it. he's asked nicely, cash flow and all that |
The gig post needs to be out at 4 on Friday afternoon rather than in the evening, doors got
moved | Venue hunt: I hadn't thought of parking. Only places with at least 30 spaces then,
please | shots are on the other laptop. On the returns: people get a voucher, not money back.
Tell them that kindly. | seen the summer prices, could they go live on the 1st of April instead
of straight away | both the mail and the posts should say helmets are included. you wouldn't
believe how many people ask | The gallery brought the hanging forward, so the Italian texts by
Thursday the 19th please, I know it was the 26th | is there room for one more column, whether
people came by car or bike? it's on the back of every form | Logo: will find out. In the bee
mail Dr Whitcombe is a she, would you put that right in both places | one week later for the
guest book typing please. was friday the 13th, so friday the 20th it is | 3 more receipts for
february came in the post, and I'd want the lot monday now | room 7 pics must be up by 6
tonight, sorry, the travel blogger looks at us from 7 | push T-31 to next week, i'm at a funeral
on friday and couldn't read it anyway | the flour prices can wait till the end of april, the
mill is closed up to the 12th | re the spring letter: pls hold it, send it on the 1st of april
and not this week | the school calls, begin on the 23rd when I'm back and not on the 16th | In
the mailing the course begins on May 4th, i wrote May 14th to you, my bad | could we shift the
pay run to the 26th? Eve hands in her hours on the 25th | if anyone asks about dogs: yes, we
take them again, ten quid a night, but not in the attic room because of the carpet and not on
the beds obviously | can you pull whitlock forward, i need that invoice right now, he's standing
in the yard with his chequebook | At 12:40 it says gauche. it's gouache, the paint. same thing
everywhere it comes up | it's 46 now, six new bowls at the bottom of the sheet. end of next week
is fine for the lot | page 3: Mr Marlowe has an e at the end. you've got it without, all the way
through | turn the lambing thing into a weekly one, each saturday a new photo, I've got hundreds
| make that friday the 20th instead, i'm not ready and i want to add the bit about the garden |
here's the pdf with new prices, use this one not the one from last year. will get back to you on
the other thing | cannae read the grey text on the grey box, ma eyes are 58. bump it up and make
it black, rest is braw | still chewing on that, meanwhile can you cap it at 40 people, my zoom
plan is the mean little one | one of the women has a communion on the saturday so we're shifting
it, sunday 10 to tuesday 12 May, same crowd same fire | one more link to stick at the bottom,
the free sleep diary, it's the one on my drive called sleep diary FINAL final | Court moved it
up on me, no it's the other way, moved it back. You've till Friday morning now, tomorrow isn't
needed. | stupid me, april hasn't got a 31st. any day in the week of 30 March will do | The
lines to write on are too close together for my lot, they've big loopy therapist handwriting |
Please move my phone cover back two days, I fly on the 19th not the 17th | Got the list of
tenders. Half of these are 200 miles off, I said LOCAL. Pull it in to 30 miles and only anything
with lime plaster | The invoice for the vicarage: address it to the diocese, not the vicar. He
rang me in a right state | rather than emailing the tender can you print and bind it? they want
it in paper, in triplicate, like it's 1985 | Cheers for the quote draft. Change the payment
terms to 50/40/10, and I need the new version in my hands tomorrow afternoon | Do that reminder
call to my physio patients two days ahead, not one. They need time to find an excuse lol |
T-171: swap Thursday for the week after, same time (2pm). The cat's having kittens on the dust
sheets | Sorry that was the wrong photo, that's my lunch. THIS is the receipt. Put it with the
others | Dog school here. Could you add the puppy class people to that list of who owes me? Four
names, I'll forward the emails | make the mailing go out Thursday 7pm instead, i'm at the
dentist in the morning and want to be around when orders come | here are 6 more that I found on
the other phone, same treatment as the first lot please | Please add: no sale on anything marked
one-of-a-kind, and end it Sunday 22nd not Sunday 29th. | When you chase the wool mill again tell
them I'd also take the grey, half now half in May. Anything that gets me out of this queue | her
name's Siobhán with the fada pls, fix it before it's posted, she'll notice | three towers not
two in the launch mail, and the oak one's sold out before it started so leave it out completely
| When answering those reviews could you also mention we moved to new packaging in February.
Only under the "broken" ones. | the opening posts – we slipped, carpet's not in. push the first
one to the 27th | Lovely but lose the bit where I'm sneezing at 0:48 and make the logo at the
end stay a second longer | One more for that services page: I've stopped doing conveyancing.
Please take it out wherever it occurs, including the footer. | client moved the call up, so I'd
need the tutorial by 3pm tomorrow, rough cut's fine | found better footage of the warping,
uploaded to the same folder as 'warp2', use that instead of the wobbly one | nothing before 10
April please for those interviews, I've a quartet on the bench till then | they've brought the
rotary evening forward, so I'd want the talk by the 18th now, is that doable | Hiya can the
throwback go out on 29 feb this year instead, makes more sense with the joke | saw the draft,
can the poodle face the other way? and my number is wrong its 0700 900 123 | I'll count the
tables tonight and tell you. But listen, the ad starts Friday after all so I'd need the page
tomorrow, sorry sorry sorry | Choir treasurer flies off on Friday afternoon, so she'd need that
bill by friday 12 noon rather than sunday | Two corrections: it's Tuesdays not Thursdays, and
our council calls them caddies. Then you can have them printed. | hang on make it 15 percent not
10, 10 looks stingy next to the place up the road | push the Saturday start to 14:30 would you,
my van's in for its test that morning | hmm reads like a lawyer wrote it. shorter, warmer, and
leave out the bit about the policy altogether | painter not next week please, the week after.
There's a funeral in the house and I want it quiet. | while they're up there on the ladder have
them look at the loose sheet over unit 12 as well. Neil | oh this is lovely but it says dogs are
free, they're £10! Change that bit and I'll press send 🐕 | I've just found the December water
bill behind the radiator (don't ask). It's £212.40 and belongs in Elm Row's sums. Photo below. —
Priya | the tenant can't do monday after all, his shift got moved. thursday the 19th he's home
all day | one of the two garages is gone already (my neighbour lol) so its only no. 6 now, and i
want 95 for it | hold on, she goes by Katarzyna with a z y in the middle, passport photo
attached, fix it before it prints | the dutch lot come earlier than i thought so the house rules
would have to be done tomorrow instead of next week, treehouse page can wait | oh no sorry, the
Okafors are paying it half each so make it two of 500 with both names, his is Chidi Okafor, hers
is still Lawson | He's moved me to the Saturday love, 25th, so the train and the room want
shifting | splits on 6 are wrong. its 60 me 30 mina 10 the guy with the bass clarinet, jonas w,
mail in the sheet | Change of plan, they've pushed the whole session back a day so it's the 12th
to the 15th now. Harp's still coming | forgot to say, we also do a stripped down thing with just
cello and voice, 250, for the really tiny places. put that in when you ring them | The third
picture on her page is upside down. It is abstract, I know, but she minds. | they just emailed,
deadline's been brought forward to 27 march from 3 april. can we still make that?? please work
to the new one | found page 4, it was stuck to the back of page 3. has the bit about filming.
pls read that with the rest | Found another page under the seat of the van, it's the bit about
the trailer. Photo attached, belongs between 4 and 5 | You've got Brendan and Siobhan on the
same shift. They're divorced. Swap him wi anyone | Got the letter of support out of the
headmistress at last. It should go in with the rest, and her figure is 143 kids, not 140 |
Eighteen was optimistic, I measured the room with actual mats. Fifteen. And add a question
whether they're pregnant, nicely put x | ok I'll measure the lampposts later. meanwhile can the
bouncy castle come off the picture, it's been cancelled on us | That hotel slip for 212 isn't
the dinner's, it's the coaching trip. Put it under juniors would you | Hold it till Wednesday
the 18th please, the locksmith's late. And say it's the side door, no the front | Two more
givers came in by cheque this morning, the vicar (£50) and a Miss Tapp (£20), treat them like
the others | any chance of the AGM packs by friday noon after all? printer chap's going on
holiday | Lovely but Dvořák has lost his hat again and piece 14 is played by Imogen not Imelda.
New version please | Hold the quiz night post please, send it out on the 18th at 6pm instead |
They've asked for the van's length in the form: 5.8m incl. tow bar | I've just seen the price on
page 3 is wrong in my doc. It's 29, not 39. | please also run it on an iphone 12 mini, my mum
has one and she'll complain first | For the refunds: anyone inside 30 days gets it in full, no
discussion, don't ask them why. | I said something about my sister at 31:05 in ep 14 that I'd
rather the world didn't hear. | For the mails you're answering: refunds up to 50 are ok without
asking me, that's new | forgot to say, the leaflet has a page 5 as well, it's in the same folder
now | Newsletter needs to be with me a bit sooner: Wednesday 18th, printer wants the same text |
Harrow's invoice has to go to the new address, Unit 6, not the one on the quote | Half the team
has kids, so the offsite moves to the weekend after Easter, 10 to 12 April. Same number of
people. | While you're in the catalogue, please leave out the garden furniture. We decided at
the weekend that we won't stock it this year, there simply isn't room. | My apprentice is coming
along to Cardiff after all, she really earned it. Please make it two single rooms and two train
seats. | I've thought about the pictures again and would rather have no text on them, only
flowers. The words can go in the caption underneath. | Could the letter go out on Thursday the
19th rather than on Tuesday? The camp leader only confirms on the Wednesday. | One more column
please: date of the last visit. Sorry for thinking of it only now, but the practice software
won't import without it. | don't ring anyone before 10, they're all mucking out and one was
rather grumpy with you | I need the pay run a day earlier, so Thursday the 26th. I'm travelling
on the Friday and won't have signal to approve anything. | One small correction for the second
post. The rabbit's name is Clover and not Carla, and its owner reads everything we publish, so
I'd better get that right. | I got the rate wrong for the Delaney dog, it should be 32 an hour
and not 28. Could you correct that before it goes? | On second thought, I'd like the honey
recipe to come before the interview and not at the end. | There's one more page for the
workbook: the sleep diary for parents. I'll type it under the last chapter. | The school has
moved the talk, so the slides only have to be ready by the 24th now. | The price on the sign-up
page says 25 but members pay 15, so we need two tickets there. | Hold on, they've changed their
name. It has to say Greenfield Early Years Ltd at the top, same address. | Scrap the front door
from the Harbour House quote, the landlord is doing that one himself. Flats 2 to 9 stay as they
are. | Something came up at the nursery, I can't make Mrs Kapoor's on Monday. Could you push her
to Tuesday 17th at 2 pm? | My payroll office has moved its closing day, they need the hours on
Monday the 16th already. | From now on let vet calls through to me straight away even if they
say it can wait. | Landlord's off on holiday earlier than he said, so the quote has to reach him
by noon tomorrow. Font is in the photo I sent. | Could you split the Delaney one into two, half
to her and half to the sports club? They only told me after the session. | One more thing for
the house guide: the wifi name is now Seagull_Guest, so the card needs redoing too. | The
electrician should rather come on Monday 23rd at 4:30 pm, my physio patients are gone by then. |
Could it be ready by nine on Friday rather than in the afternoon? The tenant is coming to the
shop before I open to collect it. | Can we include the guests from Norway in that too? They
wrote on the portal at midnight, same question about the sauna. | I'd rather have the statements
on the 30th, then I can hand them out myself at the coffee morning. | One more thing for the
planters, put in that they have a drainage hole. People keep asking. | Add the baby bonnet
pattern to that lot as well, so nine instead of eight. It's in the same folder. | The second
parcel has turned up at a neighbour's, so please go on only with the one to Cardiff. | Skip the
sunglasses for the moment and do only the reading glasses. The sunglasses are getting new names.
| Bad news from the choir, they can't do the 20th. Move the whole tasting to Saturday the 21st,
same room. | Could the opening be a bit less jokey? There'll be two bankers at the table and I
don't know them at all. | The supplier evening has to start at half past six on the 26th, not
seven, otherwise the Dutch ones miss their ferry. | Leave the lead weights out of the table
altogether, we're not allowed to sell them any more. And the carp rods come in green as well
now. | Doors are half past seven on 18 April now, not seven. Everything else on the poster stays
as it is. | The second paragraph about the roof can go. We don't want to scare people before the
appeal. | It's Siobhan with a b-h, she's been Shivon on her card for three years running | We've
had to move the meeting to the 24th, so the papers need the new date on them | Could the bit
about the summer fete go first, before the obituary? It reads so gloomy otherwise. | Any chance
of making it Saturday 11 April instead? My model can't do the week before. | Could episode 102
go live tomorrow at 4 pm instead of in the morning? The guest's book comes out at three and she
doesn't want to spoil it. | In the budget workbook the last two pages can go, nobody ever fills
in the five-year plan | No rush on the wedding checklist by the way, Friday the 27th is fine
instead of this week. My printer's closed until then anyhow. | We're shifting module 4 back a
week, so have it on Teachable by Tuesday the 24th please, the 17th no longer matters. |
Dedication page has to read 'for Ewan and Isla'. I'd left Isla off, which she would never
forgive me for. | Do the show notes for 14 first, the other two can wait. The guest is sharing
hers at a conference. | The opening is from 11 to 4, not 10 to 4, I told you wrong on Monday.
And the dog can stay on it but a bit smaller. | I'd take the knee page on the 20th instead, I
want to read up on a new study first and give you the numbers. | She'd rather post the reel on
the 25th, when the flour mill shares it as well. | Make it seven on the Thursday of next week,
six is too early for people coming from the office. | Programme's called "Second Wind" now, I
slept on it. Rest of the post stays as it is. | Could we get the wages over to them on Tuesday
rather than Friday, Paddy's rent is due. Add £50 for him too, he covered two shifts. | Please
make Mrs. Oyelaran on Thursday 19 at 11, not at 10, she brings first the child to school. | it's
62 an hour not 58 I put it up in January and well I forgot to tell you | in the third mail of
that welcome thing the bit about my divorce can go I don't think anyone needs that | Name of
guest is with two s, Larsson. In the title and down in the notes too. | The photo with the red
car should go away from the post, the customer has no wish to be seen. | so with the online
group make it twelve places at the most not twenty I can't look at twenty faces | We will be 16
persons and not 12. Two of them eat without gluten and one comes with wheelchair, so a room
below is needed. | can you put the phone number on the last one as well and the logo could be a
bit smaller | vat number on the letterhead's the old one, needs swapping on that invoice before
it goes | it's 3 coats on the outside not 2, so price goes up, and take my mobile off the bottom
| friday's no good any more can it be the 18th first thing for the Masons instead | dates on the
sheet are a week out, should all shift to w/c 2 march, hours are right though | Good afternoon,
a small thing. Mrs Adeyemi should be invited as well, she bought the ground floor flat in
January and I clean forgot her. With apologies, Geoffrey Lunt | Dear desk, my late sister's
chapel friend reminded me that VAT does not apply to the burial wreath. So that line ought to
come off. Thanking you, Olive Rudd | mike for mum: tuesday 17th works better for the flat
viewings, monday she has the dentist | Joe for grandad again. the boiler man can't be tomorrow,
he's at the eye clinic. make it Thursday 19th at half two instead pls | not flat 6, flat 9!! dad
mixes them up. the reminder is for Mr Grant in 9 | from Nina (for my dad): the rent in the lease
is cold rent 710, heating goes separately as 95. you've got it all in one | Dear friends, the
draft reads very nicely. Only the sentence about the sea view ought to go, since the new houses
went up one sees mostly roofs. Warmly, Constance Mayhew | Turns out half the guests are at a
conference on the 19th. Let's have the anniversary on the 24th. | The lamb is 23.50, not 21.50.
And the sorbet comes off altogether, the supplier has let us down. | Read it aloud to my wife
twice. It's too long by about a minute, and the story with the goat can go, Uncle Ted would
never forgive me. | Instead of the four posts about beard oil do two, and use the other two for
Samir joining us. | Hm, everyone's away over Easter. Rather begin on the 7th and let them run a
week longer. | I've pulled the smoked tea from the range, so eleven teas. And please mention
that the tins can be refilled. | The colours can wait, what bothers me is the chair: it's a wing
chair and we make stools. It needs to be a stool. | farm box mailing should go out friday 20th
7.30 instead, boxes are packed a day later than planned | Nothing further than an hour by train
please, I've no one for the kids at night. | Mr Osei can't do the 23rd. It has to be Tuesday 24
March at 9:30. | The last paragraph about my father can go after all. My brother read it and got
upset, so I'd rather leave it out. | Two corrections for the mileage log: 4 February was 86 km,
and the trip on the 9th was private, so take it out. | Could the announcement wait until Monday?
Dana hasn't told her old employer yet and I'd hate to get her into trouble. | I slept on it and
I think a full refund looks like we admit the bedbugs. Offer her half, and leave out the bit
about the inspection. | Actually, send the letters second class. Money's tight this month and I
panicked when I saw the postage. | There's a typo in it, it's "Rioja", and I'd sooner have it go
out on Saturday 21 March at 6 pm. | The bottom part about the gift baskets can come out of the
newsletter, we have sold them all. | Nadia had two sick days in February, not three, and Ben's
overtime belongs in it as well. | I'll need the translation a little earlier, on the 17th,
because the printer has moved our slot. | It would be nicer if the post used the photo with the
greyhound rather than the group picture. | I'd like the replies to be signed with 'Your Harbour
Bikes team' and no longer with my name. | Use the pictures from the shared drive for the Easter
page instead, the ones I mailed are too dark | April newsletter has to be there on Thursday the
19th already, the open-air classes start earlier than I thought | add the opening hours to the
German tour page while you are at it, they're the same all year | Time stamps in the weaver's
talk after all, every two minutes or so. Then Monday is early enough. | My mother in law is
coming along to Vienna after all, she announced it over the roast on Sunday. So two rooms
instead of one, and hers without stairs please. | The festival people rang and they've brought
their print date forward, nobody tells you why. I'd need the translation on Thursday at noon
rather than next week. | Jo has been off since Thursday with her knee, the doctor gave her a
note for two weeks. Please put that into the wages, she was down as working. | Can I have it by
tomorrow already? The bank moved our appointment and they want to see figures. | It reads a bit
stiff to me. Shorter sentences please, and you can say 'we' rather than the full company name. |
Could the post go out on Saturday 10am rather than Friday? More people are looking then. | Wrong
adress on my side, sorry. Mrs Okafor lives at 18 Mill Lane now and that's where the invoice
should go. | Belgium should be in there too. And there's no rush any more, end of April is
enough. | I drove past the mill at Ashby on Sunday and it's been turned into flats. Widen the
search to 150 km then, there's nothing left round here | Had a long call with Vienna this
morning, nice chap, three dogs. He'd rather have it formal, so Sie and not du all the way
through | Our storeman has had an idea, which happens about twice a year. While you're typing in
the parts lists, could you add a column for the supplier too? | while you're typing in those
seeds, could the sowing month go in too, in its own column I mean, customers ask me that all day
long | wait the amount I gave you for the school is wrong, it's 14 hours not 12, I forgot the
saturday we stayed behind with the caretaker | I read it in the bath last night and it's lovely,
only the last bit about my divorce can go I think, people don't need that | please add a column
for the chip number, and I need the list by 4 pm on Friday | We need a twin room now rather than
a double. My apprentice is coming instead of my wife. | I've decided I'd like the postcodes in a
column of their own. Also for the ones you've already done, if that's possible. | Send it on the
18th instead, the 17th is St Patrick's and nobody reads mail. | Found another envelope from
January behind the till. Those belong in that same list, photos are coming in a minute. | Mr Tan
can't do Tuesday after all, move him to Thursday the 19th, half past ten in the morning. |
Checking the docket. I found a fourth scratched unit, so that one goes in the letter too |
They've brought the hospital deadline forward, it has to be in by the 24th now. | The Clarke
wedding grew to 85 guests. Same menu, so portions and price need to go up. | We'd rather have
the corner pitch by the fountain. Can you put that into the application? | I need the fridge
sheets a day sooner than we said, so tomorrow. Inspector moved her visit. | Site is nearly
right. Phone number should be at the top too and the green a bit darker | Good morning, I forgot
Pauline! She worked 22 hours in May and must be in the payroll you're preparing. The sheet is
attached now. Blushing, Dirk | hiya, Bev here, with the summer prices, make the loft eighty-five
not ninety-five, and leave the barn as it was, I've been talking to my husband | Hello again,
the house rules look handsome. The one thing: quiet time begins at ten here, not eleven. Do mend
that and print it on yellow. Love, Primrose | oh and, um, on the viewings, don't do Saturday, my
grandson's got his match, do them Sunday afternoon from two instead | Dear all, the lease reads
well. My wife noticed that the cellar is number 12 and not 21. Might you put that right before I
print it? Cordially, Ambrose | Dear desk, in your reply to the Norwegian family, please leave
out the part about the boat; it has sunk. Everything else may go as it is. Cheerio, Basil | um,
the accountant says she'd rather have it split by month not by house, so could you turn it
round, and she wants it Monday, I know, I know | Hello, with the statement for flat 1, I find I
sent you the old lease. The share should be 22 per cent, not 25. Please reckon it anew.
Apologies, Quentin | Don't book the hotel yet! First find out what it costs with breakfast and
whether we can get out of it. | could the price change go live a week later, on the 22nd? the
printer is late | My surname has two t's. Please put the second one back on the cover and on
page 9. | Still too quiet when Marek speaks, from about 12 min on. bring him up a bit, I'm loud
as ever of course | please leave the people who bought last year out of that mailing, they'll
only be annoyed | I said 15 percent in that mail. Make it 10, I did the sums again last night
and cried | there's six mugs now not five. the sixth is the speckled one, pics are in the folder
with the others | We're closing at six in August after all, not seven, so the newsletter should
say six. | No need to rush the campaign, Monday the 27th is soon enough instead of this week |
Swap the third picture, the one with the ladder, there's a new one in the folder | The hours
sheet rounds everything to full hours, I bill in quarters. Back to the drawing board with that
one | I want the opening hours right at the top of the page, before the picture of the boat. |
both the quotes the Baines and the other one the vicarage put four weeks of validity on instead
of eight because copper prices are jumping about like frogs | Hello, the weekend is nearly sold
out apart from the Sunday. Please have the ads speak of Sunday only, and halve the daily spend.
Cheers, Muddy Hands, Beatrix | T-31: aisle seat and a flexible ticket if it's not more than a
tenner extra | I know I said next week. I'd need the interview this Thursday now, hearing got
moved | Newsletter can wait until Monday the 16th, the photos of the lambs aren't done yet | for
the payroll: add Tomasz, he's been on since the 2nd, 20 h a week | Turns out I'm back on my feet
only later. Start the phone cover on Thursday rather than today, rest stays as agreed | They've
moved my talk forward, so I'd need the slides on the 18th already. Sorry, not my doing | Could
the moss article leave out pressure washers altogether? Had an argument with a customer, long
story | add a handwritten-looking card to each of the tea parcels, text: 'Put the kettle on.
Love, Jo' | Before you post the florist ad: salary should say 13.80 an hour, I'd typed 12.80 |
sorry to be a pain but can i have the first half of the transcript by 1pm? rest whenever |
There's a 5th employee since 1 March, add Nikola to the run, 20h/week | one more thing for the
posts: Emma turned 40 on Sunday, put that in the second one, with cake pic | easter is early
this year so the newsletter has to go out 2 april not the 9th | the dentist meeting, move it to
thu 19th 10:30 pls, he can't do the 17th | Would Monday be possible for the menu as well instead
of the 20th? The printer moved us forward. | Do we get time stamps on the workshop recording?
We'd need them every five minutes, I didn't say so last week. | Please count Tomasz's 4th and
5th as sick leave, I'd put them down as holiday. | From Monday the calls should be taken from 7
am instead of 8, farmers are early risers | Go easy on Brody please, just found out his wife is
in hospital. A kind email, no phone. | vicar has a wedding on the 9th so the barn do moves to
Sat 16 May | Can the plumber come on the 19th? Thursday's the only day the room's empty. | The
link in the spring mail needs to go to the linen page and not the home page. | Change of plan on
the newsletter, the sale starts earlier than I thought so I need the copy Thursday rather than
next week | Whitfield has a new billing address! 8 Canal Row, not Station Road. Please use that
on the invoice | And page 4 of the order forms as well, I'd said to skip it but the totals don't
work without | Take the two Bristol firms off the call list please, turns out my brother in law
already supplies them | I know I said no rush on the studio prices, but my bank meeting got
pulled forward and now I need it tomorrow at noon | Mrs Kelleher can't do Monday for her boiler.
She'd take Tuesday the 17th at half 8, can you shift her in the round | the phone cover, I'd
like it for both weeks please, so 16th right through Friday 27th, not just the first | the
business cards, please put the job titles in a column of their own, that sheet goes in our CRM |
Payroll: Dario did 12 hours of overtime that aren't in the list, they need to go in | first
something else: the easter newsletter has to go out on the 19th now, not the 26th | for the
Antwerp hotel, can you make it a twin instead of a double, my colleague snores and I'm not
sharing a mattress too | Reads well but I'd sooner be called Bea in it than Mrs Harrowgate.
We're a pottery not a law firm. | Scrap what I said about the haircut being 38, I talked to my
wife and we're going with 41. | Come to think of it the van lease belongs in there as well, it
runs through my private account, silly me | On the inbox: anybody asking about refunds over 100
quid, I want to see those myself before a reply goes out | I'd rather we didn't mention the
discount at all in the spring mailing. My accountant nearly fainted. | No rush with the grants
thing btw, the bank meeting got bumped. The 20th is fine by me. | oh and for ep 14, my co-host
spoke up, she'd love the ums and ers left in. for comedy. | Small wrinkle: Declan went down to
three days a week from the 2nd, so his line shouldn't be full time anymore | my knee's playing
up so ground floor or somewhere with a lift, the charming attic places in Ghent are out | found
another shoebox lid with 30ish more cards under the van seat 🙈 same pile as the ones you've got
| Marlowe shut their books early this month apparently, so theirs would have to go out Thursday
at the latest | could the callers hold fire till the 24th, half of those joiners are at the
trade show in Birmingham until then | The chair has moved her call forward, which means I'd be
standing there empty handed unless the minutes text lands by Friday noon. | Having slept on it:
chapters 1 to 3 of that manual will do. Nobody reads past the safety section. | Turns out the
client only has me in on the 19th now, so the Leeds trip slides back a day | the lamb has gone
from the card since Sunday, so it shouldn't be on the page either | Our lawyer moved the call up
to Thursday. I'd need to have read the English by then. | Turns out my editor works by the
clock, she'd want to jump to the spot. Minute marks every so often would do it | Harrow have
moved to Unit 9, Dock Road. The old address can't go on the paper, their accounts bounce it | We
open a week later than planned, which means the letter has more air: Tuesday the 17th is plenty
| I'd rather see my hands in the pictures than my face. Clay sells, I don't. | Dee started on
the 2nd, she'll have to be in the run as well. 24 hrs a week | The printer's van leaves Monday
at 9 sharp, so the Spanish has to be on my desk then and not Wednesday | Can we move the baker's
call to tomorrow at 3pm? I'm on a ladder hanging lights till lunch. | make the labels tomorrow
instead, I've two more orders coming in tonight by the look of it | The April letter ought to go
out on Thursday the 2nd, nobody opens anything on April Fools' | Could the brooch descriptions
be in pounds AND euros, and drop the word "shabby" please, my nan wore these | On the line
sheet: minimum order down to 6, and the big jars come off it altogether. | if they still have
corner pitches put me down for one, happy to pay the extra £30 | When you ring the glazier, tell
him he has to be out by 2 tomorrow because the alarm man needs the door. And that the parking's
round the back. | fridays is too late for the new programme, everyone's off by noon. do it
thursdays from now on | Leave out the ones with the client's kids in them. And make one extra
folder for the pipes. | Skip goes outside number 14 now, not 12. The lady at 12 had a word with
me | the price page: please leave out the children's haircuts, we're not doing those any more |
hold on, the newsletter should go out a day later than I said, so Wednesday the 18th | Any
chance of getting it a day earlier, ie thursday? The board suddenly wants to see it beforehand |
If it helps: I don't need the payroll on the 20th, the 25th will do | Newsletter can go out at 7
am sunday instead of saturday, our readers are anglers, they're up | Newark have let us pull on
a day early so the two loads want to be there Thursday 19th instead of the Friday | make that
banner 8 metres not 6, and put "bring your nan" on it under the price | about Nan - auntie's
sent a better photo, she's got the bingo hat on in this one. do her with the hat | they also
want the bit about what if the operator himself keels over. can that go in the same sheet |
Clapham pull-down slips a day, Wednesday the 8th, they've given us the Tuesday to trade | slight
snag, client has moved us to the Wednesday. So Lyon on the 18th, same sort of hour, and the
hotel shifts with it | The tone is a bit "corporate seafood". Could it be more like me? I shuck
for a living and I swear a little. | Take your time with the spring one, Monday the 16th is
plenty, nobody reads me on weekends anyway | hang on, before we get to that: on the price page
cats should be 14 a night, not 12. I gave you last year's list | The price lists have suddenly
become the urgent one, boss of the wholesaler visits on Thursday. Can they jump ahead of the
cards and be finished by then? | Read the draft over breakfast. Lovely. Only the bit about the
Cairngorms walk has to come out, we lost our guide last week | Reply to people as "the workshop"
from here on and not as "Steve". Steve's left, on not great terms | The printer's just told me
his cut-off is Thursday six in the evening. So that becomes ours, sorry, I know we'd said
Saturday. | add the mileage to the parish hall one pls: 38 miles at 45p. Delacroix as is |
holiday's been put back, so the inbox cover isn't from the 16th anymore but from the 23rd. Same
two weeks' length | Nadia with an i at the end, Nadi, that's how she wants it on the page. No I
don't know either | I wrote verbatim last week. Having listened to it again myself: good grief,
no. Drop the ums, keep the swearing | Denise has been on half days since the 2nd, which I'm
fairly sure nobody told you. 20 hours, not 38. | There's a second shoebox. I found it behind the
flour bins, about thirty more cards in my grandmother's hand, same thing really | Voucher is 25
pounds now instead of 30, we sat down with the numbers again. Goes for both the mail and the
posts. | Turns out page 5 and 6 are only the floor plan with stamps on it, nobody needs that in
English. | The Ghent people moved our handover. It's at two in the afternoon on Thursday the
26th now, so a morning pickup for the car isn't necessary | The trustees met last night and 2020
is of no interest to them, we were shut basically. The other four years stand. | The school's
bursar says anything dated April falls in their new budget and then we wait forever, so the
invoice ought to carry 31 March at the latest | Kai isn't with us any more. He's in three of the
ten, the koi sleeve and both of the flash days. | So Marit is coming as well, my daughter, she's
16. Makes it two seats and two beds, 12 to 14 May is still right. | Pine tar isn't legal to sell
over there it seems (I rang the ministry, long story), which leaves eleven. | We're closed on
Mondays from April, so the Monday shift on the mailbox isn't worth anybody's time from then. |
Fenwick's boss can't do the 18th any more, she wrote to me that the 25th at 4 would suit her.
Suits me too. | Two of our members divorced over the weekend so the portrait of the "garden
couple of the year" is, um, not ideal | The grant office brought their deadline forward, it's
Wednesday next week now and was the Monday after. That's the application in Spanish I mean.
""",
}
